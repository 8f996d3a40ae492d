//! A team of four from a municipality in Vestfold applies with an improvement area for both services.

use bedre_actions::Platform;
use bedre_domain::clock::ShiftedClock;
use jiff::civil::date;

use super::{hand_in, morning, people::TEAM_CONTACT};

/// The members: name, address, profession. All work at the same nursing home.
const MEMBERS: [[&str; 3]; 4] = [
    ["Tove Team", TEAM_CONTACT, "SP"],
    ["Sara Samarbeid", "sara.samarbeid@kommune.example", "HF"],
    ["Villy Vaktlege", "villy.vaktlege@kommune.example", "LE"],
    ["Mona Medisin", "mona.medisin@kommune.example", "VP"],
];

/// Lets the team apply.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn apply(platform: &Platform, clock: &ShiftedClock) -> anyhow::Result<()> {
    clock.move_to(morning(date(2025, 6, 2)));
    let text = |text: &str| text.to_owned();
    let mut team = vec![("team-name", text("Team Trygg medisin"))];
    for (row, [name, email, profession]) in MEMBERS.into_iter().enumerate() {
        let fields = MEMBER_FIELDS.get(row).copied().unwrap_or_default();
        let typed = [name, email, profession, "3907", "Sykehjemmet Eksempel, 2. etasje"];
        team.extend(fields.into_iter().zip(typed.map(text)));
    }
    let sections = [
        ("team", team),
        (
            "contact",
            vec![("team-contact", text(TEAM_CONTACT)), ("leader-email", text("leder.sykehjem@kommune.example"))],
        ),
        (
            "area",
            vec![
                ("area", text("Beboere får ikke alltid gjennomgått legemidlene når de kommer fra sykehuset.")),
                (
                    "both-services",
                    text("Sykehuset sender listen, og sykehjemmet skal bruke den. Feilene oppstår mellom oss."),
                ),
                ("own-time", text("yes")),
            ],
        ),
    ];
    hand_in(platform, "forbedringsagent-vestfold-2025", TEAM_CONTACT, &sections).await?;
    Ok(())
}

/// The names of the fields of four members.
const MEMBER_FIELDS: [[&str; 5]; 4] = [
    ["members.0.name", "members.0.email", "members.0.profession", "members.0.employer", "members.0.department"],
    ["members.1.name", "members.1.email", "members.1.profession", "members.1.employer", "members.1.department"],
    ["members.2.name", "members.2.email", "members.2.profession", "members.2.employer", "members.2.department"],
    ["members.3.name", "members.3.email", "members.3.profession", "members.3.employer", "members.3.department"],
];
