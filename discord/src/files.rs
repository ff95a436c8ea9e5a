//! Files that people send, fetched from where Discord keeps them and from nowhere else. Text files are read at once, as
//! [`text_file`] says; others when the core asks for them.

use bot_core::file::{FetchFault, FileRef};
use bot_core::file_store::Incoming;
use bot_core::text_file;
use bot_core::update::Update;
use reqwest::Url;

use crate::Discord;
use crate::api::CallError;
use crate::receive::{Attached, Received};

/// Where Discord keeps what people send.
const KEPT: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

impl Discord {
    /// What was received, with the words of the files that were sent.
    pub(crate) async fn with_files(&self, received: Received) -> Update {
        let Received { update, files } = received;
        if files.is_empty() {
            return update;
        }
        let fetched = self.fetch_all(&files).await;
        if let Err(error) = &fetched {
            tracing::warn!(platform = "discord", %error, "a file cannot be fetched");
        }
        let what = text_file::with_files(update.what, fetched.ok().as_deref());
        Update { what, ..update }
    }

    async fn fetch_all(&self, files: &[Attached]) -> Result<Vec<Vec<u8>>, CallError> {
        let mut all = Vec::with_capacity(files.len());
        for file in files {
            all.push(self.fetch_file(&file.url, text_file::MOST).await?);
        }
        Ok(all)
    }

    /// What is in a file, for the core.
    pub(crate) async fn fetch_for_core(&self, file: &FileRef, most: u64) -> Result<Vec<u8>, FetchFault> {
        self.fetch_file(&file.id, most).await.map_err(|error| {
            tracing::warn!(platform = "discord", %error, "a file cannot be fetched");
            fault(&error)
        })
    }

    /// The same as a stream.
    pub(crate) async fn open_for_core(&self, file: &FileRef) -> Result<Incoming, FetchFault> {
        let url = kept_at(&file.id, self.url()).ok_or(FetchFault::Gone)?;
        text_file::fetched(|| self.api.open(url.clone()), may_come).await.map_err(|error| {
            tracing::warn!(platform = "discord", %error, "a file cannot be fetched");
            fault(&error)
        })
    }

    async fn fetch_file(&self, url: &str, most: u64) -> Result<Vec<u8>, CallError> {
        let url = kept_at(url, self.url()).ok_or(CallError::Unreadable)?;
        let api = &self.api;
        text_file::fetched(|| api.fetch(url.clone(), most), may_come).await
    }
}

fn fault(error: &CallError) -> FetchFault {
    match error {
        CallError::Rejected { status: 413, .. } => FetchFault::TooLarge,
        // The address is none of Discord's.
        CallError::Unreadable | CallError::NoFile(_) => FetchFault::Gone,
        error if may_come(error) => FetchFault::Away,
        CallError::Network(_)
        | CallError::Server(_)
        | CallError::TooMany(_)
        | CallError::Tripped(_)
        | CallError::Rejected { .. } => FetchFault::Gone,
    }
}

/// Whether a file that did not come may come yet.
fn may_come(error: &CallError) -> bool {
    error.is_in_doubt() || matches!(error, CallError::Rejected { status: 429, .. })
}

/// The address of a file, where it is Discord's: nothing else is ever fetched, whatever an update says.
fn kept_at(url: &str, api_url: &str) -> Option<Url> {
    let url: Url = url.parse().ok()?;
    let is_discords = url.scheme() == "https" && url.host_str().is_some_and(|host| KEPT.contains(&host));
    let is_beside = || api_url.parse::<Url>().is_ok_and(|api| api.origin() == url.origin());
    (is_discords || is_beside()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_discord_keeps_is_fetched() {
        let api = "https://discord.com";
        for url in [
            "https://cdn.discordapp.com/attachments/1/2/message.txt?ex=1&hm=2",
            "https://media.discordapp.net/ephemeral-attachments/1/2/message.txt",
            "https://discord.com/attachments/1/2/message.txt",
        ] {
            assert!(kept_at(url, api).is_some(), "{url}");
        }
        for url in [
            "http://cdn.discordapp.com/attachments/1/2/message.txt",
            "https://cdn.discordapp.com.attacker.example/1",
            "https://attacker.example/cdn.discordapp.com",
            "https://cdn.discordapp.com@attacker.example/1",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
            "message.txt",
            "",
        ] {
            assert_eq!(kept_at(url, api), None, "{url}");
        }
        assert!(kept_at("http://127.0.0.1:7/attachments/1", "http://127.0.0.1:7").is_some());
        assert!(kept_at("http://127.0.0.1:8/attachments/1", "http://127.0.0.1:7").is_none());
    }
}
