//! Classes are brought in: whenever the program is killed, every student has one account, and one password that works.

use std::collections::BTreeSet;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::credentials::{Password, PasswordHash};
use bot_core::domain::SecretId;
use bot_core::vault::{Sealed, Vault};
use rehearsal::{Actor, Cast, Offer};
use sqlx::any::AnyRow;
use sqlx::{AnyPool, Row};

use crate::{KEYS, approvers, assert_done, assert_rules_were_kept, crashes, kills_until_played, serves, started};

/// A few students, as they are done between two kills, and more than one piece of a job takes.
const CLASSES: [usize; 2] = [3, 55];

/// Both founders bring classes with equal names in, each for themselves.
async fn bring_in(cast: Cast, offer: Offer, count: usize) {
    tokio::join!(brings_in(&cast.ana, &offer, count), brings_in(&cast.jan, &offer, count));
}

async fn brings_in(teacher: &Actor, offer: &Offer, count: usize) {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
    let lines: Vec<String> = (0..count).map(|n| format!("Leo Zu{}{}", letter(n / 26), letter(n))).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    teacher.names_students(offer, &lines).await.expect("every line is there");
    teacher.confirms_guardians(offer, count).await.expect("the guardians agree");
    teacher.enrols(offer, count).await.expect("all are in");
    teacher.reads_passwords(offer).await.expect("the passwords can be read");
}

pub(crate) async fn rows(db: &AnyPool, sql: &'static str) -> Vec<AnyRow> {
    sqlx::query(sql).fetch_all(db).await.expect("the database is there")
}

/// The keys that the program has made at its first start.
pub(crate) fn vault(folder: &Path) -> Vault {
    let text = std::fs::read_to_string(folder.join(KEYS)).expect("the file of keys");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let keys = lines.map(|line| BASE64_STANDARD.decode(line).expect("base64").try_into().expect("32 bytes"));
    Vault::new(keys.collect()).expect("a key")
}

/// So many students have an account each, with a password that can be read and works; nothing is left of those that were made in vain.
async fn assert_all_are_in(url: &str, folder: &Path, count: usize) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let sql =
        "SELECT s.user_name, s.password, x.id, x.key_id, x.sealed FROM student s JOIN secret x ON x.id = s.secret_id";
    let students = rows(&db, sql).await;
    let names: BTreeSet<String> = students.iter().map(|row| row.get("user_name")).collect();
    assert_eq!((students.len(), names.len()), (count, count), "each has an account, and a name of their own");
    for sql in [
        "SELECT id FROM student",
        "SELECT student_id FROM pupil",
        "SELECT x.id FROM secret x JOIN student s ON x.id = s.secret_id",
        "SELECT x.id FROM secret x JOIN student s ON x.id = s.claim_secret_id WHERE s.claim_hash IS NOT NULL",
        "SELECT r.line FROM class_row r JOIN student s ON s.id = r.student_id AND s.user_name = r.user_name",
    ] {
        assert_eq!(rows(&db, sql).await.len(), count, "{sql}");
    }
    assert_eq!(rows(&db, "SELECT id FROM secret WHERE id <> 0").await.len(), 2 * count, "a password and a link each");
    let vault = vault(folder);
    // Trying one takes as long as making it.
    for row in students.iter().step_by(count / 20 + 1) {
        let sealed = Sealed { key: row.get("key_id"), bytes: row.get("sealed") };
        let words = vault.open(SecretId(row.get("id")), &sealed).expect("it opens");
        let hash = PasswordHash::from(row.get::<String, _>("password"));
        assert!(hash.is_of(&Password::typed(words.as_str()).expect("words")), "the password that is shown works");
    }
    db.close().await;
}

/// Classes are brought in round by round, while the program is killed.
async fn brings_in_whole(url: &str, folder: &Path) {
    let mut stage = serves(url, folder).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(13);
    let (mut kills, mut round, mut count) = (0, 0, 0);
    while kills < crashes() {
        let lines = CLASSES[round % CLASSES.len()];
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        let playing = tokio::spawn(bring_in(cast, offer, lines));
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        count += 2 * lines;
        assert_all_are_in(url, folder, count).await;
    }
    assert_rules_were_kept(&stage, false).await;
    stage.terminate(0).await.expect("ends");
    // A timer of each list waits for the end of its two weeks.
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    assert_eq!(rows(&db, "SELECT what FROM job").await.len(), 0, "no job is left over");
    assert_eq!(rows(&db, "DELETE FROM timer RETURNING *").await.len(), 2 * round, "a timer for each list");
    db.close().await;
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_classes_are_brought_in() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    brings_in_whole(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_classes_are_brought_in_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_classes_are_brought_in_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    brings_in_whole(&database.url, folder.path()).await;
}
