//! Sends interactions to the bot over HTTP, signed, once; and waits for the first answer no longer than Discord does.

use std::sync::Arc;

use ed25519_dalek::Signer;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::answers;
use super::emulator::Inner;
use super::faults::Faults;
use super::state::{BOT, Happening, Interaction, Kind, Progress, unix_ms};
use crate::Moment;
use crate::chaos::chance;

/// What somebody does.
pub(super) struct Sending {
    pub(super) person: i64,
    pub(super) channel: i64,
    pub(super) kind: Kind,
    /// Discord's number of the kind.
    pub(super) number: u8,
    pub(super) data: Value,
    /// The message with the component, or from which the modal was opened.
    pub(super) message: Option<i64>,
}

/// Sends an interaction; whether it was answered is seen on the person's screen.
pub(super) fn send(inner: &Arc<Inner>, sending: Sending) {
    let (token, body) = inner.state.change(|state| {
        let id = state.id();
        let token = format!("made-up-token-{id}");
        let interaction = Interaction {
            kind: sending.kind,
            person: sending.person,
            channel: sending.channel,
            message: sending.message,
            at: state.now(),
            sent: Instant::now(),
            progress: Progress::Open,
        };
        state.interactions.insert(token.clone(), interaction);
        state.counters.interactions += 1;
        let locale = state.users.get(&sending.person).map(|user| user.locale.clone()).unwrap_or_default();
        let channel = state.channels.get(&sending.channel);
        let server = channel.and_then(|channel| channel.server);
        let is_group = channel.is_some_and(|channel| !channel.group.is_empty());
        let context = if server.is_some() { 0 } else { 1 + u8::from(is_group) };
        let shown = channel.zip(sending.message).and_then(|(channel, id)| channel.messages.get(&id));
        let mut body = json!({ "id": id.to_string(), "application_id": BOT.to_string(), "type": sending.number,
            "token": token, "version": 1, "channel_id": sending.channel.to_string(), "locale": locale, "data": sending.data,
            "context": context, "entitlements": [], "attachment_size_limit": 10_485_760,
            "authorizing_integration_owners": {}, "app_permissions": "2248473465835073" });
        if let Some(message) = shown {
            body["message"] = message.body(BOT);
        }
        match server {
            Some(server) => {
                body["guild_id"] = server.to_string().into();
                body["member"] = json!({ "user": state.user(sending.person), "roles": [], "permissions": "0", "flags": 0,
                    "joined_at": "2026-01-01T00:00:00.000000+00:00", "deaf": false, "mute": false });
            }
            None => body["user"] = state.user(sending.person),
        }
        (token, body)
    });
    let inner = Arc::clone(inner);
    tokio::spawn(async move { deliver(&inner, &token, &body).await });
}

async fn deliver(inner: &Inner, token: &str, body: &Value) {
    let deadline = Instant::now() + inner.patience;
    let bytes = body.to_string().into_bytes();
    let (delay, is_doubled) = inner.state.change_silently(|state| {
        let Faults { chaos, rng, .. } = &mut state.faults;
        (chaos.delay(rng), chance(rng, chaos.duplicate))
    });
    // Who waits, is overtaken.
    tokio::time::sleep(delay.unwrap_or_default()).await;
    let urls = inner.endpoints.next();
    if urls.is_empty() {
        inner.state.change(|state| state.dispatch("INTERACTION_CREATE", body));
    } else {
        let again = is_doubled.then(|| bytes.clone());
        let sent = answered(inner, token, &urls, bytes);
        // A proxy that tries again, before the first is answered; whichever answers first has answered.
        let again = async {
            if let Some(bytes) = again {
                answered(inner, token, &urls, bytes).await;
            }
        };
        let _ = tokio::time::timeout_at(deadline, futures::future::join(sent, again)).await;
    }
    // The answer may come by a call until then, by whichever way the interaction was sent.
    tokio::time::sleep_until(deadline).await;
    inner.state.change(|state| {
        let Some(interaction) = state.interactions.get_mut(token) else { return };
        if interaction.progress == Progress::Open {
            interaction.progress = Progress::Missed;
            let person = interaction.person;
            state.counters.missed += 1;
            if let Some(user) = state.users.get_mut(&person) {
                user.failures += 1;
            }
            state.happened(person, Happening::Failed);
        }
    });
}

/// Sends an interaction to the first of these addresses at which there is somebody, as a load balancer does, and takes
/// what that answers at once. What breaks on the way is not sent again.
async fn answered(inner: &Inner, token: &str, urls: &[String], bytes: Vec<u8>) {
    let (signature, at) = signed(inner, &bytes);
    let mut answer = None;
    for url in urls {
        let sent = post(&inner.client, url, bytes.clone(), (&signature, &at));
        let (sent, _) = futures::future::join(sent, inner.holds.passes(Moment::HandedOver)).await;
        if !sent.as_ref().is_err_and(reqwest::Error::is_connect) {
            answer = sent.ok();
            break;
        }
    }
    let Some((status, answer)) = answer else { return };
    let named = "the answer to an interaction";
    match status {
        StatusCode::OK => {
            let call = ["interactions", "1", "t", "callback"];
            let faults = inner.spec.as_ref().map(|spec| spec.faults("POST", &call, &answer));
            inner.state.change(|state| {
                faults.iter().flatten().for_each(|fault| state.violation(named, fault, &answer));
                // One that comes too late, or twice, is not taken.
                let _ = answers::first(state, token, (&answer, &[]), named);
            });
        }
        StatusCode::ACCEPTED => {}
        other => {
            let rule = format!("an interaction is answered with {other}");
            inner.state.change(|state| state.violation(named, rule, &answer));
        }
    }
}

fn signed(inner: &Inner, body: &[u8]) -> (String, String) {
    let at = (unix_ms() / 1000).to_string();
    let signature = inner.key.sign(&[at.as_bytes(), body].concat()).to_bytes();
    (signature.iter().map(|byte| format!("{byte:02x}")).collect(), at)
}

async fn post(
    client: &reqwest::Client,
    url: &str,
    body: Vec<u8>,
    (signature, at): (&str, &str),
) -> Result<(StatusCode, Value), reqwest::Error> {
    let request = client.post(url).header("X-Signature-Ed25519", signature).header("X-Signature-Timestamp", at);
    let response = request.header("content-type", "application/json").body(body).send().await?;
    let status = response.status();
    Ok((status, serde_json::from_slice(&response.bytes().await?).unwrap_or(Value::Null)))
}

pub(super) async fn validate(inner: &Inner, url: &str) -> Result<(), String> {
    let ping =
        json!({ "id": "1", "application_id": BOT.to_string(), "type": 1, "token": "t", "version": 1 }).to_string();
    let (signature, at) = signed(inner, ping.as_bytes());
    let answered =
        post(&inner.client, url, ping.clone().into_bytes(), (&signature, &at)).await.map_err(|e| e.to_string())?;
    if answered != (StatusCode::OK, json!({ "type": 1 })) {
        return Err(format!("a ping is answered with {answered:?}"));
    }
    let bad = "00".repeat(64);
    let (status, _) = post(&inner.client, url, ping.into_bytes(), (&bad, &at)).await.map_err(|e| e.to_string())?;
    if status != StatusCode::UNAUTHORIZED {
        return Err(format!("a bad signature is answered with {status}"));
    }
    Ok(())
}
