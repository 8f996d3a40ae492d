//! What a template can see: its own text, the facts given to it and our fonts.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::font;

/// What all documents share: paper, type, colours. It stands before each template.
const HOUSE: &str = include_str!("house.typ");

/// A kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// A course certificate.
    Certificate,
    /// The receipt for an application.
    Receipt,
    /// The invitation to a programme.
    Invitation,
    /// A chart with its reading and its table.
    Chart,
}

impl Template {
    /// Its name in errors.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Receipt => "receipt",
            Self::Invitation => "invitation",
            Self::Chart => "chart",
        }
    }

    /// Its markup, parsed once.
    fn source(self) -> &'static Source {
        static CERTIFICATE: LazyLock<Source> = LazyLock::new(|| parse(include_str!("../certificate/certificate.typ")));
        static RECEIPT: LazyLock<Source> = LazyLock::new(|| parse(include_str!("../receipt/receipt.typ")));
        static INVITATION: LazyLock<Source> = LazyLock::new(|| parse(include_str!("../invitation/invitation.typ")));
        static CHART: LazyLock<Source> = LazyLock::new(|| parse(include_str!("../chart/chart.typ")));
        match self {
            Self::Certificate => &CERTIFICATE,
            Self::Receipt => &RECEIPT,
            Self::Invitation => &INVITATION,
            Self::Chart => &CHART,
        }
    }
}

/// All templates share one file identifier: identifiers are never freed, and each document sees only one template.
fn parse(template: &str) -> Source {
    Source::detached(format!("{HOUSE}\n{template}"))
}

/// One document on its way through the compiler.
pub(super) struct Desk {
    library: LazyHash<Library>,
    source: &'static Source,
}

impl Desk {
    /// A desk with one template and the facts for it.
    pub(super) fn new(template: Template, facts: Dict) -> Self {
        // For row headers in tables, which typst still counts as new.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = LazyHash::new(Library::builder().with_inputs(facts).with_features(features).build());
        Self { library, source: template.source() }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &font::case().book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        font::case().fonts.get(index).cloned()
    }

    /// Documents state the dates they are given; there is no «today» in them.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::syntax::{RootedPath, VirtualPath, VirtualRoot};

    #[test]
    fn a_template_can_read_nothing_but_its_facts() {
        let desk = Desk::new(Template::Chart, Dict::new());
        let other = RootedPath::new(VirtualRoot::Project, VirtualPath::new("Cargo.toml").unwrap()).intern();

        assert_eq!(desk.file(other), Err(FileError::AccessDenied));
        assert_eq!(desk.file(desk.main()), Err(FileError::AccessDenied));
        assert_eq!(desk.source(other).err(), Some(FileError::AccessDenied));
        assert_eq!(desk.today(None), None);
    }
}
