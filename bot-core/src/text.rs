//! Every text that a person sees: named by the rest of the program, written in locales/, put together here.
//!
//! A [`Text`] is a message and its arguments, without a language: views are built of texts and meet a [`Locale`] only
//! when they are rendered. The functions of [`msg`] make texts; they are generated from the English files, so a wrong
//! name or a missing argument does not compile. What the texts say is left to locales/, escaping to the front ends.

mod before_date;
mod catalogue;
mod clean;
mod clock;
mod cut;
mod direction;
mod excerpt;
mod fit;
mod fold;
mod language;
mod letters;
mod locale;
mod messages;
mod moment;
mod pseudo;
mod recount;
mod reword;
mod speaking;
mod stretch;
mod tongue;
mod typo;

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use catalogue::{Catalogue, File, Place};
pub(crate) use clean::{beginning, is_harmful, one_line};
pub use cut::{NOTHING, cut};
pub(crate) use cut::{border, border_by, shortened};
pub use direction::{Direction, has_letters, is_directional, is_from_right, seen_len};
pub(crate) use fit::{ranked, search};
pub(crate) use fold::{decimal, folded};
pub use fold::{fold, prefix_range, utf16_len};
pub use locale::Locale;
pub(crate) use moment::longest_moments;
pub use moment::{Clock, Clocked, Moment, Precision};
pub use reword::Rewords;
pub use stretch::Stretch;
pub(crate) use tongue::{Together, written_in, written_together};
pub(crate) use typo::{is_mistyped, meant};

/// One function for each message of locales/en, and one for each of its attributes, named after them.
#[allow(clippy::too_many_arguments, reason = "a message has as many arguments as it needs")]
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// A text that a person will see: a message of locales/ with its arguments, not yet in a language.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attribute: Option<Cow<'static, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    args: Vec<(Cow<'static, str>, Arg)>,
    /// Whether it begins with a capital whatever the message does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    capital: bool,
    /// Whether it goes from left to right in every language, with no mark within.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    whole: bool,
    /// Whether it is in English, whatever the language of all around it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    english: bool,
    /// What else can be said of it where something beside it says the same; most texts have no such thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    more: Option<Box<More>>,
}

/// What else can be said of something, the most telling first.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct More(Vec<Text>);

/// What stands in a message for one of its variables.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// What a person wrote: isolated in prose, so that its direction does not disturb the sentence around it.
    Words(String),
    /// What people copy or type, as a code or a file's name: isolated only where letters of two directions meet, which would turn its signs.
    Verbatim(String),
    /// What a message chooses a variant by, as the key of a country, and does not show.
    Key(String),
    /// An address of our own, such as an invitation's link: shown as it is, and set apart as what is verbatim.
    Address(String),
    /// A command that people copy, as its platform calls it: set apart as what is verbatim.
    Command(Text),
    /// A count, written as the language writes numbers; plurals select on it.
    Number(i64),
    /// A moment in milliseconds UTC, shown with day and time.
    Moment(i64),
    /// The same with the seconds, for what lasts no more than minutes.
    Second(i64),
    /// A moment in milliseconds UTC, of which only the day is shown.
    Day(i64),
    /// A moment by its reader's clock: what the three before it become when they are shown to somebody whose clock is known.
    Clocked(Clocked),
    /// Another text, in the same language.
    Text(Text),
    /// Several texts, joined as the language joins them: "a, b and c".
    List(Vec<Text>),
}

impl Text {
    /// The message of this id. Where a function of [`msg`] exists, use that.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        let id = id.into();
        Self { id, attribute: None, args: Vec::new(), capital: false, whole: false, english: false, more: None }
    }

    /// The name of a list's entry, as `language-es`.
    pub fn entry(list: &str, key: &str) -> Self {
        Self::new(format!("{list}-{}", key.to_ascii_lowercase()))
    }

    /// A person's words standing alone: the same in every language.
    pub fn words(words: impl Into<String>) -> Self {
        Self::new("").arg("words", Arg::Words(words.into()))
    }

    /// Gives the message's variable `name` its value.
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// The message's attribute `name` in place of its value.
    pub fn attr(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.attribute = Some(name.into());
        self
    }

    /// The text with a capital at its start: a word of a sentence that stands alone on a button.
    pub fn capitalized(mut self) -> Self {
        self.capital = true;
        self
    }

    /// The text as what is typed as it stands, such as a command: in a sentence of any language it goes from left to right, and what it is
    /// made of is not set apart within it.
    pub fn in_one_piece(mut self) -> Self {
        self.whole = true;
        self
    }

    /// The text in English in every language, for somebody of whom it is not known which one they read.
    pub(crate) fn in_english(mut self) -> Self {
        self.english = true;
        self
    }

    /// The text as one of several in a message: `more`, the most telling first, is said of it besides where another one says the same.
    pub(crate) fn or_more(mut self, more: Vec<Self>) -> Self {
        self.more = (!more.is_empty()).then(|| Box::new(More(more)));
        self
    }

    /// Takes away what else can be said of it.
    pub(crate) fn take_more(&mut self) -> Vec<Self> {
        self.more.take().map(|more| more.0).unwrap_or_default()
    }

    /// The message itself, where this is one of its attributes.
    pub fn without_attr(mut self) -> Self {
        self.attribute = None;
        self
    }

    /// The message's id; empty for a person's words.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the text is made of in a language, in the order of the message: its arguments that are words or texts. A text
    /// without any is one part.
    pub(crate) fn parts(&self, locale: Locale) -> Vec<String> {
        let part = |(_, arg): &(Cow<'static, str>, Arg)| match arg {
            Arg::Words(words) => Some(words.clone()),
            Arg::Text(text) => Some(locale.plain(text)),
            Arg::Verbatim(_) | Arg::Key(_) | Arg::Address(_) | Arg::Command(_) => None,
            Arg::Number(_) | Arg::Moment(_) | Arg::Second(_) | Arg::Day(_) | Arg::Clocked(_) | Arg::List(_) => None,
        };
        let parts: Vec<String> = self.args.iter().filter_map(part).collect();
        if parts.is_empty() { vec![locale.plain(self)] } else { parts }
    }

    /// The person's words, if this text is nothing else.
    pub(crate) fn as_words(&self) -> Option<&str> {
        match self.args.as_slice() {
            [(_, Arg::Words(words))] if self.id.is_empty() => Some(words),
            _ => None,
        }
    }
}

/// Names the message and its variables but shows no value: a person's words must not reach a log.
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({}", self.id)?;
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        for (name, _) in &self.args {
            write!(f, " ${name}")?;
        }
        f.write_str(")")
    }
}

/// Names the kind only, for the same reason.
impl fmt::Debug for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(_) => f.write_str("Words"),
            Self::Verbatim(_) => f.write_str("Verbatim"),
            Self::Key(_) => f.write_str("Key"),
            Self::Address(_) => f.write_str("Address"),
            Self::Command(_) => f.write_str("Command"),
            Self::Number(_) => f.write_str("Number"),
            Self::Moment(_) => f.write_str("Moment"),
            Self::Second(_) => f.write_str("Second"),
            Self::Clocked(_) => f.write_str("Clocked"),
            Self::Day(_) => f.write_str("Day"),
            Self::Text(text) => text.fmt(f),
            Self::List(texts) => f.debug_list().entries(texts).finish(),
        }
    }
}

macro_rules! arg {
    ($($from:ty => $Variant:ident),+) => {
        $(impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$Variant(value.into())
            }
        })+
    };
}

arg!(&str => Words, String => Words, &String => Words, Text => Text, Vec<Text> => List);

macro_rules! number {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Arg {
            /// A count beyond the range, which nothing shown to a person reaches, is shown as the largest one.
            fn from(number: $integer) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}

number!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// Whether nothing in a text can be seen, so that a platform would call it empty.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}')
            || matches!(letter, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
            || matches!(letter, '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}')
            || matches!(letter, '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Text {
        Text::new("project-sent").attr("title").arg("partner", "Ann Secret").arg("count", 3)
    }

    #[test]
    fn debug_shows_no_words() {
        let text = Text::new("outer").arg("inner", vec![example(), Text::words("Ann Secret")]);
        assert_eq!(format!("{:?}", example()), "Text(project-sent.title $partner $count)");
        assert!(!format!("{text:?} {:?}", text.args).contains("Secret"));
    }

    #[test]
    fn a_text_survives_serialisation() {
        let json = serde_json::to_string(&example()).expect("a text serialises");
        assert_eq!(serde_json::from_str::<Text>(&json).expect("and deserialises"), example());
    }
}
