//! The made-up people of the demo.

use bedre_actions::{Actor, Platform, demo};
use bedre_domain::{email::Email, id::CohortId, person::Role};
use bedre_web::DemoPerson;

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
/// The contact of the team in Vestfold.
pub(super) const TEAM_CONTACT: &str = "tove.team@sykehus.example";

/// Everyone in the bar: address, name, what they are.
const PEOPLE: [(&str, &str, &str); 7] = [
    (APPLICANT, "Kari Prøve", "lege, vil søke"),
    (LEAD, "Petra Program", "programleder"),
    (ASSESSORS[0], "Vigdis Vurderer", "vurderer"),
    (ASSESSORS[1], "Viggo Vurderer", "vurderer"),
    (TEAM_CONTACT, "Tove Team", "kontaktperson for et team"),
    (SUPERVISOR, "Vera Veileder", "veileder"),
    (ADMINISTRATOR, "Alma Admin", "administrator"),
];

/// The people of the bar.
pub(crate) fn bar() -> Vec<DemoPerson> {
    PEOPLE
        .into_iter()
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
pub(super) async fn make(platform: &Platform, cohorts: &[CohortId]) -> anyhow::Result<()> {
    for (email, name, _) in PEOPLE {
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
