//! The commands that Telegram offers while somebody types "/": for strangers in every language, for a person their own.
//!
//! Which commands there are is left to the core, and when strangers get theirs to the module `publish`. They are set only where they differ,
//! as every change makes clients load them again.

use bot_core::text::{Locale, Text};
use bot_core::view::CommandName;
use teloxide_core::payloads::{GetMyCommands, SetMyCommands, SetMyCommandsSetters as _};
use teloxide_core::types::{BotCommand, BotCommandScope, ChatId};

use crate::Telegram;
use crate::api::{CallError, Done};
use crate::render::{cut, label};

/// How many commands Telegram takes.
const COMMANDS: usize = 100;

/// Greatest length of a command's description, in UTF-16 units.
pub(crate) const DESCRIPTION: usize = 256;

impl Telegram {
    /// Offers commands to everybody whose client speaks a language, or to all others; says whether they were otherwise.
    pub(crate) async fn offer_to_all(
        &self,
        language: Option<&str>,
        commands: &[BotCommand],
    ) -> Result<bool, CallError> {
        let mut get = GetMyCommands::new();
        get.language_code = language.map(str::to_owned);
        let current: Vec<BotCommand> = self.api.call(&get).await?;
        if current == commands {
            return Ok(false);
        }
        let mut set = SetMyCommands::new(commands.to_vec());
        set.language_code = language.map(str::to_owned);
        self.api.call::<_, Done>(&set).await?;
        Ok(true)
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

/// The commands as Telegram takes them, described in a language.
pub(crate) fn listed(commands: &[CommandName], locale: Locale) -> Vec<BotCommand> {
    let described = |text: &Text| cut(&label(&locale.label(text), DESCRIPTION), DESCRIPTION);
    let command = |command: &CommandName| BotCommand::new(command.name, described(&command.description));
    commands.iter().take(COMMANDS).map(command).collect()
}
