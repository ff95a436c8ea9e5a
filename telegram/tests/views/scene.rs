//! What there is to look at: every screen in every state, and every flow as a person walks through it.

use bot_core::conversation::View;
use bot_core::facts::Facts;
use bot_core::screens::{self, samples};
use bot_core::text::Locale;

use crate::flows;

/// A screen, or a stretch of a conversation.
#[derive(Clone)]
pub(crate) struct Scene {
    /// The file of snapshots that it stands in.
    pub(crate) group: String,
    /// What is special about it.
    pub(crate) name: String,
    /// What happens, in order.
    pub(crate) moments: Vec<Moment>,
}

/// What happens in a scene.
#[derive(Clone)]
pub(crate) enum Moment {
    /// A person types words or presses a button, as it reads in the chat.
    Does(String),
    /// The bot shows a message.
    Shows(View),
    /// The message above becomes a record of what was answered.
    Becomes(View),
}

/// The languages that are looked at.
pub(crate) fn locales() -> Vec<Locale> {
    Locale::all().chain([Locale::pseudo()]).collect()
}

/// All there is, in one language.
pub(crate) fn all(locale: Locale) -> Vec<Scene> {
    let sampled = samples::all().into_iter().map(|(name, screen, facts)| {
        let (group, name) = name.split_once('/').expect("a sample is named by its group");
        let view = screens::view(&screen, &Facts { locale, ..facts });
        Scene { group: group.to_owned(), name: name.to_owned(), moments: vec![Moment::Shows(view)] }
    });
    sampled.chain(flows::all(locale)).collect()
}

/// What is known in the sample of this name.
pub(crate) fn known(sample: &str, locale: Locale) -> Facts {
    let found = samples::all().into_iter().find(|(name, ..)| *name == sample);
    let (_, _, facts) = found.unwrap_or_else(|| panic!("there is no sample {sample}"));
    Facts { locale, ..facts }
}
