//! Links that were mailed for signing in, and the devices on which people are signed in.

use bedre_domain::{
    email::Email,
    id::PersonId,
    language::Language,
    sign_in::{Digest, SignIn, SignInLink, SignedIn, WRONG_CODES},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, ExprTrait, FromQueryResult, QueryOrder, QuerySelect, Statement,
    entity::prelude::*,
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    person, role,
};

mod link {
    //! The table `sign_in_link`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_link")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) email: String,
        pub(super) language: String,
        pub(super) token_digest: String,
        pub(super) code_digest: String,
        pub(super) return_to: String,
        pub(super) wrong_codes: i32,
        pub(super) created_at: i64,
        pub(super) expires_at: i64,
        pub(super) used_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod entity {
    //! The table `sign_in`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) digest: String,
        pub(super) id: Uuid,
        pub(super) person_id: Uuid,
        pub(super) device: String,
        pub(super) created_at: i64,
        pub(super) seen_at: i64,
        pub(super) expires_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a link that is about to be mailed.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_link(unit: &Unit, new: &SignInLink) -> Result<(), StoreError> {
    let row = link::ActiveModel {
        id: Set(new.id.uuid()),
        email: Set(new.email.as_str().to_owned()),
        language: Set(new.language.tag().to_owned()),
        token_digest: Set(new.token.0.clone()),
        code_digest: Set(new.code.0.clone()),
        return_to: Set(new.return_to.clone()),
        wrong_codes: Set(0),
        created_at: Set(micros(new.created_at)),
        expires_at: Set(micros(new.expires_at)),
        used_at: Set(None),
    };
    link::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The link with a secret.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_link(on: &impl Connection, token: &Digest) -> Result<Option<SignInLink>, StoreError> {
    link::Entity::find()
        .filter(link::Column::TokenDigest.eq(&token.0))
        .one(on.raw())
        .await?
        .map(link_into_domain)
        .transpose()
}

/// The newest link mailed to an address.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn newest_link(on: &impl Connection, email: &Email) -> Result<Option<SignInLink>, StoreError> {
    link::Entity::find()
        .filter(link::Column::Email.eq(email.as_str()))
        .order_by_desc(link::Column::CreatedAt)
        .order_by_desc(link::Column::Id)
        .limit(1)
        .one(on.raw())
        .await?
        .map(link_into_domain)
        .transpose()
}

/// Uses a link up. Tells whether it was this call that did: of two at the same time just one gets through.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn use_link(unit: &Unit, used: &SignInLink, now: Timestamp) -> Result<bool, StoreError> {
    let done = link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(micros(now)))
        .filter(link::Column::Id.eq(used.id.uuid()))
        .filter(link::Column::UsedAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Spends one of the tries that a link's code has, before the code is compared: of several at the same time each spends its
/// own. Tells whether there was one left.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn spend_try(unit: &Unit, tried: &SignInLink) -> Result<bool, StoreError> {
    let done = link::Entity::update_many()
        .col_expr(link::Column::WrongCodes, Expr::col(link::Column::WrongCodes).add(1))
        .filter(link::Column::Id.eq(tried.id.uuid()))
        .filter(link::Column::WrongCodes.lt(WRONG_CODES))
        .filter(link::Column::UsedAt.is_null())
        .exec(unit.raw())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps a device as signed in.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert(unit: &Unit, secret: &Digest, new: &SignIn) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        digest: Set(secret.0.clone()),
        id: Set(new.id),
        person_id: Set(new.person.uuid()),
        device: Set(new.device.clone()),
        created_at: Set(micros(new.created_at)),
        seen_at: Set(micros(new.seen_at)),
        expires_at: Set(micros(new.expires_at)),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// A row of the one query that every signed-in page begins with.
#[derive(Debug, FromQueryResult)]
struct SignedInRow {
    id: Uuid,
    person_id: Uuid,
    device: String,
    created_at: i64,
    seen_at: i64,
    expires_at: i64,
    email: String,
    name: String,
    language: String,
    person_created_at: i64,
    kind: Option<String>,
    cohort_id: Option<Uuid>,
}

/// Who is signed in with a secret, with every role, in one query. Nobody when it is unknown or has ended.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, secret: &Digest, now: Timestamp) -> Result<Option<SignedIn>, StoreError> {
    let statement = Statement::from_sql_and_values(
        on.raw().get_database_backend(),
        "SELECT s.id, s.person_id, s.device, s.created_at, s.seen_at, s.expires_at, \
         p.email, p.name, p.language, p.created_at AS person_created_at, r.kind, r.cohort_id \
         FROM sign_in s JOIN person p ON p.id = s.person_id LEFT JOIN role r ON r.person_id = p.id \
         WHERE s.digest = $1 AND s.expires_at > $2",
        [secret.0.as_str().into(), micros(now).into()],
    );
    let rows = SignedInRow::find_by_statement(statement).all(on.raw()).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let row = Row::new("sign_in", first.id);
    let sign_in = SignIn {
        id: first.id,
        person: first.person_id.into(),
        device: first.device.clone(),
        created_at: row.instant("created_at", first.created_at)?,
        seen_at: row.instant("seen_at", first.seen_at)?,
        expires_at: row.instant("expires_at", first.expires_at)?,
    };
    let person = person::into_domain(person::entity::Model {
        id: first.person_id,
        email: first.email.clone(),
        name: first.name.clone(),
        language: first.language.clone(),
        created_at: first.person_created_at,
    })?;
    let roles = rows
        .iter()
        .filter_map(|each| each.kind.as_deref().map(|kind| (kind, each.cohort_id)))
        .map(|(kind, cohort)| role::role(kind, cohort).ok_or_else(|| Row::new("role", first.person_id).broken("kind")))
        .collect::<Result<_, _>>()?;
    Ok(Some(SignedIn { sign_in, person, roles }))
}

/// The devices on which a person is signed in, newest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of(on: &impl Connection, person: PersonId, now: Timestamp) -> Result<Vec<SignIn>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::PersonId.eq(person.uuid()))
        .filter(entity::Column::ExpiresAt.gt(micros(now)))
        .order_by_desc(entity::Column::CreatedAt)
        .all(on.raw())
        .await?
        .into_iter()
        .map(into_domain)
        .collect()
}

/// Ends a sign-in of a person. Tells whether there was one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revoke(unit: &Unit, person: PersonId, id: Uuid) -> Result<bool, StoreError> {
    let done = entity::Entity::delete_many()
        .filter(entity::Column::PersonId.eq(person.uuid()))
        .filter(entity::Column::Id.eq(id))
        .exec(unit.raw())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes down that a device was seen.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn seen(unit: &Unit, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    entity::Entity::update_many()
        .col_expr(entity::Column::SeenAt, Expr::value(micros(now)))
        .filter(entity::Column::Id.eq(id))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Deletes the links and sign-ins that have ended before an instant.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_ended(unit: &Unit, before: Timestamp) -> Result<(), StoreError> {
    let before = micros(before);
    link::Entity::delete_many().filter(link::Column::ExpiresAt.lt(before)).exec(unit.raw()).await?;
    entity::Entity::delete_many().filter(entity::Column::ExpiresAt.lt(before)).exec(unit.raw()).await?;
    Ok(())
}

fn link_into_domain(model: link::Model) -> Result<SignInLink, StoreError> {
    let row = Row::new("sign_in_link", model.id);
    Ok(SignInLink {
        id: model.id.into(),
        email: row.parse("email", model.email)?,
        language: Language::of_tag(&model.language).ok_or_else(|| row.broken("language"))?,
        token: Digest(model.token_digest),
        code: Digest(model.code_digest),
        return_to: model.return_to,
        wrong_codes: u32::try_from(model.wrong_codes).map_err(|_| row.broken("wrong_codes"))?,
        created_at: row.instant("created_at", model.created_at)?,
        expires_at: row.instant("expires_at", model.expires_at)?,
        used_at: row.instant_if("used_at", model.used_at)?,
    })
}

fn into_domain(model: entity::Model) -> Result<SignIn, StoreError> {
    let row = Row::new("sign_in", model.id);
    Ok(SignIn {
        id: model.id,
        person: model.person_id.into(),
        device: model.device,
        created_at: row.instant("created_at", model.created_at)?,
        seen_at: row.instant("seen_at", model.seen_at)?,
        expires_at: row.instant("expires_at", model.expires_at)?,
    })
}
