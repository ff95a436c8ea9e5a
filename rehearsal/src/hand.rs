//! What somebody holds in their hand: a phone with Telegram, or Discord's client. What can be seen and done is the same.

mod deeds;

use emulators::{discord, telegram};

/// A message of the bot, as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Grows: a greater one is newer.
    pub id: i64,
    text: String,
    buttons: Vec<Pressable>,
    links: Vec<String>,
}

/// Something that can be pressed or chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Pressable {
    /// What stands on it.
    pub text: String,
    /// What it carries, if it is a button.
    pub data: Option<String>,
}

impl Shown {
    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What can be pressed or chosen below it.
    pub fn buttons(&self) -> impl Iterator<Item = &Pressable> {
        self.buttons.iter()
    }

    /// The addresses in it, and the commands that lead to the bot with a code.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        self.links.clone()
    }
}

impl From<&telegram::Message> for Shown {
    fn from(message: &telegram::Message) -> Self {
        let pressable =
            |button: &telegram::Button| Pressable { text: button.text.clone(), data: button.callback_data.clone() };
        let buttons = message.buttons().map(pressable).collect();
        Self { id: message.id, text: message.text().to_owned(), buttons, links: message.links() }
    }
}

impl From<&discord::Message> for Shown {
    fn from(message: &discord::Message) -> Self {
        let buttons =
            message.buttons().into_iter().map(|button| Pressable { text: button.label, data: button.custom_id });
        let entries = message.lists().into_iter().flat_map(|list| list.choices);
        let entries = entries.map(|choice| Pressable { text: choice.label, data: None });
        let buttons = entries.chain(buttons).collect();
        let text = message.text();
        let links = text.lines().filter(|line| line.contains(CODE)).map(str::to_owned).collect();
        Self { id: message.id, text, buttons, links }
    }
}

/// What stands before the code of a link that is typed.
const CODE: &str = "/start code:";

/// The code in a link of either kind.
fn code_of(link: &str) -> Option<&str> {
    let behind = |mark: &str| link.split_once(mark).and_then(|(_, rest)| rest.split_whitespace().next());
    behind("?start=").or_else(|| behind(CODE))
}

/// As many messages are still looked at.
const LOOKED_AT: usize = 6;

/// A phone, or a client.
#[derive(Clone, Debug)]
pub enum Hand {
    /// With Telegram.
    Telegram(telegram::Person),
    /// With Discord.
    Discord(discord::Person),
}

impl From<telegram::Person> for Hand {
    fn from(person: telegram::Person) -> Self {
        Self::Telegram(person)
    }
}

impl From<discord::Person> for Hand {
    fn from(person: discord::Person) -> Self {
        Self::Discord(person)
    }
}

impl Hand {
    /// The name of whose hand it is.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Telegram(person) => person.chat().name,
            Self::Discord(person) => person.name(),
        }
    }

    /// The number of the account.
    #[must_use]
    pub fn id(&self) -> i64 {
        match self {
            Self::Telegram(person) => person.id(),
            Self::Discord(person) => person.id(),
        }
    }

    /// The newest message in the chat.
    #[must_use]
    pub fn last(&self) -> Option<Shown> {
        match self {
            Self::Telegram(person) => person.last().map(|message| (&message).into()),
            Self::Discord(person) => person.view().from_bot().next().map(Shown::from),
        }
    }

    /// The newest message that offers something.
    #[must_use]
    pub fn last_with_buttons(&self) -> Option<Shown> {
        match self {
            Self::Telegram(person) => person.last_with_buttons().map(|message| (&message).into()),
            Self::Discord(person) => {
                person.view().from_bot().map(Shown::from).find(|message| message.buttons().next().is_some())
            }
        }
    }

    /// What the newest messages of the bot say and offer, to be read by people.
    #[must_use]
    pub fn screen(&self) -> String {
        match self {
            Self::Telegram(person) => person.screen(),
            Self::Discord(person) => person.screen(),
        }
    }

    /// The links in the newest messages of the bot.
    pub(crate) fn last_links(&self) -> Vec<String> {
        let mut links = Vec::new();
        self.shows(|message| {
            links.extend(message.links());
            false
        });
        links
    }

    /// Waits until one of the newest messages of the bot is as wanted. For ever, if none becomes so.
    pub(crate) async fn wait_for<T>(&self, mut wanted: impl FnMut(&Shown) -> Option<T>) -> T {
        match self {
            Self::Telegram(person) => {
                person
                    .wait_for(|chat| chat.from_bot().take(LOOKED_AT).find_map(|message| wanted(&message.into())))
                    .await
            }
            Self::Discord(person) => {
                person
                    .wait_for(|view| view.from_bot().take(LOOKED_AT).find_map(|message| wanted(&message.into())))
                    .await
            }
        }
    }

    /// Whether one of the newest messages of the bot is as told.
    pub(crate) fn shows(&self, mut is: impl FnMut(&Shown) -> bool) -> bool {
        match self {
            Self::Telegram(person) => person.chat().from_bot().take(LOOKED_AT).any(|message| is(&message.into())),
            Self::Discord(person) => person.view().from_bot().take(LOOKED_AT).any(|message| is(&message.into())),
        }
    }

    /// Waits until no message of the bot is as told.
    pub(crate) async fn wait_for_none(&self, mut is: impl FnMut(&Shown) -> bool) {
        match self {
            Self::Telegram(person) => {
                person.wait_for(|chat| (!chat.from_bot().any(|message| is(&message.into()))).then_some(())).await;
            }
            Self::Discord(person) => {
                person.wait_for(|view| (!view.from_bot().any(|message| is(&message.into()))).then_some(())).await;
            }
        }
    }

    /// Waits until more has been told for presses than so much, and gives the next of it. For ever, if nothing is.
    pub(crate) async fn wait_for_told(&self, before: usize) -> String {
        match self {
            Self::Telegram(person) => person.wait_for(|chat| chat.toasts.get(before).cloned()).await,
            Self::Discord(person) => person.wait_for(|_| person.told().get(before).cloned()).await,
        }
    }

    /// Whether the platform tells the bot that somebody takes its messages again.
    pub(crate) fn tells_who_is_back(&self) -> bool {
        matches!(self, Self::Telegram(_))
    }

    /// The newest message of the bot.
    pub(crate) fn newest(&self) -> i64 {
        self.last().map(|message| message.id).unwrap_or_default()
    }

    /// Presses or chooses what has this label, on one message; says whether it was there.
    pub(crate) fn press_on(&self, message: i64, label: &str) -> bool {
        match self {
            Self::Telegram(person) => person.press_on(message, label).is_ok(),
            Self::Discord(person) => person.press_on(message, label).is_ok(),
        }
    }

    /// Presses or chooses what has this label, on the newest message with such a one; says whether there is any.
    #[must_use]
    pub fn press(&self, label: &str) -> bool {
        match self {
            Self::Telegram(person) => person.press(label).is_ok(),
            Self::Discord(person) => person.press(label).is_ok(),
        }
    }

    /// Sends a command, such as `contacts`; says whether there is such a one.
    #[must_use]
    pub fn command(&self, name: &str) -> bool {
        match self {
            Self::Telegram(person) => {
                person.say(&format!("/{name}"));
                true
            }
            Self::Discord(person) => person.command(name, &[]).is_ok(),
        }
    }

    /// Opens a link to the bot, of whichever platform: the code in it is good on all of them.
    #[must_use]
    pub fn open(&self, link: &str) -> bool {
        match self {
            Self::Telegram(person) => {
                match code_of(link) {
                    Some(code) => drop(person.say(&format!("/start {code}"))),
                    None => person.open(link),
                }
                true
            }
            Self::Discord(person) => {
                let option: Vec<(&str, &str)> = code_of(link).map(|code| ("code", code)).into_iter().collect();
                person.command("start", &option).is_ok()
            }
        }
    }
}
