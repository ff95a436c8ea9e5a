//! A program that has nothing to do sleeps, and is awake when something falls due, by whatever it became so: here it looks for nothing by
//! itself as long as a test takes.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use bot_core::areas::help;
use bot_core::credentials::Costs;
use bot_core::decision::{Topic, Whom};
use bot_core::domain::AccountId;
use bot_core::engine::{Activity, Done, Engine, Observer, Outside, Setup, System};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::store::outbox::{self, LeaseInfo};
use bot_core::store::{Db, Value};
use bot_core::update::{Intake as _, What};
use futures::FutureExt as _;
use sqlx::any::AnyConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};

use crate::chats::Chats;
use crate::copies::is_validation;
use crate::costs::LOOKS;
use crate::plans;
use crate::play::{Play, on_each, opened, options, until, update_of};
use crate::story::{fill_in, sends, set_up};

/// Longer than any test takes.
const NEVER: Duration = Duration::from_secs(3_600);
/// How long a decision can be taken back here, in ms: a test waits for it.
const UNDO: i64 = 1_500;
const SECOND: i64 = 1_000;
const YEAR: i64 = 365 * 24 * 3_600 * SECOND;
/// A code can be typed for ten minutes, and is over a second later.
const CODE: i64 = 601 * SECOND;

fn setup() -> Setup {
    let settings = Settings { undo_for: UNDO, linking: true, ..Settings::default() };
    Setup { settings, costs: Costs::FOR_TESTS, net: NEVER, ..Setup::default() }
}

/// Counts the timers that have done their work.
#[derive(Default)]
struct Timers(AtomicUsize);

impl Observer for Timers {
    fn done(&self, done: Done) {
        if let Activity::Timer { command: Some(_), .. } = done.activity {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// Up to a teacher whom Eva can validate.
async fn registers(play: &Play) {
    set_up(play).await;
    play.opens("eva", "spain").await;
    fill_in(play, "ana").await;
    sends(play, "ana").await;
}

/// Eva validates her, and does not wait for what comes of it.
async fn validates(play: &Play) {
    let (number, validate) = play.finds("eva", is_validation).await;
    play.does_unseen("eva", What::Press { wire: validate.encode(), message: Some(number) }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_decision_sets_is_done_when_it_is_due() {
    on_each("what_a_decision_sets_is_done_when_it_is_due", |url| async move {
        let timers = Arc::new(Timers::default());
        let play = Play::set(&url, Setup { observer: Some(timers.clone()), ..setup() }).await;
        registers(&play).await;
        validates(&play).await;
        until("the decision is final", || timers.0.load(Ordering::SeqCst) > 0).await;
        play.end().await;
    })
    .await;
}

/// The second process ends before its decision is final, unless it is slow: then it does the rest itself.
#[tokio::test(flavor = "multi_thread")]
async fn what_another_process_has_set_is_done_though_it_has_ended() {
    on_each("what_another_process_has_set_is_done", |url| async move {
        let timers = Arc::new(Timers::default());
        let of = |name: &str| Setup { process: Some(name.to_owned()), observer: Some(timers.clone()), ..setup() };
        let play = Play::set(&url, of("first")).await;
        registers(&play).await;
        let other = play.next(0).begins(&url, of("second")).await;
        validates(&other).await;
        other.end().await;
        until("the decision is final", || timers.0.load(Ordering::SeqCst) > 0).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_that_was_left_alone_or_has_rested_is_answered_then() {
    on_each("a_chat_that_was_left_alone_or_has_rested", |url| async move {
        let play = Play::set(&url, setup()).await;
        play.chats.ask_to_wait(Duration::from_secs(1));
        play.says_unseen("jan", "Hello").await;
        until("his chat is to be left alone", || play.chats.failed() == 1).await;
        play.chats.fail_in(&["nora"]);
        play.says_unseen("nora", "Hello").await;
        until("hers rests", || play.chats.failed() > 1).await;
        play.chats.fail_in(&[]);
        until("both are answered", || ["jan", "nora"].iter().all(|who| !play.chats.is_empty(who))).await;
        play.end().await;
    })
    .await;
}

/// Something that is held, and will be told a moment after the last thing that happened.
const HELD: &str = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, \
    leased_until) SELECT id, 'held', 3, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, 0, \
    (SELECT MAX(at) FROM update_seen) + 1500, 0, '', 0 FROM account";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_is_told_when_its_time_has_come() {
    on_each("what_is_held_is_told_when_its_time_has_come", |url| async move {
        let play = Play::set(&url, setup()).await;
        play.command("ana", "start").await;
        let before = play.chats.sent("ana");
        play.stores(HELD).await;
        until("she is told", || play.chats.sent("ana") > before).await;
        play.end().await;
    })
    .await;
}

/// Tells Ana something, as whatever else is at work on the database does.
async fn tells(db: &Db) {
    let told = db.turn(move |tx| {
        async move {
            let row = tx.one("SELECT id FROM account WHERE external_id = $1", vec!["ana".into()]).await?;
            let (whom, now) = (Whom::Account(row.get::<AccountId>("id")?), System.now());
            let info = LeaseInfo { now, process: "other", lease: 0, ord: now };
            outbox::notify(tx, whom, (&help::Screen::Privacy.into(), Topic::Asked), info).await
        }
        .boxed()
    });
    told.await.expect("the database is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_command_line_writes_is_delivered() {
    on_each("what_the_command_line_writes_is_delivered", |url| async move {
        let play = Play::set(&url, setup()).await;
        play.command("ana", "start").await;
        let before = play.chats.sent("ana");
        let db = opened(&url, options()).await;
        tells(&db).await;
        db.close().await;
        until("she is told", || play.chats.sent("ana") > before).await;
        play.end().await;
    })
    .await;
}

/// What is due at once, and written by somebody who tells nobody.
const DUE: &str = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, attempts, leased_by, \
    leased_until) SELECT id, 'due', 1, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, 0, 0, 0, '', 0 FROM account";

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_tells_is_found_all_the_same() {
    on_each("what_nobody_tells_is_found_all_the_same", |url| async move {
        let play = Play::set(&url, Setup { net: Duration::from_millis(200), ..setup() }).await;
        play.command("ana", "start").await;
        let before = play.chats.sent("ana");
        let somebody: AnyConnectOptions = url.parse().expect("a URL");
        let mut somebody = somebody.connect().await.expect("the database is there");
        somebody.execute(DUE).await.expect("it is written");
        somebody.close().await.expect("the connection ends");
        until("she is told", || play.chats.sent("ana") > before).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_process_leaves_as_it_ends_another_one_delivers() {
    on_each("what_a_process_leaves_as_it_ends", |url| async move {
        let of = |name: &str| Setup { process: Some(name.to_owned()), ..setup() };
        let play = Play::set(&url, of("first")).await;
        play.command("ana", "start").await;
        let (before, other) = (play.chats.sent("ana"), play.next(0).begins(&url, of("second")).await);
        let written = other.engine.db().turn(|tx| async move { tx.run(DUE, Vec::new()).await }.boxed());
        written.await.expect("the database is there");
        other.end().await;
        until("she is told", || play.chats.sent("ana") > before).await;
        play.end().await;
    })
    .await;
}

/// A clock of which nobody says that it was set.
struct Slipping(AtomicI64);

impl Outside for Slipping {
    fn now(&self) -> i64 {
        System.now() + self.0.load(Ordering::SeqCst)
    }

    fn random(&self) -> u32 {
        System.random()
    }

    fn code(&self) -> String {
        System.code()
    }
}

/// Codes that can be typed.
const CODES: &str = "SELECT id FROM account_link WHERE state IN ('open', 'typed')";

async fn has(db: &Db, sql: &'static str, values: Vec<Value>) -> bool {
    let mut tx = db.read().await.expect("the database is there");
    tx.row(sql, values).await.expect("the database is there").is_some()
}

/// Waits until there is no such row.
async fn until_none(db: &Db, sql: &'static str, values: impl Fn() -> Vec<Value>) {
    // A minute, as for all that is waited for.
    for _ in 0..3_000 {
        if !has(db, sql, values()).await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("never none: {sql}");
}

/// What is due in ten minutes by a clock that is a year ahead is due in ten minutes by one that was put right.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_back_or_put_forward_wakes_all_who_sleep() {
    on_each("a_clock_that_is_set_back_or_put_forward_wakes", |url| async move {
        let (clock, chats) = (Arc::new(Slipping(AtomicI64::new(YEAR))), Chats::of(Platform::Telegram));
        let slips = |by: i64| clock.0.fetch_add(by, Ordering::SeqCst);
        let db = opened(&url, options()).await;
        let engine = Engine::new(db.clone(), Setup { outside: clock.clone(), pacing: false, ..setup() });
        engine.connect(Arc::new(chats.clone()));
        engine.start().await;
        let link = What::Command { name: "link".into(), argument: None, number: chats.number() };
        engine.handle(update_of("jan", link, "link".to_owned())).await.expect("the database is there");
        assert!(has(&db, CODES, Vec::new()).await, "a code can be typed");
        slips(-YEAR);
        let far = || vec![(clock.now() + CODE).into()];
        until_none(&db, "SELECT what FROM timer WHERE due > $1", far).await;
        slips(CODE);
        until_none(&db, CODES, Vec::new).await;
        engine.stop().await;
        db.close().await;
    })
    .await;
}

/// How often it was looked for something that is due.
static LOOKED: AtomicUsize = AtomicUsize::new(0);

fn note(sql: &str, values: &[Value]) {
    plans::note(sql, values);
    if LOOKS[..3].iter().any(|look| sql.starts_with(look)) {
        LOOKED.fetch_add(1, Ordering::SeqCst);
    }
}

/// Three times as long as it was looked again before, where nothing was known.
const A_WHILE: Duration = Duration::from_millis(1_500);

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_program_looks_for_nothing() {
    on_each("an_idle_program_looks_for_nothing", |url| async move {
        if testkit::is_pooled() && !url.starts_with("sqlite:") {
            // Behind a pooler nobody hears what others write.
            return;
        }
        let play = Play::watched(&url, setup(), note).await;
        play.command("ana", "start").await;
        for _ in 0..20 {
            let before = LOOKED.load(Ordering::SeqCst);
            tokio::time::sleep(A_WHILE).await;
            if LOOKED.load(Ordering::SeqCst) == before {
                assert!(before >= 3, "it has looked at the start");
                play.end().await;
                return;
            }
        }
        panic!("it looks on and on");
    })
    .await;
}
