//! Telegram as one of the platforms: its phones as [`Client`]s, its emulator as one of all.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::Value;
use tokio::sync::watch;

use super::files::PHOTO_NAME;
use super::keyboard::Button;
use super::message::Message;
use super::state::Happening;
use super::{Chat, Emulator, Person, state};
use crate::platform::{Events, Options, events};
use crate::{Attached, Chaos, Client, Event, Face, File, Hold, Look, Moment, Pressable, Shown, Thing, code_of};

const NAME: &str = "telegram";

/// Starts Telegram.
pub(crate) async fn start(options: Options) -> std::io::Result<Arc<dyn crate::Emulator>> {
    let usual = super::Options::default();
    let token = options.secret.map_or(usual.token, |secret| format!("123456:{secret}"));
    let username = options.username.unwrap_or(usual.username);
    Ok(Arc::new(Emulator::start(super::Options { token, username, specs: usual.specs, seed: usual.seed }).await?))
}

impl From<Person> for Arc<dyn Client> {
    fn from(person: Person) -> Self {
        Arc::new(person)
    }
}

impl From<&Message> for Shown {
    fn from(message: &Message) -> Self {
        let pressable = |button: &Button| Pressable {
            text: button.text.clone(),
            data: button.callback_data.clone(),
            is_entry: false,
        };
        let buttons = message.buttons().map(pressable).collect();
        let text = |file: &Value, name: &str| file[name].as_str().unwrap_or_default().to_owned();
        let document =
            message.document().map(|file| Attached { id: text(file, "file_id"), name: text(file, "file_name") });
        let photo = message.photo().map(|file| Attached { id: text(file, "file_id"), name: PHOTO_NAME.to_owned() });
        let files = document.or(photo);
        let (text, links) = (message.text().to_owned(), message.links());
        Self { id: message.id, text, buttons, links, files: files.into_iter().collect() }
    }
}

impl Client for Person {
    fn platform(&self) -> &'static str {
        NAME
    }

    fn id(&self) -> i64 {
        Self::id(self)
    }

    fn name(&self) -> String {
        let state = self.inner.state.lock();
        state.chats.get(&Self::id(self)).map(|chat| chat.name.clone()).unwrap_or_default()
    }

    fn address(&self) -> String {
        Self::id(self).to_string()
    }

    fn set_language(&self, tag: &str) {
        Self::set_language(self, tag);
    }

    fn keeps(&self) -> bool {
        true
    }

    fn has_modals(&self) -> bool {
        false
    }

    fn messages(&self, most: usize) -> Vec<Shown> {
        self.read(|chat: &Chat| chat.from_bot().take(most).map(Shown::from).collect())
    }

    fn screen(&self) -> String {
        Self::screen(self)
    }

    fn told(&self) -> Vec<String> {
        Self::toasts(self)
    }

    fn answered(&self) -> usize {
        let is_own = |query: &&state::Query| query.person == Self::id(self) && query.is_answered;
        self.inner.state.change_silently(|state| state.queries.values().filter(is_own).count())
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.inner.state.change_silently(|state| state.phone(Self::id(self)))
    }

    fn start(&self) -> bool {
        Self::start(self);
        true
    }

    fn open(&self, link: &str) -> bool {
        match code_of(link) {
            Some(code) => drop(Self::say(self, &format!("/start {code}"))),
            None => Self::open(self, link),
        }
        true
    }

    fn speak(&self, words: &str) -> Option<i64> {
        Some(Self::say(self, words))
    }

    fn say(&self, words: &str) -> i64 {
        Self::say(self, words)
    }

    fn edit(&self, message: i64, words: &str) {
        Self::edit(self, message, words);
    }

    fn command(&self, name: &str, options: &[(&str, &str)]) -> bool {
        let values = options.iter().map(|(_, value)| format!(" {value}"));
        Self::say(self, &format!("/{name}{}", values.collect::<String>()));
        true
    }

    fn send_file(&self, _: Option<&str>, file: &File) -> bool {
        Self::send_file(self, file);
        true
    }

    fn send_photo(&self, _: Option<&str>, file: &File, words: &str) -> bool {
        Self::send_photo(self, file, words);
        true
    }

    fn attach(&self, thing: Thing) -> bool {
        Self::attach(self, thing);
        true
    }

    fn pick(&self, people: &[i64]) -> bool {
        self.share(people);
        true
    }

    fn press(&self, label: &str) -> bool {
        Self::press(self, label).is_ok()
    }

    fn press_on(&self, message: i64, label: &str) -> bool {
        Self::press_on(self, message, label).is_ok()
    }

    fn press_data(&self, message: i64, carried: &str) {
        Self::press_data(self, message, carried);
    }

    fn carrying(&self, wire: &str) -> String {
        wire.to_owned()
    }

    fn shut(&self) {
        self.block();
    }

    fn reopen(&self) -> bool {
        self.unblock();
        true
    }

    fn delete_account(&self) {
        Self::delete_account(self);
    }
}

#[async_trait]
impl crate::Emulator for Emulator {
    fn platform(&self) -> &'static str {
        NAME
    }

    fn url(&self) -> &str {
        Self::url(self)
    }

    fn token(&self) -> &str {
        Self::token(self)
    }

    fn calling(&self, address: &str, secret: &str) -> Vec<(&'static str, String)> {
        vec![("WEBHOOK_URL", address.to_owned()), ("WEBHOOK_SECRET", secret.to_owned())]
    }

    fn balance(&self, addresses: Vec<String>) {
        Self::balance(self, addresses);
    }

    fn is_heard(&self, _: bool) -> bool {
        // What is said meanwhile waits for the bot.
        true
    }

    fn client(&self, id: i64, name: &str, language: &str) -> Arc<dyn Client> {
        self.person(id, name, language).into()
    }

    fn clients(&self) -> Vec<Arc<dyn Client>> {
        self.people().into_iter().map(Into::into).collect()
    }

    fn remove(&self, id: i64) {
        Self::remove(self, id);
    }

    fn link(&self, code: &str) -> String {
        format!("https://t.me/{}?start={code}", self.username())
    }

    fn set_limits(&self, are_enforced: bool) {
        self.faults(|faults| faults.limits = are_enforced);
    }

    fn set_chaos(&self, chaos: Chaos) {
        self.faults(|faults| faults.chaos = chaos);
    }

    fn hold(&self, moment: Moment, after: usize) -> Hold {
        self.inner.holds.add(moment, after)
    }

    fn refused(&self) -> u64 {
        self.counters().refused
    }

    fn advance(&self, by: Duration) {
        self.move_clock(i64::try_from(by.as_secs()).unwrap_or(0));
    }

    fn count_only(&self) {
        Self::count_only(self);
    }

    fn clear(&self) {
        Self::clear(self);
    }

    fn save(&self) -> Value {
        serde_json::to_value(Self::save(self)).unwrap_or_default()
    }

    fn load(&self, saved: Value) -> serde_json::Result<()> {
        Self::load(self, serde_json::from_value(saved)?);
        Ok(())
    }

    fn lose_files(&self, loses: bool) {
        self.inner.state.change(|state| state.loses_files = loses);
    }

    fn file(&self, id: &str) -> Option<File> {
        Self::file(self, id)
    }

    fn events(&self) -> Events {
        events(Self::events(self), seen)
    }

    fn said(&self) -> Vec<String> {
        self.requests().iter().map(|request| request.params.to_string()).collect()
    }

    fn violations(&self) -> Vec<String> {
        Self::violations(self).iter().map(|violation| format!("{violation:#?}")).collect()
    }

    fn unanswered(&self) -> usize {
        Self::unanswered(self)
    }

    fn assert_clean(&self) {
        Self::assert_clean(self);
    }

    async fn settle(&self, quiet: Duration) {
        Self::settle(self, quiet).await;
    }
}

/// What is seen of something that happened.
fn seen(state::Event { person, happening }: state::Event) -> Event {
    let happening = match happening {
        Happening::Appeared(message) if message.is_from_bot() => crate::Happening::Appeared(look(&message)),
        Happening::Appeared(message) => crate::Happening::Did(message.text().to_owned()),
        Happening::Edited(message) => crate::Happening::Edited(look(&message)),
        Happening::Pressed(label) => crate::Happening::Did(format!("[{label}]")),
        Happening::Toast(text) => crate::Happening::Noted(text),
        Happening::Deleted(_) | Happening::Turned => crate::Happening::Turned,
    };
    Event { person, happening }
}

fn look(message: &Message) -> Look {
    let mut at = 0;
    let lines = message.text().split('\n').map(|line| {
        let length = line.encode_utf16().count();
        let (start, end) = (at, at + length);
        at = end + 1;
        let is = |kind: &str| {
            let covers = |offset: usize, length: usize| offset <= start && end <= offset + length;
            message.entities().iter().any(|entity| entity.kind == kind && covers(entity.offset, entity.length))
        };
        let face = match (is("bold"), is("italic")) {
            (true, _) => Face::Strong,
            (false, true) => Face::Faint,
            (false, false) => Face::Plain,
        };
        (line.to_owned(), face)
    });
    Look { id: message.id, lines: lines.collect(), labels: message.labels() }
}
