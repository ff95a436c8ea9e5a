//! What the database answers: one row, whose columns are read by name as the types of the core.

use serde::de::DeserializeOwned;
use sqlx::any::AnyRow;
use sqlx::{Row as _, ValueRef as _};

use super::{Error, Result, unjson};
use crate::domain::Id;
use crate::text::Locale;

/// A row of an answer.
pub struct Row(pub(super) AnyRow);

impl Row {
    /// Reads a column. A NULL is read by an `Option` only.
    ///
    /// # Errors
    /// When the row has no such column, or the column holds something else.
    pub fn get<T: FromColumn>(&self, column: &str) -> Result<T> {
        T::from_column(self, column)
    }
}

/// What a column can be read as.
pub trait FromColumn: Sized {
    /// Reads the column of a row.
    ///
    /// # Errors
    /// When the row has no such column, or the column holds something else.
    fn from_column(row: &Row, column: &str) -> Result<Self>;
}

/// A value that is stored as JSON.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: DeserializeOwned> FromColumn for Json<T> {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        unjson(&row.get::<String>(column)?).map(Self)
    }
}

/// Stores the variants of these types by their names, each in a column that holds no other words, but for those beside them. A test
/// holds that against the schema.
macro_rules! by_name {
    ($($type:ty = $column:literal $(beside [$($others:literal),+])?),+ $(,)?) => {$(
        impl $crate::store::FromColumn for $type {
            fn from_column(row: &$crate::store::Row, column: &str) -> $crate::store::Result<Self> {
                row.get::<String>(column)?.parse().map_err(|_| $crate::store::Error::Corrupt(stringify!($type)))
            }
        }

        impl From<$type> for $crate::store::Value {
            fn from(value: $type) -> Self {
                Self::from(<&'static str>::from(value))
            }
        }
    )+

        #[cfg(test)]
        mod columns {
            use super::*;

            #[test]
            fn hold_their_words_and_no_others() {
                $(
                    let others: &[&str] = &[$($($others),+)?];
                    let words: Vec<&str> = <$type as strum::VariantNames>::VARIANTS.iter().chain(others).copied().collect();
                    $crate::store::assert_holds($column, &words);
                )+
            }
        }
    };
}

pub(crate) use by_name;

/// What the driver reads itself.
macro_rules! as_stored {
    ($($type:ty),+) => {$(
        impl FromColumn for $type {
            fn from_column(row: &Row, column: &str) -> Result<Self> {
                Ok(row.0.try_get(column)?)
            }
        }
    )+};
}

as_stored!(i64, String, Vec<u8>);

impl FromColumn for u32 {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        Self::try_from(row.get::<i64>(column)?).map_err(|_| Error::Corrupt("number"))
    }
}

/// 0 is no, all else is yes.
impl FromColumn for bool {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        Ok(row.get::<i64>(column)? != 0)
    }
}

/// By its tag. Where there is no such locale any more, the one in its place.
impl FromColumn for Locale {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        let tag: String = row.get(column)?;
        Ok(Self::from_tag(&tag).unwrap_or_else(|| Self::negotiate(&tag)))
    }
}

impl<T: Id> FromColumn for T {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        row.get(column).map(T::of)
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_column(row: &Row, column: &str) -> Result<Self> {
        let is_null = row.0.try_get_raw(column)?.is_null();
        if is_null { Ok(None) } else { row.get(column).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;
    use futures::future::BoxFuture;

    use super::super::{Db, Error, Options, Tx, Value, values};
    use super::*;
    use crate::domain::PersonId;

    async fn in_a_turn(name: &str, body: fn(&mut Tx) -> BoxFuture<'_, Result<(), Error>>) {
        testkit::each_engine(name, |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("the database opens");
            let turn = db.turn(move |tx| {
                async move {
                    tx.run("CREATE TEMP TABLE kind (n BIGINT, t TEXT, b BYTEA)", values![]).await?;
                    body(tx).await
                }
                .boxed()
            });
            turn.await.expect("it commits");
            db.close().await;
        })
        .await;
    }

    /// What a row holds after it was written.
    async fn written(tx: &mut Tx, values: Vec<Value>) -> Row {
        let sql = "INSERT INTO kind (n, t, b) VALUES ($1, $2, $3) RETURNING n, t, b";
        tx.one(sql, values).await.expect("a row")
    }

    #[tokio::test]
    async fn each_kind_of_value_comes_back_as_it_was() {
        in_a_turn("each_kind_of_value_comes_back_as_it_was", |tx| {
            async move {
                let (text, bytes) = ("Kraków".to_owned(), vec![0_u8, 255]);
                let row = written(tx, values![i64::MIN, &text, bytes.as_slice()]).await;
                assert_eq!(row.get::<i64>("n")?, i64::MIN);
                assert_eq!((row.get::<String>("t")?, row.get::<Vec<u8>>("b")?), (text.clone(), bytes.clone()));
                let row = written(tx, values![Some(PersonId(7)), Some(text.as_str()), Some(bytes.clone())]).await;
                assert_eq!(row.get::<PersonId>("n")?, PersonId(7));
                assert_eq!((row.get("n")?, row.get("t")?, row.get("b")?), (Some(PersonId(7)), Some(text), Some(bytes)));
                let row = written(tx, values![u32::MAX, "", Vec::new()]).await;
                assert_eq!((row.get("n")?, row.get("t")?, row.get("b")?), (u32::MAX, String::new(), Vec::<u8>::new()));
                let row = written(tx, values![true, String::from("x"), vec![1_u8]]).await;
                assert!(row.get::<bool>("n")? && row.get::<Option<bool>>("n")? == Some(true));
                for (stored, tag) in [("es", "es"), ("en-XA", "en-XA"), ("gl-ES", "es"), ("xx", "en"), ("", "en")] {
                    let row = written(tx, values![1_i64, stored, vec![1_u8]]).await;
                    assert_eq!(row.get::<Locale>("t")?.tag(), tag);
                }
                Ok(())
            }
            .boxed()
        })
        .await;
    }

    #[tokio::test]
    async fn each_kind_of_null_is_read_by_an_option_only() {
        in_a_turn("each_kind_of_null_is_read_by_an_option_only", |tx| {
            async move {
                for nulls in [
                    values![None::<i64>, None::<String>, None::<Vec<u8>>],
                    values![None::<PersonId>, None::<&str>, None::<&[u8]>],
                    values![None::<u32>, None::<&String>, None::<Vec<u8>>],
                ] {
                    let row = written(tx, nulls).await;
                    assert_eq!(
                        (row.get("n")?, row.get("t")?, row.get("b")?),
                        (None::<i64>, None::<String>, None::<Vec<u8>>)
                    );
                    assert_eq!((row.get("n")?, row.get("n")?), (None::<PersonId>, None::<bool>));
                    assert!(row.get::<i64>("n").is_err() && row.get::<PersonId>("n").is_err());
                    assert!(row.get::<String>("t").is_err() && row.get::<Vec<u8>>("b").is_err());
                }
                let sql = "SELECT COUNT(*) AS n FROM kind WHERE n IS NULL AND t IS NULL AND b IS NULL";
                assert_eq!(tx.one(sql, values![]).await?.get::<u32>("n")?, 3);
                Ok(())
            }
            .boxed()
        })
        .await;
    }

    #[tokio::test]
    async fn what_a_column_does_not_hold_is_an_error() {
        in_a_turn("what_a_column_does_not_hold_is_an_error", |tx| {
            async move {
                let row = written(tx, values![-1_i64, "words", vec![1_u8]]).await;
                assert!(matches!(row.get::<u32>("n"), Err(Error::Corrupt(_))));
                assert!(row.get::<i64>("t").is_err() && row.get::<Option<i64>>("t").is_err());
                assert!(row.get::<i64>("other").is_err() && row.get::<Option<i64>>("other").is_err());
                Ok(())
            }
            .boxed()
        })
        .await;
    }

    #[tokio::test]
    async fn each_call_is_one_statement() {
        in_a_turn("each_call_is_one_statement", |tx| {
            async move {
                let before = tx.statements();
                let sql = "INSERT INTO kind (n) VALUES ($1), ($2), ($1)";
                assert_eq!(tx.count(sql, values![1_i64, 2_i64]).await?, 3);
                assert_eq!(tx.rows("SELECT n FROM kind ORDER BY n", values![]).await?.len(), 3);
                assert!(tx.row("SELECT n FROM kind WHERE n = $1", values![3_i64]).await?.is_none());
                let first = tx.row("SELECT n FROM kind ORDER BY n DESC", values![]).await?;
                assert_eq!(first.map(|row| row.get::<i64>("n")).transpose()?, Some(2));
                assert!(tx.one("SELECT n FROM kind WHERE n = $1", values![3_i64]).await.is_err());
                assert_eq!(tx.statements() - before, 5);
                Ok(())
            }
            .boxed()
        })
        .await;
    }
}
