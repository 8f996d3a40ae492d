//! An improvement project: the participant's or team's own work, begun by the accepted application.

mod advice;
mod aim;
mod annotation;
mod charter;
mod from_application;
mod sharing;

pub use advice::{ProjectAdvice, advice};
pub use aim::{Aim, AimAdvice, AimFault, AimPart};
pub use annotation::{Annotation, AnnotationKind};
pub use charter::{Charter, Importance, Involvement, Sustain};
pub use from_application::{Begun, begin};
pub use sharing::{Comment, Sharing};

use jiff::Timestamp;

use crate::id::{ApplicationId, CohortId, ProjectId};

/// An improvement project. There is one for each accepted application (B1); a team shares it (H10, H11).
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Which one.
    pub id: ProjectId,
    /// In which cohort.
    pub cohort: CohortId,
    /// The application that it came from.
    pub application: ApplicationId,
    /// What the team has written.
    pub charter: Charter,
    /// Whom the team shows it to.
    pub sharing: Sharing,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When something of it was last changed, its measures, points, tests and notes included.
    pub changed_at: Timestamp,
}
