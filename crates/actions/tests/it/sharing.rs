//! Showing work to each other: who reads at which level, what they say about it, and that nobody else changes anything.

use bedre_actions::{
    ActionError, Actor, measure, pdsa,
    project::{self, May, NewAnnotation, WriteError},
    sharing,
    supervision::{self, NewNote},
};
use bedre_domain::{
    free_text::FreeText,
    id::{CommentId, ProjectId},
    person::{Person, Role},
    project::{AnnotationKind, Sharing},
    samples::text,
    supervision::Audience,
};
use jiff::civil::date;
use uuid::Uuid;

use crate::improvement::{Work, accept};

fn not_found<T>(result: &Result<T, ActionError>) -> bool {
    matches!(result, Err(ActionError::NotFound))
}

impl Work {
    /// Lets Kari show the project to these.
    async fn share(&self, with: Sharing) {
        let platform = &self.ground.platform;
        let seen = sharing::open(platform, &self.kari, self.project).await.unwrap().seen();
        sharing::share(platform, &self.kari, self.project, &seen, with).await.unwrap();
    }

    /// What an actor may do with the project, if it is there for them.
    async fn may(&self, actor: &Actor) -> Option<May> {
        match project::open(&self.ground.platform, actor, self.project).await {
            Ok(open) => Some(open.may),
            Err(ActionError::NotFound | ActionError::SignInFirst) => None,
            Err(error) => unreachable!("{error}"),
        }
    }

    /// Another participant of the cohort.
    fn siri(&self) -> &Actor {
        self.others.first().unwrap()
    }
}

#[tokio::test]
async fn j9_each_level_opens_the_project_to_those_it_names_and_to_nobody_else() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let vera = work.supervisor.person().unwrap().id;
    supervision::assign(platform, &work.lead, work.project, &[vera], None).await.unwrap();
    let all = [&work.kari, &work.supervisor, &work.second_supervisor, &work.lead, work.siri()];
    let cases = [
        (Sharing::Team, [Some(May::Work), Some(May::Supervise), None, Some(May::Read), None]),
        (Sharing::Supervisor, [Some(May::Work), Some(May::Supervise), Some(May::Supervise), Some(May::Read), None]),
        (
            Sharing::Cohort,
            [Some(May::Work), Some(May::Supervise), Some(May::Supervise), Some(May::Read), Some(May::ReadShared)],
        ),
        (
            Sharing::Public,
            [Some(May::Work), Some(May::Supervise), Some(May::Supervise), Some(May::Read), Some(May::ReadShared)],
        ),
    ];

    for (level, expected) in cases {
        work.share(level).await;
        for (actor, expected) in all.iter().zip(expected) {
            assert_eq!(work.may(actor).await, expected, "{level:?}: {actor:?}");
        }
        for actor in &work.others[1..] {
            assert_eq!(work.may(actor).await, None, "{level:?}: {actor:?}");
        }
        let boards = [&work.supervisor, &work.second_supervisor, &work.lead]
            .map(async |actor| supervision::board(platform, actor, work.cohort).await.unwrap().teams.len());
        let [own, other, lead] = boards;
        let reads = usize::from(level != Sharing::Team);
        assert_eq!((own.await, other.await, lead.await), (1, reads, 1), "{level:?} on the board");
    }
    let deeds = work.ground.deeds().await;
    let shared: Vec<_> = deeds.iter().filter(|deed| deed.starts_with("project.share")).collect();
    let levels = ["team", "supervisors", "cohort", "all"].map(|level| format!("project.share_with_{level}"));
    assert_eq!(shared, levels.iter().collect::<Vec<_>>());
}

#[tokio::test]
async fn j9_whom_it_is_shown_to_reads_everything_but_the_supervision_and_changes_nothing() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let (measure, cycle) = (work.falls().await, work.cycle().await);
    let note = NewNote {
        audience: Audience::Team,
        text: text("Leif i 2. etasje bremser"),
        agreed: FreeText::default(),
        next_talk: None,
    };
    supervision::write_note(platform, &work.supervisor, work.project, note).await.unwrap();
    work.share(Sharing::Cohort).await;
    let siri = work.siri();
    let before = work.ground.deeds().await;

    let open = project::open(platform, siri, work.project).await.unwrap();
    assert_eq!((open.may, open.notes.len()), (May::ReadShared, 0));
    assert_eq!(measure::open(platform, siri, measure).await.unwrap().may, May::ReadShared);
    assert_eq!(pdsa::open(platform, siri, cycle).await.unwrap().may, May::ReadShared);
    assert!(not_found(&supervision::talk(platform, siri, work.project).await));

    let seen = sharing::open(platform, siri, work.project).await.unwrap().seen();
    let shared = sharing::share(platform, siri, work.project, &seen, Sharing::Public).await;
    assert!(matches!(shared, Err(WriteError::Action(ActionError::NotFound))), "{shared:?}");
    let written =
        project::write(platform, siri, work.project, &open.charter_seen(), open.project().charter.clone()).await;
    assert!(matches!(written, Err(WriteError::Action(ActionError::NotFound))), "{written:?}");
    let day = date(2020, 2, 1);
    let annotation = NewAnnotation { measure: None, day, kind: AnnotationKind::Event, text: text("Ferie") };
    assert!(not_found(&project::annotate(platform, siri, work.project, annotation).await));
    assert_eq!(work.ground.deeds().await, before);
}

#[tokio::test]
async fn j9_who_may_read_says_something_and_it_is_deleted_by_its_writer_or_the_team() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let siri = work.siri();
    let early = sharing::comment(platform, siri, work.project, text("Fint!")).await;
    assert!(not_found(&early));
    work.share(Sharing::Cohort).await;
    let said = async |actor: &Actor| {
        let open = sharing::open(platform, actor, work.project).await.unwrap();
        let one = |one: sharing::CommentBy| {
            (one.comment.id, one.by.as_ref().map(Person::called).unwrap_or_default().to_owned(), one.may_remove)
        };
        open.comments.into_iter().map(one).collect::<Vec<_>>()
    };

    sharing::comment(platform, siri, work.project, text("Vi prøvde nattlys.")).await.unwrap();
    sharing::comment(platform, &work.lead, work.project, text("Ta det med på samlingen.")).await.unwrap();
    sharing::comment(platform, &work.bo, work.project, text("Takk!")).await.unwrap();

    let by_siri = said(siri).await;
    let names: Vec<_> = by_siri.iter().map(|(_, name, may)| (name.as_str(), *may)).collect();
    assert_eq!(names, [("siri", true), ("pia", false), ("bo", false)]);
    assert_eq!(said(&work.kari).await.iter().map(|(_, _, may)| *may).collect::<Vec<_>>(), [true, true, true]);
    let [first, second, third] = [by_siri[0].0, by_siri[1].0, by_siri[2].0];
    for actor in [siri, &work.supervisor, &work.others[1], &work.others[4]] {
        assert!(not_found(&sharing::remove_comment(platform, actor, second).await), "{actor:?}");
    }
    let nothing = CommentId::from(Uuid::from_u128(99));
    assert!(not_found(&sharing::remove_comment(platform, &work.kari, nothing).await));
    sharing::remove_comment(platform, siri, first).await.unwrap();
    assert_eq!(sharing::remove_comment(platform, &work.kari, second).await.unwrap(), work.project);
    assert_eq!(said(siri).await.iter().map(|(id, _, _)| *id).collect::<Vec<_>>(), [third]);
}

#[tokio::test]
async fn j9_the_others_of_the_team_are_told_that_somebody_commented_and_not_what() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    work.share(Sharing::Cohort).await;
    let before = work.ground.outbox().await.len();

    sharing::comment(platform, work.siri(), work.project, text("Vi prøvde nattlys.")).await.unwrap();
    sharing::comment(platform, &work.bo, work.project, text("Takk!")).await.unwrap();

    let letters = work.ground.outbox().await.split_off(before);
    let mut told: Vec<_> = letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
    told.sort_unstable();
    let [bo, kari] = [&work.bo, &work.kari].map(|actor| actor.person().unwrap().email.as_str());
    let subject = "Ny kommentar til forbedringsarbeidet";
    assert_eq!(told, [(bo, subject), (kari, subject), (kari, subject)]);
    for letter in &letters {
        assert!(letter.text.contains(&format!("/nb/project/{}/tell", work.project)), "{}", letter.text);
        assert!(!letter.text.contains("nattlys") && !letter.text.contains("Takk!"), "{}", letter.text);
    }
}

#[tokio::test]
async fn j9_the_cohort_sees_what_is_shared_in_as_many_queries_for_one_project_as_for_two() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let siri = work.siri();
    let id = accept(&work.ground, work.cohort, &[siri]).await;
    project::begin_for(platform, &work.lead, id).await.unwrap();
    let own = project::mine(platform, siri).await.unwrap().pop().unwrap().id;
    let list = async |actor: &Actor| {
        let before = platform.queries();
        let shared = sharing::of_cohort(platform, actor, work.cohort).await.unwrap();
        let ids: Vec<ProjectId> = shared.others.iter().map(|(project, _)| project.id).collect();
        (ids, shared.own.len(), platform.queries() - before)
    };
    let mut closed = list(siri).await;
    closed.2 = 0;
    assert_eq!(closed, (vec![], 1, 0), "nothing is shared yet");

    work.share(Sharing::Cohort).await;
    let one = list(siri).await;
    let seen = sharing::open(platform, siri, own).await.unwrap().seen();
    sharing::share(platform, siri, own, &seen, Sharing::Public).await.unwrap();
    let two = list(&work.lead).await;

    assert_eq!((one.0, one.1), (vec![work.project], 1));
    assert_eq!((two.0.len(), two.1), (2, 0));
    assert_eq!((one.2, two.2), (4, 4));
    for actor in &work.others[1..] {
        assert!(not_found(&sharing::of_cohort(platform, actor, work.cohort).await), "{actor:?}");
    }
    let stranger = work.ground.somebody("sol", &[Role::Assessor(work.cohort)]).await;
    assert!(not_found(&sharing::of_cohort(platform, &stranger, work.cohort).await));
}

#[tokio::test]
async fn two_of_a_team_who_choose_at_once_do_not_choose_over_each_other() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let seen = sharing::open(platform, &work.bo, work.project).await.unwrap().seen();

    work.share(Sharing::Team).await;
    let over = sharing::share(platform, &work.bo, work.project, &seen, Sharing::Public).await;
    let same = sharing::share(platform, &work.bo, work.project, &seen, Sharing::Team).await;

    assert!(matches!(over, Err(WriteError::Changed)), "{over:?}");
    assert!(same.is_ok(), "{same:?}");
    assert_eq!(work.may(&work.second_supervisor).await, None, "it stays as the first one chose");
}
