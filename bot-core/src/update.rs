//! What reaches the core from outside, whatever the platform: one thing that one account did.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;

use crate::area::Screen;
use crate::conversation::{Answer, Key, Picked, QuestionId};
use crate::domain::Room;
use crate::file::FileRef;
use crate::platform::Platform;
use crate::text::{Locale, Text};
use crate::view::{CommandName, Introduction, View};

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
    /// When they did it by the platform's clock, in ms; `None` where it does not tell.
    pub written: Option<i64>,
    /// A way to answer it that soon ends, where the platform gives one; the front end gets it back with what is shown.
    pub handle: Option<ReplyHandle>,
    /// Whether the very answer to it can change a message besides: one that becomes a record comes with [`Reply::record`] then, where
    /// nothing else is on its way there.
    pub carries: bool,
    /// Where it was done.
    pub at: Where,
    /// The update as it arrived, kept only if it cannot be worked on.
    pub raw: String,
}

/// Where somebody did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In their own chat with the bot.
    Own,
    /// A shared place (a server's channel). Personal screens go to the person's own chat if that can be reached.
    Others,
    /// A shared place, below something that only this person sees: they have chosen to go on there.
    Aside,
    /// A shared place in which nothing can be shown to one person alone (a group): they read the answer in their own chat, but for a
    /// short note.
    Room {
        /// Which.
        room: Room,
        /// Whether it was done in the name of the room: nobody knows by whom.
        unnamed: bool,
    },
}

/// Something that happened to a room, whoever did it.
#[derive(Clone, PartialEq, Eq)]
pub struct RoomUpdate {
    /// Where it comes from.
    pub platform: Platform,
    /// The platform's own id of it: a second one with the same id changes nothing.
    pub id: String,
    /// The platform's id of the room.
    pub room: String,
    /// What happened.
    pub change: RoomChange,
    /// The update as it arrived, kept only if it cannot be worked on.
    pub raw: String,
}

/// Names and words never reach a log.
impl std::fmt::Debug for RoomUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RoomUpdate({}:{} {} {:?})", self.platform.as_str(), self.id, self.room, self.change)
    }
}

/// What happened to a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomChange {
    /// The bot is in it, and may write.
    Opened,
    /// The bot is not in it any more.
    Removed,
    /// The bot is in it and may not write.
    Muted,
    /// It goes on as another one, which is known by this id. Messages of before cannot be changed any more.
    Moved(String),
}

/// A front end's own way to answer an update, which the core hands back without looking at it. It lives as long as
/// somebody may still answer by it.
#[derive(Clone)]
pub struct ReplyHandle(Arc<dyn Any + Send + Sync>);

impl ReplyHandle {
    /// Wraps what the front end answers by.
    pub fn new<T: Any + Send + Sync>(inner: Arc<T>) -> Self {
        Self(inner)
    }

    /// What was wrapped, if it is of this type.
    pub fn downcast<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.0).downcast().ok()
    }
}

impl PartialEq for ReplyHandle {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for ReplyHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReplyHandle")
    }
}

/// The account that an update comes from.
#[derive(Clone)]
pub struct Sender {
    /// The platform's id of the account.
    pub account: String,
    /// Where messages to the person go, on most platforms the same; `None` when the update does not tell.
    pub address: Option<String>,
    /// The name that the platform gives: any characters, or none.
    pub name: String,
    /// By what the platform tells its people apart, without "@"; `None` where somebody has no such name.
    pub username: Option<String>,
    /// The language of the client, a tag such as "es" or "pt-BR"; empty when unknown.
    pub language: String,
}

/// What the person did. `number` orders the messages of a chat, the bot's own among them: a greater
/// one was written later.
#[derive(Clone, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "lowercase")]
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
    /// Filled in a modal that [`Reply::ask`] opened.
    Answers {
        /// What the modal carried.
        wire: String,
        /// The answers; a question left empty is not among them, unless it may be.
        answers: Vec<(QuestionId, Answer)>,
        /// The number of the message below which the modal was opened, if it can still be edited.
        message: Option<i64>,
    },
    /// Ticked entries of a list and sent them together.
    Ticked {
        /// What the list carried.
        wire: String,
        /// The entries ticked.
        keys: Vec<Key>,
        /// The number of the message with the list, if it can still be edited.
        message: Option<i64>,
    },
    /// Sent something that holds no words.
    Unusable {
        /// The message's number in its chat.
        number: i64,
    },
    /// Sent files.
    File {
        /// The files, in their order: at least one.
        files: Vec<FileRef>,
        /// What was written beside it, and what small text files say: the answer to a question that takes words only.
        words: Option<String>,
        /// The message's number in its chat.
        number: i64,
    },
    /// Sent a text file whose words the platform did not hand out.
    Unfetched {
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
    /// Picked somebody from the platform's own list, to whom a student's login shall be handed.
    HandOut {
        /// Who was picked.
        to: Picked,
        /// What was typed of the student's name.
        words: String,
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
        f.write_str(self.into())
    }
}

/// What the front end tells the person at once, besides what the outbox brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// A short note for the one who pressed a button, or who typed something in a room.
    pub toast: Option<Text>,
    /// The language to say it in.
    pub locale: Option<Locale>,
    /// Questions to ask at once in a modal, if the platform can; the same stand on the screen, too.
    pub ask: Option<View>,
    /// Whether what is shown is on its way by [`Update::handle`].
    pub shows: bool,
    /// Whether what is shown went to the person's own chat, away from where it was asked for.
    pub elsewhere: Option<Screen>,
    /// Whether something personal is shown where others are, so that it is gone on with there: [`Where::Aside`].
    pub aside: bool,
    /// Whether the update had been worked on before, so that somebody else has answered it.
    pub again: bool,
    /// Whether answers came to a conversation that is over: nobody keeps them.
    pub too_late: bool,
    /// A message that becomes a record by the answer to the update, and by nothing else; only where [`Update::carries`] says that this can
    /// be. It counts as done: nobody waits to hear of it.
    pub record: Option<Record>,
}

/// A message that becomes a record of what goes on below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// In which chat.
    pub address: String,
    /// The message's number.
    pub number: i64,
    /// What it shows from now on, without buttons, in the language of the [`Reply`].
    pub view: View,
}

/// The database cannot be reached, or took too long: the update is not acknowledged, and comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the database is away")]
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

    /// Notes what happened to a room, in one transaction. Of rooms that are bound to nothing nothing is noted.
    ///
    /// # Errors
    /// [`Unavailable`]: do not acknowledge, it has to come again.
    async fn room(&self, update: RoomUpdate) -> Result<(), Unavailable>;

    /// The platform was heard by the way in which updates come from it, or has answered where none may come for long. To be
    /// called at least once a minute while all is well; every update counts, too.
    fn heard(&self, platform: Platform);

    /// Puts something aside that could not even be read as an update.
    ///
    /// # Errors
    /// [`Unavailable`]: do not acknowledge, it has to come again.
    async fn dead_letter(&self, platform: Platform, raw: &str, reason: &str) -> Result<(), Unavailable>;

    /// Takes or renews a lease that one process at a time holds, such as that of polling; says whether
    /// this process holds it now.
    ///
    /// # Errors
    /// [`Unavailable`]: nobody can tell.
    async fn lease(&self, name: &str, duration: Duration) -> Result<bool, Unavailable>;

    /// Gives a lease back.
    async fn release(&self, name: &str);

    /// Notes that something is about to be tried that must not be tried too often, such as introducing oneself to a
    /// platform; says how long to wait before. Counted over restarts.
    ///
    /// # Errors
    /// [`Unavailable`]: nobody can tell.
    async fn attempt(&self, name: &str) -> Result<Duration, Unavailable>;

    /// The commands of somebody without any role: what the platform shows to strangers.
    fn commands(&self) -> Vec<CommandName>;

    /// What the bot says of itself where the platform shows that; `None` where nobody says who runs it, and whatever stands there
    /// stays.
    fn introduction(&self, platform: Platform) -> Option<Introduction>;

    /// Every command there is, for platforms that offer the same to everybody.
    fn all_commands(&self) -> Vec<CommandName> {
        crate::area::every_command(true)
    }
}

/// The core as a front end sees it that goes on where it left off, also after a restart, and in another process: in listening to a
/// platform without a pause, or in publishing there what everybody sees.
#[async_trait]
pub trait Listens: Intake {
    /// Reads where the holder of a lease left off, in the front end's own words.
    ///
    /// # Errors
    /// [`Unavailable`]: nobody can tell.
    async fn left_off(&self, lease: &str) -> Result<Option<String>, Unavailable>;

    /// Notes where this process leaves off, as long as it holds the lease. What it notes may be secret, and reaches no log.
    ///
    /// # Errors
    /// [`Unavailable`]: what was noted before stays.
    async fn leave_off(&self, lease: &str, place: &str) -> Result<(), Unavailable>;

    /// Lists the addresses of those on a platform whose conversation waits for an answer, whoever did something last first.
    /// What they wrote while nobody listened is to be asked for.
    ///
    /// # Errors
    /// [`Unavailable`]: nobody can tell.
    async fn awaited(&self, platform: Platform) -> Result<Vec<String>, Unavailable>;
}
