//! The Bot API's address: takes a request, lets its fault befall it, holds it against the specification, carries it out.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::Router;
use axum::extract::{Path, Request, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::{Map, Value, json};

use super::emulator::Inner;
use super::faults::{Fault, UNHEARD_OF, is_message};
use super::files;
use super::methods::{self, ATTACHED};
use super::refused::{Answer, Refused};
use crate::chaos::lost_answer;
use crate::date::dated;
use crate::uploads::{self, Carried, Form};
use crate::{File, Moment};

pub(super) fn router(inner: Arc<Inner>) -> Router {
    Router::new()
        .route("/{bot}/{method}", any(serve))
        .route("/file/{bot}/{*path}", get(files::serve))
        .layer(uploads::limit())
        .with_state(inner)
}

async fn serve(
    Shared(inner): Shared<Arc<Inner>>,
    Path((bot, method)): Path<(String, String)>,
    call: Request,
) -> Response {
    if bot.strip_prefix("bot") != Some(inner.token.as_str()) {
        return reply(&Err(Refused::new(401, "Unauthorized")));
    }
    let Some(carried) = uploads::read(call).await else { return StatusCode::BAD_REQUEST.into_response() };
    let read = match carried {
        Carried::Body(body) if body.is_empty() => Some((Map::new(), BTreeMap::new())),
        Carried::Body(body) => serde_json::from_slice(&body).ok().map(|params| (params, BTreeMap::new())),
        Carried::Form(form) => Some(params(form)),
        Carried::Unreadable => None,
    };
    let Some((params, files)) = read else {
        inner
            .state
            .change(|state| state.log.violation(&method, "the body is no JSON object, and no form", &Value::Null));
        return reply(&Err(Refused::violation("can't parse JSON object")));
    };
    let (answer, is_lost) = inner.request(&method, params, &files).await;
    if answer.is_ok() && methods::known(&method).is_some_and(is_message) {
        inner.holds.passes(Moment::Shown).await;
    }
    let now = inner.state.lock().now();
    if is_lost { lost_answer() } else { dated(reply(&answer), now) }
}

/// Parameters that are texts, also where they look like something else; in a form all others are JSON.
const TEXTS: [&str; 5] = ["caption", "parse_mode", "text", "document", "photo"];

/// The parameters of a form, and its files by their names.
fn params(form: Form) -> (Map<String, Value>, BTreeMap<String, File>) {
    let mut params = Map::new();
    for (name, text) in form.texts {
        let value = if TEXTS.contains(&name.as_str()) { None } else { serde_json::from_str(&text).ok() };
        params.insert(name, value.unwrap_or(Value::String(text)));
    }
    for (name, _) in &form.files {
        // A file that something else names is no parameter itself.
        let named = format!("\"{ATTACHED}{name}\"");
        if params.values().any(|value| value.to_string().contains(&named)) {
            continue;
        }
        params.insert(name.clone(), format!("{ATTACHED}{name}").into());
    }
    (params, form.files.into_iter().collect())
}

fn reply(answer: &Answer) -> Response {
    match answer {
        Ok(result) => Json(json!({ "ok": true, "result": result })).into_response(),
        Err(refused) => {
            let status = StatusCode::from_u16(refused.code).unwrap_or(StatusCode::BAD_REQUEST);
            (status, Json(refused.body())).into_response()
        }
    }
}

/// A request that is not answered; it is over when whoever sent it gives up.
struct Hanging<'a>(&'a Inner);

impl<'a> Hanging<'a> {
    fn on(inner: &'a Inner) -> Self {
        inner.state.change_silently(|state| {
            let counters = &mut state.log.counters;
            counters.hanging += 1;
            counters.most_hanging = counters.most_hanging.max(counters.hanging);
        });
        Self(inner)
    }
}

impl Drop for Hanging<'_> {
    fn drop(&mut self) {
        self.0.state.change_silently(|state| state.log.counters.hanging -= 1);
    }
}

impl Inner {
    /// Carries out a request, however it came; says whether its answer gets lost.
    pub(super) async fn request(
        &self,
        name: &str,
        params: Map<String, Value>,
        files: &BTreeMap<String, File>,
    ) -> (Answer, bool) {
        let Some(method) = methods::known(name) else {
            self.state.change(|state| state.log.violation(name, "unknown method", &Value::Object(params)));
            return (Err(Refused::new(404, "Not Found")), false);
        };
        if method != "getUpdates" && self.state.change_silently(|state| state.faults.hangs) {
            let _hanging = Hanging::on(self);
            std::future::pending::<()>().await;
        }
        let fault = self.state.change(|state| state.faults.draw(method));
        let refused = match &fault {
            Some(Fault::TooMany(seconds)) => Some(Refused::too_many(*seconds)),
            Some(Fault::ServerError(code)) => Some(Refused::new(*code, "Bad Gateway")),
            Some(Fault::Refused(code, description)) => Some(Refused::new(*code, description.clone())),
            Some(Fault::Slow(time)) => {
                tokio::time::sleep(*time).await;
                None
            }
            Some(Fault::LostAnswer) | None => None,
        };
        let answer = match refused {
            Some(refused) => Err(refused),
            None => self.carry_out(method, &params, files).await,
        };
        self.state.change(|state| {
            let code = answer.as_ref().map_or_else(|refused| refused.code, |_| 200);
            let is_unheard_of = answer.as_ref().is_err_and(|refused| refused.description == UNHEARD_OF);
            state.log.counters.too_many += u64::from(code == 429);
            state.log.counters.refused += u64::from(is_unheard_of);
            let params = Value::Object(params);
            if let Err(refused) = answer.as_ref()
                && refused.is_violation
            {
                state.log.violation(method, refused.description.as_str(), &params);
            }
            state.log.request(method, params, code);
        });
        (answer, fault == Some(Fault::LostAnswer))
    }

    async fn carry_out(
        &self,
        method: &'static str,
        params: &Map<String, Value>,
        files: &BTreeMap<String, File>,
    ) -> Answer {
        if let Some(fault) = self.spec.as_ref().and_then(|spec| spec.fault(method, params)) {
            return Err(Refused::violation(fault));
        }
        if method == "getUpdates" {
            return self.poll(params).await;
        }
        self.state.change(|state| methods::call(state, method, params, files))
    }

    /// Gives the updates from an offset on; waits for the first one as long as it is asked to.
    async fn poll(&self, params: &Map<String, Value>) -> Answer {
        let number = |name: &str, usual: i64| params.get(name).and_then(Value::as_i64).unwrap_or(usual);
        let offset = number("offset", 0);
        let limit = usize::try_from(number("limit", 100)).unwrap_or(100).clamp(1, 100);
        let timeout = Duration::from_secs(u64::try_from(number("timeout", 0)).unwrap_or(0));
        let mine = self.state.change(|state| {
            let queue = &mut state.queue;
            if queue.webhook.is_some() {
                let rule = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                            the webhook first";
                return Err(Refused::new(409, rule));
            }
            if let Some(allowed) = params.get("allowed_updates").and_then(Value::as_array) {
                queue.allowed = allowed.iter().filter_map(|kind| kind.as_str().map(str::to_owned)).collect();
            }
            let before = queue.waiting.len();
            queue.waiting.retain(|update| update.id >= offset);
            state.log.counters.taken += u64::try_from(before - queue.waiting.len()).unwrap_or(0);
            queue.polls += 1;
            Ok(queue.polls)
        })?;
        let mut changed = self.state.changed();
        let polled = async {
            loop {
                changed.borrow_and_update();
                let found = self.state.change_silently(|state| {
                    if state.queue.polls != mine {
                        let rule = "Conflict: terminated by other getUpdates request; make sure that only one bot \
                                    instance is running";
                        return Err(Refused::new(409, rule));
                    }
                    let from = state.queue.waiting.iter().filter(|update| update.id >= offset);
                    Ok(from.take(limit).map(|update| update.update()).collect::<Vec<_>>())
                })?;
                if !found.is_empty() || changed.changed().await.is_err() {
                    return Ok(found.into());
                }
            }
        };
        tokio::time::timeout(timeout, polled).await.unwrap_or_else(|_| Ok(json!([])))
    }
}
