//! How far the level has moved, and where it may have.

use bedre_spc::{Chart, ChartKind, Observation, Settings, StableShift};

/// Twenty subgroups of three, or of what the kind of chart takes, in two phases.
fn rows(kind: ChartKind) -> Vec<Observation> {
    let figure = |place: u32| f64::from(place * 7 % 11 + 3) + if place < 30 { 0.0 } else { 9.0 };
    let places = (0..60_u32).map(|place| (place as usize, figure(place)));
    if matches!(kind, ChartKind::Xbar | ChartKind::S) {
        let uneven = places.filter(|(place, _)| place % 7 != 0);
        return uneven.map(|(place, value)| Observation::of(place / 3, value * value)).collect();
    }
    let row = |(place, value)| {
        let row = Observation::of(place, value);
        if kind.needs_denominator() { row.out_of(value * 2.0 + 40.0) } else { row }
    };
    places.map(row).collect()
}

#[test]
fn the_levels_that_are_told_are_the_centre_lines_that_are_drawn() {
    for kind in ChartKind::ALL {
        let points = if matches!(kind, ChartKind::Xbar | ChartKind::S) { 10 } else { 30 };
        let settings = Settings::new(kind).multiply(10.0).split_at(points);
        let chart = Chart::new(&settings, &rows(kind)).unwrap();

        let change = chart.change().unwrap();

        let centres: Vec<f64> = chart.phases.iter().filter_map(|phase| phase.centre).collect();
        for (told, drawn) in [(change.from, centres[0]), (change.to, centres[1])] {
            assert!((told - drawn).abs() < 1e-9 * drawn.abs(), "{kind}: {told} beside a line at {drawn}");
        }
    }
}

#[test]
fn points_that_were_given_the_same_number_stay_apart_when_a_split_is_looked_for() {
    let level = |place: u32| f64::from(place * 7 % 5) + if place < 44 { 10.0 } else { 16.0 };
    let with = |number: fn(usize) -> usize| {
        let rows = (0..90_u32).map(|place| {
            let row = Observation::of(number(place as usize), level(place));
            // The point between each pair of namesakes does not count.
            if place % 3 == 1 { row.excluded() } else { row }
        });
        StableShift::default().suggest(&Settings::new(ChartKind::I), &rows.collect::<Vec<_>>()).unwrap()
    };

    let apart = with(|place| place);

    assert_eq!(with(|place| if place % 3 == 2 { place - 2 } else { place }), apart);
    assert_eq!(apart.len(), 1, "{apart:?}");
}
