//! Files on their way into a TwinSpace and out of it: they keep nobody else waiting, and one that does not arrive has another way.

use bot_core::areas::files;
use bot_core::conversation::Action;
use bot_core::engine::Setup;
use bot_core::reader::Settings;
use bot_core::wire::Words;

use crate::classes::each_space;
use crate::play::{Play, on_each, until};
use crate::shared_files::{all_done, file_called, last, list, on_platform, opens_space, says, sends_all, sends_one};
use crate::story::{play_up_to_the_start, publishes, sends};

#[tokio::test(flavor = "multi_thread")]
async fn two_who_send_many_files_keep_no_news_waiting() {
    each_space("two_who_send_many_files", async |play, project, _| {
        play.chats.let_fetches_through(Some(0));
        for who in ["ana", "jan"] {
            opens_space(play, who, project).await;
            let all = (0..50).map(|n| on_platform(play, who, &format!("{n}.png"), format!("{who} {n}").as_bytes()));
            sends_all(play, who, all.collect()).await;
        }
        publishes(play, "ana", project, "Thunder", "It has rained a lot.").await;
        // After each file a hand is free for whatever has waited longer.
        play.chats.let_fetches_through(Some(10));
        until("he is told", || says(play, "jan", "Thunder")).await;
        let waiting = play.number("SELECT COUNT(*) AS n FROM sent_file WHERE reference IS NOT NULL").await;
        assert!(waiting >= 90, "not only once all files are there: {waiting}");
        play.chats.let_fetches_through(None);
        all_done(play).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM shared_file").await, 100, "each once");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_does_not_arrive_has_a_link_after_some_tries() {
    on_each("a_file_that_does_not_arrive_has_a_link", async |url| {
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let public_url = Some("https://twinbot.example".to_owned());
        let play = Play::set(&url, Setup { settings, public_url, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        opens_space(&play, "ana", project).await;
        sends_one(&play, "ana", "storm.mp4", b"a long film").await;
        all_done(&play).await;
        let file = file_called(&play, "storm.mp4").await;
        play.chats.fail_files(true);
        play.asks("jan", Action::Go(files::Screen::Download { file }.into())).await;
        until("he has a link", || {
            play.later(1_000);
            says(&play, "jan", "did not arrive here several times")
        })
        .await;
        assert!(play.chats.failed() >= 8 && play.chats.files("jan").is_empty());
        assert!(says(&play, "jan", &format!("https://twinbot.example/files/{file}/")), "{}", last(&play, "jan"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_below_what_a_search_has_found_goes_into_the_twinspace() {
    each_space("what_is_sent_below_what_a_search_has_found", async |play, project, _| {
        play.asks("ana", list(project)).await;
        sends_one(play, "ana", "clouds.png", b"clouds").await;
        all_done(play).await;
        play.asks("ana", Action::Do(files::Command::Find { project, words: Words(None) }.into())).await;
        play.says("ana", "clouds").await;
        sends(play, "ana").await;
        assert!(last(play, "ana").contains("Files with"), "{}", last(play, "ana"));
        sends_one(play, "ana", "rain.png", b"rain").await;
        until("it is there", || says(play, "ana", "✅ rain.png")).await;
    })
    .await;
}
