//! What a team writes about its work: the problem, why it matters, the aim, and what is to last.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Aim;
use crate::free_text::FreeText;

/// What a team writes about its work. Everything but the title may be empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Charter {
    /// What it is called.
    pub title: FreeText,
    /// What is wrong, for whom, how much; of a team to begin with the area it wants to improve (H11).
    #[serde(default)]
    pub problem: FreeText,
    /// How it concerns both municipality and hospital, in programmes whose theme asks for it (I9).
    #[serde(default)]
    pub both_services: FreeText,
    /// How large it is now: numbers or stories (F10).
    #[serde(default)]
    pub extent: FreeText,
    /// Possible causes, one each (F8).
    #[serde(default)]
    pub causes: Vec<FreeText>,
    /// Why it matters, and to whom (F12, F13).
    #[serde(default)]
    pub importance: Importance,
    /// The aim.
    #[serde(default)]
    pub aim: Aim,
    /// Who has been involved, and how (A18).
    #[serde(default)]
    pub involvement: Involvement,
    /// Other change work in the unit, and how it is kept from taking time and focus (F22, F23).
    #[serde(default)]
    pub competing: FreeText,
    /// How the result is made to last (A17).
    #[serde(default)]
    pub sustain: Sustain,
}

/// Why the work matters to those it concerns: the first lines of the stakeholder list (F13).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Importance {
    /// What becomes better for patients.
    pub benefit: FreeText,
    /// Why it matters to the leader.
    pub leader: FreeText,
    /// Why it matters to the staff.
    pub staff: FreeText,
    /// Why it matters to patients, users and next of kin.
    pub patients: FreeText,
}

/// Who has been involved, and how; without naming patients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Involvement {
    /// Staff.
    pub staff: FreeText,
    /// Patients and users.
    pub patients: FreeText,
    /// Next of kin.
    pub next_of_kin: FreeText,
}

/// How the result is made to last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sustain {
    /// Who keeps an eye on it, by role or name of a colleague.
    pub owner: FreeText,
    /// What is watched.
    pub control: FreeText,
    /// When it is next looked at.
    pub check_on: Option<Date>,
}

impl Sustain {
    /// Whether owner, control and date are all there (A17).
    pub fn is_complete(&self) -> bool {
        !self.owner.is_empty() && !self.control.is_empty() && self.check_on.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::text;
    use jiff::civil::date;

    #[test]
    fn a17_lasting_improvement_has_an_owner_a_control_measure_and_a_date() {
        let whole =
            Sustain {
                owner: text("Fagsykepleier"), control: text("Fall per måned"), check_on: Some(date(2021, 8, 1))
            };

        assert!(whole.is_complete());
        assert!(!Sustain { check_on: None, ..whole.clone() }.is_complete());
        assert!(!Sustain { owner: FreeText::default(), ..whole.clone() }.is_complete());
        assert!(!Sustain { control: FreeText::default(), ..whole }.is_complete());
    }

    #[test]
    fn a_charter_kept_before_a_field_was_thought_of_is_still_read() {
        let charter: Charter = serde_json::from_str(r#"{"title":"Fall på natt"}"#).unwrap();

        assert_eq!(charter, Charter { title: text("Fall på natt"), ..Charter::default() });
    }
}
