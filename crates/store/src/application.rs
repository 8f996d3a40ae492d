//! Applications, and what has happened to each.

use bedre_domain::{
    application::{Application, ApplicationStanding},
    id::{ApplicationId, CohortId, PersonId},
    question::{Complete, Purpose},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

pub(crate) mod entity {
    //! The table `application`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) cohort_id: Uuid,
        pub(crate) applicant_id: Uuid,
        pub(crate) answers: String,
        pub(crate) standing: String,
        pub(crate) state: String,
        pub(crate) begun_at: i64,
        pub(crate) saved_at: i64,
        pub(crate) received: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod event {
    //! The table `application_event`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application_event")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) application_id: Uuid,
        pub(super) at: i64,
        pub(super) person_id: Option<Uuid>,
        pub(super) standing: String,
        pub(super) reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod submission {
    //! The table `application_submission`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application_submission")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) application_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) version: i32,
        pub(super) complete: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A step of an application from one state to the next: who, when, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which one.
    pub id: Uuid,
    /// Of which application.
    pub application: ApplicationId,
    /// When.
    pub at: Timestamp,
    /// Who did it; nobody when the program itself did.
    pub by: Option<PersonId>,
    /// The state it came to.
    pub to: ApplicationStanding,
    /// Why, when a reason was given; empty otherwise.
    pub reason: String,
}

/// Keeps a new application.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert(unit: &Unit, application: &Application) -> Result<(), StoreError> {
    entity::Entity::insert(active(application)?).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps a new application, unless the person has one to the cohort that has not ended. Tells whether it was kept.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_if_none(unit: &Unit, application: &Application) -> Result<bool, StoreError> {
    let rows = entity::Entity::insert(active(application)?)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(rows > 0)
}

/// Keeps what has changed of an application: its answers and where it stands.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, application: &Application) -> Result<(), StoreError> {
    let row = Row::new("application", application.id);
    entity::Entity::update_many()
        .col_expr(entity::Column::Answers, Expr::value(row.to_json("answers", &application.answers)?))
        .col_expr(entity::Column::Standing, Expr::value(application.state.standing().key()))
        .col_expr(entity::Column::State, Expr::value(row.to_json("state", &application.state)?))
        .col_expr(entity::Column::SavedAt, Expr::value(micros(application.saved_at)))
        .col_expr(entity::Column::Received, Expr::value(received(application)?))
        .filter(entity::Column::Id.eq(application.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Keeps a step of an application.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_event(unit: &Unit, happened: &Event) -> Result<(), StoreError> {
    let row = event::ActiveModel {
        id: Set(happened.id),
        application_id: Set(happened.application.uuid()),
        at: Set(micros(happened.at)),
        person_id: Set(happened.by.map(PersonId::uuid)),
        standing: Set(happened.to.key().to_owned()),
        reason: Set(happened.reason.clone()),
    };
    event::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The steps of an application, oldest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn events(on: &impl Connection, application: ApplicationId) -> Result<Vec<Event>, StoreError> {
    event::Entity::find()
        .filter(event::Column::ApplicationId.eq(application.uuid()))
        .order_by_asc(event::Column::At)
        .order_by_asc(event::Column::Id)
        .all(on.raw())
        .await?
        .into_iter()
        .map(event_into_domain)
        .collect()
}

/// An application.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: ApplicationId) -> Result<Option<Application>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// An application that is about to be changed: on PostgreSQL nobody else changes it until the unit has ended, on SQLite
/// units come one after another anyway.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_to_change(unit: &Unit, id: ApplicationId) -> Result<Option<Application>, StoreError> {
    let query = entity::Entity::find_by_id(id.uuid()).lock_exclusive();
    query.one(unit.raw()).await?.as_ref().map(into_domain).transpose()
}

/// Keeps what was handed in as it was read, with the questions in the words of the day (F26).
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_submission(
    unit: &Unit,
    application: ApplicationId,
    version: u32,
    complete: &Complete,
) -> Result<(), StoreError> {
    let broken = Row::new("application_submission", application);
    let row = submission::ActiveModel {
        application_id: Set(application.uuid()),
        version: Set(i32::try_from(version).map_err(|_| broken.broken("version"))?),
        complete: Set(broken.to_json("complete", complete)?),
    };
    submission::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// What was handed in at a version, as it was read then.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_submission(
    on: &impl Connection,
    application: ApplicationId,
    version: u32,
) -> Result<Option<Complete>, StoreError> {
    let row = Row::new("application_submission", application);
    let version = i32::try_from(version).map_err(|_| row.broken("version"))?;
    let found = submission::Entity::find_by_id((application.uuid(), version)).one(on.raw()).await?;
    found.map(|found| row.json("complete", &found.complete)).transpose()
}

/// Forgets the answers that served a purpose in everything that was handed in.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn forget_in_submissions(
    unit: &Unit,
    application: ApplicationId,
    purpose: Purpose,
) -> Result<(), StoreError> {
    let row = Row::new("application_submission", application);
    let of_application = submission::Column::ApplicationId.eq(application.uuid());
    // An application is handed in a few times at most.
    for kept in submission::Entity::find().filter(of_application.clone()).all(unit.raw()).await? {
        let complete: Complete = row.json("complete", &kept.complete)?;
        submission::Entity::update_many()
            .col_expr(submission::Column::Complete, Expr::value(row.to_json("complete", &complete.without(purpose))?))
            .filter(of_application.clone())
            .filter(submission::Column::Version.eq(kept.version))
            .exec(unit.raw())
            .await?;
    }
    Ok(())
}

/// The applications of a person, newest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_person(on: &impl Connection, applicant: PersonId) -> Result<Vec<Application>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::ApplicantId.eq(applicant.uuid())), on).await
}

/// The applications to a cohort in these standings, newest first. For everything handed in, leave out drafts.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(
    on: &impl Connection,
    cohort: CohortId,
    standings: &[ApplicationStanding],
) -> Result<Vec<Application>, StoreError> {
    let query = entity::Entity::find()
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .filter(entity::Column::Standing.is_in(standings.iter().map(|standing| standing.key())));
    all(query, on).await
}

/// The applications with these identifiers, newest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_all(on: &impl Connection, ids: &[ApplicationId]) -> Result<Vec<Application>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::Id.is_in(ids.iter().map(|id| id.uuid()))), on).await
}

/// Every application in a standing, of all cohorts, newest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_standing(on: &impl Connection, standing: ApplicationStanding) -> Result<Vec<Application>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::Standing.eq(standing.key())), on).await
}

#[derive(Debug, FromQueryResult)]
struct CountRow {
    standing: String,
    applications: i64,
}

/// How many applications of a cohort stand where.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn counts(on: &impl Connection, cohort: CohortId) -> Result<Vec<(ApplicationStanding, u64)>, StoreError> {
    let rows = entity::Entity::find()
        .select_only()
        .column(entity::Column::Standing)
        .column_as(entity::Column::Id.count(), "applications")
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .group_by(entity::Column::Standing)
        .into_model::<CountRow>()
        .all(on.raw())
        .await?;
    rows.iter()
        .map(|row| {
            let broken = || Row::new("application", cohort).broken("standing");
            Ok((standing(&row.standing).ok_or_else(broken)?, u64::try_from(row.applications).unwrap_or_default()))
        })
        .collect()
}

#[derive(Debug, FromQueryResult)]
struct CohortCountRow {
    cohort_id: Uuid,
    standing: String,
    applications: i64,
}

/// How many applications to each of these cohorts stand where, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn counts_of(
    on: &impl Connection,
    cohorts: &[CohortId],
) -> Result<Vec<(CohortId, ApplicationStanding, u64)>, StoreError> {
    let rows = entity::Entity::find()
        .select_only()
        .column(entity::Column::CohortId)
        .column(entity::Column::Standing)
        .column_as(entity::Column::Id.count(), "applications")
        .filter(entity::Column::CohortId.is_in(cohorts.iter().map(|id| id.uuid())))
        .group_by(entity::Column::CohortId)
        .group_by(entity::Column::Standing)
        .into_model::<CohortCountRow>()
        .all(on.raw())
        .await?;
    rows.iter()
        .map(|row| {
            let broken = || Row::new("application", row.cohort_id).broken("standing");
            let standing = standing(&row.standing).ok_or_else(broken)?;
            Ok((row.cohort_id.into(), standing, u64::try_from(row.applications).unwrap_or_default()))
        })
        .collect()
}

async fn all(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Application>, StoreError> {
    query
        .order_by_desc(entity::Column::BegunAt)
        .order_by_desc(entity::Column::Id)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

fn active(application: &Application) -> Result<entity::ActiveModel, StoreError> {
    let row = Row::new("application", application.id);
    Ok(entity::ActiveModel {
        id: Set(application.id.uuid()),
        cohort_id: Set(application.cohort.uuid()),
        applicant_id: Set(application.applicant.uuid()),
        answers: Set(row.to_json("answers", &application.answers)?),
        standing: Set(application.state.standing().key().to_owned()),
        state: Set(row.to_json("state", &application.state)?),
        begun_at: Set(micros(application.begun_at)),
        saved_at: Set(micros(application.saved_at)),
        received: Set(received(application)?),
    })
}

fn received(application: &Application) -> Result<Option<String>, StoreError> {
    let row = Row::new("application", application.id);
    application.received.as_ref().map(|received| row.to_json("received", received)).transpose()
}

fn into_domain(model: &entity::Model) -> Result<Application, StoreError> {
    let row = Row::new("application", model.id);
    Ok(Application {
        id: model.id.into(),
        cohort: model.cohort_id.into(),
        applicant: model.applicant_id.into(),
        answers: row.json("answers", &model.answers)?,
        state: row.json("state", &model.state)?,
        begun_at: row.instant("begun_at", model.begun_at)?,
        saved_at: row.instant("saved_at", model.saved_at)?,
        received: model.received.as_deref().map(|received| row.json("received", received)).transpose()?,
    })
}

fn event_into_domain(model: event::Model) -> Result<Event, StoreError> {
    let row = Row::new("application_event", model.id);
    Ok(Event {
        id: model.id,
        application: model.application_id.into(),
        at: row.instant("at", model.at)?,
        by: model.person_id.map(PersonId::from),
        to: standing(&model.standing).ok_or_else(|| row.broken("standing"))?,
        reason: model.reason,
    })
}

fn standing(key: &str) -> Option<ApplicationStanding> {
    ApplicationStanding::ALL.into_iter().find(|standing| standing.key() == key)
}
