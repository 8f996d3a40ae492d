//! The attendance list of one day: everybody with a seat, sent in one go.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    attendance::{self, DayList, DayRow, Said},
};
use bedre_domain::{
    attendance::Source,
    cohort::DayAttendance,
    id::{CohortId, ParticipantId},
    key::SessionKey,
};
use bedre_i18n::{Texts, date};
use jiff::civil;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Choice, Field, Problems},
    },
    path::{Path, Query},
    wording::Words,
};

/// The name of a participant's field begins so; the participant's identifier follows.
const SEEN: &str = "seen-";
/// The name of what stood in that field when the list was opened begins so.
const WAS: &str = "was-";

/// The attendance list of one day.
#[derive(Debug, Template)]
#[template(path = "attendance/day.html")]
struct DayPage {
    layout: Layout,
    problems: Problems,
    day: String,
    people: Vec<Row>,
    action: String,
    screen: String,
}

/// One participant.
#[derive(Debug)]
struct Row {
    /// Sent along unseen: what stands now.
    was: (String, &'static str),
    field: Field,
}

/// Whether the list was just saved.
#[derive(Debug, Deserialize)]
pub(super) struct DayQuery {
    saved: Option<String>,
}

impl DayPage {
    fn new(visit: &Visit, list: &DayList, problems: Problems) -> Self {
        let (t, id) = (visit.t(), list.record.id);
        let title = Words::of(&list.session.title, visit).text;
        let mut layout = visit.layout(t.session_attendance_for(title));
        let above = visit.url(&Url::CohortAttendance(id));
        layout.above = Some(NavLink::new(t.session_attendance_title(), above));
        layout.wrong = !problems.is_empty();
        Self {
            day: date::with_weekday(list.day, visit.locale()),
            people: list.rows.iter().map(|row| Row::new(row, &problems, visit)).collect(),
            action: visit.url(&Url::AttendanceDay(id, list.session.key.clone(), list.day)),
            screen: visit.url(&Url::AttendanceScreen(id, list.session.key.clone(), list.day)),
            problems,
            layout,
        }
    }
}

impl Row {
    fn new(row: &DayRow, problems: &Problems, visit: &Visit) -> Self {
        let noted = row.seen.as_ref().map(|note| note.seen);
        let was = (format!("{WAS}{}", row.seat.participant.id), key(noted));
        Self { was, field: field(row, visit).of(problems) }
    }
}

/// One participant with the ways of being seen.
fn field(row: &DayRow, visit: &Visit) -> Field {
    let t = visit.t();
    let noted = row.seen.as_ref().map(|note| note.seen);
    let choices = SEEN_WAYS.map(|seen| Choice::new(key(seen), label(seen, t), &[key(noted)])).to_vec();
    let field = Field::one(format!("{SEEN}{}", row.seat.participant.id), row.seat.person.called(), choices);
    if row.substitute.is_some() {
        return field.hint(t.session_attendance_substitute());
    }
    match row.seen.as_ref().map(|note| note.source) {
        Some(Source::Code) => field.hint(t.session_attendance_by_code()),
        Some(Source::Staff) | None => field,
    }
}

/// How a participant may be seen, in the order they are offered; last, that nobody has looked.
const SEEN_WAYS: [Option<DayAttendance>; 4] =
    [Some(DayAttendance::Present), Some(DayAttendance::Absent), Some(DayAttendance::Excused), None];

fn label(seen: Option<DayAttendance>, t: Texts) -> &'static str {
    match seen {
        Some(DayAttendance::Present) => t.session_attendance_present(),
        Some(DayAttendance::Absent) => t.session_attendance_absent(),
        Some(DayAttendance::Excused) => t.session_attendance_excused(),
        None => t.session_attendance_not_taken(),
    }
}

fn key(seen: Option<DayAttendance>) -> &'static str {
    match seen {
        Some(DayAttendance::Present) => "present",
        Some(DayAttendance::Absent) => "absent",
        Some(DayAttendance::Excused) => "excused",
        None => "not-taken",
    }
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day)): Path<(CohortId, SessionKey, civil::Date)>,
    Query(query): Query<DayQuery>,
) -> Result<Response, WebError> {
    let list = attendance::list(&platform, visit.actor(), id, &session, day).await?;
    let mut page = DayPage::new(&visit, &list, Problems::default());
    let done = |_| Notice { kind: NoticeKind::Done, text: visit.t().form_saved().to_owned() };
    page.layout.notice = query.saved.map(done);
    visit.show(&page)
}

pub(super) async fn note(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day)): Path<(CohortId, SessionKey, civil::Date)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let said = read(&pairs)?;
    let otherwise = attendance::note(&platform, visit.actor(), id, &session, day, &said).await?;
    if otherwise.is_empty() {
        return Ok(visit.to(&Url::AttendanceDaySaved(id, session, day)));
    }
    let mut problems = Problems::default();
    for said in said.iter().filter(|said| otherwise.contains(&said.participant)) {
        let chosen = label(said.now, visit.t());
        problems.add(format!("{SEEN}{}", said.participant), visit.t().session_attendance_meanwhile(chosen));
    }
    let list = attendance::list(&platform, visit.actor(), id, &session, day).await?;
    visit.reject(&DayPage::new(&visit, &list, problems))
}

/// What the list says of each participant.
fn read(pairs: &[(String, String)]) -> Result<Vec<Said>, WebError> {
    let (mut was, mut now, mut all_present) = (BTreeMap::new(), Vec::new(), false);
    for (name, value) in pairs {
        if let Some(who) = name.strip_prefix(WAS) {
            was.insert(participant(who)?, seen(value)?);
        } else if let Some(who) = name.strip_prefix(SEEN) {
            now.push((participant(who)?, seen(value)?));
        } else if name == "all" {
            all_present = true;
        } else {
            return Err(WebError::BadRequest("unknown field in an attendance list"));
        }
    }
    // Whoever is noted in another way keeps that.
    let rest = all_present.then_some(DayAttendance::Present);
    now.into_iter()
        .map(|(participant, now)| {
            let was = was.get(&participant).copied();
            let was = was.ok_or(WebError::BadRequest("attendance list that does not tell what stood on it"))?;
            Ok(Said { participant, was, now: now.or(rest) })
        })
        .collect()
}

fn participant(who: &str) -> Result<ParticipantId, WebError> {
    who.parse().map_err(|_| WebError::BadRequest("participant that is none"))
}

fn seen(value: &str) -> Result<Option<DayAttendance>, WebError> {
    let known = SEEN_WAYS.into_iter().find(|seen| key(*seen) == value);
    known.ok_or(WebError::BadRequest("attendance that is none"))
}
