//! Accounts of two platforms that become one person's: codes, how far they are, and the two people made one.

pub(crate) mod forgotten;

use super::link::{Account, AccountLink, LinkCode, LinkState, Side};
use super::rules::Own;
use crate::decision::Topic;
use crate::domain::{AccountId, AccountLinkId, ConversationId, PersonId};
use crate::platform::Platform;
use crate::reader::Reader;
use crate::store::housekeeping::{Old, REMEMBERED};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::people::called_in;
use crate::store::{Error, Lock, Result, Row, Sql, Tx, by_name, values};

by_name!(LinkState = "account_link.state");

/// A person's accounts, the oldest first, and the one chosen for notices.
pub(crate) async fn accounts(tx: &mut Tx, person: PersonId) -> Result<(Vec<Account>, Option<AccountId>)> {
    let sql = "SELECT a.id, a.platform, a.unreachable_at, p.notices_account FROM account a \
               JOIN person p ON p.id = a.person_id WHERE a.person_id = $1 ORDER BY a.id";
    let rows = tx.rows(sql, values![person]).await?;
    let chosen = match rows.first() {
        Some(row) => row.get::<Option<AccountId>>("notices_account")?,
        None => None,
    };
    let account = |row: &Row| -> Result<Account> {
        let reachable = row.get::<Option<i64>>("unreachable_at")?.is_none();
        Ok(Account { id: row.get("id")?, platform: platform(row, "platform")?, reachable })
    };
    Ok((rows.iter().map(account).collect::<Result<_, _>>()?, chosen))
}

/// An account as somebody who links it sees it.
pub(crate) async fn side(tx: &mut Tx, account: AccountId) -> Result<Option<Side>> {
    let holds = crate::area::holds();
    let sql = format!(
        "SELECT a.id, a.platform AS there, p.id AS person, p.created_at, p.active_conversation, p.name, p.username, \
          (SELECT u.platform FROM account u WHERE u.id = p.last_account) AS platform, t.card, \
          (SELECT COUNT(*) FROM account b WHERE b.person_id = p.id) AS accounts, \
          CASE WHEN {holds} THEN 1 ELSE 0 END AS holds \
        FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN teacher t ON t.person_id = p.id WHERE a.id = $1"
    );
    tx.find(Sql::composed(sql), values![account], side_of).await
}

fn side_of(row: &Row) -> Result<Side> {
    let person = row.get("person")?;
    Ok(Side {
        account: row.get("id")?,
        platform: platform(row, "there")?,
        person,
        name: called_in(row, person)?,
        since: row.get("created_at")?,
        accounts: row.get("accounts")?,
        holds: row.get("holds")?,
        active: row.get("active_conversation")?,
    })
}

fn platform(row: &Row, column: &str) -> Result<Platform> {
    Platform::from_name(&row.get::<String>(column)?).ok_or(Error::Corrupt("platform"))
}

/// Reads a link.
pub(crate) async fn read(tx: &mut Tx, id: AccountLinkId) -> Result<Option<AccountLink>> {
    let row = tx.row("SELECT * FROM account_link WHERE id = $1", values![id]).await?;
    link_of(tx, row).await
}

/// Locks the link whose code has this hash.
pub(crate) async fn lock_code(tx: &mut Tx, hash: &[u8]) -> Result<Option<AccountLink>> {
    loop {
        let row = tx.row("UPDATE account_link SET state = state WHERE hash = $1 RETURNING *", values![hash]).await?;
        let Some(row) = row else { return Ok(None) };
        if tx.locks(Lock::AccountLink(row.get("id")?)).await {
            return link_of(tx, Some(row)).await;
        }
    }
}

/// Reads the link of an account that has not ended: on its way, or what made it one person's with another.
pub(crate) async fn of(tx: &mut Tx, account: AccountId) -> Result<Option<AccountLink>> {
    let sql = "SELECT * FROM account_link WHERE (account_id = $1 OR other_id = $1) AND ended_at IS NULL \
               ORDER BY created_at DESC, id DESC LIMIT 1";
    let row = tx.row(sql, values![account]).await?;
    link_of(tx, row).await
}

async fn link_of(tx: &mut Tx, row: Option<Row>) -> Result<Option<AccountLink>> {
    let Some(row) = row else { return Ok(None) };
    let Some(from) = side(tx, row.get("account_id")?).await? else { return Ok(None) };
    let to = match row.get("other_id")? {
        Some(other) => side(tx, other).await?,
        None => None,
    };
    Ok(Some(AccountLink {
        id: row.get("id")?,
        state: row.get("state")?,
        code: row.get::<Option<String>>("code")?.map(LinkCode::stored),
        until: row.get("expires_at")?,
        from,
        to,
        ended_by: row.get("ended_by")?,
    }))
}

/// Locks a link until the transaction ends, and reads it.
pub(crate) async fn lock(tx: &mut Tx, id: AccountLinkId) -> Result<Option<AccountLink>> {
    tx.locks(Lock::AccountLink(id)).await;
    let row = tx.row("UPDATE account_link SET state = state WHERE id = $1 RETURNING *", values![id]).await?;
    link_of(tx, row).await
}

/// Who wants no notices of a topic, as SQL about a person `p`: nobody can say so yet.
pub(crate) const MUTES: &[(Topic, &str)] = &[];

/// Reads a person's own accounts, as the one that asks sees them.
pub(crate) async fn own(tx: &mut Tx, reader: &Reader) -> Result<Own> {
    let (accounts, notices) = accounts(tx, reader.me.id).await?;
    let (side, link) = (side(tx, reader.account).await?, of(tx, reader.account).await?);
    Ok(Own { accounts, notices, side, link })
}

/// Locks the people of both accounts until the transaction ends, in the order of their ids, so that two who confirm at
/// the same time wait for each other.
pub(crate) async fn lock_people(tx: &mut Tx, id: AccountLinkId) -> Result<()> {
    let sql = "SELECT DISTINCT a.person_id FROM account_link l JOIN account a ON a.id = l.account_id OR a.id = l.other_id \
               WHERE l.id = $1 ORDER BY a.person_id";
    for person in tx.list(sql, values![id], |row| row.get::<PersonId>("person_id")).await? {
        tx.locks(Lock::Person(person)).await;
        tx.run("UPDATE person SET touched_at = touched_at WHERE id = $1", values![person]).await?;
    }
    Ok(())
}

/// Stores a code, or how far two accounts are; the state before must still be this.
pub(super) async fn save(tx: &mut Tx, link: &AccountLink, before: Option<LinkState>, now: i64) -> Result<()> {
    let Some(before) = before else { return add(tx, link, now).await };
    let sql = "\
        UPDATE account_link SET state = $1, code = NULL, other_id = $2, expires_at = $3, ended_at = $4, ended_by = $5 \
        WHERE id = $6 AND state = $7 RETURNING id";
    let values = values![
        link.state,
        link.to.as_ref().map(|to| to.account),
        link.until,
        link.state.has_ended().then_some(now),
        link.ended_by,
        link.id,
        before
    ];
    tx.must(sql, values).await
}

async fn add(tx: &mut Tx, link: &AccountLink, now: i64) -> Result<()> {
    let code = link.code.as_ref().ok_or(Error::Corrupt("an account link without a code"))?;
    let sql = "INSERT INTO account_link (id, state, hash, code, account_id, created_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = values![link.id, link.state, code.hash(), code.as_str(), link.from.account, now, link.until];
    tx.run(sql, values).await
}

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 4] = [
    "UPDATE account SET person_id = $1 WHERE person_id = $2",
    "UPDATE conversation SET person_id = $1 WHERE person_id = $2",
    // What is about oneself.
    "UPDATE outbox SET subject = $1 WHERE subject = $2",
    "UPDATE message SET subject = $1 WHERE subject = $2",
];

/// Gives the other person's accounts, with what is shown and asked in them, to the one who stays.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(Vec::new())
}

/// Makes two people one. The other one has nothing that names them; should they have got something meanwhile, the
/// foreign keys refuse to let them go, and the turn is run again.
pub(super) async fn join(
    tx: &mut Tx,
    (stays, other): (PersonId, PersonId),
    active: Option<ConversationId>,
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.alone()?;
    let subjects = crate::area::merge(tx, stays, other, info.now).await?;
    tx.run("UPDATE person SET active_conversation = $1 WHERE id = $2", values![active, stays]).await?;
    tx.run("DELETE FROM person WHERE id = $1", values![other]).await?;
    for subject in subjects {
        outbox::repair(tx, subject, info).await?;
    }
    Ok(())
}

/// Detaches an account: it gets a new, empty person; everything else stays with the old one. What waits for that person goes
/// to the accounts that are left; what the account was shown is forgotten.
pub(super) async fn part(
    tx: &mut Tx,
    account: AccountId,
    (of, to): (PersonId, PersonId),
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.alone()?;
    let sql = "INSERT INTO person (id, created_at, touched_at, name, username, locale, last_account) \
               SELECT $1, $2, $2, name, username, locale, $3 FROM person WHERE id = $4";
    tx.run(sql, values![to, info.now, account, of]).await?;
    tx.run("UPDATE account SET person_id = $1 WHERE id = $2", values![to, account]).await?;
    tx.run("UPDATE person SET last_account = NULL, username = NULL, notices_account = NULL WHERE id = $1", values![of])
        .await?;
    outbox::reroute(tx, of, account, info).await?;
    tx.run("DELETE FROM outbox WHERE account_id = $1", values![account]).await?;
    tx.run("DELETE FROM message WHERE account_id = $1", values![account]).await
}

/// Where a person gets notices from now on.
pub(super) async fn choose_notices(tx: &mut Tx, person: PersonId, account: Option<AccountId>) -> Result<()> {
    tx.run("UPDATE person SET notices_account = $1 WHERE id = $2", values![account, person]).await
}

/// Linkings that have ended.
pub(crate) const OLD: &[Old] = &[Old {
    table: "account_link",
    stays: REMEMBERED,
    ages: "SELECT ended_at AS at FROM account_link WHERE ended_at > $1 AND ended_at < $2 ORDER BY ended_at LIMIT 500",
    deletes: &["DELETE FROM account_link WHERE ended_at > 0 AND ended_at < $1"],
}];
