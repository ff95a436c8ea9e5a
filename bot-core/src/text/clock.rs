//! How one language writes a date and the time of day.

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{T, YMD, YMDT};
use icu::datetime::options::TimePrecision;
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::locale::Locale;
use icu::time::zone::UtcOffset;
use icu::time::{DateTime, ZonedDateTime};

use super::language::ROOT;
use super::moment::Precision;

/// What writes dates and times, ready to format.
pub(super) struct Clock {
    minutes: Times,
    seconds: Times,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Clock {
    pub(super) fn of(locale: &Locale) -> Self {
        Self {
            minutes: Times::of(locale, TimePrecision::Minute),
            seconds: Times::of(locale, TimePrecision::Second),
            day: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::medium()).expect(ROOT),
        }
    }

    /// A clock that shows so many milliseconds, with its date: "23 Nov 2026, 17:40".
    pub(super) fn dated(&self, milliseconds: i64, precision: Precision) -> String {
        let shown = gregorian(milliseconds);
        match precision {
            Precision::Day => self.day.format(&shown.date).to_string(),
            Precision::Minute => self.minutes.dated.format(&shown).to_string(),
            Precision::Second => self.seconds.dated.format(&shown).to_string(),
        }
    }

    /// A clock that shows so many milliseconds, without its date: "17:40". None where only the day is said.
    pub(super) fn time(&self, milliseconds: i64, precision: Precision) -> Option<String> {
        let times = match precision {
            Precision::Day => return None,
            Precision::Minute => &self.minutes,
            Precision::Second => &self.seconds,
        };
        Some(times.alone.format(&gregorian(milliseconds).time).to_string())
    }
}

/// How a language writes the time of day, to the minute or to the second.
struct Times {
    dated: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    alone: NoCalendarFormatter<T>,
}

impl Times {
    fn of(locale: &Locale, precision: TimePrecision) -> Self {
        let (dated, alone) = (YMDT::medium(), T::medium());
        let dated = dated.with_time_precision(precision);
        let alone = alone.with_time_precision(precision);
        Self {
            dated: FixedCalendarDateTimeFormatter::try_new(locale.into(), dated).expect(ROOT),
            alone: NoCalendarFormatter::try_new(locale.into(), alone).expect(ROOT),
        }
    }
}

fn gregorian(milliseconds: i64) -> DateTime<Gregorian> {
    let moment = ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, UtcOffset::zero());
    DateTime { date: moment.date.to_calendar(Gregorian), time: moment.time }
}
