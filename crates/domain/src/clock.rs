//! What time it is, as something that can be asked and, in tests and the demo, moved.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{Timestamp, civil, tz::TimeZone};

/// Who tells the time. The program asks the system; tests and the demo ask a [`SetClock`].
pub trait Clock: std::fmt::Debug + Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// A clock that stands where it was set until it is moved.
///
/// ```
/// use bedre_domain::clock::{Clock, SetClock};
///
/// let clock = SetClock::at("2020-02-21T12:00:00Z".parse()?);
/// clock.move_to("2020-05-12T07:00:00Z".parse()?);
/// assert_eq!(clock.now().to_string(), "2020-05-12T07:00:00Z");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug)]
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock that stands at `now`.
    pub fn at(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_microsecond()))
    }

    /// Moves the clock, forwards or backwards.
    pub fn move_to(&self, now: Timestamp) {
        self.0.store(now.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// The zone in which people in Norway read the clock: Europe/Oslo.
pub fn oslo() -> TimeZone {
    // The zone tables are compiled in (`tzdb-bundle-always`), so the name is always known.
    TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)
}

/// The date on Norwegian calendars at an instant.
pub fn date_in_oslo(at: Timestamp) -> civil::Date {
    at.to_zoned(oslo()).date()
}

/// The last instant of a day in Norway: a deadline given as a date runs to 23:59:59 (requirement G3).
///
/// ```
/// use bedre_domain::clock::end_of_day_in_oslo;
///
/// let end = end_of_day_in_oslo(jiff::civil::date(2020, 2, 21));
/// assert_eq!(end.to_string(), "2020-02-21T22:59:59Z");
/// ```
pub fn end_of_day_in_oslo(day: civil::Date) -> Timestamp {
    instant_in_oslo(day.at(23, 59, 59, 0))
}

/// Whether the time until `end` is out: a deadline's whole last second counts.
///
/// ```
/// use bedre_domain::clock::has_passed;
///
/// let end = "2020-02-21T22:59:59Z".parse()?;
/// assert!(!has_passed(end, "2020-02-21T22:59:59.999Z".parse()?));
/// assert!(has_passed(end, "2020-02-21T23:00:00Z".parse()?));
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn has_passed(end: Timestamp, now: Timestamp) -> bool {
    now.as_second() > end.as_second()
}

/// The instant at which clocks in Norway show `local`. A time that the spring change skips is read with the offset before it.
pub fn instant_in_oslo(local: civil::DateTime) -> Timestamp {
    oslo().to_ambiguous_timestamp(local).compatible().unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A running clock that is a set distance from another: how the demo moves time and lets it go on.
#[derive(Debug)]
pub struct ShiftedClock {
    base: std::sync::Arc<dyn Clock>,
    shift_micros: AtomicI64,
}

impl ShiftedClock {
    /// A clock that shows what `base` shows until it is moved.
    pub fn over(base: std::sync::Arc<dyn Clock>) -> Self {
        Self { base, shift_micros: AtomicI64::new(0) }
    }

    /// Moves the clock to `now`, from where it runs on.
    pub fn move_to(&self, now: Timestamp) {
        self.shift_micros.store(now.as_microsecond() - self.base.now().as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        let micros = self.base.now().as_microsecond().saturating_add(self.shift_micros.load(Ordering::SeqCst));
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}
