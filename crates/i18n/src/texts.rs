//! The texts: one method each, written by `build.rs` from the files in `locales`.

#![expect(clippy::match_same_arms, reason = "a text may read the same in two languages")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "callers write `t.x(name)` and `t.y(args::Y { .. })`; whether they borrow is theirs to say"
)]

use crate::argument::{Argument, Count, Writer};
use crate::locale::Locale;

/// The texts in one language: a small handle to pass along by value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Texts {
    locale: Locale,
}

impl Texts {
    /// The texts in `locale`.
    pub const fn of(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language of these texts.
    pub const fn locale(self) -> Locale {
        self.locale
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
