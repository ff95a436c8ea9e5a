//! Files that go out with a view. The view says what is on one by reference; what stands on it is read when the view is delivered,
//! and the file is made from that just before (`engine/papers`). Nothing of it is stored.

use std::iter;

use any_ascii::any_ascii;
use serde::{Deserialize, Serialize};

use crate::file_kind;
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::id::{FileId, ProjectId, ReissueId, SecretId};
use crate::text::{Arg, Locale, Text};
use crate::wire;

/// The longest name of a file, in characters, without what says of which format it is.
const NAME: usize = 60;

/// A file that goes out with a view.
#[derive(Clone, Debug, PartialEq)]
pub enum Enclosed {
    /// It is made when it goes out.
    Paper(Paper),
    /// Somebody has sent it, and it is kept.
    Shared(SharedOut),
}

impl From<Paper> for Enclosed {
    fn from(paper: Paper) -> Self {
        Self::Paper(paper)
    }
}

impl Enclosed {
    /// The name under which it goes out.
    #[must_use]
    pub fn file_name(&self, locale: Locale) -> String {
        match self {
            Self::Paper(paper) => paper.file_name(locale),
            Self::Shared(shared) => shared.name.as_str().to_owned(),
        }
    }

    /// That name as people read it: of what somebody has sent, in their own words.
    #[must_use]
    pub fn shown(&self, locale: Locale) -> Arg {
        match self {
            Self::Paper(_) => Arg::Verbatim(self.file_name(locale)),
            Self::Shared(_) => Arg::Words(self.file_name(locale)),
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        match self {
            Self::Paper(paper) => paper.format.media_type(),
            Self::Shared(shared) => file_kind::media_type(&shared.name),
        }
    }
}

/// A kept file that goes out as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedOut {
    /// Which.
    pub file: FileId,
    /// What it is called.
    pub name: FileName,
    /// What is in it.
    pub kept: Kept,
}

/// A file that is made when it goes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// What stands on it.
    pub kind: PaperKind,
    /// Of which project.
    pub project: ProjectId,
    /// As what it is written.
    pub format: Format,
    /// The new passwords that stand on it; `None` for all that can be read.
    pub of: Option<ReissueId>,
    /// What it is called, as people read it: its file name is made of this.
    pub title: Text,
}

/// What stands on a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// How the students log in whose passwords can still be read.
    Cards,
    /// Who the students are, without passwords.
    List,
}

/// As what a paper is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Pages to be printed.
    Pdf,
    /// A table for a spreadsheet.
    Csv,
}

wire::fields! { Format = Self::Csv }

impl Format {
    /// The end of a file's name, as people know the format.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
        }
    }

    /// The media type (RFC 8118, RFC 7111).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Csv => "text/csv",
        }
    }
}

impl Paper {
    /// The name of the file in Latin letters, which every platform and every disk takes: "login-cards-rivers.pdf".
    #[must_use]
    pub fn file_name(&self, locale: Locale) -> String {
        format!("{}.{}", self.stem(locale), self.format.extension())
    }

    /// The name of one of several files that together are the paper, from 1.
    pub(crate) fn part_name(&self, locale: Locale, nth: usize) -> String {
        format!("{}-{nth}.{}", self.stem(locale), self.format.extension())
    }

    fn stem(&self, locale: Locale) -> String {
        let mut stem = String::new();
        for letter in any_ascii(&locale.plain(&self.title)).to_ascii_lowercase().chars() {
            if letter.is_ascii_alphanumeric() {
                stem.push(letter);
            } else if !stem.is_empty() && !stem.ends_with('-') && letter != '\'' {
                stem.push('-');
            }
        }
        stem.truncate(NAME);
        let stem = stem.trim_end_matches('-');
        if stem.is_empty() { "twinbot".to_owned() } else { stem.to_owned() }
    }
}

/// What stands on a paper, as an area has read it. Passwords and links are sealed still: each file is made of it where they are
/// opened.
pub(crate) enum Draft {
    /// Login cards, a sheet for each language.
    Cards(Vec<CardSheet>),
    /// The same as a table.
    Logins {
        /// Its heads and rows; each row gets its password as one more cell, and its link as another.
        list: cards::List,
        /// The head of the links, and that of the commands where there are no links: a column that is left out where nobody has one.
        heads: [String; 2],
        /// Whose login stands in which row.
        logins: Vec<SealedLogin>,
    },
    /// A table without secrets.
    List(cards::List),
}

/// The login cards of one language.
pub(crate) struct CardSheet {
    /// The cards without passwords and links. They say how a student begins who has no link.
    pub(crate) sheet: cards::Sheet,
    /// The first sentence of each card that gets a link.
    pub(crate) scan: String,
    /// Its language.
    pub(crate) locale: Locale,
    /// Whose login goes on which card.
    pub(crate) logins: Vec<SealedLogin>,
}

/// How a student logs in, sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SealedLogin {
    /// The password.
    pub(crate) password: SecretId,
    /// The code of the link that gives them the password in their own chat, while the link is open.
    pub(crate) claim: Option<SecretId>,
}

impl Draft {
    /// The secrets that stand on it.
    pub(crate) fn secrets(&self) -> Vec<SecretId> {
        let of = |login: &SealedLogin| iter::once(login.password).chain(login.claim);
        match self {
            Self::Cards(sheets) => sheets.iter().flat_map(|sheet| &sheet.logins).flat_map(of).collect(),
            Self::Logins { logins, .. } => logins.iter().flat_map(of).collect(),
            Self::List(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(title: &str) -> String {
        let (kind, project, format) = (PaperKind::List, ProjectId(1), Format::Pdf);
        let paper = Paper { kind, project, format, of: None, title: Text::words(title) };
        paper.file_name(Locale::english())
    }

    #[test]
    fn a_file_is_called_what_people_read_in_letters_that_every_disk_takes() {
        assert_eq!(named("Login cards: “Ríos” / Łódź"), "login-cards-rios-lodz.pdf");
        assert_eq!(named("../../etc/passwd\u{0}.exe"), "etc-passwd-exe.pdf");
        assert_eq!(named("O'Neill's class"), "oneills-class.pdf");
        assert_eq!(named("🎒 \u{202E}"), "school-satchel.pdf");
        assert_eq!(named("…"), "twinbot.pdf");
        assert_eq!(named(&"w".repeat(200)).len(), NAME + 4);
    }
}
