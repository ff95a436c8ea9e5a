//! Schools: chosen from those that are known, or added.

use serde::{Deserialize, Serialize};

use super::id::SchoolId;
use super::words::{SchoolName, Town};
use crate::conversation::{Answer, Key, Options, Problem, Widget};
use crate::facts::Facts;
use crate::form::Value;
use crate::lists::List;
use crate::text::{Text, msg};

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

impl Value for SchoolChoice {
    fn widget(facts: &Facts) -> Widget {
        let found = facts.schools.iter().map(|school| (school.id.to_string(), school.label())).collect();
        Widget::One(Options::Found { found, none: (Self::NEW.to_owned(), msg::school_not_listed()) })
    }

    fn parse(answer: &Answer, facts: &Facts) -> Result<Self, Problem> {
        match answer {
            Answer::One(key) if key == Self::NEW => Ok(Self::New),
            Answer::One(key) => facts
                .schools
                .iter()
                .chain(&facts.school)
                .find(|school| school.id.to_string() == *key)
                .map(|school| Self::Known(school.clone()))
                .ok_or_else(|| Problem(msg::problem_choose_from_list())),
            Answer::Text(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::Unfetched => {
                Err(Problem(msg::problem_choose_from_list()))
            }
        }
    }

    fn answer(&self) -> Answer {
        Answer::One(match self {
            Self::Known(school) => school.id.to_string(),
            Self::New => Self::NEW.to_owned(),
        })
    }

    fn text(&self, _: &Facts) -> Text {
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
    ($name:ident, $prefix:literal, $facts:ident => $list:expr) => {
        impl $name {
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

        impl Value for $name {
            fn widget($facts: &Facts) -> Widget {
                Widget::One(Options::List($list))
            }

            fn parse(answer: &Answer, $facts: &Facts) -> Result<Self, Problem> {
                if let Answer::One(key) = answer
                    && $list.contains(key)
                {
                    return Ok(Self(key.clone()));
                }
                Err(Problem(msg::problem_choose_from_list()))
            }

            fn answer(&self) -> Answer {
                Answer::One(self.0.clone())
            }

            fn text(&self, _: &Facts) -> Text {
                Self::name(&self.0)
            }
        }
    };
}

place!(Country, "country", _facts => List::countries());
place!(Region, "region", facts => List::regions(facts.country.as_deref().unwrap_or_default()));
