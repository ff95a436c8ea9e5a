//! How much a chat and a platform take, over all processes. What a chat has taken each process counts by itself (`engine/pace.rs`),
//! and writes down once it is enough for now; then all count on from that. So only the burst is each process's own.

use crate::domain::AccountId;
use crate::platform::Platform;
use crate::store::dues::{self, Kind};
use crate::store::{Error, Tx, values};

/// How often a chat takes a message (docs/platforms.md, "Limits side by side").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ChatPace {
    /// It takes one in this time, in ms.
    pub(crate) every: i64,
    /// Before, each process may send it as many as fit into this time, in ms, and one more.
    pub(crate) burst: i64,
}

impl ChatPace {
    /// That of a person's own chat.
    pub(crate) const OWN: Self = Self { every: 1000, burst: 3000 };

    /// So many a room takes at once, and the others evenly, where its platform counts them by the minute.
    const AT_ONCE: i64 = 3;

    /// That of a room. Where the platform takes so many in any minute, the ones at once count among them.
    pub(crate) fn of_room(platform: Platform) -> Self {
        let Some(a_minute) = platform.room_takes() else { return Self::OWN };
        let evenly = (a_minute - Self::AT_ONCE).max(1);
        let every = (60_000 + evenly - 1) / evenly;
        Self { every, burst: every * (Self::AT_ONCE - 1) }
    }
}

/// Lets nothing be sent to a chat before a time in ms.
pub(crate) async fn hold(tx: &mut Tx, account: AccountId, until: i64) -> Result<(), Error> {
    tx.falls_due(Kind::Row, until);
    tx.run("UPDATE account SET next_at = $1 WHERE id = $2 AND next_at < $1", values![until, account]).await?;
    Ok(())
}

/// A delivery has failed: nothing more is tried in that chat before a time in ms, unless the person does something or the
/// platform was away and is back.
pub(crate) async fn rest(tx: &mut Tx, account: AccountId, until: i64) -> Result<(), Error> {
    tx.falls_due(Kind::Row, until);
    tx.run("UPDATE account SET rests_until = $1 WHERE id = $2", values![until, account]).await
}

/// Whatever waits for an account is due.
pub(crate) async fn wake(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    rest(tx, account, dues::NOW).await
}

/// Whatever waits for a platform is due: it is back.
pub(crate) async fn wake_all(tx: &mut Tx, platform: Platform) -> Result<(), Error> {
    tx.falls_due(Kind::Row, dues::NOW);
    let sql = "UPDATE account SET rests_until = 0 WHERE platform = $1 AND rests_until > 0";
    tx.run(sql, values![platform.as_str()]).await
}

/// Takes the next time from what a platform allows all processes together, in ms; gives when it begins. What was not used
/// before `since` is lost. A time that is a minute away was booked by a clock that was wrong.
pub(crate) async fn book(tx: &mut Tx, platform: &str, (now, since): (i64, i64), takes: i64) -> Result<i64, Error> {
    let sql = "\
        INSERT INTO pace (platform, next_at) VALUES ($1, $2 + $4) ON CONFLICT (platform) DO UPDATE SET next_at = $4 + \
          CASE WHEN pace.next_at < $3 THEN $3 WHEN pace.next_at > $2 + $5 THEN $2 ELSE pace.next_at END \
        RETURNING next_at";
    let row = tx.one(sql, values![platform, now, since, takes, LONGEST]).await?;
    Ok(row.get::<i64>("next_at")? - takes)
}

/// In ms: far more than waits for its turn at once.
const LONGEST: i64 = 60_000;

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;
    use crate::store::{Db, Options};

    #[test]
    fn a_room_takes_no_more_in_any_minute_than_its_platform_says() {
        for (platform, most) in Platform::ALL.into_iter().filter_map(|one| Some((one, one.room_takes()?))) {
            let ChatPace { every, burst } = ChatPace::of_room(platform);
            let at_once = burst / every + 1;
            assert!(at_once >= 3, "a card, its repair and another one wait for nothing");
            assert!(at_once + 60_000 / every <= most, "{platform:?}: {every} ms");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn processes_share_what_a_platform_takes() {
        testkit::each_engine("processes_share_what_a_platform_takes", |url| async move {
            let db = Db::open(&url, Options::default()).await.expect("opens");
            let books = |now: i64| {
                let booked = db.turn(move |tx| async move { book(tx, "made-up", (now, now - 300), 100).await }.boxed());
                async move { booked.await.expect("the database is there") }
            };
            let now = 1_800_000_000_000;
            assert_eq!(books(now).await, now);
            // Whoever asks next gets what follows, and after a pause no more than a burst.
            assert_eq!([books(now).await, books(now + 40).await], [now + 100, now + 200]);
            assert_eq!([books(now + 9_000).await, books(now + 9_000).await], [now + 8_700, now + 8_800]);
            // What was booked by a clock that was wrong keeps nobody waiting.
            let back = now - 3_600_000;
            assert_eq!([books(back).await, books(back).await], [back, back + 100]);
        })
        .await;
    }
}
