//! One person who reads the screen and answers what is asked.

mod answering;
mod lost;
mod pressing;

use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::text::{Locale, Text, is_directional};
use emulators::{Client, File, Shown};

/// Usually nothing in a conversation takes longer than this; who waits longer is stuck.
const PATIENCE: Duration = Duration::from_secs(60);
/// Whoever has tried so often in vain sends /start.
const IN_VAIN: u32 = 3;

/// The screen did not become what was expected.
#[derive(Debug, thiserror::Error)]
#[error("{who} waits for {what:?}, and sees:\n{screen}")]
pub struct Stuck {
    who: String,
    whose: i64,
    what: String,
    screen: String,
}

impl Stuck {
    /// The number of the person's account.
    #[must_use]
    pub fn whose(&self) -> i64 {
        self.whose
    }

    /// What the person waits for.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }
}

/// How anything in a rehearsal ends.
pub type Played<T = ()> = Result<T, Stuck>;

/// Whether a message says these words, with whatever marks of direction.
pub(crate) fn says(message: &Shown, words: &str) -> bool {
    unmarked(message.text()).contains(&unmarked(words))
}

/// A text as it is read: without the marks that keep the direction of what stands in it.
pub(crate) fn unmarked(text: &str) -> String {
    text.replace(is_directional, "")
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
    /// Sends the file of this name.
    Send(String),
    /// Presses a button of a message.
    Press {
        /// The message's number.
        message: i64,
        /// What is written on the button.
        label: String,
    },
}

/// What somebody does again when nothing seems to come of it.
#[derive(Clone, Debug)]
enum Again {
    /// Presses what has this label.
    Press(String),
    /// Sends this command.
    Command(String),
    /// Opens this link.
    Open(String),
}

/// Says when the people of a play may act.
#[async_trait]
pub trait Conductor: Debug + Send + Sync {
    /// Somebody is about to do something; they do it when this returns.
    async fn cue(&self, who: &Actor, act: &Act);

    /// Somebody begins to wait for this.
    fn waits(&self, _who: &Actor, _what: &str) {}
}

/// A person who reads one language.
#[derive(Clone, Debug)]
pub struct Actor {
    /// What the person has in their hand.
    pub client: Arc<dyn Client>,
    /// The language the person reads.
    pub locale: Locale,
    /// Says when the person acts; at once, where there is none.
    pub conductor: Option<Arc<dyn Conductor>>,
    /// How long the person waits for the bot.
    pub patience: Duration,
    /// After how long the person presses a button again that nothing seems to come of. Who insists also finds the way back
    /// from what was shown without its buttons.
    pub insists: Option<Duration>,
    is_careless: bool,
    /// Whether the person waits for the conductor, which takes none of the bot's time.
    is_cued: Arc<AtomicBool>,
    /// What was done last and can be done again.
    last: Arc<Mutex<Option<Again>>>,
}

impl Actor {
    /// A person who answers at once.
    #[must_use]
    pub fn new(client: impl Into<Arc<dyn Client>>, locale: Locale) -> Self {
        let (client, is_cued, last) = (client.into(), Arc::default(), Arc::default());
        let (conductor, insists) = (None, None);
        Self { client, locale, conductor, patience: PATIENCE, insists, is_careless: false, is_cued, last }
    }

    /// The client as one of this platform, where that is the point.
    ///
    /// # Panics
    /// It is one of another.
    #[must_use]
    pub fn on<T: Client>(&self) -> &T {
        self.client.downcast().unwrap_or_else(|| panic!("{} is on {}", self.name(), self.client.platform()))
    }

    /// The person's name.
    #[must_use]
    pub fn name(&self) -> String {
        self.client.name()
    }

    /// A text in the person's language, as it stands on a button.
    #[must_use]
    pub fn reads(&self, text: &Text) -> String {
        self.locale.label(text)
    }

    /// What a question gives as example, without the words before it.
    #[must_use]
    pub fn example(&self, text: &Text) -> String {
        let example = self.locale.plain(text);
        example.split_once(": ").map_or(example.clone(), |(_, answer)| answer.to_owned())
    }

    /// The same person with a client that lets through what is longer than a modal takes: an older modal is open in it, or
    /// it is none of the platform's own.
    #[must_use]
    pub fn careless(&self) -> Self {
        Self { is_careless: true, ..self.clone() }
    }

    async fn waits_for_cue(&self, act: Act) {
        if let Some(conductor) = &self.conductor {
            self.is_cued.store(true, Ordering::Relaxed);
            conductor.cue(self, &act).await;
            self.is_cued.store(false, Ordering::Relaxed);
        }
    }

    fn begins_to_wait(&self, what: &str) {
        if let Some(conductor) = &self.conductor {
            conductor.waits(self, what);
        }
    }

    /// Waits until the newest messages of the bot are as wanted.
    ///
    /// # Errors
    /// [`Stuck`] after its patience has run out.
    pub async fn waits<T>(&self, what: &str, wanted: impl FnMut(&Shown) -> Option<T>) -> Played<T> {
        self.begins_to_wait(what);
        let mut wanted = wanted;
        let Some(insists) = self.insists else {
            let found = self.client.wait_for(wanted);
            return tokio::time::timeout(self.patience, found).await.map_err(|_| self.stuck(what));
        };
        let found = async {
            let (mut plain, mut in_vain) = (None, 0);
            loop {
                tokio::select! {
                    biased;
                    found = self.client.wait_for(&mut wanted) => return found,
                    lost = self.is_lost(plain) => plain = Some(lost),
                    () = tokio::time::sleep(insists) => {
                        in_vain += 1;
                        if in_vain % IN_VAIN > 0 {
                            self.does_again(false);
                            continue;
                        }
                    }
                }
                if let Some(found) = self.finds_back(&mut wanted).await {
                    return found;
                }
            }
        };
        tokio::time::timeout(self.patience, found).await.map_err(|_| self.stuck(what))
    }

    /// Does once more what nothing seems to come of: it may have been something old, or the answer got lost. What is kept for
    /// a bot that is off is only sent again when it was answered, but not as it should be.
    fn does_again(&self, is_answered: bool) {
        let sends = is_answered || !self.client.keeps();
        // What was pressed may be gone by now.
        let _ = match self.last.lock().ok().and_then(|last| last.clone()) {
            Some(Again::Press(label)) => self.client.press(&label),
            Some(Again::Command(name)) if sends => self.client.command(&name, &[]),
            Some(Again::Open(link)) if sends => self.client.open(&link),
            Some(Again::Command(_) | Again::Open(_)) | None => false,
        };
    }

    fn press_on(&self, number: i64, label: &str) -> Played {
        self.remember(Some(Again::Press(label.to_owned())));
        self.client.press_on(number, label).then_some(()).ok_or_else(|| self.stuck(label))
    }

    /// Presses; where a press is lost while the bot is off, and whoever pressed insists, until something comes of it.
    async fn press_until_heard(&self, number: i64, label: &str) -> Played {
        if self.client.keeps() || self.insists.is_none() {
            return self.press_on(number, label);
        }
        self.remember(Some(Again::Press(label.to_owned())));
        let press = || async {
            let pressed = || self.client.messages(usize::MAX).into_iter().find(|message| message.id == number);
            let (before, newest, answered) = (pressed(), self.client.newest(), self.client.answered());
            if !self.client.press_on(number, label) {
                // It was heard at the last try, though nobody said so.
                return Ok(());
            }
            let is_heard = || {
                let is_answered = self.client.answered() > answered;
                // That it was sent once more changes nothing of what can be read.
                let is_same = match (&before, pressed()) {
                    (Some(before), Some(now)) => before.reads_like(&now),
                    (before, now) => before.is_none() && now.is_none(),
                };
                // What changes without an answer changes by itself, as by a reminder.
                self.client.modal().is_some() || (is_answered && (self.client.newest() > newest || !is_same))
            };
            self.client.wait_until(|| is_heard().then_some(())).await;
            Ok(())
        };
        self.insists_on(label, press).await
    }

    fn remember(&self, again: Option<Again>) {
        if let Ok(mut last) = self.last.lock() {
            *last = again;
        }
    }

    /// What nothing comes of, with what stands on their screen.
    #[must_use]
    pub fn stuck(&self, what: &str) -> Stuck {
        Stuck { who: self.name(), whose: self.client.id(), what: what.to_owned(), screen: self.client.screen() }
    }

    /// Waits until a message with these words is there.
    ///
    /// # Errors
    /// [`Stuck`]: it does not appear.
    pub async fn sees(&self, text: &Text) -> Played<Shown> {
        self.sees_words(&self.reads(text)).await
    }

    /// Waits until a message with these words is there.
    ///
    /// # Errors
    /// [`Stuck`]: it does not appear.
    pub async fn sees_words(&self, words: &str) -> Played<Shown> {
        self.waits(words, |message| says(message, words).then(|| message.clone())).await
    }

    /// Waits until no message has a button with this label any more.
    ///
    /// # Errors
    /// [`Stuck`]: one stays.
    pub async fn loses(&self, label: &Text) -> Played {
        let label = self.reads(label);
        self.begins_to_wait(&label);
        let has_it = |message: &Shown| message.buttons().any(|button| button.text == label);
        tokio::time::timeout(self.patience, self.client.wait_for_none(has_it)).await.map_err(|_| {
            // It may stand further up than the screen shows.
            let kept: Vec<String> = self
                .client
                .messages(usize::MAX)
                .iter()
                .filter(|shown| has_it(shown))
                .map(|shown| format!("{shown:?}"))
                .collect();
            self.stuck(&format!("no more [{label}], but {}", kept.join("; ")))
        })
    }

    /// Waits until a message with these words has no button with this label. Where answers of the platform get lost, a copy
    /// that the bot does not know of may stay as it was.
    ///
    /// # Errors
    /// [`Stuck`]: each keeps it.
    pub async fn loses_below(&self, words: &str, label: &Text) -> Played {
        let label = self.reads(label);
        let is_over = |message: &Shown| says(message, words) && !message.buttons().any(|button| button.text == label);
        self.waits(&label, |message| is_over(message).then_some(())).await
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
        let wanted = unmarked(label);
        let has = |message: &Shown| {
            let button = message.buttons().find(|button| unmarked(&button.text) == wanted)?;
            Some((message.id, button.text.clone()))
        };
        let (message, shown) = self.waits(label, has).await?;
        self.waits_for_cue(Act::Press { message, label: shown }).await;
        // What was there may have moved on while the person was thinking.
        let (number, shown) = self.waits(label, has).await?;
        self.press_until_heard(number, &shown).await
    }

    /// Waits for a message that says these words, and presses a button on that one.
    ///
    /// # Errors
    /// [`Stuck`]: there is none.
    pub async fn presses_below(&self, words: &str, label: &Text) -> Played {
        self.pressed_below(words, label).await.map(drop)
    }

    /// The same, and waits until that message says something else, or a newer one does: news may have come below it meanwhile.
    ///
    /// # Errors
    /// [`Stuck`]: there is no such button, or it does not lead there.
    pub async fn presses_on_to(&self, words: &str, label: &Text, title: &Text) -> Played {
        let pressed = self.pressed_below(words, label).await?;
        let title = self.reads(title);
        self.waits(&title, |message| (message.id >= pressed && says(message, &title)).then_some(())).await
    }

    /// Presses, and gives the number of the message that has the button.
    pub(crate) async fn pressed_below(&self, words: &str, label: &Text) -> Played<i64> {
        let label = self.reads(label);
        let fits = |message: &Shown| {
            let fits = says(message, words) && message.buttons().any(|button| button.text == label);
            fits.then_some(message.id)
        };
        let message = self.waits(&format!("{words} [{label}]"), fits).await?;
        self.waits_for_cue(Act::Press { message, label: label.clone() }).await;
        let number = self.waits(&label, fits).await?;
        self.press_until_heard(number, &label).await?;
        Ok(number)
    }

    /// Writes, and waits until the bot has said something to it, not only that it takes longer; where nothing can be written, a command
    /// is sent.
    ///
    /// # Errors
    /// [`Stuck`]: nothing comes.
    pub async fn says(&self, words: &str) -> Played {
        let command = words.strip_prefix('/').or((!self.client.keeps()).then_some(words));
        self.remember(command.map(|name| Again::Command(name.to_owned())));
        self.waits_for_cue(Act::Say(words.to_owned())).await;
        let number = self.client.speak(words).ok_or_else(|| self.stuck(words))?;
        self.waits(words, |message| (message.id > number && !message.is_blank()).then_some(())).await
    }

    /// Sends a file: in the chat, or by the command where files in the chat are not heard.
    ///
    /// # Errors
    /// [`Stuck`]: it cannot be sent.
    pub async fn sends_file(&self, file: &File) -> Played {
        self.waits_for_cue(Act::Send(file.name.clone())).await;
        self.remember(None);
        // A modal may have opened to ask for the same.
        self.client.dismiss();
        self.client.send_file(Some("file"), file).then_some(()).ok_or_else(|| self.stuck(&file.name))
    }

    /// Waits for a question that can be answered.
    ///
    /// # Errors
    /// [`Stuck`]: it is not asked.
    pub async fn asked(&self, question: &Text) -> Played<Shown> {
        let question = self.reads(question);
        let is_it =
            |message: &Shown| (says(message, &question) && message.buttons().next().is_some()).then(|| message.clone());
        self.waits(&question, is_it).await
    }

    /// Opens a link to the bot.
    pub async fn opens(&self, link: &str) {
        self.waits_for_cue(Act::Open(link.to_owned())).await;
        self.remember(Some(Again::Open(link.to_owned())));
        let _ = self.client.open(link);
    }

    /// Opens the chat for the first time.
    ///
    /// # Errors
    /// [`Stuck`]: nobody answers.
    pub async fn starts(&self) -> Played {
        self.waits_for_cue(Act::Start).await;
        self.remember(Some(Again::Command("start".to_owned())));
        self.client.start().then_some(()).ok_or_else(|| self.stuck("/start"))?;
        self.waits("/start", |message| (!message.is_blank()).then_some(())).await
    }
}
