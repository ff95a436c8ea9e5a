//! What stands on all phones, to be kept and brought back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::chat::Chat;
use super::emulator::Emulator;
use super::queue::Queue;
use super::state::{BotCommand, State};

/// All chats and what the bot has set, without what is on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Saved {
    chats: BTreeMap<i64, Chat>,
    /// Scope, language and commands.
    commands: Vec<(String, String, Vec<BotCommand>)>,
    last_message: i64,
    last_update: i64,
    ahead: i64,
}

impl Emulator {
    /// What stands on all phones now. Let the bot become quiet first: updates that it has not taken are left out.
    #[must_use]
    pub fn save(&self) -> Saved {
        self.inner.change_silently(|state| Saved {
            chats: state.chats.clone(),
            commands: state
                .commands
                .iter()
                .map(|((scope, language), commands)| (scope.clone(), language.clone(), commands.clone()))
                .collect(),
            last_message: state.last_message,
            last_update: state.queue.last(),
            ahead: state.ahead,
        })
    }

    /// Brings back what was saved, in place of everything that is there. The bot has to register its webhook anew.
    pub fn load(&self, saved: Saved) {
        self.inner.change(|state| {
            let people: Vec<i64> = state.chats.keys().chain(saved.chats.keys()).copied().collect();
            state.chats = saved.chats;
            state.queries.clear();
            let commands = saved.commands.into_iter();
            state.commands = commands.map(|(scope, language, commands)| ((scope, language), commands)).collect();
            state.last_message = state.last_message.max(saved.last_message);
            state.queue = Queue::after(state.queue.last().max(saved.last_update));
            state.ahead = saved.ahead;
            people.into_iter().for_each(|person| state.turned(person));
        });
    }

    /// Takes all people and what they said away, and sets the clock right.
    pub fn clear(&self) {
        self.inner.change(|state| {
            let people: Vec<i64> = state.chats.keys().copied().collect();
            state.chats.clear();
            state.queries.clear();
            state.commands.clear();
            state.queue = Queue::after(state.queue.last());
            state.ahead = 0;
            people.into_iter().for_each(|person| state.turned(person));
        });
    }

    /// Takes one person away, with all they said.
    pub fn remove(&self, person: i64) {
        self.inner.change(|state| {
            state.chats.remove(&person);
            state.queries.retain(|_, query| query.person != person);
            state.queue.forget(person);
            state.turned(person);
        });
    }

    /// Moves the clock of the platform, by which messages are dated, forward by so many seconds.
    pub fn move_clock(&self, seconds: i64) {
        self.inner.change(|state| state.ahead += seconds);
    }
}

impl State {
    /// A phone shows something else altogether.
    fn turned(&mut self, person: i64) {
        self.happened(person, super::state::Happening::Turned);
    }
}
