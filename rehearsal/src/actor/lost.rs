//! What a person does whom the bot could show something without its buttons only, or not at all: goes Home, as the words
//! below it say, and goes on from there with what is being filled in, with what waits, or once more with what was done last.

use std::sync::atomic::Ordering;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::text::{Text, msg};
use emulators::Shown;

use super::{Actor, Played, says, unmarked};

/// How long a person looks whether a step was the right one.
const LOOKS: Duration = Duration::from_secs(1);
/// How long one waits for the answer to a command.
const ANSWERS: Duration = Duration::from_secs(3);
/// How long one takes steps before one begins anew; the time in which a conductor lets one wait does not count.
const STEPS: Duration = Duration::from_secs(25);
/// How often it is looked whether somebody waits for the conductor.
const GLANCE: Duration = Duration::from_millis(250);
/// So many of the things that wait are looked at.
const TASKS: usize = 4;

impl Actor {
    /// Whether the bot could not show this with its buttons.
    pub(super) fn is_plain(&self, message: &Shown) -> bool {
        let platform = Platform::from_name(self.client.platform()).expect("a platform that is known");
        says(message, &self.reads(&msg::shown_plainly(platform.command("start"))))
    }

    /// Waits until the newest message is one without its buttons, and another one than before.
    pub(super) async fn is_lost(&self, before: Option<i64>) -> i64 {
        let plain = || {
            let newest = self.client.last().filter(|newest| self.is_plain(newest))?;
            (Some(newest.id) != before).then_some(newest.id)
        };
        self.client.wait_until(plain).await
    }

    /// Goes back to what is looked for, step by step.
    pub(super) async fn finds_back<T>(&self, mut wanted: impl FnMut(&Shown) -> Option<T>) -> Option<T> {
        if let Some(found) = self.goes_on(&mut wanted).await {
            return Some(found);
        }
        for nth in 0..TASKS {
            let Some(inbox) = self.addresses("/inbox").await else { break };
            let home = self.reads(&msg::button_home());
            let Some(task) = inbox.buttons().filter(|button| button.text != home).nth(nth) else { break };
            self.client.press_on(inbox.id, &task.text);
            if let Some(found) = self.looks(&mut wanted).await {
                return Some(found);
            }
        }
        self.does_again(true);
        None
    }

    /// Sends /start, and goes on with what is being filled in.
    pub(super) async fn goes_on<T>(&self, mut wanted: impl FnMut(&Shown) -> Option<T>) -> Option<T> {
        let home = self.addresses("/start").await;
        if let Some(found) = self.looks(&mut wanted).await {
            return Some(found);
        }
        let (home, begins) = (home?, self.continues());
        let form = home.buttons().find(|button| button.text.starts_with(&begins))?;
        self.client.press_on(home.id, &form.text);
        if let Some(found) = self.looks(&mut wanted).await {
            return Some(found);
        }
        // What was put aside while they looked for it is a draft, whose card comes first.
        self.client.press(&self.reads(&msg::button_resume())).then_some(())?;
        self.looks(&mut wanted).await
    }

    /// Takes some steps, and who insists takes them from the first one again when nothing comes of them for long: what was shown
    /// without its buttons can be found again only where it came from.
    pub(crate) async fn begins_anew<T, F: Future<Output = Played<T>>>(
        &self,
        what: &str,
        mut steps: impl FnMut() -> F,
    ) -> Played<T> {
        if self.insists.is_none() {
            return steps().await;
        }
        let tries = async {
            loop {
                tokio::select! {
                    done = steps() => return done,
                    () = self.takes_steps() => {}
                }
            }
        };
        self.in_time(what, tries).await?
    }

    /// Waits as long as one takes steps.
    async fn takes_steps(&self) {
        let mut left = STEPS;
        while left > Duration::ZERO {
            tokio::time::sleep(GLANCE).await;
            left = if self.is_cued.load(Ordering::Relaxed) { STEPS } else { left.saturating_sub(GLANCE) };
        }
        // The steps are dropped, perhaps while they waited.
        self.is_cued.store(false, Ordering::Relaxed);
    }

    /// Whether nothing about this is being filled in or waits for the person, as Home and Inbox say: what came of it may have been
    /// shown without its buttons.
    pub(super) async fn is_done_with(&self, words: &str) -> bool {
        let home = self.addresses("/start").await;
        let inbox = self.addresses("/inbox").await;
        // One may have arrived late, and be taken for the other.
        let help = self.reads(&msg::button_help());
        let home = home.filter(|home| home.buttons().any(|button| button.text == help));
        let inbox = inbox.filter(|inbox| says(inbox, &self.reads(&msg::inbox_title())));
        let (Some(home), Some(inbox)) = (home, inbox) else { return false };
        let begins = self.continues();
        let is_form = home.buttons().any(|button| unmarked(&button.text).starts_with(&begins));
        !is_form && !inbox.buttons().any(|button| button.text.contains(words))
    }

    /// Opens from Home the TwinSpace of this title, where the person is a guest. If they are none there, presses the button that lets them in.
    pub(crate) async fn finds_visit(&self, title: &str) {
        let Some(home) = self.addresses("/start").await else { return };
        let [visits, come_in, space] =
            [msg::button_visits(), msg::button_come_in(), Text::words(title)].map(|text| self.reads(&text));
        self.client.press_on(home.id, &visits);
        if self.looks(&mut has(&space)).await.is_some() {
            self.client.press(&space);
        } else if self.goes_on(has(&come_in)).await.is_some() {
            self.client.press(&come_in);
        }
    }

    /// How the button begins that goes on with what is being filled in.
    fn continues(&self) -> String {
        let continues = self.locale.plain(&msg::button_continue(""));
        continues.split(':').next().unwrap_or_default().to_owned()
    }

    async fn looks<T>(&self, wanted: &mut impl FnMut(&Shown) -> Option<T>) -> Option<T> {
        tokio::time::timeout(LOOKS, self.client.wait_for(wanted)).await.ok()
    }

    /// Sends a command, and gives the message with buttons that answers it.
    async fn addresses(&self, command: &str) -> Option<Shown> {
        let number = self.client.speak(command)?;
        let answers =
            |message: &Shown| (message.id > number && message.buttons().next().is_some()).then(|| message.clone());
        tokio::time::timeout(ANSWERS, self.client.wait_for(answers)).await.ok()
    }
}

/// Whether a message has a button with this label.
fn has(label: &str) -> impl FnMut(&Shown) -> Option<()> {
    let label = label.to_owned();
    move |message| message.buttons().any(|button| button.text == label).then_some(())
}
