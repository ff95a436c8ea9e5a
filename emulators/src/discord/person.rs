//! Somebody with Discord's client: sends commands, presses, chooses, fills windows in; and reads what is on the screen.

use std::sync::Arc;

use serde_json::{Value, json};

use super::emulator::Inner;
use super::message::{Author, Message};
use super::sending::{Deed, send};
use super::state::{BOT, Kind, View, Window};

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
    inner: Arc<Inner>,
    id: i64,
    place: Place,
}

/// What is put into a field of a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    /// Words.
    Text(String),
    /// Entries of a list, by their labels.
    Chosen(Vec<String>),
}

/// There is nothing like that on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotThere {
    /// What was looked for.
    pub wanted: String,
    /// What the screen shows instead.
    pub screen: String,
}

impl std::fmt::Display for NotThere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "there is no {:?}; the screen shows:\n{}", self.wanted, self.screen)
    }
}

impl std::error::Error for NotThere {}

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
        self.inner.state().users.get(&self.id).map(|user| user.name.clone()).unwrap_or_default()
    }

    /// The same person somewhere else.
    #[must_use]
    pub fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }

    /// Takes no direct messages of the bot any more, or again.
    pub fn close(&self, is_closed: bool) {
        self.inner.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id) {
                user.is_closed = is_closed;
            }
        });
    }

    fn channel(&self) -> i64 {
        match self.place {
            Place::Channel(channel) => channel,
            Place::Chat => self.inner.change_silently(|state| state.chat(self.id)),
        }
    }

    /// What the person sees at their place.
    #[must_use]
    pub fn view(&self) -> View {
        let state = self.inner.state();
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
        send(&self.inner, Deed { person: self.id, channel, kind, number, data, message });
    }

    /// Sends a command.
    ///
    /// # Errors
    /// [`NotThere`]: it is not registered.
    pub fn command(&self, name: &str, options: &[(&str, &str)]) -> Result<(), NotThere> {
        let is_known = self.inner.state().commands.iter().any(|command| command["name"] == name);
        if !is_known {
            return Err(self.not_there(&format!("/{name}")));
        }
        let option = |(name, value): &(&str, &str)| json!({ "name": name, "type": 3, "value": value });
        let options: Vec<Value> = options.iter().map(option).collect();
        self.does(Kind::Command, 2, json!({ "id": "1", "name": name, "type": 1, "options": options }), None);
        Ok(())
    }

    /// Uses an entry of the menu of somebody.
    pub fn use_menu_of(&self, other: i64, name: &str) {
        let data = json!({ "id": "2", "name": name, "type": 2, "target_id": other.to_string() });
        self.does(Kind::Command, 2, data, None);
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
        let view = self.view();
        let message = view.messages.iter().find(|message| message.id == number);
        let message = message.ok_or_else(|| self.not_there(label))?;
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
        let message = labels.first().and_then(|label| self.with(label)).ok_or_else(|| self.not_there(&wanted))?;
        for list in message.lists() {
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
        let data = json!({ "custom_id": custom_id, "component_type": 2, "id": 2 });
        self.does(Kind::Component, 3, data, Some(number));
    }

    /// Sends these values of a list, whether or not they were offered.
    pub fn choose_data(&self, number: i64, custom_id: &str, values: &[&str]) {
        let data = json!({ "custom_id": custom_id, "component_type": 3, "id": 2, "values": values });
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

    /// Fills fields of the open window in, by their names, and sends it; what is not named stays as it is.
    ///
    /// # Errors
    /// [`NotThere`]: no window is open, a field or an entry is missing, or a text is longer than the field takes.
    pub fn fill_in(&self, answers: &[(String, Filled)]) -> Result<(), NotThere> {
        let window = self.view().window.ok_or_else(|| self.not_there("window"))?;
        let mut fields = Vec::new();
        for field in &window.fields {
            let filled = answers.iter().find(|(label, _)| *label == field.label).map(|(_, filled)| filled);
            let (value, values) = match filled {
                Some(Filled::Text(text)) if text.chars().count() as u64 > field.max => {
                    return Err(self.not_there(&format!("room for {text:?}")));
                }
                Some(Filled::Text(text)) => (Some(text.clone()), Vec::new()),
                Some(Filled::Chosen(labels)) => {
                    let value = |label: &String| field.choice(label).map(|choice| choice.value.clone());
                    let values: Option<Vec<String>> = labels.iter().map(value).collect();
                    (None, values.ok_or_else(|| self.not_there(&labels.join(", ")))?)
                }
                None if field.list.is_some() => (None, field.ticked()),
                None => (Some(field.value.clone()), Vec::new()),
            };
            fields.push((field.custom_id.clone(), value, values));
        }
        if let Some((label, _)) = answers.iter().find(|(label, _)| !window.fields.iter().any(|f| f.label == *label)) {
            return Err(self.not_there(label));
        }
        self.dismiss();
        self.send_window(&window, &fields);
        Ok(())
    }

    /// Sends a window with these fields, whether or not it is open.
    pub fn send_window(&self, window: &Window, fields: &[(String, Option<String>, Vec<String>)]) {
        let field = |(id, value, values): &(String, Option<String>, Vec<String>)| match value {
            Some(value) => json!({ "type": 4, "id": 3, "custom_id": id, "value": value }),
            None => json!({ "type": 3, "id": 3, "custom_id": id, "values": values }),
        };
        let held = |part: Value| match window.has_labels {
            true => json!({ "type": 18, "id": 2, "component": part }),
            false => json!({ "type": 1, "id": 2, "components": [part] }),
        };
        let components: Vec<Value> = fields.iter().map(field).map(held).collect();
        let data = json!({ "custom_id": window.custom_id, "components": components });
        let (channel, message) = window.from;
        let (person, kind, number) = (self.id, Kind::Window, 5);
        send(&self.inner, Deed { person, channel, kind, number, data, message });
    }

    /// Closes the window without sending it.
    pub fn dismiss(&self) {
        self.inner.change(|state| {
            if let Some(user) = state.users.get_mut(&self.id) {
                user.window = None;
            }
            state.changed(self.id);
        });
    }

    /// Writes to the bot; it hears that over the gateway only.
    pub fn say(&self, words: &str) -> i64 {
        let channel = self.channel();
        self.inner.change(|state| {
            let message = state.add(channel, Author::Person(self.id), None);
            words.clone_into(&mut message.content);
            let (id, mut body) = (message.id, message.body(BOT));
            body["author"] = state.user(self.id);
            state.dispatch("MESSAGE_CREATE", &body);
            state.changed(self.id);
            id
        })
    }

    /// Sends something of any kind.
    pub fn send_any(&self, number: u8, data: Value) {
        self.does(Kind::Other, number, data, None);
    }

    /// Deletes a message of the bot from the person's chat.
    pub fn delete(&self, number: i64) {
        let channel = self.channel();
        self.inner.change(|state| {
            if let Some(channel) = state.channels.get_mut(&channel) {
                channel.messages.remove(&number);
            }
            state.changed(self.id);
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
        if let Some(window) = &view.window {
            let fields: Vec<&str> = window.fields.iter().map(|field| field.label.as_str()).collect();
            screen.push_str(&format!("a window {:?} with {fields:?}\n", window.title));
        }
        if view.failures > 0 {
            screen.push_str(&format!("{} times nobody answered in time\n", view.failures));
        }
        screen
    }

    /// Waits until the screen is as wanted, and gives what was found there. For ever, if it never becomes so.
    pub async fn wait_for<T>(&self, mut wanted: impl FnMut(&View) -> Option<T>) -> T {
        let mut changed = self.inner.change_silently(|state| state.screen(self.id));
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
