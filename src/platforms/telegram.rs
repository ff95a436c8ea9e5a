//! Telegram: updates come by webhook where there is an address for it, else they are asked for.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use telegram::webhook::{RegisterError, Secret};
use telegram::{ConnectError, PublishError, Telegram, Updates, polling, webhook};

use super::Serving;
use super::front::{Failure, Front, NotReached};
use crate::finding::Finding;
use crate::settings::Settings;

/// How Telegram is reached, and how it receives.
#[derive(Clone)]
pub(super) struct OfTelegram {
    connection: telegram::Settings,
    /// The address that Telegram calls, and its secret; else updates are asked for.
    webhook: Option<(String, Secret)>,
}

impl Front for Telegram {
    const PLATFORM: Platform = Platform::Telegram;

    type Settings = OfTelegram;

    fn settings(settings: &Settings) -> Result<Option<OfTelegram>> {
        let Some(token) = settings.get("telegram_token") else { return Ok(None) };
        let connection = telegram::Settings {
            token: token.to_owned(),
            api_url: settings.text("telegram_api_url").to_owned(),
            pacing: settings.is_on("pacing"),
        };
        let webhook = match (settings.get("telegram_webhook_url"), settings.get("telegram_webhook_secret")) {
            (Some(url), Some(secret)) => Some((url.to_owned(), Secret::new(secret)?)),
            _ => None,
        };
        Ok(Some(OfTelegram { connection, webhook }))
    }

    async fn reach(settings: OfTelegram) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            ConnectError::Call(call) => NotReached::Now(call.wait(), call.into()),
            ConnectError::BadUrl | ConnectError::BadToken | ConnectError::UnknownToken => {
                NotReached::ForGood(error.into())
            }
        })
    }

    fn receive(&self, settings: &OfTelegram, engine: &Engine, serving: &Serving) -> Result<Option<Router>> {
        let intake = Arc::new(engine.clone());
        let mut routes = None;
        if let Some((url, secret)) = settings.webhook.clone() {
            routes = Some(webhook::router(self.clone(), intake.clone(), secret.clone()));
            serving.listen_for(self, engine);
            let telegram = self.clone();
            serving.insist("registering the webhook", move || {
                let (telegram, url, secret) = (telegram.clone(), url.clone(), secret.clone());
                async move { webhook::register(&telegram, &url, &secret).await }
            });
        } else {
            serving.tasks.spawn(polling::poll(self.clone(), intake.clone(), serving.stop.clone()));
        }
        let telegram = self.clone();
        serving.insist("publishing the commands and who runs the bot on Telegram", move || {
            let (telegram, intake) = (telegram.clone(), intake.clone());
            async move { telegram.publish(&*intake).await }
        });
        Ok(routes)
    }

    async fn answers(&self) -> bool {
        Self::answers(self).await
    }

    async fn examine(&self, settings: &OfTelegram, now: i64) -> Vec<Finding> {
        let url = settings.webhook.as_ref().map(|(url, _)| url.as_str());
        match self.updates().await {
            Ok(updates) => judged(&updates, url, now),
            Err(error) => {
                vec![Finding::warning(NAME, format!("it is not known how updates come: {error}"), "run this again")]
            }
        }
    }

    async fn clock(&self) -> Option<i64> {
        Self::clock(self).await.ok().flatten()
    }

    async fn replay(&self, engine: &Engine, raw: &str, id: String) -> Result<(), Unavailable> {
        Self::replay(self, engine, raw, id).await
    }

    fn way_in(&self, code: &str) -> String {
        format!("https://t.me/{}?start={code}", self.username())
    }

    fn way_into_room(&self, code: &str) -> Option<String> {
        Some(self.group_link(code))
    }

    fn arrivals(&self, settings: &OfTelegram) -> (String, String) {
        let updates = match &settings.webhook {
            Some((url, _)) => format!("webhook {url}"),
            None => "polling".to_owned(),
        };
        (format!("@{}", self.username()), updates)
    }
}

impl Failure for RegisterError {
    fn wait(&self) -> Duration {
        Self::wait(self)
    }
}

impl Failure for PublishError {
    fn wait(&self) -> Duration {
        Self::wait(self)
    }

    fn is_said(&self) -> bool {
        match self {
            Self::Unavailable(_) | Self::Overtaken => true,
            Self::Call(_) => false,
        }
    }
}

const NAME: &str = "telegram";
/// A call that failed no longer ago than this, in ms, is worth a word: an hour.
const LATELY: i64 = 3_600_000;
/// More updates than so many are a queue.
const MANY: u64 = 100;

/// What is wrong with how updates come, where they are to come to this address; `None` where they are asked for.
fn judged(updates: &Updates, url: Option<&str>, now: i64) -> Vec<Finding> {
    let mut all = Vec::new();
    match (url, &updates.webhook) {
        (Some(_), None) => all.push(Finding::wrong(
            NAME,
            "Telegram calls no address, though one is set (telegram_webhook_url)",
            "start `twinbot run`, which registers it; if it runs, look in its log for `registering the webhook failed`",
        )),
        (Some(url), Some(other)) if !updates.go_to(url) => all.push(Finding::wrong(
            NAME,
            format!("Telegram calls {other}, and not {url}"),
            "start `twinbot run` anew, which registers its address; if the other one comes back, somebody else uses the token: @BotFather, \
             /revoke",
        )),
        (None, Some(other)) => all.push(Finding::wrong(
            NAME,
            format!("Telegram calls {other}, so that nobody can ask for updates"),
            "start `twinbot run` anew, which takes that away; if it comes back, somebody else uses the token: @BotFather, /revoke",
        )),
        (Some(_), Some(_)) | (None, None) => {}
    }
    let failed = updates.failed.as_ref().filter(|(at, _)| now - at < LATELY && updates.webhook.is_some());
    if let Some((at, why)) = failed {
        let says = format!("its last call failed {} min ago: {why}", (now - at).max(0) / 60_000);
        let to_do = "see whether the address can be reached from outside, with a certificate that is valid, and leads to this program";
        all.push(Finding::warning(NAME, says, to_do));
    }
    if updates.waiting > MANY {
        let says = format!("{} updates wait to be taken", updates.waiting);
        all.push(Finding::warning(
            NAME,
            says,
            "see whether the program runs, and whether `twinbot ready` says that it is ready",
        ));
    }
    all
}

/// Whether groups can be bound at all: where platforms are served, this is one of them.
///
/// # Errors
/// Only others are, with what to do instead.
pub(crate) fn require_groups(settings: &Settings) -> Result<()> {
    if settings.tokens() > 0 && settings.get("telegram_token").is_none() {
        bail!(
            "a link binds a group of Telegram, and there is no token for it. A channel of Discord is bound by its id: twinbot channel bind \
             --authority ES --channel ID"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Health;

    const OURS: &str = "https://bot.example/telegram";
    const NOW: i64 = 1_800_000_000_000;

    fn found(updates: &Updates, url: Option<&str>) -> Vec<Health> {
        judged(updates, url, NOW).iter().map(|finding| finding.health).collect()
    }

    #[test]
    fn updates_that_come_where_they_should_are_nothing_to_speak_of() {
        let called = Updates { webhook: Some(OURS.to_owned()), waiting: 3, failed: None };
        assert_eq!(found(&called, Some(OURS)), []);
        assert_eq!(found(&Updates { webhook: None, ..called }, None), []);
    }

    #[test]
    fn updates_that_go_elsewhere_are_wrong() {
        let elsewhere = Updates { webhook: Some("https://other.example/".to_owned()), waiting: 0, failed: None };
        assert_eq!(found(&elsewhere, Some(OURS)), [Health::Wrong]);
        assert_eq!(found(&elsewhere, None), [Health::Wrong], "nobody can ask for them");
        assert_eq!(found(&Updates { webhook: None, ..elsewhere }, Some(OURS)), [Health::Wrong]);
    }

    #[test]
    fn calls_that_fail_and_updates_that_wait_are_said() {
        let failed = |ago| Some((NOW - ago, "Connection refused".to_owned()));
        let called = |waiting, failed| Updates { webhook: Some(OURS.to_owned()), waiting, failed };
        assert_eq!(found(&called(MANY + 1, failed(60_000)), Some(OURS)), [Health::Warning; 2]);
        assert_eq!(found(&called(MANY, failed(LATELY)), Some(OURS)), [], "that was long ago");
        let said = judged(&called(0, failed(120_000)), Some(OURS), NOW);
        assert_eq!(said[0].says, "its last call failed 2 min ago: Connection refused");
    }
}
