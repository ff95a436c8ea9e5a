//! Asks Telegram for updates, where no webhook can reach this machine.
//!
//! One process at a time does so, by a lease. Telegram forgets an update when a later one is asked for, so that is done
//! only once all before it have been worked on.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::update::{Intake, Unavailable};
use front::Lease;
use futures::StreamExt as _;
use serde_json::Value;
use teloxide_core::payloads::{DeleteWebhook, DeleteWebhookSetters as _, GetUpdates, GetUpdatesSetters as _};
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::answer::Way;
use crate::api::{CallError, Done};
use crate::{Telegram, WANTED, receive};

/// The lease that only the polling process holds.
const LEASE: Lease = Lease { name: "telegram-polling", platform: Platform::Telegram, doing: "polling" };

/// How long Telegram waits for an update, in seconds.
const LONG: u32 = 25;

/// Updates of one answer, at most.
const BATCH: u8 = 100;

/// People whose updates are worked on at the same time.
const PEOPLE: usize = 32;

/// How long an answer without news takes at least: a server that does not wait for updates, as it is asked to, is asked
/// once a second.
const REST: Duration = Duration::from_secs(1);

/// The first and the longest pause after a failure.
const PAUSES: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(30));

/// How long the last calls may take when the program stops: what they would do is done another time.
const FAREWELL: Duration = Duration::from_secs(3);

/// Asks for updates until `stop`; then finishes what runs and gives the lease back.
pub async fn poll(telegram: Telegram, intake: Arc<dyn Intake>, stop: CancellationToken) {
    let answers = TaskTracker::new();
    let polling = |halt: CancellationToken| {
        let (telegram, intake, answers) = (&telegram, &*intake, &answers);
        async move {
            tracing::info!(platform = "telegram", "polling");
            Turn { telegram, intake, halt: &halt, answers }.poll().await;
        }
    };
    LEASE.while_held(&*intake, &stop, polling).await;
    answers.close();
    let _ = timeout(FAREWELL, answers.wait()).await;
    LEASE.release(&*intake).await;
}

/// The time in which this process holds the lease.
struct Turn<'a> {
    telegram: &'a Telegram,
    intake: &'a dyn Intake,
    /// Ends the turn: the lease is lost, or the program stops.
    halt: &'a CancellationToken,
    answers: &'a TaskTracker,
}

impl Turn<'_> {
    /// Asks for updates until the turn ends. What has been worked on is confirmed at the end, too.
    async fn poll(&self) {
        let mut pause = Pause::default();
        let mut next = None;
        let mut is_prepared = false;
        while !self.halt.is_cancelled() {
            let (waits, asked_at) = (is_prepared, Instant::now());
            let asked = self.halt.run_until_cancelled(self.ask(next, &mut is_prepared)).await;
            match asked {
                None => break,
                Some(Ok(updates)) => {
                    self.intake.heard(Platform::Telegram);
                    pause = Pause::default();
                    let before = next;
                    next = self.work_on(updates).await.or(next);
                    if waits && next == before {
                        let _ = self.halt.run_until_cancelled(sleep(rest(asked_at.elapsed()))).await;
                    }
                }
                Some(Err(error)) => {
                    tracing::warn!(platform = "telegram", %error, "no updates");
                    // Somebody may have set a webhook meanwhile, which keeps updates from coming here.
                    is_prepared = false;
                    let _ = self.halt.run_until_cancelled(sleep(pause.after(&error))).await;
                }
            }
        }
        if let Some(next) = next {
            let confirm = request(Some(next)).limit(1).timeout(0);
            let _ = timeout(FAREWELL, self.telegram.api.call::<_, Done>(&confirm)).await;
        }
    }

    async fn ask(&self, next: Option<i32>, is_prepared: &mut bool) -> Result<Vec<Value>, CallError> {
        if *is_prepared {
            return self.telegram.api.call(&request(next)).await;
        }
        let prepare = DeleteWebhook::new().drop_pending_updates(false);
        self.telegram.api.call::<_, Done>(&prepare).await?;
        // Asked without waiting, Telegram says at once whether it can be asked.
        let updates = self.telegram.api.call(&request(next).timeout(0)).await?;
        *is_prepared = true;
        Ok(updates)
    }

    /// Works on updates: those of one person in order, those of several at the same time. Says where to go on, which
    /// is behind the last one if the turn has not ended before.
    async fn work_on(&self, updates: Vec<Value>) -> Option<i32> {
        let ids: Vec<i32> = updates.iter().filter_map(id).collect();
        let mut people: BTreeMap<Option<i64>, Vec<Value>> = BTreeMap::new();
        for update in updates {
            people.entry(receive::author(&update)).or_default().push(update);
        }
        let left: Vec<Option<i32>> = futures::stream::iter(people.into_values())
            .map(|updates| self.work_on_one_person(updates))
            .buffer_unordered(PEOPLE)
            .collect()
            .await;
        let first_left = left.into_iter().flatten().min();
        first_left.or_else(|| ids.into_iter().max().map(|last| last.saturating_add(1)))
    }

    /// Works on the updates of one person; names the first one that is left when the turn ends.
    async fn work_on_one_person(&self, updates: Vec<Value>) -> Option<i32> {
        let mut pause = Pause::default();
        for update in updates {
            let raw = update.to_string();
            loop {
                if self.halt.is_cancelled() {
                    return id(&update);
                }
                match self.telegram.take(self.intake, &raw, Way::Asked).await {
                    Ok(answer) => {
                        if let Some(answer) = answer {
                            let telegram = self.telegram.clone();
                            self.answers.spawn(async move { telegram.say(answer).await });
                        }
                        break;
                    }
                    Err(Unavailable) => {
                        tracing::debug!(platform = "telegram", "an update has to wait: {Unavailable}");
                        let _ = self.halt.run_until_cancelled(sleep(pause.longer())).await;
                    }
                }
            }
        }
        None
    }
}

/// The pause after an answer without news that has taken this long.
fn rest(took: Duration) -> Duration {
    REST.saturating_sub(took)
}

fn request(next: Option<i32>) -> GetUpdates {
    let request = GetUpdates::new().limit(BATCH).timeout(LONG).allowed_updates(WANTED.map(|(_, kind)| kind));
    match next {
        Some(next) => request.offset(next),
        None => request,
    }
}

fn id(update: &Value) -> Option<i32> {
    update["update_id"].as_i64().and_then(|id| i32::try_from(id).ok())
}

/// Pauses that become longer.
struct Pause(Duration);

impl Default for Pause {
    fn default() -> Self {
        Self(PAUSES.0)
    }
}

impl Pause {
    fn longer(&mut self) -> Duration {
        let pause = self.0;
        self.0 = (pause * 2).min(PAUSES.1);
        pause
    }

    fn after(&mut self, error: &CallError) -> Duration {
        self.longer().max(error.wait())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_does_not_wait_is_asked_once_a_second_and_one_that_does_at_once() {
        assert_eq!(rest(Duration::ZERO), Duration::from_secs(1));
        assert_eq!(rest(Duration::from_millis(400)), Duration::from_millis(600));
        assert_eq!(rest(Duration::from_secs(u64::from(LONG))), Duration::ZERO);
    }
}
