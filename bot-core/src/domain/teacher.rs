//! A teacher, and how the support service stands to them.

use serde::{Deserialize, Serialize};

use super::school::{NewSchool, School};
use crate::domain::{Message, PersonId, PersonName, Reason, Subjects, TeacherLanguages};

/// What a teacher says of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Their name.
    pub name: PersonName,
    /// Their school.
    pub school: SchoolOf,
    /// What they teach.
    pub subjects: Subjects,
    /// What they speak.
    pub languages: TeacherLanguages,
}

/// The school of a profile that is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SchoolOf {
    /// One that is known.
    Known(School),
    /// One that is added with the profile.
    New(NewSchool),
}

/// A teacher as stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teacher {
    /// Who.
    pub person: PersonId,
    /// Raised by every change of what has to be validated.
    pub revision: u32,
    /// Their name.
    pub name: PersonName,
    /// Their school.
    pub school: School,
    /// What they teach.
    pub subjects: Subjects,
    /// What they speak.
    pub languages: TeacherLanguages,
    /// Whether they may take part in projects.
    pub standing: Standing,
    /// As they were when they were refused, once they have sent themselves again after it.
    pub refused: Option<Box<Teacher>>,
}

impl Teacher {
    /// Whether the support service waits for an answer of theirs.
    pub fn is_asked(&self) -> bool {
        matches!(self.standing, Standing::Asked { .. })
    }

    /// Whether the teacher may send and accept projects and be found.
    pub fn is_valid(&self) -> bool {
        matches!(self.standing, Standing::Valid { .. })
    }
}

/// How the support service stands to a teacher. Stored as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Standing {
    /// Waits for the support service since a time in ms.
    Waiting {
        /// Since when.
        since: i64,
        /// What the service had asked, where that was answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<Message>,
        /// What the teacher answered to the service's question.
        answer: Option<Message>,
    },
    /// The support service asked something.
    Asked {
        /// When, in ms.
        at: i64,
        /// What.
        question: Message,
    },
    /// May take part.
    Valid {
        /// Since when, in ms.
        at: i64,
        /// Who said so, `None` where the deployment validates at once.
        by: Option<PersonId>,
    },
    /// May not take part.
    Refused {
        /// When, in ms.
        at: i64,
        /// Why.
        reason: Reason,
    },
}
