//! What a turn asks of the database: the text of one statement and the values that belong to it.
//!
//! A statement is owned data without a connection, so that it can wait and travel together with others.

use std::borrow::Cow;

use crate::domain::Id;

/// The text of one statement.
#[derive(Clone, Debug)]
pub struct Sql(pub(super) Cow<'static, str>);

impl Sql {
    /// Takes a text that the program has composed of its own literals. What came from outside is a [`Value`].
    pub fn composed(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
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
