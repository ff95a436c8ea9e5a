//! Takes a message away that somebody has written: it holds a secret.

use std::time::Duration;

use teloxide_core::payloads::DeleteMessage;
use teloxide_core::types::{ChatId, MessageId};

use crate::Telegram;
use crate::api::{CallError, Done};

/// How often it is tried while the Bot API does not answer: for about two minutes, as the message stays to be seen until then.
const TRIES: u32 = 7;

impl Telegram {
    /// Takes a message away, also when the Bot API does not answer at first. Nobody waits for it.
    pub(crate) fn erase(&self, chat: &str, number: i64) {
        let (Ok(chat), Ok(number)) = (chat.parse().map(ChatId), i32::try_from(number).map(MessageId)) else { return };
        let telegram = self.clone();
        tokio::spawn(async move {
            for attempt in 0..TRIES {
                match telegram.api.call::<_, Done>(&DeleteMessage::new(chat, number)).await {
                    Ok(_) | Err(CallError::Unreadable) => return,
                    Err(CallError::TooMany(wait)) => tokio::time::sleep(wait.min(Duration::from_secs(60))).await,
                    Err(CallError::Network(_) | CallError::Server(_)) => {
                        tokio::time::sleep(Duration::from_secs(1 << attempt)).await;
                    }
                    Err(error @ (CallError::Moved(_) | CallError::Rejected(_))) => {
                        tracing::warn!(platform = "telegram", %error, "a message with a password cannot be taken away");
                        return;
                    }
                }
            }
            tracing::warn!(platform = "telegram", "a message with a password could not be taken away");
        });
    }
}
