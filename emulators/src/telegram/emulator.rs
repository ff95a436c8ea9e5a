//! The emulator: starts the server, gives out people, and tells what was asked of it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::chat::Chat;
use super::faults::Faults;
use super::log::{Counters, Request, Violation};
use super::person::Person;
use super::queue::Webhook;
use super::spec::Spec;
use super::state::{BotCommand, Event, State};
use super::{methods, server, webhook};
use crate::File;
use crate::held::Holds;
use crate::watched::{Turns, Watched};

/// How an emulator starts.
#[derive(Clone, Debug)]
pub struct Options {
    /// The token of the bot.
    pub token: String,
    /// The bot's user name, without @.
    pub username: String,
    /// The folder of the official specification, to hold every request against.
    pub specs: Option<PathBuf>,
    /// Decides what happens by chance.
    pub seed: u64,
}

impl Default for Options {
    /// The specification's folder is taken from `TWINBOT_SPECS`.
    fn default() -> Self {
        Self {
            token: "123456:made-UP_token_of_nobody".to_owned(),
            username: "twinbot_demo_bot".to_owned(),
            specs: std::env::var_os("TWINBOT_SPECS").map(PathBuf::from),
            seed: 1,
        }
    }
}

/// A stand-in for the Bot API, for one bot. Ends when it is dropped.
#[derive(Debug)]
pub struct Emulator {
    pub(super) inner: Arc<Inner>,
    _stop: DropGuard,
}

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) state: Watched<State>,
    /// The processes of the bot, if there are several.
    pub(super) replicas: Turns,
    /// What a test holds.
    pub(super) holds: Holds,
    url: String,
    pub(super) token: String,
    pub(super) spec: Option<Spec>,
    pub(super) client: reqwest::Client,
    pub(super) stop: CancellationToken,
}

impl Emulator {
    /// Starts on a free port of this machine.
    ///
    /// # Errors
    /// No port is free, or the specification cannot be read.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        let spec = options.specs.as_deref().map(Spec::read).transpose()?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).no_proxy();
        let stop = CancellationToken::new();
        let inner = Arc::new(Inner {
            state: Watched::new(State::new(&options.username, options.seed)),
            replicas: Turns::default(),
            holds: Holds::default(),
            url: format!("http://{}", listener.local_addr()?),
            token: options.token,
            spec,
            client: client.build().map_err(std::io::Error::other)?,
            stop: stop.clone(),
        });
        let ended = stop.clone().cancelled_owned();
        let app = server::router(inner.clone());
        tokio::spawn(async move { axum::serve(listener, app).with_graceful_shutdown(ended).await });
        tokio::spawn(webhook::dispatch(inner.clone()));
        Ok(Self { inner, _stop: stop.drop_guard() })
    }

    /// The address of the Bot API.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.inner.url
    }

    /// The token of the bot.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.inner.token
    }

    /// The bot's user name, without @.
    #[must_use]
    pub fn username(&self) -> String {
        self.inner.state.lock().username.clone()
    }

    /// Somebody with a phone, who has never met the bot unless this id has.
    #[must_use]
    pub fn person(&self, id: i64, name: &str, language: &str) -> Person {
        self.inner.state.change(|state| {
            state.chats.entry(id).or_insert_with(|| Chat::new(id, name, language));
        });
        Person::new(self.inner.clone(), id)
    }

    /// Everybody with a client.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        let ids: Vec<i64> = self
            .inner
            .state
            .change(|state| state.chats.values().filter(|chat| chat.group.is_none()).map(|chat| chat.id).collect());
        ids.into_iter().map(|id| Person::new(self.inner.clone(), id)).collect()
    }

    /// Changes what goes wrong.
    pub fn faults<T>(&self, change: impl FnOnce(&mut Faults) -> T) -> T {
        self.inner.state.change(|state| change(&mut state.faults))
    }

    /// Stands for the load balancer before several processes: each update goes to the next of these addresses, and on
    /// to another one when that fails. With none, updates go where the webhook says.
    pub fn balance(&self, urls: Vec<String>) {
        self.inner.replicas.set(urls);
        self.inner.state.change(|_| ());
    }

    /// Somebody else who has the token lets updates go to this address.
    pub fn redirect(&self, url: &str) {
        let webhook = Webhook { url: url.to_owned(), secret: None, connections: 40 };
        self.inner.state.change(|state| state.queue.webhook = Some(webhook));
    }

    /// From now on requests are counted, not kept.
    pub fn count_only(&self) {
        self.inner.state.change(|state| state.log.counts_only = true);
    }

    /// What the bot asked for so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.inner.state.lock().log.requests.clone()
    }

    /// The rules that were broken so far.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.inner.state.lock().log.violations.clone()
    }

    /// How often things happened so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.inner.state.lock().log.counters
    }

    /// How many presses nobody has answered.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        self.inner.state.lock().queries.values().filter(|query| !query.is_answered).count()
    }

    /// How many updates the bot has not taken.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.inner.state.lock().queue.waiting.len()
    }

    /// The commands offered to one person, or to everybody who speaks a language.
    #[must_use]
    pub fn commands(&self, person: Option<i64>, language: &str) -> Vec<BotCommand> {
        let state = self.inner.state.lock();
        let is_scope = |scope: &str| match person {
            Some(id) => serde_json::from_str::<serde_json::Value>(scope)
                .is_ok_and(|scope| scope["type"] == "chat" && scope["chat_id"] == id),
            None => scope.contains("\"default\""),
        };
        let found = state.commands.iter().find(|((scope, tongue), _)| is_scope(scope) && tongue == language);
        found.map(|(_, commands)| commands.clone()).unwrap_or_default()
    }

    /// What stands in the empty chat with the bot for somebody who speaks a language; empty where nothing does.
    #[must_use]
    pub fn description(&self, language: &str) -> String {
        let state = self.inner.state.lock();
        state.descriptions.get(&(methods::DESCRIPTION, language.to_owned())).cloned().unwrap_or_default()
    }

    /// A file that somebody has sent, by its id.
    #[must_use]
    pub fn file(&self, id: &str) -> Option<File> {
        self.inner.state.lock().files.get(id).cloned()
    }

    /// What happens on all phones from now on.
    #[must_use]
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.inner.state.events()
    }

    /// Waits until no update waits and the bot has been quiet for this long; not longer than a minute.
    pub async fn settle(&self, quiet: Duration) {
        self.inner.state.settles(quiet, || self.waiting() == 0).await;
    }

    /// Fails when a rule was broken, or a press was not answered.
    ///
    /// # Panics
    /// With the rules that were broken.
    pub fn assert_clean(&self) {
        let violations = self.violations();
        assert!(violations.is_empty(), "the bot broke rules: {violations:#?}");
        assert_eq!(self.unanswered(), 0, "presses without an answer");
        assert_eq!(self.counters().impatient, 0, "requests before the wait was over");
    }
}
