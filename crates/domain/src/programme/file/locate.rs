//! Where the fields of a programme file stand.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The fields of a file, each with its path and where it stands.
#[derive(Debug)]
pub(super) struct Places(Vec<Place>);

#[derive(Debug)]
struct Place {
    path: String,
    /// Where its name stands, when it has one; else where its value does.
    name: Range<usize>,
    value: Range<usize>,
    is_empty_text: bool,
}

impl Places {
    /// The fields of a file.
    pub(super) fn of(table: &DeTable<'_>) -> Self {
        let mut places = Vec::new();
        note_table("", table, &mut places);
        Self(places)
    }

    /// Where a field stands: the field itself, or the innermost one around it that the file has.
    pub(super) fn offset_of(&self, path: &str) -> usize {
        let is_around = |place: &&Place| path == place.path || is_inside(path, &place.path);
        let around = self.0.iter().filter(is_around).max_by_key(|place| place.path.len());
        around.map_or(0, |place| place.name.start)
    }

    /// The paths of the texts in a language that have nothing in them, and where they stand.
    pub(super) fn empty_texts(&self) -> Vec<(String, usize)> {
        let is_text = |place: &&Place| matches!(place.path.rsplit('.').next(), Some("nb" | "nn"));
        let empty = self.0.iter().filter(is_text).filter(|place| place.is_empty_text);
        empty.map(|place| (place.path.clone(), place.name.start)).collect()
    }

    /// The path of the innermost field at a place in the file, among those of a part; the part itself when there is none.
    pub(super) fn path_at(&self, part: &str, offset: usize) -> String {
        let stands_here = |place: &&Place| {
            (place.path == part || is_inside(&place.path, part))
                && (place.value.contains(&offset) || place.name.contains(&offset))
        };
        let innermost = self.0.iter().filter(stands_here).max_by_key(|place| place.path.len());
        innermost.map_or_else(|| part.to_owned(), |place| place.path.clone())
    }
}

/// Whether a value is a text with nothing in it.
fn is_empty(value: &Spanned<DeValue<'_>>) -> bool {
    value.get_ref().as_str().is_some_and(|text| text.trim().is_empty())
}

/// Whether a path lies inside another.
fn is_inside(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['.', '[']))
}

fn note_table(path: &str, table: &DeTable<'_>, places: &mut Vec<Place>) {
    for (key, value) in table {
        let inner = if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
        places.push(Place {
            path: inner.clone(),
            name: key.span(),
            value: value.span(),
            is_empty_text: is_empty(value),
        });
        note_value(&inner, value.get_ref(), places);
    }
}

fn note_value(path: &str, value: &DeValue<'_>, places: &mut Vec<Place>) {
    match value {
        DeValue::Table(table) => note_table(path, table, places),
        DeValue::Array(elements) => {
            for (place, element) in elements.iter().enumerate() {
                let inner = format!("{path}[{place}]");
                places.push(Place {
                    path: inner.clone(),
                    name: element.span(),
                    value: element.span(),
                    is_empty_text: false,
                });
                note_value(&inner, element.get_ref(), places);
            }
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

/// The line on which a place in a text lies, counted from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
