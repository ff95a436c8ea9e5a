//! Databases of every release are taken over by this one, on both engines, and nothing in them is lost.
//!
//! `databases/` holds one for each migration that is the newest of a release, and of today: its tables and rows as the
//! program of that time wrote them, in the order of the schema.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use bot_core::area::{Command, Screen};
use bot_core::areas::authorities::store::{self as authorities, channels};
use bot_core::areas::drafts;
use bot_core::conversation::Action;
use bot_core::credentials::{Costs, Password};
use bot_core::domain::{AccountId, PersonId, SecretId, hash_of};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::store::{Dialect, migrations, secrets};
use bot_core::text::Locale;
use bot_core::vault::Vault;
use futures::FutureExt;
use serde_json::{Value, json};
use sqlx::any::{AnyPoolOptions, AnyRow, AnyTypeInfoKind};
use sqlx::migrate::Migrator;
use sqlx::{AnyPool, AssertSqlSafe, Column, Row, ValueRef};

use crate::play::{Play, opened, options, shown};
use crate::story::{TOO_LONG, approves, play_up_to_a_vote};

/// As they are written; SQLite takes them a little otherwise.
static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| migrations(Dialect::Postgres));

/// Rows by column, by table.
pub(crate) type Tables = BTreeMap<String, Vec<BTreeMap<String, Value>>>;

/// Writes the database of the newest migration when it is set to `write`: before a release, or with a new migration.
const VARIABLE: &str = "TWINBOT_GOLDEN";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/databases")
}

/// The tables in the order in which the migrations make them, which is one in which they can be filled.
pub(crate) fn table_names() -> Vec<String> {
    let sql = MIGRATIONS.iter().map(|migration| migration.sql.as_str()).collect::<Vec<_>>().join("\n");
    let names = sql.split("CREATE TABLE ").skip(1).filter_map(|rest| rest.split_whitespace().next());
    names.map(str::to_owned).collect()
}

pub(crate) async fn pool(url: &str) -> AnyPool {
    sqlx::any::install_default_drivers();
    let url = if url.starts_with("sqlite:") { format!("{url}?mode=rwc") } else { testkit::past_the_pooler(url) };
    AnyPoolOptions::new().max_connections(1).connect(&url).await.expect("the database opens")
}

/// Everything that is stored.
pub(crate) async fn dump(url: &str) -> Tables {
    let pool = pool(url).await;
    let mut tables = Tables::new();
    for table in table_names() {
        let select = sqlx::query(AssertSqlSafe(format!("SELECT * FROM {table}")));
        let rows = select.fetch_all(&pool).await.unwrap_or_default();
        let mut rows: Vec<_> = rows.iter().map(row_of).collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        tables.insert(table, rows);
    }
    pool.close().await;
    tables
}

fn row_of(row: &AnyRow) -> BTreeMap<String, Value> {
    let value = |column: &str| {
        let raw = row.try_get_raw(column).expect("the column is there");
        if raw.is_null() {
            return Value::Null;
        }
        let kind = raw.type_info().kind();
        if kind == AnyTypeInfoKind::Text {
            row.try_get::<String, _>(column).map(Value::from)
        } else if kind == AnyTypeInfoKind::Blob {
            row.try_get::<Vec<u8>, _>(column).map(|bytes| json!({ "bytes": bytes }))
        } else {
            row.try_get::<i64, _>(column).map(Value::from)
        }
        .expect("TEXT, BIGINT or BYTEA, as the head of the schema says")
    };
    row.columns().iter().map(|column| (column.name().to_owned(), value(column.name()))).collect()
}

/// Makes the database of the newest migration, in which every table has rows but one.
pub(crate) async fn make(url: &str) {
    let newest = MIGRATIONS.iter().map(|migration| migration.version).max().expect("there are migrations");
    let text = std::fs::read_to_string(folder().join(format!("{newest:04}.json"))).expect("it is kept");
    restore(url, newest, &serde_json::from_str(&text).expect("tables")).await;
}

/// Makes a database as a release left it whose newest migration was `version`.
async fn restore(url: &str, version: i64, tables: &Tables) {
    let pool = pool(url).await;
    let dialect = if url.starts_with("sqlite:") { Dialect::Sqlite } else { Dialect::Postgres };
    let all = migrations(dialect);
    let known = all.iter().filter(|migration| migration.version <= version).cloned();
    Migrator::with_migrations(known.collect()).run(&pool).await.expect("the old migrations run");
    for table in table_names() {
        for row in tables.get(&table).into_iter().flatten() {
            insert(&pool, &table, row).await;
        }
    }
    pool.close().await;
}

async fn insert(pool: &AnyPool, table: &str, row: &BTreeMap<String, Value>) {
    // A NULL has no type on the way in, so it is left out.
    let row: Vec<(&String, &Value)> = row.iter().filter(|(_, value)| !value.is_null()).collect();
    let columns: Vec<&str> = row.iter().map(|(column, _)| column.as_str()).collect();
    let places: Vec<String> = (1..=row.len()).map(|number| format!("${number}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for (_, value) in row {
        query = match (value.as_i64(), value.as_str(), value.get("bytes")) {
            (Some(number), ..) => query.bind(number),
            (_, Some(text), _) => query.bind(text.to_owned()),
            (.., Some(bytes)) => query.bind(serde_json::from_value::<Vec<u8>>(bytes.clone()).expect("bytes")),
            (None, None, None) => panic!("{value} was never stored"),
        };
    }
    query.execute(pool).await.unwrap_or_else(|error| panic!("{table}: {error}"));
}

/// What stood in the tables and columns that both know.
fn common(tables: &Tables, other: &Tables) -> Tables {
    let columns = |table: &str| other.get(table).and_then(|rows| rows.first()).map(|row| row.keys().cloned());
    let kept = |(table, rows): (&String, &Vec<BTreeMap<String, Value>>)| {
        let columns: Vec<String> = columns(table).into_iter().flatten().collect();
        let row = |row: &BTreeMap<String, Value>| {
            row.iter().filter(|(column, _)| columns.contains(column)).map(|(c, v)| (c.clone(), v.clone())).collect()
        };
        let mut rows: Vec<BTreeMap<String, Value>> = rows.iter().map(row).collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        (table.clone(), rows)
    };
    tables.iter().filter(|(table, _)| other.contains_key(*table)).map(kept).collect()
}

/// Opening changes nothing that stood there.
async fn opens_unchanged(url: &str, before: &Tables) {
    opened(url, options()).await.close().await;
    let after = dump(url).await;
    for (table, rows) in before {
        assert_eq!(after.get(table).map(Vec::len), Some(rows.len()), "{table}: rows are lost");
    }
    assert_eq!(common(before, &after), common(&after, before));
}

fn is_decided(tables: &Tables) -> bool {
    tables["vote"].iter().all(|vote| !vote["verdict"].is_null())
}

/// As soon as the first vote cannot be taken back any more.
fn is_active(tables: &Tables) -> bool {
    tables["project"].iter().all(|project| project["state"] == json!("active"))
}

/// Goes on where [`play_up_to_a_vote`] ended, up to an end.
async fn goes_on(url: &str, is_over: fn(&Tables) -> bool) {
    let play = Play::with(url, Settings { undo_for: 0, ..Settings::default() }).await;
    play.command("ana", "home").await;
    play.presses_one("ana", |action| matches!(action, Action::Do(Command::Drafts(drafts::Command::Resume { .. }))))
        .await;
    assert_eq!(play.asked("ana").typed.as_deref(), Some(TOO_LONG));
    play.says("ana", "Shorter").await;
    assert_eq!(play.asked("ana").id.as_str(), "description");
    play.does("marco", bot_core::update::What::Returned).await;
    play.command("olga", "queue").await;
    play.presses_one("olga", |action| matches!(action, Action::Go(Screen::Approval(_)))).await;
    approves(&play, "olga").await;
    for _ in 0..200 {
        let tables = dump(url).await;
        if tables["outbox"].is_empty() && is_over(&tables) {
            let told = |who| play.chats.all(who).iter().any(|(_, view)| shown(view).contains("Clouds over two towns"));
            assert!(told("marco"), "what waited for Marco is delivered");
            assert!(tables["job"].is_empty(), "the job is known, and there is nothing left to do");
            return play.end().await;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let tables = dump(url).await;
    panic!("the story does not end: {:?} {:?}", tables["outbox"], tables["project"]);
}

/// The operator binds a channel to the first authority.
async fn binds_a_channel(url: &str) {
    let db = opened(url, options()).await;
    let bound = db.turn(|tx| {
        async move {
            let authority = authorities::all(tx, [PersonId(0); 2]).await?[0].id;
            let (to, fresh) = ((authority, Locale::english()), (PersonId(77), AccountId(78)));
            channels::bind(tx, (Platform::Discord, "1200000000000000001"), to, fresh, 1_767_225_600_000).await
        }
        .boxed()
    });
    bound.await.expect("it is bound");
    db.close().await;
}

/// A class on its way into a TwinSpace: nobody is brought in before the end of the story. Lea is there, with a password that can be
/// read and a link that nobody has opened; another one of hers is being made, and one was made with others. She has logged in where nobody is
/// any more, a teacher has typed her password, and somebody a wrong one; her login was handed to somebody, and another teacher has asked
/// for her.
const CLASS: [&str; 38] = [
    "INSERT INTO space (id, project_id, opened_at) SELECT 4, id, 1 FROM project",
    "INSERT INTO agreement (space_id, person_id, agreed_at) SELECT 4, founder_id, 2 FROM project",
    "INSERT INTO pupil (space_id, student_id, publishes, joined_at) VALUES (4, 5, 1, 3)",
    "INSERT INTO class (id, space_id, person_id, publishes, locale, state, made_at) \
     SELECT 6, 4, founder_id, 1, 'es', 'checked', 3 FROM project",
    "INSERT INTO class_row (class_id, line, typed, given, surname, user_name, is_out, student_id) \
     VALUES (6, 2, '', 'Lea', 'd''Ombre Núñez', 'lea.dombre', 0, 5)",
    "INSERT INTO session (account_id, student_id, space_id, begun_at, until, is_borrowed) SELECT MIN(id), 5, 4, 3, 4, 0 FROM account",
    "INSERT INTO login (account_id, purpose, since, student_id) \
     SELECT (SELECT MIN(id) FROM account), 'join ' || id, 3, 5 FROM project",
    "INSERT INTO login_failure (about, times, since, last_at) VALUES ('student 5', 2, 2, 3)",
    "INSERT INTO handout (id, account_id, external_id, name, words, made_at, student_id, secret_id, handed_at) \
     SELECT 7, MIN(id), 'kim', 'Kim of 4b', '', 3, 5, 4, 3 FROM account",
    "INSERT INTO reissue (id, space_id, person_id, begun_at, state) SELECT 8, 4, founder_id, 3, 'done' FROM project",
    "INSERT INTO reissue_row (reissue_id, student_id, made_at) VALUES (8, 5, 3)",
    "INSERT INTO takeover (id, project_id, person_id, user_name, student_id, asked_at, expires_at, state, declined_at) \
     SELECT 9, id, partner_id, 'lea.dombre', 5, 3, 4, 'declined', 3 FROM project",
    "INSERT INTO post (id, space_id, person_id, headline, words, posted_at, changed_at, told_to, picture, picture_size, picture_format) \
     SELECT 9, 4, founder_id, 'Rain', 'It has rained.', 3, 4, 5, '02', 800, 'jpeg' FROM project",
    "INSERT INTO pending_post (id, space_id, person_id, headline, words, is_change, written_at, fault) \
     SELECT 9, 4, founder_id, 'Rain', 'It has rained a lot.', 1, 5, 'moving' FROM project",
    "INSERT INTO news_reader (space_id, reader_id, looked_at) SELECT 4, founder_id, 3 FROM project",
    "INSERT INTO wish (reader_id, project_id, kind, wish) SELECT founder_id, id, 'space', 'daily' FROM project",
    "INSERT INTO night (reader_id, from_hour, to_hour, is_on, clock) SELECT founder_id, 21, 7, 1, 'es-cn' FROM project",
    "INSERT INTO untold (reader_id, kind, about_id, project_id, way, since, until, digest) \
     SELECT founder_id, 'space', 9, id, 'daily', 3, 5, 4 FROM project",
    "INSERT INTO folder (id, space_id, name, folded, made_at) SELECT 10, 4, 'Rain', same, 3 FROM school \
     WHERE id = (SELECT MIN(id) FROM school)",
    "INSERT INTO shared_file (id, space_id, folder_id, person_id, name, folded, hash, size, sent_at) \
     SELECT 11, 4, 10, founder_id, 'rain.png', (SELECT folded FROM folder WHERE id = 10), '00', 7, 3 FROM project",
    "INSERT INTO upload (id, space_id, folder_id, person_id, last_at) SELECT 12, 4, 10, founder_id, 3 FROM project",
    "INSERT INTO sent_file (id, upload_id, name, size, file_id) VALUES (13, 12, 'rain.png', 7, 11)",
    "INSERT INTO archive (id, space_id, person_id, name, asked_at, done, files, hash, size, made_at, lost) \
     SELECT 14, 4, founder_id, 'Rain 2026-01-01.zip', 3, 1, 1, '01', 900, 4, '[\"rain.png\"]' FROM project",
    "INSERT INTO export (id, person_id, student_id, account_id, name, asked_at, done, files, hash, size, made_at) \
     SELECT 18, founder_id, 0, (SELECT MIN(id) FROM account), 'My data 2026-01-01.zip', 3, 0, 0, '04', 900, 4 FROM project",
    "INSERT INTO parting (person_id, asked_at, due_at, reminded_at, held_at) \
     SELECT person_id, 3, 4000000000000, 4, 5 FROM operator",
    "INSERT INTO carry (space_id, person_id, news, students, run, asked_at, state) SELECT 4, founder_id, 1, 0, 1, 3, 'done' FROM project",
    "INSERT INTO carried (space_id, kind, item_id, run, became_id) VALUES (4, 'file', 14, 1, 11)",
    "INSERT INTO subscription (person_id, language, country, is_on) SELECT founder_id, 'es', 'es', 1 FROM project",
    "INSERT INTO newsletter (id, letter_id, authority_id, country, person_id, revision, language, title, words, picture, picture_size, \
       picture_format, state, written_at, begun_at, ended_at, is_resting, reached, refused) \
     SELECT 15, 16, (SELECT MIN(id) FROM authority), 'es', founder_id, 1, 'es', 'Meetings', 'There are two.', '03', 800, 'jpeg', 'sent', \
       3, 4, 5, 0, 1, 0 FROM project",
    "INSERT INTO newsletter_copy (newsletter_id, person_id, platform, state, due_at) \
     SELECT 15, founder_id, (SELECT MIN(platform) FROM account), 'reached', 3 FROM project",
    "INSERT INTO guest (space_id, person_id, name, invited_by, joined_at) \
     SELECT 4, (SELECT MIN(id) FROM person WHERE id NOT IN (founder_id, partner_id)), 'Olga', founder_id, 3 FROM project",
    "INSERT INTO journal (space_id, number, at, what, by_id, of_student, times) SELECT 4, 1, 3, 'brought-in', founder_id, 5, 1 FROM project",
    "INSERT INTO journal_reader (space_id, reader_id, looked_at) SELECT 4, founder_id, 3 FROM project",
    "INSERT INTO standard_reason (id, authority_id, locale, words) \
     SELECT 15, MIN(id), 'en', 'Please say how many lessons you plan.' FROM authority",
    "INSERT INTO morning (person_id, left_at, told_at) SELECT MIN(person_id), 3, 2 FROM appointment",
    "INSERT INTO queue_filter (person_id, country, older, newer, words, chosen_at) \
     SELECT MIN(person_id), 'pl', 7, 0, 'clouds', 3 FROM appointment",
    "INSERT INTO delegation (id, authority_id, giver_id, taker_id, giver_name, taker_name, begins_at, ends_at, begun_at, ended_at, ending) \
     SELECT 17, MIN(authority_id), MIN(person_id), MAX(person_id), 'Eva Cruz', 'Tomás Vera', 3, 4, 3, 4, 'over' FROM appointment",
    "INSERT INTO job (what, due, leased_by, leased_until, attempts, asked, risked) VALUES ($1, 1, '', 0, 0, 1, 0)",
];

/// Somebody who decides, and would teach, is suspended: nobody else of the story is.
const SUSPENDED: [&str; 2] = [
    "INSERT INTO suspension (id, person_id, school_id, country, since, card) \
     SELECT 15, MIN(person_id), NULL, 'es', 3, '{\"of\":{\"teacher\":' || CAST(MIN(person_id) AS TEXT) || '},\"since\":3,\
       \"reason\":\"Nobody there knows them.\",\"country\":\"es\",\"by\":\"Eva Cruz\"}' FROM appointment",
    "INSERT INTO suspension_entry (id, person_id, school_id, kind, authority_id, decided_by, by_name, reason, at, told_to) \
     SELECT 16, MIN(person_id), NULL, 'suspended', MIN(authority_id), MAX(person_id), 'Eva Cruz', 'Nobody there knows them.', 3, NULL \
     FROM appointment",
];

/// A student of that class, of this password and this secret, and of a link of this hash and this secret.
const STUDENT: &str = "\
    INSERT INTO student (id, user_name, given, surname, locale, school_id, registered_by, registered_at, password, password_at, \
      secret_id, claim_hash, claim_secret_id) \
    SELECT 5, 'lea.dombre', 'Lea', 'd''Ombre Núñez', 'es', (SELECT MIN(id) FROM school), founder_id, 3, $1, 3, $2, $3, $4 FROM project";

/// Stores that class, with what is sealed of it.
async fn brings_a_class_in(url: &str) {
    let db = opened(url, options()).await;
    let vault = Vault::new(vec![[7; 32]]).expect("a key");
    let password = Password::typed("río-otter-maple").expect("words");
    let (sealed, hash) = (vault.seal(SecretId(3), password.reveal()), password.hash(Costs::RECOMMENDED, [7; 16]));
    let code = vault.seal(SecretId(4), CODE);
    let put = db.turn(move |tx| {
        let (sealed, hash, code) = (sealed.clone(), hash.clone(), code.clone());
        async move {
            secrets::put(tx, SecretId(3), &sealed).await?;
            secrets::put(tx, SecretId(4), &code).await?;
            let values = vec![hash.as_str().into(), SecretId(3).into(), hash_of(CODE).into(), SecretId(4).into()];
            tx.run(STUDENT, values).await?;
            for sql in CLASS {
                let values = if sql.contains("$1") { vec![JOB.into()] } else { Vec::new() };
                tx.run(sql, values).await?;
            }
            Ok(())
        }
        .boxed()
    });
    put.await.expect("it is stored");
    db.close().await;
}

/// The code of her link.
const CODE: &str = "made-up-code";

/// What the class's students would get, had it not been thrown away or ended.
const JOB: &str = r#"{"students":{"enrol":{"class":6}}}"#;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stored_today_is_there_after_opening_again() {
    testkit::each_engine("what_is_stored_today_is_there_after_opening_again", |url| async move {
        let play = Play::on(&url).await;
        play_up_to_a_vote(&play).await;
        // Nobody is invited before the end of the story.
        play.stores(
            "INSERT INTO project_invitation \
               (id, project_id, person_id, invited_by, message, invited_at, expires_at, state) \
             SELECT 1, id, partner_id, founder_id, 'Come and watch the clouds!', 1, 2, 'ended' FROM project",
        )
        .await;
        play.stores(
            "INSERT INTO plan (id, project_id, way, leaver_id, comer_id, begun_by, begun_at, state, ended_at, ended_by, \
               is_inviting) \
             SELECT 2, id, 'keep', partner_id, partner_id, founder_id, 1, 'declined', 2, partner_id, 0 FROM project",
        )
        .await;
        play.stores("INSERT INTO plan_step (plan_id, position, step, done_at) VALUES (2, 0, 'invite', 1)").await;
        play.stores(
            "INSERT INTO inquiry (id, person_id, country, origin, state, asked_at, since, claimed_by, claimed_until) \
             SELECT 3, founder_id, 'es', 'help', 'answered', 1, 2, NULL, NULL FROM project",
        )
        .await;
        play.stores(
            "INSERT INTO inquiry_message (inquiry_id, number, at, words, answered_by, person_name) \
             SELECT 3, 1, 1, 'Where do I change my town?', NULL, NULL FROM project",
        )
        .await;
        for sql in SUSPENDED {
            play.stores(sql).await;
        }
        play.end().await;
        binds_a_channel(&url).await;
        brings_a_class_in(&url).await;
        let before = dump(&url).await;
        let empty: Vec<&String> = before.iter().filter(|(_, rows)| rows.is_empty()).map(|(table, _)| table).collect();
        // The pace is not kept in tests.
        assert_eq!(empty, ["pace"], "the story stores something in every other table");
        opens_unchanged(&url, &before).await;
        keep(&before);
        goes_on(&url, is_decided).await;
    })
    .await;
}

/// The newest migration has its database, with the tables and columns of today; it is written where that is asked for.
fn keep(tables: &Tables) {
    let newest = MIGRATIONS.iter().map(|migration| migration.version).max().expect("there are migrations");
    let file = folder().join(format!("{newest:04}.json"));
    if std::env::var(VARIABLE).is_ok_and(|value| value == "write") {
        std::fs::create_dir_all(folder()).expect("the folder can be made");
        let text = serde_json::to_string_pretty(tables).expect("it is JSON");
        std::fs::write(&file, format!("{text}\n")).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let kept: Tables = serde_json::from_str(&kept).unwrap_or_default();
    let columns = |tables: &Tables| -> Vec<(String, Vec<String>)> {
        let of = |rows: &Vec<BTreeMap<String, Value>>| rows.first().map(|row| row.keys().cloned().collect());
        tables.iter().map(|(table, rows)| (table.clone(), of(rows).unwrap_or_default())).collect()
    };
    assert_eq!(
        columns(&kept),
        columns(tables),
        "there is no database of migration {newest} that later versions can be tried on: run the tests with \
         {VARIABLE}=write and commit {}",
        file.display(),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_database_of_a_release_is_taken_over() {
    testkit::each_engine("every_database_of_a_release_is_taken_over", |url| async move {
        let files = std::fs::read_dir(folder()).expect("there are databases").flatten();
        let (mut files, mut all): (Vec<PathBuf>, _) = (files.map(|file| file.path()).collect(), Vec::new());
        files.sort();
        for file in files {
            let version: i64 = file.file_stem().and_then(|name| name.to_str()?.parse().ok()).expect("a version");
            let text = std::fs::read_to_string(&file).expect("it can be read");
            all.push((version, serde_json::from_str::<Tables>(&text).expect("tables")));
        }
        assert!(!all.is_empty(), "no database was tried");
        for (version, tables) in all {
            // One engine has one database for all versions: each begins with none of the tables.
            empty(&url).await;
            restore(&url, version, &tables).await;
            opens_unchanged(&url, &tables).await;
            goes_on(&url, is_active).await;
        }
    })
    .await;
}

async fn empty(url: &str) {
    let pool = pool(url).await;
    let names = table_names().into_iter().rev().chain(["_sqlx_migrations".to_owned()]);
    for table in names {
        let drop = sqlx::query(AssertSqlSafe(format!("DROP TABLE IF EXISTS {table}")));
        drop.execute(&pool).await.expect("it is dropped");
    }
    pool.close().await;
}
