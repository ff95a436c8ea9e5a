//! What the tables of a database on a server hold, and how it is put into another one whose tables are the same.

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Executor, query_scalar, raw_sql};

/// The tables in which there are rows, or have been.
const TABLES: &str = "SELECT quote_ident(relname) FROM pg_class \
                      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_relation_size(oid) > 0";

/// The tables of a database with their rules, and all else that a test may have changed but for rows. It also says whether somebody has looked how
/// large the tables are: that stays known.
const SCHEMA: &str = "SELECT md5(string_agg(what, ' ' ORDER BY what)) FROM ( \
      SELECT 'schema ' || nspname AS what FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' \
      UNION ALL SELECT concat_ws(' ', relkind, relname, reloptions) FROM pg_class WHERE relnamespace = 'public'::regnamespace \
      UNION ALL SELECT concat_ws(' ', c.relname, a.attname, a.atttypid, a.attnum, a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) \
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum \
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 \
      UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid \
        WHERE c.relnamespace = 'public'::regnamespace \
      UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint \
        WHERE connamespace = 'public'::regnamespace \
      UNION ALL SELECT concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled) FROM pg_trigger t \
        JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal \
      UNION ALL SELECT concat_ws(' ', proname, prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace \
      UNION ALL SELECT 'analyzed ' || c.relname FROM pg_statistic s JOIN pg_class c ON c.oid = s.starelid \
        WHERE c.relnamespace = 'public'::regnamespace \
      UNION ALL SELECT concat_ws(' ', 'set', setconfig) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase \
        WHERE d.datname = current_database()) s";

/// Rows with their tables, as PostgreSQL writes them in JSON.
pub(crate) struct Rows(Vec<(String, String)>);

impl Rows {
    /// All there are at one moment.
    pub(crate) async fn of(database: &mut PgConnection) -> Result<Self, sqlx::Error> {
        database.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        let tables: Vec<String> = query_scalar(TABLES).fetch_all(&mut *database).await?;
        let mut all = Vec::new();
        for table in tables {
            let sql = format!("SELECT json_agg(r)::text FROM {table} r");
            let rows: Option<String> = query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *database).await?;
            all.extend(rows.map(|rows| (table, rows)));
        }
        database.execute("COMMIT").await?;
        Ok(Self(all))
    }

    /// Puts them in the place of all that is in a database. Room that was taken is given back but for that of indexes, nothing is known of how large
    /// the tables are, and what is counted begins anew.
    pub(crate) async fn put_in(&self, database: &mut PgConnection) -> Result<(), sqlx::Error> {
        let used: Vec<String> = query_scalar(TABLES).fetch_all(&mut *database).await?;
        // Neither foreign keys nor the triggers of the schema are asked.
        database.execute("SET session_replication_role = replica").await?;
        if !used.is_empty() {
            let names: Vec<String> = used.iter().map(|table| format!("'{table}'::regclass")).collect();
            let mut clean: Vec<String> = used.iter().map(|table| format!("DELETE FROM {table};")).collect();
            clean.insert(0, "BEGIN;".to_owned());
            clean.push("COMMIT;".to_owned());
            all(database, clean.concat()).await?;
            all(database, format!("VACUUM {}", used.join(", "))).await?;
            database.execute("SELECT pg_stat_reset()").await?;
            let unknown = "UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE oid IN";
            all(database, format!("{unknown} ({})", names.join(", "))).await?;
        }
        for (table, rows) in &self.0 {
            let sql = format!("INSERT INTO {table} SELECT * FROM json_populate_recordset(NULL::{table}, $1::json)");
            sqlx::query(AssertSqlSafe(sql)).bind(rows).execute(&mut *database).await?;
        }
        database.execute("SET session_replication_role = DEFAULT").await.map(|_| ())
    }
}

/// By what a database is told apart from one with other tables.
pub(crate) async fn schema_of(database: &mut PgConnection) -> Result<String, sqlx::Error> {
    query_scalar(SCHEMA).fetch_one(database).await
}

async fn all(database: &mut PgConnection, statements: String) -> Result<(), sqlx::Error> {
    database.execute(raw_sql(AssertSqlSafe(statements))).await.map(|_| ())
}
