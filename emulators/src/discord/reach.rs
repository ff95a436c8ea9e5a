//! Who can be written to, and what the bot may do where: people leave servers, take no messages or have added the app to
//! their account; channels are deleted, or closed to the bot.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::emulator::Emulator;
use super::person::Person;
use super::rest::{Answer, Refused, UNKNOWN_CHANNEL};
use super::state::{BOT, Channel, Happening, State};

/// What the bot may do in a channel of a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rights {
    /// Reads and writes.
    #[default]
    Writes,
    /// Reads, and changes what it has written.
    Reads,
    /// Does not see it.
    None,
}

const UNKNOWN_SERVER: Refused = Refused(404, 10004);
const CLOSED: Refused = Refused(403, 50007);
const NO_COMMON_SERVER: Refused = Refused(400, 50278);
const MISSING_ACCESS: Refused = Refused(403, 50001);
const MISSING_PERMISSIONS: Refused = Refused(403, 50013);

impl Emulator {
    /// A private channel of these people: the bot is not in it, but whoever has added the app can use it there.
    #[must_use]
    pub fn private_channel(&self, people: &[&Person]) -> i64 {
        self.inner.state.change(|state| {
            let channel = state.id();
            let group = people.iter().map(|person| person.id()).collect::<BTreeSet<_>>();
            state.channels.insert(channel, Channel { group, rights: Rights::None, ..Channel::default() });
            channel
        })
    }

    /// Changes what the bot may do in a channel.
    pub fn allow(&self, channel: i64, rights: Rights) {
        self.inner.state.change(|state| {
            if let Some(channel) = state.channels.get_mut(&channel) {
                channel.rights = rights;
            }
        });
    }

    /// Deletes a channel with all that stands in it.
    pub fn delete_channel(&self, channel: i64) {
        self.inner.state.change(|state| drop(state.channels.remove(&channel)));
    }

    /// Deletes a message, as somebody does who may do so in its channel.
    pub fn delete_message(&self, channel: i64, message: i64) {
        self.inner.state.change(|state| {
            if let Some(known) = state.channels.get_mut(&channel) {
                known.messages.remove(&message);
            }
            let people: Vec<i64> = state.users.keys().copied().collect();
            people.into_iter().for_each(|person| state.happened(person, Happening::Turned));
        });
    }
}

impl Person {
    /// Takes the app off the account, or adds it again. Everybody has it at first; who has not can be reached only as long
    /// as they share a server with the bot.
    pub fn has_app(&self, has: bool) {
        self.inner.state.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id()) {
                user.lacks_app = !has;
            }
            state.happened(self.id(), Happening::Turned);
        });
    }

    /// Leaves every server.
    pub fn leave(&self) {
        self.inner.state.change(|state| {
            state.servers.values_mut().for_each(|people| {
                people.remove(&self.id());
            });
            state.happened(self.id(), Happening::Turned);
        });
    }
}

/// View Channel, Send Messages and Embed Links, and Send Messages alone.
const EVERYTHING: u64 = (1 << 10) | SEND | (1 << 14);
const SEND: u64 = 1 << 11;

/// What the bot reads of a channel.
pub(super) fn channel(state: &State, id: i64) -> Answer {
    let known = state.may_see(id)?;
    let Some(server) = known.server else { return Ok(Some(json!({ "id": id.to_string(), "type": 1 }))) };
    let deny = if known.rights == Rights::Reads { SEND } else { 0 };
    let of_everybody = json!({ "id": server.to_string(), "type": 0, "allow": "0", "deny": deny.to_string() });
    Ok(Some(json!({
        "id": id.to_string(), "type": 0, "guild_id": server.to_string(), "name": "staff-room",
        "permission_overwrites": [of_everybody],
    })))
}

/// What the bot reads of a server.
pub(super) fn server(state: &State, id: i64) -> Answer {
    state.servers.get(&id).ok_or(UNKNOWN_SERVER)?;
    let everybody = json!({ "id": id.to_string(), "name": "@everyone", "permissions": EVERYTHING.to_string() });
    Ok(Some(json!({ "id": id.to_string(), "name": "School", "owner_id": "1", "roles": [everybody] })))
}

/// What the bot reads of itself in a server.
pub(super) fn member(state: &State, server: i64, person: i64) -> Answer {
    state.servers.get(&server).filter(|_| person == BOT).ok_or(UNKNOWN_SERVER)?;
    Ok(Some(json!({ "user": { "id": person.to_string() }, "roles": [] })))
}

impl State {
    fn shares_server(&self, person: i64) -> bool {
        self.servers.values().any(|people| people.contains(&person))
    }

    /// Whether somebody is offered the bot's commands in a channel.
    pub(super) fn may_use(&self, person: i64, channel: i64) -> bool {
        let has_app = self.users.get(&person).is_some_and(|user| !user.lacks_app);
        match self.channels.get(&channel) {
            Some(Channel { server: Some(server), .. }) => {
                has_app || self.servers.get(server).is_some_and(|people| people.contains(&person))
            }
            Some(Channel { person: Some(_), .. }) => has_app || self.shares_server(person),
            Some(_) | None => has_app,
        }
    }

    /// Whether somebody is offered this command in a channel: one may be for servers only.
    pub(super) fn is_offered(&self, person: i64, channel: i64, name: &str) -> bool {
        let here = match self.channels.get(&channel) {
            Some(Channel { server: Some(_), .. }) => 0,
            Some(Channel { group, .. }) if !group.is_empty() => 2,
            Some(_) | None => 1,
        };
        let is_here = |command: &Value| {
            let contexts = command["contexts"].as_array();
            command["name"] == name && contexts.is_none_or(|contexts| contexts.iter().any(|context| *context == here))
        };
        self.may_use(person, channel) && self.commands.iter().any(is_here)
    }

    /// Why the bot cannot write in a channel.
    pub(super) fn may_write(&self, channel: i64) -> Result<(), Refused> {
        let known = self.may_see(channel)?;
        if known.rights == Rights::Reads {
            return Err(MISSING_PERMISSIONS);
        }
        let Some(user) = known.person.and_then(|person| self.users.get(&person)) else { return Ok(()) };
        match (user.is_closed, user.lacks_app && known.person.is_none_or(|person| !self.shares_server(person))) {
            (true, _) => Err(CLOSED),
            (false, true) => Err(NO_COMMON_SERVER),
            (false, false) => Ok(()),
        }
    }

    /// A channel that the bot sees.
    pub(super) fn may_see(&self, channel: i64) -> Result<&Channel, Refused> {
        let known = self.channels.get(&channel).ok_or(UNKNOWN_CHANNEL)?;
        if known.rights == Rights::None { Err(MISSING_ACCESS) } else { Ok(known) }
    }
}
