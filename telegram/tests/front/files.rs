//! How a file is fetched that somebody sent, and what it means that it does not come.

use bot_core::delivery::Channel as _;
use bot_core::file::{FetchFault, FileRef};
use bot_core::platform::Platform;
use serde_json::json;

use crate::fake::FakeBot;

const MOST: u64 = 2 << 20;

fn file() -> FileRef {
    FileRef { platform: Platform::Telegram, id: "file-7".to_owned(), name: "4b.csv".to_owned(), size: 11 }
}

/// The Bot API says where the file is.
fn is_at(bot: &FakeBot, path: &str) {
    let found = json!({"file_id": "file-7", "file_unique_id": "u", "file_size": 11, "file_path": path});
    bot.answer_with("getFile", 200, &json!({"ok": true, "result": found}).to_string());
}

#[tokio::test]
async fn a_file_is_fetched_by_its_id_and_its_path() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    is_at(&bot, "documents/file_7.csv");
    assert_eq!(telegram.fetch(&file(), MOST).await, Ok("Ana;García".as_bytes().to_vec()));
    assert_eq!(
        bot.calls(),
        [("getfile".to_owned(), json!({"file_id": "file-7"})), ("file".to_owned(), json!("documents/file_7.csv")),]
    );
}

#[tokio::test]
async fn what_is_away_for_a_moment_is_asked_for_again() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    bot.fail("getFile", 502, "Bad Gateway");
    for _ in 0..2 {
        is_at(&bot, "documents/file_7.csv");
    }
    bot.answer_with("file", 503, "");
    assert!(telegram.fetch(&file(), MOST).await.is_ok());
    for _ in 0..3 {
        bot.fail("getFile", 502, "Bad Gateway");
    }
    assert_eq!(telegram.fetch(&file(), MOST).await, Err(FetchFault::Away));
}

#[tokio::test]
async fn what_is_not_given_out_is_told_apart() {
    let bot = FakeBot::start().await;
    let telegram = bot.connect().await;
    bot.fail("getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    assert_eq!(telegram.fetch(&file(), MOST).await, Err(FetchFault::Gone));
    bot.fail("getFile", 400, "Bad Request: file is too big");
    assert_eq!(telegram.fetch(&file(), MOST).await, Err(FetchFault::TooLarge));
    is_at(&bot, "documents/file_7.csv");
    assert_eq!(telegram.fetch(&file(), 5).await, Err(FetchFault::TooLarge), "no more is read than may be");
    is_at(&bot, "/var/lib/documents/file_7.csv");
    assert_eq!(telegram.fetch(&file(), MOST).await, Err(FetchFault::Gone), "that is no place below the files");
    is_at(&bot, "documents/file_7.csv");
    bot.answer_with("file", 302, "");
    assert_eq!(telegram.fetch(&file(), MOST).await, Err(FetchFault::Gone), "nobody is led elsewhere");
}
