//! The selection of a cohort, kept whole: one for each cohort, changed only by one who has read what is there now.

use bedre_domain::{
    admission::selection::{Selection, Stage},
    id::CohortId,
};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use crate::{Connection, StoreError, Unit, column::Row, connect::sealed::Raw};

mod entity {
    //! The table `selection`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "selection")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) cohort_id: Uuid,
        pub(super) stage: String,
        pub(super) document: String,
        pub(super) revision: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A selection as it was read, and which revision of it that was.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The selection.
    pub selection: Selection,
    revision: i64,
}

/// Keeps the first selection of a cohort.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when there is one, [`StoreError::Database`].
pub async fn insert(unit: &Unit, selection: &Selection) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        cohort_id: Set(selection.cohort.uuid()),
        stage: Set(selection.stage.key().to_owned()),
        document: Set(document(selection)?),
        revision: Set(1),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps a changed selection, if nobody has changed it since `was` was read. Tells whether it was kept.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, selection: &Selection, was: &Kept) -> Result<bool, StoreError> {
    let done = entity::Entity::update_many()
        .col_expr(entity::Column::Stage, Expr::value(selection.stage.key()))
        .col_expr(entity::Column::Document, Expr::value(document(selection)?))
        .col_expr(entity::Column::Revision, Expr::value(was.revision + 1))
        .filter(entity::Column::CohortId.eq(selection.cohort.uuid()))
        .filter(entity::Column::Revision.eq(was.revision))
        .exec(unit.raw())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The selection of a cohort.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, cohort: CohortId) -> Result<Option<Kept>, StoreError> {
    let found = entity::Entity::find_by_id(cohort.uuid()).one(on.raw()).await?;
    found
        .map(|model| {
            let selection = Row::new("selection", cohort).json("document", &model.document)?;
            Ok(Kept { selection, revision: model.revision })
        })
        .transpose()
}

/// How far the selections of these cohorts are, in one query. Those without one are not among them.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn stages(on: &impl Connection, cohorts: &[CohortId]) -> Result<Vec<(CohortId, Stage)>, StoreError> {
    let ids = cohorts.iter().map(|id| id.uuid());
    let found = entity::Entity::find().filter(entity::Column::CohortId.is_in(ids)).all(on.raw()).await?;
    found
        .iter()
        .map(|model| {
            let selection: Selection = Row::new("selection", model.cohort_id).json("document", &model.document)?;
            Ok((model.cohort_id.into(), selection.stage))
        })
        .collect()
}

fn document(selection: &Selection) -> Result<String, StoreError> {
    Row::new("selection", selection.cohort).to_json("document", selection)
}
