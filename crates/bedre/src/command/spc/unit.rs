//! Units and groups out of figures: rows of one x are added up, wherever they stand.

use bedre_spc::FunnelCase;

use super::error::{Place, Placed, Trouble};
use super::series::Series;

/// Units or groups with their figures, in the order in which they first stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Units {
    /// What they are called.
    pub(super) names: Vec<String>,
    /// Their figures.
    pub(super) cases: Vec<FunnelCase>,
    /// The line on which each first stands.
    pub(super) lines: Vec<usize>,
}

impl Series {
    /// The events of each x. A row without a value tells nothing.
    pub(super) fn groups(&self) -> Units {
        self.added(|_| Some(0.0))
    }

    /// The events of each x, and out of how many. A row without a value or a size tells nothing.
    pub(super) fn units(&self) -> Result<Units, Placed> {
        if self.has_denominators {
            Ok(self.added(|row| self.observations.get(row)?.denominator))
        } else {
            let place = Place { line: 1, column: None };
            Err(Placed { place, trouble: Trouble::HeadingMissing { heading: "n" } })
        }
    }

    fn added(&self, size: impl Fn(usize) -> Option<f64>) -> Units {
        let mut units = Units::default();
        for (row, (observation, line)) in self.observations.iter().zip(&self.lines).enumerate() {
            let Some(name) = self.xs.get(observation.subgroup) else { continue };
            let Some((events, size)) = observation.value.zip(size(row)) else { continue };
            let known = units.names.iter().position(|other| other == name);
            if let Some(case) = known.and_then(|place| units.cases.get_mut(place)) {
                case.events += events;
                case.size += size;
            } else {
                units.names.push(name.clone());
                units.cases.push(FunnelCase { events, size });
                units.lines.push(*line);
            }
        }
        units
    }
}
