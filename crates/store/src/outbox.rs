//! Messages that wait to be sent. A message is taken for sending by one worker at a time and marked when it is gone.

use bedre_domain::{
    email::Email,
    id::{ApplicationId, MessageId},
    outbox::{Delivery, OutboxMessage},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, QueryOrder, QuerySelect, entity::prelude::*, sea_query::LockBehavior, sea_query::LockType,
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `outbox`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) recipient: String,
        pub(super) subject: String,
        pub(super) text: String,
        pub(super) html: String,
        pub(super) attachments: String,
        pub(super) written_at: i64,
        pub(super) state: String,
        pub(super) attempts: i32,
        pub(super) state_at: i64,
        pub(super) application_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

const WAITING: &str = "waiting";
const SENT: &str = "sent";
const FAILED: &str = "failed";

/// Puts a message into the outbox, in the same unit as what it tells of.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, message: &OutboxMessage) -> Result<(), StoreError> {
    let (state, attempts, state_at) = kept(message.delivery);
    let attachments = Row::new("outbox", message.id).to_json("attachments", &message.attachments)?;
    let row = entity::ActiveModel {
        id: Set(message.id.uuid()),
        recipient: Set(message.to.as_str().to_owned()),
        subject: Set(message.subject.clone()),
        text: Set(message.text.clone()),
        html: Set(message.html.clone()),
        attachments: Set(attachments),
        written_at: Set(micros(message.written_at)),
        state: Set(state.to_owned()),
        attempts: Set(attempts),
        state_at: Set(state_at),
        application_id: Set(message.about.map(ApplicationId::uuid)),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The messages that are due, oldest first, at most `limit`. On PostgreSQL they are locked to this unit, and those that
/// another worker holds are left out.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn due(unit: &Unit, now: Timestamp, limit: u64) -> Result<Vec<OutboxMessage>, StoreError> {
    let mut query = entity::Entity::find()
        .filter(entity::Column::State.eq(WAITING))
        .filter(entity::Column::StateAt.lte(micros(now)))
        .order_by_asc(entity::Column::StateAt)
        .order_by_asc(entity::Column::Id)
        .limit(limit);
    if unit.raw().get_database_backend() == sea_orm::DbBackend::Postgres {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    query.all(unit.raw()).await?.into_iter().map(into_domain).collect()
}

/// Writes down how far a message has come.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn mark(unit: &Unit, id: MessageId, delivery: Delivery) -> Result<(), StoreError> {
    let (state, attempts, state_at) = kept(delivery);
    let mut update = entity::Entity::update_many()
        .col_expr(entity::Column::State, Expr::value(state))
        .col_expr(entity::Column::StateAt, Expr::value(state_at))
        .filter(entity::Column::Id.eq(id.uuid()));
    if matches!(delivery, Delivery::Waiting { .. }) {
        update = update.col_expr(entity::Column::Attempts, Expr::value(attempts));
    }
    update.exec(unit.raw()).await?;
    Ok(())
}

/// The newest messages first, for the administrators and the demo's mailbox, to one address or to all.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn latest(on: &impl Connection, to: Option<&Email>, limit: u64) -> Result<Vec<OutboxMessage>, StoreError> {
    let mut query =
        entity::Entity::find().order_by_desc(entity::Column::WrittenAt).order_by_desc(entity::Column::Id).limit(limit);
    if let Some(to) = to {
        query = query.filter(entity::Column::Recipient.eq(to.as_str()));
    }
    query.all(on.raw()).await?.into_iter().map(into_domain).collect()
}

/// Forgets every message to an address about an application, also those that wait.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn forget(unit: &Unit, to: &Email, about: ApplicationId) -> Result<(), StoreError> {
    entity::Entity::delete_many()
        .filter(entity::Column::Recipient.eq(to.as_str()))
        .filter(entity::Column::ApplicationId.eq(about.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// One message.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: MessageId) -> Result<Option<OutboxMessage>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(into_domain).transpose()
}

/// How many wait and how many have failed: what administrators and the figures for operations look at first.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn counts(on: &impl Connection) -> Result<(u64, u64), StoreError> {
    let waiting = entity::Entity::find().filter(entity::Column::State.eq(WAITING)).count(on.raw()).await?;
    let failed = entity::Entity::find().filter(entity::Column::State.eq(FAILED)).count(on.raw()).await?;
    Ok((waiting, failed))
}

fn kept(delivery: Delivery) -> (&'static str, i32, i64) {
    match delivery {
        Delivery::Waiting { attempts, next_at } => {
            (WAITING, i32::try_from(attempts).unwrap_or(i32::MAX), micros(next_at))
        }
        Delivery::Sent { at } => (SENT, 0, micros(at)),
        Delivery::Failed { at } => (FAILED, 0, micros(at)),
    }
}

fn into_domain(model: entity::Model) -> Result<OutboxMessage, StoreError> {
    let row = Row::new("outbox", model.id);
    let at = row.instant("state_at", model.state_at)?;
    let delivery = match model.state.as_str() {
        WAITING => {
            let attempts = u32::try_from(model.attempts).map_err(|_| row.broken("attempts"))?;
            Delivery::Waiting { attempts, next_at: at }
        }
        SENT => Delivery::Sent { at },
        FAILED => Delivery::Failed { at },
        _ => return Err(row.broken("state")),
    };
    Ok(OutboxMessage {
        id: model.id.into(),
        to: row.parse("recipient", model.recipient)?,
        about: model.application_id.map(Into::into),
        subject: model.subject,
        text: model.text,
        html: model.html,
        attachments: row.json("attachments", &model.attachments)?,
        written_at: row.instant("written_at", model.written_at)?,
        delivery,
    })
}
