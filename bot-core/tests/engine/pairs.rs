//! Every two commands about one subject, by every two of its people: side by side they leave what they leave one after the other, in one
//! of the two orders. Locks see to that (`bot-core/src/store/locks.rs`); what decides on something that it has not locked is found here.
//!
//! On SQLite both run in one round, all of which is taken back. On PostgreSQL both run at once, each on its own connection, and what was
//! there before is put back. There are too many pairs for every day: some are drawn, others each time, and in CI the same
//! (`.ci/run`). A failure says by what they were drawn: `TWINBOT_PAIRS` draws them again when it is set to that, and takes all of them
//! when it is set to `all`.
//!
//! Time stands still. What a timer asks for whose time has not come then is looked at once more at a time at which it has.
//!
//! Every command has a subject in a stage, or stands in `exempt` with why it has none.

mod drawn;
mod exempt;
mod inside;
mod stages;
mod waiting;

use std::collections::BTreeSet;
use std::sync::Arc;

use bot_core::area::Command;
use bot_core::domain::{FreshIds, code_of};
use bot_core::engine::{Engine, Outside, Setup, TurnBody};
use bot_core::reader::Settings;
use bot_core::store::{Db, Dialect, Error, Options, Row, Sql, Tx};
use bot_core::update::What;
use futures::FutureExt as _;
use futures::future::join_all;

use crate::classes::each_space;
use crate::databases::table_names;
use crate::play::{Play, on_each, opened, options, update_of};
use crate::story::play_up_to_the_start;
use drawn::{Pairs, Which};
use stages::{Stage, Subject};

/// What says nothing of whether a command has done anything: it is answered in any case.
const ANSWERS: [&str; 6] = ["account", "conversation", "message", "outbox", "person", "update_seen"];
/// What a timer writes that comes too early: it is set anew.
const SET_ANEW: &str = "timer";
/// So long a decision can be taken back, in ms, where it can: longer than any stage takes.
const UNDO: i64 = 3_600_000;
/// So much later what waits for that is looked at, in ms.
const LATER: i64 = UNDO + 1_000;
/// What is no part of what is compared: the migrator's own, and how schools are found.
const LEFT_OUT: [&str; 2] = ["_sqlx_migrations", "school_word"];
/// What has its place in the audit stays there, and no turn changes it.
const STAYS: (&str, &str) = ("audit", " WHERE number IS NULL");
/// Counts how often somebody or a project was locked, whatever came of it.
const LOCKS: [(&str, &str); 2] = [("person", "locks"), ("project", "locks")];
/// Where the ids of the two turns begin: far from each other.
const BEGIN: [u32; 2] = [0, 1 << 20];
/// So many ids are a turn's own, and so often it may be run again.
const ITS_OWN: (i64, i64) = (4096, 16);

/// Time stands still, and each of the two turns draws the same whenever it is run.
struct Still {
    now: i64,
    nth: usize,
}

impl Still {
    /// The first id of its turn.
    fn first(&self) -> i64 {
        FreshIds::new(self.now, self.random()).first()
    }
}

impl Outside for Still {
    fn now(&self) -> i64 {
        self.now
    }

    fn random(&self) -> u32 {
        BEGIN[self.nth]
    }

    fn code(&self) -> String {
        code_of([u8::try_from(self.nth).expect("one of two"); 15])
    }
}

/// Somebody asks for something.
#[derive(Clone, Copy, Debug)]
struct Asks<'a> {
    who: &'a str,
    command: &'a Command,
}

/// A command by the names of its area and of its own.
type CommandName = (&'static str, &'static str);

fn name_of(command: &Command) -> CommandName {
    (command.area(), command.name())
}

/// What is stored: rows with their tables.
type Rows = BTreeSet<(String, String)>;

/// What came of two turns.
enum Found {
    /// Neither has done anything.
    Nothing,
    /// Side by side they do what they do one after the other.
    Same,
    /// They do not run beside each other, but one after the other.
    Apart,
    /// Side by side something else is stored; what.
    Other(String),
}

/// A database on which turns are tried.
struct Ground {
    db: Db,
    settings: Settings,
    now: i64,
    /// Reads all that is stored.
    dump: String,
    before: Rows,
}

impl Ground {
    async fn of(url: &str, settings: Settings, now: i64) -> Self {
        let db = opened(url, Options { watch: None, ..options() }).await;
        let dump = dumping(&db).await;
        if db.dialect() == Dialect::Postgres {
            let mut keeps = vec!["CREATE SCHEMA kept".to_owned()];
            keeps.extend(
                table_names().iter().map(|table| format!("CREATE TABLE kept.{table} AS SELECT * FROM {table}")),
            );
            keeps.push(putting_back());
            does(&db, keeps).await;
        }
        let mut ground = Self { db, settings, now, dump, before: Rows::new() };
        ground.before = ground.after([&[], &[]]).await.expect("it can be read");
        ground
    }

    /// The turn of the first or the second of two.
    fn turn(&self, nth: usize, asks: Asks<'_>) -> TurnBody {
        let outside = Arc::new(Still { now: self.now, nth });
        let (settings, process) = (self.settings.clone(), Some(format!("process {nth}")));
        let engine = Engine::new(self.db.clone(), Setup { settings, process, outside, ..Setup::default() });
        let what = What::Press { wire: String::new(), message: None };
        engine.turn_of(update_of(asks.who, what, format!("pair {nth}")), asks.command.clone())
    }

    /// What is stored once turns have run, those of a part side by side.
    async fn after(&self, parts: [&[(usize, Asks<'_>)]; 2]) -> Result<Rows, Error> {
        let mut all: Vec<Vec<TurnBody>> = Vec::new();
        for part in parts {
            all.push(part.iter().map(|(nth, asks)| self.turn(*nth, *asks)).collect());
        }
        let dump = self.dump.clone();
        let rows = match self.db.dialect() {
            Dialect::Sqlite => self.db.rehearse(all, move |tx| stored(tx, dump.clone()).boxed()).await?,
            Dialect::Postgres => {
                self.puts_back().await;
                for part in all {
                    let ended = join_all(part.into_iter().map(|turn| self.db.turn(turn))).await;
                    ended.into_iter().collect::<Result<(), Error>>()?;
                }
                stored(&mut self.db.read().await?, dump).await?
            }
        };
        let (as_before, other): (Rows, Rows) = rows.into_iter().partition(|row| self.before.contains(row));
        Ok(as_before.into_iter().chain(other.into_iter().map(|(table, row)| (table, self.by_turn(&row)))).collect())
    }

    /// What a server keeps is there again as it was before.
    async fn puts_back(&self) {
        does(&self.db, vec!["SELECT kept.puts_back()".to_owned()]).await;
    }

    /// A row with the ids that the turns have drawn, counted from where each began: one that is run again draws others.
    fn by_turn(&self, row: &str) -> String {
        let firsts = [0, 1].map(|nth| Still { now: self.now, nth }.first());
        let mut told = String::new();
        for part in row.split_inclusive(|letter: char| !letter.is_ascii_digit()) {
            let digits = part.trim_end_matches(|letter: char| !letter.is_ascii_digit());
            let number = digits.parse::<i64>().ok();
            let of = number.and_then(|id| {
                let nth = firsts.iter().position(|first| (0..ITS_OWN.0 * ITS_OWN.1).contains(&(id - first)))?;
                Some(format!("the {}. of turn {nth}", (id - firsts[nth]) % ITS_OWN.0))
            });
            told.push_str(of.as_deref().unwrap_or(digits));
            told.push_str(&part[digits.len()..]);
        }
        told
    }

    /// The tables in which something is stored that was not, or is stored no more, but for what says nothing.
    fn changed<'a>(&'a self, rows: &'a Rows) -> impl Iterator<Item = &'a str> {
        let tables = rows.symmetric_difference(&self.before).map(|(table, _)| table.as_str());
        tables.filter(|table| !ANSWERS.contains(table))
    }

    /// Whether somebody who asks for something alone does more than to set a timer anew.
    async fn does_something(&self, asks: Asks<'_>) -> bool {
        let rows = self.after([&[(0, asks)], &[]]).await;
        rows.is_ok_and(|rows| self.changed(&rows).any(|table| table != SET_ANEW))
    }

    /// Looks at a pair.
    async fn tries(&self, one: Asks<'_>, other: Asks<'_>) -> Found {
        let (one, other) = ((0, one), (1, other));
        let one_first = self.after([&[one], &[other]]).await;
        if one_first.as_ref().is_ok_and(|rows| self.changed(rows).next().is_none()) {
            return Found::Nothing;
        }
        let other_first = self.after([&[other], &[one]]).await;
        match (self.after([&[one, other], &[]]).await, one_first, other_first) {
            (Ok(both), Ok(one_first), Ok(other_first)) if both == one_first || both == other_first => Found::Same,
            (Ok(both), Ok(one_first), Ok(other_first)) => {
                let other_than = [&one_first, &other_first].map(|rows| differences(&both, rows));
                Found::Other(format!(
                    "{one:?} and {other:?}: not as in the one order, {}",
                    other_than.join("nor as in the other, ")
                ))
            }
            // In a group each of them would run alone then.
            (Err(error), Ok(_), Ok(_)) if error.is_transient() && self.db.dialect() == Dialect::Sqlite => Found::Apart,
            (both, one_first, other_first) => {
                let errors = [both.err(), one_first.err(), other_first.err()];
                Found::Other(format!(
                    "{one:?} and {other:?} fail: at once, in the one order, in the other: {errors:?}\n"
                ))
            }
        }
    }
}

/// Makes what puts back what a server keeps: at once, as it is done before each try.
fn putting_back() -> String {
    let tables = table_names();
    let of = |table: &String| if table == STAYS.0 { STAYS.1 } else { "" };
    let empty = tables.iter().rev().map(|table| format!("DELETE FROM {table}{};", of(table)));
    let fill = tables.iter().map(|table| format!("INSERT INTO {table} SELECT * FROM kept.{table}{};", of(table)));
    let body: String = empty.chain(fill).collect();
    format!("CREATE FUNCTION kept.puts_back() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {body} END $$")
}

/// In which rows two dumps differ.
fn differences(rows: &Rows, others: &Rows) -> String {
    let only = |sign: &str, rows: &Rows, others: &Rows| -> String {
        rows.difference(others).map(|(table, row)| format!("  {sign} {table}: {row}\n")).collect()
    };
    format!("but\n{}{}", only("+", rows, others), only("-", others, rows))
}

async fn does(db: &Db, statements: Vec<String>) {
    let done = db.turn(move |tx| {
        let statements = statements.clone();
        async move {
            for sql in statements {
                tx.run(Sql::composed(sql), Vec::new()).await?;
            }
            Ok(())
        }
        .boxed()
    });
    done.await.expect("the database is there");
}

/// The statement that reads everything that is stored: each row as one text, beside the name of its table.
async fn dumping(db: &Db) -> String {
    let (columns, quote) = match db.dialect() {
        Dialect::Sqlite => (
            "SELECT m.name AS of, c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid",
            "quote(@)",
        ),
        Dialect::Postgres => (
            "SELECT CAST(table_name AS TEXT) AS of, CAST(column_name AS TEXT) AS name FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position",
            "quote_nullable(CAST(@ AS TEXT))",
        ),
    };
    let mut tx = db.read().await.expect("the database is there");
    let name = |row: &Row, column| row.get::<String>(column).expect("a name");
    let columns = tx.rows(columns, Vec::new()).await.expect("the schema can be read");
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for (table, column) in columns.iter().map(|row| (name(row, "of"), name(row, "name"))) {
        let is_left_out = LEFT_OUT.contains(&table.as_str()) || table.starts_with("sqlite_");
        if is_left_out || LOCKS.contains(&(table.as_str(), column.as_str())) {
            continue;
        }
        let written = format!("'{column} ' || {}", quote.replace('@', &format!("\"{column}\"")));
        match tables.last_mut().filter(|(known, _)| *known == table) {
            Some((_, written_so_far)) => written_so_far.push(written),
            None => tables.push((table, vec![written])),
        }
    }
    let one = |(table, columns): &(String, Vec<String>)| {
        format!("SELECT '{table}' AS of, {} AS says FROM {table}", columns.join(" || ', ' || "))
    };
    tables.iter().map(one).collect::<Vec<_>>().join(" UNION ALL ")
}

/// All that is stored.
async fn stored(tx: &mut Tx, dump: String) -> Result<Rows, Error> {
    let rows = tx.rows(Sql::composed(dump), Vec::new()).await?;
    rows.iter().map(|row| Ok((row.get("of")?, row.get("says")?))).collect()
}

/// All that people can ask for about a subject.
fn asks_of<'a>(people: &'a [&'static str], subject: &'a Subject) -> Vec<Asks<'a>> {
    let by = |command: &'a Command| people.iter().map(move |who| Asks { who, command });
    subject.commands.iter().flat_map(by).collect()
}

/// What was found at a stage.
#[derive(Default)]
struct Findings {
    tried: usize,
    apart: usize,
    others: Vec<String>,
}

impl Findings {
    /// Looks at the pairs of a subject, or at some of them: as many as run beside each other.
    async fn look(&mut self, ground: &Ground, (people, subject): (&[&'static str], &Subject), which: &Which) {
        let asks = asks_of(people, subject);
        let pairs = which.pairs((subject.name, asks.len()), ground.db.dialect());
        let is_done = self.try_some(ground, &asks, pairs).await;
        assert!(is_done, "nothing is done at once about {}; {which}", subject.name);
    }

    /// Looks at some of the pairs with what waits for its time, which has come: half as many as of others. Each of these does something alone.
    async fn look_later(&mut self, ground: &Ground, (people, subject): (&[&'static str], &Subject), which: &Which) {
        if subject.timed.is_empty() {
            return;
        }
        let asks = asks_of(people, subject);
        for timed in subject.timed {
            let mut does = false;
            for one in asks.iter().filter(|one| name_of(one.command) == *timed) {
                does = does || ground.does_something(*one).await;
            }
            assert!(does, "{timed:?} does nothing about {}, though its time has come", subject.name);
        }
        let name = format!("{}, later", subject.name);
        let (mut pairs, wanted, most) = which.pairs((name.as_str(), asks.len()), ground.db.dialect());
        let is_timed = |nth: usize| subject.timed.contains(&name_of(asks[nth].command));
        pairs.retain(|(one, other)| is_timed(*one) || is_timed(*other));
        let is_done = self.try_some(ground, &asks, (pairs, wanted.div_ceil(2), most)).await;
        assert!(is_done, "nothing is done at once about {name}; {which}");
    }

    /// Tries some pairs, without those that never meet. Says whether any of them has run beside each other.
    async fn try_some(&mut self, ground: &Ground, asks: &[Asks<'_>], (pairs, wanted, most): Pairs) -> bool {
        let before = self.at_once();
        for (nth, (one, other)) in pairs.into_iter().enumerate() {
            let found = self.at_once() - before;
            // That nothing at all is done is no matter of chance.
            if found >= wanted || (nth >= most && found > 0) {
                break;
            }
            let (one, other) = (asks[one], asks[other]);
            if exempt::can_meet(name_of(one.command), name_of(other.command)) {
                self.add(ground.tries(one, other).await);
            }
        }
        self.at_once() > before
    }

    /// How many pairs have run beside each other.
    fn at_once(&self) -> usize {
        self.tried - self.apart
    }

    fn add(&mut self, found: Found) {
        match found {
            Found::Nothing => return,
            Found::Same => {}
            Found::Apart => self.apart += 1,
            Found::Other(how) => self.others.push(how),
        }
        self.tried += 1;
    }
}

/// Looks at all subjects of the stages of a database, and at what waits for its time once more when that has come.
async fn agree(url: &str, settings: Settings, stages: &[Stage]) {
    let now = stages.iter().map(|stage| stage.now).max().unwrap_or_default();
    let mut ground = Ground::of(url, settings, now).await;
    let (mut found, which) = (Findings::default(), Which::asked_for());
    for of_people in stages.iter().flat_map(Stage::each) {
        found.look(&ground, of_people, &which).await;
    }
    ground.now += LATER;
    for of_people in stages.iter().flat_map(Stage::each) {
        found.look_later(&ground, of_people, &which).await;
    }
    ground.db.close().await;
    let Findings { tried, apart, others } = found;
    assert!(
        others.is_empty(),
        "{} of {tried} do something else at once; {which} tries them again:\n{}",
        others.len(),
        others.join("\n")
    );
    // Of some that are drawn many may be apart.
    assert!(matches!(which, Which::Drawn(_)) || apart * 2 < tried, "{apart} of {tried} cannot run side by side");
}

/// A deployment where two accounts can be one person's, and what was decided can be taken back for long.
fn linking() -> Settings {
    Settings { linking: true, undo_for: UNDO, ..Settings::default() }
}

/// One where a decision is final at once.
fn at_once() -> Settings {
    Settings { undo_for: 0, ..Settings::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_do_at_once_what_they_do_one_after_the_other_while_a_project_waits() {
    on_each("two_do_at_once_while_a_project_waits", async |url| {
        let play = Play::with(&url, linking()).await;
        let stages = [waiting::waiting(&play).await, waiting::operators(&play).await];
        play.engine.stop().await;
        agree(&url, linking(), &stages).await;
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_do_at_once_what_they_do_one_after_the_other_in_a_twinspace() {
    each_space("two_do_at_once_in_a_twinspace", async |play, project, url| {
        let stage = inside::active(play, project).await;
        play.engine.stop().await;
        agree(url, at_once(), &[stage]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_do_at_once_what_they_do_one_after_the_other_once_a_project_is_closed() {
    each_space("two_do_at_once_once_a_project_is_closed", async |play, project, url| {
        let stage = inside::closed(play, project).await;
        play.engine.stop().await;
        agree(url, at_once(), &[stage]).await;
    })
    .await;
}

/// What can be asked for at stages.
async fn asked(settings: Settings, set: impl AsyncFn(&Play) -> Vec<Stage>) -> BTreeSet<CommandName> {
    let database = testkit::sqlite();
    let play = Play::with(&database.url, settings).await;
    let stages = set(&play).await;
    play.end().await;
    let commands = stages.iter().flat_map(|stage| &stage.subjects).flat_map(|subject| &subject.commands);
    commands.map(name_of).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_has_a_subject_or_says_why_it_has_none() {
    let mut asked_for =
        asked(linking(), async |play| vec![waiting::waiting(play).await, waiting::operators(play).await]).await;
    for is_closed in [false, true] {
        let more = asked(at_once(), async |play| {
            let project = play_up_to_the_start(play).await;
            vec![if is_closed { inside::closed(play, project).await } else { inside::active(play, project).await }]
        });
        asked_for.extend(more.await);
    }
    let all: BTreeSet<CommandName> = Command::every().into_iter().collect();
    let exempt: BTreeSet<CommandName> = exempt::all().collect();
    let missing: Vec<&CommandName> =
        all.iter().filter(|command| !asked_for.contains(*command) && !exempt.contains(*command)).collect();
    assert!(
        missing.is_empty(),
        "these need a subject in a stage, or a line in `exempt` that says why not: {missing:?}"
    );
    let in_vain: Vec<&CommandName> =
        exempt.iter().filter(|command| asked_for.contains(*command) || !all.contains(*command)).collect();
    assert!(in_vain.is_empty(), "these have a subject, or are no commands: {in_vain:?}");
    let unknown: Vec<&CommandName> =
        exempt::ONE_AT_A_TIME.iter().filter(|command| !asked_for.contains(*command)).collect();
    assert!(unknown.is_empty(), "these have no subject, so no pair of them is left out: {unknown:?}");
}
