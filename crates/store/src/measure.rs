//! Measures.

use bedre_domain::{
    id::{MeasureId, ProjectId},
    measure::{Measure, MeasureStage},
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    lock,
};

mod entity {
    //! The table `measure`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "measure")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) name: String,
        pub(super) plan: Option<String>,
        pub(super) created_at: i64,
        pub(super) changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps new measures, all in one query.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_all(unit: &Unit, measures: &[Measure]) -> Result<(), StoreError> {
    if measures.is_empty() {
        return Ok(());
    }
    let rows: Vec<entity::ActiveModel> = measures.iter().map(active).collect::<Result<_, _>>()?;
    entity::Entity::insert_many(rows).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps a measure's name and plan.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, measure: &Measure) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Name, Expr::value(measure.name.as_str()))
        .col_expr(entity::Column::Plan, Expr::value(plan(measure)?))
        .col_expr(entity::Column::ChangedAt, Expr::value(micros(measure.changed_at)))
        .filter(entity::Column::Id.eq(measure.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Holds a measure for the rest of the unit, so that nobody else changes it between reading and writing.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold(unit: &Unit, id: MeasureId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::Id, id.uuid()).await
}

/// A measure.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: MeasureId) -> Result<Option<Measure>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(into_domain).transpose()
}

/// The measures of some projects, the oldest first, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_projects(on: &impl Connection, projects: &[ProjectId]) -> Result<Vec<Measure>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.is_in(projects.iter().map(|id| id.uuid())))
        .order_by_asc(entity::Column::CreatedAt)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

fn active(measure: &Measure) -> Result<entity::ActiveModel, StoreError> {
    Ok(entity::ActiveModel {
        id: Set(measure.id.uuid()),
        project_id: Set(measure.project.uuid()),
        name: Set(measure.name.as_str().to_owned()),
        plan: Set(plan(measure)?),
        created_at: Set(micros(measure.created_at)),
        changed_at: Set(micros(measure.changed_at)),
    })
}

fn plan(measure: &Measure) -> Result<Option<String>, StoreError> {
    measure.plan().map(|plan| Row::new("measure", measure.id).to_json("plan", plan)).transpose()
}

fn into_domain(model: entity::Model) -> Result<Measure, StoreError> {
    let row = Row::new("measure", model.id);
    let stage = match model.plan {
        None => MeasureStage::Draft,
        Some(plan) => MeasureStage::Planned(row.json("plan", &plan)?),
    };
    Ok(Measure {
        id: model.id.into(),
        project: model.project_id.into(),
        name: row.parse("name", model.name)?,
        stage,
        created_at: row.instant("created_at", model.created_at)?,
        changed_at: row.instant("changed_at", model.changed_at)?,
    })
}
