//! The gateway: introduces itself, hears who the bot is, sends what happens, and goes on where a connection broke.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State as Shared;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::{Instant, sleep_until};

use super::emulator::Inner;
use super::state::{BOT, State};

/// Intents that Discord gives on request only: members, presences, the words in servers.
const PRIVILEGED: u64 = (1 << 1) | (1 << 8) | (1 << 15);

/// Times a bot may introduce itself in a day.
pub(super) const STARTS: u64 = 1000;

/// How often a bot has to say that it is still there.
pub(super) const HEARTBEAT: Duration = Duration::from_millis(41_250);

/// How the connection of a silent bot is closed, and of one that introduces itself too often: its token is reset.
const TIMED_OUT: u16 = 4009;
const NOT_LET_IN: u16 = 4004;

/// What goes to the bot over one connection.
#[derive(Debug)]
enum Out {
    Payload(Value),
    /// Ends the connection with this code; without one it just breaks.
    Close(Option<u16>),
}

/// A session of the bot, which outlives its connections.
#[derive(Debug, Default)]
pub(super) struct Session {
    /// Everything that was sent, by its number.
    sent: BTreeMap<u64, Value>,
    connection: Option<UnboundedSender<Out>>,
}

impl State {
    /// Tells the bot that something happened, over every session.
    pub(super) fn dispatch(&mut self, kind: &str, body: &Value) {
        for session in self.sessions.values_mut() {
            let number = session.sent.last_key_value().map_or(0, |(number, _)| *number) + 1;
            let payload = json!({ "op": 0, "t": kind, "s": number, "d": body });
            session.sent.insert(number, payload.clone());
            if let Some(connection) = &session.connection {
                let _ = connection.send(Out::Payload(payload));
            }
        }
    }

    /// Breaks every connection; the sessions can be resumed.
    pub(super) fn break_connections(&mut self) {
        self.sessions.values_mut().filter_map(|session| session.connection.take()).for_each(|connection| {
            let _ = connection.send(Out::Close(None));
        });
    }

    /// Asks every connection to be made anew.
    pub(super) fn ask_to_reconnect(&mut self) {
        for connection in self.sessions.values().filter_map(|session| session.connection.as_ref()) {
            let _ = connection.send(Out::Payload(json!({ "op": 7, "d": null })));
        }
    }

    /// Forgets every session; the bot has to introduce itself again.
    pub(super) fn invalidate_sessions(&mut self) {
        for session in std::mem::take(&mut self.sessions).into_values() {
            if let Some(connection) = session.connection {
                let _ = connection.send(Out::Payload(json!({ "op": 9, "d": false })));
            }
        }
    }
}

pub(super) async fn upgrade(Shared(inner): Shared<Arc<Inner>>, socket: WebSocketUpgrade) -> Response {
    socket.on_upgrade(move |socket| converse(inner, socket))
}

async fn converse(inner: Arc<Inner>, mut socket: WebSocket) {
    let every = inner.state().heartbeat;
    let hello =
        json!({ "op": 10, "d": { "heartbeat_interval": u64::try_from(every.as_millis()).unwrap_or(u64::MAX) } });
    // One beat may be late, as nets are.
    let (most, mut beat) = (every * 2, Instant::now());
    let (sender, mut waiting) = unbounded_channel();
    if socket.send(Message::text(hello.to_string())).await.is_err() {
        return;
    }
    loop {
        tokio::select! {
            heard = socket.recv() => {
                let Some(Ok(Message::Text(heard))) = heard else { return };
                let Ok(heard) = serde_json::from_str::<Value>(&heard) else { return };
                if heard["op"] == 1 {
                    beat = Instant::now();
                }
                inner.change(|state| answer(state, &inner.token, &heard, &sender));
            }
            () = sleep_until(beat + most) => {
                let silent = CloseFrame { code: TIMED_OUT, reason: "".into() };
                let _ = socket.send(Message::Close(Some(silent))).await;
                return;
            }
            out = waiting.recv() => match out {
                Some(Out::Payload(payload)) => {
                    if socket.send(Message::text(payload.to_string())).await.is_err() {
                        return;
                    }
                }
                Some(Out::Close(Some(code))) => {
                    let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
                    return;
                }
                Some(Out::Close(None)) | None => return,
            }
        }
    }
}

fn answer(state: &mut State, token: &str, heard: &Value, sender: &UnboundedSender<Out>) {
    let say = |payload: Value| {
        let _ = sender.send(Out::Payload(payload));
    };
    let data = &heard["d"];
    let is_known = data["token"].as_str().is_some_and(|said| said.trim_start_matches("Bot ") == token);
    match heard["op"].as_u64() {
        Some(1) => {
            state.counters.heartbeats += 1;
            say(json!({ "op": 11 }));
        }
        Some(2) => {
            state.counters.identified += 1;
            if !is_known {
                let _ = sender.send(Out::Close(Some(NOT_LET_IN)));
            } else if state.counters.identified > state.starts {
                state.violation("IDENTIFY", "more often than in a day", &Value::Null);
                for session in std::mem::take(&mut state.sessions).into_values() {
                    session.connection.into_iter().for_each(|old| drop(old.send(Out::Close(Some(NOT_LET_IN)))));
                }
                let _ = sender.send(Out::Close(Some(NOT_LET_IN)));
            } else if data["intents"].as_u64().unwrap_or_default() & PRIVILEGED != 0 {
                state.violation("IDENTIFY", "privileged intents", data);
                let _ = sender.send(Out::Close(Some(4014)));
            } else {
                introduce(state, sender);
            }
        }
        Some(6) => {
            let number = data["seq"].as_u64().unwrap_or_default();
            let session = data["session_id"].as_str().and_then(|id| state.sessions.get_mut(id)).filter(|_| is_known);
            let Some(session) = session else { return say(json!({ "op": 9, "d": false })) };
            session.sent.range(number + 1..).for_each(|(_, payload)| say(payload.clone()));
            session.connection = Some(sender.clone());
            state.counters.resumed += 1;
            say(json!({ "op": 0, "t": "RESUMED", "s": number, "d": { "_trace": [] } }));
        }
        Some(_) | None => {}
    }
}

/// A new session.
fn introduce(state: &mut State, sender: &UnboundedSender<Out>) {
    let id = format!("session-{}", state.id());
    let ready = json!({ "v": 10, "session_id": id, "resume_gateway_url": state.gateway, "guilds": [], "shard": [0, 1],
        "user": { "id": BOT.to_string(), "username": "twinbot", "discriminator": "0", "avatar": null, "bot": true,
            "mfa_enabled": false, "verified": true, "email": null, "flags": 0, "global_name": null, "locale": "en-US" },
        "application": { "id": BOT.to_string(), "flags": 0 } });
    let payload = json!({ "op": 0, "t": "READY", "s": 1, "d": ready });
    let _ = sender.send(Out::Payload(payload.clone()));
    let session = Session { sent: BTreeMap::from([(1, payload)]), connection: Some(sender.clone()) };
    state.sessions.insert(id, session);
}
