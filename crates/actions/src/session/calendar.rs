//! Calendars: the entries of a session, one file to take in, and a secret address that a calendar follows.

use std::sync::Arc;

use bedre_documents::calendar::{Attendee, Event, Feed, Invitation, Method, Part, Party, Status, When};
use bedre_domain::{
    cohort::CohortRecord,
    id::{ApplicationId, CohortId},
    key::SessionKey,
    language::Language,
    outbox::Attachment,
    person::Role,
    session::{DateChoice, DateStatus, Day, Expectation, Session},
};
use bedre_i18n::{args, date};
use bedre_messages::texts;
use bedre_store::{calendar, participant, person, role, session as kept};
use jiff::Timestamp;

use super::{audience::Addressee, words};
use crate::{
    ActionError, Actor, Platform, Secret,
    cohort::{self, Letterhead},
    work::Work,
};

/// The identifier of a session's entry in every calendar: it never changes, whatever becomes of the session (C13). Of a
/// session whose days do not all follow each other, the second entry and those after it have their number too, after a sign
/// that no session's name has.
fn uid(platform: &Platform, cohort: CohortId, session: &SessionKey, place: usize) -> String {
    let address = &platform.site().address;
    let host = address.split("://").nth(1).unwrap_or(address);
    let host = host.split([':', '/']).next().unwrap_or(host);
    format!("{cohort}-{}@{host}", numbered(session, place))
}

/// What an entry of a session is called in identifiers and files.
fn numbered(session: &SessionKey, place: usize) -> String {
    match place {
        0 => session.to_string(),
        _ => format!("{session}.{}", place + 1),
    }
}

/// A session as entries of calendars: one for each run of days that follow each other, from its first hour to its last; none
/// while it has no date.
fn entries(
    platform: &Platform,
    record: &CohortRecord,
    session: &Session,
    chosen: Option<&DateChoice>,
    language: Language,
) -> Vec<Event> {
    let days = days(session, chosen);
    let runs = Day::runs(&days);
    let title = session.title.in_language(language).text;
    let called = |place: usize| match runs.len() {
        1 => title.to_owned(),
        count => {
            texts(language).session_calendar_part(args::SessionCalendarPart { count, part: place + 1, session: title })
        }
    };
    let entry = |(place, run): (usize, &&[Day])| Event {
        uid: uid(platform, record.id, &session.key, place),
        sequence: session.revision,
        title: called(place),
        description: description(session, &days, language),
        place: words::place(session).map(str::to_owned),
        address: Some(platform.link(&format!("/{}/cohort/{}/sessions", language.tag(), record.id))),
        when: when(run),
        status: status(session),
    };
    runs.iter().enumerate().map(entry).collect()
}

/// The days that the entries are on: those of the chosen alternative, and of a cancelled session those it was to have.
fn days(session: &Session, chosen: Option<&DateChoice>) -> Vec<Day> {
    match &session.dates {
        DateStatus::Cancelled { before, .. } => before.clone(),
        DateStatus::Alternatives(_)
        | DateStatus::NotSet
        | DateStatus::Tentative(_)
        | DateStatus::Confirmed(_)
        | DateStatus::Changed { .. } => session.days_for(chosen.map(|choice| choice.alternative)),
    }
}

fn status(session: &Session) -> Status {
    match &session.dates {
        DateStatus::NotSet | DateStatus::Tentative(_) => Status::Tentative,
        DateStatus::Alternatives(_) | DateStatus::Confirmed(_) | DateStatus::Changed { .. } => Status::Confirmed,
        DateStatus::Cancelled { .. } => Status::Cancelled,
    }
}

/// From the first hour of the first day to the last hour of the last; whole days while the hours are to come, or make no
/// sense.
fn when(days: &[Day]) -> Option<When> {
    let (first, last) = (days.first()?, days.last()?);
    let hours = first.start.zip(last.end).and_then(|(start, end)| {
        When::hours(first.date.to_datetime(start.time()), last.date.to_datetime(end.time())).ok()
    });
    hours.or_else(|| When::days(first.date, last.date).ok())
}

/// What to know: how it is held, the hours of each day when there are several, where to join, what to prepare.
fn description(session: &Session, days: &[Day], language: Language) -> String {
    let t = texts(language);
    let mut lines = vec![words::form(session, t).to_owned()];
    if days.len() > 1 {
        lines.extend(days.iter().filter_map(|day| {
            let (start, end) = (day.start?, day.end?);
            Some(date::day_with_times(day.date, start.time(), end.time(), t.locale()))
        }));
    }
    lines.extend(session.joining_link.clone());
    for task in &session.preparation {
        lines.push(format!("{}: {}", t.session_preparation(), task.title.in_language(language).text));
    }
    lines.join("\n")
}

/// The calendar files that go along with a letter about a session, one for each of its entries; none while it has no date.
/// An entry that it had `before` and has no more is struck.
pub(super) fn attachments(
    platform: &Platform,
    record: &CohortRecord,
    (before, session): (Option<&Session>, &Session),
    to: &Addressee,
    written: Timestamp,
) -> Vec<Attachment> {
    let now = entries(platform, record, session, None, to.language);
    let earlier = before.map(|before| entries(platform, record, before, None, to.language)).unwrap_or_default();
    let struck = earlier.into_iter().skip(now.len());
    let struck = struck.map(|event| Event { sequence: session.revision, status: Status::Cancelled, ..event });
    let entries = now.into_iter().chain(struck).enumerate();
    entries
        .filter_map(|(place, event)| attachment(platform, record, &numbered(&session.key, place), event, to, written))
        .collect()
}

fn attachment(
    platform: &Platform,
    record: &CohortRecord,
    name: &str,
    event: Event,
    to: &Addressee,
    written: Timestamp,
) -> Option<Attachment> {
    let method = match event.status {
        Status::Cancelled => Method::Cancel,
        Status::Tentative | Status::Confirmed => Method::Request,
    };
    let part = match to.expected {
        Expectation::Required => Part::Required,
        Expectation::Recommended | Expectation::Invited | Expectation::NotDecided => Part::Optional,
    };
    let party = Party::new(to.name.as_str(), to.email.as_str()).ok()?;
    let letterhead = Letterhead::of(platform, record, to.language);
    let organiser = Party::new(letterhead.sender().organiser, letterhead.sender().email).ok()?;
    let invitation = Invitation { method, event, organiser, attendees: vec![Attendee { party, part }], written };
    Some(Attachment {
        name: format!("{name}.ics"),
        media_type: format!("text/calendar; method={}; charset=utf-8", method.word()),
        content: invitation.write(texts(to.language))?.into_bytes(),
    })
}

/// One session as a file to take into a calendar.
///
/// # Errors
///
/// [`ActionError::NotFound`] for those without a role in the cohort, and for a session without a date.
pub async fn file(platform: &Platform, actor: &Actor, id: CohortId, key: &SessionKey) -> Result<String, ActionError> {
    let record = cohort::open(platform, actor, id).await?;
    let session = record.cohort.plan.session(key).ok_or(ActionError::NotFound)?;
    let person = actor.person().ok_or(ActionError::NotFound)?;
    let seats = participant::of_person(&platform.store, person.id).await?;
    let held = seats.iter().filter(|seat| seat.cohort == id && seat.left_at.is_none());
    let own: Vec<ApplicationId> = held.map(|seat| seat.application).collect();
    let choices = kept::choices(&platform.store, &own).await?;
    let feed = Feed {
        name: record.cohort.title.in_language(actor.language).text.to_owned(),
        events: entries(platform, &record, session, choice_of(&choices, session), actor.language),
        changed: changed(platform, &[id], record.announced_at).await?,
    };
    if feed.events.is_empty() {
        return Err(ActionError::NotFound);
    }
    Ok(feed.write(texts(actor.language)))
}

fn choice_of<'a>(choices: &'a [DateChoice], session: &Session) -> Option<&'a DateChoice> {
    choices.iter().find(|choice| choice.session == session.key)
}

/// When the plans last changed; before any change, when the first was announced.
async fn changed(
    platform: &Platform,
    cohorts: &[CohortId],
    announced_at: Option<Timestamp>,
) -> Result<Timestamp, ActionError> {
    let last = kept::last_change(&platform.store, cohorts).await?;
    Ok(last.or(announced_at).unwrap_or(Timestamp::UNIX_EPOCH))
}

/// Makes the person's secret calendar address, in place of an earlier one, which ends. It is told this once.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn make_calendar(platform: &Platform, actor: &Actor) -> Result<Secret, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let secret = Secret::long()?;
    let work = Work::begin(platform, actor).await?;
    calendar::put(work.unit(), person.id, &secret.digest(), work.now()).await?;
    work.note("calendar.make", "person", Some(person.id.uuid())).await?;
    work.keep().await?;
    Ok(secret)
}

/// Ends the person's calendar address.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn end_calendar(platform: &Platform, actor: &Actor) -> Result<(), ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    calendar::remove(work.unit(), person.id).await?;
    work.note("calendar.end", "person", Some(person.id.uuid())).await?;
    work.keep().await
}

/// Whether a calendar address is the person's own, and has not ended.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn is_my_calendar(platform: &Platform, actor: &Actor, token: &Secret) -> Result<bool, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let owner = calendar::find(&platform.store, &token.digest()).await?;
    Ok(owner.is_some_and(|(owner, _)| owner == person.id))
}

/// Since when the person has a calendar address, if they have one.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn calendar_since(platform: &Platform, actor: &Actor) -> Result<Option<Timestamp>, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    Ok(calendar::since(&platform.store, person.id).await?)
}

/// The calendar of whoever's address this is, for a calendar program that follows it: all sessions of the cohorts that the
/// person takes part in, is a leader of or supervises. The same plan gives the same file.
///
/// # Errors
///
/// [`ActionError::NotFound`] for an unknown or ended address.
pub async fn feed(platform: &Platform, token: &Secret) -> Result<String, ActionError> {
    let store = &platform.store;
    let (owner, _) = calendar::find(store, &token.digest()).await?.ok_or(ActionError::NotFound)?;
    let person = person::find(store, owner).await?.ok_or(ActionError::NotFound)?;
    let ids: Vec<CohortId> = role::of(store, owner).await?.into_iter().filter_map(followed).collect();
    let records = cohort::load_all(platform, &ids).await?;
    let mut seats = participant::of_person(store, owner).await?;
    seats.retain(|seat| seat.left_at.is_none());
    let own: Vec<ApplicationId> = seats.iter().map(|seat| seat.application).collect();
    let choices = kept::choices(store, &own).await?;
    // Cohorts of one programme call their sessions the same: each is told only what was chosen in it.
    let chosen_in = |cohort: CohortId| -> Vec<DateChoice> {
        let there: Vec<ApplicationId> =
            seats.iter().filter(|seat| seat.cohort == cohort).map(|seat| seat.application).collect();
        choices.iter().filter(|choice| there.contains(&choice.application)).cloned().collect()
    };
    let announced_at = records.iter().filter_map(|record| record.announced_at).max();
    let feed = Feed {
        name: name(&records, person.language),
        events: records
            .iter()
            .flat_map(|record| events(platform, record, &chosen_in(record.id), person.language))
            .collect(),
        changed: changed(platform, &ids, announced_at).await?,
    };
    Ok(feed.write(texts(person.language)))
}

/// The cohort of a role whose sessions the person wants in the calendar.
fn followed(role: Role) -> Option<CohortId> {
    match role {
        Role::Participant(cohort)
        | Role::Supervisor(cohort)
        | Role::Leader(cohort)
        | Role::Lecturer(cohort)
        | Role::ProgrammeLead(cohort) => Some(cohort),
        Role::Administrator | Role::Assessor(_) => None,
    }
}

fn name(records: &[Arc<CohortRecord>], language: Language) -> String {
    match records {
        [only] => texts(language).session_calendar_name(only.cohort.title.in_language(language).text),
        _ => "Bedre".to_owned(),
    }
}

fn events(platform: &Platform, record: &CohortRecord, choices: &[DateChoice], language: Language) -> Vec<Event> {
    let sessions = record.cohort.plan.sessions_in_order().into_iter();
    sessions.flat_map(|session| entries(platform, record, session, choice_of(choices, session), language)).collect()
}
