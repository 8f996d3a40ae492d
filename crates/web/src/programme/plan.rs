//! Sessions in words: what, when, where, and what is expected of whom.

use bedre_domain::{
    cohort::CohortRecord,
    language::Language,
    session::{Alternatives, AttendingRole, Choose, DateStatus, Day, Expectation, Mode, Session, SessionKind},
};
use bedre_i18n::{Texts, date, list};

use crate::{
    Visit,
    layout::table::{Cell, Head, Table},
    wording::Words,
};

/// The plan of a cohort as a table.
pub(crate) fn table(record: &CohortRecord, visit: &Visit) -> Table {
    let t = visit.t();
    let heads =
        [t.programme_plan_what(), t.programme_plan_when(), t.programme_plan_where(), t.programme_plan_attendance()];
    let rows = lines(record, visit).into_iter().map(|line| {
        vec![Cell::words(line.what), Cell::new(line.when), Cell::new(line.place), Cell::new(line.expected)]
    });
    Table::new(t.programme_plan(), heads.into_iter().map(Head::text).collect()).quiet().rows(rows)
}

/// A line of the plan, in words.
#[derive(Debug)]
pub(crate) struct Line {
    /// What it is.
    pub(crate) what: Words,
    /// When it is, as far as is known.
    pub(crate) when: String,
    /// Where it is, as far as is known.
    pub(crate) place: String,
    /// What is expected of whom.
    pub(crate) expected: String,
}

/// The plan of a cohort, line by line; sessions of one kind without dates stand together in one line (C6).
pub(crate) fn lines(record: &CohortRecord, visit: &Visit) -> Vec<Line> {
    let sessions = record.cohort.plan.sessions_in_order();
    let mut lines: Vec<Line> = Vec::new();
    let mut counted: Vec<SessionKind> = Vec::new();
    for session in &sessions {
        let alike = sessions.iter().filter(|other| other.kind == session.kind && is_bare(other)).count();
        if !is_bare(session) || alike < 2 {
            lines.push(Line::of(session, visit));
        } else if !counted.contains(&session.kind) {
            counted.push(session.kind);
            lines.push(Line::of_several(session, alike, visit));
        }
    }
    lines
}

/// Whether nothing is known of a session but that there will be one.
fn is_bare(session: &Session) -> bool {
    matches!(session.dates, DateStatus::NotSet) && session.kind == SessionKind::Webinar
}

impl Line {
    fn of(session: &Session, visit: &Visit) -> Self {
        Self {
            what: Words::of(&session.title, visit),
            when: when(session, visit),
            place: place(session, visit.t()),
            expected: expectation(session, visit.t()),
        }
    }

    fn of_several(session: &Session, count: usize, visit: &Visit) -> Self {
        let t = visit.t();
        let what = Words { text: t.programme_plan_webinars_coming(count), lang: None };
        let when = match &session.period {
            Some(period) => Words::of(&period.label, visit).text,
            None => t.site_dates_coming().to_owned(),
        };
        Self { what, when, ..Self::of(session, visit) }
    }
}

/// When a session is, as far as is known: «fredag 29. august 2025 kl. 08.00–15.00», «25.–27. august 2020, foreløpig dato».
pub(crate) fn when(session: &Session, visit: &Visit) -> String {
    let t = visit.t();
    match &session.dates {
        DateStatus::NotSet => match &session.period {
            Some(period) => Words::of(&period.label, visit).text,
            None => t.site_date_coming().to_owned(),
        },
        DateStatus::Alternatives(several) => alternatives(several, visit),
        DateStatus::Tentative(of) => t.session_tentative(days(of, visit)),
        DateStatus::Confirmed(of) | DateStatus::Changed { days: of, .. } => days(of, visit),
        DateStatus::Cancelled { .. } => t.status_cancelled().to_owned(),
    }
}

/// The days of a session, with weekday and times where they are known.
pub(crate) fn days(days: &[Day], visit: &Visit) -> String {
    let locale = visit.locale();
    match days {
        [] => visit.t().site_date_coming().to_owned(),
        [day] => match (day.start, day.end) {
            (Some(from), Some(to)) => date::day_with_times(day.date, from.time(), to.time(), locale),
            (Some(_), None) | (None, Some(_) | None) => date::with_weekday(day.date, locale),
        },
        several => date::days(&several.iter().map(|day| day.date).collect::<Vec<_>>(), locale),
    }
}

/// The days of alternatives: of those to choose from once each is set, and of those that are all attended as far as they are.
fn alternatives(several: &Alternatives, visit: &Visit) -> String {
    let set = several.days();
    match several.choose {
        Choose::All => days(&set, visit),
        Choose::One if set.len() < several.alternatives.len() => visit.t().programme_plan_alternatives().to_owned(),
        Choose::One => list::or(&set.iter().map(|day| days(&[*day], visit)).collect::<Vec<_>>(), visit.locale()),
    }
}

/// Where a session is held.
pub(crate) fn place(session: &Session, t: Texts) -> String {
    match (session.mode, &session.venue) {
        (Mode::Digital, _) => t.programme_plan_on_line().to_owned(),
        (Mode::Physical | Mode::Hybrid | Mode::Either, Some(venue)) => venue.clone(),
        (Mode::Physical | Mode::Hybrid, None) => t.site_venue_coming().to_owned(),
        (Mode::Either, None) => t.session_mode_either().to_owned(),
    }
}

/// What is expected of participants, and of leaders where something is.
pub(crate) fn expectation(session: &Session, t: Texts) -> String {
    let of_participant = word(session.expected.participant, t);
    let english = (session.language == Some(Language::En)).then(|| t.programme_in_english());
    let of_leader = session.expected.of(AttendingRole::Leader).map(|expected| of_the_leader(expected, t));
    [Some(of_participant), of_leader, english].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn of_the_leader(expected: Expectation, t: Texts) -> &'static str {
    match expected {
        Expectation::Required => t.session_expectation_leader_required(),
        Expectation::Recommended => t.session_expectation_leader_recommended(),
        Expectation::Invited => t.session_expectation_leader_optional(),
        Expectation::NotDecided => t.session_expectation_leader_not_decided(),
    }
}

fn word(expected: Expectation, t: Texts) -> &'static str {
    match expected {
        Expectation::Required => t.session_expectation_required(),
        Expectation::Recommended => t.session_expectation_recommended(),
        Expectation::Invited => t.session_expectation_optional(),
        Expectation::NotDecided => t.session_expectation_not_decided(),
    }
}
