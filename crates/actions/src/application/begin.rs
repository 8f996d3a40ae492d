//! Before the form: who may start it, what they bring along, and the draft it becomes.

use std::sync::Arc;

use bedre_domain::{
    access,
    application::{Application, Entry},
    cohort::{CohortRecord, Phase},
    free_text::FreeText,
    id::{ApplicationId, CohortId, PersonId},
    key::Slug,
    person::Person,
    question::{Answers, Field, MemberColumn, Prefill, Purpose},
};
use bedre_store::application;
use tracing::info;

use super::{has_ended, note_step};
use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// What the page before the form knows.
#[derive(Clone, Debug)]
pub struct Start {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Where it stands by its dates: one can start between opening and deadline (G2).
    pub phase: Phase,
    /// Whether the person may start, by what they have answered so far.
    pub entry: Entry,
    /// Where else they could apply now, when this one is for others (A4).
    pub elsewhere: Vec<Arc<CohortRecord>>,
    /// The application that the person has begun before and that has not ended.
    pub begun: Option<ApplicationId>,
}

/// What the page before the form shows to someone who has answered so far; to visitors too.
///
/// # Errors
///
/// [`ActionError::NotFound`] when there is no such cohort, or the public cannot see it.
pub async fn start(platform: &Platform, actor: &Actor, slug: &Slug, typed: &Answers) -> Result<Start, ActionError> {
    let cohort = cohort::announced(platform, slug).await?;
    let entry = cohort.cohort.entry(typed);
    let elsewhere = match &entry {
        Entry::Shut(_) => elsewhere(platform, &cohort, typed).await?,
        Entry::Open | Entry::ForStaff(_) | Entry::Unanswered(_) => Vec::new(),
    };
    let begun = match actor.person() {
        Some(person) => of_cohort(platform, person.id, cohort.id).await?.map(|application| application.id),
        None => None,
    };
    Ok(Start { phase: cohort.cohort.phase_at(platform.now()), cohort, entry, elsewhere, begun })
}

/// The other cohorts to which one can apply now and that are not for others than this person.
async fn elsewhere(
    platform: &Platform,
    here: &CohortRecord,
    typed: &Answers,
) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    let given: Vec<_> = here.cohort.entry_fields();
    let mut all = cohort::all_announced(platform).await?;
    all.retain(|other| {
        let mut brought = Answers::default();
        for entry in other.cohort.entry_fields() {
            if let Some(same) = given.iter().find(|asked| asked.asks == entry.asks) {
                brought.set(&entry.field, FreeText::new(typed.typed(&same.field)).unwrap_or_default());
            }
        }
        let is_open = other.cohort.phase_at(platform.now()).is_open();
        other.id != here.id && is_open && !matches!(other.cohort.entry(&brought), Entry::Shut(_))
    });
    Ok(all)
}

/// Why no application was begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Before the opening or after the deadline.
    #[error("application begun outside its time: {0:?}")]
    NotOpen(Phase),
    /// The questions before the form are not answered, or the cohort is for others.
    #[error("application begun by someone who may not: {0:?}")]
    Entry(Entry),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for BeginError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Begins an application with what the person brings along – from the checklist, from the questions before the form –
/// or lays it into the one that they have begun before.
///
/// # Errors
///
/// [`BeginError`]; [`ActionError::SignInFirst`] for visitors.
pub async fn begin(
    platform: &Platform,
    actor: &Actor,
    slug: &Slug,
    brought: &Answers,
) -> Result<ApplicationId, BeginError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    if !access::may_apply(&actor.standing) {
        return Err(ActionError::NotFound.into());
    }
    let cohort = cohort::announced(platform, slug).await?;
    if let Some(begun) = of_cohort(platform, person.id, cohort.id).await? {
        return take_along(platform, actor, begun.id, &cohort, brought).await;
    }
    let phase = cohort.cohort.phase_at(platform.now());
    if !phase.is_open() {
        return Err(BeginError::NotOpen(phase));
    }
    match cohort.cohort.entry(brought) {
        Entry::Open | Entry::ForStaff(_) => {}
        entry @ (Entry::Unanswered(_) | Entry::Shut(_)) => return Err(BeginError::Entry(entry)),
    }
    let work = Work::begin(platform, actor).await?;
    let answers = first_answers(&cohort, person, brought);
    let id = ApplicationId::new(platform.mint());
    let draft = Application::begin(id, cohort.id, person.id, answers, work.now());
    if !application::insert_if_none(work.unit(), &draft).await? {
        // Another device of the same person was a moment earlier.
        drop(work);
        let earlier = of_cohort(platform, person.id, cohort.id).await?;
        return Ok(earlier.ok_or(ActionError::NotFound)?.id);
    }
    note_step(platform, actor, &work, &draft, "").await?;
    work.note("application.begin", "application", Some(id.uuid())).await?;
    work.keep().await?;
    info!(application.id = %id, "began application `{id}`");
    Ok(id)
}

/// Lays what the person brings into the application begun before, where nothing has been typed yet. One that can no
/// longer be changed stays as it is.
async fn take_along(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    cohort: &CohortRecord,
    brought: &Answers,
) -> Result<ApplicationId, BeginError> {
    if brought.is_empty() {
        return Ok(id);
    }
    let work = Work::begin(platform, actor).await?;
    let begun = super::own(&work, actor, id).await?;
    let mut answers = begun.answers.clone();
    cohort.cohort.form.take_along(brought, &mut answers);
    if answers == begun.answers {
        return Ok(id);
    }
    if let Ok(edited) = begun.edit(answers, &cohort.cohort, work.now()) {
        application::update(work.unit(), &edited).await?;
        work.note("application.take_along", "application", Some(id.uuid())).await?;
        work.keep().await?;
    }
    Ok(id)
}

/// What a new draft has in it: what is brought along, then what the person's own record knows.
pub(super) fn first_answers(cohort: &CohortRecord, person: &Person, brought: &Answers) -> Answers {
    let form = &cohort.cohort.form;
    let email = || FreeText::new(person.email.as_str()).ok();
    let mut answers = Answers::default();
    form.take_along(brought, &mut answers);
    let known = form.prefilled(|what| match what {
        Prefill::Name => (!person.name.is_empty()).then(|| person.name.clone()),
        Prefill::Email => email(),
        Prefill::Phone | Prefill::Profession | Prefill::Municipality | Prefill::Employer => None,
    });
    form.take_along(&known, &mut answers);
    // Who applies for a team is its first member, until they say otherwise.
    if let Some(members) = form.question_for(Purpose::Members)
        && answers.member_rows(&members.key) < 2
    {
        answers.set(&Field::member(&members.key, 0, MemberColumn::Name), person.name.clone());
        answers.set(&Field::member(&members.key, 0, MemberColumn::Email), email().unwrap_or_default());
    }
    answers
}

/// What stands in a draft before its applicant has typed anything: what their own record knows, and what they answered
/// before the form.
pub(super) fn given(cohort: &CohortRecord, person: &Person, answers: &Answers) -> Answers {
    let mut given = first_answers(cohort, person, &Answers::default());
    for entry in cohort.cohort.entry_fields() {
        given.set(&entry.field, FreeText::new(answers.typed(&entry.field)).unwrap_or_default());
    }
    given
}

/// The person's application to a cohort that has not ended.
async fn of_cohort(
    platform: &Platform,
    person: PersonId,
    cohort: CohortId,
) -> Result<Option<Application>, ActionError> {
    let all = application::of_person(&platform.store, person).await?;
    Ok(all.into_iter().find(|application| application.cohort == cohort && !has_ended(application)))
}
