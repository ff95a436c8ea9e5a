//! What reaches the core from outside, whatever the platform: one thing that one account did.

use std::time::Duration;

use async_trait::async_trait;

use crate::conversation::CommandName;
use crate::platform::Platform;
use crate::text::{Locale, Text};

/// One update of a platform, as its front end has read it.
#[derive(Clone)]
pub struct Update {
    /// Where it comes from.
    pub platform: Platform,
    /// The platform's own id of it: a second one with the same id changes nothing.
    pub id: String,
    /// Whose account.
    pub sender: Sender,
    /// What the person did.
    pub what: What,
    /// The update as it arrived, kept only if it cannot be worked on.
    pub raw: String,
}

/// The account that an update comes from.
#[derive(Clone)]
pub struct Sender {
    /// The platform's id of the account.
    pub account: String,
    /// Where messages to the person go; on most platforms the same.
    pub address: String,
    /// The name that the platform gives.
    pub name: String,
    /// The language of the client, a tag such as "es" or "pt-BR"; empty when unknown.
    pub language: String,
}

/// What the person did. `number` orders the messages of a chat, the bot's own among them: a greater
/// one was written later.
#[derive(Clone, PartialEq, Eq)]
pub enum What {
    /// Wrote words.
    Text {
        /// The words.
        words: String,
        /// The message's number in its chat.
        number: i64,
    },
    /// Changed words written before.
    Edited {
        /// The words as they are now.
        words: String,
        /// The number of the message that was changed.
        number: i64,
    },
    /// Typed a command at the start of a message, or opened a link (then `start` with its code).
    Command {
        /// Its name, in lower case, without slash and bot name.
        name: String,
        /// What follows it.
        argument: Option<String>,
        /// The message's number in its chat.
        number: i64,
    },
    /// Pressed a button.
    Press {
        /// What the button carried.
        wire: String,
        /// The number of the message with the button, if it can still be edited.
        message: Option<i64>,
    },
    /// Sent something that holds no words.
    Unusable {
        /// The message's number in its chat.
        number: i64,
    },
    /// Picked people from the platform's own list.
    Shared {
        /// Their accounts, by the platform's ids.
        accounts: Vec<String>,
        /// The message's number in its chat.
        number: i64,
    },
    /// Does not want to hear from the bot any more.
    Left,
    /// Can be written to again.
    Returned,
}

/// Names and words never reach a log.
impl std::fmt::Debug for Update {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Update({}:{} {:?})", self.platform.as_str(), self.id, self.what)
    }
}

/// Names the kind only.
impl std::fmt::Debug for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text { .. } => "text",
            Self::Edited { .. } => "edited text",
            Self::Command { .. } => "command",
            Self::Press { .. } => "press",
            Self::Unusable { .. } => "unusable",
            Self::Shared { .. } => "shared",
            Self::Left => "left",
            Self::Returned => "returned",
        })
    }
}

/// What the front end tells the person at once, besides what the outbox brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// A short note for the one who pressed a button.
    pub toast: Option<Text>,
    /// The language to say it in.
    pub locale: Option<Locale>,
}

/// The database cannot be reached: the update is not acknowledged, and comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the database cannot be reached")]
pub struct Unavailable;

/// The core as a front end sees it.
#[async_trait]
pub trait Intake: Send + Sync + 'static {
    /// Works on one update in one transaction. When this returns, the update may be acknowledged; what
    /// there is to show is on its way by the outbox. An update that keeps failing is put aside as a
    /// dead letter, and counts as worked on.
    ///
    /// # Errors
    /// [`Unavailable`]: do not acknowledge, it has to come again.
    async fn handle(&self, update: Update) -> Result<Reply, Unavailable>;

    /// Puts something aside that could not even be read as an update.
    ///
    /// # Errors
    /// [`Unavailable`]: do not acknowledge, it has to come again.
    async fn bury(&self, platform: Platform, raw: &str, reason: &str) -> Result<(), Unavailable>;

    /// Takes or renews a lease that one process at a time holds, such as that of polling; says whether
    /// this process holds it now.
    ///
    /// # Errors
    /// [`Unavailable`]: nobody can tell.
    async fn lease(&self, name: &str, duration: Duration) -> Result<bool, Unavailable>;

    /// Gives a lease back.
    async fn release(&self, name: &str);

    /// The commands of somebody without any role, in a language: what the platform shows to strangers.
    fn commands(&self, locale: Locale) -> Vec<CommandName>;
}
