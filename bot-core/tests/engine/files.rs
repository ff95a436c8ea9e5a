//! Files go out in a lane of their own: made when they are sent, once for each press, and stored nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::{space, students};
use bot_core::conversation::Action;
use bot_core::credentials::{Password, PasswordHash};
use bot_core::delivery::FileOut;
use bot_core::domain::{AccountId, FileId, ProjectId, StudentId};
use bot_core::engine::Setup;
use bot_core::paper::Format;
use bot_core::reader::Settings;
use bot_core::text::{Locale, msg};
use bot_core::wire::Page;
use futures::TryStreamExt as _;

use crate::accounts::{ANA, THERE, link};
use crate::chats::LINK;
use crate::classes::uncovered;
use crate::play::{Play, on_each, plain, shown, until};
use crate::story::{each_started, play_up_to_the_start, sends};

/// Three students, one of them with a name that a spreadsheet would run.
const CLASS: &str = "Lea; Nube\n=1+1; Monte\nÁngel; d’Ombre";

/// Brings a class of Ana's in.
async fn brings_in(play: &Play, project: ProjectId) {
    play.asks("ana", Action::Do(space::Command::Agree { project }.into())).await;
    play.asks("ana", Action::Do(students::Command::Add { project }.into())).await;
    play.says("ana", CLASS).await;
    play.presses("ana", "Student-member").await;
    sends(play, "ana").await;
    let enrol = |action: &Action| matches!(action, Action::Do(Command::Students(students::Command::Enrol { .. })));
    play.presses_one("ana", enrol).await;
    play.until_none("a student without an account", "SELECT id FROM class WHERE state <> 'done'").await;
}

fn cards(project: ProjectId, format: Format) -> Action {
    Action::Go(students::Screen::Cards { project, format }.into())
}

fn list(project: ProjectId, format: Format) -> Action {
    Action::Go(students::Screen::ClassList { project, format }.into())
}

/// The cells of a CSV in English, line by line.
fn cells(file: &FileOut) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file.bytes()).expect("UTF-8").trim_start_matches('\u{FEFF}');
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// The newest file of Ana, once she has asked for it.
async fn newest(play: &Play, action: Action) -> FileOut {
    let count = play.chats.files("ana").len();
    play.asks("ana", action).await;
    until("one more is there", || play.chats.files("ana").len() > count).await;
    play.chats.files("ana").pop().expect("it is there").1
}

/// The code that a link hands over.
fn code_in(link: &str) -> &str {
    link.strip_prefix(LINK).unwrap_or_else(|| panic!("no link: {link}"))
}

/// The hash of each student's password, by user name.
async fn hashes(play: &Play) -> BTreeMap<String, PasswordHash> {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let rows = tx.rows("SELECT user_name, password FROM student", Vec::new()).await.expect("the students");
    let text = |row: &bot_core::store::Row, column: &str| row.get::<String>(column).expect("a text");
    rows.iter().map(|row| (text(row, "user_name"), PasswordHash::from(text(row, "password")))).collect()
}

/// All that stands in the database, as bytes that can be searched.
async fn everything(play: &Play, url: &str) -> Vec<u8> {
    if let Some(path) = url.strip_prefix("sqlite://") {
        let path = path.split('?').next().expect("a path");
        let files = ["", "-wal"].map(|end| std::fs::read(format!("{path}{end}")).unwrap_or_default());
        return files.concat();
    }
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let tables = "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'";
    let tables = tx.rows(tables, Vec::new()).await.expect("the tables");
    let mut all = Vec::new();
    for table in &tables {
        let name = table.get::<String>("name").expect("a name");
        let sql: &'static str = format!("SELECT CAST(t AS TEXT) AS line FROM {name} t").leak();
        for row in tx.rows(sql, Vec::new()).await.expect("a table") {
            all.extend(row.get::<String>("line").expect("a line").into_bytes());
        }
    }
    all
}

fn holds(all: &[u8], words: &str) -> bool {
    let hex: String = words.bytes().map(|byte| format!("{byte:02x}")).collect();
    [words.as_bytes(), hex.as_bytes()].iter().any(|part| all.windows(part.len()).any(|window| window == *part))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_out_once_for_each_press_and_is_kept_nowhere() {
    on_each("a_file_goes_out_once_for_each_press_and_is_kept_nowhere", |url| async move {
        let play = Play::with(&url, Settings { undo_for: 0, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        brings_in(&play, project).await;
        let menu = Action::Go(students::Screen::Students { project, page: Page(0) }.into());
        play.asks("ana", menu).await;
        let (above, before) = play.chats.last("ana");
        play.presses_in("ana", above, "Login cards (CSV)").await;
        until("the file is there", || play.chats.files("ana").len() == 1).await;
        let (number, file) = play.chats.files("ana").remove(0);
        assert!(number > above, "it stands below");
        assert!(play.chats.all("ana").contains(&(above, before)), "what was pressed stays as it was");
        assert_eq!((file.name.as_str(), file.mime), ("login-cards-of-clouds-over-two-towns.csv", "text/csv"));
        let table = cells(&file);
        assert_eq!(table[0], ["First name", "Surname", "User name", "Password", "Link"]);
        let (names, hashes): (Vec<&String>, _) = (table[1..].iter().map(|row| &row[0]).collect(), hashes(&play).await);
        assert_eq!(names, ["Ángel", "'=1+1", "Lea"], "by surname, and nothing is run");
        let all = everything(&play, &url).await;
        assert!(holds(&all, "Nube"), "it is searched");
        for row in &table[1..] {
            let password = Password::typed(&row[3]).expect("a password");
            assert!(hashes[&row[2]].is_of(&password), "{} logs in with it", row[2]);
            assert!(!holds(&all, &row[3]), "a password is in the database");
            assert!(!holds(&all, code_in(&row[4])), "a link is in the database");
        }

        // Again, as PDF, and without passwords.
        for (action, name) in [
            (cards(project, Format::Csv), "login-cards-of-clouds-over-two-towns.csv"),
            (cards(project, Format::Pdf), "login-cards-of-clouds-over-two-towns.pdf"),
            (list(project, Format::Pdf), "students-of-clouds-over-two-towns.pdf"),
            (list(project, Format::Csv), "students-of-clouds-over-two-towns.csv"),
        ] {
            assert_eq!(newest(&play, action).await.name, name);
        }
        let (_, list) = play.chats.files("ana").pop().expect("the class list");
        assert_eq!(cells(&list)[0], ["First name", "Surname", "User name", "Role"]);
        assert_eq!(play.chats.files("ana").len(), 5, "one for each press");
        // What is pressed on a file stands below it, and the file stays.
        let (number, view) = play.chats.last("ana");
        play.presses("ana", "Students").await;
        assert!(play.chats.last("ana").0 > number && play.chats.all("ana").contains(&(number, view)));
        // Nobody else gets one.
        play.asks("marco", cards(project, Format::Pdf)).await;
        play.asks("jan", cards(project, Format::Pdf)).await;
        until("Jan is told", || play.reads("jan", &msg::sheet_title_empty()) > 0).await;
        assert!(play.chats.files("jan").is_empty() && play.chats.files("marco").is_empty());
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_too_large_for_their_platform_have_a_link_that_gives_what_may_be_read_then() {
    on_each("cards_too_large_for_their_platform_have_a_link", |url| async move {
        const HOUR: i64 = 3_600_000;
        let settings = Settings { undo_for: 0, ..Settings::default() };
        let public_url = Some("https://school.example/".to_owned());
        let play = Play::set(&url, Setup { settings, public_url, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        brings_in(&play, project).await;
        let account = AccountId(play.number("SELECT id AS n FROM account WHERE address = 'ana'").await);
        let link = |format, nth| {
            let screen = students::Screen::Cards { project, format }.into();
            play.engine.paper_link(account, &screen, nth).expect("it knows its own address")
        };
        let opens = async |link: &str| {
            let (number, token) = link.strip_prefix("https://school.example/files/")?.split_once('/')?;
            let file = play.engine.linked(FileId(number.parse().ok()?), token).await.ok()?;
            let pieces: Vec<_> = file.pieces.try_collect().await.expect("it is whole");
            assert_eq!(pieces.concat().len() as u64, file.size);
            Some(FileOut::made(file.name, file.mime, pieces.concat()))
        };
        for format in [Format::Csv, Format::Pdf] {
            let sent = newest(&play, cards(project, format)).await;
            assert_eq!(opens(&link(format, 0)).await, Some(sent), "the same as in the chat");
        }
        let csv = link(Format::Csv, 0);
        let all = everything(&play, &url).await;
        let given = opens(&csv).await.expect("it is given again");
        assert!(cells(&given)[1..].iter().all(|row| !holds(&all, &row[3])), "and no password is stored for it");
        assert_eq!(opens(&link(Format::Csv, 1)).await, None, "there is one file");
        let number = account.to_string();
        for wrong in [csv.replacen(&number, "7", 1), format!("{csv}A"), csv.replace("files/", "files/7")] {
            assert_eq!(opens(&wrong).await, None, "{wrong}");
        }
        // What may be read by now, and by whoever got it.
        let lea = StudentId(play.number("SELECT id AS n FROM student WHERE given = 'Lea'").await);
        play.asks("ana", Action::Sure(students::Command::Remove { project, student: lea }.into())).await;
        assert_eq!(cells(&opens(&csv).await.expect("two are left")).len(), 3);
        play.stores(
            "UPDATE member SET twinspace = 'teacher-member' WHERE person_id IN \
                     (SELECT person_id FROM account WHERE address = 'ana')",
        )
        .await;
        assert_eq!(opens(&csv).await, None, "she may not read them any more");
        play.stores("UPDATE member SET twinspace = 'teacher-manager'").await;
        assert!(opens(&csv).await.is_some());
        play.later(HOUR + 60_000);
        assert_eq!(opens(&csv).await, None, "an hour is over");
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_on_a_card_gives_its_student_the_password_and_then_the_card_is_gone() {
    each_started("the_link_on_a_card_gives_its_student_the_password", async |play, project| {
        brings_in(play, project).await;
        let rows = async || cells(&newest(play, cards(project, Format::Csv)).await)[1..].to_vec();
        let codes = async || {
            let pdf = newest(play, cards(project, Format::Pdf)).await.bytes().to_vec();
            testkit::pdf::codes("the_link_on_a_card_gives_its_student_the_password", &pdf, 1)
        };
        let links = |rows: &[Vec<String>]| rows.iter().map(|row| row[4].clone()).collect::<BTreeSet<_>>();
        let all = rows().await;
        assert_eq!((all.len(), links(&all).len()), (3, 3), "everybody has a link of their own");
        if let Some(codes) = codes().await {
            assert_eq!(codes.into_iter().collect::<BTreeSet<_>>(), links(&all), "the same on paper");
        }
        let lea = all.iter().find(|row| row[0] == "Lea").expect("her row");
        play.opens("kid", code_in(&lea[4])).await;
        assert!(shown(&play.chats.last("kid").1).contains("Lea N."), "it is hers");
        play.presses("kid", "Yes, that is me").await;
        assert_eq!(uncovered(&play.chats.last("kid").1), [lea[3].clone()], "the password of the card");
        let others: Vec<Vec<String>> = all.iter().filter(|row| row[0] != "Lea").cloned().collect();
        assert_eq!(rows().await, others, "all others have what they had");
        if let Some(codes) = codes().await {
            assert_eq!(codes.into_iter().collect::<BTreeSet<_>>(), links(&others));
        }
        play.opens("late", code_in(&lea[4])).await;
        assert!(plain(&shown(&play.chats.last("late").1)).contains("This link is not valid"));
        // Links end after two weeks, and the passwords with them.
        play.later(15 * 24 * 3_600_000);
        play.until_none("a link", "SELECT id FROM student WHERE claim_hash IS NOT NULL").await;
        let count = play.chats.files("ana").len();
        play.asks("ana", cards(project, Format::Pdf)).await;
        until("she is told", || play.reads("ana", &msg::sheet_title_empty()) > 0).await;
        assert_eq!(play.chats.files("ana").len(), count);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_platform_has_no_links_cards_lead_to_another_one() {
    let name = "where_a_platform_has_no_links_cards_lead_to_another_one";
    on_each(name, |url| async move {
        let play = Play::with(&url, Settings { undo_for: 0, linking: true, ..Settings::default() }).await;
        let project = play_up_to_the_start(&play).await;
        link(&play, ANA, THERE).await;
        brings_in(&play, project).await;
        play.asks(THERE, cards(project, Format::Csv)).await;
        until("the file is there", || play.chats_of(THERE).files(THERE).len() == 1).await;
        let (_, file) = play.chats_of(THERE).files(THERE).remove(0);
        let table = cells(&file);
        assert_eq!(table.len(), 4);
        assert!(table[1..].iter().all(|row| !code_in(&row[4]).is_empty()));
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_read_no_more_is_on_no_file() {
    each_started("what_can_be_read_no_more_is_on_no_file", async |play, project| {
        brings_in(play, project).await;
        play.stores("UPDATE secret SET key_id = 'lost' WHERE id <> 0").await;
        play.asks("ana", cards(project, Format::Pdf)).await;
        until("she is told", || play.reads("ana", &msg::frame_file_gone()) == 1).await;
        assert!(play.chats.files("ana").is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_while_a_file_is_on_its_way_or_after_it_failed_brings_no_third() {
    each_started("a_press_while_a_file_is_on_its_way", async |play, project| {
        brings_in(play, project).await;
        play.chats.hang_files(true);
        let press = || bot_core::update::What::Press { wire: cards(project, Format::Csv).encode(), message: None };
        for _ in 0..4 {
            play.does_unseen("ana", press()).await;
        }
        until("it is on its way", || play.chats.on_the_way().0 == 1).await;
        play.chats.hang_files(false);
        play.until_none("a file", "SELECT slot FROM outbox WHERE lane = 2").await;
        let files = play.chats.files("ana").len();
        assert!((1..=2).contains(&files), "one that was on its way, and one for what was pressed meanwhile: {files}");
        // A platform that takes no files calls nobody's chat to rest, and gets it once more later.
        play.chats.fail_files(true);
        play.does_unseen("ana", press()).await;
        until("it has failed", || play.chats.failed() > 0).await;
        play.command("ana", "help").await;
        assert!(shown(&play.chats.last("ana").1).contains(&Locale::english().plain(&msg::help_title())));
        play.chats.fail_files(false);
        play.until_none("a try", "SELECT slot FROM outbox WHERE lane = 2 AND leased_until > 0").await;
        play.later(60_000);
        play.until_none("a file", "SELECT slot FROM outbox WHERE lane = 2").await;
        assert_eq!(play.chats.files("ana").len(), files + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_hang_keep_no_answer_and_no_notice_waiting() {
    each_started("files_that_hang_keep_no_answer_and_no_notice_waiting", async |play, project| {
        brings_in(play, project).await;
        for nth in 0..70 {
            play.says_unseen(&format!("told {nth}"), "Hello").await;
        }
        until("they are known", || (0..70).all(|nth| !play.chats.is_empty(&format!("told {nth}")))).await;
        let before = play.chats.all("told 0").len();
        play.chats.hang_files(true);
        play.does_unseen("ana", bot_core::update::What::Press {
            wire: cards(project, Format::Pdf).encode(),
            message: None,
        })
        .await;
        until("it is on its way", || play.chats.on_the_way().0 == 1).await;
        // Others wait for files, too: more of them than there are slots.
        let files = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, \
            attempts, leased_by, leased_until) SELECT a.id, 'a file', 2, o.screen, CAST(NULL AS BIGINT), 1, 1, 0, 0, 0, \
            '', 0 FROM account a, outbox o WHERE o.lane = 2 AND a.external_id LIKE 'told%'";
        play.stores(files).await;
        until("as many are on their way as may be", || play.chats.on_the_way().0 == 4).await;
        // Longer than any answer may take.
        tokio::time::sleep(Duration::from_millis(5_500)).await;
        assert_eq!(play.chats.on_the_way().0, 4);
        let notices = "INSERT INTO outbox (account_id, slot, lane, screen, number, generation, sent_as, ord, due, \
            attempts, leased_by, leased_until) SELECT id, 'a notice', 1, '\"of-the-future\"', CAST(NULL AS BIGINT), 1, 1, \
            0, 0, 0, '', 0 FROM account WHERE external_id LIKE 'told%'";
        play.stores(notices).await;
        play.does_unseen("ana", bot_core::update::What::Command {
            name: "help".into(),
            argument: None,
            number: play.chats.number(),
        })
        .await;
        until("she is answered", || play.reads("ana", &msg::help_title()) > 0).await;
        until("everybody is told", || {
            (0..70).all(|nth| play.chats.all(&format!("told {nth}")).len() > before)
        })
        .await;
        assert!(play.chats.files("ana").is_empty());
        play.chats.hang_files(false);
        until("the file is there", || play.chats.files("ana").len() == 1).await;
        play.until_none("a file", "SELECT slot FROM outbox WHERE lane = 2").await;
    })
    .await;
}
