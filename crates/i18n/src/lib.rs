//! Every text that a person reads, as methods in bokmål, nynorsk and English; numbers and dates as people write them.
//!
//! A text lies in `locales/<tag>/<subject>.ftl` under the key `<subject>-<what>` and is the method `subject_what` of
//! [`Texts`]. A text that is missing in a language, has other variables there, or is asked for without its arguments
//! does not compile.
//!
//! ```
//! use bedre_i18n::{Locale, Texts};
//!
//! let t = Texts::of(Locale::Nn);
//! assert_eq!(t.button_continue(), "Gå vidare");
//! assert_eq!(t.form_error_summary(2), "Du må rette 2 ting før du kan gå vidare");
//! ```

mod argument;
pub mod date;
pub mod list;
mod locale;
pub mod money;
pub mod number;
pub mod order;
mod texts;

pub use argument::{Argument, Count};
pub use locale::{Locale, UnknownLocale};
pub use texts::{Texts, args};
