//! Any figures and any settings: nothing makes the statistics stop, and no line is drawn where there is no number.
//!
//! Made-up cases that repeat, far faster than those of a property test. As many as `BEDRE_FUZZ` says: `make fuzz` asks for ten
//! million, the ordinary test for two hundred thousand.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bedre_spc::{
    Aggregate, Chart, ChartKind, Direction, Floor, Funnel, FunnelCase, FunnelKind, Observation, Overdispersion, Pareto,
    RuleSet, Screening, Settings, StableShift, Standing, ewma,
};

/// How many cases the ordinary test looks at.
const CASES: u64 = 200_000;
/// How many threads share them.
const THREADS: u64 = 2;

/// Chance that repeats (`SplitMix64`).
#[derive(Debug)]
struct Dice {
    state: u64,
    /// Whether any pattern of bits may come as a number.
    wild: bool,
}

impl Dice {
    fn new(seed: u64) -> Self {
        let mut dice = Self { state: seed.wrapping_mul(0x2545_F491_4F6C_DD1D), wild: false };
        dice.wild = dice.one_in(8);
        dice
    }

    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let bits = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.bits() % u64::try_from(most.max(1)).unwrap()).unwrap()
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn maybe<T>(&mut self, one_in: usize, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.one_in(one_in) { Some(make(self)) } else { None }
    }

    /// Any number: mostly such as people have, sometimes any pattern of bits at all.
    fn number(&mut self) -> f64 {
        let small = |bits: u64| f64::from(u32::try_from(bits % 200).unwrap());
        match self.below(16) {
            0 if self.wild => f64::from_bits(self.bits()),
            1 if self.wild => {
                self.pick(&[0.0, -0.0, 1e-320, 1e-101, 1e100, 1e101, f64::NAN, f64::INFINITY, f64::MIN, f64::MAX, -1.0])
            }
            2..=5 => small(self.bits()) / 8.0 - 12.0,
            6..=9 => f64::from(u32::try_from(self.bits() % 4).unwrap()),
            _ => small(self.bits()),
        }
    }

    fn settings(&mut self) -> Settings {
        let mut settings = Settings::new(self.pick(&ChartKind::ALL))
            .rules(self.pick(&RuleSet::ALL))
            .direction(self.pick(&Direction::ALL))
            .screening(self.pick(&Screening::ALL))
            .aggregate(self.pick(&[Aggregate::Mean, Aggregate::Median, Aggregate::Sum, Aggregate::StandardDeviation]))
            .floor(self.pick(&[Floor::None, Floor::Zero]))
            .needed(self.below(14));
        settings.multiply = if self.one_in(8) { self.number() } else { self.pick(&[1.0, 100.0, 1_000.0]) };
        settings.target = self.maybe(3, Self::number);
        settings.centre = self.maybe(8, Self::number);
        settings.sigma = self.maybe(12, Self::number);
        settings.freeze = self.maybe(3, |dice| dice.below(40));
        let mut first = 0;
        while self.one_in(3) {
            first += self.below(20);
            settings =
                if self.one_in(2) { settings.split_at(first) } else { settings.split_frozen(first, self.below(9)) };
        }
        settings
    }

    fn rows(&mut self) -> Vec<Observation> {
        let count = self.below(48);
        let (ratio, plain) = (self.one_in(2), self.one_in(2));
        let mut subgroup = 0;
        let row = |_| {
            subgroup += usize::from(!self.one_in(6));
            let value = if self.one_in(12) { None } else { Some(()) };
            let value = value.map(|()| if plain { self.number().abs().min(40.0) } else { self.number() });
            let denominator = if ratio { Some(self.number().abs()) } else { self.maybe(16, Self::number) };
            Observation { subgroup, value, denominator, included: !self.one_in(12) }
        };
        (0..count).map(row).collect()
    }
}

/// Looks at one chart from every side; answers whether there was one, or what is wrong with it.
fn chart(dice: &mut Dice) -> Result<bool, String> {
    let (settings, rows) = (dice.settings(), dice.rows());
    let Ok(chart) = Chart::new(&settings, &rows) else { return Ok(false) };
    let reading = chart.reading();
    let _ = (chart.variation(), chart.assurance(), chart.advice(&rows), reading.level);
    let from = dice.below(50);
    let _ = (chart.evidence(from, settings.direction), chart.adverse_signal(from));
    for point in chart.points() {
        let limits = point.limits.map(|limits| [limits.lower, limits.inner_lower, limits.inner_upper, limits.upper]);
        let lines = limits.into_iter().flatten().chain([point.value, point.centre]).flatten();
        if lines.into_iter().any(|line: f64| !line.is_finite()) {
            return Err(format!("a line that is no number: {point:?}"));
        }
    }
    for signal in &chart.signals {
        let counted = |index: &usize| chart.point(*index).unwrap().standing == Standing::Counted;
        if signal.points.is_empty() || !signal.points.is_sorted() || !signal.points.iter().all(counted) {
            return Err(format!("a signal of points that do not count: {signal:?}"));
        }
        if chart.chance(signal).is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            return Err(format!("no chance: {signal:?}"));
        }
    }
    if dice.one_in(64) {
        let small = StableShift { period: 4, run: 3, ..StableShift::default() };
        let _ = small.suggest(&settings, &rows);
    }
    Ok(true)
}

/// Looks at a comparison of units; answers as [`chart`].
fn comparison(dice: &mut Dice) -> Result<bool, String> {
    let cases: Vec<FunnelCase> = (0..dice.below(30))
        .map(|_| {
            let (events, size) = (dice.number(), dice.number());
            FunnelCase { events: events.min(size), size: events.max(size) }
        })
        .collect();
    let _ = Pareto::new(&cases.iter().map(|case| case.events).collect::<Vec<_>>());
    let _ = ewma(&cases.iter().map(|case| case.events).collect::<Vec<_>>(), dice.number(), dice.number(), 0.2, 3.0);
    let centre = dice.maybe(4, Dice::number);
    let overdispersion = dice.pick(&[Overdispersion::Told, Overdispersion::Widened]);
    let Ok(funnel) = Funnel::new(dice.pick(&FunnelKind::ALL), &cases, centre, overdispersion) else { return Ok(false) };
    for limits in funnel.units.iter().filter_map(|unit| unit.limits) {
        let lines = [limits.lower, limits.inner_lower, limits.inner_upper, limits.upper];
        if !lines.iter().all(|line| line.is_finite()) || !lines.is_sorted() {
            return Err(format!("limits that are no funnel: {limits:?} of {funnel:?}"));
        }
    }
    Ok(true)
}

/// Looks at the cases from `first` on, every so many; answers how many gave a chart, or the first that stops or is wrong.
fn look(first: u64, cases: u64) -> Result<u64, String> {
    let mut drawn = 0;
    for case in (first..cases).step_by(usize::try_from(THREADS).unwrap()) {
        let looked = catch_unwind(AssertUnwindSafe(|| {
            let mut dice = Dice::new(case);
            if case % 64 == 0 { comparison(&mut dice) } else { chart(&mut dice) }
        }));
        match looked {
            Ok(Ok(is_drawn)) => drawn += u64::from(is_drawn),
            Ok(Err(wrong)) => return Err(format!("case {case}: {wrong}")),
            Err(_) => return Err(format!("case {case} stopped")),
        }
    }
    Ok(drawn)
}

#[test]
fn no_figures_and_no_settings_make_the_statistics_stop() {
    let cases = std::env::var("BEDRE_FUZZ").ok().and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    let threads: Vec<_> = (0..THREADS).map(|first| std::thread::spawn(move || look(first, cases))).collect();

    let looked: Result<Vec<u64>, String> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();

    let drawn: u64 = looked.unwrap().iter().sum();
    assert!(drawn > cases / 4, "{drawn} of {cases} gave a chart");
}

#[test]
fn a_damaged_golden_case_is_compared_or_refused_and_never_stops_the_program() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/cases");
    let mut refused = 0;
    for id in ["qic-run-01", "qic-p-04", "qic-b-01", "ptd-08", "ihi-01", "qcc-ne-01", "asp-07"] {
        let text = |ending: &str| std::fs::read_to_string(folder.join(format!("{id}.{ending}"))).unwrap();
        let (json, csv) = (text("json"), text("csv"));
        for round in 0..400 {
            let mut dice = Dice::new(round);
            let (json, csv) = if dice.one_in(2) {
                (broken(&json, &mut dice), csv.clone())
            } else {
                (json.clone(), broken(&csv, &mut dice))
            };

            refused += usize::from(bedre_spc::golden::run(&json, &csv).is_err());
        }
    }
    assert!(refused > 400, "{refused}");
}

/// The text with some bytes taken out, changed or doubled.
fn broken(text: &str, dice: &mut Dice) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        let end = (at + dice.below(12)).min(bytes.len());
        match dice.below(3) {
            0 => drop(bytes.drain(at..end)),
            1 => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            _ => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
