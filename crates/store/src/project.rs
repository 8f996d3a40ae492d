//! Improvement projects, and who shares each.

use bedre_domain::{
    id::{ApplicationId, CohortId, MeasureId, PdsaCycleId, PersonId, ProjectId},
    project::{Project, Sharing},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ExprTrait, FromQueryResult, JoinType, QueryOrder, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{OnConflict, Query},
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    lock, participant,
};

pub(crate) mod entity {
    //! The table `project`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "project")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) cohort_id: Uuid,
        pub(crate) application_id: Uuid,
        pub(crate) charter: String,
        pub(crate) revision: i64,
        pub(crate) sharing: String,
        pub(crate) created_at: i64,
        pub(crate) changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {
        #[sea_orm(
            belongs_to = "crate::participant::entity::Entity",
            from = "Column::ApplicationId",
            to = "crate::participant::entity::Column::ApplicationId",
            on_condition = r#"crate::participant::entity::Column::LeftAt.is_null()"#
        )]
        Seat,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which revision of a project is kept now, and who shares it: what tells whether somebody may read it, and whether what was
/// read of it before is still so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The project.
    pub id: ProjectId,
    /// Its cohort.
    pub cohort: CohortId,
    /// Whom its team shows it to.
    pub sharing: Sharing,
    /// Grows with every change to the project and to what belongs to it: measures, data points, tests, notes.
    pub revision: i64,
    /// Its people: those who hold a seat by its application and have not left, in the order they came.
    pub team: Vec<PersonId>,
}

/// Keeps a new project. Whether it was: an application that has one already keeps that.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_if_new(unit: &Unit, project: &Project) -> Result<bool, StoreError> {
    let row = entity::ActiveModel {
        id: Set(project.id.uuid()),
        cohort_id: Set(project.cohort.uuid()),
        application_id: Set(project.application.uuid()),
        charter: Set(Row::new("project", project.id).to_json("charter", &project.charter)?),
        revision: Set(1),
        sharing: Set(project.sharing.key().to_owned()),
        created_at: Set(micros(project.created_at)),
        changed_at: Set(micros(project.changed_at)),
    };
    let kept = entity::Entity::insert(row)
        .on_conflict(OnConflict::column(entity::Column::ApplicationId).do_nothing().to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(kept > 0)
}

/// Keeps what the team has written.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, project: &Project) -> Result<(), StoreError> {
    let charter = Row::new("project", project.id).to_json("charter", &project.charter)?;
    entity::Entity::update_many()
        .col_expr(entity::Column::Charter, Expr::value(charter))
        .col_expr(entity::Column::Revision, grown())
        .col_expr(entity::Column::ChangedAt, Expr::value(micros(project.changed_at)))
        .filter(entity::Column::Id.eq(project.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

fn grown() -> Expr {
    Expr::col(entity::Column::Revision).add(1)
}

/// Writes down that something of the project was changed: what was read of it before is so no more.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn touch(unit: &Unit, id: ProjectId, at: Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Revision, grown())
        .col_expr(entity::Column::ChangedAt, Expr::value(micros(at)))
        .filter(entity::Column::Id.eq(id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Holds a project for the rest of the unit, so that nobody else changes it between reading and writing.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold(unit: &Unit, id: ProjectId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::Id, id.uuid()).await
}

/// A project.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: ProjectId) -> Result<Option<Project>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// The projects of a cohort, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Project>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .order_by_asc(entity::Column::CreatedAt)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

/// The head of a project.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn head(on: &impl Connection, id: ProjectId) -> Result<Option<Head>, StoreError> {
    Ok(heads(with_seats().filter(entity::Column::Id.eq(id.uuid())), on).await?.pop())
}

/// The head of the project that a measure belongs to.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn head_of_measure(on: &impl Connection, id: MeasureId) -> Result<Option<Head>, StoreError> {
    head_of(on, "measure", id.uuid()).await
}

/// The head of the project that a test of change belongs to.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn head_of_cycle(on: &impl Connection, id: PdsaCycleId) -> Result<Option<Head>, StoreError> {
    head_of(on, "pdsa_cycle", id.uuid()).await
}

async fn head_of(on: &impl Connection, table: &'static str, id: Uuid) -> Result<Option<Head>, StoreError> {
    let its_project = Query::select().column("project_id").from(table).and_where(Expr::col("id").eq(id)).to_owned();
    Ok(heads(with_seats().filter(entity::Column::Id.in_subquery(its_project)), on).await?.pop())
}

/// The heads of the projects of these cohorts, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn heads_of_cohorts(on: &impl Connection, cohorts: &[CohortId]) -> Result<Vec<Head>, StoreError> {
    let ids = cohorts.iter().map(|id| id.uuid());
    heads(with_seats().filter(entity::Column::CohortId.is_in(ids)), on).await
}

/// The projects with these identifiers, in no order, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_all(on: &impl Connection, ids: &[ProjectId]) -> Result<Vec<Project>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

/// The projects that a person shares, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_person(on: &impl Connection, person: PersonId) -> Result<Vec<Project>, StoreError> {
    entity::Entity::find()
        .join(JoinType::InnerJoin, entity::Relation::Seat.def())
        .filter(participant::entity::Column::PersonId.eq(person.uuid()))
        .order_by_asc(entity::Column::CreatedAt)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

/// The project of an application.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application(on: &impl Connection, application: ApplicationId) -> Result<Option<Project>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ApplicationId.eq(application.uuid()))
        .one(on.raw())
        .await?
        .as_ref()
        .map(into_domain)
        .transpose()
}

/// The head of a project beside one of its people.
#[derive(Debug, FromQueryResult)]
struct SeatRow {
    id: Uuid,
    cohort_id: Uuid,
    sharing: String,
    revision: i64,
    person_id: Option<Uuid>,
}

fn with_seats() -> Select<entity::Entity> {
    entity::Entity::find()
        .select_only()
        .columns([entity::Column::Id, entity::Column::CohortId, entity::Column::Sharing, entity::Column::Revision])
        .column_as(participant::entity::Column::PersonId, "person_id")
        .join(JoinType::LeftJoin, entity::Relation::Seat.def())
        .order_by_asc(entity::Column::CreatedAt)
        .order_by_asc(entity::Column::Id)
        .order_by_asc(participant::entity::Column::Since)
        .order_by_asc(participant::entity::Column::Id)
}

/// Rows of the same project stand together.
async fn heads(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Head>, StoreError> {
    let mut found: Vec<Head> = Vec::new();
    for row in query.into_model::<SeatRow>().all(on.raw()).await? {
        let person = row.person_id.map(PersonId::from);
        match found.last_mut() {
            Some(last) if last.id.uuid() == row.id => last.team.extend(person),
            Some(_) | None => found.push(Head {
                id: row.id.into(),
                cohort: row.cohort_id.into(),
                sharing: sharing(row.id, &row.sharing)?,
                revision: row.revision,
                team: person.into_iter().collect(),
            }),
        }
    }
    Ok(found)
}

fn into_domain(model: &entity::Model) -> Result<Project, StoreError> {
    let row = Row::new("project", model.id);
    Ok(Project {
        id: model.id.into(),
        cohort: model.cohort_id.into(),
        application: model.application_id.into(),
        charter: row.json("charter", &model.charter)?,
        sharing: sharing(model.id, &model.sharing)?,
        created_at: row.instant("created_at", model.created_at)?,
        changed_at: row.instant("changed_at", model.changed_at)?,
    })
}

fn sharing(id: Uuid, key: &str) -> Result<Sharing, StoreError> {
    Sharing::of_key(key).ok_or_else(|| Row::new("project", id).broken("sharing"))
}
