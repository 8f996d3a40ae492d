//! Texts of a programme, which its staff write in bokmål and nynorsk.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A text that people read, in both Norwegian languages and, when staff have written it, in English.
///
/// ```
/// use bedre_domain::{language::Language, wording::Bilingual};
///
/// let title = Bilingual::new("Samling", "Samling");
/// let read = title.in_language(Language::En);
/// assert_eq!((read.text, read.language), ("Samling", Language::Nb));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: String,
    /// English, when it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// A text as one reader gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The words.
    pub text: &'a str,
    /// The language they are in. Where it is not the page's, the element is marked with `lang`.
    pub language: Language,
}

impl Bilingual {
    /// A text in the two languages.
    pub fn new(nb: impl Into<String>, nn: impl Into<String>) -> Self {
        Self { nb: nb.into(), nn: nn.into(), en: None }
    }

    /// The text for someone who reads `language`. English readers get bokmål where there is no English.
    pub fn in_language(&self, language: Language) -> Reading<'_> {
        match language {
            Language::Nb => Reading { text: &self.nb, language },
            Language::Nn => Reading { text: &self.nn, language },
            Language::En => match &self.en {
                Some(text) => Reading { text, language },
                None => Reading { text: &self.nb, language: Language::Nb },
            },
        }
    }

    /// Whether one of the two Norwegian texts is empty.
    pub fn lacks_a_language(&self) -> bool {
        self.nb.trim().is_empty() || self.nn.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_read_where_it_is_written_and_otherwise_bokmaal() {
        let mut text = Bilingual::new("Mål", "Mål");
        assert_eq!(text.in_language(Language::En), Reading { text: "Mål", language: Language::Nb });

        text.en = Some("Aim".to_owned());

        assert_eq!(text.in_language(Language::En), Reading { text: "Aim", language: Language::En });
        assert_eq!(text.in_language(Language::Nn), Reading { text: "Mål", language: Language::Nn });
    }
}
