//! The commands that Telegram offers while somebody types "/": for strangers in every language, for a person their own.
//!
//! Which commands there are is left to the core. They are set only where they differ, as every change makes clients
//! load them again.

use bot_core::text::Locale;
use bot_core::update::Intake;
use bot_core::view::CommandName;
use teloxide_core::payloads::{GetMyCommands, SetMyCommands, SetMyCommandsSetters as _};
use teloxide_core::types::{BotCommand, BotCommandScope, ChatId};

use crate::Telegram;
use crate::api::{CallError, Done};
use crate::render::label;

/// How many commands Telegram takes.
const COMMANDS: usize = 100;

/// Greatest length of a command's description, in UTF-16 units.
pub(crate) const DESCRIPTION: usize = 256;

impl Telegram {
    /// Offers the commands of somebody without a role to everybody, in each language and in English to the others.
    ///
    /// # Errors
    /// [`CallError`]: some are as they were before.
    pub async fn publish_commands(&self, intake: &dyn Intake) -> Result<(), CallError> {
        self.publish(None, listed(&intake.commands(), Locale::english())).await?;
        // Telegram knows languages by two letters, no regions. It shows English to whoever reads one that is not set, so
        // that those whose speakers read another one of ours are set, too.
        for (language, locale) in Locale::of_languages() {
            self.publish(Some(language), listed(&intake.commands(), locale)).await?;
        }
        Ok(())
    }

    async fn publish(&self, language: Option<&str>, commands: Vec<BotCommand>) -> Result<(), CallError> {
        let mut get = GetMyCommands::new();
        get.language_code = language.map(str::to_owned);
        let current: Vec<BotCommand> = self.api.call(&get).await?;
        if current == commands {
            return Ok(());
        }
        let mut set = SetMyCommands::new(commands);
        set.language_code = language.map(str::to_owned);
        self.api.call::<_, Done>(&set).await?;
        Ok(())
    }

    /// Offers one person the commands of their role, in their language.
    pub(crate) async fn offer_commands(
        &self,
        chat: ChatId,
        commands: &[CommandName],
        locale: Locale,
    ) -> Result<(), CallError> {
        let scope = BotCommandScope::Chat { chat_id: chat.into() };
        self.api.call::<_, Done>(&SetMyCommands::new(listed(commands, locale)).scope(scope)).await?;
        Ok(())
    }
}

fn listed(commands: &[CommandName], locale: Locale) -> Vec<BotCommand> {
    let command =
        |command: &CommandName| BotCommand::new(command.name, label(&locale.label(&command.description), DESCRIPTION));
    commands.iter().take(COMMANDS).map(command).collect()
}
