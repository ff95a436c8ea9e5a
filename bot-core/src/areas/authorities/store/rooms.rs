//! What becomes of rooms that are bound to authorities: the bot is removed from one, may not write there, is back; or the room goes on
//! as another one.
//!
//! A room that goes on as another one keeps its account, and what waits for it. The messages of before stay where they are and can
//! be changed no more, so what is still to be decided there is shown once more, as a new message, and the rest is not repeated.

use super::channels::{external, is_room};
use crate::area::{self, Screen};
use crate::areas::authorities;
use crate::domain::{AccountId, AuthorityId, PersonId};
use crate::store::outbox::{self, Lane, LeaseInfo, Place};
use crate::store::{Lock, Result, Row, Tx, people, unjson, values};
use crate::update::{RoomChange, RoomUpdate};
use crate::wire::Page;

/// Notes what happened to a room. One that nobody has bound is not known.
pub(crate) async fn changed(tx: &mut Tx, update: &RoomUpdate, info: LeaseInfo<'_>) -> Result<()> {
    let known = account_of(tx, update.platform.as_str(), &update.room).await?;
    let Some((account, _)) = known else { return Ok(()) };
    match &update.change {
        RoomChange::Opened => {
            people::reach(tx, account, None, info).await?;
            // Who was told that the bot cannot write there reads that it can.
            outbox::repair(tx, account.0, info).await
        }
        RoomChange::Removed => people::reach(tx, account, Some("blocked"), info).await,
        RoomChange::Muted => people::reach(tx, account, Some("closed"), info).await,
        RoomChange::Moved(to) => moves(tx, account, to, info).await,
    }
}

/// Notes where an account is from now on.
pub(crate) async fn has_moved(tx: &mut Tx, account: AccountId, to: &str, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "SELECT external_id FROM account WHERE id = $1";
    let called = tx.find(sql, values![account], |row| row.get::<String>("external_id")).await?;
    match called {
        Some(called) if is_room(&called) => moves(tx, account, to, info).await,
        Some(_) | None => outbox::moved(tx, account, to).await,
    }
}

/// The account of a room, and the person whose it is.
async fn account_of(tx: &mut Tx, platform: &str, room: &str) -> Result<Option<(AccountId, PersonId)>> {
    let sql = "SELECT id, person_id FROM account WHERE platform = $1 AND external_id = $2";
    let known = |row: &Row| Ok((row.get("id")?, row.get("person_id")?));
    tx.find(sql, values![platform, external(room)], known).await
}

/// Lets a room go on under another id, once: it is told in several ways, by each process that hears of it.
async fn moves(tx: &mut Tx, account: AccountId, to: &str, info: LeaseInfo<'_>) -> Result<()> {
    tx.locks(Lock::Account(account)).await;
    // Who hears of it at the same time waits here, and finds that it was done.
    let sql = "UPDATE account SET next_at = next_at WHERE id = $1 AND external_id <> $2 RETURNING platform, person_id";
    let known = |row: &Row| Ok((row.get::<String>("platform")?, row.get::<PersonId>("person_id")?));
    let Some((platform, person)) = tx.find(sql, values![account, external(to)], known).await? else { return Ok(()) };
    if let Some(other) = account_of(tx, &platform, to).await? {
        return joins(tx, account, other, info).await;
    }
    let sql = "UPDATE account SET external_id = $1, address = $2, next_at = 0, rests_until = 0, \
                 unreachable_at = NULL, unreachable_why = NULL WHERE id = $3 AND external_id <> $1 RETURNING id";
    if !tx.any(sql, values![external(to), to, account]).await? {
        return Ok(());
    }
    tracing::info!(channel = to, "a channel goes on as another one");
    let shown = shown(tx, account).await?;
    tx.run("DELETE FROM outbox WHERE account_id = $1 AND number IS NOT NULL", values![account]).await?;
    tx.run("DELETE FROM message WHERE account_id = $1", values![account]).await?;
    outbox::comes_back(tx, account, info.now).await?;
    // Who was told that the bot cannot write there reads that it can.
    outbox::repair(tx, account.0, info).await?;
    let cards = undecided(tx, account, &shown).await?;
    show(tx, (person, account), &cards, info).await
}

/// Lets a room go on as another one that somebody has bound already: what waits for it, or is to be decided there, is shown in that one,
/// where it does not stand yet.
async fn joins(tx: &mut Tx, from: AccountId, (into, person): (AccountId, PersonId), info: LeaseInfo<'_>) -> Result<()> {
    tx.locks(Lock::Account(into)).await;
    let (stood, stands) = (shown(tx, from).await?, shown(tx, into).await?);
    let mut cards = undecided(tx, from, &stood).await?;
    for card in screens(tx, ON_THEIR_WAY, from).await? {
        if !cards.contains(&card) {
            cards.push(card);
        }
    }
    // That one was bound was said there.
    let is_said = |card: &Screen| matches!(card, Screen::Authorities(authorities::Screen::RoomBound { .. }));
    cards.retain(|card| !stands.contains(card) && !is_said(card));
    let sql = "INSERT INTO channel (account_id, authority_id, bound_at) \
               SELECT $1, authority_id, bound_at FROM channel WHERE account_id = $2 \
               ON CONFLICT (account_id, authority_id) DO NOTHING";
    tx.run(sql, values![into, from]).await?;
    for sql in [
        "DELETE FROM channel WHERE account_id = $1",
        "DELETE FROM outbox WHERE account_id = $1",
        "DELETE FROM message WHERE account_id = $1",
    ] {
        tx.run(sql, values![from]).await?;
    }
    // Who was told that the bot cannot write in the one before relies on it no more.
    outbox::repair(tx, from.0, info).await?;
    show(tx, (person, into), &cards, info).await
}

/// The screens that stand in a room and change by themselves, and those on their way: one of these may have arrived there, and that is
/// noted a moment later.
async fn shown(tx: &mut Tx, account: AccountId) -> Result<Vec<Screen>> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND is_over = 0 ORDER BY number";
    let mut all = screens(tx, sql, account).await?;
    all.extend(screens(tx, ON_THEIR_WAY, account).await?);
    Ok(all)
}

/// The screens that are shown in a room in new messages.
const ON_THEIR_WAY: &str = "SELECT screen FROM outbox WHERE account_id = $1 AND number IS NULL ORDER BY ord";

async fn screens(tx: &mut Tx, sql: &'static str, account: AccountId) -> Result<Vec<Screen>> {
    let rows = tx.list(sql, values![account], |row| row.get::<String>("screen")).await?;
    // What only a newer program knows is shown anew by that.
    Ok(rows.iter().filter_map(|screen| unjson::<Screen>(screen).ok()).map(|screen| screen.at_page(Page(0))).collect())
}

/// Those of the cards that stood in a room on which something is to be decided still, the oldest first.
async fn undecided(tx: &mut Tx, account: AccountId, stood: &[Screen]) -> Result<Vec<Screen>> {
    let sql = "SELECT authority_id FROM channel WHERE account_id = $1 ORDER BY authority_id";
    let authorities = tx.list(sql, values![account], |row| row.get::<AuthorityId>("authority_id")).await?;
    let mut cards = Vec::new();
    for authority in authorities {
        cards.extend(area::undecided(tx, authority).await?);
    }
    cards.retain(|card| stood.contains(card));
    Ok(cards)
}

/// Shows each card in a message of its own.
async fn show(tx: &mut Tx, to: (PersonId, AccountId), cards: &[Screen], info: LeaseInfo<'_>) -> Result<()> {
    for (ord, card) in (info.ord..).zip(cards) {
        outbox::show(tx, to, Lane::Notice, (card, Place::New), LeaseInfo { lease: 0, ord, ..info }).await?;
    }
    Ok(())
}
