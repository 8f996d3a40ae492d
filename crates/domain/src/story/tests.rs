//! Who must agree before a story is there, and what makes it disappear.

use jiff::{Timestamp, civil::date};
use uuid::Uuid;

use super::*;
use crate::{
    email::Email,
    free_text::FreeText,
    language::Language,
    measure::{Amount, DataPoint, PointState},
    samples::{self, text},
};

fn at(hour: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + hour * 3_600).unwrap()
}

fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

fn content() -> StoryContent {
    StoryContent {
        language: Language::Nb,
        title: text("Færre fall på natt"),
        by: text("Medisinsk sengepost"),
        problem: text("Pasienter falt om natten."),
        aim: FreeText::default(),
        tried: text("Nattlys"),
        seen: text("Fallene ble færre i samme tid."),
        advice: FreeText::default(),
        chart: None,
    }
}

const READY: StoryGround = StoryGround { is_finished: true, sharing: Sharing::Public };

fn draft() -> Story {
    Story::begin(id(1), id(1), content(), at(0))
}

/// The story and those asked about it: two of the team, and their leader.
fn asked() -> (Story, Vec<Consent>) {
    let story = draft().ask(READY, at(1)).unwrap();
    let leader = Email::parse("leder@sykehus.example").unwrap();
    let voices = [Voice::Member(id(1)), Voice::Member(id(2)), Voice::Leader(leader)];
    let one = |(number, who)| Consent::asked(id(number), story.id, who, story.version, at(1));
    let consents = (1_u128..).zip(voices).map(one).collect();
    (story, consents)
}

/// Lets these answer in turn.
fn heard(story: Story, consents: &mut [Consent], answers: &[(u128, Answer)]) -> Result<Story, ConsentError> {
    answers.iter().try_fold(story, |story, (who, answer)| {
        let version = story.version;
        let (story, consent) = story.hear(consents, id(*who), version, answer.clone(), at(2))?;
        if let Some(kept) = consents.iter_mut().find(|one| one.id == consent.id) {
            *kept = consent;
        }
        Ok(story)
    })
}

fn yes() -> Answer {
    Answer::Yes { name: text("Kari") }
}

#[test]
fn a14_a_story_is_there_when_the_team_and_the_leader_have_all_agreed_and_not_before() {
    let (story, mut consents) = asked();

    let two = heard(story, &mut consents, &[(1, yes()), (3, yes())]).unwrap();
    assert!(!two.is_open_to_all(Sharing::Public), "one of the team has not answered");
    let all = heard(two, &mut consents, &[(2, yes())]).unwrap();

    assert_eq!(all.state, StoryState::Published { at: at(2) });
    assert!(all.is_open_to_all(Sharing::Public));
    for narrower in [Sharing::Team, Sharing::Supervisor, Sharing::Cohort] {
        assert!(!all.is_open_to_all(narrower), "{narrower:?}: the level is the most that is shown");
    }
}

#[test]
fn a14_whoever_takes_back_the_yes_takes_the_story_away_at_once() {
    for who in [1, 2, 3] {
        let (story, mut consents) = asked();
        let published = heard(story, &mut consents, &[(1, yes()), (2, yes()), (3, yes())]).unwrap();

        let gone = heard(published, &mut consents, &[(who, Answer::No)]).unwrap();

        assert_eq!(gone.state, StoryState::Withdrawn { at: at(2) }, "{who}");
        assert!(!gone.is_open_to_all(Sharing::Public), "{who}");
        let again = heard(gone, &mut consents, &[(who, yes())]);
        assert_eq!(again, Err(ConsentError::NotAsked), "the team asks anew first");
    }
}

#[test]
fn a14_another_text_is_asked_about_anew_and_nobody_agrees_to_what_they_have_not_read() {
    let (story, mut consents) = asked();
    let published = heard(story, &mut consents, &[(1, yes()), (2, yes()), (3, yes())]).unwrap();

    let same = published.clone().write(content(), at(3));
    let other = published.clone().write(StoryContent { seen: text("Alt ble bedre."), ..content() }, at(3));

    assert_eq!(same, published);
    assert_eq!((other.version, &other.state), (2, &StoryState::Draft));
    assert!(!other.is_open_to_all(Sharing::Public));
    let anew = other.ask(READY, at(4)).unwrap();
    let early = anew.clone().hear(&consents, id(1), 2, yes(), at(5));
    assert_eq!(early.unwrap_err(), ConsentError::OtherText, "asked about the first text");
    for one in &mut consents {
        *one = Consent::asked(one.id, one.story, one.who.clone(), 2, at(4));
    }
    let old_page = anew.hear(&consents, id(1), 1, yes(), at(5));
    assert_eq!(old_page.unwrap_err(), ConsentError::OtherText, "read on a page that was opened before");
}

#[test]
fn a14_only_a_finished_project_that_is_shared_with_all_and_has_a_whole_text_is_asked_about() {
    let bare = StoryContent { seen: FreeText::default(), by: FreeText::default(), ..content() };
    let taken_down = draft().take_down(id(9), at(1));
    let cases = [
        (draft(), StoryGround { is_finished: false, ..READY }, AskError::NotFinished),
        (draft(), StoryGround { sharing: Sharing::Cohort, ..READY }, AskError::NotPublic),
        (Story::begin(id(1), id(1), bare, at(0)), READY, AskError::Missing(vec![StoryPart::By, StoryPart::Seen])),
        (asked().0, READY, AskError::AskedAlready),
        (taken_down.clone(), READY, AskError::TakenDown),
    ];

    for (story, ground, expected) in cases {
        assert_eq!(story.ask(ground, at(2)), Err(expected));
    }
    let changed = taken_down.write(StoryContent { advice: text("Begynn smått."), ..content() }, at(2));
    assert!(changed.ask(READY, at(3)).is_ok(), "another text than the one that was taken down");
}

#[test]
fn a_no_is_heard_whenever_it_comes_and_a_yes_has_a_name() {
    let (story, mut consents) = asked();

    let nameless = heard(story.clone(), &mut consents, &[(1, Answer::Yes { name: FreeText::default() })]);
    let stranger = heard(story.clone(), &mut consents, &[(8, yes())]);
    let no = heard(story, &mut consents, &[(1, Answer::No), (2, Answer::No)]).unwrap();

    assert_eq!(nameless, Err(ConsentError::NoName));
    assert_eq!(stranger, Err(ConsentError::NotAsked));
    assert_eq!(no.state, StoryState::Withdrawn { at: at(2) });
    assert_eq!(consents.first().unwrap().state, ConsentState::Declined { at: at(2) });
}

#[test]
fn a14_the_chart_of_a_story_stays_as_it_was_and_shows_neither_notes_nor_few_people() {
    let measure = samples::falls();
    let mut points = samples::weekly_points(date(2020, 9, 7), &[8.0, 9.0, 7.0]);
    points.first_mut().unwrap().note = text("Fru Hansen på rom 4");

    let chart = StoryChart::of(&measure, &points).unwrap();

    assert!(!serde_json::to_string(&chart).unwrap().contains("Hansen"));
    let series = chart.series().unwrap();
    assert_eq!(
        series.points.iter().map(|point| &point.state).collect::<Vec<_>>(),
        points.iter().map(|point| &point.state).collect::<Vec<_>>()
    );
    let few = DataPoint {
        state: PointState::Counted(Amount::kept(samples::figure(1.0), Some(samples::figure(4.0)))),
        ..points.first().unwrap().clone()
    };
    assert_eq!(StoryChart::of(&measure, &[few]), Err(ChartRefused::FewCases));
    assert_eq!(StoryChart::of(&measure, &[]), Err(ChartRefused::NoValues));
}
