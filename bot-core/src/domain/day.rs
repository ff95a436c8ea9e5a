//! A day of the calendar, as people type it: "tomorrow", "Monday", "3 December", "3.12.", "2026-12-03", "in two weeks".

mod time;
mod typed;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use super::zone;
use crate::text::{Arg, Locale, Text, msg};

pub use time::TimeOfDay;

/// Half a day, in ms.
const HALF: i64 = super::DAY / 2;
/// Nobody plans further ahead, in days.
const FURTHEST: i32 = 100_000;

/// A day, whatever the clock of a place says. Stored as 2026-12-03.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub(super) Date);

impl TryFrom<String> for Day {
    type Error = jiff::Error;

    fn try_from(written: String) -> Result<Self, jiff::Error> {
        written.parse().map(Self)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0.to_string()
    }
}

impl Day {
    /// The day that it is by a clock at a time in ms; the first one of the calendar beyond the years that it knows.
    #[must_use]
    pub fn of(clock: &str, at: i64) -> Self {
        let moment = Timestamp::from_millisecond(at);
        Self(moment.map_or(Date::ZERO, |moment| moment.to_zoned_datetime(zone::of(clock)).date()))
    }

    /// When it begins by a clock, in ms: at the first moment that it has there.
    #[must_use]
    pub fn begins(self, clock: &str) -> i64 {
        let begins = self.0.to_zoned_datetime(zone::of(clock)).and_then(|day| day.start_of_day());
        begins.map_or_else(|_| self.noon() - HALF, |begins| begins.timestamp().as_millisecond())
    }

    /// When a clock on the wall shows this hour and minute on it, in ms; `None` where there is no such time. Where it is never so, as the clock is
    /// set ahead, it is so much later; where it is so twice, the first time counts.
    #[must_use]
    pub fn at(self, clock: &str, (hour, minute): (i8, i8)) -> Option<i64> {
        let time = Time::new(hour, minute, 0, 0).ok()?;
        Some(self.0.to_datetime(time).to_zoned_datetime(zone::of(clock)).ok()?.timestamp().as_millisecond())
    }

    /// The day so many days later, or earlier; the same one where that is further away than anybody plans.
    #[must_use]
    pub fn after(self, days: i64) -> Self {
        self.try_after(days).unwrap_or(self)
    }

    fn try_after(self, days: i64) -> Option<Self> {
        let days = i32::try_from(days).ok().filter(|days| days.abs() <= FURTHEST)?;
        self.0.checked_add(days.days()).ok().map(Self)
    }

    /// The next Monday, Friday or the like behind this day: 1 for Monday, 7 for Sunday.
    #[must_use]
    pub fn next(self, weekday: i8) -> Self {
        let behind = i64::from((weekday - self.weekday() + 6).rem_euclid(7)) + 1;
        self.after(behind)
    }

    /// Which day of the week it is: 1 for Monday, 7 for Sunday.
    #[must_use]
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// What it is called, wherever its reader lives.
    pub fn text(self) -> Text {
        msg::label_at(Arg::Day(self.noon()))
    }

    /// Noon in UTC, in ms: the same day by every clock of the countries that take part.
    #[must_use]
    pub fn noon(self) -> i64 {
        let noon = self.0.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC);
        noon.map_or(0, |noon| noon.timestamp().as_millisecond())
    }

    /// Reads a day as people type it, in their own language first, then in English, then in another one; where they leave the year
    /// out, the next one from `today` on.
    #[must_use]
    pub fn read(words: &str, today: Self, reader: Locale) -> Option<Self> {
        typed::read(words, today, reader)
    }

    fn try_of(year: i64, month: i64, day: i64) -> Option<Self> {
        Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok().map(Self)
    }

    /// This day of a month in the year of `today`, or else in one of the next years: 29 February is not in each.
    fn coming(month: i64, day: i64, today: Self) -> Option<Self> {
        let year = i64::from(today.0.year());
        (year..year + 9).filter_map(|year| Self::try_of(year, month, day)).find(|day| *day >= today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(written: &str) -> Day {
        Day::try_from(written.to_owned()).expect("a day")
    }

    /// A Wednesday.
    const TODAY: &str = "2026-12-02";

    #[test]
    fn a_day_begins_where_people_live() {
        // Midnight in Madrid is at 23:00 UTC in winter, and at 22:00 in summer.
        assert_eq!(zone::utc(day("2026-12-03").begins("es")), "2026-12-02T23:00:00Z");
        assert_eq!(zone::utc(day("2026-07-03").begins("es")), "2026-07-02T22:00:00Z");
        // In Lebanon the clock is set ahead at midnight, so that this day begins at one.
        assert_eq!(zone::utc(day("2027-03-28").begins("lb")), "2027-03-27T22:00:00Z");
        assert_eq!(Day::of("es", day("2026-12-03").begins("es")), day("2026-12-03"));
        assert_eq!(Day::of("es", day("2026-12-03").begins("es") - 1), day("2026-12-02"));
        for clock in ["pt-20", "am", "es-cn", "xx"] {
            assert_eq!(Day::of(clock, day("2026-12-03").noon()), day("2026-12-03"), "{clock}");
        }
    }

    #[test]
    fn a_time_of_a_day_is_by_the_clock_on_the_wall() {
        let when = |written: &str, clock: &str, time| day(written).at(clock, time).map(zone::utc);
        let is = |written: &str| Some(written.to_owned());
        assert_eq!(when("2026-12-24", "es", (9, 0)), is("2026-12-24T08:00:00Z"));
        assert_eq!(when("2026-07-24", "es", (9, 30)), is("2026-07-24T07:30:00Z"), "in summer");
        assert_eq!(when("2026-12-24", "xx", (9, 0)), is("2026-12-24T09:00:00Z"));
        // In Poland the clock is set ahead on 28 March 2027 at 2, and back on 31 October 2027 at 3.
        assert_eq!(when("2027-03-28", "pl", (2, 30)), is("2027-03-28T01:30:00Z"), "it is never half past two");
        assert_eq!(when("2027-10-31", "pl", (2, 30)), is("2027-10-31T00:30:00Z"), "it is so twice");
        for time in [(24, 0), (0, 60), (-1, 0)] {
            assert_eq!(when("2026-12-24", "es", time), None, "{time:?}");
        }
    }

    #[test]
    fn the_next_monday_is_behind_today() {
        assert_eq!(day("2026-12-07").next(1), day("2026-12-14"));
        assert_eq!(day("2026-12-06").next(1), day("2026-12-07"));
        assert_eq!(day("2026-12-02").next(5), day("2026-12-04"));
        assert_eq!(day("2026-12-02").after(i64::MAX), day("2026-12-02"), "no such day");
    }

    #[test]
    fn a_day_is_stored_as_it_is_written() {
        let stored = serde_json::to_string(&day(TODAY)).expect("a day is stored");
        assert_eq!(stored, "\"2026-12-02\"");
        assert_eq!(serde_json::from_str::<Day>(&stored).expect("and read"), day(TODAY));
    }
}
