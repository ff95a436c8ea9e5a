//! What the tests of every crate share: a fresh database of either engine, waiting, what stands in a PDF,
//! a server for files in a bucket, and a record of what was skipped.
//!
//! What a test says about Twinbot is left to the tests.

mod aged;
pub mod moto;
pub mod pdf;
pub mod plans;
mod postgres;
mod seed;
mod skipped;
mod snapshot;

use std::future::Future;

pub use aged::began_long_ago;
pub use postgres::{Durability, is_pooled, past_the_pooler, postgres};
pub use seed::Seed;
pub use skipped::{report, skip};
pub use snapshot::Snapshot;

/// A test's database, as long as this value is there. On a server another test may have it afterwards.
pub struct Database {
    /// Where it is.
    pub url: String,
    _folder: Option<tempfile::TempDir>,
    /// How many tests have had it, where others may have it after them.
    uses: Option<u32>,
}

impl Drop for Database {
    fn drop(&mut self) {
        // What a test that failed leaves may be anything.
        if let Some(uses) = self.uses.filter(|_| !std::thread::panicking()) {
            postgres::leave(&self.url, uses);
        }
    }
}

/// A fresh SQLite file.
///
/// # Panics
/// When there is no room for temporary files.
#[must_use]
pub fn sqlite() -> Database {
    let folder = tempfile::tempdir().expect("a folder for a test's database");
    let url = format!("sqlite://{}", folder.path().join("twinbot.db").display());
    Database { url, _folder: Some(folder), uses: None }
}

/// Runs a test on SQLite and on PostgreSQL; where there is none, it says so and records it under `name`.
pub async fn each_engine<F, R>(name: &str, test: F)
where
    F: Fn(String) -> R,
    R: Future<Output = ()>,
{
    let database = sqlite();
    test(database.url.clone()).await;
    match postgres(Durability::Off).await {
        Some(database) => test(database.url.clone()).await,
        None => skip(name, "no PostgreSQL"),
    }
}

/// The same on a database that was made ready before: on PostgreSQL once by `made`, of which every test gets a copy, or one that
/// another test has left, cleaned; SQLite makes one ready in no time.
pub async fn each_engine_like<M, O, F, R>(name: &str, made: M, test: F)
where
    M: FnOnce(String) -> O,
    O: Future<Output = ()>,
    F: Fn(String) -> R,
    R: Future<Output = ()>,
{
    let database = sqlite();
    test(database.url.clone()).await;
    match postgres::like(made).await {
        Some(database) => test(database.url.clone()).await,
        None => skip(name, "no PostgreSQL"),
    }
}

/// Another fresh database of the same engine as this one.
///
/// # Panics
/// The server is gone.
pub async fn another(url: &str) -> Database {
    if url.starts_with("sqlite:") {
        return sqlite();
    }
    postgres(Durability::Off).await.expect("it was there for the first one")
}

/// The folder of the platforms' specifications, or `None`, recorded under `name`.
#[must_use]
pub fn specs(name: &str) -> Option<std::path::PathBuf> {
    let folder = std::env::var_os("TWINBOT_SPECS").map(std::path::PathBuf::from);
    if folder.is_none() {
        skip(name, "TWINBOT_SPECS is not set");
    }
    folder
}

/// Waits until something holds.
///
/// # Panics
/// It does not become so within a minute.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..6000 {
        if holds() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it did not come to this: {what}");
}
