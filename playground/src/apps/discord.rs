//! Discord: the bot is called with signed interactions; the page draws a channel with its cards, modals and slash commands.

use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use bot_core::conversation::Action;
use bot_core::delivery::Channel;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::view::View;
use discord::interactions::{self, PublicKey};
use emulators::discord::{self as emulated, Author, Embed, Field, Modal, Person};
use emulators::{Client, Emulator};
use rehearsal::scenes::{self, Moment, Reader, Scene};
use serde::Serialize;
use serde_json::{Value, json};
use tokio_util::task::TaskTracker;

use super::{App, Drawn, Front, failed};
use crate::Error;

/// The page shows so many messages of a chat.
const MESSAGES: usize = 80;

/// Discord as an app.
pub(super) struct Discord(pub(super) Arc<dyn Emulator>);

/// A client as the page draws it.
#[derive(Serialize)]
struct DrawnClient {
    /// The channel of the chat with the bot, to which the bot delivers.
    address: String,
    standing: &'static str,
    messages: Vec<Message>,
    /// The modal that is open.
    modal: Option<Modal>,
    /// How often nobody answered in time.
    failures: u32,
    commands: Vec<Command>,
}

/// A message as the page draws it.
#[derive(Debug, Serialize)]
struct Message {
    /// As text: it is greater than a number of JavaScript can be.
    id: String,
    author: Author,
    /// When, in seconds since 1970.
    date: i64,
    content: String,
    embeds: Vec<Embed>,
    files: Vec<Attached>,
    /// The rows below it, in the API's shape.
    components: Vec<Value>,
    /// Whether nobody else sees it.
    ephemeral: bool,
    /// Whether it stands for an answer that takes longer.
    thinking: bool,
    edited: bool,
}

/// A file that came with a message.
#[derive(Debug, Serialize)]
struct Attached {
    id: String,
    name: String,
    media_type: String,
    /// In bytes.
    size: usize,
    /// What it is about.
    about: String,
}

#[derive(Serialize)]
struct Command {
    name: String,
    description: String,
    /// Its options, by their names.
    options: Vec<String>,
    /// Whether it wants a file.
    takes_file: bool,
}

impl Discord {
    fn client(&self, person: &Person) -> DrawnClient {
        let emulated::View { messages, modal, failures, .. } = person.view();
        let standing = match (person.is_closed(), messages.is_empty()) {
            (true, _) => "blocked",
            (false, true) => "stranger",
            (false, false) => "open",
        };
        let skipped = messages.len().saturating_sub(MESSAGES);
        let locale = person.locale();
        let commands = self.0.downcast().map(emulated::Emulator::commands).unwrap_or_default();
        // Entries of the menu of a person have no description.
        let typed = commands.into_iter().filter(|command| command["type"].as_u64().unwrap_or(1) == 1);
        DrawnClient {
            address: person.chat().to_string(),
            standing,
            messages: messages.into_iter().skip(skipped).map(Message::from).collect(),
            modal,
            failures,
            commands: typed.map(|command| Command::read(&command, &locale)).collect(),
        }
    }
}

impl From<emulated::Message> for Message {
    fn from(message: emulated::Message) -> Self {
        Self {
            id: message.id.to_string(),
            author: message.author,
            date: message.sent_at() / 1000,
            content: message.content,
            embeds: message.embeds,
            files: message.files.into_iter().map(Attached::from).collect(),
            components: message.components,
            ephemeral: message.only_for.is_some(),
            thinking: message.is_thinking,
            edited: message.edited_at.is_some(),
        }
    }
}

impl From<emulated::Attachment> for Attached {
    fn from(emulated::Attachment { id, name, media_type, size, about, .. }: emulated::Attachment) -> Self {
        Self { id: id.to_string(), name, media_type, size, about }
    }
}

impl Command {
    /// A command as it is offered to a client in this language. It is called by its own name, whatever it reads.
    fn read(command: &Value, locale: &str) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let own = &command["description_localizations"][locale];
        let options = || command["options"].as_array().into_iter().flatten();
        Self {
            name: text(&command["name"]),
            description: text(if own.is_string() { own } else { &command["description"] }),
            options: options().map(|option| text(&option["name"])).collect(),
            takes_file: options().any(|option| option["type"] == 11),
        }
    }
}

#[async_trait]
impl App for Discord {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    fn emulator(&self) -> &dyn Emulator {
        &*self.0
    }

    async fn connect(&self, _: &str, pacing: bool) -> Result<Box<dyn Front>, Error> {
        let (token, api_url) = (self.0.token().to_owned(), self.0.url().to_owned());
        let settings = discord::Settings { token, api_url, over_http: true, pacing };
        let discord = discord::Discord::connect(settings).await.map_err(failed)?;
        let key = self.0.downcast().map(emulated::Emulator::public_key).unwrap_or_default();
        let key = PublicKey::new(&key).map_err(failed)?;
        Ok(Box::new(Connected { discord, key, emulator: Arc::clone(&self.0) }))
    }

    fn draw(&self, client: &dyn Client) -> Value {
        client.downcast().map(|person| json!(self.client(person))).unwrap_or_default()
    }

    fn draw_message(&self, client: &dyn Client, number: i64) -> Option<Drawn> {
        let view = client.downcast::<Person>()?.view();
        let message = view.messages.into_iter().find(|message| message.id == number)?;
        let cards = message.embeds.iter().flat_map(|embed| [&embed.title, &embed.description, &embed.footer]);
        let lists = message.lists().into_iter().map(|list| list.placeholder);
        let words = std::iter::once(&message.content).chain(cards).cloned();
        let pieces = words.chain(message.labels().into_iter().flatten()).chain(lists).collect();
        Some((json!(Message::from(message)), pieces))
    }

    fn introduce(&self, client: &dyn Client) {
        // Who has written once can be written to.
        client.hide(client.say("/start"));
    }

    fn press_for(&self, client: &dyn Client, action: &Action) {
        if let (Some(message), Some(carried)) = (client.last(), discord::Discord::custom_id(action)) {
            client.press_data(message.id, &carried);
        }
    }

    fn scenes(&self, reader: Reader) -> Vec<Scene> {
        // Commands are the same for everybody there, and several questions are asked at once.
        let is_message = |moment: &Moment| !matches!(moment, Moment::Shows(View::Commands(_)));
        let seen = scenes::all(reader).into_iter().filter(|scene| scene.moments.iter().all(is_message));
        seen.chain(scenes::modals(reader, true)).collect()
    }
}

struct Connected {
    discord: discord::Discord,
    key: PublicKey,
    emulator: Arc<dyn Emulator>,
}

#[async_trait]
impl Front for Connected {
    fn channel(&self) -> Arc<dyn Channel> {
        Arc::new(self.discord.clone())
    }

    fn routes(&self, engine: &Engine) -> Router {
        let key = self.key.clone();
        interactions::router(self.discord.clone(), Arc::new(engine.clone()), key, TaskTracker::new())
    }

    async fn begin(&self, address: &str, engine: &Engine) -> Result<(), Error> {
        self.discord.publish_commands(engine).await.map_err(failed)?;
        self.emulator.balance(vec![address.to_owned()]);
        Ok(())
    }

    fn modal(&self, view: &View, locale: Locale) -> Option<Drawn> {
        let modal = Modal::from(&self.discord.modal(view, locale)?);
        let above = std::iter::once(&modal.title).chain(&modal.words).cloned();
        let pieces = above.chain(modal.fields.iter().flat_map(read)).collect();
        Some((json!(modal), pieces))
    }
}

/// What can be read in a field.
fn read(field: &Field) -> Vec<String> {
    let list = field.list.iter();
    let entries = list.flat_map(|list| list.choices.iter().map(|choice| choice.label.clone()));
    [field.label.clone(), field.placeholder.clone()].into_iter().chain(entries).collect()
}
