//! What stands on all screens, to be kept and brought back.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::emulator::Emulator;
use super::state::{Channel, Happening, State, User};
use crate::File;

/// All accounts, channels and servers, and the commands; without what is on its way.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Saved {
    users: BTreeMap<i64, User>,
    channels: BTreeMap<i64, Channel>,
    servers: BTreeMap<i64, BTreeSet<i64>>,
    commands: Vec<Value>,
    ahead: i64,
    #[serde(default)]
    files: BTreeMap<i64, File>,
}

impl Emulator {
    /// What stands on all screens now.
    #[must_use]
    pub fn save(&self) -> Saved {
        self.inner.state.change_silently(|state| Saved {
            users: state.users.clone(),
            channels: state.channels.clone(),
            servers: state.servers.clone(),
            commands: state.commands.clone(),
            ahead: state.ahead,
            files: state.files.clone(),
        })
    }

    /// Brings back what was saved, in place of everything that is there.
    pub fn load(&self, saved: Saved) {
        self.inner.state.change(|state| {
            state.put(saved);
            state.all_turned();
        });
    }

    /// Takes all people and what they said away, and sets the clock right. The commands stay: they are the bot's.
    pub fn clear(&self) {
        self.inner.state.change(|state| {
            state.all_turned();
            let commands = std::mem::take(&mut state.commands);
            state.put(Saved { commands, ..Saved::default() });
        });
    }

    /// Takes one person away, with the chat that they had with the bot.
    pub fn remove(&self, person: i64) {
        self.inner.state.change(|state| {
            if let Some(chat) = state.users.remove(&person).and_then(|user| user.chat) {
                state.channels.remove(&chat);
            }
            state.servers.values_mut().for_each(|people| {
                people.remove(&person);
            });
            state.interactions.retain(|_, interaction| interaction.person != person);
            state.happened(person, Happening::Turned);
        });
    }

    /// Moves the clock forward.
    pub fn move_clock(&self, by: Duration) {
        self.inner.state.change(|state| state.ahead += i64::try_from(by.as_millis()).unwrap_or(0));
    }
}

impl State {
    fn put(&mut self, saved: Saved) {
        (self.users, self.channels, self.servers) = (saved.users, saved.channels, saved.servers);
        (self.commands, self.ahead, self.files) = (saved.commands, saved.ahead, saved.files);
        // Numbers tell the time: those that were given by a clock which was ahead are not to be exceeded any more.
        self.last = 0;
        self.interactions.clear();
        self.nonces.clear();
    }

    fn all_turned(&mut self) {
        let people: Vec<i64> = self.users.keys().copied().collect();
        people.into_iter().for_each(|person| self.happened(person, Happening::Turned));
    }
}
