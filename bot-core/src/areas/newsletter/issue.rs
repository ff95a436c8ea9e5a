//! A newsletter from its draft to its last reader.

use serde::{Deserialize, Serialize};

use crate::conversation::Key;
use crate::domain::{AuthorityId, Headline, IssueId, LetterId, LetterText, PersonId};
use crate::file::FileRef;
use crate::lists::List;
use crate::picture::{Picture, PictureFault};
use crate::platform::Platform;
use crate::text::Text;
use crate::value::Chosen;
use crate::wire;

/// A newsletter of a support service, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Its id, for those who write and send it.
    pub id: IssueId,
    /// Its id for those who get it.
    pub letter: LetterId,
    /// Raised by every change.
    pub revision: u32,
    /// Whose it is.
    pub of: Origin,
    /// What it says.
    pub says: Says,
    /// The picture that was sent for it and is not kept yet.
    pub pending: Pending,
    /// How far it is.
    pub state: State,
    /// When all that was, or will be.
    pub times: Times,
}

impl Issue {
    /// Whether something of it is on its way.
    #[must_use]
    pub fn goes_out(&self) -> bool {
        matches!(self.state, State::Sending | State::Cancelled) && self.times.ended.is_none()
    }

    /// Whether readers may have it.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.times.begun.is_some()
    }
}

/// From whom a newsletter comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The support service.
    pub authority: AuthorityId,
    /// Its country.
    pub country: Key,
    /// Who has written, scheduled or sent it last.
    pub by: PersonId,
}

/// What a newsletter says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    /// In which language, a key of [`List::languages`].
    pub language: Key,
    /// What it is about.
    pub title: Headline,
    /// Its text.
    pub text: LetterText,
    /// What is seen with it.
    pub picture: Option<Picture>,
}

/// A picture on its way into a newsletter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    /// The file, until it was looked at.
    pub sent: Option<FileRef>,
    /// Why the file is no picture.
    pub fault: Option<PictureFault>,
}

/// When a newsletter was written and goes out, in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When it was written, or changed last.
    pub written: i64,
    /// When it goes out, once somebody has said that.
    pub due: Option<i64>,
    /// When the first readers were looked for.
    pub begun: Option<i64>,
    /// When the last one had got it.
    pub ended: Option<i64>,
}

/// How far a newsletter is. Stored as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// It is written, and goes nowhere.
    Draft,
    /// It goes out at a time.
    Scheduled,
    /// It is going out.
    Sending,
    /// Everybody has got it who could be reached.
    Sent,
    /// Somebody has stopped it: those who had got it keep it.
    Cancelled,
}

/// How far a newsletter is on its way to one reader. Stored as its name.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum CopyState {
    /// It waits for its time, or for room.
    Waits,
    /// It is in the outbox.
    Out,
    /// It has arrived.
    Reached,
    /// It could not be delivered.
    Refused,
    /// Its reader wants none any more, or the newsletter was stopped before.
    Dropped,
}

/// A reader to whom a newsletter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub person: PersonId,
    /// Where they are written to; `None` where they cannot be.
    pub platform: Option<Platform>,
    /// Not before this time, in ms; 0 where it goes out at once.
    pub due: i64,
}

/// How many readers a newsletter has, by how far it is with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// It waits for its time, or for room.
    pub waits: u32,
    /// It is in the outbox.
    pub out: u32,
    /// It has arrived.
    pub reached: u32,
    /// It could not be delivered.
    pub refused: u32,
}

impl Counts {
    /// How many are still to get it.
    #[must_use]
    pub fn left(self) -> u32 {
        self.waits + self.out
    }

    /// To how many it goes in all.
    #[must_use]
    pub fn all(self) -> u32 {
        self.left() + self.reached + self.refused
    }
}

/// What is changed of a newsletter: one form for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What it says.
    Words,
    /// When it goes out.
    Time,
}

/// What is done with a newsletter, once somebody is sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// It goes out now.
    Send,
    /// It goes out no more.
    Stop,
    /// Its draft is thrown away.
    Discard,
}

wire::fields! { Part = Self::Time, Act = Self::Discard }

/// A language of [`List::languages`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(Key);

impl Language {
    /// The language of a key of its list.
    #[must_use]
    pub fn of(key: Key) -> Self {
        Self(key)
    }
}

impl Chosen for Language {
    fn key(&self) -> Key {
        self.0.clone()
    }

    fn text(&self) -> Text {
        List::languages().label(&self.0)
    }
}
