//! A session in the words of messages and calendars.

use bedre_domain::{
    cohort::CohortRecord,
    language::Language,
    session::{AttendingRole, Day, Expectation, Length, Mode, Session},
};
use bedre_i18n::Texts;
use bedre_messages as messages;

/// How a session is held: «Fysisk heldagssamling».
pub(super) fn form(session: &Session, t: Texts) -> &'static str {
    match (session.mode, session.length()) {
        (Mode::Physical, Length::FullDays(_)) => t.session_mode_physical_full_day(),
        (Mode::Physical, Length::Shorter | Length::NotKnown) => t.session_mode_physical(),
        (Mode::Digital, _) => t.session_mode_digital(),
        (Mode::Hybrid, _) => t.session_mode_hybrid(),
        (Mode::Either, _) => t.session_mode_either(),
    }
}

/// What is expected of someone in a role: «Obligatorisk».
pub(super) fn expectation(expected: Expectation, role: AttendingRole, t: Texts) -> &'static str {
    match (expected, role) {
        (Expectation::Required, _) => t.session_expectation_required(),
        (Expectation::Recommended, _) => t.session_expectation_recommended(),
        (Expectation::Invited, AttendingRole::Participant) => t.session_expectation_optional(),
        (Expectation::Invited, AttendingRole::Leader | AttendingRole::Supervisor) => t.session_expectation_invited(),
        (Expectation::NotDecided, _) => t.session_expectation_not_decided(),
    }
}

/// Where it is held or joined, once that is known.
pub(super) fn place(session: &Session) -> Option<&str> {
    match session.mode {
        Mode::Digital => session.joining_link.as_deref(),
        Mode::Physical | Mode::Hybrid | Mode::Either => session.venue.as_deref(),
    }
}

/// Days as messages word them.
pub(super) fn occasion(days: &[Day]) -> Vec<messages::Day> {
    let times = |day: &Day| Some((day.start?.time(), day.end?.time()));
    days.iter().map(|day| messages::Day { date: day.date, times: times(day) }).collect()
}

/// A cohort's title as letters give it.
pub(crate) fn title(record: &CohortRecord, language: Language) -> &str {
    record.cohort.title.in_language(language).text
}
