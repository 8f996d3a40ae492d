//! A rather long run together with rather few crossings: best box and cut box.

use super::{few_crossings, longest_run};
use crate::rule_set::Ground;
use crate::{Rule, Runs, Signal};

/// Limits for run and crossings that were found together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RunBox {
    /// The fewest crossings that are no signal.
    pub(crate) crossings_min: usize,
    /// The longest run that is no signal.
    pub(crate) longest_max: usize,
    /// The corner that the cut box takes away: the fewest crossings that go with a run of exactly `longest_max`, and the
    /// longest run that goes with exactly `crossings_min`.
    pub(crate) corner: Option<(usize, usize)>,
}

impl RunBox {
    /// The box for `useful` points: from the table for 10 to 100, Anhøj's limits otherwise.
    pub(crate) fn of(useful: usize) -> Self {
        useful.checked_sub(FIRST).and_then(|place| TABLE.get(place)).copied().unwrap_or_else(|| Self {
            crossings_min: few_crossings::limit(useful),
            longest_max: longest_run::limit(useful),
            corner: None,
        })
    }

    /// Whether run and crossings lie inside the best box.
    pub(crate) fn holds(self, runs: Runs) -> bool {
        runs.crossings >= self.crossings_min && runs.longest <= self.longest_max
    }

    /// Whether they lie inside the cut box.
    pub(crate) fn holds_without_corner(self, runs: Runs) -> bool {
        let Some((crossings, longest)) = self.corner else { return self.holds(runs) };
        (runs.crossings > self.crossings_min && runs.longest < self.longest_max)
            || (runs.crossings == self.crossings_min && runs.longest <= longest)
            || (runs.crossings >= crossings && runs.longest == self.longest_max)
    }
}

/// One signal, of the longest run, when run and crossings lie inside the best box but outside the cut box.
pub(crate) fn signals(ground: Ground<'_>) -> Option<Signal> {
    let runs = ground.runs()?;
    let limits = RunBox::of(runs.useful);
    if !limits.holds(runs) || limits.holds_without_corner(runs) {
        return None;
    }
    let longest = longest_run::runs_of(ground, runs.longest).next();
    longest.map(|(side, points)| Signal {
        rule: Rule::RunAndCrossings,
        phase: ground.phase,
        completing: points.last().copied().into_iter().collect(),
        side: Some(side),
        found: points.len(),
        limit: Some(limits.longest_max),
        points,
    })
}

/// The number of useful points that the table starts with.
const FIRST: usize = 10;

/// Boxes for 10 to 100 useful points, from exact joint probabilities of crossings and longest run.
///
/// # Source
///
/// Anhøj and Wentzel-Larsen (2020), «Smooth operator», PLoS ONE 15(6): e0233920 (CC BY 4.0).
#[rustfmt::skip]
const TABLE: [RunBox; 91] = [
    RunBox { crossings_min: 2, longest_max: 6, corner: Some((3, 5)) }, // 10
    RunBox { crossings_min: 3, longest_max: 7, corner: Some((4, 6)) }, // 11
    RunBox { crossings_min: 3, longest_max: 6, corner: None }, // 12
    RunBox { crossings_min: 3, longest_max: 6, corner: None }, // 13
    RunBox { crossings_min: 3, longest_max: 6, corner: None }, // 14
    RunBox { crossings_min: 4, longest_max: 7, corner: Some((6, 6)) }, // 15
    RunBox { crossings_min: 5, longest_max: 8, corner: Some((6, 7)) }, // 16
    RunBox { crossings_min: 5, longest_max: 7, corner: None }, // 17
    RunBox { crossings_min: 5, longest_max: 7, corner: Some((6, 6)) }, // 18
    RunBox { crossings_min: 5, longest_max: 7, corner: Some((6, 5)) }, // 19
    RunBox { crossings_min: 6, longest_max: 7, corner: None }, // 20
    RunBox { crossings_min: 7, longest_max: 8, corner: None }, // 21
    RunBox { crossings_min: 6, longest_max: 7, corner: Some((7, 6)) }, // 22
    RunBox { crossings_min: 6, longest_max: 7, corner: Some((7, 6)) }, // 23
    RunBox { crossings_min: 6, longest_max: 7, corner: Some((7, 6)) }, // 24
    RunBox { crossings_min: 6, longest_max: 7, corner: None }, // 25
    RunBox { crossings_min: 9, longest_max: 9, corner: Some((10, 7)) }, // 26
    RunBox { crossings_min: 9, longest_max: 8, corner: Some((10, 7)) }, // 27
    RunBox { crossings_min: 9, longest_max: 8, corner: Some((11, 7)) }, // 28
    RunBox { crossings_min: 10, longest_max: 8, corner: None }, // 29
    RunBox { crossings_min: 11, longest_max: 10, corner: Some((12, 9)) }, // 30
    RunBox { crossings_min: 11, longest_max: 9, corner: Some((14, 8)) }, // 31
    RunBox { crossings_min: 11, longest_max: 8, corner: None }, // 32
    RunBox { crossings_min: 11, longest_max: 8, corner: Some((12, 7)) }, // 33
    RunBox { crossings_min: 11, longest_max: 8, corner: Some((13, 7)) }, // 34
    RunBox { crossings_min: 12, longest_max: 8, corner: None }, // 35
    RunBox { crossings_min: 13, longest_max: 9, corner: Some((15, 8)) }, // 36
    RunBox { crossings_min: 14, longest_max: 10, corner: None }, // 37
    RunBox { crossings_min: 13, longest_max: 8, corner: None }, // 38
    RunBox { crossings_min: 15, longest_max: 11, corner: None }, // 39
    RunBox { crossings_min: 15, longest_max: 9, corner: None }, // 40
    RunBox { crossings_min: 15, longest_max: 9, corner: Some((17, 8)) }, // 41
    RunBox { crossings_min: 14, longest_max: 8, corner: None }, // 42
    RunBox { crossings_min: 14, longest_max: 8, corner: None }, // 43
    RunBox { crossings_min: 17, longest_max: 10, corner: None }, // 44
    RunBox { crossings_min: 17, longest_max: 9, corner: None }, // 45
    RunBox { crossings_min: 17, longest_max: 9, corner: Some((19, 8)) }, // 46
    RunBox { crossings_min: 17, longest_max: 9, corner: Some((20, 7)) }, // 47
    RunBox { crossings_min: 19, longest_max: 12, corner: Some((20, 11)) }, // 48
    RunBox { crossings_min: 19, longest_max: 10, corner: Some((21, 9)) }, // 49
    RunBox { crossings_min: 19, longest_max: 9, corner: None }, // 50
    RunBox { crossings_min: 19, longest_max: 9, corner: Some((21, 8)) }, // 51
    RunBox { crossings_min: 19, longest_max: 9, corner: Some((21, 7)) }, // 52
    RunBox { crossings_min: 21, longest_max: 11, corner: Some((23, 9)) }, // 53
    RunBox { crossings_min: 21, longest_max: 10, corner: Some((23, 8)) }, // 54
    RunBox { crossings_min: 21, longest_max: 9, corner: None }, // 55
    RunBox { crossings_min: 21, longest_max: 9, corner: Some((23, 8)) }, // 56
    RunBox { crossings_min: 23, longest_max: 12, corner: Some((25, 11)) }, // 57
    RunBox { crossings_min: 23, longest_max: 10, corner: Some((24, 9)) }, // 58
    RunBox { crossings_min: 23, longest_max: 10, corner: Some((26, 8)) }, // 59
    RunBox { crossings_min: 23, longest_max: 9, corner: None }, // 60
    RunBox { crossings_min: 23, longest_max: 9, corner: Some((24, 8)) }, // 61
    RunBox { crossings_min: 25, longest_max: 11, corner: Some((27, 9)) }, // 62
    RunBox { crossings_min: 25, longest_max: 10, corner: Some((27, 9)) }, // 63
    RunBox { crossings_min: 26, longest_max: 11, corner: Some((27, 10)) }, // 64
    RunBox { crossings_min: 26, longest_max: 10, corner: Some((27, 9)) }, // 65
    RunBox { crossings_min: 27, longest_max: 12, corner: Some((29, 10)) }, // 66
    RunBox { crossings_min: 27, longest_max: 10, corner: None }, // 67
    RunBox { crossings_min: 27, longest_max: 10, corner: Some((29, 8)) }, // 68
    RunBox { crossings_min: 28, longest_max: 11, corner: Some((29, 8)) }, // 69
    RunBox { crossings_min: 29, longest_max: 14, corner: Some((30, 13)) }, // 70
    RunBox { crossings_min: 29, longest_max: 11, corner: Some((31, 9)) }, // 71
    RunBox { crossings_min: 29, longest_max: 10, corner: Some((30, 9)) }, // 72
    RunBox { crossings_min: 30, longest_max: 11, corner: Some((31, 10)) }, // 73
    RunBox { crossings_min: 30, longest_max: 10, corner: None }, // 74
    RunBox { crossings_min: 31, longest_max: 12, corner: Some((32, 9)) }, // 75
    RunBox { crossings_min: 31, longest_max: 11, corner: Some((34, 8)) }, // 76
    RunBox { crossings_min: 31, longest_max: 10, corner: Some((33, 9)) }, // 77
    RunBox { crossings_min: 32, longest_max: 11, corner: Some((33, 8)) }, // 78
    RunBox { crossings_min: 33, longest_max: 13, corner: Some((37, 11)) }, // 79
    RunBox { crossings_min: 33, longest_max: 11, corner: Some((35, 9)) }, // 80
    RunBox { crossings_min: 33, longest_max: 10, corner: None }, // 81
    RunBox { crossings_min: 34, longest_max: 11, corner: Some((36, 10)) }, // 82
    RunBox { crossings_min: 33, longest_max: 10, corner: Some((36, 7)) }, // 83
    RunBox { crossings_min: 35, longest_max: 11, corner: None }, // 84
    RunBox { crossings_min: 35, longest_max: 11, corner: Some((38, 8)) }, // 85
    RunBox { crossings_min: 35, longest_max: 10, corner: Some((36, 9)) }, // 86
    RunBox { crossings_min: 35, longest_max: 10, corner: Some((38, 8)) }, // 87
    RunBox { crossings_min: 37, longest_max: 12, corner: Some((38, 10)) }, // 88
    RunBox { crossings_min: 37, longest_max: 11, corner: Some((39, 9)) }, // 89
    RunBox { crossings_min: 38, longest_max: 12, corner: None }, // 90
    RunBox { crossings_min: 37, longest_max: 10, corner: Some((39, 9)) }, // 91
    RunBox { crossings_min: 39, longest_max: 13, corner: Some((41, 12)) }, // 92
    RunBox { crossings_min: 39, longest_max: 11, corner: Some((40, 10)) }, // 93
    RunBox { crossings_min: 39, longest_max: 11, corner: Some((42, 8)) }, // 94
    RunBox { crossings_min: 39, longest_max: 10, corner: None }, // 95
    RunBox { crossings_min: 39, longest_max: 10, corner: Some((41, 8)) }, // 96
    RunBox { crossings_min: 41, longest_max: 12, corner: Some((42, 9)) }, // 97
    RunBox { crossings_min: 41, longest_max: 11, corner: Some((44, 9)) }, // 98
    RunBox { crossings_min: 42, longest_max: 12, corner: Some((43, 10)) }, // 99
    RunBox { crossings_min: 41, longest_max: 10, corner: Some((42, 9)) }, // 100
];
