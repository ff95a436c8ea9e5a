//! What a front end does for the core: it shows a view to somebody and says what came of it.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use futures::{StreamExt as _, TryStreamExt as _};

use crate::file::{FetchFault, FileRef};
use crate::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Outgoing};
use crate::platform::Platform;
use crate::text::{Locale, Text};
use crate::update::ReplyHandle;
use crate::view::{Block, View};

/// A platform as the outbox sees it.
#[async_trait]
pub trait Channel: Send + Sync + 'static {
    /// Which platform.
    fn platform(&self) -> Platform;

    /// How somebody opens an invitation here who reads it on another platform.
    fn invitation(&self, code: &str) -> Vec<Block>;

    /// How a student opens their link here who reads it on another platform.
    fn student_link(&self, code: &str) -> Vec<Block> {
        self.invitation(code)
    }

    /// What a student types here who has this code on paper; `None` where a link does it.
    fn typed_claim(&self, code: &str) -> Option<TypedClaim> {
        let _ = code;
        None
    }

    /// The link that opens this chat and hands this code over, as it stands on paper; `None` where no link can do that.
    fn link(&self, code: &str) -> Option<String> {
        let _ = code;
        None
    }

    /// What a message says and offers that shows a view, to the letter: a message of which this is the same need not be changed.
    /// `None`: nobody can tell, and it is shown anew.
    fn drawn(&self, view: &View, locale: Locale) -> Option<String> {
        let _ = (view, locale);
        None
    }

    /// Waits until a call could be made at once: what nobody waits for comes after what somebody does.
    async fn room(&self) {}

    /// How often the platform has answered that it is called too often, since the process has begun.
    fn throttled(&self) -> u64 {
        0
    }

    /// Shows a view. Called once at a time for each address and lane.
    async fn deliver(&self, delivery: &Delivery) -> Outcome;

    /// Whether what is shown by this way is only handed over: nobody says when it stands there, and what is shown by another way later may be
    /// there before it.
    fn hands_over(&self, handle: &ReplyHandle) -> bool {
        let _ = handle;
        false
    }

    /// Answers what the person has just done where nothing is shown any more: something newer is there.
    async fn nod(&self, handle: &ReplyHandle) {
        let _ = handle;
    }

    /// Fetches a file that somebody sent here, from where the platform keeps files and from nowhere else. It tries more than once
    /// where that may help.
    ///
    /// # Errors
    /// It did not come, or is larger than `most` bytes.
    async fn fetch(&self, file: &FileRef, most: u64) -> Result<Vec<u8>, FetchFault>;

    /// The same as a stream, for files of any size: no more of it is in memory than was asked for.
    ///
    /// # Errors
    /// It does not begin to come. What breaks later ends the stream with its fault.
    async fn open(&self, file: &FileRef) -> Result<Incoming, FetchFault>;
}

/// Something to be shown to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// The platform's id of the account.
    pub account: String,
    /// Where to; empty where nobody knows it yet.
    pub address: String,
    /// A way to answer what the person has just done, while it lasts.
    pub handle: Option<ReplyHandle>,
    /// The same for every try of the same thing, and another one for anything else and anybody else: for platforms that
    /// can tell a message that was sent before.
    pub key: u128,
    /// In which language.
    pub locale: Locale,
    /// What.
    pub view: View,
    /// The message to show it in, by its number; `None` for a new one. A message that is gone or too
    /// old is replaced by a new one.
    pub message: Option<i64>,
    /// Whether it was tried before: a new message may be there already, as it was then.
    pub repeated: bool,
    /// Messages that showed this before and stay above: each becomes this record, without buttons. That is tried once, or once more at once: what was
    /// to be shown is shown, and a press on a record that keeps its buttons is answered as on any other message.
    pub above: Vec<(i64, View)>,
    /// Whether `message`, which the person has written, is to be taken away: nothing is shown where that succeeds. Where the platform
    /// refuses, that is an [`Outcome::Refused`], and the view is shown instead.
    pub erases: bool,
    /// Whether it is shown anew only because what it shows has changed: nobody waits for it, and where it stood it stays.
    pub repairs: bool,
    /// Whether what is shown anew in `message` shows a secret there until now: it was sent as one, and stays as hidden and protected as
    /// that is.
    pub was_secret: bool,
    /// The picture that is seen with it: that of [`View::picture`].
    pub picture: Option<FileOut>,
    /// The files that go with it: none, one, or the parts of one that is too large for the platform. Each is a message, and the
    /// last one shows the view, always as a new message.
    pub files: Vec<FileOut>,
}

impl Delivery {
    /// What is shown: below files whose names are read there already, none of them stands again.
    #[must_use]
    pub fn shown(&self, is_read: impl Fn(&str) -> bool) -> Cow<'_, View> {
        let View::Card { blocks, .. } = &self.view else { return Cow::Borrowed(&self.view) };
        let is_file = |block: &Block| matches!(block, Block::File(_));
        if self.files.is_empty() || !self.files.iter().all(|file| is_read(&file.name)) || !blocks.iter().any(is_file) {
            return Cow::Borrowed(&self.view);
        }
        let mut view = self.view.clone();
        if let View::Card { blocks, .. } = &mut view {
            blocks.retain(|block| !is_file(block));
        }
        Cow::Owned(view)
    }
}

/// A file on its way to somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct FileOut {
    /// Its name: of what the program makes ASCII letters, digits, hyphens, and what says of which format it is; of what people have
    /// sent any that every disk takes.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What is in it.
    pub contents: Contents,
}

impl FileOut {
    /// A file that was made just now.
    #[must_use]
    pub fn made(name: String, mime: &'static str, bytes: Vec<u8>) -> Self {
        Self { name, mime, contents: Contents::Made(bytes) }
    }

    /// What was made; nothing of what is kept.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.contents {
            Contents::Made(bytes) => bytes,
            Contents::Stored(_) => &[],
        }
    }
}

/// What is in a file on its way to somebody.
#[derive(Clone, PartialEq, Eq)]
pub enum Contents {
    /// It was made for them just now.
    Made(Vec<u8>),
    /// It is kept, and read as it goes out.
    Stored(Stored),
}

/// A kept file, and where it is read.
#[derive(Clone)]
pub struct Stored {
    kept: Kept,
    store: Arc<dyn FileStore>,
    /// What was wrong with it when it was read last.
    fault: Arc<Mutex<Option<KeepFault>>>,
}

impl PartialEq for Stored {
    fn eq(&self, other: &Self) -> bool {
        self.kept == other.kept
    }
}

impl Eq for Stored {}

impl Stored {
    /// This file of a store.
    pub fn new(kept: Kept, store: Arc<dyn FileStore>) -> Self {
        Self { kept, store, fault: Arc::default() }
    }

    /// The hash of what is in it.
    #[must_use]
    pub fn hash(&self) -> FileHash {
        self.kept.hash
    }

    /// Its size, in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.kept.size
    }

    /// Gives what is in it. What is wrong with it is remembered, whatever becomes of the error.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub async fn read(&self) -> Result<Outgoing, KeepFault> {
        let faults = Arc::clone(&self.fault);
        let note = move |fault: &KeepFault| {
            *faults.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault.clone());
        };
        let pieces = self.store.read(self.kept.hash).await.inspect_err(&note)?;
        Ok(pieces.inspect_err(note).boxed())
    }

    /// What was wrong with it when it was read last.
    pub(crate) fn fault(&self) -> Option<KeepFault> {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What is in it may be secret, and reaches no log; nor does the name that somebody gave it.
impl std::fmt::Debug for FileOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.contents {
            Contents::Made(bytes) => write!(f, "FileOut({}, {} bytes)", self.name, bytes.len()),
            Contents::Stored(stored) => write!(f, "FileOut({} bytes)", stored.size()),
        }
    }
}

/// What a student types who has the code of their link on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedClaim {
    /// The command with the code.
    pub command: Text,
    /// The sentence that says so.
    pub alone: Text,
    /// The same beside a code to be scanned, which leads to another platform.
    pub beside_link: Text,
}

/// What came of a delivery.
#[derive(Clone, Debug, PartialEq, Eq, strum::IntoStaticStr)]
pub enum Outcome {
    /// It is shown, in this message; `None` where it stands in no message that can be found again.
    Shown(Option<ShownIn>),
    /// The platform wants it later: not before this time is over.
    Later(Duration),
    /// It failed for now: network, server error.
    Failed,
    /// The person cannot be reached: blocked, deleted, never started. Stored until they come back.
    Unreachable(Unreachable),
    /// The address is another one now; to be tried there.
    Moved(String),
    /// The platform will never take it, for this reason, in which nothing names a person or their words: a defect of ours. It is
    /// tried once more in its plainest form, and then kept until it changes or the person does something.
    Refused(String),
}

/// The message in which something is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownIn {
    /// Its number in its chat.
    pub number: i64,
    /// When it was sent, or changed to this, by the platform's clock, in ms; `None` where the platform does not tell.
    pub at: Option<i64>,
}

/// Why somebody cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// They blocked the bot.
    Blocked,
    /// Their account is gone.
    Deleted,
    /// They never wrote to the bot, or the chat does not exist.
    Unknown,
    /// They take no direct messages, or are in no place any more where the bot is.
    Closed,
}

impl Unreachable {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Blocked, Self::Deleted, Self::Unknown, Self::Closed];

    /// The name under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::Deleted => "deleted",
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }
}
