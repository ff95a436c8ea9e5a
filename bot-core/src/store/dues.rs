//! When the next thing falls due that this process works on: rows of the outbox, timers, jobs, entries of the audit.
//!
//! Who works on them sleeps until then, and asks the database only when something may be due. A turn says what it makes due
//! ([`Tx::falls_due`]), and that is heard here once it is written; what other processes write, they tell where the database passes it
//! on (`listen`). Whatever nobody has told is found by looking now and then.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use super::{Result, Tx, values};

/// Where nobody hears what others write, it is looked for what is due after this time at the latest.
const UNHEARD: Duration = Duration::from_millis(500);

/// What falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A row of the outbox, to be delivered.
    Row,
    /// A timer.
    Timer,
    /// A job.
    Job,
    /// An entry of the audit, to be chained.
    Entry,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Row, Self::Timer, Self::Job, Self::Entry];

    /// By what processes name it to each other.
    fn name(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Timer => "timer",
            Self::Job => "job",
            Self::Entry => "entry",
        }
    }
}

/// Due at once: before any other time.
pub(crate) const NOW: i64 = 0;
/// Later than anything: nothing is known to fall due.
const NEVER: i64 = i64::MAX;

/// The first time of each kind, in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Firsts {
    row: i64,
    timer: i64,
    job: i64,
    entry: i64,
}

impl Default for Firsts {
    fn default() -> Self {
        Self { row: NEVER, timer: NEVER, job: NEVER, entry: NEVER }
    }
}

impl Firsts {
    pub(super) fn add(&mut self, kind: Kind, at: i64) {
        let first = match kind {
            Kind::Row => &mut self.row,
            Kind::Timer => &mut self.timer,
            Kind::Job => &mut self.job,
            Kind::Entry => &mut self.entry,
        };
        *first = at.min(*first);
    }

    pub(super) fn join(&mut self, other: &Self) {
        Kind::ALL.into_iter().for_each(|kind| self.add(kind, other.of(kind)));
    }

    fn of(&self, kind: Kind) -> i64 {
        match kind {
            Kind::Row => self.row,
            Kind::Timer => self.timer,
            Kind::Job => self.job,
            Kind::Entry => self.entry,
        }
    }

    /// What other processes are told: the kinds that they have to know, each with its first time. `None` where there is nothing.
    fn told(&self, has_to_be: impl Fn(Kind) -> bool) -> Option<String> {
        let due = Kind::ALL.into_iter().filter(|kind| has_to_be(*kind) && self.of(*kind) < NEVER);
        let words: Vec<String> = due.map(|kind| format!("{} {}", kind.name(), self.of(kind))).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// The same as it is heard. `None` where a newer program says something else, or somebody else nothing in particular.
    fn heard(told: &str) -> Option<Self> {
        let words: Vec<&str> = told.split_whitespace().collect();
        let mut firsts = Self::default();
        for pair in words.chunks(2) {
            let [name, at] = pair else { return None };
            firsts.add(Kind::ALL.into_iter().find(|kind| kind.name() == *name)?, at.parse().ok()?);
        }
        (!words.is_empty()).then_some(firsts)
    }
}

/// When something of one kind falls due next.
#[derive(Default)]
struct Next {
    /// The first time that was heard of since it was looked last, in ms.
    at: AtomicI64,
    /// It is sooner than it was.
    sooner: Notify,
}

/// When something falls due next, as far as this process knows.
pub(crate) struct Dues {
    row: Next,
    timer: Next,
    job: Next,
    entry: Next,
    /// Whether other processes are told what falls due.
    tells: bool,
    /// Whether this process hears what others write.
    listens: AtomicBool,
    /// Whether it delivers whatever it writes, to whatever platform: then nobody else has to know of it.
    delivers_all: AtomicBool,
}

impl Dues {
    pub(super) fn new(tells: bool, listens: bool) -> Self {
        let [row, timer, job, entry] = std::array::from_fn(|_| Next::default());
        let (listens, delivers_all) = (AtomicBool::new(listens), AtomicBool::default());
        Self { row, timer, job, entry, tells, listens, delivers_all }
    }

    /// Something of a kind falls due at a time in ms.
    pub(crate) fn hear(&self, kind: Kind, at: i64) {
        let next = self.next(kind);
        if next.at.fetch_min(at, Ordering::SeqCst) > at {
            next.sooner.notify_one();
        }
    }

    /// What a turn has made due that is written now.
    pub(super) fn hear_all(&self, firsts: &Firsts) {
        Kind::ALL.into_iter().for_each(|kind| self.hear(kind, firsts.of(kind)));
    }

    /// What another process has told.
    pub(super) fn heard(&self, told: &str) {
        match Firsts::heard(told) {
            Some(firsts) => self.hear_all(&firsts),
            None => self.look_again(),
        }
    }

    /// What another process has to be told of what a turn has made due. The entries of the audit this process chains itself; where it
    /// dies before that, another one finds them.
    pub(super) fn told(&self, firsts: &Firsts) -> Option<String> {
        let delivers_all = self.delivers_all.load(Ordering::Relaxed);
        let has_to_be = |kind| match kind {
            Kind::Row => !delivers_all,
            Kind::Timer | Kind::Job => true,
            Kind::Entry => false,
        };
        firsts.told(has_to_be).filter(|_| self.tells)
    }

    /// Anything may be due.
    pub(crate) fn look_again(&self) {
        Kind::ALL.into_iter().for_each(|kind| self.hear(kind, NOW));
    }

    /// The database is about to be asked what is due: that finds whatever was written before, so that only what is heard from now on
    /// counts.
    pub(crate) fn looks(&self, kind: Kind) {
        self.next(kind).at.store(NEVER, Ordering::SeqCst);
    }

    /// The first time that is known, in ms.
    pub(crate) fn first(&self, kind: Kind) -> i64 {
        self.next(kind).at.load(Ordering::SeqCst)
    }

    /// Waits until something falls due sooner than was known.
    pub(crate) async fn sooner(&self, kind: Kind) {
        self.next(kind).sooner.notified().await;
    }

    /// After what time it is looked at the latest for something of a kind, where that is this one as long as everything is heard of.
    pub(crate) fn at_the_latest(&self, kind: Kind, longest: Duration) -> Duration {
        // Nobody waits for an entry of another process.
        let is_heard = kind == Kind::Entry || self.listens.load(Ordering::SeqCst);
        if is_heard { longest } else { longest.min(UNHEARD) }
    }

    /// Whether this process hears what others write, from now on. What was written before is found by looking.
    pub(super) fn listens(&self, listens: bool) {
        if self.listens.swap(listens, Ordering::SeqCst) != listens {
            self.look_again();
        }
    }

    /// Whether this process delivers to every platform.
    pub(crate) fn delivers_all(&self, all: bool) {
        self.delivers_all.store(all, Ordering::Relaxed);
    }

    fn next(&self, kind: Kind) -> &Next {
        match kind {
            Kind::Row => &self.row,
            Kind::Timer => &self.timer,
            Kind::Job => &self.job,
            Kind::Entry => &self.entry,
        }
    }
}

/// Reads a number that is another one whenever somebody else has written to the file of SQLite, such as the command line. Only a turn knows
/// it: all turns are written by one connection.
///
/// # Errors
/// When the database fails.
pub(crate) async fn version(tx: &mut Tx) -> Result<i64> {
    tx.one("PRAGMA data_version", values![]).await?.get("data_version")
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::super::{Db, Error, Options};
    use super::*;

    #[test]
    fn the_first_that_falls_due_counts_until_it_is_looked() {
        let dues = Dues::new(false, true);
        dues.looks(Kind::Timer);
        for (at, first) in [(30, 30), (40, 30), (20, 20)] {
            dues.hear(Kind::Timer, at);
            assert_eq!(dues.first(Kind::Timer), first);
        }
        dues.looks(Kind::Job);
        assert_eq!(dues.first(Kind::Job), NEVER, "each kind has its own time");
        dues.look_again();
        assert_eq!((dues.first(Kind::Timer), dues.first(Kind::Job)), (NOW, NOW));
    }

    #[tokio::test]
    async fn who_sleeps_is_woken_by_what_is_sooner_also_just_before_falling_asleep() {
        let dues = Dues::new(false, true);
        dues.looks(Kind::Row);
        dues.hear(Kind::Row, 30);
        dues.sooner(Kind::Row).await;
        dues.hear(Kind::Row, 40);
        assert!(dues.sooner(Kind::Row).now_or_never().is_none(), "it is no sooner");
        tokio::join!(dues.sooner(Kind::Row), async { dues.hear(Kind::Row, 20) });
        assert_eq!(dues.first(Kind::Row), 20);
    }

    #[test]
    fn others_are_told_what_this_process_does_not_see_to_by_itself() {
        let (mut firsts, dues) = (Firsts::default(), Dues::new(true, false));
        assert_eq!(dues.told(&firsts), None, "nothing falls due");
        firsts.add(Kind::Entry, 9);
        assert_eq!(dues.told(&firsts), None, "this process chains what it has written");
        for (kind, at) in [(Kind::Row, 7), (Kind::Timer, 50), (Kind::Timer, 40)] {
            firsts.add(kind, at);
        }
        assert_eq!(dues.told(&firsts).as_deref(), Some("row 7 timer 40"));
        dues.delivers_all(true);
        assert_eq!(dues.told(&firsts).as_deref(), Some("timer 40"));
        assert_eq!(Dues::new(false, true).told(&firsts), None, "there is nobody else");
    }

    #[test]
    fn what_is_told_is_heard_and_what_is_not_understood_may_be_anything() {
        let dues = Dues::new(true, true);
        let hears = |told| {
            Kind::ALL.into_iter().for_each(|kind| dues.looks(kind));
            dues.heard(told);
            Kind::ALL.map(|kind| dues.first(kind))
        };
        assert_eq!(hears("row 7 timer 40"), [7, 40, NEVER, NEVER]);
        for told in ["", "job", "job soon", "row 7 comet 1986"] {
            assert_eq!(hears(told), [NOW; 4], "{told:?}");
        }
    }

    #[test]
    fn where_nobody_hears_what_others_write_it_is_looked_often() {
        let (dues, longest) = (Dues::new(true, false), Duration::from_secs(30));
        assert_eq!(dues.at_the_latest(Kind::Job, longest), UNHEARD);
        assert_eq!(dues.at_the_latest(Kind::Entry, longest), longest, "nobody waits for it");
        Kind::ALL.into_iter().for_each(|kind| dues.looks(kind));
        dues.listens(true);
        assert_eq!(
            (dues.at_the_latest(Kind::Job, longest), dues.first(Kind::Job)),
            (longest, NOW),
            "once for what was written before"
        );
        dues.looks(Kind::Job);
        dues.listens(true);
        assert_eq!(dues.first(Kind::Job), NEVER);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_a_turn_makes_due_is_heard_once_it_is_written() {
        testkit::each_engine("what_a_turn_makes_due_is_heard_once_it_is_written", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let makes_due = |at: i64, fails: bool| {
                db.turn(move |tx| {
                    async move {
                        tx.falls_due(Kind::Job, at);
                        if fails { Err(Error::Corrupt("on purpose")) } else { Ok(()) }
                    }
                    .boxed()
                })
            };
            db.dues().looks(Kind::Job);
            let (one, other, failed) = tokio::join!(makes_due(40, false), makes_due(30, false), makes_due(20, true));
            assert!(one.is_ok() && other.is_ok() && failed.is_err());
            assert_eq!(db.dues().first(Kind::Job), 30);
            db.close().await;
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_file_says_whether_somebody_else_has_written_to_it() {
        let database = testkit::sqlite();
        let open = async || Db::open(&database.url, Options::default()).await.expect("opens");
        let (own, other) = (open().await, open().await);
        let now = async || own.turn(|tx| version(tx).boxed()).await.expect("a number");
        let writes = async |db: &Db| {
            let sql = "INSERT INTO lease (name, holder, until) VALUES ('a', 'b', 1) ON CONFLICT (name) DO UPDATE SET until = lease.until + 1";
            db.turn(move |tx| async move { tx.run(sql, values![]).await }.boxed()).await.expect("written");
        };
        let before = now().await;
        writes(&own).await;
        assert_eq!(now().await, before, "what it writes itself it knows");
        writes(&other).await;
        assert_ne!(now().await, before);
        own.close().await;
        other.close().await;
    }
}
