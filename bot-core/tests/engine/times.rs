//! Moments are said by the clock of whoever reads them, where that is known.

use crate::accounts::{last, registers};
use crate::play::{Play, each, on_each};

#[tokio::test(flavor = "multi_thread")]
async fn moments_are_said_by_the_readers_clock() {
    each("moments_are_said_by_the_readers_clock", async |play| {
        // On the one platform clients know no clock, on the other one they draw moments by themselves.
        for (who, is_relative) in [("ana", true), ("jan@discord", false)] {
            registers(play, who).await;
            play.command(who, "profile").await;
            let said = last(play, who);
            // It may be midnight in Spain just now.
            let is_called = ["today", "yesterday"].iter().any(|day| said.contains(&format!("since {day} ")));
            assert_eq!((is_called, said.contains("UTC")), (is_relative, false), "{said}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_knows_the_clock_it_is_utc_and_says_so() {
    on_each("where_nobody_knows_the_clock_it_is_utc", |url| async move {
        let play = Play::on(&url).await;
        play.command("nora", "link").await;
        let said = last(&play, "nora");
        assert!(said.contains(" UTC"), "{said}");
        play.end().await;
    })
    .await;
}
