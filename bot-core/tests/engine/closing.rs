//! A project is closed, opened again, and started anew.

use bot_core::area::Command;
use bot_core::areas::{closing, members, projects};
use bot_core::conversation::{Action, Press};
use bot_core::domain::ProjectId;
use bot_core::text::{Locale, Text, msg};
use bot_core::wire::{Page, Words};

use crate::play::{Play, plain, shown, until};
use crate::story::each_started;

const DAY: i64 = 24 * 3_600_000;

const CLOSED: &str = "SELECT COUNT(*) AS n FROM project WHERE state = 'closed'";
const DRAFTS: &str = "SELECT COUNT(*) AS n FROM conversation WHERE flow = 'project'";

async fn sends(play: &Play, who: &str) {
    play.presses_one(who, |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
}

/// Closes the project with a word of goodbye.
pub(crate) async fn closes(play: &Play, project: ProjectId) {
    play.asks("ana", Action::Go(closing::Screen::Closing { project }.into())).await;
    let close = |action: &Action| matches!(action, Action::Do(Command::Closing(closing::Command::Close { .. })));
    play.presses_one("ana", close).await;
    play.says("ana", "Thank you all!").await;
    sends(play, "ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_closed_is_read_only_until_a_founder_opens_it_again() {
    each_started("what_is_closed_is_read_only", async |play, project| {
        play.asks("ana", Action::Do(members::Command::MakeLink { project }.into())).await;
        let code: String = {
            let mut tx = play.engine.db().read().await.expect("the database is there");
            let sql = "SELECT code FROM link WHERE project_id IS NOT NULL";
            tx.one(sql, Vec::new()).await.expect("a link").get("code").expect("a code")
        };
        play.opens("pia", &code).await;
        closes(play, project).await;
        assert_eq!(play.number(CLOSED).await, 1);
        let closed = msg::news_closed("Ana Nube", "Clouds over two towns");
        until("Jan is told", || play.reads("jan", &closed) == 1).await;
        assert!(play.reads("jan", &Text::words("Thank you all!")) > 0, "with the goodbye");
        until("Pia's invitation has ended", || play.reads("pia", &msg::invitation_ended()) == 1).await;
        let waiting = "SELECT COUNT(*) AS n FROM project_invitation WHERE state = 'open'";
        assert_eq!(play.number(waiting).await, 0);
        let timers = "SELECT COUNT(*) AS n FROM timer WHERE what NOT LIKE '%erasure%'";
        assert_eq!(play.number(timers).await, 0, "and no timer of it");
        // Nothing can be changed, whatever is pressed.
        for old in [
            Action::Do(projects::Command::Edit { project }.into()),
            Action::Do(members::Command::Add { project }.into()),
            Action::Do(members::Command::MakeLink { project }.into()),
        ] {
            play.asks("jan", old).await;
        }
        assert_eq!(play.number(DRAFTS).await, 0);
        play.asks("jan", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!(play.number(CLOSED).await, 0, "either founder opens it");
        until("Ana is told", || play.reads("ana", &msg::news_reopened("Jan Lipa", "Clouds over two towns")) == 1).await;
        closes(play, project).await;
        play.later(31 * DAY);
        play.asks("jan", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!(play.number(CLOSED).await, 1, "but not for ever");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_project_is_started_anew_once_and_both_name_each_other() {
    each_started("a_closed_project_is_started_anew_once", async |play, project| {
        let anew = || Action::Do(closing::Command::StartAnew { project }.into());
        play.asks("ana", anew()).await;
        assert_eq!(play.number(DRAFTS).await, 0, "first it is closed");
        play.asks("ana", Action::Do(closing::Command::Close { project, words: Words(None) }.into())).await;
        play.presses("ana", "Skip").await;
        sends(play, "ana").await;
        play.asks("ana", anew()).await;
        play.asks("ana", anew()).await;
        assert_eq!(play.number(DRAFTS).await, 1, "pressed twice it is one draft");
        assert_eq!(play.asked("ana").id.as_str(), "partner", "only the partner is asked");
        play.presses("ana", "Jan Lipa").await;
        sends(play, "ana").await;
        let follows = "SELECT COUNT(*) AS n FROM project p JOIN project o ON o.id = p.follows \
                       WHERE p.state = 'offered' AND o.state = 'closed'";
        assert_eq!(play.number(follows).await, 1);
        let new = ProjectId(play.number("SELECT id AS n FROM project WHERE follows IS NOT NULL").await);
        for (seen, label) in [(project, msg::project_goes_on_as()), (new, msg::project_goes_on_from())] {
            play.asks("ana", Action::Go(projects::Screen::Project { project: seen, page: Page(0) }.into())).await;
            let card = plain(&shown(&play.chats.last("ana").1));
            let line = format!("{}: Clouds over two towns", Locale::english().plain(&label));
            assert!(card.contains(&line), "{card}");
        }
        play.asks("jan", Action::Go(projects::Screen::History { project, page: Page(0) }.into())).await;
        assert_eq!(play.reads("jan", &msg::history_started_anew("Ana Nube")), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_to_nothing_is_no_sequel_any_more_once_the_project_goes_on_otherwise() {
    each_started("what_came_to_nothing_is_no_sequel_any_more", async |play, project| {
        const SEQUELS: &str = "SELECT COUNT(*) AS n FROM project WHERE follows IS NOT NULL";
        const OFFERED: &str = "SELECT COUNT(*) AS n FROM project WHERE state = 'offered'";
        let anew = Action::Do(closing::Command::StartAnew { project }.into());
        let sends_anew = async || {
            play.asks("ana", anew.clone()).await;
            play.presses("ana", "Jan Lipa").await;
            sends(play, "ana").await;
        };
        closes(play, project).await;
        sends_anew().await;
        let declines =
            |action: &Action| matches!(action, Action::Do(Command::Projects(projects::Command::Decline { .. })));
        play.presses_one("jan", declines).await;
        play.presses("jan", "Skip").await;
        sends(play, "jan").await;
        assert_eq!((play.number(SEQUELS).await, play.number(OFFERED).await), (1, 0), "it was declined");
        let first = ProjectId(play.number("SELECT id AS n FROM project WHERE follows IS NOT NULL").await);
        // The old one goes on: what was declined is offered again as a project of its own.
        play.asks("jan", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!((play.number(CLOSED).await, play.number(SEQUELS).await), (0, 0));
        play.asks("ana", Action::Do(projects::Command::OfferAgain { project: first }.into())).await;
        play.presses("ana", "Jan Lipa").await;
        sends(play, "ana").await;
        assert_eq!((play.number(OFFERED).await, play.number(SEQUELS).await), (1, 0));
        // Closed again, it is started anew as another one, which is the only sequel.
        closes(play, project).await;
        sends_anew().await;
        assert_eq!((play.number(OFFERED).await, play.number(SEQUELS).await), (2, 1));
        play.asks("jan", Action::Do(closing::Command::Reopen { project }.into())).await;
        assert_eq!(play.number(CLOSED).await, 1, "it goes on as that one");
    })
    .await;
}
