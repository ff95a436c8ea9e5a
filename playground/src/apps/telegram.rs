//! Telegram: the bot is called by a webhook; the page draws a chat with its keyboards, toasts and commands.

use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use bot_core::conversation::Action;
use bot_core::delivery::Channel;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use emulators::telegram::{self as emulated, BotCommand, Chat, Message, Person, Standing};
use emulators::{Client, Emulator};
use rehearsal::scenes::{self, Reader, Scene};
use serde::Serialize;
use serde_json::{Value, json};
use telegram::webhook::{self, Secret};

use super::{App, Drawn, Front, failed};
use crate::Error;

/// The page shows so many messages of a chat.
const MESSAGES: usize = 80;
/// The notices that are told; the page shows only those that are new.
const TOASTS: usize = 3;

/// Telegram as an app.
pub(super) struct Telegram(pub(super) Arc<dyn Emulator>);

/// A chat as the page draws it.
#[derive(Serialize)]
struct DrawnChat {
    standing: Standing,
    messages: Vec<Message>,
    /// How many notices there were in all, and the newest.
    toasts: (usize, Vec<String>),
    commands: Vec<BotCommand>,
}

impl Telegram {
    /// The commands that are offered to one person, or to all who speak a language.
    fn commands(&self, person: Option<i64>, language: &str) -> Vec<BotCommand> {
        let emulator = self.0.downcast::<emulated::Emulator>();
        emulator.map(|emulator| emulator.commands(person, language)).unwrap_or_default()
    }

    fn chat(&self, id: i64, chat: Chat) -> DrawnChat {
        let Chat { standing, messages, toasts, language, .. } = chat;
        let own = self.commands(Some(id), "");
        let of_language = || self.commands(None, &language);
        let commands = [own].into_iter().chain([of_language()]).find(|commands| !commands.is_empty());
        let skipped = messages.len().saturating_sub(MESSAGES);
        let newest = toasts.len().saturating_sub(TOASTS);
        DrawnChat {
            standing,
            messages: messages.into_values().skip(skipped).collect(),
            toasts: (toasts.len(), toasts.into_iter().skip(newest).collect()),
            commands: commands.unwrap_or_else(|| self.commands(None, "")),
        }
    }
}

#[async_trait]
impl App for Telegram {
    fn platform(&self) -> Platform {
        Platform::Telegram
    }

    fn emulator(&self) -> &dyn Emulator {
        &*self.0
    }

    async fn connect(&self, secret: &str, pacing: bool) -> Result<Box<dyn Front>, Error> {
        let settings =
            telegram::Settings { token: self.0.token().to_owned(), api_url: self.0.url().to_owned(), pacing };
        let telegram = telegram::Telegram::connect(settings).await.map_err(failed)?;
        Ok(Box::new(Connected { telegram, secret: Secret::new(secret).map_err(failed)? }))
    }

    fn draw(&self, client: &dyn Client) -> Value {
        let person = client.downcast::<Person>();
        person.map(|person| json!(self.chat(person.id(), person.chat()))).unwrap_or_default()
    }

    fn draw_message(&self, client: &dyn Client, number: i64) -> Option<Drawn> {
        let message = client.downcast::<Person>()?.chat().messages.remove(&number)?;
        let labels = message.buttons().map(|button| button.text.clone());
        let pieces = std::iter::once(message.text().to_owned()).chain(labels).collect();
        Some((json!(message), pieces))
    }

    fn draw_commands(&self, client: &dyn Client) -> Vec<Drawn> {
        let own = self.commands(Some(client.id()), "");
        own.into_iter().map(|command| (json!(command), vec![command.description])).collect()
    }

    fn introduce(&self, client: &dyn Client) {
        client.start();
    }

    fn press_for(&self, client: &dyn Client, action: &Action) {
        if client.downcast::<Person>().is_some_and(|person| person.chat().standing == Standing::Open) {
            client.press_data(0, &action.encode());
        }
    }

    fn scenes(&self, reader: Reader) -> Vec<Scene> {
        scenes::all(reader)
    }
}

struct Connected {
    telegram: telegram::Telegram,
    /// What Telegram has to say with each update.
    secret: Secret,
}

#[async_trait]
impl Front for Connected {
    fn channel(&self) -> Arc<dyn Channel> {
        Arc::new(self.telegram.clone())
    }

    fn routes(&self, engine: &Engine) -> Router {
        webhook::router(self.telegram.clone(), Arc::new(engine.clone()), self.secret.clone())
    }

    async fn begin(&self, address: &str, engine: &Engine) -> Result<(), Error> {
        webhook::register(&self.telegram, address, &self.secret).await.map_err(failed)?;
        self.telegram.publish(engine).await.map_err(failed)
    }
}
