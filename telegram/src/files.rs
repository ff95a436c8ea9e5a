//! Files that people send, fetched from the Bot API. Text files are read at once, as [`text_file`] says; others when the core asks
//! for them.

use bot_core::file::{FetchFault, FileRef};
use bot_core::file_store::Incoming;
use bot_core::text_file;
use bot_core::update::Update;
use serde::Deserialize;
use teloxide_core::payloads::GetFile;
use teloxide_core::types::FileId;

use crate::Telegram;
use crate::api::CallError;
use crate::receive::Document;

/// The part of the answer to getFile that is read.
#[derive(Deserialize)]
struct Kept {
    /// Missing where the file is too large.
    file_path: Option<String>,
}

impl Telegram {
    /// What was received, with the words of the file that was sent.
    pub(crate) async fn with_file(&self, update: Update, file: Option<Document>) -> Update {
        let Some(file) = file else { return update };
        let fetched = self.fetch_file(&file.file_id, text_file::MOST).await;
        if let Err(error) = &fetched {
            tracing::warn!(platform = "telegram", %error, "a file cannot be fetched");
        }
        let what = text_file::with_files(update.what, fetched.ok().map(|bytes| [bytes]).as_ref().map(|all| &all[..]));
        Update { what, ..update }
    }

    /// What is in a file, for the core.
    pub(crate) async fn fetch_for_core(&self, file: &FileRef, most: u64) -> Result<Vec<u8>, FetchFault> {
        self.fetch_file(&file.id, most).await.map_err(|error| {
            tracing::warn!(platform = "telegram", %error, "a file cannot be fetched");
            fault(&error)
        })
    }

    /// The same as a stream.
    pub(crate) async fn open_for_core(&self, file: &FileRef) -> Result<Incoming, FetchFault> {
        let opened =
            text_file::fetched(|| async { self.api.open(&self.path_of(&file.id).await?).await }, may_come).await;
        opened.map_err(|error| {
            tracing::warn!(platform = "telegram", %error, "a file cannot be fetched");
            fault(&error)
        })
    }

    async fn fetch_file(&self, id: &str, most: u64) -> Result<Vec<u8>, CallError> {
        text_file::fetched(|| async { self.api.fetch(&self.path_of(id).await?, most).await }, may_come).await
    }

    async fn path_of(&self, id: &str) -> Result<String, CallError> {
        let kept: Kept = self.api.call(&GetFile::new(FileId(id.to_owned()))).await?;
        kept.file_path.filter(|path| is_path(path)).ok_or(CallError::Unreadable)
    }
}

/// What Telegram says of a file that is larger than what bots may fetch.
const TOO_LARGE: [&str; 1] = ["file is too big"];

fn fault(error: &CallError) -> FetchFault {
    match error {
        CallError::Rejected(rejection) if rejection.code() == 413 || rejection.says(&TOO_LARGE) => FetchFault::TooLarge,
        error if may_come(error) => FetchFault::Away,
        CallError::Moved(_)
        | CallError::Rejected(_)
        | CallError::Unreadable
        | CallError::NoFile(_)
        | CallError::Network(_)
        | CallError::Server(_)
        | CallError::TooMany(_) => FetchFault::Gone,
    }
}

/// Whether a file that did not come may come yet.
fn may_come(error: &CallError) -> bool {
    match error {
        CallError::Network(_) | CallError::Server(_) | CallError::TooMany(_) => true,
        CallError::Moved(_) | CallError::Rejected(_) | CallError::Unreadable | CallError::NoFile(_) => false,
    }
}

/// Whether this is a path below the address of the files: a Bot API server of one's own may name a place on its disk.
fn is_path(path: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    path.split('/').all(|part| !part.is_empty() && part.chars().all(is_plain) && !part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_below_the_address_of_files_are_fetched() {
        assert!(is_path("documents/file_12.txt"));
        for path in ["", "/var/lib/file", "documents/../../getUpdates", "a//b", "a?b", "a%2Fb", "a#b", "http://x"] {
            assert!(!is_path(path), "{path}");
        }
    }
}
