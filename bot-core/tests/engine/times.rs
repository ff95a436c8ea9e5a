//! Moments are said by the clock of whoever reads them, where that is known.

use bot_core::area::Command;
use bot_core::areas::projects;
use bot_core::conversation::Action;
use bot_core::domain::{DAY, ProjectId, zone};
use bot_core::update::What;
use bot_core::wire::Page;

use crate::accounts::{last, registers};
use crate::play::{Play, each, on_each, plain, shown, until};
use crate::story::play_up_to_an_offer;

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

/// Telegram writes the day of sending above a message, and does not change it with the message.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_another_day_calls_nothing_today() {
    each("a_message_of_another_day_calls_nothing_today", async |play| {
        // It is noon in Spain, so that no day ends meanwhile.
        play.later(zone::next("es", 12, play.now()) - play.now());
        play_up_to_an_offer(play).await;
        let (card, view) = play.chats.last("ana");
        let offered = plain(&shown(&view));
        assert!(offered.contains("today 12:"), "it was changed on the day on which it was sent: {offered}");
        play.later(DAY);
        let accepts =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })));
        play.presses_one("jan", accepts).await;
        let says = || {
            let all = play.chats.all("ana");
            all.into_iter()
                .find(|(number, _)| *number == card)
                .map(|(_, view)| plain(&shown(&view)))
                .unwrap_or_default()
        };
        until("her card has changed", || says() != offered).await;
        let changed = says();
        assert!(!changed.contains("today") && !changed.contains("yesterday"), "{changed}");
        assert!(changed.contains(", 12:"), "it says the date and the time: {changed}");
        // The same below, in a message of this day.
        let project = play.number("SELECT id AS n FROM project").await;
        let screen = projects::Screen::Project { project: ProjectId(project), page: Page(0) };
        play.does("ana", What::Press { wire: Action::Go(screen.into()).encode(), message: None }).await;
        let below = plain(&last(play, "ana"));
        assert!(below.contains("today 12:"), "{below}");
    })
    .await;
}
