//! Small facts about the installation itself, each under a name.

use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{Connection, StoreError, Unit, connect::sealed::Raw};

mod entity {
    //! The table `setting`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "setting")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) name: String,
        pub(super) value: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a fact, in place of what was there.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, name: &str, value: &str) -> Result<(), StoreError> {
    let row = entity::ActiveModel { name: Set(name.to_owned()), value: Set(value.to_owned()) };
    entity::Entity::insert(row)
        .on_conflict(OnConflict::column(entity::Column::Name).update_column(entity::Column::Value).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// A fact, when it is known.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn find(on: &impl Connection, name: &str) -> Result<Option<String>, StoreError> {
    Ok(entity::Entity::find_by_id(name).one(on.raw()).await?.map(|row| row.value))
}
