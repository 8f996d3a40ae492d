//! Stories and who agrees to them.

use bedre_domain::{
    application::Application,
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    language::Language,
    project::Sharing,
    question::Answers,
    samples::{self, SampleProgramme, text},
    sign_in::Digest,
    story::{Consent, ConsentState, Story, StoryChart, StoryContent, StoryState, Voice},
};
use bedre_store::{Store, cohort, retention, sharing, story, testing::on_each};
use jiff::civil::date;

use crate::improvement::{falls_project, id, keep_project, later, now};

fn a_story() -> Story {
    let points = samples::weekly_points(date(2020, 1, 6), &[8.0, 7.0, 6.0]);
    let content = StoryContent {
        language: Language::Nn,
        title: text("Færre fall"),
        by: text("Medisinsk sengepost"),
        problem: text("Pasientar fall om natta."),
        aim: FreeText::default(),
        tried: text("Nattlys"),
        seen: text("Falla vart færre."),
        advice: FreeText::default(),
        chart: StoryChart::of(&samples::falls(), &points).ok(),
    };
    Story::begin(id(1), id(1), content, now())
}

fn consents() -> [Consent; 2] {
    let leader = Email::parse("leder@sykehus.example").unwrap();
    [
        Consent::asked(id(1), id(1), Voice::Member(id(1)), 1, now()),
        Consent::asked(id(2), id(1), Voice::Leader(leader), 1, now()),
    ]
}

async fn keep(store: &Store, told: &Story, consents: &[Consent]) {
    let unit = store.begin().await.unwrap();
    story::hold(&unit, told.id).await.unwrap();
    story::put(&unit, told).await.unwrap();
    story::replace_consents(&unit, told.id, consents, now()).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn a14_a_story_is_kept_whole_and_found_by_all_only_while_it_is_published_and_shared_with_all() {
    on_each(async |store| {
        keep_project(&store).await;
        let draft = a_story();
        assert!(draft.content.chart.is_some());
        keep(&store, &draft, &[]).await;
        assert_eq!(story::of_project(&store, id(1)).await.unwrap(), Some(draft.clone()));
        let published = Story { state: StoryState::Published { at: later() }, ..draft.clone() };
        let SampleProgramme { programme, cohort: sample } = samples::agents();
        let other =
            CohortRecord { id: id(21), programme_id: id(11), programme, cohort: sample, announced_at: Some(now()) };
        let unit = store.begin().await.unwrap();
        cohort::put(&unit, &other).await.unwrap();
        unit.keep().await.unwrap();
        let (slug, other) = (samples::doctors().cohort.slug, other.cohort.slug);
        let found = async || {
            let list: Vec<Story> = story::published(&store).await.unwrap().into_iter().map(|one| one.story).collect();
            let one = story::find_published(&store, id(1)).await.unwrap().map(|one| (one.story, one.cohort));
            let (_, any) = cohort::revision_and_stories_by_slug(&store, &slug).await.unwrap().unwrap();
            assert_eq!((list.len(), usize::from(any)), (usize::from(one.is_some()), usize::from(one.is_some())));
            one
        };

        assert_eq!(found().await, None, "a draft");
        keep(&store, &published, &[]).await;
        assert_eq!(found().await, None, "shared with the supervisors");
        let unit = store.begin().await.unwrap();
        sharing::set(&unit, id(1), Sharing::Public).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(found().await, Some((published.clone(), falls_project(1).cohort)));
        let (_, elsewhere) = cohort::revision_and_stories_by_slug(&store, &other).await.unwrap().unwrap();
        assert!(!elsewhere, "another programme");
        keep(&store, &Story { state: StoryState::Withdrawn { at: later() }, ..published }, &[]).await;
        assert_eq!(found().await, None, "withdrawn");
    })
    .await;
}

#[tokio::test]
async fn a14_consents_are_replaced_with_their_links_kept_and_all_goes_with_the_project() {
    on_each(async |store| {
        keep_project(&store).await;
        keep(&store, &a_story(), &consents()).await;
        let [mut kari, leader] = consents();
        let unit = store.begin().await.unwrap();
        kari.state = ConsentState::Given { at: later(), name: text("Kari") };
        story::update_consent(&unit, &kari).await.unwrap();
        story::insert_link(&unit, &Digest("first".to_owned()), leader.id, now()).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(story::consents_of(&store, id(1)).await.unwrap(), [kari.clone(), leader.clone()]);
        assert_eq!(story::consents_of_person(&store, id(1)).await.unwrap(), [kari]);
        assert_eq!(story::consents_of_person(&store, id(2)).await.unwrap(), []);

        let anew = Consent { version: 2, ..leader.clone() };
        keep(&store, &a_story(), std::slice::from_ref(&anew)).await;
        assert_eq!(story::consents_of(&store, id(1)).await.unwrap(), std::slice::from_ref(&anew));
        assert_eq!(story::find_by_link(&store, &Digest("first".to_owned())).await.unwrap(), Some(anew));
        assert_eq!(story::find_by_link(&store, &Digest("second".to_owned())).await.unwrap(), None);

        let emptied = Application::begin(id(1), falls_project(1).cohort, id(1), Answers::default(), now());
        let unit = store.begin().await.unwrap();
        retention::empty_seat(&unit, &emptied).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(story::find(&store, id(1)).await.unwrap(), None);
        assert_eq!(story::find_by_link(&store, &Digest("first".to_owned())).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_address_of_a_leader_who_never_answered_about_a_story_is_forgotten() {
    on_each(async |store| {
        keep_project(&store).await;
        keep(&store, &a_story(), &consents()).await;
        let forget = async |before| {
            let unit = store.begin().await.unwrap();
            let count = retention::leaders(&unit, before).await.unwrap();
            unit.keep().await.unwrap();
            count
        };

        assert_eq!(forget(now()).await, 0);
        assert_eq!(forget(later()).await, 1);

        let [kari, _] = consents();
        assert_eq!(story::consents_of(&store, id(1)).await.unwrap(), [kari], "the team's are their own");
    })
    .await;
}
