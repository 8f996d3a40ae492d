//! What people have written in a checklist before applying. Nobody but the browser with the secret finds it again.

use bedre_domain::{id::CohortId, question::Answers, sign_in::Digest};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `checklist`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "checklist")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) digest: String,
        pub(super) cohort_id: Uuid,
        pub(super) answers: String,
        pub(super) saved_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps what was written, in place of what was there.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(
    unit: &Unit,
    secret: &Digest,
    cohort: CohortId,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        digest: Set(secret.0.clone()),
        cohort_id: Set(cohort.uuid()),
        answers: Set(Row::new("checklist", cohort).to_json("answers", answers)?),
        saved_at: Set(micros(now)),
    };
    entity::Entity::insert(row)
        .on_conflict(
            OnConflict::column(entity::Column::Digest)
                .update_columns([entity::Column::CohortId, entity::Column::Answers, entity::Column::SavedAt])
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// What was written for a cohort under a secret.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, secret: &Digest, cohort: CohortId) -> Result<Option<Answers>, StoreError> {
    let found = entity::Entity::find_by_id(secret.0.as_str())
        .filter(entity::Column::CohortId.eq(cohort.uuid()))
        .one(on.raw())
        .await?;
    found.map(|row| Row::new("checklist", cohort).json("answers", &row.answers)).transpose()
}

/// Deletes what was last saved before an instant. Returns how many there were.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_older(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    let older = entity::Entity::delete_many().filter(entity::Column::SavedAt.lt(micros(before)));
    Ok(older.exec(unit.raw()).await?.rows_affected)
}
