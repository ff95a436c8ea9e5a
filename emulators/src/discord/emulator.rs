//! The emulator: starts the server, gives out people, and tells what was asked of it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use serde_json::Value;
use tokio::sync::broadcast;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::faults::Faults;
use super::log::{Counters, Created, Request, Violation};
use super::person::Person;
use super::rest;
use super::sending;
use super::spec::Spec;
use super::state::{BOT, Channel, Event, Interaction, Progress, State, User};
use crate::File;
use crate::held::Holds;
use crate::watched::{Turns, Watched};

/// How an emulator starts.
#[derive(Clone, Debug)]
pub struct Options {
    /// The token of the bot.
    pub token: String,
    /// How long the first answer to an interaction may take.
    pub patience: Duration,
    /// The folder of the official specification, to hold every call against.
    pub specs: Option<PathBuf>,
    /// Decides what happens by chance.
    pub seed: u64,
}

impl Default for Options {
    /// Three seconds, as Discord has it; the specification's folder is taken from `TWINBOT_SPECS`.
    fn default() -> Self {
        Self {
            token: "made.up.TOKEN_1-of-nobody".to_owned(),
            patience: Duration::from_secs(3),
            specs: std::env::var_os("TWINBOT_SPECS").filter(|_| cfg!(feature = "specs")).map(PathBuf::from),
            seed: 1,
        }
    }
}

/// A stand-in for Discord, for one bot. Ends when it is dropped.
#[derive(Debug)]
pub struct Emulator {
    pub(super) inner: Arc<Inner>,
    _stop: DropGuard,
}

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) state: Watched<State>,
    /// Where interactions are sent: to the first at which there is somebody.
    pub(super) endpoints: Turns,
    /// What a test holds.
    pub(super) holds: Holds,
    url: String,
    pub(super) token: String,
    pub(super) patience: Duration,
    pub(super) spec: Option<Spec>,
    pub(super) key: SigningKey,
    pub(super) client: reqwest::Client,
}

impl Emulator {
    /// Starts on a free port of this machine.
    ///
    /// # Errors
    /// No port is free, or the specification cannot be read.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).no_proxy();
        let inner = Arc::new(Inner {
            state: Watched::new(State::new(options.seed)),
            endpoints: Turns::default(),
            holds: Holds::default(),
            url: format!("http://{}", listener.local_addr()?),
            token: options.token,
            patience: options.patience,
            spec: options.specs.as_deref().map(Spec::read).transpose()?,
            key: SigningKey::from_bytes(&[42; 32]),
            client: client.build().map_err(std::io::Error::other)?,
        });
        let gateway = inner.url.replace("http://", "ws://");
        let key = key_of(&inner.key);
        inner.state.change(|state| (state.url, state.gateway, state.key) = (inner.url.clone(), gateway, key));
        let stop = CancellationToken::new();
        let ended = stop.clone().cancelled_owned();
        let app = rest::router(inner.clone());
        tokio::spawn(async move { axum::serve(listener, app).with_graceful_shutdown(ended).await });
        Ok(Self { inner, _stop: stop.drop_guard() })
    }

    /// The address of the API, without a path.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.inner.url
    }

    /// The token of the bot.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.inner.token
    }

    /// The id of the application.
    #[must_use]
    pub fn application(&self) -> i64 {
        BOT
    }

    /// The key by which interactions are signed, in hexadecimal digits.
    #[must_use]
    pub fn public_key(&self) -> String {
        key_of(&self.inner.key)
    }

    /// Sends interactions to these addresses in turn, as a load balancer before several processes does.
    pub fn balance(&self, urls: Vec<String>) {
        self.inner.state.change_silently(|state| state.endpoint = urls.first().cloned());
        self.inner.endpoints.set(urls);
    }

    /// Checks an address as Discord does when it is saved: it has to answer a ping, and to refuse a bad signature.
    ///
    /// # Errors
    /// What it did instead.
    pub async fn validate(&self, url: &str) -> Result<(), String> {
        sending::validate(&self.inner, url).await
    }

    /// Somebody with an account, in no server and without a chat with the bot unless this id has one.
    #[must_use]
    pub fn person(&self, id: i64, name: &str, locale: &str) -> Person {
        self.inner.state.change(|state| {
            state.users.entry(id).or_insert_with(|| User {
                name: name.to_owned(),
                locale: locale.to_owned(),
                is_closed: false,
                lacks_app: false,
                chat: None,
                failures: 0,
                answered: 0,
                modal: None,
            });
        });
        Person::new(self.inner.clone(), id)
    }

    /// Everybody with a client.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        let ids: Vec<i64> = self.inner.state.change(|state| state.users.keys().copied().collect());
        ids.into_iter().map(|id| Person::new(self.inner.clone(), id)).collect()
    }

    /// A server in which these people and the bot are, and its only channel: gives the channel.
    #[must_use]
    pub fn server(&self, people: &[&Person]) -> i64 {
        self.inner.state.change(|state| {
            let (server, channel) = (state.id(), state.id());
            state.servers.insert(server, people.iter().map(|person| person.id()).collect::<BTreeSet<_>>());
            state.channels.insert(channel, Channel { server: Some(server), ..Channel::default() });
            channel
        })
    }

    /// Changes what goes wrong.
    pub fn faults<T>(&self, change: impl FnOnce(&mut Faults) -> T) -> T {
        self.inner.state.change(|state| change(&mut state.faults))
    }

    /// A file that somebody has sent, by its id.
    #[must_use]
    pub fn file(&self, id: i64) -> Option<File> {
        self.inner.state.lock().files.get(&id).cloned()
    }

    /// What happens on all screens from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.inner.state.events()
    }

    /// The next call of this kind, such as `POST channels/7/messages`, fails with a status and one of Discord's codes.
    pub fn fail(&self, call: &str, status: u16, code: u32) {
        self.inner.state.change(|state| state.faults.next.push((call.to_owned(), status, code)));
    }

    /// From now on calls are counted, not kept.
    pub fn count_only(&self) {
        self.inner.state.change(|state| state.counts_only = true);
    }

    /// What the bot asked for so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.inner.state.lock().requests.clone()
    }

    /// The messages that the bot has created by itself so far, in order.
    #[must_use]
    pub fn created(&self) -> Vec<Created> {
        self.inner.state.lock().created.clone()
    }

    /// The rules that were broken so far.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.inner.state.lock().violations.clone()
    }

    /// How often things happened so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.inner.state.lock().counters
    }

    /// How long each first answer took since this was asked last, from when the interaction was sent.
    #[must_use]
    pub fn take_first_answers(&self) -> Vec<Duration> {
        self.inner.state.change_silently(|state| std::mem::take(&mut state.first_answers))
    }

    /// The commands that are registered.
    #[must_use]
    pub fn commands(&self) -> Vec<Value> {
        self.inner.state.lock().commands.clone()
    }

    /// How many interactions wait for their first answer, which may still come.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        let is_open = |interaction: &&Interaction| interaction.progress == Progress::Open;
        self.inner.state.lock().interactions.values().filter(is_open).count()
    }

    /// Waits until no interaction waits for its first answer and the bot has been quiet for this long; not longer than a minute.
    pub async fn settle(&self, quiet: Duration) {
        self.inner.state.settles(quiet, || self.unanswered() == 0).await;
    }

    /// Fails when a rule was broken, or an interaction was not answered in time.
    ///
    /// # Panics
    /// With the rules that were broken.
    pub fn assert_clean(&self) {
        let violations = self.violations();
        assert!(violations.is_empty(), "the bot broke rules: {violations:#?}");
        assert_eq!(self.counters().missed, 0, "interactions that nobody answered in time");
        assert_eq!(self.counters().impatient, 0, "calls before the wait was over");
    }
}

/// The key that everybody may know, in hexadecimal digits.
fn key_of(key: &SigningKey) -> String {
    key.verifying_key().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
