//! What the bot asked for, and which rules it broke.

use serde_json::Value;

/// One request of the bot.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method, as the Bot API spells it.
    pub method: &'static str,
    /// Its parameters.
    pub params: Value,
    /// The code of the answer: 200, or why it was refused.
    pub code: u16,
}

/// A rule that a request broke; whoever writes a bot can know it beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// The method.
    pub method: String,
    /// What is wrong.
    pub rule: String,
    /// The parameters of the request.
    pub params: Value,
}

/// How often something happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Requests in all.
    pub requests: u64,
    /// Those that came in the answers of the webhook, which saves a call.
    pub carried: u64,
    /// Answers with 429.
    pub too_many: u64,
    /// Requests to a chat before the wait was over that a 429 had asked for.
    pub impatient: u64,
    /// Messages and changes of messages that were refused by chance.
    pub refused: u64,
    /// Requests that are not answered now, as Telegram hangs.
    pub hanging: u64,
    /// The most that ever were so at once.
    pub most_hanging: u64,
    /// How often commands were set.
    pub commands: u64,
    /// Commands set to what they were already.
    pub needless_commands: u64,
    /// Updates that the bot has taken.
    pub taken: u64,
    /// Updates handed over once more.
    pub repeated: u64,
    /// Calls of the webhook that were not answered with success.
    pub failed_calls: u64,
}

#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) requests: Vec<Request>,
    pub(super) violations: Vec<Violation>,
    pub(super) counters: Counters,
    /// Requests are counted, not kept.
    pub(super) counts_only: bool,
}

impl Log {
    pub(super) fn request(&mut self, method: &'static str, params: Value, code: u16) {
        self.counters.requests += 1;
        if !self.counts_only {
            self.requests.push(Request { method, params, code });
        }
    }

    pub(super) fn violation(&mut self, method: &str, rule: impl Into<String>, params: &Value) {
        self.violations.push(Violation { method: method.to_owned(), rule: rule.into(), params: params.clone() });
    }
}
