//! Values that are words: a title, a description, a reason.

use serde::{Deserialize, Serialize};

use crate::conversation::{Answer, Problem};
use crate::text::{Text, is_blank, is_harmful, msg, one_line};
use crate::value::Value;
use crate::view::Widget;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $max:literal $shape:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Greatest length in characters.
            pub const MAX: usize = $max;

            /// The words.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Reads words as a person typed them.
            ///
            /// # Errors
            /// What is wrong: nothing that can be read, or too long.
            pub fn read(words: &str) -> Result<Self, Problem> {
                read(words, Self::MAX, Shape::$shape).map(Self)
            }
        }

        /// A person's words never reach a log.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl Value for $name {
            fn widget() -> Widget {
                Widget::Text { max: Self::MAX, long: Shape::$shape == Shape::Long }
            }

            fn parse(answer: &Answer) -> Result<Self, Problem> {
                Self::read(typed(answer)?)
            }

            fn answer(&self) -> Answer {
                Answer::Text(self.0.clone())
            }

            fn text(&self) -> Text {
                Text::words(self.0.clone())
            }
        }
    )*};
}

words! {
    /// A project's title.
    Title: 100 Line,
    /// A project in short.
    Description: 500 Long,
    /// What the project is for.
    Aims: 700 Long,
    /// How the classes will work.
    WorkPlan: 700 Long,
    /// What shall come of it.
    Results: 700 Long,
    /// Why something was returned, rejected or refused.
    Reason: 500 Long,
    /// A message to a partner or a support service.
    Message: 500 Long,
    /// What a post is about.
    Headline: 100 Line,
    /// What a post says.
    PostText: 1500 Long,
    /// What a newsletter says.
    LetterText: 2000 Long,
    /// A person's name, as colleagues write it.
    PersonName: 80 Line,
    /// The given names of a student.
    GivenName: 50 Line,
    /// The surnames of a student.
    Surname: 70 Line,
    /// A school's name.
    SchoolName: 120 Line,
    /// The town of a school.
    Town: 80 Line,
}

impl PersonName {
    /// Reads a name as a platform gives it, which nobody has asked for: cleaned as a typed one is, and cut where it is too
    /// long. `None` where no letter or digit of it can be seen.
    pub fn given(words: &str) -> Option<Self> {
        let cut: String = clean(words, Shape::Line).chars().take(Self::MAX).collect();
        Self::read(&cut).ok()
    }
}

/// Whether line breaks are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Line,
    Long,
}

/// The typed words of an answer.
///
/// # Errors
/// When it is not words but a sticker, a photograph, a choice.
pub(super) fn typed(answer: &Answer) -> Result<&str, Problem> {
    match answer {
        Answer::Text(words) => Ok(words),
        Answer::Unfetched => Err(Problem(msg::problem_unfetched())),
        Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::File(_) => {
            Err(Problem(msg::problem_not_words()))
        }
    }
}

fn read(words: &str, max: usize, shape: Shape) -> Result<String, Problem> {
    let clean = clean(words, shape);
    if is_blank(&clean) {
        return Err(Problem(msg::problem_empty()));
    }
    if !clean.chars().any(char::is_alphanumeric) {
        return Err(Problem(msg::problem_no_letters()));
    }
    let length = clean.chars().count();
    if length > max {
        return Err(Problem(msg::problem_too_long(length, max, length - max)));
    }
    Ok(clean)
}

/// Takes out what cannot be seen but would harm: control characters and overrides of the writing
/// direction. Joiners of scripts and emoji stay.
fn clean(words: &str, shape: Shape) -> String {
    match shape {
        Shape::Line => one_line(words),
        Shape::Long => {
            let text: String = words
                .chars()
                .filter(|c| !is_harmful(*c))
                .filter(|c| *c == '\n' || *c == '\t' || !c.is_control())
                .collect();
            let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
            lines.join("\n").trim().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_clean_line() {
        let title = Title::read("  Rivers\n of\t\u{202E}Europe\u{0} ").expect("readable");
        assert_eq!(title.as_str(), "Rivers of Europe");
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        for words in [
            "Escuela\u{200B} Nube",
            "Es\u{AD}cuela  Nube",
            "\u{FEFF}Escuela\u{2028}Nu\u{2060}be",
            "\u{61C}Escuela\u{200F} Nube\u{200E}",
        ] {
            assert_eq!(SchoolName::read(words), SchoolName::read("Escuela Nube"), "{words:?}");
        }
    }

    #[test]
    fn marks_of_direction_stay_in_a_text() {
        let text = "C++\u{200E} \u{61C}أنهار\u{202E}";
        assert_eq!(clean(text, Shape::Long), "C++\u{200E} \u{61C}أنهار");
        assert_eq!(clean(text, Shape::Line), "C++ أنهار");
    }

    #[test]
    fn a_name_that_a_platform_gives_can_be_read_or_is_none() {
        let given = |words: &str| PersonName::given(words).map(|name| name.as_str().to_owned());
        for empty in
            ["", " ", "\u{200B}", "\u{2060}\u{2060}", "\u{3164}", "\u{2800}\u{2800}", "\u{202E}", "\u{3164}!", "🎉"]
        {
            assert_eq!(given(empty), None, "{empty:?}");
        }
        assert_eq!(given("  Ana\u{3164}\n Nube\u{200B} ").as_deref(), Some("Ana Nube"));
        assert_eq!(given(&"é".repeat(500)).map(|name| name.chars().count()), Some(PersonName::MAX));
    }

    #[test]
    fn long_words_keep_their_lines() {
        let aims = Aims::read("One \r\nTwo\u{7}\n\n").expect("readable");
        assert_eq!(aims.as_str(), "One\nTwo");
    }

    #[test]
    fn every_script_counts_as_letters() {
        for words in ["مشروع", "Школа", "学校", "7"] {
            assert!(Title::read(words).is_ok(), "{words}");
        }
    }

    #[test]
    fn nothing_to_read_is_a_problem() {
        for words in ["", "   \n", "🎉🎉", "…!?", "\u{200D}\u{FE0F}"] {
            assert!(Title::read(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_nothing() {
        for words in ["", "   \n", "\u{200B}\u{2060}", "\u{200D}\u{FE0F}"] {
            assert_eq!(Title::read(words), Err(Problem(msg::problem_empty())), "{words:?}");
        }
        assert_eq!(Title::read("🎉"), Err(Problem(msg::problem_no_letters())));
    }

    #[test]
    fn the_limit_counts_characters() {
        assert!(Title::read(&"é".repeat(100)).is_ok());
        assert!(Title::read(&"é".repeat(101)).is_err());
        assert!(Aims::read(&"a".repeat(10_000)).is_err());
    }
}
