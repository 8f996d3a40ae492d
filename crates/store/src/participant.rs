//! Participants: who has a seat in which cohort.

use bedre_domain::{
    id::{ApplicationId, CohortId, ParticipantId, PersonId},
    participant::Participant,
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

pub(crate) mod entity {
    //! The table `participant`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "participant")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) cohort_id: Uuid,
        pub(crate) person_id: Uuid,
        pub(crate) application_id: Uuid,
        pub(crate) since: i64,
        pub(crate) left_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Gives a person a seat. A person who has one in the cohort already keeps it; one who has left takes it again, by the new
/// application.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_if_new(unit: &Unit, participant: &Participant) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(participant.id.uuid()),
        cohort_id: Set(participant.cohort.uuid()),
        person_id: Set(participant.person.uuid()),
        application_id: Set(participant.application.uuid()),
        since: Set(micros(participant.since)),
        left_at: Set(participant.left_at.map(micros)),
    };
    let again = OnConflict::columns([entity::Column::CohortId, entity::Column::PersonId])
        .update_columns([entity::Column::ApplicationId, entity::Column::Since, entity::Column::LeftAt])
        .action_and_where(entity::Column::LeftAt.is_not_null())
        .to_owned();
    entity::Entity::insert(row).on_conflict(again).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Writes down that a participant has left.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn leave(unit: &Unit, id: ParticipantId, at: jiff::Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::LeftAt, Expr::value(micros(at)))
        .filter(entity::Column::Id.eq(id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// A participant.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: ParticipantId) -> Result<Option<Participant>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// Everybody with a seat in a cohort, those who have left included, in the order they came.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Participant>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::CohortId.eq(cohort.uuid())), on).await
}

/// A person's seats, in all cohorts.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_person(on: &impl Connection, person: PersonId) -> Result<Vec<Participant>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::PersonId.eq(person.uuid())), on).await
}

/// Those who share an application: a team's members, or the one applicant.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application(on: &impl Connection, application: ApplicationId) -> Result<Vec<Participant>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::ApplicationId.eq(application.uuid())), on).await
}

async fn all(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Participant>, StoreError> {
    query
        .order_by_asc(entity::Column::Since)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: &entity::Model) -> Result<Participant, StoreError> {
    let row = Row::new("participant", model.id);
    Ok(Participant {
        id: model.id.into(),
        cohort: model.cohort_id.into(),
        person: model.person_id.into(),
        application: model.application_id.into(),
        since: row.instant("since", model.since)?,
        left_at: row.instant_if("left_at", model.left_at)?,
    })
}
