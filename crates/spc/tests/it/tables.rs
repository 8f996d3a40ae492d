//! The printed tables, through charts as people draw them: Anhøj's limits and the boxes.
//!
//! The tables of constants and of numbers of runs are held against the formulas beside those.

use bedre_spc::{Chart, ChartKind, Observation, Rule, RuleSet, Settings};

/// The lines of a table as numbers; an empty field is `None`.
fn table(text: &str) -> Vec<Vec<Option<usize>>> {
    let lines = text.lines().skip(1);
    lines.map(|line| line.split(',').map(|field| field.parse().ok()).collect()).collect()
}

/// A run chart around 0 whose sides are those of `above`.
fn chart_of(above: &[bool], rules: RuleSet) -> Chart {
    let rows = Observation::series(above.iter().map(|above| Some(if *above { 1.0 } else { -1.0 })));
    Chart::new(&Settings::new(ChartKind::Run).rules(rules).centre(0.0), &rows).unwrap()
}

/// `n` points whose longest run is `longest` and that cross the line `crossings` times, if there are such.
fn series(n: usize, longest: usize, crossings: usize) -> Option<Vec<bool>> {
    let runs = crossings + 1;
    let rest = n.checked_sub(longest)?;
    if rest < runs - 1 || (runs - 1) * longest < rest {
        return None;
    }
    let mut lengths = vec![longest];
    let mut left = rest;
    for run in 1..runs {
        let others = runs - 1 - run;
        let length = (left - others).min(longest);
        lengths.push(length);
        left -= length;
    }
    let sides = lengths.iter().enumerate().flat_map(|(run, length)| std::iter::repeat_n(run % 2 == 0, *length));
    Some(sides.collect())
}

#[test]
fn anhoej_s_limits_hold_for_1_to_1_000_useful_points() {
    for row in table(include_str!("../reference/tables/anhoej_limits.csv")) {
        let n = row[0].unwrap();
        let above: Vec<bool> = (0..n).map(|point| point % 2 == 0).collect();

        let runs = chart_of(&above, RuleSet::Anhoej).phases[0].runs.unwrap();

        assert_eq!((Some(runs.longest_max), Some(runs.crossings_min)), (row[1], row[2]), "{n} useful points");
    }
}

#[test]
fn the_boxes_hold_for_every_corner_from_10_to_100_useful_points() {
    let mut asked = 0;
    for row in table(include_str!("../reference/tables/anhoej_box.csv")) {
        let (n, cb, lb) = (row[0].unwrap(), row[1].unwrap(), row[2].unwrap());
        for crossings in cb.saturating_sub(1)..=(cb + 25).min(n - 1) {
            for longest in lb.saturating_sub(6).max(1)..=lb + 1 {
                let Some(above) = series(n, longest, crossings) else { continue };
                let best = crossings >= cb && longest <= lb;
                let cut = match (row[3], row[4]) {
                    (Some(corner_crossings), Some(corner_longest)) => {
                        (crossings > cb && longest < lb)
                            || (crossings == cb && longest <= corner_longest)
                            || (crossings >= corner_crossings && longest == lb)
                    }
                    _ => best,
                };
                asked += 1;
                for (rules, quiet) in [(RuleSet::BestBox, best), (RuleSet::CutBox, cut)] {
                    let chart = chart_of(&above, rules);

                    let at = format!("{rules}: {n} points, {crossings} crossings, longest run {longest}");
                    assert_eq!(!chart.phases[0].runs.unwrap().signal, quiet, "{at}");
                    assert!(n < 12 || chart.signals.is_empty() == quiet, "{at}");
                }
            }
        }
    }
    assert!(asked > 5_000, "{asked}");
}

#[test]
fn what_the_cut_box_takes_away_is_named_for_both() {
    let above = series(24, 7, 6).unwrap();

    let best = chart_of(&above, RuleSet::BestBox);
    let cut = chart_of(&above, RuleSet::CutBox);

    assert_eq!(best.signals, []);
    assert_eq!(cut.signals.iter().map(|signal| signal.rule).collect::<Vec<_>>(), [Rule::RunAndCrossings]);
}
