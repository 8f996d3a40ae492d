//! Norwegian geography, health services and professions, as facts inside the program.
//!
//! The tables are the files of `crates/domain/reference/`; their `README.md` names sources and licences.
//! Contains data from Statistics Norway (KLASS) and Kartverket.

mod place;
mod profession;
mod table;
mod trust;

pub use place::{
    County, CountyCode, Division, HealthRegion, HealthRegionCode, Municipality, MunicipalityCode, OsloDistrict,
    counties, county, health_regions, municipalities, municipality, municipality_named, oslo_districts, region,
};
pub use profession::{Profession, ProfessionCode, profession, professions};
pub use trust::{
    HealthTrust, OrganisationNumber, TrustKind, health_trusts, organisation_of_municipality, trust, trust_named,
};

/// Why a text is no code of the reference tables.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// No municipality has this code, in either division.
    #[error("`{0}` is the code of no municipality")]
    NoMunicipality(String),
    /// No county has this code, in either division.
    #[error("`{0}` is the code of no county")]
    NoCounty(String),
    /// No health region has this code.
    #[error("`{0}` is the code of no health region")]
    NoHealthRegion(String),
    /// The code system 9060 has no such profession.
    #[error("`{0}` is the code of no profession in code system 9060")]
    NoProfession(String),
    /// Not nine digits with the right control digit.
    #[error("`{0}` is no organisation number")]
    NoOrganisationNumber(String),
}

/// A code type that is only built from a code that the tables know.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $known:expr, $error:ident);+ $(;)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads a code.
            ///
            /// # Errors
            ///
            /// [`CodeError`](crate::reference::CodeError) when the tables do not know it.
            pub fn parse(text: &str) -> Result<Self, crate::reference::CodeError> {
                let is_known: fn(&str) -> bool = $known;
                if is_known(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(crate::reference::CodeError::$error(text.to_owned()))
                }
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::reference::CodeError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::reference::CodeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}
use codes;
