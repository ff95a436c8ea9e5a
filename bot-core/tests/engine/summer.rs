//! What is told once a day where the clock on the wall is set ahead or back meanwhile: at five all the same, and once, though two programs
//! look.

use std::time::Duration;

use bot_core::areas::told;
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::text::msg;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;

use crate::classes::each_space;
use crate::play::{Play, all_later, until};
use crate::told::{chooses, publishes};

const DUE: &str = "SELECT due AS n FROM timer WHERE what LIKE '%digest%'";
const MINUTE: i64 = 60_000;

/// The day of next year on which the European Union sets its clocks: the last Sunday of March, or of October (Directive 2000/84/EC).
fn change(play: &Play, month: i8) -> Date {
    let now = Timestamp::from_millisecond(play.now()).expect("a time").to_zoned_datetime(TimeZone::UTC);
    date(now.date().year() + 1, month, 1).nth_weekday_of_month(-1, Weekday::Sunday).expect("each month has one")
}

/// A time in UTC, in ms.
fn at(day: Date, hour: i8, minute: i8) -> i64 {
    let at = day.at(hour, minute, 0, 0).to_zoned_datetime(TimeZone::UTC).expect("a time");
    at.timestamp().as_millisecond()
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_clock_is_set_the_day_is_told_at_five_and_once() {
    each_space("where_the_clock_is_set", async |play, project, url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let setup = Setup { settings, process: Some("second".to_owned()), ..Setup::default() };
        let other = play.next(0).begins(url, setup).await;
        let becomes = async |time: i64| all_later(&[play, &other], time - play.now()).await;
        let (spring, autumn) = (change(play, 3), change(play, 10));
        // It is half past five in Poland, where Jan lives, on the evening before the clock is set ahead.
        becomes(at(spring.yesterday().expect("a day"), 16, 30)).await;
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        let due = at(spring, 15, 0);
        assert_eq!(play.number(DUE).await, due, "22 and a half hours later");
        let today = msg::untold_title_day("");
        assert_eq!(play.reads("jan", &today), 0);
        becomes(due + MINUTE).await;
        until("he is told of the day", || play.reads("jan", &today) == 1).await;
        play.until_none("a digest", "SELECT what FROM timer WHERE what LIKE '%digest%'").await;
        // Each of them looks twice.
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(play.reads("jan", &today), 1, "once, whoever was faster");
        other.end().await;

        // And before it is set back.
        play.later(at(autumn.yesterday().expect("a day"), 15, 30) - play.now());
        publishes(play, "ana", project, "More clouds").await;
        assert_eq!(play.number(DUE).await, at(autumn, 16, 0), "24 and a half hours later");
    })
    .await;
}
