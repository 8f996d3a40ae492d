//! Whom a team shows its work to, and what those who read it say about it (J9).

use jiff::Timestamp;

use crate::{
    free_text::FreeText,
    id::{CommentId, PersonId, ProjectId},
};

/// Whom a team shows its work to: each level is those before it and more. Who may read at which is said in
/// [`crate::access::may_read_project`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sharing {
    /// The team, those who supervise it, and the programme lead.
    Team,
    /// All supervisors of the cohort.
    #[default]
    Supervisor,
    /// Everybody with a seat in the cohort.
    Cohort,
    /// The same read the work; besides, a story of it can be published, if everybody shown agrees (A14). The level alone
    /// publishes nothing.
    Public,
}

impl Sharing {
    /// What people choose from, the narrowest first.
    pub const ALL: [Self; 4] = [Self::Team, Self::Supervisor, Self::Cohort, Self::Public];

    /// Its name in forms and in the store.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Supervisor => "supervisor",
            Self::Cohort => "cohort",
            Self::Public => "public",
        }
    }

    /// The level of a name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.key() == key)
    }

    /// Whether the other participants of the cohort may read.
    pub fn reaches_cohort(self) -> bool {
        self >= Self::Cohort
    }
}

/// What somebody who reads a project has said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Which one.
    pub id: CommentId,
    /// On which project.
    pub project: ProjectId,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What was said; never empty.
    pub text: FreeText,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn j9_the_levels_widen_one_by_one_and_the_careful_one_comes_first() {
        assert!(Sharing::ALL.is_sorted());
        assert_eq!(
            Sharing::default(),
            Sharing::Supervisor,
            "what was written before there were levels stays as it was"
        );
        assert_eq!(Sharing::ALL.map(Sharing::reaches_cohort), [false, false, true, true]);
        for level in Sharing::ALL {
            assert_eq!(Sharing::of_key(level.key()), Some(level));
        }
        assert_eq!(Sharing::of_key("everyone"), None);
    }
}
