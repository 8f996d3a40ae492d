//! Labels at the right ends of lines, kept apart.

use bedre_spc::{Chart, Side};

use crate::frame::{Frame, Sheet};
use crate::letters::{shorten, width};
use crate::mark::Mark;
use crate::number::float;
use crate::panel;
use crate::pen::{Anchor, Pen};
use crate::value::ValueAxis;
use crate::{Line, Wording};

/// The height of a line of a label, in sizes of its letters.
const LEADING: f64 = 1.2;
/// From the frame to the label.
const SPACE: f64 = 8.0;

/// A label at the right end of a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Label {
    mark: Mark,
    /// The value of its line.
    value: f64,
    /// Its words, in one line or two.
    lines: Vec<String>,
}

/// The labels of a chart: centre line, target and limits of the last phase.
pub(crate) fn of(chart: &Chart, values: ValueAxis, wording: &dyn Wording, sheet: Sheet) -> Vec<Label> {
    let places = values.places_of_value();
    let label = |mark, line, value: f64| {
        let number = wording.number(value, places);
        let lines = match line {
            Line::Limit(_) if sheet.is_narrow => vec![number],
            Line::Centre(_) | Line::Target | Line::Limit(_) => broken(&wording.line(line, &number), sheet),
        };
        let lines = lines.into_iter().map(|line| shorten(line, sheet.text, sheet.width * 0.28)).collect();
        Label { mark, value, lines }
    };
    let mut labels = Vec::with_capacity(4);
    let last = chart.phases.last();
    if let Some((phase, centre)) = last.and_then(|phase| Some((phase, phase.centre?))) {
        labels.push(label(Mark::Label, Line::Centre(phase.centre_kind), centre));
    }
    if let Some(target) = chart.settings.target {
        labels.push(label(Mark::LabelTarget, Line::Target, target));
    }
    let limits = last
        .filter(|phase| panel::has_limits(phase))
        .and_then(|_| chart.points_of(chart.phases.len() - 1).rev().find_map(|point| point.limits));
    if let Some(limits) = limits {
        for (side, limit) in [(Side::Above, limits.upper), (Side::Below, limits.lower)] {
            labels.extend(limit.map(|limit| label(Mark::LabelLimit, Line::Limit(side), limit)));
        }
    }
    let widest = widest(&labels, sheet.text);
    for label in &mut labels {
        label.join(sheet.text, widest);
    }
    labels
}

impl Label {
    /// Brings two lines together again if they fit beside each other within the room that is needed anyway.
    fn join(&mut self, text: f64, room: f64) {
        if let [first, second] = self.lines.as_slice() {
            let whole = format!("{first} {second}");
            if width(&whole, text) <= room {
                self.lines = vec![whole];
            }
        }
    }
}

/// The width of the widest line of any label.
fn widest(labels: &[Label], text: f64) -> f64 {
    labels.iter().flat_map(|label| &label.lines).map(|line| width(line, text)).fold(0.0, f64::max)
}

/// The words of a label, broken at their last space if they are long for the sheet.
fn broken(words: &str, sheet: Sheet) -> Vec<String> {
    match words.rsplit_once(' ') {
        Some((first, second)) if width(words, sheet.text) > sheet.label => vec![first.to_owned(), second.to_owned()],
        Some(_) | None => vec![words.to_owned()],
    }
}

/// How much room the labels need to the right of the frame.
pub(crate) fn room(labels: &[Label], text: f64) -> f64 {
    widest(labels, text) + SPACE + 4.0
}

/// Draws the labels at the heights of their lines, moved apart where they would touch.
pub(crate) fn draw(pen: &mut Pen<'_>, labels: &[Label], values: ValueAxis, frame: Frame, text: f64) {
    let mut order: Vec<(f64, &Label)> = labels.iter().map(|label| (frame.y(values, label.value), label)).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let wanted: Vec<Slot> =
        order.iter().map(|(y, label)| Slot { middle: *y, height: label_height(label, text) }).collect();
    let found = apart(&wanted, (frame.top - text, frame.bottom + text * 0.6));
    for ((line, label), middle) in order.iter().zip(found) {
        if (line - middle).abs() > 2.0 {
            pen.line(Mark::Leader, (frame.right + 1.0, *line), (frame.right + SPACE - 2.0, middle));
        }
        let lines = label.lines.len();
        for (row, words) in label.lines.iter().enumerate() {
            let rows = float(row) - (float(lines) - 1.0) / 2.0;
            let baseline = middle + (rows * LEADING + 0.33) * text;
            pen.words(label.mark, Anchor::Start, (frame.right + SPACE, baseline), words);
        }
    }
}

/// How high a label is.
fn label_height(label: &Label, text: f64) -> f64 {
    float(label.lines.len()) * LEADING * text
}

/// The room that a label wants.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Slot {
    middle: f64,
    height: f64,
}

/// Middles for slots in order from above, moved as little as need be so that none touches the next and all lie between two
/// heights if they can.
fn apart(slots: &[Slot], (top, bottom): (f64, f64)) -> Vec<f64> {
    struct Heap {
        top: f64,
        height: f64,
        count: usize,
    }
    let mut heaps: Vec<Heap> = Vec::with_capacity(slots.len());
    for slot in slots {
        let mut heap = Heap { top: slot.middle - slot.height / 2.0, height: slot.height, count: 1 };
        while let Some(above) = heaps.pop_if(|above| above.top + above.height > heap.top) {
            let (a, b) = (float(above.count), float(heap.count));
            let top = (above.top * a + (heap.top - above.height) * b) / (a + b);
            heap = Heap { top, height: above.height + heap.height, count: above.count + heap.count };
        }
        heaps.push(heap);
    }
    heaps.iter_mut().rev().fold(bottom, |lowest, heap| {
        heap.top = heap.top.min(lowest - heap.height);
        heap.top
    });
    heaps.iter_mut().fold(top, |highest, heap| {
        heap.top = heap.top.max(highest);
        heap.top + heap.height
    });
    let mut slots = slots.iter();
    let mut middles = Vec::with_capacity(slots.len());
    for heap in heaps {
        let mut y = heap.top;
        for slot in slots.by_ref().take(heap.count) {
            middles.push(y + slot.height / 2.0);
            y += slot.height;
        }
    }
    middles
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EDGES: (f64, f64) = (0.0, 300.0);

    fn slots(middles: &[f64]) -> Vec<Slot> {
        middles.iter().map(|middle| Slot { middle: *middle, height: 20.0 }).collect()
    }

    #[test]
    fn labels_with_room_stay_at_their_lines() {
        assert_eq!(apart(&slots(&[40.0, 80.0, 200.0]), EDGES), [40.0, 80.0, 200.0]);
    }

    #[test]
    fn labels_that_would_touch_share_the_way() {
        assert_eq!(apart(&slots(&[100.0, 110.0]), EDGES), [95.0, 115.0]);
        assert_eq!(apart(&slots(&[100.0, 100.0, 100.0]), EDGES), [80.0, 100.0, 120.0]);
    }

    #[test]
    fn labels_at_the_edge_move_inwards() {
        assert_eq!(apart(&slots(&[0.0, 2.0]), EDGES), [10.0, 30.0]);
        assert_eq!(apart(&slots(&[296.0, 299.0]), EDGES), [270.0, 290.0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn labels_never_touch_and_stay_inside(mut middles in prop::collection::vec(0.0..300.0_f64, 0..12)) {
            middles.sort_by(f64::total_cmp);

            let found = apart(&slots(&middles), EDGES);

            prop_assert_eq!(found.len(), middles.len());
            for (a, b) in found.iter().zip(found.iter().skip(1)) {
                prop_assert!(b - a >= 19.999, "{:?}", found);
            }
            prop_assert!(found.iter().all(|middle| (9.999..=290.001).contains(middle)), "{:?}", found);
        }
    }
}
