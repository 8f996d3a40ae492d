//! A test of change laid over the signals. What came when; never a word of cause.

use crate::{Chart, Direction, Meaning, Point, Position, Side, Signal};

/// What a chart shows about a test of change, or about taking a change into use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Too few useful points in the phase to say anything: so many more are needed.
    TooEarly {
        /// How many more.
        more: usize,
    },
    /// The level had moved before the test began.
    Before {
        /// Where the signal begins.
        first: usize,
        /// Where it could first be seen.
        seen: usize,
    },
    /// A signal after the test, the way that was predicted.
    AsPredicted {
        /// Where the signal begins.
        first: usize,
        /// Where it could first be seen.
        seen: usize,
        /// Whether it reaches to the newest useful point.
        ongoing: bool,
    },
    /// A signal after the test, the other way.
    OtherWay {
        /// Where the signal begins.
        first: usize,
        /// Where it could first be seen.
        seen: usize,
    },
    /// Points stand out after the test, but no level: a point outside the limits, or two near one.
    Points {
        /// The first of them at or after the test.
        first: usize,
    },
    /// No signal since the test.
    NotYet {
        /// So many more points in a row on the predicted side would be one.
        more: usize,
    },
}

impl Chart {
    /// What the chart shows about a test whose first point is `from` (counted from 0), when the team predicted that the level
    /// would go `predicted` ([`Direction::Neutral`]: either way).
    ///
    /// Signals without a side (few crossings, sawtooth) are no evidence either way. A signal counts as being there before
    /// when it was complete before the test, or when at least half of the points that made it visible lie before.
    ///
    /// ```
    /// use bedre_spc::{Chart, ChartKind, Direction, Evidence, Observation, Settings};
    ///
    /// let before = [9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5];
    /// let after = [4.0, 5.0, 4.0, 5.0, 4.0, 5.0, 4.0, 5.0];
    /// let chart = |after: &[f64]| {
    ///     let values = before.iter().chain(after).copied().map(Some);
    ///     Chart::new(&Settings::new(ChartKind::Run).freeze(12), &Observation::series(values))
    /// };
    ///
    /// assert_eq!(chart(&after[..4])?.evidence(12, Direction::Down), Evidence::NotYet { more: 3 });
    /// let seen = Evidence::AsPredicted { first: 11, seen: 18, ongoing: true };
    /// assert_eq!(chart(&after)?.evidence(12, Direction::Down), seen);
    /// # Ok::<(), bedre_spc::ChartError>(())
    /// ```
    pub fn evidence(&self, from: usize, predicted: Direction) -> Evidence {
        let Some(number) = self.phase_at(from) else { return Evidence::TooEarly { more: self.settings.needed } };
        let useful = self.phases.get(number).and_then(|phase| phase.runs).map_or(0, |runs| runs.useful);
        if useful < self.settings.needed {
            return Evidence::TooEarly { more: self.settings.needed - useful };
        }
        let sided = || self.signals_of(number).filter(|signal| signal.side.is_some() && self.concerns(signal, from));
        let levels = || sided().filter(|signal| signal.rule.is_lasting());
        if let Some(signal) = levels().find(|signal| was_there(signal, from)) {
            return Evidence::Before { first: first(signal), seen: signal.seen().unwrap_or_default() };
        }
        let after = || levels().filter(|signal| !was_there(signal, from));
        let earliest = |signal: &&Signal| signal.seen();
        if let Some(signal) = after().filter(|signal| fits(signal, predicted)).min_by_key(earliest) {
            let ongoing = self.is_ongoing(signal);
            return Evidence::AsPredicted { first: first(signal), seen: signal.seen().unwrap_or_default(), ongoing };
        }
        if let Some(signal) = after().min_by_key(earliest) {
            return Evidence::OtherWay { first: first(signal), seen: signal.seen().unwrap_or_default() };
        }
        let standing_out = sided().filter(|signal| !was_there(signal, from)).flat_map(|signal| &signal.points);
        match standing_out.copied().filter(|point| *point >= from).min() {
            Some(first) => Evidence::Points { first },
            None => Evidence::NotYet { more: self.points_to_signal(number, predicted) },
        }
    }

    /// The first signal for the worse since point `from`: what a balancing measure is watched for. A lasting one comes before
    /// points that stand out; one that was there before is none. `None` without a direction of good.
    pub fn adverse_signal(&self, from: usize) -> Option<&Signal> {
        let worse = |signal: &&Signal| signal.meaning(self.settings.direction) == Meaning::Worse;
        self.signals
            .iter()
            .filter(worse)
            .filter(|signal| !was_there(signal, from))
            .min_by_key(|signal| (!signal.rule.is_lasting(), signal.seen()))
    }

    /// Whether a signal has anything to do with the time from `from` on: it reaches there, or it is a lasting one that still
    /// goes on. A run that ended when the test began is the level that there was before, on a line between the two.
    fn concerns(&self, signal: &Signal, from: usize) -> bool {
        let last = signal.points.last().copied().unwrap_or_default();
        last >= from || (signal.rule.is_lasting() && self.is_ongoing(signal))
    }

    /// The phase that point `from` lies in; the last one for points to come.
    fn phase_at(&self, from: usize) -> Option<usize> {
        let within = self.phases.iter().position(|phase| phase.range().contains(&from));
        within.or_else(|| self.phases.len().checked_sub(1))
    }

    /// Whether a signal reaches to the newest useful point of its phase.
    fn is_ongoing(&self, signal: &Signal) -> bool {
        let useful = |point: &Point| point.counts() && point.position.is_some_and(|at| at.side().is_some());
        let newest = self.points_of(signal.phase).rev().find(useful);
        newest.map(|point| point.index) == signal.points.last().copied()
    }

    /// How many more points in a row on the predicted side make a run that is a signal. With each point the series grows, and
    /// with it the run that chance allows; here it is taken as it is now.
    fn points_to_signal(&self, phase: usize, predicted: Direction) -> usize {
        let useful = self.phases.get(phase).and_then(|phase| phase.runs).map_or(0, |runs| runs.useful);
        let needed = self.settings.rules.run_needed(useful);
        let counted = self.points_of(phase).rev().filter(Point::counts);
        let mut sides = counted.filter_map(|point| point.position.and_then(Position::side)).peekable();
        let wanted = match predicted {
            Direction::Up => Some(Side::Above),
            Direction::Down => Some(Side::Below),
            Direction::Neutral => sides.peek().copied(),
        };
        let run = sides.take_while(|side| Some(*side) == wanted).count();
        needed.saturating_sub(run).max(1)
    }
}

/// Where a signal begins.
fn first(signal: &Signal) -> usize {
    signal.points.first().copied().unwrap_or_default()
}

/// Whether a signal was there before `from`.
fn was_there(signal: &Signal, from: usize) -> bool {
    let Some(seen) = signal.seen() else { return false };
    let until_seen = || signal.points.iter().filter(|point| **point <= seen);
    let before = until_seen().filter(|point| **point < from).count();
    seen < from || before * 2 >= until_seen().count()
}

/// Whether a signal goes the predicted way.
const fn fits(signal: &Signal, predicted: Direction) -> bool {
    match (predicted, signal.side) {
        (Direction::Up, Some(Side::Above)) | (Direction::Down, Some(Side::Below)) | (Direction::Neutral, _) => true,
        (Direction::Up | Direction::Down, _) => false,
    }
}
