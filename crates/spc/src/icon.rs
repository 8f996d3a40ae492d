//! What the newest point shows, and whether the target will be reached: the two icons of «Making Data Count».

use crate::{Assurance, Chart, Direction, Limits, Point, Signal, Spread, Variation};

impl Chart {
    /// The signal to name first at a point: of the rule that comes first in the rule set, and of those the latest (a point in
    /// two trends belongs to the one after it).
    pub fn signal_at(&self, index: usize) -> Option<&Signal> {
        let mut at = self.signals.iter().filter(|signal| signal.points.binary_search(&index).is_ok());
        let first = at.next()?;
        Some(at.take_while(|signal| signal.rule == first.rule).last().unwrap_or(first))
    }

    /// The patterns that a point is one of. Those that are about how all points lie (few crossings) mark none.
    pub fn signals_at(&self, index: usize) -> impl Iterator<Item = &Signal> {
        let of_some = self.signals.iter().filter(|signal| !signal.rule.is_of_whole_phase());
        of_some.filter(move |signal| signal.points.binary_search(&index).is_ok())
    }

    /// What the newest point that counts shows.
    ///
    /// # Source
    ///
    /// NHS England, *Making Data Count*: the variation icon.
    pub fn variation(&self) -> Variation {
        if !self.verdict().is_judged() {
            return Variation::CannotBeJudged;
        }
        let newest = self.points().rev().find(Point::counts);
        let signal = newest.and_then(|point| self.signal_at(point.index));
        match signal.and_then(|signal| Some((signal, signal.side?))) {
            Some((signal, side)) => Variation::SpecialCause { side, meaning: signal.meaning(self.settings.direction) },
            None => Variation::CommonCause,
        }
    }

    /// Whether the process can be relied upon to reach its target, judged by the limits at the newest point that counts.
    ///
    /// A target exactly on a limit is [`Assurance::Inconsistent`]. Without target, direction of good, limits or variation it
    /// cannot be judged: where NHSRplotthedots says «inconsistent» of constant data without limits, we do not.
    ///
    /// # Source
    ///
    /// NHS England, *Making Data Count*: the assurance icon.
    pub fn assurance(&self) -> Assurance {
        let (Some(target), Some((lower, upper))) = (self.settings.target, self.newest_limits()) else {
            return Assurance::CannotBeJudged;
        };
        if !self.verdict().is_judged() && self.settings.needed > 0 {
            return Assurance::CannotBeJudged;
        }
        let (out_of_reach, safe) = match self.settings.direction {
            Direction::Up => (target > upper, target < lower),
            Direction::Down => (target < lower, target > upper),
            Direction::Neutral => return Assurance::CannotBeJudged,
        };
        match (out_of_reach, safe) {
            (true, _) => Assurance::ConsistentFail,
            (false, true) => Assurance::ConsistentPass,
            (false, false) => Assurance::Inconsistent,
        }
    }

    /// The limits at the newest point that counts, in the last phase.
    fn newest_limits(&self) -> Option<(f64, f64)> {
        let phase = self.phases.last()?;
        if phase.spread == Spread::NoVariation {
            return None;
        }
        let mut newest = self.points_of(self.phases.len() - 1).rev().filter(Point::counts);
        let Limits { lower, upper, .. } = newest.find_map(|point| point.limits)?;
        lower.zip(upper)
    }
}
