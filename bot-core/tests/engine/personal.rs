//! The one table of what is stored of people has a line for each column that there is, and for none that there is not.

use std::collections::BTreeSet;

use bot_core::domain::personal_columns;
use bot_core::store::{Db, Dialect};

use crate::play::{on_each, opened, options};

/// Tables that are the migrator's own.
const OF_NO_SCHEMA: &str = "_sqlx_migrations";

async fn columns(db: &Db) -> BTreeSet<(String, String)> {
    let sql = match db.dialect() {
        Dialect::Sqlite => {
            "SELECT m.name AS of, c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
        }
        Dialect::Postgres => {
            "SELECT CAST(table_name AS TEXT) AS of, CAST(column_name AS TEXT) AS name FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let mut tx = db.read().await.expect("the database is there");
    let rows = tx.rows(sql, Vec::new()).await.expect("the schema can be read");
    let name = |row: &bot_core::store::Row, column| row.get::<String>(column).expect("a name");
    let all = rows.iter().map(|row| (name(row, "of"), name(row, "name")));
    all.filter(|(table, _)| table != OF_NO_SCHEMA && !table.starts_with("sqlite_")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_column_says_whom_it_is_about_and_what_becomes_of_it() {
    on_each("every_column_says_whom_it_is_about", async |url| {
        let db = opened(&url, options()).await;
        let there = columns(&db).await;
        assert!(there.len() > 200, "{there:?}");
        let said: BTreeSet<(String, String)> =
            personal_columns().iter().map(|one| (one.table.to_owned(), one.column.to_owned())).collect();
        let missing: Vec<_> = there.difference(&said).collect();
        assert!(missing.is_empty(), "bot-core/src/domain/personal.tsv does not say what becomes of {missing:?}");
        let unknown: Vec<_> = said.difference(&there).collect();
        assert!(unknown.is_empty(), "there is no such column: {unknown:?}");
        db.close().await;
    })
    .await;
}
