//! The secret addresses of personal calendars, by digest.

use bedre_domain::{id::PersonId, sign_in::Digest};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `calendar`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) person_id: Uuid,
        pub(super) digest: String,
        pub(super) made_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a person's calendar address, in place of the one before, which ends.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, person: PersonId, digest: &Digest, at: Timestamp) -> Result<(), StoreError> {
    let row =
        entity::ActiveModel { person_id: Set(person.uuid()), digest: Set(digest.0.clone()), made_at: Set(micros(at)) };
    entity::Entity::insert(row)
        .on_conflict(
            OnConflict::column(entity::Column::PersonId)
                .update_columns([entity::Column::Digest, entity::Column::MadeAt])
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Ends a person's calendar address, if there is one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn remove(unit: &Unit, person: PersonId) -> Result<(), StoreError> {
    entity::Entity::delete_by_id(person.uuid()).exec(unit.raw()).await?;
    Ok(())
}

/// Whose calendar an address is, and since when.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, digest: &Digest) -> Result<Option<(PersonId, Timestamp)>, StoreError> {
    let found = entity::Entity::find().filter(entity::Column::Digest.eq(digest.0.as_str())).one(on.raw()).await?;
    found.as_ref().map(into_domain).transpose()
}

/// Since when a person has had the present address, if there is one.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn since(on: &impl Connection, person: PersonId) -> Result<Option<Timestamp>, StoreError> {
    let found = entity::Entity::find_by_id(person.uuid()).one(on.raw()).await?;
    Ok(found.as_ref().map(into_domain).transpose()?.map(|(_, made_at)| made_at))
}

fn into_domain(model: &entity::Model) -> Result<(PersonId, Timestamp), StoreError> {
    let made_at = Row::new("calendar", model.person_id).instant("made_at", model.made_at)?;
    Ok((model.person_id.into(), made_at))
}
