//! Holding a row for the rest of a unit.

use sea_orm::{QuerySelect, entity::prelude::*, sea_query::LockType};

use crate::{StoreError, Unit, connect::sealed::Raw};

/// Holds the row that has `id` in its column `key`: another unit that wants to hold it waits until this one is kept or
/// dropped.
pub(crate) async fn hold<E: EntityTrait>(unit: &Unit, key: E::Column, id: Uuid) -> Result<(), StoreError> {
    // On SQLite a unit has the database for itself, and the lock is left out of the query.
    E::find()
        .select_only()
        .column(key)
        .filter(key.eq(id))
        .lock(LockType::NoKeyUpdate)
        .into_tuple::<Uuid>()
        .one(unit.raw())
        .await?;
    Ok(())
}
