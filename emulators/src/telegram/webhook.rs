//! Hands updates to the bot's webhook: several people's at once, one person's in order, again until they are taken.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::join;
use reqwest::StatusCode;
use reqwest::header::RETRY_AFTER;
use serde_json::Value;
use tokio::time::{Instant, sleep_until};

use super::emulator::Inner;
use super::queue::{Waiting, Webhook};
use crate::Moment;

/// Telegram's header for the secret.
const SECRET: &str = "X-Telegram-Bot-Api-Secret-Token";

/// Hands over updates until the emulator ends.
pub(super) async fn dispatch(inner: Arc<Inner>) {
    let mut changed = inner.state.changed();
    loop {
        changed.borrow_and_update();
        let (next, due) = inner.state.change_silently(|state| {
            let reorder = state.faults.chaos.reorder;
            if reorder > 0.0 {
                let faults = &mut state.faults;
                let fresh = state.queue.waiting.iter_mut().filter(|update| !update.is_under_way && !update.overtakes);
                fresh.for_each(|update| update.overtakes = faults.chance(reorder));
            }
            (state.queue.next(Instant::now()), state.queue.due())
        });
        if let Some(update) = next {
            let inner = inner.clone();
            tokio::spawn(async move { hand_over(&inner, update).await });
            continue;
        }
        let rest = async {
            match due {
                Some(due) => sleep_until(due).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = rest => {}
            changed = changed.changed() => if changed.is_err() { return },
            () = inner.stop.cancelled() => return,
        }
    }
}

async fn hand_over(inner: &Inner, update: Waiting) {
    let Some(webhook) = inner.state.change_silently(|state| state.queue.webhook.clone()) else {
        inner.state.change(|state| state.queue.failed(update.id, None, String::new()));
        return;
    };
    let (answer, _) = join(post(inner, &webhook, &update), inner.holds.passes(Moment::HandedOver)).await;
    let is_unheard = answer.is_ok() && inner.holds.passes(Moment::Acknowledged).await;
    match if is_unheard { Err(Failure::unheard()) } else { answer } {
        Ok(body) => {
            inner.state.change(|state| {
                state.queue.taken(update.id);
                state.log.counters.taken += 1;
                let duplicate = state.faults.chaos.duplicate;
                if !update.is_repeat && state.faults.chance(duplicate) {
                    state.log.counters.repeated += 1;
                    state.queue.again(update);
                }
            });
            // The answer may carry one request.
            if let Ok(Value::Object(mut call)) = serde_json::from_slice(&body)
                && let Some(Value::String(method)) = call.remove("method")
            {
                inner.state.change_silently(|state| state.log.counters.carried += 1);
                let _ = inner.request(&method, call, &BTreeMap::new()).await;
            }
        }
        Err(Failure { error, wait }) => inner.state.change(|state| {
            state.log.counters.failed_calls += 1;
            state.queue.failed(update.id, wait, error);
        }),
    }
}

struct Failure {
    error: String,
    wait: Option<Duration>,
}

impl Failure {
    fn of(error: &reqwest::Error) -> Self {
        if error.is_connect() { Self::saying("Connection refused") } else { Self::unheard() }
    }

    /// Nothing was heard of an answer.
    fn unheard() -> Self {
        Self::saying("Read timeout expired")
    }

    fn saying(error: &str) -> Self {
        Self { error: error.to_owned(), wait: None }
    }
}

async fn post(inner: &Inner, webhook: &Webhook, update: &Waiting) -> Result<Vec<u8>, Failure> {
    let url = inner.replicas.next().into_iter().next().unwrap_or_else(|| webhook.url.clone());
    let mut request = inner.client.post(url).json(&update.update());
    if let Some(secret) = &webhook.secret {
        request = request.header(SECRET, secret);
    }
    let response = request.send().await.map_err(|error| Failure::of(&error))?;
    let status = response.status();
    if status.is_success() {
        let body = response.bytes().await.map_err(|error| Failure::of(&error))?;
        return Ok(body.into());
    }
    if status == StatusCode::GONE {
        inner
            .state
            .change(|state| state.log.violation("webhook", "410 makes Telegram forget the webhook", &Value::Null));
    }
    let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    let error = format!("Wrong response from the webhook: {status}");
    Err(Failure { error, wait: seconds.map(Duration::from_secs) })
}

#[cfg(test)]
mod tests {
    use axum::routing::post;
    use axum::{Json, Router};
    use serde_json::json;

    use super::super::{Emulator, Options};
    use super::*;

    #[tokio::test]
    async fn what_comes_in_the_answer_of_the_webhook_is_carried_out_and_counted_apart() {
        let emulator = Emulator::start(Options { specs: None, ..Options::default() }).await.expect("a free port");
        let said = json!({ "method": "sendMessage", "chat_id": 7, "text": "Hello" });
        let routes = Router::new().route("/", post(async move || Json(said)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let webhook = json!({ "url": format!("http://{}/", listener.local_addr().expect("an address")) });
        tokio::spawn(async move { axum::serve(listener, routes).await });
        let call = format!("{}/bot{}/setWebhook", emulator.url(), emulator.token());
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        client.post(call).json(&webhook).send().await.expect("it is registered");
        let ana = emulator.person(7, "Ana Nube", "es");
        ana.start();
        ana.wait_for(|chat| chat.from_bot().next().map(|_| ())).await;
        emulator.settle(Duration::from_millis(20)).await;
        let counters = emulator.counters();
        assert_eq!((counters.taken, counters.requests, counters.carried), (1, 2, 1));
    }
}
