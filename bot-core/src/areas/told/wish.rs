//! How somebody wishes to be told: of what, when, and from when to when not at all.

use serde::{Deserialize, Serialize};

use crate::decision::Whom;
use crate::domain::{ProjectId, Title, zone};
use crate::text::{Text, msg};
use crate::wire;

/// Of what somebody is told.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// Of everything for which nothing else was chosen.
    All,
    /// Of what happens to a project: changes, who comes and goes.
    Project,
    /// Of the posts in its TwinSpace.
    Space,
}

/// When somebody is told.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Wish {
    /// Of each as it happens.
    #[default]
    AtOnce,
    /// Of all of a day together, at five in the afternoon.
    Daily,
    /// Not at all: it is found in the inbox.
    Never,
}

wire::fields! { Kind = Self::Project, Wish = Self::Never }

impl Wish {
    pub(super) fn text(self) -> Text {
        match self {
            Self::AtOnce => msg::wish_at_once(),
            Self::Daily => msg::wish_daily(),
            Self::Never => msg::wish_never(),
        }
    }
}

/// From when to when nothing is sent that can wait, by the clock on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Night {
    /// The full hour at which it begins, 0 to 23.
    pub from: u16,
    /// The full hour at which it ends, 0 to 23.
    pub to: u16,
    /// Whether anything is held then.
    pub is_on: bool,
}

impl Night {
    /// From nine in the evening until seven in the morning.
    pub const USUAL: Self = Self { from: 21, to: 7, is_on: true };
    /// The hours at which it can begin, and at which it can end.
    pub const HOURS: ([u16; 4], [u16; 4]) = ([20, 21, 22, 23], [6, 7, 8, 9]);

    /// Until when it is this night where people live by a clock, in ms; `None` where nothing is held now.
    #[must_use]
    pub fn held_until(self, clock: &str, now: i64) -> Option<i64> {
        let hour = |hour: u16| i8::try_from(hour).unwrap_or_default();
        let hours = (hour(self.from), hour(self.to));
        if self.is_on { zone::night_until(clock, hours, now) } else { None }
    }
}

/// What somebody has chosen for all projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// When they are told of that for which they have chosen nothing else.
    pub usual: Wish,
    /// Their night; `None` while they have not said whether they want one.
    pub night: Option<Night>,
    /// Whose time they live by: a country, or islands with another time; empty where nobody knows.
    pub clock: String,
    /// Whether they take part in a project, or are a guest in a TwinSpace: there is something of which they hear.
    pub takes_part: bool,
}

impl Own {
    /// The same of a student, who has a quiet night without being asked for it, and can say otherwise.
    #[must_use]
    pub fn of_student(self) -> Self {
        Self { night: self.night.or(Some(Night::USUAL)), ..self }
    }

    /// Until when it is their night, in ms; `None` where nothing is held now.
    #[must_use]
    pub fn held_until(&self, now: i64) -> Option<i64> {
        self.night.and_then(|night| night.held_until(&self.clock, now))
    }
}

/// A project of which somebody hears, and what they have chosen for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Which.
    pub project: ProjectId,
    /// What it is called.
    pub title: Title,
    /// What they have chosen for the project itself; `None` where they hear nothing of it, as they do not take part.
    pub of_project: Option<Chosen>,
    /// The same for its TwinSpace; `None` where they read nothing there.
    pub of_space: Option<Chosen>,
}

/// What somebody has chosen: a wish, or the same as everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing else than for all projects.
    AsEverywhere,
    /// This.
    Own(Wish),
}

impl Chosen {
    /// The wish that counts, where this one counts everywhere else.
    #[must_use]
    pub fn counts(self, usual: Wish) -> Wish {
        match self {
            Self::AsEverywhere => usual,
            Self::Own(wish) => wish,
        }
    }
}

impl From<Option<Wish>> for Chosen {
    fn from(wish: Option<Wish>) -> Self {
        wish.map_or(Self::AsEverywhere, Self::Own)
    }
}

impl Heard {
    /// What they have chosen for a kind of news; `None` where they hear nothing of it.
    #[must_use]
    pub fn chosen(&self, kind: Kind) -> Option<Chosen> {
        match kind {
            Kind::All => None,
            Kind::Project => self.of_project,
            Kind::Space => self.of_space,
        }
    }
}

/// When somebody is told of one thing. Times are in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Now.
    AtOnce,
    /// When their night ends.
    Held(i64),
    /// With all else of the day.
    Daily(i64),
    /// Not at all.
    Never,
}

/// Where somebody is told, and what is held for them there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Where: of a student, each account in which they work.
    pub whom: Vec<Whom>,
    /// What that is about which is held.
    pub subjects: Vec<i64>,
}

/// What was not told of one project, and is of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Of which project.
    pub project: ProjectId,
    /// What that is called.
    pub title: Title,
    /// Of which kind.
    pub kind: Kind,
    /// How many there are.
    pub count: u32,
    /// When the first of it happened, in ms.
    pub since: i64,
    /// When the last of it happened, in ms.
    pub newest: i64,
    /// Of posts, what the newest are about, a few of them, and whether there is a picture with each.
    pub headlines: Vec<(String, bool)>,
}
