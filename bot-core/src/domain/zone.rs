//! The time of day where people live (docs/domain.md, "Times of the day").
//!
//! The zones are data: `zones.tsv`, a line for each country of the list of countries.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use crate::text::Clock;

/// A clock is set back by less than this, in ms: what was done at a time that lies ahead by less was done before. What lies further ahead is of a
/// clock that was wrong.
const SET_BACK: i64 = 2 * super::DAY;

static ZONES: LazyLock<BTreeMap<&'static str, TimeZone>> = LazyLock::new(|| {
    let lines = include_str!("zones.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| zone(line).expect("each line of zones.tsv has a country and a zone that exists")).collect()
});

fn zone(line: &'static str) -> Option<(&'static str, TimeZone)> {
    let (country, zone) = line.split_once('\t')?;
    Some((country, TimeZone::get(zone).ok()?))
}

/// The zone of a clock; UTC where nobody knows it.
pub(super) fn of(clock: &str) -> TimeZone {
    ZONES.get(clock).cloned().unwrap_or(TimeZone::UTC)
}

/// Returns when it is this hour (0 to 23) next in a country, after `now`; both in ms. Where it is never this hour on a day, as the
/// clock is set ahead, it is so much later; where it is so twice, the first time counts. In UTC where the country is unknown.
#[must_use]
pub fn next(country: &str, hour: i8, now: i64) -> i64 {
    let zone = of(country);
    let next = || {
        let now = Timestamp::from_millisecond(now).ok()?.to_zoned_datetime(zone);
        let time = Time::new(hour, 0, 0, 0).ok()?;
        let at = |date: Date| date.to_datetime(time).to_zoned_datetime(now.time_zone().clone()).ok();
        let today = at(now.date())?;
        let due = if today > now { today } else { at(now.date().checked_add(1.day()).ok()?)? };
        Some(due.timestamp().as_millisecond())
    };
    // Beyond the years that the calendar knows a day is as long as any other.
    next().unwrap_or(now.saturating_add(super::DAY))
}

/// Returns when it is the same hour next, in UTC, as at a time `due` that lies ahead of `now`: no more than a day ahead; all in ms. So what waits
/// for an hour of the day waits no longer for it where the clock was set back. Where summer time begins or ends in between, that is an hour
/// earlier or later by the clock on the wall.
#[must_use]
pub fn same_hour(due: i64, now: i64) -> i64 {
    let ahead = due.saturating_sub(now);
    if ahead > super::DAY { now + (ahead - 1) % super::DAY + 1 } else { due }
}

/// Returns how far the clock of a country is ahead of UTC at a time, both in ms; 0 where the country is unknown.
#[must_use]
pub fn offset(country: &str, at: i64) -> i64 {
    let Some(zone) = ZONES.get(country) else { return 0 };
    let seconds = |at: Timestamp| i64::from(zone.to_offset(at).seconds());
    Timestamp::from_millisecond(at).map_or(0, seconds) * 1_000
}

/// Whether two times, in ms, are on one day of the calendar in a country; in UTC where the country is unknown.
#[must_use]
pub fn is_same_day(country: &str, one: i64, other: i64) -> bool {
    let day = |at: i64| at.saturating_add(offset(country, at)).div_euclid(super::DAY);
    day(one) == day(other)
}

/// Whether something was done on the day that it is in a country, or will have been, as the clock was set back since; both times in ms.
#[must_use]
pub fn is_of_today(country: &str, at: i64, now: i64) -> bool {
    is_same_day(country, at, now) || (0..SET_BACK).contains(&at.saturating_sub(now))
}

/// Gives the clock of a country to what says moments by it; nothing where the country is unknown. `now`, in ms: where a time of today
/// is called so.
pub(crate) fn tell(country: &str, now: Option<i64>, says: impl FnOnce(&Clock<'_>)) {
    if is_known(country) {
        says(&Clock { ahead: &|at| offset(country, at), now });
    }
}

/// Returns a time in ms in UTC, to the second, as 2026-11-28T18:00:00Z (RFC 3339); the beginning of 1970 beyond the years that the
/// calendar knows.
#[must_use]
pub fn utc(at: i64) -> String {
    Timestamp::from_second(at.div_euclid(1_000)).unwrap_or_default().to_string()
}

/// Returns until when it is night in a country at `now`, both in ms; `None` by day. The night is from one full hour of the clock on
/// the wall to another one, 0 to 23; it is never night where they are the same.
#[must_use]
pub fn night_until(country: &str, (from, to): (i8, i8), now: i64) -> Option<i64> {
    let hour = time_of_day(country, now)?.0;
    let is_night = if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to };
    is_night.then(|| next(country, to, now))
}

/// Returns the hour and the minute that a clock on the wall shows in a country at a time in ms; `None` beyond the years that the
/// calendar knows.
#[must_use]
pub fn time_of_day(country: &str, now: i64) -> Option<(i8, i8)> {
    let zone = of(country);
    let time = Timestamp::from_millisecond(now).ok()?.to_zoned_datetime(zone).time();
    Some((time.hour(), time.minute()))
}

/// Whether there is a clock of this name: of a country, or of islands that have another time than their country.
#[must_use]
pub fn is_known(country: &str) -> bool {
    ZONES.contains_key(country)
}

/// The clock by which people live in a country, or in a region of it that has another time.
#[must_use]
pub fn clock_of<'a>(country: &'a str, region: Option<&'a str>) -> &'a str {
    region.filter(|region| is_known(region)).unwrap_or(country)
}

/// The islands whose teachers live by another time than their country (ISO 3166-2).
pub const ISLANDS: [&str; 3] = ["es-cn", "pt-20", "pt-30"];

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
        let of_countries = ZONES.keys().copied().filter(|zone| !ISLANDS.contains(zone));
        assert_eq!(of_countries.collect::<Vec<_>>(), countries);
        assert!(ISLANDS.into_iter().all(is_known) && !is_known("xx"));
    }

    #[test]
    fn it_is_five_when_it_is_five_there() {
        assert_eq!(next("es", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T16:00:00Z"));
        assert_eq!(next("tr", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T14:00:00Z"));
        assert_eq!(next("is", 17, at("2026-11-28T17:00:00Z")), at("2026-11-29T17:00:00Z"), "not twice at once");
        assert_eq!(next("xx", 17, at("2026-11-28T10:00:00Z")), at("2026-11-28T17:00:00Z"));
    }

    #[test]
    fn the_same_hour_comes_again_within_a_day() {
        const DAY: i64 = super::super::DAY;
        for (due, again) in [(0, 0), (-9, -9), (7, 7), (DAY, DAY), (DAY + 1, 1), (3 * DAY + 7, 7), (4 * DAY, DAY)] {
            assert_eq!(same_hour(1_000 + due, 1_000), 1_000 + again, "{due}");
        }
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
    fn the_night_is_as_long_as_the_clock_on_the_wall_says() {
        let until = |time: &str| night_until("pl", (21, 7), at(time));
        assert_eq!(until("2026-11-28T19:59:59Z"), None);
        assert_eq!(until("2026-11-28T20:00:00Z"), Some(at("2026-11-29T06:00:00Z")));
        assert_eq!(until("2026-11-29T05:59:59Z"), Some(at("2026-11-29T06:00:00Z")));
        assert_eq!(until("2026-11-29T06:00:00Z"), None);
        // The nights in which the clock is set ahead and back (28 March and 31 October 2027).
        assert_eq!(until("2027-03-27T21:00:00Z"), Some(at("2027-03-28T05:00:00Z")));
        assert_eq!(until("2027-10-30T20:00:00Z"), Some(at("2027-10-31T06:00:00Z")));
        assert_eq!(until("2027-10-31T05:30:00Z"), Some(at("2027-10-31T06:00:00Z")), "it is half past six");
        assert_eq!(night_until("pl", (1, 6), at("2026-11-28T23:30:00Z")), None, "half past midnight");
        assert_eq!(night_until("pl", (1, 6), at("2026-11-29T00:30:00Z")), Some(at("2026-11-29T05:00:00Z")));
        assert_eq!(night_until("pl", (7, 7), at("2026-11-29T06:30:00Z")), None);
    }

    #[test]
    fn islands_have_a_time_of_their_own() {
        let now = at("2026-11-28T20:41:00Z");
        assert_eq!((time_of_day("es", now), time_of_day("es-cn", now)), (Some((21, 41)), Some((20, 41))));
        assert_eq!((time_of_day("pt-30", now), time_of_day("pt-20", now)), (Some((20, 41)), Some((19, 41))));
    }

    #[test]
    fn a_day_is_that_of_the_calendar() {
        for (seconds, day) in [(0, "1970-01-01"), (951_782_400, "2000-02-29"), (-1, "1969-12-31")] {
            assert_eq!(utc_day(seconds).as_deref(), Some(day));
        }
        assert_eq!(utc_day(i64::MAX), None);
    }

    #[test]
    fn what_was_done_before_the_clock_was_set_back_was_done_today() {
        let (now, hour) = (at("2026-11-28T12:00:00Z"), super::super::DAY / 24);
        for hours in [-12, 0, 6, 24, 36, 47] {
            assert!(is_of_today("es", now + hours * hour, now), "{hours}");
        }
        for hours in [-14, 48, 365 * 24] {
            assert!(!is_of_today("es", now + hours * hour, now), "{hours}");
        }
        assert!(!is_of_today("es", i64::MAX, now));
    }

    #[test]
    fn a_day_ends_at_midnight_there() {
        let is_same = |country: &str, one: &str, other: &str| is_same_day(country, at(one), at(other));
        // Midnight in Madrid is at 23:00 UTC in winter, and at 22:00 in summer.
        assert!(is_same("es", "2026-11-28T23:00:00Z", "2026-11-29T22:59:59Z"));
        assert!(!is_same("es", "2026-11-28T22:59:59Z", "2026-11-28T23:00:00Z"));
        assert!(!is_same("es", "2026-07-28T21:59:59Z", "2026-07-28T22:00:00Z"));
        assert!(
            is_same("es-cn", "2026-11-28T22:59:59Z", "2026-11-28T23:00:00Z"),
            "it is an hour earlier on the islands"
        );
        assert!(is_same("xx", "2026-11-28T23:00:00Z", "2026-11-28T23:59:59Z"));
        assert!(!is_same_day("es", i64::MIN, i64::MAX));
    }

    #[test]
    fn a_clock_is_ahead_as_the_people_set_it() {
        const HOUR: i64 = 3_600_000;
        assert_eq!(offset("es", at("2026-11-28T10:00:00Z")), HOUR);
        assert_eq!(offset("es", at("2026-07-28T10:00:00Z")), 2 * HOUR);
        assert_eq!(offset("xx", at("2026-07-28T10:00:00Z")), 0);
        assert_eq!(offset("es", i64::MAX), 0);
    }

    #[test]
    fn a_time_is_written_as_machines_read_it() {
        assert_eq!(utc(at("2026-11-28T10:00:07.9Z")), "2026-11-28T10:00:07Z");
        assert_eq!(utc(-1), "1969-12-31T23:59:59Z");
        assert_eq!(utc(i64::MAX), "1970-01-01T00:00:00Z");
    }

    #[test]
    fn at_the_end_of_time_nothing_breaks() {
        for now in [i64::MIN, i64::MAX, -1, 0] {
            let next = next("es", 17, now);
            assert!(next > now || now == i64::MAX, "{now}: {next}");
        }
    }
}
