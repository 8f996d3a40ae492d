//! What the demo is filled with: made-up people, and the moments its clock can be moved to.

use anyhow::Context as _;
use bedre_actions::{Actor, Platform, cohort, demo, programme};
use bedre_domain::{clock::instant_in_oslo, email::Email, programme::file::SOURCE_PROGRAMMES};
use bedre_web::{DemoMoment, DemoPerson};
use jiff::civil::date;

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
    .map(|(key, day)| DemoMoment { key, at: instant_in_oslo(day.at(9, 0, 0, 0)) })
    .collect()
}

/// The made-up people one can be: address, name, what they are.
const PEOPLE: [(&str, &str, &str); 1] = [("admin@bedre.example", "Alma Admin", "administrator")];

/// The people of the bar.
pub(crate) fn people() -> Vec<DemoPerson> {
    PEOPLE
        .into_iter()
        .filter_map(|(email, name, what)| {
            Some(DemoPerson { email: Email::parse(email).ok()?, label: format!("{name}, {what}") })
        })
        .collect()
}

/// Fills a fresh data folder; one that is filled already is left as it is.
///
/// # Errors
///
/// When something cannot be kept.
pub(crate) async fn fill(platform: &Platform, actor: &Actor) -> anyhow::Result<()> {
    for (email, name, _) in PEOPLE {
        let email = Email::parse(email)?;
        demo::ensure_person(platform, actor, &email, name).await.context("demo person")?;
    }
    if cohort::all_announced(platform).await?.is_empty() {
        for (name, text) in SOURCE_PROGRAMMES {
            programme::import(platform, actor, name, text, announced(name)).await.context("demo programme")?;
        }
    }
    bedre_actions::admin::set_administrator(platform, actor, &Email::parse("admin@bedre.example")?, true).await?;
    Ok(())
}

/// When the public first saw a programme: made up, some weeks before its deadline.
fn announced(file: &str) -> jiff::Timestamp {
    let day = if file.starts_with("leger") { date(2020, 1, 6) } else { date(2025, 4, 28) };
    instant_in_oslo(day.at(8, 0, 0, 0))
}
