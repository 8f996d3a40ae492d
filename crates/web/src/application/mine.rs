//! The person's applications, for the home page.

use bedre_actions::{Platform, application};
use bedre_i18n::date;

use super::status;
use crate::{Url, Visit, WebError, wording::Words};

/// One of the person's applications.
#[derive(Debug)]
pub(crate) struct MyApplication {
    /// The cohort's title.
    pub(crate) title: Words,
    /// Where it stands, in a word.
    pub(crate) standing: &'static str,
    /// When something of it was last typed.
    pub(crate) saved: String,
    /// Its page.
    pub(crate) url: String,
}

impl MyApplication {
    /// All of them, newest first.
    ///
    /// # Errors
    ///
    /// As [`application::mine`].
    pub(crate) async fn all(platform: &Platform, visit: &Visit) -> Result<Vec<Self>, WebError> {
        let mine = application::mine(platform, visit.actor()).await?;
        let one = |mine: application::Mine| Self {
            title: Words::of(&mine.cohort.cohort.title, visit),
            standing: status::in_a_word(mine.application.state.standing(), visit),
            saved: date::moment(mine.application.saved_at, visit.locale()),
            url: visit.url(&Url::Application(mine.application.id)),
        };
        Ok(mine.into_iter().map(one).collect())
    }
}
