//! People with an account.

use bedre_domain::{email::Email, free_text::FreeText, id::PersonId, language::Language, person::Person};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

pub(crate) mod entity {
    //! The table `person`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) email: String,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new person. When the address has an account already, nothing changes.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_if_new(unit: &Unit, person: &Person, now: Timestamp) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(person.id.uuid()),
        email: Set(person.email.as_str().to_owned()),
        name: Set(person.name.as_str().to_owned()),
        language: Set(person.language.tag().to_owned()),
        created_at: Set(micros(now)),
    };
    entity::Entity::insert(row)
        .on_conflict(OnConflict::column(entity::Column::Email).do_nothing().to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Changes what the person is called and the language they read.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, id: PersonId, name: &FreeText, language: Language) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Name, Expr::value(name.as_str()))
        .col_expr(entity::Column::Language, Expr::value(language.tag()))
        .filter(entity::Column::Id.eq(id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// The person with an identifier.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: PersonId) -> Result<Option<Person>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(into_domain).transpose()
}

/// The person with an address.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_by_email(on: &impl Connection, email: &Email) -> Result<Option<Person>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::Email.eq(email.as_str()))
        .one(on.raw())
        .await?
        .map(into_domain)
        .transpose()
}

/// The people with these identifiers, in one query, in no order.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_all(on: &impl Connection, ids: &[PersonId]) -> Result<Vec<Person>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

/// Everyone, by address, at most `limit`.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn all(on: &impl Connection, limit: u64) -> Result<Vec<Person>, StoreError> {
    entity::Entity::find()
        .order_by_asc(entity::Column::Email)
        .limit(limit)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

pub(crate) fn into_domain(model: entity::Model) -> Result<Person, StoreError> {
    let row = Row::new("person", model.id);
    Ok(Person {
        id: model.id.into(),
        email: row.parse("email", model.email)?,
        name: row.parse("name", model.name)?,
        language: Language::of_tag(&model.language).ok_or_else(|| row.broken("language"))?,
    })
}
