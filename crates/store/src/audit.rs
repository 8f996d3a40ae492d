//! The audit log: who did what, when, on which, from where.

use bedre_domain::audit::{AuditActor, AuditNote};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `audit_note`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_note")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) at: i64,
        pub(super) actor: String,
        pub(super) person_id: Option<Uuid>,
        pub(super) deed: String,
        pub(super) subject: String,
        pub(super) subject_id: Option<Uuid>,
        pub(super) source: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a line.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn note(unit: &Unit, note: &AuditNote) -> Result<(), StoreError> {
    let (actor, person_id) = match note.by {
        AuditActor::Person(person) => ("person", Some(person.uuid())),
        AuditActor::LinkHolder => ("link_holder", None),
        AuditActor::Visitor => ("visitor", None),
        AuditActor::System => ("system", None),
    };
    let row = entity::ActiveModel {
        id: Set(note.id.uuid()),
        at: Set(micros(note.at)),
        actor: Set(actor.to_owned()),
        person_id: Set(person_id),
        deed: Set(note.deed.clone()),
        subject: Set(note.subject.clone()),
        subject_id: Set(note.subject_id),
        source: Set(note.from.clone()),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The newest lines first, at most `limit`, after skipping `skip`.
///
/// # Errors
///
/// [`StoreError::Database`], or [`StoreError::Broken`] for a line that makes no sense.
pub async fn latest(on: &impl Connection, skip: u64, limit: u64) -> Result<Vec<AuditNote>, StoreError> {
    entity::Entity::find()
        .order_by_desc(entity::Column::At)
        .order_by_desc(entity::Column::Id)
        .offset(skip)
        .limit(limit)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: entity::Model) -> Result<AuditNote, StoreError> {
    let row = Row::new("audit_note", model.id);
    let by = match (model.actor.as_str(), model.person_id) {
        ("person", Some(person)) => AuditActor::Person(person.into()),
        ("link_holder", None) => AuditActor::LinkHolder,
        ("visitor", None) => AuditActor::Visitor,
        ("system", None) => AuditActor::System,
        _ => return Err(row.broken("actor")),
    };
    Ok(AuditNote {
        id: model.id.into(),
        at: row.instant("at", model.at)?,
        by,
        deed: model.deed,
        subject: model.subject,
        subject_id: model.subject_id,
        from: model.source,
    })
}
