//! What is due: a timer is an update like any other, worked on once over all processes.

use std::sync::Arc;
use std::time::Duration;

use futures::{FutureExt as _, StreamExt as _, stream};

use super::meter::{Cost, Ended, TIMER, TurnEnd};
use super::observer::{Activity, Began, name_of};
use super::{Engine, Shared};
use crate::area::Timer;
use crate::domain::audit::By;
use crate::reader::Reader;
use crate::store::dues::Kind;
use crate::store::{self, Error, Tx};

/// The pause before it is looked again, where the database does not answer, or others are at work on what is due.
const PAUSE: Duration = Duration::from_millis(500);
/// So many timers that are due are worked on beside each other: on SQLite they share a group, on a server they leave connections to others.
const BESIDE: usize = 8;
/// For how long a process keeps a due timer to itself, in ms. Two that worked on one would do it once all the same, as
/// it is gone with the work.
const LEASE: i64 = 5_000;

/// Which timers were due.
enum Found {
    /// Some, which were worked on.
    Some,
    /// None.
    None,
    /// Only such as others are at work on, or as only a newer program knows.
    Taken,
}

impl Engine {
    pub(super) async fn run_timers(&self) {
        // What fell due while nothing ran is done at once.
        while !self.shared.stop.is_cancelled() {
            let worked = self.work_on_due().await;
            let rest = async {
                match worked {
                    // More may be due by now.
                    Ok(Found::Some) => {}
                    Ok(Found::None) => self.until_due(Kind::Timer, self.shared.net).await,
                    Ok(Found::Taken) => tokio::time::sleep(PAUSE).await,
                    Err(error) => {
                        if !self.shared.vitals.is_away(&error) {
                            tracing::error!(%error, "timers could not be worked on; they are tried again");
                        }
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            };
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = rest => {}
            }
        }
    }

    /// Works on the timers that are due.
    async fn work_on_due(&self) -> Result<Found, Error> {
        let dues = self.shared.db.dues();
        dues.looks(Kind::Timer);
        let now = self.shared.outside.now();
        // Reading costs no commit: most of the time nothing is due.
        let mut tx = self.shared.db.read().await?;
        let first = store::updates::first_timer(&mut tx, now).await?;
        drop(tx);
        let Some(first) = first else { return Ok(Found::None) };
        if first > now {
            dues.hear(Kind::Timer, first);
            return Ok(Found::None);
        }
        let shared = Arc::clone(&self.shared);
        let due = self.shared.db.turn(move |tx| {
            let shared = Arc::clone(&shared);
            async move {
                // This turn may have waited: what it leases is this program's from now on.
                let now = shared.outside.now();
                Ok((store::updates::due_timers(tx, now, LEASE).await?, now))
            }
            .boxed()
        });
        let (due, now) = due.await?;
        if due.is_empty() {
            return Ok(Found::Taken);
        }
        let mut done = stream::iter(due).map(|timer| self.work_on_timer(timer, now)).buffer_unordered(BESIDE);
        let mut away = None;
        while let Some(done) = done.next().await {
            away = done.err().or(away);
        }
        away.map_or(Ok(Found::Some), Err)
    }

    /// Works on a timer that was due at a time in ms. Fails only while the database is away.
    async fn work_on_timer(&self, timer: Timer, looked: i64) -> Result<(), Error> {
        let (shared, kind, began) = (Arc::clone(&self.shared), timer.clone(), Began::now());
        let done = self.shared.db.turn(move |tx| {
            let (shared, kind) = (Arc::clone(&shared), kind.clone());
            async move {
                let before = tx.statements();
                let ran = run(tx, &shared, &kind, looked).await?;
                Ok(Ran { statements: tx.statements() - before, ..ran })
            }
            .boxed()
        });
        match done.await {
            Ok(Ran { command, events, statements, refused }) => {
                let end = if refused { TurnEnd::Refused } else { TurnEnd::Done };
                let cost = || Some(Cost { took: began.took(), statements });
                self.shared.count(|| Ended::Turn { kind: TIMER, end, cost: cost() });
                self.shared.tell(began, || Activity::Timer { kind: name_of(&timer), command, events });
                Ok(())
            }
            Err(error) if error.is_unavailable() => {
                self.shared.count(|| Ended::Turn { kind: TIMER, end: TurnEnd::Unavailable, cost: None });
                Err(error)
            }
            Err(error) => {
                self.shared.count(|| Ended::Turn { kind: TIMER, end: TurnEnd::Failed, cost: None });
                tracing::error!(%error, ?timer, "a timer failed; it is tried again");
                Ok(())
            }
        }
    }
}

/// What a timer asked for, and what happened, by their names; what that took, and whether a rule has said no.
#[derive(Default)]
struct Ran {
    command: Option<String>,
    events: Vec<String>,
    statements: u32,
    refused: bool,
}

/// Does what a timer asks for, in the name of whom it acts for.
async fn run(tx: &mut Tx, shared: &Shared, timer: &Timer, looked: i64) -> Result<Ran, Error> {
    // What a turn that is about the same locks first is locked first here, too.
    let asked = timer.asks(tx).await?;
    // Not one that was set anew since it was found to be due.
    if !store::updates::take_timer(tx, timer, looked).await? {
        return Ok(Ran::default());
    }
    let Some((command, person)) = asked else { return Ok(Ran::default()) };
    // The clock may have been set back since then.
    let now = shared.outside.now().max(looked);
    let Some((me, locale)) = store::people::read(tx, person, now).await? else { return Ok(Ran::default()) };
    let reader = Reader { settings: shared.settings.clone(), takes: shared.takes, ..Reader::of(me, locale, now) };
    let mut ids = shared.fresh_ids();
    let from = (&*shared.outside, shared.process.as_str());
    let decided = super::act::decide(tx, from, &command, (&reader, By::PROGRAM), &mut ids).await?;
    let refused = decided.is_err();
    let events = decided.map(|decision| decision.events).unwrap_or_default();
    let events = events.iter().map(name_of).collect();
    Ok(Ran { command: Some(command.name().to_owned()), events, refused, ..Ran::default() })
}
