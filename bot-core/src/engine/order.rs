//! Messages about one thing go to one account one after another, by whatever way; so does what is shown in one message.
//!
//! Interaction responses bypass the outbox. Without this lock, a fast second press could be answered before the first message
//! arrives, and both would remain. And a refresh of a message could overwrite what a press has put there meanwhile.
//!
//! Who waits for an answer waits for nothing slow: an answer overtakes what takes too long. Which of the two the platform shows in
//! the end, nobody knows then; so what was overtaken is not noted, and what has overtaken it is shown once more. A repair, for which
//! nobody waits, overtakes nothing. Nor does a record: what somebody has pressed in a message above stays there. An answer that the
//! bot itself shows in a message has one row with the message's repair, and waits where that is on its way.
//!
//! An answer that has failed is tried again, and one that has changed on its way goes out once more. Neither is written over what somebody has
//! pressed in its message since: which answer was the newest there is remembered when nothing is on its way any more (`answered`).
//!
//! All this is the order of one process. Of another one it is known that an answer is on its way: until that is noted no process takes a
//! repair of its message (`claim` in `store/outbox/jobs.rs`).
//!
//! Deliveries are noted in the order in which they ended here (`store/notes.rs`).

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use super::answered::{Answered, Newest};
use crate::domain::AccountId;

/// How long one waits for the one before it: a platform waits for a first answer, and not for long
/// (docs/platforms.md, "Limits side by side").
pub(super) const PATIENCE: Duration = Duration::from_millis(500);

/// How long a repair waits for what is on its way into its message: as long as something takes that is not slow. Then it stands back
/// for as long, and nothing waits behind it.
pub(super) const LONG_PATIENCE: Duration = Duration::from_secs(1);

/// So many messages are on their way to one chat at once, at most: an answer and a notice.
const IN_A_CHAT: usize = 2;

/// How long one waits for room in a chat. With all else that a delivery waits for, and with the delivery itself, it stays within the
/// lease of its row.
pub(super) const ROOM: Duration = Duration::from_secs(3);

/// What is done one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Line {
    /// What is about one subject.
    About(i64),
    /// What is shown in the message with this number.
    In(i64),
    /// Menus: one may take the buttons of another one away.
    Menu,
    /// Whatever the bot sends into the chat.
    Chat,
}

impl Line {
    /// How many go at once.
    fn width(self) -> usize {
        match self {
            Self::About(_) | Self::In(_) | Self::Menu => 1,
            Self::Chat => IN_A_CHAT,
        }
    }
}

/// Whose account, and what stands in line.
type Key = (AccountId, Line);

/// Accounts share their marks with others: one of somebody else's costs a second reading, and nothing more.
const MARKS: usize = 1024;

/// What has arrived last at the accounts that share a mark.
struct Last {
    /// How often anything had arrived at any account by then.
    now: AtomicU64,
    /// The newest generation of all that has arrived.
    generation: AtomicI64,
}

/// A point in the order of all deliveries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark(u64);

/// Who goes in one line.
struct Turn {
    places: Arc<Semaphore>,
    out: Mutex<Out>,
    noted: Notify,
}

impl Turn {
    /// Where nobody is on the way, and this is remembered of what was.
    fn new(line: Line, newest: Newest) -> Self {
        let places = Arc::new(Semaphore::new(line.width()));
        Self { places, out: Mutex::new(Out { newest, ..Out::default() }), noted: Notify::new() }
    }

    fn out(&self) -> MutexGuard<'_, Out> {
        self.out.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until all that has set out is noted, also what has overtaken something.
    async fn all_noted(&self) {
        loop {
            let noted = self.noted.notified();
            if self.out().not_noted.is_empty() {
                return;
            }
            noted.await;
        }
    }
}

/// What has set out in one line.
#[derive(Default)]
struct Out {
    /// How many ever have, as long as anybody is in the line.
    count: u64,
    /// Which of them have not arrived.
    on_the_way: BTreeSet<u64>,
    /// Which of them are not noted, whether or not they have arrived.
    not_noted: BTreeSet<u64>,
    /// The newest answer that ever has.
    newest: Newest,
    /// Which of them was the last answer.
    answered: u64,
}

impl Out {
    /// How many had set out before the first of those that are not noted.
    fn settled(&self) -> u64 {
        self.not_noted.first().map_or(self.count, |first| first - 1)
    }

    /// Whether all that ever had set out by then is noted, and nothing else has set out since.
    fn is_as_it_was(&self, before: u64) -> bool {
        self.count <= before && self.not_noted.is_empty()
    }
}

/// What wants to set out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Somebody waits for it.
    Answer {
        /// In which generation they have asked for it.
        asked: i64,
        /// When, by the platform's clock in ms; `None` where nobody says.
        pressed: Option<i64>,
    },
    /// Nobody does: a message shows anew what it shows already.
    Repair,
    /// Nor for this: a message above becomes a record of what goes on below it.
    Record,
}

/// Whether something sets out that was made ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SetsOut {
    /// It does, and nothing else is on its way there.
    Alone,
    /// It does, though something older is on its way there still, or may be.
    Overtaking,
    /// Something newer has set out meanwhile.
    TooLate,
}

/// The lines, and what is remembered of them.
#[derive(Default)]
struct Lines {
    /// Those in which somebody is.
    turns: Mutex<HashMap<Key, Arc<Turn>>>,
    /// The newest answers of messages into which nothing is on its way.
    answered: Mutex<Answered>,
}

impl Lines {
    fn turns(&self) -> MutexGuard<'_, HashMap<Key, Arc<Turn>>> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answered(&self) -> MutexGuard<'_, Answered> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Who is on the way.
pub(super) struct Order {
    lines: Arc<Lines>,
    /// How often anything has arrived.
    now: AtomicU64,
    /// What has arrived at these accounts.
    last: [Last; MARKS],
}

impl Default for Order {
    fn default() -> Self {
        let last = [const { Last { now: AtomicU64::new(0), generation: AtomicI64::new(0) } }; MARKS];
        Self { lines: Arc::default(), now: AtomicU64::new(0), last }
    }
}

/// No more in the same line go out as long as this value lives.
pub(super) struct Going {
    lines: Arc<Lines>,
    key: Key,
    turn: Option<Arc<Turn>>,
    held: Option<OwnedSemaphorePermit>,
    /// How many had set out before this one was made ready, and were noted.
    before: u64,
    /// Which of them it is, once it has.
    nth: Option<u64>,
    /// Whether something newer had set out by the time at which it has arrived.
    overtaken: Option<bool>,
}

impl Order {
    /// Waits until it is this one's turn, or the one before has taken too long.
    pub(super) async fn wait(&self, key: Key) -> Going {
        self.stand(key, PATIENCE).await
    }

    /// Waits until it is the turn of something for which nobody waits, and all before it is noted; `None` when that took more than a
    /// second.
    pub(super) async fn wait_long(&self, key: Key) -> Option<Going> {
        let mut going = self.in_line(key);
        tokio::time::timeout(LONG_PATIENCE, async {
            going.held = going.place().await;
            if let Some(turn) = &going.turn {
                turn.all_noted().await;
            }
        })
        .await
        .ok()?;
        going.is_made_ready();
        Some(going)
    }

    /// Waits until there is room in a chat; `None` when there was none for three seconds.
    pub(super) async fn room(&self, account: AccountId) -> Option<Going> {
        let going = self.stand((account, Line::Chat), ROOM).await;
        going.held.is_some().then_some(going)
    }

    /// Lets a message become a record at once, in a line in which nobody else is; `None` where somebody is.
    pub(super) fn records(&self, key: Key) -> Option<Going> {
        let mut going = self.in_line(key);
        going.held = going.turn.as_ref().and_then(|turn| Arc::clone(&turn.places).try_acquire_owned().ok());
        going.is_made_ready();
        let is_free = going.held.is_some() && going.is_undisturbed();
        (is_free && going.sets_out(Kind::Record) != SetsOut::TooLate).then_some(going)
    }

    async fn stand(&self, key: Key, patience: Duration) -> Going {
        let mut going = self.in_line(key);
        going.held = tokio::time::timeout(patience, going.place()).await.ok().flatten();
        going.is_made_ready();
        going
    }

    fn in_line(&self, key: Key) -> Going {
        let new = || Arc::new(Turn::new(key.1, self.newest(key)));
        let turn = Arc::clone(self.lines.turns().entry(key).or_insert_with(new));
        Going {
            lines: Arc::clone(&self.lines),
            key,
            turn: Some(turn),
            held: None,
            before: 0,
            nth: None,
            overtaken: None,
        }
    }

    /// What is remembered of a line in which nobody is.
    fn newest(&self, key: Key) -> Newest {
        match key.1 {
            Line::In(number) => self.lines.answered().newest((key.0, number)),
            Line::About(_) | Line::Menu | Line::Chat => Newest::default(),
        }
    }

    /// Where the order stands.
    pub(super) fn now(&self) -> Mark {
        Mark(self.now.load(Ordering::SeqCst))
    }

    /// Something of this generation has arrived at an account, and is noted before whatever is done there from now on.
    pub(super) fn arrived(&self, account: AccountId, generation: i64) {
        self.last(account).generation.fetch_max(generation, Ordering::SeqCst);
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.last(account).now.store(now, Ordering::SeqCst);
    }

    /// Whether nothing has arrived at an account since then.
    pub(super) fn is_quiet_since(&self, account: AccountId, mark: Mark) -> bool {
        self.last(account).now.load(Ordering::SeqCst) <= mark.0
    }

    /// Whether nothing of a newer generation than this one has arrived at an account.
    pub(super) fn is_newest(&self, account: AccountId, generation: i64) -> bool {
        self.last(account).generation.load(Ordering::SeqCst) <= generation
    }

    fn last(&self, account: AccountId) -> &Last {
        let nth = usize::try_from(account.0.unsigned_abs()).unwrap_or_default() % MARKS;
        &self.last[nth]
    }
}

impl Going {
    /// Its place among those that go, once there is one.
    fn place(&self) -> impl Future<Output = Option<OwnedSemaphorePermit>> + use<> {
        let places = self.turn.as_ref().map(|turn| Arc::clone(&turn.places));
        async move { places?.acquire_owned().await.ok() }
    }

    /// Whether this is about what is shown in the message with this number.
    pub(super) fn is_in(&self, number: i64) -> bool {
        self.key.1 == Line::In(number)
    }

    /// It is made ready from now on: what is noted is known to it.
    pub(super) fn is_made_ready(&mut self) {
        self.before = self.out().map_or(0, |out| out.settled());
    }

    /// Whether it is known what stands there: all else is noted, and nothing has set out since this one was made ready.
    pub(super) fn is_undisturbed(&self) -> bool {
        self.out().is_none_or(|out| out.is_as_it_was(self.before))
    }

    /// Sets out now, if nothing newer has since this one was made ready.
    pub(super) fn sets_out(&mut self, kind: Kind) -> SetsOut {
        let before = self.before;
        let Some(mut out) = self.out() else { return SetsOut::Alone };
        let is_too_late = match kind {
            Kind::Answer { asked, .. } => out.newest.asked > asked,
            Kind::Repair => !out.is_as_it_was(before),
            Kind::Record => out.answered > before,
        };
        if is_too_late {
            return SetsOut::TooLate;
        }
        let mut is_alone = out.on_the_way.is_empty();
        out.count += 1;
        let nth = out.count;
        if let Kind::Answer { asked, pressed } = kind {
            // Who presses before the answer to another press is there has pressed twice at once: the two may cross on their way.
            is_alone &= pressed.is_none_or(|pressed| pressed >= out.newest.handed);
            (out.newest.asked, out.answered) = (asked, nth);
        }
        out.on_the_way.insert(nth);
        out.not_noted.insert(nth);
        drop(out);
        self.nth = Some(nth);
        if is_alone { SetsOut::Alone } else { SetsOut::Overtaking }
    }

    /// It has arrived: what sets out from now on comes after it, and overtakes nothing. It keeps its place until it is noted. `handed`: it
    /// was only handed over, at this time by the platform's clock in ms, and nobody says when it arrives.
    pub(super) fn arrives(&mut self, handed: Option<i64>) {
        self.overtaken = self.out().zip(self.nth).map(|(mut out, nth)| {
            out.on_the_way.remove(&nth);
            out.newest.handed = out.newest.handed.max(handed.unwrap_or_default());
            out.count > nth
        });
    }

    /// Whether something newer has set out since this one did, and before it has arrived.
    pub(super) fn is_overtaken(&self) -> bool {
        let by_now = || self.out().zip(self.nth).is_some_and(|(out, nth)| out.count > nth);
        self.overtaken.unwrap_or_else(by_now)
    }

    fn out(&self) -> Option<MutexGuard<'_, Out>> {
        self.turn.as_ref().map(|turn| turn.out())
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        if let Some((mut out, nth)) = self.out().zip(self.nth) {
            out.on_the_way.remove(&nth);
            out.not_noted.remove(&nth);
        }
        if let Some(turn) = &self.turn {
            turn.noted.notify_waiters();
        }
        let mut turns = self.lines.turns();
        drop(self.held.take());
        drop(self.turn.take());
        // Whoever waits holds it, too.
        let is_last = turns.get(&self.key).is_some_and(|turn| Arc::strong_count(turn) == 1);
        if let (Some(turn), Line::In(number)) = (is_last.then(|| turns.remove(&self.key)).flatten(), self.key.1) {
            let newest = turn.out().newest;
            self.lines.answered().keep((self.key.0, number), newest);
        }
    }
}

#[cfg(test)]
mod tests;
