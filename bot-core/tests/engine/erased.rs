//! Nothing of an erased student is found anywhere: in no table, and in no file of the database.

use bot_core::area::Command;
use bot_core::areas::{erasure, sessions, students};
use bot_core::conversation::Action;
use bot_core::domain::ProjectId;
use bot_core::platform::Platform;
use bot_core::text::msg;
use bot_core::update::{Intake as _, What};
use bot_core::view::{Block, View};
use bot_core::wire::Words;

use crate::classes::{agrees, checks, each_space, enrols, passwords, stored};
use crate::closing::closes;
use crate::databases::dump;
use crate::play::{Play, plain, shown, until};

const DAY: i64 = 24 * 3_600_000;
/// What nothing else is called.
const MARKS: [&str; 3] = ["zyxwa", "qwvutz", "zyxwa.qwvutz"];
/// The student with these names, one who is written alike and left out, and somebody else.
const CLASS: &str = "Zyxwa Qwvutz\nZYXWA qwvutz\nLeo Monte";

fn last(play: &Play, who: &str) -> String {
    plain(&shown(&play.chats_of(who).last(who).1))
}

/// The hash of the student's password, which is found no more either.
async fn hash(play: &Play) -> String {
    let mut tx = play.engine.db().read().await.expect("the database is there");
    let sql = "SELECT password FROM student WHERE given = 'Zyxwa'";
    tx.one(sql, Vec::new()).await.expect("there").get("password").expect("a text")
}

async fn types_secret(play: &Play, who: &str, words: &str) {
    let number = play.chats_of(who).number();
    play.does(who, What::Text { words: words.to_owned(), number }).await;
}

/// A student lives here as they do: comes on a list, gets the password in the own chat, mistypes it, is searched for. Gives their password.
async fn lives(play: &Play, project: ProjectId) -> String {
    agrees(play, "ana", project).await;
    let class = checks(play, "ana", project, CLASS).await;
    enrols(play, "ana", class).await;
    let student = stored(play).await.into_iter().find(|one| one.user_name == MARKS[2]).expect("enrolled").id;
    let words = passwords(play, "ana", project).await[MARKS[2]].clone();
    play.asks("ana", Action::Go(sessions::Screen::Link { project, student }.into())).await;
    let View::Card { blocks, .. } = play.chats.last("ana").1 else { panic!("a card") };
    let code =
        blocks.iter().find_map(|block| if let Block::StudentLink(code) = block { Some(code.clone()) } else { None });
    play.opens("kid", &code.expect("a link")).await;
    play.presses("kid", "Yes, that is me").await;
    play.presses("kid", "I have noted it").await;
    play.command("kid", "logout").await;
    for _ in 0..2 {
        play.command("other", "login").await;
        types_secret(play, "other", &format!("{} moon-moon-moon", MARKS[2])).await;
    }
    play.command("kid", "login").await;
    play.presses("kid", "I have lost the password").await;
    until("Ana is asked", || play.reads("ana", &msg::locked_out_lost("Zyxwa Qwvutz")) == 1).await;
    play.command("kid", "login").await;
    types_secret(play, "kid", &format!("Zyxwa.Qwvutz {}", words.to_uppercase())).await;
    assert!(last(play, "kid").contains("Hello Zyxwa!"), "{}", last(play, "kid"));
    let search = students::Command::Search { project, words: Words(None) };
    play.asks("ana", Action::Do(search.into())).await;
    play.says("ana", "Qwvutz").await;
    crate::story::sends(play, "ana").await;
    assert!(last(play, "ana").contains("Zyxwa"), "{}", last(play, "ana"));
    // What nobody could work on is put aside as it came.
    let raw = r#"{"message":{"text":"\u005ayxwa Qwvutz"}}"#;
    play.engine.dead_letter(Platform::Telegram, raw, "a test").await.expect("kept");
    words
}

/// The tables in which one of these stands, in small letters.
async fn tables_with(url: &str, marks: &[String]) -> Vec<String> {
    let tables = dump(url).await;
    let holds = |rows: &dyn std::fmt::Debug| {
        let text = format!("{rows:?}").to_lowercase();
        marks.iter().any(|mark| text.contains(&mark.to_lowercase()))
    };
    tables.iter().filter(|(_, rows)| holds(rows)).map(|(table, _)| table.clone()).collect()
}

/// The files of a database in SQLite in which one of these stands, in small letters.
pub(crate) fn files_with(url: &str, marks: &[String]) -> Vec<String> {
    let Some(path) = url.strip_prefix("sqlite://") else { return Vec::new() };
    let path = path.split('?').next().unwrap_or(path);
    let files = ["", "-wal", "-shm", "-journal"].map(|end| format!("{path}{end}"));
    let holds = |file: &String| {
        let bytes = std::fs::read(file).unwrap_or_default().to_ascii_lowercase();
        marks.iter().any(|mark| bytes.windows(mark.len()).any(|part| part == mark.to_lowercase().as_bytes()))
    };
    files.into_iter().filter(holds).collect()
}

/// Nothing is left of the student: not now, nor in what SQLite has yet to write.
async fn is_nowhere(play: &Play, url: &str, marks: &[String]) {
    play.until_none("a student of that name", "SELECT id FROM student WHERE given = 'Zyxwa'").await;
    assert_eq!(tables_with(url, marks).await, Vec::<String>::new());
    // The log is cut off once nobody reads an older state.
    for _ in 0..100 {
        if files_with(url, marks).is_empty() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("it still stands in {:?}", files_with(url, marks));
}

async fn marks(play: &Play, words: &str) -> Vec<String> {
    let mut marks: Vec<String> = MARKS.map(str::to_owned).to_vec();
    marks.extend([words.to_owned(), hash(play).await]);
    marks
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_who_asks_for_it_is_nowhere_any_more() {
    each_space("a_student_who_asks_for_it_is_nowhere", async |play, project, url| {
        let words = lives(play, project).await;
        let marks = marks(play, &words).await;
        // Logged out, the child is somebody new, and asks the support service.
        play.command("kid", "logout").await;
        crate::inquiries::asks(play, "kid").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM inquiry").await, 1);
        play.command("kid", "login").await;
        types_secret(play, "kid", &format!("{} {words}", MARKS[2])).await;
        let tables = tables_with(url, &marks).await;
        for table in ["student", "class_row", "message", "dead_letter"] {
            assert!(table == "dead_letter" || tables.contains(&table.to_owned()), "{table} in {tables:?}");
        }
        assert!(url.starts_with("postgres") || !files_with(url, &marks).is_empty(), "what is there is found");
        play.command("kid", "forget").await;
        assert!(last(play, "kid").contains("Do you want me to forget you?"), "{}", last(play, "kid"));
        assert_eq!(stored(play).await.len(), 2, "not before the answer");
        play.presses_one("kid", |action| matches!(action, Action::Sure(Command::Erasure(_)))).await;
        assert!(last(play, "kid").contains("Your data are erased"), "{}", last(play, "kid"));
        is_nowhere(play, url, &marks).await;
        let told = msg::forgotten_asked("Clouds over two towns");
        until("the teacher is told", || play.reads("ana", &told) == 1).await;
        assert!(!last(play, "ana").to_lowercase().contains("zyxwa"), "and not who it was");
        assert_eq!(play.reads("jan", &told), 0, "Ana has registered them");
        for (_, view) in play.chats.all("kid") {
            assert!(!shown(&view).contains("zyxwa.qwvutz"), "nor in the own chat: {}", shown(&view));
        }
        let counted = "SELECT COUNT(*) AS n FROM login_failure WHERE about LIKE 'name %'";
        assert_eq!(play.number(counted).await, 0);
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM session").await, 0);
        assert_eq!(stored(play).await.len(), 1, "Leo stays");
        // The account of the own chat goes, once what was to be said has been said.
        let kid = "SELECT id FROM account WHERE external_id = 'kid'";
        assert!(play.has(kid).await);
        play.later(3_600_000 + 1000);
        play.until_none("the account of the child", kid).await;
        assert!(!play.has("SELECT id FROM inquiry").await && !play.has("SELECT number FROM inquiry_message").await);
        let asked = |(_, view): &(i64, View)| shown(view).contains("Where do I change my town?");
        until("what was asked is read no more", || !play.chats.all("eva").iter().any(asked)).await;
        assert!(play.has("SELECT id FROM account WHERE external_id = 'ana'").await);
        play.command("kid", "start").await;
        assert!(last(play, "kid").contains("tell me who you are"), "somebody new: {}", last(play, "kid"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_whose_time_is_over_is_nowhere_any_more() {
    each_space("a_student_whose_time_is_over_is_nowhere", async |play, project, url| {
        let words = lives(play, project).await;
        let marks = marks(play, &words).await;
        // A form for others is still open.
        play.asks("ana", Action::Do(students::Command::Add { project }.into())).await;
        play.says("ana", "Zyxwa Qwvutz").await;
        closes(play, project).await;
        play.later(800 * DAY);
        until("Ana is told", || play.reads("ana", &msg::ending_title_goes()) == 1).await;
        play.later(7 * DAY + 1000);
        is_nowhere(play, url, &marks).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_whoever_is_logged_in_is_forgotten() {
    each_space("only_whoever_is_logged_in_is_forgotten", async |play, project, _| {
        lives(play, project).await;
        for who in ["ana", "nobody"] {
            play.command(who, "forget").await;
            assert!(last(play, who).contains("Erase your data"), "they are forgotten otherwise: {}", last(play, who));
            play.asks(who, Action::Sure(erasure::Command::ForgetMe.into())).await;
        }
        assert!(!play.has("SELECT person_id FROM parting").await, "and not by such a press");
        assert_eq!(stored(play).await.len(), 2);
    })
    .await;
}
