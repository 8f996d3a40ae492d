//! What to know before relying on a chart, in words.

use bedre_i18n::{Texts, number};
use bedre_spc::{Advice, Because};

use super::kind;

/// A sentence or two for a piece of advice.
pub fn advice(advice: &Advice, t: Texts) -> String {
    match *advice {
        Advice::Chart { better, because } => {
            let kind = kind(better, t);
            match because {
                Because::MoreThanCounting { outside, .. } => t.series_advice_more_than_counting(kind, outside),
                Because::MostlyZero { zero, .. } => t.series_advice_mostly_zero(kind, zero),
                Because::Shares => t.series_advice_shares(kind),
            }
        }
        Advice::LongerPeriods { denominator } => {
            t.series_advice_longer_periods(number::decimal(denominator, 1, t.locale()))
        }
        Advice::ManyTies { useful, points } => t.series_advice_many_ties(points, useful),
        Advice::Season { every, .. } => t.series_advice_season(every),
    }
}
