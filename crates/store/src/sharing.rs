//! Whom projects are shown to, and the comments of those who read them.

use bedre_domain::{
    id::{CommentId, ProjectId},
    project::{Comment, Sharing},
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    project,
};

mod entity {
    //! The table `project_comment`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "project_comment")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) project_id: Uuid,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
        pub(super) text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps whom a project is shown to.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn set(unit: &Unit, id: ProjectId, sharing: Sharing) -> Result<(), StoreError> {
    project::entity::Entity::update_many()
        .col_expr(project::entity::Column::Sharing, Expr::value(sharing.key()))
        .filter(project::entity::Column::Id.eq(id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Keeps a new comment.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_comment(unit: &Unit, comment: &Comment) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(comment.id.uuid()),
        project_id: Set(comment.project.uuid()),
        person_id: Set(comment.by.uuid()),
        at: Set(micros(comment.at)),
        text: Set(comment.text.as_str().to_owned()),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Deletes a comment.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_comment(unit: &Unit, id: CommentId) -> Result<(), StoreError> {
    entity::Entity::delete_by_id(id.uuid()).exec(unit.raw()).await?;
    Ok(())
}

/// A comment.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_comment(on: &impl Connection, id: CommentId) -> Result<Option<Comment>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(into_domain).transpose()
}

/// The comments on a project, the oldest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn comments_on(on: &impl Connection, project: ProjectId) -> Result<Vec<Comment>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::ProjectId.eq(project.uuid()))
        .order_by_asc(entity::Column::At)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

fn into_domain(model: entity::Model) -> Result<Comment, StoreError> {
    let row = Row::new("project_comment", model.id);
    Ok(Comment {
        id: model.id.into(),
        project: model.project_id.into(),
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
        text: row.parse("text", model.text)?,
    })
}
