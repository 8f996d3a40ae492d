//! What was known of a measure on a day: its data points as they stood then.

use jiff::{Timestamp, civil::Date};

use super::DataPoint;
use crate::clock::date_in_oslo;

/// A data point as it stood before it was changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// The point with what stood in it.
    pub point: DataPoint,
    /// When it was changed.
    pub until: Timestamp,
}

/// Data points as they were known at the end of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The points that had been recorded by then, with what stood in them.
    pub points: Vec<DataPoint>,
    /// How many of them have been changed since without what stood there being kept: they are as they are today.
    pub lost: usize,
}

impl Known {
    /// What was known at the end of `day` of `points`, with what stood in them `earlier`.
    pub fn on(day: Date, points: Vec<DataPoint>, earlier: &[Earlier]) -> Self {
        let later = |at: Timestamp| date_in_oslo(at) > day;
        let mut known = Self { points: Vec::with_capacity(points.len()), lost: 0 };
        for point in points.into_iter().filter(|point| !later(point.recorded_at)) {
            let own = earlier.iter().filter(|earlier| earlier.point.id == point.id && later(earlier.until));
            if let Some(then) = own.min_by_key(|earlier| earlier.until) {
                known.points.push(then.point.clone());
            } else {
                known.lost += usize::from(point.changed_at.is_some_and(later));
                known.points.push(point);
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        measure::{Amount, PointState},
        samples,
    };
    use jiff::civil::date;

    fn at(day: &str) -> Timestamp {
        format!("{day}T10:00:00Z").parse().unwrap()
    }

    /// Three weeks, each recorded on its Friday.
    fn points() -> Vec<DataPoint> {
        let mut points = samples::weekly_points(date(2020, 9, 7), &[8.0, 9.0, 7.0]);
        for (point, day) in points.iter_mut().zip(["2020-09-11", "2020-09-18", "2020-09-25"]) {
            point.recorded_at = at(day);
        }
        points
    }

    fn values(known: &Known) -> Vec<f64> {
        known.points.iter().filter_map(|point| point.state.amount()).map(|amount| amount.value().value()).collect()
    }

    #[test]
    fn points_recorded_later_were_not_known() {
        for (day, expected) in
            [(date(2020, 9, 10), 0), (date(2020, 9, 18), 2), (date(2020, 9, 24), 2), (date(2021, 1, 1), 3)]
        {
            assert_eq!(Known::on(day, points(), &[]).points.len(), expected, "{day}");
        }
    }

    #[test]
    fn a_point_changed_twice_is_shown_with_what_stood_in_it_then() {
        let value = |value| PointState::Counted(Amount::kept(samples::figure(value), None));
        let mut points = points();
        let first = points[0].clone();
        let second = DataPoint { state: value(80.0), changed_at: Some(at("2020-10-01")), ..first.clone() };
        points[0] = DataPoint { state: value(18.0), changed_at: Some(at("2020-11-01")), ..first.clone() };
        let earlier =
            [Earlier { point: second, until: at("2020-11-01") }, Earlier { point: first, until: at("2020-10-01") }];

        let on = |day| Known::on(day, points.clone(), &earlier);

        assert_eq!(values(&on(date(2020, 9, 30))), [8.0, 9.0, 7.0]);
        assert_eq!(values(&on(date(2020, 10, 1))), [80.0, 9.0, 7.0]);
        assert_eq!(values(&on(date(2020, 11, 1))), [18.0, 9.0, 7.0]);
        assert_eq!(on(date(2020, 9, 30)).lost, 0);
    }

    #[test]
    fn a_change_whose_earlier_value_was_not_kept_is_counted() {
        let mut points = points();
        points[1].changed_at = Some(at("2020-10-01"));

        assert_eq!(Known::on(date(2020, 9, 30), points.clone(), &[]).lost, 1);
        assert_eq!(Known::on(date(2020, 10, 1), points, &[]).lost, 0);
    }
}
