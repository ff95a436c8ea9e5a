//! What Telegram itself says of how updates are given out, and of the time: for whoever looks what is wrong.

use reqwest::Url;
use serde::Deserialize;
use teloxide_core::payloads::GetWebhookInfo;

use crate::Telegram;
use crate::api::CallError;

/// How Telegram gives updates out, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Updates {
    /// The address that it calls; `None` where updates are asked for.
    pub webhook: Option<String>,
    /// How many wait to be taken.
    pub waiting: u64,
    /// When a call of that address failed last, in ms UTC, and what Telegram says of it.
    pub failed: Option<(i64, String)>,
}

impl Updates {
    /// Whether Telegram calls this address.
    #[must_use]
    pub fn go_to(&self, url: &str) -> bool {
        // As it was written, or with the slash at its end that an address without a path gets.
        let is_same = |webhook: &String| {
            webhook == url || webhook.parse::<Url>().is_ok_and(|webhook| Some(webhook) == url.parse().ok())
        };
        self.webhook.as_ref().is_some_and(is_same)
    }
}

/// The part of the answer to getWebhookInfo that is read.
#[derive(Deserialize)]
struct Info {
    #[serde(default)]
    url: String,
    #[serde(default)]
    pending_update_count: u64,
    /// In s.
    last_error_date: Option<i64>,
    #[serde(default)]
    last_error_message: String,
}

impl Telegram {
    /// Asks how updates are given out.
    ///
    /// # Errors
    /// [`CallError`]: nobody says it.
    pub async fn updates(&self) -> Result<Updates, CallError> {
        let info: Info = self.api.call(&GetWebhookInfo::new()).await?;
        let failed = info.last_error_date.map(|at| (at.saturating_mul(1000), info.last_error_message));
        Ok(Updates {
            webhook: Some(info.url).filter(|url| !url.is_empty()),
            waiting: info.pending_update_count,
            failed,
        })
    }

    /// Asks what time it is there, in ms UTC, with the precision of a second; `None` where the answer does not say so.
    ///
    /// # Errors
    /// [`CallError`]: nobody answers.
    pub async fn clock(&self) -> Result<Option<i64>, CallError> {
        self.api.clock().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_with_the_slash_that_it_gets() {
        let to = |webhook: &str| Updates { webhook: Some(webhook.to_owned()), waiting: 0, failed: None };
        assert!(to("https://bot.example/").go_to("https://bot.example"));
        assert!(to("https://bot.example/telegram").go_to("https://bot.example/telegram"));
        assert!(!to("https://bot.example/telegram").go_to("https://other.example/telegram"));
        assert!(!Updates { webhook: None, waiting: 0, failed: None }.go_to("https://bot.example"));
    }
}
