//! What a file is, by its name and by how it begins, and which files a deployment takes.

use std::str::FromStr;

use strum::IntoEnumIterator as _;

use crate::file_name::FileName;
use crate::text::{Text, msg};

/// What a file is, as far as people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumIter, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum FileKind {
    /// A text to be read or printed.
    Documents,
    /// A table.
    Tables,
    /// Slides.
    Slides,
    /// A picture.
    Pictures,
    /// Something to be heard.
    Sounds,
    /// Something to be seen and heard.
    Videos,
    /// Files in one file. What is in it is never looked at.
    Archives,
    /// Something that a machine carries out.
    Programs,
    /// Anything else.
    Others,
}

/// The endings by which a kind is known, each with the media type under which it goes out. Programs are all of those that Windows,
/// macOS, Android and browsers' mail carry out when they are opened.
const ENDINGS: [(FileKind, &[(&str, &str)]); 8] = [
    (
        FileKind::Documents,
        &[
            ("pdf", "application/pdf"),
            ("doc", "application/msword"),
            ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("odt", "application/vnd.oasis.opendocument.text"),
            ("rtf", "application/rtf"),
            ("txt", "text/plain"),
            ("md", "text/plain"),
            ("epub", "application/epub+zip"),
            ("pages", OTHER),
        ],
    ),
    (
        FileKind::Tables,
        &[
            ("xls", "application/vnd.ms-excel"),
            ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            ("csv", "text/csv"),
            ("tsv", "text/plain"),
            ("numbers", OTHER),
        ],
    ),
    (
        FileKind::Slides,
        &[
            ("ppt", "application/vnd.ms-powerpoint"),
            ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            ("odp", "application/vnd.oasis.opendocument.presentation"),
            ("key", OTHER),
        ],
    ),
    (
        FileKind::Pictures,
        &[
            ("jpg", "image/jpeg"),
            ("jpeg", "image/jpeg"),
            ("png", "image/png"),
            ("gif", "image/gif"),
            ("webp", "image/webp"),
            ("heic", "image/heic"),
            ("bmp", "image/bmp"),
            ("tif", "image/tiff"),
            ("tiff", "image/tiff"),
            ("svg", OTHER),
        ],
    ),
    (
        FileKind::Sounds,
        &[
            ("mp3", "audio/mpeg"),
            ("m4a", "audio/mp4"),
            ("ogg", "audio/ogg"),
            ("oga", "audio/ogg"),
            ("opus", "audio/ogg"),
            ("wav", "audio/wav"),
            ("flac", "audio/flac"),
            ("aac", "audio/aac"),
        ],
    ),
    (
        FileKind::Videos,
        &[
            ("mp4", "video/mp4"),
            ("m4v", "video/mp4"),
            ("mov", "video/quicktime"),
            ("webm", "video/webm"),
            ("mkv", "video/x-matroska"),
            ("avi", "video/x-msvideo"),
            ("3gp", "video/3gpp"),
        ],
    ),
    (
        FileKind::Archives,
        &[
            ("zip", "application/zip"),
            ("7z", OTHER),
            ("rar", OTHER),
            ("tar", OTHER),
            ("gz", OTHER),
            ("bz2", OTHER),
            ("xz", OTHER),
        ],
    ),
    (
        FileKind::Programs,
        &[
            ("exe", OTHER),
            ("msi", OTHER),
            ("msp", OTHER),
            ("msix", OTHER),
            ("appx", OTHER),
            ("bat", OTHER),
            ("cmd", OTHER),
            ("com", OTHER),
            ("scr", OTHER),
            ("pif", OTHER),
            ("cpl", OTHER),
            ("dll", OTHER),
            ("sys", OTHER),
            ("lnk", OTHER),
            ("reg", OTHER),
            ("hta", OTHER),
            ("ps1", OTHER),
            ("psm1", OTHER),
            ("vbs", OTHER),
            ("vbe", OTHER),
            ("js", OTHER),
            ("jse", OTHER),
            ("wsf", OTHER),
            ("wsh", OTHER),
            ("jar", OTHER),
            ("apk", OTHER),
            ("xapk", OTHER),
            ("app", OTHER),
            ("dmg", OTHER),
            ("pkg", OTHER),
            ("command", OTHER),
            ("deb", OTHER),
            ("rpm", OTHER),
            ("appimage", OTHER),
            ("run", OTHER),
            ("bin", OTHER),
            ("sh", OTHER),
            ("iso", OTHER),
            ("img", OTHER),
        ],
    ),
];

/// The media type of what is none of these, or shall be opened by no browser.
const OTHER: &str = "application/octet-stream";

/// How programs begin: of Windows, Linux, macOS (four forms), Android, a script, and a link of Windows.
const PROGRAMS: [&[u8]; 9] = [
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"dex\n",
    b"#!",
    b"L\x00\x00\x00\x01\x14\x02\x00",
];

impl FileKind {
    /// What a file is by its name.
    #[must_use]
    pub fn of(name: &FileName) -> Self {
        known(name).map_or(Self::Others, |(kind, _)| kind)
    }

    /// Whether a file begins as programs do, whatever it is called.
    #[must_use]
    pub fn is_program(head: &[u8]) -> bool {
        PROGRAMS.iter().any(|program| head.starts_with(program))
    }

    /// What people read.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::Documents => msg::kind_document(),
            Self::Tables => msg::kind_table(),
            Self::Slides => msg::kind_slides(),
            Self::Pictures => msg::kind_picture(),
            Self::Sounds => msg::kind_sound(),
            Self::Videos => msg::kind_video(),
            Self::Archives => msg::kind_archive(),
            Self::Programs => msg::kind_program(),
            Self::Others => msg::kind_other(),
        }
    }
}

/// The media type under which a file of this name goes out.
#[must_use]
pub fn media_type(name: &FileName) -> &'static str {
    known(name).map_or(OTHER, |(_, media_type)| media_type)
}

fn known(name: &FileName) -> Option<(FileKind, &'static str)> {
    let ending = name.ending()?.to_lowercase();
    ENDINGS.iter().find_map(|(kind, endings)| {
        let (_, media_type) = endings.iter().find(|(known, _)| *known == ending)?;
        Some((*kind, *media_type))
    })
}

/// Several kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileKinds(u16);

impl FileKinds {
    /// Whether a kind is among them.
    #[must_use]
    pub fn has(self, kind: FileKind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }
}

/// One kind.
impl From<FileKind> for FileKinds {
    fn from(kind: FileKind) -> Self {
        Self(1 << kind as u16)
    }
}

/// No kind of files is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no kind of files is called so")]
pub struct NoKind;

/// Reads kinds by their names, with commas between: "programs, archives"; "none" for none.
impl FromStr for FileKinds {
    type Err = NoKind;

    fn from_str(text: &str) -> Result<Self, NoKind> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty() && *name != "none");
        names
            .map(|name| name.parse::<FileKind>().map_err(|_| NoKind))
            .try_fold(Self::default(), |kinds, kind| Ok(Self(kinds.0 | Self::from(kind?).0)))
    }
}

/// Which files a deployment takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Takes {
    /// The greatest size of one, in bytes: no more than 20 MB, which is all that every platform hands to a bot.
    pub most: u64,
    /// How much room the files of a TwinSpace have, in bytes.
    pub quota: u64,
    /// The kinds that are not taken.
    pub refused: FileKinds,
}

impl Takes {
    /// What every platform hands to a bot at most, in bytes (docs/platforms.md, "Limits side by side").
    pub const MOST: u64 = 20 << 20;

    /// Whether a file of this name is not taken.
    #[must_use]
    pub fn refuses(&self, name: &FileName) -> bool {
        self.refused.has(FileKind::of(name))
    }

    /// Whether a file that begins so is not taken.
    #[must_use]
    pub fn refuses_inside(&self, head: &[u8]) -> bool {
        self.refused.has(FileKind::Programs) && FileKind::is_program(head)
    }
}

impl Default for Takes {
    fn default() -> Self {
        Self { most: Self::MOST, quota: 500 << 20, refused: FileKind::Programs.into() }
    }
}

/// The names of all kinds, as the settings have them.
#[must_use]
pub fn kinds() -> Vec<&'static str> {
    FileKind::iter().map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(called: &str) -> FileName {
        FileName::cleaned(called, "file")
    }

    #[test]
    fn a_program_is_known_by_its_name_and_by_how_it_begins() {
        let takes = Takes::default();
        for called in ["game.EXE", "a.pdf.exe", "run.sh", "x.jar", "photo.jpg.scr"] {
            assert!(takes.refuses(&name(called)), "{called}");
        }
        for called in ["clouds.png", "exe", "notes", "class.xlsx", "songs.zip"] {
            assert!(!takes.refuses(&name(called)), "{called}");
        }
        for head in [&b"MZ\x90\x00"[..], b"\x7fELF\x02", b"#!/bin/sh"] {
            assert!(takes.refuses_inside(head));
        }
        for head in [&b"\x89PNG\r\n"[..], b"%PDF-1.7", b"PK\x03\x04", b""] {
            assert!(!takes.refuses_inside(head));
        }
    }

    #[test]
    fn the_kinds_that_are_not_taken_are_a_setting() {
        let read = |text: &str| text.parse::<FileKinds>();
        let kinds = read("programs, archives").expect("two kinds");
        assert!(kinds.has(FileKind::Programs) && kinds.has(FileKind::Archives) && !kinds.has(FileKind::Videos));
        assert_eq!(read("none"), Ok(FileKinds::default()));
        assert_eq!(read("programs, films"), Err(NoKind));
        let none = Takes { refused: FileKinds::default(), ..Takes::default() };
        assert!(!none.refuses(&name("game.exe")) && !none.refuses_inside(b"MZ"));
    }

    #[test]
    fn no_ending_is_of_two_kinds() {
        let mut all: Vec<&str> =
            ENDINGS.iter().flat_map(|(_, endings)| endings.iter().map(|(ending, _)| *ending)).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!((media_type(&name("a.PDF")), media_type(&name("page.html"))), ("application/pdf", OTHER));
    }
}
