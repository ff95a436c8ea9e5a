//! Takes a message away that somebody has written: it holds a secret.

use bot_core::delivery::Outcome;
use teloxide_core::payloads::DeleteMessage;
use teloxide_core::types::{ChatId, MessageId};

use crate::Telegram;
use crate::api::{CallError, Done};
use crate::deliver::outcome;

/// What Telegram says of a message that is not there any more.
const GONE: [&str; 2] = ["message to delete not found", "message_id_invalid"];

impl Telegram {
    /// Takes a message away, once.
    pub(crate) async fn erase(&self, chat: ChatId, number: i64) -> Outcome {
        let Ok(number) = i32::try_from(number) else { return Outcome::Refused("a number is no message".to_owned()) };
        match self.api.call::<_, Done>(&DeleteMessage::new(chat, MessageId(number))).await {
            Ok(_) => Outcome::Shown(None),
            Err(CallError::Rejected(rejection)) if rejection.says(&GONE) => Outcome::Shown(None),
            Err(error) => outcome(error),
        }
    }
}
