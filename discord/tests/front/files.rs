//! How a file is fetched that somebody sent, and what it means that it does not come.

use bot_core::delivery::Channel as _;
use bot_core::file::{FetchFault, FileRef};
use bot_core::platform::Platform;
use serde_json::json;

use crate::fake::FakeApi;

const MOST: u64 = 2 << 20;
const ROUTE: &str = "/attachments/1/7/4b.csv";

fn call() -> String {
    format!("GET {ROUTE}")
}

fn file_at(url: String) -> FileRef {
    FileRef { platform: Platform::Discord, id: url, name: "4b.csv".to_owned(), size: 11 }
}

#[tokio::test]
async fn a_file_is_fetched_from_its_address_without_saying_who_asks() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let fetched = discord.fetch(&file_at(format!("{}{ROUTE}?ex=1&hm=2", api.url)), MOST).await;
    assert_eq!(fetched, Ok("Ana;García".as_bytes().to_vec()));
    assert_eq!((api.bodies(&call()).len(), api.unauthorised()), (1, 0));
}

#[tokio::test]
async fn what_is_away_for_a_moment_is_asked_for_again() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let file = file_at(format!("{}{ROUTE}", api.url));
    for status in [503, 429] {
        api.answer_with(&call(), status, json!(""));
    }
    assert!(discord.fetch(&file, MOST).await.is_ok());
    for _ in 0..3 {
        api.answer_with(&call(), 502, json!(""));
    }
    assert_eq!(discord.fetch(&file, MOST).await, Err(FetchFault::Away));
}

#[tokio::test]
async fn what_is_not_given_out_is_told_apart_and_nothing_is_fetched_elsewhere() {
    let api = FakeApi::start().await;
    let discord = api.connect().await;
    let file = file_at(format!("{}{ROUTE}", api.url));
    // The address is good for a day.
    api.answer_with(&call(), 404, json!(""));
    assert_eq!(discord.fetch(&file, MOST).await, Err(FetchFault::Gone));
    assert_eq!(discord.fetch(&file, 5).await, Err(FetchFault::TooLarge), "no more is read than may be");
    api.answer_with(&call(), 302, json!(""));
    assert_eq!(discord.fetch(&file, MOST).await, Err(FetchFault::Gone), "nobody is led elsewhere");
    let before = api.calls().len();
    for elsewhere in ["http://169.254.169.254/attachments/1/7/4b.csv", "https://school.example/4b.csv", "4b.csv"] {
        assert_eq!(discord.fetch(&file_at(elsewhere.to_owned()), MOST).await, Err(FetchFault::Gone), "{elsewhere}");
    }
    assert_eq!(api.calls().len(), before);
}
