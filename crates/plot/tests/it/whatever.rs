//! Whatever the figures are, the drawing is whole.

use bedre_plot::{Axis, Cycle, Drawing, Note, Plain, Quantity, Size, Style, When, family, small, svg};
use bedre_spc::{Chart, ChartKind, Direction, Observation, RuleSet, Settings};
use jiff::{ToSpan, civil::Date};
use proptest::prelude::*;

use crate::cases;

/// What is wrong with a drawing: broken numbers, broken markup, places outside the sheet, looks that a strict policy refuses.
pub(crate) fn faults(svg: &str, style: Style<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    for word in ["NaN", "inf", "style=\"", "<script", "e+", "-0\""] {
        if svg.contains(word) {
            faults.push(format!("contains {word}"));
        }
    }
    let foreign = match style {
        Style::Screen => " stroke=\"",
        Style::Paper { .. } => " class=\"",
    };
    if svg.contains(foreign) {
        faults.push(format!("contains {foreign}"));
    }
    faults.extend(unbalanced(svg));
    faults.extend(outside(svg));
    faults
}

/// The first tag that is not closed, if any.
fn unbalanced(svg: &str) -> Option<String> {
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1) {
        let (tag, _) = tag.split_once('>')?;
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if tag.starts_with('/') {
            let last = open.pop();
            if last != Some(name) {
                return Some(format!("{name} closes {last:?}"));
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    (!open.is_empty()).then(|| format!("open at the end: {open:?}"))
}

/// The first coordinate that lies off the sheet, if any.
fn outside(svg: &str) -> Option<String> {
    let (_, rest) = svg.split_once("viewBox=\"0 0 ")?;
    let (size, _) = rest.split_once('"')?;
    let (width, height) = size.split_once(' ')?;
    let (width, height): (f64, f64) = (width.parse().unwrap(), height.parse().unwrap());
    let beyond = |name: &str, most: f64| {
        let attribute = format!(" {name}=\"");
        svg.split(&attribute)
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap_or_default())
            .find(|place| !(0.0..=most).contains(&place.parse::<f64>().unwrap()))
            .map(|place| format!("{name} is {place}"))
    };
    ["x", "cx"]
        .iter()
        .find_map(|name| beyond(name, width))
        .or_else(|| ["y", "cy"].iter().find_map(|name| beyond(name, height)))
}

#[test]
fn every_sample_is_whole_in_every_size_and_style() {
    for case in cases::all() {
        for size in Size::ALL {
            for style in [Style::Screen, Style::Paper { font: "Libertinus Serif" }] {
                let svg = svg(&case.chart, &case.drawing(size, style));

                assert_eq!(faults(&svg, style), [""; 0], "{} {size:?} {style:?}", case.name);
            }
        }
    }
}

#[test]
fn texts_cannot_break_out_of_the_drawing() {
    let text = "</title><script>alert(\"1\")</script>&\u{0}\u{7}\n«å»";
    let chart = Chart::new(&Settings::new(ChartKind::Run), &Observation::series([Some(1.0)])).unwrap();
    let notes = [Note { at: When::Point(0), text }];
    let cycles = [Cycle { number: text, text, from: When::Point(0), to: None }];
    let drawing =
        Drawing { description: text, unit: text, notes: &notes, cycles: &cycles, ..Drawing::new("a\"b", text, &Plain) };

    let svg = svg(&chart, &drawing);

    assert_eq!(faults(&svg, Style::Screen), [""; 0]);
    assert!(svg.contains("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp; «å»"));
}

prop_compose! {
    fn figure()(figure in prop_oneof![
        3 => 0.0..100.0_f64,
        1 => Just(0.0),
        1 => -1e100..1e100_f64,
        1 => 1e-300..1e-290_f64,
        1 => 1e15..1.000_000_000_000_1e15_f64,
    ]) -> f64 { figure }
}

prop_compose! {
    fn observations()(rows in prop::collection::vec((prop::option::weighted(0.9, figure()), figure(), prop::bool::weighted(0.9)), 0..60))
        -> Vec<Observation> {
        rows.into_iter()
            .enumerate()
            .map(|(subgroup, (value, denominator, included))| Observation {
                subgroup,
                value,
                denominator: Some(denominator.abs()),
                included,
            })
            .collect()
    }
}

fn quantity() -> impl Strategy<Value = Quantity> {
    prop_oneof![
        Just(Quantity::Number),
        Just(Quantity::Amount),
        Just(Quantity::Count),
        Just(Quantity::Share { whole: 100.0 }),
        Just(Quantity::Share { whole: 0.0 }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_figures_break_a_drawing(
        kind in prop::sample::select(ChartKind::ALL.to_vec()),
        rules in prop::sample::select(RuleSet::ALL.to_vec()),
        rows in observations(),
        quantity in quantity(),
        target in prop::option::of(figure()),
        split in 0..80_usize,
        freeze in prop::option::of(1..40_usize),
        needed in 0..13_usize,
        first in (-4000..4000_i16, 1..=12_i8, 1..=28_i8),
        step in 0..5000_i64,
        place in 0..90_usize,
        narrow in any::<bool>(),
        paper in any::<bool>(),
    ) {
        let mut settings = Settings::new(kind).rules(rules).direction(Direction::Up).needed(needed);
        settings.target = target;
        settings.freeze = freeze;
        if (1..rows.len()).contains(&split) {
            settings = settings.split_at(split);
        }
        let Ok(chart) = Chart::new(&settings, &rows) else { return Ok(()) };
        let first = Date::new(first.0, first.1, first.2).unwrap();
        let days: Vec<Date> = first.series(step.days()).take(chart.points().len()).collect();
        let cycles = [
            Cycle { number: "1", text: "a", from: When::Point(place), to: None },
            Cycle { number: "2", text: "b", from: When::Day(first), to: Some(When::Day(Date::MAX)) },
        ];
        let style = if paper { Style::Paper { font: "serif" } } else { Style::Screen };
        let drawing = Drawing {
            unit: "days",
            quantity,
            axis: if step == 0 { Axis::Numbers } else { Axis::Days(&days) },
            phases: &["Before it all began, which was long ago", "After"],
            cycles: &cycles,
            notes: &[Note { at: When::Point(place), text: "n" }],
            size: if narrow { Size::Narrow } else { Size::Wide },
            style,
            ..Drawing::new("any", "Any", &Plain)
        };

        prop_assert_eq!(faults(&svg(&chart, &drawing), style), Vec::<String>::new());
        prop_assert_eq!(faults(&small(&chart, &drawing), style), Vec::<String>::new());
        let numbered = Drawing { axis: Axis::Numbers, ..drawing };
        prop_assert_eq!(faults(&family(&[(&chart, drawing), (&chart, numbered)], &drawing), style), Vec::<String>::new());
    }
}
