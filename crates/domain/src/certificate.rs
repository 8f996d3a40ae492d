//! A course certificate: what it says, its code, and whether it still holds. What was issued is never changed; a new one
//! can take its place, or it can be revoked, each a deed of its own.

use std::fmt;

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use crate::{
    cohort::{AttendanceFacts, CompletionRule, DayAttendance, Excused},
    free_text::FreeText,
    id::{CertificateId, ParticipantId, PersonId},
    language::Language,
    session::Plan,
};

/// The code of a certificate: twelve signs of an alphabet without I, L, O and U, shown as `ABCD-EFGH-JKMN`. It is drawn by
/// chance, 60 bits of it, so that nobody finds another's by trying.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CertificateCode(String);

/// Why a text is no certificate's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text is no code of a certificate")]
pub struct CodeError;

/// The signs of a code: digits and letters that are not mistaken for each other (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The signs in a code.
const LENGTH: usize = 12;

impl CertificateCode {
    /// The code of twelve random bytes; five bits of each are used.
    pub fn of(chance: [u8; LENGTH]) -> Self {
        let signs = chance.iter().filter_map(|byte| SIGNS.get(usize::from(byte % 32)));
        Self(signs.map(|sign| char::from(*sign)).collect())
    }

    /// Reads a code as people type it: small letters, spaces and missing hyphens are fine, and so are O for 0, and I or L
    /// for 1.
    ///
    /// ```
    /// use bedre_domain::certificate::CertificateCode;
    ///
    /// let code = CertificateCode::parse("abcd efgh-jkmo")?;
    /// assert_eq!(code.to_string(), "ABCD-EFGH-JKM0");
    /// # Ok::<(), bedre_domain::certificate::CodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CodeError`] for any other text.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let signs: String = typed
            .chars()
            .filter(|sign| !sign.is_whitespace() && !"-–".contains(*sign))
            .map(|sign| match sign.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let is_code = signs.len() == LENGTH && signs.bytes().all(|sign| SIGNS.contains(&sign));
        if is_code { Ok(Self(signs)) } else { Err(CodeError) }
    }

    /// The code as the store keeps it, without hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CertificateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{sign}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for CertificateCode {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        Self::parse(&text)
    }
}

impl From<CertificateCode> for String {
    fn from(code: CertificateCode) -> Self {
        code.0
    }
}

/// What a certificate says. It is kept whole when it is issued, so that it says the same for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// The language it is written in.
    pub language: Language,
    /// Whose it is.
    pub name: String,
    /// The programme's name.
    pub programme: String,
    /// The cohort's number, where the programme counts its cohorts.
    pub cohort: Option<u16>,
    /// The first day of the cohort's plan.
    pub first_day: civil::Date,
    /// The last day of the cohort's plan.
    pub last_day: civil::Date,
    /// What the plan comprised, as part of a sentence: «3 samlinger, 2 videokonferanser og 5 webinarer».
    pub sessions: String,
    /// How many of the mandatory session days the person attended or replaced.
    pub attended: u32,
    /// How many mandatory session days there were.
    pub total: u32,
    /// The title of the improvement project, when there is one.
    pub project: Option<String>,
    /// Approved course hours, only when approved (A12, O5).
    pub approval: Option<ApprovedHours>,
    /// The day it is issued.
    pub issued: civil::Date,
    /// The organisers, the leading one first.
    pub organisers: Vec<String>,
}

/// Course hours that a body has approved, as they stand on a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovedHours {
    /// How many.
    pub hours: u16,
    /// Who approved.
    pub body: String,
    /// The approval's reference.
    pub reference: String,
}

/// Whether a certificate holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Validity {
    /// It holds.
    Valid,
    /// Another one has taken its place.
    Replaced {
        /// When.
        at: Timestamp,
    },
    /// It was taken back.
    Revoked {
        /// When.
        at: Timestamp,
        /// Why; for the staff, not for the page that checks it.
        reason: FreeText,
    },
}

/// A certificate as it was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Which one.
    pub id: CertificateId,
    /// Whose.
    pub participant: ParticipantId,
    /// Its number among the participant's, from 1.
    pub version: u32,
    /// The code by which anybody can check it.
    pub code: CertificateCode,
    /// What it says.
    pub facts: CertificateFacts,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// By whom.
    pub issued_by: PersonId,
    /// Whether it holds.
    pub validity: Validity,
}

/// How many of the mandatory session days someone attended or replaced: «6 of 7».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Attended, replaced by a task, or excused where that counts.
    pub done: u32,
    /// Mandatory in all.
    pub of: u32,
}

impl Tally {
    /// Counts the days of the sessions that a rule asks for.
    pub fn count(rule: &CompletionRule, plan: &Plan, facts: &AttendanceFacts) -> Self {
        let mut tally = Self { done: 0, of: 0 };
        for session in rule.sessions(plan) {
            let is_replaced = facts.substituted.contains(&session.key);
            for day in facts.days_of(session) {
                let counts = match facts.days.get(&(session.key.clone(), day.date)) {
                    Some(DayAttendance::Present) => true,
                    Some(DayAttendance::Excused) => rule.excused == Excused::Counts,
                    Some(DayAttendance::Absent) | None => false,
                };
                tally.of += 1;
                tally.done += u32::from(is_replaced || counts);
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_code_is_read_as_people_type_it_and_nothing_else_is_one() {
        let code = CertificateCode::of([10, 11, 12, 13, 14, 15, 16, 17, 18, 1, 0, 255]);
        assert_eq!(code.to_string(), "ABCD-EFGH-J10Z");

        for typed in ["ABCD-EFGH-J10Z", "abcdefghj10z", " abcd efgh–jlOz "] {
            assert_eq!(CertificateCode::parse(typed), Ok(code.clone()), "{typed}");
        }
        for typed in ["", "ABCD-EFGH-J10", "ABCD-EFGH-J10ZZ", "ABCD-EFGH-J1UZ", "ÆBCD-EFGH-J10"] {
            assert_eq!(CertificateCode::parse(typed), Err(CodeError), "{typed}");
        }
    }

    #[test]
    fn i6_a_replaced_session_counts_with_all_its_days() {
        let agents = samples::agents().cohort;
        let mut facts = AttendanceFacts::default();
        facts.days.insert(("samling-1".parse().unwrap(), civil::date(2025, 8, 29)), DayAttendance::Present);
        facts.days.insert(("samling-2".parse().unwrap(), civil::date(2025, 10, 17)), DayAttendance::Excused);

        assert_eq!(Tally::count(&agents.completion, &agents.plan, &facts), Tally { done: 1, of: 3 });
        facts.substituted.insert("samling-2".parse().unwrap());
        assert_eq!(Tally::count(&agents.completion, &agents.plan, &facts), Tally { done: 2, of: 3 });
    }
}
