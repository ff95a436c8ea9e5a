//! Channels in which an authority is told what approvers are told, too.
//!
//! A channel has an account, so that it gets messages as somebody does, and a person who speaks its language; but nobody
//! acts by that account: who presses in a channel acts by their own.

use crate::area::{self, Screen};
use crate::areas::authorities;
use crate::decision::{Topic, Whom};
use crate::domain::{AccountId, AuthorityId, PersonId};
use crate::platform::Platform;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Result, Row, Tx, people, unjson, values};
use crate::text::Locale;
use crate::update::Sender;

/// A channel, for the operator's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// The platform's name.
    pub platform: String,
    /// The platform's id of the channel.
    pub id: String,
    /// For which authority.
    pub authority: AuthorityId,
    /// Whether the bot can write there.
    pub reachable: bool,
}

/// What an account of a channel is called: no account of a person can be called so.
fn external(id: &str) -> String {
    format!("channel/{id}")
}

/// Binds a channel to an authority, in a language, and tries again to reach it. Does no harm twice.
pub async fn bind(
    tx: &mut Tx,
    (platform, id): (Platform, &str),
    (authority, locale): (AuthorityId, Locale),
    fresh: (PersonId, AccountId),
    now: i64,
) -> Result<()> {
    let sql = "\
        UPDATE account SET unreachable_at = NULL, unreachable_why = NULL WHERE platform = $1 AND external_id = $2 \
        RETURNING id, person_id";
    let known = tx.row(sql, values![platform.as_str(), external(id)]).await?;
    let (person, account) = match known {
        Some(row) => {
            let (person, account) = (row.get("person_id")?, row.get("id")?);
            outbox::comes_back(tx, account, now).await?;
            (person, account)
        }
        None => {
            let (account, name, username) = (external(id), format!("#{id}"), None);
            let sender =
                Sender { account, address: Some(id.to_owned()), name, username, language: locale.tag().to_owned() };
            people::add(tx, platform, &sender, fresh, now).await?;
            fresh
        }
    };
    people::speak(tx, person, locale).await?;
    let sql = "INSERT INTO channel (account_id, authority_id, bound_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, authority_id) DO NOTHING";
    tx.run(sql, values![account, authority, now]).await
}

/// Ends that. Says whether the channel was bound to the authority.
pub async fn unbind(tx: &mut Tx, (platform, id): (Platform, &str), authority: AuthorityId) -> Result<bool> {
    let sql = "DELETE FROM channel WHERE authority_id = $1 AND account_id = \
               (SELECT id FROM account WHERE platform = $2 AND external_id = $3) RETURNING account_id";
    let row = tx.row(sql, values![authority, platform.as_str(), external(id)]).await?;
    let Some(row) = row else { return Ok(false) };
    leave(tx, row.get("account_id")?, authority).await?;
    Ok(true)
}

/// What was shown there stays as it is from now on: nobody there is told what holds.
async fn leave(tx: &mut Tx, account: AccountId, authority: AuthorityId) -> Result<()> {
    let bound = tx.one("SELECT COUNT(*) AS others FROM channel WHERE account_id = $1", values![account]).await?;
    let is_bound_otherwise = bound.get::<i64>("others")? > 0;
    let sql = "SELECT screen FROM message WHERE account_id = $1 UNION SELECT screen FROM outbox WHERE account_id = $1";
    let rows = tx.rows(sql, values![account]).await?;
    for row in rows {
        let screen: String = row.get("screen")?;
        let is_for_it = unjson::<Screen>(&screen).is_ok_and(|screen| area::decides_for(&screen) == Some(authority));
        if is_for_it || !is_bound_otherwise {
            for end in [
                "DELETE FROM outbox WHERE account_id = $1 AND screen = $2",
                "UPDATE message SET is_over = 1 WHERE account_id = $1 AND screen = $2",
            ] {
                tx.run(end, values![account, &screen]).await?;
            }
        }
    }
    Ok(())
}

/// Tells the operator that a bound channel can no longer be written to. Approvers still get their direct messages.
pub(crate) async fn lost(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    let sql =
        "SELECT c.authority_id, a.address FROM channel c JOIN account a ON a.id = c.account_id WHERE c.account_id = $1";
    let rows = tx.rows(sql, values![account]).await?;
    for row in rows {
        let (authority, channel) = (row.get::<AuthorityId>("authority_id")?, row.get::<String>("address")?);
        tracing::warn!(%authority, channel, "the bot cannot write in a channel any more");
        let lost = authorities::Screen::NoChannel { authority, channel }.into();
        outbox::notify(tx, Whom::Operator, (&lost, Topic::Asked), info).await?;
    }
    Ok(())
}

/// Every channel that is bound.
pub async fn all(tx: &mut Tx) -> Result<Vec<Channel>> {
    let sql = "SELECT a.platform, a.address, c.authority_id, a.unreachable_at FROM channel c \
               JOIN account a ON a.id = c.account_id ORDER BY c.authority_id, c.bound_at";
    let channel = |row: &Row| {
        Ok(Channel {
            platform: row.get("platform")?,
            id: row.get("address")?,
            authority: row.get("authority_id")?,
            reachable: row.get::<Option<i64>>("unreachable_at")?.is_none(),
        })
    };
    tx.list(sql, values![], channel).await
}
