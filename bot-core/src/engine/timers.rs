//! What is due: a timer is an update like any other, worked on once over all processes.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::observer::{Activity, Began, name_of};
use super::{Engine, Shared};
use crate::area::Timer;
use crate::reader::Reader;
use crate::store::{self, Error, Tx};

/// How often it is looked whether something is due.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// For how long a process keeps a due timer to itself, in ms. Two that worked on one would do it once all the same, as
/// it is gone with the work.
const LEASE: i64 = 5_000;
/// Updates are remembered this long, in ms: longer than any platform sends one again.
const REMEMBER: i64 = 4 * 24 * 3_600_000;

impl Engine {
    pub(super) async fn run_timers(&self) {
        let mut looked = 0_u32;
        // What fell due while nothing ran is done at once.
        while !self.shared.stop.is_cancelled() {
            if let Err(error) = self.work_on_due().await
                && !self.shared.vitals.is_away(&error)
            {
                tracing::error!(%error, "timers could not be worked on; they are tried again");
            }
            if looked.is_multiple_of(7200) {
                self.forget_old().await;
            }
            looked = looked.wrapping_add(1);
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
    }

    async fn work_on_due(&self) -> Result<(), Error> {
        let now = self.shared.outside.now();
        // Reading costs no commit: most of the time nothing is due.
        let mut tx = self.shared.db.read().await?;
        let any = store::updates::is_timer_due(&mut tx, now).await?;
        drop(tx);
        if !any {
            return Ok(());
        }
        let due =
            self.shared.db.turn(move |tx| async move { store::updates::due_timers(tx, now, LEASE).await }.boxed());
        for timer in due.await? {
            let (shared, kind, began) = (Arc::clone(&self.shared), timer.clone(), Began::now());
            let done = self.shared.db.turn(move |tx| {
                let (shared, kind) = (Arc::clone(&shared), kind.clone());
                async move { run(tx, &shared, &kind, now).await }.boxed()
            });
            match done.await {
                Ok((command, events)) => {
                    self.shared.tell(began, || Activity::Timer { kind: name_of(&timer), command, events });
                    self.shared.wake.notify_one();
                }
                Err(error) if error.is_unavailable() => return Err(error),
                Err(error) => tracing::error!(%error, ?timer, "a timer failed; it is tried again"),
            }
        }
        Ok(())
    }

    async fn forget_old(&self) {
        let before = self.shared.outside.now() - REMEMBER;
        let forgotten = self.shared.db.turn(move |tx| async move { store::updates::forget(tx, before).await }.boxed());
        if let Err(error) = forgotten.await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "what is old could not be forgotten");
        }
    }
}

/// What a timer asked for, and what happened, by their names.
type Ran = (Option<String>, Vec<String>);

/// Does what a timer asks for, in the name of whom it acts for.
async fn run(tx: &mut Tx, shared: &Shared, timer: &Timer, looked: i64) -> Result<Ran, Error> {
    // What a turn that is about the same locks first is locked first here, too.
    let asked = timer.asks(tx).await?;
    // Not one that was set anew since it was found to be due.
    if !store::updates::take_timer(tx, timer, looked).await? {
        return Ok(Ran::default());
    }
    let Some((command, person)) = asked else { return Ok(Ran::default()) };
    let Some((me, locale)) = store::people::read(tx, person).await? else { return Ok(Ran::default()) };
    // The clock may have been set back since then.
    let now = shared.outside.now().max(looked);
    let reader = Reader { settings: shared.settings.clone(), takes: shared.takes, ..Reader::of(me, locale, now) };
    let mut ids = shared.fresh_ids();
    let from = (&*shared.outside, shared.process.as_str());
    let decided = super::act::decide(tx, from, &command, &reader, &mut ids).await?;
    let events = decided.map(|decision| decision.events).unwrap_or_default();
    Ok((Some(command.name().to_owned()), events.iter().map(name_of).collect()))
}
