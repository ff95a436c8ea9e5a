//! Text files as answers: fetched from the Bot API, and read as [`text_file`] says.

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
        let fetched = text_file::fetched(|| self.fetch(&file), may_come).await;
        if let Err(error) = &fetched {
            tracing::warn!(platform = "telegram", %error, "a file cannot be fetched");
        }
        let what = text_file::with_files(update.what, fetched.ok().map(|bytes| [bytes]).as_ref().map(|all| &all[..]));
        Update { what, ..update }
    }

    async fn fetch(&self, file: &Document) -> Result<Vec<u8>, CallError> {
        let kept: Kept = self.api.call(&GetFile::new(FileId(file.file_id.clone()))).await?;
        let path = kept.file_path.filter(|path| is_path(path)).ok_or(CallError::Unreadable)?;
        self.api.fetch(&path, text_file::MOST).await
    }
}

/// Whether a file that did not come may come yet.
fn may_come(error: &CallError) -> bool {
    match error {
        CallError::Network(_) | CallError::Server(_) | CallError::TooMany(_) => true,
        CallError::Moved(_) | CallError::Rejected(_) | CallError::Unreadable => false,
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
