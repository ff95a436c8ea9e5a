//! Channels in which an authority is told what approvers are told, too.
//!
//! A channel has an account, so that it gets messages as somebody does, and a person who speaks its language; but nobody
//! acts by that account: who presses in a channel acts by their own.

use sqlx::Row;

use super::{Error, Tx, people};
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
    Ok(row.is_some())
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
