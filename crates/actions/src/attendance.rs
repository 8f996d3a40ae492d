//! Attendance: staff take it per day, participants say themselves that they are there, and a task replaces a missed
//! session (C3, C4, I6).

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    access,
    attendance::{Attendance, CodeWindow, HereError, Source, Substitute, may_be_said},
    cohort::{CohortRecord, DayAttendance},
    free_text::FreeText,
    id::{ApplicationId, CohortId, ParticipantId, PersonId},
    key::SessionKey,
    participant::Participant,
    session::{DateChoice, Session},
};
use bedre_store::{attendance, cohort as kept, participant, session as sessions};
use jiff::{Timestamp, civil};

use crate::{
    ActionError, Actor, Platform, Secret, cohort,
    seat::{self, Seat},
    work::Work,
};

/// The attendance list of one day.
#[derive(Clone, Debug)]
pub struct DayList {
    /// The cohort.
    pub record: Arc<CohortRecord>,
    /// The session.
    pub session: Session,
    /// The day.
    pub day: civil::Date,
    /// Everybody with a seat, by name; of a session with alternative dates, all but those who have chosen another.
    pub rows: Vec<DayRow>,
}

/// One participant on the attendance list of a day.
#[derive(Clone, Debug)]
pub struct DayRow {
    /// Who.
    pub seat: Seat,
    /// How they were seen, once noted.
    pub seen: Option<Attendance>,
    /// The task that replaces the whole session, if there is one.
    pub substitute: Option<Substitute>,
}

/// What a list says of one participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub participant: ParticipantId,
    /// What was noted when the list was opened.
    pub was: Option<DayAttendance>,
    /// What is to be noted now; nothing takes a note back.
    pub now: Option<DayAttendance>,
}

impl Said {
    /// Somebody of whom nothing was noted before.
    pub fn first(participant: ParticipantId, now: DayAttendance) -> Self {
        Self { participant, was: None, now: Some(now) }
    }
}

/// What the screen shows on a day.
#[derive(Clone, Debug)]
pub struct Screen {
    /// The cohort.
    pub record: Arc<CohortRecord>,
    /// The session.
    pub session: Session,
    /// The code now: the last part of the address that participants open.
    pub code: String,
    /// When it changes.
    pub changes_at: Timestamp,
}

/// What someone who opened the address on the screen is asked.
#[derive(Clone, Debug)]
pub struct Here {
    /// The cohort.
    pub record: Arc<CohortRecord>,
    /// The session.
    pub session: Session,
    /// The day.
    pub day: civil::Date,
    /// Whether they are noted as present already.
    pub is_present: bool,
}

/// Why someone could not say to be present.
#[derive(Debug, thiserror::Error)]
pub enum SayHereError {
    /// The code is of another day, or has changed since.
    #[error(transparent)]
    Here(#[from] HereError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for SayHereError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// The attendance list of a day, for the cohort's lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, and for a day that the session does not have.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
) -> Result<DayList, ActionError> {
    let (record, session) = day_to_keep(platform, actor, id, key, day).await?;
    let mut seats = seat::of_cohort(&platform.store, id).await?;
    if !session.choosable().is_empty() {
        let elsewhere = elsewhere(platform, &seats, &session, day).await?;
        seats.retain(|seat| !elsewhere.contains(&seat.participant.application));
    }
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let mut seen = on_day(attendance::of(&platform.store, &ids).await?, key, day);
    let substitutes = attendance::substitutes(&platform.store, &ids).await?;
    let replaced =
        |id: ParticipantId| substitutes.iter().find(|one| one.participant == id && one.session == *key).cloned();
    let rows = seats.into_iter().map(|seat| {
        let id = seat.participant.id;
        DayRow { seen: seen.remove(&id), substitute: replaced(id), seat }
    });
    Ok(DayList { rows: rows.collect(), record, session, day })
}

/// The applications whose team has chosen another date of a session than this day.
async fn elsewhere(
    platform: &Platform,
    seats: &[Seat],
    session: &Session,
    day: civil::Date,
) -> Result<Vec<ApplicationId>, ActionError> {
    let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let choices = sessions::choices(&platform.store, &applications).await?;
    let is_elsewhere = |choice: &DateChoice| {
        choice.session == session.key
            && session.days_for(Some(choice.alternative)).iter().all(|chosen| chosen.date != day)
    };
    Ok(choices.into_iter().filter(is_elsewhere).map(|choice| choice.application).collect())
}

/// Notes how participants were seen on a day: the whole list at once. Only what was changed on the list is touched, so that
/// an old list takes back nothing that has been noted since, who noted it first stays known, and sending the list twice is
/// as sending it once. Returns those who were changed on the list and in the meantime otherwise: of them stands what was
/// noted in the meantime.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's lead, for a day that the session does not have, and when somebody on
/// the list has no seat in the cohort; nothing is kept then.
pub async fn note(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
    list: &[Said],
) -> Result<Vec<ParticipantId>, ActionError> {
    day_to_keep(platform, actor, id, key, day).await?;
    let by = actor.person().ok_or(ActionError::NotFound)?.id;
    let work = Work::begin(platform, actor).await?;
    kept::hold(work.unit(), id).await?;
    let seats = participant::of_cohort(work.unit(), id).await?;
    if !list.iter().all(|said| seats.iter().any(|seat| seat.id == said.participant)) {
        return Err(ActionError::NotFound);
    }
    let ids: Vec<ParticipantId> = list.iter().map(|said| said.participant).collect();
    let noted = on_day(attendance::of(work.unit(), &ids).await?, key, day);
    let stands = |said: &Said| noted.get(&said.participant).map(|note| note.seen);
    let changed = list.iter().copied().filter(|said| said.now != said.was && said.now != stands(said));
    let (changed, otherwise): (Vec<Said>, Vec<Said>) = changed.partition(|said| stands(said) == said.was);
    let otherwise = otherwise.iter().map(|said| said.participant).collect();
    if changed.is_empty() {
        return Ok(otherwise);
    }
    let seen: Vec<Attendance> = changed
        .iter()
        .filter_map(|said| Some(attendance_of(said.participant, key, day, said.now?, Source::Staff, by, work.now())))
        .collect();
    let taken_back: Vec<ParticipantId> =
        changed.iter().filter(|said| said.now.is_none()).map(|said| said.participant).collect();
    attendance::put(work.unit(), &seen).await?;
    attendance::remove(work.unit(), key, day, &taken_back).await?;
    work.note("attendance.note", "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(otherwise)
}

/// Registers a task that replaces a missed session for a participant (I6).
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's lead, and for a session or a participant that the cohort does not
/// have.
pub async fn substitute(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    participant: ParticipantId,
    task: &FreeText,
) -> Result<(), ActionError> {
    let record = to_keep(platform, actor, id).await?;
    record.cohort.plan.session(key).ok_or(ActionError::NotFound)?;
    let by = actor.person().ok_or(ActionError::NotFound)?.id;
    let work = Work::begin(platform, actor).await?;
    let seat = participant::find(work.unit(), participant).await?;
    seat.filter(|seat| seat.cohort == id).ok_or(ActionError::NotFound)?;
    let replaced = Substitute { participant, session: key.clone(), task: task.clone(), by, at: work.now() };
    attendance::put_substitute(work.unit(), &replaced).await?;
    work.note("attendance.substitute", "participant", Some(participant.uuid())).await?;
    work.keep().await
}

/// What the screen shows on a day, for the cohort's lead. The code changes every five minutes.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, and for a day that the session does not have.
pub async fn screen(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
) -> Result<Screen, ActionError> {
    let (record, session) = day_to_keep(platform, actor, id, key, day).await?;
    let secret = match attendance::secret(&platform.store, id, key, day).await? {
        Some(secret) => secret,
        None => make_secret(platform, actor, id, key, day).await?,
    };
    let window = CodeWindow::at(platform.now());
    Ok(Screen { record, session, code: code(&secret, id, key, day, window), changes_at: window.ends() })
}

async fn make_secret(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
) -> Result<String, ActionError> {
    let work = Work::begin(platform, actor).await?;
    attendance::insert_secret_if_new(work.unit(), id, key, day, Secret::long()?.expose()).await?;
    // Two screens may have begun at once: both show the one that was kept.
    let secret = attendance::secret(work.unit(), id, key, day).await?.ok_or(ActionError::NotFound)?;
    work.note("attendance.screen", "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(secret)
}

/// The signs of a code: 80 bits of the digest of the day's secret with the window.
const CODE_SIGNS: usize = 20;

fn code(secret: &str, id: CohortId, key: &SessionKey, day: civil::Date, window: CodeWindow) -> String {
    let salt = format!("{id}/{key}/{day}/{}", window.number());
    Secret::brought(secret).digest_with(&salt).0.chars().take(CODE_SIGNS).collect()
}

/// What someone who opened the address on the screen is asked. Opening it notes nothing: programs open links too.
///
/// # Errors
///
/// [`SayHereError`]; [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for those without a seat in the
/// cohort.
pub async fn here(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
    brought: &str,
) -> Result<Here, SayHereError> {
    let (record, session, seat) = at_the_door(platform, actor, id, key, day, brought).await?;
    let mut seen = on_day(attendance::of(&platform.store, &[seat.id]).await?, key, day);
    let is_present = seen.remove(&seat.id).is_some_and(|note| note.seen == DayAttendance::Present);
    Ok(Here { record, session, day, is_present })
}

/// Notes that the participant is present. Saying it twice is as saying it once.
///
/// # Errors
///
/// As [`here`].
pub async fn say_here(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
    brought: &str,
) -> Result<(), SayHereError> {
    let (_, _, seat) = at_the_door(platform, actor, id, key, day, brought).await?;
    let work = Work::begin(platform, actor).await?;
    kept::hold(work.unit(), id).await?;
    let mut seen = on_day(attendance::of(work.unit(), &[seat.id]).await?, key, day);
    if seen.remove(&seat.id).is_some_and(|note| note.seen == DayAttendance::Present) {
        return Ok(());
    }
    let present = attendance_of(seat.id, key, day, DayAttendance::Present, Source::Code, seat.person, work.now());
    attendance::put(work.unit(), &[present]).await?;
    work.note("attendance.here", "participant", Some(seat.id.uuid())).await?;
    Ok(work.keep().await?)
}

/// Who has the seat, when the day and the code are right.
async fn at_the_door(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
    brought: &str,
) -> Result<(Arc<CohortRecord>, Session, Participant), SayHereError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    if !access::may_attend(&actor.standing, id) {
        return Err(ActionError::NotFound.into());
    }
    let record = cohort::load(platform, id).await?;
    let session = record.cohort.plan.session(key).cloned().ok_or(ActionError::NotFound)?;
    let seats = participant::of_person(&platform.store, person.id).await?;
    let seat = seats.into_iter().find(|seat| seat.cohort == id && seat.left_at.is_none());
    let seat = seat.ok_or(ActionError::NotFound)?;
    may_be_said(&session, day, platform.now())?;
    let secret = attendance::secret(&platform.store, id, key, day).await?.ok_or(HereError::CodeEnded)?;
    let window = CodeWindow::at(platform.now());
    let is_fresh = [window, window.before()].iter().any(|window| code(&secret, id, key, day, *window) == brought);
    if is_fresh { Ok((record, session, seat)) } else { Err(HereError::CodeEnded.into()) }
}

async fn to_keep(platform: &Platform, actor: &Actor, id: CohortId) -> Result<Arc<CohortRecord>, ActionError> {
    if access::may_run(&actor.standing, id) { cohort::load(platform, id).await } else { Err(ActionError::NotFound) }
}

/// The cohort and the session of a day, for those who take attendance.
async fn day_to_keep(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    day: civil::Date,
) -> Result<(Arc<CohortRecord>, Session), ActionError> {
    let record = to_keep(platform, actor, id).await?;
    let session = record.cohort.plan.session(key).cloned().ok_or(ActionError::NotFound)?;
    let has_day = session.every_day().iter().any(|one| one.date == day);
    if has_day { Ok((record, session)) } else { Err(ActionError::NotFound) }
}

fn on_day(kept: Vec<Attendance>, key: &SessionKey, day: civil::Date) -> BTreeMap<ParticipantId, Attendance> {
    let of_day = kept.into_iter().filter(|one| one.session == *key && one.day == day);
    of_day.map(|one| (one.participant, one)).collect()
}

fn attendance_of(
    participant: ParticipantId,
    session: &SessionKey,
    day: civil::Date,
    seen: DayAttendance,
    source: Source,
    by: PersonId,
    at: Timestamp,
) -> Attendance {
    Attendance { participant, session: session.clone(), day, seen, source, by, at }
}
