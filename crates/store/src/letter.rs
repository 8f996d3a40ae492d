//! Letters with decisions, as drafts and as sent.

use bedre_domain::{
    id::{ApplicationId, CohortId, LetterId},
    letter::Letter,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

/// How many letters are kept by one query: well below the number of values that a query takes.
const AT_A_TIME: usize = 500;

mod entity {
    //! The table `letter`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "letter")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) cohort_id: Uuid,
        pub(super) application_id: Uuid,
        pub(super) kind: String,
        pub(super) content: String,
        pub(super) drafted_at: i64,
        pub(super) sent_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps new letters, a few hundred by a query.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when an application has a draft of the kind, [`StoreError::Database`].
pub async fn insert_all(unit: &Unit, letters: &[Letter]) -> Result<(), StoreError> {
    for some in letters.chunks(AT_A_TIME) {
        let rows = some.iter().map(active).collect::<Result<Vec<_>, _>>()?;
        entity::Entity::insert_many(rows).exec_without_returning(unit.raw()).await?;
    }
    Ok(())
}

/// Keeps what a draft says now. A sent letter stays as it is.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update_draft(unit: &Unit, letter: &Letter) -> Result<(), StoreError> {
    let content = Row::new("letter", letter.id).to_json("content", &letter.content)?;
    entity::Entity::update_many()
        .col_expr(entity::Column::Content, Expr::value(content))
        .filter(entity::Column::Id.eq(letter.id.uuid()))
        .filter(entity::Column::SentAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Writes down that the drafts of a cohort are sent.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn mark_sent(unit: &Unit, cohort: CohortId, at: Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::SentAt, Expr::value(micros(at)))
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .filter(entity::Column::SentAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Throws away the drafts of a cohort.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_drafts(unit: &Unit, cohort: CohortId) -> Result<(), StoreError> {
    entity::Entity::delete_many()
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .filter(entity::Column::SentAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Throws away the draft to one application, when there is one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_draft_to(unit: &Unit, application: ApplicationId) -> Result<(), StoreError> {
    entity::Entity::delete_many()
        .filter(entity::Column::ApplicationId.eq(application.uuid()))
        .filter(entity::Column::SentAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// A letter.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: LetterId) -> Result<Option<Letter>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.as_ref().map(into_domain).transpose()
}

/// Every letter of a cohort, in the order they were drafted.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Letter>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::CohortId.eq(cohort.uuid())), on).await
}

/// Every letter to the applicant of an application, in the order they were drafted.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application(on: &impl Connection, application: ApplicationId) -> Result<Vec<Letter>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::ApplicationId.eq(application.uuid())), on).await
}

async fn all(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Letter>, StoreError> {
    query
        .order_by_asc(entity::Column::DraftedAt)
        .order_by_asc(entity::Column::Id)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

fn active(letter: &Letter) -> Result<entity::ActiveModel, StoreError> {
    Ok(entity::ActiveModel {
        id: Set(letter.id.uuid()),
        cohort_id: Set(letter.cohort.uuid()),
        application_id: Set(letter.application.uuid()),
        kind: Set(letter.content.key().to_owned()),
        content: Set(Row::new("letter", letter.id).to_json("content", &letter.content)?),
        drafted_at: Set(micros(letter.drafted_at)),
        sent_at: Set(letter.sent_at.map(micros)),
    })
}

fn into_domain(model: &entity::Model) -> Result<Letter, StoreError> {
    let row = Row::new("letter", model.id);
    Ok(Letter {
        id: model.id.into(),
        cohort: model.cohort_id.into(),
        application: model.application_id.into(),
        content: row.json("content", &model.content)?,
        drafted_at: row.instant("drafted_at", model.drafted_at)?,
        sent_at: row.instant_if("sent_at", model.sent_at)?,
    })
}
