//! What a support service has decided about somebody, and what it knows of whom it can suspend.

use std::fmt;

use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::domain::{AuthorityId, PersonId, Reason, School, Suspended, Suspendee, SuspensionId};
use crate::lists::List;
use crate::text::{Text, msg};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum MeasureKind {
    /// Somebody was suspended.
    Suspended,
    /// That was lifted.
    Lifted,
}

/// One decision about a suspension. Decisions are added, and never changed.
#[derive(Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id.
    pub id: SuspensionId,
    /// Whom it concerns.
    pub whom: Suspendee,
    /// What was decided.
    pub kind: MeasureKind,
    /// For which support service.
    pub authority: AuthorityId,
    /// Of which country that is.
    pub country: Key,
    /// Who has decided it, and what they were called.
    pub by: (PersonId, String),
    /// Why; a suspension always says it.
    pub reason: Option<Reason>,
    /// When, in ms.
    pub at: i64,
}

impl Measure {
    /// The support service that has decided it.
    pub fn service(&self) -> Text {
        msg::authority_national(List::countries().text(&self.country))
    }
}

/// A name never reaches a log, nor do words.
impl fmt::Debug for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Measure({}, {:?} {:?})", self.id, self.kind, self.whom)
    }
}

/// A teacher or a school, as the support service of their country sees them.
#[derive(Clone)]
pub struct Case {
    /// Which.
    pub whom: Suspendee,
    /// What they are called.
    pub name: String,
    /// The school, or where the teacher teaches.
    pub school: School,
    /// The support service of the country, where one is set up.
    pub service: Option<Authority>,
    /// How they are suspended now, not counting a teacher's school.
    pub suspended: Option<Suspended>,
    /// How the school of a teacher is suspended now, or else the one that they have left, while no service has validated them at the new one.
    pub by_school: Option<Suspended>,
    /// Whether the teacher, or somebody at the school, decides for that service, too.
    pub is_colleague: bool,
    /// What was decided about them, the newest first.
    pub history: Vec<Measure>,
}

/// A name never reaches a log.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Case({:?})", self.whom)
    }
}

/// Somebody of a list.
#[derive(Clone, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub whom: Suspendee,
    /// What a teacher is called; `None` for a school.
    pub name: Option<String>,
    /// The school, or where the teacher teaches.
    pub school: School,
    /// How they are suspended now, or else the school of a teacher.
    pub suspended: Option<Suspended>,
}

/// A name never reaches a log.
impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Listed({:?})", self.whom)
    }
}

impl Listed {
    /// What a button calls them.
    pub fn label(&self) -> Text {
        match &self.name {
            Some(name) => Text::words(name.as_str()),
            None => self.school.label(),
        }
    }

    /// The same, with the school of a teacher.
    pub fn full_label(&self) -> Text {
        match &self.name {
            Some(name) => msg::peer_label(name.as_str(), self.school.name.as_str(), self.school.town.as_str()),
            None => self.school.label(),
        }
    }
}
