//! Certificates as they were issued. Only whether one holds can change.

use bedre_domain::{
    certificate::{Certificate, CertificateCode, Validity},
    id::{CertificateId, ParticipantId, PersonId},
};
use sea_orm::{ActiveValue::Set, ExprTrait, QueryOrder, Select, entity::prelude::*, sea_query::Query};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `certificate`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) participant_id: Uuid,
        pub(super) version: i32,
        pub(super) code: String,
        pub(super) facts: String,
        pub(super) issued_at: i64,
        pub(super) person_id: Uuid,
        pub(super) validity: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a certificate.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when the participant has one of this version, [`StoreError::Database`].
pub async fn insert(unit: &Unit, certificate: &Certificate) -> Result<(), StoreError> {
    let row = Row::new("certificate", certificate.id);
    let model = entity::ActiveModel {
        id: Set(certificate.id.uuid()),
        participant_id: Set(certificate.participant.uuid()),
        version: Set(i32::try_from(certificate.version).map_err(|_| row.broken("version"))?),
        code: Set(certificate.code.as_str().to_owned()),
        facts: Set(row.to_json("facts", &certificate.facts)?),
        issued_at: Set(micros(certificate.issued_at)),
        person_id: Set(certificate.issued_by.uuid()),
        validity: Set(row.to_json("validity", &certificate.validity)?),
    };
    entity::Entity::insert(model).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Changes whether a certificate holds.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn set_validity(unit: &Unit, id: CertificateId, validity: &Validity) -> Result<(), StoreError> {
    let text = Row::new("certificate", id).to_json("validity", validity)?;
    entity::Entity::update_many()
        .col_expr(entity::Column::Validity, Expr::value(text))
        .filter(entity::Column::Id.eq(id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// The certificate with a code.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_by_code(on: &impl Connection, code: &CertificateCode) -> Result<Option<Certificate>, StoreError> {
    let found = entity::Entity::find().filter(entity::Column::Code.eq(code.as_str())).one(on.raw()).await?;
    found.map(into_domain).transpose()
}

/// The certificate with an identifier.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: CertificateId) -> Result<Option<Certificate>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(into_domain).transpose()
}

/// All certificates of these participants, each one's oldest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of(on: &impl Connection, participants: &[ParticipantId]) -> Result<Vec<Certificate>, StoreError> {
    let ids = participants.iter().map(|id| id.uuid());
    by_version(entity::Entity::find().filter(entity::Column::ParticipantId.is_in(ids)), on).await
}

/// All certificates of a person, each seat's oldest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_person(on: &impl Connection, person: PersonId) -> Result<Vec<Certificate>, StoreError> {
    let seats =
        Query::select().column("id").from("participant").and_where(Expr::col("person_id").eq(person.uuid())).to_owned();
    by_version(entity::Entity::find().filter(entity::Column::ParticipantId.in_subquery(seats)), on).await
}

async fn by_version(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Certificate>, StoreError> {
    let found = query.order_by_asc(entity::Column::Version).all(on.raw()).await?;
    found.into_iter().map(into_domain).collect()
}

fn into_domain(model: entity::Model) -> Result<Certificate, StoreError> {
    let row = Row::new("certificate", model.id);
    Ok(Certificate {
        id: model.id.into(),
        participant: model.participant_id.into(),
        version: u32::try_from(model.version).map_err(|_| row.broken("version"))?,
        code: row.parse("code", model.code)?,
        facts: row.json("facts", &model.facts)?,
        issued_at: row.instant("issued_at", model.issued_at)?,
        issued_by: model.person_id.into(),
        validity: row.json("validity", &model.validity)?,
    })
}
