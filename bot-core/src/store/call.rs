//! A call: what goes to the connection and back at once. It brings one statement or, where the database takes them, several in one text.
//!
//! On SQLite a call costs two changes of threads, whatever it brings, so the number of calls is what counts (docs/measurements.md,
//! "Several statements in one call"). sqlx's driver runs `a; b; c` one after the other, each with its own of the values of all, and says
//! where the rows of each end. PostgreSQL takes one statement a call.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures::stream::BoxStream;
use futures::{StreamExt as _, TryStreamExt as _};
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Either, Executor as _};

use super::connect::{Dialect, Watch};
use super::statement::{Statement, complete, joined};
use super::{Error, Result, Row, Value};

/// At most so many statements go to SQLite in one call. Its driver keeps the last hundred texts prepared, however long they are, and through
/// `Any` nothing takes them out again: each statement of each of them holds some KB, a long one about thirty. And the more there are in
/// a text, the more seldom it comes again.
const STATEMENTS: usize = 32;
/// At most so many values: more than any one statement may have.
const VALUES: usize = 32_766;
/// At most so many bytes of text, if they are several statements: for each that it prepares, SQLite copies all that is left of the text.
const LETTERS: usize = 128 * 1024;
/// At most so many different statements go in one call. More of them, as the turns of a large group ask, seldom come again in the same order.
const DIFFERENT: usize = 10;
/// So many texts of different statements are remembered: the rest of what the driver keeps prepared is for statements alone, and for several
/// of one.
const REMEMBERED: usize = 40;

/// How often a database was asked since it was opened; beginnings and commits are not counted.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) statements: AtomicU64,
    pub(super) calls: AtomicU64,
}

/// How a database is asked, whoever asks.
#[derive(Clone)]
pub(super) struct Manner {
    dialect: Dialect,
    counts: Arc<Counts>,
    /// Whether statements stay prepared at the server, each under a name. Behind a pooler the next statement may reach
    /// another connection, which does not know the name.
    keeps_prepared: bool,
    /// Who looks at each statement.
    watch: Option<Watch>,
    /// How many statements a call may bring.
    at_once: usize,
    lately: Arc<Mutex<Lately>>,
}

impl Manner {
    pub(super) fn new(dialect: Dialect, counts: &Arc<Counts>, (keeps_prepared, watch): (bool, Option<Watch>)) -> Self {
        let at_once = match dialect {
            Dialect::Sqlite => STATEMENTS,
            Dialect::Postgres => 1,
        };
        Self { dialect, counts: Arc::clone(counts), keeps_prepared, watch, at_once, lately: Arc::default() }
    }

    /// Which engine is asked.
    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Whether a call may bring several statements.
    pub(super) fn takes_several(&self) -> bool {
        self.at_once > 1
    }

    /// Counts a statement that is about to be asked, and shows it to who watches.
    pub(super) fn note(&self, statement: &Statement) {
        self.counts.statements.fetch_add(1, Ordering::Relaxed);
        if let Some(watch) = self.watch {
            watch(&statement.sql, &statement.values);
        }
    }

    /// Whether a text of different statements was asked lately; notes that it is asked now.
    fn knows(&self, text: &str) -> bool {
        self.lately.lock().unwrap_or_else(PoisonError::into_inner).asks(text)
    }
}

/// The texts of different statements that were asked last. One that comes for the first time seldom comes again: to prepare it would cost
/// more than to ask its statements in calls of their own, and would only drive others out of what stays prepared.
#[derive(Default)]
struct Lately(VecDeque<u64>);

impl Lately {
    /// Notes that a text is asked now, and says whether it was asked lately.
    fn asks(&mut self, text: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let text = hasher.finish();
        let before = self.0.iter().position(|other| *other == text);
        if let Some(before) = before {
            self.0.remove(before);
        } else if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(text);
        before.is_some()
    }
}

/// What is wanted of the answer to a statement.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    /// All rows.
    Rows,
    /// The first row; others are not fetched where the statement goes alone.
    First,
    /// How many rows it has written.
    Written,
}

/// What a statement has answered.
#[derive(Default)]
pub(super) struct Told {
    pub(super) rows: Vec<Row>,
    /// How many rows it has written; says nothing of a statement that does not write.
    pub(super) written: u64,
}

/// Asks one statement.
pub(super) async fn one(
    connection: &mut AnyConnection,
    Statement { sql, is_rare, values }: Statement,
    wanted: Wanted,
    manner: &Manner,
) -> Result<Told> {
    manner.counts.calls.fetch_add(1, Ordering::Relaxed);
    let query = bound(sql, values).persistent(manner.keeps_prepared && !is_rare);
    let (mut rows, mut written) = (Vec::new(), 0);
    match wanted {
        Wanted::Rows => rows = query.fetch_all(connection).await?.into_iter().map(Row).collect(),
        Wanted::First => rows.extend(query.fetch_optional(connection).await?.map(Row)),
        Wanted::Written => written = query.execute(connection).await?.rows_affected(),
    }
    Ok(Told { rows, written })
}

/// Asks one statement, and gives its rows as they come: they are never all in memory.
pub(super) fn streamed<'c>(
    connection: &'c mut AnyConnection,
    Statement { sql, values, .. }: Statement,
    manner: &Manner,
) -> BoxStream<'c, Result<Row>> {
    manner.counts.calls.fetch_add(1, Ordering::Relaxed);
    let rows = bound(sql, values).persistent(false).fetch(connection);
    rows.map(|row| row.map(Row).map_err(Error::from)).boxed()
}

/// Asks several statements in their order, in as few calls as it takes, and gives what each has answered.
///
/// # Errors
/// When one of them fails. What those before it have written is written in the transaction all the same.
pub(super) async fn several(
    connection: &mut AnyConnection,
    statements: Vec<Statement>,
    manner: &Manner,
) -> Result<Vec<Told>> {
    let mut told = Vec::with_capacity(statements.len());
    for statements in calls(statements, manner.at_once) {
        if let Some(text) = at_once(&statements, manner)? {
            told.extend(Box::pin(together(connection, Cow::Owned(text), statements, manner)).await?);
            continue;
        }
        for mut statements in alike(statements) {
            let text = match statements.as_mut_slice() {
                [one] => {
                    complete(one)?;
                    std::mem::take(&mut one.sql)
                }
                several => Cow::Owned(joined(several)?),
            };
            told.extend(Box::pin(together(connection, text, statements, manner)).await?);
        }
    }
    Ok(told)
}

/// The text of different statements that go in one call, if it is worth it.
fn at_once(statements: &[Statement], manner: &Manner) -> Result<Option<String>> {
    let differ = statements.windows(2).any(|two| two[0].sql != two[1].sql);
    if !differ || statements.len() > DIFFERENT || statements.iter().any(|statement| statement.is_rare) {
        return Ok(None);
    }
    let text = joined(statements)?;
    Ok(manner.knows(&text).then_some(text))
}

/// The statements of each call.
fn calls(statements: Vec<Statement>, at_once: usize) -> Vec<Vec<Statement>> {
    let mut calls: Vec<Vec<Statement>> = Vec::new();
    let (mut values, mut letters) = (0, 0);
    for statement in statements {
        let own = (statement.values.len(), statement.sql.len());
        (values, letters) = (values + own.0, letters + own.1);
        match calls.last_mut() {
            Some(call) if call.len() < at_once && values <= VALUES && letters <= LETTERS => call.push(statement),
            Some(_) | None => {
                (values, letters) = own;
                calls.push(vec![statement]);
            }
        }
    }
    calls
}

/// Divides statements into calls whose texts come again: each brings one statement 1, 2, 4, 8 … times.
fn alike(statements: Vec<Statement>) -> Vec<Vec<Statement>> {
    let mut calls = Vec::new();
    let mut rest = statements.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut equal = vec![first];
        while let Some(next) = rest.next_if(|next| next.sql == equal[0].sql) {
            equal.push(next);
        }
        while !equal.is_empty() {
            let many = 1 << equal.len().ilog2();
            let others = equal.split_off(many);
            calls.push(std::mem::replace(&mut equal, others));
        }
    }
    calls
}

/// Asks all of them in one call, by this text.
async fn together(
    connection: &mut AnyConnection,
    text: Cow<'static, str>,
    statements: Vec<Statement>,
    manner: &Manner,
) -> Result<Vec<Told>> {
    let many = statements.len();
    let stays = manner.keeps_prepared && !statements.iter().any(|statement| statement.is_rare);
    manner.counts.calls.fetch_add(1, Ordering::Relaxed);
    let query = bound(text, statements.into_iter().flat_map(|statement| statement.values)).persistent(stays);
    let mut answers = connection.fetch_many(query);
    let (mut told, mut rows) = (Vec::with_capacity(many), Vec::new());
    while let Some(answer) = answers.try_next().await? {
        match answer {
            Either::Right(row) => rows.push(Row(row)),
            Either::Left(end) => told.push(Told { rows: std::mem::take(&mut rows), written: end.rows_affected() }),
        }
    }
    // Where one of the texts holds no statement, or two, nobody knows whose rows are whose.
    if told.len() == many && rows.is_empty() { Ok(told) } else { Err(Error::Corrupt("the answers of a call")) }
}

/// Makes a text and its values ready for the driver.
fn bound(text: Cow<'static, str>, values: impl IntoIterator<Item = Value>) -> Query<'static, Any, AnyArguments> {
    values.into_iter().fold(sqlx::query(AssertSqlSafe(text)), |query, value| match value {
        Value::Int(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
        Value::Bytes(bytes) => query.bind(bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many statements each call brings.
    fn sizes(statements: Vec<Statement>, at_once: usize) -> Vec<usize> {
        calls(statements, at_once).iter().map(Vec::len).collect()
    }

    fn with(letters: usize, values: usize) -> Statement {
        Statement { sql: Cow::Owned("x".repeat(letters)), is_rare: false, values: vec![Value::Int(None); values] }
    }

    #[test]
    fn a_call_brings_no_more_than_the_database_takes() {
        let some = |many: usize, letters, values| (0..many).map(|_| with(letters, values)).collect::<Vec<_>>();
        assert_eq!(sizes(some(70, 1, 1), STATEMENTS), [32, 32, 6]);
        assert_eq!(sizes(some(3, 1, 1), 1), [1, 1, 1]);
        assert_eq!(sizes(some(40, 1, 2_000), STATEMENTS), [16, 16, 8]);
        assert_eq!(sizes(some(5, LETTERS / 2, 1), STATEMENTS), [2, 2, 1]);
        assert_eq!(sizes(some(3, LETTERS * 2, 1), STATEMENTS), [1, 1, 1], "one that is longer goes alone");
        assert_eq!(sizes(some(3, 1, VALUES * 2), STATEMENTS), [1, 1, 1]);
        assert!(calls(Vec::new(), STATEMENTS).is_empty());
    }

    fn named(names: &str) -> Vec<Statement> {
        let statement =
            |name: char| Statement { sql: Cow::Owned(name.to_string()), is_rare: false, values: Vec::new() };
        names.chars().map(statement).collect()
    }

    #[test]
    fn equal_statements_go_together_in_texts_that_come_again() {
        let texts = |names: &str| -> Vec<String> {
            alike(named(names)).iter().map(|call| call.iter().map(|statement| &*statement.sql).collect()).collect()
        };
        assert_eq!(texts("aaaaaaabbc"), ["aaaa", "aa", "a", "bb", "c"]);
        assert_eq!(texts("abab"), ["a", "b", "a", "b"], "in their order");
        assert!(texts("").is_empty());
    }

    #[test]
    fn different_statements_go_together_from_their_second_time_on() {
        let manner = Manner::new(Dialect::Sqlite, &Arc::default(), (true, None));
        let go = |names: &str| at_once(&named(names), &manner).expect("no values").is_some();
        assert_eq!([go("ab"), go("ab"), go("ba")], [false, true, false]);
        assert_eq!([go("aa"), go("aa")], [false, false], "equal ones always do");
        assert_eq!([go("abcdefghijk"), go("abcdefghijk")], [false, false], "so many seldom come again");
    }

    #[test]
    fn a_text_of_different_statements_is_known_from_its_second_time_on() {
        let mut lately = Lately::default();
        assert_eq!(["a", "b", "a", "a", "b"].map(|text| lately.asks(text)), [false, false, true, true, true]);
        for nth in 0..REMEMBERED - 1 {
            lately.asks(&nth.to_string());
        }
        // Since "a" came last, "b" did, and these; since "b", one less.
        assert_eq!([lately.asks("b"), lately.asks("a")], [true, false]);
    }
}
