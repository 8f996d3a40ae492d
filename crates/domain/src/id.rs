//! An identifier type per noun, so that a measure's cannot be given where an application's is asked for.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where identifiers come from: the platform mints them, so that tests repeat.
pub trait Mint: fmt::Debug + Send + Sync {
    /// A new identifier, later than all before it.
    fn mint(&self) -> Uuid;
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new one from the platform's mint.
            pub fn new(mint: &dyn Mint) -> Self {
                Self(mint.mint())
            }

            /// The bare value, as the store keeps it.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

identifiers! {
    /// Of a person who signs in.
    PersonId,
    /// Of a programme.
    ProgrammeId,
    /// Of a cohort.
    CohortId,
    /// Of an application.
    ApplicationId,
    /// Of a leader's confirmation.
    LeaderConfirmationId,
    /// Of an assessor's assessment of one application.
    AssessmentId,
    /// Of a session in a cohort's plan.
    SessionId,
    /// Of a participant: a person's place in a cohort.
    ParticipantId,
    /// Of an improvement project.
    ProjectId,
    /// Of a measure.
    MeasureId,
    /// Of a data point.
    DataPointId,
    /// Of a PDSA cycle.
    PdsaCycleId,
    /// Of a note on the time line or from a supervisor.
    NoteId,
    /// Of a comment on a project.
    CommentId,
    /// Of a story: what a team tells everybody of its project.
    StoryId,
    /// Of somebody's consent to a story.
    ConsentId,
    /// Of a letter that is drafted and later sent.
    LetterId,
    /// Of a message in the outbox.
    MessageId,
    /// Of a course certificate.
    CertificateId,
    /// Of a line in the audit log.
    AuditId,
    /// Of a role that a person holds.
    RoleId,
    /// Of a link or code for signing in.
    SignInLinkId,
}
