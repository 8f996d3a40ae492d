//! Doctors who show their work to each other, and one who tells everybody of it with the leader's consent.

use anyhow::Context as _;
use bedre_actions::{
    Actor, Platform, Secret, admin, demo, measure, project, sharing,
    story::{self, OpenStory},
    supervision,
};
use bedre_domain::{
    free_text::FreeText,
    id::{CohortId, MeasureId, ProjectId},
    language::Language,
    measure::{
        ChartKind, Definition, Direction, Entry, Figure, Frequency, MeasureKind, Phasing, Plan, PointSource, RuleSet,
        Scale, Taken,
    },
    person::Person,
    project::Sharing,
    story::{Answer, StoryContent, Voice},
};
use jiff::{ToSpan as _, civil::date};

use super::{doctors::FALLS, selecting::lead};

/// Falls in a week: twelve weeks before the change, twelve after.
const WEEKS: [f64; 24] = [
    8.0, 9.0, 7.0, 8.0, 10.0, 9.0, 7.0, 9.0, 10.0, 8.0, 7.0, 9.0, 7.0, 5.0, 4.0, 6.0, 5.0, 4.0, 5.0, 3.0, 4.0, 5.0,
    4.0, 3.0,
];

/// Those who work on falls and have a seat, always in the same order.
async fn on_falls(platform: &Platform, cohort: CohortId) -> anyhow::Result<Vec<(ProjectId, Person)>> {
    let board = supervision::board(platform, &lead(platform).await?, cohort).await?;
    let teams = board.teams.into_iter().filter(|team| team.record.project.charter.title.as_str() == FALLS);
    let mut all: Vec<_> =
        teams.filter_map(|team| Some((team.record.project.id, team.people.into_iter().next()?))).collect();
    all.sort_by(|(_, a), (_, b)| a.email.cmp(&b.email));
    Ok(all)
}

/// Lets two who work on the same thing show it to the cohort, and one of them say something about the other's.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn share(platform: &Platform, cohort: CohortId) -> anyhow::Result<()> {
    let all = on_falls(platform, cohort).await?;
    let [(first, one), (second, other), ..] = all.as_slice() else { return Ok(()) };
    let (one, other) = (demo::be(platform, &one.email).await?, demo::be(platform, &other.email).await?);
    let open = sharing::open(platform, &one, *first).await?;
    if open.project.sharing != Sharing::default() {
        return Ok(());
    }
    measured(platform, &one, *first).await?;
    for (actor, project) in [(&one, first), (&other, second)] {
        let seen = sharing::open(platform, actor, *project).await?.seen();
        sharing::share(platform, actor, *project, &seen, Sharing::Cohort).await?;
    }
    let said = "Vi prøvde nattlys også. Hos oss hjalp det mest på rommene lengst fra vaktrommet.";
    Ok(sharing::comment(platform, &other, *first, FreeText::new(said)?).await?)
}

/// A measure with its values until the second gathering.
async fn measured(platform: &Platform, actor: &Actor, project: ProjectId) -> anyhow::Result<MeasureId> {
    let text = |text: &str| FreeText::new(text);
    let figure = |number| Figure::new(number).context("a number");
    let plan = Plan {
        kind: MeasureKind::Outcome,
        scale: Scale::Count,
        definition: Definition {
            what: text("Fall på posten i uken, med eller uten skade")?,
            how: text("Telles i avvikssystemet hver mandag")?,
            collector: text("Fagsykepleier")?,
            frequency: Some(Frequency::Weekly),
        },
        unit: text("fall")?,
        direction: Direction::Down,
        target: Some(figure(4.0)?),
        chart: ChartKind::Run,
        rules: RuleSet::Anhoej,
        phasing: Phasing::default(),
    };
    let measure = measure::create(platform, actor, project, text("Fall i uken")?, plan).await?;
    let first = date(2020, 5, 4);
    let entries = WEEKS.iter().enumerate().map(|(week, falls)| {
        anyhow::Ok(Entry {
            day: first.saturating_add(i64::try_from(week)?.weeks()),
            taken: Taken::Value { value: figure(*falls)?, denominator: None },
            note: FreeText::default(),
        })
    });
    measure::record(platform, actor, measure, entries.collect::<Result<_, _>>()?, PointSource::Pasted).await?;
    Ok(measure)
}

/// Lets the first of them write a story, and everybody who is shown agree to it.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn tell(platform: &Platform, cohort: CohortId) -> anyhow::Result<()> {
    let Some((id, person)) = on_falls(platform, cohort).await?.into_iter().next() else { return Ok(()) };
    let actor = demo::be(platform, &person.email).await?;
    let open = story::open(platform, &actor, id).await?;
    let Some(leader) = open.leader.clone().filter(|_| open.story.is_none() && open.ground.is_finished) else {
        return Ok(());
    };
    let seen = sharing::open(platform, &actor, id).await?.seen();
    sharing::share(platform, &actor, id, &seen, Sharing::Public).await?;
    let open = write(platform, &actor, id, &open).await?;
    story::ask(platform, &actor, id, &open.seen(), &leader).await?;
    let story = open.story.context("the story is written")?;
    story::answer(platform, &actor, story.id, story.version, true).await?;
    let messages = admin::mailbox(platform, Some(&leader)).await?;
    let token =
        messages.iter().find_map(|message| link_in(&message.text)).context("a leader who is asked about a story")?;
    let linked = story::by_link(platform, &token).await?;
    debug_assert!(matches!(linked.consent.who, Voice::Leader(_)), "the link is the leader's");
    let visitor = Actor::visitor(Language::Nb, None).holding_link();
    let yes = Answer::Yes { name: FreeText::new("Leder Eksempel")? };
    Ok(story::answer_by_link(platform, &visitor, &token, &linked.page_key, yes).await?)
}

async fn write(platform: &Platform, actor: &Actor, id: ProjectId, open: &OpenStory) -> anyhow::Result<OpenStory> {
    let text = |text: &str| FreeText::new(text);
    let work = project::open(platform, actor, id).await?;
    let content = StoryContent {
        language: Language::Nb,
        title: text("Færre fall om natten på en sengepost")?,
        by: text("Medisinsk sengepost, Sykehuset Eksempel")?,
        problem: text("Åtte til ti eldre pasienter falt hver uke, de fleste om natten på vei til toalettet.")?,
        aim: text("Halvere antall fall i uken innen februar 2021.")?,
        tried: text("Nattlys på alle rom\nFast runde klokken to\nSokker mot å skli")?,
        seen: text(
            "Fra august lå antallet fall lavere enn før, uke etter uke. Vi tok i bruk nattlys i samme tid. \
             Vi følger med videre for å se om det varer.",
        )?,
        advice: text("Begynn med ett rom og én natt. Spør dem som går vaktene.")?,
        chart: None,
    };
    let chart = work.outcome().map(|with| with.measure.id);
    story::write(platform, actor, id, &open.seen(), content, chart).await?;
    Ok(story::open(platform, actor, id).await?)
}

/// The secret of the leader's link in the words of a message.
fn link_in(text: &str) -> Option<Secret> {
    let (_, rest) = text.split_once("/agree/")?;
    rest.split_whitespace().next().map(Secret::brought)
}
