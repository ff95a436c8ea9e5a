//! One connection to the gateway after the other, for one session as long as Discord lets it live.
//!
//! Each connection is one of twilight's shards: it keeps the heartbeats, and ends when nobody answers them. What comes next is
//! decided here: a session goes on where it was, and only when it is lost the bot introduces itself anew.

use std::sync::Arc;
use std::time::Duration;

use bot_core::platform::Platform;
use futures::StreamExt as _;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use twilight_gateway::error::{ReceiveMessageError, ReceiveMessageErrorType};
use twilight_gateway::queue::Queue;
use twilight_gateway::{CloseFrame, ConfigBuilder, Intents, Message, Shard, ShardId, ShardState};

use super::place::{Heard, Session};
use super::{Turn, closed, history};

/// What is heard: direct messages. Interactions come without asking, and nothing privileged is needed.
const INTENTS: Intents = Intents::DIRECT_MESSAGES;

/// How long a connection may take to be made and to be greeted.
const GREETED: Duration = Duration::from_secs(12);

/// How long a session may take to begin or to go on, if nothing is heard meanwhile.
const BEGUN: Duration = Duration::from_secs(60);

/// How long it may take to say that the line is closed.
const GOODBYE: Duration = Duration::from_secs(1);

/// The shortest and the longest time between two connections.
const PAUSE: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(15));

/// After so many connections that could not be made, the address of the session is not trusted any more.
const TRIES: u32 = 3;

/// Says whether an address can be that of a gateway.
pub(super) fn is_address(url: &str) -> bool {
    url.parse::<reqwest::Url>().is_ok_and(|url| url.has_host() && matches!(url.scheme(), "ws" | "wss"))
}

/// One of the connections by which the bot listens.
pub(super) struct Line<'a> {
    turn: &'a Turn<'a>,
    nth: u32,
    id: ShardId,
}

/// How a connection has ended.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    /// The turn is over.
    Halted,
    /// It could not be made.
    NotMade,
    /// It broke, or was closed: the session can go on.
    Broken,
    /// The session is over.
    Lost,
    /// Discord does not want to hear from the bot any more, as it is.
    Refused,
}

/// What the gateway says.
#[derive(Deserialize)]
struct Said {
    #[serde(default, rename = "s")]
    number: Option<u64>,
    #[serde(default, rename = "t")]
    kind: Option<String>,
    #[serde(default, rename = "d")]
    body: Value,
}

impl<'a> Line<'a> {
    pub(super) fn new(turn: &'a Turn<'a>, nth: u32, of: u32) -> Self {
        Self { turn, nth, id: ShardId::new(nth, of) }
    }

    fn at(&self) -> usize {
        usize::try_from(self.nth).unwrap_or_default()
    }

    /// Keeps the connection until the turn ends, or until all is better begun anew: that ends the turn.
    pub(super) async fn keep(self) {
        let mut heard = self.turn.places.known(self.at()).map(|session| Heard::new(session, false));
        heard.iter().for_each(|heard| self.turn.places.hears(self.at(), heard));
        let mut failed = 0;
        loop {
            let mut chats = Vec::new();
            if heard.is_none() {
                let may = self.turn.halt.run_until_cancelled(self.turn.may_introduce(self.nth)).await;
                let Some(waiting) = may else { return };
                chats = waiting;
            }
            let begins = Instant::now();
            let ended = self.connection(&mut heard, chats, failed >= TRIES).await;
            tracing::debug!(platform = "discord", ?ended, "a connection has ended");
            match ended {
                Ended::Halted => return,
                Ended::Refused => {
                    self.turn.places.forget(self.at());
                    return self.turn.halt.cancel();
                }
                Ended::Lost => heard = None,
                Ended::NotMade | Ended::Broken => {}
            }
            failed = if begins.elapsed() > GREETED && ended == Ended::Broken { 0 } else { failed + 1 };
            let pause = PAUSE.0.saturating_mul(1 << failed.min(6)).min(PAUSE.1);
            if self.turn.halt.run_until_cancelled(sleep(pause)).await.is_none() {
                return;
            }
        }
    }

    /// Connects and listens until that ends. `heard` is the session that goes on, and the one that has begun.
    async fn connection(&self, heard: &mut Option<Arc<Heard>>, mut chats: Vec<String>, anywhere: bool) -> Ended {
        let mut shard = self.shard(heard.as_ref().map(|heard| heard.received()), anywhere);
        // Heartbeats, without which a line is given up, begin with the greeting.
        let mut patience = Some(Instant::now() + GREETED);
        loop {
            let next = async {
                match patience {
                    Some(until) => timeout_at(until, shard.next()).await.ok(),
                    None => Some(shard.next().await),
                }
            };
            let Some(next) = self.turn.halt.run_until_cancelled(next).await else {
                shard.close(CloseFrame::RESUME);
                let _ = timeout(GOODBYE, shard.next()).await;
                return Ended::Halted;
            };
            match next {
                None => {
                    tracing::warn!(platform = "discord", "the gateway says nothing");
                    return Ended::Broken;
                }
                Some(None) => return Ended::Refused,
                Some(Some(Ok(Message::Close(frame)))) => return said_goodbye(&shard, frame.map(|frame| frame.code)),
                Some(Some(Ok(Message::Text(text)))) => {
                    if shard.state() == ShardState::Active {
                        self.turn.intake.heard(Platform::Discord);
                    }
                    self.hear(&shard, &text, heard, &mut chats);
                }
                Some(Some(Err(error))) if is_not_made(&error) => {
                    tracing::warn!(platform = "discord", "the gateway cannot be reached");
                    return Ended::NotMade;
                }
                // What it was may be somebody's words.
                Some(Some(Err(_))) => tracing::warn!(platform = "discord", "the gateway says what cannot be read"),
            }
            if let ShardState::Disconnected { .. } = shard.state() {
                // Asked to come again, or not to go on: twilight has that to say yet.
                let _ = timeout(GOODBYE, shard.next()).await;
                let is_lost = heard.is_some() && shard.session().is_none();
                return if is_lost { Ended::Lost } else { Ended::Broken };
            }
            patience = (shard.state() != ShardState::Active).then(|| Instant::now() + BEGUN);
        }
    }

    /// Prepares a connection, for the session that goes on or for a new one. `anywhere`: not at the session's own address.
    fn shard(&self, session: Option<Session>, anywhere: bool) -> Shard<Granted> {
        let token = self.turn.discord.token().to_owned();
        let mut config = ConfigBuilder::new(token, INTENTS).proxy_url(address(&self.turn.url));
        if let Some(Session { id, url, number }) = session {
            config = config.session(twilight_gateway::Session::new(number, id));
            if !anywhere && is_address(&url) {
                config = config.resume_url(address(&url));
            }
        }
        Shard::with_config(self.id, config.queue(Granted).build())
    }

    /// Hands on what the gateway says, and notes which session it is.
    fn hear(&self, shard: &Shard<Granted>, text: &str, heard: &mut Option<Arc<Heard>>, chats: &mut Vec<String>) {
        let (number, kind, body) = match serde_json::from_str(text) {
            Ok(Said { number: Some(number), kind: Some(kind), body }) => (number, kind, body),
            Ok(_) => return,
            Err(unreadable) => return self.turn.ear.keep(text, unreadable),
        };
        match (kind.as_str(), &heard) {
            ("READY", _) => {
                let (Some(session), Some(url)) = (shard.session(), shard.resume_url()) else { return };
                let session = Session { id: session.id().to_owned(), url: url.to_owned(), number };
                *heard = Some(self.begins(session, std::mem::take(chats)));
            }
            ("RESUMED", _) => tracing::info!(platform = "discord", "listening again, from where it was"),
            (kind, Some(heard)) => {
                let open = heard.begin(number, &body);
                // Until the session goes on, Discord tells what was missed.
                let told_again = shard.state() != ShardState::Active;
                self.turn.ear.hear(kind, body, told_again, open);
            }
            (_, None) => {}
        }
    }

    /// Begins with a new session, and asks these chats for what was written before it.
    fn begins(&self, session: Session, chats: Vec<String>) -> Arc<Heard> {
        let newest = self.turn.places.now().heard();
        let behind = newest.filter(|_| !chats.is_empty());
        tracing::info!(platform = "discord", catching_up = behind.map_or(0, |_| chats.len()), "listening");
        let heard = Heard::new(session, behind.is_some());
        self.turn.places.hears(self.at(), &heard);
        if let Some(newest) = behind {
            history::catch_up(&self.turn.ear, &heard, chats, newest);
        }
        heard
    }
}

/// Says why a connection was closed, and what to do.
fn said_goodbye(shard: &Shard<Granted>, code: Option<u16>) -> Ended {
    let because = closed::because(code);
    if shard.state() == ShardState::FatallyClosed {
        tracing::error!(platform = "discord", code, "the gateway is closed to the bot: {because}");
        return Ended::Refused;
    }
    tracing::info!(platform = "discord", code, "the connection ended: {because}");
    if closed::ends_session(code) { Ended::Lost } else { Ended::Broken }
}

fn is_not_made(error: &ReceiveMessageError) -> bool {
    matches!(error.kind(), ReceiveMessageErrorType::Reconnect)
}

/// Writes an address as twilight takes it: it adds the slash.
fn address(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

/// Lets a connection introduce itself at once: whether it may was asked before it was made.
#[derive(Debug)]
struct Granted;

impl Queue for Granted {
    fn enqueue(&self, _: u32) -> oneshot::Receiver<()> {
        let (grant, granted) = oneshot::channel();
        let _ = grant.send(());
        granted
    }
}
