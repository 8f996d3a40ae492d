//! Staff change the plan, and everyone concerned is told once, with the entry for their calendar (C13, K11).

use bedre_domain::{
    access,
    cohort::{Cohort, CohortRecord},
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    key::SessionKey,
    session::{
        Alternatives, AttendingRole, Choose, DateChoice, DateStatus, Day, Expectation, Mode, PlanError, Session,
    },
    wording::Bilingual,
};
use bedre_messages::{Occasion, SessionChange, SessionChanged, texts};
use bedre_store::{cohort as kept, session as surroundings};
use jiff::civil;

use super::{
    audience::{Addressee, Audience},
    calendar, words,
};
use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    seat,
    work::Work,
};

/// What is changed about a session, so that people are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Its tentative dates stand.
    Confirm,
    /// It is moved to other days, or gets its first.
    Move {
        /// The days, in order.
        days: Vec<Day>,
        /// Why, in words to everyone concerned.
        reason: FreeText,
    },
    /// Its place is known: where people meet or, for a digital session, where they join.
    Place(FreeText),
    /// It will not be held.
    Cancel {
        /// Why, in words to everyone concerned.
        reason: FreeText,
    },
}

impl Change {
    /// The deed as the audit log names it.
    fn deed(&self) -> &'static str {
        match self {
            Self::Confirm => "session.confirm",
            Self::Move { .. } => "session.move",
            Self::Place(_) => "session.place",
            Self::Cancel { .. } => "session.cancel",
        }
    }
}

/// Why the plan was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The days are missing or not in order, or nothing is tentative.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// A day is before the earliest that the session can be on (L4).
    #[error("day before {0}")]
    TooEarly(civil::Date),
    /// A move or a cancellation without a reason.
    #[error("change without a reason")]
    NoReason,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for ChangeError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Changes a session and tells everyone with a seat or an offer, and those leaders and supervisors whom the plan wants
/// there. Returns how many were told; a change that changes nothing tells nobody.
///
/// # Errors
///
/// [`ChangeError`]; [`ActionError::NotFound`] for all but the cohort's lead and for an unknown session.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    change: &Change,
) -> Result<usize, ChangeError> {
    let (work, mut record) = begin(platform, actor, id).await?;
    let before = record.cohort.plan.session(key).cloned().ok_or(ActionError::NotFound)?;
    apply(&mut record.cohort, &before, change)?;
    let after = record.cohort.plan.session(key).cloned().ok_or(ActionError::NotFound)?;
    if after.revision == before.revision {
        return Ok(0);
    }
    keep(&work, &record).await?;
    let told = Audience::load(work.unit(), &record).await?.of(&after);
    for addressee in &told {
        tell(platform, &work, &record, (&before, &after), change, addressee).await?;
    }
    work.note(change.deed(), "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(told.len())
}

/// Decides what is expected of a role at a session (O4, O13). Offers wait for this, so nobody has to be told anew.
///
/// # Errors
///
/// As [`change`].
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    role: AttendingRole,
    expected: Expectation,
) -> Result<(), ChangeError> {
    let (work, mut record) = begin(platform, actor, id).await?;
    record.cohort.plan.session(key).ok_or(ActionError::NotFound)?;
    record.cohort.plan.decide(key, role, expected)?;
    keep(&work, &record).await?;
    work.note("session.decide", "cohort", Some(id.uuid())).await?;
    Ok(work.keep().await?)
}

/// Sets the days of a session's alternatives, in their order (K2). Each team chooses one of them; those who have chosen one
/// that is moved are told, and so are those whose choice is taken away, who then choose anew. Returns how many were told.
///
/// # Errors
///
/// As [`change`], also when there is nothing to choose; [`PlanError::DaysOutOfOrder`] when there are not as many days as alternatives;
/// [`ChangeError::NoReason`] when a chosen day is changed without one.
pub async fn set_alternatives(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    days: &[Option<Day>],
    reason: &FreeText,
) -> Result<usize, ChangeError> {
    let (work, mut record) = begin(platform, actor, id).await?;
    let before = record.cohort.plan.session(key).cloned().ok_or(ActionError::NotFound)?;
    let DateStatus::Alternatives(mut several @ Alternatives { choose: Choose::One, .. }) = before.dates.clone() else {
        return Err(ActionError::NotFound.into());
    };
    not_too_early(&before, &record.cohort, days.iter().flatten())?;
    if several.alternatives.len() != days.len() {
        return Err(PlanError::DaysOutOfOrder(key.clone()).into());
    }
    for (alternative, day) in several.alternatives.iter_mut().zip(days) {
        alternative.day = *day;
    }
    record.cohort.plan.set_dates(key, DateStatus::Alternatives(several))?;
    keep(&work, &record).await?;
    let told = tell_choosers(platform, &work, &record, &before, reason).await?;
    work.note("session.alternatives", "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(told)
}

/// Tells those whose chosen day is another now than it was `before`, and forgets the choices of days that are taken away.
async fn tell_choosers(
    platform: &Platform,
    work: &Work<'_>,
    record: &CohortRecord,
    before: &Session,
    reason: &FreeText,
) -> Result<usize, ChangeError> {
    let after = record.cohort.plan.session(&before.key).ok_or(ActionError::NotFound)?;
    let seats = seat::of_cohort(work.unit(), record.id).await?;
    let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let mut choices = surroundings::choices(work.unit(), &applications).await?;
    let days = |session: &Session, choice: &DateChoice| session.days_for(Some(choice.alternative));
    choices.retain(|choice| choice.session == before.key && days(before, choice) != days(after, choice));
    if choices.is_empty() {
        return Ok(0);
    }
    let why = in_both(reason)?;
    let audience = Audience::load(work.unit(), record).await?;
    let mut told = 0;
    for choice in &choices {
        let (was, now) = (days(before, choice), days(after, choice));
        let (change, dates) = if now.is_empty() {
            surroundings::remove_choice(work.unit(), choice.application, &before.key).await?;
            let cancelled = DateStatus::Confirmed(was.clone()).cancelled(Some(why.clone()));
            (Change::Cancel { reason: reason.clone() }, cancelled)
        } else {
            (Change::Move { days: now.clone(), reason: reason.clone() }, DateStatus::Confirmed(now))
        };
        // To a team, the day it has chosen is the session's day.
        let own = Session { dates: DateStatus::Confirmed(was), ..before.clone() };
        let changed = Session { dates, ..after.clone() };
        for addressee in audience.behind(choice.application).of(&changed) {
            tell(platform, work, record, (&own, &changed), &change, &addressee).await?;
            told += 1;
        }
    }
    Ok(told)
}

/// Begins the work with the cohort as it is kept now, for its lead alone.
async fn begin<'a>(
    platform: &'a Platform,
    actor: &Actor,
    id: CohortId,
) -> Result<(Work<'a>, CohortRecord), ActionError> {
    if !access::may_run(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let work = Work::begin(platform, actor).await?;
    let record = cohort::held(&work, id).await?;
    Ok((work, record))
}

async fn keep(work: &Work<'_>, record: &CohortRecord) -> Result<(), ActionError> {
    kept::put(work.unit(), record).await?;
    Ok(surroundings::plan_changed(work.unit(), record.id, work.now()).await?)
}

fn apply(cohort: &mut Cohort, session: &Session, change: &Change) -> Result<(), ChangeError> {
    let key = &session.key;
    match change {
        Change::Confirm => cohort.plan.confirm(key)?,
        Change::Move { days, reason } => {
            not_too_early(session, cohort, days)?;
            if **days != *session.days() {
                let dates = session.dates.clone().moved(days.clone(), Some(in_both(reason)?));
                cohort.plan.set_dates(key, dates)?;
            }
        }
        Change::Place(place) => {
            let place = (!place.is_empty()).then(|| place.as_str().to_owned());
            match session.mode {
                Mode::Digital => cohort.plan.set_joining_link(key, place)?,
                Mode::Physical | Mode::Hybrid | Mode::Either => cohort.plan.set_venue(key, place)?,
            }
        }
        Change::Cancel { reason } => {
            let dates = session.dates.clone().cancelled(Some(in_both(reason)?));
            cohort.plan.set_dates(key, dates)?;
        }
    }
    Ok(())
}

/// A reason that staff typed once, for readers of both languages.
fn in_both(reason: &FreeText) -> Result<Bilingual, ChangeError> {
    if reason.is_empty() { Err(ChangeError::NoReason) } else { Ok(Bilingual::new(reason.as_str(), reason.as_str())) }
}

fn not_too_early<'a>(
    session: &Session,
    cohort: &Cohort,
    days: impl IntoIterator<Item = &'a Day>,
) -> Result<(), ChangeError> {
    match session.earliest_day(cohort.deadline.current()) {
        Some(earliest) if days.into_iter().any(|day| day.date < earliest) => Err(ChangeError::TooEarly(earliest)),
        Some(_) | None => Ok(()),
    }
}

async fn tell(
    platform: &Platform,
    work: &Work<'_>,
    record: &CohortRecord,
    (before, after): (&Session, &Session),
    change: &Change,
    to: &Addressee,
) -> Result<(), ActionError> {
    let letterhead = Letterhead::of(platform, record, to.language);
    let (days_before, days_after) = (words::occasion(&before.days()), words::occasion(&after.days()));
    let was = Occasion { days: &days_before };
    let change = match change {
        // A first date is told as a date that stands: there is none that it was moved from.
        Change::Move { .. } if days_before.is_empty() => SessionChange::Confirmed,
        Change::Confirm => SessionChange::Confirmed,
        Change::Move { reason, .. } => SessionChange::Moved { from: was, reason: reason.as_str(), contact_by: None },
        Change::Place(place) => SessionChange::Place { place: place.as_str() },
        Change::Cancel { reason } => SessionChange::Cancelled { reason: reason.as_str() },
    };
    let when = if after.dates.is_cancelled() { was } else { Occasion { days: &days_after } };
    let message = SessionChanged {
        name: &to.name,
        programme: words::title(record, to.language),
        session: after.title.in_language(to.language).text,
        when,
        change,
        link: &platform.link(&format!("/{}/cohort/{}/sessions", to.language.tag(), record.id)),
        from: letterhead.sender(),
    };
    let files = calendar::attachments(platform, record, (Some(before), after), to, work.now());
    work.post_with(&to.email, message.write(texts(to.language)), files).await
}
