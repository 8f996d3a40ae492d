//! The printing house: a template and its facts become a tagged PDF. The only place that knows typst.
//!
//! What people typed reaches a template as values in `sys.inputs`, never as markup, so that `#let` and `*` are letters
//! like others. A template can read nothing else: no file, no package, no clock.

mod font;
mod legible;
mod world;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Dict, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use font::FONT;
pub(crate) use font::{FAMILIES, faces};
pub(crate) use legible::{emphasised, is_shown_whole, legible, paragraphs};
pub(crate) use world::Template;

use crate::DocumentError;

/// How many rounds of other documents a cached piece of layout survives. Small, so that memory stays flat.
const CACHE_ROUNDS: usize = 10;

/// Typesets `facts` in `template` and exports it as PDF/UA-1 and PDF/A-2a. The same facts give the same bytes.
pub(crate) fn print(template: Template, facts: Dict) -> Result<Vec<u8>, DocumentError> {
    export(template, &typeset(template, facts)?)
}

/// The pages of a document, before they are a file.
pub(crate) fn typeset(template: Template, facts: Dict) -> Result<PagedDocument, DocumentError> {
    let world = world::Desk::new(template, facts);
    let result = typst::compile::<PagedDocument>(&world).output;
    typst::comemo::evict(CACHE_ROUNDS);
    result.map_err(|problems| DocumentError::Typesetting { document: template.name(), message: describe(&problems) })
}

/// The pages as a file that keeps the standards, or the reason why it would not.
pub(crate) fn export(template: Template, pages: &PagedDocument) -> Result<Vec<u8>, DocumentError> {
    let broken = |message| DocumentError::Standard { document: template.name(), message };
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|problem| broken(problem.message().to_string()))?;
    let options = PdfOptions { creator: Smart::Custom(Some("Bedre".to_owned())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(pages, &options).map_err(|problems| broken(describe(&problems)))
}

/// What the compiler said, in one line. Parts in backticks are left out: they can hold words of the document.
fn describe(problems: &[SourceDiagnostic]) -> String {
    let without_quotes = |message: &str| message.split('`').step_by(2).collect::<Vec<_>>().join("…");
    problems.iter().map(|problem| without_quotes(&problem.message)).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
pub(crate) mod reading;

#[cfg(test)]
mod tests {
    use super::*;
    use typst::syntax::Span;

    #[test]
    fn an_error_does_not_repeat_the_words_of_the_document() {
        let message = "PDF/UA-1 error: the text `\"Kari Nordmann\"` could not be displayed with `Libertinus Serif`";
        let problems =
            [SourceDiagnostic::error(Span::detached(), message), SourceDiagnostic::error(Span::detached(), "no title")];

        assert_eq!(describe(&problems), "PDF/UA-1 error: the text … could not be displayed with …; no title");
    }
}
