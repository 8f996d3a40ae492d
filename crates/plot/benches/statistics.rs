//! `make bench`: how fast the statistics and their pictures are, beside a plain loop that does the same arithmetic, and how
//! often each asks for memory. A word after `--` chooses the rows whose names hold it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a measurement stops at the first surprise, and prints what it found"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use bedre_plot::{Drawing, Plain, small, svg};
use bedre_spc::{Chart, ChartKind, Observation, Settings, Verdict};

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let bench = Bench { only };
    println!("| What | once | a point | × plain loop | allocations | bytes |");
    println!("|---|---:|---:|---:|---:|---:|");
    for points in [24, 100, 10_000, 1_000_000] {
        let values = values(points, 1);
        let rows = observations(&values);
        assert_eq!(plain_of_rows(&rows), Found::of(&chart(&rows)), "the same answers, {points} points");
        bench
            .row(&format!("Plain loop over bare numbers, {points} points"), points, None, || plain(black_box(&values)));
        let beside =
            bench.row(&format!("Plain loop, {points} points"), points, None, || plain_of_rows(black_box(&rows)));
        bench.row(&format!("I chart with Anhøj's rules, {points} points"), points, beside, || chart(black_box(&rows)));
    }
    let many: Vec<Vec<Observation>> = (1..=10_000).map(|seed| observations(&values(24, seed))).collect();
    bench.row("Verdict of 10 000 series of 24 points", 240_000, None, || {
        many.iter().filter(|rows| matches!(chart(rows).verdict(), Verdict::Signal { .. })).count()
    });
    let drawing = Drawing::new("bench", "Ventetid", &Plain);
    for points in [24, 1_000] {
        let chart = chart(&observations(&values(points, 1)));
        bench.row(&format!("Picture, {points} points"), points, None, || svg(black_box(&chart), &drawing).len());
        bench
            .row(&format!("Small picture, {points} points"), points, None, || small(black_box(&chart), &drawing).len());
    }
    let reading = chart(&observations(&values(24, 1)));
    bench.row("Reading, 24 points", 24, None, || black_box(&reading).reading().unknown.len());
}

/// Which rows are wanted.
#[derive(Debug)]
struct Bench {
    only: Vec<String>,
}

impl Bench {
    /// Measures and prints a row; answers how long once takes. `beside` is what it is held against.
    fn row<Done>(
        &self,
        what: &str,
        points: usize,
        beside: Option<Duration>,
        mut work: impl FnMut() -> Done,
    ) -> Option<Duration> {
        if !self.only.is_empty() && !self.only.iter().any(|word| what.contains(word.as_str())) {
            return None;
        }
        let once = time(&mut work);
        let asked = allocation_counter::measure(|| {
            black_box(work());
        });
        let times =
            beside.map_or_else(String::new, |beside| format!("{:.1}", once.as_secs_f64() / beside.as_secs_f64()));
        println!(
            "| {what} | {} | {:.1} ns | {times} | {} | {} |",
            told(once),
            once.as_secs_f64() * 1e9 / points as f64,
            asked.count_total,
            asked.bytes_total,
        );
        Some(once)
    }
}

/// Numbers around ten that look like nothing in particular, the same every time.
fn values(points: usize, seed: u64) -> Vec<f64> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    (0..points)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            10.0 + (state % 1000) as f64 / 250.0
        })
        .collect()
}

fn observations(values: &[f64]) -> Vec<Observation> {
    Observation::series(values.iter().copied().map(Some))
}

fn chart(rows: &[Observation]) -> Chart {
    Chart::new(&Settings::new(ChartKind::I), rows).unwrap()
}

/// What a plain loop finds out, and what the chart is asked for to be held against it.
#[derive(Debug, PartialEq)]
struct Found {
    /// The lower limit, the mean and the upper limit.
    lines: (f64, f64, f64),
    /// Which points lie outside.
    outside: Vec<bool>,
    /// Useful points, longest run, crossings.
    runs: (usize, usize, usize),
    /// Anhøj's limits for run and crossings.
    allowed: (usize, usize),
    signal: bool,
}

impl Found {
    /// The same of a chart.
    fn of(chart: &Chart) -> Self {
        let (limits, centre) = chart.point(0).map(|point| (point.limits.unwrap(), point.centre.unwrap())).unwrap();
        let runs = chart.phases[0].runs.unwrap();
        Self {
            lines: (limits.lower.unwrap(), centre, limits.upper.unwrap()),
            outside: chart.points().map(|point| point.outside.is_some()).collect(),
            runs: (runs.useful, runs.longest, runs.crossings),
            allowed: (runs.longest_max, runs.crossings_min),
            signal: !chart.signals.is_empty(),
        }
    }
}

/// The plain loop over the same rows that the chart is made of.
fn plain_of_rows(rows: &[Observation]) -> Found {
    let values: Vec<f64> = rows.iter().map(|row| row.value.unwrap_or(f64::NAN)).collect();
    plain(&values)
}

/// An I chart with Anhøj's rules as one would write it for bare numbers: the same answers to the last digit, without gaps,
/// phases, settings, errors, or the points that each signal is made of.
fn plain(values: &[f64]) -> Found {
    let centre = mean(values.iter().copied());
    let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    let all = mean(ranges.clone());
    let most = 3.267 * all;
    let kept = if ranges.clone().any(|range| range >= most) { mean(ranges.filter(|range| *range < most)) } else { all };
    let width = 3.0 * kept / 1.128;
    let (lower, upper) = (centre - width, centre + width);
    let outside: Vec<bool> = values.iter().map(|value| *value < lower || *value > upper).collect();
    let (mut useful, mut longest, mut run, mut crossings, mut before) = (0, 0, 0, 0, None);
    for value in values.iter().filter(|value| (**value - centre).abs() > 0.0) {
        let above = *value > centre;
        run = if before == Some(above) { run + 1 } else { 1 };
        crossings += usize::from(before.is_some_and(|before| before != above));
        longest = longest.max(run);
        useful += 1;
        before = Some(above);
    }
    let (longest_max, crossings_min) = allowed(useful as f64);
    let signal = longest > longest_max || crossings < crossings_min || outside.contains(&true);
    Found {
        lines: (lower, centre, upper),
        outside,
        runs: (useful, longest, crossings),
        allowed: (longest_max, crossings_min),
        signal: useful >= 12 && signal,
    }
}

/// The mean in two passes, so that «exactly on the line» means something.
fn mean(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let (sum, count) = values.clone().fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    let first = sum / count;
    first + values.fold(0.0, |left, value| left + (value - first)) / count
}

/// The longest run and the fewest crossings that are no signal among so many useful points; crossings by the normal
/// approximation, right for the numbers of points here.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small numbers above zero")]
fn allowed(useful: f64) -> (usize, usize) {
    let trials = useful - 1.0;
    let crossings = (trials - 1.644_854 * trials.sqrt() - 1.0) / 2.0;
    (libm::round(libm::log2(useful)) as usize + 3, crossings.ceil() as usize)
}

/// How long it takes once: the least of several rounds, so that neighbours on the machine count as little as they can.
fn time<Done>(work: &mut impl FnMut() -> Done) -> Duration {
    let begun = Instant::now();
    black_box(work());
    let once = begun.elapsed().max(Duration::from_nanos(1));
    let times = (Duration::from_millis(20).as_nanos() / once.as_nanos()).clamp(1, 200_000);
    let times = u32::try_from(times).unwrap();
    let rounds = (0..15).map(|_| {
        let begun = Instant::now();
        for _ in 0..times {
            black_box(work());
        }
        begun.elapsed() / times
    });
    rounds.min().unwrap_or(once)
}

fn told(time: Duration) -> String {
    match time.as_secs_f64() * 1e9 {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e6 => format!("{:.1} µs", ns / 1e3),
        ns => format!("{:.1} ms", ns / 1e6),
    }
}
