//! An engine on platforms that only remember what they were shown (`chats`), and what people do there.
//!
//! Somebody is at home on the first platform, or on the one with modals under a name such as `ana@discord`.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bot_core::conversation::Action;
use bot_core::credentials::Costs;
use bot_core::domain::{PersonId, Room};
use bot_core::engine::{Engine, Outside, Setup, System};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::store::{Db, OpenError, Options, Watch};
use bot_core::text::{Locale, Text};
use bot_core::update::{Intake, Reply, ReplyHandle, RoomChange, RoomUpdate, Sender, Update, What, Where};
use bot_core::vault::Vault;
use bot_core::view::{Question, View};
use futures::FutureExt;

use crate::chats::{Aside, Chats};
use crate::pieces::Pieces;
use crate::plans;
use crate::seen::labels;
pub(crate) use crate::seen::{buttons, plain, shown};
use crate::shelf::Shelf;
use crate::timing::Clock;
pub(crate) use crate::timing::all_later;

/// So often it is looked whether something has come true, every 20 ms for a minute: that takes long only where a test fails.
const LOOKS: usize = 3000;
/// So often a database is tried to be opened, each time for as long as the program waits.
const OPENS: usize = 6;

/// Waits until something holds.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..LOOKS {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("never: {what}");
}

/// Plays on each engine, where a decision is final at once.
pub(crate) async fn each(name: &str, play: impl AsyncFn(&Play)) {
    on_each(name, async |url| {
        let at = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        play(&at).await;
        at.end().await;
    })
    .await;
}

/// Tests on a database of each engine, as the program makes one.
pub(crate) async fn on_each<R: Future<Output = ()>>(name: &str, test: impl Fn(String) -> R) {
    let made = async |url: String| Db::open(&url, Options::default()).await.expect("it is made").close().await;
    testkit::each_engine_like(name, made, test).await;
}

/// How databases are opened, behind a pooler or not.
pub(crate) fn options() -> Options {
    Options { statement_cache: !testkit::is_pooled(), watch: Some(plans::note), ..Options::default() }
}

/// Opens a database. Behind a pooler, which has to connect to each of them first, one may not answer in time while the machine is busy.
pub(crate) async fn opened(url: &str, options: Options) -> Db {
    for _ in 1..OPENS {
        let opened = Db::open(url, options).await;
        if !matches!(opened, Err(OpenError::Connect { .. })) {
            return opened.expect("opens");
        }
    }
    Db::open(url, options).await.expect("opens")
}

/// The platform on which somebody is at home.
pub(crate) fn platform_of(who: &str) -> Platform {
    if who.ends_with("@discord") { Platform::Discord } else { Platform::Telegram }
}

/// By what that platform tells somebody apart.
fn username_of(who: &str) -> Option<String> {
    who.split('@').next().map(str::to_owned)
}

/// Something that somebody does in their own chat.
pub(crate) fn update_of(who: &str, what: What, id: String) -> Update {
    let (account, address, name) = (who.to_owned(), Some(who.to_owned()), who.to_owned());
    let sender = Sender { account, address, name, username: username_of(who), language: "en".into() };
    let (written, handle, carries, at, raw) = (None, None, false, Where::Own, String::new());
    Update { platform: platform_of(who), id, sender, what, written, handle, carries, at, raw }
}

/// A program that follows another one on the same database.
pub(crate) struct Next {
    chats: (Chats, Chats),
    shelf: Shelf,
    vault: Arc<Vault>,
    /// By how much its clock is ahead, in ms.
    ahead: i64,
}

impl Next {
    /// The first program on a database, by a clock that shows this time, in ms.
    pub(crate) fn first(now: i64) -> Self {
        let chats = (Chats::of(Platform::Telegram), Chats::of(Platform::Discord));
        let (shelf, vault) = (Shelf::default(), Arc::new(Vault::fresh()));
        Self { chats, shelf, vault, ahead: now - System.now() }
    }

    /// The same with chats that go on apart, and nothing kept.
    pub(crate) fn apart(&self) -> Self {
        let (chats, modals) = &self.chats;
        Self {
            chats: (chats.apart(), modals.apart()),
            shelf: Shelf::default(),
            vault: Arc::clone(&self.vault),
            ahead: self.ahead,
        }
    }

    /// Begins, whether or not the other one has ended.
    pub(crate) async fn begins(self, url: &str, setup: Setup) -> Play {
        let db = opened(url, options()).await;
        let clock = Clock::ahead(self.ahead);
        Play::begin(db, Setup { vault: self.vault, ..setup }, (self.chats, self.shelf), clock).await
    }
}

/// An engine at work, and the people who use it.
pub(crate) struct Play {
    pub(crate) engine: Engine,
    pub(crate) chats: Chats,
    /// The chats of a platform with modals and places where others are.
    pub(crate) modals: Chats,
    /// Where files are kept.
    pub(crate) shelf: Shelf,
    /// How far jobs go.
    pub(crate) pieces: Arc<Pieces>,
    pub(crate) clock: Arc<Clock>,
    /// The keys of the deployment, which a program that follows has, too.
    vault: Arc<Vault>,
    updates: AtomicU64,
    /// What the platform calls somebody, and by what it tells them apart, where that is not what the tests call them.
    names: Mutex<HashMap<String, (String, Option<String>)>>,
    pub(crate) statements: Mutex<Vec<u32>>,
}

impl Play {
    pub(crate) async fn on(url: &str) -> Self {
        Self::with(url, Settings { linking: true, ..Settings::default() }).await
    }

    pub(crate) async fn with(url: &str, settings: Settings) -> Self {
        Self::set(url, Setup { settings, costs: Costs::FOR_TESTS, ..Setup::default() }).await
    }

    /// The same with an engine that is set up otherwise, too.
    pub(crate) async fn set(url: &str, setup: Setup) -> Self {
        Self::watched(url, setup, plans::note).await
    }

    /// The same where this looks at each statement.
    pub(crate) async fn watched(url: &str, setup: Setup, watch: Watch) -> Self {
        let (chats, modals) = (Chats::of(Platform::Telegram), Chats::of(Platform::Discord));
        let db = opened(url, Options { watch: Some(watch), ..options() }).await;
        chats.go_on(&db).await;
        modals.go_on(&db).await;
        Self::begin(db, setup, ((chats, modals), Shelf::default()), Clock::default()).await
    }

    /// The program ends, its machine's clock is set by this, in ms, and the program begins again; people keep their chats.
    pub(crate) async fn restarts(self, url: &str, step: i64) -> Self {
        let next = self.next(step);
        self.end().await;
        let settings = Settings { linking: true, ..Settings::default() };
        next.begins(url, Setup { settings, ..Setup::default() }).await
    }

    /// What a program has that follows this one: the same chats and keys, and a clock that is set by this, in ms.
    pub(crate) fn next(&self, step: i64) -> Next {
        let ahead = self.clock.ahead_by() + step;
        self.chats.share();
        self.modals.share();
        Next {
            chats: (self.chats.clone(), self.modals.clone()),
            shelf: self.shelf.clone(),
            vault: Arc::clone(&self.vault),
            ahead,
        }
    }

    async fn begin(db: Db, setup: Setup, ((chats, modals), shelf): ((Chats, Chats), Shelf), clock: Clock) -> Self {
        let (clock, vault) = (Arc::new(clock), Arc::clone(&setup.vault));
        let outside: Arc<dyn Outside> = clock.clone();
        let (pieces, files) = (Arc::new(Pieces::beside(setup.observer.clone())), Arc::new(shelf.clone()));
        let setup = Setup { pacing: false, outside, files, observer: Some(pieces.clone()), ..setup };
        let engine = Engine::new(db, setup);
        engine.connect(Arc::new(chats.clone()));
        engine.connect(Arc::new(modals.clone()));
        engine.start().await;
        // Another number for each update, whatever played on this database before.
        let first = System.now().unsigned_abs() * 1000;
        Self {
            engine,
            chats,
            modals,
            shelf,
            pieces,
            clock,
            vault,
            updates: AtomicU64::new(first),
            names: Mutex::default(),
            statements: Mutex::default(),
        }
    }

    /// The chats of the platform on which somebody is at home.
    pub(crate) fn chats_of(&self, who: &str) -> &Chats {
        if platform_of(who) == Platform::Discord { &self.modals } else { &self.chats }
    }

    /// Changes what is stored.
    pub(crate) async fn stores(&self, sql: &'static str) {
        let stored = self.engine.db().turn(move |tx| async move { tx.run(sql, Vec::new()).await }.boxed());
        stored.await.expect("the database is there");
        self.engine.look_again();
    }

    /// Whether a row is stored that fulfils a condition.
    pub(crate) async fn has(&self, sql: &'static str) -> bool {
        let mut tx = self.engine.db().read().await.expect("the database is there");
        tx.row(sql, Vec::new()).await.expect("the database is there").is_some()
    }

    /// A number `n` from the database.
    pub(crate) async fn number(&self, sql: &'static str) -> i64 {
        let mut tx = self.engine.db().read().await.expect("the database is there");
        tx.one(sql, Vec::new()).await.expect("one row").get("n").expect("a number")
    }

    /// Who somebody is.
    pub(crate) async fn person(&self, who: &str) -> PersonId {
        let mut tx = self.engine.db().read().await.expect("the database is there");
        let sql = "SELECT person_id AS n FROM account WHERE external_id = $1";
        tx.one(sql, vec![who.into()]).await.expect("they are known").get("n").expect("a number")
    }

    /// How many messages of somebody say this.
    pub(crate) fn reads(&self, who: &str, text: &Text) -> usize {
        let words = plain(&Locale::english().plain(text));
        self.chats_of(who).all(who).iter().filter(|(_, view)| plain(&shown(view)).contains(&words)).count()
    }

    /// Waits until no row fulfils a condition.
    pub(crate) async fn until_none(&self, what: &str, sql: &'static str) {
        for _ in 0..LOOKS {
            if !self.has(sql).await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("there is still {what}");
    }

    /// Ends the play; the database can be opened again.
    pub(crate) async fn end(self) {
        // Jobs that are held go on once they are told to end.
        tokio::join!(biased; self.engine.stop(), async { self.pieces.let_go() });
        plans::look(self.engine.db()).await;
        let in_vain: Vec<View> = self.chats.in_vain().into_iter().chain(self.modals.in_vain()).collect();
        assert!(in_vain.is_empty(), "shown anew as it was: {:#?}", in_vain.iter().map(shown).collect::<Vec<_>>());
        self.engine.db().clone().close().await;
    }

    pub(crate) async fn does(&self, who: &str, what: What) {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        self.does_as(who, what, &id).await;
    }

    pub(crate) async fn does_as(&self, who: &str, what: What, id: &str) {
        self.handle(update_of(who, what, id.to_owned())).await;
    }

    /// Does something by an update with this id, and gives what is said to it at once.
    pub(crate) async fn is_told_as(&self, who: &str, what: What, id: &str) -> Reply {
        self.handle(update_of(who, what, id.to_owned())).await
    }

    /// Does something on the platform with modals, where it is answered by a way of its own.
    pub(crate) async fn does_at(&self, at: Where, who: &str, what: What) -> Reply {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        let handle =
            Some(if at == Where::Own { ReplyHandle::new(Arc::new(())) } else { ReplyHandle::new(Arc::new(Aside)) });
        let address = (at == Where::Own).then(|| who.to_owned());
        let sender = Sender {
            account: who.into(),
            address,
            name: who.into(),
            username: username_of(who),
            language: "en".into(),
        };
        let (platform, written, carries, raw) = (Platform::Discord, None, false, String::new());
        let update = Update { platform, id, sender, what, written, handle, carries, at, raw };
        self.handle(update).await
    }

    /// Does something in a room of the first platform, in one's own name or in the room's, and gives what is said to it at once.
    pub(crate) async fn does_in(&self, (room, unnamed): (&str, bool), who: &str, what: What) -> Reply {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        let room = Room { id: room.to_owned(), address: room.to_owned(), name: "Staff".to_owned() };
        self.handle(Update { at: Where::Room { room, unnamed }, ..update_of(who, what, id) }).await
    }

    /// Something happens to a room of the first platform.
    pub(crate) async fn happens_to(&self, room: &str, change: RoomChange) {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        let (platform, room, raw) = (Platform::Telegram, room.to_owned(), String::new());
        let noted = self.engine.room(RoomUpdate { platform, id, room, change, raw }).await;
        noted.expect("the database is there");
        self.arrives().await;
    }

    /// Lets the platform call somebody so from now on.
    pub(crate) fn renames(&self, who: &str, name: &str, username: Option<&str>) {
        let names = (name.to_owned(), username.map(str::to_owned));
        self.names.lock().expect("not poisoned").insert(who.to_owned(), names);
    }

    async fn handle(&self, mut update: Update) -> Reply {
        if let Some(names) = self.names.lock().expect("not poisoned").get(&update.sender.account) {
            (update.sender.name, update.sender.username) = names.clone();
        }
        let slow = [&self.chats, &self.modals].into_iter().any(Chats::is_slow);
        let reply = self.engine.handle(update).await.expect("the database is there");
        self.statements.lock().expect("not poisoned").push(self.engine.last_turn_statements());
        // Whoever is faster than the platform does not wait for it.
        if slow {
            tokio::time::sleep(Duration::from_millis(5)).await;
        } else {
            self.arrives().await;
        }
        reply
    }

    /// Waits until everything is shown that can be, for some seconds at most.
    async fn arrives(&self) {
        for _ in 0..400 {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if self.has_arrived().await {
                break;
            }
        }
    }

    /// Whether everything that can be shown now is shown; what is set aside while somebody else works there waits longer.
    pub(crate) async fn has_arrived(&self) -> bool {
        // Deliveries are noted after 50 ms: this saves that wait.
        if !self.notes().await.expect("the database is there") {
            return false;
        }
        let mut tx = self.engine.db().read().await.expect("the database is there");
        let sql = "SELECT COUNT(*) AS n FROM outbox o JOIN account a ON a.id = o.account_id \
                   WHERE a.unreachable_at IS NULL AND o.lane < 9 AND o.due <= $1";
        let waiting = tx.one(sql, vec![self.clock.now().into()]).await.expect("a row");
        waiting.get::<i64>("n").expect("a number") == 0
    }

    pub(crate) async fn says(&self, who: &str, words: &str) {
        self.does(who, What::Text { words: words.into(), number: self.chats_of(who).number() }).await;
    }

    /// Does something that was done so long ago by the platform's clock, in ms: it arrives only now.
    pub(crate) async fn did(&self, who: &str, what: What, ago: i64) {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        self.handle(Update { written: Some(System.now() - ago), ..update_of(who, what, id) }).await;
    }

    /// Writes, and does not wait until the answer is there.
    pub(crate) async fn says_unseen(&self, who: &str, words: &str) {
        self.does_unseen(who, What::Text { words: words.into(), number: self.chats_of(who).number() }).await;
    }

    /// Does something, and does not wait either.
    pub(crate) async fn does_unseen(&self, who: &str, what: What) {
        let id = self.updates.fetch_add(1, Ordering::SeqCst).to_string();
        self.engine.handle(update_of(who, what, id)).await.expect("the database is there");
    }

    pub(crate) async fn command(&self, who: &str, name: &str) {
        let number = self.chats_of(who).number();
        self.does(who, What::Command { name: name.into(), argument: None, number }).await;
    }

    /// Types a command with what follows it.
    pub(crate) async fn types(&self, who: &str, name: &str, argument: &str) {
        let number = self.chats_of(who).number();
        self.does(who, What::Command { name: name.into(), argument: Some(argument.into()), number }).await;
    }

    pub(crate) async fn presses(&self, who: &str, label: &str) {
        let (number, _) = self.chats_of(who).last(who);
        self.presses_in(who, number, label).await;
    }

    /// Presses a button of a message.
    pub(crate) async fn presses_in(&self, who: &str, number: i64, label: &str) {
        let all = self.chats_of(who).all(who);
        let view = all.into_iter().find(|(at, _)| *at == number).expect("the message is there").1;
        let buttons = buttons(&view);
        let action = buttons.iter().find(|(text, _)| text.contains(label));
        let (_, action) = action.unwrap_or_else(|| panic!("no {label:?} among {:?}", labels(&buttons)));
        self.does(who, What::Press { wire: action.encode(), message: Some(number) }).await;
    }
}

impl Play {
    pub(crate) async fn opens(&self, who: &str, code: &str) {
        let number = self.chats_of(who).number();
        self.does(who, What::Command { name: "start".into(), argument: Some(code.into()), number }).await;
    }

    pub(crate) async fn asks(&self, who: &str, action: Action) {
        self.does(who, What::Press { wire: action.encode(), message: None }).await;
    }

    /// Presses the newest button of this kind, in whatever message it stands, once it is there.
    pub(crate) async fn presses_one(&self, who: &str, kind: impl Fn(&Action) -> bool) {
        let (number, action) = self.finds(who, kind).await;
        self.does(who, What::Press { wire: action.encode(), message: Some(number) }).await;
    }

    /// The newest message with a button of this kind, and what that carries, once it is there.
    pub(crate) async fn finds(&self, who: &str, kind: impl Fn(&Action) -> bool) -> (i64, Action) {
        for _ in 0..LOOKS {
            let all = self.chats_of(who).all(who);
            let found = all.iter().rev().find_map(|(number, view)| {
                let button = buttons(view).into_iter().find(|(_, action)| kind(action));
                button.map(|(_, action)| (*number, action))
            });
            if let Some(found) = found {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{who} has no such button");
    }

    /// The question that is asked now.
    pub(crate) fn asked(&self, who: &str) -> Question {
        let (_, view) = self.chats_of(who).last(who);
        view.question().unwrap_or_else(|| panic!("{who} is asked nothing but shown {:?}", shown(&view))).clone()
    }
}

impl Drop for Play {
    /// Where a test fails, nothing that it held keeps its threads from ending.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.pieces.let_go();
        }
    }
}
