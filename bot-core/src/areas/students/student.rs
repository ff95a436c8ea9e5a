//! A student: what is kept of them, and how they are called.

use serde::{Deserialize, Serialize};

use super::presence::Presence;
use crate::conversation::{Answer, Problem};
use crate::credentials::UserName;
use crate::domain::{AccountId, GivenName, PersonId, SchoolId, SecretId, StudentId, Surname, TwinSpace};
use crate::text::{Locale, Text, msg};
use crate::value::Value;
use crate::view::Widget;
use crate::wire;

/// What a student is called.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StudentName {
    /// The given names.
    pub given: GivenName,
    /// The surnames.
    pub surname: Surname,
}

/// A name never reaches a log.
impl std::fmt::Debug for StudentName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StudentName(…)")
    }
}

impl StudentName {
    /// Reads both names. What divides the cells of a table is no part of a name: one line holds both to be corrected.
    ///
    /// # Errors
    /// What is wrong with one of them.
    pub fn of(given: &str, surname: &str) -> Result<Self, Problem> {
        let (given, surname) = (GivenName::read(given)?, Surname::read(surname)?);
        let [given, surname] = [given.as_str(), surname.as_str()].map(undivided);
        Ok(Self { given: GivenName::read(&given)?, surname: Surname::read(&surname)? })
    }

    /// Both names, as their class knows them.
    #[must_use]
    pub fn whole(&self) -> String {
        format!("{} {}", self.given.as_str(), self.surname.as_str())
    }

    /// The given names and an initial, as everybody else reads it: "Ana G.".
    #[must_use]
    pub fn short(&self) -> String {
        let initial = self.surname.as_str().chars().find(|letter| letter.is_alphabetic());
        match initial {
            Some(initial) => format!("{} {}.", self.given.as_str(), initial.to_uppercase()),
            None => self.given.as_str().to_owned(),
        }
    }

    /// Both names for comparing: who is written alike is perhaps the same student.
    #[must_use]
    pub fn folded(&self) -> String {
        crate::text::folded(&self.whole())
    }
}

/// Words without what divides columns, and without the quotes around them.
fn undivided(words: &str) -> String {
    let mut words = words.replace(super::lines::is_between, " ");
    loop {
        let inside = words.trim();
        match inside.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(rest) => words = rest.to_owned(),
            None => return inside.to_owned(),
        }
    }
}

/// Typed to correct a line of a list.
impl Value for StudentName {
    fn widget() -> Widget {
        Widget::Text { max: GivenName::MAX + Surname::MAX + 1, long: false }
    }

    fn parse(answer: &Answer) -> Result<Self, Problem> {
        let Answer::Text(words) = answer else { return Err(Problem(msg::problem_not_words())) };
        let (given, surname) = super::lines::split(words);
        if surname.is_empty() {
            return Err(Problem(msg::problem_student_name()));
        }
        Self::of(given, surname)
    }

    fn answer(&self) -> Answer {
        Answer::Text(format!("{}; {}", self.given.as_str(), self.surname.as_str()))
    }

    fn text(&self) -> Text {
        Text::words(self.whole())
    }
}

/// What a student is in a TwinSpace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
pub enum PupilRole {
    /// Takes part.
    Member,
    /// Publishes, too.
    Manager,
}

wire::fields! { PupilRole = Self::Manager }

impl PupilRole {
    /// As the table of rights has it.
    #[must_use]
    pub fn twinspace(self) -> TwinSpace {
        match self {
            Self::Member => TwinSpace::StudentMember,
            Self::Manager => TwinSpace::StudentManager,
        }
    }

    /// As it is stored.
    #[must_use]
    pub fn publishes(self) -> bool {
        self == Self::Manager
    }

    /// The role of those who publish, or of those who do not.
    #[must_use]
    pub fn that_publishes(publishes: bool) -> Self {
        if publishes { Self::Manager } else { Self::Member }
    }
}

/// A student's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Student {
    /// Its id.
    pub id: StudentId,
    /// By what the student logs in.
    pub user_name: UserName,
    /// What they are called.
    pub name: StudentName,
    /// In which language they have their password.
    pub locale: Locale,
    /// The teacher who has registered them, and the school of that time.
    pub registered: (PersonId, SchoolId),
    /// When they got their present password, in ms.
    pub password_at: i64,
    /// That password, while it can still be read.
    pub secret: Option<SecretId>,
    /// How the student gets it in their own chat.
    pub claim: Claim,
}

/// How a student gets a password in their own chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// By a link, whose code is this secret.
    Open(SecretId),
    /// The link opens nothing any more, and nobody has opened it.
    Over,
    /// They have got it: in which account, and when in ms.
    Claimed(AccountId, i64),
}

impl Student {
    /// The password, while teachers can read it: until its student has got it.
    #[must_use]
    pub fn readable(&self) -> Option<SecretId> {
        match self.claim {
            Claim::Open(_) | Claim::Over => self.secret,
            Claim::Claimed(..) => None,
        }
    }

    /// The code of the link by which the student gets the password, while it is open.
    #[must_use]
    pub fn claim_code(&self) -> Option<SecretId> {
        match self.claim {
            Claim::Open(code) => Some(code),
            Claim::Over | Claim::Claimed(..) => None,
        }
    }
}

/// A student in a TwinSpace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// Who.
    pub student: Student,
    /// What they are there.
    pub role: PupilRole,
    /// Since when, in ms.
    pub joined_at: i64,
    /// What is known of where they are.
    pub presence: Presence,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str, surname: &str) -> StudentName {
        StudentName::of(given, surname).expect("it can be read")
    }

    #[test]
    fn outside_their_class_students_have_an_initial() {
        assert_eq!(name("Ana María", "García López").short(), "Ana María G.");
        assert_eq!(name("Lea", "d'Ombre").short(), "Lea D.");
        assert_eq!(name("נועה", "שמש").short(), "נועה ש.");
        assert_eq!(name("Ana", "7").short(), "Ana");
    }

    #[test]
    fn the_same_name_written_otherwise_is_the_same() {
        assert_eq!(name("ana", "GARCÍA\u{200B}  lopez").folded(), name("Ana", "García López").folded());
    }

    #[test]
    fn a_corrected_line_is_read_as_it_was_written() {
        let written = name("Ana María", "García");
        assert_eq!(StudentName::parse(&written.answer()), Ok(written));
        assert_eq!(StudentName::parse(&Answer::Text("Ana".into())), Err(Problem(msg::problem_student_name())));
    }
}
