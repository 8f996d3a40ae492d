//! Made-up requests to a leader: about the doctor's application of [`doctor_answers`](super::doctor_answers).

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::date};
use uuid::Uuid;

use super::{doctor_answers, doctors, text};
use crate::{
    clock::instant_in_oslo,
    cohort::LeaderDuty,
    confirmation::{
        Ask, ConfirmationState, Confirmations, HandedIn, HoursPerWeek, LeaderAnswer, LeaderConfirmation, Summary,
    },
    email::Email,
    id::{ApplicationId, LeaderConfirmationId, PersonId},
    language::Language,
};

/// When the leader of the samples was asked: 10 February 2020 at noon.
pub fn leader_asked_at() -> Timestamp {
    instant_in_oslo(date(2020, 2, 10).at(12, 0, 0, 0))
}

/// What the doctor handed in, as far as the leader is concerned.
pub fn handed_in() -> HandedIn {
    let complete = doctor_answers();
    HandedIn {
        application: ApplicationId::from(Uuid::from_u128(1)),
        version: 1,
        summary: Summary::of(&complete),
        duty: LeaderDuty::Required,
        leader: Email::parse("leder@sykehus.example").ok(),
        language: Language::Nb,
    }
}

/// A request that waits.
///
/// # Panics
///
/// Never: a first request is a new one.
#[expect(clippy::panic, reason = "a first request is new; a sample that is not is a fault of the sample")]
pub fn leader_asked() -> LeaderConfirmation {
    let id = LeaderConfirmationId::from(Uuid::from_u128(1));
    match Confirmations::default().ask(id, handed_in(), &doctors().cohort.leader, leader_asked_at()) {
        Ask::New(new) => new.request,
        other @ (Ask::Nothing | Ask::Carried(_) | Ask::Renewed(_)) => panic!("{other:?}"),
    }
}

/// A yes to every statement, with so many hours a week.
///
/// # Panics
///
/// When nobody can set aside so many.
#[expect(clippy::panic, reason = "a yes that the sample's cohort does not take is a fault of the sample")]
pub fn leader_yes(hours: u16) -> LeaderAnswer {
    let rule = doctors().cohort.leader;
    let all: BTreeSet<_> = rule.statements.iter().map(|statement| statement.key.clone()).collect();
    match HoursPerWeek::new(hours).map(|hours| rule.yes(&all, hours, text("Hun får onsdagene."), Language::Nb)) {
        Ok(Ok(yes)) => yes,
        other => panic!("{other:?}"),
    }
}

/// The request of [`leader_asked`] in every state that there is, each with a name for it.
pub fn confirmations_in_every_state() -> Vec<(&'static str, LeaderConfirmation)> {
    let now = leader_asked_at();
    let answered = |answer| leader_asked().answer(answer, text("Lise Leder"), now).unwrap_or_else(|_| leader_asked());
    let limits = LeaderAnswer::YesWithLimits {
        confirmed: match leader_yes(3) {
            LeaderAnswer::Yes(confirmed) | LeaderAnswer::YesWithLimits { confirmed, .. } => confirmed,
            LeaderAnswer::No { .. } => return Vec::new(),
        },
        limits: text("Ikke i juli"),
    };
    let with = |state| LeaderConfirmation { state, ..leader_asked() };
    vec![
        ("waiting", leader_asked()),
        ("yes", answered(leader_yes(6))),
        ("yes with limits", answered(limits)),
        ("no", answered(LeaderAnswer::No { reason: text("Vi mangler folk") })),
        ("not mine", with(ConfirmationState::NotMine { at: now })),
        ("forwarded", with(ConfirmationState::Forwarded { at: now })),
        ("superseded", with(ConfirmationState::Superseded { at: now })),
        ("replaced", with(ConfirmationState::Replaced { at: now })),
        (
            "waived",
            with(ConfirmationState::Waived {
                at: now,
                by: PersonId::from(Uuid::from_u128(9)),
                reason: text("Lederen er sykmeldt"),
            }),
        ),
    ]
}
