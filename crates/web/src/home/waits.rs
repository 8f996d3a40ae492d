//! What waits for someone by each of their roles: applications to read, a cohort to lead, teams, an answer as a leader,
//! improvement work of their own.

use bedre_actions::{
    ActionError, Platform, assessment,
    home::{self, AskedOfMe, Led, Supervised},
    story::{self, MyConsent},
};
use bedre_domain::{
    cohort::{CohortRecord, LeadStep},
    key::SessionKey,
    project::ProjectAdvice,
    story::{ConsentState, StoryState},
};
use bedre_i18n::date;

use crate::{Url, Visit, WebError, layout::NavLink, project::words, url::ProjectTab, wording::Words};

/// What waits in a cohort.
#[derive(Debug)]
pub(super) struct Waiting {
    /// The cohort, and where to go.
    pub(super) link: NavLink,
    /// What waits there.
    pub(super) said: String,
}

/// What waits, role by role; a list is empty for those who do not have the role.
#[derive(Debug)]
pub(super) struct Waits {
    /// The applications left to read, cohort by cohort.
    pub(super) reading: Vec<Waiting>,
    /// How many they are altogether, when any can be read.
    pub(super) unread: usize,
    /// The cohorts that one leads, with what waits there.
    pub(super) led: Vec<Waiting>,
    /// What waits first in one of them.
    pub(super) lead_first: Option<(String, NavLink)>,
    /// The teams that one supervises, cohort by cohort.
    pub(super) teams: Vec<Waiting>,
    /// The board with the most teams that wait.
    pub(super) board: Option<(usize, String)>,
    /// Who waits for one's answer as their leader, in a sentence each.
    pub(super) asked: Vec<String>,
    /// The stories that one is asked about or has answered.
    pub(super) stories: Vec<Waiting>,
    /// The first of those that wait for one's answer.
    pub(super) story_first: Option<(&'static str, NavLink)>,
    /// One's improvement work, each with what it lacks most.
    pub(super) projects: Vec<(NavLink, Option<&'static str>)>,
}

impl Waits {
    /// Everything that waits for the visitor.
    pub(super) async fn of(visit: &Visit, platform: &Platform) -> Result<Self, WebError> {
        let actor = visit.actor();
        let piles = match assessment::piles(platform, actor).await {
            Ok(piles) => piles,
            // Who assesses nothing has no piles.
            Err(ActionError::NotFound) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let led = home::led(platform, actor).await?;
        let teams = home::supervised(platform, actor).await?;
        let asked = home::asked_of_me(platform, actor).await?;
        let projects = home::projects(platform, actor).await?;
        let stories = story::mine(platform, actor).await?;
        let t = visit.t();
        let pile = |pile: &assessment::Pile| {
            let said = if pile.is_early {
                t.assessment_early(date::long(pile.cohort.cohort.deadline().current(), visit.locale()))
            } else {
                t.home_reading_left(pile.left())
            };
            Waiting::of(&pile.cohort, said, visit.url(&Url::Assess), visit)
        };
        Ok(Self {
            reading: piles.iter().map(pile).collect(),
            unread: piles.iter().map(assessment::Pile::left).sum(),
            lead_first: led.iter().find(|one| is_pressing(&one.step)).map(|one| {
                let (said, url) = step(one, visit);
                let title = Words::of(&one.cohort.cohort.title, visit).text;
                (said, NavLink::new(t.home_open_cohort(title), url))
            }),
            led: led.iter().map(|one| led_line(one, visit)).collect(),
            board: teams
                .iter()
                .filter(|one| one.waiting > 0)
                .max_by_key(|one| one.waiting)
                .map(|one| (one.waiting, visit.url(&Url::Board(one.cohort.id)))),
            teams: teams.iter().map(|one| team_line(one, visit)).collect(),
            story_first: stories.iter().find(|one| is_waited_for(one)).map(|one| {
                let line = story_line(one, visit);
                (t.story_home_asked(), line.link)
            }),
            stories: stories.iter().map(|one| story_line(one, visit)).collect(),
            asked: asked.iter().map(|one| asked_words(one, visit)).collect(),
            projects: projects
                .into_iter()
                .map(|(project, advice)| {
                    let url = visit.url(&Url::Project(project.id, ProjectTab::Overview));
                    let advice = advice.map(|advice: ProjectAdvice| words::advice(advice, t));
                    (NavLink::new(project.charter.title.as_str(), url), advice)
                })
                .collect(),
        })
    }
}

impl Waiting {
    fn of(record: &CohortRecord, said: String, url: String, visit: &Visit) -> Self {
        Self { link: NavLink::new(Words::of(&record.cohort.title, visit).text, url), said }
    }
}

fn team_line(one: &Supervised, visit: &Visit) -> Waiting {
    let said = visit.t().home_teams_waiting(one.teams, one.waiting);
    Waiting::of(&one.cohort, said, visit.url(&Url::Board(one.cohort.id)), visit)
}

/// Whether a story waits for the answer of one of its team.
fn is_waited_for(one: &MyConsent) -> bool {
    let is_asked = matches!(one.story.state, StoryState::Asked { .. });
    is_asked && matches!(one.consent.state, ConsentState::Asked { .. })
}

fn story_line(one: &MyConsent, visit: &Visit) -> Waiting {
    let t = visit.t();
    let said = match &one.consent.state {
        ConsentState::Asked { .. } if is_waited_for(one) => t.story_home_asked(),
        ConsentState::Asked { .. } => t.story_consent_not_asked(),
        ConsentState::Given { .. } => t.story_home_given(),
        ConsentState::Declined { .. } | ConsentState::Withdrawn { .. } => t.story_home_no(),
    };
    let url = visit.url(&Url::StoryConsent(one.story.id));
    Waiting { link: NavLink::new(one.story.content.title.as_str(), url), said: said.to_owned() }
}

fn asked_words(one: &AskedOfMe, visit: &Visit) -> String {
    visit.t().home_leader_asked(one.applicant.as_str(), date::in_oslo(one.answer_by).date())
}

fn led_line(one: &Led, visit: &Visit) -> Waiting {
    let (said, url) = step(one, visit);
    Waiting::of(&one.cohort, said, url, visit)
}

/// Whether the lead is to do something now, and not only to wait.
fn is_pressing(step: &LeadStep) -> bool {
    match step {
        LeadStep::Select { .. } | LeadStep::Send | LeadStep::Certify => true,
        LeadStep::Gather { .. } | LeadStep::AwaitAnswers { .. } | LeadStep::Session { .. } | LeadStep::Nothing => false,
    }
}

/// A lead's step in words, and where it is taken.
fn step(one: &Led, visit: &Visit) -> (String, String) {
    let (t, id) = (visit.t(), one.cohort.id);
    let (said, url) = match &one.step {
        LeadStep::Gather { until, sent } => (t.home_lead_gather(*until, *sent), Url::CohortApplications(id)),
        LeadStep::Select { sent } => (t.home_lead_select(*sent), Url::Cohort(id)),
        LeadStep::Send => (t.home_lead_send().to_owned(), Url::Admission(id)),
        LeadStep::AwaitAnswers { offered } => (t.home_lead_await(*offered), Url::Admission(id)),
        LeadStep::Session { key, day } => {
            (t.home_lead_session(*day, session_title(one, key, visit)), Url::CohortPlan { cohort: id, told: None })
        }
        LeadStep::Certify => (t.home_lead_certify().to_owned(), Url::CohortCertificates(id)),
        LeadStep::Nothing => (t.home_lead_nothing().to_owned(), Url::Cohort(id)),
    };
    (said, visit.url(&url))
}

fn session_title(one: &Led, key: &SessionKey, visit: &Visit) -> String {
    let session = one.cohort.cohort.plan.session(key);
    session.map(|session| Words::of(&session.title, visit).text).unwrap_or_default()
}
