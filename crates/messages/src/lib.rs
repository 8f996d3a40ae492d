//! Messages to people: facts and a language become a subject and a body.
//!
//! A message is a struct of facts with `write`, which is pure: nothing is looked up and nothing is sent. Subject, plain
//! text and HTML come from the same paragraphs, so they say the same. The words are in `locales/<tag>/message.ftl`.
//! Messages carry no personal details beyond the name and never the text of an application; they link to the page.
//!
//! ```
//! use bedre_i18n::{Locale, Texts};
//! use bedre_messages::SignInLink;
//!
//! let link = SignInLink { link: "https://bedre.example/nb/sign-in/abc", code: "123456", minutes: 15 };
//!
//! let message = link.write(Texts::of(Locale::Nb));
//!
//! assert_eq!(message.subject, "Logg inn med koden 123456");
//! assert!(message.text.contains("https://bedre.example/nb/sign-in/abc"));
//! ```

mod application_received;
mod application_registered;
mod application_withdrawn;
mod certificate_issued;
mod certificate_revoked;
pub mod chart;
mod comment_written;
pub mod comparison;
mod deadline_extended;
mod draft_ending;
mod layout;
mod leader_answered;
mod leader_asked;
mod leader_reminder;
mod occasion;
mod offer;
mod offer_ended;
mod preparation_reminder;
pub mod reading;
mod rejection;
mod seat_taken;
mod session_changed;
mod session_invitation;
mod sign_in_link;
mod story_asked;
mod supervisor_assigned;
mod supervisor_named;
mod waiting_list;
mod waiting_list_ended;

use bedre_domain::language::Language;
use bedre_i18n::{Locale, Texts};

pub use application_received::{ApplicationReceived, LeaderAddressed};
pub use application_registered::ApplicationRegistered;
pub use application_withdrawn::{ApplicationWithdrawn, Told};
pub use certificate_issued::CertificateIssued;
pub use certificate_revoked::CertificateRevoked;
pub use comment_written::CommentWritten;
pub use deadline_extended::{DeadlineExtended, HowFar};
pub use draft_ending::DraftEnding;
pub use layout::{Message, Sender};
pub use leader_answered::{LeaderAnswer, LeaderAnswered};
pub use leader_asked::LeaderAsked;
pub use leader_reminder::LeaderReminder;
pub use occasion::{Certainty, Day, Occasion};
pub use offer::{FirstSession, Offer};
pub use offer_ended::{HowEnded, OfferEnded};
pub use preparation_reminder::{PreparationReminder, TaskDue};
pub use rejection::{Rejection, Remedy};
pub use seat_taken::SeatTaken;
pub use session_changed::{SessionChange, SessionChanged};
pub use session_invitation::{Preparation, SessionInvitation};
pub use sign_in_link::SignInLink;
pub use story_asked::{StoryAsked, StoryReader};
pub use supervisor_assigned::SupervisorAssigned;
pub use supervisor_named::SupervisorNamed;
pub use waiting_list::WaitingList;
pub use waiting_list_ended::WaitingListEnded;

/// The texts in the language that a person reads.
///
/// ```
/// use bedre_domain::language::Language;
///
/// assert_eq!(bedre_messages::texts(Language::Nn).button_continue(), "Gå vidare");
/// ```
pub const fn texts(language: Language) -> Texts {
    Texts::of(match language {
        Language::Nb => Locale::Nb,
        Language::Nn => Locale::Nn,
        Language::En => Locale::En,
    })
}
