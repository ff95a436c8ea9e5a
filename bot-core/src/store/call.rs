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

use futures::TryStreamExt as _;
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Either, Executor as _};

use super::connect::{Dialect, Watch};
use super::statement::{Statement, joined};
use super::{Error, Result, Row, Value};

/// At most so many statements go to SQLite in one call. Its driver keeps the last hundred texts prepared, however long they are, and through
/// `Any` nothing takes them out again: each statement of each of them holds some KB, a long one about thirty. And the more there are in
/// a text, the more seldom it comes again.
const STATEMENTS: usize = 32;
/// At most so many values: more than any one statement may have.
const VALUES: usize = 32_766;
/// At most so many bytes of text, if they are several statements: for each that it prepares, SQLite copies all that is left of the text.
const LETTERS: usize = 128 * 1024;
/// So many texts of several statements are remembered: as many as the driver keeps prepared.
const REMEMBERED: usize = 100;

/// How often a database was asked since it was opened; beginnings and commits are not counted.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) statements: AtomicU64,
    pub(super) calls: AtomicU64,
}

/// How a database is asked, whoever asks.
#[derive(Clone)]
pub(super) struct Manner {
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
        Self { counts: Arc::clone(counts), keeps_prepared, watch, at_once, lately: Arc::default() }
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

    /// Whether a text of several statements stays prepared.
    fn keeps(&self, text: &str) -> bool {
        self.keeps_prepared && self.lately.lock().unwrap_or_else(PoisonError::into_inner).asks(text)
    }
}

/// The texts of several statements that were asked last. One that comes for the first time seldom comes again, and would only drive others
/// out of what stays prepared.
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
        told.extend(together(connection, statements, manner).await?);
    }
    Ok(told)
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

/// Asks all of them in one call.
async fn together(
    connection: &mut AnyConnection,
    mut statements: Vec<Statement>,
    manner: &Manner,
) -> Result<Vec<Told>> {
    let many = statements.len();
    let (text, stays) = if let [one] = statements.as_mut_slice() {
        (std::mem::take(&mut one.sql), manner.keeps_prepared && !one.is_rare)
    } else {
        let text = joined(&statements)?;
        let stays = manner.keeps(&text);
        (Cow::Owned(text), stays)
    };
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

    #[test]
    fn a_text_of_several_statements_stays_prepared_from_its_second_time_on() {
        let mut lately = Lately::default();
        assert_eq!(["a", "b", "a", "a", "b"].map(|text| lately.asks(text)), [false, false, true, true, true]);
        for nth in 0..REMEMBERED - 1 {
            lately.asks(&nth.to_string());
        }
        // Since "a" came last, "b" did, and these; since "b", one less.
        assert_eq!([lately.asks("b"), lately.asks("a")], [true, false]);
    }
}
