//! Several charts in one picture, and a chart among many.

use bedre_plot::{Drawing, Size, Style, family, small};
use bedre_spc::Chart;

use crate::cases;

/// The family of sample measures.
fn drawn(size: Size, style: Style<'_>) -> String {
    let (whole, members) = (&cases::all()[0], cases::family());
    let members: Vec<(&Chart, Drawing<'_>)> =
        members.iter().map(|member| (&member.chart, member.drawing(size, style))).collect();
    family(&members, &Drawing { id: "family", ..whole.drawing(size, style) })
}

/// Where the points of a picture lie from left to right, in their order.
fn places(svg: &str) -> Vec<&str> {
    svg.split("<circle class=\"chart__point\" cx=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn measures_of_a_family_lie_on_one_time_axis() {
    let svg = drawn(Size::Wide, Style::Screen);

    let places = places(&svg);
    assert_eq!(places[0], places[places.len() - 24], "the first week of the first and the last measure");
    assert_eq!(svg.matches(">uke 22</text>").count(), 1);
}

#[test]
fn tests_of_change_are_drawn_once_and_reach_through_all_measures() {
    let svg = drawn(Size::Narrow, Style::Screen);

    assert_eq!(svg.matches("class=\"chart__pdsa\"").count(), 4);
    assert_eq!(svg.matches("class=\"chart__shadow\"").count(), 4);
    assert_eq!(svg.matches("class=\"chart__note\"").count(), 2);
    for name in ["Ventetid til første time", "Pasienter ringt innen to dager", "Overtid på poliklinikken"] {
        assert!(svg.contains(&format!(">{name}</text>")), "{name}");
    }
}

#[test]
fn a_family_of_none_is_an_empty_picture() {
    let whole = &cases::all()[0];

    let svg = family(&[], &whole.drawing(Size::Wide, Style::Screen));

    assert!(svg.starts_with("<svg ") && svg.ends_with("</desc></svg>"));
}

#[test]
fn the_family_looks_as_it_was_seen() {
    insta::assert_snapshot!(drawn(Size::Wide, Style::Paper { font: "Libertinus Serif" }).replace("><", ">\n<"));
}

#[test]
fn a_small_picture_has_a_name_and_signals_but_no_words() {
    let case = &cases::all()[2];

    let svg = small(&case.chart, &case.drawing(Size::Wide, Style::Screen));

    assert!(svg.contains("<title id=\"i-chart-small-title\">Ventetid til første time</title>"));
    assert!(!svg.contains("<text"));
    assert_eq!(svg.matches("class=\"chart__ring\"").count(), 2);
    assert_eq!(svg.matches("class=\"chart__signal\"").count(), 1);
}
