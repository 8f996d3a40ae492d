//! A programme's page: for whom, when, what it costs, how one is chosen, and the way in.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, cohort};
use bedre_domain::{
    cohort::{ApplicantUnit, CohortRecord, CreditStatus, Fee, Phase, SeatUnit, Seats, TeamUnit},
    key::Slug,
    programme::{Outcome, Stage},
};
use bedre_i18n::{date, list, money};

use super::{list::when, plan};
use crate::{
    Url, Visit, WebError,
    layout::{Layout, list::Fact, table::Table},
    path::Path,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "programme/show.html")]
struct ShowPage {
    layout: Layout,
    intro: Words,
    pilot: bool,
    deadline: Deadline,
    start: Option<Start>,
    checklist: Option<String>,
    invitation: String,
    facts: Vec<Fact>,
    goal: Words,
    way_of_working: Option<Words>,
    outcomes: Vec<OutcomeLine>,
    benefits: Vec<Words>,
    eligibility: Words,
    commitments: Vec<Words>,
    plan: Table,
    has_tentative: bool,
    criteria: Vec<CriterionLine>,
    answer_by: Option<String>,
    tools: Vec<Words>,
    quotes: Vec<(String, String)>,
    /// Where stories from participants are, when there are any (A14).
    stories: Option<String>,
}

/// The deadline's words.
#[derive(Debug)]
struct Deadline {
    words: String,
    more: Option<&'static str>,
    was: Vec<String>,
}

/// The button that begins an application.
#[derive(Debug)]
struct Start {
    label: &'static str,
    url: String,
}

/// A learning outcome with its parts.
#[derive(Debug)]
struct OutcomeLine {
    text: Words,
    parts: Vec<Words>,
}

/// A published criterion.
#[derive(Debug)]
struct CriterionLine {
    title: Words,
    description: Words,
    parts: Vec<Words>,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path(slug): Path<Slug>,
) -> Result<Response, WebError> {
    let (record, has_stories) = cohort::announced_and_told(&platform, &slug).await?;
    let stories = has_stories.then(|| visit.url(&Url::Stories));
    visit.show(&ShowPage { stories, ..ShowPage::new(&record, &visit) })
}

impl ShowPage {
    fn new(record: &CohortRecord, visit: &Visit) -> Self {
        let (t, programme, cohort) = (visit.t(), &record.programme, &record.cohort);
        let mut layout = visit.layout(Words::of(&cohort.title, visit).text);
        layout.contact = Some(programme.contact.email.to_string());
        let words = |text| Words::of(text, visit);
        Self {
            layout,
            intro: words(&programme.intro),
            pilot: programme.stage == Stage::Pilot,
            deadline: Deadline::new(record, visit),
            start: start(record, visit),
            checklist: cohort.checklist.as_ref().map(|_| visit.url(&Url::Checklist(cohort.slug.clone()))),
            invitation: visit.url(&Url::Invitation(cohort.slug.clone())),
            facts: facts(record, visit),
            goal: words(&programme.goal),
            way_of_working: programme.way_of_working.as_ref().map(words),
            outcomes: programme.outcomes.iter().map(|outcome| OutcomeLine::new(outcome, visit)).collect(),
            benefits: Words::all(&programme.benefits, visit),
            eligibility: words(&cohort.eligibility.text),
            commitments: Words::all(&cohort.commitments, visit),
            plan: plan::table(record, visit),
            has_tentative: cohort.plan.tentative().next().is_some(),
            criteria: cohort
                .criteria
                .iter()
                .map(|criterion| CriterionLine {
                    title: words(&criterion.title),
                    description: words(&criterion.description),
                    parts: criterion
                        .scored()
                        .map(|scored| Words::all(scored.parts.iter().map(|part| &part.label), visit))
                        .unwrap_or_default(),
                })
                .collect(),
            answer_by: cohort.answer_day().map(|day| t.programme_answer_by(date::long(day, visit.locale()))),
            tools: Words::all(&programme.tools, visit),
            stories: None,
            quotes: programme.published_quotes().map(|quote| (quote.text.clone(), quote.by.clone())).collect(),
        }
    }
}

impl OutcomeLine {
    fn new(outcome: &Outcome, visit: &Visit) -> Self {
        Self {
            text: Words::of(&outcome.text, visit),
            parts: Words::all(outcome.parts.iter().map(|part| &part.text), visit),
        }
    }
}

impl Deadline {
    fn new(record: &CohortRecord, visit: &Visit) -> Self {
        let t = visit.t();
        let deadline = record.cohort.deadline();
        let open = record.cohort.phase_at(visit.now()).is_open();
        let was = deadline.earlier().iter().map(|earlier| match earlier.day {
            Some(day) => t.programme_deadline_was(date::long(day, visit.locale())),
            None => t.programme_deadline_was_unknown().to_owned(),
        });
        Self {
            words: when(record, visit),
            more: (open && deadline.extended()).then(|| t.programme_deadline_new_text()),
            was: was.collect(),
        }
    }
}

/// The button between opening and deadline, and none outside (G2).
fn start(record: &CohortRecord, visit: &Visit) -> Option<Start> {
    let t = visit.t();
    let label = match record.cohort.unit {
        ApplicantUnit::Person => t.programme_start_application(),
        ApplicantUnit::Team(_) => t.programme_start_team_application(),
    };
    match record.cohort.phase_at(visit.now()) {
        Phase::Open { .. } => Some(Start { label, url: visit.url(&Url::Apply(record.cohort.slug.clone())) }),
        Phase::Announced { .. } | Phase::Closed { .. } => None,
    }
}

/// The facts in short.
pub(super) fn facts(record: &CohortRecord, visit: &Visit) -> Vec<Fact> {
    let (t, programme, cohort) = (visit.t(), &record.programme, &record.cohort);
    let words = |text| Words::of(text, visit);
    let names: Vec<&str> = programme.organisers.iter().map(|organiser| organiser.name.as_str()).collect();
    let organiser = if names.len() > 1 { t.programme_organisers_many() } else { t.programme_organisers() };
    let mut facts = vec![
        Fact::words(t.programme_for_whom(), words(&programme.target_group)),
        Fact::new(t.programme_duration(), duration(record, visit)),
        Fact::new(t.programme_seats(), seats(cohort.seats, cohort.unit, visit)),
        Fact::words(t.programme_time(), words(&cohort.workload.text)),
        Fact::new(t.programme_fee(), fee(&cohort.fee, visit)),
    ];
    facts.extend(course_hours(record, visit).map(|hours| Fact::new(t.programme_course_hours(), hours)));
    facts.extend(cohort.theme.as_ref().map(|theme| Fact::words(t.programme_theme(), words(&theme.name))));
    facts.push(Fact::new(organiser, list::and(&names, visit.locale())));
    facts.push(Fact::new(t.programme_contact(), contact(record, visit)));
    facts
}

fn duration(record: &CohortRecord, visit: &Visit) -> String {
    let (t, cohort) = (visit.t(), &record.cohort);
    let start = match (cohort.plan.first_certain_day(), cohort.start_month) {
        (Some(day), _) => date::long(day, visit.locale()),
        (None, Some(month)) => date::month(month, visit.locale()),
        (None, None) => Words::of(&cohort.start_label, visit).text,
    };
    t.programme_duration_and_start(cohort.duration_months, start)
}

fn seats(seats: Seats, unit: ApplicantUnit, visit: &Visit) -> String {
    let t = visit.t();
    let count = match seats.unit {
        SeatUnit::Person => t.programme_seats_persons(seats.count),
        SeatUnit::Team => t.programme_seats_teams(seats.count),
    };
    match unit {
        ApplicantUnit::Person => count,
        ApplicantUnit::Team(TeamUnit { min, max, .. }) => format!("{count}. {}", t.programme_team_size(max, min)),
    }
}

fn fee(fee: &Fee, visit: &Visit) -> String {
    let t = visit.t();
    let Some(charge) = fee.charge() else { return t.programme_fee_free().to_owned() };
    let all = |texts| {
        let words: Vec<String> = Words::all(texts, visit).into_iter().map(|words| words.text).collect();
        list::and(&words, visit.locale())
    };
    let amount = i64::try_from(charge.amount.in_ore()).unwrap_or(i64::MAX);
    let mut parts = vec![money::text(amount, visit.locale())];
    if !charge.covers.is_empty() {
        parts.push(t.programme_fee_includes(all(&charge.covers)));
    }
    if !charge.leaves_out.is_empty() {
        parts.push(t.programme_fee_excludes(all(&charge.leaves_out)));
    }
    parts.join(". ").replace(".. ", ". ")
}

fn course_hours(record: &CohortRecord, visit: &Visit) -> Option<String> {
    let t = visit.t();
    let credit = record.cohort.credit_hours.as_ref()?;
    match &credit.status {
        CreditStatus::Approved { hours, body, .. } => Some(t.programme_course_hours_approved(body, *hours)),
        CreditStatus::NotApproved | CreditStatus::AppliedFor { .. } => {
            let earlier = credit.earlier.last()?;
            Some(t.programme_course_hours_earlier(earlier.hours.max, earlier.hours.min))
        }
    }
}

fn contact(record: &CohortRecord, visit: &Visit) -> String {
    let (t, contact) = (visit.t(), &record.programme.contact);
    match &contact.phone {
        Some(phone) => t.programme_contact_text(contact.email.as_str(), phone),
        None => t.programme_contact_email_only(contact.email.as_str()),
    }
}
