//! Assessors who score, and a lead who chooses: what the staff of the demo does unless its visitor has done it.

use anyhow::Context as _;
use bedre_actions::{
    Actor, Platform,
    admission::{self, SendError},
    application,
    assessment::{self, OwnProgress},
    demo, offer,
};
use bedre_domain::{
    admission::{
        assessment::{Answer, Mark, Met, PointKind, Scheme},
        selection::Stage,
    },
    application::ApplicationStanding,
    assessment::{Remark, Sheet},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    letter::Ground,
};

use super::people::{APPLICANT, ASSESSORS, LEAD, PARTICIPANT};

/// Whose applications are assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// Those of made-up people; the visitor's own waits for the visitor to be an assessor.
    MadeUp,
    /// All.
    All,
}

/// Lets both assessors finish the applications of the cohort that they have not finished.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn assess(platform: &Platform, cohort: CohortId, whose: Whose) -> anyhow::Result<()> {
    let (own, best) = (applications_of(platform, APPLICANT).await?, applications_of(platform, PARTICIPANT).await?);
    for (place, email) in ASSESSORS.iter().enumerate() {
        let assessor = demo::be(platform, &Email::parse(email)?).await?;
        let piles = assessment::piles(platform, &assessor).await?;
        let Some(pile) = piles.into_iter().find(|pile| pile.cohort.id == cohort) else { continue };
        let Ok(scheme) = pile.cohort.cohort.assessment_scheme() else { continue };
        let left = pile.items.iter().filter(|item| item.own != OwnProgress::Finished);
        for item in left.filter(|item| whose == Whose::All || !own.contains(&item.application)) {
            let sheet = sheet(&scheme, item.application, place, best.contains(&item.application))?;
            assessment::finish(platform, &assessor, item.application, sheet).await?;
        }
    }
    Ok(())
}

async fn applications_of(platform: &Platform, email: &str) -> anyhow::Result<Vec<ApplicationId>> {
    let actor = demo::be(platform, &Email::parse(email)?).await?;
    Ok(application::mine(platform, &actor).await?.into_iter().map(|one| one.application.id).collect())
}

/// Marks from two to five that differ between applications, and now and then by one between assessors, as marks do; for the
/// best, the greatest.
fn sheet(scheme: &Scheme, application: ApplicationId, assessor: usize, is_best: bool) -> anyhow::Result<Sheet> {
    let mut sheet = Sheet::default();
    // The identifier's last bits are chance; the same application is always marked the same.
    let chance = application.uuid().as_u128();
    for (place, point) in scheme.points().iter().enumerate() {
        let dice = if is_best { 15 } else { (chance >> (place * 5 % 60)) % 16 };
        let between = u128::from(dice == 7 && assessor == 1);
        let answer = match point.kind {
            PointKind::Criterion => Answer::Mark(Mark::try_from(u8::try_from(2 + dice / 5 + between)?)?),
            PointKind::SubCriterion => Answer::Met(if dice < 5 { Met::Partly } else { Met::Yes }),
        };
        let note = match dice / 5 {
            0 => "Lite konkret. Tallene som skal vise bedring, mangler.",
            1 => "Tydelig problem. Planen for måling kan bli bedre.",
            _ => "Tydelig problem, god plan og ledelsen er med.",
        };
        sheet.set(&point.key, Remark { answer: Some(answer), note: FreeText::new(note)? });
    }
    Ok(sheet)
}

/// Lets the lead propose a list, when everything is assessed and none is proposed yet.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn propose(platform: &Platform, cohort: CohortId) -> anyhow::Result<()> {
    let lead = lead(platform).await?;
    let board = admission::open(platform, &lead, cohort).await?;
    if board.selection.is_none() && board.unassessed() == 0 && !board.rows.is_empty() {
        admission::propose(platform, &lead, cohort).await?;
    }
    Ok(())
}

/// Lets the lead release the list and send the letters, when that is not done.
///
/// # Errors
///
/// When something hinders it.
pub(super) async fn decide(platform: &Platform, cohort: CohortId) -> anyhow::Result<()> {
    let lead = lead(platform).await?;
    let stage = admission::open(platform, &lead, cohort).await?.selection.map(|selection| selection.stage);
    match stage {
        None | Some(Stage::Sent { .. }) => return Ok(()),
        Some(Stage::Proposed) => admission::release(platform, &lead, cohort).await?,
        Some(Stage::Released { .. }) => {}
    }
    let bare = match admission::send(platform, &lead, cohort).await {
        Err(SendError::NoReason(bare)) => bare,
        sent => return Ok(sent.map(drop)?),
    };
    let drafts = admission::open(platform, &lead, cohort).await?.letters;
    for letter in drafts.iter().filter(|letter| bare.contains(&letter.application)) {
        let reason = FreeText::new("Søknaden var god, men andre søknader hadde en tydeligere plan for måling.")?;
        admission::edit_reason(platform, &lead, cohort, letter.id, Ground::Seats, reason).await?;
    }
    admission::send(platform, &lead, cohort).await?;
    Ok(())
}

/// Lets everyone who is offered a seat take it.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn accept(platform: &Platform, cohort: CohortId) -> anyhow::Result<()> {
    let board = admission::open(platform, &lead(platform).await?, cohort).await?;
    for row in &board.rows {
        if row.application.state.standing() == ApplicationStanding::Offered {
            let applicant = demo::be_applicant(platform, &row.application).await?;
            offer::accept(platform, &applicant, row.application.id).await?;
        }
    }
    Ok(())
}

/// The programme lead, as the doer.
pub(super) async fn lead(platform: &Platform) -> anyhow::Result<Actor> {
    demo::be(platform, &Email::parse(LEAD)?).await.context("the demo's lead")
}
