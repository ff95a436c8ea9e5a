//! When people work in the countries of the play, written down by hand for this one autumn: 7 September to 29 November 2026, in which summer time
//! ends on 25 October. The program knows nothing of it.

pub(super) const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;

/// A day of autumn 2026, counted from the beginning of 1970.
const fn day(month: i64, of_month: i64) -> i64 {
    let before = match month {
        9 => 0,
        10 => 30,
        11 => 61,
        _ => 91,
    };
    20_697 + before + of_month - 1
}

/// A Monday, in ms.
pub(super) const BEGIN: i64 = day(9, 7) * DAY;
/// When summer time ends where there is one, in ms (Directive 2000/84/EC).
const CHANGE: i64 = day(10, 25) * DAY + HOUR;

/// A country by its clock and its days off.
#[derive(Debug)]
pub(super) struct Country {
    /// Its key.
    pub(super) key: &'static str,
    /// By how many hours its clock is ahead of UTC, in summer and in winter.
    ahead: (i64, i64),
    /// The days of its weekend, from 0 for Monday.
    weekend: [i64; 2],
    /// What else is off in this autumn: month and day.
    off: &'static [(i64, i64)],
}

const fn country(key: &'static str, ahead: (i64, i64), off: &'static [(i64, i64)]) -> Country {
    Country { key, ahead, weekend: [5, 6], off }
}

const WESTERN: (i64, i64) = (1, 0);
const CENTRAL: (i64, i64) = (2, 1);
const EASTERN: (i64, i64) = (3, 2);

/// All of them: the first few are enough for a small play.
pub(super) static COUNTRIES: [Country; 40] = [
    country("es", CENTRAL, &[(10, 12)]),
    country("gr", EASTERN, &[(10, 28)]),
    Country { key: "jo", ahead: (3, 3), weekend: [4, 5], off: &[] },
    country("pl", CENTRAL, &[(11, 11)]),
    country("al", CENTRAL, &[(9, 7), (11, 23), (11, 30), (12, 1), (12, 8)]),
    country("am", (4, 4), &[(9, 21)]),
    country("at", CENTRAL, &[(10, 26)]),
    country("az", (4, 4), &[(11, 9), (11, 10)]),
    country("ba", CENTRAL, &[]),
    country("be", CENTRAL, &[(11, 11)]),
    country("bg", EASTERN, &[(9, 7), (9, 22)]),
    country("ch", CENTRAL, &[]),
    country("cy", EASTERN, &[(10, 1), (10, 28)]),
    country("cz", CENTRAL, &[(9, 28), (10, 28), (11, 17)]),
    country("de", CENTRAL, &[(10, 3)]),
    country("dk", CENTRAL, &[]),
    country("ee", EASTERN, &[]),
    country("fi", EASTERN, &[(12, 6)]),
    country("fr", CENTRAL, &[(11, 11)]),
    country("gb", WESTERN, &[]),
    country("ge", (4, 4), &[(10, 14), (11, 23)]),
    country("hr", CENTRAL, &[(11, 18)]),
    country("hu", CENTRAL, &[(10, 23)]),
    country("ie", WESTERN, &[(10, 26)]),
    country("is", (0, 0), &[]),
    country("it", CENTRAL, &[(10, 4)]),
    country("lt", EASTERN, &[(11, 2)]),
    country("lu", CENTRAL, &[]),
    country("lv", EASTERN, &[(11, 18)]),
    country("me", CENTRAL, &[(11, 13)]),
    country("mk", CENTRAL, &[(9, 8), (10, 12), (10, 23), (12, 8)]),
    country("mt", CENTRAL, &[(9, 8), (9, 21)]),
    country("nl", CENTRAL, &[]),
    country("no", CENTRAL, &[]),
    country("pt", WESTERN, &[(10, 5), (12, 1)]),
    country("ro", EASTERN, &[(11, 30), (12, 1)]),
    country("rs", CENTRAL, &[(11, 11)]),
    country("se", CENTRAL, &[]),
    country("si", CENTRAL, &[(10, 31)]),
    country("sk", CENTRAL, &[]),
];

impl Country {
    /// The day and the hour that it is there at a time in ms.
    pub(super) fn local(&self, at: i64) -> (i64, i64) {
        let ahead = if at < CHANGE { self.ahead.0 } else { self.ahead.1 };
        let local = at + ahead * HOUR;
        (local.div_euclid(DAY), local.rem_euclid(DAY) / HOUR)
    }

    /// When it is this hour on a day there, in ms; not for the hours in which clocks are set.
    fn at(&self, day: i64, hour: i64) -> i64 {
        let (summer, winter) = (day * DAY + (hour - self.ahead.0) * HOUR, day * DAY + (hour - self.ahead.1) * HOUR);
        if summer < CHANGE { summer } else { winter }
    }

    fn works(&self, at_day: i64) -> bool {
        // The first day of 1970 was a Thursday.
        let weekday = (at_day + 3).rem_euclid(7);
        !self.weekend.contains(&weekday) && !self.off.iter().any(|(month, of_month)| day(*month, *of_month) == at_day)
    }

    /// When it is nine on the working day that is so many behind the day of `from`; both in ms.
    pub(super) fn morning(&self, from: i64, days: usize) -> i64 {
        let (mut day, mut left) = (self.local(from).0, days);
        while left > 0 {
            day += 1;
            left -= usize::from(self.works(day));
        }
        self.at(day, 9)
    }

    /// Whether people work there at a time in ms.
    pub(super) fn is_open(&self, at: i64) -> bool {
        let (day, hour) = self.local(at);
        self.works(day) && (9..18).contains(&hour)
    }

    /// When it is nine on a working day next, in ms.
    pub(super) fn next_morning(&self, at: i64) -> i64 {
        let today = self.local(at).0;
        let nine = self.at(today, 9);
        if self.works(today) && nine > at { nine } else { self.morning(at, 1) }
    }

    /// When it is this hour there next, in ms.
    pub(super) fn next(&self, at: i64, hour: i64) -> i64 {
        let today = self.local(at).0;
        let time = self.at(today, hour);
        if time > at { time } else { self.at(today + 1, hour) }
    }

    /// When the day begins there on which it is this time, so many days later; in ms.
    pub(super) fn midnight(&self, at: i64, days: i64) -> i64 {
        self.at(self.local(at).0 + days, 0)
    }

    /// Until when somebody sleeps there whose night is from one hour to another one, in ms.
    pub(super) fn night_until(&self, at: i64, (from, to): (i64, i64)) -> Option<i64> {
        let hour = self.local(at).1;
        (hour >= from || hour < to).then(|| self.next(at, to))
    }
}

#[cfg(test)]
mod tests {
    use bot_core::domain::{workdays, zone};

    use super::*;

    #[test]
    fn what_is_written_down_by_hand_is_what_the_countries_have() {
        for country in &COUNTRIES {
            for hour in (0..84 * 24).step_by(7) {
                let at = BEGIN + hour * HOUR;
                let offset = zone::offset(country.key, at);
                assert_eq!(country.local(at), ((at + offset).div_euclid(DAY), (at + offset).rem_euclid(DAY) / HOUR));
                assert_eq!(country.is_open(at), workdays::is_open(country.key, at), "{country:?} at {}", zone::utc(at));
                assert_eq!(country.next_morning(at), workdays::next_morning(country.key, at), "{country:?}");
                assert_eq!(country.next(at, 8), zone::next(country.key, 8, at), "{country:?} at {}", zone::utc(at));
                assert_eq!(
                    country.night_until(at, (21, 7)),
                    zone::night_until(country.key, (21, 7), at),
                    "{country:?}"
                );
                for days in [1, 3, 5] {
                    let program = workdays::morning(country.key, at, u16::try_from(days).expect("few"));
                    assert_eq!(country.morning(at, days), program, "{country:?}, {days} days");
                }
            }
        }
    }
}
