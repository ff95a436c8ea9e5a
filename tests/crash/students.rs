//! Classes are brought in, pasted and as files: whenever the program is killed, every student has one account, and one password that
//! works.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bot_core::credentials::{Password, PasswordHash};
use bot_core::domain::SecretId;
use bot_core::vault::{Sealed, Vault};
use emulators::{Chaos, File};
use rehearsal::{Actor, Cast, Offer, Stage};
use sqlx::any::AnyRow;
use sqlx::{AnyPool, Row};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::{KEYS, all_is_well, approvers, assert_done, assert_rules_were_kept, crashes, serves, started};

/// A few students, as they are done between two kills, and more than one piece of a job takes.
const CLASSES: [usize; 2] = [3, 55];

/// How long a request to a platform takes at most, so that a file is on its way for a while.
const SLOW: Duration = Duration::from_millis(100);
/// Lists whose file is fetched or read now.
const READING: &str = "SELECT id FROM class WHERE state = 'reading'";
/// So many kills fall into that in a round, so that some fall elsewhere.
const IN_READING: usize = 2;

/// Both founders bring classes with equal names in, each for themselves: one pastes the lines, the other one sends a file.
async fn bring_in(cast: Cast, offer: Offer, count: usize) {
    tokio::join!(brings_in(&cast.ana, &offer, (count, false)), brings_in(&cast.jan, &offer, (count, true)));
}

/// The same lines as a spreadsheet saves them.
fn csv(lines: &[&str]) -> File {
    let lines: String = lines.iter().map(|line| line.replace(' ', ";") + "\n").collect();
    let bytes = format!("Nombre;Apellidos\n{lines}").into_bytes();
    File { name: "4b.csv".to_owned(), media_type: "text/csv".to_owned(), bytes }
}

async fn brings_in(teacher: &Actor, offer: &Offer, (count, as_file): (usize, bool)) {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
    let lines: Vec<String> = (0..count).map(|n| format!("Leo Zu{}{}", letter(n / 26), letter(n))).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let named = match as_file {
        true => teacher.names_students_from(offer, &csv(&lines), count).await,
        false => teacher.names_students(offer, &lines).await,
    };
    named.expect("every line is there");
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

/// Kills the program at random until a class is brought in, or it was often enough; at first whenever a file is being read, and not for
/// the last time before that. Gives how many kills fell into that.
async fn kills_while_read(
    (stage, url): (&mut Stage, &str),
    playing: JoinHandle<()>,
    (rng, kills, before): (&mut fastrand::Rng, &mut usize, usize),
) -> usize {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let mut in_reading = 0;
    while !playing.is_finished() && *kills < crashes() {
        let time = Instant::now() + Duration::from_millis(rng.u64(20..400));
        let is_last = before + in_reading == 0 && *kills + 1 == crashes();
        let is_read = loop {
            let is_read = in_reading < IN_READING && !rows(&db, READING).await.is_empty();
            if is_read || (!is_last && Instant::now() >= time) || playing.is_finished() {
                break is_read;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        if playing.is_finished() {
            break;
        }
        stage.kill(0).await.expect("killed");
        (*kills, in_reading) = (*kills + 1, in_reading + usize::from(is_read));
        stage.start(0).await.expect("starts again");
    }
    db.close().await;
    playing.await.expect("the play goes on to its end");
    in_reading
}

/// Each list that was brought in has its lines, each once.
async fn assert_lines_are_whole(url: &str, lists: usize) {
    sqlx::any::install_default_drivers();
    let db = AnyPool::connect(url).await.expect("connects");
    let sql = "SELECT r.class_id, COUNT(*) AS n, COUNT(DISTINCT r.given || ' ' || r.surname) AS names \
               FROM class c JOIN class_row r ON r.class_id = c.id WHERE c.state = 'done' GROUP BY r.class_id";
    let done = rows(&db, sql).await;
    assert_eq!(done.len(), lists, "a list of each");
    for row in done {
        let (lines, names): (i64, i64) = (row.get("n"), row.get("names"));
        let lines = usize::try_from(lines).expect("some");
        assert!(CLASSES.contains(&lines), "{lines} lines");
        assert_eq!(usize::try_from(names).expect("some"), lines, "each line once");
    }
    db.close().await;
}

/// Classes are brought in round by round, while the program is killed.
async fn brings_in_whole(url: &str, folder: &Path) {
    let mut stage = serves(url, folder).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(13);
    let (mut kills, mut in_reading, mut round, mut count) = (0, 0, 0, 0);
    while kills < crashes() {
        let lines = CLASSES[round % CLASSES.len()];
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        stage.served().for_each(|emulator| emulator.set_chaos(Chaos { slow: SLOW, ..Chaos::default() }));
        let playing = tokio::spawn(bring_in(cast, offer, lines));
        in_reading += kills_while_read((&mut stage, url), playing, (&mut rng, &mut kills, in_reading)).await;
        all_is_well(&stage);
        count += 2 * lines;
        assert_all_are_in(url, folder, count).await;
    }
    assert!(in_reading > 0 || crashes() < 10, "a file was being read when the program was killed");
    assert_lines_are_whole(url, 2 * round).await;
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
