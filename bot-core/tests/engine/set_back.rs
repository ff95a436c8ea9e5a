//! What waits for an hour of the day, where the clock is set back by days meanwhile: it waits for that hour of the day that it is then. A newsletter
//! that goes out at once: `newsletter`.

use bot_core::areas::told;
use bot_core::conversation::Action;
use bot_core::text::msg;

use crate::classes::each_space;
use crate::play::{Play, until};
use crate::shared_files::last;
use crate::told::{chooses, publishes, until_hour};

const HOUR: i64 = 3_600_000;
/// The clock is set back by this, in ms: by more than these tests put it forward before, at whatever time of the day they begin. The program
/// looks at its clock once a second, and what it is put forward and back between two looks is one step to it.
pub(crate) const TWO_DAYS: i64 = 48 * HOUR;
const HELD: &str = "SELECT COUNT(*) AS n FROM outbox WHERE lane = 3";
/// What was kept by the clock of before, as was the post that it is about.
const KEPT_BEFORE: &str = "SELECT 1 AS n FROM untold u JOIN post x ON x.id = u.about_id WHERE u.since >= x.posted_at";

/// Until when something is held at the latest, in ms.
const HELD_UNTIL: &str = "SELECT MAX(until) AS n FROM untold WHERE way = 'held'";

/// Jan has a night from nine to seven, and it is an hour of it.
async fn it_is_night(play: &Play) {
    play.asks("jan", Action::Do(told::Command::Night { from: 21, to: 7, is_on: true }.into())).await;
    until_hour(play, 22);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_told_once_a_day_is_told_on_the_day_that_it_is_then() {
    each_space("who_is_told_once_a_day_is_told", async |play, project, _| {
        until_hour(play, 16);
        chooses(play, "jan", (project, told::Kind::Space), told::Wish::Daily).await;
        publishes(play, "ana", project, "Clouds").await;
        let before = play.now();
        play.later(-TWO_DAYS);
        play.until_none("what was kept by the clock of before", KEPT_BEFORE).await;
        let since = play.number("SELECT MIN(since) AS n FROM untold").await;
        assert!(since > before - TWO_DAYS - HOUR, "it has happened by then, and not a day ago");
        let today = msg::untold_title_day("");
        assert_eq!(play.reads("jan", &today), 0, "{}", last(play, "jan"));
        // An hour later, should summer time begin or end in that night.
        until_hour(play, 18);
        until("he is told of the day", || play.reads("jan", &today) == 1).await;
        assert!(last(play, "jan").contains("“Clouds”"), "{}", last(play, "jan"));
        play.later(TWO_DAYS);
        play.until_none("a digest", "SELECT what FROM timer WHERE what LIKE '%digest%'").await;
        assert_eq!(play.reads("jan", &today), 1, "the same day comes again, and what happened on it was told");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_at_night_is_held_until_that_night_is_over_and_no_longer() {
    each_space("what_is_held_at_night_is_held_until", async |play, project, _| {
        until_hour(play, 12);
        it_is_night(play).await;
        publishes(play, "ana", project, "Stars").await;
        assert_eq!(play.number(HELD).await, 1);
        play.later(-TWO_DAYS);
        play.until_none("what was kept by the clock of before", KEPT_BEFORE).await;
        play.later(7 * HOUR);
        play.command("jan", "home").await;
        assert_eq!(play.number(HELD).await, 1, "it is night yet: {}", last(play, "jan"));
        // An hour later, should summer time begin or end in that night.
        until_hour(play, 8);
        play.until_none("a post that is held", "SELECT 1 AS n FROM outbox WHERE lane = 3").await;
        until("he reads it in the morning", || last(play, "jan").contains("Stars")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_gone_out_is_not_called_unsent() {
    each_space("what_has_gone_out_is_not_called", async |play, project, _| {
        until_hour(play, 12);
        it_is_night(play).await;
        publishes(play, "ana", project, "Stars").await;
        assert_eq!(play.number(HELD).await, 1);
        // It is noon, an hour earlier or later should summer time begin or end in that night: by day it is held no more.
        play.later(-TWO_DAYS - 10 * HOUR);
        play.until_none("what was kept by the clock of before", KEPT_BEFORE).await;
        play.until_none("a post that is held", "SELECT 1 AS n FROM outbox WHERE lane = 3").await;
        until("he reads it", || last(play, "jan").contains("Stars")).await;
        assert!(play.number(HELD_UNTIL).await < play.now() + HOUR, "it was sent by day");
        until_hour(play, 22);
        publishes(play, "ana", project, "Moon").await;
        assert_eq!(play.number(HELD).await, 1);
        until_hour(play, 8);
        until("he reads it in the morning", || last(play, "jan").contains("Moon")).await;
        // It is eleven in the evening, and it was sent in the morning.
        play.later(-TWO_DAYS - 9 * HOUR);
        play.until_none("what was kept by the clock of before", KEPT_BEFORE).await;
        assert!(play.number(HELD_UNTIL).await < play.now() + HOUR, "it was sent before");
    })
    .await;
}
