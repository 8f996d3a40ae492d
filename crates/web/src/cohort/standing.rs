//! Where an application stands, in words.

use bedre_domain::application::ApplicationStanding;
use bedre_i18n::Texts;

/// The word for a standing in lists.
pub(crate) fn word(standing: ApplicationStanding, t: Texts) -> &'static str {
    match standing {
        ApplicationStanding::Draft => t.status_draft(),
        ApplicationStanding::Submitted => t.status_submitted(),
        ApplicationStanding::Offered => t.status_offered(),
        ApplicationStanding::Waiting => t.status_waiting(),
        ApplicationStanding::Rejected => t.status_rejected(),
        ApplicationStanding::Accepted => t.status_accepted(),
        ApplicationStanding::Declined => t.status_declined(),
        ApplicationStanding::Expired => t.status_expired(),
        ApplicationStanding::Unplaced => t.status_unplaced(),
        ApplicationStanding::Withdrawn => t.status_withdrawn(),
    }
}
