//! What was delivered: where every screen is shown that can change by itself.

use super::DeliveryJob;
use crate::area::Screen;
use crate::domain::AccountId;
use crate::store::{Error, Tx, json, unjson, values};

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
    /// The message that it should have been shown in, and that is not there any more.
    pub instead_of: Option<i64>,
    /// Whether it may have been sent before, under a number that nobody noted.
    pub repeated: bool,
}

/// Notes that a row was delivered: where it is shown, and that nothing waits any more, unless it changed in between. Then
/// a notice is shown anew in the same message, an answer below what the person has written meanwhile.
pub(crate) async fn delivered(
    tx: &mut Tx,
    job: &DeliveryJob,
    shown: Option<Shown<'_>>,
    pace: Pace,
) -> Result<(), Error> {
    let sql = "DELETE FROM outbox WHERE account_id = $1 AND slot = $2 AND generation = $3 RETURNING account_id";
    let gone = tx.row(sql, values![job.account, &job.slot, job.generation]).await?;
    if gone.is_none() {
        let sql = "\
            UPDATE outbox SET leased_until = 0, attempts = 0, sent_as = generation, number = CASE WHEN lane <= 0 THEN number ELSE $1 END \
            WHERE account_id = $2 AND slot = $3";
        tx.run(sql, values![shown.as_ref().map(|shown| shown.number), job.account, &job.slot]).await?;
    }
    if let Some(shown) = shown {
        record(tx, job.account, &shown, pace.now).await?;
    }
    let sql = "UPDATE account SET next_at = CASE WHEN next_at > $1 THEN next_at ELSE $1 END + $2 WHERE id = $3";
    tx.run(sql, values![pace.floor, pace.step, job.account]).await?;
    Ok(())
}

/// When something was delivered, and what that means for the next message to the chat, all in ms.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// When it was delivered.
    pub now: i64,
    /// Time before this is not saved up for a burst.
    pub floor: i64,
    /// A message takes this long.
    pub step: i64,
}

/// What a message shows, if that can change by itself.
pub(crate) async fn shown_in(tx: &mut Tx, account: AccountId, number: i64) -> Result<Option<Screen>, Error> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND number = $2 AND is_over = 0";
    let row = tx.row(sql, values![account, number]).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(unjson(&row.get::<String>("screen")?).ok())
}

async fn record(tx: &mut Tx, account: AccountId, shown: &Shown<'_>, now: i64) -> Result<(), Error> {
    if let Some(above) = shown.above {
        // It is a record now, but a text that was written below it may still be on its way.
        tx.run("UPDATE message SET is_over = 1 WHERE account_id = $1 AND number = $2", values![account, above]).await?;
    }
    if let Some(gone) = shown.instead_of {
        tx.run("DELETE FROM message WHERE account_id = $1 AND number = $2", values![account, gone]).await?;
    }
    let Some(subject) = shown.subject else {
        // Nothing about it can change by itself: it need not be found again.
        tx.run("DELETE FROM message WHERE account_id = $1 AND number = $2", values![account, shown.number]).await?;
        return Ok(());
    };
    let sql = "INSERT INTO message (account_id, number, screen, subject, question, shown_at, is_over, is_repeated) \
               VALUES ($1, $2, $3, $4, $5, $6, 0, $7) \
               ON CONFLICT (account_id, number) DO UPDATE SET screen = excluded.screen, subject = excluded.subject, \
                 question = excluded.question, shown_at = excluded.shown_at, is_over = 0";
    tx.run(sql, values![account, shown.number, json(shown.screen)?, subject, shown.question, now, shown.repeated])
        .await?;
    Ok(())
}
