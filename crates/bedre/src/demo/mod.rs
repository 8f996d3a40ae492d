//! What the demo is filled with: made-up people who do, through the same actions as everybody, what people do.

mod agents;
mod doctors;
mod leaders;
mod meeting;
mod people;
mod selecting;
mod story;
mod telling;

use anyhow::Context as _;
use bedre_actions::{Actor, Platform, admin, application, cohort, demo, programme};
use bedre_domain::{
    clock::{Clock as _, ShiftedClock, instant_in_oslo},
    cohort::Fee,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    key::{SectionKey, SessionKey, Slug},
    programme::file::{SOURCE_PROGRAMMES, parse_toml, write_toml},
    question::{Answers, Field},
    session::{AttendingRole, Expectation, SessionKind},
    wording::Bilingual,
};
use bedre_web::DemoMoment;
use jiff::{Timestamp, civil, civil::date};

pub(crate) use people::bar as people;
pub(crate) use story::{Cast, Story};

/// Who is there besides the people of the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Crowd {
    /// Made-up applicants and a made-up team.
    MadeUp,
    /// Nobody.
    Nobody,
}

/// The moments of the bar, in the order of the line.
pub(crate) fn moments() -> Vec<DemoMoment> {
    [
        ("application", date(2020, 2, 10)),
        ("selection", date(2020, 3, 5)),
        ("gathering_2", date(2020, 10, 21)),
        ("certificate", date(2021, 2, 5)),
        ("team_application", date(2025, 6, 2)),
        ("team_project", date(2025, 10, 20)),
        ("team_certificate", date(2025, 12, 12)),
    ]
    .into_iter()
    .map(|(key, day)| DemoMoment { key, at: morning(day) })
    .collect()
}

/// Nine o'clock on a day in Norway.
fn morning(day: civil::Date) -> Timestamp {
    instant_in_oslo(day.at(9, 0, 0, 0))
}

/// Fills a fresh data folder; one that is filled already is left as it is. The clock is where it was afterwards.
///
/// # Errors
///
/// When something cannot be kept.
pub(crate) async fn fill(platform: &Platform, clock: &ShiftedClock, crowd: Crowd) -> anyhow::Result<()> {
    let system = Actor::system();
    if !cohort::all_announced(platform).await?.is_empty() {
        return Ok(());
    }
    let now = clock.now();
    let mut ids: Vec<(&str, CohortId)> = Vec::new();
    for (name, text) in SOURCE_PROGRAMMES {
        let announced = if name.starts_with("leger") { date(2020, 1, 6) } else { date(2025, 4, 28) };
        let imported = programme::import(platform, &system, name, &settled(name, text)?, morning(announced)).await;
        ids.extend(imported.context("demo programme")?.into_iter().map(|id| (name, id)));
    }
    people::make(platform, &ids.iter().map(|(_, id)| *id).collect::<Vec<_>>(), crowd).await?;
    admin::set_administrator(platform, &system, &Email::parse(people::ADMINISTRATOR)?, true).await?;
    match crowd {
        Crowd::MadeUp => {
            doctors::apply(platform, clock).await.context("demo applications of doctors")?;
            let agents = ids.iter().find(|(name, _)| name.starts_with("forbedringsagent"));
            agents::take_part(platform, clock, agents.context("the agents' cohort")?.1).await.context("demo team")?;
            clock.move_to(now);
        }
        Crowd::Nobody => {}
    }
    Ok(())
}

/// A programme file in which what its source leaves open is settled, as its organiser would before offering seats: which
/// sessions are mandatory, and the terms of payment. Made up for the demo.
fn settled(name: &str, text: &str) -> anyhow::Result<String> {
    let (programme, mut cohorts) = parse_toml(name, text).map_err(|_| anyhow::anyhow!("{name} makes no sense"))?;
    for cohort in &mut cohorts {
        let open: Vec<SessionKey> = cohort.plan.undecided().map(|session| session.key.clone()).collect();
        for key in open {
            let webinar = cohort.plan.session(&key).is_some_and(|session| session.kind == SessionKind::Webinar);
            let expected = if webinar { Expectation::Recommended } else { Expectation::Required };
            cohort.plan.decide(&key, AttendingRole::Participant, expected)?;
        }
        if let Fee::Charged(charge) = &mut cohort.fee {
            let payment = Bilingual::new("Faktura med 30 dagers frist.", "Faktura med 30 dagars frist.");
            let cancellation = Bilingual::new(
                "Melder du deg av senest 14 dager før start, betaler du ikke.",
                "Melder du deg av seinast 14 dagar før start, betaler du ikkje.",
            );
            charge.payment_terms.get_or_insert(payment);
            charge.cancellation_terms.get_or_insert(cancellation);
        }
    }
    Ok(write_toml(&programme, &cohorts))
}

/// Fills in an application section by section and hands it in, as its applicant would.
async fn hand_in(
    platform: &Platform,
    slug: &str,
    email: &str,
    sections: &[(&str, Vec<(&str, String)>)],
) -> anyhow::Result<ApplicationId> {
    let actor = demo::be(platform, &Email::parse(email)?).await?;
    let slug = Slug::parse(slug)?;
    let mut brought = Answers::default();
    for (name, typed) in sections.iter().flat_map(|(_, pairs)| pairs) {
        if let Some(field) = Field::parse(name) {
            brought.set(&field, FreeText::new(typed)?);
        }
    }
    let id = application::begin(platform, &actor, &slug, &brought).await?;
    for (section, pairs) in sections {
        let typed: Vec<_> = pairs.iter().map(|(name, typed)| ((*name).to_owned(), typed.clone())).collect();
        application::save(platform, &actor, id, &SectionKey::parse(section)?, &typed).await?;
    }
    application::submit(platform, &actor, id).await?;
    Ok(id)
}

/// The cohorts whose people act when the clock moves.
///
/// # Errors
///
/// When they cannot be read, or are not there.
pub(crate) async fn cast(platform: &Platform) -> anyhow::Result<Cast> {
    let all = cohort::led(platform, &selecting::lead(platform).await?).await?;
    let of = |slug: &str| all.iter().find(|record| record.cohort.slug.as_str() == slug).map(|record| record.id);
    let [doctors, agents] = ["leger-2020", "forbedringsagent-vestfold-2025"].map(of);
    Ok(Cast { doctors: doctors.context("the doctors' cohort")?, agents: agents.context("the agents' cohort")? })
}
