//! A measure's chart on paper: its picture, its reading in words and its numbers.
//!
//! The picture comes from `plot`, the words and numbers from the same chart, so that all of them say the same.

use bedre_i18n::Texts;
use jiff::civil::Date;
use typst::foundations::{Dict, dict};

use crate::print::{self, Template, legible, paragraphs};
use crate::{DocumentError, facts};

/// What the sheet says; words are in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartSheet {
    /// The measure's name.
    pub title: String,
    /// Where it belongs: the project, the unit.
    pub belongs_to: String,
    /// The organisers, the leading one first.
    pub organisers: Vec<String>,
    /// The chart as SVG that carries its own colours: a document has no style sheet, so no `var(…)` and no classes.
    pub svg: String,
    /// What is said in the picture's place to those who do not see it.
    pub alternative: String,
    /// The chart's reading in words.
    pub reading: String,
    /// The heading over the numbers.
    pub numbers: String,
    /// The columns of the numbers; the first names each row.
    pub columns: Vec<String>,
    /// The numbers, a cell for each column. Missing cells are left empty, further ones are left out.
    pub rows: Vec<Vec<String>>,
    /// The day the sheet is made.
    pub made: Date,
}

impl ChartSheet {
    /// The sheet as an accessible PDF (PDF/UA-1, PDF/A-2a). The same facts give the same file.
    ///
    /// # Errors
    ///
    /// [`DocumentError::Typesetting`] if the picture is no SVG; else nothing that the reader can do anything about.
    pub fn pdf(&self, t: Texts) -> Result<Vec<u8>, DocumentError> {
        print::print(Template::Chart, self.facts(t))
    }

    /// What the template needs.
    fn facts(&self, t: Texts) -> Dict {
        let mut facts = facts::about(t, &self.title, &self.organisers, self.made);
        facts.extend(dict! {
            "title" => legible(&self.title),
            "belongs_to" => legible(&self.belongs_to),
            "chart" => facts::picture(&self.svg, &self.alternative),
            "reading" => facts::list(paragraphs(&self.reading)),
            "numbers" => legible(&self.numbers),
            "columns" => facts::list(self.columns.iter().map(|column| legible(column))),
            "rows" => facts::list(self.rows.iter().map(|row| facts::list(self.cells(row)))),
        });
        facts
    }

    /// A row's cells, as many as there are columns.
    fn cells(&self, row: &[String]) -> impl Iterator<Item = String> {
        let empty = std::iter::repeat(String::new());
        row.iter().map(|cell| legible(cell)).chain(empty).take(self.columns.len())
    }
}

#[cfg(test)]
mod tests;
