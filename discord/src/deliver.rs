//! Shows a view to somebody: by the interaction that asked for it, else as the bot; and says what came of it.
//!
//! When to try again, and what follows from somebody being out of reach, is left to the outbox.

use std::time::Duration;

use async_trait::async_trait;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use bot_core::delivery::{Channel, Delivery, FileOut, Outcome, ShownIn, TypedClaim, Unreachable};
use bot_core::file::{FetchFault, FileRef};
use bot_core::file_store::Incoming;
use bot_core::platform::Platform;
use bot_core::text::{Arg, Locale, msg};
use bot_core::update::ReplyHandle;
use bot_core::view::{Block, View};
use front::NetworkFault;
use reqwest::Method;
use serde_json::{Value, json};

use crate::Discord;
use crate::api::{CallError, Edited, Sent, code};
use crate::attachments::keeps_name;
use crate::exchange::Exchange;
use crate::receive::written;
use crate::render::{Rendered, claimed, invited, render};

/// How long to wait when direct messages are opened too fast; Discord does not say how long.
const TOO_FAST: Duration = Duration::from_secs(60);

/// Whoever is shown something waits no longer than this for the record above it: a delivery that takes 5 s counts against the
/// platform.
const SOON: Duration = Duration::from_secs(2);

/// How long Discord is left alone that had trouble of its own with a record.
const AGAIN: Duration = Duration::from_millis(250);

#[async_trait]
impl Channel for Discord {
    fn platform(&self) -> Platform {
        Platform::Discord
    }

    fn invitation(&self, code: &str) -> Vec<Block> {
        let (link, command) = (Arg::Address(self.app().link()), Arg::Command(invited(code)));
        vec![Block::Para(msg::discord_invitation_elsewhere(link, command))]
    }

    fn student_link(&self, code: &str) -> Vec<Block> {
        let (link, command) = (Arg::Address(self.app().link()), Arg::Command(claimed(code)));
        vec![Block::Para(msg::discord_invitation_elsewhere(link, command))]
    }

    fn typed_claim(&self, code: &str) -> Option<TypedClaim> {
        let command = claimed(code);
        let alone = msg::discord_card_claim(Arg::Command(command.clone()));
        let beside_link = msg::discord_card_claim_scan(Arg::Command(command.clone()));
        Some(TypedClaim { command, alone, beside_link })
    }

    fn drawn(&self, view: &View, locale: Locale) -> Option<String> {
        Some(json!(render(view, locale, self.app())).to_string())
    }

    async fn room(&self) {
        self.api.room().await;
    }

    fn throttled(&self) -> u64 {
        self.api.throttled()
    }

    async fn deliver(&self, delivery: &Delivery) -> Outcome {
        if let View::Commands(_) = &delivery.view {
            // Commands are the same for everybody here, and registered once.
            return Outcome::Shown(None);
        }
        let body = json!(self.rendered(&delivery.shown(keeps_name), delivery).with(delivery));
        if let Some(exchange) = delivery.handle.as_ref().and_then(|handle| handle.downcast::<Exchange>())
            && let Ok(number) = exchange.deliver(body.clone(), delivery.picture.as_ref(), delivery.message).await
        {
            self.record(delivery, number).await;
            return Outcome::Shown(number.map(|number| ShownIn { number, at: exchange.now() }));
        }
        if delivery.address.is_empty() {
            return self.open_chat(&delivery.account).await.map_or_else(outcome, Outcome::Moved);
        }
        if !delivery.files.is_empty() {
            let sent = self.send_files(delivery, &body).await;
            return sent.map_or_else(outcome, |shown| Outcome::Shown(Some(shown)));
        }
        match self.show(delivery, body).await {
            Ok(shown) => {
                self.record(delivery, Some(shown.number)).await;
                Outcome::Shown(Some(shown))
            }
            Err(error) => outcome(error),
        }
    }

    fn hands_over(&self, handle: &ReplyHandle) -> bool {
        handle.downcast::<Exchange>().is_some_and(|exchange| exchange.is_handed())
    }

    async fn nod(&self, handle: &ReplyHandle) {
        if let Some(exchange) = handle.downcast::<Exchange>() {
            exchange.ends().await;
        }
    }

    async fn fetch(&self, file: &FileRef, most: u64) -> Result<Vec<u8>, FetchFault> {
        self.fetch_for_core(file, most).await
    }

    async fn open(&self, file: &FileRef) -> Result<Incoming, FetchFault> {
        self.open_for_core(file).await
    }
}

impl Discord {
    fn rendered(&self, view: &View, delivery: &Delivery) -> Rendered {
        render(view, delivery.locale, self.app())
    }

    /// The chat with somebody, made if there is none.
    async fn open_chat(&self, account: &str) -> Result<String, CallError> {
        let opened: Sent =
            self.api.send(Method::POST, "users/@me/channels", &json!({ "recipient_id": account })).await?;
        Ok(opened.id.to_string())
    }

    /// Shows a message as the bot, in place of another one or below all others.
    async fn show(&self, delivery: &Delivery, mut body: Value) -> Result<ShownIn, CallError> {
        let (channel, picture) = (&delivery.address, delivery.picture.as_ref());
        if let Some(number) = delivery.message {
            match self.edit(channel, number, &in_place(&body), picture).await {
                Ok(at) => return Ok(ShownIn { number, at }),
                Err(CallError::Rejected { code: code::UNKNOWN_MESSAGE | code::NOT_OURS, .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let again = delivery.repeated.then(|| in_place(&body));
        body["nonce"] = nonce(delivery.key).into();
        body["enforce_nonce"] = true.into();
        let sent: Sent = self.api.put(Method::POST, &format!("channels/{channel}/messages"), &body, picture).await?;
        let Some(now) = again else { return Ok(ShownIn { number: sent.id, at: written(sent.id) }) };
        // It may be the message of an earlier try: it says what held then, and may stand above one that went on since.
        let below = delivery.above.iter().filter(|(number, _)| *number > sent.id).max_by_key(|(number, _)| *number);
        let number = below.map_or(sent.id, |(number, _)| *number);
        let at = self.edit(channel, number, &now, picture).await?;
        if let Some((_, record)) = below {
            self.write_record(delivery, sent.id, record).await;
        }
        Ok(ShownIn { number, at })
    }

    /// Changes a message; gives when that was, where Discord says so.
    async fn edit(
        &self,
        channel: &str,
        number: i64,
        body: &Value,
        picture: Option<&FileOut>,
    ) -> Result<Option<i64>, CallError> {
        let route = format!("channels/{channel}/messages/{number}");
        self.api.put::<Edited>(Method::PATCH, &route, body, picture).await.map(|edited| edited.at())
    }

    /// The messages above become records. What was to be shown is shown; a record that keeps its buttons is repaired when
    /// one is pressed.
    async fn record(&self, delivery: &Delivery, number: Option<i64>) {
        if delivery.address.is_empty() || number.is_none() {
            return;
        }
        for (above, view) in delivery.above.iter().filter(|(above, _)| Some(*above) != number) {
            self.write_record(delivery, *above, view).await;
        }
    }

    async fn write_record(&self, delivery: &Delivery, number: i64, view: &View) {
        let mut body = in_place(&json!(self.rendered(view, delivery)));
        body["components"] = json!([]);
        let mut written = self.edit(&delivery.address, number, &body, None).await;
        // A question that looks unanswered misleads: what can be put right soon is tried once more.
        if let Some(wait) = written.as_ref().err().and_then(soon) {
            tokio::time::sleep(wait).await;
            written = self.edit(&delivery.address, number, &body, None).await;
        }
        if let Err(error) = written {
            tracing::debug!(platform = "discord", %error, "a record keeps its buttons");
        }
    }
}

/// After how long a call that failed can be tried once more, where that is soon.
fn soon(error: &CallError) -> Option<Duration> {
    match error {
        CallError::TooMany(wait) => Some(*wait).filter(|wait| *wait <= SOON),
        CallError::Network(NetworkFault::Connect | NetworkFault::Broken) | CallError::Server(_) => Some(AGAIN),
        // Who has waited so long for nothing does not wait once more.
        CallError::Network(NetworkFault::Timeout) => None,
        CallError::Tripped(_) | CallError::Rejected { .. } | CallError::NoFile(_) | CallError::Unreadable => None,
    }
}

/// What tells a message that was sent before: at most 25 characters, and unlike that of any other message of the bot,
/// whoever gets it.
pub(crate) fn nonce(key: u128) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(key.to_be_bytes())
}

/// The body that takes the place of another one: what the message said before does not stay.
fn in_place(body: &Value) -> Value {
    let mut body = body.clone();
    body["content"] = "".into();
    body
}

/// What an error means for a delivery.
fn outcome(error: CallError) -> Outcome {
    match error {
        CallError::TooMany(wait) | CallError::Tripped(wait) => Outcome::Later(wait.max(Duration::from_millis(100))),
        CallError::Network(_) | CallError::Server(_) | CallError::NoFile(_) | CallError::Unreadable => {
            tracing::warn!(platform = "discord", %error, "a delivery failed");
            Outcome::Failed
        }
        CallError::Rejected { status, code } => refused(status, code),
    }
}

fn refused(status: u16, code: u32) -> Outcome {
    match (status, code) {
        (_, code::CLOSED | code::NO_COMMON_SERVER) => Outcome::Unreachable(Unreachable::Closed),
        (_, code::TOO_FAST) => Outcome::Later(TOO_FAST),
        (_, code::UNKNOWN_USER) => Outcome::Unreachable(Unreachable::Deleted),
        (_, code::UNKNOWN_CHANNEL | code::MISSING_ACCESS | code::MISSING_PERMISSIONS) => {
            Outcome::Unreachable(Unreachable::Unknown)
        }
        // A token that is not valid any more: nothing is wrong with the message.
        (401, _) => {
            tracing::error!(platform = "discord", "the bot is not let in");
            Outcome::Failed
        }
        // Somebody on the way, who knows nothing of the person: a proxy, or protection against attacks.
        (403, 0) => {
            tracing::warn!(platform = "discord", "the way to Discord is barred");
            Outcome::Failed
        }
        (403, _) => Outcome::Unreachable(Unreachable::Blocked),
        _ => Outcome::Refused(format!("{status}, code {code}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_tried_again_only_where_that_is_soon() {
        let ms = Duration::from_millis;
        for (error, again) in [
            (CallError::TooMany(ms(2_000)), Some(ms(2_000))),
            (CallError::TooMany(ms(2_001)), None),
            (CallError::Server(502), Some(AGAIN)),
            (CallError::Network(NetworkFault::Broken), Some(AGAIN)),
            (CallError::Network(NetworkFault::Timeout), None),
            (CallError::Tripped(ms(1)), None),
            (CallError::Rejected { status: 404, code: code::UNKNOWN_MESSAGE }, None),
            (CallError::Unreadable, None),
        ] {
            assert_eq!(soon(&error), again, "{error}");
        }
    }

    #[test]
    fn errors_become_outcomes() {
        let unreachable = Outcome::Unreachable;
        for (status, code, expected) in [
            (403, code::CLOSED, unreachable(Unreachable::Closed)),
            (400, code::NO_COMMON_SERVER, unreachable(Unreachable::Closed)),
            (400, code::TOO_FAST, Outcome::Later(TOO_FAST)),
            (404, code::UNKNOWN_CHANNEL, unreachable(Unreachable::Unknown)),
            (403, code::MISSING_PERMISSIONS, unreachable(Unreachable::Unknown)),
            (403, 0, Outcome::Failed),
            (403, 20_000, unreachable(Unreachable::Blocked)),
            (401, 0, Outcome::Failed),
            (400, 50035, Outcome::Refused("400, code 50035".to_owned())),
        ] {
            assert_eq!(outcome(CallError::Rejected { status, code }), expected, "{status} {code}");
        }
        let soon = Duration::from_millis(100);
        assert_eq!(outcome(CallError::TooMany(Duration::ZERO)), Outcome::Later(soon));
        for error in [CallError::Server(502), CallError::Network(NetworkFault::Timeout)] {
            assert_eq!(outcome(error), Outcome::Failed);
        }
    }
}
