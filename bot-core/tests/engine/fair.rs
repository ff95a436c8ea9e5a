//! Nobody is kept waiting by somebody who floods, nor by a search: of one account one update at a time is worked on, and what is searched
//! for is read before the turn, while others write.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_core::areas::people::{self, store::schools::upsert};
use bot_core::conversation::{Action, Press};
use bot_core::domain::{Country, FreshIds, ListedSchool, NewSchool, SchoolCode, SchoolName, Town};
use bot_core::engine::{Activity, Done, Observer, Setup};
use bot_core::store::{Dialect, Error, Value};
use bot_core::text::Locale;
use bot_core::update::{Intake as _, Unavailable, Update, What};
use bot_core::view::{ListView, View};
use futures::FutureExt as _;
use futures::future::{join_all, poll_immediate};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::plans;
use crate::play::{Play, on_each, shown, until, update_of};

const ANA: &str = "ana";
/// So many of an account wait behind the one that is worked on.
const WAIT: usize = 20;
/// How the statement begins by which an update is noted, the first one of its turn.
const CLAIM: &str = "INSERT INTO update_seen";
/// The table in which schools are looked for by their words.
const WORDS: &str = "school_word";

/// What has begun and ended, and what was searched for, in the plays of these tests.
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
static SEARCHES: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn noted(log: &'static Mutex<Vec<String>>) -> MutexGuard<'static, Vec<String>> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note(sql: &str, values: &[Value]) {
    plans::note(sql, values);
    if let (true, Some(Value::Text(Some(id)))) = (sql.starts_with(CLAIM), values.get(1)) {
        noted(&LOG).push(format!("{id} begins"));
    }
    if sql.starts_with("SELECT") && sql.contains(WORDS) {
        noted(&SEARCHES).push(sql.to_owned());
    }
}

/// Notes which turns have ended.
struct Watcher;

impl Observer for Watcher {
    fn done(&self, done: Done) {
        if let Activity::Update { account, .. } = done.activity {
            noted(&LOG).push(format!("{account} is done"));
        }
    }
}

async fn watched(url: &str) -> Play {
    Play::watched(url, Setup { observer: Some(Arc::new(Watcher)), ..Setup::default() }, note).await
}

/// Keeps everybody else from noting an update, until it is opened.
struct Gate {
    opens: Arc<Semaphore>,
    held: JoinHandle<Result<(), Error>>,
}

impl Gate {
    async fn close(play: &Play) -> Self {
        let (closed, opens) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
        let (db, is_closed, is_open) = (play.engine.db().clone(), Arc::clone(&closed), Arc::clone(&opens));
        let held = tokio::spawn(async move {
            let has_many_writers = db.dialect() == Dialect::Postgres;
            let turn = db.turn(move |tx| {
                let (is_closed, is_open) = (Arc::clone(&is_closed), Arc::clone(&is_open));
                async move {
                    if has_many_writers {
                        tx.run("LOCK TABLE update_seen IN ACCESS EXCLUSIVE MODE", Vec::new()).await?;
                    }
                    is_closed.add_permits(1);
                    drop(is_open.acquire().await);
                    Ok(())
                }
                .boxed()
            });
            turn.await
        });
        drop(closed.acquire().await);
        Self { opens, held }
    }

    async fn open(self) {
        self.opens.add_permits(1);
        self.held.await.expect("it ends").expect("the database is there");
    }
}

/// The nth thing that somebody writes.
fn writes(play: &Play, who: &str, nth: usize) -> Update {
    let what = What::Text { words: "Hello".into(), number: play.chats.number() };
    update_of(who, what, format!("{who} {nth}"))
}

/// Somebody whom no other test knows, on either engine.
fn somebody(play: &Play, name: &str) -> String {
    format!("{name} on {:?}", play.engine.db().dialect())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_floods_has_one_turn_at_a_time_and_in_their_order() {
    on_each("who_floods_has_one_turn_at_a_time", |url| async move {
        let play = watched(&url).await;
        let who = somebody(&play, "who floods");
        let gate = Gate::close(&play).await;
        let flood = (0..=WAIT).map(|nth| play.engine.handle(writes(&play, &who, nth)));
        let others = (0..10).map(|nth| play.engine.handle(writes(&play, &somebody(&play, &format!("other {nth}")), 0)));
        let mut all: Vec<_> = flood.chain(others).collect();
        for handed in &mut all {
            assert!(poll_immediate(handed).await.is_none(), "nothing can be written");
        }
        gate.open().await;
        assert!(join_all(all).await.into_iter().all(|answer| answer.is_ok()));
        let mut went: Vec<String> = noted(&LOG).iter().filter(|line| line.starts_with(&who)).cloned().collect();
        // A turn that was tried twice has begun twice.
        went.dedup();
        let one = |nth| [format!("{who} {nth} begins"), format!("{who} is done")];
        assert_eq!(went, (0..=WAIT).flat_map(one).collect::<Vec<_>>());
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_flood_as_much_as_is_too_much_comes_again_and_whatever_others_do_does_not() {
    on_each("of_a_flood_as_much_as_is_too_much_comes_again", |url| async move {
        let play = watched(&url).await;
        let (who, other) = (somebody(&play, "who writes more"), somebody(&play, "who writes once"));
        let gate = Gate::close(&play).await;
        let (mut waiting, mut put_off) = (Vec::new(), Vec::new());
        for nth in 0..WAIT + 5 {
            let mut handed = play.engine.handle(writes(&play, &who, nth));
            match poll_immediate(&mut handed).await {
                None => waiting.push(handed),
                Some(answer) => {
                    assert_eq!(answer, Err(Unavailable), "nothing can be written");
                    put_off.push(nth);
                }
            }
        }
        assert_eq!((waiting.len(), put_off.len()), (WAIT + 1, 4));
        let mut handed = play.engine.handle(writes(&play, &other, 0));
        assert!(poll_immediate(&mut handed).await.is_none(), "it waits for the database only");
        gate.open().await;
        waiting.push(handed);
        assert!(join_all(waiting).await.into_iter().all(|answer| answer.is_ok()));
        for nth in put_off {
            let reply = play.engine.handle(writes(&play, &who, nth)).await.expect("there is room");
            assert!(!reply.again, "it was not worked on");
        }
        play.end().await;
    })
    .await;
}

/// Ana is asked for her school.
async fn is_asked_for_a_school(play: &Play) {
    play.command(ANA, "start").await;
    play.asks(ANA, Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Ana Nube", "Spain"] {
        play.says(ANA, words).await;
    }
    assert_eq!(play.asked(ANA).id.as_str(), "school");
}

/// The list that Ana is shown.
fn list(play: &Play) -> ListView {
    let (_, view) = play.chats.last(ANA);
    let View::Browse { list, .. } = view else { panic!("a list is shown, not {}", shown(&view)) };
    list
}

/// Stores a school that everybody can choose.
async fn stores_a_school(play: &Play) {
    let (country, now) = (Country::of("es".to_owned()), play.now());
    let code = SchoolCode::read("28000001", &country).ok();
    let (name, town) = (SchoolName::read("Escuela Nube").ok(), Town::read("Valverde").ok());
    let (name, town) = (name.expect("a name"), town.expect("a town"));
    let listed = vec![ListedSchool { code, school: NewSchool { name, town, country, region: None } }];
    let stored = play.engine.db().turn(move |tx| {
        let listed = listed.clone();
        async move { upsert(tx, &listed, &mut FreshIds::new(now, 0), now).await }.boxed()
    });
    stored.await.expect("the database is there");
}

/// Ana does something for which schools are searched: they are, once, while nothing can be written.
async fn is_searched_before(play: &Play, id: &str, what: What) {
    let gate = Gate::close(play).await;
    noted(&SEARCHES).clear();
    let mut handed = play.engine.handle(update_of(ANA, what, id.to_owned()));
    assert!(poll_immediate(&mut handed).await.is_none());
    until("it is searched for", || !noted(&SEARCHES).is_empty()).await;
    gate.open().await;
    handed.await.expect("the database is there");
    play.until_none("something that waits", "SELECT slot FROM outbox").await;
    let asked = noted(&SEARCHES).clone();
    let once: BTreeSet<&String> = asked.iter().collect();
    assert_eq!(once.len(), asked.len(), "neither the turn nor the delivery searches once more: {asked:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_searched_for_is_read_while_others_write() {
    on_each("what_is_searched_for_is_read_while_others_write", |url| async move {
        let play = watched(&url).await;
        stores_a_school(&play).await;
        is_asked_for_a_school(&play).await;
        let typed = What::Text { words: "nube".into(), number: play.chats.number() };
        is_searched_before(&play, "typed", typed).await;
        let found = list(&play);
        assert_eq!(found.query.as_deref(), Some("nube"));
        assert!(Locale::english().plain(&found.choices[0].label).contains("Escuela Nube"));
        let chooses = |action: &Action| matches!(action, Action::Form { press: Press::Choose(_), .. });
        let (number, action) = play.finds(ANA, chooses).await;
        is_searched_before(&play, "pressed", What::Press { wire: action.encode(), message: Some(number) }).await;
        assert_ne!(play.asked(ANA).id.as_str(), "school", "it is chosen");
        play.end().await;
    })
    .await;
}

/// A program that has just begun knows of no form what may be searched for in it.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_searched_for_before_is_searched_for_in_the_turn() {
    on_each("what_was_not_searched_for_before", |url| async move {
        let play = Play::on(&url).await;
        stores_a_school(&play).await;
        is_asked_for_a_school(&play).await;
        let play = play.restarts(&url, 0).await;
        play.says(ANA, "nube").await;
        let found = list(&play);
        assert_eq!((found.query.as_deref(), found.choices.len()), (Some("nube"), 2), "it, and that it is not listed");
        play.end().await;
    })
    .await;
}
