//! Students open their links, and their teacher makes new passwords and has the cards sent: whenever the program is killed, a link works
//! once, and the password that somebody reads is the one that works.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use bot_core::areas::students::StudentName;
use bot_core::credentials::{Password, PasswordHash};
use bot_core::domain::SecretId;
use bot_core::platform::Platform;
use bot_core::text::{Locale, msg};
use bot_core::vault::Sealed;
use rehearsal::{Actor, Login, Offer, Stage};
use sqlx::any::AnyRow;
use sqlx::{AnyPool, Row};

use crate::students::{rows, vault};
use crate::{
    INSISTS, PATIENCE, approvers, assert_done, assert_rules_were_kept, crashes, kills_until_played, serves, started,
};

/// These open their links, each on two phones.
const CLAIM: [&str; 3] = ["Lea Rojo", "Zoë Monte", "Íñigo d’Ombre"];
/// This one gets another password, and a card.
const RENEWED: &str = "Jo Łąka";

/// A student as the database has them before anything happens.
#[derive(Clone)]
struct Student {
    name: StudentName,
    code: String,
    login: Login,
}

async fn connected(url: &str) -> AnyPool {
    sqlx::any::install_default_drivers();
    AnyPool::connect(url).await.expect("connects")
}

/// What is sealed in a row, by the names of three columns.
fn opened(folder: &Path, row: &AnyRow, [id, key, sealed]: [&str; 3]) -> String {
    let sealed = Sealed { key: row.get(key), bytes: row.get(sealed) };
    let words = vault(folder).open(SecretId(row.get(id)), &sealed).expect("it opens");
    words.as_str().to_owned()
}

/// Those whose links open something.
async fn open_links(db: &AnyPool, folder: &Path) -> Vec<Student> {
    let sql = "SELECT s.given, s.surname, s.user_name, x.id, x.key_id, x.sealed, \
                 c.id AS claim_id, c.key_id AS claim_key, c.sealed AS claim_sealed \
               FROM student s JOIN secret x ON x.id = s.secret_id JOIN secret c ON c.id = s.claim_secret_id \
               WHERE s.claim_hash IS NOT NULL";
    let student = |row: &AnyRow| Student {
        name: StudentName::of(&row.get::<String, _>("given"), &row.get::<String, _>("surname")).expect("a name"),
        code: opened(folder, row, ["claim_id", "claim_key", "claim_sealed"]),
        login: Login { user_name: row.get("user_name"), password: opened(folder, row, ["id", "key_id", "sealed"]) },
    };
    rows(db, sql).await.iter().map(student).collect()
}

/// Two phones open the same link; one of them gets the password, and its student notes it.
async fn claim(phones: [Actor; 2], student: Student) {
    let short = student.name.short();
    let tries = phones.iter().map(|phone| phone.claims_or_is_late(&student.code, &short));
    let got = futures::future::join_all(tries).await;
    let mut winners = Vec::new();
    for (phone, got) in phones.iter().zip(got) {
        winners.extend(got.expect("an answer").map(|login| (phone, login)));
    }
    let [(winner, login)] = &winners[..] else { panic!("{} have got the password", winners.len()) };
    assert_eq!(*login, student.login, "it is the one of the card");
    // What was sent when the program died, it cannot take away: see ARCHITECTURE.md, "What may be repeated".
    winner.presses_below(&winner.reads(&msg::credentials_title_note()), &msg::button_noted()).await.expect("noted");
    winner.is_offered(&msg::button_log_out()).await.expect("logged in");
}

/// The teacher makes a new password twice, and has the cards sent.
async fn renews(ana: Actor, offer: Offer) {
    for _ in 0..2 {
        ana.opens_and_renews(&offer, RENEWED).await.expect("another password");
    }
    ana.gets_paper(&offer, &msg::button_cards("CSV")).await.expect("the cards");
}

/// The passwords on the cards of a file, by user name.
fn cards(stage: &Stage, ana: &Actor, file: &str) -> BTreeMap<String, String> {
    let platform = Platform::from_name(ana.client.platform()).expect("a platform");
    let file = stage.emulator(platform).file(file).expect("it can be saved");
    let mut reader = csv::Reader::from_reader(&file.bytes[..]);
    let row = |row: csv::Result<csv::StringRecord>| {
        let row = row.expect("a row");
        (row[2].to_owned(), row[3].to_owned())
    };
    reader.records().map(row).collect()
}

fn is_of(row: &AnyRow, password: &str) -> bool {
    PasswordHash::from(row.get::<String, _>("password")).is_of(&Password::typed(password).expect("words"))
}

/// Nobody has claimed twice, everybody has the password that works, and nothing is left of what cannot be read any more.
async fn assert_each_has_one(db: &AnyPool, (claimed, open): (&[Student], usize), card: (&str, &str)) {
    let students = rows(db, "SELECT user_name, password, claimed_in, secret_id, claim_hash FROM student").await;
    let of = |name: &str| students.iter().find(|row| row.get::<&str, _>("user_name") == name).expect("such a student");
    for student in claimed {
        let row = of(&student.login.user_name);
        assert!(is_of(row, &student.login.password), "{} gets in with what was shown", student.login.user_name);
    }
    assert!(is_of(of(card.0), card.1), "the password of the card gets in");
    let done = students.iter().filter(|row| row.get::<Option<i64>, _>("claimed_in").is_some());
    let done: Vec<&AnyRow> = done.collect();
    assert_eq!((done.len(), students.len() - done.len()), (open * CLAIM.len(), open), "each link worked once");
    for row in done {
        assert_eq!(row.get::<Option<i64>, _>("secret_id"), None, "what was noted is sealed no more");
        assert_eq!(row.get::<Option<Vec<u8>>, _>("claim_hash"), None, "a link opens nothing twice");
    }
    let sql =
        "SELECT x.account_id FROM session x JOIN student s ON s.id = x.student_id AND s.claimed_in = x.account_id";
    assert_eq!(rows(db, sql).await.len(), open * CLAIM.len(), "each is logged in where they have claimed");
    assert_eq!(rows(db, "SELECT account_id FROM session").await.len(), open * CLAIM.len(), "and nobody else");
    assert_eq!(rows(db, "SELECT id FROM secret WHERE id <> 0").await.len(), 2 * open, "a password and a link each");
}

/// Classes get their passwords round by round, while the program is killed.
async fn hands_out_whole(url: &str, folder: &Path) {
    let mut stage = serves(url, folder).await;
    let approvers = approvers(&stage).await;
    let mut rng = fastrand::Rng::with_seed(17);
    let (mut kills, mut round) = (0, 0);
    while kills < crashes() {
        round += 1;
        let (cast, offer) = started(&stage, round, &approvers).await;
        let lines: Vec<&str> = CLAIM.iter().copied().chain([RENEWED]).collect();
        cast.ana.names_students(&offer, &lines).await.expect("every line is there");
        cast.ana.confirms_guardians(&offer, lines.len()).await.expect("the guardians agree");
        cast.ana.enrols(&offer, lines.len()).await.expect("all are in");
        let db = connected(url).await;
        let students = open_links(&db, folder).await;
        let (renewed, claiming): (Vec<_>, Vec<_>) =
            students.into_iter().partition(|student| student.name.whole() == RENEWED);
        assert_eq!((renewed.len(), claiming.len()), (round, CLAIM.len()));

        let first = 50_000 + i64::try_from(round).expect("few rounds") * 10;
        let phone = |nth: i64, like: &Actor| {
            let mut phone = stage.person_like(like, first + nth, "A phone", Locale::english());
            (phone.patience, phone.insists) = (PATIENCE, Some(INSISTS));
            phone
        };
        let claims: Vec<_> = (0..)
            .zip(&claiming)
            .map(|(nth, student)| claim([phone(2 * nth, &cast.ana), phone(2 * nth + 1, &cast.jan)], student.clone()))
            .collect();
        let (ana, its) = (cast.ana.clone(), offer.clone());
        let playing = tokio::spawn(async move {
            tokio::join!(futures::future::join_all(claims), renews(ana, its));
        });
        kills_until_played(&mut stage, playing, (&mut rng, &mut kills)).await;
        // What was asked for once more, as nothing came of it, may have made another password after those cards.
        stage.settles(Duration::from_millis(400)).await;
        let file = cast.ana.gets_paper(&offer, &msg::button_cards("CSV")).await.expect("the cards");
        let cards = cards(&stage, &cast.ana, &file.id);
        let own = |student: &&Student| cards.contains_key(&student.login.user_name);
        let name = &renewed.iter().find(own).expect("the one of this class has a card").login.user_name;
        assert_each_has_one(&db, (&claiming, round), (name, &cards[name])).await;
        db.close().await;
    }
    assert_rules_were_kept(&stage, false).await;
    stage.terminate(0).await.expect("ends");
    let db = connected(url).await;
    assert_eq!(rows(&db, "SELECT what FROM job").await.len(), 0, "no job is left over");
    // Sessions end by themselves, and so do the days in which passwords can be read.
    rows(&db, "DELETE FROM timer RETURNING *").await;
    db.close().await;
    assert_done(url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_students_get_their_passwords() {
    let _core = crate::a_core().await;
    let (database, folder) = (testkit::sqlite(), tempfile::tempdir().expect("a folder"));
    hands_out_whole(&database.url, folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_students_get_their_passwords_on_postgresql() {
    let _core = crate::a_core().await;
    let Some(database) = testkit::postgres(testkit::Durability::On).await else {
        return testkit::skip("killed_while_students_get_their_passwords_on_postgresql", "no PostgreSQL");
    };
    let folder = tempfile::tempdir().expect("a folder");
    hands_out_whole(&database.url, folder.path()).await;
}
