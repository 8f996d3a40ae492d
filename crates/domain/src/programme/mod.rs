//! A programme: a lasting offer of improvement education, with one or more cohorts.

pub mod file;

use serde::{Deserialize, Serialize};

use crate::{
    email::Email,
    key::Slug,
    reference::{CountyCode, MunicipalityCode, OrganisationNumber},
    wording::Bilingual,
};

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its one official name in each language (H1).
    pub name: Bilingual,
    /// Other forms that people search for (H1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// Whether it is run to gain experience (H4).
    pub stage: Stage,
    /// For which area it is (H5).
    pub scope: Scope,
    /// What it is, in two or three sentences to «you».
    pub intro: Bilingual,
    /// For whom it is, in words (A4).
    pub target_group: Bilingual,
    /// What participants shall be able to do in the end, in a sentence or two (A7).
    pub goal: Bilingual,
    /// How one learns in it (J6–J10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way_of_working: Option<Bilingual>,
    /// What participants get out of it, one line each (H16).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<Bilingual>,
    /// National priorities that it belongs to, such as «Kloke valg» (H17).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Tools that participants get to know, one line each (A11).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<Bilingual>,
    /// Its picture (A3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// Where to ask (G5, L5): a role, never a person.
    pub contact: Contact,
    /// Those who run it.
    #[serde(rename = "organiser")]
    pub organisers: Vec<Organiser>,
    /// What participants shall be able to do, in order (A15).
    #[serde(default, rename = "outcome", skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// What former participants say (H15).
    #[serde(default, rename = "quote", skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
}

/// Whether a programme is run to gain experience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Run for the first time to gain experience; an evaluation is expected.
    Pilot,
    /// In ordinary operation.
    Regular,
}

/// For which area a programme is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The whole country.
    National,
    /// Counties.
    Regional(Vec<CountyCode>),
    /// Municipalities.
    Local(Vec<MunicipalityCode>),
}

/// A picture, with what those who do not see it are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// The name of its file in the store, once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What it shows; without it the picture cannot be published.
    pub alternative: Bilingual,
    /// Whom to credit, shown under it.
    pub credit: String,
}

/// Where to ask about a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The role that answers.
    pub role: Bilingual,
    /// Its address.
    pub email: Email,
    /// Its telephone, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// An organisation that runs a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organiser {
    /// Its official name, the same in all languages.
    pub name: String,
    /// A shorter form, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// Its organisation number, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<OrganisationNumber>,
    /// Its part in the programme (H3).
    pub part: OrganiserPart,
}

/// An organiser's part in a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganiserPart {
    /// Runs it alone, or leads those who do.
    Lead,
    /// Runs it together with others, on a par.
    Equal,
}

/// Something that participants shall be able to do, with parts of its own where it has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What they shall be able to do.
    pub text: Bilingual,
    /// Its parts, in order.
    #[serde(default, rename = "part", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Outcome>,
}

/// What a former participant says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The words, in the language they were said in.
    pub text: String,
    /// Who says it, without a name unless the person wants it: «Sykepleier, kull 1».
    pub by: String,
    /// The day on which the person's consent was recorded. Without it the quote is not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_on: Option<jiff::civil::Date>,
}

impl Programme {
    /// The quotes that may be shown: those with a recorded consent (H15).
    pub fn published_quotes(&self) -> impl Iterator<Item = &Quote> {
        self.quotes.iter().filter(|quote| quote.consent_on.is_some())
    }

    /// Whether someone who searches for `words` means this programme: in its names, its short forms and its tags (H1).
    pub fn is_found_by(&self, words: &str) -> bool {
        let wanted = words.trim().to_lowercase();
        let names = [Some(&self.name.nb), Some(&self.name.nn), self.name.en.as_ref()].into_iter().flatten();
        let all = names.chain(&self.search_words).chain(&self.tags);
        !wanted.is_empty() && all.into_iter().any(|name| name.to_lowercase().contains(&wanted))
    }
}

/// Something in a programme that staff should look at before it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgrammeWarning {
    /// The contact's address looks like a person's own (L5, O17).
    PersonalAddress,
    /// The picture has no file or no alternative text, and is not shown (A3).
    PictureNotShown,
    /// So many quotes have no recorded consent, and are not shown (H15).
    QuotesNotShown(usize),
}

impl Programme {
    /// What staff should look at before it is published.
    pub fn warnings(&self) -> Vec<ProgrammeWarning> {
        let address = self.contact.has_personal_address().then_some(ProgrammeWarning::PersonalAddress);
        let is_hidden = self.image.as_ref().is_some_and(|image| !image.can_be_published());
        let picture = is_hidden.then_some(ProgrammeWarning::PictureNotShown);
        let hidden = self.quotes.len() - self.published_quotes().count();
        let quotes = (hidden > 0).then_some(ProgrammeWarning::QuotesNotShown(hidden));
        [address, picture, quotes].into_iter().flatten().collect()
    }
}

impl Contact {
    /// Whether the address looks like a person's own: two or more names with dots between, as in `kari.nes@…`.
    pub fn has_personal_address(&self) -> bool {
        let name = self.email.as_str().split('@').next().unwrap_or_default();
        let is_name =
            |part: &str| part.chars().count() > 1 && part.chars().all(|sign| sign.is_alphabetic() || sign == '-');
        name.contains('.') && name.split('.').all(is_name)
    }
}

impl Image {
    /// Whether it may be shown: only with its alternative text and a file (A3).
    pub fn can_be_published(&self) -> bool {
        self.file.is_some() && !self.alternative.lacks_a_language()
    }
}

#[cfg(test)]
mod tests;
