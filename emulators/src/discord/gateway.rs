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

/// Where a session goes on, below the address where it begins.
pub(super) const AGAIN: &str = "/again";

/// Times a bot may introduce itself in a day.
pub(super) const STARTS: u64 = 1000;

/// How often a bot has to say that it is still there.
pub(super) const HEARTBEAT: Duration = Duration::from_millis(41_250);

/// How a connection is closed, by Discord's codes.
mod code {
    pub(super) const NOT_LET_IN: u16 = 4004;
    pub(super) const INVALID_SEQUENCE: u16 = 4007;
    pub(super) const TIMED_OUT: u16 = 4009;
    pub(super) const INVALID_INTENTS: u16 = 4013;
    pub(super) const DISALLOWED_INTENTS: u16 = 4014;
}

/// Every intent that there is: a bit that is none of them is refused.
const INTENTS: u64 = 0x0331_FFFF;

/// With these codes a bot says that it does not go on with its session.
const FAREWELLS: [u16; 2] = [1000, 1001];

/// What goes to the bot over one connection.
#[derive(Debug)]
pub(super) enum Out {
    Payload(Value),
    /// Ends the connection with this code; without one it just breaks.
    Close(Option<u16>),
}

/// A session of the bot, which outlives its connections.
#[derive(Debug, Default)]
pub(super) struct Session {
    /// Everything that was sent, by its number.
    sent: BTreeMap<u64, Value>,
    pub(super) connection: Option<UnboundedSender<Out>>,
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
}

/// The address that `GET gateway` tells, where a session begins.
pub(super) async fn upgrade(Shared(inner): Shared<Arc<Inner>>, socket: WebSocketUpgrade) -> Response {
    socket.on_upgrade(move |socket| converse(inner, socket, false))
}

/// The address that READY tells, where a session goes on.
pub(super) async fn upgrade_again(Shared(inner): Shared<Arc<Inner>>, socket: WebSocketUpgrade) -> Response {
    socket.on_upgrade(move |socket| converse(inner, socket, true))
}

async fn converse(inner: Arc<Inner>, mut socket: WebSocket, goes_on: bool) {
    let every = inner.state.lock().heartbeat;
    let hello =
        json!({ "op": 10, "d": { "heartbeat_interval": u64::try_from(every.as_millis()).unwrap_or(u64::MAX) } });
    let (sender, mut waiting) = unbounded_channel();
    let _ = sender.send(Out::Payload(hello));
    let mut line = Line { inner, sender, session: None, goes_on, is_dead: false };
    // One beat may be late, as nets are.
    let (most, mut beat) = (every * 2, Instant::now());
    loop {
        tokio::select! {
            heard = socket.recv() => match heard {
                Some(Ok(Message::Text(heard))) if !line.is_dead() => {
                    let Ok(heard) = serde_json::from_str::<Value>(&heard) else { return };
                    if heard["op"] == 1 {
                        beat = Instant::now();
                    }
                    line.hear(&heard);
                }
                Some(Ok(Message::Close(frame))) if !line.is_dead() => return line.ends(frame.map(|frame| frame.code)),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return,
            },
            () = sleep_until(beat + most), if !line.is_dead => {
                let silent = CloseFrame { code: code::TIMED_OUT, reason: "".into() };
                let _ = socket.send(Message::Close(Some(silent))).await;
                return;
            }
            out = waiting.recv() => match out {
                Some(_) if line.is_dead() => {}
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

/// One connection of a bot.
struct Line {
    inner: Arc<Inner>,
    sender: UnboundedSender<Out>,
    /// Whose it is, once that was said.
    session: Option<String>,
    /// Whether it was made to go on with a session.
    goes_on: bool,
    /// Nothing comes through any more, and nobody has closed it.
    is_dead: bool,
}

impl Line {
    /// Whether nothing comes through: from the first word that was lost on, for good.
    fn is_dead(&mut self) -> bool {
        self.is_dead |= self.inner.state.lock().is_silent;
        self.is_dead
    }

    fn say(&self, payload: Value) {
        let _ = self.sender.send(Out::Payload(payload));
    }

    fn close(&self, code: u16) {
        let _ = self.sender.send(Out::Close(Some(code)));
    }

    fn hear(&mut self, heard: &Value) {
        let inner = Arc::clone(&self.inner);
        let data = &heard["d"];
        inner.state.change(|state| match heard["op"].as_u64() {
            Some(1) => {
                state.counters.heartbeats += 1;
                self.say(json!({ "op": 11 }));
            }
            Some(2) => self.introduce(state, data),
            Some(6) => self.resume(state, data),
            Some(_) | None => {}
        });
    }

    fn is_known(&self, data: &Value) -> bool {
        data["token"].as_str().is_some_and(|said| said.trim_start_matches("Bot ") == self.inner.token)
    }

    /// IDENTIFY: a new session.
    fn introduce(&mut self, state: &mut State, data: &Value) {
        state.counters.identified += 1;
        let intents = data["intents"].as_u64().unwrap_or_default();
        if !self.is_known(data) {
            self.close(code::NOT_LET_IN);
        } else if state.counters.identified > state.starts {
            state.violation("IDENTIFY", "more often than in a day", &Value::Null);
            for session in std::mem::take(&mut state.sessions).into_values() {
                session.connection.into_iter().for_each(|old| drop(old.send(Out::Close(Some(code::NOT_LET_IN)))));
            }
            self.close(code::NOT_LET_IN);
        } else if intents & !INTENTS != 0 {
            state.violation("IDENTIFY", "intents that there are not", data);
            self.close(code::INVALID_INTENTS);
        } else if intents & PRIVILEGED != 0 {
            state.violation("IDENTIFY", "privileged intents", data);
            self.close(code::DISALLOWED_INTENTS);
        } else {
            self.session = Some(begin(state, &self.sender));
        }
    }

    /// RESUME: what was missed, in order; or that the session is over.
    fn resume(&mut self, state: &mut State, data: &Value) {
        if !self.goes_on {
            state.violation("RESUME", "not by the address that READY told", &Value::Null);
        }
        if !self.is_known(data) {
            return self.close(code::NOT_LET_IN);
        }
        let (id, number) = (data["session_id"].as_str().unwrap_or_default(), data["seq"].as_u64().unwrap_or_default());
        let Some(session) = state.sessions.get_mut(id) else { return self.say(json!({ "op": 9, "d": false })) };
        if session.sent.last_key_value().is_none_or(|(last, _)| number > *last) {
            return self.close(code::INVALID_SEQUENCE);
        }
        if let Some(old) = session.connection.replace(self.sender.clone()) {
            let _ = old.send(Out::Close(None));
        }
        session.sent.range(number + 1..).for_each(|(_, payload)| self.say(payload.clone()));
        self.session = Some(id.to_owned());
        state.counters.resumed += 1;
        let last = session.sent.last_key_value().map_or(number, |(last, _)| *last);
        self.say(json!({ "op": 0, "t": "RESUMED", "s": last, "d": { "_trace": [] } }));
    }

    /// The bot has closed it: with some codes it gives its session up.
    fn ends(&self, code: Option<u16>) {
        if let Some(session) = self.session.as_ref().filter(|_| code.is_some_and(|code| FAREWELLS.contains(&code))) {
            self.inner.state.change(|state| state.sessions.remove(session));
        }
    }
}

/// A new session; its id.
fn begin(state: &mut State, sender: &UnboundedSender<Out>) -> String {
    let id = format!("session-{}", state.id());
    let again = format!("{}{AGAIN}", state.gateway);
    let ready = json!({ "v": 10, "session_id": id, "resume_gateway_url": again, "guilds": [], "shard": [0, 1],
        "user": { "id": BOT.to_string(), "username": "twinbot", "discriminator": "0", "avatar": null, "bot": true,
            "mfa_enabled": false, "verified": true, "email": null, "flags": 0, "global_name": null, "locale": "en-US" },
        "application": { "id": BOT.to_string(), "flags": 0 } });
    let payload = json!({ "op": 0, "t": "READY", "s": 1, "d": ready });
    let _ = sender.send(Out::Payload(payload.clone()));
    let session = Session { sent: BTreeMap::from([(1, payload)]), connection: Some(sender.clone()) };
    state.sessions.insert(id.clone(), session);
    id
}
