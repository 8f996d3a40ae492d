//! Who supervises a team: the lead says, the team is told.

use bedre_actions::{
    ActionError, Actor, project,
    supervision::{self, AssignError, NewSupervisor},
    testing::Ground,
};
use bedre_domain::{
    email::Email,
    free_text::FreeText,
    id::{CohortId, PersonId, ProjectId},
    person::{Person, Role},
};

/// Kari's project in the Vestfold cohort, its lead, and two who supervise there.
struct Scene {
    ground: Ground,
    cohort: CohortId,
    lead: Actor,
    kari: Actor,
    project: ProjectId,
    vera: Actor,
    viggo: Actor,
}

fn id(actor: &Actor) -> PersonId {
    actor.person().unwrap().id
}

impl Scene {
    async fn begun() -> Self {
        let ground = Ground::new().await;
        let (_, cohort) = ground.with_programmes().await;
        let lead = ground.somebody("lead", &[Role::ProgrammeLead(cohort)]).await;
        let (kari, seat) = ground.participant("kari", cohort, "leder@sykehus.example").await;
        let vera = ground.somebody("vera", &[Role::Supervisor(cohort)]).await;
        let viggo = ground.somebody("viggo", &[Role::Supervisor(cohort)]).await;
        project::begin_for(&ground.platform, &lead, seat.application).await.unwrap();
        let project = project::mine(&ground.platform, &kari).await.unwrap().pop().unwrap().id;
        Self { ground, cohort, lead, kari, project, vera, viggo }
    }

    async fn assign(&self, chosen: &[&Actor]) -> Result<(), AssignError> {
        let ids: Vec<PersonId> = chosen.iter().map(|actor| id(actor)).collect();
        supervision::assign(&self.ground.platform, &self.lead, self.project, &ids, None).await
    }

    /// The names of those who supervise the team now.
    async fn current(&self) -> Vec<String> {
        let open = supervision::supervisors(&self.ground.platform, &self.lead, self.project).await.unwrap();
        open.current().map(|person| person.called().to_owned()).collect()
    }

    /// Address and subject of each message since `from`.
    async fn mail(&self, from: usize) -> Vec<(String, String)> {
        let messages = self.ground.outbox().await.into_iter().skip(from);
        messages.map(|message| (message.to.to_string(), message.subject)).collect()
    }
}

fn pair(to: &str, subject: &str) -> (String, String) {
    (to.to_owned(), subject.to_owned())
}

#[tokio::test]
async fn j10_a_team_is_given_its_supervisor_and_both_are_told() {
    let scene = Scene::begun().await;

    scene.assign(&[&scene.vera]).await.unwrap();
    scene.assign(&[&scene.vera]).await.unwrap();

    assert_eq!(scene.current().await, ["vera"]);
    assert_eq!(
        scene.mail(0).await,
        [
            pair("kari@sykehus.example", "vera er veilederen din"),
            pair(
                "vera@sykehus.example",
                "Du er veileder for et team i Forbedringsagentutdanning i Vestfold – høsten 2025"
            ),
        ],
        "saying the same again tells nobody"
    );
    assert_eq!(scene.ground.deeds().await.iter().filter(|deed| *deed == "supervision.assign").count(), 1);
}

#[tokio::test]
async fn j10_a_change_of_supervisor_is_logged_and_told_to_the_team() {
    let scene = Scene::begun().await;
    scene.assign(&[&scene.vera]).await.unwrap();
    let before = scene.ground.outbox().await.len();
    scene.ground.move_to("2020-03-01T11:00:00Z");

    scene.assign(&[&scene.viggo]).await.unwrap();

    let told = scene.ground.outbox().await.into_iter().skip(before).collect::<Vec<_>>();
    let first = told.first().unwrap();
    assert_eq!(first.to.as_str(), "kari@sykehus.example");
    assert!(first.text.contains("viggo overtar etter vera."), "{}", first.text);
    let open = project::open(&scene.ground.platform, &scene.kari, scene.project).await.unwrap();
    let line: Vec<_> = open.supervisors.iter().map(|(one, person)| (person.called(), one.since, one.until)).collect();
    let (then, now) = ("2020-02-10T11:00:00Z".parse().unwrap(), scene.ground.now());
    assert_eq!(line, [("vera", then, Some(now)), ("viggo", now, None)]);
}

#[tokio::test]
async fn h13_a_team_has_two_supervisors_and_the_one_who_stays_takes_over() {
    let scene = Scene::begun().await;
    scene.assign(&[&scene.vera, &scene.viggo]).await.unwrap();
    let both = scene.current().await;
    let before = scene.ground.outbox().await.len();

    scene.assign(&[&scene.viggo]).await.unwrap();

    assert_eq!(both, ["vera", "viggo"]);
    assert_eq!(scene.current().await, ["viggo"]);
    assert_eq!(scene.mail(before).await, [pair("kari@sykehus.example", "viggo er veilederen din")]);
}

#[tokio::test]
async fn f25_a_local_supervisor_without_an_account_gets_one_and_can_read_the_project() {
    let scene = Scene::begun().await;
    let new = NewSupervisor {
        email: Email::parse("lokal@sykehus.example").unwrap(),
        name: FreeText::new("Lisa Lokal").unwrap(),
    };

    supervision::assign(&scene.ground.platform, &scene.lead, scene.project, &[], Some(new)).await.unwrap();

    assert_eq!(scene.current().await, ["Lisa Lokal"]);
    let lisa = scene.ground.somebody("lokal", &[]).await;
    assert_eq!(lisa.standing.roles, [Role::Supervisor(scene.cohort)]);
    assert!(project::open(&scene.ground.platform, &lisa, scene.project).await.is_ok());
}

#[tokio::test]
async fn j10_only_the_lead_assigns_and_a_team_is_never_left_alone_or_to_itself() {
    let scene = Scene::begun().await;
    scene.assign(&[&scene.vera]).await.unwrap();
    let (deeds, mail) = (scene.ground.deeds().await, scene.ground.outbox().await.len());
    let platform = &scene.ground.platform;
    let other = scene.ground.somebody("per", &[Role::Supervisor(CohortId::from(uuid::Uuid::from_u128(9)))]).await;

    for actor in [&scene.kari, &scene.vera, &other, &scene.ground.visitor()] {
        let refused = supervision::assign(platform, actor, scene.project, &[id(&scene.viggo)], None).await;
        assert!(matches!(refused, Err(AssignError::Action(ActionError::NotFound))), "{refused:?}");
        let closed = supervision::supervisors(platform, actor, scene.project).await;
        assert!(matches!(closed, Err(ActionError::NotFound)));
    }
    let nobody = scene.assign(&[]).await;
    let stranger = scene.assign(&[&other]).await;
    let own = NewSupervisor { email: scene.kari.person().unwrap().email.clone(), name: FreeText::new("Kari").unwrap() };
    let own = supervision::assign(platform, &scene.lead, scene.project, &[], Some(own)).await;
    let nowhere = ProjectId::from(uuid::Uuid::from_u128(99));
    let not_there = supervision::assign(platform, &scene.lead, nowhere, &[id(&scene.vera)], None).await;

    assert!(matches!(nobody, Err(AssignError::Nobody)), "{nobody:?}");
    assert!(matches!(stranger, Err(AssignError::Action(ActionError::NotFound))), "{stranger:?}");
    assert!(matches!(own, Err(AssignError::OwnTeam)), "{own:?}");
    assert!(matches!(not_there, Err(AssignError::Action(ActionError::NotFound))), "{not_there:?}");
    assert_eq!(scene.current().await, ["vera"]);
    assert_eq!((scene.ground.deeds().await, scene.ground.outbox().await.len()), (deeds, mail));
}

#[tokio::test]
async fn the_board_names_the_supervisors_and_whom_a_team_lacks() {
    let scene = Scene::begun().await;
    let board = async || {
        let board = supervision::board(&scene.ground.platform, &scene.lead, scene.cohort).await.unwrap();
        let names = |people: &[Person]| people.iter().map(|one| one.called().to_owned()).collect::<Vec<_>>();
        board.teams.iter().map(|team| names(&team.supervisors)).collect::<Vec<_>>()
    };

    let before = board().await;
    scene.assign(&[&scene.viggo]).await.unwrap();

    assert_eq!(before, [Vec::<String>::new()]);
    assert_eq!(board().await, [["viggo"]]);
}
