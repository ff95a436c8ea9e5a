//! What the bot says of itself in an empty chat and on its profile: who runs it.
//!
//! What it says is left to the core, and when it is said to the module `publish`. It is set only where it differs.

use bot_core::layout::cut;
use bot_core::text::Locale;
use bot_core::view::Introduction;
use teloxide_core::payloads::{GetMyDescription, GetMyShortDescription, SetMyDescription, SetMyShortDescription};
use teloxide_core::types::{BotDescription, BotShortDescription};

use crate::Telegram;
use crate::api::{CallError, Done};

/// Greatest lengths of the description and of the short one, in UTF-16 units, which Telegram does not count shorter.
const ABOUT: usize = 512;
const SHORT: usize = 120;

/// What the bot says of itself in one language, as Telegram takes it.
#[derive(Hash)]
pub(crate) struct Said {
    about: String,
    short: String,
}

impl Said {
    pub(crate) fn of(introduction: &Introduction, locale: Locale) -> Self {
        let about = cut(&locale.plain(&introduction.about), ABOUT);
        Self { about, short: cut(&locale.plain(&introduction.short), SHORT) }
    }
}

impl Telegram {
    /// Says it to everybody whose client speaks a language, or to all others; says whether it was otherwise.
    pub(crate) async fn introduce(&self, language: Option<&str>, said: &Said) -> Result<bool, CallError> {
        let language = language.map(str::to_owned);
        let get = GetMyDescription { language_code: language.clone() };
        let BotDescription { description } = self.api.call(&get).await?;
        let is_other = description != said.about;
        if is_other {
            let about = Some(said.about.clone());
            let set = SetMyDescription { description: about, language_code: language.clone() };
            self.api.call::<_, Done>(&set).await?;
        }
        let get = GetMyShortDescription { language_code: language.clone() };
        let BotShortDescription { short_description } = self.api.call(&get).await?;
        if short_description == said.short {
            return Ok(is_other);
        }
        let set = SetMyShortDescription { short_description: Some(said.short.clone()), language_code: language };
        self.api.call::<_, Done>(&set).await?;
        Ok(true)
    }
}
