//! PDSA cycles.

use bedre_domain::{
    id::{PdsaCycleId, ProjectId},
    pdsa::PdsaCycle,
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    lock,
};

mod entity {
    //! The table `pdsa_cycle`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "pdsa_cycle")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) number: i32,
        pub(super) plan: String,
        pub(super) state: String,
        pub(super) created_at: i64,
        pub(super) changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new cycle.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when the project has a cycle of its number.
pub async fn insert(unit: &Unit, cycle: &PdsaCycle) -> Result<(), StoreError> {
    let row = Row::new("pdsa_cycle", cycle.id);
    let active = entity::ActiveModel {
        id: Set(cycle.id.uuid()),
        project_id: Set(cycle.project.uuid()),
        number: Set(i32::try_from(cycle.number).map_err(|_| row.broken("number"))?),
        plan: Set(row.to_json("plan", &cycle.plan)?),
        state: Set(row.to_json("state", &cycle.state)?),
        created_at: Set(micros(cycle.created_at)),
        changed_at: Set(micros(cycle.changed_at)),
    };
    entity::Entity::insert(active).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps a cycle's plan and state.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, cycle: &PdsaCycle) -> Result<(), StoreError> {
    let row = Row::new("pdsa_cycle", cycle.id);
    entity::Entity::update_many()
        .col_expr(entity::Column::Plan, Expr::value(row.to_json("plan", &cycle.plan)?))
        .col_expr(entity::Column::State, Expr::value(row.to_json("state", &cycle.state)?))
        .col_expr(entity::Column::ChangedAt, Expr::value(micros(cycle.changed_at)))
        .filter(entity::Column::Id.eq(cycle.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Holds a cycle for the rest of the unit, so that nobody else changes it between reading and writing.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold(unit: &Unit, id: PdsaCycleId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::Id, id.uuid()).await
}

/// A cycle.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: PdsaCycleId) -> Result<Option<PdsaCycle>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(|model| into_domain(&model)).transpose()
}

/// The cycles of some projects, by number, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_projects(on: &impl Connection, projects: &[ProjectId]) -> Result<Vec<PdsaCycle>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.is_in(projects.iter().map(|id| id.uuid())))
        .order_by_asc(entity::Column::Number)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: &entity::Model) -> Result<PdsaCycle, StoreError> {
    let row = Row::new("pdsa_cycle", model.id);
    Ok(PdsaCycle {
        id: model.id.into(),
        project: model.project_id.into(),
        number: u32::try_from(model.number).map_err(|_| row.broken("number"))?,
        plan: row.json("plan", &model.plan)?,
        state: row.json("state", &model.state)?,
        created_at: row.instant("created_at", model.created_at)?,
        changed_at: row.instant("changed_at", model.changed_at)?,
    })
}
