//! Attendance per participant and day, tasks that replace a missed session, and the secrets behind the codes on the screen.

use bedre_domain::{
    attendance::{Attendance, Source, Substitute},
    cohort::DayAttendance,
    id::{CohortId, ParticipantId},
    key::SessionKey,
};
use jiff::civil;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `attendance`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendance")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) participant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) day: String,
        pub(super) seen: String,
        pub(super) source: String,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod substitute {
    //! The table `substitute`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "substitute")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) participant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        pub(super) task: String,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod secret {
    //! The table `attendance_secret`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendance_secret")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) cohort_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) day: String,
        pub(super) secret: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps how participants were seen, each in place of what was noted of the same day before.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, seen: &[Attendance]) -> Result<(), StoreError> {
    if seen.is_empty() {
        return Ok(());
    }
    let rows = seen.iter().map(|one| entity::ActiveModel {
        participant_id: Set(one.participant.uuid()),
        session: Set(one.session.to_string()),
        day: Set(one.day.to_string()),
        seen: Set(seen_key(one.seen).to_owned()),
        source: Set(one.source.key().to_owned()),
        person_id: Set(one.by.uuid()),
        at: Set(micros(one.at)),
    });
    let key = [entity::Column::ParticipantId, entity::Column::Session, entity::Column::Day];
    let anew = [entity::Column::Seen, entity::Column::Source, entity::Column::PersonId, entity::Column::At];
    entity::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(key).update_columns(anew).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Takes back what was noted of these participants on a day.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn remove(
    unit: &Unit,
    session: &SessionKey,
    day: civil::Date,
    participants: &[ParticipantId],
) -> Result<(), StoreError> {
    if participants.is_empty() {
        return Ok(());
    }
    entity::Entity::delete_many()
        .filter(entity::Column::Session.eq(session.as_str()))
        .filter(entity::Column::Day.eq(day.to_string()))
        .filter(entity::Column::ParticipantId.is_in(participants.iter().map(|id| id.uuid())))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// All that is noted of these participants, in no order.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of(on: &impl Connection, participants: &[ParticipantId]) -> Result<Vec<Attendance>, StoreError> {
    let ids = participants.iter().map(|id| id.uuid());
    let rows = entity::Entity::find().filter(entity::Column::ParticipantId.is_in(ids)).all(on.raw()).await?;
    rows.into_iter().map(into_domain).collect()
}

/// Keeps a task that replaces a session, in place of an earlier one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put_substitute(unit: &Unit, replaced: &Substitute) -> Result<(), StoreError> {
    let row = substitute::ActiveModel {
        participant_id: Set(replaced.participant.uuid()),
        session: Set(replaced.session.to_string()),
        task: Set(replaced.task.as_str().to_owned()),
        person_id: Set(replaced.by.uuid()),
        at: Set(micros(replaced.at)),
    };
    let anew = [substitute::Column::Task, substitute::Column::PersonId, substitute::Column::At];
    substitute::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([substitute::Column::ParticipantId, substitute::Column::Session])
                .update_columns(anew)
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// The tasks that replace sessions for these participants, in no order.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn substitutes(on: &impl Connection, participants: &[ParticipantId]) -> Result<Vec<Substitute>, StoreError> {
    let ids = participants.iter().map(|id| id.uuid());
    let rows = substitute::Entity::find().filter(substitute::Column::ParticipantId.is_in(ids)).all(on.raw()).await?;
    rows.into_iter().map(into_substitute).collect()
}

/// Keeps the secret behind a day's codes. A day that has one keeps it.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_secret_if_new(
    unit: &Unit,
    cohort: CohortId,
    session: &SessionKey,
    day: civil::Date,
    text: &str,
) -> Result<(), StoreError> {
    let row = secret::ActiveModel {
        cohort_id: Set(cohort.uuid()),
        session: Set(session.to_string()),
        day: Set(day.to_string()),
        secret: Set(text.to_owned()),
    };
    let key = [secret::Column::CohortId, secret::Column::Session, secret::Column::Day];
    secret::Entity::insert(row)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// The secret behind a day's codes, when the day has one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn secret(
    on: &impl Connection,
    cohort: CohortId,
    session: &SessionKey,
    day: civil::Date,
) -> Result<Option<String>, StoreError> {
    let key = (cohort.uuid(), session.to_string(), day.to_string());
    Ok(secret::Entity::find_by_id(key).one(on.raw()).await?.map(|row| row.secret))
}

fn into_domain(model: entity::Model) -> Result<Attendance, StoreError> {
    let row = Row::new("attendance", model.participant_id);
    Ok(Attendance {
        participant: model.participant_id.into(),
        session: row.parse("session", model.session)?,
        day: model.day.parse().map_err(|_| row.broken("day"))?,
        seen: seen_of(&model.seen).ok_or_else(|| row.broken("seen"))?,
        source: Source::ALL
            .into_iter()
            .find(|source| source.key() == model.source)
            .ok_or_else(|| row.broken("source"))?,
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
    })
}

fn into_substitute(model: substitute::Model) -> Result<Substitute, StoreError> {
    let row = Row::new("substitute", model.participant_id);
    Ok(Substitute {
        participant: model.participant_id.into(),
        session: row.parse("session", model.session)?,
        task: row.parse("task", model.task)?,
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
    })
}

fn seen_key(seen: DayAttendance) -> &'static str {
    match seen {
        DayAttendance::Present => "present",
        DayAttendance::Absent => "absent",
        DayAttendance::Excused => "excused",
    }
}

fn seen_of(key: &str) -> Option<DayAttendance> {
    [DayAttendance::Present, DayAttendance::Absent, DayAttendance::Excused]
        .into_iter()
        .find(|seen| seen_key(*seen) == key)
}
