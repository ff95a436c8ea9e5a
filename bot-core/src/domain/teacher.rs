//! A teacher, and how the support service stands to them.

use serde::{Deserialize, Serialize};

use super::school::{NewSchool, School};
use crate::domain::{Message, PersonId, PersonName, Reason, SchoolId, StandIn, Subjects, TeacherLanguages};

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
    /// The rounds with the support service that are over, the oldest first, at most [`Teacher::ROUNDS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Round>,
    /// The last decision of the service, while whoever made it can take it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reversible: Option<Reversible>,
    /// The suspended school that they have left for the one where they are now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<SchoolId>,
}

/// A round between a teacher and the support service that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Round {
    /// The service asked something, and the teacher answered.
    Answered {
        /// When they answered, in ms.
        at: i64,
        /// What the service asked.
        question: Message,
        /// What the teacher answered.
        answer: Message,
    },
    /// The service refused the teacher.
    Refused {
        /// As they were then, with the reason in their standing.
        teacher: Box<Teacher>,
    },
}

/// A decision of the support service on a teacher that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reversible {
    /// Who decided.
    pub by: PersonId,
    /// When, in ms.
    pub at: i64,
    /// Until when it can be taken back, in ms.
    pub until: i64,
    /// How the service stood to the teacher before.
    pub before: Standing,
    /// Whether nobody else could choose the teacher's school before.
    pub school_was_new: bool,
}

impl Reversible {
    /// Whether it can be taken back at a time in ms. What was decided later than now was decided before the clock was set back.
    #[must_use]
    pub fn holds(&self, now: i64) -> bool {
        (self.at..self.until).contains(&now)
    }
}

impl Teacher {
    /// So many earlier rounds are kept.
    pub const ROUNDS: usize = 5;

    /// The round that ends when their standing is replaced, if one does: a question that was answered, or a refusal.
    fn ending(&self) -> Option<Round> {
        match &self.standing {
            Standing::Waiting { since, question: Some(question), answer: Some(answer) } => {
                Some(Round::Answered { at: *since, question: question.clone(), answer: answer.clone() })
            }
            Standing::Refused { .. } => {
                let teacher = Box::new(Self { earlier: Vec::new(), reversible: None, ..self.clone() });
                Some(Round::Refused { teacher })
            }
            Standing::Waiting { .. } | Standing::Asked { .. } | Standing::Valid { .. } => None,
        }
    }

    /// The rounds that are over once their standing is replaced. A teacher who may take part begins anew.
    #[must_use]
    pub fn rounds(&self) -> Vec<Round> {
        let mut rounds = if self.is_valid() { Vec::new() } else { self.earlier.clone() };
        rounds.extend(self.ending());
        rounds.drain(..rounds.len().saturating_sub(Self::ROUNDS));
        rounds
    }

    /// The same teacher as before the last decision, which is taken back.
    #[must_use]
    pub fn reversed(&self, decision: &Reversible) -> Self {
        let mut before = Self { standing: decision.before.clone(), reversible: None, ..self.clone() };
        // A question had ended the round of the one before.
        if self.is_asked() && before.ending().is_some() {
            before.earlier.pop();
        }
        before
    }

    /// The same teacher as they are told: a question or a refusal that can still be taken back is not told yet.
    #[must_use]
    pub fn told(self) -> Self {
        match (&self.standing, &self.reversible) {
            (Standing::Asked { .. } | Standing::Refused { .. }, Some(decision)) => self.reversed(decision),
            (Standing::Waiting { .. } | Standing::Valid { .. }, _) | (_, None) => self,
        }
    }

    /// The school that they have left and whose suspension goes with them: until a service has validated them at the new one.
    #[must_use]
    pub fn held_by(&self) -> Option<SchoolId> {
        self.left.filter(|_| !self.is_valid())
    }

    /// The suspended school that they leave, or have left, by going to this one: nobody gets rid of a suspension by that (docs/domain.md,
    /// "Suspension"). `is_suspended`: that of the school where they are.
    #[must_use]
    pub fn leaves(&self, school: SchoolId, is_suspended: bool) -> Option<SchoolId> {
        let is_left = is_suspended && self.school.id != school;
        let left = if is_left { Some(self.school.id) } else { self.held_by() };
        left.filter(|left| *left != school)
    }

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
        /// Who has done so in the place of a colleague, if somebody has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stand_in: Option<StandIn>,
    },
    /// May take part.
    Valid {
        /// Since when, in ms.
        at: i64,
        /// Who said so, `None` where the deployment validates at once.
        by: Option<PersonId>,
        /// Who has done so in the place of a colleague, if somebody has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stand_in: Option<StandIn>,
    },
    /// May not take part.
    Refused {
        /// When, in ms.
        at: i64,
        /// Why.
        reason: Reason,
        /// Who has done so in the place of a colleague, if somebody has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stand_in: Option<StandIn>,
    },
}

impl Standing {
    /// Since when it is so, in ms.
    #[must_use]
    pub fn since(&self) -> i64 {
        match self {
            Self::Waiting { since: at, .. }
            | Self::Asked { at, .. }
            | Self::Valid { at, .. }
            | Self::Refused { at, .. } => *at,
        }
    }

    /// Who has decided so in the place of a colleague.
    #[must_use]
    pub fn stand_in(&self) -> Option<&StandIn> {
        match self {
            Self::Asked { stand_in, .. } | Self::Valid { stand_in, .. } | Self::Refused { stand_in, .. } => {
                stand_in.as_ref()
            }
            Self::Waiting { .. } => None,
        }
    }

    /// The same without the officials who have decided so.
    #[must_use]
    pub fn unnamed(mut self) -> Self {
        match &mut self {
            Self::Valid { by, stand_in, .. } => (*by, *stand_in) = (None, None),
            Self::Asked { stand_in, .. } | Self::Refused { stand_in, .. } => *stand_in = None,
            Self::Waiting { .. } => {}
        }
        self
    }
}
