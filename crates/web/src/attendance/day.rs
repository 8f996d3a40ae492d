//! The attendance list of one day: everybody with a seat, sent in one go.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    attendance::{self, DayList, DayRow},
};
use bedre_domain::{
    attendance::Source,
    cohort::DayAttendance,
    id::{CohortId, ParticipantId},
    key::SessionKey,
};
use bedre_i18n::date;
use jiff::civil;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field},
    },
    path::Path,
    wording::Words,
};

/// The name of a participant's field begins so; the participant's identifier follows.
const SEEN: &str = "seen-";

/// The attendance list of one day.
#[derive(Debug, Template)]
#[template(path = "attendance/day.html")]
struct DayPage {
    layout: Layout,
    day: String,
    people: Vec<Field>,
    action: String,
    screen: String,
}

impl DayPage {
    fn new(visit: &Visit, list: &DayList) -> Self {
        let (t, id) = (visit.t(), list.record.id);
        let title = Words::of(&list.session.title, visit).text;
        let mut layout = visit.layout(t.session_attendance_for(title));
        let above = visit.url(&Url::CohortAttendance(id));
        layout.above = Some(NavLink::new(t.session_attendance_title(), above));
        Self {
            day: date::with_weekday(list.day, visit.locale()),
            people: list.rows.iter().map(|row| field(row, visit)).collect(),
            action: visit.url(&Url::AttendanceDay(id, list.session.key.clone(), list.day)),
            screen: visit.url(&Url::AttendanceScreen(id, list.session.key.clone(), list.day)),
            layout,
        }
    }
}

/// One participant with the ways of being seen.
fn field(row: &DayRow, visit: &Visit) -> Field {
    let t = visit.t();
    let noted = row.seen.as_ref().map(|note| note.seen);
    let choice = |seen: Option<DayAttendance>, label: &str| Choice {
        value: key(seen).to_owned(),
        label: label.to_owned(),
        hint: None,
        chosen: noted == seen,
    };
    let choices = vec![
        choice(Some(DayAttendance::Present), t.session_attendance_present()),
        choice(Some(DayAttendance::Absent), t.session_attendance_absent()),
        choice(Some(DayAttendance::Excused), t.session_attendance_excused()),
        choice(None, t.session_attendance_not_taken()),
    ];
    let field = Field::one(format!("{SEEN}{}", row.seat.participant.id), row.seat.person.called(), choices);
    if row.substitute.is_some() {
        return field.hint(t.session_attendance_substitute());
    }
    match row.seen.as_ref().map(|note| note.source) {
        Some(Source::Code) => field.hint(t.session_attendance_by_code()),
        Some(Source::Staff) | None => field,
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
) -> Result<Response, WebError> {
    let list = attendance::list(&platform, visit.actor(), id, &session, day).await?;
    visit.show(&DayPage::new(&visit, &list))
}

pub(super) async fn note(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day)): Path<(CohortId, SessionKey, civil::Date)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let mut seen = Vec::new();
    let mut all_present = false;
    for (name, value) in &pairs {
        match name.strip_prefix(SEEN) {
            Some(who) => seen.push(row(who, value)?),
            None if name == "all" => all_present = true,
            None => return Err(WebError::BadRequest("unknown field in an attendance list")),
        }
    }
    if all_present {
        // Whoever is noted in another way keeps that.
        for (_, seen) in &mut seen {
            *seen = seen.or(Some(DayAttendance::Present));
        }
    }
    attendance::note(&platform, visit.actor(), id, &session, day, &seen).await?;
    Ok(visit.to(&Url::AttendanceDay(id, session, day)))
}

fn row(who: &str, value: &str) -> Result<(ParticipantId, Option<DayAttendance>), WebError> {
    let participant = who.parse().map_err(|_| WebError::BadRequest("participant that is none"))?;
    let known = [Some(DayAttendance::Present), Some(DayAttendance::Absent), Some(DayAttendance::Excused), None];
    let seen = known.into_iter().find(|seen| key(*seen) == value);
    Ok((participant, seen.ok_or(WebError::BadRequest("attendance that is none"))?))
}
