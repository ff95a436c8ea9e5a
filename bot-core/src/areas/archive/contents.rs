//! What is in an archive beside the files themselves: who takes part, the news, the journal, and where each file and each picture is. All of it in the
//! language of the one who has asked, and nothing of it secret: no password, no user name, no surname of a student, no id.

use crate::domain::{Desktop, TwinSpace, What};
use crate::file_store::Kept;
use crate::text::{Locale, Text};

/// All that the two pages of an archive say.
#[derive(Clone)]
pub(super) struct Contents {
    pub(super) about: About,
    pub(super) teachers: Vec<Teacher>,
    pub(super) students: Vec<Pupil>,
    /// The names of guests.
    pub(super) guests: Vec<String>,
    /// The newest first.
    pub(super) news: Vec<Item>,
    /// In the order of their paths.
    pub(super) files: Vec<Entry>,
    /// The oldest first.
    pub(super) journal: Vec<Line>,
}

impl Contents {
    /// The pictures of the posts, in the order in which they are packed behind the files.
    pub(super) fn pictures(&self) -> impl Iterator<Item = (&Item, &Shown)> {
        self.news.iter().filter_map(|item| Some((item, item.picture.as_ref()?)))
    }
}

/// The project, and for whom it is written down.
#[derive(Clone)]
pub(super) struct About {
    pub(super) title: String,
    pub(super) description: String,
    /// Whether the project is over.
    pub(super) is_over: bool,
    /// Whose clocks the page shows.
    pub(super) country: String,
    pub(super) locale: Locale,
}

/// A teacher who takes part.
#[derive(Clone)]
pub(super) struct Teacher {
    pub(super) name: String,
    /// Name, town and country, by its key, of the school as it was when they joined.
    pub(super) school: Option<[String; 3]>,
    pub(super) is_founder: bool,
    pub(super) desktop: Desktop,
    pub(super) role: Option<TwinSpace>,
}

/// A student: first name and initial.
#[derive(Clone)]
pub(super) struct Pupil {
    pub(super) name: String,
    pub(super) role: TwinSpace,
}

/// A post.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) headline: String,
    pub(super) text: String,
    pub(super) by: String,
    /// In ms.
    pub(super) posted_at: i64,
    /// In ms.
    pub(super) changed_at: Option<i64>,
    pub(super) picture: Option<Shown>,
}

/// The picture of a post.
#[derive(Clone)]
pub(super) struct Shown {
    /// Where it is in the archive: "pictures/It rains.jpg".
    pub(super) path: String,
    /// Its place among all that is packed: pictures come behind the files.
    pub(super) nth: usize,
    pub(super) kept: Kept,
}

/// A file.
#[derive(Clone)]
pub(super) struct Entry {
    /// Where it is in the archive: "files/Weather/clouds.png".
    pub(super) path: String,
    pub(super) name: String,
    pub(super) folder: Option<String>,
    pub(super) by: String,
    /// In ms.
    pub(super) sent_at: i64,
    pub(super) kept: Kept,
}

/// A line of the journal.
#[derive(Clone)]
pub(super) struct Line {
    /// In ms.
    pub(super) at: i64,
    pub(super) what: What,
    pub(super) by: String,
    pub(super) of: Option<String>,
    pub(super) times: u32,
    /// The whole line as people read it.
    pub(super) says: Text,
}
