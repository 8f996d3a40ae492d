//! Making the proposal, and moving people in it.

use bedre_domain::{
    admission::{
        Applicant, MoveEffect, TieRule,
        selection::{Outcome, SelectError, Selection, Stage},
    },
    application::{Application, ApplicationStanding},
    cohort::OfferHindrance,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
};
use bedre_store::selection::{self, Kept};
use tracing::info;

use super::{AdmissionError, may_lead};
use crate::{ActionError, Actor, Platform, assessment::ground::Ground, work::Work};

/// Proposes a list: as many points as the seats and the wish for even spread allow. It takes the place of an earlier
/// proposal, as long as that is not released.
///
/// # Errors
///
/// [`AdmissionError`]; [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn propose(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<(), AdmissionError> {
    may_lead(actor, cohort)?;
    let earlier = selection::find(&platform.store, cohort).await?;
    if let Some(kept) = &earlier
        && kept.selection.stage != Stage::Proposed
    {
        return Err(SelectError::Settled(kept.selection.stage).into());
    }
    let ground = Ground::read(platform, cohort, &[ApplicationStanding::Submitted]).await?;
    let applicants = applicants(&ground)?;
    let mut rules = ground.cohort.cohort.selection_rules();
    rules.tie.seed = TieRule::seed_of(cohort);
    let now = platform.now();
    let made = solved(move || Selection::propose(cohort, applicants, rules, now)).await?;
    keep(platform, actor, &made, earlier.as_ref(), "admission.propose").await
}

/// Everyone with score and place.
fn applicants(ground: &Ground) -> Result<Vec<Applicant>, AdmissionError> {
    let seats = usize::from(ground.cohort.cohort.seats.count);
    if ground.scheme.is_none() && ground.applications.len() > seats {
        return Err(AdmissionError::Hindered(vec![OfferHindrance::NoCriteria]));
    }
    let mut unassessed = 0;
    let mut applicants = Vec::new();
    for application in &ground.applications {
        let score = match (&ground.scheme, ground.scores(application)) {
            (_, Some(scores)) => scores.mean,
            // Nothing is scored, and nothing has to be: there is a seat for everyone.
            (None, None) => 0.0,
            (Some(_), None) => {
                unassessed += 1;
                continue;
            }
        };
        applicants.push(Applicant { id: application.id.to_string(), score, attributes: place(ground, application) });
    }
    if unassessed == 0 { Ok(applicants) } else { Err(AdmissionError::NotAssessed(unassessed)) }
}

/// Where the applicant works, in the columns of the spread.
fn place(ground: &Ground, application: &Application) -> std::collections::BTreeMap<String, String> {
    let submission = application.state.submission();
    let complete = submission.and_then(|one| ground.cohort.cohort.read_answers(&one.answers, None).ok());
    complete.map(|answers| ground.cohort.cohort.spread_attributes(&answers)).unwrap_or_default()
}

/// Moves an applicant, for a reason when that leaves the proposal (E12), and makes the list anew around it.
///
/// # Errors
///
/// [`AdmissionError`]; [`ActionError::NotFound`] for anyone but the cohort's leads, and when nothing is proposed.
pub async fn move_to(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    application: ApplicationId,
    to: Outcome,
    reason: FreeText,
) -> Result<(), AdmissionError> {
    let me = may_lead(actor, cohort)?;
    let kept = selection::find(&platform.store, cohort).await?.ok_or(ActionError::NotFound)?;
    let (was, now) = (kept.selection.clone(), platform.now());
    let moved = solved(move || was.move_to(application, to, reason, me, now)).await?;
    keep(platform, actor, &moved, Some(&kept), "admission.move").await
}

/// What it costs to move an applicant onto or off the list, and who would be moved by it (E12). Nothing is changed.
///
/// # Errors
///
/// As [`move_to`].
pub async fn weigh(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    application: ApplicationId,
) -> Result<MoveEffect, AdmissionError> {
    may_lead(actor, cohort)?;
    let kept = selection::find(&platform.store, cohort).await?.ok_or(ActionError::NotFound)?;
    solved(move || kept.selection.weigh(application)).await
}

/// Keeps a changed selection, if nobody else has changed it meanwhile.
pub(super) async fn keep(
    platform: &Platform,
    actor: &Actor,
    changed: &Selection,
    was: Option<&Kept>,
    deed: &str,
) -> Result<(), AdmissionError> {
    let work = Work::begin(platform, actor).await?;
    put(&work, changed, was).await?;
    work.note(deed, "cohort", Some(changed.cohort.uuid())).await?;
    work.keep().await?;
    info!(cohort.id = %changed.cohort, "{deed} in cohort `{}`", changed.cohort);
    Ok(())
}

/// The same, inside a unit with other things.
pub(super) async fn put(work: &Work<'_>, changed: &Selection, was: Option<&Kept>) -> Result<(), AdmissionError> {
    match was {
        Some(was) if selection::update(work.unit(), changed, was).await? => Ok(()),
        Some(_) => Err(AdmissionError::Changed),
        None => match selection::insert(work.unit(), changed).await {
            Err(bedre_store::StoreError::AlreadyThere) => Err(AdmissionError::Changed),
            other => Ok(other?),
        },
    }
}

/// Runs the solver beside the threads that answer pages.
pub(crate) async fn solved<T: Send + 'static>(
    solve: impl FnOnce() -> Result<T, SelectError> + Send + 'static,
) -> Result<T, AdmissionError> {
    match tokio::task::spawn_blocking(solve).await {
        Ok(outcome) => Ok(outcome?),
        // The solver's thread ended early: the program is stopping.
        Err(_) => Err(AdmissionError::Changed),
    }
}
