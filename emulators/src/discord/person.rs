//! Somebody with Discord's client: sends commands, presses, chooses, fills modals in; and reads what is on the screen.

mod filling;

use std::sync::Arc;

use serde_json::{Value, json};

use super::emulator::Inner;
use super::message::{Author, Message};
use super::sending::{Sending, send};
use super::state::{Happening, Kind, View};
use crate::{File, NotThere};

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the chat with the bot.
    Chat,
    /// In this channel of a server.
    Channel(i64),
}

/// Somebody with an account, at a place. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) inner: Arc<Inner>,
    id: i64,
    place: Place,
}

impl Person {
    pub(super) fn new(inner: Arc<Inner>, id: i64) -> Self {
        Self { inner, id, place: Place::Chat }
    }

    /// The id of the person.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The name of the person.
    #[must_use]
    pub fn name(&self) -> String {
        self.inner.state.lock().users.get(&self.id).map(|user| user.name.clone()).unwrap_or_default()
    }

    /// The channel of the person's chat with the bot.
    #[must_use]
    pub fn chat(&self) -> i64 {
        self.inner.state.change_silently(|state| state.chat(self.id))
    }

    /// The same person somewhere else.
    #[must_use]
    pub fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }

    /// Takes no direct messages of the bot any more, or again.
    pub fn close(&self, is_closed: bool) {
        self.inner.state.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id) {
                user.is_closed = is_closed;
            }
            state.happened(self.id, Happening::Turned);
        });
    }

    fn channel(&self) -> i64 {
        match self.place {
            Place::Channel(channel) => channel,
            Place::Chat => self.chat(),
        }
    }

    /// What the person sees at their place.
    #[must_use]
    pub fn view(&self) -> View {
        let state = self.inner.state.lock();
        let channel = match self.place {
            Place::Channel(channel) => Some(channel),
            Place::Chat => state.users.get(&self.id).and_then(|user| user.chat),
        };
        state.view(self.id, channel)
    }

    fn not_there(&self, wanted: &str) -> NotThere {
        NotThere { wanted: wanted.to_owned(), screen: self.screen() }
    }

    fn does(&self, kind: Kind, number: u8, data: Value, message: Option<i64>) {
        let channel = self.channel();
        send(&self.inner, Sending { person: self.id, channel, kind, number, data, message });
    }

    /// What is seen of what somebody does.
    fn did(&self, what: String) {
        self.inner.state.change(|state| state.happened(self.id, Happening::Did(what)));
    }

    /// Sets the language of the person's client.
    pub fn set_locale(&self, locale: &str) {
        self.inner.state.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id) {
                locale.clone_into(&mut user.locale);
            }
            state.happened(self.id, Happening::Turned);
        });
    }

    /// Whether the person takes no direct messages of the bot.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.inner.state.lock().users.get(&self.id).is_some_and(|user| user.is_closed)
    }

    /// The language of the person's client.
    #[must_use]
    pub fn locale(&self) -> String {
        self.inner.state.lock().users.get(&self.id).map(|user| user.locale.clone()).unwrap_or_default()
    }

    /// Sends a command.
    ///
    /// # Errors
    /// [`NotThere`]: it is not registered.
    pub fn command(&self, name: &str, options: &[(&str, &str)]) -> Result<(), NotThere> {
        let channel = self.channel();
        if !self.inner.state.lock().is_offered(self.id, channel, name) {
            return Err(self.not_there(&format!("/{name}")));
        }
        let typed = options.iter().map(|(name, value)| format!(" {name}:{value}"));
        self.did(format!("/{name}{}", typed.collect::<String>()));
        let option = |(name, value): &(&str, &str)| json!({ "name": name, "type": 3, "value": value });
        let options: Vec<Value> = options.iter().map(option).collect();
        self.does(Kind::Command, 2, json!({ "id": "1", "name": name, "type": 1, "options": options }), None);
        Ok(())
    }

    /// Sends a command with words, and with somebody who is picked for this option of it.
    ///
    /// # Errors
    /// [`NotThere`]: it is not registered, not offered here, or takes nobody.
    pub fn command_about(
        &self,
        name: &str,
        options: &[(&str, &str)],
        (picked, other): (&str, i64),
    ) -> Result<(), NotThere> {
        let channel = self.channel();
        let takes = |command: &Value| {
            let mut all = command["options"].as_array().into_iter().flatten();
            command["name"] == name && all.any(|option| option["type"] == 6 && option["name"] == picked)
        };
        let (is_offered, known) = {
            let state = self.inner.state.lock();
            let is_offered = state.is_offered(self.id, channel, name) && state.commands.iter().any(takes);
            (is_offered, state.user(other))
        };
        if !is_offered {
            return Err(self.not_there(&format!("/{name} about somebody")));
        }
        self.did(format!("/{name} {picked}:{}", known["global_name"].as_str().unwrap_or_default()));
        let option = |(name, value): &(&str, &str)| json!({ "name": name, "type": 3, "value": value });
        let mut options: Vec<Value> = options.iter().map(option).collect();
        let other = other.to_string();
        options.push(json!({ "name": picked, "type": 6, "value": other }));
        let member =
            json!({ "roles": [], "permissions": "0", "flags": 0, "joined_at": "2026-01-01T00:00:00.000000+00:00" });
        let data = json!({ "id": "1", "name": name, "type": 1, "options": options,
            "resolved": { "users": { &other: known }, "members": { &other: member } } });
        self.does(Kind::Command, 2, data, None);
        Ok(())
    }

    /// Sends a command with a file.
    ///
    /// # Errors
    /// [`NotThere`]: no command of this name takes one.
    pub fn command_with(&self, name: &str, file: &File) -> Result<(), NotThere> {
        let takes = |command: &Value| {
            let mut options = command["options"].as_array().into_iter().flatten();
            let named = |option: &Value| option["name"].as_str().map(str::to_owned);
            (command["name"] == name).then(|| options.find(|option| option["type"] == 11).and_then(named)).flatten()
        };
        let option = self.inner.state.lock().commands.iter().find_map(takes);
        let option = option.ok_or_else(|| self.not_there(&format!("/{name} with a file")))?;
        self.did(format!("/{name} {option}:{}", file.name));
        let channel = self.channel();
        let file = self.inner.state.change_silently(|state| state.attach(channel, file));
        let id = file.id.to_string();
        let data = json!({ "id": "1", "name": name, "type": 1,
            "options": [{ "name": option, "type": 11, "value": id }],
            "resolved": { "attachments": { id: file.body() } } });
        self.does(Kind::Command, 2, data, None);
        Ok(())
    }

    /// Uses an entry of the menu of somebody.
    pub fn use_menu_of(&self, other: i64, name: &str) {
        self.did(name.to_owned());
        let known = self.inner.state.lock().user(other);
        let data = json!({ "id": "2", "name": name, "type": 2, "target_id": other.to_string(),
            "resolved": { "users": { other.to_string(): known } } });
        self.does(Kind::Command, 2, data, None);
    }

    /// A message that the person sees.
    fn message(&self, number: i64) -> Option<Message> {
        self.view().messages.into_iter().find(|message| message.id == number)
    }

    /// The newest message of the bot with a button or an entry of this label.
    fn with(&self, label: &str) -> Option<Message> {
        let view = self.view();
        view.from_bot().find(|message| message.labels().iter().flatten().any(|there| there == label)).cloned()
    }

    /// Presses the button, or chooses the entry, with this label, on the newest message that has one.
    ///
    /// # Errors
    /// [`NotThere`]: with what the screen shows instead.
    pub fn press(&self, label: &str) -> Result<(), NotThere> {
        let message = self.with(label).ok_or_else(|| self.not_there(label))?;
        self.press_on(message.id, label)
    }

    /// Presses the button, or chooses the entry, with this label on one message.
    ///
    /// # Errors
    /// [`NotThere`]: with what the screen shows instead.
    pub fn press_on(&self, number: i64, label: &str) -> Result<(), NotThere> {
        let message = self.message(number).ok_or_else(|| self.not_there(label))?;
        if let Some(button) = message.buttons().into_iter().find(|button| button.label == label) {
            let id = button.custom_id.ok_or_else(|| self.not_there(label))?;
            self.press_data(number, &id);
            return Ok(());
        }
        for list in message.lists() {
            if let Some(choice) = list.choices.iter().find(|choice| choice.label == label) {
                self.choose_data(number, &list.custom_id, &[&choice.value]);
                return Ok(());
            }
        }
        Err(self.not_there(label))
    }

    /// Ticks exactly these entries of a list and sends them.
    ///
    /// # Errors
    /// [`NotThere`]: no list has all of them.
    pub fn tick(&self, labels: &[&str]) -> Result<(), NotThere> {
        let wanted = labels.join(", ");
        let view = self.view();
        // A button further down may say the same as an entry.
        for (message, list) in
            view.from_bot().flat_map(|message| message.lists().into_iter().map(move |list| (message, list)))
        {
            let value = |label: &&str| list.choices.iter().find(|choice| choice.label == **label).map(|c| &*c.value);
            if let Some(values) = labels.iter().map(value).collect::<Option<Vec<&str>>>() {
                self.choose_data(message.id, &list.custom_id, &values);
                return Ok(());
            }
        }
        Err(self.not_there(&wanted))
    }

    /// Presses a button that carries this, whether or not the message has one: clients can be forged, and slow.
    pub fn press_data(&self, number: i64, custom_id: &str) {
        let buttons = self.message(number).map(|message| message.buttons()).unwrap_or_default();
        let pressed = buttons.into_iter().find(|button| button.custom_id.as_deref() == Some(custom_id));
        pressed.into_iter().for_each(|button| self.did(button.label));
        let data = json!({ "custom_id": custom_id, "component_type": 2, "id": 2 });
        self.does(Kind::Component, 3, data, Some(number));
    }

    /// Sends these values of a list, whether or not they were offered.
    pub fn choose_data(&self, number: i64, custom_id: &str, values: &[&str]) {
        let lists = self.message(number).map(|message| message.lists()).unwrap_or_default();
        let list = lists.into_iter().find(|list| list.custom_id == custom_id);
        let chosen = list.iter().flat_map(|list| &list.choices).filter(|choice| values.contains(&&*choice.value));
        let chosen: Vec<&str> = chosen.map(|choice| choice.label.as_str()).collect();
        self.did(chosen.join(", "));
        let number_of = if list.is_some_and(|list| list.is_of_people) { 5 } else { 3 };
        let data = json!({ "custom_id": custom_id, "component_type": number_of, "id": 2, "values": values });
        self.does(Kind::Component, 3, data, Some(number));
    }

    /// Picks people from a list of them.
    ///
    /// # Errors
    /// [`NotThere`]: there is no such list.
    pub fn pick(&self, people: &[i64]) -> Result<(), NotThere> {
        let view = self.view();
        let found = view.from_bot().find_map(|message| {
            let list = message.lists().into_iter().find(|list| list.is_of_people)?;
            Some((message.id, list.custom_id))
        });
        let (number, custom_id) = found.ok_or_else(|| self.not_there("a list of people"))?;
        let values: Vec<String> = people.iter().map(i64::to_string).collect();
        self.choose_data(number, &custom_id, &values.iter().map(String::as_str).collect::<Vec<_>>());
        Ok(())
    }

    /// Writes to the bot; it hears that over the gateway only.
    pub fn say(&self, words: &str) -> i64 {
        self.send(words, &[])
    }

    /// Writes to the bot and sends files with it, or files only; it hears that over the gateway only.
    pub fn send(&self, words: &str, files: &[File]) -> i64 {
        let channel = self.channel();
        self.inner.state.change(|state| {
            let files = files.iter().map(|file| state.attach(channel, file)).collect();
            let message = state.add(channel, Author::Person(self.id), None);
            words.clone_into(&mut message.content);
            message.files = files;
            let message = message.clone();
            let (id, body) = (message.id, state.body_of(&message));
            state.dispatch("MESSAGE_CREATE", &body);
            state.shown(channel, id, Happening::Appeared);
            id
        })
    }

    /// Changes own words; the bot hears that over the gateway only.
    pub fn edit(&self, number: i64, words: &str) {
        let channel = self.channel();
        self.inner.state.change(|state| {
            let now = state.now();
            let Some(known) = state.channels.get_mut(&channel) else { return };
            let Some(message) = known.messages.get_mut(&number).filter(|message| !message.is_from_bot()) else {
                return;
            };
            words.clone_into(&mut message.content);
            (message.edited_at, message.edits) = (Some(now), message.edits.wrapping_add(1));
            let message = message.clone();
            let body = state.body_of(&message);
            state.dispatch("MESSAGE_UPDATE", &body);
            state.shown(channel, number, Happening::Edited);
        });
    }

    /// What the bot has said above its messages so far, in order: what was told for a press, mostly.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        self.inner.state.lock().told.get(&self.id).cloned().unwrap_or_default()
    }

    /// Sends something of any kind.
    pub fn send_any(&self, number: u8, data: Value) {
        self.does(Kind::Other, number, data, None);
    }

    /// Deletes a message of the bot from the person's chat.
    pub fn delete(&self, number: i64) {
        let channel = self.channel();
        self.inner.state.change(|state| {
            if let Some(channel) = state.channels.get_mut(&channel) {
                channel.messages.remove(&number);
            }
            state.happened(self.id, Happening::Turned);
        });
    }

    /// What the newest messages of the bot say and offer, to be read by people.
    #[must_use]
    pub fn screen(&self) -> String {
        let view = self.view();
        let mut messages: Vec<&Message> = view.from_bot().take(5).collect();
        messages.reverse();
        let mut screen = String::new();
        for message in messages {
            screen.push_str(&format!("#{} {}\n", message.id, message.text()));
            for row in message.labels() {
                screen.push_str(&format!("  [{}]\n", row.join("] [")));
            }
        }
        if let Some(modal) = &view.modal {
            let fields: Vec<&str> = modal.fields.iter().map(|field| field.label.as_str()).collect();
            screen.push_str(&format!("a modal {:?} with {fields:?}\n", modal.title));
        }
        if view.failures > 0 {
            screen.push_str(&format!("{} times nobody answered in time\n", view.failures));
        }
        screen
    }

    /// Waits until the screen is as wanted, and gives what was found there. For ever, if it never becomes so.
    pub async fn wait_for<T>(&self, mut wanted: impl FnMut(&View) -> Option<T>) -> T {
        let mut changed = self.inner.state.change_silently(|state| state.screen(self.id));
        loop {
            changed.borrow_and_update();
            if let Some(found) = wanted(&self.view()) {
                return found;
            }
            if changed.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}
