//! Presses of what may not be there any more, and what is told for them.

use bot_core::text::Text;
use emulators::Shown;

use super::{Actor, Played, says};

impl Actor {
    /// Presses a button below these words that somebody else waits for, and where the bot may be off in between, until it is
    /// gone from there: that a message has changed may come of a reminder or of somebody else's decision, one's own leaves
    /// nothing to decide.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): there is none, or it stays.
    pub async fn settles(&self, words: &str, label: &Text) -> Played {
        self.presses_below(words, label).await?;
        let Some(insists) = self.insists else { return Ok(()) };
        let written = self.reads(label);
        let is_open = |message: &Shown| {
            (says(message, words) && message.buttons().any(|button| button.text == written)).then_some(())
        };
        // A list of what waits names it, too, and leads to it.
        let is_listed = |message: &Shown| message.buttons().any(|button| button.text.contains(words));
        let is_settled = |message: &Shown| {
            let is_of_it = says(message, words) && !is_listed(message) && !self.is_plain(message);
            (is_of_it && is_open(message).is_none()).then_some(())
        };
        let presses_on = async {
            while tokio::time::timeout(insists, self.client.wait_for(is_settled)).await.is_err() {
                if self.client.shows(|message| is_open(message).is_some()) {
                    self.presses_below(words, label).await?;
                } else if self.is_done_with(words).await {
                    break;
                } else {
                    let _: Option<()> = self.finds_back(is_open).await;
                }
            }
            Ok(())
        };
        self.in_time(&written, presses_on).await?
    }

    /// Waits for something no longer than the person does.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it does not come.
    pub async fn in_time<T>(&self, what: &str, comes: impl Future<Output = T>) -> Played<T> {
        tokio::time::timeout(self.patience, comes).await.map_err(|_| self.stuck(what))
    }

    /// Presses a button that carries this, whether or not the message has one, and gives what is told for it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): nothing is told.
    pub async fn is_told_for(&self, message: i64, carried: &str) -> Played<String> {
        let before = self.client.told().len();
        self.client.press_data(message, carried);
        self.is_told_after(before).await
    }

    /// Waits until more has been told for presses than `before`, and gives the next of it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): nothing is told.
    pub async fn is_told_after(&self, before: usize) -> Played<String> {
        self.in_time("something that is told for a press", self.client.wait_for_told(before)).await
    }

    /// Waits until a message with these words is there that is newer than another one.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it does not appear.
    pub async fn sees_below(&self, number: i64, words: &str) -> Played<Shown> {
        self.waits(words, |message| (message.id > number && says(message, words)).then(|| message.clone())).await
    }

    /// Takes messages again after [`shut`](crate::Client::shut): where nobody tells the bot, the person calls it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it does not answer.
    pub async fn comes_back(&self) -> Played {
        if self.client.reopen() { Ok(()) } else { self.says("/start").await }
    }
}
