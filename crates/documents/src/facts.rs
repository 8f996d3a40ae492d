//! Facts as templates take them in.

use bedre_i18n::{Locale, Texts};
use jiff::civil::Date;
use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, dict};

use crate::print::legible;

/// In the words about the page's number, stands for it until the page is set.
const PAGE: &str = "\u{E002}";

/// In the words about the page's number, stands for the number of pages.
const PAGES: &str = "\u{E003}";

/// What every document says about itself: title, language, who made it and when.
pub(crate) fn about(t: Texts, title: &str, organisers: &[String], day: Date) -> Dict {
    dict! {
        "document_title" => legible(title),
        "organisers" => list(organisers.iter().map(|organiser| legible(organiser))),
        "date" => calendar_day(day),
        "language" => t.locale().tag(),
        "region" => region(t.locale()),
        "page" => t.document_page(PAGE, PAGES),
    }
}

/// Values one after another.
pub(crate) fn list<T: IntoValue>(values: impl IntoIterator<Item = T>) -> Array {
    values.into_iter().map(IntoValue::into_value).collect()
}

/// A picture and what is said in its place to those who do not see it.
pub(crate) fn picture(svg: &str, alternative: &str) -> Dict {
    dict! {
        "svg" => Bytes::from_string(svg.to_owned()),
        "alternative" => legible(alternative),
    }
}

/// A day as typst knows it; nothing for one it cannot hold.
fn calendar_day(day: Date) -> Option<Datetime> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd(i32::from(day.year()), month, day_of_month)
}

/// The country whose way of writing a language we follow.
fn region(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => "no",
        Locale::En => "gb",
    }
}
