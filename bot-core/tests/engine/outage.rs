//! A platform or a chat to which nothing can be delivered for a while: then a word is answered soon, and so is everybody else.

use std::time::Duration;

use crate::play::{Play, on_each, until};

const MINUTE: i64 = 60_000;

/// So many wait for an answer that failed, each tried more than once.
const WAITING: [&str; 3] = ["jan", "otto", "nora"];

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_a_word_is_answered_and_so_are_all_who_waited() {
    on_each("after_an_outage_a_word_is_answered", |url| async move {
        for minutes in [1, 20, 120] {
            let play = Play::on(&url).await;
            let who = |name: &str| format!("{name} {minutes}");
            play.chats.go_away(true);
            for name in WAITING {
                play.says_unseen(&who(name), "Hello").await;
            }
            until("they are tried", || play.chats.failed() >= WAITING.len()).await;
            // The clock goes on by as much as lies between two tries, so that each wait is as long as it gets.
            for _ in 0..minutes.min(20) {
                play.later(minutes / minutes.min(20) * MINUTE);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            play.chats.go_away(false);
            play.says_unseen(&who("jan"), "Hello??").await;
            until("Jan is answered", || !play.chats.is_empty(&who("jan"))).await;
            until("all are answered", || WAITING.iter().all(|name| !play.chats.is_empty(&who(name)))).await;
            play.end().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_is_away_is_tried_seldom_and_found_again_without_a_word() {
    on_each("a_platform_that_is_away_is_tried_seldom", |url| async move {
        let play = Play::on(&url).await;
        play.chats.go_away(true);
        for nth in 0..50 {
            play.says_unseen(&format!("waiting {nth}"), "Hello").await;
        }
        until("it counts as away", || play.chats.failed() >= 3).await;
        tokio::time::sleep(Duration::from_millis(1000)).await;
        let failed = play.chats.failed();
        play.later(120 * MINUTE);
        tokio::time::sleep(Duration::from_millis(4000)).await;
        assert!(play.chats.failed() <= failed + 3, "not once for each who waits: {}", play.chats.failed() - failed);
        play.chats.go_away(false);
        until("all are answered", || (0..50).all(|nth| !play.chats.is_empty(&format!("waiting {nth}")))).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_in_which_all_fails_rests_until_its_person_writes() {
    on_each("a_chat_in_which_all_fails_rests", |url| async move {
        let play = Play::on(&url).await;
        play.chats.fail_in(&["jan"]);
        play.says_unseen("jan", "Hello").await;
        for nth in 1..=6 {
            until("it is tried", || play.chats.failed() >= nth).await;
            play.command("ana", "start").await;
            play.later(MINUTE);
        }
        play.command("ana", "start").await;
        assert!(!play.chats.is_empty("ana"), "nobody else waits");
        play.chats.fail_in(&[]);
        play.says_unseen("jan", "Hello??").await;
        until("he is answered", || !play.chats.is_empty("jan")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_asks_for_ages_is_tried_again_after_ten_minutes() {
    on_each("a_platform_that_asks_for_ages", |url| async move {
        let play = Play::on(&url).await;
        play.chats.ask_to_wait(Duration::from_secs(1_000_000_000_000));
        play.says_unseen("jan", "Hello").await;
        until("it is tried", || play.chats.failed() == 1).await;
        play.later(10 * MINUTE);
        until("he is answered", || !play.chats.is_empty("jan")).await;
        play.end().await;
    })
    .await;
}
