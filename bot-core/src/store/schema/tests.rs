//! What the schema promises on both engines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _};
use strum::VariantNames as _;

use super::super::{Db, Options, Row, values};
use super::written::{self, assert_holds, row, tables};
use super::*;
use crate::domain::Cap;

#[test]
fn every_file_is_a_step() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|file| file.expect("a file").file_name().into_string().expect("a plain name"))
        .collect();
    let named = STEPS.map(|(version, description, _)| format!("{version:04}_{description}.sql"));
    assert_eq!(files, BTreeSet::from(named));
}

#[test]
fn a_number_is_the_row_and_any_other_key_has_none() {
    let sql = "CREATE TABLE one (\n    id BIGINT PRIMARY KEY\n);\nCREATE INDEX i ON one (id);\n\
               CREATE TABLE two (\n    a BIGINT NOT NULL,\n    PRIMARY KEY (a)\n);\n\
               CREATE TABLE wide (\n    -- SQLite: numbered rows.\n    a TEXT PRIMARY KEY\n);\n\
               CREATE TABLE last (\n    a TEXT PRIMARY KEY\n);\n";
    let expected = sql
        .replace("id BIGINT", "id INTEGER")
        .replace("    PRIMARY KEY (a)\n);", "    PRIMARY KEY (a)\n) WITHOUT ROWID;")
        .replace("TABLE last (\n    a TEXT PRIMARY KEY\n);", "TABLE last (\n    a TEXT PRIMARY KEY\n) WITHOUT ROWID;");
    assert_eq!(in_one_tree(sql), expected);
}

#[test]
fn what_a_function_refuses_a_trigger_of_sqlite_refuses_itself() {
    let sql = "CREATE OR REPLACE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stays'; END $$;\n\
               CREATE TRIGGER kept BEFORE DELETE ON one FOR EACH ROW WHEN (OLD.n > 0) EXECUTE FUNCTION stays();\n";
    let expected = "CREATE TRIGGER kept BEFORE DELETE ON one FOR EACH ROW WHEN (OLD.n > 0) BEGIN SELECT RAISE(ABORT, 'stays'); END;\n";
    assert_eq!(in_one_tree(sql), expected);
}

/// Tables whose rows are numbered beside their key, as [`NUMBERED`] says of them.
const TWO_TREES: [&str; 1] = ["outbox"];

#[tokio::test]
async fn on_sqlite_a_table_is_one_tree_with_its_key() {
    let database = testkit::sqlite();
    let db = Db::open(&database.url, Options::default()).await.expect("opens");
    let mut tx = db.read().await.expect("the database is there");
    // The tree of a primary key beside that of the rows; a table without row numbers says so, and has none.
    let sql = "SELECT m.name AS name, COUNT(i.origin) AS n, MAX(l.wr) AS bare \
               FROM sqlite_master m JOIN pragma_table_list(m.name) l \
               LEFT JOIN pragma_index_list(m.name) i ON i.origin = 'pk' \
               WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\' GROUP BY m.name";
    let rows = tx.rows(sql, values![]).await.expect("the schema can be read");
    let trees = |row: &Row| {
        let [beside, bare] = ["n", "bare"].map(|column| row.get::<i64>(column).expect("a number"));
        (row.get::<String>("name").expect("a name"), if bare == 1 { 1 } else { 1 + beside })
    };
    let trees: BTreeMap<String, i64> = rows.iter().map(trees).collect();
    assert!(trees.len() > 50, "{trees:?}");
    let two: Vec<&str> = trees.iter().filter(|(_, n)| **n > 1).map(|(name, _)| name.as_str()).collect();
    assert_eq!(two, TWO_TREES, "tables with a tree of their own for the key");
}

/// What no row is ever deleted of, so that nobody looks for rows that refer to one.
const KEPT: [&str; 3] = ["authority", "project", "school"];

#[tokio::test]
async fn what_refers_to_a_row_that_may_be_deleted_is_found_by_an_index() {
    let database = testkit::sqlite();
    let db = Db::open(&database.url, Options::default()).await.expect("opens");
    let mut tx = db.read().await.expect("the database is there");
    let sql = "SELECT m.name AS name, f.\"from\" AS col, f.\"table\" AS parent, (SELECT COUNT(*) FROM pragma_index_list(m.name) i \
                 JOIN pragma_index_info(i.name) c ON c.seqno = 0 WHERE c.name = f.\"from\") AS n, \
                 (SELECT COUNT(*) FROM pragma_table_info(m.name) t WHERE t.pk = 1 AND t.name = f.\"from\") AS key \
               FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
    let rows = tx.rows(sql, values![]).await.expect("the schema can be read");
    assert!(rows.len() > 50);
    for row in rows {
        let [name, column, parent] = ["name", "col", "parent"].map(|part| row.get::<String>(part).expect("a name"));
        let [indexes, key] = ["n", "key"].map(|part| row.get::<i64>(part).expect("a number"));
        assert!(indexes + key > 0 || KEPT.contains(&parent.as_str()), "{name}.{column} has no index");
    }
}

#[test]
fn counted_caps_are_known_to_the_schema() {
    assert_holds("tally.cap", Cap::VARIANTS);
}

/// Columns of words that are one of several, and what brings more of them than the schema knows: a platform is a folder and a line of
/// the binary, a form a file and a line.
const OPEN: [&str; 6] = [
    "account.platform",
    "conversation.flow",
    "dead_letter.platform",
    "newsletter_copy.platform",
    "pace.platform",
    "update_seen.platform",
];

/// Columns of words that people, platforms or the program have made: any of them.
const FREE: [&str; 115] = [
    "account.address",
    "account.desk",
    "account.external_id",
    "account.unreachable_why",
    "account_link.code",
    "archive.hash",
    "archive.lost",
    "archive.name",
    "attempt.name",
    "audit.detail",
    "audit.hash",
    "audit_head.hash",
    "authority.country",
    "authority.region",
    "bookmark.lease",
    "bookmark.place",
    "class.file",
    "class.locale",
    "class.sheet",
    "class_row.given",
    "class_row.surname",
    "class_row.typed",
    "class_row.user_name",
    "conversation.heard",
    "conversation.state",
    "conversation.title",
    "dead_letter.body",
    "dead_letter.reason",
    "delegation.giver_name",
    "delegation.taker_name",
    "export.hash",
    "export.name",
    "folder.name",
    "guest.name",
    "handout.external_id",
    "handout.name",
    "handout.words",
    "history.kind",
    "history.person_name",
    "inquiry.country",
    "inquiry_message.for_name",
    "inquiry_message.person_name",
    "inquiry_message.words",
    "job.leased_by",
    "job.what",
    "journal.what",
    "lease.holder",
    "lease.name",
    "link.code",
    "login.purpose",
    "login_failure.about",
    "member.school",
    "message.question",
    "message.screen",
    "newsletter.country",
    "newsletter.language",
    "newsletter.picture",
    "newsletter.reference",
    "newsletter.title",
    "newsletter.words",
    "night.clock",
    "outbox.leased_by",
    "outbox.refused_why",
    "outbox.screen",
    "outbox.slot",
    "pending_post.headline",
    "pending_post.reference",
    "pending_post.words",
    "person.locale",
    "person.name",
    "person.username",
    "post.headline",
    "post.picture",
    "post.words",
    "project.content",
    "project.territories",
    "project_invitation.message",
    "queue_filter.country",
    "queue_filter.words",
    "school.code",
    "school.country",
    "school.name",
    "school.region",
    "school.town",
    "school_word.country",
    "secret.key_id",
    "sent_file.name",
    "sent_file.reference",
    "shared_file.hash",
    "shared_file.name",
    "standard_reason.locale",
    "standard_reason.words",
    "student.given",
    "student.locale",
    "student.password",
    "student.surname",
    "student.user_name",
    "subscription.country",
    "subscription.language",
    "suspension.card",
    "suspension.country",
    "suspension_entry.by_name",
    "suspension_entry.reason",
    "takeover.user_name",
    "tally.target",
    "teacher.card",
    "teacher.country",
    "teacher_word.country",
    "timer.what",
    "update_seen.id",
    "vote.for_name",
    "vote.partner_country",
    "vote.person_name",
    "vote.reason",
    "vote.sought",
];

#[test]
fn a_column_of_words_says_which_unless_they_are_anybodys() {
    let free: BTreeSet<&str> = FREE.into_iter().chain(OPEN).collect();
    let mut unsaid = BTreeSet::new();
    for (table, columns) in tables() {
        for column in columns.into_iter().filter(|column| column.kind == "TEXT" && column.holds.is_none()) {
            unsaid.insert(format!("{table}.{}", column.name));
        }
    }
    let unsaid: BTreeSet<&str> = unsaid.iter().map(String::as_str).collect();
    assert_eq!(unsaid, free, "a column that holds one of several words says which, by CHECK (… IN (…))");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_column_takes_what_it_says_and_nothing_else() {
    testkit::each_engine("a_column_takes_what_it_says_and_nothing_else", async |url| {
        Db::open(&url, Options::default()).await.expect("opens").close().await;
        let mut connection = AnyConnection::connect(&testkit::past_the_pooler(&url)).await.expect("connects");
        // What a row refers to is not the point.
        let is_file = url.starts_with("sqlite");
        let alone = if is_file { "PRAGMA foreign_keys = OFF" } else { "SET session_replication_role = replica" };
        connection.execute(alone).await.expect("set");
        let mut tried = 0;
        for (table, columns) in tables() {
            for column in &columns {
                let Some(holds) = &column.holds else { continue };
                let wrong = if column.kind == "TEXT" { "no-such-word" } else { "77" };
                for value in holds.iter().map(String::as_str).chain([wrong]) {
                    let insert = AssertSqlSafe(row(&table, &columns, &[(&column.name, value)]));
                    let mut tx = connection.begin().await.expect("begins");
                    let done = tx.execute(sqlx::raw_sql(insert)).await;
                    tx.rollback().await.expect("is rolled back");
                    let refused = done
                        .err()
                        .map(|error| error.as_database_error().is_some_and(|error| error.is_check_violation()));
                    let expected = (value == wrong).then_some(true);
                    assert_eq!(refused, expected, "{table}.{} = {value}", column.name);
                    tried += 1;
                }
            }
        }
        assert!(tried > 150, "{tried}");
        connection.close().await.expect("closes");
    })
    .await;
}

#[test]
fn the_schema_is_read_as_it_is_written() {
    let sql = "-- A table.\n\nCREATE TABLE one (\n    id BIGINT PRIMARY KEY,\n    -- A word, or none.\n    a TEXT CHECK (a IN (\n        'x', \
               'y-z'\n    )),\n    n BIGINT NOT NULL DEFAULT 0 CHECK (n BETWEEN 1 AND 3),\n    UNIQUE (a, n)\n);\n";
    let read = written::read(sql);
    let columns = &read[0].1;
    assert_eq!((read.len(), read[0].0.as_str(), columns.len()), (1, "one", 3));
    assert_eq!(columns[1].holds, Some(vec!["x".to_owned(), "y-z".to_owned()]));
    assert_eq!(columns[2].holds, Some(["1", "2", "3"].map(str::to_owned).to_vec()));
    assert_eq!(columns.iter().map(|column| column.is_needed).collect::<Vec<_>>(), [true, false, true]);
}
