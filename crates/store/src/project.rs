//! Improvement projects, and who shares each.

use bedre_domain::{
    id::{ApplicationId, CohortId, PersonId, ProjectId},
    project::{Project, Sharing},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, FromQueryResult, JoinType, QueryOrder, QuerySelect, Select, entity::prelude::*,
    sea_query::OnConflict,
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

/// A project and the people who share it: those who hold a seat by its application and have not left.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The project.
    pub project: Project,
    /// Its people, in the order they came.
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
        .col_expr(entity::Column::ChangedAt, Expr::value(micros(project.changed_at)))
        .filter(entity::Column::Id.eq(project.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Writes down that something of the project was changed.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn touch(unit: &Unit, id: ProjectId, at: Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
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

/// A project with its people, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: ProjectId) -> Result<Option<Shared>, StoreError> {
    Ok(shared(with_people().filter(entity::Column::Id.eq(id.uuid())), on).await?.pop())
}

/// The projects of a cohort with their people, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Shared>, StoreError> {
    shared(with_people().filter(entity::Column::CohortId.eq(cohort.uuid())), on).await
}

/// The projects of these cohorts with their people, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohorts(on: &impl Connection, cohorts: &[CohortId]) -> Result<Vec<Shared>, StoreError> {
    let ids = cohorts.iter().map(|id| id.uuid());
    shared(with_people().filter(entity::Column::CohortId.is_in(ids)), on).await
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

/// A project beside one of its people.
#[derive(Debug, FromQueryResult)]
struct PersonRow {
    id: Uuid,
    cohort_id: Uuid,
    application_id: Uuid,
    charter: String,
    sharing: String,
    created_at: i64,
    changed_at: i64,
    person_id: Option<Uuid>,
}

fn with_people() -> Select<entity::Entity> {
    entity::Entity::find()
        .column_as(participant::entity::Column::PersonId, "person_id")
        .join(JoinType::LeftJoin, entity::Relation::Seat.def())
        .order_by_asc(entity::Column::CreatedAt)
        .order_by_asc(entity::Column::Id)
        .order_by_asc(participant::entity::Column::Since)
        .order_by_asc(participant::entity::Column::Id)
}

/// Rows of the same project stand together.
async fn shared(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Shared>, StoreError> {
    let rows = query.into_model::<PersonRow>().all(on.raw()).await?;
    let mut found: Vec<Shared> = Vec::new();
    for row in rows {
        let person = row.person_id.map(PersonId::from);
        match found.last_mut() {
            Some(last) if last.project.id.uuid() == row.id => last.team.extend(person),
            Some(_) | None => {
                found.push(Shared { project: into_domain(&row.into_model())?, team: person.into_iter().collect() });
            }
        }
    }
    Ok(found)
}

impl PersonRow {
    fn into_model(self) -> entity::Model {
        entity::Model {
            id: self.id,
            cohort_id: self.cohort_id,
            application_id: self.application_id,
            charter: self.charter,
            sharing: self.sharing,
            created_at: self.created_at,
            changed_at: self.changed_at,
        }
    }
}

fn into_domain(model: &entity::Model) -> Result<Project, StoreError> {
    let row = Row::new("project", model.id);
    Ok(Project {
        id: model.id.into(),
        cohort: model.cohort_id.into(),
        application: model.application_id.into(),
        charter: row.json("charter", &model.charter)?,
        sharing: Sharing::of_key(&model.sharing).ok_or_else(|| row.broken("sharing"))?,
        created_at: row.instant("created_at", model.created_at)?,
        changed_at: row.instant("changed_at", model.changed_at)?,
    })
}
