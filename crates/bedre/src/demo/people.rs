//! The made-up people of the demo.

use bedre_actions::{Actor, Platform, demo};
use bedre_domain::{email::Email, id::CohortId, person::Role};
use bedre_web::DemoPerson;

use super::Crowd;

/// The administrator's address.
pub(super) const ADMINISTRATOR: &str = "alma.admin@bedre.example";
/// The programme lead's address.
pub(super) const LEAD: &str = "petra.program@bedre.example";
/// The assessors' addresses.
pub(super) const ASSESSORS: [&str; 2] = ["vigdis.vurderer@bedre.example", "viggo.vurderer@bedre.example"];
/// The supervisor's address.
pub(super) const SUPERVISOR: &str = "vera.veileder@bedre.example";
/// Someone who has not applied yet: the visitor.
pub(super) const APPLICANT: &str = "kari.prove@sykehus.example";
/// The first of the forty doctors, whom all assess best: in every telling she gets a seat, and tells of her work.
pub(super) const PARTICIPANT: &str = "lege01@helse.example";
/// The contact of the team in Vestfold.
pub(super) const TEAM_CONTACT: &str = "tove.team@sykehus.example";

/// Everyone in the bar: address, name, what they are.
const PEOPLE: [(&str, &str, &str); 8] = [
    (APPLICANT, "Kari Prøve", "lege, vil søke"),
    (PARTICIPANT, "Anne Eksempel", "lege, blir deltaker"),
    (LEAD, "Petra Program", "programleder"),
    (ASSESSORS[0], "Vigdis Vurderer", "vurderer"),
    (ASSESSORS[1], "Viggo Vurderer", "vurderer"),
    (TEAM_CONTACT, "Tove Team", "kontaktperson for et team"),
    (SUPERVISOR, "Vera Veileder", "veileder"),
    (ADMINISTRATOR, "Alma Admin", "administrator"),
];

/// Those of them who are there: she who is one of the forty, only when they are.
fn there(crowd: Crowd) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    PEOPLE.into_iter().filter(move |(email, ..)| *email != PARTICIPANT || crowd == Crowd::MadeUp)
}

/// The people of the bar.
pub(crate) fn bar(crowd: Crowd) -> Vec<DemoPerson> {
    there(crowd)
        .filter_map(|(email, name, what)| {
            Some(DemoPerson { email: Email::parse(email).ok()?, label: format!("{name}, {what}") })
        })
        .collect()
}

/// Makes them, with their roles in these cohorts.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn make(platform: &Platform, cohorts: &[CohortId], crowd: Crowd) -> anyhow::Result<()> {
    for (email, name, _) in there(crowd) {
        let roles: Vec<Role> = match email {
            LEAD => cohorts.iter().copied().map(Role::ProgrammeLead).collect(),
            SUPERVISOR => cohorts.iter().copied().map(Role::Supervisor).collect(),
            email if ASSESSORS.contains(&email) => cohorts.iter().copied().map(Role::Assessor).collect(),
            _ => Vec::new(),
        };
        demo::ensure_person(platform, &Actor::system(), &Email::parse(email)?, name, &roles).await?;
    }
    Ok(())
}
