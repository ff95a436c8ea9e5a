//! The time of day where people live (docs/domain.md, "Times of the day").
//!
//! The zones are data: `zones.tsv`, a line for each country of the list of countries.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

static ZONES: LazyLock<BTreeMap<&'static str, TimeZone>> = LazyLock::new(|| {
    let lines = include_str!("zones.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| zone(line).expect("each line of zones.tsv has a country and a zone that exists")).collect()
});

fn zone(line: &'static str) -> Option<(&'static str, TimeZone)> {
    let (country, zone) = line.split_once('\t')?;
    Some((country, TimeZone::get(zone).ok()?))
}

/// Returns when it is this hour (0 to 23) next in a country, after `now`; both in ms. Where it is never this hour on a day, as the
/// clock is set ahead, it is so much later; where it is so twice, the first time counts. In UTC where the country is unknown.
#[must_use]
pub fn next(country: &str, hour: i8, now: i64) -> i64 {
    let zone = ZONES.get(country).cloned().unwrap_or(TimeZone::UTC);
    let next = || {
        let now = Timestamp::from_millisecond(now).ok()?.to_zoned_datetime(zone);
        let time = Time::new(hour, 0, 0, 0).ok()?;
        let at = |date: jiff::civil::Date| date.to_datetime(time).to_zoned_datetime(now.time_zone().clone()).ok();
        let today = at(now.date())?;
        let due = if today > now { today } else { at(now.date().checked_add(1.day()).ok()?)? };
        Some(due.timestamp().as_millisecond())
    };
    // Beyond the years that the calendar knows a day is as long as any other.
    next().unwrap_or(now.saturating_add(super::DAY))
}

/// Returns the day of a time in s, in UTC, as 2026-05-31; `None` beyond the years that the calendar knows.
#[must_use]
pub fn utc_day(seconds: i64) -> Option<String> {
    let date = Timestamp::from_second(seconds).ok()?.to_zoned_datetime(TimeZone::UTC).date();
    Some(date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> i64 {
        time.parse::<Timestamp>().expect("a time").as_millisecond()
    }

    #[test]
    fn every_country_that_takes_part_has_a_zone() {
        let countries: Vec<&str> = crate::domain::consent_rules().iter().map(|rule| rule.country).collect();
        assert_eq!(ZONES.keys().copied().collect::<Vec<_>>(), countries);
    }

    #[test]
    fn it_is_five_when_it_is_five_there() {
        assert_eq!(next("es", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T16:00:00Z"));
        assert_eq!(next("tr", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T14:00:00Z"));
        assert_eq!(next("is", 17, at("2026-11-28T17:00:00Z")), at("2026-11-29T17:00:00Z"), "not twice at once");
        assert_eq!(next("xx", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T17:00:00Z"));
    }

    #[test]
    fn summer_time_moves_the_hour_with_the_people() {
        // In Poland the clock is set ahead on 28 March 2027 at 2, and back on 31 October 2027 at 3.
        assert_eq!(next("pl", 17, at("2027-03-27T16:30:00Z")), at("2027-03-28T15:00:00Z"), "22 and a half hours");
        assert_eq!(next("pl", 17, at("2027-10-30T15:30:00Z")), at("2027-10-31T16:00:00Z"), "24 and a half hours");
        assert_eq!(next("pl", 2, at("2027-03-27T12:00:00Z")), at("2027-03-28T01:00:00Z"), "it is never 2 that night");
        assert_eq!(next("pl", 2, at("2027-10-30T12:00:00Z")), at("2027-10-31T00:00:00Z"), "it is 2 twice that night");
    }

    #[test]
    fn a_day_is_that_of_the_calendar() {
        for (seconds, day) in [(0, "1970-01-01"), (951_782_400, "2000-02-29"), (-1, "1969-12-31")] {
            assert_eq!(utc_day(seconds).as_deref(), Some(day));
        }
        assert_eq!(utc_day(i64::MAX), None);
    }

    #[test]
    fn at_the_end_of_time_nothing_breaks() {
        for now in [i64::MIN, i64::MAX, -1, 0] {
            let next = next("es", 17, now);
            assert!(next > now || now == i64::MAX, "{now}: {next}");
        }
    }
}
