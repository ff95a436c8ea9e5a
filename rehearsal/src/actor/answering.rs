//! How questions are answered: in words where they can be written, else in modals and lists.

use bot_core::text::{Text, msg};
use emulators::{File, Filled, Modal, Pressable, Shown};

use super::{Act, Actor, Again, Played, says, unmarked};

impl Actor {
    /// Waits for a question and answers it in words.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked.
    pub async fn answers(&self, question: &Text, words: &str) -> Played {
        let asked = self.asked(question).await?;
        if self.client.has_modals() {
            return self.answers_in_modal(&asked, question, words).await;
        }
        self.says(words).await
    }

    /// Answers by a modal, or by the entry of a list that says just this.
    async fn answers_in_modal(&self, asked: &Shown, question: &Text, words: &str) -> Played {
        let is_entry = |label: &str| label.to_lowercase() == words.to_lowercase();
        if let Some(entry) = asked.buttons().find(|button| is_entry(&button.text)) {
            let label = entry.text.clone();
            self.waits_for_cue(Act::Press { message: asked.id, label: label.clone() }).await;
            return self.press_on(asked.id, &label);
        }
        self.waits_for_cue(Act::Say(words.to_owned())).await;
        self.remember(None);
        self.insists_on(words, || self.writes(question, words, asked)).await
    }

    /// Tries until it succeeds: what is pressed while the bot is off is lost.
    pub(super) async fn insists_on<F: Future<Output = Played>>(
        &self,
        what: &str,
        mut attempt: impl FnMut() -> F,
    ) -> Played {
        self.begins_to_wait(what);
        let tries = async {
            loop {
                if let Ok(done) = tokio::time::timeout(self.insists.unwrap_or(self.patience), attempt()).await {
                    return done;
                }
                if self.insists.is_some() && self.client.shows(|message| self.is_plain(message)) {
                    // What was to be answered may stand there without its buttons.
                    let _: Option<()> = self.goes_on(|_| None).await;
                }
            }
        };
        tokio::time::timeout(self.patience, tries).await.map_err(|_| self.stuck(what))?
    }

    /// Opens the modal of the question as it was asked, unless one has opened by itself, and fills it in.
    async fn writes(&self, question: &Text, words: &str, asked: &Shown) -> Played {
        let (name, question) = (self.reads(&question.clone().without_attr()), self.reads(question));
        if self.is_taken(&question, asked) {
            // At the last try, though nobody said so.
            return Ok(());
        }
        let mut is_search = false;
        if !self.client.modal().is_some_and(|modal| modal.fields.contains(&name)) {
            self.client.dismiss();
            let button = |message: &Shown| {
                let found = message.buttons().find(|button| self.opens_modal(&button.text) && says(message, &question));
                found.map(|button| (message.id, button.text.clone()))
            };
            let (message, label) = self.client.wait_for(button).await;
            if !self.client.press_on(message, &label) {
                return Err(self.stuck(&label));
            }
            is_search = label == self.reads(&msg::discord_search());
        }
        // One that has opened by itself for the question before may come late.
        let is_it = |modal: &Modal| is_search || self.insists.is_some() || modal.fields.contains(&name);
        let modal = self.client.wait_until(|| self.client.modal().filter(is_it)).await;
        if self.insists.is_some() && !modal.fields.contains(&name) {
            // The same, and what was pressed asks the next question already.
            self.client.dismiss();
            return Ok(());
        }
        // A search has one field, whatever it is called.
        let field = if modal.fields.contains(&name) { Some(&name) } else { modal.fields.first() };
        let answer = (field.cloned().unwrap_or_default(), Filled::Text(words.to_owned()));
        let before = self.client.messages(usize::MAX);
        let is_sent = self.client.fill_in(&[answer], self.is_careless);
        is_sent.then_some(()).ok_or_else(|| self.stuck(words))?;
        self.moves_on(&question, asked, before).await;
        Ok(())
    }

    /// Ticks entries of the list that a question has, as it was asked.
    async fn picks(&self, question: &Text, labels: &[&str], asked: &Shown) -> Played {
        let question = self.reads(question);
        if self.is_taken(&question, asked) {
            // At the last try, though nobody said so.
            return Ok(());
        }
        let before = self.client.messages(usize::MAX);
        self.client.tick(labels).then_some(()).ok_or_else(|| self.stuck(&labels.join(", ")))?;
        self.moves_on(&question, asked, before).await;
        Ok(())
    }

    /// The newest message that asks a question.
    fn asking(&self, question: &str) -> Option<Shown> {
        self.client.messages(usize::MAX).into_iter().find(|message| says(message, question))
    }

    /// Whether a question is gone, or asked otherwise than it was, or another one is asked below it, as a message stays that the bot
    /// could not change. That it is shown without its buttons tells nothing.
    fn is_taken(&self, question: &str, asked: &Shown) -> bool {
        let Some(now) = self.asking(question) else { return true };
        let is_other = !self.is_plain(&now) && !asked.reads_like(&now);
        self.insists.is_some() && (is_other || self.asks_below(&now) || self.is_in_below(&now))
    }

    /// Whether a student's home stands below a question for a secret, which stays as it is.
    fn is_in_below(&self, message: &Shown) -> bool {
        let log_out = self.reads(&msg::button_log_out());
        let below = self.client.messages(usize::MAX).into_iter().take_while(|newer| newer.id != message.id);
        below.into_iter().any(|newer| newer.buttons().any(|button| button.text == log_out))
    }

    /// Whether a question is asked below a message.
    fn asks_below(&self, message: &Shown) -> bool {
        let below = self.client.messages(usize::MAX).into_iter().take_while(|newer| newer.id != message.id);
        let asks = |newer: &Shown| newer.buttons().any(|button| button.is_entry || self.opens_modal(&button.text));
        below.into_iter().any(|newer| asks(&newer))
    }

    /// Whether a button opens a modal in which a question is answered.
    fn opens_modal(&self, label: &str) -> bool {
        label.starts_with('✏') || label == self.reads(&msg::discord_search())
    }

    /// Waits until something has come of an answer. Where the bot is killed, that a question is sent once more, or that something
    /// else appears in the chat, tells nothing.
    async fn moves_on(&self, question: &str, asked: &Shown, before: Vec<Shown>) {
        let has_moved = || match self.insists {
            Some(_) => self.is_taken(question, asked),
            None => self.client.messages(usize::MAX) != before,
        };
        self.client.wait_until(|| has_moved().then_some(())).await;
    }

    /// Chooses, below what says these words, which answer to change: from the list that stands there, or that a button shows.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not there.
    pub async fn changes(&self, review: &str, field: &Text) -> Played {
        if self.client.has_modals() {
            return self.presses_below(review, field).await;
        }
        self.presses_below(review, &msg::button_change()).await?;
        self.asked(&msg::form_what_to_change()).await?;
        self.presses(field).await
    }

    /// Waits for a question and answers it with a picture: in a modal where one takes it, else by a photograph.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked, or takes no picture.
    pub async fn answers_with_picture(&self, question: &Text, picture: &File) -> Played {
        let asked = self.asked(question).await?;
        let name = self.reads(&question.clone().without_attr());
        if asked.buttons().any(|button| self.opens_modal(&button.text)) {
            self.opens_modal_of(&asked, &name).await?;
            return self.fills(&[(name, Filled::File(picture.clone()))]);
        }
        self.waits_for_cue(Act::Send(picture.name.clone())).await;
        self.client.send_photo(None, picture, "").then_some(()).ok_or_else(|| self.stuck(&picture.name))
    }

    /// Opens the modal in which a question is answered, unless it has opened by itself; gives what it asks.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): there is none.
    pub async fn opens_modal_of(&self, asked: &Shown, field: &str) -> Played<Modal> {
        let is_it = || self.client.modal().filter(|modal| modal.fields.iter().any(|name| name == field));
        if let Some(modal) = is_it() {
            return Ok(modal);
        }
        let opens = asked.buttons().find(|button| self.opens_modal(&button.text)).map(|button| button.text.clone());
        let opens = opens.ok_or_else(|| self.stuck(field))?;
        self.waits_for_cue(Act::Press { message: asked.id, label: opens.clone() }).await;
        self.press_on(asked.id, &opens)?;
        let opened = tokio::time::timeout(self.patience, self.client.wait_until(is_it));
        opened.await.map_err(|_| self.stuck(field))
    }

    /// Fills fields of the open modal in.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it has not these fields, or they do not take this.
    pub fn fills(&self, answers: &[(String, Filled)]) -> Played {
        self.client.fill_in(answers, self.is_careless).then_some(()).ok_or_else(|| self.stuck("the fields"))
    }

    /// Leaves a question out, if it is asked before everything can be sent by the button with this label.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): neither is there.
    pub async fn skips(&self, question: &Text, send: &Text) -> Played {
        let (question, skip, send) = (self.reads(question), msg::button_skip(), self.reads(send));
        let is_asked = self.waits(&question, |message| {
            let can_send = message.buttons().any(|button| button.text == send);
            if says(message, &question) { Some(true) } else { can_send.then_some(false) }
        });
        if is_asked.await? { self.presses(&skip).await } else { Ok(()) }
    }

    /// Waits for a question with a list, searches these entries, and is done.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked.
    pub async fn ticks(&self, question: &Text, entries: &[&Text]) -> Played {
        let names: Vec<String> = entries.iter().map(|entry| self.locale.plain(entry)).collect();
        let finish = msg::button_done(u32::try_from(entries.len()).unwrap_or(0));
        let done = self.reads(&finish);
        if self.client.has_modals() {
            let asked = self.asked(question).await?;
            let there = |name: &String| {
                let is_it = |button: &&Pressable| unmarked(&button.text).to_lowercase() == name.to_lowercase();
                asked.buttons().filter(|button| button.is_entry).find(is_it).map(|button| button.text.clone())
            };
            if let Some(labels) = names.iter().map(there).collect::<Option<Vec<String>>>() {
                self.waits_for_cue(Act::Press { message: asked.id, label: labels.join(", ") }).await;
                self.remember(None);
                let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
                self.insists_on(&labels.join(", "), || self.picks(question, &labels, &asked)).await?;
                // Where there are more entries than these, it has to be said that this is all. Something else may stand below;
                // and what was shown without its buttons has this one when it is found again.
                self.remember(Some(Again::Press(done.clone())));
                let asked = self.asking(&self.reads(question));
                let is_more = asked.is_some_and(|now| now.buttons().any(|button| button.text == done));
                return if is_more { self.presses_below(&self.reads(question), &finish).await } else { Ok(()) };
            }
        }
        // That the question is asked once more below looks as if it had been answered.
        let asked = self.reads(question);
        let is_ticked = |message: &Shown| says(message, &asked) && message.buttons().any(|button| button.text == done);
        let takes_steps = || async {
            if !self.client.shows(is_ticked) {
                self.answers(question, &names.join(", ")).await?;
            }
            // A copy of the question before may have the same button.
            self.presses_below(&asked, &finish).await
        };
        self.begins_anew(&done, takes_steps).await
    }
}
