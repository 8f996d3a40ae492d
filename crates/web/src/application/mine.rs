//! The person's applications, for the home page.

use bedre_actions::application;
use bedre_i18n::date;

use crate::{Url, Visit, cohort::standing, wording::Words};

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
    /// All of them, in the order given.
    pub(crate) fn all(mine: Vec<application::Mine>, visit: &Visit) -> Vec<Self> {
        let one = |mine: application::Mine| Self {
            title: Words::of(&mine.cohort.cohort.title, visit),
            standing: standing::word(mine.application.state.standing(), visit.t()),
            saved: date::moment(mine.application.saved_at, visit.locale()),
            url: visit.url(&Url::Application(mine.application.id)),
        };
        mine.into_iter().map(one).collect()
    }
}
