//! The board of a cohort's teams: those who need their supervisor most stand first.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    supervision::{self, News, TeamOnBoard},
};
use bedre_domain::{access, id::CohortId, person::Person, supervision::Need};
use bedre_i18n::{Texts, date};

use crate::{
    Url, Visit, WebError,
    cohort::nav,
    layout::{
        Layout, NavLink,
        table::{Cell, Head, Table},
    },
    measure::chart::{Beside, MeasureChart},
    path::Path,
};

#[derive(Debug, Template)]
#[template(path = "supervision/board.html")]
struct BoardPage {
    layout: Layout,
    /// The line of the cohort's stations, for its lead.
    stations: Vec<NavLink>,
    cohort: String,
    teams: Table,
    charts: Vec<TeamChart>,
    has_teams: bool,
    /// What the participants show each other.
    shared: String,
    without_project: Vec<String>,
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let board = supervision::board(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let leads = access::may_lead(&visit.actor().standing, id);
    let title = if leads { t.supervision_teams_title() } else { t.supervision_board_title() };
    let heads = vec![
        Head::text(t.supervision_column_project()),
        Head::text(t.supervision_column_team()),
        Head::text(t.supervision_column_supervisor()),
        Head::text(t.supervision_column_why()),
        Head::text(t.supervision_column_news()),
        Head::text(t.supervision_column_last_data()),
        Head::text(t.supervision_column_last_talk()),
    ];
    visit.show(&BoardPage {
        layout: if leads { nav::layout(&visit, &board.cohort, title) } else { visit.layout(title) },
        stations: if leads { nav::stations(&visit, id, nav::Station::Teams) } else { Vec::new() },
        cohort: board.cohort.cohort.title.in_language(visit.language()).text.to_owned(),
        has_teams: !board.teams.is_empty(),
        shared: visit.url(&Url::CohortProjects(id)),
        charts: board.teams.iter().enumerate().filter_map(|(place, team)| TeamChart::of(&visit, place, team)).collect(),
        teams: Table::new(title, heads).rows(board.teams.iter().map(|team| row(&visit, team, leads))).quiet(),
        without_project: board.without_project.iter().map(|person| person.called().to_owned()).collect(),
    })
}

fn row(visit: &Visit, team: &TeamOnBoard, leads: bool) -> Vec<Cell> {
    let t = visit.t();
    let people = team.people.iter().map(Person::called).collect::<Vec<_>>().join(", ");
    let supervisors = match team.supervisors.as_slice() {
        [] => t.supervision_no_supervisor().to_owned(),
        some => some.iter().map(Person::called).collect::<Vec<_>>().join(", "),
    };
    let last_point = team.last_point.map(|day| date::short(day, t.locale())).unwrap_or_default();
    let last_note = team.last_note.map(|at| date::short(date::in_oslo(at).date(), t.locale())).unwrap_or_default();
    vec![
        Cell::link(team.record.project.charter.title.as_str(), visit.url(&Url::Talk(team.record.project.id))),
        Cell::new(people),
        if leads {
            Cell::link(supervisors, visit.url(&Url::Supervisors(team.record.project.id)))
        } else {
            Cell::new(supervisors)
        },
        Cell::new(why(&team.needs, t)),
        Cell::new(news(team.news, t)),
        Cell::new(last_point),
        Cell::new(last_note),
    ]
}

/// A team's outcome measure among those of all teams.
#[derive(Debug)]
struct TeamChart {
    team: String,
    url: String,
    measure: String,
    picture: String,
    says: String,
}

impl TeamChart {
    /// The chart of a team that has values. `place` keeps apart several on one page.
    fn of(visit: &Visit, place: usize, team: &TeamOnBoard) -> Option<Self> {
        let with = team.outcome.as_ref()?;
        let (plan, series) = with.drawn()?;
        let beside = Beside { cycles: &[], annotations: &[] };
        let chart = MeasureChart::new(with.measure.name.as_str(), plan, series, beside, visit.t());
        Some(Self {
            team: team.record.project.charter.title.as_str().to_owned(),
            url: visit.url(&Url::Measure(with.measure.id)),
            measure: with.measure.name.as_str().to_owned(),
            picture: chart.small(&format!("team-{place}")),
            says: chart.can_say().to_owned(),
        })
    }
}

/// Why a team needs its supervisor, in one line.
pub(super) fn why(needs: &[Need], t: Texts) -> String {
    if needs.is_empty() {
        return t.supervision_why_nothing().to_owned();
    }
    needs.iter().map(|need| reason(*need, t)).collect::<Vec<_>>().join(". ")
}

fn reason(need: Need, t: Texts) -> String {
    match need {
        Need::SignalForTheWorse => t.supervision_why_signal_worse().to_owned(),
        Need::NoAim => t.supervision_why_no_aim().to_owned(),
        Need::NoMeasure => t.supervision_why_no_measure().to_owned(),
        Need::NoData { days } => t.supervision_why_no_data(days),
        Need::OpenCycle => t.supervision_why_open_cycle().to_owned(),
        Need::NoCycle => t.supervision_why_no_cycle().to_owned(),
        Need::SignalForTheBetter => t.supervision_why_signal_better().to_owned(),
    }
}

/// What has changed since the last talk, in one line.
pub(super) fn news(news: News, t: Texts) -> String {
    if news.is_none() {
        return t.supervision_talk_nothing_new().to_owned();
    }
    [
        (news.points > 0).then(|| t.supervision_news_points(news.points)),
        (news.cycles > 0).then(|| t.supervision_news_cycles(news.cycles)),
        (news.measures > 0).then(|| t.supervision_news_measures(news.measures)),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}
