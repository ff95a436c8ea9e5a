//! What the bot says of itself in an empty chat and on its profile: who runs it, in every language.
//!
//! What it says is left to the core. It is set only where it differs, and left alone where nobody says who runs the bot.

use bot_core::layout::cut;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::update::Intake;
use bot_core::view::Introduction;
use teloxide_core::payloads::{GetMyDescription, GetMyShortDescription, SetMyDescription, SetMyShortDescription};
use teloxide_core::types::{BotDescription, BotShortDescription};

use crate::Telegram;
use crate::api::{CallError, Done};

/// Greatest lengths of the description and of the short one, in UTF-16 units, which Telegram does not count shorter.
const ABOUT: usize = 512;
const SHORT: usize = 120;

impl Telegram {
    /// Says who runs the bot, in each language and in English to the others.
    ///
    /// # Errors
    /// [`CallError`]: some of it is as it was before.
    pub async fn publish_introduction(&self, intake: &dyn Intake) -> Result<(), CallError> {
        let Some(introduction) = intake.introduction(Platform::Telegram) else { return Ok(()) };
        self.introduce_in(None, &introduction, Locale::english()).await?;
        // As with the commands: those whose language is not there get the one that they read, where Telegram would show English.
        for (language, locale) in Locale::of_languages() {
            self.introduce_in(Some(language), &introduction, locale).await?;
        }
        Ok(())
    }

    async fn introduce_in(
        &self,
        language: Option<&str>,
        introduction: &Introduction,
        locale: Locale,
    ) -> Result<(), CallError> {
        let language = language.map(str::to_owned);
        let about = cut(&locale.plain(&introduction.about), ABOUT);
        let get = GetMyDescription { language_code: language.clone() };
        let BotDescription { description } = self.api.call(&get).await?;
        if description != about {
            let set = SetMyDescription { description: Some(about), language_code: language.clone() };
            self.api.call::<_, Done>(&set).await?;
        }
        let short = cut(&locale.plain(&introduction.short), SHORT);
        let get = GetMyShortDescription { language_code: language.clone() };
        let BotShortDescription { short_description } = self.api.call(&get).await?;
        if short_description != short {
            let set = SetMyShortDescription { short_description: Some(short), language_code: language };
            self.api.call::<_, Done>(&set).await?;
        }
        Ok(())
    }
}
