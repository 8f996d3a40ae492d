//! Cohorts with their programmes. Reading one costs a short query for its revision; the record itself is read again only
//! when it has changed.

use std::sync::Arc;

use bedre_domain::{
    access,
    cohort::CohortRecord,
    email::Email,
    id::{ApplicationId, CohortId},
    key::Slug,
    language::Language,
};
use bedre_i18n::list;
use bedre_messages::Sender;
use bedre_store::cohort::{self, Revision};

use crate::{ActionError, Actor, Platform, remembered::Remembered, work::Work};

/// Cohorts as last read.
pub(crate) type RememberedCohorts = Remembered<CohortId, Revision, CohortRecord>;

/// So many cohorts are remembered.
pub(crate) const ROOM: usize = 200;

/// The cohort with a name in addresses, when the public can see it.
///
/// # Errors
///
/// [`ActionError::NotFound`] when there is none, or it has not been announced.
pub async fn announced(platform: &Platform, slug: &Slug) -> Result<Arc<CohortRecord>, ActionError> {
    let revision = cohort::revision_by_slug(&platform.store, slug).await?.ok_or(ActionError::NotFound)?;
    public(platform, one(platform, revision).await?)
}

/// The same, and whether everybody can read a story of its programme (A14).
///
/// # Errors
///
/// As [`announced`].
pub async fn announced_and_told(platform: &Platform, slug: &Slug) -> Result<(Arc<CohortRecord>, bool), ActionError> {
    let found = cohort::revision_and_stories_by_slug(&platform.store, slug).await?;
    let (revision, has_stories) = found.ok_or(ActionError::NotFound)?;
    Ok((public(platform, one(platform, revision).await?)?, has_stories))
}

/// The cohort, when it has been announced.
fn public(platform: &Platform, record: Arc<CohortRecord>) -> Result<Arc<CohortRecord>, ActionError> {
    if record.announced_at.is_some_and(|at| at <= platform.now()) { Ok(record) } else { Err(ActionError::NotFound) }
}

/// All cohorts that the public can see, by name.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn all_announced(platform: &Platform) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    let revisions = cohort::all_revisions(&platform.store).await?;
    let records = several(platform, &revisions).await?;
    Ok(records.into_iter().filter_map(|record| public(platform, record).ok()).collect())
}

/// The cohort with an identifier, announced or not, for someone who has a role in it.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn open(platform: &Platform, actor: &Actor, id: CohortId) -> Result<Arc<CohortRecord>, ActionError> {
    if !access::may_open_cohort(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    load(platform, id).await
}

/// The cohort with an identifier, for its lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn lead(platform: &Platform, actor: &Actor, id: CohortId) -> Result<Arc<CohortRecord>, ActionError> {
    if !access::may_lead(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    load(platform, id).await
}

/// The cohort with an identifier, announced or not: for actions that have asked already whether the person may.
pub(crate) async fn load(platform: &Platform, id: CohortId) -> Result<Arc<CohortRecord>, ActionError> {
    let revision = cohort::revision_by_id(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    one(platform, revision).await
}

/// The cohort as it is kept now, held for the rest of the unit: for actions that change it, and that have asked already
/// whether the person may.
pub(crate) async fn held(work: &Work<'_>, id: CohortId) -> Result<CohortRecord, ActionError> {
    cohort::hold(work.unit(), id).await?;
    cohort::find_all(work.unit(), &[id]).await?.pop().ok_or(ActionError::NotFound)
}

/// The cohort that an application is to: for actions that ask afterwards whether the application is the person's.
pub(crate) async fn of_application(platform: &Platform, id: ApplicationId) -> Result<Arc<CohortRecord>, ActionError> {
    let revision = cohort::revision_by_application(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    one(platform, revision).await
}

/// Every cohort, announced or not: for actions that pick what the person may see.
pub(crate) async fn all(platform: &Platform) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    let revisions = cohort::all_revisions(&platform.store).await?;
    several(platform, &revisions).await
}

/// The cohorts that the person leads, by name.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for someone who leads none.
pub async fn led(platform: &Platform, actor: &Actor) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let mut led = all(platform).await?;
    led.retain(|record| access::may_lead(&actor.standing, record.id));
    if led.is_empty() { Err(ActionError::NotFound) } else { Ok(led) }
}

/// On whose behalf a cohort's messages are sent.
#[derive(Debug)]
pub(crate) struct Letterhead {
    organiser: String,
    email: Email,
    phone: Option<String>,
    privacy: String,
}

impl Letterhead {
    /// The letterhead of a cohort, for someone who reads a language.
    pub(crate) fn of(platform: &Platform, cohort: &CohortRecord, language: Language) -> Self {
        let contact = &cohort.programme.contact;
        let organisers: Vec<&str> = cohort
            .programme
            .organisers
            .iter()
            .map(|organiser| organiser.short_name.as_deref().unwrap_or(&organiser.name))
            .collect();
        Self {
            organiser: list::and(&organisers, bedre_messages::texts(language).locale()),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
            privacy: platform.link(&format!("/{}/privacy", language.tag())),
        }
    }

    /// As messages take it.
    pub(crate) fn sender(&self) -> Sender<'_> {
        Sender {
            organiser: &self.organiser,
            email: self.email.as_str(),
            phone: self.phone.as_deref(),
            privacy: &self.privacy,
            notifications: None,
        }
    }
}

/// The cohorts with these identifiers, in the order of their names: for actions that have asked already whether the person
/// may.
pub(crate) async fn load_all(platform: &Platform, ids: &[CohortId]) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    let mut revisions = cohort::all_revisions(&platform.store).await?;
    revisions.retain(|revision| ids.contains(&revision.id));
    several(platform, &revisions).await
}

async fn one(platform: &Platform, revision: Revision) -> Result<Arc<CohortRecord>, ActionError> {
    several(platform, &[revision]).await?.pop().ok_or(ActionError::NotFound)
}

/// The records of these revisions, in their order; those not remembered are read in one query.
async fn several(platform: &Platform, revisions: &[Revision]) -> Result<Vec<Arc<CohortRecord>>, ActionError> {
    let asked: Vec<(CohortId, Revision)> = revisions.iter().map(|revision| (revision.id, *revision)).collect();
    let (mut records, lacking) = platform.cohorts().find(&asked);
    if !lacking.is_empty() {
        let read = cohort::find_all(&platform.store, &lacking).await?;
        let read = read.into_iter().map(|record| (record.id, Arc::new(record))).collect();
        platform.cohorts().keep(&asked, &read);
        records.extend(read);
    }
    Ok(asked.iter().filter_map(|(id, _)| records.remove(id)).collect())
}
