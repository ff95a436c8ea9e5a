//! Files that people send. The core knows a file by what its platform calls it, and has it fetched only when it is read.

use serde::{Deserialize, Serialize};

use crate::id::{FolderId, ProjectId};
use crate::platform::Platform;

/// A file that somebody sent, before anybody has fetched it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// The platform that keeps it.
    pub platform: Platform,
    /// By what the platform gives it out: whoever has this can perhaps read the file.
    pub id: String,
    /// Its name on the sender's machine: any characters, or none.
    pub name: String,
    /// Its size in bytes, as the platform tells it; 0 where it does not.
    pub size: u64,
}

/// Neither its name nor the way to it reaches a log.
impl std::fmt::Debug for FileRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileRef({}, {} bytes)", self.platform.as_str(), self.size)
    }
}

/// Where files go that somebody sends now: the TwinSpace that is open before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Of which project; `None` for the one that a student has chosen.
    pub project: Option<ProjectId>,
    /// Into which of its folders, if one is open.
    pub folder: Option<FolderId>,
}

/// What a question wants that a file answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A list of people.
    List,
    /// A picture.
    Picture,
}

/// How the names of files end that may be a picture.
const PICTURES: [&str; 7] = ["jpg", "jpeg", "png", "webp", "gif", "heic", "avif"];

/// How the names of files end that may hold a list.
const LISTS: [&str; 6] = ["csv", "tsv", "txt", "xlsx", "ods", "xls"];

impl FileRef {
    /// Its name in one line of at most so many characters; `None` where it has none.
    #[must_use]
    pub fn called(&self, most: usize) -> Option<String> {
        let visible = self.name.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
        let name: String = visible.take(most).collect();
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    }

    /// Of several files that were sent together, the one that is meant: the first that may be of the wanted kind by its name, else the
    /// first.
    #[must_use]
    pub fn meant(files: Vec<Self>, wanted: Meant) -> Option<Self> {
        let endings: &[&str] = match wanted {
            Meant::List => &LISTS,
            Meant::Picture => &PICTURES,
        };
        let is_it = |file: &Self| {
            let ending = file.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
            ending.is_some_and(|ending| endings.contains(&ending.as_str()))
        };
        let at = files.iter().position(is_it).unwrap_or(0);
        files.into_iter().nth(at)
    }
}

/// Why a file was not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchFault {
    /// It did not come in time, or not whole; it may come yet.
    #[error("it did not come")]
    Away,
    /// The platform does not give it out, or not any more.
    #[error("the platform does not give it out")]
    Gone,
    /// It is larger than what is taken.
    #[error("it is too large")]
    TooLarge,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> FileRef {
        FileRef { platform: Platform::ALL[0], id: "id-of-it".to_owned(), name: name.to_owned(), size: 9 }
    }

    #[test]
    fn a_list_among_pictures_and_a_picture_among_lists_is_the_file_that_is_meant() {
        let meant = |names: &[&str], wanted| {
            FileRef::meant(names.iter().map(|name| file(name)).collect(), wanted).map(|file| file.name)
        };
        assert_eq!(meant(&["river.png", "4b.XLSX", "5a.csv"], Meant::List).as_deref(), Some("4b.XLSX"));
        assert_eq!(meant(&["river.png", "csv"], Meant::List).as_deref(), Some("river.png"));
        assert_eq!(meant(&["4b.xlsx", "river.JPG", "lake.png"], Meant::Picture).as_deref(), Some("river.JPG"));
        assert_eq!(meant(&["notes.txt"], Meant::Picture).as_deref(), Some("notes.txt"));
        assert_eq!(meant(&[], Meant::List), None);
    }

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(file("Klasa\n4b.xlsx").called(60).as_deref(), Some("Klasa 4b.xlsx"));
        assert_eq!(file(&"ż".repeat(300)).called(60).map(|name| name.chars().count()), Some(60));
        assert_eq!(file(" \u{0} ").called(60), None);
    }

    #[test]
    fn a_log_shows_neither_its_name_nor_the_way_to_it() {
        let shown = format!("{:?}", file("Lea Nube.csv"));
        assert!(!shown.contains("Lea") && !shown.contains("id-of-it"), "{shown}");
    }
}
