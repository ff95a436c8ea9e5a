//! What there is to look at: every screen in every state, and every flow as a person walks through it, without a bot.
//! The snapshots and the gallery show them.

mod flows;
mod wording;

use bot_core::areas::sample::{self, cast};
use bot_core::platform::Platform;
use bot_core::reader::{self, Me};
use bot_core::text::Locale;
use bot_core::view::View;

pub use flows::{longest, to_the_brim};

use wording::Wording;

/// A screen, or a stretch of a conversation.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The file of snapshots that it stands in.
    pub group: String,
    /// What is special about it.
    pub name: String,
    /// Who looks at it.
    pub role: Role,
    /// What happens, in order.
    pub moments: Vec<Moment>,
}

/// What happens in a scene.
#[derive(Clone, Debug)]
pub enum Moment {
    /// A person types words or presses a button, as it reads in the chat.
    Does(String),
    /// The bot shows a message.
    Shows(View),
    /// The message above becomes a record of what was answered.
    Becomes(View),
}

/// What somebody is who looks at a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Has just come.
    Newcomer,
    /// Teaches.
    Teacher,
    /// Decides for a support service or an authority.
    Approver,
    /// Is in a class.
    Student,
    /// Looks at a TwinSpace by invitation.
    Guest,
    /// Runs the server.
    Operator,
}

impl Role {
    /// Its name, for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Teacher => "teacher",
            Self::Approver => "approver",
            Self::Student => "student",
            Self::Guest => "guest",
            Self::Operator => "operator",
        }
    }

    /// Of whoever reads a screen of a group. That a newcomer is a guest is said by the group alone.
    fn of(reader: &reader::Reader, group: &str) -> Self {
        let me = &reader.me;
        if reader.student.is_some() {
            Self::Student
        } else if me.operator {
            Self::Operator
        } else if me.is_approver() {
            Self::Approver
        } else if me.teacher.is_some() {
            Self::Teacher
        } else if ["guests", "flow-guest"].contains(&group) {
            Self::Guest
        } else {
            Self::Newcomer
        }
    }
}

/// Who looks.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// In which language.
    pub locale: Locale,
    /// Where.
    pub platform: Platform,
    /// Whether what people write is in that language, too, as far as it is known there; else it is in English.
    pub with_words: bool,
}

impl Reader {
    /// Somebody who reads a language on a platform; what people write is in English.
    #[must_use]
    pub fn new(locale: Locale, platform: Platform) -> Self {
        Self { locale, platform, with_words: false }
    }

    /// The same with what people write in that language, too.
    #[must_use]
    pub fn with_words(self) -> Self {
        Self { with_words: true, ..self }
    }

    /// A person who looks so.
    fn who(self, me: Me) -> reader::Reader {
        reader::Reader { locale: self.locale, platform: self.platform, ..cast::reader(me) }
    }
}

/// The languages that are looked at: every rule holds in each of them.
#[must_use]
pub fn locales() -> Vec<Locale> {
    Locale::all().chain([Locale::pseudo()]).collect()
}

/// Whether the scenes of a language are written down in snapshots, which people read: English, Spanish, and what is longer than any
/// language. The others are held against the same rules; a language that is added needs no snapshot.
#[must_use]
pub fn is_written_down(locale: Locale) -> bool {
    locale == Locale::english() || locale == Locale::pseudo() || locale.tag() == "es"
}

/// All there is, for one reader.
///
/// # Panics
/// When a walk no longer fits its form.
#[must_use]
pub fn all(reader: Reader) -> Vec<Scene> {
    let wording = Wording::of(reader);
    let sampled = sample::all().into_iter().map(|sample| {
        let (group, name) = sample.name.split_once('/').expect("a sample is named by its group");
        let view = sample.view_in_words(reader.locale, reader.platform, &|words| wording.said(words));
        // What was shown to somebody who has gone is a mere record.
        let moment = if group == "past" { Moment::Becomes(view) } else { Moment::Shows(view) };
        let role = Role::of(&sample.reader, group);
        Scene { group: group.to_owned(), name: name.to_owned(), role, moments: vec![moment] }
    });
    sampled.chain(wording.spoken(flows::all(reader))).collect()
}

/// The flows on a platform that asks several questions at once; `lists`: whether its modals hold lists.
///
/// # Panics
/// When a walk no longer fits its form.
#[must_use]
pub fn modals(reader: Reader, lists: bool) -> Vec<Scene> {
    Wording::of(reader).spoken(flows::modals::walks(reader, lists))
}
