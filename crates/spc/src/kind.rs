//! The kinds of chart: which figures they take, what their centre is and whether they have limits.

use std::fmt;
use std::str::FromStr;

/// A kind of chart.
///
/// Each kind is computed in its own file under `src/limits/`, with its formula and source.
///
/// ```
/// use bedre_spc::ChartKind;
///
/// let kind: ChartKind = "pp".parse()?;
///
/// assert_eq!(kind, ChartKind::PPrime);
/// assert!(kind.needs_denominator());
/// # Ok::<(), bedre_spc::UnknownCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChartKind {
    /// Run chart: values around their median, without limits.
    Run,
    /// Individuals chart (`XmR`): single values around their mean.
    I,
    /// Moving ranges: how much each value differs from the one before.
    Mr,
    /// Individuals with varying denominators (I′, I prime).
    IPrime,
    /// Means of subgroups.
    Xbar,
    /// Standard deviations of subgroups.
    S,
    /// Proportions: cases out of a denominator.
    P,
    /// Proportions with limits widened by what lies beyond chance (Laney's P′).
    PPrime,
    /// Rates: events per area of opportunity.
    U,
    /// Rates with limits widened by what lies beyond chance (Laney's U′).
    UPrime,
    /// Counts with the same area of opportunity every time.
    C,
    /// Cases between rare events.
    G,
    /// Time between rare events.
    T,
}

impl ChartKind {
    /// Every kind, in the order in which people choose from them.
    pub const ALL: [Self; 13] = [
        Self::Run,
        Self::I,
        Self::Mr,
        Self::IPrime,
        Self::Xbar,
        Self::S,
        Self::P,
        Self::PPrime,
        Self::U,
        Self::UPrime,
        Self::C,
        Self::G,
        Self::T,
    ];

    /// The short name used in files and on the command line; [`FromStr`] reads it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::I => "i",
            Self::Mr => "mr",
            Self::IPrime => "ip",
            Self::Xbar => "xbar",
            Self::S => "s",
            Self::P => "p",
            Self::PPrime => "pp",
            Self::U => "u",
            Self::UPrime => "up",
            Self::C => "c",
            Self::G => "g",
            Self::T => "t",
        }
    }

    /// Whether a value means nothing here without its denominator.
    pub const fn needs_denominator(self) -> bool {
        match self {
            Self::P | Self::PPrime | Self::U | Self::UPrime | Self::IPrime => true,
            Self::Run | Self::I | Self::Mr | Self::Xbar | Self::S | Self::C | Self::G | Self::T => false,
        }
    }

    /// Whether the chart has limits (when there are data enough to compute them).
    pub const fn has_limits(self) -> bool {
        !matches!(self, Self::Run)
    }
}

impl fmt::Display for ChartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for ChartKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| UnknownCode::new("chart", code))
    }
}

/// What a centre line is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CentreKind {
    /// The middle value.
    Median,
    /// The mean (weighted by denominators or subgroup sizes where there are any).
    Mean,
    /// A number given by the user.
    Given,
}

/// A short name that stands for nothing we know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} `{code}`")]
pub struct UnknownCode {
    /// What was asked for: `chart`, `rule set` and so on.
    pub what: &'static str,
    /// What was written.
    pub code: String,
}

impl UnknownCode {
    pub(crate) fn new(what: &'static str, code: &str) -> Self {
        Self { what, code: code.to_owned() }
    }
}
