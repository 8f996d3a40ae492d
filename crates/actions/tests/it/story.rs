//! Stories: there only while everybody who is shown agrees to the very text.

use bedre_actions::{
    ActionError, Actor, Secret,
    attendance::{self, Said},
    certificate::{self, Which},
    project, sharing,
    story::{self, AnswerError, AskStoryError, WriteStoryError},
    testing::Ground,
};
use bedre_domain::{
    cohort::DayAttendance,
    email::Email,
    free_text::FreeText,
    id::{CohortId, ParticipantId, ProjectId, StoryId},
    language::Language,
    person::Role,
    project::Sharing,
    samples::text,
    story::{Answer, AskError, StoryContent},
};
use jiff::civil::{Date, date};

use crate::improvement::accept;

const GATHERINGS: [(&str, Date); 3] =
    [("samling-1", date(2025, 8, 29)), ("samling-2", date(2025, 10, 17)), ("samling-3", date(2025, 12, 11))];
const LEADER: &str = "leder@sykehus.example";

/// Kari and Bo's project the day after the last gathering.
pub(crate) struct Scene {
    pub(crate) ground: Ground,
    agents: CohortId,
    project: ProjectId,
    lina: Actor,
    kari: Actor,
    bo: Actor,
    siri: Actor,
}

fn content(seen: &str) -> StoryContent {
    StoryContent {
        language: Language::Nb,
        title: text("Færre fall på natt"),
        by: text("Sykehjemmet Eksempel"),
        problem: text("Beboere falt om natten."),
        aim: FreeText::default(),
        tried: text("Nattlys"),
        seen: text(seen),
        advice: FreeText::default(),
        chart: None,
    }
}

impl Scene {
    pub(crate) async fn new() -> Self {
        let ground = Ground::new().await;
        let (_, agents) = ground.with_programmes().await;
        ground.move_to("2025-12-12T10:00:00Z");
        let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
        let kari = ground.somebody("kari", &[Role::Participant(agents)]).await;
        let bo = ground.somebody("bo", &[Role::Participant(agents)]).await;
        let siri = ground.somebody("siri", &[Role::Participant(agents), Role::Supervisor(agents)]).await;
        let id = accept(&ground, agents, &[&kari, &bo]).await;
        project::begin_for(&ground.platform, &lina, id).await.unwrap();
        let project = project::mine(&ground.platform, &kari).await.unwrap().pop().unwrap().id;
        Self { ground, agents, project, lina, kari, bo, siri }
    }

    /// Issues Kari's certificate: the work is finished.
    async fn finish(&self) {
        let seat = ParticipantId::from(self.kari.person().unwrap().id.uuid());
        for (key, day) in GATHERINGS {
            let (key, present) = (key.parse().unwrap(), [Said::first(seat, DayAttendance::Present)]);
            attendance::note(&self.ground.platform, &self.lina, self.agents, &key, day, &present).await.unwrap();
        }
        certificate::issue(&self.ground.platform, &self.lina, self.agents, Which::One(seat)).await.unwrap();
    }

    async fn share(&self, with: Sharing) {
        let platform = &self.ground.platform;
        let seen = sharing::open(platform, &self.kari, self.project).await.unwrap().seen();
        sharing::share(platform, &self.kari, self.project, &seen, with).await.unwrap();
    }

    async fn write(&self, seen: &str) -> StoryId {
        let platform = &self.ground.platform;
        let stands = story::open(platform, &self.kari, self.project).await.unwrap().seen();
        story::write(platform, &self.kari, self.project, &stands, content(seen), None).await.unwrap();
        story::open(platform, &self.kari, self.project).await.unwrap().story.unwrap().id
    }

    async fn ask(&self) -> Result<(), AskStoryError> {
        let platform = &self.ground.platform;
        let stands = story::open(platform, &self.kari, self.project).await.unwrap().seen();
        story::ask(platform, &self.kari, self.project, &stands, &Email::parse(LEADER).unwrap()).await
    }

    /// A whole story about which everybody is asked, and the leader's link.
    async fn asked() -> (Self, StoryId, Secret) {
        let scene = Self::new().await;
        scene.finish().await;
        scene.share(Sharing::Public).await;
        let id = scene.write("Fallene ble færre i samme tid.").await;
        scene.ask().await.unwrap();
        let token = scene.link().await;
        (scene, id, token)
    }

    /// The secret of the newest link to the leader.
    async fn link(&self) -> Secret {
        let mail = self.ground.outbox().await.into_iter().rfind(|mail| mail.to.as_str() == LEADER).unwrap();
        let (_, after) = mail.text.split_once("/nb/agree/").unwrap();
        Secret::brought(after.split_whitespace().next().unwrap())
    }

    async fn leader_says(&self, token: &Secret, answer: Answer) -> Result<(), AnswerError> {
        let platform = &self.ground.platform;
        let key = story::by_link(platform, token).await?.page_key;
        story::answer_by_link(platform, &self.ground.visitor(), token, &key, answer).await
    }

    async fn says(&self, who: &Actor, id: StoryId, agrees: bool) -> Result<(), AnswerError> {
        let version = story::my_consent(&self.ground.platform, who, id).await?.story.version;
        story::answer(&self.ground.platform, who, id, version, agrees).await
    }

    /// Whether everybody can read it.
    async fn is_there(&self, id: StoryId) -> bool {
        let platform = &self.ground.platform;
        let one = story::read(platform, &self.ground.visitor(), id).await;
        let listed = story::published(platform).await.unwrap().iter().any(|(story, _)| story.id == id);
        assert_eq!(one.is_ok(), listed, "the page and the list agree");
        assert!(matches!(one, Ok(_) | Err(ActionError::NotFound)));
        listed
    }
}

fn yes() -> Answer {
    Answer::Yes { name: text("Lise Leder") }
}

#[tokio::test]
async fn a14_a_story_is_published_when_the_whole_team_and_the_leader_have_agreed_and_goes_when_one_takes_it_back() {
    let (scene, id, token) = Scene::asked().await;
    let posted: Vec<_> = scene.ground.outbox().await.into_iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(posted[1..], ["kari@sykehus.example", "bo@sykehus.example", LEADER]);

    scene.says(&scene.kari, id, true).await.unwrap();
    scene.leader_says(&token, yes()).await.unwrap();
    assert!(!scene.is_there(id).await, "Bo has not answered");
    scene.says(&scene.bo, id, true).await.unwrap();
    assert!(scene.is_there(id).await);

    scene.leader_says(&token, Answer::No).await.unwrap();
    assert!(!scene.is_there(id).await, "the leader has taken it back");
    let again = scene.leader_says(&token, yes()).await;
    assert!(matches!(again, Err(AnswerError::Refused(_))), "{again:?}");
    scene.ask().await.unwrap();
    scene.says(&scene.kari, id, true).await.unwrap();
    scene.says(&scene.bo, id, true).await.unwrap();
    assert!(!scene.is_there(id).await, "the earlier yes of the leader is not one to being asked anew");
    scene.leader_says(&scene.link().await, yes()).await.unwrap();
    assert!(scene.is_there(id).await);

    scene.says(&scene.bo, id, false).await.unwrap();
    assert!(!scene.is_there(id).await, "Bo has taken it back");
    let deeds = scene.ground.deeds().await;
    let public: Vec<_> =
        deeds.iter().filter(|deed| ["story.publish", "story.disappear"].contains(&deed.as_str())).collect();
    assert_eq!(public, ["story.publish", "story.disappear", "story.publish", "story.disappear"]);
}

#[tokio::test]
async fn a14_nobody_is_asked_before_the_project_is_finished_and_shared_with_all() {
    let scene = Scene::new().await;
    scene.write("Fallene ble færre i samme tid.").await;
    let refused = |asked: Result<(), AskStoryError>| match asked {
        Err(AskStoryError::NotReady(why)) => why,
        other => unreachable!("{other:?}"),
    };
    let before = scene.ground.outbox().await.len();

    assert_eq!(refused(scene.ask().await), AskError::NotFinished);
    scene.finish().await;
    assert_eq!(refused(scene.ask().await), AskError::NotPublic);
    scene.share(Sharing::Public).await;
    let own = Email::parse("bo@sykehus.example").unwrap();
    let stands = story::open(&scene.ground.platform, &scene.kari, scene.project).await.unwrap().seen();
    let own = story::ask(&scene.ground.platform, &scene.kari, scene.project, &stands, &own).await;

    assert!(matches!(own, Err(AskStoryError::OwnAddress)), "{own:?}");
    assert_eq!(scene.ground.outbox().await.len(), before + 1, "the certificate's mail alone");
}

#[tokio::test]
async fn a14_a_changed_text_and_a_narrower_sharing_take_the_story_away() {
    let (scene, id, token) = Scene::asked().await;
    for who in [&scene.kari, &scene.bo] {
        scene.says(who, id, true).await.unwrap();
    }
    scene.leader_says(&token, yes()).await.unwrap();

    scene.share(Sharing::Cohort).await;
    assert!(!scene.is_there(id).await, "what the team does not share with all is not told to all");
    scene.share(Sharing::Public).await;
    assert!(scene.is_there(id).await);

    let opened = story::my_consent(&scene.ground.platform, &scene.bo, id).await.unwrap().story.version;
    let key = story::by_link(&scene.ground.platform, &token).await.unwrap().page_key;
    scene.write("Alt ble bedre.").await;
    assert!(!scene.is_there(id).await, "nobody has agreed to this text");
    scene.ask().await.unwrap();
    let old_page = story::answer(&scene.ground.platform, &scene.bo, id, opened, true).await;
    let old_form = story::answer_by_link(&scene.ground.platform, &scene.ground.visitor(), &token, &key, yes()).await;

    assert!(matches!(old_page, Err(AnswerError::NotRead)), "{old_page:?}");
    assert!(matches!(old_form, Err(AnswerError::NotRead)), "{old_form:?}");
    scene.leader_says(&token, yes()).await.unwrap();
    for who in [&scene.kari, &scene.bo] {
        scene.says(who, id, true).await.unwrap();
    }
    assert!(scene.is_there(id).await, "the first link leads to the new text");
}

#[tokio::test]
async fn a14_nobody_else_reads_writes_or_answers_and_a_refusal_leaves_no_trace() {
    let (scene, id, _) = Scene::asked().await;
    let platform = &scene.ground.platform;
    let stands = story::open(platform, &scene.kari, scene.project).await.unwrap().seen();
    let before = (scene.ground.deeds().await, scene.ground.outbox().await.len());
    let leader = Email::parse("annen@sykehus.example").unwrap();

    for actor in [&scene.siri, &scene.lina, &scene.ground.visitor()] {
        assert!(matches!(story::open(platform, actor, scene.project).await, Err(ActionError::NotFound)), "{actor:?}");
        let written = story::write(platform, actor, scene.project, &stands, content("Noe annet"), None).await;
        assert!(matches!(written, Err(WriteStoryError::Action(ActionError::NotFound))), "{actor:?}");
        let asked = story::ask(platform, actor, scene.project, &stands, &leader).await;
        assert!(matches!(asked, Err(AskStoryError::Action(ActionError::NotFound))), "{actor:?}");
        let answered = story::answer(platform, actor, id, 1, true).await;
        let is_hidden = matches!(answered, Err(AnswerError::Action(ActionError::NotFound | ActionError::SignInFirst)));
        assert!(is_hidden, "{actor:?}");
        assert!(matches!(story::read(platform, actor, id).await, Err(ActionError::NotFound)), "{actor:?}");
        assert!(story::mine(platform, actor).await.unwrap().is_empty(), "{actor:?}");
    }
    let made_up = Secret::brought(&"0".repeat(64));
    assert!(matches!(story::by_link(platform, &made_up).await, Err(ActionError::NotFound)));
    let blind = story::answer_by_link(platform, &scene.ground.visitor(), &scene.link().await, "", Answer::No).await;
    assert!(matches!(blind, Err(AnswerError::NotRead)), "{blind:?}");
    assert_eq!((scene.ground.deeds().await, scene.ground.outbox().await.len()), before);
}

#[tokio::test]
async fn a14_the_lead_takes_a_story_down_and_the_same_text_does_not_come_back() {
    let (scene, id, token) = Scene::asked().await;
    for who in [&scene.kari, &scene.bo] {
        scene.says(who, id, true).await.unwrap();
    }
    scene.leader_says(&token, yes()).await.unwrap();
    let platform = &scene.ground.platform;

    for actor in [&scene.kari, &scene.siri] {
        assert!(matches!(story::take_down(platform, actor, id).await, Err(ActionError::NotFound)), "{actor:?}");
    }
    assert!(scene.is_there(id).await);
    story::take_down(platform, &scene.lina, id).await.unwrap();

    assert!(!scene.is_there(id).await);
    let again = scene.ask().await;
    assert!(matches!(again, Err(AskStoryError::NotReady(AskError::TakenDown))), "{again:?}");
    assert!(matches!(story::take_down(platform, &scene.lina, id).await, Err(ActionError::NotFound)));
}

#[tokio::test]
async fn two_of_a_team_who_write_the_story_at_once_do_not_write_over_each_other() {
    let scene = Scene::new().await;
    let platform = &scene.ground.platform;
    let seen = story::open(platform, &scene.bo, scene.project).await.unwrap().seen();

    scene.write("Fallene ble færre.").await;
    let over = story::write(platform, &scene.bo, scene.project, &seen, content("Alt ble bedre."), None).await;
    let same = story::write(platform, &scene.bo, scene.project, &seen, content("Fallene ble færre."), None).await;

    assert!(matches!(over, Err(WriteStoryError::Changed)), "{over:?}");
    assert!(same.is_ok(), "{same:?}");
}

#[tokio::test]
async fn a_story_is_a_few_queries() {
    let (scene, id, token) = Scene::asked().await;
    for who in [&scene.kari, &scene.bo] {
        scene.says(who, id, true).await.unwrap();
    }
    scene.leader_says(&token, yes()).await.unwrap();
    let platform = &scene.ground.platform;
    let visitor = scene.ground.visitor();
    let count = async |ask: std::pin::Pin<Box<dyn Future<Output = ()> + '_>>| {
        let before = platform.queries();
        ask.await;
        platform.queries() - before
    };

    // The first look reads the cohorts.
    story::published(platform).await.unwrap();
    let read = count(Box::pin(async { drop(story::read(platform, &visitor, id).await.unwrap()) })).await;
    let list = count(Box::pin(async { drop(story::published(platform).await.unwrap()) })).await;
    let mine = count(Box::pin(async { drop(story::mine(platform, &scene.bo).await.unwrap()) })).await;
    let none = count(Box::pin(async { drop(story::mine(platform, &scene.siri).await.unwrap()) })).await;

    assert_eq!((read, list, mine, none), (2, 2, 2, 1));
}
