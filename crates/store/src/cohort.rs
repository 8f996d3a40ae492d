//! Programmes and cohorts, each kept whole. A revision number grows at every change, so that a reader who has a record
//! can ask whether it is still so without fetching it again.

use bedre_domain::{
    cohort::CohortRecord,
    id::{ApplicationId, CohortId, ProgrammeId},
    key::Slug,
};
use sea_orm::{
    ActiveValue::Set,
    ExprTrait, FromQueryResult, JoinType, QueryOrder, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{OnConflict, Query, SelectStatement},
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    lock, story,
};

mod programme {
    //! The table `programme`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) slug: String,
        pub(super) document: String,
        pub(super) revision: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod entity {
    //! The table `cohort`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cohort")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) programme_id: Uuid,
        pub(super) slug: String,
        pub(super) document: String,
        pub(super) revision: i64,
        pub(super) announced_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {
        #[sea_orm(
            belongs_to = "super::programme::Entity",
            from = "Column::ProgrammeId",
            to = "super::programme::Column::Id"
        )]
        Programme,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which revision of a cohort and its programme is kept now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The cohort.
    pub id: CohortId,
    cohort: i64,
    programme: i64,
}

#[derive(Debug, FromQueryResult)]
struct RevisionRow {
    id: Uuid,
    cohort: i64,
    programme: i64,
}

#[derive(Debug, FromQueryResult)]
struct RecordRow {
    id: Uuid,
    programme_id: Uuid,
    programme: String,
    cohort: String,
    announced_at: Option<i64>,
}

/// Keeps a cohort with its programme: new, or in place of what was there under the same names. The identifiers of what
/// was there stay.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, record: &CohortRecord) -> Result<(), StoreError> {
    let document = Row::new("programme", record.programme_id).to_json("document", &record.programme)?;
    let row = programme::ActiveModel {
        id: Set(record.programme_id.uuid()),
        slug: Set(record.programme.slug.to_string()),
        document: Set(document),
        revision: Set(1),
    };
    let grown = Expr::col((programme::Entity, programme::Column::Revision)).add(1);
    programme::Entity::insert(row)
        .on_conflict(
            OnConflict::column(programme::Column::Slug)
                .update_column(programme::Column::Document)
                .value(programme::Column::Revision, grown)
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    let document = Row::new("cohort", record.id).to_json("document", &record.cohort)?;
    let row = entity::ActiveModel {
        id: Set(record.id.uuid()),
        programme_id: Set(record.programme_id.uuid()),
        slug: Set(record.cohort.slug.to_string()),
        document: Set(document),
        revision: Set(1),
        announced_at: Set(record.announced_at.map(micros)),
    };
    let grown = Expr::col((entity::Entity, entity::Column::Revision)).add(1);
    entity::Entity::insert(row)
        .on_conflict(
            OnConflict::column(entity::Column::Slug)
                .update_columns([entity::Column::Document, entity::Column::AnnouncedAt])
                .value(entity::Column::Revision, grown)
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Holds a cohort for the rest of the unit: another unit that wants to hold it waits until this one is kept or dropped.
/// Whoever gives out seats holds the cohort first, so that two never count the same seat as free (E4).
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn hold(unit: &Unit, id: CohortId) -> Result<(), StoreError> {
    lock::hold::<entity::Entity>(unit, entity::Column::Id, id.uuid()).await
}

/// The identifier of the programme with a name.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn find_programme(on: &impl Connection, slug: &Slug) -> Result<Option<ProgrammeId>, StoreError> {
    let found = programme::Entity::find().filter(programme::Column::Slug.eq(slug.to_string())).one(on.raw()).await?;
    Ok(found.map(|row| row.id.into()))
}

/// The cohorts of a programme, by name.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_programme(on: &impl Connection, id: ProgrammeId) -> Result<Vec<CohortRecord>, StoreError> {
    records(records_query().filter(entity::Column::ProgrammeId.eq(id.uuid())), on).await
}

fn revisions() -> Select<entity::Entity> {
    entity::Entity::find()
        .select_only()
        .column(entity::Column::Id)
        .column_as(entity::Column::Revision, "cohort")
        .column_as(programme::Column::Revision, "programme")
        .join(JoinType::InnerJoin, entity::Relation::Programme.def())
}

fn revision(row: &RevisionRow) -> Revision {
    Revision { id: row.id.into(), cohort: row.cohort, programme: row.programme }
}

/// The revision of the cohort with a name in addresses.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revision_by_slug(on: &impl Connection, slug: &Slug) -> Result<Option<Revision>, StoreError> {
    let query = revisions().filter(entity::Column::Slug.eq(slug.to_string()));
    Ok(query.into_model::<RevisionRow>().one(on.raw()).await?.as_ref().map(revision))
}

#[derive(Debug, FromQueryResult)]
struct ToldRow {
    id: Uuid,
    cohort: i64,
    programme: i64,
    has_stories: bool,
}

/// The revision of the cohort with a name in addresses, and whether everybody can read a story of its programme (A14).
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revision_and_stories_by_slug(
    on: &impl Connection,
    slug: &Slug,
) -> Result<Option<(Revision, bool)>, StoreError> {
    let query = revisions()
        .expr_as(Expr::exists(stories_of_programme()), "has_stories")
        .filter(entity::Column::Slug.eq(slug.to_string()));
    let found = query.into_model::<ToldRow>().one(on.raw()).await?;
    Ok(found.map(|row| {
        let ToldRow { id, cohort, programme, has_stories } = row;
        (revision(&RevisionRow { id, cohort, programme }), has_stories)
    }))
}

/// The stories that everybody can read of the programme of the row that it is asked beside.
fn stories_of_programme() -> SelectStatement {
    let of = |table: &'static str, column: &'static str| Expr::col((table, column));
    story::any_open_to_all()
        .join_as(JoinType::InnerJoin, "cohort", "any", of("any", "id").equals(("project", "cohort_id")))
        .and_where(of("any", "programme_id").equals(("cohort", "programme_id")))
        .to_owned()
}

/// The revision of the cohort with an identifier.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revision_by_id(on: &impl Connection, id: CohortId) -> Result<Option<Revision>, StoreError> {
    let query = revisions().filter(entity::Column::Id.eq(id.uuid()));
    Ok(query.into_model::<RevisionRow>().one(on.raw()).await?.as_ref().map(revision))
}

/// The revision of the cohort that an application is to.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revision_by_application(
    on: &impl Connection,
    application: ApplicationId,
) -> Result<Option<Revision>, StoreError> {
    let its_cohort = Query::select()
        .column("cohort_id")
        .from("application")
        .and_where(Expr::col("id").eq(application.uuid()))
        .to_owned();
    let query = revisions().filter(entity::Column::Id.in_subquery(its_cohort));
    Ok(query.into_model::<RevisionRow>().one(on.raw()).await?.as_ref().map(revision))
}

/// The revisions of all cohorts, in the order of their names.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn all_revisions(on: &impl Connection) -> Result<Vec<Revision>, StoreError> {
    let query = revisions().order_by_asc(entity::Column::Slug);
    Ok(query.into_model::<RevisionRow>().all(on.raw()).await?.iter().map(revision).collect())
}

/// The cohorts with these identifiers, in no order, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_all(on: &impl Connection, ids: &[CohortId]) -> Result<Vec<CohortRecord>, StoreError> {
    records(records_query().filter(entity::Column::Id.is_in(ids.iter().map(|id| id.uuid()))), on).await
}

fn records_query() -> Select<entity::Entity> {
    entity::Entity::find()
        .select_only()
        .columns([entity::Column::Id, entity::Column::ProgrammeId, entity::Column::AnnouncedAt])
        .column_as(entity::Column::Document, "cohort")
        .column_as(programme::Column::Document, "programme")
        .join(JoinType::InnerJoin, entity::Relation::Programme.def())
        .order_by_asc(entity::Column::Slug)
}

async fn records(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<CohortRecord>, StoreError> {
    query.into_model::<RecordRow>().all(on.raw()).await?.iter().map(into_domain).collect()
}

fn into_domain(record: &RecordRow) -> Result<CohortRecord, StoreError> {
    let row = Row::new("cohort", record.id);
    Ok(CohortRecord {
        id: record.id.into(),
        programme_id: record.programme_id.into(),
        programme: Row::new("programme", record.programme_id).json("document", &record.programme)?,
        cohort: row.json("document", &record.cohort)?,
        announced_at: row.instant_if("announced_at", record.announced_at)?,
    })
}
