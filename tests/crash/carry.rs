//! Two hundred files are brought over from one TwinSpace into the next: whenever the program is killed, all are there in the end, once,
//! and none is taken for another one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::msg;
use rehearsal::{Actor, Offer, Setting, Stage};
use sha2::{Digest as _, Sha256};
use sqlx::{AnyPool, AssertSqlSafe, Row as _};

use crate::{KEYS, PATIENCE, PROGRAM, approvers, assert_rules_were_kept, crashes, kills_until_played, started};

/// So many files, of so many bytes each: what takes longer than the time between two kills.
const FILES: usize = 200;
const SIZE: usize = 400_000;

/// What is in a file.
fn bytes(n: usize) -> Vec<u8> {
    n.to_le_bytes().into_iter().cycle().take(SIZE).collect()
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a String takes it");
        hash
    })
}

/// Puts files into a TwinSpace, as the program keeps them: some are called alike, in folders of their own.
async fn puts_files(db: &AnyPool, shelf: &Path, project: i64) {
    let space = format!("(SELECT id FROM space WHERE project_id = {project})");
    for folder in 1..=3 {
        let sql = format!(
            "INSERT INTO folder (id, space_id, name, folded, made_at) \
             SELECT {folder}, {space}, 'Folder {folder}', (SELECT same FROM school ORDER BY id LIMIT 1), 1"
        );
        sqlx::query(AssertSqlSafe(sql)).execute(db).await.expect("a folder");
    }
    for n in 0..FILES {
        let (bytes, folder) = (bytes(n), n % 4);
        let hash = hash(&bytes);
        std::fs::write(shelf.join("files").join(&hash), bytes).expect("the file can be written");
        let folder = if folder == 0 { "NULL".to_owned() } else { folder.to_string() };
        let sql = format!(
            "INSERT INTO shared_file (id, space_id, folder_id, person_id, name, folded, hash, size, sent_at) \
             SELECT {}, {space}, {folder}, (SELECT founder_id FROM project WHERE id = {project}), 'photo {}.png', \
               (SELECT same FROM school ORDER BY id LIMIT 1), '{hash}', {SIZE}, {n}",
            1000 + n,
            n / 4,
        );
        sqlx::query(AssertSqlSafe(sql)).execute(db).await.expect("a file");
    }
}

/// The files of a project's TwinSpace: by its hash the folder and the name of each, and when it was sent; and how many rows there are.
async fn files_of(db: &AnyPool, project: i64) -> (usize, BTreeMap<String, String>) {
    let sql = format!(
        "SELECT f.hash, f.name, f.sent_at, f.size, COALESCE(d.name, '') AS folder FROM shared_file f \
         JOIN space s ON s.id = f.space_id LEFT JOIN folder d ON d.id = f.folder_id WHERE s.project_id = {project}"
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(db).await.expect("files");
    let file = |row: &sqlx::any::AnyRow| {
        let text = |column: &str| row.get::<String, _>(column);
        let number = |column: &str| row.get::<i64, _>(column);
        (text("hash"), format!("{}/{} {} {}", text("folder"), text("name"), number("sent_at"), number("size")))
    };
    (rows.len(), rows.iter().map(file).collect())
}

async fn number(db: &AnyPool, sql: String) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(db).await.expect("a number")
}

/// Ana asks for the files.
async fn asks(ana: &Actor, offer: &Offer, db: &AnyPool) {
    ana.brings_over(offer, &[]).await.expect("she asks for the files");
    let begun = async {
        while number(db, "SELECT COUNT(*) FROM carry WHERE state = 'offered'".to_owned()).await > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, begun).await.expect("it begins");
}

/// All are there at last.
async fn are_there(db: AnyPool) {
    let done = async {
        while number(&db, "SELECT COUNT(*) FROM carry WHERE state = 'done'".to_owned()).await == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, done).await.expect("all are there at last");
}

async fn survives(url: &str, folder: &Path) {
    let shelf = folder.join("shelf");
    let setting = Setting::new(PROGRAM, url).on(&Platform::ALL);
    let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
    let setting = setting.with("TWINBOT_KEYS_PATH", folder.join(KEYS).display().to_string());
    let setting = setting.with("TWINBOT_FILES_PATH", shelf.display().to_string());
    let mut stage = Stage::set(setting, folder).await.expect("serves");
    let approvers = approvers(&stage).await;
    let (cast, offer) = started(&stage, 1, &approvers).await;
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let old = number(&db, "SELECT id FROM project".to_owned()).await;
    puts_files(&db, &shelf, old).await;
    cast.ana.closes(&offer, "See you in the next one!").await.expect("Ana closes it");
    cast.ana.starts_anew(&cast.jan, &offer).await.expect("she starts it anew");
    cast.jan.accepts(&offer).await.expect("Jan accepts");
    cast.approve(&offer).await.expect("it is approved");
    cast.ana.sees(&msg::over_ready_title(offer.title.as_str())).await.expect("she is told of the files");
    let new = number(&db, format!("SELECT id FROM project WHERE follows = {old}")).await;
    let (count, expected) = files_of(&db, old).await;
    assert_eq!((count, expected.len()), (FILES, FILES));
    let mut rng = fastrand::Rng::with_seed(16);
    let mut kills = 0;
    while kills < crashes() {
        let before = kills;
        asks(&cast.ana, &offer, &db).await;
        let playing = tokio::spawn(are_there(db.clone()));
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        let (count, came) = files_of(&db, new).await;
        assert_eq!(count, FILES, "each is there once, after {} kills", kills - before);
        assert_eq!(came, expected, "none is taken for another one");
        // All of it once more.
        let space = format!("(SELECT id FROM space WHERE project_id = {new})");
        for sql in [
            format!("DELETE FROM shared_file WHERE space_id = {space}"),
            format!("DELETE FROM folder WHERE space_id = {space}"),
            "DELETE FROM carried".to_owned(),
            "UPDATE carry SET state = 'offered'".to_owned(),
        ] {
            sqlx::query(AssertSqlSafe(sql)).execute(&db).await.expect("it is as before");
        }
    }
    asks(&cast.ana, &offer, &db).await;
    are_there(db.clone()).await;
    assert_eq!(files_of(&db, new).await, (FILES, expected));
    assert_rules_were_kept(&stage, false).await;
    let doctor = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(doctor.contains("lost or damaged: 0"), "{doctor}");
    stage.terminate(0).await.expect("ends");
    assert_eq!(number(&db, "SELECT COUNT(*) FROM job".to_owned()).await, 0, "no job is left over");
    db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_files_are_brought_over() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    survives(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_files_are_brought_over_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_files_are_brought_over_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    survives(&database.url, folder.path()).await;
}
