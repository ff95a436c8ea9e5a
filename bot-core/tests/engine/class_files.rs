//! Class lists as files: fetched outside any turn, read line by line, and what becomes of those that do not come.

use std::time::Duration;

use bot_core::area::Command;
use bot_core::areas::{space, students};
use bot_core::conversation::{Action, Press};
use bot_core::domain::ProjectId;
use bot_core::engine::Setup;
use bot_core::file::{FetchFault, FileRef};
use bot_core::platform::Platform;
use bot_core::reader::Settings;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::What;

use crate::play::{Play, on_each, plain, shown, until};
use crate::story::{each_started, play_up_to_the_start, sends};

/// A list of so many students with a head, as a spreadsheet saves it.
fn csv(students: usize) -> Vec<u8> {
    let lines = (0..students).map(|n| format!("Lea {};Nube\n", letters(n)));
    format!("Nombre;Apellidos\n{}", lines.collect::<String>()).into_bytes()
}

/// A name for a number.
fn letters(n: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    format!("{}{}", letter(n / 26), letter(n))
}

/// Sends what was put there as a file, and that it is the list of a class.
async fn sends_file(play: &Play, project: ProjectId, file: &str) {
    play.asks("ana", Action::Do(students::Command::Add { project }.into())).await;
    let (platform, id, name) = (Platform::Telegram, file.to_owned(), format!("{file}.csv"));
    let (file, number) = (FileRef { platform, id, name, size: 0 }, play.chats.number());
    play.does("ana", What::File { files: vec![file], words: Some("4b".to_owned()), number }).await;
    play.presses("ana", "Student-member").await;
    sends(play, "ana").await;
}

async fn reads(play: &Play, text: &Text) {
    let what = format!("{text:?}");
    until(&what, || play.reads("ana", text) > 0).await;
}

async fn rows(play: &Play) -> i64 {
    play.number("SELECT COUNT(*) AS n FROM class_row").await
}

async fn is_in_state(play: &Play, sql: &'static str) {
    play.until_none("a list in another state", sql).await;
}

const NOT_CHECKED: &str = "SELECT 1 FROM class WHERE state <> 'checked'";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_read_fifty_lines_a_turn_and_looked_through() {
    each_started("a_file_is_read_fifty_lines_a_turn_and_looked_through", async |play, project| {
        play.chats.keeps_file("4b", &csv(120));
        sends_file(play, project, "4b").await;
        is_in_state(play, NOT_CHECKED).await;
        assert_eq!(rows(play).await, 120);
        assert_eq!(play.number("SELECT MIN(line) AS n FROM class_row").await, 2, "lines have the numbers of the file");
        assert_eq!(play.chats.fetched(), 1, "it is fetched once for all of them");
        assert!(!play.has("SELECT 1 FROM class WHERE file IS NOT NULL").await, "nobody needs the file any more");
        reads(play, &msg::class_state()).await;
        assert!(!play.has("SELECT 1 FROM class_row WHERE user_name IS NULL").await);
        let twice = "SELECT 1 FROM class_row GROUP BY user_name HAVING COUNT(*) > 1";
        assert!(!play.has(twice).await, "everybody would be called otherwise");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_far_a_file_is_read_stands_in_its_own_message() {
    each_started("how_far_a_file_is_read_stands_in_its_own_message", async |play, project| {
        let all = 450;
        play.chats.keeps_file("4b", &csv(all));
        play.chats.hang_fetches(true);
        sends_file(play, project, "4b").await;
        let says = |text: &Text| -> Vec<i64> {
            let words = plain(&Locale::english().plain(text));
            let of = play.chats.all("ana").into_iter().filter(|(_, view)| plain(&shown(view)).contains(&words));
            of.map(|(number, _)| number).collect()
        };
        until("it is fetched", || says(&msg::class_state_reading()).len() == 1).await;
        let number = says(&msg::class_state_reading())[0];
        let pieces: Vec<Text> = (1..all / 50).map(|piece| msg::class_state_reading_lines(50 * piece, all)).collect();
        play.pieces.hold("Read", 1);
        play.chats.hang_fetches(false);
        until("some of it is read", || !play.chats.stood_in("ana", &pieces).is_empty()).await;
        play.pieces.let_go();
        is_in_state(play, NOT_CHECKED).await;
        until("it can be looked through", || says(&msg::class_state()) == [number]).await;
        assert_eq!(play.chats.stood_in("ana", &pieces), [number].into(), "in no other one");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_twice_brings_nobody_in_twice() {
    each_started("the_same_file_twice_brings_nobody_in_twice", async |play, project| {
        play.asks("ana", Action::Do(space::Command::Agree { project }.into())).await;
        play.chats.keeps_file("4b", &csv(3));
        sends_file(play, project, "4b").await;
        is_in_state(play, NOT_CHECKED).await;
        reads(play, &msg::class_state()).await;
        let enrols = |action: &Action| matches!(action, Action::Do(Command::Students(students::Command::Enrol { .. })));
        play.presses_one("ana", enrols).await;
        is_in_state(play, "SELECT 1 FROM class WHERE state <> 'done'").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM student").await, 3);
        sends_file(play, project, "4b").await;
        is_in_state(play, "SELECT 1 FROM class WHERE state = 'reading'").await;
        assert_eq!(play.number("SELECT COUNT(*) AS n FROM class_row WHERE is_out = 1").await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_come_is_tried_again_when_somebody_asks() {
    each_started("what_does_not_come_is_tried_again_when_somebody_asks", async |play, project| {
        play.chats.keeps_file("4b", &csv(3));
        play.chats.refuse_files(Some(FetchFault::Away));
        sends_file(play, project, "4b").await;
        reads(play, &msg::file_fault_not_fetched()).await;
        // Nothing is tried behind her back.
        play.until_none("a job", "SELECT 1 AS n FROM job").await;
        play.chats.refuse_files(None);
        play.presses("ana", "Try again").await;
        is_in_state(play, NOT_CHECKED).await;
        reads(play, &msg::class_state()).await;
        assert_eq!(rows(play).await, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_is_said_and_the_list_can_be_thrown_away() {
    each_started("each_fault_is_said_and_the_list_can_be_thrown_away", async |play, project| {
        let (most, large) = (bot_core::areas::students::MOST, 2_u32);
        for (name, bytes, says) in [
            ("empty", Vec::new(), msg::file_fault_empty()),
            ("large", b"Lea;Nube\n".repeat(400_000), msg::file_fault_too_large(large)),
            ("long", csv(most + 1), msg::file_fault_too_many(most)),
            ("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02".to_vec(), msg::file_fault_no_table()),
            ("broken", b"PK\x03\x04 and no more".to_vec(), msg::file_fault_broken()),
            ("nameless", b"1;2;3\n4;5;6\n".to_vec(), msg::file_fault_no_names()),
        ] {
            play.chats.keeps_file(name, &bytes);
            sends_file(play, project, name).await;
            reads(play, &says).await;
        }
        let class = play.number("SELECT MAX(id) AS n FROM class").await;
        let discard = students::Command::Discard { class: bot_core::domain::ClassId(class) };
        play.asks("ana", Action::Sure(discard.into())).await;
        assert!(!play.has("SELECT 1 FROM class").await, "those before it have made room for it");
        assert_eq!(rows(play).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_hangs_keeps_nobody_waiting() {
    on_each("a_platform_that_hangs_keeps_nobody_waiting", async |url| {
        let settings = Settings { undo_for: 0, linking: true, ..Settings::default() };
        let patience = Duration::from_millis(300);
        let play = Play::set(&url, Setup { settings, patience, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        play.chats.keeps_file("4b", &csv(3));
        play.chats.hang_fetches(true);
        sends_file(&play, project, "4b").await;
        until("it is asked for", || play.chats.fetched() > 0).await;
        reads(&play, &msg::file_fault_not_fetched()).await;
        // The list is thrown away in the middle of the next try.
        play.presses("ana", "Try again").await;
        let class = bot_core::domain::ClassId(play.number("SELECT id AS n FROM class").await);
        play.asks("ana", Action::Sure(students::Command::Discard { class }.into())).await;
        play.until_none("a job", "SELECT 1 FROM job").await;
        assert!(!play.has("SELECT 1 FROM class").await);
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_dies_in_the_middle_goes_on_and_writes_each_line_once() {
    on_each("who_dies_in_the_middle_goes_on_and_writes_each_line_once", async |url| {
        let settings = Settings { undo_for: 0, linking: true, ..Settings::default() };
        let play = Play::set(&url, Setup { settings, ..Setup::default() }).await;
        let project = play_up_to_the_start(&play).await;
        play.chats.keeps_file("4b", &csv(120));
        play.chats.hang_fetches(true);
        sends_file(&play, project, "4b").await;
        until("it is fetched", || play.chats.fetched() > 0).await;
        // A process that ends gives the job back, whatever hangs.
        let play = play.restarts(&url, 0).await;
        play.chats.hang_fetches(false);
        is_in_state(&play, NOT_CHECKED).await;
        assert_eq!(rows(&play).await, 120);
        // One that has written half of the lines only is taken up where it stopped.
        play.stores("DELETE FROM class_row WHERE line > 51").await;
        play.stores("UPDATE class SET state = 'unread', fault = 'not-fetched', file = '{\"platform\":\"telegram\",\"id\":\"4b\",\"name\":\"\",\"size\":0}'").await;
        let class = bot_core::domain::ClassId(play.number("SELECT id AS n FROM class").await);
        play.asks("ana", Action::Do(students::Command::ReadAgain { class }.into())).await;
        is_in_state(&play, NOT_CHECKED).await;
        assert_eq!(rows(&play).await, 120);
        assert_eq!(play.number("SELECT MAX(line) AS n FROM class_row").await, 121);
        play.end().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_questions_take_the_words_beside_a_file() {
    each_started("other_questions_take_the_words_beside_a_file", async |play, project| {
        play.asks("ana", Action::Do(students::Command::Search { project, words: Default::default() }.into())).await;
        let file = || FileRef { platform: Platform::Telegram, id: "4b".into(), name: "4b.csv".into(), size: 9 };
        let sent = |words: Option<&str>| What::File {
            files: vec![file()],
            words: words.map(str::to_owned),
            number: play.chats.number(),
        };
        play.does("ana", sent(None)).await;
        reads(play, &msg::problem_not_words()).await;
        play.does("ana", sent(Some("Nobody"))).await;
        play.presses_one("ana", |action| matches!(action, Action::Form { press: Press::Send, .. })).await;
        reads(play, &msg::students_title_none("Nobody")).await;
        play.command("ana", "cancel").await;
        play.does("ana", sent(None)).await;
        reads(play, &msg::sorry_unusable()).await;
        assert_eq!(play.chats.fetched(), 0, "nobody has asked for it");
    })
    .await;
}
