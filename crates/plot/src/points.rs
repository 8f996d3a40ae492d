//! The shapes of the points and the stretches of the line that are a signal.

use bedre_spc::{Chart, Rule, Signal, Standing};

/// How a point is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Filled.
    Plain,
    /// Hollow: part of a pattern.
    Run,
    /// A diamond with a ring: outside the limits.
    Outside,
    /// Hollow and grey with a cross: left out.
    Excluded,
    /// Not at all: a gap.
    Missing,
}

/// How a point is drawn, and the line that leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// Its shape.
    pub(crate) shape: Shape,
    /// Whether the line from the point before it belongs to a pattern.
    pub(crate) stretch: bool,
}

/// How the points of a chart look.
pub(crate) fn looks(chart: &Chart) -> Vec<Look> {
    let mut looks: Vec<Look> = chart
        .points()
        .map(|point| Look {
            shape: match point.standing {
                Standing::Counted => Shape::Plain,
                Standing::Excluded if point.value.is_some() => Shape::Excluded,
                Standing::Excluded | Standing::Missing => Shape::Missing,
            },
            stretch: false,
        })
        .collect();
    for signal in chart.signals.iter().filter(|signal| !is_said_better(chart, signal)) {
        show(&mut looks, signal);
    }
    looks
}

/// Whether what is unusual in a phase is how the points lie around its centre line as a whole: then the line is the signal.
pub(crate) fn is_line_signal(chart: &Chart, phase: usize) -> bool {
    chart.signals_of(phase).any(|signal| signal.rule.is_of_whole_phase() && !is_said_better(chart, signal))
}

/// Shows one signal in the looks of its points.
fn show(looks: &mut [Look], signal: &Signal) {
    let outside = signal.rule == Rule::OutsideLimits;
    for index in &signal.points {
        if let Some(look) = looks.get_mut(*index) {
            look.shape = match (look.shape, outside) {
                (Shape::Plain | Shape::Run | Shape::Outside, true) | (Shape::Outside, false) => Shape::Outside,
                (Shape::Plain | Shape::Run, false) => Shape::Run,
                (shape @ (Shape::Excluded | Shape::Missing), _) => shape,
            };
        }
    }
    let is_stretch = !outside && !signal.rule.is_of_whole_phase();
    if let (true, Some(first), Some(last)) = (is_stretch, signal.points.first(), signal.points.last())
        && let Some(stretch) = looks.get_mut(first + 1..=*last)
    {
        for look in stretch {
            look.stretch = true;
        }
    }
}

/// Whether the pattern is one of a whole phase (few crossings, say) in which some stretch is a pattern of its own: then the
/// stretch is shown, since marking everything would show nothing.
fn is_said_better(chart: &Chart, signal: &Signal) -> bool {
    signal.rule.is_of_whole_phase()
        && chart
            .signals_of(signal.phase)
            .any(|other| !other.rule.is_of_whole_phase() && other.rule != Rule::OutsideLimits)
}
