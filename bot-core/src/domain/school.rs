//! Schools: chosen from those that are known, or added.

use serde::{Deserialize, Serialize};

use crate::conversation::Key;
use crate::domain::{SchoolId, SchoolName, Town};
use crate::lists::List;
use crate::text::{Text, msg};
use crate::value::Chosen;

/// A school as it is stored.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct School {
    /// Its id.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its country, a key of [`List::countries`].
    pub country: Key,
    /// Its region, a key of [`List::regions`], where the country has them.
    pub region: Option<Key>,
}

impl School {
    /// "Name, Town".
    #[must_use]
    pub fn label(&self) -> Text {
        msg::school_label(self.name.as_str(), self.town.as_str())
    }

    /// "Name, Town, Region, Country".
    #[must_use]
    pub fn full_label(&self) -> Text {
        let country = List::countries().text(&self.country);
        match &self.region {
            None => msg::school_full_label(self.name.as_str(), self.town.as_str(), country),
            Some(region) => {
                let region = Region::name(region);
                msg::school_full_label_region(self.name.as_str(), self.town.as_str(), region, country)
            }
        }
    }
}

impl std::fmt::Debug for School {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "School({})", self.id)
    }
}

/// A school that somebody adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSchool {
    /// Its name.
    pub name: SchoolName,
    /// Its town.
    pub town: Town,
    /// Its country.
    pub country: Country,
    /// Its region, where the country has them.
    pub region: Option<Region>,
}

/// The answer to "Which is your school?".
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchoolChoice {
    /// One that is known.
    Known(School),
    /// One that is to be added by the questions that follow.
    New,
}

impl SchoolChoice {
    /// The key that stands for "not in the list".
    const NEW: &'static str = "new";
}

impl std::fmt::Debug for SchoolChoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Known(school) => school.fmt(f),
            Self::New => f.write_str("New"),
        }
    }
}

impl Chosen for SchoolChoice {
    fn key(&self) -> Key {
        match self {
            Self::Known(school) => school.id.to_string(),
            Self::New => Self::NEW.to_owned(),
        }
    }

    fn text(&self) -> Text {
        match self {
            Self::Known(school) => school.label(),
            Self::New => msg::school_new().capitalized(),
        }
    }
}

/// A country of [`List::countries`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Country(Key);

/// A region of [`List::regions`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Region(Key);

macro_rules! place {
    ($($name:ident: $prefix:literal),*) => {$(
        impl $name {
            /// The place of a key of its list.
            #[must_use]
            pub fn of(key: Key) -> Self {
                Self(key)
            }

            /// What people read for a key.
            #[must_use]
            pub fn name(key: &str) -> Text {
                Text::entry($prefix, key)
            }

            /// Its key.
            #[must_use]
            pub fn key(&self) -> &str {
                &self.0
            }
        }

        impl Chosen for $name {
            fn key(&self) -> Key {
                self.0.clone()
            }

            fn text(&self) -> Text {
                Self::name(&self.0)
            }
        }
    )*};
}

place!(Country: "country", Region: "region");
