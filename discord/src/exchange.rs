//! One interaction and what is answered to it: a first answer within three seconds, then follow-ups.
//!
//! An interaction has one first answer, and takes more for fifteen minutes; a modal can only be the first; what only one
//! person sees can be changed by no other way (docs/platforms.md, "Discord: interactions").
//! What to say is left to [`answer`](crate::answer).

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bot_core::delivery::FileOut;
use bot_core::update::Where;
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard, oneshot, watch};
use tokio::time::Instant;

use crate::api::{Api, CallError, Done, Sent};
use crate::button;
use crate::receive::{Asked, snowflake, written};
use crate::render;

/// How long what is shown waits for the turn to say what else there is: longer than a turn takes.
const TURN: Duration = Duration::from_secs(20);

/// How long Discord waits for a first answer (docs/platforms.md, "Discord: interactions").
pub(crate) const PATIENCE: Duration = Duration::from_secs(3);

/// When a first answer goes out at the latest, whatever a call has come to.
const LATEST: Duration = Duration::from_millis(2200);

/// How often a call is tried that fails, and how long to wait in between.
const TRIES: u32 = 3;
const PAUSE: Duration = Duration::from_millis(200);

/// The flag of a message that only one person sees.
const EPHEMERAL: u64 = 1 << 6;

/// Discord's kinds of first answers.
mod kind {
    pub(super) const MESSAGE: u8 = 4;
    pub(super) const MESSAGE_LATER: u8 = 5;
    pub(super) const CHANGE_LATER: u8 = 6;
    pub(super) const CHANGE: u8 = 7;
    pub(super) const MODAL: u8 = 9;
}

/// How the first answer travels.
#[derive(Debug)]
pub(crate) enum Door {
    /// As the body of the response that Discord waits for; `None` says that it comes by a call.
    Response(oneshot::Sender<Option<Value>>),
    /// By a call.
    Call,
}

/// How far the answer is.
#[derive(Debug)]
enum Progress {
    /// Nothing was said.
    Open(Door),
    /// Put off: the message that was pressed will change, or a new one stands there and "thinks".
    Later {
        /// Whether it is the message that was pressed.
        changes: bool,
    },
    /// Said.
    Said,
}

/// One interaction and what is answered to it.
pub(crate) struct Exchange {
    api: Api,
    application: i64,
    pub(crate) asked: Asked,
    progress: Mutex<Progress>,
    /// The note that goes with what is shown; there once the turn has ended.
    note: watch::Sender<Option<Option<String>>>,
    /// Whether a first answer is given, or on its way.
    said: watch::Sender<bool>,
    /// Whether something personal is shown where others are.
    aside: AtomicBool,
    /// Whether what is shown went out as the body of the response: when it arrives, nobody says.
    handed: AtomicBool,
    /// When it began.
    since: Instant,
}

/// Never shows the token.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exchange({})", self.asked.id)
    }
}

/// What Discord says of the first answer, when it is asked to.
#[derive(Deserialize)]
struct Answered {
    resource: Resource,
}

#[derive(Deserialize)]
struct Resource {
    message: Made,
}

#[derive(Deserialize)]
struct Made {
    #[serde(deserialize_with = "snowflake")]
    id: i64,
}

impl Exchange {
    /// An interaction to which nothing was said yet.
    pub(crate) fn new(api: Api, application: i64, asked: Asked, door: Door) -> Arc<Self> {
        let aside = AtomicBool::new(asked.at == Where::Aside);
        let (progress, note) = (Mutex::new(Progress::Open(door)), watch::Sender::new(None));
        let (said, handed, since) = (watch::Sender::new(false), AtomicBool::new(false), Instant::now());
        Arc::new(Self { api, application, asked, progress, note, said, aside, handed, since })
    }

    /// What Discord's clock says, in ms: its id tells when the interaction was made.
    pub(crate) fn now(&self) -> Option<i64> {
        let passed = i64::try_from(self.since.elapsed().as_millis()).ok()?;
        Some(written(self.asked.id)? + passed)
    }

    /// Whether what is shown here was only handed over.
    pub(crate) fn is_handed(&self) -> bool {
        self.handed.load(Ordering::Relaxed)
    }

    /// From now on what is shown here is gone on with here.
    pub(crate) fn stays_aside(&self) {
        self.aside.store(true, Ordering::Relaxed);
    }

    /// The turn has ended: what is shown may go out, with this note.
    pub(crate) fn release(&self, note: Option<String>) {
        self.note.send_replace(Some(note));
    }

    /// Waits until a first answer is given, or on its way.
    pub(crate) async fn said(&self) {
        // The sender is this exchange's own.
        let _ = self.said.subscribe().wait_for(|said| *said).await;
    }

    /// The first answer is on its way: takes the door, and says what is to follow.
    fn leaves(&self, progress: &mut MutexGuard<'_, Progress>, next: Progress) -> Progress {
        self.said.send_replace(true);
        std::mem::replace(&mut **progress, next)
    }

    /// Shows what the turn brings, in `message` if that is the one that was pressed, with the note that goes with it. Gives
    /// the number of the message, `None` where it cannot be found again.
    ///
    /// # Errors
    /// Discord does not take it, or not by this way: it can be shown as the bot.
    pub(crate) async fn deliver(
        &self,
        mut body: Value,
        picture: Option<&FileOut>,
        message: Option<i64>,
    ) -> Result<Option<i64>, NotHere> {
        let note = self.noted().await;
        if self.asked.at == Where::Own && message.is_some() && message != self.asked.message {
            // Only the bot itself changes another message than the one that was pressed.
            match note {
                Some(note) => self.say(render::plain(&note)).await,
                None => drop(self.nod().await),
            }
            return Err(NotHere);
        }
        if let Some(note) = note {
            render::note(&mut body, &note);
        }
        self.show(body, picture, message).await
    }

    /// The note of the turn, once that has ended.
    async fn noted(&self) -> Option<String> {
        let mut ended = self.note.subscribe();
        let note = async { ended.wait_for(Option::is_some).await.ok().and_then(|note| note.clone()).flatten() };
        tokio::time::timeout(TURN, note).await.ok().flatten()
    }

    /// Nothing is shown any more: says what there is to say once the turn has ended.
    pub(crate) async fn ends(&self) {
        let note = self.noted().await;
        self.says(note.as_deref()).await;
    }

    /// Says a note where nothing is shown; where there is none, that it was heard.
    pub(crate) async fn says(&self, note: Option<&str>) {
        match note {
            Some(note) => self.say(render::plain(note)).await,
            None if self.nod().await => {}
            None => self.say(render::plain("👍")).await,
        }
    }

    /// Shows a message by this interaction. One with a picture comes after the first answer, which travels without files.
    ///
    /// # Errors
    /// Discord does not take it, or not by this way.
    async fn show(
        &self,
        mut body: Value,
        picture: Option<&FileOut>,
        message: Option<i64>,
    ) -> Result<Option<i64>, NotHere> {
        if picture.is_some() {
            self.put_off(None).await;
        }
        let in_place = message.is_some() && message == self.asked.message;
        if body.get("content").is_none() {
            // What stood above before is over.
            body["content"] = "".into();
        }
        let is_own = self.asked.at == Where::Own;
        if !is_own && self.aside.load(Ordering::Relaxed) {
            button::mark_aside(&mut body);
        }
        let mut progress = self.progress.lock().await;
        match *progress {
            Progress::Open(_) if in_place => {
                self.first(&mut progress, json!({ "type": kind::CHANGE, "data": body }), Progress::Said).await?;
                Ok(message.filter(|_| is_own))
            }
            Progress::Open(_) => {
                self.hide(&mut body);
                let answer = json!({ "type": kind::MESSAGE, "data": body });
                if is_own {
                    self.first_and_number(&mut progress, answer).await
                } else {
                    self.first(&mut progress, answer, Progress::Said).await.map(|()| None)
                }
            }
            Progress::Later { changes } if in_place || !changes => {
                *progress = Progress::Said;
                Ok(Some(self.change_first(&body, picture).await?).filter(|_| is_own))
            }
            // In the own chat the bot can write and change by itself what it likes.
            Progress::Later { .. } | Progress::Said if is_own => Err(NotHere),
            // Behind a modal the message below stays as it is: its buttons say what holds when they are pressed.
            Progress::Said if in_place => Ok(None),
            Progress::Later { .. } | Progress::Said => {
                self.hide(&mut body);
                self.follow_up::<Done>(&body, picture).await?;
                Ok(None)
            }
        }
    }

    /// Says something besides, for this person only: nobody has to find it again.
    pub(crate) async fn say(&self, mut body: Value) {
        body["flags"] = EPHEMERAL.into();
        let mut progress = self.progress.lock().await;
        // Who does not get it sees that nothing came.
        let _ = match *progress {
            Progress::Open(_) => {
                self.first(&mut progress, json!({ "type": kind::MESSAGE, "data": body }), Progress::Said).await
            }
            Progress::Later { changes: false } => {
                *progress = Progress::Said;
                self.change_first(&body, None).await.map(drop)
            }
            Progress::Later { changes: true } | Progress::Said => self.follow_up::<Done>(&body, None).await.map(drop),
        };
    }

    /// Leaves the answer to somebody else.
    pub(crate) async fn leave(&self) {
        self.leaves(&mut self.progress.lock().await, Progress::Said);
        self.release(None);
    }

    /// Opens a modal; says whether it could still be opened.
    pub(crate) async fn open(&self, mut modal: Value) -> bool {
        let mut progress = self.progress.lock().await;
        if !matches!(*progress, Progress::Open(_)) {
            return false;
        }
        if self.aside.load(Ordering::Relaxed) {
            button::mark_aside(&mut modal);
        }
        self.first(&mut progress, json!({ "type": kind::MODAL, "data": modal }), Progress::Said).await.is_ok()
    }

    /// Defers the response. If a modal may have to follow, sends `instead`: a deferred interaction cannot open one.
    pub(crate) async fn put_off(&self, instead: Option<Value>) {
        let mut progress = self.progress.lock().await;
        if !matches!(*progress, Progress::Open(_)) {
            return;
        }
        let flags = if self.asked.at == Where::Own { 0 } else { EPHEMERAL };
        let (answer, next) = match instead {
            Some(mut body) => {
                body["flags"] = EPHEMERAL.into();
                if self.asked.at != Where::Own {
                    button::mark_aside(&mut body);
                }
                (json!({ "type": kind::MESSAGE, "data": body }), Progress::Said)
            }
            None if self.asked.message.is_some() => {
                (json!({ "type": kind::CHANGE_LATER }), Progress::Later { changes: true })
            }
            None => {
                (json!({ "type": kind::MESSAGE_LATER, "data": { "flags": flags } }), Progress::Later { changes: false })
            }
        };
        // Who waits sees it.
        let _ = self.first(&mut progress, answer, next).await;
    }

    /// Says nothing but that it was heard; says whether that is enough: a command wants to read something.
    pub(crate) async fn nod(&self) -> bool {
        let mut progress = self.progress.lock().await;
        match *progress {
            Progress::Open(_) if self.asked.message.is_some() => {
                let _ = self.first(&mut progress, json!({ "type": kind::CHANGE_LATER }), Progress::Said).await;
                true
            }
            Progress::Open(_) | Progress::Later { changes: false } => false,
            Progress::Later { changes: true } | Progress::Said => true,
        }
    }

    /// Others do not see it.
    fn hide(&self, body: &mut Value) {
        if self.asked.at != Where::Own {
            body["flags"] = EPHEMERAL.into();
        }
    }

    async fn first(
        &self,
        progress: &mut MutexGuard<'_, Progress>,
        answer: Value,
        next: Progress,
    ) -> Result<(), NotHere> {
        match self.leaves(progress, next) {
            Progress::Open(Door::Response(response)) => {
                self.handed.store(answer["type"] == kind::CHANGE, Ordering::Relaxed);
                response.send(Some(answer)).map_err(|_| NotHere)
            }
            Progress::Open(Door::Call) => match self.call_back::<Done>("", &answer).await {
                Err(error) if error.is_in_doubt() => self.was_answered(&answer).await.map(drop),
                called => called.map(drop).map_err(NotHere::because),
            },
            Progress::Later { .. } | Progress::Said => Err(NotHere),
        }
    }

    /// The first answer where the number of the new message is wanted: only a call tells it. When the call takes too long,
    /// the response puts the answer off; Discord takes what arrives first, and what it took becomes the answer.
    async fn first_and_number(
        &self,
        progress: &mut MutexGuard<'_, Progress>,
        answer: Value,
    ) -> Result<Option<i64>, NotHere> {
        let mut called = std::pin::pin!(self.call_back::<Answered>("?with_response=true", &answer));
        let answered = match self.leaves(progress, Progress::Said) {
            Progress::Open(Door::Response(response)) => {
                let Ok(answered) = tokio::time::timeout_at(self.since + LATEST, &mut called).await else {
                    let later = json!({ "type": kind::MESSAGE_LATER, "data": { "flags": 0 } });
                    response.send(Some(later)).map_err(|_| NotHere)?;
                    return self.change_first(&answer["data"], None).await.map(Some);
                };
                // Whoever waited for the response is gone when the process is about to end.
                let _ = response.send(None);
                answered
            }
            Progress::Open(Door::Call) | Progress::Later { .. } | Progress::Said => called.await,
        };
        match answered {
            Ok(answered) => Ok(Some(answered.resource.message.id)),
            Err(error) if error.is_in_doubt() => self.was_answered(&answer).await,
            Err(error) => Err(NotHere::because(error)),
        }
    }

    async fn call_back<T: serde::de::DeserializeOwned>(&self, query: &str, answer: &Value) -> Result<T, CallError> {
        let Asked { id, token, .. } = &self.asked;
        let route = format!("interactions/{id}/{token}/callback{query}");
        self.api.answer(Method::POST, &route, answer).await
    }

    /// Nobody knows whether the first answer arrived. A message that did may show something else by now, as its buttons can
    /// be pressed already: it is looked for and left as it is. What was pressed is changed to what it may be already. So
    /// nothing is shown twice, and nothing older over something newer. Gives the number of the message, `None` where it shows
    /// something else by now.
    async fn was_answered(&self, answer: &Value) -> Result<Option<i64>, NotHere> {
        let kind = &answer["type"];
        if *kind == kind::MESSAGE {
            let sent = self.first_again(None).await?;
            // Whoever has changed it has noted what it shows.
            return Ok(sent.edited_timestamp.is_none().then_some(sent.id));
        }
        // A modal cannot be changed, and there is nothing yet to change in what is only put off.
        if *kind == kind::CHANGE { self.change_first(&answer["data"], None).await.map(Some) } else { Err(NotHere) }
    }

    /// Changes the first answer.
    async fn change_first(&self, body: &Value, picture: Option<&FileOut>) -> Result<i64, NotHere> {
        let mut body = body.clone();
        if let Some(fields) = body.as_object_mut() {
            // Whether others see it was said once and for all.
            fields.remove("flags");
        }
        self.first_again(Some((&body, picture))).await.map(|sent| sent.id)
    }

    /// Looks the first answer up, or changes it. That is the same however often it is done, so it is
    /// tried again where a call fails.
    async fn first_again(&self, change: Option<(&Value, Option<&FileOut>)>) -> Result<Sent, NotHere> {
        let route = format!("webhooks/{}/{}/messages/@original", self.application, self.asked.token);
        let mut tries = 0;
        loop {
            tries += 1;
            let called = match change {
                Some((body, picture)) => self.api.answer_with::<Sent>(Method::PATCH, &route, body, picture).await,
                None => self.api.look_up(&route).await,
            };
            match called {
                Ok(sent) => return Ok(sent),
                // What has just been answered may not be known yet.
                Err(error) if tries < TRIES && (error.is_in_doubt() || error.is_unknown()) => {
                    tokio::time::sleep(PAUSE).await
                }
                Err(error) => return Err(NotHere::because(error)),
            }
        }
    }

    async fn follow_up<T: serde::de::DeserializeOwned>(
        &self,
        body: &Value,
        picture: Option<&FileOut>,
    ) -> Result<T, NotHere> {
        let route = format!("webhooks/{}/{}", self.application, self.asked.token);
        self.api.answer_with(Method::POST, &route, body, picture).await.map_err(NotHere::because)
    }
}

/// It cannot be shown by this interaction any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotHere;

impl NotHere {
    fn because(error: CallError) -> Self {
        tracing::debug!(platform = "discord", %error, "an interaction takes no answer");
        Self
    }
}
