//! Texts of a programme on a page. Where one is not in the page's language, it is marked, so that it is read aloud right.

use bedre_domain::wording::Bilingual;

use crate::Visit;

/// A text of a programme's, as one reader gets it. Drawn by the macro `words` of `layout/words.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its language, where it is not the page's.
    pub lang: Option<&'static str>,
}

impl Words {
    /// The text for the reader of a page.
    pub fn of(text: &Bilingual, visit: &Visit) -> Self {
        let language = visit.language();
        let reading = text.in_language(language);
        Self { text: reading.text.to_owned(), lang: (reading.language != language).then(|| reading.language.tag()) }
    }

    /// Several texts, each for the reader of a page.
    pub fn all<'a>(texts: impl IntoIterator<Item = &'a Bilingual>, visit: &Visit) -> Vec<Self> {
        texts.into_iter().map(|text| Self::of(text, visit)).collect()
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}
