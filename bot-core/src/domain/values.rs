//! Values that are chosen from lists, and numbers.

use serde::{Deserialize, Serialize};

use super::words::typed;
use crate::conversation::{Answer, Key, Problem};
use crate::domain::{NAMELESS, Peer};
use crate::id::PersonId;
use crate::lists::List;
use crate::text::{Text, decimal, msg};
use crate::value::{Chosen, Value};
use crate::view::{Options, Widget};

/// At most this many entries are chosen from a list.
const MOST: usize = 10;

/// Keys of a list, at least one.
pub type Keys = Vec<Key>;

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident: $list:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Keys);

        impl $name {
            /// The keys chosen.
            pub fn keys(&self) -> &[Key] {
                &self.0
            }
        }

        impl Value for $name {
            fn widget() -> Widget {
                Widget::Many { options: Options::List(List::$list()), max: MOST }
            }

            fn parse(answer: &Answer) -> Result<Self, Problem> {
                chosen(answer, List::$list()).map(Self)
            }

            fn answer(&self) -> Answer {
                Answer::Many(self.0.clone())
            }

            fn text(&self) -> Text {
                let list = List::$list();
                let known = self.0.iter().filter(|key| list.contains(key)).map(|key| list.text(key));
                msg::plain_list(known.collect::<Vec<_>>()).capitalized()
            }
        }
    )*};
}

choices! {
    /// The languages a project works in.
    Languages: languages,
    /// The languages a teacher speaks.
    TeacherLanguages: languages,
    /// Subjects.
    Subjects: subjects,
    /// Tools the classes will use.
    Tools: tools,
}

fn chosen(answer: &Answer, list: List) -> Result<Keys, Problem> {
    let Answer::Many(keys) = answer else { return Err(Problem(msg::problem_choose_from_list())) };
    let mut chosen: Keys = Vec::new();
    for key in keys.iter().filter(|key| list.contains(key)) {
        if !chosen.contains(key) {
            chosen.push(key.clone());
        }
    }
    match chosen.len() {
        0 => Err(Problem(msg::problem_choose_one())),
        n if n > MOST => Err(Problem(msg::problem_too_many(MOST))),
        _ => Ok(chosen),
    }
}

/// A project kit: a ready plan that the project follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kit(Key);

impl Value for Kit {
    fn widget() -> Widget {
        Widget::One(Options::List(List::kits()))
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        if let Answer::One(key) = answer
            && List::kits().contains(key)
        {
            return Ok(Self(key.clone()));
        }
        Err(Problem(msg::problem_choose_from_list()))
    }

    fn answer(&self) -> Answer {
        Answer::One(self.0.clone())
    }

    fn text(&self) -> Text {
        List::kits().text(&self.0).capitalized()
    }
}

/// The ages of the pupils, from and to, both included: 3 to 19 (docs/domain.md, "Form fields").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    from: u8,
    to: u8,
}

impl Ages {
    /// Youngest age.
    pub const MIN: u8 = 3;
    /// Oldest age.
    pub const MAX: u8 = 19;

    /// The age of the youngest.
    #[must_use]
    pub fn youngest(self) -> u8 {
        self.from
    }

    /// Reads "9-12", "9 to 12", "from 9 to 12" or a single age.
    fn read(words: &str) -> Result<Self, Problem> {
        let numbers = numbers(words).ok_or_else(|| Problem(msg::problem_ages()))?;
        let (from, to) = match numbers.as_slice() {
            [one] => (*one, *one),
            [from, to] => (*from, *to),
            _ => return Err(Problem(msg::problem_ages())),
        };
        let range = u64::from(Self::MIN)..=u64::from(Self::MAX);
        if !range.contains(&from) || !range.contains(&to) {
            return Err(Problem(msg::problem_ages_range(Self::MIN, Self::MAX)));
        }
        if from > to {
            return Err(Problem(msg::problem_ages_order()));
        }
        let age = |n: u64| u8::try_from(n).map_err(|_| Problem(msg::problem_ages()));
        Ok(Self { from: age(from)?, to: age(to)? })
    }
}

impl Value for Ages {
    fn widget() -> Widget {
        Widget::Text { max: 30, long: false }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        Self::read(typed(answer)?)
    }

    fn answer(&self) -> Answer {
        let Self { from, to } = self;
        Answer::Text(if from == to { from.to_string() } else { format!("{from}-{to}") })
    }

    fn text(&self) -> Text {
        if self.from == self.to { msg::value_age(self.from) } else { msg::value_ages(self.from, self.to) }
    }
}

/// How many pupils take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pupils(u16);

impl Pupils {
    /// More than any project has: "up to a few hundred" (docs/domain.md, "Sizes").
    pub const MAX: u16 = 2000;

    fn read(words: &str) -> Result<Self, Problem> {
        let numbers = numbers(words).ok_or_else(|| Problem(msg::problem_number()))?;
        let [number] = numbers.as_slice() else { return Err(Problem(msg::problem_number())) };
        match u16::try_from(*number) {
            Ok(pupils @ 1..=Self::MAX) => Ok(Self(pupils)),
            _ => Err(Problem(msg::problem_pupils_range(Self::MAX))),
        }
    }
}

impl Value for Pupils {
    fn widget() -> Widget {
        Widget::Text { max: 10, long: false }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        Self::read(typed(answer)?)
    }

    fn answer(&self) -> Answer {
        Answer::Text(self.0.to_string())
    }

    fn text(&self) -> Text {
        msg::value_number(self.0)
    }
}

/// The whole numbers in a short text, in the digits of any script, beyond all bounds the greatest; `None` when there is
/// none, or one is negative or a fraction.
fn numbers(words: &str) -> Option<Vec<u64>> {
    let mut found = Vec::new();
    let mut digits = String::new();
    let mut before = ' ';
    for c in words.trim().chars().chain([' ']) {
        if let Some(digit) = decimal(c) {
            if digits.is_empty() && (before == '.' || before == ',') {
                return None;
            }
            digits.push(digit);
        } else if !digits.is_empty() {
            found.push(digits.parse().unwrap_or(u64::MAX));
            digits.clear();
        }
        before = c;
    }
    let negative = words.trim().starts_with(['-', '−']);
    (!found.is_empty() && !negative).then_some(found)
}

/// The one contact with whom a project is started (exactly one, from My contacts: docs/domain.md,
/// "Registering a project").
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Who.
    pub person: PersonId,
    name: Text,
}

impl Partner {
    /// The contact as a draft keeps it.
    pub fn of(peer: &Peer) -> Self {
        Self { person: peer.id, name: peer.name() }
    }

    /// Who it is, unless they were forgotten, and have no name any more.
    pub fn person_named(&self) -> Option<PersonId> {
        (self.name != Text::words(NAMELESS)).then_some(self.person)
    }
}

/// A name never reaches a log.
impl std::fmt::Debug for Partner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Partner({})", self.person)
    }
}

impl Chosen for Partner {
    fn key(&self) -> Key {
        self.person.to_string()
    }

    fn text(&self) -> Text {
        self.name.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_read_in_many_ways() {
        for words in ["9-12", "9 – 12", "from 9 to 12", "9 a 12 años", "٩-١٢"] {
            assert_eq!(Ages::read(words), Ok(Ages { from: 9, to: 12 }), "{words}");
        }
        assert_eq!(Ages::read("14"), Ok(Ages { from: 14, to: 14 }));
    }

    #[test]
    fn ages_out_of_range_or_order_are_problems() {
        for words in ["2-9", "9-20", "12-9", "nine", "", "9-10-11", "-5", "99999999999999999999"] {
            assert!(Ages::read(words).is_err(), "{words}");
        }
    }

    #[test]
    fn pupils_are_a_whole_number() {
        for words in ["24 pupils", "٢٤ تلميذًا", "۲۴"] {
            assert_eq!(Pupils::read(words), Ok(Pupils(24)), "{words}");
        }
        for words in ["0", "-3", "2,5", "2001", "many", "10 20"] {
            assert!(Pupils::read(words).is_err(), "{words}");
        }
    }
}
