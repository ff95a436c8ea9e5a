//! What stands on a phone, as the page draws it.

use emulators::{discord, telegram};
use rehearsal::Hand;
use serde::Serialize;
use serde_json::Value;

use crate::world::World;

/// The page shows so many messages of a chat.
const MESSAGES: usize = 80;
/// The notices that are told; the page shows only those that are new.
const TOASTS: usize = 3;

/// What stands on one phone.
#[derive(Serialize)]
pub(crate) struct Phone {
    id: i64,
    #[serde(flatten)]
    app: App,
}

/// It looks as its app does.
#[derive(Serialize)]
#[serde(tag = "platform", rename_all = "lowercase")]
enum App {
    Telegram(Chat),
    Discord(Client),
}

#[derive(Serialize)]
struct Chat {
    standing: telegram::Standing,
    messages: Vec<telegram::Message>,
    /// How many notices there were in all, and the newest.
    toasts: (usize, Vec<String>),
    commands: Vec<telegram::BotCommand>,
}

#[derive(Serialize)]
struct Client {
    /// The channel of the chat with the bot, to which the bot delivers.
    address: String,
    standing: telegram::Standing,
    messages: Vec<Message>,
    /// The window that is open.
    window: Option<discord::Window>,
    /// How often nobody answered in time.
    failures: u32,
    commands: Vec<Command>,
}

/// A message on Discord.
#[derive(Debug, Serialize)]
pub(crate) struct Message {
    /// As text: it is greater than a number of JavaScript can be.
    pub(crate) id: String,
    pub(crate) author: discord::Author,
    /// When, in seconds since 1970.
    pub(crate) date: i64,
    pub(crate) content: String,
    pub(crate) embeds: Vec<discord::Embed>,
    files: Vec<Attached>,
    /// The rows below it, in the API's shape.
    pub(crate) components: Vec<Value>,
    /// Whether nobody else sees it.
    pub(crate) ephemeral: bool,
    /// Whether it stands for an answer that takes longer.
    pub(crate) thinking: bool,
    pub(crate) edited: bool,
}

/// A file that came with a message.
#[derive(Debug, Serialize)]
struct Attached {
    id: String,
    name: String,
    media_type: String,
    /// In bytes.
    size: usize,
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

/// What stands on somebody's phone.
pub(crate) fn of(world: &World, id: i64) -> Option<Phone> {
    let app = match world.phone(id)? {
        Hand::Telegram(person) => App::Telegram(chat(world, id, person.chat())),
        Hand::Discord(person) => App::Discord(client(world, &person)),
    };
    Some(Phone { id, app })
}

fn chat(world: &World, id: i64, chat: telegram::Chat) -> Chat {
    let telegram::Chat { standing, messages, toasts, language, .. } = chat;
    let own = world.telegram().commands(Some(id), "");
    let of_language = || world.telegram().commands(None, &language);
    let commands = [own].into_iter().chain([of_language()]).find(|commands| !commands.is_empty());
    let skipped = messages.len().saturating_sub(MESSAGES);
    let newest = toasts.len().saturating_sub(TOASTS);
    Chat {
        standing,
        messages: messages.into_values().skip(skipped).collect(),
        toasts: (toasts.len(), toasts.into_iter().skip(newest).collect()),
        commands: commands.unwrap_or_else(|| world.telegram().commands(None, "")),
    }
}

fn client(world: &World, person: &discord::Person) -> Client {
    let discord::View { messages, window, failures, .. } = person.view();
    let standing = match (person.is_closed(), messages.is_empty()) {
        (true, _) => telegram::Standing::Blocked,
        (false, true) => telegram::Standing::Stranger,
        (false, false) => telegram::Standing::Open,
    };
    let skipped = messages.len().saturating_sub(MESSAGES);
    let locale = person.locale();
    // Entries of the menu of a person have no description.
    let typed = world.discord().commands().into_iter().filter(|command| command["type"].as_u64().unwrap_or(1) == 1);
    Client {
        address: person.chat().to_string(),
        standing,
        messages: messages.into_iter().skip(skipped).map(Message::from).collect(),
        window,
        failures,
        commands: typed.map(|command| Command::read(&command, &locale)).collect(),
    }
}

impl From<discord::Message> for Message {
    fn from(message: discord::Message) -> Self {
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
            edited: message.is_edited,
        }
    }
}

impl From<discord::Attachment> for Attached {
    fn from(discord::Attachment { id, name, media_type, size, .. }: discord::Attachment) -> Self {
        Self { id: id.to_string(), name, media_type, size }
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
