//! Charts to look at: made-up measures of made-up wards, one for each thing that a drawing can hold.

use bedre_plot::{Axis, Cycle, Drawing, Line, Note, Quantity, Size, Style, Tick, When, Wording};
use bedre_spc::{CentreKind, Chart, ChartKind, Direction, Observation, Point, Settings, Side};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

/// A chart with everything that is drawn around it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) chart: Chart,
    pub(crate) title: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) quantity: Quantity,
    pub(crate) days: Vec<Date>,
    pub(crate) phases: &'static [&'static str],
    pub(crate) cycles: Vec<Cycle<'static>>,
    pub(crate) notes: Vec<Note<'static>>,
    pub(crate) words: Bokmaal,
}

impl Case {
    /// A chart of weekly values from the last week of May 2025.
    fn weekly(name: &'static str, settings: &Settings, rows: &[Observation]) -> Self {
        Self::from(name, settings, rows, date(2025, 5, 26), 7.days(), Unit::Week)
    }

    /// A chart of monthly values from January 2024.
    fn monthly(name: &'static str, settings: &Settings, rows: &[Observation]) -> Self {
        Self::from(name, settings, rows, date(2024, 1, 1), 1.month(), Unit::Month)
    }

    fn from(
        name: &'static str,
        settings: &Settings,
        rows: &[Observation],
        first: Date,
        step: jiff::Span,
        unit: Unit,
    ) -> Self {
        let chart = Chart::new(settings, rows).unwrap();
        let days: Vec<Date> = first.series(step).take(chart.points().len()).collect();
        Self {
            name,
            title: "Ventetid til første time",
            unit: "Dager fra henvisning til time",
            quantity: Quantity::Amount,
            phases: &[],
            cycles: Vec::new(),
            notes: Vec::new(),
            words: Bokmaal { suffix: "", unit, days: days.clone() },
            days,
            chart,
        }
    }

    fn percent(self, title: &'static str, unit: &'static str) -> Self {
        let words = Bokmaal { suffix: "\u{a0}%", ..self.words };
        Self { title, unit, quantity: Quantity::Share { whole: 100.0 }, words, ..self }
    }

    /// The drawing of the case.
    pub(crate) fn drawing<'a>(&'a self, size: Size, style: Style<'a>) -> Drawing<'a> {
        Drawing {
            description: "Medianen er 8,2 dager.",
            unit: self.unit,
            quantity: self.quantity,
            axis: if self.days.is_empty() { Axis::Numbers } else { Axis::Days(&self.days) },
            empty: "Ingen målepunkter ennå",
            phases: self.phases,
            cycles: &self.cycles,
            notes: &self.notes,
            size,
            style,
            ..Drawing::new(self.name, self.title, &self.words)
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
}

/// Bokmål, as the product words it.
#[derive(Clone, Debug)]
pub(crate) struct Bokmaal {
    suffix: &'static str,
    unit: Unit,
    days: Vec<Date>,
}

const MONTHS: [&str; 12] =
    ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

impl Bokmaal {
    fn month(day: Date) -> &'static str {
        usize::try_from(day.month() - 1).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default()
    }
}

impl Wording for Bokmaal {
    fn number(&self, value: f64, places: usize) -> String {
        let text = format!("{value:.places$}");
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        format!("{}{}", text.replace('.', ",").replace('-', "−"), self.suffix)
    }

    fn line(&self, line: Line, number: &str) -> String {
        match line {
            Line::Centre(CentreKind::Median) => format!("Median {number}"),
            Line::Centre(CentreKind::Mean) => format!("Gj.snitt {number}"),
            Line::Centre(CentreKind::Given) => format!("Senterlinje {number}"),
            Line::Target => format!("Mål {number}"),
            Line::Limit(Side::Above) => format!("Øvre grense {number}"),
            Line::Limit(Side::Below) => format!("Nedre grense {number}"),
        }
    }

    fn tick(&self, tick: Tick) -> String {
        match tick {
            Tick::Number(number) => number.to_string(),
            Tick::Day(day) => format!("{}. {}", day.day(), Self::month(day)),
            Tick::Week(monday) => format!("uke {}", monday.iso_week_date().week()),
            Tick::Month(first) => Self::month(first).to_owned(),
            Tick::Year(year) => year.to_string(),
        }
    }

    fn point(&self, chart: &Chart, point: &Point) -> String {
        let when = match (self.unit, self.days.get(point.index)) {
            (_, None) => format!("Punkt {}", point.index + 1),
            (Unit::Day, Some(day)) => self.tick(Tick::Day(*day)),
            (Unit::Week, Some(day)) => self.tick(Tick::Week(*day)),
            (Unit::Month, Some(day)) => format!("{} {}", Self::month(*day), day.year()),
        };
        let value = point.value.map_or_else(|| "ikke målt".to_owned(), |value| self.number(value, 1));
        let signal = if chart.signal_at(point.index).is_some() { ". Signal" } else { "" };
        format!("{when}: {value}{signal}")
    }

    fn cycles(&self) -> String {
        "PDSA".to_owned()
    }

    fn not_from_zero(&self) -> String {
        "Aksen starter ikke på null".to_owned()
    }
}

/// Numbers that look like chance and are the same every time: `count` of them around `level`, spread `spread`.
fn chance(seed: u64, count: usize, level: f64, spread: f64) -> Vec<f64> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        f64::from(u32::try_from(state >> 40).unwrap_or(0)) / f64::from(1_u32 << 24)
    };
    (0..count)
        .map(|_| {
            let sum: f64 = (0..6).map(|_| next()).sum();
            ((level + (sum - 3.0) * spread * 1.41) * 10.0).round() / 10.0
        })
        .collect()
}

fn series(values: &[f64]) -> Vec<Observation> {
    Observation::series(values.iter().copied().map(Some))
}

fn run() -> Settings {
    Settings::new(ChartKind::Run).direction(Direction::Down)
}

/// A project's measures: outcome, process and balancing, with gaps and different rhythms.
pub(crate) fn family() -> Vec<Case> {
    let wait = all().swap_remove(0);
    let calls: Vec<Observation> = [
        20.0, 22.0, 18.0, 25.0, 21.0, 19.0, 24.0, 20.0, 22.0, 23.0, 30.0, 45.0, 52.0, 60.0, 71.0, 76.0, 80.0, 82.0,
        78.0, 85.0, 88.0, 84.0,
    ]
    .into_iter()
    .enumerate()
    .map(|(at, value)| Observation::of(at, value).out_of(100.0))
    .collect();
    let overtime = series(&chance(21, 24, 14.0, 3.0));
    vec![
        Case { cycles: Vec::new(), notes: Vec::new(), ..wait },
        Case::weekly("calls", &Settings::new(ChartKind::P).multiply(100.0).target(80.0), &calls)
            .percent("Pasienter ringt innen to dager", "Andel"),
        Case {
            title: "Overtid på poliklinikken",
            unit: "Timer per uke",
            ..Case::weekly("overtime", &Settings::new(ChartKind::I), &overtime)
        },
    ]
}

/// All cases, the ordinary ones first.
pub(crate) fn all() -> Vec<Case> {
    let waits = [
        9.1, 8.2, 8.8, 7.6, 9.4, 8.0, 8.9, 7.7, 9.6, 8.3, 8.6, 7.9, 6.8, 6.1, 7.0, 5.9, 6.4, 5.7, 6.2, 5.5, 6.0, 6.6,
        5.8, 5.4,
    ];
    let rows = series(&waits);
    let cycles = vec![
        Cycle {
            number: "1",
            text: "PDSA 1: fast time for triage",
            from: When::Day(date(2025, 8, 4)),
            to: Some(When::Day(date(2025, 8, 17))),
        },
        Cycle {
            number: "2",
            text: "PDSA 2: ringeliste",
            from: When::Day(date(2025, 8, 18)),
            to: Some(When::Day(date(2025, 9, 14))),
        },
        Cycle {
            number: "3",
            text: "PDSA 3: to kontorer",
            from: When::Day(date(2025, 9, 8)),
            to: Some(When::Day(date(2025, 10, 5))),
        },
        Cycle { number: "4", text: "PDSA 4: alle kontorer", from: When::Day(date(2025, 10, 20)), to: None },
    ];
    let notes = vec![
        Note { at: When::Point(8), text: "Sommerferie: to sykepleiere" },
        Note { at: When::Point(17), text: "Ny enhetsleder" },
    ];
    let mut gaps = rows.clone();
    gaps[7] = Observation::missing(7);
    gaps[8] = Observation::missing(8);
    gaps[15].value = Some(13.5);
    gaps[15].included = false;
    let falls: Vec<Observation> = chance(5, 24, 11.0, 2.4)
        .into_iter()
        .zip(chance(9, 24, 120.0, 22.0))
        .enumerate()
        .map(|(at, (n, d))| {
            let worse = if at == 17 { 16.0 } else { 0.0 };
            Observation::of(at, (n.round() + worse - if at > 17 { 5.0 } else { 0.0 }).max(0.0)).out_of(d.round())
        })
        .collect();
    let hands: Vec<Observation> = chance(3, 20, 93.0, 1.2)
        .into_iter()
        .enumerate()
        .map(|(at, n)| Observation::of(at, n.round()).out_of(100.0))
        .collect();

    vec![
        Case {
            cycles: cycles.clone(),
            notes: notes.clone(),
            ..Case::weekly("run-signal", &run().target(4.0).freeze(12), &rows)
        },
        Case {
            cycles,
            phases: &["Før", "Ringeliste og fast time for triage hver morgen"],
            ..Case::weekly("run-phases", &run().target(4.0).split_at(12), &rows)
        },
        Case { notes, ..Case::weekly("i-chart", &Settings::new(ChartKind::I).freeze(12).target(6.5), &rows) },
        Case::weekly("gaps", &run(), &gaps),
        Case::monthly("p-chart", &Settings::new(ChartKind::P).multiply(100.0).target(5.0), &falls)
            .percent("Fall med skade", "Andel pasienter med fall"),
        Case::monthly("cut-axis", &Settings::new(ChartKind::Run).multiply(100.0).target(95.0), &hands)
            .percent("Håndhygiene", "Andel observasjoner der rutinen ble fulgt"),
        Case::weekly("eight", &run().target(4.0), &rows[..8]),
        Case::weekly("one", &run(), &rows[..1]),
        Case::weekly("none", &run(), &[]),
        Case::monthly("months-120", &Settings::new(ChartKind::I), &series(&chance(2, 120, 40.0, 6.0))),
        Case::from(
            "days-1000",
            &Settings::new(ChartKind::I),
            &series(&chance(8, 1000, 40.0, 6.0)),
            date(2022, 1, 1),
            1.day(),
            Unit::Day,
        ),
        Case {
            days: Vec::new(),
            quantity: Quantity::Count,
            unit: "Antall",
            ..Case::weekly(
                "numbers",
                &Settings::new(ChartKind::C),
                &series(&[3.0, 2.0, 4.0, 1.0, 3.0, 12.0, 2.0, 3.0, 1.0, 0.0, 2.0, 3.0, 4.0, 2.0]),
            )
        },
        Case::weekly("constant", &run(), &series(&[5.0; 14])),
        Case::from("days-30", &run(), &series(&chance(11, 30, 70.0, 9.0)), date(2025, 11, 12), 1.day(), Unit::Day),
    ]
}
