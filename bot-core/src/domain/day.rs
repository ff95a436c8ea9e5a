//! A day of the calendar, as people type it: "tomorrow", "Monday", "3 December", "3.12.", "2026-12-03", "in two weeks".

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use super::values::decimal;
use super::zone;
use crate::text::{Arg, Locale, Text, folded, msg};

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

    /// Reads a day as people type it, in any of the languages; where they leave the year out, the next one from `today` on.
    #[must_use]
    pub fn read(words: &str, today: Self) -> Option<Self> {
        let typed = Typed::of(words);
        let numbers: Vec<i64> = typed.numbers();
        match (numbers.as_slice(), typed.month()) {
            (numbers, Some(month)) => dated(numbers, month, today),
            ([], None) => typed.relative(today),
            ([many], None) => today.try_after(many.checked_mul(typed.unit()?)?),
            (numbers, None) => in_numbers(numbers, today),
        }
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

/// "3 December 2026", "December 3", by the number of the month.
fn dated(numbers: &[i64], month: i64, today: Day) -> Option<Day> {
    match *numbers {
        [day] => Day::coming(month, day, today),
        [year, day] if year > 31 => Day::try_of(year, month, day),
        [day, year] => Day::try_of(whole_year(year), month, day),
        _ => None,
    }
}

/// "2026-12-03", "3.12.2026", "3/12": the day stands before the month, unless it cannot be a month.
fn in_numbers(numbers: &[i64], today: Day) -> Option<Day> {
    let in_order = |one: i64, other: i64| if other > 12 && one <= 12 { (other, one) } else { (one, other) };
    match *numbers {
        [one, other] => {
            let (day, month) = in_order(one, other);
            Day::coming(month, day, today)
        }
        [year, month, day] if year > 31 => Day::try_of(year, month, day),
        [one, other, year] => {
            let (day, month) = in_order(one, other);
            Day::try_of(whole_year(year), month, day)
        }
        _ => None,
    }
}

/// 26 for 2026.
fn whole_year(year: i64) -> i64 {
    if (0..100).contains(&year) { 2000 + year } else { year }
}

/// What somebody has typed: numbers and folded words, in order.
struct Typed(Vec<String>);

impl Typed {
    fn of(words: &str) -> Self {
        let plain: String = words.chars().map(|letter| decimal(letter).unwrap_or(letter)).collect();
        let mut parts: Vec<String> = Vec::new();
        let mut last = None;
        for letter in folded(&plain).chars() {
            let kind = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
            match (kind, parts.last_mut()) {
                (Some(_), Some(part)) if kind == last => part.push(letter),
                (Some(_), _) => parts.push(letter.to_string()),
                (None, _) => {}
            }
            last = kind;
        }
        Self(parts)
    }

    fn numbers(&self) -> Vec<i64> {
        self.0.iter().filter_map(|part| part.parse().ok()).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|part| part == name)
    }

    /// Which of several names, between commas, is typed, from 1; each may have several forms, with spaces between.
    fn which(&self, names: fn() -> Text) -> Option<i64> {
        let in_locale = |locale: Locale| {
            let names = locale.plain(&names());
            let place = names.split(',').position(|forms| forms.split_whitespace().any(|form| self.has(&folded(form))));
            place.and_then(|place| i64::try_from(place + 1).ok())
        };
        Locale::all().find_map(in_locale)
    }

    fn month(&self) -> Option<i64> {
        // "mar" is March behind a number, and Tuesday in Spanish without one.
        (!self.numbers().is_empty()).then(|| self.which(msg::day_words_months)).flatten()
    }

    /// How many days the unit behind a number has: "in 2 weeks".
    fn unit(&self) -> Option<i64> {
        match self.which(msg::day_words_units)? {
            1 => Some(1),
            2 => Some(7),
            _ => None,
        }
    }

    /// "today", "tomorrow", "Monday", "next week", "in two weeks".
    fn relative(&self, today: Day) -> Option<Day> {
        if let (Some(many), Some(unit)) = (self.which(msg::day_words_numbers), self.unit()) {
            return today.try_after(many * unit);
        }
        match self.which(msg::day_words) {
            Some(1) => return Some(today),
            Some(2) => return Some(today.after(1)),
            Some(_) | None => {}
        }
        if let Some(weekday) = self.which(msg::day_words_weekdays) {
            return weekday.try_into().ok().map(|weekday| today.next(weekday));
        }
        let is_week = self.which(msg::day_words_units) == Some(2);
        is_week.then(|| today.next(Weekday::Monday.to_monday_one_offset()))
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
    fn a_day_is_read_as_people_type_it() {
        for (words, expected) in [
            ("today", "2026-12-02"),
            ("Tomorrow!", "2026-12-03"),
            ("mañana", "2026-12-03"),
            ("manana", "2026-12-03"),
            ("hoy", "2026-12-02"),
            ("Monday", "2026-12-07"),
            ("next Monday", "2026-12-07"),
            ("el próximo lunes", "2026-12-07"),
            ("wednesday", "2026-12-09"),
            ("mié", "2026-12-09"),
            ("next week", "2026-12-07"),
            ("in 2 weeks", "2026-12-16"),
            ("in two weeks", "2026-12-16"),
            ("dentro de una semana", "2026-12-09"),
            ("dentro de 10 días", "2026-12-12"),
            ("3 December", "2026-12-03"),
            ("3rd of December 2027", "2027-12-03"),
            ("Dec 3, 2027", "2027-12-03"),
            ("3 de diciembre", "2026-12-03"),
            ("1 de enero", "2027-01-01"),
            ("1 mar", "2027-03-01"),
            ("3.12.", "2026-12-03"),
            ("3.12.26", "2026-12-03"),
            ("03/12/2026", "2026-12-03"),
            ("12/24", "2026-12-24"),
            ("1-1", "2027-01-01"),
            ("2026-12-03", "2026-12-03"),
            ("29.2.", "2028-02-29"),
            ("٣/١٢/٢٠٢٦", "2026-12-03"),
        ] {
            assert_eq!(Day::read(words, day(TODAY)), Some(day(expected)), "{words}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for words in
            ["", "soon", "31.2.2027", "32.1.", "15", "13.13.", "1.2.3.4", "99999999999 weeks", "9999999999999999999"]
        {
            assert_eq!(Day::read(words, day(TODAY)), None, "{words}");
        }
    }

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
