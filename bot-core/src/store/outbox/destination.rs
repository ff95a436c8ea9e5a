//! Where a row of the outbox goes: the account, its address, and the message that shows the same until now.

use super::{DeliveryJob, Lane};
use crate::area::Screen;
use crate::conversation::QuestionId;
use crate::domain::{AccountId, PersonId};
use crate::store::{Error, Tx, unjson, values};
use crate::wire::Page;

/// Where a screen is to be delivered: the person, the address, and the message that has shown the same until now, with
/// the question it asks.
#[derive(Clone, Debug)]
pub struct Destination {
    /// Whose account.
    pub person: PersonId,
    /// The platform's name.
    pub platform: String,
    /// The platform's id of the account.
    pub account: String,
    /// Where to; empty where nobody knows it yet.
    pub address: String,
    /// What the screen is about, if it can change by itself.
    pub subject: Option<i64>,
    /// The message to be repaired shows something else now.
    pub is_gone: bool,
    /// Another message that shows the same, and its question; it makes room for this one. A conversation stands in one message
    /// only.
    pub above: Option<(i64, Option<QuestionId>)>,
}

/// Reads where a row is to be delivered.
pub(crate) async fn destination(tx: &mut Tx, job: &DeliveryJob) -> Result<Option<Destination>, Error> {
    let sql = "SELECT person_id, platform, external_id, address FROM account WHERE id = $1";
    let row = tx.row(sql, values![job.account]).await?;
    let Some(row) = row else { return Ok(None) };
    let person = row.get::<PersonId>("person_id")?;
    let subject = job.screen.subject(person);
    let (above, is_gone) = match (subject, job.number) {
        (_, Some(number)) if job.lane == Lane::Notice => (None, !shows(tx, job, number).await?),
        (Some(subject), number) if number.is_none() || matches!(job.screen, Screen::Conversation(_)) => {
            (last_shown(tx, job, subject).await?, false)
        }
        (Some(_) | None, _) => (None, false),
    };
    Ok(Some(Destination {
        person,
        subject,
        is_gone,
        platform: row.get("platform")?,
        account: row.get("external_id")?,
        address: row.get("address")?,
        above,
    }))
}

/// The newest other message that shows the same screen, at whatever page.
async fn last_shown(tx: &mut Tx, job: &DeliveryJob, subject: i64) -> Result<Option<(i64, Option<QuestionId>)>, Error> {
    let sql = "SELECT number, question, screen FROM message WHERE account_id = $1 AND subject = $2 AND is_over = 0 \
               ORDER BY number DESC";
    let rows = tx.rows(sql, values![job.account, subject]).await?;
    for row in rows {
        // A screen that only a newer program knows is another one in any case.
        let (screen, number) = (unjson::<Screen>(&row.get::<String>("screen")?), row.get("number")?);
        let is_other = job.number != Some(number);
        if is_other && screen.is_ok_and(|screen| screen.at_page(Page(0)) == job.screen.at_page(Page(0))) {
            let question: Option<String> = row.get("question")?;
            return Ok(Some((number, question.map(QuestionId::from_code))));
        }
    }
    Ok(None)
}

/// Whether a message still shows what is to be shown anew in it.
async fn shows(tx: &mut Tx, job: &DeliveryJob, number: i64) -> Result<bool, Error> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND number = $2 AND is_over = 0";
    let row = tx.row(sql, values![job.account, number]).await?;
    let Some(row) = row else { return Ok(false) };
    let screen = unjson::<Screen>(&row.get::<String>("screen")?);
    Ok(screen.is_ok_and(|screen| screen == job.screen))
}

/// The address of an account has changed.
pub(crate) async fn moved(tx: &mut Tx, account: AccountId, address: &str) -> Result<(), Error> {
    tx.run("UPDATE account SET address = $1 WHERE id = $2", values![address, account]).await?;
    Ok(())
}
