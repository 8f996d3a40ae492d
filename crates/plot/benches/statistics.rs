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
        let plain =
            bench.row(&format!("Plain loop, {points} points"), points, None, || plain(black_box(&values)).flags.len());
        bench.row(&format!("I chart with Anhøj's rules, {points} points"), points, plain, || chart(black_box(&rows)));
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

/// What a plain loop finds out.
#[derive(Debug)]
struct Found {
    flags: Vec<bool>,
    #[expect(dead_code, reason = "computed to be held against what the crate computes")]
    runs: (f64, f64, usize, usize),
}

/// The same arithmetic as the chart, without points, phases, words or errors: mean, screened moving range, limits, which
/// points lie outside, longest run and crossings.
fn plain(values: &[f64]) -> Found {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let mean = mean + values.iter().map(|value| value - mean).sum::<f64>() / count;
    let ranges = || values.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    let all = ranges().sum::<f64>() / (count - 1.0);
    let (sum, kept) =
        ranges().filter(|range| *range < 3.267 * all).fold((0.0, 0.0), |(sum, kept), range| (sum + range, kept + 1.0));
    let width = 3.0 * sum / kept / 1.128;
    let flags = values.iter().map(|value| (value - mean).abs() > width).collect();
    let (mut longest, mut run, mut crossings, mut before) = (0, 0, 0, None);
    for value in values.iter().filter(|value| (**value - mean).abs() > 0.0) {
        let above = *value > mean;
        run = if before == Some(above) { run + 1 } else { 1 };
        crossings += usize::from(before.is_some_and(|before| before != above));
        longest = longest.max(run);
        before = Some(above);
    }
    Found { flags, runs: (mean, width, longest, crossings) }
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
