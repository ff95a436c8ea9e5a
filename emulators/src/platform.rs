//! The server's side of a platform: where a bot is served, people get their clients and things go wrong; and the one list of
//! the platforms there are.

use std::any::Any;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures::future::BoxFuture;
use futures::stream::{self, BoxStream};
use serde_json::Value;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::{Chaos, Client, Event, File, Hold, Moment, discord, telegram};

/// What is seen on all clients, in order; `None` says that something was missed.
pub type Events = BoxStream<'static, Option<Event>>;

/// How an emulator starts, where that is not as usual.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A part of the bot's token that nobody else on this machine knows.
    pub secret: Option<String>,
    /// The bot's user name, where it has one.
    pub username: Option<String>,
    /// How long the platform waits for an answer, where it does not wait for ever.
    pub patience: Option<Duration>,
}

type Start = fn(Options) -> BoxFuture<'static, std::io::Result<Arc<dyn Emulator>>>;

/// The platforms on which people can have a client. A new one is one more line.
const PLATFORMS: [Start; 2] =
    [|options| Box::pin(telegram::start(options)), |options| Box::pin(discord::start(options))];

/// Starts an emulator of every platform.
///
/// # Errors
/// No port is free, or a specification cannot be read.
pub async fn start(options: &Options) -> std::io::Result<Vec<Arc<dyn Emulator>>> {
    let mut emulators = Vec::new();
    for start in PLATFORMS {
        emulators.push(start(options.clone()).await?);
    }
    Ok(emulators)
}

/// A stand-in for a platform, for one bot.
#[async_trait]
pub trait Emulator: Any + Debug + Send + Sync {
    /// The name of the platform.
    fn platform(&self) -> &'static str;

    /// The address of the API.
    fn url(&self) -> &str;

    /// The token of the bot.
    fn token(&self) -> &str;

    /// What the bot has to know to be called at this address instead of asking for updates: by the ends of the settings'
    /// names.
    fn calling(&self, address: &str, secret: &str) -> Vec<(&'static str, String)>;

    /// Stands for the load balancer before several processes: what is called goes to these addresses in turn.
    fn balance(&self, addresses: Vec<String>);

    /// Whether a bot listens, which asks for updates or is called.
    fn is_heard(&self, asks: bool) -> bool;

    /// Gives somebody a client in a language, by its tag; they have never met the bot unless this id has.
    fn client(&self, id: i64, name: &str, language: &str) -> Arc<dyn Client>;

    /// The clients of everybody there is.
    fn clients(&self) -> Vec<Arc<dyn Client>>;

    /// Takes one person away, with all they said.
    fn remove(&self, id: i64);

    /// The link to the bot with a code, as it is opened here.
    fn link(&self, code: &str) -> String;

    /// Whether the platform's limits are enforced.
    fn set_limits(&self, are_enforced: bool);

    /// Sets what goes wrong by chance from now on.
    fn set_chaos(&self, chaos: Chaos);

    /// Holds what comes to this moment between the program and the platform after so many others; in place of what was to be held
    /// before.
    fn hold(&self, moment: Moment, after: usize) -> Hold;

    /// How many messages, and changes of messages, were refused by chance so far.
    fn refused(&self) -> u64;

    /// Moves the clock forward.
    fn advance(&self, by: Duration);

    /// From now on requests are counted, not kept.
    fn count_only(&self);

    /// Takes all people and what they said away, and sets the clock right.
    fn clear(&self);

    /// What stands on all clients now, and what waits for the bot.
    fn save(&self) -> Value;

    /// Brings back what was saved, in place of everything that is there.
    ///
    /// # Errors
    /// It is nothing that was saved here.
    fn load(&self, saved: Value) -> serde_json::Result<()>;

    /// A file that somebody or the bot has sent, by its id.
    fn file(&self, id: &str) -> Option<File>;

    /// Whether files that are sent from now on are handed out to the bot never more, as those that the platform has lost.
    fn lose_files(&self, loses: bool);

    /// What is seen on all clients from now on.
    fn events(&self) -> Events;

    /// All that the bot has said so far, in any form.
    fn said(&self) -> Vec<String>;

    /// The rules that were broken so far.
    fn violations(&self) -> Vec<String>;

    /// How many presses wait for an answer now.
    fn unanswered(&self) -> usize;

    /// Fails when a rule was broken, or something was not answered in time.
    fn assert_clean(&self);

    /// Waits until nothing waits for the bot and it has been quiet for this long; not longer than a minute.
    async fn settle(&self, quiet: Duration);
}

impl dyn Emulator {
    /// The emulator as that of one platform, where that is the point.
    #[must_use]
    pub fn downcast<T: Emulator>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }
}

/// What comes in, as `read` tells it.
pub(crate) fn events<T: Clone + Send + 'static>(events: Receiver<T>, read: fn(T) -> Event) -> Events {
    Box::pin(stream::unfold(events, move |mut events| async move {
        match events.recv().await {
            Ok(event) => Some((Some(read(event)), events)),
            Err(RecvError::Lagged(_)) => Some((None, events)),
            Err(RecvError::Closed) => None,
        }
    }))
}
