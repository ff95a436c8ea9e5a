//! Adding students: one, or a whole class.
//!
//! ```text
//! Bot:  Who should be added? One student a line …   For example: Ana García López
//! Ana:  Lea Nube
//!       Leo Monte
//!       … or sends a file, such as 4b.xlsx
//! Bot:  What will they be in the TwinSpace?  [Student-member] [Student-manager]
//! Ana:  presses "Student-member"
//! Bot:  Everything at a glance.  [Look through the list] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use super::file::{FILE_MOST, FileFault, called};
use super::student::PupilRole;
use super::{Command, lines};
use crate::area;
use crate::conversation::{Answer, Key, Problem, QuestionId};
use crate::domain::ProjectId;
use crate::file::{FileRef, Meant};
use crate::flows::{Flow, Reads};
use crate::form::{Chosen, Field, Form, Value, With};
use crate::text::{Locale, Text, msg};
use crate::view::Widget;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClassDraft {
    project: ProjectId,
    title: String,
    #[serde(default)]
    names: Option<ClassSource>,
    #[serde(default)]
    role: Option<PupilRole>,
}

/// Where the names of a list of students stand.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClassSource {
    /// In words: one student a line.
    Words(String),
    /// In a file that nobody has read yet.
    File(FileRef),
}

impl ClassSource {
    /// Greatest length of words in characters: as much as fits one message or one field of a modal.
    pub const MAX: usize = 3500;
}

/// Names never reach a log.
impl std::fmt::Debug for ClassSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Words(_) => "Words(…)",
            Self::File(_) => "File(…)",
        })
    }
}

impl Value for ClassSource {
    const FILES: Option<Meant> = Some(Meant::List);

    fn widget() -> Widget {
        Widget::Text { max: Self::MAX, long: true }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        let words = match answer {
            Answer::Text(words) => words,
            Answer::File(file) if file.size > FILE_MOST => return Err(Problem(FileFault::TooLarge.text())),
            Answer::File(file) => return Ok(Self::File(file.clone())),
            Answer::Unfetched => return Err(Problem(msg::problem_unfetched())),
            Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable => {
                return Err(Problem(msg::problem_no_class()));
            }
        };
        let words = words.trim();
        let length = words.chars().count();
        if length > Self::MAX {
            return Err(Problem(msg::problem_too_long(length, Self::MAX, length - Self::MAX)));
        }
        // Whether it can be read is the same in every language.
        lines::read(words, Locale::english())?;
        Ok(Self::Words(words.to_owned()))
    }

    fn answer(&self) -> Answer {
        match self {
            Self::Words(words) => Answer::Text(words.clone()),
            Self::File(file) => Answer::File(file.clone()),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Words(words) => Text::words(words.clone()),
            Self::File(file) => called(file),
        }
    }
}

impl Chosen for PupilRole {
    fn key(&self) -> Key {
        match self {
            Self::Member => "member".to_owned(),
            Self::Manager => "manager".to_owned(),
        }
    }

    fn text(&self) -> Text {
        self.twinspace().text()
    }
}

impl ClassDraft {
    /// Nobody is named yet, for the TwinSpace of a project of this title.
    #[must_use]
    pub fn of(project: ProjectId, title: &str) -> Self {
        Self { project, title: title.to_owned(), names: None, role: None }
    }
}

impl Form for ClassDraft {
    type Known = ();

    fn fields(&mut self, (): &()) -> Vec<Field<'_>> {
        let roles = PupilRole::iter().map(|role| (role, Chosen::text(&role))).collect();
        vec![
            Field::new("names", msg::field_class(), &mut self.names),
            Field::given("role", msg::field_pupil_role(), &mut self.role, roles),
        ]
    }

    fn heading(&self) -> Text {
        msg::class_heading(self.title.as_str())
    }

    fn notes(&self, _: With<'_, ()>) -> Vec<Text> {
        match &self.names {
            Some(ClassSource::File(_)) => vec![msg::note_class_read()],
            Some(ClassSource::Words(_)) | None => vec![msg::note_class_checked()],
        }
    }

    fn send(&self, _: With<'_, ()>) -> Result<Text, Text> {
        Ok(msg::button_check_class())
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = |code| (QuestionId::new(code), Problem(msg::problem_empty()));
        let names = self.names.ok_or_else(|| missing("names"))?;
        let role = self.role.ok_or_else(|| missing("role"))?;
        Ok(Command::Check { project: self.project, names, role }.into())
    }
}

impl Flow for ClassDraft {
    const IS_NOTE: bool = true;

    fn title(&self) -> Option<String> {
        Some(self.title.clone())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.project.0)
    }
}

impl Reads for ClassDraft {}
