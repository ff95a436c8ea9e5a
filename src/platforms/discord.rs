//! Discord: interactions come signed over HTTP where there is a key for it, else the gateway is listened to.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use axum::Router;
use bot_core::engine::Engine;
use bot_core::platform::Platform;
use bot_core::update::Unavailable;
use discord::interactions::{self, PublicKey};
use discord::{CallError, ConnectError, Discord, Registration, RoomError, Starts, gateway};

use super::Serving;
use super::front::{Bot, Failure, Front, NotReached};
use crate::finding::Finding;
use crate::settings::Settings;

/// How Discord is reached, and how it receives.
#[derive(Clone)]
pub(super) struct OfDiscord {
    connection: discord::Settings,
    /// By which Discord signs what it sends here; else the gateway is listened to.
    key: Option<String>,
}

impl Front for Discord {
    const PLATFORM: Platform = Platform::Discord;

    type Settings = OfDiscord;

    fn settings(settings: &Settings) -> Result<Option<OfDiscord>> {
        let Some(token) = settings.get("discord_token") else { return Ok(None) };
        let key = settings.get("discord_public_key").map(str::to_owned);
        key.as_deref().map(PublicKey::new).transpose()?;
        let connection = discord::Settings {
            token: token.to_owned(),
            api_url: settings.text("discord_api_url").to_owned(),
            over_http: key.is_some(),
            pacing: settings.is_on("pacing"),
        };
        Ok(Some(OfDiscord { connection, key }))
    }

    async fn reach(settings: OfDiscord) -> Result<Self, NotReached> {
        Self::connect(settings.connection).await.map_err(|error| match error {
            ConnectError::Call(call) => NotReached::Now(call.wait(), call.into()),
            ConnectError::BadUrl | ConnectError::BadToken | ConnectError::UnknownToken => {
                NotReached::ForGood(error.into())
            }
        })
    }

    fn receive(&self, settings: &OfDiscord, engine: &Engine, serving: &Serving) -> Result<Option<Router>> {
        let intake = Arc::new(engine.clone());
        let mut routes = None;
        if let Some(key) = &settings.key {
            let key = PublicKey::new(key)?;
            routes = Some(interactions::router(self.clone(), intake.clone(), key, serving.tasks.clone()));
            serving.listen_for(self, engine);
        } else {
            serving.tasks.spawn(gateway::listen(self.clone(), intake.clone(), serving.stop.clone()));
        }
        let discord = self.clone();
        serving.insist("registering Discord's commands", move || {
            let (discord, intake) = (discord.clone(), intake.clone());
            async move { discord.publish_commands(&*intake).await }
        });
        Ok(routes)
    }

    async fn answers(&self) -> bool {
        Self::answers(self).await
    }

    async fn examine(&self, settings: &OfDiscord, _: i64) -> Vec<Finding> {
        let key = settings.key.as_deref();
        let mut all = match self.registration().await {
            Ok(registration) => judged(&registration, key),
            Err(error) => vec![Finding::warning(
                NAME,
                format!("it is not known where interactions go: {error}"),
                "run this again",
            )],
        };
        if key.is_none() {
            all.extend(match self.starts().await {
                Ok(starts) => few(starts),
                Err(error) => Some(Finding::warning(
                    NAME,
                    format!("the gateway does not say where it is: {error}"),
                    "run this again",
                )),
            });
        }
        all
    }

    async fn clock(&self) -> Option<i64> {
        Self::clock(self).await.ok().flatten()
    }

    async fn replay(&self, engine: &Engine, raw: &str, id: String) -> Result<(), Unavailable> {
        Self::replay(self, engine, raw, id).await
    }

    fn way_in(&self, code: &str) -> String {
        Self::way_in(self, code)
    }

    fn bot(&self, _: &OfDiscord) -> Bot {
        Bot { name: self.name().to_owned(), public_key: self.public_key().map(str::to_owned) }
    }

    fn arrivals(&self, settings: &OfDiscord) -> (String, String) {
        let updates = if settings.key.is_some() { "interactions at /discord" } else { "gateway" };
        (self.name().to_owned(), updates.to_owned())
    }
}

impl Failure for CallError {
    fn wait(&self) -> Duration {
        Self::wait(self)
    }
}

const NAME: &str = "discord";
/// Where interactions come to this program.
const PATH: &str = "/discord";
/// As often or less may the bot introduce itself where somebody should know: each start of the program takes one, seldom more.
const FEW: u64 = 50;

/// What is wrong with where interactions go, where they are signed for this key; `None` where the gateway is listened to.
fn judged(registration: &Registration, key: Option<&str>) -> Vec<Finding> {
    let portal = "on the application's page in the Developer Portal, under General Information";
    let mut all = Vec::new();
    match (key, registration.interactions_endpoint_url.as_deref()) {
        (Some(_), None) => all.push(Finding::wrong(
            NAME,
            "Discord sends interactions nowhere, though a key for them is set (discord_public_key)",
            format!("enter the address that leads to {PATH} here as Interactions Endpoint URL, {portal}"),
        )),
        (Some(_), Some(url)) if !url.trim_end_matches('/').ends_with(PATH) => all.push(Finding::warning(
            NAME,
            format!("Discord sends interactions to {url}, which does not end with {PATH}"),
            format!(
                "see whether that leads to {PATH} here, and correct the Interactions Endpoint URL if not, {portal}"
            ),
        )),
        (None, Some(url)) => all.push(Finding::wrong(
            NAME,
            format!("Discord sends interactions to {url}, so that none comes by the gateway"),
            format!("clear the Interactions Endpoint URL, {portal}, or set discord_public_key"),
        )),
        (Some(_), Some(_)) | (None, None) => {}
    }
    if key.is_some_and(|key| !key.trim().eq_ignore_ascii_case(&registration.verify_key)) {
        all.push(Finding::wrong(
            NAME,
            "the key that is set (discord_public_key) is not that of the application, so that nothing from Discord is believed",
            format!("copy the Public Key, {portal}"),
        ));
    }
    all
}

/// Says so where the bot may introduce itself seldom only.
fn few(starts: Starts) -> Option<Finding> {
    let says = format!("the bot may connect to the gateway {} more times today", starts.remaining);
    let to_do = "see whether the program starts again and again, and whether another one uses the token";
    (starts.remaining <= FEW).then(|| Finding::warning(NAME, says, to_do))
}

/// Asks Discord whether the bot can write in a channel, and gives the channel's name.
///
/// # Errors
/// It cannot, or Discord cannot be asked; with what to do.
pub(crate) async fn channel_of_discord(settings: &Settings, channel: u64) -> Result<String> {
    let Some(of_discord) = Discord::settings(settings)? else {
        bail!(
            "whether the bot can write in a channel is asked of Discord, and there is no token for it: set TWINBOT_DISCORD_TOKEN or \
             TWINBOT_DISCORD_TOKEN_FILE for this command, too"
        );
    };
    let asked = async {
        let discord = Discord::reach(of_discord).await?;
        discord.room(channel).await.map_err(|error| match error {
            RoomError::Call(_) => NotReached::Now(Duration::ZERO, error.into()),
            RoomError::Unknown | RoomError::Unseen | RoomError::NoText | RoomError::Rights { .. } => {
                NotReached::ForGood(error.into())
            }
        })
    };
    asked.await.map_err(|error| match error {
        NotReached::Now(_, error) => error
            .context("Discord cannot be asked about the channel now, so nothing is bound; try again when it answers"),
        NotReached::ForGood(error) => error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Health;

    const KEY: &str = "0a1b";

    fn found(endpoint: Option<&str>, key: Option<&str>) -> Vec<Health> {
        let endpoint = endpoint.map(str::to_owned);
        let registration = Registration { verify_key: KEY.to_owned(), interactions_endpoint_url: endpoint };
        judged(&registration, key).iter().map(|finding| finding.health).collect()
    }

    #[test]
    fn interactions_that_go_elsewhere_are_wrong() {
        let ours = Some("https://bot.example/discord");
        assert_eq!((found(ours, Some("0A1B")), found(None, None)), (vec![], vec![]));
        assert_eq!(found(None, Some(KEY)), [Health::Wrong], "they are expected here");
        assert_eq!(found(ours, None), [Health::Wrong], "the gateway is listened to");
        assert_eq!(found(Some("https://bot.example/"), Some(KEY)), [Health::Warning]);
        assert_eq!(found(ours, Some("ffff")), [Health::Wrong], "another application's key");
    }

    #[test]
    fn a_bot_that_has_introduced_itself_too_often_is_said() {
        let starts = |remaining| few(Starts { remaining, reset_after: 1 });
        assert!(starts(FEW).is_some() && starts(FEW + 1).is_none());
    }
}
