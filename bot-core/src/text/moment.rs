//! Moments, said by the clock on a reader's wall where that is known, else in UTC.

use serde::{Deserialize, Serialize};

use super::language::Language;
use super::{Arg, Text};

/// A day, in ms.
const DAY: i64 = 86_400_000;

/// How much of a moment is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Precision {
    /// The day.
    Day,
    /// The day and the time.
    Minute,
    /// The same with the seconds, for what lasts no more than minutes.
    Second,
}

/// A moment in a text: a platform whose clients know their reader's clock may draw it by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When, in ms UTC.
    pub at: i64,
    /// How much of it is said.
    pub precision: Precision,
}

/// A moment by a reader's clock.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocked {
    /// When, in ms UTC.
    pub(super) at: i64,
    /// How much of it is said.
    pub(super) precision: Precision,
    /// How far the clock is ahead of UTC then, in ms.
    pub(super) ahead: i64,
    /// How many days it is from now by that clock; `None` where the date is said in any case.
    pub(super) days: Option<i64>,
}

/// A reader's clock.
pub struct Clock<'a> {
    /// How far it is ahead of UTC at a time, both in ms.
    pub ahead: &'a dyn Fn(i64) -> i64,
    /// Now, in ms UTC, where a time of today is called so; `None` where its date is said.
    pub now: Option<i64>,
}

impl Clock<'_> {
    fn tells(&self, at: i64, precision: Precision) -> Arg {
        let day = |at: i64| at.saturating_add((self.ahead)(at)).div_euclid(DAY);
        let days = self.now.map(|now| day(at) - day(now));
        Arg::Clocked(Clocked { at, precision, ahead: (self.ahead)(at), days })
    }
}

impl Text {
    /// Says the moments in it by a clock.
    pub fn tell_by(&mut self, clock: &Clock<'_>) {
        self.args.iter_mut().for_each(|(_, arg)| tell_by(arg, clock));
        self.more.iter_mut().flat_map(|more| &mut more.0).for_each(|more| more.tell_by(clock));
    }
}

fn tell_by(arg: &mut Arg, clock: &Clock<'_>) {
    let (at, precision) = match arg {
        Arg::Moment(at) => (*at, Precision::Minute),
        Arg::Second(at) => (*at, Precision::Second),
        Arg::Day(at) => (*at, Precision::Day),
        Arg::Text(text) => return text.tell_by(clock),
        Arg::List(texts) => return texts.iter_mut().for_each(|text| text.tell_by(clock)),
        Arg::Words(_) | Arg::Verbatim(_) | Arg::Key(_) | Arg::Address(_) | Arg::Command(_) => return,
        Arg::Number(_) | Arg::Clocked(_) => return,
    };
    *arg = clock.tells(at, precision);
}

/// How long a day and a moment are at most, each in UTF-16 units, by the conventions of a language tag.
pub(crate) fn longest_moments(conventions: &str) -> (usize, usize) {
    let language = Language::load(conventions, &[]);
    (language.longest(Precision::Day), language.longest(Precision::Minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, Stretch, msg};

    /// 23 November 2026, 17:40 UTC.
    const MOMENT: i64 = 1_795_455_600_000;
    const HOUR: i64 = 3_600_000;

    /// A text by a clock that is an hour ahead of UTC, so many hours after the moment; `None`: where dates are said.
    fn told(text: &Text, hours: Option<i64>) -> [String; 2] {
        let mut text = text.clone();
        text.tell_by(&Clock { ahead: &|_| HOUR, now: hours.map(|hours| MOMENT + hours * HOUR) });
        [Locale::english(), Locale::negotiate("es")].map(|locale| locale.plain(&text))
    }

    #[test]
    fn what_was_today_or_yesterday_by_the_readers_clock_is_called_so() {
        let since = msg::status_active(Arg::Moment(MOMENT));
        for (hours, english, spanish) in [
            (Some(0), "✅ Active since today 18:40.", "✅ Activo desde hoy a las 18:40."),
            (Some(5), "✅ Active since today 18:40.", "✅ Activo desde hoy a las 18:40."),
            // It is past midnight there, and not yet in UTC.
            (Some(6), "✅ Active since yesterday 18:40.", "✅ Activo desde ayer a las 18:40."),
            (Some(30), "✅ Active since 23 Nov 2026, 18:40.", "✅ Activo desde el 23 nov 2026, 18:40."),
            (Some(-24), "✅ Active since 23 Nov 2026, 18:40.", "✅ Activo desde el 23 nov 2026, 18:40."),
            (None, "✅ Active since 23 Nov 2026, 18:40.", "✅ Activo desde el 23 nov 2026, 18:40."),
        ] {
            assert_eq!(told(&since, hours), [english, spanish], "{hours:?}");
        }
    }

    #[test]
    fn no_article_and_no_preposition_of_a_date_stands_before_today() {
        for (text, english, spanish) in [
            (
                msg::offer_accepted(Arg::Moment(MOMENT)),
                "✅ You accepted today 18:40.",
                "✅ Aceptaste la propuesta hoy a las 18:40.",
            ),
            (
                msg::teacher_answered("A?", Arg::Moment(MOMENT)),
                "⏳ You asked: “A?”. Answer of today 18:40:",
                "⏳ Preguntaste: «A?». Respuesta de hoy a las 18:40:",
            ),
            // However deep it stands.
            (
                msg::vote_not_final("A", msg::final_at(Arg::Second(MOMENT + 1_000))),
                "A (final today 18:40:01, can be undone until then)",
                "A (definitivo hoy a las 18:40:01; hasta entonces se puede deshacer)",
            ),
            (msg::label_at(Arg::Moment(MOMENT)).capitalized(), "Today 18:40", "Hoy a las 18:40"),
        ] {
            assert_eq!(told(&text, Some(0)), [english, spanish]);
        }
    }

    #[test]
    fn a_day_is_that_of_the_readers_calendar() {
        let late = msg::label_at(Arg::Day(MOMENT + 6 * HOUR));
        assert_eq!(told(&late, Some(6)), ["24 Nov 2026", "24 nov 2026"]);
        assert_eq!(Locale::english().plain(&late), "23 Nov 2026", "nobody knows the reader's clock");
    }

    #[test]
    fn a_moment_is_a_stretch_of_its_own_unless_it_is_called_today() {
        let text = msg::status_active(Arg::Moment(MOMENT));
        let moment = Moment { at: MOMENT, precision: Precision::Minute };
        let words = "23 Nov 2026, 17:40 UTC".to_owned();
        assert_eq!(Locale::english().stretches(&text)[1], Stretch::Moment(moment, words));
        let mut today = text;
        today.tell_by(&Clock { ahead: &|_| HOUR, now: Some(MOMENT) });
        assert_eq!(Locale::english().stretches(&today), [Stretch::Prose("✅ Active since today 18:40.".to_owned())]);
    }

    #[test]
    fn a_moment_is_as_long_as_its_longest_month() {
        let long = |moment: &str| moment.encode_utf16().count();
        assert_eq!(longest_moments("en-GB"), (long("24 Sept 2026"), long("24 Sept 2026, 22:58 UTC")));
        assert_eq!(longest_moments("de"), (long("24.09.2026"), long("24.09.2026, 22:58 UTC")));
        assert_eq!(longest_moments("no language"), longest_moments("und"));
    }

    #[test]
    fn at_the_end_of_time_nothing_breaks() {
        for at in [i64::MIN, i64::MAX] {
            let mut text = msg::label_at(Arg::Moment(at));
            text.tell_by(&Clock { ahead: &|_| HOUR, now: Some(0) });
            assert!(matches!(text.args.as_slice(), [(_, Arg::Clocked(_))]));
        }
    }
}
