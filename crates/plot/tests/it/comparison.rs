//! Funnel plots and Pareto charts: what is drawn, and that every drawing is whole.

use bedre_plot::{
    Drawing, FunnelWording, Line, ParetoWording, Plain, Quantity, Size, Style, Tick, Wording, funnel, pareto,
};
use bedre_spc::{Chart, Funnel, FunnelCase, FunnelKind, FunnelUnit, Overdispersion, Pareto, ParetoBar, Point};
use proptest::prelude::*;

use crate::whatever::faults;

/// Figures without a language.
#[derive(Debug)]
struct Figures;

impl Wording for Figures {
    fn number(&self, value: f64, places: usize) -> String {
        Plain.number(value, places)
    }

    fn line(&self, line: Line, number: &str) -> String {
        Plain.line(line, number)
    }

    fn tick(&self, tick: Tick) -> String {
        Plain.tick(tick)
    }

    fn point(&self, chart: &Chart, point: &Point) -> String {
        Plain.point(chart, point)
    }

    fn cycles(&self) -> String {
        Plain.cycles()
    }

    fn not_from_zero(&self) -> String {
        Plain.not_from_zero()
    }
}

impl FunnelWording for Figures {
    fn size(&self, size: f64, places: usize) -> String {
        Plain.number(size, places)
    }

    fn sizes(&self) -> String {
        "Innleggelser".to_owned()
    }

    fn name(&self, unit: &FunnelUnit) -> String {
        format!("Sengepost {}", unit.index + 1)
    }

    fn unit(&self, unit: &FunnelUnit) -> String {
        format!("Sengepost {}", unit.index + 1)
    }

    fn limits(&self) -> [String; 2] {
        ["99,8 %".to_owned(), "95 %".to_owned()]
    }
}

impl ParetoWording for Figures {
    fn name(&self, bar: &ParetoBar) -> String {
        ["Legemidler", "Fall", "Trykksår og andre skader på hud", "Infeksjon", "Annet"]
            .get(bar.index)
            .map_or_else(|| bar.index.to_string(), |name| (*name).to_owned())
    }

    fn events(&self, bar: &ParetoBar) -> String {
        Plain.number(bar.events, 0)
    }

    fn cumulative(&self, bar: &ParetoBar) -> String {
        format!("{} %", Plain.number(bar.cumulative * 100.0, 0))
    }

    fn bar(&self, bar: &ParetoBar) -> String {
        format!("{}: {}", ParetoWording::name(self, bar), self.events(bar))
    }

    fn heads(&self) -> [String; 3] {
        ["Hva".to_owned(), "Antall".to_owned(), "Sum".to_owned()]
    }
}

const STYLES: [Style<'static>; 2] = [Style::Screen, Style::Paper { font: "Libertinus Serif" }];

/// Fourteen wards around 15 per cent; the eighth far above, the last small and unusual.
pub(crate) fn wards() -> Funnel {
    let wards = [
        (40.0, 6.0),
        (85.0, 12.0),
        (120.0, 20.0),
        (160.0, 22.0),
        (210.0, 33.0),
        (260.0, 36.0),
        (300.0, 49.0),
        (340.0, 92.0),
        (420.0, 60.0),
        (500.0, 76.0),
        (610.0, 90.0),
        (720.0, 70.0),
        (900.0, 137.0),
        (18.0, 6.0),
    ];
    let cases: Vec<FunnelCase> = wards.into_iter().map(|(size, events)| FunnelCase { events, size }).collect();
    Funnel::new(FunnelKind::Proportion, &cases, Some(0.15), Overdispersion::Told).unwrap()
}

pub(crate) fn harms() -> Pareto {
    Pareto::new(&[41.0, 67.0, 12.0, 22.0, 5.0]).unwrap()
}

pub(crate) fn funnel_of(found: &Funnel, size: Size, style: Style<'_>) -> String {
    let drawing = Drawing {
        unit: "Andel reinnlagt innen 30 dager",
        description: "En sengepost ligger utenfor.",
        quantity: Quantity::Share { whole: 1.0 },
        size,
        style,
        ..Drawing::new("funnel", "Reinnleggelser", &Plain)
    };
    funnel(found, &drawing, &Figures)
}

pub(crate) fn pareto_of(found: &Pareto, size: Size, style: Style<'_>) -> String {
    let drawing =
        Drawing { description: "To av fem.", size, style, ..Drawing::new("pareto", "Hva slags skader", &Plain) };
    pareto(found, &drawing, &Figures)
}

#[test]
fn comparisons_are_whole_in_every_size_and_style() {
    for size in Size::ALL {
        for style in STYLES {
            assert_eq!(faults(&funnel_of(&wards(), size, style), style), [""; 0], "funnel {size:?} {style:?}");
            assert_eq!(faults(&pareto_of(&harms(), size, style), style), [""; 0], "pareto {size:?} {style:?}");
        }
    }
}

#[test]
fn units_outside_have_a_shape_and_a_name_and_the_others_have_neither() {
    let svg = funnel_of(&wards(), Size::Wide, Style::Screen);

    let outside: Vec<usize> = wards()
        .units
        .iter()
        .filter(|unit| matches!(unit.standing, bedre_spc::FunnelStanding::Outside(_)))
        .map(|unit| unit.index + 1)
        .collect();
    assert_eq!(outside, [8, 12]);
    assert_eq!(svg.matches("chart__point--outside").count(), 2);
    assert_eq!(svg.matches(">Sengepost 8</text>").count(), 1);
    assert_eq!(svg.matches(">Sengepost 3</text>").count(), 0);
    assert_eq!(svg.matches("<title>Sengepost 3</title>").count(), 1, "on hover");
    assert!(svg.contains("chart__point--unusual"), "hollow, not coloured");
}

#[test]
fn bars_lie_from_the_most_to_the_fewest_and_a_line_parts_the_vital_few() {
    let svg = pareto_of(&harms(), Size::Wide, Style::Screen);

    let places: Vec<usize> = ["Fall", "Legemidler", "Infeksjon", "Annet"]
        .iter()
        .map(|name| svg.find(&format!(">{name}</text>")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(svg.matches("class=\"chart__bar\"").count(), 3);
    assert_eq!(svg.matches("chart__bar--rest").count(), 2);
    assert_eq!(svg.matches("chart__phase\"").count(), 1);
}

#[test]
fn without_figures_there_is_a_picture_with_a_name() {
    let nothing = Funnel::new(FunnelKind::Rate, &[], None, Overdispersion::Told).unwrap();

    for svg in [
        funnel_of(&nothing, Size::Wide, Style::Screen),
        pareto_of(&Pareto::new(&[]).unwrap(), Size::Narrow, Style::Screen),
    ] {
        assert_eq!(faults(&svg, Style::Screen), [""; 0]);
        assert!(svg.contains("<title id="));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_figures_break_a_comparison(
        rows in prop::collection::vec((0_u32..3_000, prop_oneof![0_u32..3_000, 0_u32..1_000_000]), 0..80),
        rate in any::<bool>(),
        widened in any::<bool>(),
        narrow in any::<bool>(),
        paper in any::<bool>(),
    ) {
        let kind = if rate { FunnelKind::Rate } else { FunnelKind::Proportion };
        let case = |(a, b): &(u32, u32)| {
            let (events, size) = (f64::from(*a.min(b)), f64::from(*a.max(b)));
            FunnelCase { events, size }
        };
        let cases: Vec<FunnelCase> = rows.iter().map(case).collect();
        let overdispersion = if widened { Overdispersion::Widened } else { Overdispersion::Told };
        let found = Funnel::new(kind, &cases, None, overdispersion).unwrap();
        let size = if narrow { Size::Narrow } else { Size::Wide };
        let style = STYLES[usize::from(paper)];

        prop_assert_eq!(faults(&funnel_of(&found, size, style), style), Vec::<String>::new());
        let events: Vec<f64> = rows.iter().map(|(a, _)| f64::from(*a)).collect();
        let ordered = Pareto::new(&events).unwrap();
        prop_assert_eq!(faults(&pareto_of(&ordered, size, style), style), Vec::<String>::new());
    }
}
