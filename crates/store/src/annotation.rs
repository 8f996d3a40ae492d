//! Notes on the time lines of projects.

use bedre_domain::{
    id::{MeasureId, ProjectId},
    project::{Annotation, AnnotationKind},
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `annotation`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "annotation")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) measure_id: Option<Uuid>,
        pub(super) day: String,
        pub(super) kind: String,
        pub(super) text: String,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new note.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert(unit: &Unit, note: &Annotation) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(note.id.uuid()),
        project_id: Set(note.project.uuid()),
        measure_id: Set(note.measure.map(MeasureId::uuid)),
        day: Set(note.day.to_string()),
        kind: Set(note.kind.key().to_owned()),
        text: Set(note.text.as_str().to_owned()),
        person_id: Set(note.by.uuid()),
        at: Set(micros(note.at)),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The notes on the time lines of some projects, by day, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_projects(on: &impl Connection, projects: &[ProjectId]) -> Result<Vec<Annotation>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.is_in(projects.iter().map(|id| id.uuid())))
        .order_by_asc(entity::Column::Day)
        .order_by_asc(entity::Column::At)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: entity::Model) -> Result<Annotation, StoreError> {
    let row = Row::new("annotation", model.id);
    Ok(Annotation {
        id: model.id.into(),
        project: model.project_id.into(),
        measure: model.measure_id.map(MeasureId::from),
        day: row.day("day", &model.day)?,
        kind: AnnotationKind::of_key(&model.kind).ok_or_else(|| row.broken("kind"))?,
        text: row.parse("text", model.text)?,
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
    })
}
