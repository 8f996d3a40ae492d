//! Showing work to each other: whom a team shows its project to, what the participants of a cohort show each other, and
//! comments.

use std::sync::Arc;

use bedre_domain::{
    access::{self, ProjectReaders, Standing},
    cohort::CohortRecord,
    free_text::FreeText,
    id::{CohortId, CommentId, PersonId, ProjectId},
    person::Person,
    project::{Comment, Project, Sharing},
    supervision::Supervisor,
};
use bedre_messages::{CommentWritten, texts};
use bedre_store::{
    Connection, person,
    project::{self, Head},
    project_supervisor, sharing,
};

use crate::{
    ActionError, Actor, Platform, Seen,
    cohort::{self, Letterhead},
    project::{May, Readable, WriteError, held, may, readable},
    session,
    work::Work,
};

/// Whom a project is shown to, and what those who read it have said.
#[derive(Clone, Debug)]
pub struct OpenSharing {
    /// The project.
    pub project: Arc<Project>,
    /// What the asker may do with it.
    pub may: May,
    /// The comments with who wrote each, the oldest first.
    pub comments: Vec<CommentBy>,
}

/// A comment as somebody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentBy {
    /// The comment.
    pub comment: Comment,
    /// Who wrote it.
    pub by: Option<Person>,
    /// Whether the reader may delete it.
    pub may_remove: bool,
}

impl OpenSharing {
    /// Whom it is shown to, as whoever begins to choose sees it.
    pub fn seen(&self) -> Seen {
        seen(self.project.sharing)
    }
}

/// Opens whom a project is shown to, for all who may read it.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn open(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<OpenSharing, ActionError> {
    let Readable { head: Head { team, .. }, record } = readable(platform, actor, id).await?;
    let comments = sharing::comments_on(&platform.store, id).await?;
    let ids: Vec<PersonId> = comments.iter().map(|comment| comment.by).collect();
    let people = if ids.is_empty() { Vec::new() } else { person::find_all(&platform.store, &ids).await? };
    let with_name = |comment: Comment| CommentBy {
        by: people.iter().find(|person| person.id == comment.by).cloned(),
        may_remove: access::may_remove_comment(&actor.standing, &team, comment.by),
        comment,
    };
    Ok(OpenSharing {
        may: may(actor, record.project.cohort, &team),
        comments: comments.into_iter().map(with_name).collect(),
        project: Arc::clone(&record.project),
    })
}

/// Shows a project to other people than before, in place of what was `seen`. Sending it twice is as sending it once.
///
/// # Errors
///
/// [`WriteError::Changed`] when something else than what was seen stands there; [`ActionError::NotFound`] for all but its
/// team.
pub async fn share(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    seen: &Seen,
    with: Sharing,
) -> Result<(), WriteError> {
    let work = Work::begin(platform, actor).await?;
    let project = held(&work, actor, id).await?;
    if project.sharing == with {
        return Ok(());
    }
    if self::seen(project.sharing) != *seen {
        return Err(WriteError::Changed);
    }
    sharing::set(work.unit(), id, with).await?;
    project::touch(work.unit(), id, work.now()).await?;
    work.note(deed(with), "project", Some(id.uuid())).await?;
    Ok(work.keep().await?)
}

/// The level is part of the deed, so that the audit log tells when who could read.
fn deed(with: Sharing) -> &'static str {
    match with {
        Sharing::Team => "project.share_with_team",
        Sharing::Supervisor => "project.share_with_supervisors",
        Sharing::Cohort => "project.share_with_cohort",
        Sharing::Public => "project.share_with_all",
    }
}

fn seen(sharing: Sharing) -> Seen {
    Seen::of(&sharing.key())
}

/// What the participants of a cohort show each other.
#[derive(Clone, Debug)]
pub struct SharedInCohort {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// What others show, with the people who share it, the one changed last first.
    pub others: Vec<(Project, Vec<Person>)>,
    /// The asker's own.
    pub own: Vec<Project>,
}

/// What the participants of a cohort show each other, in as many queries for one project as for thirty.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's participants, its supervisors and its lead.
pub async fn of_cohort(platform: &Platform, actor: &Actor, id: CohortId) -> Result<SharedInCohort, ActionError> {
    if !access::may_see_shared(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let cohort = cohort::load(platform, id).await?;
    let mut heads = project::heads_of_cohorts(&platform.store, &[id]).await?;
    let is_own = |head: &Head| access::may_work_on(&actor.standing, &head.team);
    heads.retain(|head| is_own(head) || head.sharing.reaches_cohort());
    let ids: Vec<ProjectId> = heads.iter().map(|head| head.id).collect();
    let mut projects = project::find_all(&platform.store, &ids).await?;
    projects.sort_by_key(|project| std::cmp::Reverse(project.changed_at));
    let found = projects.into_iter().filter_map(|project| {
        let head = heads.iter().find(|head| head.id == project.id)?;
        Some((project, head))
    });
    let (own, others): (Vec<_>, Vec<_>) = found.partition(|(_, head)| is_own(head));
    let ids: Vec<PersonId> = others.iter().flat_map(|(_, head)| head.team.iter().copied()).collect();
    let people = person::find_all(&platform.store, &ids).await?;
    let named = |id: &PersonId| people.iter().find(|person| person.id == *id).cloned();
    let with_people = |(project, head): (Project, &Head)| (project, head.team.iter().filter_map(named).collect());
    Ok(SharedInCohort {
        cohort,
        others: others.into_iter().map(with_people).collect(),
        own: own.into_iter().map(|(project, _)| project).collect(),
    })
}

/// Says something about a project; the others of its team are told that somebody did. Sending it twice says it twice.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all who may not read it.
pub async fn comment(platform: &Platform, actor: &Actor, id: ProjectId, text: FreeText) -> Result<(), ActionError> {
    let Readable { head, .. } = readable(platform, actor, id).await?;
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::load(platform, head.cohort).await?;
    let work = Work::begin(platform, actor).await?;
    let comment = Comment { id: CommentId::new(work.mint()), project: id, by: me.id, at: work.now(), text };
    sharing::insert_comment(work.unit(), &comment).await?;
    tell_team(&work, &cohort, &head, me).await?;
    work.note("project.comment", "project", Some(id.uuid())).await?;
    work.keep().await
}

/// Tells those of a project's team who have not commented themselves.
async fn tell_team(work: &Work<'_>, cohort: &CohortRecord, head: &Head, by: &Person) -> Result<(), ActionError> {
    let others: Vec<PersonId> = head.team.iter().copied().filter(|id| *id != by.id).collect();
    let platform = work.platform();
    for person in person::find_all(work.unit(), &others).await? {
        let letterhead = Letterhead::of(platform, cohort, person.language);
        let message = CommentWritten {
            name: person.called(),
            programme: session::title(cohort, person.language),
            by: by.called(),
            link: &platform.link(&format!("/{}/project/{}/tell", person.language.tag(), head.id)),
            from: letterhead.sender(),
        };
        work.post(&person.email, message.write(texts(person.language))).await?;
    }
    Ok(())
}

/// Deletes a comment. Returns on which project it was.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but who wrote it and the team, and for those who may not read the project.
pub async fn remove_comment(platform: &Platform, actor: &Actor, id: CommentId) -> Result<ProjectId, ActionError> {
    let comment = sharing::find_comment(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    let Readable { head, .. } = readable(platform, actor, comment.project).await?;
    if !access::may_remove_comment(&actor.standing, &head.team, comment.by) {
        return Err(ActionError::NotFound);
    }
    let work = Work::begin(platform, actor).await?;
    sharing::delete_comment(work.unit(), id).await?;
    work.note("project.remove_comment", "project", Some(head.id.uuid())).await?;
    work.keep().await?;
    Ok(head.id)
}

/// Whether somebody may read a project of which everything that decides it is known.
pub(crate) fn may_read(standing: &Standing, head: &Head, supervisors: &[Supervisor]) -> bool {
    let supervisors: Vec<PersonId> = supervisors.iter().filter(|one| one.is_current()).map(|one| one.person).collect();
    access::may_read_project(
        standing,
        &ProjectReaders { cohort: head.cohort, sharing: head.sharing, team: &head.team, supervisors: &supervisors },
    )
}

/// Whether somebody may read a project. Who supervises its team is looked up only when that decides it.
pub(crate) async fn may_read_now(on: &impl Connection, standing: &Standing, head: &Head) -> Result<bool, ActionError> {
    if may_read(standing, head, &[]) {
        return Ok(true);
    }
    if !standing.supervises(head.cohort) {
        return Ok(false);
    }
    let supervisors = project_supervisor::of_projects(on, &[head.id]).await?;
    Ok(may_read(standing, head, &supervisors))
}
