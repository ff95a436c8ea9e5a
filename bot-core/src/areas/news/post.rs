//! A post, who has written it, and who is told of it.

use serde::{Deserialize, Serialize};

use crate::decision::Whom;
use crate::domain::{Doer, Headline, PersonId, PostId, PostText, ProjectId, SpaceId, StudentId};
use crate::file::FileRef;
use crate::picture::{Picture, PictureFault};
use crate::reader::Reader;
use crate::text::Text;

/// A short piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Whose TwinSpace it stands in.
    pub project: ProjectId,
    /// That TwinSpace.
    pub space: SpaceId,
    /// Who has written it.
    pub by: Author,
    /// What it is about.
    pub headline: Headline,
    /// What it says.
    pub text: PostText,
    /// The picture that is seen with it.
    pub picture: Option<Picture>,
    /// When all that was.
    pub times: Times,
}

/// When a post was written and changed, in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// When it was published.
    pub posted: i64,
    /// When it was changed last.
    pub changed: Option<i64>,
}

/// What a post says, and what becomes of its picture.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What it is about.
    pub headline: &'a Headline,
    /// What it says.
    pub text: &'a PostText,
    /// What is seen with it from now on.
    pub picture: &'a PictureChange,
}

/// What becomes of the picture of a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureChange {
    /// It stays as it is.
    Stays,
    /// There is none any more.
    Goes,
    /// It is this one, which somebody has sent and nobody has looked at.
    New(FileRef),
}

/// A post, or a change of one, that waits until its picture was looked at. Until then it is its author's alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The post as it will be, still without that picture; its time is when it was written.
    pub post: Post,
    /// Whether the post is there already.
    pub is_change: bool,
    /// The picture, by what its platform gives it out; `None` once that is over.
    pub sent: Option<FileRef>,
    /// Why the file is no picture.
    pub fault: Option<PictureFault>,
}

/// Who has written a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// A teacher.
    Person(PersonId),
    /// A student.
    Student(StudentId),
    /// A student who was erased.
    Erased,
}

impl Author {
    /// Who that is in a journal; `None` for a student who was erased.
    #[must_use]
    pub fn doer(self) -> Option<Doer> {
        match self {
            Self::Person(person) => Some(Doer::Person(person)),
            Self::Student(student) => Some(Doer::Student(student)),
            Self::Erased => None,
        }
    }
}

/// A post as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPost {
    /// The post.
    pub post: Post,
    /// What its author is called; `None` for somebody who is not here any more.
    pub by: Option<Text>,
}

/// Who reads: somebody by themselves, or a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Listening {
    /// A teacher or a guest.
    Person(PersonId),
    /// A student, in whichever account they work.
    Student(StudentId),
}

impl From<Listening> for Author {
    fn from(listening: Listening) -> Self {
        match listening {
            Listening::Person(person) => Self::Person(person),
            Listening::Student(student) => Self::Student(student),
        }
    }
}

impl Listening {
    /// Whoever acts or reads.
    #[must_use]
    pub fn of(reader: &Reader) -> Self {
        reader.student.map_or(Self::Person(reader.me.id), Self::Student)
    }

    /// The id of the person or of the student: no two of them have the same.
    #[must_use]
    pub fn id(self) -> i64 {
        match self {
            Self::Person(person) => person.0,
            Self::Student(student) => student.0,
        }
    }

    /// Who that is in a journal.
    #[must_use]
    pub fn doer(self) -> Doer {
        match self {
            Self::Person(person) => Doer::Person(person),
            Self::Student(student) => Doer::Student(student),
        }
    }

    /// Whether they have written a post.
    #[must_use]
    pub fn has_written(self, post: &Post) -> bool {
        self.is(post.by)
    }

    /// Whether they are the one who has published something.
    #[must_use]
    pub fn is(self, author: Author) -> bool {
        match (self, author) {
            (Self::Person(reader), Author::Person(author)) => reader == author,
            (Self::Student(reader), Author::Student(author)) => reader == author,
            (Self::Person(_), Author::Student(_) | Author::Erased)
            | (Self::Student(_), Author::Person(_) | Author::Erased) => false,
        }
    }
}

/// Somebody who is told of posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// Who.
    pub listening: Listening,
    /// Where: of a student, each account in which they work.
    pub whom: Vec<Whom>,
}
