//! Discord as one of the platforms: what people have in their hands as [`Client`]s, its emulator as one of all.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::Value;
use tokio::sync::watch;

use super::state::{self, Happening};
use super::{Emulator, Field, Message, Person};
use crate::platform::{Events, Options, events};
use crate::{
    Attached, Chaos, Client, Event, Face, FieldData, File, Filled, Hold, Look, Modal, Moment, Pressable, Shown, code_of,
};

const NAME: &str = "discord";

/// What stands before the code of a link that is typed.
const CODE: &str = "/start code:";

/// Starts Discord.
pub(crate) async fn start(options: Options) -> std::io::Result<Arc<dyn crate::Emulator>> {
    let usual = super::Options::default();
    let token = options.secret.map_or(usual.token, |secret| format!("made.up.{secret}"));
    let patience = options.patience.unwrap_or(usual.patience);
    Ok(Arc::new(Emulator::start(super::Options { token, patience, specs: usual.specs, seed: usual.seed }).await?))
}

/// What a client in this language says that it is set to. Where Discord has none, as in Catalan, the language is said all the same, in place
/// of a person who has chosen it by a command.
fn locale_of(tag: &str) -> &str {
    match tag {
        "en" => "en-US",
        "es" => "es-ES",
        "pt" => "pt-BR",
        other => other,
    }
}

impl From<Person> for Arc<dyn Client> {
    fn from(person: Person) -> Self {
        Arc::new(person)
    }
}

impl From<&Message> for Shown {
    fn from(message: &Message) -> Self {
        let entries = message.lists().into_iter().flat_map(|list| list.choices);
        let entries = entries.map(|choice| Pressable { text: choice.label, data: None, is_entry: true });
        let pressable =
            |button: super::Button| Pressable { text: button.label, data: button.custom_id, is_entry: false };
        let buttons = entries.chain(message.buttons().into_iter().map(pressable)).collect();
        let text = message.text();
        let links = text.lines().filter(|line| code_of(line).is_some()).map(str::to_owned).collect();
        let files = message.files.iter().map(|file| Attached { id: file.id.to_string(), name: file.name.clone() });
        Self { id: message.id, text, buttons, links, files: files.collect() }
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
        Self::name(self)
    }

    fn address(&self) -> String {
        self.chat().to_string()
    }

    fn set_language(&self, tag: &str) {
        self.set_locale(locale_of(tag));
    }

    fn keeps(&self) -> bool {
        false
    }

    fn has_modals(&self) -> bool {
        true
    }

    fn messages(&self, most: usize) -> Vec<Shown> {
        self.view().from_bot().take(most).map(Shown::from).collect()
    }

    fn screen(&self) -> String {
        Self::screen(self)
    }

    fn told(&self) -> Vec<String> {
        Self::told(self)
    }

    fn answered(&self) -> usize {
        usize::try_from(self.view().answered).unwrap_or(usize::MAX)
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.inner.state.change_silently(|state| state.screen(Self::id(self)))
    }

    fn start(&self) -> bool {
        Self::command(self, "start", &[]).is_ok()
    }

    fn open(&self, link: &str) -> bool {
        let option: Vec<(&str, &str)> = code_of(link).map(|code| ("code", code)).into_iter().collect();
        let command = if link.starts_with("/claim") { "claim" } else { "start" };
        Self::command(self, command, &option).is_ok()
    }

    fn speak(&self, words: &str) -> Option<i64> {
        let newest = self.view().from_bot().next().map(|message| message.id).unwrap_or_default();
        Self::command(self, words.trim_start_matches('/'), &[]).is_ok().then_some(newest)
    }

    fn say(&self, words: &str) -> i64 {
        Self::say(self, words)
    }

    fn edit(&self, message: i64, words: &str) {
        Self::edit(self, message, words);
    }

    fn command(&self, name: &str, options: &[(&str, &str)]) -> bool {
        Self::command(self, name, options).is_ok()
    }

    fn send_file(&self, command: Option<&str>, file: &File) -> bool {
        command.is_some_and(|command| self.command_with(command, file).is_ok())
    }

    fn send_photo(&self, command: Option<&str>, file: &File, words: &str) -> bool {
        match command {
            Some(command) => self.command_with(command, file).is_ok(),
            None => Self::send(self, words, std::slice::from_ref(file)) > 0,
        }
    }

    fn pick(&self, people: &[i64]) -> bool {
        Self::pick(self, people).is_ok()
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
        format!("p0:{wire}")
    }

    fn tick(&self, labels: &[&str]) -> bool {
        Self::tick(self, labels).is_ok()
    }

    fn choose_data(&self, message: i64, list: &str, values: &[&str]) {
        Self::choose_data(self, message, list, values);
    }

    fn modal(&self) -> Option<Modal> {
        let modal = self.view().modal?;
        Some(Modal { title: modal.title, fields: modal.fields.into_iter().map(|field| field.label).collect() })
    }

    fn fill_in(&self, answers: &[(String, Filled)], careless: bool) -> bool {
        self.fill(answers, careless).is_ok()
    }

    fn fill_data(&self, fields: &[FieldData]) -> bool {
        Self::fill_data(self, fields)
    }

    fn upload(&self, file: &File) -> Option<String> {
        Some(Self::upload(self, file))
    }

    fn dismiss(&self) {
        Self::dismiss(self);
    }

    fn hide(&self, message: i64) {
        self.delete(message);
    }

    fn shut(&self) {
        self.close(true);
    }

    fn reopen(&self) -> bool {
        self.close(false);
        // Nobody says so, until the person does something.
        false
    }

    fn delete_account(&self) {
        // No more is said of it than that it takes no messages.
        self.close(true);
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

    fn calling(&self, _: &str, _: &str) -> Vec<(&'static str, String)> {
        vec![("PUBLIC_KEY", self.public_key())]
    }

    fn balance(&self, addresses: Vec<String>) {
        Self::balance(self, addresses);
    }

    fn is_heard(&self, asks: bool) -> bool {
        let counters = self.counters();
        counters.registered > 0 && (!asks || counters.identified > 0)
    }

    fn client(&self, id: i64, name: &str, language: &str) -> Arc<dyn Client> {
        self.person(id, name, locale_of(language)).into()
    }

    fn clients(&self) -> Vec<Arc<dyn Client>> {
        self.people().into_iter().map(Into::into).collect()
    }

    fn remove(&self, id: i64) {
        Self::remove(self, id);
    }

    fn link(&self, code: &str) -> String {
        format!("{CODE}{code}")
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
        self.move_clock(by);
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
        Self::file(self, id.parse().ok()?)
    }

    fn events(&self) -> Events {
        events(Self::events(self), seen)
    }

    fn said(&self) -> Vec<String> {
        // What answers an interaction over HTTP is no request; it stands on the screens.
        let requests = self.requests().into_iter().map(|request| request.body.to_string());
        std::iter::once(format!("{:?}", Self::save(self))).chain(requests).collect()
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
        Happening::Appeared(message) if message.is_from_bot() => crate::Happening::Appeared(card(&message)),
        Happening::Appeared(message) => crate::Happening::Did(message.text()),
        Happening::Edited(message) => crate::Happening::Edited(card(&message)),
        Happening::Opened(modal) => crate::Happening::Opened(fields(&modal)),
        Happening::Did(words) if words.starts_with('/') => crate::Happening::Did(words),
        Happening::Did(words) => crate::Happening::Did(format!("[{words}]")),
        Happening::Failed => crate::Happening::Noted("The app did not respond.".to_owned()),
        Happening::Turned => crate::Happening::Turned,
    };
    Event { person, happening }
}

/// A message as it is shown: the words, then each card with its title.
fn card(message: &Message) -> Look {
    let titles: Vec<&str> = message.embeds.iter().map(|embed| embed.title.as_str()).collect();
    let text = message.text();
    let face = |line: &str| if titles.contains(&line) { Face::Strong } else { Face::Plain };
    let lines = text.lines().map(|line| (line.to_owned(), face(line))).collect();
    Look { id: message.id, lines, labels: message.labels() }
}

fn fields(modal: &super::Modal) -> Look {
    let title = (modal.title.clone(), Face::Strong);
    let field = |field: &Field| match field.value.as_str() {
        "" => (format!("{}: ____", field.label), Face::Plain),
        value => (format!("{}: {value}", field.label), Face::Plain),
    };
    let lines = std::iter::once(title).chain(modal.fields.iter().map(field)).collect();
    Look { id: 0, lines, labels: Vec::new() }
}
