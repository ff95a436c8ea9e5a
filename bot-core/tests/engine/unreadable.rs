//! What this program cannot read, because a newer one wrote it or it is damaged: kept as it is, and nobody is stuck.

use std::time::Duration;

use bot_core::area::{Command, Timer};
use bot_core::areas::{approval, drafts, people};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{AuthorityId, ProjectId};
use bot_core::store::updates;
use bot_core::text::{Locale, msg};
use bot_core::view::View;
use futures::FutureExt;

use crate::play::{Play, on_each, opened, options, shown};

/// Changes what is stored, as another program might have.
async fn tamper(play: &Play, sql: &'static str) {
    let changed = play.engine.db().turn(move |tx| tx.count(sql, Vec::new()).boxed());
    assert!(changed.await.expect("the database is there") > 0, "{sql}: nothing was changed");
}

/// The state of the only conversation put aside, as it is stored.
async fn put_aside(play: &Play) -> Vec<String> {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let rows = tx.rows("SELECT state FROM conversation WHERE archived_at IS NOT NULL", Vec::new()).await;
    rows.expect("rows").iter().map(|row| row.get("state").expect("a state")).collect()
}

async fn begins(play: &Play) {
    play.command("ana", "start").await;
    play.asks("ana", Action::Do(people::Command::EditProfile.into())).await;
    play.says("ana", "Ana Nube").await;
    assert_eq!(play.asked("ana").id.as_str(), "country");
}

/// Says what happened, and has a way on.
fn is_explained(view: &View) -> bool {
    shown(view) == Locale::english().plain(&msg::sorry_draft_gone())
}

const UNREADABLE: [(&str, &str); 3] = [
    ("UPDATE conversation SET flow = 'of-the-future'", "Ana Nube"),
    ("UPDATE conversation SET state = '{\"draft\":{\"name\":{\"first\":\"Ana\"}}}'", "\"first\":\"Ana\""),
    ("UPDATE conversation SET state = 'Ana, damaged'", "Ana, damaged"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_cannot_be_read_is_kept_and_explained() {
    on_each("a_draft_that_cannot_be_read_is_kept_and_explained", |url| async move {
        let play = Play::on(&url).await;
        for (number, (sql, kept)) in (1..).zip(UNREADABLE) {
            begins(&play).await;
            tamper(&play, sql).await;
            if number == 1 {
                play.says("ana", "Valverde").await;
            } else {
                play.presses_one("ana", |action| matches!(action, Action::Form { press: Press::Back, .. })).await;
            }
            let (_, view) = play.chats.last("ana");
            assert!(is_explained(&view), "{sql}: {}", shown(&view));
            let aside = put_aside(&play).await;
            assert!(aside.iter().any(|state| state.contains(kept)), "{sql}: {aside:?}");
            play.presses("ana", "Home").await;
            assert!(shown(&play.chats.last("ana").1).contains("Welcome"), "{sql}");
        }
        // Free text and the form work as on the first day.
        begins(&play).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resting_draft_that_cannot_be_read_is_explained_when_it_is_opened() {
    on_each("a_resting_draft_that_cannot_be_read_is_explained_when_it_is_opened", |url| async move {
        let play = Play::on(&url).await;
        begins(&play).await;
        play.command("ana", "cancel").await;
        tamper(&play, "UPDATE conversation SET state = 'Ana, damaged'").await;
        play.presses_one("ana", |action| matches!(action, Action::Do(Command::Drafts(drafts::Command::Resume { .. }))))
            .await;
        assert!(is_explained(&play.chats.last("ana").1));
        assert_eq!(put_aside(&play).await, ["Ana, damaged"]);
        begins(&play).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pieces_that_cannot_be_read_do_not_stop_a_form() {
    on_each("pieces_that_cannot_be_read_do_not_stop_a_form", |url| async move {
        let play = Play::on(&url).await;
        begins(&play).await;
        tamper(&play, "UPDATE conversation SET heard = '[1'").await;
        play.says("ana", "Spain").await;
        play.presses("ana", "not listed").await;
        assert_eq!(play.asked("ana").id.as_str(), "school-name");
    })
    .await;
}

/// Rows that only a newer program can read, at the head of both lanes, and in the message that Ana looks at.
const OF_THE_FUTURE: &str = "INSERT INTO outbox \
    (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, leased_until) \
  SELECT id, 'future answer', 0, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, 0, 0, 0, '', 0 FROM account \
  UNION ALL SELECT id, 'future notice', 1, '{\"of-the-future\":1}', NULL, 1, 1, 0, 0, 0, '', 0 FROM account \
  UNION ALL SELECT id, '#1', 1, '{\"of-the-future\":1}', 1, 1, 1, 1, 0, 0, '', 0 FROM account";

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_of_a_newer_program_holds_nothing_up() {
    on_each("a_screen_of_a_newer_program_holds_nothing_up", |url| async move {
        let play = Play::on(&url).await;
        begins(&play).await;
        tamper(&play, "UPDATE message SET screen = '\"of-the-future\"'").await;
        tamper(&play, OF_THE_FUTURE).await;
        play.command("jan", "start").await;
        play.says("ana", "Valverde").await;
        for _ in 0..100 {
            let mut tx = play.engine.db().read().await.expect("the database is there");
            let waiting = bot_core::store::outbox::waiting(&mut tx).await.expect("counted").0;
            drop(tx);
            if waiting == 0 {
                let home = |(_, view): &(i64, View)| shown(view).contains("Welcome");
                assert!(play.chats.all("ana").iter().skip(1).any(home), "Home is shown instead");
                assert_eq!(play.asked("ana").id.as_str(), "country");
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the outbox is stuck");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_timer_of_a_newer_program_holds_no_other_up() {
    on_each("a_timer_of_a_newer_program_holds_no_other_up", |url| async move {
        let db = opened(&url, options()).await;
        let settle = approval::Timer::Settle { project: ProjectId(1), revision: 1, authority: AuthorityId(1) };
        let known = Timer::from(settle);
        let what = serde_json::to_string(&known).expect("encodes");
        let due = db.turn(move |tx| {
            let what = what.clone();
            async move {
                let sql = "INSERT INTO timer (what, due, leased_until) VALUES ('\"of-the-future\"', 1, 0), ($1, 2, 0)";
                tx.run(sql, vec![what.into()]).await?;
                updates::due_timers(tx, 1000, 60).await
            }
            .boxed()
        });
        assert_eq!(due.await.expect("those that are known"), [known]);
    })
    .await;
}
