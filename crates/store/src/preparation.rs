//! Preparation: what participants have marked as done before a session, and of what they were reminded.

use bedre_domain::{id::ParticipantId, key::SessionKey, session::Preparation};
use jiff::{Timestamp, civil::Date};
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `preparation`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "preparation")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) participant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) task: i32,
        pub(super) done_at: Option<i64>,
        pub(super) reminded_of: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

const KEY: [entity::Column; 3] = [entity::Column::ParticipantId, entity::Column::Session, entity::Column::Task];

/// What is known of these participants' preparation.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of(on: &impl Connection, participants: &[ParticipantId]) -> Result<Vec<Preparation>, StoreError> {
    let ids = participants.iter().map(|id| id.uuid());
    let rows = entity::Entity::find().filter(entity::Column::ParticipantId.is_in(ids)).all(on.raw()).await?;
    rows.into_iter().map(into_domain).collect()
}

/// Marks a participant's task as done since an instant, or as not done. Of what they were reminded stays as it is.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn mark(
    unit: &Unit,
    participant: ParticipantId,
    session: &SessionKey,
    task: u16,
    done_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let row = entity::ActiveModel { done_at: Set(done_at.map(micros)), ..row(participant, session, task) };
    entity::Entity::insert(row)
        .on_conflict(OnConflict::columns(KEY).update_column(entity::Column::DoneAt).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Writes down of which tasks and due days a participant was reminded before a session. Whether they are done stays as it is.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn reminded(
    unit: &Unit,
    participant: ParticipantId,
    session: &SessionKey,
    tasks: impl IntoIterator<Item = (u16, Date)>,
) -> Result<(), StoreError> {
    let rows = tasks.into_iter().map(|(task, day)| entity::ActiveModel {
        reminded_of: Set(Some(day.to_string())),
        ..row(participant, session, task)
    });
    entity::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(KEY).update_column(entity::Column::RemindedOf).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// A row of which nothing is known yet.
fn row(participant: ParticipantId, session: &SessionKey, task: u16) -> entity::ActiveModel {
    entity::ActiveModel {
        participant_id: Set(participant.uuid()),
        session: Set(session.to_string()),
        task: Set(i32::from(task)),
        done_at: Set(None),
        reminded_of: Set(None),
    }
}

fn into_domain(model: entity::Model) -> Result<Preparation, StoreError> {
    let row = Row::new("preparation", model.participant_id);
    Ok(Preparation {
        participant: model.participant_id.into(),
        session: row.parse("session", model.session)?,
        task: u16::try_from(model.task).map_err(|_| row.broken("task"))?,
        done_at: row.instant_if("done_at", model.done_at)?,
        reminded_of: model.reminded_of.map(|day| row.day("reminded_of", &day)).transpose()?,
    })
}
