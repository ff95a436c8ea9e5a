//! Who is there: teachers, those who decide, students and guests, each with a phone and a language.

use bot_core::lists::List;
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use rehearsal::{Cast, class};
use serde::{Deserialize, Serialize};

/// What somebody is in the playground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Role {
    /// Teaches.
    Teacher,
    /// Is in a class: gets in by what the teacher hands out.
    Student,
    /// Is invited to look at a TwinSpace.
    Guest,
    /// Is invited to decide for an authority: the support service of a country, or the authority of a region.
    Approver {
        /// The country's key.
        country: String,
        /// The region's key.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<String>,
    },
}

impl Role {
    /// What it is called, to be read above the phone.
    pub(crate) fn label(&self) -> Text {
        match self {
            Self::Teacher => msg::playground_teacher(),
            Self::Student => msg::playground_student(),
            Self::Guest => msg::playground_guest(),
            Self::Approver { region: Some(region), .. } => msg::authority_regional(Text::entry("region", region)),
            Self::Approver { country, region: None } => msg::authority_national(List::countries().text(country)),
        }
    }
}

/// Somebody with a phone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Resident {
    /// The number of the account.
    pub(crate) id: i64,
    /// Where the account lives.
    #[serde(default = "usual")]
    pub(crate) platform: Platform,
    pub(crate) name: String,
    pub(crate) role: Role,
    /// The tag of the client's language.
    pub(crate) language: String,
    /// Whether the phone is set from right to left, whatever the language.
    #[serde(default)]
    pub(crate) mirrored: bool,
    /// What makes an approver, to be opened there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invitation: Option<String>,
}

/// What everybody has where nothing else is said.
pub(crate) fn usual() -> Platform {
    Platform::ALL[0]
}

/// Which apps the first five use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) enum Apps {
    /// All use the same.
    One(Platform),
    /// They are spread over all there are.
    All,
}

/// What the page calls [`Apps::All`].
const ALL: &str = "both";

impl Default for Apps {
    fn default() -> Self {
        Self::One(usual())
    }
}

impl From<Apps> for String {
    fn from(apps: Apps) -> Self {
        match apps {
            Apps::One(platform) => platform.as_str(),
            Apps::All => ALL,
        }
        .to_owned()
    }
}

impl TryFrom<String> for Apps {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        match Platform::from_name(&name) {
            Some(platform) => Ok(Self::One(platform)),
            None if name == ALL => Ok(Self::All),
            None => Err(format!("there is no app {name}")),
        }
    }
}

impl Apps {
    /// The platform of the nth of the first five, from 0.
    pub(crate) fn of(self, nth: i64) -> Platform {
        match self {
            Self::One(platform) => platform,
            Self::All => Platform::ALL[Cast::place(nth, Platform::ALL.len())],
        }
    }
}

/// The first five, by name, role and what they speak unless everybody is to speak the same.
pub(crate) fn first() -> [(&'static str, Role, &'static str); 5] {
    let approver = |country: &str, region: Option<&str>| Role::Approver {
        country: country.to_owned(),
        region: region.map(str::to_owned),
    };
    [
        ("Ana Nube", Role::Teacher, "es"),
        ("Jan Lipa", Role::Teacher, "en"),
        ("Eva Mar", approver("es", None), "es"),
        ("Olga Sosna", approver("pl", None), "en"),
        ("Marco Llano", approver("es", Some("es-md")), "es"),
    ]
}

/// The account numbers begin here.
pub(crate) const FIRST: i64 = 1001;

/// Names for those who come later.
const NAMES: [&str; 12] = [
    "Nora Fjell",
    "Luca Ponte",
    "Maja Wierzba",
    "Tomas Jezero",
    "Ines Ribeira",
    "Milan Potok",
    "Elin Strand",
    "Petros Elia",
    "Lena Birke",
    "Oskar Dal",
    "Rita Colina",
    "Hugo Vent",
];

/// A name that nobody has yet; of students, one of the class.
pub(crate) fn fresh_name(taken: &[Resident], role: &Role) -> String {
    let free = |name: &String| taken.iter().all(|resident| resident.name != *name);
    let class = class::names().filter(|_| *role == Role::Student);
    let nth = taken.len() + 1;
    class.chain(NAMES.map(str::to_owned)).find(free).unwrap_or_else(|| format!("Person {nth}"))
}

/// A language that a phone can have.
#[derive(Debug, Serialize)]
pub(crate) struct Language {
    tag: &'static str,
    name: String,
    /// Whether it is a pseudo-locale, for trying texts out.
    pseudo: bool,
    /// Whether it is written from right to left.
    rtl: bool,
}

/// All of them, as a list shows them.
pub(crate) fn languages() -> Vec<Language> {
    let of = |locale: Locale, pseudo| Language {
        tag: locale.tag(),
        name: locale.native_name(),
        pseudo,
        rtl: locale.text_direction().is_from_right(),
    };
    Locale::by_name().into_iter().map(|locale| of(locale, false)).chain([of(Locale::pseudo(), true)]).collect()
}
