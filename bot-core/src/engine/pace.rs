//! The pace of a platform over all chats and processes: a delivery sets out when its turn has come, evenly, with a small burst.
//! What somebody waits for goes before what nobody does.
//!
//! What a platform really takes is kept by its front end, call by call. Here deliveries queue, before the time begins that they
//! may take: a notice sets out only when the front end could make its call at once, so that no answer stands behind it there.
//! What goes to many queues among the notices one at a time, so that hardly any of them waits for it.
//! The pace of one chat is counted here, too, and written with its account once the chat takes no more for now: then no process sends
//! anything there, and each counts on from that. Each process has a burst of its own for a chat, and after a restart it has that again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex as Lock, MutexGuard, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until, timeout};

use super::Shared;
use crate::delivery::Channel;
use crate::domain::AccountId;
use crate::platform::Platform;
use crate::store::outbox::{ChatPace, Lane};
use crate::store::{Dialect, Result, outbox};

/// How many a process takes at a time where it shares them with others.
const SHARE: i64 = 4;
/// How far the pace may be ahead of itself, in ms: what comes at once goes out at once, as many as fit into this time. Answers may
/// be as far ahead of notices.
const BURST: i64 = 300;
/// How much longer a delivery takes than the platform's limit says, in 1/100: processes that share it stay below it in any second,
/// though not everything arrives as evenly as it sets out.
const SLACK: i64 = 4;

/// How long a notice stands back; what goes to many goes back to its place then. With all else that a delivery waits for, and with the
/// delivery itself, it stays within the lease of its row.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// So many chats are counted for before those are forgotten that need no rest.
const CHATS: usize = 256;

/// What this process may still send to each platform, and to each chat.
pub(super) struct Pace {
    platforms: BTreeMap<Platform, Turns>,
    chats: Lock<Chats>,
}

/// What chats were sent in the last seconds.
#[derive(Default)]
struct Chats {
    /// Before this time, in ms, each takes nothing more; what is over by its burst, which stands beside it, is as good as nothing.
    next: BTreeMap<AccountId, (i64, i64)>,
    /// When there are so many, those that need no rest are forgotten.
    most: usize,
}

impl Chats {
    fn counts(&mut self, account: AccountId, takes: ChatPace, (now, written): (i64, i64)) -> Option<i64> {
        // What is further away was counted by a clock that was set back since.
        let near = |burst: i64| now - burst..now + 2 * burst;
        if self.next.len() >= self.most {
            self.next.retain(|_, (next, burst)| near(*burst).contains(&*next));
            self.most = 2 * self.next.len().max(CHATS);
        }
        // What another process has counted is counted on from.
        let own = self.next.get(&account).map(|(next, _)| *next);
        let near = near(takes.burst);
        let before = own.into_iter().chain([written]).filter(|next| near.contains(next)).max();
        let next = before.unwrap_or(near.start) + takes.every;
        self.next.insert(account, (next, takes.burst));
        Some(next).filter(|next| *next > now)
    }
}

/// The turns on one platform.
struct Turns {
    /// Not before this time may more be sent, where this process alone sends.
    next: Lock<Instant>,
    /// So many answers and notices may still be sent of what was taken at a time. Whoever waits for a turn holds it.
    answers: Mutex<i64>,
    notices: Mutex<i64>,
    /// The one delivery among those that go to many that queues among the notices holds it.
    bulk: Mutex<()>,
}

impl Default for Pace {
    fn default() -> Self {
        let turns = || Turns {
            next: Lock::new(Instant::now()),
            answers: Mutex::default(),
            notices: Mutex::default(),
            bulk: Mutex::default(),
        };
        let platforms = Platform::ALL.into_iter().map(|platform| (platform, turns())).collect();
        Self { platforms, chats: Lock::default() }
    }
}

impl Pace {
    /// Waits until one more message may be sent, answers and the rest each in the order of asking. Says whether it may: what goes to many
    /// may not where there was no room.
    pub(super) async fn wait(&self, shared: &Arc<Shared>, channel: &dyn Channel, lane: Lane) -> Result<bool> {
        let platform = channel.platform();
        let Some(turns) = self.platforms.get(&platform).filter(|_| shared.pacing) else { return Ok(true) };
        let stands_back = async {
            let mut left = turns.notices.lock().await;
            turns.take(shared, platform, (&mut left, 0)).await?;
            channel.room().await;
            Ok(())
        };
        match lane {
            Lane::Reply | Lane::Answer => {
                let mut left = turns.answers.lock().await;
                turns.take(shared, platform, (&mut left, BURST)).await?;
                Ok(true)
            }
            Lane::Notice | Lane::File => timeout(PATIENCE, stands_back).await.unwrap_or(Ok(())).map(|()| true),
            Lane::Bulk => {
                let waits = async {
                    let _alone = turns.bulk.lock().await;
                    stands_back.await
                };
                timeout(PATIENCE, waits).await.map_or(Ok(false), |waited| waited.map(|()| true))
            }
        }
    }

    /// Counts a message in a chat of this pace at a time in ms; gives before which time that takes no more, if it does not at once.
    /// `written`: what any process has written of that.
    pub(super) fn counts(&self, account: AccountId, takes: ChatPace, (now, written): (i64, i64)) -> Option<i64> {
        self.chats().counts(account, takes, (now, written))
    }

    fn chats(&self) -> MutexGuard<'_, Chats> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turns {
    /// Waits for a turn, of which it may be so many ms ahead.
    async fn take(&self, shared: &Arc<Shared>, platform: Platform, (left, ahead): (&mut i64, i64)) -> Result<()> {
        if *left == 0 {
            let (from, granted) = match shared.db.dialect() {
                Dialect::Sqlite => (self.book(every(platform, 1)), 1),
                Dialect::Postgres => (book_with_others(shared, platform).await?, SHARE),
            };
            sleep_until(from.checked_sub(millis(ahead)).unwrap_or(from)).await;
            *left = granted;
        }
        *left -= 1;
        Ok(())
    }

    fn book(&self, takes: Duration) -> Instant {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let from = (*next).max(now.checked_sub(millis(BURST)).unwrap_or(now));
        *next = from + takes;
        from
    }
}

/// Takes a share of what all processes may send; gives from when on.
async fn book_with_others(shared: &Arc<Shared>, platform: Platform) -> Result<Instant> {
    let (now, takes) = (shared.outside.now(), every(platform, SHARE).as_millis());
    let takes = i64::try_from(takes).unwrap_or(1000);
    let booked = shared
        .db
        .turn(move |tx| async move { outbox::book(tx, platform.as_str(), (now, now - BURST), takes).await }.boxed());
    let (booked, at) = (booked.await?, Instant::now());
    let before = at.checked_sub(millis(now - booked)).unwrap_or(at);
    Ok(if booked < now { before } else { at + millis(booked - now) })
}

/// How long so many messages take at a platform's pace.
fn every(platform: Platform, messages: i64) -> Duration {
    let micros = 10_000 * (100 + SLACK) * messages / platform.pace();
    Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}

/// So many ms, none where it is negative.
fn millis(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use async_trait::async_trait;

    use super::*;
    use crate::delivery::{Delivery, Outcome};
    use crate::engine::{Engine, Setup};
    use crate::file::{FetchFault, FileRef};
    use crate::file_store::Incoming;
    use crate::store::{Db, Options};
    use crate::view::Block;

    /// A platform that takes no more calls for now.
    struct Busy;

    #[async_trait]
    impl Channel for Busy {
        fn platform(&self) -> Platform {
            Platform::ALL[0]
        }

        fn invitation(&self, _: &str) -> Vec<Block> {
            Vec::new()
        }

        async fn room(&self) {
            std::future::pending().await
        }

        async fn deliver(&self, _: &Delivery) -> Outcome {
            Outcome::Failed
        }

        async fn fetch(&self, _: &FileRef, _: u64) -> std::result::Result<Vec<u8>, FetchFault> {
            Err(FetchFault::Away)
        }

        async fn open(&self, _: &FileRef) -> std::result::Result<Incoming, FetchFault> {
            Err(FetchFault::Away)
        }
    }

    #[tokio::test]
    async fn a_notice_stands_back_for_a_while_and_an_answer_never() {
        let database = testkit::sqlite();
        let db = Db::open(&database.url, Options::default()).await.expect("opens");
        let engine = Engine::new(db, Setup::default());
        tokio::time::pause();
        let (pace, begin) = (Pace::default(), Instant::now());
        let waits = async |lane| {
            let may = pace.wait(&engine.shared, &Busy, lane).await.expect("a turn");
            assert_eq!(may, lane != Lane::Bulk, "what goes to many never goes where there is no room");
            begin.elapsed()
        };
        let answers = async {
            for _ in 0..5 {
                waits(Lane::Answer).await;
            }
            begin.elapsed()
        };
        let (notice, file, bulk) = (waits(Lane::Notice), waits(Lane::File), waits(Lane::Bulk));
        let (notice, file, bulk, answers) = futures::join!(notice, file, bulk, answers);
        assert_eq!(answers, Duration::ZERO);
        assert!([notice, file, bulk].iter().all(|waited| *waited >= PATIENCE), "{notice:?}, {file:?}, {bulk:?}");
    }

    #[test]
    fn deliveries_are_a_little_slower_than_the_platform_allows() {
        for platform in Platform::ALL {
            let a_second = every(platform, platform.pace());
            assert_eq!(a_second, Duration::from_millis(1040), "{platform:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_not_used_is_lost_but_for_a_small_burst() {
        let pace = Pace::default();
        let turns = &pace.platforms[&Platform::ALL[0]];
        tokio::time::advance(Duration::from_secs(60)).await;
        let (now, takes) = (Instant::now(), Duration::from_millis(100));
        let booked: Vec<_> = (0..5).map(|_| turns.book(takes)).collect();
        assert_eq!(booked.iter().filter(|from| **from <= now).count(), 4, "300 ms, and the one whose turn it is");
        assert_eq!(booked[4], now + takes);
    }

    const NOW: i64 = 1_800_000_000_000;

    #[test]
    fn a_chat_takes_a_few_at_once_and_then_one_a_second() {
        let pace = Pace::default();
        let counts = |after| pace.counts(AccountId(1), ChatPace::OWN, (NOW + after, 0));
        assert_eq!([counts(0), counts(0), counts(0)], [None; 3], "nothing has to be written for a burst");
        assert_eq!([counts(0), counts(1000)], [Some(NOW + 1000), Some(NOW + 2000)]);
        assert_eq!(pace.counts(AccountId(2), ChatPace::OWN, (NOW, 0)), None, "another chat is not concerned");
        assert_eq!([counts(5000), counts(5000), counts(5000)], [None; 3], "what was not used is there again");
    }

    #[test]
    fn a_room_takes_a_few_at_once_and_then_what_its_platform_takes_in_a_minute() {
        let (pace, takes) = (Pace::default(), ChatPace { every: 3_600, burst: 7_200 });
        let counts = |after| pace.counts(AccountId(1), takes, (NOW + after, 0));
        assert_eq!([counts(0), counts(0)], [None; 2]);
        assert_eq!([counts(0), counts(3_600)], [Some(NOW + 3_600), Some(NOW + 7_200)]);
        assert_eq!(counts(30_000), None, "what was not used is there again");
    }

    #[test]
    fn a_chat_that_was_counted_by_a_wrong_clock_waits_for_nothing() {
        let pace = Pace::default();
        for _ in 0..5 {
            pace.counts(AccountId(1), ChatPace::OWN, (NOW, 0));
        }
        assert_eq!(pace.counts(AccountId(1), ChatPace::OWN, (NOW - 3_600_000, NOW)), None);
    }

    #[test]
    fn processes_share_what_a_chat_takes_once_its_burst_is_over() {
        let (one, other, chat) = (Pace::default(), Pace::default(), AccountId(1));
        let burst = [0; 4].map(|_| one.counts(chat, ChatPace::OWN, (NOW, 0)));
        assert_eq!(burst, [None, None, None, Some(NOW + 1000)]);
        // Whichever of them takes the next one, it is one a second for both.
        let mut written = NOW + 1000;
        for nth in 1..10 {
            let next = if nth % 3 == 0 { &one } else { &other }.counts(chat, ChatPace::OWN, (written, written));
            assert_eq!(next, Some(NOW + 1000 + nth * 1000));
            written = next.expect("it is");
        }
        let minute = written + 60_000;
        assert_eq!(other.counts(chat, ChatPace::OWN, (minute, written)), None, "what was not used is there again");
    }

    #[test]
    fn chats_that_need_no_rest_are_forgotten() {
        let pace = Pace::default();
        for nth in 0..10_000 {
            // A hundred a second, each once: after a second none of them needs to be known.
            pace.counts(AccountId(nth), ChatPace::OWN, (NOW + nth * 10, 0));
        }
        let held = pace.chats.lock().expect("not poisoned").next.len();
        assert!(held <= 2 * CHATS, "{held}");
    }
}
