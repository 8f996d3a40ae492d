//! The three languages of Bedre, and how one is chosen.

use std::fmt;
use std::str::FromStr;

/// A language that people read and write in Bedre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Locale {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English, British spelling.
    En,
}

impl Locale {
    /// Every language, in the order shown to people.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The language tag: first part of each address, and `lang` of each page.
    ///
    /// ```
    /// assert_eq!(bedre_i18n::Locale::Nn.tag(), "nn");
    /// ```
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The name of the language in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    /// The language that a browser asks for first among ours (`Accept-Language`, RFC 9110 §12.5.4), or none.
    ///
    /// «no» without more means bokmål. A weight that cannot be read counts as nothing.
    ///
    /// ```
    /// use bedre_i18n::Locale;
    ///
    /// assert_eq!(Locale::from_accept_language("sv,nn-NO;q=0.8,en;q=0.9"), Some(Locale::En));
    /// assert_eq!(Locale::from_accept_language("sv"), None);
    /// ```
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for range in header.split(',') {
            let mut parts = range.split(';');
            let Some(locale) = parts.next().and_then(|tag| Self::from_language_tag(tag.trim())) else {
                continue;
            };
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0));
            if weight > best.map_or(0.0, |(highest, _)| highest) {
                best = Some((weight, locale));
            }
        }
        best.map(|(_, locale)| locale)
    }

    /// The language of a tag with or without country and script: `nb-NO`, `no`, `en-GB`.
    fn from_language_tag(tag: &str) -> Option<Self> {
        match tag.split('-').next()?.to_ascii_lowercase().as_str() {
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Reads exactly `nb`, `nn` or `en`, as in an address.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag).ok_or_else(|| UnknownLocale(tag.to_owned()))
    }
}

/// A tag that is none of our languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of the languages nb, nn, en")]
pub struct UnknownLocale(pub String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_a_browser_wants_most_is_chosen_among_ours() {
        for (header, wanted) in [
            ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.6,en-US;q=0.5,en;q=0.4", Some(Locale::Nb)),
            ("no", Some(Locale::Nb)),
            ("NN-no", Some(Locale::Nn)),
            ("en-GB, nn;q=0.9", Some(Locale::En)),
            ("sv, da;q=0.9, nn;q=0.2", Some(Locale::Nn)),
            ("nn;q=0.5, nb;q=0.5", Some(Locale::Nn)),
            ("en;q=0", None),
            ("en;q=many", None),
            ("*", None),
            ("", None),
            (";;,,=", None),
        ] {
            assert_eq!(Locale::from_accept_language(header), wanted, "{header}");
        }
    }

    #[test]
    fn an_address_names_its_language_exactly() {
        for locale in Locale::ALL {
            assert_eq!(locale.tag().parse(), Ok(locale));
        }
        assert_eq!("NB".parse::<Locale>(), Err(UnknownLocale("NB".to_owned())));
    }
}
