//! The statistics by themselves: how long a chart and its picture take, beside a plain loop over the same numbers.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use bedre_plot::{Drawing, Plain, svg};
use bedre_spc::{Chart, ChartKind, Observation, Settings};

use crate::{head, row};

/// Prints the table.
pub(crate) fn table() {
    head(&["What", "each", "a point"]);
    for points in [24, 100, 10_000, 1_000_000] {
        let values = values(points, 1);
        let rows = observations(&values);
        told(
            &format!("Plain loop: mean and mean moving range, {points} points"),
            points,
            time(|| plain(black_box(&values))),
        );
        told(&format!("I chart with Anhøj's rules, {points} points"), points, time(|| chart(black_box(&rows))));
    }
    let many: Vec<Vec<Observation>> = (1..=10_000).map(|seed| observations(&values(24, seed))).collect();
    let all = time(|| many.iter().map(|rows| chart(rows).signals.len()).sum::<usize>());
    told("I chart, 10 000 series of 24 points", 240_000, all);
    for points in [24, 1000] {
        let chart = chart(&observations(&values(points, 1)));
        let drawing = Drawing::new("bench", "Ventetid", &Plain);
        told(&format!("Picture, {points} points"), points, time(|| svg(black_box(&chart), &drawing).len()));
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

/// As little as limits can be had for.
fn plain(values: &[f64]) -> (f64, f64) {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>();
    (mean, ranges / (values.len() - 1) as f64)
}

/// How long it takes once, from as many times as fit into half a second.
fn time<Done>(mut work: impl FnMut() -> Done) -> Duration {
    let begun = Instant::now();
    let mut times = 0;
    while times == 0 || begun.elapsed() < Duration::from_millis(500) {
        black_box(work());
        times += 1;
    }
    begun.elapsed() / times
}

fn told(what: &str, points: usize, each: Duration) {
    let nanoseconds = each.as_secs_f64() * 1e9;
    let whole = match nanoseconds {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e6 => format!("{:.1} µs", ns / 1e3),
        ns => format!("{:.1} ms", ns / 1e6),
    };
    row(&[what.to_owned(), whole, format!("{:.1} ns", nanoseconds / points as f64)]);
}
