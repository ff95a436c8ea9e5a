//! How much a chat and a platform take, over all processes.

use crate::domain::AccountId;
use crate::platform::Platform;
use crate::store::{Error, Tx, values};

/// A chat gets a message in this time, after a burst of as many as fit into the next (docs/platforms.md, "Limits side by
/// side"), both in ms.
pub(super) const PER_CHAT: i64 = 1000;
pub(in crate::store) const BURST: i64 = 3000;

/// Lets nothing be sent to a chat before a time in ms.
pub(crate) async fn hold(tx: &mut Tx, account: AccountId, until: i64) -> Result<(), Error> {
    tx.run("UPDATE account SET next_at = $1 WHERE id = $2 AND next_at < $1", values![until, account]).await?;
    Ok(())
}

/// A delivery has failed: nothing more is tried in that chat before a time in ms, unless the person does something or the
/// platform was away and is back.
pub(crate) async fn rest(tx: &mut Tx, account: AccountId, until: i64) -> Result<(), Error> {
    tx.run("UPDATE account SET rests_until = $1 WHERE id = $2", values![until, account]).await
}

/// Whatever waits for an account is due.
pub(crate) async fn wake(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    rest(tx, account, 0).await
}

/// Whatever waits for a platform is due: it is back.
pub(crate) async fn wake_all(tx: &mut Tx, platform: Platform) -> Result<(), Error> {
    let sql = "UPDATE account SET rests_until = 0 WHERE platform = $1 AND rests_until > 0";
    tx.run(sql, values![platform.as_str()]).await
}

/// Takes messages of this second from what the platform allows all processes together; says whether they were left. The
/// second of the clock that is ahead counts for all.
pub(crate) async fn reserve(tx: &mut Tx, platform: &str, second: i64, (want, most): (i64, i64)) -> Result<bool, Error> {
    let sql = "\
        INSERT INTO pace (platform, second, sent) VALUES ($1, $2, $3) ON CONFLICT (platform) DO UPDATE SET \
          sent = CASE WHEN pace.second < excluded.second THEN 0 ELSE pace.sent END + excluded.sent, \
          second = CASE WHEN pace.second < excluded.second THEN excluded.second ELSE pace.second END \
        WHERE pace.second < excluded.second OR pace.second > excluded.second + $5 OR pace.sent + excluded.sent <= $4 \
        RETURNING sent";
    let row = tx.row(sql, values![platform, second, want, most, SKEW]).await?;
    Ok(row.is_some())
}

/// A clock that is further ahead than this, in seconds, was wrong.
const SKEW: i64 = 60;
