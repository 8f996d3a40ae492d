//! A project's page: overview, aim and measures, tests, log.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    project::{self, May, OpenProject},
};
use bedre_domain::{
    free_text::FreeText,
    id::ProjectId,
    project::{AimPart, Project, ProjectAdvice},
};
use bedre_i18n::{Texts, date};

use super::{example::example, note::NoteForm, words};
use crate::{
    Url, Visit, WebError,
    layout::{
        Layout, NavLink,
        figure::ChartFigure,
        form::{Field, Problems},
        list::{Event, Fact, Task, TaskState},
        table::{Cell, Head, Table},
    },
    measure::{
        chart::{Beside, MeasureChart},
        family::family,
        words as measure_words,
    },
    path::Path,
    typed::Typed,
    url::ProjectTab,
};

/// The head of every tab: the links to the others.
#[derive(Debug)]
pub(crate) struct Tabs {
    pub(crate) label: &'static str,
    pub(crate) links: Vec<NavLink>,
}

impl Tabs {
    /// The tabs of a project, read from one of them.
    pub(crate) fn of(visit: &Visit, id: ProjectId, here: ProjectTab) -> Self {
        let t = visit.t();
        let name = |tab| match tab {
            ProjectTab::Overview => t.project_tab_overview(),
            ProjectTab::Aim => t.project_tab_aim(),
            ProjectTab::Tests => t.project_tab_tests(),
            ProjectTab::Log => t.project_tab_log(),
            ProjectTab::Tell => t.project_tab_tell(),
        };
        let link = |tab| NavLink::new(name(tab), visit.url(&Url::Project(id, tab))).current(tab == here);
        Self { label: t.project_tabs_label(), links: ProjectTab::ALL.map(link).to_vec() }
    }
}

/// The page around a project.
pub(crate) fn layout(visit: &Visit, project: &Project, may: May) -> Layout {
    let (t, cohort) = (visit.t(), project.cohort);
    let above = match may {
        May::Work => None,
        May::Supervise | May::Read => Some((t.supervision_board_title(), Url::Board(cohort))),
        May::ReadShared => Some((t.sharing_list_title(), Url::CohortProjects(cohort))),
    };
    let mut layout = visit.layout(project.charter.title.as_str());
    layout.above = above.map(|(words, url)| NavLink::new(words, visit.url(&url)));
    layout
}

/// Something that the project lacks, and where the reader can see to it.
#[derive(Debug)]
struct Lack {
    words: &'static str,
    url: Option<String>,
}

#[derive(Debug, Template)]
#[template(path = "project/overview.html")]
struct OverviewPage {
    layout: Layout,
    tabs: Tabs,
    aim: Option<String>,
    chart: Option<ChartFigure>,
    example: Option<ChartFigure>,
    family: Option<ChartFigure>,
    measure_url: Option<String>,
    /// What the project lacks, under a heading that says whose it is to see to.
    lacks: Option<(&'static str, Vec<Lack>)>,
    facts: Vec<Fact>,
    edit: Option<String>,
    talk: Option<String>,
}

pub(super) async fn overview(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = project::open(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let outcome =
        open.outcome().or_else(|| open.record.measures.iter().map(Arc::as_ref).find(|with| with.series().is_some()));
    let beside = Beside { cycles: &open.record.cycles, annotations: &open.record.annotations };
    let chart = outcome.and_then(|with| {
        let (plan, series) = with.drawn()?;
        Some(MeasureChart::new(with.measure.name.as_str(), plan, series, beside, t).figure("overview", |_| None))
    });
    visit.show(&OverviewPage {
        aim: words::aim_sentence(&open.project().charter.aim, t),
        example: if chart.is_none() { example(t) } else { None },
        family: family(&open.record.measures, beside, t),
        chart,
        measure_url: outcome.map(|with| visit.url(&Url::Measure(with.measure.id))),
        lacks: lacks(&visit, &open),
        facts: facts(&visit, &open),
        edit: (open.may == May::Work).then(|| visit.url(&Url::ProjectEdit(id))),
        talk: open.may.sees_talks().then(|| visit.url(&Url::Talk(id))),
        tabs: Tabs::of(&visit, id, ProjectTab::Overview),
        layout: layout(&visit, open.project(), open.may),
    })
}

/// The first of what the project lacks: the team is led to where it is written, and staff are told.
fn lacks(visit: &Visit, open: &OpenProject) -> Option<(&'static str, Vec<Lack>)> {
    let (t, id) = (visit.t(), open.project().id);
    let heading = match open.may {
        May::Work => t.project_home_nudge(),
        May::Supervise | May::Read => t.project_home_lacks(),
        May::ReadShared => return None,
    };
    let lack = |advice| Lack {
        words: words::advice(advice, t),
        url: (open.may == May::Work).then(|| visit.url(&place(advice, id))),
    };
    let lacks: Vec<Lack> = open.advice().into_iter().take(3).map(lack).collect();
    (!lacks.is_empty()).then_some((heading, lacks))
}

/// Where a team sees to what its project lacks.
fn place(advice: ProjectAdvice, id: ProjectId) -> Url {
    match advice {
        ProjectAdvice::NoProblem | ProjectAdvice::NoExtent => Url::ProjectEdit(id),
        ProjectAdvice::AimIncomplete => Url::ProjectAimEdit(id),
        ProjectAdvice::NoOutcomeMeasure | ProjectAdvice::NoProcessMeasure | ProjectAdvice::NoBalancingMeasure => {
            Url::MeasureNew(id)
        }
        ProjectAdvice::DraftMeasures | ProjectAdvice::ManyMeasures | ProjectAdvice::ManyOutcomeMeasures => {
            Url::Project(id, ProjectTab::Aim)
        }
    }
}

fn facts(visit: &Visit, open: &OpenProject) -> Vec<Fact> {
    let t = visit.t();
    let charter = &open.project().charter;
    let language = visit.language();
    let theme = open.cohort.cohort.theme.as_ref().map(|theme| theme.name.in_language(language).text.to_owned());
    let people = |people: &[bedre_domain::person::Person]| {
        people.iter().map(bedre_domain::person::Person::called).collect::<Vec<_>>().join(", ")
    };
    let current = open.supervisors.iter().filter(|(supervisor, _)| supervisor.is_current());
    let supervisors: Vec<_> = current.map(|(_, person)| person.clone()).collect();
    let text = |text: &FreeText| text.as_str().to_owned();
    let sustain = &charter.sustain;
    let check = sustain.check_on.map(|day| date::long(day, t.locale())).unwrap_or_default();
    let mut facts = vec![
        Fact::new(t.project_problem(), text(&charter.problem)),
        Fact::new(t.project_extent(), text(&charter.extent)),
        Fact::new(t.project_causes(), joined(&charter.causes)),
        Fact::new(t.project_importance_benefit(), text(&charter.importance.benefit)),
        Fact::new(t.project_importance_leader(), text(&charter.importance.leader)),
        Fact::new(t.project_importance_staff(), text(&charter.importance.staff)),
        Fact::new(t.project_importance_patients(), text(&charter.importance.patients)),
        Fact::new(t.project_theme(), theme.unwrap_or_default()),
        Fact::new(t.project_both_services(), text(&charter.both_services)),
        Fact::new(t.project_involvement_staff(), text(&charter.involvement.staff)),
        Fact::new(t.project_involvement_patients(), text(&charter.involvement.patients)),
        Fact::new(t.project_involvement_next_of_kin(), text(&charter.involvement.next_of_kin)),
        Fact::new(t.project_competing(), text(&charter.competing)),
        Fact::new(t.project_sustain_owner(), text(&sustain.owner)),
        Fact::new(t.project_sustain_control(), text(&sustain.control)),
        Fact::new(t.project_sustain_check(), check),
        Fact::new(t.project_team(), people(&open.team)),
        Fact::new(t.project_supervisors(), people(&supervisors)),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

fn joined(texts: &[FreeText]) -> String {
    texts.iter().map(FreeText::as_str).collect::<Vec<_>>().join("\n")
}

#[derive(Debug, Template)]
#[template(path = "project/aim.html")]
struct AimPage {
    layout: Layout,
    tabs: Tabs,
    sentence: Option<String>,
    wish: Option<String>,
    summary: String,
    parts: Vec<Task>,
    remarks: Vec<&'static str>,
    edit: Option<String>,
    measures: Table,
    has_measures: bool,
    advice: Vec<&'static str>,
    new: Option<String>,
}

pub(super) async fn aim(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = project::open(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let aim = &open.project().charter.aim;
    let edit = (open.may == May::Work).then(|| visit.url(&Url::ProjectAimEdit(id)));
    let missing = aim.missing();
    let summary = if aim.is_complete() {
        t.project_aim_complete().to_owned()
    } else {
        let done = AimPart::ALL.len() - missing.len();
        t.project_aim_parts(AimPart::ALL.len(), done)
    };
    let remarks = open.aim_fault().map(|fault| words::aim_fault(fault, t));
    visit.show(&AimPage {
        sentence: words::aim_sentence(aim, t),
        wish: (!aim.wish.is_empty()).then(|| aim.wish.as_str().to_owned()),
        summary,
        parts: AimPart::ALL.into_iter().map(|part| part_line(aim, part, edit.as_deref(), t)).collect(),
        remarks: remarks
            .into_iter()
            .chain(open.aim_advice().into_iter().map(|advice| words::aim_advice(advice, t)))
            .collect(),
        measures: measures(&visit, &open),
        has_measures: !open.record.measures.is_empty(),
        advice: measure_advice(&open, t),
        new: edit.as_ref().map(|_| visit.url(&Url::MeasureNew(id))),
        edit,
        tabs: Tabs::of(&visit, id, ProjectTab::Aim),
        layout: layout(&visit, open.project(), open.may),
    })
}

/// A part of the aim as a line: done with its value, or missing.
fn part_line(aim: &bedre_domain::project::Aim, part: AimPart, edit: Option<&str>, t: Texts) -> Task {
    let value = words::aim_value(aim, part, t);
    let state = if value.is_some() { TaskState::Done } else { TaskState::NotStarted };
    let url = edit.map(str::to_owned);
    Task { label: words::aim_part(part, t).to_owned(), url, hint: value, state }
}

/// What to think of beside the measures alone.
fn measure_advice(open: &OpenProject, t: Texts) -> Vec<&'static str> {
    let concerns_measures = |advice: &ProjectAdvice| match advice {
        ProjectAdvice::NoProblem | ProjectAdvice::NoExtent | ProjectAdvice::AimIncomplete => false,
        ProjectAdvice::NoOutcomeMeasure
        | ProjectAdvice::NoProcessMeasure
        | ProjectAdvice::NoBalancingMeasure
        | ProjectAdvice::DraftMeasures
        | ProjectAdvice::ManyMeasures
        | ProjectAdvice::ManyOutcomeMeasures => true,
    };
    open.advice().into_iter().filter(concerns_measures).map(|advice| words::advice(advice, t)).collect()
}

fn measures(visit: &Visit, open: &OpenProject) -> Table {
    let t = visit.t();
    let heads = vec![
        Head::text(t.measure_title()),
        Head::text(t.measure_kind()),
        Head::number(t.measure_points()),
        Head::text(t.measure_last()),
    ];
    let rows = open.record.measures.iter().map(|with| {
        let kind = with.measure.kind().map_or_else(|| t.measure_draft(), |kind| measure_words::kind(kind, t));
        let points = with.points().len();
        let last = with.drawn().and_then(|(plan, series)| {
            let (point, drawn) = series.points.iter().zip(series.chart.points()).next_back()?;
            let value = drawn.value.map_or_else(
                || t.measure_point_not_measured().to_owned(),
                |value| measure_words::value(plan, value, t),
            );
            Some(format!("{value} ({})", date::short(point.day, t.locale())))
        });
        vec![
            Cell::link(with.measure.name.as_str(), visit.url(&Url::Measure(with.measure.id))),
            Cell::new(kind),
            Cell::new(points.to_string()),
            Cell::new(last.unwrap_or_default()),
        ]
    });
    Table::new(t.measure_list_title(), heads).rows(rows).quiet()
}

#[derive(Debug, Template)]
#[template(path = "project/tests.html")]
struct TestsPage {
    layout: Layout,
    tabs: Tabs,
    cycles: Table,
    has_cycles: bool,
    new: Option<String>,
}

pub(super) async fn tests(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = project::open(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let heads = vec![
        Head::text(t.pdsa_number()),
        Head::text(t.pdsa_plan_what()),
        Head::text(t.pdsa_state()),
        Head::text(t.pdsa_decision_made()),
    ];
    let rows = open.record.cycles.iter().rev().map(|cycle| {
        let decision = cycle.decision().map(|decision| crate::pdsa::decision(decision, t)).unwrap_or_default();
        vec![
            Cell::link(t.pdsa_title(cycle.number), visit.url(&Url::Pdsa(cycle.id))),
            Cell::new(cycle.plan.what.as_str()),
            Cell::new(words::standing(cycle.state.standing(), t)),
            Cell::new(decision),
        ]
    });
    visit.show(&TestsPage {
        cycles: Table::new(t.pdsa_list_title(), heads).rows(rows).quiet(),
        has_cycles: !open.record.cycles.is_empty(),
        new: (open.may == May::Work).then(|| visit.url(&Url::PdsaNew(id))),
        tabs: Tabs::of(&visit, id, ProjectTab::Tests),
        layout: layout(&visit, open.project(), open.may),
    })
}

#[derive(Debug, Template)]
#[template(path = "project/log.html")]
pub(super) struct LogPage {
    layout: Layout,
    tabs: Tabs,
    events: Vec<Event>,
    problems: Problems,
    note: Option<Vec<Field>>,
    action: String,
}

impl LogPage {
    /// The log, with the form as typed.
    pub(super) fn new(visit: &Visit, open: &OpenProject, form: &NoteForm, typed: Typed) -> Self {
        let id = open.project().id;
        let mut layout = layout(visit, open.project(), open.may);
        layout.wrong = !typed.problems.is_empty();
        Self {
            layout,
            tabs: Tabs::of(visit, id, ProjectTab::Log),
            events: events(visit, open),
            note: (open.may == May::Work).then(|| form.fields(open, &typed, visit.t())),
            problems: typed.problems,
            action: visit.url(&Url::ProjectNote(id)),
        }
    }
}

pub(super) async fn log(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = project::open(&platform, visit.actor(), id).await?;
    visit.show(&LogPage::new(&visit, &open, &NoteForm::on(open.today), Typed::new(visit.t())))
}

/// Everything that has a day, newest first: notes, tests, what supervisors wrote for the team, the beginning.
fn events(visit: &Visit, open: &OpenProject) -> Vec<Event> {
    let t = visit.t();
    let day_of = |at| bedre_i18n::date::in_oslo(at).date();
    let mut dated: Vec<(jiff::civil::Date, String, String)> = Vec::new();
    for note in &open.record.annotations {
        let what = words::annotation_kind(note.kind, t).to_owned();
        dated.push((note.day, what, note.text.as_str().to_owned()));
    }
    for cycle in &open.record.cycles {
        if let Some((from, _)) = cycle.days() {
            let what = format!("{} – {}", t.pdsa_title(cycle.number), t.pdsa_started());
            dated.push((from, what, cycle.plan.what.as_str().to_owned()));
        }
        if let bedre_domain::pdsa::PdsaState::Decided { study, decision, on } = &cycle.state {
            let what = format!("{} – {}", t.pdsa_title(cycle.number), crate::pdsa::decision(*decision, t));
            dated.push((*on, what, study.learned.as_str().to_owned()));
        }
    }
    for note in &open.notes {
        let agreed = if note.agreed.is_empty() {
            String::new()
        } else {
            format!("\n{}: {}", t.supervision_agreed(), note.agreed.as_str())
        };
        dated.push((day_of(note.at), t.supervision_note().to_owned(), format!("{}{agreed}", note.text.as_str())));
    }
    for (supervisor, person) in &open.supervisors {
        dated.push((day_of(supervisor.since), t.supervision_came(person.called()), String::new()));
        if let Some(until) = supervisor.until {
            dated.push((day_of(until), t.supervision_went(person.called()), String::new()));
        }
    }
    dated.push((
        day_of(open.project().created_at),
        t.project_began().to_owned(),
        t.project_from_application().to_owned(),
    ));
    dated.sort_by_key(|(day, _, _)| std::cmp::Reverse(*day));
    let event = |(day, what, more): (jiff::civil::Date, String, String)| Event {
        when: date::long(day, t.locale()),
        what,
        more: (!more.is_empty()).then_some(more),
    };
    dated.into_iter().map(event).collect()
}
