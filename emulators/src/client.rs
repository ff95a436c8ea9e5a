//! A client of a platform in somebody's hand: what is read in it and what can be done with it, whatever the platform.
//!
//! Each platform implements [`Client`] beside its emulator. Who plays, tests or draws needs no more, unless a platform's
//! own behaviour is the point.

use std::any::Any;
use std::fmt::Debug;

use serde::Deserialize;
use tokio::sync::watch;

use crate::File;

/// A message of the bot, as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Grows: a greater one is newer.
    pub id: i64,
    pub(crate) text: String,
    pub(crate) buttons: Vec<Pressable>,
    pub(crate) links: Vec<String>,
    pub(crate) files: Vec<Attached>,
}

/// A file that came with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its id, by which [`Emulator::file`](crate::Emulator::file) gives what is in it.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Something that can be pressed or chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Pressable {
    /// What stands on it.
    pub text: String,
    /// What it carries, if it is a button.
    pub data: Option<String>,
    /// Whether it is an entry of a list, which is ticked together with others.
    pub is_entry: bool,
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

    /// The files that came with it.
    #[must_use]
    pub fn files(&self) -> &[Attached] {
        &self.files
    }

    /// Whether there is nothing in it, as in what stands for an answer that takes longer.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_empty() && self.buttons.is_empty() && self.files.is_empty()
    }

    /// All that people read of it.
    fn words(&self) -> (&str, Vec<&str>) {
        (&self.text, self.buttons.iter().map(|button| button.text.as_str()).collect())
    }

    /// Whether people read the same in another one.
    #[must_use]
    pub fn reads_like(&self, other: &Self) -> bool {
        self.words() == other.words()
    }
}

/// A modal with fields that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Modal {
    /// What stands on top.
    pub title: String,
    /// The names of its fields.
    pub fields: Vec<String>,
}

/// What is put into a field of a modal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    /// Words.
    Text(String),
    /// Entries of a list, by their labels.
    Chosen(Vec<String>),
    /// A file.
    File(File),
}

/// A field of a modal by what it carries, and the words or the values of entries in it.
pub type FieldData = (String, Option<String>, Vec<String>);

/// Things to send that are neither words nor files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// A sticker.
    Sticker,
    /// A photo.
    Photo,
    /// A voice message.
    Voice,
    /// A place.
    Location,
}

impl Thing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Sticker, Self::Photo, Self::Voice, Self::Location];
}

/// The code in a link to the bot, of any platform: it is good on all of them. It stands in an address, or in a command with its
/// option, which have a name in each language.
#[must_use]
pub fn code_of(link: &str) -> Option<&str> {
    let in_address = || link.split_once("?start=").map(|(_, rest)| rest);
    let behind = |at: usize| {
        let (command, rest) = link.get(at + 1..)?.split_once(' ')?;
        let (option, code) = rest.split_once(':')?;
        let is_name = |name: &str| !name.is_empty() && name.chars().all(char::is_alphanumeric);
        (is_name(command) && is_name(option) && !code.starts_with(' ')).then_some(code)
    };
    let in_command = || link.match_indices('/').find_map(|(at, _)| behind(at));
    in_address().or_else(in_command)?.split_whitespace().next()
}

/// As many messages are still looked at.
const LOOKED_AT: usize = 6;

/// A client of a platform in somebody's hand.
pub trait Client: Any + Debug + Send + Sync {
    /// The name of the platform.
    fn platform(&self) -> &'static str;

    /// The number of the account.
    fn id(&self) -> i64;

    /// The name of whose account it is.
    fn name(&self) -> String;

    /// The chat with the bot, to which the bot delivers.
    fn address(&self) -> String;

    /// Sets the language of the client, by its tag.
    fn set_language(&self, tag: &str);

    /// Whether the platform keeps what is done while the bot is off, and hands it over later.
    fn keeps(&self) -> bool;

    /// Whether the bot asks in modals and lists here, as it cannot count on hearing what is written.
    fn has_modals(&self) -> bool;

    /// The newest messages of the bot, the newest first, so many at most.
    fn messages(&self, most: usize) -> Vec<Shown>;

    /// What the newest messages of the bot say and offer, to be read by people.
    fn screen(&self) -> String;

    /// What was told for presses so far, in order: in a toast, or above a message.
    fn told(&self) -> Vec<String>;

    /// How often the bot has answered what was done here.
    fn answered(&self) -> usize;

    /// Changes whenever something happens that can be seen here.
    fn changes(&self) -> watch::Receiver<u64>;

    /// Opens the chat for the first time; says whether that can be done.
    fn start(&self) -> bool;

    /// Opens a link to the bot, of whichever platform; says whether that can be done.
    fn open(&self, link: &str) -> bool;

    /// Addresses the bot as it is done here: in words, or by the command of this name. Gives the number of the message
    /// behind which the answer comes; `None`: there is no such command.
    fn speak(&self, words: &str) -> Option<i64>;

    /// Writes words that nobody has to have asked for, whether or not they are heard. Gives the number of the message.
    fn say(&self, words: &str) -> i64;

    /// Changes own words.
    fn edit(&self, message: i64, words: &str);

    /// Sends a command, such as `contacts`, with these options; says whether there is such a one.
    fn command(&self, name: &str, options: &[(&str, &str)]) -> bool;

    /// Sends a file: in the chat, or by a command that takes one where files in the chat are not heard; says whether that
    /// can be done.
    fn send_file(&self, command: Option<&str>, file: &File) -> bool;

    /// Sends a picture as such where the platform tells it from other files, with words below it; else as a file.
    fn send_photo(&self, command: Option<&str>, file: &File, _words: &str) -> bool {
        self.send_file(command, file)
    }

    /// Sends something that is neither words nor a file; says whether that can be done.
    fn attach(&self, _thing: Thing) -> bool {
        false
    }

    /// Picks people from the platform's own list; says whether there is one.
    fn pick(&self, people: &[i64]) -> bool;

    /// Presses or chooses what has this label, on the newest message with such a one; says whether there is any.
    fn press(&self, label: &str) -> bool;

    /// Presses or chooses what has this label, on one message; says whether it is there.
    fn press_on(&self, message: i64, label: &str) -> bool;

    /// Presses a button that carries this, whether or not the message has one: clients can be forged, and slow.
    fn press_data(&self, message: i64, carried: &str);

    /// What a button carries that holds this for the core.
    fn carrying(&self, wire: &str) -> String;

    /// Ticks exactly these entries of a list and sends them; says whether a list has all of them.
    fn tick(&self, _labels: &[&str]) -> bool {
        false
    }

    /// Sends these values of a list, whether or not they were offered.
    fn choose_data(&self, _message: i64, _list: &str, _values: &[&str]) {}

    /// The modal that is open.
    fn modal(&self) -> Option<Modal> {
        None
    }

    /// Fills fields of the open modal in, by their names, and sends it; what is not named stays as it is. Who is
    /// `careless` sends what a field does not take. Says whether that can be done.
    fn fill_in(&self, _answers: &[(String, Filled)], _careless: bool) -> bool {
        false
    }

    /// Fills every field of the open modal in, by what it carries, and sends it; says whether one is open.
    fn fill_data(&self, _fields: &[FieldData]) -> bool {
        false
    }

    /// Sends a file that a field of the open modal is then filled with, by what this gives; `None` where no modal takes files.
    fn upload(&self, _file: &File) -> Option<String> {
        None
    }

    /// Closes the modal without sending it.
    fn dismiss(&self) {}

    /// Takes a message of the bot away, where the person may.
    fn hide(&self, _message: i64) {}

    /// Blocks the bot, or takes no messages of it any more.
    fn shut(&self);

    /// Lets the bot write again; says whether the platform tells the bot.
    fn reopen(&self) -> bool;

    /// Deletes the account, as far as the bot can notice.
    fn delete_account(&self);
}

impl dyn Client {
    /// The client as one of this platform, where that is the point.
    #[must_use]
    pub fn downcast<T: Client>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }

    /// The newest message of the bot.
    #[must_use]
    pub fn last(&self) -> Option<Shown> {
        self.messages(1).pop()
    }

    /// The number of the newest message of the bot; 0 where there is none.
    #[must_use]
    pub fn newest(&self) -> i64 {
        self.last().map(|message| message.id).unwrap_or_default()
    }

    /// The newest message of the bot that offers something.
    #[must_use]
    pub fn last_with_buttons(&self) -> Option<Shown> {
        self.messages(usize::MAX).into_iter().find(|message| !message.buttons.is_empty())
    }

    /// The links in the newest messages of the bot.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        self.messages(LOOKED_AT).into_iter().flat_map(|message| message.links).collect()
    }

    /// Whether one of the newest messages of the bot is as told.
    pub fn shows(&self, is: impl FnMut(&Shown) -> bool) -> bool {
        self.messages(LOOKED_AT).iter().any(is)
    }

    /// Waits until something can be found here, and gives it. For ever, if it never can.
    pub async fn wait_until<T>(&self, mut found: impl FnMut() -> Option<T>) -> T {
        let mut changed = self.changes();
        loop {
            changed.borrow_and_update();
            if let Some(found) = found() {
                return found;
            }
            if changed.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    /// Waits until one of the newest messages of the bot is as wanted. For ever, if none becomes so.
    pub async fn wait_for<T>(&self, mut wanted: impl FnMut(&Shown) -> Option<T>) -> T {
        self.wait_until(|| self.messages(LOOKED_AT).iter().find_map(&mut wanted)).await
    }

    /// Waits until no message of the bot is as told.
    pub async fn wait_for_none(&self, mut is: impl FnMut(&Shown) -> bool) {
        self.wait_until(|| (!self.messages(usize::MAX).iter().any(&mut is)).then_some(())).await;
    }

    /// Waits until more has been told for presses than so much, and gives the next of it. For ever, if nothing is.
    pub async fn wait_for_told(&self, before: usize) -> String {
        self.wait_until(|| self.told().get(before).cloned()).await
    }
}

/// There is nothing like that on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotThere {
    /// What was looked for.
    pub wanted: String,
    /// What the screen shows instead.
    pub screen: String,
}

impl std::fmt::Display for NotThere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "there is no {:?}; the screen shows:\n{}", self.wanted, self.screen)
    }
}

impl std::error::Error for NotThere {}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn a_code_is_found_in_links_of_every_platform() {
        assert_eq!(code_of("https://t.me/bot?start=abc"), Some("abc"));
        assert_eq!(code_of("/start code:abc then"), Some("abc"));
        assert_eq!(code_of("/claim code:abc"), Some("abc"));
        assert_eq!(code_of("/inicio código:abc"), Some("abc"));
        assert_eq!(code_of("For Eva: /start code:abc"), Some("abc"));
        assert_eq!(code_of("/start and then: go on"), None);
        assert_eq!(code_of("https://t.me/bot"), None);
    }
}
