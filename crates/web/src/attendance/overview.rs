//! Attendance of a whole cohort: the list of each day, and who misses a mandatory session (C3).

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, attendance,
    completion::{self, Progress},
};
use bedre_domain::{
    cohort::{CohortRecord, Completion, DayAttendance},
    free_text::FreeText,
    id::{CohortId, ParticipantId},
    key::SessionKey,
    session::Session,
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    cohort::nav,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field, Problems},
        table::{Cell, Head, Table},
    },
    path::Path,
    session::text_problem,
    wording::Words,
};

/// The most characters of a task.
const TASK: usize = 2_000;

/// Attendance of a whole cohort.
#[derive(Debug, Template)]
#[template(path = "attendance/overview.html")]
struct OverviewPage {
    layout: Layout,
    stations: Vec<NavLink>,
    problems: Problems,
    days: Table,
    missing: Option<Table>,
    action: String,
    fields: Vec<Field>,
}

/// A task that replaces a missed session.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubstituteForm {
    #[serde(default)]
    missed: String,
    task: String,
}

impl OverviewPage {
    fn new(visit: &Visit, record: &CohortRecord, all: &[Progress], form: &SubstituteForm, problems: Problems) -> Self {
        let t = visit.t();
        let mut layout = nav::layout(visit, record, t.session_attendance_title());
        layout.wrong = !problems.is_empty();
        let missed = missed(record, all, visit);
        let choices: Vec<Choice> =
            missed.iter().map(|one| Choice::new(one.value.as_str(), one.label(), &[form.missed.as_str()])).collect();
        let fields = vec![
            Field::select("missed", t.session_attendance_missed(), choices).of(&problems),
            Field::long("task", t.session_attendance_substitute(), form.task.as_str(), Some(TASK)).of(&problems),
        ];
        Self {
            days: days(record, all, visit),
            missing: (!missed.is_empty()).then(|| missing(&missed, visit)),
            stations: nav::stations(visit, record.id, nav::Station::Attendance),
            action: visit.url(&Url::Substitute(record.id)),
            fields: if missed.is_empty() { Vec::new() } else { fields },
            problems,
            layout,
        }
    }
}

/// Every day of the plan, with how many were there and a way to its list.
fn days(record: &CohortRecord, all: &[Progress], visit: &Visit) -> Table {
    let t = visit.t();
    let heads = vec![
        Head::text(t.session_when()),
        Head::text(t.programme_plan_what()),
        Head::number(t.session_attendance_present()),
    ];
    let sessions = record.cohort.plan.sessions_in_order();
    let rows = sessions.into_iter().flat_map(|session| {
        let mut days = session.every_day();
        days.dedup_by_key(|day| day.date);
        days.into_iter().map(move |day| (session, day))
    });
    let rows = rows.map(|(session, day)| {
        let was_there = |one: &&Progress| {
            one.attendance.days.get(&(session.key.clone(), day.date)) == Some(&DayAttendance::Present)
        };
        let present = all.iter().filter(was_there).count();
        let list = visit.url(&Url::AttendanceDay(record.id, session.key.clone(), day.date));
        vec![
            Cell::link(date::with_weekday(day.date, visit.locale()), list),
            Cell::words(Words::of(&session.title, visit)),
            Cell::new(t.session_attendance_of(all.len(), present)),
        ]
    });
    Table::new(t.session_attendance_title(), heads).quiet().rows(rows.collect::<Vec<_>>())
}

/// A session that someone has missed.
#[derive(Debug)]
struct Missed {
    value: String,
    who: String,
    session: String,
    attended: String,
}

impl Missed {
    fn label(&self) -> String {
        format!("{}: {}", self.who, self.session)
    }
}

fn missed(record: &CohortRecord, all: &[Progress], visit: &Visit) -> Vec<Missed> {
    let t = visit.t();
    let session = |key: &SessionKey| -> Option<&Session> { record.cohort.plan.session(key) };
    let mut missed = Vec::new();
    for one in all {
        let Completion::NotCompleted { unmet } = &one.completion else { continue };
        for unmet in unmet {
            missed.push(Missed {
                value: format!("{}/{}", one.seat.participant.id, unmet.session),
                who: one.seat.person.called().to_owned(),
                session: session(&unmet.session).map(|it| Words::of(&it.title, visit).text).unwrap_or_default(),
                attended: t.session_attendance_days(unmet.of, unmet.present),
            });
        }
    }
    missed
}

fn missing(missed: &[Missed], visit: &Visit) -> Table {
    let t = visit.t();
    let heads = [t.session_attendance_who(), t.programme_plan_what(), t.session_attendance_present()];
    let rows = missed.iter().map(|one| {
        vec![Cell::new(one.who.as_str()), Cell::new(one.session.as_str()), Cell::new(one.attended.as_str())]
    });
    Table::new(t.session_attendance_missing_mandatory(), heads.into_iter().map(Head::text).collect()).quiet().rows(rows)
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let (record, all) = completion::all(&platform, visit.actor(), id).await?;
    visit.show(&OverviewPage::new(&visit, &record, &all, &SubstituteForm::default(), Problems::default()))
}

pub(super) async fn substitute(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<SubstituteForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut problems = Problems::default();
    let missed = parse(&form.missed);
    if missed.is_none() {
        problems.add("missed", t.form_choose());
    }
    let task = FreeText::within(&form.task, TASK);
    match &task {
        Ok(task) if task.is_empty() => problems.add("task", t.form_required()),
        Ok(_) => {}
        Err(error) => problems.add("task", text_problem(*error, t)),
    }
    if let (Some((participant, key)), Ok(task)) = (missed, &task)
        && problems.is_empty()
    {
        attendance::substitute(&platform, visit.actor(), id, &key, participant, task).await?;
        return Ok(visit.to(&Url::CohortAttendance(id)));
    }
    let (record, all) = completion::all(&platform, visit.actor(), id).await?;
    visit.reject(&OverviewPage::new(&visit, &record, &all, &form, problems))
}

fn parse(missed: &str) -> Option<(ParticipantId, SessionKey)> {
    let (participant, key) = missed.split_once('/')?;
    Some((participant.parse().ok()?, key.parse().ok()?))
}
