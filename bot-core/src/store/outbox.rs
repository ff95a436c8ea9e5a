//! What has to be delivered, and where every screen is shown.

mod destination;

pub use destination::{Destination, destination};

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Error, Tx, json, unjson};
use crate::conversation::Screen;
use crate::domain::{AccountId, AuthorityId, Lane, PersonId};

/// Who delivers, for how long and in which place of the order.
#[derive(Clone, Copy, Debug)]
pub struct Birth<'a> {
    /// The time, in ms.
    pub now: i64,
    /// The process that writes the row, and tries at once.
    pub process: &'a str,
    /// How long nobody else tries, in ms.
    pub lease: i64,
    /// The place in the order of its lane: greater is later.
    pub ord: i64,
}

/// A row of the outbox that this process has leased.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// Whose account.
    pub account: AccountId,
    /// What it is about.
    pub slot: String,
    /// What to show.
    pub screen: Screen,
    /// The message to show it in; `None` for a new one.
    pub number: Option<i64>,
    /// Raised by every change.
    pub generation: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// In whose order it stands.
    pub lane: Lane,
}

/// Where a screen is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this message.
    In(i64),
    /// In a new message at the end of the chat.
    New,
}

/// Lets a screen be shown to an account. What waits already in the same place is replaced by it. Returns
/// the row when this process was born with its lease, as nothing else waits before it.
///
/// # Errors
/// When the database fails.
pub async fn show(
    tx: &mut Tx,
    account: AccountId,
    lane: Lane,
    (screen, place): (&Screen, Place),
    birth: Birth<'_>,
) -> Result<Option<Parcel>, Error> {
    let text = json(screen)?;
    let (slot, number) = match place {
        Place::In(number) => (format!("#{number}"), Some(number)),
        Place::New => (text.clone(), None),
    };
    let row = sqlx::query(UPSERT)
        .bind(account.0)
        .bind(&slot)
        .bind(lane_number(lane))
        .bind(text)
        .bind(number)
        .bind(birth.ord)
        .bind(birth.now)
        .bind(birth.process)
        .bind(birth.now + birth.lease)
        .fetch_one(tx.conn())
        .await?;
    let parcel = Parcel {
        account,
        slot,
        screen: screen.clone(),
        number,
        generation: row.try_get("generation")?,
        attempts: 0,
        lane,
    };
    let leased = row.try_get::<i64, _>("leased_until")? > birth.now;
    Ok((leased && parcel.generation == 1).then_some(parcel))
}

const UPSERT: &str = "INSERT INTO outbox \
      (account_id, slot, lane, screen, number, generation, ord, due, attempts, leased_by, leased_until) \
    VALUES ($1, $2, $3, $4, $5, 1, $6, $7, 0, $8, CASE WHEN (SELECT COUNT(*) FROM outbox e \
      WHERE e.account_id = $1 AND e.lane = $3) > 0 THEN 0 ELSE $9 END) \
    ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, generation = outbox.generation + 1, \
      due = excluded.due, lane = CASE WHEN excluded.lane < outbox.lane THEN excluded.lane ELSE outbox.lane END \
    RETURNING generation, leased_until";

/// Lets a screen be shown to a person, at the account they used last, as a message of its own.
///
/// # Errors
/// When the database fails.
pub async fn tell(tx: &mut Tx, person: PersonId, screen: &Screen, birth: Birth<'_>) -> Result<(), Error> {
    fan_out(
        tx,
        "SELECT a.id, $1, 1, $1, NULL, 1, $2, $3, 0, '', 0 FROM account a \
         WHERE a.id = (SELECT id FROM account WHERE person_id = $4 ORDER BY touched_at DESC LIMIT 1)",
        screen,
        Some(person.0),
        birth,
    )
    .await
}

/// Lets a screen be shown to everybody who decides for an authority.
///
/// # Errors
/// When the database fails.
pub async fn tell_approvers(
    tx: &mut Tx,
    authority: AuthorityId,
    screen: &Screen,
    birth: Birth<'_>,
) -> Result<(), Error> {
    fan_out(
        tx,
        "SELECT a.id, $1, 1, $1, NULL, 1, $2, $3, 0, '', 0 FROM account a \
         JOIN appointment p ON p.person_id = a.person_id AND p.revoked_at IS NULL \
         WHERE p.authority_id = $4 AND a.id = \
           (SELECT b.id FROM account b WHERE b.person_id = a.person_id ORDER BY b.touched_at DESC LIMIT 1)",
        screen,
        Some(authority.0),
        birth,
    )
    .await
}

/// Lets a screen be shown to the operator.
///
/// # Errors
/// When the database fails.
pub async fn tell_operator(tx: &mut Tx, screen: &Screen, birth: Birth<'_>) -> Result<(), Error> {
    fan_out(
        tx,
        "SELECT a.id, $1, 1, $1, NULL, 1, $2, $3, 0, '', 0 FROM account a \
         JOIN operator o ON o.person_id = a.person_id",
        screen,
        None,
        birth,
    )
    .await
}

/// Lets every recorded copy of what is about a subject be shown anew, where it stands.
///
/// # Errors
/// When the database fails.
pub async fn repair(tx: &mut Tx, subject: i64, birth: Birth<'_>) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO outbox \
           (account_id, slot, lane, screen, number, generation, ord, due, attempts, leased_by, leased_until) \
         SELECT account_id, '#' || CAST(number AS TEXT), 1, screen, number, 1, $1, $2, 0, '', 0 FROM message \
         WHERE subject = $3 AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.account_id = message.account_id \
           AND n.number IS NULL AND n.screen = message.screen) \
         ON CONFLICT (account_id, slot) DO UPDATE SET generation = outbox.generation + 1, due = excluded.due",
    )
    .bind(birth.ord)
    .bind(birth.now)
    .bind(subject)
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn fan_out(
    tx: &mut Tx,
    select: &'static str,
    screen: &Screen,
    of: Option<i64>,
    birth: Birth<'_>,
) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO outbox \
           (account_id, slot, lane, screen, number, generation, ord, due, attempts, leased_by, leased_until) \
         {select} ON CONFLICT (account_id, slot) DO UPDATE SET screen = excluded.screen, \
           generation = outbox.generation + 1, due = excluded.due"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(json(screen)?).bind(birth.ord).bind(birth.now);
    let query = match of {
        Some(of) => query.bind(of),
        None => query,
    };
    query.execute(tx.conn()).await?;
    Ok(())
}

fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Answer => 0,
        Lane::Notice => 1,
    }
}

/// Leases rows that are due, only the first of each lane of each account, and none for an account that
/// cannot be reached.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, birth: Birth<'_>, most: u32, pacing: bool) -> Result<Vec<Parcel>, Error> {
    let rows = sqlx::query(
        "UPDATE outbox SET leased_by = $1, leased_until = $2, attempts = attempts + 1 \
         WHERE leased_until < $3 AND (account_id, slot) IN ( \
           SELECT o.account_id, o.slot FROM outbox o JOIN account a ON a.id = o.account_id \
           WHERE o.due <= $3 AND o.leased_until < $3 AND a.unreachable_at IS NULL AND (a.next_at <= $3 OR $5 = 0) \
             AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.account_id = o.account_id AND e.lane = o.lane \
               AND (e.ord < o.ord OR (e.ord = o.ord AND e.slot < o.slot))) \
           ORDER BY o.due LIMIT $4) \
         RETURNING account_id, slot, screen, number, generation, attempts, lane",
    )
    .bind(birth.process)
    .bind(birth.now + birth.lease)
    .bind(birth.now)
    .bind(i64::from(most))
    .bind(i64::from(pacing))
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(row_of).collect()
}

/// Whether anything is due; costs no commit.
///
/// # Errors
/// When the database fails.
pub async fn is_any_due(tx: &mut Tx, now: i64) -> Result<bool, Error> {
    let row = sqlx::query("SELECT slot FROM outbox WHERE due <= $1 AND leased_until < $1 LIMIT 1")
        .bind(now)
        .fetch_optional(tx.conn())
        .await?;
    Ok(row.is_some())
}

fn row_of(row: &AnyRow) -> Result<Parcel, Error> {
    Ok(Parcel {
        account: AccountId(row.try_get("account_id")?),
        slot: row.try_get("slot")?,
        screen: screen_of(&row.try_get::<String, _>("screen")?),
        number: row.try_get("number")?,
        generation: row.try_get("generation")?,
        attempts: super::number(row.try_get("attempts")?)?,
        lane: if row.try_get::<i64, _>("lane")? == lane_number(Lane::Answer) { Lane::Answer } else { Lane::Notice },
    })
}

/// What a row asks to show. A newer program, which ran here before, may have written a screen that this one does not
/// know: Home leads on from there, and nothing behind the row has to wait.
fn screen_of(stored: &str) -> Screen {
    unjson(stored).unwrap_or_else(|_| {
        tracing::error!("a screen of a newer program is shown as Home");
        Screen::Home
    })
}

/// What is shown in a message from now on.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The message's number.
    pub number: i64,
    /// The screen it shows.
    pub screen: &'a Screen,
    /// What the screen is about, if it can change by itself.
    pub subject: Option<i64>,
    /// The question it asks, if any.
    pub question: Option<&'a str>,
    /// A message above that showed the same and is a mere record now.
    pub above: Option<i64>,
}

/// Notes that a row was delivered: where it is shown, and that nothing waits any more, unless it changed in between. Then
/// a notice is shown anew in the same message, an answer below what the person has written meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn delivered(tx: &mut Tx, parcel: &Parcel, shown: Option<Shown<'_>>, pace: Pace) -> Result<(), Error> {
    let gone =
        sqlx::query("DELETE FROM outbox WHERE account_id = $1 AND slot = $2 AND generation = $3 RETURNING account_id")
            .bind(parcel.account.0)
            .bind(&parcel.slot)
            .bind(parcel.generation)
            .fetch_optional(tx.conn())
            .await?;
    if gone.is_none() {
        sqlx::query(
            "UPDATE outbox SET leased_until = 0, attempts = 0, number = CASE WHEN lane = 0 THEN number ELSE $1 END \
             WHERE account_id = $2 AND slot = $3",
        )
        .bind(shown.as_ref().map(|shown| shown.number))
        .bind(parcel.account.0)
        .bind(&parcel.slot)
        .execute(tx.conn())
        .await?;
    }
    if let Some(shown) = shown {
        record(tx, parcel.account, &shown, pace.now).await?;
    }
    sqlx::query("UPDATE account SET next_at = $1 WHERE id = $2")
        .bind(pace.next_at)
        .bind(parcel.account.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// When something was delivered, and when the chat may be written to again, both in ms.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// When it was delivered.
    pub now: i64,
    /// Not before this time is the next message sent.
    pub next_at: i64,
}

async fn record(tx: &mut Tx, account: AccountId, shown: &Shown<'_>, now: i64) -> Result<(), Error> {
    if let Some(above) = shown.above {
        sqlx::query("DELETE FROM message WHERE account_id = $1 AND number = $2")
            .bind(account.0)
            .bind(above)
            .execute(tx.conn())
            .await?;
    }
    let Some(subject) = shown.subject else {
        // Nothing about it can change by itself: it need not be found again.
        sqlx::query("DELETE FROM message WHERE account_id = $1 AND number = $2")
            .bind(account.0)
            .bind(shown.number)
            .execute(tx.conn())
            .await?;
        return Ok(());
    };
    sqlx::query(
        "INSERT INTO message (account_id, number, screen, subject, question, shown_at) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (account_id, number) DO UPDATE SET screen = excluded.screen, subject = excluded.subject, \
           question = excluded.question, shown_at = excluded.shown_at",
    )
    .bind(account.0)
    .bind(shown.number)
    .bind(json(shown.screen)?)
    .bind(subject)
    .bind(shown.question)
    .bind(now)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Ends the leases of a process that was restarted.
///
/// # Errors
/// When the database fails.
pub async fn free(tx: &mut Tx, process: &str) -> Result<(), Error> {
    sqlx::query("UPDATE outbox SET leased_until = 0 WHERE leased_by = $1").bind(process).execute(tx.conn()).await?;
    Ok(())
}

/// The lease by which a process says that it lives.
#[must_use]
pub fn alive(process: &str) -> String {
    format!("{ALIVE}{process}")
}

const ALIVE: &str = "alive:";

/// Ends the leases of other processes that do not live any more; says how many.
///
/// # Errors
/// When the database fails.
pub async fn free_of_the_dead(tx: &mut Tx, process: &str, now: i64) -> Result<u64, Error> {
    let freed = sqlx::query(
        "UPDATE outbox SET leased_until = 0 WHERE leased_until >= $1 AND leased_by <> $2 \
         AND NOT EXISTS (SELECT 1 FROM lease WHERE name = $3 || outbox.leased_by AND until >= $1)",
    )
    .bind(now)
    .bind(process)
    .bind(ALIVE)
    .execute(tx.conn())
    .await?;
    Ok(freed.rows_affected())
}

/// Leaves a row to be tried again, not before a time in ms.
///
/// # Errors
/// When the database fails.
pub async fn retry(tx: &mut Tx, parcel: &Parcel, due: i64) -> Result<(), Error> {
    sqlx::query("UPDATE outbox SET leased_until = 0, due = $1 WHERE account_id = $2 AND slot = $3")
        .bind(due)
        .bind(parcel.account.0)
        .bind(&parcel.slot)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Gives a row up: the platform will never take it, or it is needless. A change in between is tried.
///
/// # Errors
/// When the database fails.
pub async fn give_up(tx: &mut Tx, parcel: &Parcel) -> Result<(), Error> {
    let gone = sqlx::query("DELETE FROM outbox WHERE account_id = $1 AND slot = $2 AND generation = $3")
        .bind(parcel.account.0)
        .bind(&parcel.slot)
        .bind(parcel.generation)
        .execute(tx.conn())
        .await?;
    if gone.rows_affected() == 0 {
        return retry(tx, parcel, 0).await;
    }
    Ok(())
}

/// The address of an account has changed.
///
/// # Errors
/// When the database fails.
pub async fn moved(tx: &mut Tx, account: AccountId, address: &str) -> Result<(), Error> {
    sqlx::query("UPDATE account SET address = $1 WHERE id = $2")
        .bind(address)
        .bind(account.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Takes messages of this second from what the platform allows all processes together; says how many.
///
/// # Errors
/// When the database fails.
pub async fn reserve(tx: &mut Tx, platform: &str, second: i64, (want, most): (i64, i64)) -> Result<bool, Error> {
    let row = sqlx::query(
        "INSERT INTO pace (platform, second, sent) VALUES ($1, $2, $3) ON CONFLICT (platform) DO UPDATE SET \
           sent = CASE WHEN pace.second = excluded.second THEN pace.sent ELSE 0 END + excluded.sent, \
           second = excluded.second \
         WHERE pace.second < excluded.second OR (pace.second = excluded.second AND pace.sent + excluded.sent <= $4) \
         RETURNING sent",
    )
    .bind(platform)
    .bind(second)
    .bind(want)
    .bind(most)
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.is_some())
}

/// How many rows wait, and since when the oldest has been due, in ms.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx) -> Result<(i64, Option<i64>), Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n, MIN(due) AS oldest FROM outbox").fetch_one(tx.conn()).await?;
    Ok((row.try_get("n")?, row.try_get("oldest")?))
}
