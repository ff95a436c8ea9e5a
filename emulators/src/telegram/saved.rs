//! What stands on all phones, to be kept and brought back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::chat::Chat;
use super::emulator::Emulator;
use super::queue::{Kept, Queue};
use super::state::{BotCommand, Query, State};
use crate::File;

/// All chats with their files, what the bot has set, and what it has not taken yet.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Saved {
    chats: BTreeMap<i64, Chat>,
    /// Scope, language and commands.
    commands: Vec<(String, String, Vec<BotCommand>)>,
    last_message: i64,
    last_update: i64,
    ahead: i64,
    #[serde(default)]
    groups: i64,
    #[serde(default)]
    waiting: Vec<Kept>,
    #[serde(default)]
    files: BTreeMap<String, File>,
}

impl Emulator {
    /// What stands on all phones now, and what waits for the bot.
    #[must_use]
    pub fn save(&self) -> Saved {
        self.inner.state.change_silently(|state| Saved {
            chats: state.chats.clone(),
            commands: state
                .commands
                .iter()
                .map(|((scope, language), commands)| (scope.clone(), language.clone(), commands.clone()))
                .collect(),
            last_message: state.last_message,
            last_update: state.queue.last(),
            ahead: state.ahead,
            groups: state.groups,
            waiting: state.queue.kept(),
            files: state.files.clone(),
        })
    }

    /// Brings back what was saved, in place of everything that is there. The bot has to register its webhook anew.
    pub fn load(&self, saved: Saved) {
        self.inner.state.change(|state| {
            let people: Vec<i64> = state.chats.keys().chain(saved.chats.keys()).copied().collect();
            state.chats = saved.chats;
            state.queries = saved.waiting.iter().filter_map(query).collect();
            let commands = saved.commands.into_iter();
            state.commands = commands.map(|(scope, language, commands)| ((scope, language), commands)).collect();
            state.last_message = state.last_message.max(saved.last_message);
            state.queue = Queue::after(state.queue.last().max(saved.last_update)).with(saved.waiting);
            state.files = saved.files;
            state.groups = state.groups.max(saved.groups);
            state.ahead = saved.ahead;
            people.into_iter().for_each(|person| state.turned(person));
        });
    }

    /// Takes all people and what they said away, and sets the clock right.
    pub fn clear(&self) {
        self.inner.state.change(|state| {
            let people: Vec<i64> = state.chats.keys().copied().collect();
            state.chats.clear();
            state.queries.clear();
            state.commands.clear();
            state.files.clear();
            state.queue = Queue::after(state.queue.last());
            state.ahead = 0;
            people.into_iter().for_each(|person| state.turned(person));
        });
    }

    /// Takes one person away, with all they said.
    pub fn remove(&self, person: i64) {
        self.inner.state.change(|state| {
            state.chats.remove(&person);
            state.queries.retain(|_, query| query.person != person);
            state.queue.forget(person);
            state.turned(person);
        });
    }

    /// Moves the clock of the platform, by which messages are dated, forward by so many seconds.
    pub fn move_clock(&self, seconds: i64) {
        self.inner.state.change(|state| state.ahead += seconds);
    }
}

/// A press among what waits still wants its answer.
fn query(kept: &Kept) -> Option<(String, Query)> {
    let id = kept.body.get("id").filter(|_| kept.kind == "callback_query")?.as_str()?.to_owned();
    Some((id, Query { person: kept.person, is_answered: false }))
}

impl State {
    /// A phone shows something else altogether.
    fn turned(&mut self, person: i64) {
        self.happened(person, super::state::Happening::Turned);
    }
}
