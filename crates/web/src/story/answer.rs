//! What somebody has said of a story, in words: to themselves, and to their team.

use bedre_domain::story::{Consent, ConsentState};
use bedre_i18n::{Texts, date};

/// What somebody has said, in words to themselves; nothing while they are asked.
pub(super) fn to_them(consent: &Consent, t: Texts) -> Option<String> {
    match &consent.state {
        ConsentState::Asked { .. } => None,
        ConsentState::Given { at, .. } => Some(t.story_consent_given(date::in_oslo(*at).date())),
        ConsentState::Declined { .. } => Some(t.story_consent_declined().to_owned()),
        ConsentState::Withdrawn { .. } => Some(t.story_consent_withdrawn().to_owned()),
    }
}

/// What somebody has said, in words to their team.
pub(super) fn to_team(consent: &Consent, t: Texts) -> String {
    match &consent.state {
        ConsentState::Asked { at } => t.story_asked(date::in_oslo(*at).date()),
        ConsentState::Given { at, .. } => t.story_given(date::in_oslo(*at).date()),
        ConsentState::Declined { at } => t.story_declined(date::in_oslo(*at).date()),
        ConsentState::Withdrawn { at } => t.story_withdrawn(date::in_oslo(*at).date()),
    }
}

/// Whether somebody has said yes.
pub(super) fn is_yes(consent: &Consent) -> bool {
    consent.agrees_to(consent.version)
}
