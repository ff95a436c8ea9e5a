//! From an interaction as it arrived to what is answered: the same by the gateway and over HTTP.
//!
//! What the core shows comes back by [`Channel::deliver`](bot_core::delivery::Channel); here is what is said besides: modals,
//! notes, and what to do when something takes too long or cannot be shown where it was asked for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bot_core::areas::drafts;
use bot_core::conversation::{Action, Answer};
use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use bot_core::update::{Intake, Reply, ReplyHandle, Unavailable, Update, What};
use serde_json::{Value, json};

use crate::Discord;
use crate::exchange::{Door, Exchange};
use crate::receive::{self, Interacted, Reading, Received};
use crate::render::{self, said};

/// After this time an answer is put off; Discord waits three seconds (docs/platforms.md, "Discord: interactions").
const SOON: Duration = Duration::from_millis(1500);

/// Where a modal may follow, which cannot be put off, there is a little more time.
const SOON_WITH_WINDOW: Duration = Duration::from_secs(2);

/// How long a direct message waits for a database that is away, before it is tried again.
const AGAIN: Duration = Duration::from_secs(2);

impl Discord {
    /// Works on one interaction as it arrived, but for a ping.
    pub(crate) async fn take(&self, intake: &dyn Intake, reading: Reading, door: Door) {
        let (asked, received) = match reading {
            Reading::Ping | Reading::Completing(..) => return,
            Reading::Asked(asked, received) => (asked, Some(received)),
            Reading::Unknown(asked) => (asked, None),
        };
        let exchange = Exchange::new(self.api.clone(), self.application, *asked, door);
        let Some(received) = received else {
            tracing::debug!(platform = "discord", "an interaction is none of ours");
            let locale = Locale::negotiate(&exchange.asked.language);
            return say(&exchange, &msg::discord_unknown(Platform::Discord.command("start")), locale, &[]).await;
        };
        let may_open = AtomicBool::new(exchange.asked.may_ask);
        let turn = Exchanged { discord: self, exchange, intake, may_open };
        turn.work(*received).await;
    }

    /// Works on an interaction that nobody can answer any more: the platform has told the person so. What it brings is shown as
    /// the bot, and what was typed is kept.
    pub(crate) async fn take_late(&self, intake: &dyn Intake, received: Received) {
        let update = self.with_files(received).await;
        if let Err(error) = intake.handle(update).await {
            tracing::debug!(platform = "discord", %error, "an interaction that came too late is left");
        }
    }

    /// Works on a direct message.
    pub(crate) async fn hear(&self, intake: &dyn Intake, body: Value, changed: bool) {
        let raw = body.to_string();
        let received = match receive::message(body, changed) {
            Ok(Some(received)) => received,
            Ok(None) => return,
            Err(unreadable) => {
                tracing::warn!(platform = "discord", reason = %unreadable, "a message is put aside");
                let _ = intake.dead_letter(Platform::Discord, &raw, &unreadable.to_string()).await;
                return;
            }
        };
        let update = self.with_files(received).await;
        // It does not come again: it is kept until it can be worked on.
        while let Err(error) = intake.handle(update.clone()).await {
            tracing::debug!(platform = "discord", %error, "a message has to wait");
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Works again on something that was put aside, under an id of its own, so that it is done once however often it is
    /// tried. What would be answered at once is not, as it is late.
    ///
    /// # Errors
    /// [`Unavailable`]: the core cannot work on it now.
    pub async fn replay(&self, intake: &dyn Intake, raw: &str, id: String) -> Result<(), Unavailable> {
        let received = match receive::again(raw) {
            Ok(Some(received)) => received,
            Ok(None) => return Ok(()),
            Err(unreadable) => return intake.dead_letter(Platform::Discord, raw, &unreadable.to_string()).await,
        };
        let update = self.with_files(received).await;
        intake.handle(Update { id, ..update }).await.map(drop)
    }
}

/// An interaction that is being worked on.
struct Exchanged<'a> {
    discord: &'a Discord,
    exchange: Arc<Exchange>,
    intake: &'a dyn Intake,
    /// Whether a modal may still follow.
    may_open: AtomicBool,
}

impl Exchanged<'_> {
    async fn work(&self, received: Received) {
        let asked = &self.exchange.asked;
        let typed = typed(&received.update.what);
        let handle = Some(ReplyHandle::new(Arc::clone(&self.exchange)));
        let turn = async {
            let update = self.discord.with_files(received).await;
            match self.intake.handle(Update { handle, ..update }).await {
                Ok(reply) => self.conclude(reply, &typed).await,
                Err(Unavailable) => {
                    let locale = Locale::negotiate(&asked.language);
                    say(&self.exchange, &msg::discord_unavailable(), locale, &typed).await;
                    self.exchange.release(None);
                }
            }
        };
        tokio::join!(turn, self.put_off_in_time());
    }

    /// Puts the answer off when nothing was said in time, whatever is late: the turn, the way to Discord, or what is shown.
    async fn put_off_in_time(&self) {
        let soon = if self.exchange.asked.may_ask { SOON_WITH_WINDOW } else { SOON };
        if tokio::time::timeout(soon, self.exchange.said()).await.is_err() {
            let instead = self.may_open.load(Ordering::SeqCst).then(|| self.moment());
            self.exchange.put_off(instead).await;
        }
    }

    /// What stands where a modal could not be opened in time: a button that opens it.
    fn moment(&self) -> Value {
        let locale = Locale::negotiate(&self.exchange.asked.language);
        let on = [(msg::discord_continue(), Action::Do(drafts::Command::GoOn.into()))];
        said(&msg::discord_moment(), locale, &on)
    }

    /// Says what the turn came to, besides what is shown.
    async fn conclude(&self, reply: Reply, typed: &[String]) {
        let exchange = &self.exchange;
        if reply.again {
            // Whoever worked on it first answers.
            return exchange.leave().await;
        }
        let locale = reply.locale.unwrap_or_else(|| Locale::negotiate(&exchange.asked.language));
        if reply.aside {
            exchange.stays_aside();
        }
        let note = reply.toast.as_ref().map(|toast| locale.label(toast)).filter(|note| !note.is_empty());
        if self.asks(&reply, locale).await {
            return exchange.release(note);
        }
        self.may_open.store(false, Ordering::SeqCst);
        if reply.too_late && !typed.is_empty() {
            say(exchange, &msg::discord_too_late(), locale, typed).await;
        } else if let Some(screen) = &reply.elsewhere {
            let here = Action::Go(screen.clone());
            let body = render::elsewhere(locale, self.discord.app(), &here);
            exchange.say(body).await;
        } else if !reply.shows {
            exchange.says(note.as_deref()).await;
        }
        exchange.release(note);
    }

    /// Opens a modal with what the turn asks; says whether it did.
    async fn asks(&self, reply: &Reply, locale: Locale) -> bool {
        let Some(view) = reply.ask.as_ref().filter(|_| self.exchange.asked.kind != Interacted::Modal) else {
            return false;
        };
        let Some(modal) = render::modal(view, locale, self.discord.app().lists) else { return false };
        self.exchange.open(json!(modal)).await
    }
}

/// A text of our own, for this person only; what they typed stands below it, to be copied.
async fn say(exchange: &Exchange, text: &Text, locale: Locale, typed: &[String]) {
    let mut body = said(text, locale, &[]);
    render::quote(&mut body, typed);
    exchange.say(body).await;
}

/// What somebody typed into a modal.
fn typed(what: &What) -> Vec<String> {
    let What::Answers { wire, answers, .. } = what else { return Vec::new() };
    // A secret is never shown again.
    if Action::decode(wire).is_ok_and(|action| bot_core::area::is_secret(&action)) {
        return Vec::new();
    }
    let words = answers.iter().filter_map(|(_, answer)| match answer {
        Answer::Text(words) => Some(words.clone()),
        Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::Unfetched | Answer::File(_) => {
            None
        }
    });
    words.collect()
}
