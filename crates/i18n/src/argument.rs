//! What can be put into a text: words, whole numbers and dates, each written as the language writes it.
//!
//! Decimal numbers, times and sums have more than one way to be written, so they are put in as the words that
//! [`number`](crate::number), [`date`](crate::date) and [`money`](crate::money) give.

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;

use crate::locale::Locale;

/// Something that can stand in a text.
///
/// ```
/// use bedre_i18n::{Locale, Texts};
/// use jiff::civil::date;
///
/// let t = Texts::of(Locale::Nb);
/// assert_eq!(t.programme_deadline_new(date(2020, 2, 21)), "Ny søknadsfrist: 21. februar 2020");
/// ```
pub trait Argument {
    /// Adds it to `out` as it is written in `locale`.
    fn write(&self, locale: Locale, out: &mut String);
}

impl Argument for str {
    fn write(&self, _: Locale, out: &mut String) {
        out.push_str(self);
    }
}

impl Argument for String {
    fn write(&self, _: Locale, out: &mut String) {
        out.push_str(self);
    }
}

impl Argument for Cow<'_, str> {
    fn write(&self, _: Locale, out: &mut String) {
        out.push_str(self);
    }
}

/// For values whose `Display` is for people: `t.hello(format_args!("{name}"))`.
impl Argument for fmt::Arguments<'_> {
    fn write(&self, _: Locale, out: &mut String) {
        // Writing into a `String` cannot fail.
        let _ = out.write_fmt(*self);
    }
}

impl Argument for jiff::civil::Date {
    fn write(&self, locale: Locale, out: &mut String) {
        out.push_str(&crate::date::long(*self, locale));
    }
}

impl<T: Argument + ?Sized> Argument for &T {
    fn write(&self, locale: Locale, out: &mut String) {
        (**self).write(locale, out);
    }
}

/// A whole number that decides the form of a sentence: «1 plass», «2 plasser».
pub trait Count {
    /// The number; one too large for `i64` counts as the largest.
    fn count(&self) -> i64;
}

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {$(
        impl Count for $number {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }

        impl Argument for $number {
            fn write(&self, _: Locale, out: &mut String) {
                out.push_str(&crate::number::whole(self.count()));
            }
        }
    )+};
}

whole_numbers!(i8, i16, i32, u8, u16, u32, u64, usize);

impl Count for i64 {
    fn count(&self) -> i64 {
        *self
    }
}

impl Argument for i64 {
    fn write(&self, _: Locale, out: &mut String) {
        out.push_str(&crate::number::whole(*self));
    }
}

/// Puts a text together, piece by piece.
#[derive(Debug)]
pub(crate) struct Writer {
    locale: Locale,
    words: String,
}

impl Writer {
    /// An empty text in `locale`.
    pub(crate) fn new(locale: Locale) -> Self {
        Self { locale, words: String::with_capacity(128) }
    }

    /// Adds words as they stand.
    pub(crate) fn text(&mut self, words: &str) {
        self.words.push_str(words);
    }

    /// Adds an argument as the language writes it.
    pub(crate) fn argument(&mut self, argument: &dyn Argument) {
        argument.write(self.locale, &mut self.words);
    }

    /// The finished text.
    pub(crate) fn finish(self) -> String {
        self.words
    }
}
