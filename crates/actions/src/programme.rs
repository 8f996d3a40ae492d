//! Programmes as files: read into the store, and written from it again.

use bedre_domain::{
    access,
    cohort::{Cohort, CohortRecord},
    id::{CohortId, ProgrammeId},
    key::Slug,
    programme::{
        Programme,
        file::{FileError, parse_toml, write_toml},
    },
};
use bedre_store::cohort as kept;
use jiff::Timestamp;

use crate::{ActionError, Actor, Platform, Who, work::Work};

/// Why a programme was not imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file makes no sense; every fault is named with file, line and field, and nothing was kept.
    #[error("programme file with {} faults", .0.len())]
    Faulty(Vec<FileError>),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for ImportError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Reads a programme file into the store; the public can see its cohorts from `announced_at` on. What is there under the
/// same names is replaced, but for the announcement.
///
/// # Errors
///
/// [`ImportError::Faulty`] with every fault; [`ActionError::NotFound`] for anyone but the command and administrators.
pub async fn import(
    platform: &Platform,
    actor: &Actor,
    name: &str,
    text: &str,
    announced_at: Timestamp,
) -> Result<Vec<CohortId>, ImportError> {
    may(actor)?;
    let (programme, cohorts) = parse_toml(name, text).map_err(ImportError::Faulty)?;
    let known = kept::find_programme(&platform.store, &programme.slug).await?;
    let programme_id = known.unwrap_or_else(|| ProgrammeId::new(platform.mint()));
    let there = kept::of_programme(&platform.store, programme_id).await?;
    let work = Work::begin(platform, actor).await?;
    let mut ids = Vec::new();
    for cohort in cohorts {
        let known = there.iter().find(|record| record.cohort.slug == cohort.slug);
        let id = known.map_or_else(|| CohortId::new(platform.mint()), |record| record.id);
        let announced_at = known.and_then(|record| record.announced_at).or(Some(announced_at));
        let record = CohortRecord { id, programme_id, programme: programme.clone(), cohort, announced_at };
        kept::put(work.unit(), &record).await?;
        work.note("cohort.import", "cohort", Some(id.uuid())).await?;
        ids.push(id);
    }
    work.keep().await?;
    Ok(ids)
}

/// A programme with all its cohorts as a file.
///
/// # Errors
///
/// [`ActionError::NotFound`] when there is none, or for anyone but the command and administrators.
pub async fn export(platform: &Platform, actor: &Actor, slug: &Slug) -> Result<String, ActionError> {
    may(actor)?;
    let (programme, cohorts) = load(platform, slug).await?.ok_or(ActionError::NotFound)?;
    Ok(write_toml(&programme, &cohorts))
}

async fn load(platform: &Platform, slug: &Slug) -> Result<Option<(Programme, Vec<Cohort>)>, ActionError> {
    let Some(id) = kept::find_programme(&platform.store, slug).await? else { return Ok(None) };
    let records = kept::of_programme(&platform.store, id).await?;
    let programme = records.first().map(|record| record.programme.clone());
    let cohorts = records.into_iter().map(|record| record.cohort).collect();
    Ok(programme.map(|programme| (programme, cohorts)))
}

fn may(actor: &Actor) -> Result<(), ActionError> {
    if actor.who == Who::System || access::may_administer(&actor.standing) {
        Ok(())
    } else {
        Err(ActionError::NotFound)
    }
}
