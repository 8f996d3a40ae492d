//! The plan for those who take part: when, where, what to prepare, own attendance, and the way into a calendar.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    session::{self, ChoiceError, OwnPlan},
};
use bedre_domain::{
    clock::date_in_oslo,
    cohort::{Completion, DayAttendance},
    id::CohortId,
    key::SessionKey,
    session::{Activity, ActivityKind, Alternative, Lecturer, Mode, Session},
};
use bedre_i18n::{args, list};

use super::preparation::{self, Task};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout,
        form::{Choice, Field, Problems},
    },
    path::Path,
    programme::plan as words,
    wording::Words,
};

/// The plan for those who take part.
#[derive(Debug, Template)]
#[template(path = "session/own.html")]
struct SessionsPage {
    layout: Layout,
    problems: Problems,
    ahead: Vec<Entry>,
    past: Vec<Entry>,
    missing: Vec<String>,
    /// The tools that one gets to know (A11).
    tools: Vec<Words>,
    /// What the participants show each other (J9).
    shared: String,
    make_calendar: String,
    end_calendar: Option<String>,
}

/// A session on the page.
#[derive(Debug)]
pub(crate) struct Entry {
    /// What it is.
    pub(crate) title: Words,
    /// When.
    pub(crate) when: String,
    /// Where.
    pub(crate) place: String,
    /// What is expected of whom.
    pub(crate) expected: String,
    /// Where to join, when online.
    pub(crate) join: Option<String>,
    /// What it is about.
    pub(crate) topics: String,
    /// Who teaches, each with where they work.
    pub(crate) lecturers: Vec<String>,
    /// What happens in it, in order, each with how people learn.
    pub(crate) activities: Vec<String>,
    /// What to do before.
    pub(crate) tasks: Vec<Task>,
    /// Where to say that it is done.
    pub(crate) prepare: String,
    /// How the reader was seen there.
    pub(crate) attended: Option<String>,
    /// The session as a file for the calendar.
    pub(crate) file: Option<String>,
    /// Where to send the choice of a date, and the question.
    pub(crate) choose: Option<(String, Field)>,
}

/// What comes next in a cohort, for the home page.
#[derive(Debug)]
pub(crate) struct Next {
    /// The cohort's title.
    pub(crate) cohort: Words,
    /// Its plan.
    pub(crate) plan: String,
    /// What its participants show each other.
    pub(crate) shared: String,
    /// The next session, when one is ahead.
    pub(crate) session: Option<Entry>,
    /// What the person misses.
    pub(crate) missing: Vec<String>,
}

impl Next {
    /// What comes next in each cohort that the person has a seat in.
    pub(crate) async fn all(visit: &Visit, platform: &Platform) -> Result<Vec<Self>, WebError> {
        let plans = session::ahead(platform, visit.actor()).await?;
        Ok(plans.iter().map(|plan| Self::of(plan, visit)).collect())
    }

    fn of(plan: &OwnPlan, visit: &Visit) -> Self {
        let today = date_in_oslo(visit.now());
        let sessions = plan.record.cohort.plan.sessions().iter();
        let ahead = |session: &Session| plan.attendance.days_of(session).into_iter().find(|day| day.date >= today);
        let next = sessions.filter_map(|session| Some((ahead(session)?, session))).min_by_key(|(day, _)| *day);
        Self {
            cohort: Words::of(&plan.record.cohort.title, visit),
            plan: visit.url(&Url::CohortSessions(plan.record.id)),
            shared: visit.url(&Url::CohortProjects(plan.record.id)),
            session: next.map(|(_, session)| entry(plan, session, visit)),
            missing: missing(plan, visit),
        }
    }
}

/// The mandatory sessions that the person has missed (C3).
fn missing(plan: &OwnPlan, visit: &Visit) -> Vec<String> {
    let Completion::NotCompleted { unmet } = &plan.completion else { return Vec::new() };
    let title = |key: &SessionKey| {
        let session = plan.record.cohort.plan.session(key);
        session.map(|session| Words::of(&session.title, visit).text).unwrap_or_default()
    };
    unmet
        .iter()
        .map(|one| format!("{}: {}", visit.t().session_attendance_missing_mandatory(), title(&one.session)))
        .collect()
}

fn entry(plan: &OwnPlan, session: &Session, visit: &Visit) -> Entry {
    let (t, id) = (visit.t(), plan.record.id);
    let has_file = !plan.attendance.days_of(session).is_empty();
    Entry {
        title: Words::of(&session.title, visit),
        when: when(plan, session, visit),
        place: words::place(session, t),
        expected: words::expectation(session, t),
        join: session.joining_link.clone(),
        topics: topics(plan, session, visit),
        lecturers: session.lecturers.iter().map(|one| lecturer(one, visit)).collect(),
        activities: session.activities.iter().map(|one| activity(one, visit)).collect(),
        tasks: preparation::tasks(plan, session, visit),
        prepare: visit.url(&Url::Prepare(id, session.key.clone())),
        attended: attended(plan, session, visit),
        file: has_file.then(|| visit.url(&Url::SessionFile(id, session.key.clone()))),
        choose: choose_field(plan, session, visit)
            .map(|field| (visit.url(&Url::ChooseDate(id, session.key.clone())), field)),
    }
}

/// What a session is about, as a list in a line (J1).
fn topics(plan: &OwnPlan, session: &Session, visit: &Visit) -> String {
    let known = session.topics.iter().filter_map(|key| plan.record.cohort.topic(key));
    let names: Vec<String> = known.map(|topic| Words::of(&topic.title, visit).text).collect();
    list::and(&names, visit.locale())
}

/// A lecturer with where they work, and the country when it is told (A9).
fn lecturer(one: &Lecturer, visit: &Visit) -> String {
    let t = visit.t();
    match &one.country {
        Some(country) => t.session_lecturer_from(args::SessionLecturerFrom {
            affiliation: one.affiliation.as_str(),
            country: country.as_str(),
            name: one.name.as_str(),
        }),
        None => t.session_lecturer_of(one.affiliation.as_str(), one.name.as_str()),
    }
}

/// Something that happens in a session, with how people learn in it (J7).
fn activity(one: &Activity, visit: &Visit) -> String {
    let t = visit.t();
    let title = Words::of(&one.title, visit).text;
    match one.kind {
        ActivityKind::Lecture => t.session_activity_lecture(title),
        ActivityKind::OwnActivity => t.session_activity_own(title),
        ActivityKind::GroupWork => t.session_activity_group(title),
    }
}

/// When it is; of alternatives, the one that is the reader's.
fn when(plan: &OwnPlan, session: &Session, visit: &Visit) -> String {
    match plan.attendance.days_of(session).as_slice() {
        [own] if !session.choosable().is_empty() => words::days(&[*own], visit),
        _ => words::when(session, visit),
    }
}

/// On how many of the session's days the person was present, once any is noted (C4).
fn attended(plan: &OwnPlan, session: &Session, visit: &Visit) -> Option<String> {
    let t = visit.t();
    plan.seat.as_ref()?;
    let days = plan.attendance.days_of(session);
    let noted: Vec<DayAttendance> =
        days.iter().filter_map(|day| plan.attendance.days.get(&(session.key.clone(), day.date)).copied()).collect();
    if plan.attendance.substituted.contains(&session.key) {
        return Some(t.session_attendance_substitute().to_owned());
    }
    match (noted.as_slice(), days.len()) {
        ([], _) => None,
        ([only], 1) => Some(seen(*only, visit).to_owned()),
        _ => {
            let (present, days) = plan.attendance.present_days(session);
            Some(t.session_attendance_days(days, present))
        }
    }
}

fn seen(attendance: DayAttendance, visit: &Visit) -> &'static str {
    let t = visit.t();
    match attendance {
        DayAttendance::Present => t.session_attendance_present(),
        DayAttendance::Absent => t.session_attendance_absent(),
        DayAttendance::Excused => t.session_attendance_excused(),
    }
}

/// The dates to choose between, for those with a seat, once they are set and from the day after the deadline on.
fn choose_field(plan: &OwnPlan, session: &Session, visit: &Visit) -> Option<Field> {
    plan.seat.as_ref()?;
    let (deadline, today) = (plan.record.cohort.deadline.current(), date_in_oslo(visit.now()));
    let chosen = plan.choices.iter().find(|choice| choice.session == session.key);
    let choices: Vec<Choice> = (0_u16..)
        .zip(session.choosable())
        .filter(|(place, _)| session.choose(*place, deadline, today).is_ok())
        .flat_map(|(place, one)| ways(session, place, one, visit))
        .map(|(value, label)| {
            let chosen = chosen.is_some_and(|choice| value == typed(choice.alternative, choice.mode));
            Choice { value, label, hint: None, chosen }
        })
        .collect();
    if choices.is_empty() {
        return None;
    }
    Some(Field::one(field_name(&session.key), visit.t().session_alternatives(), choices))
}

/// What the choice of a session's date is sent under; a page may ask for several.
fn field_name(key: &SessionKey) -> String {
    format!("alternative-{key}")
}

/// A date, as often as there are ways to meet on it (K4).
fn ways(session: &Session, place: u16, one: &Alternative, visit: &Visit) -> Vec<(String, String)> {
    let t = visit.t();
    let Some(day) = one.day else { return Vec::new() };
    let when = words::days(&[day], visit);
    match session.mode {
        Mode::Either => vec![
            (typed(place, Some(Mode::Physical)), t.session_choose_physical(when.as_str())),
            (typed(place, Some(Mode::Digital)), t.session_choose_digital(when)),
        ],
        Mode::Physical | Mode::Digital | Mode::Hybrid => vec![(typed(place, None), when)],
    }
}

/// A choice as it is sent.
fn typed(place: u16, mode: Option<Mode>) -> String {
    match mode {
        Some(Mode::Digital) => format!("{place}-digital"),
        Some(Mode::Physical) => format!("{place}-physical"),
        Some(Mode::Hybrid | Mode::Either) | None => place.to_string(),
    }
}

/// A choice as it was sent.
fn parse(sent: &str) -> Option<(u16, Option<Mode>)> {
    let (place, mode) = match sent.split_once('-') {
        Some((place, "digital")) => (place, Some(Mode::Digital)),
        Some((place, "physical")) => (place, Some(Mode::Physical)),
        Some(_) => return None,
        None => (sent, None),
    };
    Some((place.parse().ok()?, mode))
}

impl SessionsPage {
    fn new(visit: &Visit, plan: &OwnPlan, problems: Problems) -> Self {
        let today = date_in_oslo(visit.now());
        let is_past = |session: &&Session| plan.attendance.days_of(session).last().is_some_and(|day| day.date < today);
        let sessions = plan.record.cohort.plan.sessions_in_order();
        let (past, ahead): (Vec<&Session>, Vec<&Session>) = sessions.into_iter().partition(is_past);
        let entries = |of: Vec<&Session>| {
            let mut entries: Vec<Entry> = of.into_iter().map(|session| entry(plan, session, visit)).collect();
            for (_, field) in entries.iter_mut().filter_map(|entry| entry.choose.as_mut()) {
                field.problem = problems.of(&field.name).map(str::to_owned);
            }
            entries
        };
        let mut layout = visit.layout(Words::of(&plan.record.cohort.title, visit).text);
        layout.wrong = !problems.is_empty();
        Self {
            ahead: entries(ahead),
            past: entries(past),
            missing: missing(plan, visit),
            tools: Words::all(&plan.record.programme.tools, visit),
            shared: visit.url(&Url::CohortProjects(plan.record.id)),
            make_calendar: visit.url(&Url::Calendar),
            end_calendar: plan.calendar_since.map(|_| visit.url(&Url::CalendarEnd)),
            problems,
            layout,
        }
    }
}

pub(super) async fn sessions(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let plan = session::own_plan(&platform, visit.actor(), id).await?;
    visit.show(&SessionsPage::new(&visit, &plan, Problems::default()))
}

pub(super) async fn choose(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let name = field_name(&key);
    if pairs.iter().any(|(sent, _)| *sent != name) {
        return Err(WebError::BadRequest("unknown field beside the choice of a date"));
    }
    if let Some((place, mode)) = pairs.first().and_then(|(_, sent)| parse(sent)) {
        match session::choose(&platform, visit.actor(), id, &key, place, mode).await {
            Ok(()) => return Ok(visit.to(&Url::CohortSessions(id))),
            Err(ChoiceError::Choose(_)) => {}
            Err(ChoiceError::Action(error)) => return Err(error.into()),
        }
    }
    let plan = session::own_plan(&platform, visit.actor(), id).await?;
    let mut problems = Problems::default();
    problems.add(name, visit.t().form_choose());
    visit.reject(&SessionsPage::new(&visit, &plan, problems))
}
