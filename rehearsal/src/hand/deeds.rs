//! What people do besides answering what they are asked: they write on, send files, pick others from a list, close the
//! door, and press what is old, forged or somebody else's.

use emulators::File;

use super::Hand;

impl Hand {
    /// Writes words that nobody has to have asked for; on Discord they are heard over the gateway only. Gives the number of
    /// the message.
    pub fn say(&self, words: &str) -> i64 {
        match self {
            Self::Telegram(person) => person.say(words),
            Self::Discord(person) => person.say(words),
        }
    }

    /// Changes own words.
    pub fn edit(&self, number: i64, words: &str) {
        match self {
            Self::Telegram(person) => person.edit(number, words),
            Self::Discord(person) => person.edit(number, words),
        }
    }

    /// Sends a file as an answer: in the chat, or by the command that takes one; says whether that could be done.
    #[must_use]
    pub fn send_file(&self, file: &File) -> bool {
        match self {
            Self::Telegram(person) => {
                person.send_file(file);
                true
            }
            Self::Discord(person) => person.command_with("file", file).is_ok(),
        }
    }

    /// Picks people from the platform's own list; says whether there is one.
    #[must_use]
    pub fn pick(&self, people: &[i64]) -> bool {
        match self {
            Self::Telegram(person) => {
                person.share(people);
                true
            }
            Self::Discord(person) => person.pick(people).is_ok(),
        }
    }

    /// Presses a button that carries this, whether or not the message has one: clients can be forged, and slow.
    pub fn press_data(&self, message: i64, carried: &str) {
        match self {
            Self::Telegram(person) => person.press_data(message, carried),
            Self::Discord(person) => person.press_data(message, carried),
        }
    }

    /// What a button carries that holds this for the core.
    #[must_use]
    pub fn carrying(&self, wire: &str) -> String {
        match self {
            Self::Telegram(_) => wire.to_owned(),
            Self::Discord(_) => format!("p0:{wire}"),
        }
    }

    /// What was told for presses so far, in order: in a toast, or above a message.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        match self {
            Self::Telegram(person) => person.chat().toasts,
            Self::Discord(person) => person.told(),
        }
    }

    /// Blocks the bot, or takes no direct messages any more.
    pub fn shut(&self) {
        match self {
            Self::Telegram(person) => person.block(),
            Self::Discord(person) => person.close(true),
        }
    }

    /// Lets the bot write again. Telegram says so; on Discord nobody does, until the person does something.
    pub fn reopen(&self) {
        match self {
            Self::Telegram(person) => person.unblock(),
            Self::Discord(person) => person.close(false),
        }
    }

    /// Deletes the account. Discord says no more of it than that it takes no messages.
    pub fn delete_account(&self) {
        match self {
            Self::Telegram(person) => person.delete_account(),
            Self::Discord(person) => person.close(true),
        }
    }
}
