//! What a picture is made of, by the anatomy of a chart: what is drawn, by shape, and what is not.

use bedre_plot::{Axis, Drawing, Plain, Quantity, Size, Style, draw, svg};
use bedre_spc::{Chart, ChartKind, Observation, Settings};

use crate::cases::{self, Case};

/// The sample with this name.
fn case(name: &str) -> Case {
    cases::all().into_iter().find(|case| case.name == name).unwrap()
}

/// The sample, drawn wide for the screen.
fn drawn(name: &str) -> String {
    let case = case(name);
    svg(&case.chart, &case.drawing(Size::Wide, Style::Screen))
}

/// How many elements have exactly this class attribute.
fn count(svg: &str, class: &str) -> usize {
    svg.matches(&format!(" class=\"{class}\"")).count()
}

/// The first path with this class.
fn path<'a>(svg: &'a str, class: &str) -> &'a str {
    let (_, rest) = svg.split_once(&format!("<path class=\"{class}\" d=\"")).unwrap();
    rest.split('"').next().unwrap()
}

/// One element a line, so that a changed drawing is read as a changed text.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn the_samples_look_as_they_were_seen() {
    let paper = Style::Paper { font: "Libertinus Serif" };
    let drawings = [
        ("run-signal", Size::Wide, Style::Screen),
        ("run-phases", Size::Narrow, Style::Screen),
        ("i-chart", Size::Wide, paper),
        ("p-chart", Size::Narrow, Style::Screen),
        ("gaps", Size::Wide, Style::Screen),
        ("eight", Size::Wide, Style::Screen),
        ("none", Size::Wide, Style::Screen),
    ];

    for (name, size, style) in drawings {
        let case = case(name);
        insta::assert_snapshot!(
            format!("{name}-{}", size.code()),
            lines(&svg(&case.chart, &case.drawing(size, style)))
        );
    }
}

#[test]
fn the_picture_has_a_name_and_a_description() {
    let svg = drawn("run-signal");

    assert!(svg.contains(
        " role=\"img\" aria-labelledby=\"run-signal-wide-title\" aria-describedby=\"run-signal-wide-desc\">\
         <title id=\"run-signal-wide-title\">Ventetid til første time</title>\
         <desc id=\"run-signal-wide-desc\">Medianen er 8,2 dager.</desc>"
    ));
}

#[test]
fn every_point_is_read_in_the_words_of_the_page() {
    let svg = drawn("run-signal");

    assert!(svg.contains("<title>uke 22: 9,1</title></circle>"));
    assert!(svg.contains("<title>uke 45: 5,4. Signal</title></circle>"));
    assert_eq!(svg.matches("</title></circle>").count(), 24);
}

#[test]
fn a_run_is_a_broad_stretch_with_hollow_points() {
    let svg = drawn("run-signal");

    assert_eq!(path(&svg, "chart__line").matches('L').count(), 23);
    assert_eq!(path(&svg, "chart__signal").matches('L').count(), 12);
    assert_eq!(count(&svg, "chart__point chart__point--run"), 13);
    assert_eq!(count(&svg, "chart__point"), 11);
}

#[test]
fn a_point_outside_the_limits_is_a_diamond_with_a_ring() {
    let svg = drawn("p-chart");

    assert_eq!(count(&svg, "chart__point chart__point--outside"), 1);
    assert_eq!(count(&svg, "chart__ring"), 1);
    assert_eq!(count(&svg, "chart__limit"), 2);
    assert_eq!(count(&svg, "chart__band"), 1);
}

#[test]
fn the_line_itself_is_marked_when_it_is_crossed_too_seldom() {
    let svg = drawn("days-30");

    assert_eq!(count(&svg, "chart__centre-signal"), 1);
    assert_eq!(count(&svg, "chart__signal"), 0);
    assert_eq!(count(&svg, "chart__point chart__point--run"), 30);
}

#[test]
fn a_frozen_centre_line_goes_on_in_long_dashes() {
    let svg = drawn("run-signal");
    let end = |path: &str| path.split(['M', 'L']).nth(2).unwrap().to_owned();

    let solid = path(&svg, "chart__centre").to_owned();
    let dashed = path(&svg, "chart__centre chart__centre--frozen");

    assert_eq!(dashed.split(['M', 'L']).nth(1).unwrap(), end(&solid));
    assert_eq!(count(&drawn("run-phases"), "chart__centre chart__centre--frozen"), 0);
}

#[test]
fn a_missing_period_leaves_a_gap_and_an_excluded_point_a_cross() {
    let svg = drawn("gaps");

    assert_eq!(path(&svg, "chart__line").matches('M').count(), 2);
    assert_eq!(count(&svg, "chart__point chart__point--excluded"), 1);
    assert_eq!(count(&svg, "chart__cross"), 1);
    assert_eq!(svg.matches("</title>").count(), 1 + 22);
}

#[test]
fn phases_are_parted_and_the_line_does_not_reach_over() {
    let svg = drawn("run-phases");

    assert_eq!(path(&svg, "chart__line").matches('M').count(), 2);
    assert_eq!(count(&svg, "chart__centre"), 2);
    assert_eq!(count(&svg, "chart__phase"), 1);
    assert!(svg.contains(">Ringeliste og fast time for triage hver morgen</text>"));
    assert!(svg.contains(">Median 8,4</text>") && svg.contains(">Median 6</text>"));
}

#[test]
fn with_fewer_than_twelve_useful_points_there_are_points_and_a_centre_only() {
    let svg = drawn("eight");
    let few = Observation::series([9.0, 1.0, 8.0, 2.0, 50.0].map(Some));
    let limits = Chart::new(&Settings::new(ChartKind::I), &few).unwrap();
    let with_limits = bedre_plot::svg(&limits, &Drawing::new("i", "I", &Plain));

    assert_eq!((count(&svg, "chart__point"), count(&svg, "chart__centre"), count(&svg, "chart__line")), (8, 1, 0));
    assert!(limits.point(0).unwrap().limits.is_some());
    assert_eq!((count(&with_limits, "chart__limit"), count(&with_limits, "chart__band")), (0, 0));
}

#[test]
fn tests_of_change_lie_numbered_under_the_axis_and_notes_are_flags() {
    let svg = drawn("run-signal");

    assert_eq!((count(&svg, "chart__pdsa"), count(&svg, "chart__note")), (4, 2));
    assert!(svg.contains("<title>PDSA 2: ringeliste</title>"));
    assert!(svg.contains("<title>Ny enhetsleder</title>"));
    let bars: Vec<&str> = svg
        .split("<rect class=\"chart__pdsa\"")
        .skip(1)
        .filter_map(|bar| bar.split(" y=\"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(bars[0], bars[1], "one after the other lie beside each other");
    assert_ne!(bars[1], bars[2], "tests that overlap lie below each other");
}

#[test]
fn an_axis_that_does_not_start_at_zero_says_so() {
    let [cut, whole] = ["cut-axis", "p-chart"].map(case);
    let [cut, whole] = [cut, whole].map(|case| draw(&case.chart, &case.drawing(Size::Wide, Style::Screen)));

    assert!(cut.cut && cut.svg.contains(">Aksen starter ikke på null</text>"));
    assert!(!whole.cut && !whole.svg.contains("Aksen starter ikke på null"));
    assert_eq!((count(&cut.svg, "chart__break"), count(&whole.svg, "chart__break")), (2, 0));
}

#[test]
fn many_points_become_small_and_then_only_their_line_is_left_on_paper() {
    let (months, days) = (case("months-120"), case("days-1000"));
    let paper = Style::Paper { font: "serif" };

    assert!(drawn("months-120").contains(" class=\"chart chart--wide chart--dense\""));
    assert!(drawn("days-1000").contains(" class=\"chart chart--wide chart--crowded\""));
    assert_eq!(svg(&months.chart, &months.drawing(Size::Wide, paper)).matches("<circle").count(), 120);
    assert!(svg(&days.chart, &days.drawing(Size::Wide, paper)).matches("<circle").count() < 20);
}

#[test]
fn a_thousand_points_stay_a_small_drawing() {
    assert!(drawn("run-signal").len() < 9_000, "{}", drawn("run-signal").len());
    assert!(drawn("days-1000").len() < 130_000, "{}", drawn("days-1000").len());
}

#[test]
fn days_that_do_not_fit_the_points_do_no_harm() {
    let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
    let chart = Chart::new(&Settings::new(ChartKind::Run), &rows).unwrap();
    let numbered = Drawing { quantity: Quantity::Count, ..Drawing::new("n", "N", &Plain) };
    let wrong = Drawing { axis: Axis::Days(&[jiff::civil::Date::MIN]), ..numbered };

    assert_eq!(svg(&chart, &wrong), svg(&chart, &numbered));
}
