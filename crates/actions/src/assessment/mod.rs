//! Assessing applications on the published criteria: each assessor alone, blind to the others until all have finished (E5).

pub(crate) mod ground;
mod lead;
mod told;

use std::sync::Arc;

use bedre_domain::{
    access,
    admission::assessment::{FinishedAssessment, Scheme, View},
    application::{Application, ApplicationStanding},
    assessment::{self as domain, AssessError, Assessment, AssessmentState, Sheet},
    cohort::CohortRecord,
    confirmation::LeaderFacts,
    id::{ApplicationId, AssessmentId, CohortId, PersonId},
    person::{Person, Role},
};
use bedre_store::{application, assessment, confirmation, person};
use tracing::info;

pub(crate) use lead::ON_THE_BOARD;
pub use lead::{BoardRow, CohortBoard, Scores, board};
pub use told::{Told, told};

use self::ground::Ground;
use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// Applications that can be assessed: handed in, not decided.
const ASSESSED: [ApplicationStanding; 1] = [ApplicationStanding::Submitted];

/// Why something that an assessor wrote was not kept.
#[derive(Debug, thiserror::Error)]
pub enum AssessmentError {
    /// It cannot be kept or finished as it is.
    #[error(transparent)]
    Refused(#[from] AssessError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AssessmentError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// What an assessor has in one cohort.
#[derive(Clone, Debug)]
pub struct Pile {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Whether applicants can still change their applications: then nothing is assessed yet.
    pub is_early: bool,
    /// The applications, each assessor's in an order of their own (P24).
    pub items: Vec<PileItem>,
}

/// An application in an assessor's pile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PileItem {
    /// Which one.
    pub application: ApplicationId,
    /// How far the assessor's own assessment of it has come.
    pub own: OwnProgress,
}

/// How far an assessor's own assessment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnProgress {
    /// Nothing is written.
    Left,
    /// Something is.
    Begun,
    /// It is finished.
    Finished,
}

impl Pile {
    /// How many are not finished.
    pub fn left(&self) -> usize {
        self.items.iter().filter(|item| item.own != OwnProgress::Finished).count()
    }

    /// The first that is not finished, after `application` where one is given.
    pub fn next_after(&self, application: Option<ApplicationId>) -> Option<ApplicationId> {
        let place = |item: &&PileItem| Some(item.application) == application;
        let from = self.items.iter().position(|item| place(&item)).map_or(0, |place| place + 1);
        let (before, after) = self.items.split_at(from.min(self.items.len()));
        after.iter().chain(before).find(|item| item.own != OwnProgress::Finished).map(|item| item.application)
    }
}

/// Everything that the person is to assess, cohort by cohort.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for someone who assesses nothing.
pub async fn piles(platform: &Platform, actor: &Actor) -> Result<Vec<Pile>, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let cohorts: Vec<CohortId> = actor.standing.roles.iter().filter_map(assessed).collect();
    if cohorts.is_empty() {
        return Err(ActionError::NotFound);
    }
    let mine = assessment::by_assessor(&platform.store, me.id).await?;
    let mut piles = Vec::new();
    for id in cohorts {
        let cohort = cohort::load(platform, id).await?;
        let all = application::of_cohort(&platform.store, id, &ASSESSED).await?;
        piles.push(pile(cohort, &all, me, &mine, platform));
    }
    Ok(piles)
}

fn assessed(role: &Role) -> Option<CohortId> {
    match role {
        Role::Assessor(cohort) => Some(*cohort),
        Role::Administrator
        | Role::ProgrammeLead(_)
        | Role::Supervisor(_)
        | Role::Participant(_)
        | Role::Leader(_)
        | Role::Lecturer(_) => None,
    }
}

/// The pile of one assessor in one cohort. Applications in which they are named or have a conflict are not in it.
fn pile(cohort: Arc<CohortRecord>, all: &[Application], me: &Person, mine: &[Assessment], platform: &Platform) -> Pile {
    let is_early = cohort.cohort.deadline().is_open_at(platform.now());
    let state = |id| mine.iter().find(|one| one.application == id).map(|one| &one.state);
    let mut items: Vec<PileItem> = Vec::new();
    for application in all.iter().filter(|one| !is_early && !domain::is_named_in(one, me)) {
        let own = match state(application.id) {
            None => OwnProgress::Left,
            Some(AssessmentState::Draft(_)) => OwnProgress::Begun,
            Some(AssessmentState::Finished { .. }) => OwnProgress::Finished,
            Some(AssessmentState::Conflict { .. }) => continue,
        };
        items.push(PileItem { application: application.id, own });
    }
    items.sort_by_key(|item| own_order(item.application, me.id));
    Pile { cohort, is_early, items }
}

/// A place in an assessor's own order: it has nothing to do with when an application came, and differs between assessors,
/// so that no application is always read last.
///
/// The two identifiers' bytes are taken up by FNV-1a, 64 bits (`draft-eastlake-fnv`).
fn own_order(application: ApplicationId, assessor: PersonId) -> (u64, ApplicationId) {
    let bytes = assessor.uuid().into_bytes().into_iter().chain(application.uuid().into_bytes());
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (hash, application)
}

/// One application as its assessor sees it.
#[derive(Clone, Debug)]
pub struct OpenedAssessment {
    /// The application.
    pub application: Application,
    /// Who applies.
    pub applicant: Person,
    /// The cohort, with the published criteria.
    pub cohort: Arc<CohortRecord>,
    /// What the assessor has written so far.
    pub sheet: Sheet,
    /// How far that has come.
    pub own: OwnProgress,
    /// What the applicant's leader has answered, when one was asked (E9).
    pub leader: Option<LeaderFacts>,
    /// What the assessor may see of the others.
    pub others: Others,
    /// The whole pile, to tell the place in it.
    pub pile: Pile,
}

/// What an assessor may see of the others' assessments.
#[derive(Clone, Debug, PartialEq)]
pub enum Others {
    /// Not all have finished: how many have, and nothing else.
    Blind {
        /// How many have finished.
        finished: usize,
        /// How many were asked.
        asked: usize,
    },
    /// All have finished: each one's name and assessment, one's own included.
    Open(Vec<(String, FinishedAssessment)>),
}

/// Opens one application to assess it.
///
/// # Errors
///
/// [`ActionError::NotFound`] when it is not there, or not for this person: another cohort's, one before the deadline, one
/// that is decided or withdrawn, one in which the person is named or has declared a conflict.
pub async fn open(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<OpenedAssessment, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let application = assessable(platform, actor, id).await?;
    let ground = Ground::read(platform, application.cohort, &ASSESSED).await?;
    let written = ground.assessments_of(id);
    let mine = written.iter().find(|one| one.assessor == me.id);
    if mine.is_some_and(|one| one.state.is_conflict()) {
        return Err(ActionError::NotFound);
    }
    let sheet = mine.and_then(|one| one.state.sheet()).cloned().unwrap_or_default();
    let applicant = person::find(&platform.store, application.applicant).await?.ok_or(ActionError::NotFound)?;
    let all_mine = assessment::by_assessor(&platform.store, me.id).await?;
    let pile = pile(Arc::clone(&ground.cohort), &ground.applications, me, &all_mine, platform);
    let own = pile.items.iter().find(|item| item.application == id).map_or(OwnProgress::Left, |item| item.own);
    let others = others(&ground, &application, me.id);
    let version = application.state.submission().map_or(0, |submission| submission.version);
    let asked = confirmation::of_application(&platform.store, id).await?;
    let leader = asked.facts(version, &ground.cohort.cohort.workload, platform.now());
    Ok(OpenedAssessment { application, applicant, cohort: ground.cohort, sheet, own, leader, others, pile })
}

fn others(ground: &Ground, application: &Application, me: PersonId) -> Others {
    let Some(board) = ground.board(application) else { return Others::Blind { finished: 0, asked: 0 } };
    match board.view(&me) {
        View::Blind { finished, asked, own: _ } => Others::Blind { finished, asked },
        View::Open(open) => {
            let named = open.finished().iter().map(|(who, one)| (ground.name(**who), (*one).clone()));
            Others::Open(named.collect())
        }
    }
}

/// The application, when the person may assess it now.
async fn assessable(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<Application, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let application = application::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    let is_submitted = ASSESSED.contains(&application.state.standing());
    let may = access::may_assess(&actor.standing, application.cohort) && !domain::is_named_in(&application, me);
    if !may || !is_submitted {
        return Err(ActionError::NotFound);
    }
    let cohort = cohort::load(platform, application.cohort).await?;
    if cohort.cohort.deadline().is_open_at(platform.now()) { Err(ActionError::NotFound) } else { Ok(application) }
}

/// Keeps what the assessor has written so far.
///
/// # Errors
///
/// [`AssessmentError`]; [`ActionError::NotFound`] as for [`open`].
pub async fn save(platform: &Platform, actor: &Actor, id: ApplicationId, sheet: Sheet) -> Result<(), AssessmentError> {
    let now = platform.now();
    change(platform, actor, id, "assessment.save", |one, _, is_open| one.save(sheet, is_open, now)).await
}

/// Finishes the assessor's assessment.
///
/// # Errors
///
/// [`AssessmentError`], with every point that lacks an answer or a note; [`ActionError::NotFound`] as for [`open`], and
/// when the cohort publishes nothing to score.
pub async fn finish(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    sheet: Sheet,
) -> Result<(), AssessmentError> {
    let now = platform.now();
    change(platform, actor, id, "assessment.finish", |one, scheme, is_open| one.finish(sheet, scheme, is_open, now))
        .await
}

/// The assessor says to be too near the applicant. The application is hidden from them from then on.
///
/// # Errors
///
/// [`AssessmentError`]; [`ActionError::NotFound`] as for [`open`].
pub async fn declare_conflict(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<(), AssessmentError> {
    let now = platform.now();
    change(platform, actor, id, "assessment.conflict", |one, _, is_open| one.declare_conflict(is_open, now)).await
}

async fn change(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    deed: &str,
    decide: impl FnOnce(Assessment, &Scheme, bool) -> Result<Assessment, AssessError>,
) -> Result<(), AssessmentError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = assessable(platform, actor, id).await?.cohort;
    let cohort = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    // Two who finish at the same time come one after the other, so that nothing is changed on a board that has opened.
    bedre_store::cohort::hold(work.unit(), cohort.id).await?;
    let ground = Ground::read_on(work.unit(), cohort, &ASSESSED).await?;
    // It may have been decided, taken back or changed since it was opened.
    let application = ground.applications.iter().find(|one| one.id == id).ok_or(ActionError::NotFound)?;
    if domain::is_named_in(application, me) {
        return Err(ActionError::NotFound.into());
    }
    let scheme = ground.scheme.as_ref().ok_or(ActionError::NotFound)?;
    let is_open = ground.board(application).is_some_and(|board| board.open().is_some());
    let written = ground.assessments_of(id);
    let mine = written.into_iter().find(|one| one.assessor == me.id).cloned();
    if mine.as_ref().is_some_and(|one| one.state.is_conflict()) {
        return Err(ActionError::NotFound.into());
    }
    let begin = || Assessment::begin(AssessmentId::new(platform.mint()), id, me.id, work.now());
    let changed = decide(mine.unwrap_or_else(begin), scheme, is_open)?;
    assessment::put(work.unit(), &changed).await?;
    work.note(deed, "application", Some(id.uuid())).await?;
    work.keep().await?;
    info!(application.id = %id, "{deed} of application `{id}`");
    Ok(())
}
