//! What the bot asked for, which rules it broke, and how often things happened.

use serde_json::Value;

/// One call of the bot.
#[derive(Clone, Debug)]
pub struct Request {
    /// Method and route, such as `POST channels/7/messages`; tokens of interactions are left out.
    pub call: String,
    /// Its body.
    pub body: Value,
    /// The status of the answer.
    pub status: u16,
    /// Discord's code of why it was refused; 0 where it was not, or nobody knows.
    pub code: u32,
}

/// A rule that a call broke; whoever writes a bot can know it beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// The call.
    pub call: String,
    /// What is wrong.
    pub rule: String,
    /// Its body.
    pub body: Value,
}

/// A message that the bot has created by itself, not as an answer to an interaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// Where.
    pub channel: i64,
    /// Under which nonce, if that was to be enforced.
    pub nonce: Option<String>,
    /// What it said then.
    pub text: String,
}

/// How often something happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Calls in all.
    pub requests: u64,
    /// Calls that Discord counts as invalid: 401, 403, 429.
    pub invalid: u64,
    /// Calls that were answered with 429.
    pub too_many: u64,
    /// Calls that came before the wait that a 429 had told was over.
    pub impatient: u64,
    /// Messages and changes of messages that were refused by chance.
    pub refused: u64,
    /// Interactions that were sent.
    pub interactions: u64,
    /// Interactions that nobody answered in time.
    pub missed: u64,
    /// How often the bot introduced itself to the gateway.
    pub identified: u64,
    /// How often it said that it is still there.
    pub heartbeats: u64,
    /// How often it went on with a session.
    pub resumed: u64,
    /// How often the commands were registered.
    pub registered: u64,
}
