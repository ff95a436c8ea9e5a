//! A backup that is made while several people write, and the way from one engine to the other: what cannot be restored is refused before
//! anything is written, and `sqlite3` and `psql` find the same rows on both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::platform::Platform;
use bot_core::store::{Db, Options, Value};
use bot_core::text::{Locale, msg};
use futures::FutureExt as _;
use futures::future::join_all;
use rehearsal::exchange::plan;
use rehearsal::{Actor, Offer, Profile, Setting, Stage, Way, program};
use testkit::Durability;

use crate::closing::started;
use crate::doctor::{assert_said, unwell};
use crate::files::saved;
use crate::{PROGRAM, ends_well, folder, stage};

const NAME: &str = "a_backup_made_while_people_write_moves_to_the_other_engine";
/// So many people register at a time while a backup is made.
const PEOPLE: i64 = 5;
/// Tables in which a row comes and goes while people write, or is written over again and again: what a backup had of one may have been there
/// neither before it nor after it. A row of any other one is in one of the two, as nothing is made up.
const FLEETING: [&str; 17] = [
    // Who somebody is and what they do now, after each thing that they do.
    "person",
    "account",
    "conversation",
    "message",
    "news_reader",
    "tally",
    // What is to be done, until it is.
    "outbox",
    "timer",
    "job",
    "untold",
    // How often the project was locked, and how many have been told of the post.
    "project",
    "post",
    // An entry gets its place two seconds later; `twinbot audit verify` looks at them.
    "audit",
    "audit_head",
    // How far the program is with a platform.
    "bookmark",
    "attempt",
    "pace",
];

/// The columns of each table, with their kinds.
type Tables = BTreeMap<String, Vec<(String, String)>>;
/// Rows, each with the name of its table.
type Rows = BTreeSet<String>;

/// Where a program has its things.
pub(crate) struct Place {
    pub(crate) database: String,
    pub(crate) keys: PathBuf,
    pub(crate) shelf: PathBuf,
}

impl Place {
    /// A command of the program there.
    fn command(&self, begins: &str, arguments: &[&str]) -> Command {
        let mut command = program(begins);
        command.env("TWINBOT_DATABASE_URL", &self.database).env("TWINBOT_KEYS_PATH", &self.keys);
        command.env("TWINBOT_FILES_PATH", &self.shelf).args(arguments);
        command
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        self.command(PROGRAM, arguments).output().expect("it runs")
    }

    pub(crate) fn succeeds(&self, arguments: &[&str]) -> String {
        let output = self.runs(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs a command that has to fail, and gives what it says.
    pub(crate) fn fails(&self, arguments: &[&str]) -> String {
        let output = self.runs(arguments);
        assert!(!output.status.success(), "{arguments:?} fails");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// The audit there is whole, also where more is asked of `twinbot audit verify`.
    fn has_whole_audit(&self, more: &[&str]) {
        let said = self.succeeds(&[&["audit", "verify"][..], more].concat());
        assert!(said.contains("The audit is whole"), "{said}");
    }

    /// From now on the program of a stage works there.
    fn takes_over(&self, stage: &mut Stage) {
        let (database, shelf) = (self.database.clone(), text(&self.shelf).to_owned());
        stage.change(|setting| Setting { database, ..setting }.with("TWINBOT_FILES_PATH", shelf));
    }
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("a path in Unicode")
}

/// What a program answers to a script on its standard input.
fn answers(mut command: Command, script: &str) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it is installed");
    child.stdin.take().expect("its input").write_all(script.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Asks a database by a program that has nothing to do with Twinbot.
fn asks(url: &str, script: &str) -> String {
    if let Some(file) = url.strip_prefix("sqlite://") {
        let mut command = Command::new("sqlite3");
        command.args(["-batch", "-noheader", "-cmd", ".timeout 5000", file]);
        return answers(command, script);
    }
    let mut command = Command::new("psql");
    command.args(["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", url]).env("PGCLIENTENCODING", "UTF8");
    answers(command, script)
}

/// The columns of each table with their kinds, as a file of SQLite says them.
fn columns(file: &str) -> Tables {
    let sql = "SELECT m.name || ' ' || c.name || ' ' || c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c \
               WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\' ORDER BY m.name, c.cid;";
    let mut tables = Tables::new();
    for line in asks(file, sql).lines() {
        let [table, column, kind] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        tables.entry(table.to_owned()).or_default().push((column.to_owned(), kind.to_owned()));
    }
    tables
}

/// All rows of a database, each with the name of its table. Who has leased what is nobody's business in another database.
fn all_rows(url: &str, tables: &Tables) -> Rows {
    let is_file = url.starts_with("sqlite:");
    let array = if is_file { "json_array" } else { "json_build_array" };
    let value = |(column, kind): &(String, String)| match (kind.as_str(), is_file) {
        _ if column == "leased_until" => "0".to_owned(),
        ("BYTEA", true) => format!("lower(hex(\"{column}\"))"),
        ("BYTEA", false) => format!("coalesce(encode(\"{column}\", 'hex'), '')"),
        _ => format!("\"{column}\""),
    };
    let select = |(table, columns): (&String, &Vec<(String, String)>)| {
        let values: Vec<String> = columns.iter().map(value).collect();
        // That a backup was made, or brought back, is noted behind it.
        let but = if table == "audit" { " WHERE what NOT LIKE 'backup-%'" } else { "" };
        format!("SELECT {array}('{table}', {}) FROM \"{table}\"{but};\n", values.join(", "))
    };
    let script: String = tables.iter().filter(|(table, _)| *table != "lease").map(select).collect();
    let printed = asks(url, &script);
    let read = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON").to_string();
    let rows: Rows = printed.lines().filter(|line| !line.is_empty()).map(read).collect();
    assert!(rows.len() > 50, "{rows:?}");
    rows
}

/// Whatever is wrong with a copy, with the keys or with the database, nothing is written.
fn refuses(to: &Place, backup: &Path, folder: &Path) {
    let bytes = std::fs::read(backup).expect("it is there");
    let copy = folder.join("copy.tar");
    let mut edited = bytes.clone();
    edited[bytes.len() / 2] ^= 1;
    for other in [&bytes[..bytes.len() - 1], &bytes[..bytes.len() / 2], &edited] {
        std::fs::write(&copy, other).expect("written");
        for arguments in [&["restore", text(&copy)][..], &["restore", "--verify", text(&copy)]] {
            let said = to.fails(arguments);
            assert!(said.contains("it is damaged or cut off"), "{said}");
        }
    }
    let keys = std::fs::read(&to.keys).expect("the keys");
    let other = Place { database: to.database.clone(), keys: folder.join("other.keys"), shelf: to.shelf.clone() };
    let said = other.fails(&["restore", text(backup)]);
    assert!(said.contains("nothing is written") && said.contains("no key is there"), "{said}");
    assert!(!other.keys.exists(), "no other key takes its place");
    std::fs::write(&other.keys, BASE64_STANDARD.encode([7; 32])).expect("written");
    let said = other.fails(&["restore", text(backup)]);
    assert!(said.contains("needs the key") && said.contains("it has "), "{said}");
    assert_eq!(std::fs::read(&to.keys).expect("the keys"), keys);
    if let Some(file) = to.database.strip_prefix("sqlite://") {
        assert!(!Path::new(file).exists(), "no database is made");
    }
    assert!(!to.shelf.exists(), "no file is kept");
}

/// A disk on which there is no room leaves nothing that looks like a backup.
fn has_no_room(from: &Place, folder: &Path) {
    let (to, limited) = (folder.join("full.tar"), "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"");
    let output = from.command("sh", &["-c", limited, PROGRAM, "backup", text(&to)]).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("no backup is made") && said.contains("too large"), "{said}");
    let left = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").file_name());
    let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with("full")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Waits until the audit has begun to be a chain: an entry gets its place two seconds after it was written.
async fn is_chained(place: &Place) {
    for _ in 0..100 {
        if !place.succeeds(&["audit", "head"]).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing has got a place in the audit");
}

/// One after the other registers with a school of their own, until the backup is made.
async fn register(stage: &Stage, first: i64, is_made: &AtomicBool) {
    let mut id = first;
    while !is_made.load(Ordering::Relaxed) {
        let lea = stage.person(id, "Lea Brzoza", Locale::english());
        let profile = Profile { school: format!("Szkoła {id}"), ..Profile::polish(&lea) };
        lea.registers(&profile).await.expect("somebody registers meanwhile");
        id += PEOPLE;
    }
}

/// Makes a backup while a teacher writes a post, and others register from its beginning to its end.
async fn backs_up_among_people(stage: &Stage, (ana, offer): (&Actor, &Offer), to: &Path) {
    let is_made = AtomicBool::new(false);
    let backup = async {
        let child = stage.begin(&["backup", text(to), "--with-secrets"]).expect("it begins");
        let output = child.wait_with_output().await.expect("it ends");
        is_made.store(true, Ordering::Relaxed);
        output
    };
    let others = join_all((0..PEOPLE).map(|nth| register(stage, 2001 + nth, &is_made)));
    let (made, written, _) = tokio::join!(backup, ana.writes_news(offer), others);
    written.expect("she writes at the same time");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// The table of a row.
fn table_of(row: &str) -> &str {
    row.split('"').nth(1).expect("the name of a table")
}

/// A backup that was made among people, and is restored, is whole: it has every row that was there before and is there still, and none that
/// was never there; its audit is the beginning of what became of it, and the program finds nothing wrong with it.
async fn is_whole(stage: &mut Stage, (old, restored): (&Place, &Place), (before, after): (&Rows, &Rows), has: &Rows) {
    let lost: Vec<&String> = before.intersection(after).filter(|row| !has.contains(*row)).collect();
    assert!(lost.is_empty(), "{lost:#?}");
    let is_in_neither = |row: &&String| !before.contains(*row) && !after.contains(*row);
    let strange: Vec<&String> =
        has.iter().filter(|row| !FLEETING.contains(&table_of(row))).filter(is_in_neither).collect();
    assert!(strange.is_empty(), "rows that were there neither before nor after: {strange:#?}");
    assert!(!after.is_subset(has), "people went on writing");
    restored.has_whole_audit(&[]);
    old.has_whole_audit(&["--head", restored.succeeds(&["audit", "head"]).trim()]);
    restored.takes_over(stage);
    assert_said(&unwell(stage).await, &[("program | warning", "no program serves")]);
}

/// People on a platform move with all they have from one database to another one; what was backed up among them goes to a third one.
async fn moves(platform: Platform, way: Way, [from, aside, to]: [&str; 3], tables: &Tables) {
    let folder = folder();
    let folder = folder.path();
    let keys = folder.join("kept.keys");
    let place = |database: &str, shelf: &str| Place {
        database: database.to_owned(),
        keys: keys.clone(),
        shelf: folder.join(shelf),
    };
    let (old, aside, new) = (place(from, "shelf"), place(aside, "shelf-aside"), place(to, "new-shelf"));
    let setting = Setting::new(PROGRAM, from).on(&[platform]).by(way).with("TWINBOT_VALIDATE_TEACHERS", "at-once");
    let setting = setting.with("TWINBOT_UNDO_SECONDS", "0").with("TWINBOT_KEYS_PATH", text(&old.keys));
    let setting = setting.with("TWINBOT_OPERATOR_NAME", "Ministry of Clouds");
    let mut stage = stage(setting.with("TWINBOT_FILES_PATH", text(&old.shelf)), folder).await;
    let (cast, offer) = started(&stage).await;
    let (ana, jan, file) = (&cast.ana, &cast.jan, plan(cast.ana.locale));
    ana.shares(&offer, &file).await.expect("a file is there");
    let otto = stage.person(5002, "Otto Berg", Locale::english());
    otto.opens(&stage.asks(&["operator", "invite"]).await.expect("a link")).await;
    otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");

    is_chained(&old).await;
    let (first, before) = (folder.join("first.tar"), all_rows(from, tables));
    backs_up_among_people(&stage, (ana, &offer), &first).await;
    let said = old.succeeds(&["restore", "--verify", text(&first)]);
    assert!(said.contains("is whole") && said.contains("1 file (") && said.contains("which is in"), "{said}");
    assert!(old.fails(&["backup", text(&first)]).contains("writes over nothing"));
    has_no_room(&old, folder);
    jan.reads_news(&offer, &ana.example(&msg::field_headline_example())).await.expect("it is there");
    stage.settles(Duration::from_millis(400)).await;
    let messages = || [ana, jan].map(|actor| actor.client.messages(usize::MAX).len());
    let shown = messages();
    stage.terminate(0).await.expect("it ends");

    let last = folder.join("last.tar");
    old.succeeds(&["backup", text(&last), "--with-secrets"]);
    let was = all_rows(from, tables);
    aside.succeeds(&["restore", text(&first)]);
    is_whole(&mut stage, (&old, &aside), (&before, &was), &all_rows(&aside.database, tables)).await;
    refuses(&new, &last, folder);
    let said = new.succeeds(&["restore", text(&last)]);
    assert!(said.contains("Restored into") && said.contains("1 file ("), "{said}");
    assert!(new.fails(&["restore", text(&last)]).contains("is not empty"));
    let said = new.succeeds(&["doctor", "--files"]);
    assert!(said.contains("Files in use: 1; lost or damaged: 0"), "{said}");
    new.has_whole_audit(&[]);
    let is = all_rows(to, tables);
    let differ: Vec<&String> = was.symmetric_difference(&is).collect();
    assert!(differ.is_empty(), "{differ:#?}");

    new.takes_over(&mut stage);
    stage.start(0).await.expect("it serves");
    stage.settles(Duration::from_millis(400)).await;
    assert_said(&unwell(&stage).await, &[]);
    assert_eq!(messages(), shown, "nothing is sent twice");
    let got = jan.gets_file(&offer, &file.name).await.expect("the file has come along");
    assert_eq!(saved(&stage, jan, &got).bytes, file.bytes, "as it was sent");
    ends_well(&stage).await;
}

/// Whether a program is there, by which a database is read.
fn is_installed(name: &str) -> bool {
    Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_people_write_moves_to_the_other_engine() {
    if !is_installed("sqlite3") || !is_installed("psql") {
        return testkit::skip(NAME, "no sqlite3 or no psql");
    }
    let mut servers = Vec::new();
    for _ in 0..3 {
        servers.extend(testkit::postgres(Durability::Off).await);
    }
    let [one, other, third] = &servers[..] else {
        return testkit::skip(NAME, "no PostgreSQL");
    };
    let [first, second, target, empty] = [testkit::sqlite(), testkit::sqlite(), testkit::sqlite(), testkit::sqlite()];
    Db::open(&empty.url, Options::default()).await.expect("the tables are made").close().await;
    let tables = columns(&empty.url);
    tokio::join!(
        moves(Platform::ALL[0], Way::Called, [&first.url, &one.url, &other.url], &tables),
        moves(Platform::ALL[1], Way::Asks, [&third.url, &second.url, &target.url], &tables),
    );
}

/// A place on SQLite in a folder, where an authority is set up.
pub(crate) fn begun(folder: &Path) -> Place {
    let database = format!("sqlite://{}", folder.join("twinbot.db").display());
    let place = Place { database, keys: folder.join("kept.keys"), shelf: folder.join("shelf") };
    place.succeeds(&["authority", "add", "--country", "ES"]);
    place
}

/// Puts rows into a database that refer to nothing else.
pub(crate) async fn plants(url: &str, rows: Vec<(&'static str, Vec<Value>)>) {
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let planted = db.turn(move |tx| {
        let rows = rows.clone();
        async move {
            for (sql, values) in rows {
                tx.run(sql, values).await?;
            }
            Ok(())
        }
        .boxed()
    });
    planted.await.expect("it is planted");
    db.close().await;
}

/// Lets a database refer to a file of this hash.
pub(crate) async fn refers_to(url: &str, hash: &str) {
    let person = "INSERT INTO person (id, created_at, touched_at, name, locale) VALUES (7, 1, 1, 'Ana', 'en')";
    let copy = "INSERT INTO export (id, person_id, student_id, account_id, name, asked_at, done, files, hash, size, made_at) \
                VALUES (7, 7, 0, 7, 'copy.zip', 1, 0, 0, $1, 4, 1)";
    plants(url, vec![(person, Vec::new()), (copy, vec![hash.to_owned().into()])]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_lacks_a_file_stays_and_fails() {
    let folder = folder();
    let place = begun(folder.path());
    refers_to(&place.database, &"0".repeat(64)).await;
    let to = folder.path().join("some.tar");
    let made = place.runs(&["backup", text(&to)]);
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.code() == Some(1) && said.contains("the backup is kept, and lacks 1 file"), "{said}");
    let said = place.succeeds(&["restore", "--verify", text(&to)]);
    assert!(said.contains("is whole") && said.contains("without 1 file that could not be read"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_that_is_stopped_once_the_rows_are_there_is_done_and_noted() {
    let folder = folder();
    let from = begun(folder.path());
    let backup = folder.path().join("some.tar");
    from.succeeds(&["backup", text(&backup)]);
    let to = Place { database: format!("sqlite://{}", folder.path().join("new.db").display()), ..from };
    let db = Db::open(&to.database, Options::default()).await.expect("it is made, and empty");
    let has = async |sql: &'static str| {
        let mut tx = db.read().await.expect("the database is there");
        tx.row(sql, Vec::new()).await.expect("the database is there").is_some()
    };
    let mut command = to.command(PROGRAM, &["restore", text(&backup)]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it begins");
    while !has("SELECT id FROM authority LIMIT 1").await && child.try_wait().expect("it is ours").is_none() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(has("SELECT id FROM audit WHERE what = 'backup-restored'").await, "the audit says so");
    db.close().await;
}
