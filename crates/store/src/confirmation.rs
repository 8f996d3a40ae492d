//! What leaders are asked about applications, and the links by which they answer.

use std::collections::BTreeMap;

use bedre_domain::{
    confirmation::{Confirmations, LeaderConfirmation},
    email::Email,
    id::{ApplicationId, LeaderConfirmationId},
    language::Language,
    sign_in::Digest,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType, Query},
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `leader_confirmation`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "leader_confirmation")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) application_id: Uuid,
        pub(super) version: i32,
        pub(super) summary: String,
        pub(super) changed: String,
        pub(super) language: String,
        pub(super) created_at: i64,
        pub(super) state: String,
        pub(super) history: String,
        pub(super) next_reminder: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod link {
    //! The table `leader_link`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "leader_link")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) digest: String,
        pub(super) confirmation_id: Uuid,
        pub(super) created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new request.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert(unit: &Unit, confirmation: &LeaderConfirmation) -> Result<(), StoreError> {
    let row = Row::new("leader_confirmation", confirmation.id);
    let model = entity::ActiveModel {
        id: Set(confirmation.id.uuid()),
        application_id: Set(confirmation.application.uuid()),
        version: Set(kept_version(&row, confirmation)?),
        summary: Set(row.to_json("summary", &confirmation.summary)?),
        changed: Set(row.to_json("changed", &confirmation.changed)?),
        language: Set(confirmation.language.tag().to_owned()),
        created_at: Set(micros(confirmation.created_at)),
        state: Set(row.to_json("state", &confirmation.state)?),
        history: Set(row.to_json("history", &confirmation.history)?),
        next_reminder: Set(next_reminder(confirmation)),
    };
    entity::Entity::insert(model).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps what has changed of a request: where it stands, its history, and what it shows.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update(unit: &Unit, confirmation: &LeaderConfirmation) -> Result<(), StoreError> {
    let row = Row::new("leader_confirmation", confirmation.id);
    entity::Entity::update_many()
        .col_expr(entity::Column::Version, Expr::value(kept_version(&row, confirmation)?))
        .col_expr(entity::Column::Summary, Expr::value(row.to_json("summary", &confirmation.summary)?))
        .col_expr(entity::Column::State, Expr::value(row.to_json("state", &confirmation.state)?))
        .col_expr(entity::Column::History, Expr::value(row.to_json("history", &confirmation.history)?))
        .col_expr(entity::Column::NextReminder, Expr::value(next_reminder(confirmation)))
        .filter(entity::Column::Id.eq(confirmation.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Everything that leaders were asked about an application.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application(on: &impl Connection, application: ApplicationId) -> Result<Confirmations, StoreError> {
    Ok(of_applications(on, &[application]).await?.remove(&application).unwrap_or_default())
}

/// Everything that leaders were asked about an application, of which something is about to be changed: on PostgreSQL
/// nobody else changes it until the unit has ended, on SQLite units come one after another anyway.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application_to_change(unit: &Unit, application: ApplicationId) -> Result<Confirmations, StoreError> {
    let query = entity::Entity::find()
        .filter(entity::Column::ApplicationId.eq(application.uuid()))
        .order_by_asc(entity::Column::Id)
        .lock_exclusive();
    let all = query.all(unit.raw()).await?.iter().map(into_domain).collect::<Result<_, _>>()?;
    Ok(Confirmations::new(all))
}

/// The requests that wait for an answer from an address, the newest first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn waiting_for(on: &impl Connection, leader: &Email) -> Result<Vec<LeaderConfirmation>, StoreError> {
    // The address lies within the state: what contains it is looked at closely.
    let found = entity::Entity::find()
        .filter(entity::Column::State.contains(leader.as_str()))
        .order_by_desc(entity::Column::CreatedAt)
        .all(on.raw())
        .await?;
    let mut waiting = found.iter().map(into_domain).collect::<Result<Vec<_>, _>>()?;
    waiting.retain(|one| one.waiting().is_some_and(|waiting| waiting.leader == *leader));
    Ok(waiting)
}

/// Everything that leaders were asked about these applications, by application, in one query. Those about which nobody
/// was asked are not among them.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_applications(
    on: &impl Connection,
    applications: &[ApplicationId],
) -> Result<BTreeMap<ApplicationId, Confirmations>, StoreError> {
    let rows = entity::Entity::find()
        .filter(entity::Column::ApplicationId.is_in(applications.iter().map(|id| id.uuid())))
        .all(on.raw())
        .await?;
    let mut by_application: BTreeMap<ApplicationId, Vec<LeaderConfirmation>> = BTreeMap::new();
    for row in &rows {
        by_application.entry(row.application_id.into()).or_default().push(into_domain(row)?);
    }
    Ok(by_application.into_iter().map(|(application, all)| (application, Confirmations::new(all))).collect())
}

/// A request whose reminder is due, the longest due first. On PostgreSQL it is locked to this unit, and those that another
/// worker holds are left out.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn due_for_reminder(unit: &Unit, now: Timestamp) -> Result<Option<LeaderConfirmation>, StoreError> {
    let mut query = entity::Entity::find()
        .filter(entity::Column::NextReminder.lte(micros(now)))
        .order_by_asc(entity::Column::NextReminder)
        .limit(1);
    if unit.raw().get_database_backend() == sea_orm::DbBackend::Postgres {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    query.one(unit.raw()).await?.as_ref().map(into_domain).transpose()
}

/// Whether any reminder is due: asked often by the worker, and cheap.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn has_due_reminder(on: &impl Connection, now: Timestamp) -> Result<bool, StoreError> {
    let due = entity::Entity::find().filter(entity::Column::NextReminder.lte(micros(now)));
    Ok(due.exists(on.raw()).await?)
}

/// Keeps a link to a request, by the digest of its secret. Earlier links go on working.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_link(
    unit: &Unit,
    secret: &Digest,
    confirmation: LeaderConfirmationId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let row = link::ActiveModel {
        digest: Set(secret.0.clone()),
        confirmation_id: Set(confirmation.uuid()),
        created_at: Set(micros(now)),
    };
    link::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Lets all links to one request lead to another.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn move_links(unit: &Unit, from: LeaderConfirmationId, to: LeaderConfirmationId) -> Result<(), StoreError> {
    link::Entity::update_many()
        .col_expr(link::Column::ConfirmationId, Expr::value(to.uuid()))
        .filter(link::Column::ConfirmationId.eq(from.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// The request that a link leads to.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_by_link(on: &impl Connection, secret: &Digest) -> Result<Option<LeaderConfirmation>, StoreError> {
    let linked = Query::select()
        .column(link::Column::ConfirmationId)
        .from(link::Entity)
        .and_where(link::Column::Digest.eq(&secret.0))
        .to_owned();
    entity::Entity::find()
        .filter(entity::Column::Id.in_subquery(linked))
        .one(on.raw())
        .await?
        .as_ref()
        .map(into_domain)
        .transpose()
}

fn kept_version(row: &Row, confirmation: &LeaderConfirmation) -> Result<i32, StoreError> {
    i32::try_from(confirmation.version).map_err(|_| row.broken("version"))
}

fn next_reminder(confirmation: &LeaderConfirmation) -> Option<i64> {
    confirmation.waiting().and_then(|waiting| waiting.next_reminder).map(micros)
}

fn into_domain(model: &entity::Model) -> Result<LeaderConfirmation, StoreError> {
    let row = Row::new("leader_confirmation", model.id);
    Ok(LeaderConfirmation {
        id: model.id.into(),
        application: model.application_id.into(),
        version: u32::try_from(model.version).map_err(|_| row.broken("version"))?,
        summary: row.json("summary", &model.summary)?,
        changed: row.json("changed", &model.changed)?,
        language: Language::of_tag(&model.language).ok_or_else(|| row.broken("language"))?,
        created_at: row.instant("created_at", model.created_at)?,
        state: row.json("state", &model.state)?,
        history: row.json("history", &model.history)?,
    })
}
