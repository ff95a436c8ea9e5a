//! Channels in which an authority is told what approvers are told, too.
//!
//! A channel has an account, so that it gets messages as somebody does, and a person who speaks its language; but nobody
//! acts by that account: who presses in a channel acts by their own.

use sqlx::Row;

use super::outbox::{self, Birth};
use super::{Error, Tx, people, unjson};
use crate::conversation::Screen;
use crate::domain::{AccountId, AuthorityId, PersonId};
use crate::platform::Platform;
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
///
/// # Errors
/// When the database fails.
pub async fn bind(
    tx: &mut Tx,
    (platform, id): (Platform, &str),
    (authority, locale): (AuthorityId, Locale),
    fresh: (PersonId, AccountId),
    now: i64,
) -> Result<(), Error> {
    let known = sqlx::query(
        "UPDATE account SET unreachable_at = NULL, unreachable_why = NULL WHERE platform = $1 AND external_id = $2 \
         RETURNING id, person_id",
    )
    .bind(platform.as_str())
    .bind(external(id))
    .fetch_optional(tx.conn())
    .await?;
    let (person, account) = match known {
        Some(row) => (PersonId(row.try_get("person_id")?), AccountId(row.try_get("id")?)),
        None => {
            let (account, name) = (external(id), format!("#{id}"));
            let sender = Sender { account, address: Some(id.to_owned()), name, language: locale.tag().to_owned() };
            people::add(tx, platform, &sender, fresh, now).await?;
            fresh
        }
    };
    people::speak(tx, person, locale).await?;
    sqlx::query(
        "INSERT INTO channel (account_id, authority_id, bound_at) VALUES ($1, $2, $3) \
         ON CONFLICT (account_id, authority_id) DO NOTHING",
    )
    .bind(account.0)
    .bind(authority.0)
    .bind(now)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Ends that. Says whether the channel was bound to the authority.
///
/// # Errors
/// When the database fails.
pub async fn unbind(tx: &mut Tx, (platform, id): (Platform, &str), authority: AuthorityId) -> Result<bool, Error> {
    let row = sqlx::query(
        "DELETE FROM channel WHERE authority_id = $1 AND account_id = \
           (SELECT id FROM account WHERE platform = $2 AND external_id = $3) RETURNING account_id",
    )
    .bind(authority.0)
    .bind(platform.as_str())
    .bind(external(id))
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(false) };
    leave(tx, AccountId(row.try_get("account_id")?), authority).await?;
    Ok(true)
}

/// What was shown there stays as it is from now on: nobody there is told what holds.
async fn leave(tx: &mut Tx, account: AccountId, authority: AuthorityId) -> Result<(), Error> {
    let bound = sqlx::query("SELECT COUNT(*) AS others FROM channel WHERE account_id = $1").bind(account.0);
    let is_bound_otherwise = bound.fetch_one(tx.conn()).await?.try_get::<i64, _>("others")? > 0;
    let rows = sqlx::query(
        "SELECT screen FROM message WHERE account_id = $1 UNION SELECT screen FROM outbox WHERE account_id = $1",
    )
    .bind(account.0)
    .fetch_all(tx.conn())
    .await?;
    for row in rows {
        let screen: String = row.try_get("screen")?;
        let is_for_it = matches!(unjson(&screen), Ok(Screen::Approval { authority: of, .. }) if of == authority);
        if is_for_it || !is_bound_otherwise {
            for end in [
                "UPDATE message SET is_over = 1 WHERE account_id = $1 AND screen = $2",
                "DELETE FROM outbox WHERE account_id = $1 AND screen = $2",
            ] {
                sqlx::query(end).bind(account.0).bind(&screen).execute(tx.conn()).await?;
            }
        }
    }
    Ok(())
}

/// Nothing can be shown in a channel any more, if the account is one: the operator is told, whoever else reads along there
/// is told directly anyway.
pub(super) async fn lost(tx: &mut Tx, account: AccountId, birth: Birth<'_>) -> Result<(), Error> {
    let rows = sqlx::query(
        "SELECT c.authority_id, a.address FROM channel c JOIN account a ON a.id = c.account_id WHERE c.account_id = $1",
    )
    .bind(account.0)
    .fetch_all(tx.conn())
    .await?;
    for row in rows {
        let (authority, channel) = (AuthorityId(row.try_get("authority_id")?), row.try_get::<String, _>("address")?);
        tracing::warn!(%authority, channel, "the bot cannot write in a channel any more");
        outbox::tell_operator(tx, &Screen::NoChannel { authority, channel }, birth).await?;
    }
    Ok(())
}

/// Every channel that is bound.
///
/// # Errors
/// When the database fails.
pub async fn all(tx: &mut Tx) -> Result<Vec<Channel>, Error> {
    let rows = sqlx::query(
        "SELECT a.platform, a.address, c.authority_id, a.unreachable_at FROM channel c \
         JOIN account a ON a.id = c.account_id ORDER BY c.authority_id, c.bound_at",
    )
    .fetch_all(tx.conn())
    .await?;
    let channel = |row: &sqlx::any::AnyRow| {
        Ok(Channel {
            platform: row.try_get("platform")?,
            id: row.try_get("address")?,
            authority: AuthorityId(row.try_get("authority_id")?),
            reachable: row.try_get::<Option<i64>, _>("unreachable_at")?.is_none(),
        })
    };
    rows.iter().map(channel).collect()
}
