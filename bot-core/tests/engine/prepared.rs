//! What a turn shows it builds itself: nothing is read again to deliver it, and nothing is shown that somebody has changed meanwhile or
//! may not see any more.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bot_core::area;
use bot_core::areas::{contacts, help, news, people, projects, sessions};
use bot_core::conversation::Action;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::{AccountId, PostId};
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::text::{Text, msg};
use bot_core::update::{Intake as _, ReplyHandle, Update, What};
use bot_core::wire::Page;
use futures::FutureExt;

use crate::classes::{each_space, passwords, with_class};
use crate::copies;
use crate::play::{Play, each, plain, shown, until, update_of};
use crate::shared_files::{logs_in, says};
use crate::story::{fill_in, publishes, sends, set_up};

/// A student on a device of their own.
const KID: &str = "kid@discord";

/// So often something is tried that has half a second: that a slow machine is too late each time, nobody would believe.
const TRIES: usize = 10;

/// What waits for somebody who can be reached, and is not set aside.
const WAITS: &str =
    "SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.unreachable_at IS NULL AND o.lane < 9";

/// A press on what leads to a screen.
fn press(screen: impl Into<area::Screen>, message: Option<i64>) -> What {
    What::Press { wire: Action::Go(screen.into()).encode(), message }
}

/// Tells Ana of a screen, as a notice.
async fn tells_ana(play: &Play, screen: impl Into<area::Screen>) {
    let screen = screen.into();
    let told = play.engine.db().turn(move |tx| {
        let screen = screen.clone();
        async move {
            let row = tx.one("SELECT id FROM account WHERE external_id = 'ana'", Vec::new()).await?;
            let info = LeaseInfo { now: 1, process: "other", lease: 0, ord: 1 };
            outbox::notify(tx, Whom::Account(row.get::<AccountId>("id")?), (&screen, Topic::Asked), info).await
        }
        .boxed()
    });
    told.await.expect("the database is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_is_pressed_twice_is_answered_once() {
    each("a_button_that_is_pressed_twice_is_answered_once", async |play| {
        play.command("ana", "start").await;
        let (number, _) = play.chats.last("ana");
        let questions = || press(help::Screen::Questions, Some(number));
        play.does("ana", questions()).await;
        let (sent, (_, view)) = (play.chats.sent("ana"), play.chats.last("ana"));
        play.does("ana", questions()).await;
        assert_eq!(play.chats.sent("ana"), sent, "it stands there already");
        // The database is brought back to what it was then: what stands there now, it does not know.
        let mut tx = play.engine.db().read().await.expect("the database is there");
        let row = tx.one("SELECT screen, look FROM message", Vec::new()).await.expect("there is one");
        let (screen, look) = (row.get::<String>("screen").expect("one"), row.get::<i64>("look").expect("one"));
        drop(tx);
        play.does("ana", press(help::Screen::Languages { page: Page(0) }, Some(number))).await;
        let brought_back = play.engine.db().turn(move |tx| {
            let values = vec![screen.as_str().into(), look.into()];
            async move { tx.run("UPDATE message SET screen = $1, look = $2", values).await }.boxed()
        });
        brought_back.await.expect("the database is there");
        play.does("ana", questions()).await;
        assert_eq!(shown(&play.chats.last("ana").1), shown(&view), "whoever presses sees what is so now");
    })
    .await;
}

/// What is built is on its way behind something slow when somebody else changes it.
#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_changes_meanwhile_is_shown_as_it_is_then() {
    each("what_somebody_changes_meanwhile_is_shown_as_it_is_then", async |play| {
        set_up(play).await;
        play.opens("eva", "spain").await;
        play.opens("ada", "spain").await;
        fill_in(play, "ana").await;
        sends(play, "ana").await;
        let (number, validate) = play.finds("ada", copies::is_validation).await;
        let Action::Do(area::Command::People(people::Command::Validate { teacher, .. })) = &validate else {
            panic!("it is")
        };
        let card = people::Screen::Teacher { person: *teacher };
        play.chats.hold();
        copies::tells(play, card.clone().into()).await;
        until("a message about her is on its way", || play.chats.held() == 1).await;
        play.does_unseen("eva", press(card, None)).await;
        play.does_unseen("ada", What::Press { wire: validate.encode(), message: Some(number) }).await;
        play.chats.let_go();
        play.until_none("something that waits", WAITS).await;
        assert!(copies::open(play).is_empty(), "it is decided, whatever Eva was shown first");
    })
    .await;
}

/// Ana's contacts wait behind something slow when Lea logs in on her device: nothing of Ana's is shown there meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_built_for_its_owner_is_not_shown_on_a_lent_device() {
    each_space("what_was_built_for_its_owner_is_not_shown", async |play, project, _| {
        with_class(play, project).await;
        let words = format!("lea.rojo {}", passwords(play, "ana", project).await["lea.rojo"]);
        let lists = || play.chats.stood_in("ana", &[msg::contacts_title()]).len();
        for _ in 0..TRIES {
            let before = lists();
            play.chats.hold();
            tells_ana(play, help::Screen::Privacy).await;
            until("a menu is on its way", || play.chats.held() == 1).await;
            play.does_unseen("ana", press(contacts::Screen::Contacts { page: Page(0) }, None)).await;
            let (argument, number) = (Some(words.clone()), play.chats.number());
            play.does_unseen("ana", What::Command { name: "login".into(), argument, number }).await;
            // Half a second one menu waits for another. On a machine that is as slow as that, they come before Lea.
            let is_set_aside = is_set_aside(play, || lists() > before).await;
            play.chats.let_go();
            play.until_none("something that waits", WAITS).await;
            assert!(!is_set_aside || lists() == before, "she works there");
            play.presses_one("ana", |action| *action == Action::Do(sessions::Command::LogOut.into())).await;
            until("Ana has them once it is hers again", || lists() > before).await;
            if is_set_aside {
                return;
            }
        }
        panic!("the list has never waited for Ana");
    })
    .await;
}

/// Whether something is left for when nobody works in the account any more who may not see it, before something else is so.
async fn is_set_aside(play: &Play, is_over: impl Fn() -> bool) -> bool {
    for _ in 0..3000 {
        if play.has("SELECT 1 AS n FROM outbox WHERE lane >= 9").await {
            return true;
        }
        if is_over() {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("neither has come true");
}

/// What a student does in a message, and is answered by a way of its own.
async fn kid_presses(play: &Play, number: i64, screen: impl Into<area::Screen>) {
    static PRESSES: AtomicU64 = AtomicU64::new(0);
    let id = format!("kid {}", PRESSES.fetch_add(1, Ordering::Relaxed));
    let handle = Some(ReplyHandle::new(Arc::new(())));
    let update = Update { handle, ..update_of(KID, press(screen, Some(number)), id) };
    play.engine.handle(update).await.expect("the database is there");
}

/// The news wait behind something slow when somebody ends the student's session, as a teacher does who makes a new password: they are not
/// shown to whoever sits there then.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_student_asked_for_is_not_shown_once_they_are_logged_out() {
    each_space("what_a_student_asked_for_is_not_shown", async |play, project, _| {
        with_class(play, project).await;
        for headline in ["A slip", "Thunder"] {
            publishes(play, "ana", project, headline, "It has rained a lot.").await;
        }
        until("both are there", || says(play, "ana", "Thunder")).await;
        let post = PostId(play.number("SELECT MIN(id) AS n FROM post").await);
        for _ in 0..TRIES {
            logs_in(play, KID, project, "lea.rojo").await;
            let (number, _) = play.modals.last(KID);
            play.modals.hold();
            kid_presses(play, number, news::Screen::Post { post, page: Page(0) }).await;
            until("a post is on its way", || play.modals.held() == 1).await;
            kid_presses(play, number, news::Screen::News { project, page: Page(0) }).await;
            play.stores("DELETE FROM session").await;
            play.modals.let_go();
            play.until_none("something that waits", WAITS).await;
            // Half a second they wait for what is slow. On a machine that is as slow as that, they come before the end of the session.
            if !play.modals.stood_in(KID, &[Text::words("Thunder")]).contains(&number) {
                return;
            }
        }
        panic!("they are shown to somebody who is logged out");
    })
    .await;
}

/// A form that was built for a student is the student's: what they have seen there is known.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_student_is_asked_is_known_to_be_theirs() {
    each_space("what_a_student_is_asked_is_known_to_be_theirs", async |play, project, _| {
        with_class(play, project).await;
        logs_in(play, "kid", project, "lea.rojo").await;
        play.asks("kid", Action::Do(news::Command::Write { project }.into())).await;
        let asked = "SELECT COUNT(*) AS n FROM message WHERE question IS NOT NULL AND student_id IS NOT NULL";
        assert_eq!(play.number(asked).await, 1);
    })
    .await;
}

/// What a button leads to cannot be read. The press is taken all the same, and answered once it can.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_shown_undoes_nothing() {
    each_space("what_cannot_be_shown_undoes_nothing", async |play, project, _| {
        play.stores("UPDATE project SET content = '?' || content").await;
        play.does_unseen("ana", press(projects::Screen::Project { project, page: Page(0) }, None)).await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM dead_letter").await, 0, "it is no fault of the press");
        let rests = "SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM account WHERE rests_until > 0)";
        play.until_none("a chat that does not rest", rests).await;
        play.stores("UPDATE project SET content = SUBSTR(content, 2)").await;
        play.later(60_000);
        play.until_none("something that waits", WAITS).await;
        let last = plain(&shown(&play.chats.last("ana").1));
        assert!(last.contains("Clouds over two towns"), "{last}");
    })
    .await;
}
