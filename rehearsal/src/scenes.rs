//! What there is to look at: every screen in every state, and every flow as a person walks through it, without a bot.
//! The snapshots and the gallery show them.

pub mod brim;
mod flows;

use bot_core::areas::sample;
use bot_core::conversation::View;
use bot_core::facts::Facts;
use bot_core::platform::Platform;
use bot_core::screens::samples;
use bot_core::text::Locale;

pub use flows::{longest, to_the_brim};

/// A screen, or a stretch of a conversation.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The file of snapshots that it stands in.
    pub group: String,
    /// What is special about it.
    pub name: String,
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

/// Who looks.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// In which language.
    pub locale: Locale,
    /// Where.
    pub platform: Platform,
}

impl Reader {
    /// The same facts for this reader.
    fn facts(self, facts: Facts) -> Facts {
        Facts { locale: self.locale, page: self.platform.list_page(), ..facts }
    }
}

/// The languages that are looked at.
#[must_use]
pub fn locales() -> Vec<Locale> {
    Locale::all().chain([Locale::pseudo()]).collect()
}

/// All there is, for one reader.
///
/// # Panics
/// When a walk no longer fits its form.
#[must_use]
pub fn all(reader: Reader) -> Vec<Scene> {
    let sampled = sample::all().into_iter().map(|sample| {
        let (group, name) = sample.name.split_once('/').expect("a sample is named by its group");
        let view = sample.view(reader.locale, reader.platform.list_page());
        Scene { group: group.to_owned(), name: name.to_owned(), moments: vec![Moment::Shows(view)] }
    });
    sampled.chain(flows::all(reader)).collect()
}

/// The flows on a platform that asks several questions at once; `lists`: whether its windows hold lists.
///
/// # Panics
/// When a walk no longer fits its form.
#[must_use]
pub fn windows(reader: Reader, lists: bool) -> Vec<Scene> {
    flows::windows::walks(reader, lists)
}

/// What is known in the sample of this name.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn known(sample: &str, reader: Reader) -> Facts {
    let found = samples::all().into_iter().find(|(name, ..)| *name == sample);
    let (_, _, facts) = found.unwrap_or_else(|| panic!("there is no sample {sample}"));
    reader.facts(facts)
}
