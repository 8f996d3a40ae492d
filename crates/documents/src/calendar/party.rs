//! The people of an invitation.

use super::line::{Lines, quoted};

/// Someone with a name and an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    name: String,
    address: String,
}

/// A text that is no e-mail address. It is not repeated here, since it may be somebody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a calendar entry needs an e-mail address of the form name@host")]
pub struct AddressError;

impl Party {
    /// Someone by name and e-mail address.
    ///
    /// # Errors
    ///
    /// [`AddressError`] if the address is not of the form `name@host`, or holds spaces or control characters.
    ///
    /// ```
    /// use bedre_documents::calendar::Party;
    ///
    /// assert!(Party::new("Utviklingssenteret", "kurs@ukesenter.example").is_ok());
    /// assert!(Party::new("Utviklingssenteret", "kurs at ukesenter.example").is_err());
    /// ```
    pub fn new(name: impl Into<String>, address: impl Into<String>) -> Result<Self, AddressError> {
        let (name, address) = (name.into(), address.into());
        let strange =
            |character: char| character.is_whitespace() || character.is_control() || "\"<>;,:\\".contains(character);
        match address.split_once('@') {
            Some((local, host)) if !local.is_empty() && !host.is_empty() && !address.contains(strange) => {
                Ok(Self { name, address })
            }
            _ => Err(AddressError),
        }
    }

    /// Writes the one who invites.
    pub(super) fn write_organiser(&self, lines: &mut Lines) {
        lines.bare(&format!("ORGANIZER;CN={}", quoted(&self.name)), &format!("mailto:{}", self.address));
    }
}

/// How much somebody's presence is wanted (requirement I8, oddity O15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Needed to complete the programme.
    Required,
    /// Wished for: recommended or invited, without consequence.
    Optional,
}

/// Someone who is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub party: Party,
    /// How much their presence is wanted.
    pub part: Part,
}

impl Attendee {
    /// Writes them. What counts is the answer given in Bedre, so calendars are not asked to send one.
    pub(super) fn write(&self, lines: &mut Lines) {
        let role = match self.part {
            Part::Required => "REQ-PARTICIPANT",
            Part::Optional => "OPT-PARTICIPANT",
        };
        let name = quoted(&self.party.name);
        let attendee = format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN={name}");
        lines.bare(&attendee, &format!("mailto:{}", self.party.address));
    }
}
