//! The plan of a measure: what is counted, how, by whom, how often, and how it is shown.

use bedre_spc::{ChartKind, Direction, RuleSet, Settings};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Amount, AmountError, Figure};
use crate::free_text::FreeText;

/// How a measure is taken and shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What it is for.
    pub kind: MeasureKind,
    /// What kind of number it is, and of what.
    pub scale: Scale,
    /// Exactly what is counted, and how.
    pub definition: Definition,
    /// What a value is counted in: «fall», «minutter». May be empty.
    pub unit: FreeText,
    /// Which way is better.
    #[serde(with = "direction")]
    pub direction: Direction,
    /// The level aimed for, as it is shown.
    pub target: Option<Figure>,
    /// Which chart.
    #[serde(with = "chart_kind")]
    pub chart: ChartKind,
    /// Which rules find signals.
    #[serde(with = "rule_set", default)]
    pub rules: RuleSet,
    /// How the chart is cut.
    #[serde(default)]
    pub phasing: Phasing,
}

/// What a measure is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// Shows whether the aim is reached.
    Outcome,
    /// Shows whether the work is done as planned.
    Process,
    /// Shows whether something else becomes worse.
    Balancing,
}

impl MeasureKind {
    /// Every kind, in the order in which people think of them.
    pub const ALL: [Self; 3] = [Self::Outcome, Self::Process, Self::Balancing];

    /// Its name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Outcome => "outcome",
            Self::Process => "process",
            Self::Balancing => "balancing",
        }
    }
}

/// What kind of number a value is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// A measured value: a score, a share that somebody else has computed, minutes.
    Value,
    /// How many events, with the same opportunity for them every time.
    Count,
    /// Cases out of all, shown in per cent.
    Proportion {
        /// What is counted above the line.
        numerator: FreeText,
        /// Of what it is a part.
        denominator: FreeText,
    },
    /// Events per so much opportunity, such as bed days.
    Rate {
        /// What is counted above the line.
        numerator: FreeText,
        /// The opportunity.
        denominator: FreeText,
        /// Per how much of it the rate is shown.
        per: Per,
    },
    /// Time, above zero: waiting time, time between two events.
    Time,
}

/// Per how many units of the denominator a rate is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Per(u32);

impl Per {
    /// What people choose from.
    pub const ALL: [Self; 5] = [Self(1), Self(10), Self(100), Self(1_000), Self(10_000)];

    /// The number.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Per {
    type Error = PlanError;

    fn try_from(number: u32) -> Result<Self, PlanError> {
        Self::ALL.into_iter().find(|per| per.0 == number).ok_or(PlanError::Per(number))
    }
}

impl From<Per> for u32 {
    fn from(per: Per) -> Self {
        per.0
    }
}

/// Why something is no part of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A rate per a number that nobody uses.
    #[error("rate per {0}")]
    Per(u32),
    /// The chart does not show this kind of number.
    #[error("chart `{chart}` for this kind of number")]
    Chart {
        /// The chart.
        chart: ChartKind,
    },
}

/// Exactly what is counted, how, by whom and how often: the operational definition. Each may be empty in a plan that is
/// being made; [`Definition::missing`] tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// What counts, and what does not.
    pub what: FreeText,
    /// How it is found: from which record, form or observation.
    pub how: FreeText,
    /// Who collects it; by role or function, never a patient.
    pub collector: FreeText,
    /// How often.
    pub frequency: Option<Frequency>,
}

/// A part of an operational definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefinitionPart {
    /// What is counted.
    What,
    /// How it is found.
    How,
    /// Who collects it.
    Collector,
    /// How often.
    Frequency,
}

impl Definition {
    /// The parts that are not written (MEA-4).
    pub fn missing(&self) -> Vec<DefinitionPart> {
        [
            (DefinitionPart::What, self.what.is_empty()),
            (DefinitionPart::How, self.how.is_empty()),
            (DefinitionPart::Collector, self.collector.is_empty()),
            (DefinitionPart::Frequency, self.frequency.is_none()),
        ]
        .into_iter()
        .filter_map(|(part, is_missing)| is_missing.then_some(part))
        .collect()
    }
}

/// How often a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every fortnight.
    Fortnightly,
    /// Every month.
    Monthly,
}

impl Frequency {
    /// Every frequency, the most frequent first.
    pub const ALL: [Self; 4] = [Self::Daily, Self::Weekly, Self::Fortnightly, Self::Monthly];

    /// Its name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
        }
    }

    /// About how many days lie between two values.
    pub const fn days(self) -> i64 {
        match self {
            Self::Daily => 1,
            Self::Weekly => 7,
            Self::Fortnightly => 14,
            Self::Monthly => 31,
        }
    }
}

/// How a chart is cut: nothing of it happens by itself (DAT-3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phasing {
    /// The last day of the baseline, when centre and limits come from it alone.
    pub baseline_until: Option<Date>,
    /// Where new phases begin, in order, each with its reason.
    #[serde(default)]
    pub splits: Vec<Split>,
}

/// Where a new phase begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// Its first day.
    pub from: Date,
    /// Why the chart is cut here; never empty.
    pub reason: FreeText,
}

impl Scale {
    /// Whether a value is a numerator that needs its denominator.
    pub fn has_denominator(&self) -> bool {
        match self {
            Self::Proportion { .. } | Self::Rate { .. } => true,
            Self::Value | Self::Count | Self::Time => false,
        }
    }

    /// The charts that show this kind of number, the usual one first.
    pub fn charts(&self) -> &'static [ChartKind] {
        match self {
            Self::Value => &[ChartKind::Run, ChartKind::I],
            Self::Count => &[ChartKind::Run, ChartKind::I, ChartKind::C],
            Self::Proportion { .. } => &[ChartKind::Run, ChartKind::P, ChartKind::PPrime],
            Self::Rate { .. } => &[ChartKind::Run, ChartKind::U, ChartKind::UPrime],
            Self::Time => &[ChartKind::Run, ChartKind::I, ChartKind::T],
        }
    }

    /// The factor from a computed value to the one that is shown.
    pub fn factor(&self) -> f64 {
        match self {
            Self::Proportion { .. } => 100.0,
            Self::Rate { per, .. } => f64::from(per.number()),
            Self::Value | Self::Count | Self::Time => 1.0,
        }
    }

    /// Whether data points taken on one scale mean the same on the other.
    pub fn takes_same_figures_as(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Reads a value, with its denominator where the scale has one.
    ///
    /// # Errors
    ///
    /// [`AmountError`]: below zero, not whole, more than all, out of nothing (MEA-5).
    pub fn amount(&self, value: Figure, denominator: Option<Figure>) -> Result<Amount, AmountError> {
        match self {
            Self::Value => Ok(Amount::plain(value)),
            Self::Count => whole(value).map(Amount::plain),
            Self::Time => not_negative(value).map(Amount::plain),
            Self::Proportion { .. } => {
                let (numerator, all) = (whole(value)?, opportunity(denominator)?);
                whole(all).map_err(|_| AmountError::DenominatorNotWhole)?;
                if numerator > all { Err(AmountError::MoreThanAll) } else { Ok(Amount::out_of(numerator, all)) }
            }
            Self::Rate { .. } => Ok(Amount::out_of(whole(value)?, opportunity(denominator)?)),
        }
    }
}

fn not_negative(value: Figure) -> Result<Figure, AmountError> {
    if value.is_negative() { Err(AmountError::Negative) } else { Ok(value) }
}

fn whole(value: Figure) -> Result<Figure, AmountError> {
    let value = not_negative(value)?;
    if value.is_whole() { Ok(value) } else { Err(AmountError::NotWhole) }
}

fn opportunity(denominator: Option<Figure>) -> Result<Figure, AmountError> {
    match denominator {
        None => Err(AmountError::NoDenominator),
        Some(all) if !all.is_positive() => Err(AmountError::DenominatorNotPositive),
        Some(all) => Ok(all),
    }
}

impl Plan {
    /// Checks that the chart shows the kind of number.
    ///
    /// # Errors
    ///
    /// [`PlanError::Chart`].
    pub fn check(self) -> Result<Self, PlanError> {
        if self.scale.charts().contains(&self.chart) { Ok(self) } else { Err(PlanError::Chart { chart: self.chart }) }
    }

    /// How the chart is computed, before its phases are known.
    pub(super) fn settings(&self) -> Settings {
        let mut settings =
            Settings::new(self.chart).rules(self.rules).direction(self.direction).multiply(self.scale.factor());
        settings.target = self.target.map(Figure::value);
        settings
    }
}

mod direction {
    //! The direction of good by its short name.
    use bedre_spc::Direction;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde's")]
    pub(super) fn serialize<S: Serializer>(direction: &Direction, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(direction.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Direction, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

mod rule_set {
    //! The rules by their short name, which holds their version.
    use bedre_spc::RuleSet;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde's")]
    pub(super) fn serialize<S: Serializer>(rules: &RuleSet, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(rules.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<RuleSet, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

mod chart_kind {
    //! The chart by its short name.
    use bedre_spc::ChartKind;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature is serde's")]
    pub(super) fn serialize<S: Serializer>(kind: &ChartKind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<ChartKind, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{figure, text};

    fn proportion() -> Scale {
        Scale::Proportion { numerator: text("Med oppdatert liste"), denominator: text("Alle innlagte") }
    }

    fn rate() -> Scale {
        Scale::Rate { numerator: text("Fall"), denominator: text("Liggedøgn"), per: Per(1_000) }
    }

    #[test]
    fn an_amount_is_what_the_scale_allows() {
        let cases = [
            (Scale::Value, -2.5, None, Ok(())),
            (Scale::Count, 4.0, None, Ok(())),
            (Scale::Count, 4.5, None, Err(AmountError::NotWhole)),
            (Scale::Count, -1.0, None, Err(AmountError::Negative)),
            (Scale::Time, 0.0, None, Ok(())),
            (Scale::Time, -0.5, None, Err(AmountError::Negative)),
            (proportion(), 3.0, Some(12.0), Ok(())),
            (proportion(), 12.0, Some(12.0), Ok(())),
            (proportion(), 13.0, Some(12.0), Err(AmountError::MoreThanAll)),
            (proportion(), 3.0, None, Err(AmountError::NoDenominator)),
            (proportion(), 0.0, Some(0.0), Err(AmountError::DenominatorNotPositive)),
            (proportion(), 3.0, Some(12.5), Err(AmountError::DenominatorNotWhole)),
            (rate(), 3.0, Some(412.5), Ok(())),
            (rate(), 3.0, Some(0.0), Err(AmountError::DenominatorNotPositive)),
            (rate(), 0.5, Some(412.0), Err(AmountError::NotWhole)),
        ];

        for (scale, value, denominator, expected) in cases {
            let found = scale.amount(figure(value), denominator.map(figure)).map(|_| ());
            assert_eq!(found, expected, "{scale:?} {value} {denominator:?}");
        }
    }

    #[test]
    fn a_definition_says_which_of_its_parts_are_missing() {
        let definition = Definition { what: text("Fall"), frequency: Some(Frequency::Weekly), ..Definition::default() };

        assert_eq!(definition.missing(), [DefinitionPart::How, DefinitionPart::Collector]);
    }

    #[test]
    fn a_plan_offers_the_charts_of_its_numbers_and_refuses_others() {
        for scale in [Scale::Value, Scale::Count, proportion(), rate(), Scale::Time] {
            for chart in ChartKind::ALL {
                let plan = Plan { scale: scale.clone(), chart, ..crate::samples::falls_plan() };
                assert_eq!(plan.check().is_ok(), scale.charts().contains(&chart), "{scale:?} {chart}");
            }
        }
    }

    #[test]
    fn a_plan_is_read_back_as_it_was_kept() {
        for scale in [Scale::Value, proportion(), rate()] {
            let plan = Plan { scale, ..crate::samples::falls_plan() };
            let kept = serde_json::to_string(&plan).unwrap();
            assert_eq!(serde_json::from_str::<Plan>(&kept).unwrap(), plan);
        }
        assert!(serde_json::from_str::<Per>("7").is_err(), "a rate per seven was read");
    }

    #[test]
    fn a_plan_kept_before_there_was_a_choice_is_judged_by_anhoejs_rules() {
        let plan = Plan { rules: RuleSet::Ihi, ..crate::samples::falls_plan() };
        let mut kept: serde_json::Value = serde_json::to_value(&plan).unwrap();
        assert_eq!(kept["rules"], "ihi");

        kept.as_object_mut().unwrap().remove("rules");

        assert_eq!(serde_json::from_value::<Plan>(kept).unwrap().rules, RuleSet::Anhoej);
    }
}
