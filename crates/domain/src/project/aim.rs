//! The aim in its five parts: from, to, unit, by when, for whom (A20). Free text alone never completes it.

use bedre_spc::Direction;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{free_text::FreeText, measure::Figure};

/// An aim: «Redusere antall fall fra 8 til 4 per 1000 liggedøgn innen 1. februar 2021 for pasienter over 75 år».
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Aim {
    /// What is to change: «antall fall».
    pub what: FreeText,
    /// How much, in own words, as in the application: «halvere» (F14).
    pub wish: FreeText,
    /// The value now.
    pub baseline: Option<Figure>,
    /// The value aimed for.
    pub target: Option<Figure>,
    /// What both are counted in.
    pub unit: FreeText,
    /// By when.
    pub date: Option<Date>,
    /// For whom.
    pub group: FreeText,
}

/// A part of an aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AimPart {
    /// The value now.
    Baseline,
    /// The value aimed for.
    Target,
    /// What both are counted in.
    Unit,
    /// By when.
    Date,
    /// For whom.
    Group,
}

impl AimPart {
    /// The five parts, in the order of the sentence.
    pub const ALL: [Self; 5] = [Self::Baseline, Self::Target, Self::Unit, Self::Date, Self::Group];
}

/// What is wrong with an aim whose parts are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AimFault {
    /// From and to are the same: nothing would change (AIM-9).
    Same,
    /// It goes the other way than the outcome measure says is better (AIM-9).
    AgainstDirection,
}

/// What to think of beside an aim. None of it stops anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AimAdvice {
    /// The day has passed (AIM-2).
    DatePassed,
    /// The day is after the last session (AIM-2).
    AfterEnd,
    /// A change of more than four fifths, or to nothing: what makes it possible? (AIM-10)
    VeryLarge,
    /// It names a solution rather than a result (AIM-7).
    NamesSolution,
    /// It is not bound to an outcome measure (AIM-4).
    NoOutcomeMeasure,
}

/// Words that begin a solution rather than a result (AIM-7): bokmål, nynorsk and English.
const SOLUTION_WORDS: [&str; 7] =
    ["innføre", "lage", "implementere", "etablere", "introduce", "implement", "establish"];
/// Words that together begin one.
const SOLUTION_PHRASE: &str = "ta i bruk";
/// The share of the baseline above which a change is very large (AIM-10).
const VERY_LARGE: f64 = 0.8;

impl Aim {
    /// Whether a part is there.
    pub fn has(&self, part: AimPart) -> bool {
        match part {
            AimPart::Baseline => self.baseline.is_some(),
            AimPart::Target => self.target.is_some(),
            AimPart::Unit => !self.unit.is_empty(),
            AimPart::Date => self.date.is_some(),
            AimPart::Group => !self.group.is_empty(),
        }
    }

    /// The parts that are missing, in the order of the sentence.
    pub fn missing(&self) -> Vec<AimPart> {
        AimPart::ALL.into_iter().filter(|part| !self.has(*part)).collect()
    }

    /// Whether nothing at all is written.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is wrong with the numbers, when both are there. `better` is the direction of the outcome measure.
    pub fn fault(&self, better: Direction) -> Option<AimFault> {
        let (from, to) = self.baseline.zip(self.target)?;
        let goes_up = to > from;
        match better {
            _ if from.same_as(to) => Some(AimFault::Same),
            Direction::Up if !goes_up => Some(AimFault::AgainstDirection),
            Direction::Down if goes_up => Some(AimFault::AgainstDirection),
            Direction::Up | Direction::Down | Direction::Neutral => None,
        }
    }

    /// Whether all five parts are there and the numbers say that something changes (A20).
    pub fn is_complete(&self) -> bool {
        self.missing().is_empty() && self.fault(Direction::Neutral).is_none()
    }

    /// What to think of. `end` is the programme's last day, when it is known.
    pub fn advice(&self, has_outcome_measure: bool, end: Option<Date>, today: Date) -> Vec<AimAdvice> {
        let date_passed = self.date.is_some_and(|date| date <= today);
        let after_end = self.date.zip(end).is_some_and(|(date, end)| date > end);
        [
            (AimAdvice::DatePassed, date_passed),
            (AimAdvice::AfterEnd, after_end && !date_passed),
            (AimAdvice::VeryLarge, self.is_very_large()),
            (AimAdvice::NamesSolution, names_solution(&self.what) || names_solution(&self.wish)),
            (AimAdvice::NoOutcomeMeasure, !has_outcome_measure),
        ]
        .into_iter()
        .filter_map(|(advice, holds)| holds.then_some(advice))
        .collect()
    }

    fn is_very_large(&self) -> bool {
        self.baseline.zip(self.target).is_some_and(|(from, to)| {
            let (from, to) = (from.value(), to.value());
            let change = (to - from).abs();
            change > 0.0 && from.abs() > 0.0 && change / from.abs() > VERY_LARGE && to < from
        })
    }
}

fn names_solution(text: &FreeText) -> bool {
    let text = text.as_str().to_lowercase();
    text.contains(SOLUTION_PHRASE)
        || text.split(|sign: char| !sign.is_alphanumeric()).any(|word| SOLUTION_WORDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{figure, text};
    use jiff::civil::date;

    fn falls() -> Aim {
        Aim {
            what: text("Redusere antall fall"),
            wish: FreeText::default(),
            baseline: Some(figure(8.0)),
            target: Some(figure(4.0)),
            unit: text("per 1000 liggedøgn"),
            date: Some(date(2021, 2, 1)),
            group: text("pasienter over 75 år"),
        }
    }

    #[test]
    fn a20_an_aim_has_baseline_target_unit_date_and_group() {
        let whole = falls();
        let without = |change: fn(&mut Aim)| {
            let mut aim = falls();
            change(&mut aim);
            aim
        };

        assert!(whole.is_complete());
        assert_eq!(whole.missing(), []);
        for (aim, part) in [
            (without(|aim| aim.baseline = None), AimPart::Baseline),
            (without(|aim| aim.target = None), AimPart::Target),
            (without(|aim| aim.unit = FreeText::default()), AimPart::Unit),
            (without(|aim| aim.date = None), AimPart::Date),
            (without(|aim| aim.group = FreeText::default()), AimPart::Group),
        ] {
            assert_eq!(aim.missing(), [part]);
            assert!(!aim.is_complete(), "complete without {part:?}");
        }
    }

    #[test]
    fn a20_free_text_alone_is_no_complete_aim() {
        let aim = Aim {
            what: text("Redusere antall fall fra 8 til 4 per 1000 liggedøgn innen 1. februar 2021 for eldre"),
            wish: text("halvere"),
            ..Aim::default()
        };

        assert_eq!(aim.missing(), AimPart::ALL);
    }

    #[test]
    fn an_aim_from_eight_to_eight_or_the_wrong_way_is_none() {
        let same = Aim { target: Some(figure(8.0)), ..falls() };

        assert_eq!(same.fault(Direction::Neutral), Some(AimFault::Same));
        assert!(!same.is_complete());
        assert_eq!(falls().fault(Direction::Up), Some(AimFault::AgainstDirection));
        assert_eq!(falls().fault(Direction::Down), None);
        assert_eq!(falls().fault(Direction::Neutral), None);
    }

    #[test]
    fn advice_is_given_where_there_is_reason() {
        let (today, end) = (date(2020, 9, 1), Some(date(2021, 2, 4)));
        let cases = [
            (falls(), true, vec![]),
            (falls(), false, vec![AimAdvice::NoOutcomeMeasure]),
            (Aim { date: Some(date(2021, 2, 5)), ..falls() }, true, vec![AimAdvice::AfterEnd]),
            (Aim { date: Some(date(2020, 9, 1)), ..falls() }, true, vec![AimAdvice::DatePassed]),
            (Aim { target: Some(figure(0.0)), ..falls() }, true, vec![AimAdvice::VeryLarge]),
            (Aim { what: text("Innføre sjekkliste"), ..falls() }, true, vec![AimAdvice::NamesSolution]),
            (Aim { wish: text("Vi vil ta i bruk tavle"), ..falls() }, true, vec![AimAdvice::NamesSolution]),
            (Aim { what: text("Varer på lager"), ..falls() }, true, vec![]),
        ];

        for (aim, has_measure, expected) in cases {
            assert_eq!(aim.advice(has_measure, end, today), expected, "{aim:?}");
        }
    }
}
