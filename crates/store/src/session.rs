//! What happens around a plan: who was invited to which session, which date a team chose, when the plan was last changed.

use bedre_domain::{
    id::{ApplicationId, CohortId, ParticipantId},
    key::SessionKey,
    session::{AttendingRole, DateChoice, Mode},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod invitation {
    //! The table `session_invitation`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session_invitation")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) participant_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) role: String,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod choice {
    //! The table `date_choice`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "date_choice")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) application_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) session: String,
        pub(super) alternative: i32,
        pub(super) mode: Option<String>,
        pub(super) person_id: Uuid,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod change {
    //! The table `plan_change`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_change")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) cohort_id: Uuid,
        pub(super) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That someone was invited to a session: a participant, or somebody else because of a participant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Invited {
    /// The participant.
    pub participant: ParticipantId,
    /// To which session.
    pub session: SessionKey,
    /// Who was invited: the participant, or the participant's leader or supervisor.
    pub role: AttendingRole,
}

/// Writes down who was invited. What is there already stays as it is.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn insert_invited(unit: &Unit, invited: &[Invited], at: Timestamp) -> Result<(), StoreError> {
    if invited.is_empty() {
        return Ok(());
    }
    let rows = invited.iter().map(|one| invitation::ActiveModel {
        participant_id: Set(one.participant.uuid()),
        session: Set(one.session.to_string()),
        role: Set(role_key(one.role).to_owned()),
        at: Set(micros(at)),
    });
    let key = [invitation::Column::ParticipantId, invitation::Column::Session, invitation::Column::Role];
    invitation::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Who of these participants, and because of them, was invited to what.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn invited(on: &impl Connection, participants: &[ParticipantId]) -> Result<Vec<Invited>, StoreError> {
    let ids = participants.iter().map(|id| id.uuid());
    let rows = invitation::Entity::find().filter(invitation::Column::ParticipantId.is_in(ids)).all(on.raw()).await?;
    rows.into_iter().map(into_invited).collect()
}

fn into_invited(model: invitation::Model) -> Result<Invited, StoreError> {
    let row = Row::new("session_invitation", model.participant_id);
    let role = AttendingRole::ALL.into_iter().find(|role| role_key(*role) == model.role);
    Ok(Invited {
        participant: model.participant_id.into(),
        session: row.parse("session", model.session)?,
        role: role.ok_or_else(|| row.broken("role"))?,
    })
}

fn role_key(role: AttendingRole) -> &'static str {
    match role {
        AttendingRole::Participant => "participant",
        AttendingRole::Leader => "leader",
        AttendingRole::Supervisor => "supervisor",
    }
}

/// Keeps a choice of date, in place of an earlier one.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put_choice(unit: &Unit, made: &DateChoice) -> Result<(), StoreError> {
    let row = choice::ActiveModel {
        application_id: Set(made.application.uuid()),
        session: Set(made.session.to_string()),
        alternative: Set(i32::from(made.alternative)),
        mode: Set(made.mode.map(|mode| mode_key(mode).to_owned())),
        person_id: Set(made.by.uuid()),
        at: Set(micros(made.at)),
    };
    let anew = [choice::Column::Alternative, choice::Column::Mode, choice::Column::PersonId, choice::Column::At];
    choice::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([choice::Column::ApplicationId, choice::Column::Session])
                .update_columns(anew)
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Forgets a choice of date.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn remove_choice(unit: &Unit, application: ApplicationId, session: &SessionKey) -> Result<(), StoreError> {
    choice::Entity::delete_by_id((application.uuid(), session.to_string())).exec(unit.raw()).await?;
    Ok(())
}

/// The dates that these applications' teams have chosen.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn choices(on: &impl Connection, applications: &[ApplicationId]) -> Result<Vec<DateChoice>, StoreError> {
    let ids = applications.iter().map(|id| id.uuid());
    let rows = choice::Entity::find().filter(choice::Column::ApplicationId.is_in(ids)).all(on.raw()).await?;
    rows.into_iter().map(into_choice).collect()
}

fn into_choice(model: choice::Model) -> Result<DateChoice, StoreError> {
    let row = Row::new("date_choice", model.application_id);
    let mode = |key: &String| Mode::ALL.into_iter().find(|mode| mode_key(*mode) == key);
    let known = model.mode.as_ref().map(|key| mode(key).ok_or_else(|| row.broken("mode"))).transpose()?;
    Ok(DateChoice {
        application: model.application_id.into(),
        session: row.parse("session", model.session)?,
        alternative: u16::try_from(model.alternative).map_err(|_| row.broken("alternative"))?,
        mode: known,
        by: model.person_id.into(),
        at: row.instant("at", model.at)?,
    })
}

fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Physical => "physical",
        Mode::Digital => "digital",
        Mode::Hybrid => "hybrid",
        Mode::Either => "either",
    }
}

/// Writes down that a cohort's plan has changed.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn plan_changed(unit: &Unit, cohort: CohortId, at: Timestamp) -> Result<(), StoreError> {
    let row = change::ActiveModel { cohort_id: Set(cohort.uuid()), at: Set(micros(at)) };
    change::Entity::insert(row)
        .on_conflict(OnConflict::column(change::Column::CohortId).update_column(change::Column::At).to_owned())
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// When one of these cohorts' plans was last changed; nothing, when none was.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn last_change(on: &impl Connection, cohorts: &[CohortId]) -> Result<Option<Timestamp>, StoreError> {
    let ids = cohorts.iter().map(|id| id.uuid());
    let rows = change::Entity::find().filter(change::Column::CohortId.is_in(ids)).all(on.raw()).await?;
    let latest = rows.into_iter().max_by_key(|row| row.at);
    latest.map(|model| Row::new("plan_change", model.cohort_id).instant("at", model.at)).transpose()
}
