//! For whom are new passwords made?
//!
//! ```text
//! Bot:   Who gets a new password?  [☐ Lea Nube] [☐ Leo Monte Alto] [☐ Mia Prado]
//! Ana:   ticks two of them, presses Done
//! Bot:   Everything at a glance. The old passwords and links will no longer work.  [Make new passwords] [Change] [Save and close]
//! ```

use serde::{Deserialize, Serialize};

use super::Command;
use crate::area;
use crate::areas::students::student::Pupil;
use crate::conversation::{Key, Problem, QuestionId};
use crate::domain::{ProjectId, StudentId};
use crate::flows::Flow;
use crate::form::{Chosen, Field, Form, With};
use crate::text::{Text, msg};

/// At most this many are ticked at once: more than a class.
const AT_ONCE: usize = 50;

/// The draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReissueDraft {
    project: ProjectId,
    title: String,
    #[serde(default)]
    students: Option<Vec<Ticked>>,
}

/// A student who was ticked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked {
    student: StudentId,
    /// The given name and an initial: a draft holds no more of a child.
    name: String,
}

/// A name never reaches a log.
impl std::fmt::Debug for Ticked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ticked({})", self.student)
    }
}

impl Ticked {
    /// A student of a class.
    #[must_use]
    pub fn of(pupil: &Pupil) -> Self {
        Self { student: pupil.student.id, name: pupil.student.name.short() }
    }

    /// A made-up student, for tests and the gallery.
    #[cfg(any(test, feature = "samples"))]
    #[must_use]
    pub fn named(student: i64, name: &str) -> Self {
        Self { student: StudentId(student), name: name.to_owned() }
    }
}

impl Chosen for Ticked {
    fn key(&self) -> Key {
        self.student.to_string()
    }

    fn text(&self) -> Text {
        Text::words(self.name.as_str())
    }
}

impl ReissueDraft {
    /// Nobody is ticked yet, in the TwinSpace of a project of this title.
    #[must_use]
    pub fn of(project: ProjectId, title: &str) -> Self {
        Self { project, title: title.to_owned(), students: None }
    }

    pub(super) fn project(&self) -> ProjectId {
        self.project
    }
}

impl Form for ReissueDraft {
    /// The students of the teacher's own class, each with the whole name.
    type Known = Vec<(Ticked, String)>;

    fn fields(&mut self, known: &Self::Known) -> Vec<Field<'_>> {
        let class = known.iter().map(|(student, name)| (student.clone(), Text::words(name.as_str()))).collect();
        vec![Field::several("students", msg::field_reissue(), &mut self.students, (class, AT_ONCE))]
    }

    fn heading(&self) -> Text {
        msg::students_title(self.title.as_str())
    }

    fn notes(&self, _: With<'_, Self::Known>) -> Vec<Text> {
        vec![msg::note_reissue()]
    }

    fn send(&self, _: With<'_, Self::Known>) -> Result<Text, Text> {
        Ok(msg::button_reissue(self.students.as_ref().map_or(0, Vec::len)))
    }

    fn command(self) -> Result<area::Command, (QuestionId, Problem)> {
        let missing = || (QuestionId::new("students"), Problem(msg::problem_empty()));
        let students = self.students.ok_or_else(missing)?.into_iter().map(|ticked| ticked.student).collect();
        Ok(Command::Reissue { project: self.project, students }.into())
    }
}

impl Flow for ReissueDraft {
    const IS_NOTE: bool = true;

    fn title(&self) -> Option<String> {
        Some(self.title.clone())
    }

    fn subject(&self) -> Option<i64> {
        Some(self.project.0)
    }
}
