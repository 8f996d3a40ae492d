//! The time axis: where the points lie, and which days, weeks, months or years get a name.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::letters::width;
use crate::number::float;
use crate::{Axis, Tick, When, Wording};

/// Days are counted from here.
const EPOCH: Date = date(1970, 1, 1);
/// Seconds of a day.
const DAY: i64 = 86_400;
/// How far beyond the points, as a part of their span, the axis reaches for a test of change that runs on.
const BEYOND: f64 = 0.25;

/// The points in time, and the stretch of time that is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Timeline {
    /// Where each point lies: its number, or its day counted from 1970.
    pub(crate) at: Vec<f64>,
    /// The first time drawn.
    pub(crate) from: f64,
    /// The last time drawn.
    pub(crate) to: f64,
    /// How far from one point to the next, mostly.
    pub(crate) step: f64,
    /// How the points lie in the calendar; `None` when they are numbered.
    rhythm: Option<Rhythm>,
}

/// How the points lie in the calendar.
#[derive(Clone, Copy, Debug)]
struct Rhythm {
    unit: Unit,
    /// How many days into its unit a point lies, mostly.
    offset: f64,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// A name on the time axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    /// Where.
    pub(crate) at: f64,
    /// What it is called.
    pub(crate) name: String,
    /// The year under it, at the first name and where the year changes; empty elsewhere.
    pub(crate) year: String,
}

impl Timeline {
    /// The timeline of `points` points, with room for `slots` of them.
    pub(crate) fn new(axis: Axis<'_>, points: usize, slots: usize) -> Self {
        match axis {
            Axis::Days(days) if days.len() == points && points > 0 && days.is_sorted_by(|a, b| a < b) => {
                Self::of_days(days, slots)
            }
            Axis::Days(_) | Axis::Numbers => Self {
                at: (1..=points).map(float).collect(),
                from: 1.0,
                to: float(points.max(slots).max(1)),
                step: 1.0,
                rhythm: None,
            },
        }
    }

    /// The timeline of points that lie on days.
    fn of_days(days: &[Date], slots: usize) -> Self {
        let at: Vec<f64> = days.iter().map(|day| day_number(*day)).collect();
        let mut steps: Vec<f64> = at.iter().zip(at.iter().skip(1)).map(|(a, b)| b - a).collect();
        let step = middle(&mut steps).unwrap_or(7.0);
        let (from, last) = (at.first().copied().unwrap_or_default(), at.last().copied().unwrap_or_default());
        let to = last + step * float(slots.saturating_sub(days.len()));
        let unit = match step {
            _ if steps.is_empty() => Unit::Day,
            step if step < 6.0 => Unit::Day,
            step if step < 25.0 => Unit::Week,
            step if step < 300.0 => Unit::Month,
            _ => Unit::Year,
        };
        let mut offsets: Vec<f64> = days.iter().map(|day| day_number(*day) - day_number(unit.start(*day))).collect();
        let offset = middle(&mut offsets).unwrap_or_default();
        Self { at, from, to, step, rhythm: Some(Rhythm { unit, offset }) }
    }

    /// Lets the axis reach to `time`, but not far beyond the points.
    pub(crate) fn reach(&mut self, time: f64) {
        let last = self.at.last().copied().unwrap_or(self.to);
        let span = (last - self.from).max(self.step * 4.0);
        self.to = self.to.max(time.min(last + span * BEYOND));
    }

    /// Brings several timelines to one stretch of time. Numbered points among points with days are spread over all of it.
    pub(crate) fn join(timelines: &mut [Self]) {
        let dated = timelines.iter().any(|timeline| timeline.rhythm.is_some());
        let leading = |timeline: &&Self| timeline.rhythm.is_some() == dated;
        let from = timelines.iter().filter(leading).map(|timeline| timeline.from).fold(f64::INFINITY, f64::min);
        let to = timelines.iter().filter(leading).map(|timeline| timeline.to).fold(f64::NEG_INFINITY, f64::max);
        for timeline in timelines {
            if timeline.rhythm.is_some() != dated {
                let scale = (to - from) / (timeline.to - timeline.from).max(1.0);
                let first = timeline.from;
                timeline.at.iter_mut().for_each(|at| *at = from + (*at - first) * scale);
                timeline.step *= scale;
            }
            (timeline.from, timeline.to) = (from, to);
        }
    }

    /// How much of the calendar it shows: the more points with days, the more.
    pub(crate) const fn detail(&self) -> (bool, usize) {
        (self.rhythm.is_some(), self.at.len())
    }

    /// Where a place lies; `None` for a day on an axis of numbers, and for a point that is not there.
    pub(crate) fn place(&self, when: When) -> Option<f64> {
        match when {
            When::Point(index) => self.at.get(index).copied(),
            When::Day(day) => self.rhythm.map(|_| day_number(day)),
        }
    }

    /// The names along the axis: at most `most`, and so few that they stand apart when a unit of time is `scale` long and
    /// letters are of size `text`.
    pub(crate) fn names(&self, wording: &dyn Wording, scale: f64, text: f64, most: usize) -> Vec<Named> {
        match self.rhythm {
            None => self.numbers(wording, scale, text, most),
            Some(rhythm) => self.days(rhythm, wording, scale, text, most),
        }
    }

    /// Numbers: 1 and every second, fifth, tenth …
    fn numbers(&self, wording: &dyn Wording, scale: f64, text: f64, most: usize) -> Vec<Named> {
        let last = self.at.len().max(1);
        let widest = width(&wording.tick(Tick::Number(last)), text) + text * 0.8;
        let mut step = 1_usize;
        for factor in [2, 5, 2].into_iter().cycle() {
            let (room, count) = (float(step) * scale, last / step);
            if room >= widest && count <= most || step > last {
                break;
            }
            step = if factor == 5 { step / 2 * 5 } else { step * 2 };
        }
        let first = (step > 4 && float(step - 1) * scale >= widest).then_some(1);
        let rest = (step..=last).step_by(step);
        first
            .into_iter()
            .chain(rest)
            .map(|number| Named { at: float(number), name: wording.tick(Tick::Number(number)), year: String::new() })
            .collect()
    }

    /// Days, weeks, months or years.
    fn days(&self, rhythm: Rhythm, wording: &dyn Wording, scale: f64, text: f64, most: usize) -> Vec<Named> {
        let mut last = Vec::new();
        for spacing in SPACINGS.iter().filter(|spacing| spacing.unit >= rhythm.unit) {
            let expected = (self.to - self.from) / spacing.days();
            if expected > float(most) + 1.0 {
                continue;
            }
            let names = self.spaced(*spacing, rhythm, wording);
            if names.len() <= most && stand_apart(&names, scale, text) {
                return names;
            }
            last = names;
        }
        last
    }

    /// Names at a spacing.
    fn spaced(&self, spacing: Spacing, rhythm: Rhythm, wording: &dyn Wording) -> Vec<Named> {
        let offset = if spacing.unit == rhythm.unit { rhythm.offset } else { 0.0 };
        let mut names: Vec<Named> = Vec::new();
        let mut year = None;
        let mut next = day_of(self.from).map(|day| spacing.first(day));
        while let Some(day) = next {
            let at = day_number(day) + offset;
            if at > self.to + 0.5 || names.len() > 40 {
                break;
            }
            if at >= self.from - 0.5 {
                let own = spacing.unit.year(day);
                let shown = spacing.unit != Unit::Year && year != Some(own);
                year = Some(own);
                names.push(Named {
                    at,
                    name: wording.tick(spacing.unit.tick(day)),
                    year: if shown { wording.tick(Tick::Year(own)) } else { String::new() },
                });
            }
            next = spacing.after(day);
        }
        names
    }
}

/// Whether names, centred on their places, do not touch.
fn stand_apart(names: &[Named], scale: f64, text: f64) -> bool {
    names.iter().zip(names.iter().skip(1)).all(|(a, b)| {
        let own = f64::midpoint(width(&a.name, text), width(&b.name, text));
        (b.at - a.at) * scale >= own + text * 0.8
    })
}

/// So many units from one name to the next.
#[derive(Clone, Copy, Debug)]
struct Spacing {
    every: i16,
    unit: Unit,
}

/// What names may be apart, from near to far.
const SPACINGS: [Spacing; 20] = {
    const fn every(every: i16, unit: Unit) -> Spacing {
        Spacing { every, unit }
    }
    [
        every(1, Unit::Day),
        every(2, Unit::Day),
        every(1, Unit::Week),
        every(2, Unit::Week),
        every(3, Unit::Week),
        every(4, Unit::Week),
        every(1, Unit::Month),
        every(2, Unit::Month),
        every(3, Unit::Month),
        every(4, Unit::Month),
        every(6, Unit::Month),
        every(1, Unit::Year),
        every(2, Unit::Year),
        every(5, Unit::Year),
        every(10, Unit::Year),
        every(20, Unit::Year),
        every(50, Unit::Year),
        every(100, Unit::Year),
        every(500, Unit::Year),
        every(2000, Unit::Year),
    ]
};

impl Spacing {
    /// How many days that is, about.
    fn days(self) -> f64 {
        f64::from(self.every)
            * match self.unit {
                Unit::Day => 1.0,
                Unit::Week => 7.0,
                Unit::Month => 30.44,
                Unit::Year => 365.25,
            }
    }

    /// Where the names begin so that the one at or after `day` is among them: weeks are counted from the first one,
    /// months from January, years from year 0.
    fn first(self, day: Date) -> Date {
        let start = self.unit.start(day);
        match self.unit {
            Unit::Day | Unit::Week => start,
            Unit::Month => {
                let month = (i16::from(start.month()) - 1) / self.every * self.every + 1;
                Date::new(start.year(), i8::try_from(month).unwrap_or(1), 1).unwrap_or(start)
            }
            Unit::Year => Date::new(start.year().div_euclid(self.every) * self.every, 1, 1).unwrap_or(start),
        }
    }

    /// The next one; `None` at the end of time.
    fn after(self, day: Date) -> Option<Date> {
        let every = i64::from(self.every);
        let span = match self.unit {
            Unit::Day => every.days(),
            Unit::Week => every.weeks(),
            Unit::Month => every.months(),
            Unit::Year => every.years(),
        };
        day.checked_add(span).ok()
    }
}

impl Unit {
    /// The day that the unit around `day` begins with.
    fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let back = i64::from(day.weekday().to_monday_zero_offset());
                day.checked_sub(back.days()).unwrap_or(day)
            }
            Self::Month => day.first_of_month(),
            Self::Year => day.first_of_year(),
        }
    }

    /// The year that the unit beginning with `day` belongs to: of a week, the one its number is counted in.
    fn year(self, day: Date) -> i16 {
        match self {
            Self::Week => day.iso_week_date().year(),
            Self::Day | Self::Month | Self::Year => day.year(),
        }
    }

    /// The unit beginning with `day`, to be put in words.
    fn tick(self, day: Date) -> Tick {
        match self {
            Self::Day => Tick::Day(day),
            Self::Week => Tick::Week(day),
            Self::Month => Tick::Month(day),
            Self::Year => Tick::Year(day.year()),
        }
    }
}

/// The number of a day, counted from 1970.
fn day_number(day: Date) -> f64 {
    let days = day.duration_since(EPOCH).as_secs() / DAY;
    f64::from(i32::try_from(days).unwrap_or_default())
}

/// The day with a number.
#[expect(clippy::cast_possible_truncation, reason = "numbers of days are made from dates and are small")]
fn day_of(number: f64) -> Option<Date> {
    EPOCH.checked_add((number as i64).days()).ok()
}

/// The middle of some numbers, the upper one of two; reorders them.
fn middle(numbers: &mut [f64]) -> Option<f64> {
    let half = numbers.len() / 2;
    (!numbers.is_empty()).then(|| *numbers.select_nth_unstable_by(half, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Plain;

    /// The names along 800 units for `count` points from `first`, `step` apart; a year is put after a stroke.
    fn names(first: Date, step: jiff::Span, count: usize, most: usize) -> Vec<String> {
        let days: Vec<Date> = first.series(step).take(count).collect();
        let timeline = Timeline::new(Axis::Days(&days), count, 0);
        let scale = 800.0 / (timeline.to - timeline.from).max(1.0);
        let names = timeline.names(&Plain, scale, 16.0, most);
        names
            .into_iter()
            .map(|named| if named.year.is_empty() { named.name } else { format!("{}/{}", named.name, named.year) })
            .collect()
    }

    #[test]
    fn days_weeks_months_and_years_are_named_by_how_the_points_lie() {
        let cases = [
            ("a week of days", date(2025, 3, 3), 1.day(), 7, "03-03/2025 03-04 03-05 03-06 03-07 03-08 03-09"),
            ("a month of days", date(2025, 11, 12), 1.day(), 30, "W47/2025 W48 W49 W50"),
            ("half a year of weeks", date(2025, 5, 26), 7.days(), 24, "W22/2025 W25 W28 W31 W34 W37 W40 W43"),
            ("weeks over new year", date(2025, 12, 1), 7.days(), 8, "W49/2025 W50 W51 W52 W01/2026 W02 W03 W04"),
            ("two years of weeks", date(2024, 1, 1), 7.days(), 104, "01/2024 04 07 10 01/2025 04 07 10"),
            ("two years of months", date(2024, 1, 1), 1.month(), 24, "01/2024 04 07 10 01/2025 04 07 10"),
            ("ten years of months", date(2015, 1, 1), 1.month(), 120, "2016 2018 2020 2022 2024"),
            ("years", date(1999, 1, 1), 1.year(), 6, "1999 2000 2001 2002 2003 2004"),
        ];

        for (name, first, step, count, expected) in cases {
            assert_eq!(names(first, step, count, 8).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn a_month_is_named_under_the_point_of_the_month() {
        let days: Vec<Date> = date(2025, 1, 31).series(1.month()).take(3).collect();
        let timeline = Timeline::new(Axis::Days(&days), 3, 0);

        let names = timeline.names(&Plain, 10.0, 16.0, 8);

        let distances: Vec<f64> = names.iter().zip(&timeline.at).map(|(named, at)| (named.at - at).abs()).collect();
        assert_eq!(names.len(), 3);
        assert!(distances.iter().all(|distance| *distance <= 3.0), "{distances:?}");
    }

    #[test]
    fn numbers_are_one_and_round_ones() {
        let cases =
            [(8, "1 2 3 4 5 6 7 8"), (12, "2 4 6 8 10 12"), (24, "1 5 10 15 20"), (120, "1 20 40 60 80 100 120")];

        for (points, expected) in cases {
            let timeline = Timeline::new(Axis::Numbers, points, 0);
            let names = timeline.names(&Plain, 800.0 / float(points), 16.0, 8);

            assert_eq!(names.into_iter().map(|named| named.name).collect::<Vec<_>>().join(" "), expected, "{points}");
        }
    }

    #[test]
    fn days_that_do_not_follow_each_other_are_numbered() {
        let days = [date(2025, 3, 3), date(2025, 3, 3)];

        assert_eq!(Timeline::new(Axis::Days(&days), 2, 0).at, [1.0, 2.0]);
        assert_eq!(Timeline::new(Axis::Days(&days), 3, 0).at, [1.0, 2.0, 3.0]);
    }

    #[test]
    fn the_axis_reaches_to_a_running_test_but_not_far_beyond_the_points() {
        let days: Vec<Date> = date(2025, 1, 6).series(7.days()).take(11).collect();
        let mut timeline = Timeline::new(Axis::Days(&days), 11, 0);
        let last = timeline.to;

        timeline.reach(last + 10.0);
        assert!((timeline.to - last - 10.0).abs() < 1e-9);
        timeline.reach(last + 1000.0);
        assert!((timeline.to - last - 17.5).abs() < 1e-9);
    }
}
