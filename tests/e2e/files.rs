//! Files that the bot sends: the login cards of a class of thirty, as they are printed, and as a table.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::areas::students::StudentName;
use bot_core::credentials::{Password, PasswordHash};
use bot_core::domain::TwinSpace;
use bot_core::platform::Platform;
use bot_core::store::{Db, Options};
use bot_core::text::{Locale, msg};
use emulators::{Attached, File};
use rehearsal::{Actor, Offer, Stage};

use crate::closing::started;
use crate::{each_platform, ends_well, stage};

/// So many students are in the class.
const MANY: usize = 30;

/// Where the link stands in the row of a student, where there are links.
const LINK: usize = 4;

/// A class list. One name would be run by a spreadsheet.
fn class() -> String {
    let given = ["Lea", "Ángel", "Zoë", "María del Pilar", "Jo", "=1+1"];
    let surnames = ["Nube", "d’Ombre", "Monte Alto", "Prado", "Łąka"];
    let names = given.iter().flat_map(|given| surnames.iter().map(move |surname| format!("{given}; {surname}")));
    names.take(MANY).collect::<Vec<_>>().join("\n")
}

/// Brings the class in; the list says that it is done.
async fn brings_in(ana: &Actor, offer: &Offer) {
    ana.opens_students(offer).await.expect("the way there");
    ana.presses(&msg::button_add_students()).await.expect("the form opens");
    ana.answers(&msg::field_class_ask(), &class()).await.expect("the names");
    ana.answers(&msg::field_pupil_role_ask(), &ana.reads(&TwinSpace::StudentMember.text())).await.expect("the role");
    ana.presses(&msg::button_check_class()).await.expect("the list is read");
    for label in [msg::button_guardians(), msg::button_guardians_agree(), msg::button_students()] {
        ana.presses(&label).await.expect("guardians agree");
    }
    let many = u32::try_from(MANY).expect("small");
    ana.presses(&msg::button_class(many)).await.expect("the list");
    ana.presses(&msg::button_enrol(MANY)).await.expect("all of them");
    ana.sees(&msg::class_state_done(MANY, 14)).await.expect("everybody has an account");
}

/// Presses a button, and gives the file that comes.
async fn gets(stage: &Stage, ana: &Actor, label: &bot_core::text::Text) -> File {
    // From the newest message on, which is a file from the second time on: what is pressed there is shown below.
    ana.presses(&msg::button_students()).await.expect("the students");
    // The class list stands beside the passwords.
    if ["CSV", "PDF"].iter().any(|format| *label == msg::button_class_list(*format)) {
        ana.presses(&msg::button_passwords()).await.expect("the passwords");
    }
    let before = ana.client.newest();
    ana.presses(label).await.expect("the button");
    let attached = ana
        .waits("a file", |message| message.files().first().filter(|_| message.id > before).cloned())
        .await
        .expect("it comes");
    saved(stage, ana, &attached)
}

/// A file that has come to somebody.
pub(crate) fn saved(stage: &Stage, actor: &Actor, attached: &Attached) -> File {
    let platform = Platform::from_name(actor.client.platform()).expect("a platform");
    let file = stage.emulator(platform).file(&attached.id).expect("it can be saved");
    assert_eq!(file.name, attached.name);
    file
}

/// The text of a PDF, with one space for each gap; `None` where no program reads it.
fn printed(pdf: &[u8]) -> Option<String> {
    Some(testkit::pdf::text("files", pdf)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What the codes of all cards say; `None` where no program draws them.
fn scanned(pdf: &[u8]) -> Option<BTreeSet<String>> {
    let pages = (1..=MANY.div_ceil(8)).map(|page| testkit::pdf::codes("files", pdf, page));
    Some(pages.collect::<Option<Vec<_>>>()?.concat().into_iter().collect())
}

/// Somebody who has scanned the card of a student gets the password of that card.
async fn claims(stage: &Stage, row: &[String]) {
    let phone = stage.person(1006, "Pluma", Locale::english());
    phone.opens(&row[LINK]).await;
    let name = StudentName::of(&row[0], &row[1]).expect("a name");
    phone.sees(&msg::claim_title(name.short())).await.expect("it asks for the student of the card");
    phone.presses(&msg::button_claim()).await.expect("the student says yes");
    let shown = phone.sees(&msg::credentials_title(row[0].as_str())).await.expect("the way in");
    assert!(shown.text().contains(&row[3]), "the password of the card");
}

/// The rows of a table in English, without the heads.
fn rows(file: &File) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(&file.bytes[..]);
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// The hash of each student's password, by user name.
async fn hashes(url: &str) -> BTreeMap<String, PasswordHash> {
    let db = Db::open(url, Options::default()).await.expect("the database opens");
    let mut tx = db.read().await.expect("a transaction");
    let rows = tx.rows("SELECT user_name, password FROM student", Vec::new()).await.expect("the students");
    let text = |row: &bot_core::store::Row, column: &str| row.get::<String>(column).expect("a text");
    let hashes = rows.iter().map(|row| (text(row, "user_name"), PasswordHash::from(text(row, "password")))).collect();
    drop(tx);
    db.close().await;
    hashes
}

#[tokio::test(flavor = "multi_thread")]
async fn the_login_cards_of_a_class_of_thirty_can_be_printed_and_each_logs_in() {
    each_platform("the_login_cards_of_a_class_of_thirty", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let url = setting.database.clone();
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let ana = &cast.ana;
        brings_in(ana, &offer).await;
        let pdf = gets(&stage, ana, &msg::button_cards("PDF")).await;
        ana.sees(&msg::cards_title_hint()).await.expect("what to do with it");
        let table = gets(&stage, ana, &msg::button_cards("CSV")).await;
        // The class list stands beside the passwords, which the chat shows from then on.
        let said: Vec<String> = stage.served().flat_map(|emulator| emulator.said()).collect();
        ana.presses(&msg::button_students()).await.expect("the way back from the file");
        let list = gets(&stage, ana, &msg::button_class_list("CSV")).await;
        let names = gets(&stage, ana, &msg::button_class_list("PDF")).await;
        let (students, hashes) = (rows(&table), hashes(&url).await);
        assert_eq!((students.len(), rows(&list).len(), hashes.len()), (MANY, MANY, MANY));
        assert_eq!(students.iter().filter(|row| row[0] == "'=1+1").count(), 5, "nothing is run");
        for row in &students {
            let password = Password::typed(&row[3]).expect("a password");
            assert!(hashes[&row[2]].is_of(&password), "{} logs in with the password of the card", row[2]);
        }
        let links: BTreeSet<String> =
            students.iter().filter_map(|row| row.get(LINK)).filter(|link| link.starts_with("http")).cloned().collect();
        let has_links = stage.served().any(|emulator| emulator.platform() == Platform::Telegram.as_str());
        assert_eq!(links.len(), if has_links { MANY } else { 0 });
        if let Some(scanned) = scanned(&pdf.bytes) {
            assert_eq!(scanned, links, "each card has the link of its student");
        }
        if let Some((cards, names)) = printed(&pdf.bytes).zip(printed(&names.bytes)) {
            // Where no address leads to the bot, a command with the code does.
            let begin = if has_links { ana.reads(&msg::card_begin_scan()) } else { "Write /claim code:".to_owned() };
            for sentence in [begin, ana.reads(&msg::card_begin_own())] {
                assert_eq!(cards.matches(&sentence).count(), MANY, "{sentence:?} in {cards}");
            }
            for row in &students {
                let name = format!("{} {}", row[0].trim_start_matches('\''), row[1]);
                for words in [&name, &row[2], &row[3]] {
                    assert!(cards.contains(words.as_str()), "{words} is on no card: {cards}");
                }
                assert!(names.contains(&row[2]) && !names.contains(&row[3]), "{} stands without a password", row[2]);
            }
        }
        let logs = stage.read_log(0);
        for row in &students {
            for secret in &row[3..] {
                assert!(!logs.contains(secret) && !said.iter().any(|said| said.contains(secret)), "only in the files");
            }
        }
        // Each press brings a file of its own, and the files stay where other things are shown.
        let again = gets(&stage, ana, &msg::button_cards("CSV")).await;
        assert_eq!(again.bytes, table.bytes);
        if has_links {
            claims(&stage, &students[7]).await;
            let left = rows(&gets(&stage, ana, &msg::button_cards("CSV")).await);
            let others = [&students[..7], &students[8..]].concat();
            assert_eq!(left, others, "who has got the password has no card any more");
        }
        let files = ana.client.messages(usize::MAX).iter().filter(|message| !message.files().is_empty()).count();
        ana.presses(&msg::button_home()).await.expect("on with something else");
        ana.sees(&msg::home_hello("Ana Nube")).await.expect("Home");
        let still = ana.client.messages(usize::MAX).iter().filter(|message| !message.files().is_empty()).count();
        let sent = if has_links { 6 } else { 5 };
        assert_eq!((files, still), (sent, sent));
        ends_well(&stage).await;
    })
    .await;
}
