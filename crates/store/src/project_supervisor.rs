//! Who supervises which team. What has ended stays, so that it can be told who followed the team when (J10).

use bedre_domain::{
    id::{PersonId, ProjectId},
    supervision::Supervisor,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `project_supervisor`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "project_supervisor")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) person_id: Uuid,
        pub(super) since: i64,
        pub(super) until: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps that someone supervises a team from now on.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert(unit: &Unit, id: Uuid, supervisor: &Supervisor) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(id),
        project_id: Set(supervisor.project.uuid()),
        person_id: Set(supervisor.person.uuid()),
        since: Set(micros(supervisor.since)),
        until: Set(supervisor.until.map(micros)),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps that someone supervises a team no more.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn end(unit: &Unit, project: ProjectId, person: PersonId, at: Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Until, Expr::value(micros(at)))
        .filter(entity::Column::ProjectId.eq(project.uuid()))
        .filter(entity::Column::PersonId.eq(person.uuid()))
        .filter(entity::Column::Until.is_null())
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Everybody who supervises or has supervised these projects, the first one first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_projects(on: &impl Connection, projects: &[ProjectId]) -> Result<Vec<Supervisor>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.is_in(projects.iter().map(|id| id.uuid())))
        .order_by_asc(entity::Column::Since)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: &entity::Model) -> Result<Supervisor, StoreError> {
    let row = Row::new("project_supervisor", model.id);
    Ok(Supervisor {
        project: model.project_id.into(),
        person: model.person_id.into(),
        since: row.instant("since", model.since)?,
        until: row.instant_if("until", model.until)?,
    })
}
