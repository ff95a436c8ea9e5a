//! Somebody chooses on one screen what they are told and when; at night news wait, and what is asked does not.

use bot_core::engine::{Outside as _, System};
use bot_core::platform::Platform;
use bot_core::text::{Arg, msg};
use sqlx::AnyPool;

use crate::closing::started;
use crate::sessions::looks_again;
use crate::{each_engine, ends_well, stage};

/// Somebody's night is now, whatever the time: it has begun an hour ago, and ends in two.
const NIGHT: &str = "UPDATE night SET from_hour = $1, to_hour = $2 WHERE is_on = 1";
/// That night is over.
const MORNING: &str = "UPDATE outbox SET due = 0 WHERE lane = 3";

async fn stores(url: &str, sql: &'static str, values: &[i64]) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let mut query = sqlx::query(sql);
    for value in values {
        query = query.bind(*value);
    }
    query.execute(&db).await.expect("it is written");
    looks_again(url, &db).await;
    db.close().await;
}

async fn number(url: &str, sql: &'static str) -> i64 {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let number = sqlx::query_scalar(sql).fetch_one(&db).await.expect("a number");
    db.close().await;
    number
}

/// Founders on different platforms: each of them chooses on their own.
#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_is_told_is_chosen_on_one_screen_and_kept_at_night() {
    each_engine("what_somebody_is_told_is_chosen", |setting, folder| async move {
        let url = setting.database.clone();
        let setting =
            setting.on(&Platform::ALL).with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        assert_ne!(cast.ana.client.platform(), cast.jan.client.platform());
        let title = offer.title.as_str();
        for (who, other, goodbye) in [(&cast.ana, &cast.jan, "See you!"), (&cast.jan, &cast.ana, "Until then!")] {
            // The question on Home leads to the night, and the registration to all else.
            who.starts().await.expect("Home");
            let on = msg::button_night_on(hour(21), hour(7));
            who.presses(&on).await.expect("a quiet night");
            let night = who.reads(&msg::night_line(hour(21), hour(7)));
            who.sees_words(&night).await.expect("it is so");
            who.presses_below(&night, &msg::button_night_from(hour(22))).await.expect("a little later");
            who.sees(&msg::night_line(hour(22), hour(7))).await.expect("it is so");
            who.presses(&msg::button_clock()).await.expect("whose time");
            who.sees(&msg::clocks_title()).await.expect("a list");
            who.presses(&msg::button_next()).await.expect("it is long");
            who.presses(&msg::button_night()).await.expect("back");
            who.says("/profile").await.expect("the registration");
            who.presses(&msg::button_told_all()).await.expect("all of it");
            who.sees(&msg::told_usual(msg::wish_at_once())).await.expect("at once, at first");
            who.presses(&msg::wish_never().capitalized()).await.expect("nothing");
            who.sees(&msg::told_usual(msg::wish_never())).await.expect("it is so");
            who.presses_words(title).await.expect("but this project");
            let at_once = msg::button_told_project(msg::wish_at_once());
            who.presses(&at_once).await.expect("at once");
            who.is_offered(&msg::button_chosen(at_once)).await.expect("it is so");
            assert_eq!(number(&url, "SELECT COUNT(*) FROM wish WHERE kind = 'project'").await, 1);

            // It is night now.
            let now = System.now().cast_unsigned() / 1_000;
            let now = i64::try_from(now / 3600).expect("an hour");
            stores(&url, "UPDATE night SET clock = 'is'", &[]).await;
            stores(&url, NIGHT, &[(now + 23) % 24, (now + 2) % 24]).await;
            other.closes(&offer, goodbye).await.expect("the project is closed");
            who.says("/inbox").await.expect("what waits");
            who.presses(&msg::task_untold(1)).await.expect("it stands there");
            who.sees(&msg::untold_project(title, 1)).await.expect("what it is");
            // The cards of the project change in place; a message of its own comes in the morning.
            let news = who.reads(&msg::news_closed(name(other), title));
            let told =
                |message: &rehearsal::Shown| message.text().replace(['\u{2068}', '\u{2069}'], "").contains(&news);
            assert!(!who.client.messages(usize::MAX).iter().any(told), "it is not told at night");
            stores(&url, MORNING, &[]).await;
            who.sees_words(&news).await.expect("it is told in the morning");
            stores(&url, "DELETE FROM wish", &[]).await;
            stores(&url, "DELETE FROM night", &[]).await;
            other.presses(&msg::button_reopen()).await.expect("it goes on");
            who.sees(&msg::news_reopened(name(other), title)).await.expect("they are told at once");
        }
        ends_well(&stage).await;
    })
    .await;
}

/// A full hour, as the bot writes it.
fn hour(hour: u8) -> Arg {
    Arg::Verbatim(format!("{hour}:00"))
}

fn name(actor: &rehearsal::Actor) -> &'static str {
    if actor.name().starts_with("Ana") { "Ana Nube" } else { "Jan Lipa" }
}
