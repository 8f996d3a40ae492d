//! What a picture is made of.

use bedre_plot::{Drawing, Plain, Size, svg};
use bedre_spc::{Chart, ChartKind, Observation, Settings};

#[test]
fn two_drawings_of_one_chart_share_no_identifier() {
    let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
    let chart = Chart::new(&Settings::new(ChartKind::Run), &rows).unwrap();
    let wide = Drawing { description: "Too early.", ..Drawing::new("wait", "Days", &Plain) };
    let narrow = Drawing { size: Size::Narrow, ..wide };

    let identifiers = |svg: &str| {
        svg.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect::<Vec<_>>()
    };

    assert_eq!(identifiers(&svg(&chart, &wide)), ["wait-wide-title", "wait-wide-desc"]);
    assert_eq!(identifiers(&svg(&chart, &narrow)), ["wait-narrow-title", "wait-narrow-desc"]);
}
