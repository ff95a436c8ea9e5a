//! Schools: chosen from those that are known, or added.

use serde::{Deserialize, Serialize};

use crate::conversation::{Key, Problem};
use crate::domain::{SchoolId, SchoolName, Town};
use crate::lists::List;
use crate::text::{Text, decimal, msg};
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

    /// Where it lies.
    #[must_use]
    pub fn territory(&self) -> Territory {
        Territory { country: self.country.clone(), region: self.region.clone() }
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

/// A country, and the region in it where the country has regions: what an authority decides for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Territory {
    /// The country, a key of [`List::countries`].
    pub country: Key,
    /// The region, a key of [`List::regions`].
    pub region: Option<Key>,
}

impl Territory {
    /// Where schools lie, each place once.
    pub fn of<'a>(schools: impl IntoIterator<Item = &'a School>) -> Vec<Self> {
        let mut territories = Vec::new();
        for territory in schools.into_iter().map(School::territory) {
            if !territories.contains(&territory) {
                territories.push(territory);
            }
        }
        territories
    }
}

/// What a search of schools has found.
#[derive(Clone, Debug, Default)]
pub struct SchoolsFound {
    /// The first of them, in order.
    pub schools: Vec<School>,
    /// How many there are in all; `None` where they were too many to be counted.
    pub all: Option<usize>,
}

impl SchoolsFound {
    /// What to do about those that are not shown, if there are any.
    #[must_use]
    pub fn more(&self) -> Option<Text> {
        let shown = self.schools.len();
        // Before anything is searched, nothing is shown that others could stand behind.
        if shown == 0 {
            return None;
        }
        match self.all {
            Some(all) if all <= shown => None,
            Some(all) => Some(msg::school_more(shown, all)),
            None => Some(msg::school_more_many(shown)),
        }
    }
}

/// All of them are shown.
impl From<Vec<School>> for SchoolsFound {
    fn from(schools: Vec<School>) -> Self {
        Self { all: Some(schools.len()), schools }
    }
}

/// The official code of a school, unique in its country.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolCode(String);

impl SchoolCode {
    /// Greatest length in characters.
    pub const MAX: usize = 20;

    /// How many digits a code has in the countries where that is known (docs/domain.md, "Teachers and schools").
    const DIGITS: [(&str, usize); 1] = [("es", 8)];

    /// Reads a code. A zero at the front, which spreadsheets drop, is put back.
    ///
    /// # Errors
    /// What is wrong: it is too long, or has other characters or another number of digits than codes have.
    pub fn read(words: &str, country: &Country) -> Result<Self, Problem> {
        let letters = words.chars().filter(|c| !c.is_whitespace()).map(|c| decimal(c).unwrap_or(c));
        let code = letters.collect::<String>().to_uppercase();
        if let Some((_, digits)) = Self::DIGITS.iter().find(|(key, _)| *key == country.key()) {
            let code = format!("{code:0>width$}", width = if code.is_empty() { 0 } else { *digits });
            let is_good = code.len() == *digits && code.bytes().all(|byte| byte.is_ascii_digit());
            let problem = || Problem(msg::problem_school_digits(*digits, Country::name(country.key())));
            return if is_good { Ok(Self(code)) } else { Err(problem()) };
        }
        let is_good = |c: char| c.is_ascii_alphanumeric() || "-./_".contains(c);
        let has_good = code.chars().all(is_good) && code.chars().any(|c| c.is_ascii_alphanumeric());
        if has_good && code.len() <= Self::MAX {
            Ok(Self(code))
        } else {
            Err(Problem(msg::problem_school_code(Self::MAX)))
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A school of an official list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSchool {
    /// Its code, where the list has one.
    pub code: Option<SchoolCode>,
    /// All else.
    pub school: NewSchool,
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

    /// The country of one that is known.
    #[must_use]
    pub fn country(&self) -> Option<&Key> {
        match self {
            Self::Known(school) => Some(&school.country),
            Self::New => None,
        }
    }

    /// The region of one that is known and has one.
    #[must_use]
    pub fn region(&self) -> Option<&Key> {
        match self {
            Self::Known(school) => school.region.as_ref(),
            Self::New => None,
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn code(words: &str, country: &str, code: Option<&str>) {
        let read = SchoolCode::read(words, &Country::of(country.to_owned()));
        assert_eq!(read.as_ref().ok().map(SchoolCode::as_str), code, "{words:?} in {country}");
    }

    #[test]
    fn a_spanish_code_has_eight_digits_and_keeps_its_zero() {
        code("28001234", "es", Some("28001234"));
        code(" 8001234 ", "es", Some("08001234"));
        for words in ["２８００１２３４", "٢٨٠٠١٢٣٤"] {
            code(words, "es", Some("28001234"));
        }
        for words in ["", "280012345", "2800123A"] {
            code(words, "es", None);
        }
        let refused = SchoolCode::read("280012345", &Country::of("es".to_owned())).expect_err("nine digits");
        let said = crate::text::Locale::english().plain(&refused.0);
        assert!(said.contains("8 digits") && said.contains("(Spain)"), "{said}");
    }

    #[test]
    fn elsewhere_a_code_is_a_short_word() {
        code("rspo-12 3", "pl", Some("RSPO-123"));
        for words in ["", "--", "a\u{202E}b", "123456789012345678901"] {
            code(words, "pl", None);
        }
    }

    #[test]
    fn what_is_not_shown_is_said() {
        assert_eq!(SchoolsFound::from(Vec::new()).more(), None);
        let [name, town, country] = ["Escuela Nube", "Valverde", "es"].map(str::to_owned);
        let school = School { id: SchoolId(1), name, town, country, region: None };
        let some = SchoolsFound { schools: vec![school], all: Some(3) };
        assert_eq!(some.more(), Some(msg::school_more(1_usize, 3_usize)));
        assert_eq!(SchoolsFound { all: None, ..some }.more(), Some(msg::school_more_many(1_usize)));
        let nothing = SchoolsFound { schools: Vec::new(), all: None };
        assert_eq!(nothing.more(), None, "what is not searched yet has no first ones");
    }
}
