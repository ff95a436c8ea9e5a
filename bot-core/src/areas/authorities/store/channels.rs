//! Rooms in which an authority is told what approvers are told, too: channels of servers, and groups.
//!
//! A room has an account, so that it gets messages as somebody does, and a person who speaks its language; but nobody
//! acts by that account: who presses in a room acts by their own.

use crate::area::{self, Screen};
use crate::areas::authorities::{self, BoundRoom};
use crate::decision::{Topic, Whom};
use crate::domain::{AccountId, AuthorityId, PersonId, Room};
use crate::platform::Platform;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Lock, Result, Row, Tx, people, unjson, values};
use crate::text::Locale;
use crate::update::Sender;

/// How the account of a room is called: no account of a person can be called so.
const ROOM: &str = "channel/";

/// What an account of a room is called.
pub(super) fn external(id: &str) -> String {
    format!("{ROOM}{id}")
}

/// The platform's id of a room, of what its account is called.
fn id_of(external: &str) -> &str {
    external.strip_prefix(ROOM).unwrap_or(external)
}

/// Whether an account that is called so is that of a room.
pub(crate) fn is_room(account: &str) -> bool {
    account.starts_with(ROOM)
}

/// Binds a channel of a server to an authority, in a language, and tries again to reach it. Does no harm twice.
pub async fn bind(
    tx: &mut Tx,
    (platform, id): (Platform, &str),
    to: (AuthorityId, Locale),
    fresh: (PersonId, AccountId),
    now: i64,
) -> Result<()> {
    let room = Room { id: id.to_owned(), address: id.to_owned(), name: format!("#{id}") };
    bind_room(tx, (platform, &room), to, fresh, now).await.map(drop)
}

/// Binds a room to an authority, on somebody's word: who was told that the bot cannot write there is told that it can.
pub(crate) async fn bound(
    tx: &mut Tx,
    room: (Platform, &Room),
    to: (AuthorityId, Locale),
    fresh: (PersonId, AccountId),
    info: LeaseInfo<'_>,
) -> Result<()> {
    let account = bind_room(tx, room, to, fresh, info.now).await?;
    outbox::repair(tx, account.0, info).await
}

/// Binds a room to an authority, in a language; what waits for it comes. Gives its account.
async fn bind_room(
    tx: &mut Tx,
    (platform, room): (Platform, &Room),
    (authority, locale): (AuthorityId, Locale),
    fresh: (PersonId, AccountId),
    now: i64,
) -> Result<AccountId> {
    tx.locks(Lock::Sender(platform, external(&room.id))).await;
    let sql = "\
        UPDATE account SET unreachable_at = NULL, unreachable_why = NULL, address = $3 \
        WHERE platform = $1 AND external_id = $2 RETURNING id, person_id";
    let known = tx.row(sql, values![platform.as_str(), external(&room.id), &room.address]).await?;
    let (person, account) = match known {
        Some(row) => {
            let (person, account) = (row.get("person_id")?, row.get("id")?);
            outbox::comes_back(tx, account, now).await?;
            people::rename(tx, person, &room.name).await?;
            (person, account)
        }
        None => {
            let (account, address) = (external(&room.id), Some(room.address.clone()));
            let (name, username, language) = (room.name.clone(), None, locale.tag().to_owned());
            let sender = Sender { account, address, name, username, language };
            people::add(tx, platform, &sender, fresh, now).await?;
            fresh
        }
    };
    people::speak(tx, person, locale).await?;
    let sql = "INSERT INTO channel (account_id, authority_id, bound_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, authority_id) DO NOTHING";
    tx.run(sql, values![account, authority, now]).await?;
    Ok(account)
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

/// Tells the operator and the approvers that the bot can write no longer in a room that is bound. Approvers still get their direct
/// messages.
pub(crate) async fn lost(tx: &mut Tx, account: AccountId, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "SELECT c.authority_id, a.external_id FROM channel c JOIN account a ON a.id = c.account_id WHERE c.account_id = $1";
    let rows = tx.rows(sql, values![account]).await?;
    for row in rows {
        let (authority, room) = (row.get::<AuthorityId>("authority_id")?, row.get::<String>("external_id")?);
        let channel = id_of(&room);
        tracing::warn!(%authority, channel, "the bot cannot write in a channel any more");
        let lost = authorities::Screen::RoomLost { authority, room: account }.into();
        for whom in [Whom::Operator, Whom::Approvers(authority)] {
            outbox::notify(tx, whom, (&lost, Topic::Asked), info).await?;
        }
    }
    Ok(())
}

/// Every room that is bound.
pub async fn all(tx: &mut Tx) -> Result<Vec<BoundRoom>> {
    let sql = "SELECT a.platform, a.external_id, p.name, c.authority_id, a.unreachable_at FROM channel c \
               JOIN account a ON a.id = c.account_id JOIN person p ON p.id = a.person_id \
               ORDER BY c.authority_id, c.bound_at";
    tx.list(sql, values![], room_of).await
}

/// Reads a room that is bound to an authority, by its account.
pub(crate) async fn find(tx: &mut Tx, account: AccountId, authority: AuthorityId) -> Result<Option<BoundRoom>> {
    let sql = "SELECT a.platform, a.external_id, p.name, c.authority_id, a.unreachable_at FROM channel c \
               JOIN account a ON a.id = c.account_id JOIN person p ON p.id = a.person_id \
               WHERE c.account_id = $1 AND c.authority_id = $2";
    tx.find(sql, values![account, authority], room_of).await
}

fn room_of(row: &Row) -> Result<BoundRoom> {
    let external: String = row.get("external_id")?;
    Ok(BoundRoom {
        platform: row.get("platform")?,
        id: id_of(&external).to_owned(),
        name: row.get("name")?,
        authority: row.get("authority_id")?,
        reachable: row.get::<Option<i64>>("unreachable_at")?.is_none(),
    })
}

/// Reads the authorities to which a room is bound.
pub(crate) async fn bound_to(tx: &mut Tx, platform: Platform, room: &str) -> Result<Vec<AuthorityId>> {
    let sql = "SELECT c.authority_id FROM account a JOIN channel c ON c.account_id = a.id \
               WHERE a.platform = $1 AND a.external_id = $2 ORDER BY c.authority_id";
    tx.list(sql, values![platform.as_str(), external(room)], |row| row.get("authority_id")).await
}

/// Reads the language that is spoken in a room.
pub(crate) async fn spoken_in(tx: &mut Tx, platform: Platform, room: &str) -> Result<Option<Locale>> {
    let sql = "SELECT p.locale FROM account a JOIN person p ON p.id = a.person_id \
               WHERE a.platform = $1 AND a.external_id = $2";
    let tag = tx.find(sql, values![platform.as_str(), external(room)], |row| row.get::<String>("locale")).await?;
    Ok(tag.as_deref().and_then(Locale::from_tag))
}
