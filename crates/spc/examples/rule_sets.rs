//! Prints how often each rule set signals by chance, and how soon it finds a change: the figures of `src/performance.rs`.

use std::io::Write;

use bedre_spc::{ChartKind, Plan, Process, RuleSet, Screening, Trial};

/// How many series each figure rests on.
const SERIES: usize = 20_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    for rules in RuleSet::ALL {
        for kind in [ChartKind::Run, ChartKind::I] {
            write!(out, "{rules} {kind}:")?;
            for points in [12, 24, 36, 60] {
                let trial =
                    Trial { kind, rules, screening: Screening::WithFallback, points, dependence: 0.0, shift: 0.0 };
                write!(out, " {:.3}", trial.signal_rate(SERIES, 2)?)?;
            }
            let process = Process::Values { level: 0.0, deviation: 1.0 };
            for aim in [1.0, 2.0] {
                let power = Plan { kind, rules, process, aim, baseline: 24, after: 80 }.power(2_000, 2)?;
                write!(out, " | {aim}: {:?} {:?}", power.half, power.most)?;
            }
            writeln!(out)?;
        }
    }
    Ok(())
}
