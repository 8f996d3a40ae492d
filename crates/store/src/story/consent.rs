//! Who has agreed to stories, and the links by which leaders answer.

use bedre_domain::{
    email::Email,
    id::{ConsentId, PersonId, StoryId},
    sign_in::Digest,
    story::{Consent, Voice},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    QueryOrder,
    entity::prelude::*,
    sea_query::{OnConflict, Query},
};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `story_consent`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "story_consent")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) story_id: Uuid,
        pub(super) person_id: Option<Uuid>,
        pub(super) leader: Option<String>,
        pub(super) version: i32,
        pub(super) state: String,
        pub(super) asked_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod link {
    //! The table `story_link`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "story_link")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) digest: String,
        pub(super) consent_id: Uuid,
        pub(super) created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps who is asked about a story now, in place of whoever was. Who was asked before and is asked again keeps the links.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn replace_consents(
    unit: &Unit,
    story: StoryId,
    consents: &[Consent],
    now: Timestamp,
) -> Result<(), StoreError> {
    entity::Entity::delete_many()
        .filter(entity::Column::StoryId.eq(story.uuid()))
        .filter(entity::Column::Id.is_not_in(consents.iter().map(|one| one.id.uuid())))
        .exec(unit.raw())
        .await?;
    let rows = consents.iter().map(|one| into_row(one, now)).collect::<Result<Vec<_>, _>>()?;
    if rows.is_empty() {
        return Ok(());
    }
    let changed = [entity::Column::Version, entity::Column::State, entity::Column::AskedAt];
    entity::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(entity::Column::Id).update_columns(changed).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Keeps what somebody has answered.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn update_consent(unit: &Unit, consent: &Consent) -> Result<(), StoreError> {
    let state = Row::new("story_consent", consent.id).to_json("state", &consent.state)?;
    entity::Entity::update_many()
        .col_expr(entity::Column::State, Expr::value(state))
        .filter(entity::Column::Id.eq(consent.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// Everybody who is asked about a story, in the order in which they came to be asked.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn consents_of(on: &impl Connection, story: StoryId) -> Result<Vec<Consent>, StoreError> {
    let query = entity::Entity::find().filter(entity::Column::StoryId.eq(story.uuid()));
    query.order_by_asc(entity::Column::Id).all(on.raw()).await?.into_iter().map(into_domain).collect()
}

/// What a person is asked, or has answered.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn consents_of_person(on: &impl Connection, person: PersonId) -> Result<Vec<Consent>, StoreError> {
    let query = entity::Entity::find().filter(entity::Column::PersonId.eq(person.uuid()));
    query.order_by_asc(entity::Column::Id).all(on.raw()).await?.into_iter().map(into_domain).collect()
}

/// Keeps a leader's link, by the digest of its secret. Earlier links go on working.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_link(unit: &Unit, secret: &Digest, consent: ConsentId, now: Timestamp) -> Result<(), StoreError> {
    let row = link::ActiveModel {
        digest: Set(secret.0.clone()),
        consent_id: Set(consent.uuid()),
        created_at: Set(micros(now)),
    };
    link::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// What a leader's link leads to.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find_by_link(on: &impl Connection, secret: &Digest) -> Result<Option<Consent>, StoreError> {
    let linked = Query::select()
        .column(link::Column::ConsentId)
        .from(link::Entity)
        .and_where(link::Column::Digest.eq(&secret.0))
        .to_owned();
    let query = entity::Entity::find().filter(entity::Column::Id.in_subquery(linked));
    query.one(on.raw()).await?.map(into_domain).transpose()
}

fn into_row(consent: &Consent, now: Timestamp) -> Result<entity::ActiveModel, StoreError> {
    let row = Row::new("story_consent", consent.id);
    let (person, leader) = match &consent.who {
        Voice::Member(person) => (Some(person.uuid()), None),
        Voice::Leader(email) => (None, Some(email.as_str().to_owned())),
    };
    Ok(entity::ActiveModel {
        id: Set(consent.id.uuid()),
        story_id: Set(consent.story.uuid()),
        person_id: Set(person),
        leader: Set(leader),
        version: Set(i32::try_from(consent.version).map_err(|_| row.broken("version"))?),
        state: Set(row.to_json("state", &consent.state)?),
        asked_at: Set(micros(now)),
    })
}

fn into_domain(model: entity::Model) -> Result<Consent, StoreError> {
    let row = Row::new("story_consent", model.id);
    let who = match (model.person_id, model.leader) {
        (Some(person), None) => Voice::Member(person.into()),
        (None, Some(leader)) => Voice::Leader(Email::parse(&leader).map_err(|_| row.broken("leader"))?),
        (Some(_), Some(_)) | (None, None) => return Err(row.broken("person_id")),
    };
    Ok(Consent {
        id: model.id.into(),
        story: model.story_id.into(),
        who,
        version: u32::try_from(model.version).map_err(|_| row.broken("version"))?,
        state: row.json("state", &model.state)?,
    })
}
