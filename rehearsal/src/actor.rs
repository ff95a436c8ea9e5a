//! One person who reads the screen and answers what is asked.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::text::{Locale, Text};
use emulators::telegram::{Chat, Message, Person};

/// Usually nothing in a conversation takes longer than this; who waits longer is stuck.
const PATIENCE: Duration = Duration::from_secs(60);

/// The screen did not become what was expected.
#[derive(Debug, thiserror::Error)]
#[error("{who} waits for {what:?}, and sees:\n{screen}")]
pub struct Stuck {
    who: String,
    what: String,
    screen: String,
}

/// How anything in a rehearsal ends.
pub type Played<T = ()> = Result<T, Stuck>;

/// Whether a message says these words. Words of people stand in it between marks of direction that nobody sees.
pub(crate) fn says(message: &Message, words: &str) -> bool {
    message.text().replace(['\u{2068}', '\u{2069}'], "").contains(words)
}

/// What somebody is about to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Opens the chat for the first time.
    Start,
    /// Opens a link to the bot.
    Open(String),
    /// Writes these words.
    Say(String),
    /// Presses a button of a message.
    Press {
        /// The message's number.
        message: i64,
        /// What is written on the button.
        label: String,
    },
}

/// Says when the people of a play may act.
#[async_trait]
pub trait Conductor: Debug + Send + Sync {
    /// Somebody is about to do something; they do it when this returns.
    async fn cue(&self, who: &Actor, act: &Act);
}

/// A person who reads one language.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The phone.
    pub phone: Person,
    /// The language the person reads.
    pub locale: Locale,
    /// Says when the person acts; at once, where there is none.
    pub conductor: Option<Arc<dyn Conductor>>,
    /// How long the person waits for the bot.
    pub patience: Duration,
    /// After how long the person presses a button again that nothing seems to come of.
    pub insists: Option<Duration>,
    /// The button that was pressed last, unless something was written since.
    pressed: Arc<Mutex<Option<String>>>,
}

impl Actor {
    /// A person who answers at once.
    #[must_use]
    pub fn new(phone: Person, locale: Locale) -> Self {
        Self { phone, locale, conductor: None, patience: PATIENCE, insists: None, pressed: Arc::default() }
    }

    /// A text in the person's language.
    #[must_use]
    pub fn reads(&self, text: &Text) -> String {
        self.locale.plain(text)
    }

    /// What a question gives as example, without the words before it.
    #[must_use]
    pub fn example(&self, text: &Text) -> String {
        let example = self.reads(text);
        example.split_once(": ").map_or(example.clone(), |(_, answer)| answer.to_owned())
    }

    async fn waits_for_cue(&self, act: Act) {
        if let Some(conductor) = &self.conductor {
            conductor.cue(self, &act).await;
        }
    }

    /// Waits until the newest messages of the bot are as wanted.
    ///
    /// # Errors
    /// [`Stuck`] after its patience has run out.
    pub async fn waits<T>(&self, what: &str, wanted: impl FnMut(&Message) -> Option<T>) -> Played<T> {
        let mut wanted = wanted;
        let found = async {
            loop {
                let found = self.phone.wait_for(|chat| chat.from_bot().take(6).find_map(&mut wanted));
                match tokio::time::timeout(self.insists.unwrap_or(self.patience), found).await {
                    Ok(found) => return found,
                    Err(_) => self.presses_again(),
                }
            }
        };
        tokio::time::timeout(self.patience, found).await.map_err(|_| self.stuck(what))
    }

    /// Nothing seems to come of what was pressed: it may have been something old, or the answer got lost.
    fn presses_again(&self) {
        let pressed = self.pressed.lock().ok().and_then(|pressed| pressed.clone());
        if let Some(label) = pressed.filter(|_| self.insists.is_some()) {
            // It may be gone by now.
            let _ = self.phone.press(&label);
        }
    }

    fn press_on(&self, number: i64, label: &str) -> Played {
        self.remember(Some(label.to_owned()));
        self.phone.press_on(number, label).map_err(|_| self.stuck(label))
    }

    fn remember(&self, label: Option<String>) {
        if let Ok(mut pressed) = self.pressed.lock() {
            *pressed = label;
        }
    }

    fn stuck(&self, what: &str) -> Stuck {
        Stuck { who: self.phone.chat().name, what: what.to_owned(), screen: self.phone.screen() }
    }

    /// Waits until a message with these words is there.
    ///
    /// # Errors
    /// [`Stuck`]: it does not appear.
    pub async fn sees(&self, text: &Text) -> Played<Message> {
        self.sees_words(&self.reads(text)).await
    }

    /// Waits until a message with these words is there.
    ///
    /// # Errors
    /// [`Stuck`]: it does not appear.
    pub async fn sees_words(&self, words: &str) -> Played<Message> {
        self.waits(words, |message| says(message, words).then(|| message.clone())).await
    }

    /// Waits until no message has a button with this label any more.
    ///
    /// # Errors
    /// [`Stuck`]: one stays.
    pub async fn loses(&self, label: &Text) -> Played {
        let label = self.reads(label);
        let left = |chat: &Chat| chat.from_bot().any(|message| message.buttons().any(|button| button.text == label));
        let gone = self.phone.wait_for(|chat| (!left(chat)).then_some(()));
        tokio::time::timeout(self.patience, gone).await.map_err(|_| self.stuck(&format!("no more [{label}]")))
    }

    /// Waits until a button with this label is there.
    ///
    /// # Errors
    /// [`Stuck`]: there is none.
    pub async fn is_offered(&self, label: &Text) -> Played {
        let label = self.reads(label);
        self.waits(&label, |message| message.buttons().any(|button| button.text == label).then_some(())).await
    }

    /// Waits for a button with this label and presses it.
    ///
    /// # Errors
    /// [`Stuck`]: there is none.
    pub async fn presses(&self, label: &Text) -> Played {
        self.presses_words(&self.reads(label)).await
    }

    /// Waits for a button with this label and presses it.
    ///
    /// # Errors
    /// [`Stuck`]: there is none.
    pub async fn presses_words(&self, label: &str) -> Played {
        let has = |message: &Message| message.buttons().any(|button| button.text == label).then_some(message.id);
        let message = self.waits(label, has).await?;
        self.waits_for_cue(Act::Press { message, label: label.to_owned() }).await;
        // What was there may have moved on while the person was thinking.
        let number = self.waits(label, has).await?;
        self.press_on(number, label)
    }

    /// Waits for a message that says these words, and presses a button on that one.
    ///
    /// # Errors
    /// [`Stuck`]: there is none.
    pub async fn presses_below(&self, words: &str, label: &Text) -> Played {
        let label = self.reads(label);
        let fits = |message: &Message| {
            let fits = says(message, words) && message.buttons().any(|button| button.text == label);
            fits.then_some(message.id)
        };
        let message = self.waits(&format!("{words} [{label}]"), fits).await?;
        self.waits_for_cue(Act::Press { message, label: label.clone() }).await;
        let number = self.waits(&label, fits).await?;
        self.press_on(number, &label)
    }

    /// Waits for a question and answers it in words.
    ///
    /// # Errors
    /// [`Stuck`]: it is not asked.
    pub async fn answers(&self, question: &Text, words: &str) -> Played {
        self.asked(question).await?;
        self.says(words).await
    }

    /// Writes, and waits until the bot has said something to it.
    ///
    /// # Errors
    /// [`Stuck`]: nothing comes.
    pub async fn says(&self, words: &str) -> Played {
        self.remember(None);
        self.waits_for_cue(Act::Say(words.to_owned())).await;
        let number = self.phone.say(words);
        self.waits("an answer", |message| (message.id > number).then_some(())).await
    }

    /// Waits for a question that can be answered.
    ///
    /// # Errors
    /// [`Stuck`]: it is not asked.
    pub async fn asked(&self, question: &Text) -> Played<Message> {
        let question = self.reads(question);
        let is_it = |message: &Message| {
            (says(message, &question) && message.buttons().next().is_some()).then(|| message.clone())
        };
        self.waits(&question, is_it).await
    }

    /// Waits for a question with a list, searches these entries, and is done.
    ///
    /// # Errors
    /// [`Stuck`]: it is not asked.
    pub async fn ticks(&self, question: &Text, entries: &[&Text]) -> Played {
        let words = entries.iter().map(|entry| self.reads(entry)).collect::<Vec<_>>().join(", ");
        self.answers(question, &words).await?;
        let done = self.reads(&bot_core::text::msg::button_done(u32::try_from(entries.len()).unwrap_or(0)));
        self.presses_words(&done).await
    }

    /// Opens a link to the bot.
    pub async fn opens(&self, link: &str) {
        self.waits_for_cue(Act::Open(link.to_owned())).await;
        self.phone.open(link);
    }

    /// Opens the chat for the first time.
    ///
    /// # Errors
    /// [`Stuck`]: nobody answers.
    pub async fn starts(&self) -> Played {
        self.waits_for_cue(Act::Start).await;
        self.phone.start();
        self.waits("Home", |message| message.is_from_bot().then_some(())).await
    }
}
