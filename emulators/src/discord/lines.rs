//! What can happen to the lines of the gateway: they break, fall silent, are closed, and sessions are forgotten.

use std::time::Duration;

use serde_json::json;

use super::emulator::Emulator;
use super::gateway::Out;
use super::state::State;

impl Emulator {
    /// Breaks the connections of the gateway; the sessions can be resumed.
    pub fn break_connections(&self) {
        self.inner.state.change(|state| state.over_all(|| Out::Close(None)));
    }

    /// Closes the connections of the gateway with one of Discord's codes; the sessions can be resumed.
    pub fn close_connections(&self, code: u16) {
        self.inner.state.change(|state| state.over_all(|| Out::Close(Some(code))));
    }

    /// Lets nothing come through the lines of the gateway, old or new, though nobody closes them; or lets new ones work
    /// again. A line that has lost a word stays dead.
    pub fn silence(&self, is_silent: bool) {
        self.inner.state.change(|state| state.is_silent = is_silent);
    }

    /// Asks the bot to connect to the gateway anew.
    pub fn ask_to_reconnect(&self) {
        self.inner.state.change(|state| state.over_all(|| Out::Payload(json!({ "op": 7, "d": null }))));
    }

    /// Says that the sessions of the gateway are in doubt; they can be resumed all the same.
    pub fn doubt_sessions(&self) {
        self.inner.state.change(|state| state.over_all(|| Out::Payload(json!({ "op": 9, "d": true }))));
    }

    /// Forgets the sessions of the gateway; the bot has to introduce itself again.
    pub fn invalidate_sessions(&self) {
        self.inner.state.change(|state| {
            state.over_all(|| Out::Payload(json!({ "op": 9, "d": false })));
            state.sessions.clear();
        });
    }

    /// The bot may introduce itself so often in a day.
    pub fn limit_starts(&self, starts: u64) {
        self.inner.state.change(|state| state.starts = starts);
    }

    /// From now on whoever connects to the gateway has to say after this time at the latest that they are still there.
    pub fn expect_heartbeats(&self, every: Duration) {
        self.inner.state.change(|state| state.heartbeat = every);
    }
}

impl State {
    /// Says something over every connection, or ends it.
    fn over_all(&self, out: impl Fn() -> Out) {
        for connection in self.sessions.values().filter_map(|session| session.connection.as_ref()) {
            let _ = connection.send(out());
        }
    }
}
