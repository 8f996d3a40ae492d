//! What can be said about a phase.

/// What can be said about a phase, or about the whole chart (its last phase).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no value yet.
    NoData,
    /// There are too few useful points: too early to tell.
    TooEarly {
        /// Points with a value that count.
        points: usize,
        /// Of those, the ones beside the centre line.
        useful: usize,
        /// How many useful points are needed.
        needed: usize,
    },
    /// There are enough points, but all have the same value.
    NoVariation {
        /// Points with a value that count.
        points: usize,
    },
    /// The points vary as chance does.
    NoSignal,
    /// Some rule found something: see the chart's signals.
    Signal {
        /// How many signals there are in the phase.
        count: usize,
    },
}

impl Verdict {
    /// Whether anything may be said about variation.
    pub const fn is_judged(self) -> bool {
        matches!(self, Self::NoSignal | Self::Signal { .. })
    }
}
