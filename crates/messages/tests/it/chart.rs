//! A chart in words: its figures, its points, its table.

use std::collections::BTreeSet;

use bedre_i18n::{Locale, Texts};
use bedre_messages::chart::{ChartWords, ColumnKind, Watched, kind, names_of_days, rule};
use bedre_messages::reading::{Scale, Unit};
use bedre_plot::{Plain, Tick, Wording};
use bedre_spc::{Chart, ChartKind, Direction, Observation, Rule, Settings};
use jiff::civil::date;

const LOCALES: [Locale; 3] = [Locale::Nb, Locale::Nn, Locale::En];
const NB: Texts = Texts::of(Locale::Nb);

/// A run chart of twelve shares around 60 per cent, a gap and nine below them.
fn shares() -> Chart {
    let before = [61.0, 58.0, 63.0, 57.0, 62.0, 59.0, 64.0, 58.0, 61.0, 57.5, 62.5, 59.5].map(Some);
    let after = std::iter::once(None).chain([31.0, 28.0, 33.0, 27.0, 32.0, 29.0, 34.0, 28.0, 31.0].map(Some));
    let rows = Observation::series(before.into_iter().chain(after));
    Chart::new(&Settings::new(ChartKind::Run).freeze(12), &rows).unwrap()
}

#[test]
fn every_kind_of_chart_and_every_rule_has_a_name_of_its_own_in_every_language() {
    for locale in LOCALES {
        let t = Texts::of(locale);
        let kinds: BTreeSet<&str> = ChartKind::ALL.into_iter().map(|one| kind(one, t)).collect();
        let rules: BTreeSet<&str> = Rule::ALL.into_iter().map(|one| rule(one, t)).collect();

        assert_eq!((kinds.len(), rules.len()), (ChartKind::ALL.len(), Rule::ALL.len()), "{locale:?}");
    }
}

#[test]
fn percentages_are_percentages_on_the_axis_too() {
    let words = |unit| ChartWords { scale: Scale::of(unit, &[]), t: NB };

    assert_eq!(words(Unit::Percent).number(62.5, 1), "62,5\u{a0}%");
    assert_eq!(words(Unit::Fraction).number(0.625, 3), "62,5\u{a0}%");
    assert_eq!(words(Unit::Fraction).number(0.6, 1), "60\u{a0}%");
    assert_eq!(words(Unit::Number).number(62.5, 1), "62,5");
}

#[test]
fn a_point_is_told_by_name_value_and_signal() {
    let chart = shares();
    let names: Vec<String> = (1..=22).map(|week| format!("uke {week}")).collect();
    let told = |point: usize, t| {
        ChartWords { scale: Scale::of(Unit::Percent, &names), t }.point(&chart, &chart.point(point).unwrap())
    };

    assert_eq!(told(0, NB), "uke 1: 61\u{a0}%");
    assert_eq!(told(12, Texts::of(Locale::Nn)), "uke 13: ikkje målt");
    assert_eq!(told(13, NB), "uke 14: 31\u{a0}%. Signal");
}

#[test]
fn days_have_their_year_where_the_points_span_several() {
    let within = [date(2025, 9, 1), date(2025, 9, 8)];
    let across = [date(2025, 12, 29), date(2026, 1, 5)];

    assert_eq!(names_of_days(within.into_iter(), NB), ["1. september", "8. september"]);
    assert_eq!(names_of_days(across.into_iter(), NB), ["29. desember 2025", "5. januar 2026"]);
    assert_eq!(ChartWords { scale: Scale::default(), t: NB }.tick(Tick::Month(across[1])), "jan.");
    assert_eq!(Plain.tick(Tick::Year(2026)), "2026");
}

#[test]
fn the_table_tells_the_figures_of_the_picture_and_the_signals_beside_what_others_know() {
    let chart = shares();
    let words = ChartWords { scale: Scale::of(Unit::Percent, &[]), t: NB };

    let numbers = words.numbers(
        &chart,
        |point| format!("uke {}", point.index + 1),
        |point| if point.value.is_none() { vec!["Ferie".to_owned()] } else { Vec::new() },
    );

    let heads: Vec<&str> = numbers.columns.iter().map(|column| column.head).collect();
    assert_eq!(heads, ["Når", "Verdi", "Senterlinje", "Merknader"]);
    assert_eq!(numbers.columns[1].kind, ColumnKind::Figures);
    assert_eq!(numbers.rows.len(), 22);
    assert_eq!(numbers.rows[12], ["uke 13", "", "60,3\u{a0}%", "Ferie"]);
    assert_eq!(numbers.rows[13], ["uke 14", "31\u{a0}%", "60,3\u{a0}%", "Signal: Uvanlig lang serie"]);
}

#[test]
fn limits_and_denominators_have_columns_where_there_are_some() {
    let rows: Vec<Observation> =
        (0..14).map(|at| Observation::of(at, 3.0 + f64::from(u8::from(at % 2 == 0)) * 4.0).out_of(40.0)).collect();
    let chart = Chart::new(&Settings::new(ChartKind::P), &rows).unwrap();
    let words = ChartWords { scale: Scale::of(Unit::Fraction, &[]), t: NB };

    let numbers = words.numbers(&chart, |_| String::new(), |_| Vec::new());

    let heads: Vec<&str> = numbers.columns.iter().map(|column| column.head).collect();
    assert_eq!(
        heads,
        ["Når", "Verdi", "Teller", "Nevner", "Senterlinje", "Nedre kontrollgrense", "Øvre kontrollgrense", "Merknader"]
    );
    assert_eq!(numbers.rows[0][1..4], ["17,5\u{a0}%", "7", "40"]);
}

#[test]
fn what_a_chart_shows_about_a_test_is_told_in_every_language_and_never_as_a_cause() {
    let before = [9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 7.5, 8.5];
    let chart = |after: &[f64], direction: Direction| {
        let rows = Observation::series(before.iter().chain(after).copied().map(Some));
        Chart::new(&Settings::new(ChartKind::Run).freeze(12).direction(direction), &rows).unwrap()
    };
    let lower = [4.0; 9];
    let outside = {
        let rows = Observation::series(before.iter().chain(&[8.0, 30.0, 7.5, 8.5, 8.0]).copied().map(Some));
        Chart::new(&Settings::new(ChartKind::I).freeze(12).direction(Direction::Down), &rows).unwrap()
    };
    let cases = [
        ("too early", chart(&[], Direction::Down), 3, Watched::ForTheBetter),
        ("as wished", chart(&lower, Direction::Down), 12, Watched::ForTheBetter),
        ("the other way", chart(&lower, Direction::Up), 12, Watched::ForTheBetter),
        ("no direction", chart(&lower, Direction::Neutral), 12, Watched::ForTheBetter),
        ("before the test", chart(&lower, Direction::Down), 20, Watched::ForTheBetter),
        ("not yet", chart(&lower[..5], Direction::Down), 12, Watched::ForTheBetter),
        ("worse", chart(&[14.0; 9], Direction::Down), 12, Watched::ForTheWorse),
        ("a point outside", outside.clone(), 12, Watched::ForTheBetter),
        ("a point outside, for the worse", outside, 12, Watched::ForTheWorse),
    ];
    for locale in LOCALES {
        let words = ChartWords { scale: Scale::default(), t: Texts::of(locale) };
        let told: Vec<String> =
            cases.iter().map(|(_, chart, from, watched)| words.evidence(chart, "PDSA 1", *from, *watched)).collect();

        let different: BTreeSet<&String> = told.iter().collect();
        assert_eq!(different.len(), told.len(), "{told:?}");
        for sentence in &told {
            assert!(sentence.starts_with("PDSA 1: "), "{sentence}");
            for cause in ["fordi", "grunn av", "skyldes", "skuldast", "because", "due to", "caused"] {
                assert!(!sentence.contains(cause), "{sentence}");
            }
        }
    }
    let nb = ChartWords { scale: Scale::default(), t: NB };
    let told = |place: usize| {
        let (_, chart, from, watched) = &cases[place];
        nb.evidence(chart, "PDSA 1", *from, *watched)
    };
    assert_eq!(told(1), "PDSA 1: Etter testen er nivået endret slik dere ville (fra 13).");
    assert_eq!(
        told(7),
        "PDSA 1: Etter testen skiller ett eller flere punkter seg ut (fra 14). Det viser ikke alene at nivået er endret."
    );
    assert_eq!(told(6).find("(fra 13)"), told(6).find("(fra"), "from the test on, not a point before: {}", told(6));
    assert_eq!(told(5), "PDSA 1: Ingen endring å se ennå. 3 punkter til på rad på riktig side ville vært et signal.");
}

#[test]
fn neighbours_that_resemble_each_other_are_warned_of_whatever_else_is_not_known() {
    // Each value is its neighbour's and a little more or less, so that levels drift.
    let values = [
        5.0, 5.5, 6.0, 6.2, 5.9, 5.4, 5.0, 4.6, 4.1, 3.9, 4.2, 4.8, 5.3, 5.8, 6.1, 6.3, 5.9, 5.3, 4.9, 4.4, 4.0, 3.8,
        4.3, 4.9,
    ];
    let chart = Chart::new(&Settings::new(ChartKind::Run), &Observation::series(values.map(Some))).unwrap();

    let line = ChartWords { scale: Scale::default(), t: NB }.read(&chart).cannot_say_yet;

    assert!(line.contains("Punkter ved siden av hverandre ligner på hverandre"), "{line}");
}
