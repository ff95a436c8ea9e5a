//! What a turn asks of the database: the text of one statement and the values that belong to it.
//!
//! A statement is owned data without a connection, so that it can wait and travel together with others.

use std::borrow::Cow;

use super::{Error, Result};
use crate::domain::Id;

/// The text of one statement.
#[derive(Clone, Debug)]
pub struct Sql {
    text: Cow<'static, str>,
    is_rare: bool,
}

impl Sql {
    /// Takes a text that the program has composed of its own literals. What came from outside is a [`Value`].
    pub fn composed(text: String) -> Self {
        Self { text: Cow::Owned(text), is_rare: false }
    }

    /// The same of a text for so many rows. One for several seldom comes again, as there is another one for each number of them: it would
    /// only drive others out of what stays prepared.
    pub(crate) fn for_rows(text: String, rows: usize) -> Self {
        Self { text: Cow::Owned(text), is_rare: rows > 1 }
    }
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), is_rare: false }
    }
}

/// A value for one `$n` of a statement. PostgreSQL has to know the type of a NULL, so each kind has its own `None`. It
/// has no `Debug`: it may be a person's words.
#[derive(Clone)]
pub enum Value {
    /// BIGINT: numbers, ids, times in ms, and 0 or 1 for no or yes.
    Int(Option<i64>),
    /// TEXT.
    Text(Option<String>),
    /// BYTEA.
    Bytes(Option<Vec<u8>>),
}

/// Makes the values of a statement of whatever [`Value`] can be made of: `values![person, now]`.
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::store::Value::from($value)),*]
    };
}

pub(crate) use values;

/// Says how a type becomes a value, and how an `Option` of it does.
macro_rules! value_of {
    ($($kind:ident: $($type:ty = $convert:expr),+;)+) => {$($(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$kind(Some($convert(value)))
            }
        }

        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$kind(value.map($convert))
            }
        }
    )+)+};
}

value_of! {
    Int: i64 = i64::from, u32 = i64::from, bool = i64::from;
    Text: String = String::from, &str = str::to_owned, &String = String::clone;
    Bytes: Vec<u8> = Vec::from, &[u8] = <[u8]>::to_vec;
}

impl<T: Id> From<T> for Value {
    fn from(id: T) -> Self {
        Self::Int(Some(id.number()))
    }
}

impl<T: Id> From<Option<T>> for Value {
    fn from(id: Option<T>) -> Self {
        Self::Int(id.map(T::number))
    }
}

/// A statement with its values, ready to be asked.
pub(super) struct Statement {
    pub(super) sql: Cow<'static, str>,
    /// Whether its text seldom comes again.
    pub(super) is_rare: bool,
    pub(super) values: Vec<Value>,
}

impl Statement {
    pub(super) fn new(sql: impl Into<Sql>, values: Vec<Value>) -> Self {
        let Sql { text, is_rare } = sql.into();
        Self { sql: text, is_rare, values }
    }
}

/// Several statements as one text, in their order, for the values of all of them one after the other: `$1` of each is the first of its own.
///
/// # Errors
/// When one asks for more values than it has: it would get those of the next.
pub(super) fn joined(statements: &[Statement]) -> Result<String> {
    let letters: usize = statements.iter().map(|statement| statement.sql.len()).sum();
    // Some numbers grow by a digit or two, and each statement ends.
    let mut text = String::with_capacity(letters + statements.len() * 32);
    let mut values = 0;
    for statement in statements {
        if count_on(&statement.sql, values, &mut text) > statement.values.len() {
            return Err(Error::Corrupt("the values of a statement"));
        }
        text.push_str(";\n");
        values += statement.values.len();
    }
    Ok(text)
}

/// Checks that a statement has all values that it asks for.
///
/// # Errors
/// When it asks for more: the driver would take them for NULL.
pub(super) fn complete(statement: &Statement) -> Result<()> {
    let asks = count_on(&statement.sql, 0, &mut String::new());
    if asks > statement.values.len() { Err(Error::Corrupt("the values of a statement")) } else { Ok(()) }
}

/// Writes a statement at the end of a text, with each `$n` counted on by so many. Says the greatest `n`. What stands in quotes, and a `$`
/// without a number, stays as it is.
fn count_on(sql: &str, by: usize, text: &mut String) -> usize {
    let (mut greatest, mut quote) = (0, None);
    let mut rest = sql;
    // No byte of a longer letter is one of these.
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'$' | b'\'' | b'"')) {
        let sign = rest.as_bytes()[at];
        let (before, behind) = rest.split_at(at + 1);
        text.push_str(before);
        rest = behind;
        if sign == b'$' {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (number, behind) = rest.split_at(digits);
            match number.parse::<usize>() {
                Ok(number) if quote.is_none() => {
                    greatest = greatest.max(number);
                    text.push_str(&(number + by).to_string());
                }
                Ok(_) | Err(_) => text.push_str(number),
            }
            rest = behind;
        } else if quote.is_none() {
            quote = Some(sign);
        } else if quote == Some(sign) {
            quote = None;
        }
    }
    text.push_str(rest);
    greatest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_a_statement_are_counted_on() {
        for (sql, counted, greatest) in [
            ("SELECT 1", "SELECT 1", 0),
            ("SELECT $1, $12, $2", "SELECT $8, $19, $9", 12),
            ("SELECT $1", "SELECT $8", 1),
            ("SELECT '$1', $1, 'it''s $2', $2", "SELECT '$1', $8, 'it''s $2', $9", 2),
            ("SELECT \"a'$1\", $1, '\"$2', $3", "SELECT \"a'$1\", $8, '\"$2', $10", 3),
            ("SELECT 'Kraków $1', $1 || 'ó'", "SELECT 'Kraków $1', $8 || 'ó'", 1),
            ("SELECT $, $x, a$b, $1$2$", "SELECT $, $x, a$b, $8$9$", 2),
        ] {
            let mut text = String::new();
            assert_eq!(count_on(sql, 7, &mut text), greatest, "{sql}");
            assert_eq!(text, counted);
        }
    }

    #[test]
    fn several_statements_are_one_text_for_the_values_of_all() {
        let statement = |sql: &'static str, values| Statement::new(sql, values);
        let text = joined(&[
            statement("SELECT $2, $1", values![1_i64, 2_i64]),
            // One value has no use.
            statement("DELETE FROM a", values![1_i64]),
            statement("SELECT $1", values!["x"]),
        ]);
        assert_eq!(text.expect("each has its values"), "SELECT $2, $1;\nDELETE FROM a;\nSELECT $4;\n");
        let text = joined(&[statement("SELECT $2", values![1_i64]), statement("SELECT $1", values![1_i64])]);
        assert!(matches!(text, Err(Error::Corrupt(_))), "it would get the value of the other");
    }
}
