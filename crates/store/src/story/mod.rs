//! Stories of projects.

mod consent;

pub use consent::{consents_of, consents_of_person, find_by_link, insert_link, replace_consents, update_consent};

use bedre_domain::{
    id::{CohortId, ProjectId, StoryId},
    project::Sharing,
    story::Story,
};
use sea_orm::{
    ActiveValue::Set,
    FromQueryResult, JoinType, QueryOrder, QuerySelect, QueryTrait, Select,
    entity::prelude::*,
    sea_query::{OnConflict, SelectStatement},
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    lock, project,
};

pub(crate) mod entity {
    //! The table `story`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "story")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) project_id: Uuid,
        pub(crate) version: i32,
        pub(crate) content: String,
        pub(crate) state: String,
        pub(crate) published_at: Option<i64>,
        pub(crate) written_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {
        #[sea_orm(
            belongs_to = "crate::project::entity::Entity",
            from = "Column::ProjectId",
            to = "crate::project::entity::Column::Id"
        )]
        Project,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A story that everybody can read, with the cohort of its project.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The story.
    pub story: Story,
    /// The cohort.
    pub cohort: CohortId,
}

/// Keeps a story, new or changed.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, story: &Story) -> Result<(), StoreError> {
    let row = Row::new("story", story.id);
    let model = entity::ActiveModel {
        id: Set(story.id.uuid()),
        project_id: Set(story.project.uuid()),
        version: Set(i32::try_from(story.version).map_err(|_| row.broken("version"))?),
        content: Set(row.to_json("content", &story.content)?),
        state: Set(row.to_json("state", &story.state)?),
        published_at: Set(story.state.published_at().map(micros)),
        written_at: Set(micros(story.written_at)),
    };
    let changed = [
        entity::Column::Version,
        entity::Column::Content,
        entity::Column::State,
        entity::Column::PublishedAt,
        entity::Column::WrittenAt,
    ];
    entity::Entity::insert(model)
        .on_conflict(OnConflict::column(entity::Column::Id).update_columns(changed).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Holds a story for the rest of the unit, so that two answers at once are heard one after the other.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold(unit: &Unit, id: StoryId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::Id, id.uuid()).await
}

/// Holds the story of a project for the rest of the unit, if there is one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold_of_project(unit: &Unit, project: ProjectId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::ProjectId, project.uuid()).await
}

/// A story, whatever its state.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: StoryId) -> Result<Option<Story>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// The story of a project, whatever its state.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_project(on: &impl Connection, project: ProjectId) -> Result<Option<Story>, StoreError> {
    let query = entity::Entity::find().filter(entity::Column::ProjectId.eq(project.uuid()));
    query.one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// These stories, whatever their state, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_all(on: &impl Connection, ids: &[StoryId]) -> Result<Vec<Story>, StoreError> {
    let query = entity::Entity::find().filter(entity::Column::Id.is_in(ids.iter().map(|id| id.uuid())));
    query.all(on.raw()).await?.iter().map(into_domain).collect()
}

/// The stories that everybody can read, the newest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn published(on: &impl Connection) -> Result<Vec<Published>, StoreError> {
    open_to_all(open_query().order_by_desc(entity::Column::PublishedAt).order_by_desc(entity::Column::Id), on).await
}

/// A story, when everybody can read it.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_published(on: &impl Connection, id: StoryId) -> Result<Option<Published>, StoreError> {
    Ok(open_to_all(open_query().filter(entity::Column::Id.eq(id.uuid())), on).await?.pop())
}

/// A story beside the cohort of its project.
#[derive(Debug, FromQueryResult)]
struct OpenRow {
    id: Uuid,
    project_id: Uuid,
    version: i32,
    content: String,
    state: String,
    published_at: Option<i64>,
    written_at: i64,
    cohort_id: Uuid,
}

/// Published, and its project is shown to all.
fn open_query() -> Select<entity::Entity> {
    open(entity::Entity::find()).column_as(project::entity::Column::CohortId, "cohort_id")
}

fn open(stories: Select<entity::Entity>) -> Select<entity::Entity> {
    stories
        .join(JoinType::InnerJoin, entity::Relation::Project.def())
        .filter(entity::Column::PublishedAt.is_not_null())
        .filter(project::entity::Column::Sharing.eq(Sharing::Public.key()))
}

/// The stories that everybody can read, to ask within another query whether there are any.
pub(crate) fn any_open_to_all() -> SelectStatement {
    open(entity::Entity::find().select_only().column(entity::Column::Id)).into_query()
}

async fn open_to_all(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Published>, StoreError> {
    let rows = query.into_model::<OpenRow>().all(on.raw()).await?;
    let one = |row: OpenRow| {
        let cohort = row.cohort_id.into();
        Ok(Published { story: into_domain(&row.into_model())?, cohort })
    };
    rows.into_iter().map(one).collect()
}

impl OpenRow {
    fn into_model(self) -> entity::Model {
        entity::Model {
            id: self.id,
            project_id: self.project_id,
            version: self.version,
            content: self.content,
            state: self.state,
            published_at: self.published_at,
            written_at: self.written_at,
        }
    }
}

fn into_domain(model: &entity::Model) -> Result<Story, StoreError> {
    let row = Row::new("story", model.id);
    Ok(Story {
        id: model.id.into(),
        project: model.project_id.into(),
        version: u32::try_from(model.version).map_err(|_| row.broken("version"))?,
        content: row.json("content", &model.content)?,
        state: row.json("state", &model.state)?,
        written_at: row.instant("written_at", model.written_at)?,
    })
}
