//! Somebody with a phone: writes, presses, shares, blocks; and reads what is on the screen.

use std::sync::Arc;

use serde_json::{Value, json};

use super::chat::{Chat, Standing};
use super::emulator::Inner;
use super::files::photographed;
use super::keyboard::{Button, KeyboardKind};
use super::message::{Author, Content, Entity, Message};
use super::rules::units;
use super::state::{Happening, Query, State};
use super::wire;
use crate::{File, NotThere, Thing};

/// The longest text that arrives as one message, in UTF-16 units.
const LONGEST: usize = 4096;

/// Somebody with a phone. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) inner: Arc<Inner>,
    id: i64,
    /// The group that they look at, and the topic in it; `None` for their chat with the bot.
    place: Option<(i64, Option<i64>)>,
}

/// How the Bot API shows something that is neither words nor a file.
fn content(thing: Thing) -> Content {
    let file = json!({ "file_id": "f1", "file_unique_id": "u1" });
    let (field, value) = match thing {
        Thing::Sticker => (
            "sticker",
            json!({ "file_id": "f1", "file_unique_id": "u1", "type": "regular",
                "width": 512, "height": 512, "is_animated": false, "is_video": false }),
        ),
        Thing::Photo => ("photo", json!([{ "file_id": "f1", "file_unique_id": "u1", "width": 90, "height": 60 }])),
        Thing::Voice => ("voice", {
            let mut voice = file;
            voice["duration"] = 3.into();
            voice
        }),
        Thing::Location => ("location", json!({ "latitude": 40.4, "longitude": -3.7 })),
    };
    Content::Other { field: field.into(), value }
}

impl Person {
    pub(super) fn new(inner: Arc<Inner>, id: i64) -> Self {
        Self { inner, id, place: None }
    }

    /// The same person, who looks at a group.
    #[must_use]
    pub fn in_group(&self, group: i64) -> Self {
        Self { place: Some((group, None)), ..self.clone() }
    }

    /// The same person, who looks at a topic of a forum.
    #[must_use]
    pub fn in_topic(&self, group: i64, topic: i64) -> Self {
        Self { place: Some((group, Some(topic))), ..self.clone() }
    }

    /// The chat that they look at.
    fn here(&self) -> i64 {
        self.place.map_or(self.id, |(group, _)| group)
    }

    /// The notices that answered their presses, wherever they pressed, the oldest first.
    #[must_use]
    pub fn toasts(&self) -> Vec<String> {
        let state = self.inner.state.lock();
        state.chats.get(&self.id).map(|chat| chat.toasts.clone()).unwrap_or_default()
    }

    /// The id of the person, and of their chat with the bot.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The chat as it is now; an empty one if the person was taken away.
    #[must_use]
    pub fn chat(&self) -> Chat {
        self.read(Chat::clone)
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&Chat) -> T) -> T {
        let state = self.inner.state.lock();
        match state.chats.get(&self.here()) {
            Some(chat) => read(chat),
            None => read(&Chat::new(self.id, "", "")),
        }
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        self.inner.state.change(change)
    }

    /// Sets the language of the client.
    pub fn set_language(&self, language: &str) {
        self.change(|state| {
            if let Some(chat) = state.chats.get_mut(&self.id) {
                language.clone_into(&mut chat.language);
            }
        });
    }

    /// Opens the chat and presses Start.
    pub fn start(&self) {
        self.say("/start");
    }

    /// Opens a link to the bot, such as `https://t.me/bot?start=code`, and presses Start. One to a group brings the bot into the group that
    /// they look at.
    pub fn open(&self, link: &str) {
        if let Some(((group, _), (_, code))) = self.place.zip(link.split_once("?startgroup=")) {
            self.change(|state| state.brings_bot(group, self.id));
            let username = self.inner.state.lock().username.clone();
            self.say(&format!("/start@{username} {code}"));
            return;
        }
        let code = link.split_once("?start=").map(|(_, code)| code);
        self.say(&code.map_or_else(|| "/start".to_owned(), |code| format!("/start {code}")));
    }

    /// Writes a text; a long one arrives as several messages. Returns the number of the last.
    pub fn say(&self, text: &str) -> i64 {
        let mut last = 0;
        for part in split(text) {
            let content = Content::Text { entities: commands(&part), text: part };
            last = self.send(content);
        }
        last
    }

    /// Sends something that is no text.
    pub fn attach(&self, thing: Thing) -> i64 {
        self.send(content(thing))
    }

    /// Sends a file.
    pub fn send_file(&self, file: &File) -> i64 {
        let value = self.change(|state| state.keep(file));
        self.send(Content::Other { field: "document".into(), value })
    }

    /// Sends a photograph with words below it. What the client cannot show is sent as a file, and then without words.
    pub fn send_photo(&self, file: &File, words: &str) -> i64 {
        // What moves is no photograph.
        let is_still = !file.bytes.starts_with(b"GIF");
        let photo = is_still.then(|| self.change(|state| photographed(state, file)).ok()).flatten();
        let Some(photo) = photo else { return self.send_file(file) };
        self.send(Content::Photo { photo, entities: commands(words), text: words.to_owned() })
    }

    /// Picks people from the list that a button of the keyboard opens.
    pub fn share(&self, people: &[i64]) -> i64 {
        let users: Vec<Value> = people.iter().map(|id| json!({ "user_id": id })).collect();
        let value = json!({ "request_id": 1, "users": users });
        self.send(Content::Other { field: "users_shared".into(), value })
    }

    fn send(&self, content: Content) -> i64 {
        self.change(|state| {
            if let Some(place) = self.place {
                return state.say_in(self.id, place, content);
            }
            self.unblock_in(state);
            let number = state.add(self.id, Author::Person(self.id), content, KeyboardKind::None);
            state.tell_message(self.id, number, "message");
            number
        })
    }

    /// Changes an own message.
    pub fn edit(&self, number: i64, text: &str) {
        self.change(|state| {
            let now = state.now();
            let Some(chat) = state.chats.get_mut(&self.id) else { return };
            let Some(message) = chat.messages.get_mut(&number) else { return };
            message.content = Content::Text { text: text.to_owned(), entities: commands(text) };
            message.edited = Some(now);
            let edited = message.clone();
            state.happened(self.id, Happening::Edited(edited));
            state.tell_message(self.id, number, "edited_message");
        });
    }

    /// Presses the button with this label on the newest message that has one.
    ///
    /// # Errors
    /// [`NotThere`]: with what the screen shows instead.
    pub fn press(&self, label: &str) -> Result<(), NotThere> {
        let found = self.read(|chat| {
            let is_it = |button: &&Button| button.text == label && button.callback_data.is_some();
            let found = chat.from_bot().find_map(|message| Some((message.id, message.buttons().find(is_it)?.clone())));
            found.ok_or_else(|| NotThere { wanted: label.to_owned(), screen: screen(chat) })
        })?;
        let (number, button) = found;
        self.change(|state| state.happened(self.id, Happening::Pressed(button.text.clone())));
        self.press_data(number, &button.callback_data.unwrap_or_default());
        Ok(())
    }

    /// Presses the button with this label on one message.
    ///
    /// # Errors
    /// [`NotThere`]: with what the screen shows instead.
    pub fn press_on(&self, number: i64, label: &str) -> Result<(), NotThere> {
        let data = self.read(|chat| {
            let message = chat.messages.get(&number);
            let button = message.and_then(|message| message.buttons().find(|button| button.text == label).cloned());
            let data = button.and_then(|button| button.callback_data);
            data.ok_or_else(|| NotThere { wanted: label.to_owned(), screen: screen(chat) })
        })?;
        self.change(|state| state.happened(self.id, Happening::Pressed(label.to_owned())));
        self.press_data(number, &data);
        Ok(())
    }

    /// Presses a button that carries `data`, whether or not the message has one: clients can be forged, and slow. Where the bot is not any
    /// more, or the group is another one by now, nobody hears of it.
    pub fn press_data(&self, number: i64, data: &str) {
        self.change(|state| {
            let Some((me, chat)) = state.chats.get(&self.id).zip(state.chats.get(&self.here())) else { return };
            let group = chat.group.as_ref();
            if group.is_some_and(|group| group.reachable().is_err()) {
                return;
            }
            let is_anonymous = group.is_some_and(|group| group.anonymous.contains(&self.id));
            let from = if is_anonymous { wire::anonymous() } else { wire::user(me) };
            let id = format!("{}{}", self.id, state.queries.len());
            let mut query = json!({ "id": id, "from": from, "chat_instance": "1", "data": data });
            query["message"] = match chat.messages.get(&number) {
                Some(message) => wire::pressed(message, chat),
                None => json!({ "message_id": number, "date": 0, "chat": wire::place(chat) }),
            };
            state.queries.insert(id, Query { person: self.id, is_answered: false });
            state.tell(self.id, "callback_query", query);
        });
    }

    /// Tells the bot of something of any kind.
    pub fn tell(&self, kind: &'static str, body: Value) {
        self.change(|state| state.tell(self.id, kind, body));
    }

    /// Blocks the bot.
    pub fn block(&self) {
        self.change(|state| {
            self.stands(state, Standing::Blocked);
            self.tell_membership(state, "member", "kicked");
        });
    }

    /// Lets the bot write again.
    pub fn unblock(&self) {
        self.change(|state| self.unblock_in(state));
    }

    /// Deletes the account.
    pub fn delete_account(&self) {
        self.change(|state| self.stands(state, Standing::Deleted));
    }

    /// Makes a message so old that the bot cannot edit it, and a press on it names its number only.
    pub fn age(&self, number: i64) {
        self.change(|state| {
            let chat = state.chats.get_mut(&self.id);
            if let Some(message) = chat.and_then(|chat| chat.messages.get_mut(&number)) {
                message.is_inaccessible = true;
            }
        });
    }

    fn stands(&self, state: &mut State, standing: Standing) {
        let before = state.chats.get_mut(&self.id).map(|chat| std::mem::replace(&mut chat.standing, standing));
        if before.is_some_and(|before| before != standing) {
            state.happened(self.id, Happening::Turned);
        }
    }

    fn unblock_in(&self, state: &mut State) {
        let before = state.chats.get(&self.id).map(|chat| chat.standing);
        self.stands(state, Standing::Open);
        if before == Some(Standing::Blocked) {
            self.tell_membership(state, "kicked", "member");
        }
    }

    fn tell_membership(&self, state: &mut State, old: &str, new: &str) {
        let bot = wire::bot(&state.username);
        let member = |status: &str| match status {
            "kicked" => json!({ "status": status, "user": bot, "until_date": 0 }),
            _ => json!({ "status": status, "user": bot }),
        };
        let Some(chat) = state.chats.get(&self.id) else { return };
        let body = json!({ "chat": wire::private(chat), "from": wire::user(chat), "date": state.now(),
            "old_chat_member": member(old), "new_chat_member": member(new) });
        state.tell(self.id, "my_chat_member", body);
    }

    /// The newest message of the bot.
    #[must_use]
    pub fn last(&self) -> Option<Message> {
        self.read(|chat| chat.from_bot().next().cloned())
    }

    /// The newest message of the bot that has buttons.
    #[must_use]
    pub fn last_with_buttons(&self) -> Option<Message> {
        self.read(|chat| chat.from_bot().find(|message| message.buttons().next().is_some()).cloned())
    }

    /// Whether a button with this label can be pressed.
    #[must_use]
    pub fn has_button(&self, label: &str) -> bool {
        self.read(|chat| chat.from_bot().any(|message| message.buttons().any(|button| button.text == label)))
    }

    /// What the newest messages of the bot say and offer, to be read by people.
    #[must_use]
    pub fn screen(&self) -> String {
        self.read(screen)
    }

    /// Waits until the chat is as wanted, and gives what was found there. For ever, if it never becomes so.
    pub async fn wait_for<T>(&self, mut wanted: impl FnMut(&Chat) -> Option<T>) -> T {
        let mut changed = self.inner.state.change_silently(|state| state.phone(self.id));
        loop {
            changed.borrow_and_update();
            if let Some(found) = self.read(&mut wanted) {
                return found;
            }
            if changed.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}

/// The last five messages of the bot and the buttons below them.
fn screen(chat: &Chat) -> String {
    let mut messages: Vec<&Message> = chat.from_bot().take(5).collect();
    messages.reverse();
    let mut screen = String::new();
    for message in messages {
        screen.push_str(&format!("#{} {}\n", message.id, message.text()));
        for row in message.labels() {
            screen.push_str(&format!("  [{}]\n", row.join("] [")));
        }
    }
    screen
}

/// A long text as the parts in which it arrives.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf16() > LONGEST {
            parts.push(String::new());
            length = 0;
        }
        length += letter.len_utf16();
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

/// The commands in a text, as clients mark them: a slash and a name, at the start or behind a space.
fn commands(text: &str) -> Vec<Entity> {
    let mut entities = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '@';
        let rest = word.strip_prefix('/').unwrap_or_default();
        let length = rest.chars().take_while(|letter| name(*letter)).count();
        if length > 0 {
            let (kind, other) = ("bot_command".to_owned(), serde_json::Map::new());
            entities.push(Entity { kind, offset, length: length + 1, other });
        }
        offset += units(word);
    }
    entities
}
