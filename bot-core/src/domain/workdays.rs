//! The working days of a country, by which is counted how long a decision has waited (docs/domain.md, "Working days").
//!
//! Weekends and holidays are data: a file for each country in `lists/holidays`, read when the first of them is asked for. A country
//! without a file has Saturdays and Sundays off, and no holidays.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};

use super::day::Day;
use super::zone;

include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// The full hours of a working day at which people are reminded, by the clock on the wall: from nine on, and before six.
const HOURS: std::ops::Range<i8> = 9..18;

/// Nobody is off for so many days in a row.
const MOST_OFF: usize = 60;

static COUNTRIES: LazyLock<BTreeMap<&'static str, Calendar>> = LazyLock::new(|| {
    let calendar = |(country, lines): &(&'static str, &'static str)| {
        let calendar = Calendar::read(lines);
        (*country, calendar.expect("each line of lists/holidays says which day, and what it is called"))
    };
    HOLIDAYS.iter().map(calendar).collect()
});

/// When people of a country work.
#[derive(Debug)]
struct Calendar {
    weekend: Vec<Weekday>,
    holidays: Vec<Holiday>,
}

/// A holiday of each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Holiday {
    on: On,
    moves: Moves,
}

/// From which days the next working day is off instead of a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moves {
    /// From none.
    No,
    /// From each day of a weekend.
    Weekend,
    /// From a Sunday: what falls on a Saturday stays there.
    Sunday,
}

impl Moves {
    /// Whether a holiday on this day can move.
    fn may_from(self, day: Date) -> bool {
        match self {
            Self::No => false,
            Self::Weekend => true,
            Self::Sunday => day.weekday() == Weekday::Sunday,
        }
    }
}

/// On which day of a year a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// On this day of a month.
    Date(i8, i8),
    /// So many days behind Easter Sunday, or before it.
    Easter(i32),
    /// The same by the calendar of the Orthodox churches.
    Orthodox(i32),
    /// On the first day of the week from this day of a month on.
    From(Weekday, i8, i8),
    /// On the last one up to it.
    UpTo(Weekday, i8, i8),
}

impl Calendar {
    /// The one of a country for which there is no file.
    fn usual() -> Self {
        Self { weekend: vec![Weekday::Saturday, Weekday::Sunday], holidays: Vec::new() }
    }

    fn read(lines: &str) -> Option<Self> {
        let mut calendar = Self::usual();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut words = line.split_whitespace();
            let first = words.next()?;
            if first == "weekend" {
                calendar.weekend = words.map(weekday).collect::<Option<_>>()?;
                continue;
            }
            let mut named = words.peekable();
            let moves = if named.next_if_eq(&"moves").is_some() {
                Moves::Weekend
            } else if named.next_if_eq(&"sunday").is_some() {
                Moves::Sunday
            } else {
                Moves::No
            };
            named.peek()?;
            calendar.holidays.push(Holiday { on: On::read(first)?, moves });
        }
        Some(calendar)
    }

    fn is_weekend(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday())
    }

    /// The days off of a year besides weekends.
    fn off(&self, year: i16) -> Vec<Date> {
        let dated = self.holidays.iter().filter_map(|holiday| Some((holiday.moves, holiday.on.in_year(year)?)));
        // What does not move comes first, so that nothing moves onto it.
        let (moving, staying): (Vec<_>, Vec<_>) = dated.partition(|(moves, day)| moves.may_from(*day));
        let mut off: Vec<Date> = staying.into_iter().map(|(_, day)| day).collect();
        for (_, mut day) in moving {
            for _ in 0..MOST_OFF {
                if !self.is_weekend(day) && !off.contains(&day) {
                    break;
                }
                day = day.tomorrow().unwrap_or(day);
            }
            off.push(day);
        }
        off
    }

    fn is_working(&self, day: Date) -> bool {
        !self.is_weekend(day) && !self.off(day.year()).contains(&day)
    }

    /// The next working day behind a day.
    fn next(&self, day: Date) -> Date {
        let behind = std::iter::successors(day.tomorrow().ok(), |day| day.tomorrow().ok());
        behind.take(MOST_OFF).find(|day| self.is_working(*day)).unwrap_or(day)
    }
}

/// "mon", "tue".
fn weekday(name: &str) -> Option<Weekday> {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let place = names.iter().position(|known| *known == name)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// "12-25".
fn month_and_day(written: &str) -> Option<(i8, i8)> {
    let (month, day) = written.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2000, month, day).is_ok().then_some((month, day))
}

impl On {
    /// Reads "12-25", "easter+1", "orthodox-2", "mon>=05-01", "mon<=05-31".
    fn read(written: &str) -> Option<Self> {
        let days = |church| written.strip_prefix(church).map(str::parse::<i32>);
        if let Some(days) = days("easter") {
            return days.ok().map(Self::Easter);
        }
        if let Some(days) = days("orthodox") {
            return days.ok().map(Self::Orthodox);
        }
        if let Some((name, from)) = written.split_once(">=") {
            let (month, day) = month_and_day(from)?;
            return Some(Self::From(weekday(name)?, month, day));
        }
        if let Some((name, to)) = written.split_once("<=") {
            let (month, day) = month_and_day(to)?;
            return Some(Self::UpTo(weekday(name)?, month, day));
        }
        month_and_day(written).map(|(month, day)| Self::Date(month, day))
    }

    fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Self::Date(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => behind(easter(year)?, days),
            Self::Orthodox(days) => behind(orthodox_easter(year)?, days),
            Self::From(weekday, month, day) => {
                let from = Date::new(year, month, day).ok()?;
                behind(from, i32::from(weekday.since(from.weekday())))
            }
            Self::UpTo(weekday, month, day) => {
                let to = Date::new(year, month, day).ok()?;
                behind(to, -i32::from(to.weekday().since(weekday)))
            }
        }
    }
}

fn behind(day: Date, days: i32) -> Option<Date> {
    Some(Day(day).after(i64::from(days)).0)
}

/// Easter Sunday by the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    dated(year, sum / 31, sum % 31 + 1)
}

/// Easter Sunday by the Julian calendar, as the Gregorian one dates it from 1900 to 2099 (the same chapter).
fn orthodox_easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let sum = d + e + 114;
    behind(dated(year, sum / 31, sum % 31 + 1)?, 13)
}

fn dated(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Asks the calendar of the country of a clock.
fn by<T>(clock: &str, ask: impl FnOnce(&Calendar) -> T) -> T {
    let country = clock.split('-').next().unwrap_or(clock);
    match COUNTRIES.get(country) {
        Some(calendar) => ask(calendar),
        None => ask(&Calendar::usual()),
    }
}

/// When it is nine on a day by a clock, in ms.
fn nine(clock: &str, day: Date) -> i64 {
    let nine = day.at(HOURS.start, 0, 0, 0).to_zoned_datetime(zone::of(clock));
    nine.map_or_else(|_| Day(day).noon(), |nine| nine.timestamp().as_millisecond())
}

/// Returns when it is nine in the morning by a clock on the day that is so many working days behind the day of `from`; both in ms.
/// For no days, it is nine on that day itself.
#[must_use]
pub fn morning(clock: &str, from: i64, days: u16) -> i64 {
    let day = by(clock, |calendar| (0..days).fold(Day::of(clock, from).0, |day, _| calendar.next(day)));
    nine(clock, day)
}

/// Whether people can be reminded at a time in ms: on a working day, from nine in the morning to six in the evening.
#[must_use]
pub fn is_open(clock: &str, now: i64) -> bool {
    let hour = zone::time_of_day(clock, now).map_or(0, |(hour, _)| hour);
    HOURS.contains(&hour) && by(clock, |calendar| calendar.is_working(Day::of(clock, now).0))
}

/// Returns when it is nine in the morning of a working day next, after `now`; both in ms.
#[must_use]
pub fn next_morning(clock: &str, now: i64) -> i64 {
    let today = Day::of(clock, now).0;
    let is_ahead = by(clock, |calendar| calendar.is_working(today)) && nine(clock, today) > now;
    let next = if is_ahead { nine(clock, today) } else { morning(clock, now, 1) };
    // Beyond the years that the calendar knows a day is as long as any other.
    if next > now { next } else { now.saturating_add(super::DAY) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::List;

    fn at(time: &str) -> i64 {
        time.parse::<jiff::Timestamp>().expect("a time").as_millisecond()
    }

    fn date(written: &str) -> Date {
        written.parse().expect("a date")
    }

    fn is_off(country: &str, day: &str) -> bool {
        by(country, |calendar| !calendar.is_working(date(day)))
    }

    #[test]
    fn easter_is_when_the_churches_say() {
        for (year, west, east) in [
            (2025, "2025-04-20", "2025-04-20"),
            (2026, "2026-04-05", "2026-04-12"),
            (2027, "2027-03-28", "2027-05-02"),
            (2028, "2028-04-16", "2028-04-16"),
            (2038, "2038-04-25", "2038-04-25"),
        ] {
            assert_eq!((easter(year), orthodox_easter(year)), (Some(date(west)), Some(date(east))), "{year}");
        }
    }

    #[test]
    fn each_country_that_takes_part_has_a_file_and_no_other_one() {
        for rule in crate::domain::consent_rules() {
            assert!(COUNTRIES.contains_key(rule.country), "{} has none", rule.country);
        }
        for (country, calendar) in COUNTRIES.iter() {
            assert!(List::countries().contains(country), "{country}");
            assert!((1..=3).contains(&calendar.weekend.len()), "{country}");
            for year in 2026..2060 {
                let off = calendar.off(year);
                assert_eq!(off.len(), calendar.holidays.len(), "{country}: each holiday is in each year");
                assert!(off.iter().all(|day| day.year() == year), "{country}, {year}");
            }
        }
    }

    #[test]
    fn nobody_works_on_a_weekend_or_a_holiday() {
        for (country, day) in [
            ("es", "2026-12-05"),
            ("es", "2026-12-08"),
            ("es", "2027-03-26"),
            ("pl", "2027-05-27"),
            ("gr", "2027-05-03"),
            ("gb", "2027-05-31"),
            // 25 and 26 December 2027 are a Saturday and a Sunday.
            ("gb", "2027-12-27"),
            ("gb", "2027-12-28"),
            ("jo", "2026-12-04"),
            ("jo", "2026-05-25"),
            ("tr", "2026-10-29"),
            ("tn", "2026-10-15"),
            // The last Monday of October, and the first one of February.
            ("ie", "2026-10-26"),
            ("ie", "2027-02-01"),
            // 28 and 29 November 2026 are a Saturday and a Sunday.
            ("al", "2026-11-30"),
            ("al", "2026-12-01"),
            // 8 November 2026 is a Sunday, and 9 November a holiday.
            ("az", "2026-11-09"),
            ("az", "2026-11-10"),
            // Easter is on 28 March 2027, and on 2 May by the Orthodox calendar.
            ("sk", "2027-03-26"),
            ("li", "2027-05-27"),
            ("lb", "2027-03-29"),
            ("lb", "2027-04-30"),
            ("rs", "2027-04-30"),
            ("xk", "2027-05-03"),
            ("mk", "2027-05-03"),
            ("ge", "2027-05-03"),
            ("md", "2027-05-10"),
            ("ua", "2027-06-21"),
            // 8 May 2027 is a Saturday.
            ("ua", "2027-05-10"),
            ("am", "2026-09-21"),
            ("ba", "2028-05-02"),
            ("me", "2026-11-13"),
            // 11 October 2026 is a Sunday.
            ("mk", "2026-10-12"),
            // 15 February 2026 is a Sunday, and 16 February a holiday; 2 May 2027 is Easter Sunday, too, before Easter Monday.
            ("rs", "2026-02-16"),
            ("rs", "2026-02-17"),
            ("rs", "2027-05-04"),
            ("me", "2027-05-03"),
            // 21 May 2028 is a Sunday, and 22 May a holiday.
            ("me", "2028-05-22"),
            ("me", "2028-05-23"),
            ("ge", "2027-05-17"),
            ("md", "2027-06-01"),
            ("am", "2026-12-31"),
            ("am", "2027-01-27"),
            ("hu", "2026-12-24"),
            ("xk", "2029-01-02"),
            // 2 January 2027 is a Saturday.
            ("xk", "2027-01-04"),
            // Nothing is known but its weekends.
            ("xx", "2026-12-06"),
        ] {
            assert!(is_off(country, day), "{country}, {day}");
        }
        for (country, day) in [
            ("es", "2026-12-09"),
            ("pl", "2026-12-08"),
            ("gb", "2027-12-29"),
            ("jo", "2026-12-06"),
            ("tr", "2026-12-25"),
            ("es-cn", "2026-12-09"),
            ("rs", "2027-03-26"),
            ("mk", "2027-04-30"),
            // 23 October 2027 is a Saturday, as 14 November 2026 is.
            ("mk", "2027-10-25"),
            ("me", "2026-11-16"),
            // 7 January 2029 is a Sunday: no holiday of the state.
            ("rs", "2029-01-08"),
        ] {
            assert!(!is_off(country, day), "{country}, {day}");
        }
    }

    #[test]
    fn working_days_are_counted_behind_the_day_on_which_it_began() {
        // Asked on Thursday evening in Madrid: Friday, Wednesday and Thursday are the next working days, as 7 December 2026 is a Monday
        // on which people work, and 8 December a holiday.
        let asked = at("2026-12-03T20:00:00Z");
        assert_eq!(morning("es", asked, 1), at("2026-12-04T08:00:00Z"));
        assert_eq!(morning("es", asked, 2), at("2026-12-07T08:00:00Z"));
        assert_eq!(morning("es", asked, 3), at("2026-12-09T08:00:00Z"));
        assert_eq!(morning("es", asked, 0), at("2026-12-03T08:00:00Z"));
        // Asked on a Saturday: Monday is the first one.
        assert_eq!(morning("pl", at("2027-01-16T12:00:00Z"), 1), at("2027-01-18T08:00:00Z"));
        // It is half past midnight on Friday there, and Thursday still in UTC.
        assert_eq!(morning("pl", at("2027-01-14T23:30:00Z"), 1), at("2027-01-18T08:00:00Z"));
        // The clock is set ahead on Sunday, 28 March 2027, and Monday is Easter Monday.
        assert_eq!(morning("pl", at("2027-03-25T12:00:00Z"), 1), at("2027-03-26T08:00:00Z"));
        assert_eq!(morning("pl", at("2027-03-25T12:00:00Z"), 2), at("2027-03-30T07:00:00Z"));
    }

    #[test]
    fn people_are_reminded_by_day_when_they_work() {
        for (time, is) in [
            ("2026-12-04T07:59:59Z", false),
            ("2026-12-04T08:00:00Z", true),
            ("2026-12-04T16:59:59Z", true),
            ("2026-12-04T17:00:00Z", false),
            ("2026-12-05T10:00:00Z", false),
            ("2026-12-08T10:00:00Z", false),
        ] {
            assert_eq!(is_open("es", at(time)), is, "{time}");
        }
        assert_eq!(next_morning("es", at("2026-12-04T05:00:00Z")), at("2026-12-04T08:00:00Z"));
        assert_eq!(next_morning("es", at("2026-12-04T08:00:00Z")), at("2026-12-07T08:00:00Z"));
        assert_eq!(next_morning("es", at("2026-12-07T17:00:00Z")), at("2026-12-09T08:00:00Z"));
        for now in [i64::MIN, i64::MAX - super::super::DAY, 0] {
            assert!(next_morning("es", now) > now, "{now}");
        }
    }

    #[test]
    fn a_line_that_says_no_day_is_none() {
        for line in [
            "13-01 a",
            "easter a",
            "mon>05-01 a",
            "12-25",
            "day>=05-01 a",
            "weekend sat sunday",
            "12-25 moves",
            "12-25 sunday",
        ] {
            assert!(Calendar::read(line).is_none(), "{line}");
        }
        let read = "# a\n\nweekend fri sat\n12-25 moves Christmas Day\n12-26 sunday Boxing Day\n12-27 Sunday Fair\n";
        let read = Calendar::read(read).expect("it says which day");
        let moves: Vec<Moves> = read.holidays.iter().map(|holiday| holiday.moves).collect();
        assert_eq!((read.weekend.len(), moves), (2, vec![Moves::Weekend, Moves::Sunday, Moves::No]));
    }
}
