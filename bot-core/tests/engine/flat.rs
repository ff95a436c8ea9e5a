//! What is stored makes nothing slower: among 100 000 rows, as years leave them behind, whatever is asked while people register, look
//! things up and decide goes along an index, and reads no more rows than a page has.
//!
//! PostgreSQL says how many rows a plan has read, made for the values that were asked and made for any. SQLite says only how it goes
//! about a statement, which does not depend on how much is stored.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bot_core::area::{Command, Screen};
use bot_core::areas::authorities::store::channels;
use bot_core::areas::projects::Group;
use bot_core::areas::{contacts, help, people, projects, queue, suspension, told};
use bot_core::conversation::Action;
use bot_core::domain::{AccountId, AuthorityId, PersonId, ProjectId};
use bot_core::engine::{Outside as _, Setup, System};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::store::{Db, Dialect, Options, Sql, Value};
use bot_core::text::Locale;
use bot_core::update::What;
use bot_core::wire::{Page, Words};
use futures::FutureExt;
use testkit::Seed;
use testkit::plans::{PlannedFor, reads_whole, rows_read};

use crate::plans;
use crate::play::{Play, on_each, opened, options, shown, until};
use crate::story::{approves, drafts, fill_in, meets, registers_in_poland_as, sends, set_up};

/// About 100 000 rows; of each table that grows far more than a statement may read.
const SEED: Seed = Seed { teachers: 6_400, schools: 2_500, projects: 3_000, waiting: 10_000 };
/// So many rows a statement may read: some pages of a list, or as many rows of the outbox as are looked at together.
const MOST: f64 = 1_500.0;
/// What is in the table by which schools are found has bounds of its own (`areas/people/store/schools/search.rs`).
const BOUNDED: &str = "school_word";
/// By these SQLite reads a chat from its beginning, which is far back where somebody has decided for years.
const OF_A_CHAT: [&str; 2] =
    ["SEARCH message USING PRIMARY KEY (account_id=?)", "SEARCH message USING PRIMARY KEY (account_id=? AND number<?)"];
/// What is due though its reader cannot be reached.
const IN_THE_WAY: &str = "SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id \
    WHERE a.unreachable_at IS NOT NULL AND o.due <= (SELECT MAX(at) FROM update_seen) + 60000";

/// What the play on that database has asked it, each text once with the values of the last time.
static ASKED: Mutex<BTreeMap<String, Vec<Value>>> = Mutex::new(BTreeMap::new());

fn asked() -> MutexGuard<'static, BTreeMap<String, Vec<Value>>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note(sql: &str, values: &[Value]) {
    plans::note(sql, values);
    if plans::is_planned(sql) && !plans::locks_rows(sql) {
        asked().insert(sql.to_owned(), values.to_vec());
    }
}

async fn writes(db: &Db, sql: String) {
    let written = db.turn(move |tx| {
        let sql = sql.clone();
        async move { tx.run(Sql::composed(sql), Vec::new()).await }.boxed()
    });
    written.await.expect("it is written");
}

/// Writes what is no statement of the program.
async fn fill(url: &str, statements: impl FnOnce(Dialect) -> Vec<String>) {
    let db = opened(url, Options { watch: None, ..options() }).await;
    for sql in statements(db.dialect()) {
        writes(&db, sql).await;
    }
    db.close().await;
}

fn accepts(action: &Action) -> bool {
    matches!(action, Action::Do(Command::Projects(projects::Command::Accept { .. })))
}

fn validates(action: &Action) -> bool {
    matches!(action, Action::Do(Command::People(people::Command::Validate { .. })))
}

/// Two teachers register and found a project; whoever decides has had all others before her.
async fn registers_and_decides(play: &Play, url: &str) -> ProjectId {
    set_up(play).await;
    for (who, code) in [("eva", "spain"), ("olga", "poland")] {
        play.opens(who, code).await;
    }
    fill(url, |_| vec![Seed::cards("eva")]).await;
    fill_in(play, "ana").await;
    sends(play, "ana").await;
    registers_in_poland_as(play, "jan", "Jan Lipa").await;
    for service in ["eva", "olga"] {
        play.presses_one(service, validates).await;
    }
    play.asks("ana", Action::Do(contacts::Command::MakeLink { reusable: true }.into())).await;
    meets(play, "jan").await;
    drafts(play, "ana").await;
    sends(play, "ana").await;
    play.presses_one("jan", accepts).await;
    for service in ["eva", "olga"] {
        approves(play, service).await;
    }
    ProjectId(play.number("SELECT MAX(id) AS n FROM project").await)
}

/// Somebody looks at what there is of theirs.
async fn walks(play: &Play, who: &str, project: ProjectId) {
    let page = Page(0);
    play.command(who, "home").await;
    let screens: [Screen; 9] = [
        help::Screen::Home.into(),
        help::Screen::Inbox { page }.into(),
        queue::Screen::Queue { page }.into(),
        queue::Screen::Countries { page }.into(),
        projects::Screen::Projects { group: Group::All, page }.into(),
        projects::Screen::Project { project, page }.into(),
        projects::Screen::History { project, page }.into(),
        contacts::Screen::Contacts { page }.into(),
        told::Screen::Told { page }.into(),
    ];
    for screen in screens {
        play.asks(who, Action::Go(screen)).await;
    }
}

/// Somebody looks for contacts and projects by words, a support service for a teacher, and somebody for a school: by a word that very many
/// have, and by a mistyped one.
async fn searches(play: &Play) {
    let all: [Command; 2] = [
        contacts::Command::Search { words: Words::default() }.into(),
        projects::Command::Search { words: Words::default() }.into(),
    ];
    for search in all {
        play.asks("ana", Action::Do(search)).await;
        play.says("ana", "lipa").await;
        sends(play, "ana").await;
    }
    play.asks("eva", Action::Do(suspension::Command::Search { words: Words::default() }.into())).await;
    play.says("eva", "nora alba").await;
    sends(play, "eva").await;
    play.command("nora", "start").await;
    play.asks("nora", Action::Do(people::Command::EditProfile.into())).await;
    for words in ["Nora Alba", "Spain", "colegio", "colejio k1500"] {
        play.says("nora", words).await;
    }
}

/// How a server goes about a statement, where it reads more rows than it may.
async fn reads_much(db: &Db, (sql, values): (&str, &[Value]), planned_for: PlannedFor) -> Option<String> {
    // What it writes is rolled back.
    let mut tx = db.read().await.expect("the database is there");
    let lines = match plans::explained(&mut tx, (sql, values), (planned_for, true)).await {
        Ok(lines) => lines,
        // What was added once cannot be added again.
        Err(error) if error.is_transient() => return None,
        Err(error) => panic!("{sql}: {error}"),
    };
    let read = rows_read(&lines);
    (read > MOST)
        .then(|| format!("{read} rows, planned for {planned_for:?} values: {sql}\n    {}", lines.join("\n    ")))
}

/// What is wrong with how the database goes about those statements that were asked.
async fn faults(db: &Db, is_looked_at: fn(&str) -> bool) -> Vec<String> {
    let all: Vec<(String, Vec<Value>)> = asked().iter().map(|(sql, values)| (sql.clone(), values.clone())).collect();
    let mut faults = Vec::new();
    for (sql, values) in all.into_iter().filter(|(sql, _)| !plans::is_of_tests(sql) && is_looked_at(sql)) {
        match db.dialect() {
            Dialect::Sqlite => {
                let mut tx = db.read().await.expect("the database is there");
                let lines = plans::plan(&mut tx, Dialect::Sqlite, &sql, values).await;
                let of_a_chat = lines.iter().filter(|line| OF_A_CHAT.contains(&line.as_str())).cloned();
                let read = reads_whole(&sql, &lines).into_iter().chain(of_a_chat);
                faults.extend(read.map(|line| format!("{line}: {sql}")));
            }
            Dialect::Postgres if sql.contains(BOUNDED) => {}
            Dialect::Postgres => {
                for planned_for in PlannedFor::ALL {
                    faults.extend(reads_much(db, (&sql, &values), planned_for).await);
                }
            }
        }
    }
    faults
}

#[tokio::test(flavor = "multi_thread")]
async fn among_100_000_rows_no_statement_reads_more_than_a_page() {
    assert!(SEED.rows() > 100_000, "{}", SEED.rows());
    on_each("among_100_000_rows_no_statement_reads_more_than_a_page", async |url| {
        fill(&url, |dialect| SEED.statements(dialect == Dialect::Postgres, System.now())).await;
        asked().clear();
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let play = Play::watched(&url, Setup { settings, ..Setup::default() }, note).await;
        let project = registers_and_decides(&play, &url).await;
        for who in ["ana", "eva"] {
            walks(&play, who, project).await;
        }
        let known = SEED.active().next().expect("some are active");
        walks(&play, &Seed::account(known).to_string(), ProjectId(known)).await;
        searches(&play).await;
        play.until_none("something in the way", IN_THE_WAY).await;
        play.engine.stop().await;
        let db = play.engine.db();
        let mut all = faults(db, |_| true).await;
        // In the morning whatever was held is due at once.
        writes(db, "UPDATE outbox SET due = 1, lane = 1 WHERE lane = 3".to_owned()).await;
        all.extend(faults(db, |sql| sql.contains("outbox")).await);
        assert!(asked().len() > 100, "only {} statements were asked", asked().len());
        assert!(all.is_empty(), "on {:?}:\n{}", db.dialect(), all.join("\n"));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_in_vain_steps_aside_and_comes_at_once_when_its_reader_returns() {
    on_each("what_waits_in_vain_steps_aside", async |url| {
        let play = Play::on(&url).await;
        set_up(&play).await;
        for who in ["eva", "marco"] {
            play.opens(who, "spain").await;
        }
        play.does("marco", What::Left).await;
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        play.until_none("something in the way", IN_THE_WAY).await;
        let waits =
            "SELECT o.slot FROM outbox o JOIN account a ON a.id = o.account_id WHERE a.unreachable_at IS NOT NULL";
        assert!(play.has(waits).await, "it waits all the same");
        play.does("marco", What::Returned).await;
        let is_told = || play.chats.all("marco").iter().any(|(_, view)| shown(view).contains("Ana Nube"));
        until("he is told", is_told).await;
        play.end().await;
    })
    .await;
}

/// The operator binds a channel to the authority of Spain.
async fn binds(play: &Play, channel: &'static str) {
    let now = play.now();
    let bound = play.engine.db().turn(move |tx| {
        async move {
            let (to, fresh) = ((AuthorityId(1), Locale::english()), (PersonId(77), AccountId(78)));
            channels::bind(tx, (Platform::Telegram, channel), to, fresh, now).await
        }
        .boxed()
    });
    bound.await.expect("it is bound");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_in_vain_for_a_channel_comes_once_it_is_bound_again() {
    on_each("what_waits_in_vain_for_a_channel", async |url| {
        let play = Play::on(&url).await;
        set_up(&play).await;
        play.opens("eva", "spain").await;
        binds(&play, "channel").await;
        play.chats.close("channel");
        fill_in(&play, "ana").await;
        sends(&play, "ana").await;
        let reached = "SELECT id FROM account WHERE external_id = 'channel/channel' AND unreachable_at IS NULL";
        play.until_none("a channel that takes messages", reached).await;
        play.until_none("something in the way", IN_THE_WAY).await;
        play.chats.open("channel");
        binds(&play, "channel").await;
        until("it is told", || !play.chats.is_empty("channel")).await;
        play.end().await;
    })
    .await;
}
