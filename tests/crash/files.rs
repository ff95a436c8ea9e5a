//! Classes share files and remove them: whenever the program is killed, what is listed is what was sent, and nothing lies about that nobody
//! refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, SystemTime};

use emulators::File;
use rehearsal::{Actor, Cast, Offer, Stage};
use sqlx::any::AnyRow;
use sqlx::{AnyPool, Row as _};

use crate::students::rows;
use crate::{
    PATIENCE, SHELF, approvers, assert_done, assert_rules_were_kept, crashes, kills_until_played, serves, started,
};

/// So many files does each founder share, beside the one that both have.
const OWN: usize = 2;
/// What both have, each in a file of their own, begins with this.
const BOTH: &str = "both of";
/// Removed as soon as it is there.
const WRONG: &str = "wrong.txt";

fn file(name: &str, words: &str) -> File {
    File { name: name.to_owned(), media_type: "text/plain".to_owned(), bytes: words.repeat(4_000).into_bytes() }
}

/// What somebody with this short name shares in a project: names and contents.
fn files_of(who: &str, offer: &Offer) -> Vec<File> {
    let own = |nth: usize| file(&format!("{who} {nth}.txt"), &format!("{}: {who} {nth}. ", offer.title));
    (1..=OWN).map(own).chain([file(&format!("{BOTH} {who}.txt"), &offer.title)]).collect()
}

async fn shares(actor: &Actor, who: &str, offer: &Offer) {
    for file in files_of(who, offer) {
        actor.shares(offer, &file).await.expect("it is shared");
    }
}

/// Ana shares her files and removes one, while Jan shares his.
async fn exchange(cast: Cast, offer: Offer) {
    let ana = async {
        cast.ana.shares(&offer, &file(WRONG, &format!("wrong in {}", offer.title))).await.expect("it is shared");
        cast.ana.removes_file(&offer, WRONG).await.expect("it is removed");
        shares(&cast.ana, "ana", &offer).await;
    };
    tokio::join!(ana, shares(&cast.jan, "jan", &offer));
}

/// Waits until no file waits to be fetched.
async fn settles(db: &AnyPool) {
    let settled = async {
        while !rows(db, "SELECT what FROM job").await.is_empty() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(PATIENCE, settled).await.expect("no job waits for ever");
}

/// Whoever is not answered for long sends a file again, and then removes the one of the two that has its name.
async fn removes_again(db: &AnyPool, cast: &Cast, offer: &Offer) {
    for name in ["wrong (2).txt", "wrong (3).txt"] {
        let sql = "SELECT p.content, f.name FROM shared_file f JOIN space s ON s.id = f.space_id JOIN project p ON p.id = s.project_id";
        let all = rows(db, sql).await;
        let is_here = |row: &AnyRow| row.get::<String, _>("content").contains(offer.title.as_str());
        if all.iter().any(|row| is_here(row) && row.get::<String, _>("name") == name) {
            cast.ana.removes_file(offer, name).await.expect("it is removed");
        }
    }
}

/// A name without the number that a second one of it has.
fn plain(name: &str) -> String {
    let stem = name.strip_suffix(".txt").expect("a text");
    let stem = stem.rsplit_once(" (").filter(|(_, end)| end.ends_with(')')).map_or(stem, |(stem, _)| stem);
    format!("{stem}.txt")
}

/// What is listed is what was sent in this project, and the same file of two people is kept once.
async fn assert_shared(db: &AnyPool, shelf: &Path, cast: &Cast, offer: &Offer) {
    let all = rows(
        db,
        "SELECT p.content, f.name, f.hash, f.size FROM shared_file f JOIN space s ON s.id = f.space_id JOIN project p ON p.id = s.project_id",
    )
    .await;
    let mut listed: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    let mut both = BTreeSet::new();
    for row in all.iter().filter(|row| row.get::<String, _>("content").contains(offer.title.as_str())) {
        let (name, hash) = (plain(&row.get::<String, _>("name")), row.get::<String, _>("hash"));
        let bytes = std::fs::read(shelf.join("files").join(&hash)).expect("it is kept");
        assert_eq!(i64::try_from(bytes.len()).ok(), row.get("size"), "{name} is whole");
        if name.starts_with(BOTH) {
            both.insert(hash);
        }
        listed.entry(name).or_default().push(bytes);
    }
    assert_eq!(both.len(), 1, "what both have is kept once");
    for (actor, who) in [(&cast.ana, "ana"), (&cast.jan, "jan")] {
        for file in files_of(who, offer) {
            let found = listed.get(&file.name).map_or(&[][..], Vec::as_slice);
            assert!(found.iter().all(|bytes| *bytes == file.bytes), "{} is what was sent", file.name);
            // Where nothing is kept for a bot that is off, one sends again what nothing was said of.
            let most = if file.name == BOTH { 2 } else { 1 };
            let is_once =
                found.len() == most || (found.len() > most && !(cast.ana.client.keeps() && actor.client.keeps()));
            assert!(is_once, "{} is there {} times", file.name, found.len());
        }
    }
    assert_eq!(listed.len(), 2 * (OWN + 1), "nothing else is listed: {:?}", listed.keys());
}

/// Whatever nobody refers to is found after a day, and taken away.
async fn assert_nothing_lies_about(stage: &Stage, db: &AnyPool, shelf: &Path) {
    let objects =
        || std::fs::read_dir(shelf.join("files")).expect("the files").map(|entry| entry.expect("a file").path());
    for path in objects() {
        let object = std::fs::File::options().write(true).open(path).expect("it opens");
        object.set_modified(SystemTime::UNIX_EPOCH).expect("it is old");
    }
    let repaired = stage.asks(&["doctor", "--files", "--repair"]).await.expect("it is repaired");
    assert!(repaired.contains("lost or damaged: 0"), "{repaired}");
    let known: BTreeSet<String> =
        rows(db, "SELECT DISTINCT hash FROM shared_file").await.iter().map(|row| row.get("hash")).collect();
    let name = |path: std::path::PathBuf| path.file_name().expect("a name").to_string_lossy().into_owned();
    assert_eq!(objects().map(name).collect::<BTreeSet<_>>(), known, "what is referred to is there, and nothing else");
    let said = stage.asks(&["doctor", "--files"]).await.expect("all fits together");
    assert!(said.contains("nothing has used for a day: 0"), "{said}");
}

/// Files are shared and removed round by round, while the program is killed.
async fn shares_whole(url: &str, folder: &Path) {
    let (mut stage, shelf) = (serves(url, folder).await, folder.join(SHELF));
    testkit::began_long_ago(url).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(17);
    let (mut kills, mut round) = (0, 0);
    sqlx::any::install_default_drivers();
    while kills < crashes() {
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        let playing = tokio::spawn(exchange(cast.clone(), offer.clone()));
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        let db = AnyPool::connect(url).await.expect("connects");
        settles(&db).await;
        removes_again(&db, &cast, &offer).await;
        assert_shared(&db, &shelf, &cast, &offer).await;
        db.close().await;
    }
    assert_rules_were_kept(&stage, false).await;
    let db = AnyPool::connect(url).await.expect("connects");
    assert_nothing_lies_about(&stage, &db, &shelf).await;
    db.close().await;
    stage.terminate(0).await.expect("ends");
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_classes_share_files() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    shares_whole(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_classes_share_files_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_classes_share_files_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    shares_whole(&database.url, folder.path()).await;
}
