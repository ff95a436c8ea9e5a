//! A platform, a lane or a chat that is stuck keeps nobody else waiting.

use std::time::Duration;

use bot_core::text::{Locale, msg};

use crate::play::{Play, on_each, shown, until};

/// More than there are slots.
const PEOPLE: usize = 200;

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_hangs_keeps_nobody_waiting_on_the_other() {
    on_each("a_platform_that_hangs_keeps_nobody_waiting", |url| async move {
        let play = Play::on(&url).await;
        play.chats.hang(true);
        for nth in 0..PEOPLE {
            play.says_unseen(&format!("waiting {nth}"), "Hello").await;
        }
        until("they wait", || play.chats.on_the_way().0 > 0).await;
        for nth in 0..5 {
            let who = format!("ana{nth}@discord");
            play.says_unseen(&who, "Hello").await;
            until("she is answered", || !play.modals.is_empty(&who)).await;
        }
        play.chats.hang(false);
        until("everybody is answered", || (0..PEOPLE).all(|nth| !play.chats.is_empty(&format!("waiting {nth}")))).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn notices_that_hang_keep_no_answer_waiting() {
    on_each("notices_that_hang_keep_no_answer_waiting", |url| async move {
        let play = Play::on(&url).await;
        for nth in 0..70 {
            play.says_unseen(&format!("told {nth}"), "Hello").await;
        }
        until("they are known", || (0..70).all(|nth| !play.chats.is_empty(&format!("told {nth}")))).await;
        play.chats.hang(true);
        // A notice for each of them.
        let notices = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, \
            attempts, leased_by, leased_until) SELECT id, 'a notice', 1, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, \
            0, 0, 0, '', 0 FROM account";
        play.stores(notices).await;
        until("some are stuck", || play.chats.on_the_way().0 >= 30).await;
        let stuck = play.chats.on_the_way().0;
        play.says_unseen("ana", "Hello").await;
        until("her answer has set out", || play.chats.on_the_way().0 > stuck).await;
        play.chats.hang(false);
        until("she is answered", || !play.chats.is_empty("ana")).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_most_two_messages_are_on_their_way_to_a_chat() {
    on_each("at_most_two_messages_are_on_their_way", |url| async move {
        let play = Play::on(&url).await;
        play.command("ana", "start").await;
        play.chats.hang(true);
        // What an interaction did not bring, an answer and a notice.
        let rows = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, \
            attempts, leased_by, leased_until) SELECT id, 'reply', -1, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, 0, \
            0, 0, '', 0 FROM account UNION ALL SELECT id, 'answer', 0, '\"of-the-future\"', NULL, 1, 1, 0, 0, 0, '', 0 \
            FROM account UNION ALL SELECT id, 'notice', 1, '\"of-the-future\"', NULL, 1, 1, 0, 0, 0, '', 0 FROM account";
        play.stores(rows).await;
        until("two are on their way", || play.chats.on_the_way().0 >= 2).await;
        // Longer than it takes to look for what is due.
        tokio::time::sleep(Duration::from_millis(1200)).await;
        play.chats.hang(false);
        until("all have arrived", || play.chats.all("ana").len() == 4).await;
        assert_eq!(play.chats.on_the_way(), (0, 2));
        // Each was Home; those above the newest may say so no more.
        let above = Locale::english().plain(&msg::continues_below());
        let is_home = |view| shown(view).contains("Welcome") || shown(view) == above;
        assert!(play.chats.all("ana").iter().all(|(_, view)| is_home(view)));
        play.end().await;
    })
    .await;
}
