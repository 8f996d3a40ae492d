//! Money, in whole øre (requirement D1).

use std::fmt;

use serde::{Deserialize, Serialize};

/// An amount in Norwegian kroner, kept as whole øre. In files it is written as people do: `"6400 kr"`.
///
/// ```
/// use bedre_domain::money::Money;
///
/// assert_eq!("6400 kr".parse::<Money>()?.in_ore(), 640_000);
/// assert_eq!(Money::of_kroner(6400).to_string(), "6400 kr");
/// # Ok::<(), bedre_domain::money::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money(u64);

/// Why a text is no amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no amount: write kroner as \"6400 kr\" or \"6400,50 kr\"")]
pub struct MoneyError(pub String);

impl Money {
    /// An amount in whole kroner.
    pub fn of_kroner(kroner: u32) -> Self {
        Self(u64::from(kroner) * 100)
    }

    /// The amount in øre.
    pub fn in_ore(self) -> u64 {
        self.0
    }

    /// The whole kroner of the amount.
    pub fn kroner(self) -> u64 {
        self.0 / 100
    }

    /// The øre beyond the whole kroner.
    pub fn ore_beyond_kroner(self) -> u64 {
        self.0 % 100
    }
}

impl std::str::FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        amount_in_ore(text).map(Self).ok_or_else(|| MoneyError(text.to_owned()))
    }
}

/// Reads «6400 kr», «6 400 kr» and «6400,50 kr».
fn amount_in_ore(text: &str) -> Option<u64> {
    let digits: String = text.strip_suffix("kr")?.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (kroner, ore) = digits.split_once(',').unwrap_or((digits.as_str(), "00"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !are_digits(kroner) || !are_digits(ore) || ore.len() != 2 {
        return None;
    }
    kroner.parse::<u64>().ok()?.checked_mul(100)?.checked_add(ore.parse().ok()?)
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ore_beyond_kroner() {
            0 => write!(f, "{} kr", self.kroner()),
            ore => write!(f, "{},{ore:02} kr", self.kroner()),
        }
    }
}

impl TryFrom<String> for Money {
    type Error = MoneyError;

    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_an_amount_is_kept_in_whole_ore() {
        for (text, ore) in [("6400 kr", 640_000), ("6 400 kr", 640_000), ("0 kr", 0), ("99,90 kr", 9_990)] {
            assert_eq!(text.parse::<Money>().map(Money::in_ore), Ok(ore), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["6400", "6400.50 kr", "6400,5 kr", "-1 kr", "kr", "seks kr", "99999999999999999999 kr"] {
            assert_eq!(text.parse::<Money>(), Err(MoneyError(text.to_owned())));
        }
    }

    #[test]
    fn an_amount_reads_back_as_it_was_written() {
        for text in ["6400 kr", "99,90 kr", "0,05 kr"] {
            assert_eq!(text.parse::<Money>().map(|money| money.to_string()).as_deref(), Ok(text));
        }
    }
}
