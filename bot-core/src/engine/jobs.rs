//! Jobs: read a piece, work on it outside any transaction, write what came of it in a turn, until nothing is left.
//!
//! A job is leased to one process, which keeps the lease with every piece that it writes. What a process did not write before it
//! died is worked on again by the next one.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use tokio::time::Instant;

use super::meter::{Ended, TurnEnd};
use super::observer::{Activity, Began, name_of};
use super::{Engine, Shared};
use crate::area::{Command, Job};
use crate::domain::audit::By;
use crate::domain::{OutboxId, PersonId};
use crate::file::{FetchFault, FileRef};
use crate::file_store::KeepFault;
use crate::job::{Piece, Wanted, Work, Workbench};
use crate::picture::PictureFault;
use crate::reader::Reader;
use crate::store::dues::Kind;
use crate::store::outbox::LeaseInfo;
use crate::store::{self, Error, Tx, jobs};

/// The pause before it is tried again, where the database does not answer.
const PAUSE: Duration = Duration::from_millis(500);
/// How long a process keeps a job to itself without writing anything of it, in ms: much longer than a piece takes.
const LEASE: i64 = 60_000;
/// For how long whoever has a job goes on trying while the database is away: well within the lease, so that nobody has it besides.
const TRIES_FOR: Duration = Duration::from_secs(30);
/// A picture with which a process has died so often is not looked at any more.
const MOST_RISKED: u32 = 3;
/// A file for which the store had no time so often is not fetched again.
const MOST_SLOW: u32 = 6;
/// A job that fails is tried again after a second, then later each time, after ten minutes at most, in ms.
pub(super) const LATER: (i64, i64) = (1_000, 600_000);

/// A file that was fetched.
struct Kept {
    file: FileRef,
    bytes: Arc<[u8]>,
}

/// How a job goes on.
pub(super) enum Goes {
    /// With the next piece.
    On,
    /// No further: it is done, or a rule has said no.
    No,
}

/// What came of looking for jobs.
enum Taken {
    /// There were some.
    Some,
    /// None is due.
    None,
    /// As many are worked on as can be.
    NoRoom,
}

impl Engine {
    pub(super) async fn run_jobs(&self) {
        while !self.shared.stop.is_cancelled() {
            let taken = self.take_jobs().await;
            let rest = async {
                match taken {
                    // More may be due by now.
                    Ok(Taken::Some) => {}
                    Ok(Taken::None) => self.until_due(Kind::Job, self.shared.net).await,
                    // Who ends makes room, and says so.
                    Ok(Taken::NoRoom) => tokio::time::sleep(self.shared.net).await,
                    Err(error) => {
                        if !self.shared.vitals.is_away(&error) {
                            tracing::error!(%error, "jobs could not be begun; they are tried again");
                        }
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            };
            tokio::select! {
                () = self.shared.stop.cancelled() => return,
                () = self.shared.ended.notified() => {}
                () = rest => {}
            }
        }
    }

    /// Takes as many jobs as there is room for.
    async fn take_jobs(&self) -> Result<Taken, Error> {
        let room = u32::try_from(self.shared.hands.available_permits()).unwrap_or(u32::MAX);
        if room == 0 {
            return Ok(Taken::NoRoom);
        }
        let dues = self.shared.db.dues();
        dues.looks(Kind::Job);
        let now = self.shared.outside.now();
        let mut tx = self.shared.db.read().await?;
        let first = jobs::first_due(&mut tx, now).await?;
        drop(tx);
        let Some(first) = first else { return Ok(Taken::None) };
        if first > now {
            dues.hear(Kind::Job, first);
            return Ok(Taken::None);
        }
        let shared = Arc::clone(&self.shared);
        let claimed = self.shared.db.turn(move |tx| {
            let shared = Arc::clone(&shared);
            async move {
                // The lease begins when it is taken: this may have waited for long.
                let now = shared.outside.now();
                let info = LeaseInfo { now, process: &shared.process, lease: LEASE, ord: 0 };
                jobs::claim(tx, info, room).await
            }
            .boxed()
        });
        for job in claimed.await? {
            let Ok(hand) = Arc::clone(&self.shared.hands).acquire_owned().await else { return Ok(Taken::NoRoom) };
            let engine = self.clone();
            self.shared.tasks.spawn(async move {
                engine.work_on(&job).await;
                drop(hand);
                // Another one may have waited for room.
                engine.shared.ended.notify_one();
            });
        }
        Ok(Taken::Some)
    }

    /// Works on a job until it is done, fails, or the program ends.
    async fn work_on(&self, job: &Job) {
        let mut away: Option<Instant> = None;
        let mut kept = None;
        loop {
            let stops = self.shared.stop.is_cancelled();
            let goes = if stops { self.put_off(job, 0).await } else { self.piece(job, &mut kept).await };
            match goes {
                Ok(Goes::On) => away = None,
                Ok(Goes::No) => return,
                // Somebody else has it.
                Err(Error::Stale) => return,
                Err(error) if self.shared.vitals.is_away(&error) => {
                    if stops || away.get_or_insert_with(Instant::now).elapsed() > TRIES_FOR {
                        // The lease ends by itself.
                        return;
                    }
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => {
                    self.shared.count(|| Ended::Piece { job: job.into(), end: TurnEnd::Failed, took: None });
                    tracing::error!(%error, ?job, "a job failed; it is tried again");
                    let _ = self.put_off(job, LATER.0).await;
                    return;
                }
            }
        }
    }

    /// Works on the next piece of a job. `kept`: the file that was fetched for the piece before.
    async fn piece(&self, job: &Job, kept: &mut Option<Kept>) -> Result<Goes, Error> {
        let began = Began::now();
        let mut tx = self.shared.db.read().await?;
        // First: what is asked for after this is looked for once more.
        let Some(asked) = jobs::asked(&mut tx, job, &self.shared.process).await? else { return Ok(Goes::No) };
        let next = job.next(&mut tx).await?;
        let is_picture = matches!(next, Some(Piece { work: Work::Pictures(..), .. }));
        let risked = if is_picture { jobs::risked(&mut tx, job).await? } else { 0 };
        let tried = jobs::attempts(&mut tx, job).await?;
        drop(tx);
        let Some(piece) = next else { return self.finish(job, asked).await };
        let by = piece.by;
        // Others may wait that take a moment.
        let takes_long = matches!(piece.work, Work::Keeps(..) | Work::Pictures(..) | Work::Checks(..));
        let done = match piece.work {
            Work::Makes(work) => {
                let mut bench = Workbench::new(Arc::clone(&self.shared.vault), self.shared.costs, self.ids());
                tokio::task::spawn_blocking(move || work(&mut bench)).await
            }
            Work::Reads(wanted, work) => {
                let fetched = tokio::select! {
                    fetched = self.fetched(job, wanted, kept) => fetched,
                    () = self.shared.stop.cancelled() => return self.put_off(job, 0).await,
                };
                tokio::task::spawn_blocking(move || work(fetched.as_deref().map_err(|fault| *fault))).await
            }
            Work::Keeps(file, then) => {
                let kept = tokio::select! {
                    kept = self.kept(&file) => kept,
                    () = self.shared.stop.cancelled() => return self.put_off(job, 0).await,
                };
                if let Err(fault) = &kept {
                    tracing::warn!(%fault, ?job, "a file is not kept");
                    let gives_up = *fault == KeepFault::Slow && tried >= MOST_SLOW;
                    if fault.may_pass() && !gives_up {
                        return self.put_off(job, LATER.0).await;
                    }
                }
                Ok(then(kept))
            }
            Work::Pictures(_, then) if risked >= MOST_RISKED => {
                tracing::error!(
                    ?job,
                    "a picture is given up: the program has ended {MOST_RISKED} times while it was made"
                );
                Ok(then(Err(PictureFault::Broken)))
            }
            Work::Pictures(file, then) => {
                let pictured = tokio::select! {
                    pictured = self.pictured(&file, job) => pictured,
                    () = self.shared.stop.cancelled() => return self.put_off(job, 0).await,
                };
                match pictured {
                    Ok(pictured) => Ok(then(pictured)),
                    Err(fault) => {
                        tracing::warn!(%fault, ?job, "a picture is not kept for now");
                        return self.put_off(job, LATER.0).await;
                    }
                }
            }
            Work::Packs(packing) => match self.packs((job, by), *packing).await? {
                Ok(command) => Ok(command),
                Err(goes) => return Ok(goes),
            },
            Work::Checks(hashes, then) => {
                let checked = tokio::select! {
                    checked = self.read_to_ends(&hashes) => checked,
                    () = self.shared.stop.cancelled() => return self.put_off(job, 0).await,
                };
                match checked {
                    Ok(checked) => Ok(then(checked)),
                    Err(fault) => {
                        tracing::warn!(%fault, ?job, "files cannot be read for now");
                        return self.put_off(job, LATER.0).await;
                    }
                }
            }
        };
        let goes = self.written((job, by), done.map_err(|_| Error::Panicked)?, began).await?;
        if takes_long && matches!(goes, Goes::On) { self.give_way(job).await } else { Ok(goes) }
    }

    /// Gives a job back that could go on, where others are due: they come first.
    async fn give_way(&self, job: &Job) -> Result<Goes, Error> {
        let now = self.shared.outside.now();
        let mut tx = self.shared.db.read().await?;
        let is_waited_for = jobs::is_due(&mut tx, now).await?;
        drop(tx);
        if !is_waited_for {
            return Ok(Goes::On);
        }
        let (shared, job) = (Arc::clone(&self.shared), job.clone());
        let given = self.write(move |tx| {
            let (shared, job) = (Arc::clone(&shared), job.clone());
            async move { jobs::give_way(tx, &job, &shared.process, now).await }.boxed()
        });
        given.await.map(|()| Goes::No)
    }

    /// Writes what came of a piece, or how far one is, in a turn. The job stays this process's for another while.
    pub(super) async fn written(
        &self,
        (job, by): (&Job, PersonId),
        command: Command,
        began: Began,
    ) -> Result<Goes, Error> {
        let command = Arc::new(command);
        let (shared, of) = (Arc::clone(&self.shared), job.clone());
        let written = self.shared.db.turn(move |tx| {
            let (shared, of, command) = (Arc::clone(&shared), of.clone(), Arc::clone(&command));
            async move { write(tx, &shared, (&of, by), &command).await }.boxed()
        });
        let Written { goes, command, events, refused } = written.await?;
        let end = if refused { TurnEnd::Refused } else { TurnEnd::Done };
        self.shared.count(|| Ended::Piece { job: job.into(), end, took: Some(began.took()) });
        self.shared.tell(began, || Activity::Job { kind: name_of(job), command, events });
        Ok(goes)
    }

    /// What is in a file; from `kept` where it was fetched already.
    async fn fetched(&self, job: &Job, wanted: Wanted, kept: &mut Option<Kept>) -> Result<Arc<[u8]>, FetchFault> {
        if let Some(kept) = kept.as_ref().filter(|kept| kept.file == wanted.file) {
            return Ok(Arc::clone(&kept.bytes));
        }
        let fetched = match self.channel_to(wanted.file.platform) {
            Some(channel) => {
                let fetch = channel.fetch(&wanted.file, wanted.most);
                tokio::time::timeout(self.shared.patience, fetch).await.unwrap_or(Err(FetchFault::Away))
            }
            None => Err(FetchFault::Away),
        };
        let is_too_large = |bytes: &Vec<u8>| bytes.len() as u64 > wanted.most;
        let fetched =
            fetched.and_then(|bytes| if is_too_large(&bytes) { Err(FetchFault::TooLarge) } else { Ok(bytes) });
        if let Err(fault) = &fetched {
            tracing::warn!(%fault, ?job, "a file was not fetched");
        }
        let bytes: Arc<[u8]> = fetched?.into();
        *kept = Some(Kept { file: wanted.file, bytes: Arc::clone(&bytes) });
        Ok(bytes)
    }

    /// Ends a job of which nothing is left, if nobody has asked for it since it was looked at: else it goes on.
    async fn finish(&self, job: &Job, asked: i64) -> Result<Goes, Error> {
        let (shared, job) = (Arc::clone(&self.shared), job.clone());
        let left = self.shared.db.turn(move |tx| {
            let (shared, job) = (Arc::clone(&shared), job.clone());
            async move {
                jobs::finish(tx, &job, &shared.process, asked).await?;
                jobs::asked(tx, &job, &shared.process).await
            }
            .boxed()
        });
        Ok(if left.await?.is_some() { Goes::On } else { Goes::No })
    }

    /// Gives a job back, to be tried again after so many ms, and later each time.
    pub(super) async fn put_off(&self, job: &Job, wait: i64) -> Result<Goes, Error> {
        let (shared, job, now) = (Arc::clone(&self.shared), job.clone(), self.shared.outside.now());
        let put_off = self.write(move |tx| {
            let (shared, job) = (Arc::clone(&shared), job.clone());
            async move {
                let attempts = jobs::attempts(tx, &job).await?;
                let due = now + (wait << attempts.min(16)).min(LATER.1);
                jobs::put_off(tx, &job, &shared.process, due).await
            }
            .boxed()
        });
        put_off.await.map(|()| Goes::No)
    }
}

/// What came of a piece: how the job goes on, what was asked and what happened, by their names.
struct Written {
    goes: Goes,
    command: String,
    events: Vec<String>,
    /// A rule has said no.
    refused: bool,
}

/// Writes what came of a piece of a job, in the name of whom it acts for.
async fn write(tx: &mut Tx, shared: &Shared, (job, by): (&Job, PersonId), command: &Command) -> Result<Written, Error> {
    let now = shared.outside.now();
    let mut ids = shared.fresh_ids();
    let info = LeaseInfo { now, process: &shared.process, lease: LEASE, ord: ids.fresh::<OutboxId>().0 };
    jobs::keep(tx, job, info).await?;
    let asked = command.name().to_owned();
    let known = store::people::read(tx, by, now).await?.map(|(me, locale)| Reader::of(me, locale, now));
    // What follows by itself is nobody's doing.
    let Some(reader) = known.or_else(|| (by == Reader::NOBODY).then(|| Reader::nobody(now))) else {
        jobs::finish(tx, job, &shared.process, i64::MAX).await?;
        return Ok(Written { goes: Goes::No, command: asked, events: Vec::new(), refused: false });
    };
    let reader = Reader { settings: shared.settings.clone(), takes: shared.takes, ..reader };
    let from = (&*shared.outside, shared.process.as_str());
    let doer = if by == Reader::NOBODY { By::PROGRAM } else { By::person(by) };
    let decided = super::act::decide(tx, from, command, (&reader, doer), &mut ids).await?;
    let goes = if decided.is_ok() { Goes::On } else { Goes::No };
    let refused = decided.is_err();
    if refused {
        jobs::finish(tx, job, &shared.process, i64::MAX).await?;
    }
    let events = decided.map(|decision| decision.events).unwrap_or_default();
    Ok(Written { goes, command: asked, events: events.iter().map(name_of).collect(), refused })
}
