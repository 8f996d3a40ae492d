//! Notes from supervision.

use bedre_domain::{
    id::ProjectId,
    supervision::{Audience, SupervisionNote},
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `supervision_note`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "supervision_note")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
        pub(super) audience: String,
        pub(super) text: String,
        pub(super) agreed: String,
        pub(super) next_talk: Option<String>,
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
pub async fn insert(unit: &Unit, note: &SupervisionNote) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(note.id.uuid()),
        project_id: Set(note.project.uuid()),
        person_id: Set(note.by.uuid()),
        at: Set(micros(note.at)),
        audience: Set(note.audience.key().to_owned()),
        text: Set(note.text.as_str().to_owned()),
        agreed: Set(note.agreed.as_str().to_owned()),
        next_talk: Set(note.next_talk.map(|day| day.to_string())),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The notes on some projects, newest first, in one query. Who may read which is asked by the caller.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_projects(on: &impl Connection, projects: &[ProjectId]) -> Result<Vec<SupervisionNote>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.is_in(projects.iter().map(|id| id.uuid())))
        .order_by_desc(entity::Column::At)
        .order_by_desc(entity::Column::Id)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: entity::Model) -> Result<SupervisionNote, StoreError> {
    let row = Row::new("supervision_note", model.id);
    Ok(SupervisionNote {
        id: model.id.into(),
        project: model.project_id.into(),
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
        audience: Audience::of_key(&model.audience).ok_or_else(|| row.broken("audience"))?,
        text: row.parse("text", model.text)?,
        agreed: row.parse("agreed", model.agreed)?,
        next_talk: model.next_talk.map(|day| row.day("next_talk", &day)).transpose()?,
    })
}
