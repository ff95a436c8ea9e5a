//! Where a row of the outbox goes: the account, its address, and the messages that show the same until now.

use super::{DeliveryJob, Lane};
use crate::area::{self, Screen};
use crate::conversation::QuestionId;
use crate::domain::{AccountId, PersonId, StudentId};
use crate::store::{Error, Row, Tx, unjson, values};

/// Where a screen is to be delivered: the person, the address, and the messages that have shown the same until now.
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
    /// The student who works in the account, and until when in ms.
    pub student: Option<(StudentId, i64)>,
    /// The message to be repaired shows something else now.
    pub is_gone: bool,
    /// What the message to be repaired says and offers, as a digest; `None` where nobody can tell.
    pub look: Option<i64>,
    /// Whether a secret can be read in the message to be repaired.
    pub was_secret: bool,
    /// When the message was sent in which it is shown anew, in ms; `None` where it is a new one, or nobody knows.
    pub sent: Option<i64>,
    /// Other messages that show the same, each with its question; they make room for this one. A conversation stands in one
    /// message only; of menus the newest keeps its buttons.
    pub above: Vec<(i64, Option<QuestionId>)>,
}

/// Reads where a row is to be delivered.
pub(crate) async fn destination(tx: &mut Tx, job: &DeliveryJob) -> Result<Option<Destination>, Error> {
    let sql = "SELECT person_id, platform, external_id, address, student_id, until, \
                 (SELECT sent_at FROM message WHERE account_id = $1 AND number = $2) AS sent_at FROM account \
               LEFT JOIN session ON account_id = id WHERE id = $1";
    let row = tx.row(sql, values![job.account, job.number]).await?;
    let Some(row) = row else { return Ok(None) };
    let person = row.get::<PersonId>("person_id")?;
    let subject = job.screen.subject(person);
    // Nobody has noted a message that somebody else has written.
    let repairs = job.number.filter(|_| job.lane == Lane::Notice && area::erases_since(&job.screen).is_none());
    let stands = match repairs {
        Some(number) => stands(tx, job, number).await?,
        None => None,
    };
    let is_gone = repairs.is_some() && stands.is_none();
    let makes_room = job.number.is_none() || (repairs.is_none() && matches!(job.screen, Screen::Conversation(_)));
    let above = match subject {
        Some(subject) if makes_room && !area::carries_file(&job.screen) => {
            last_shown(tx, job, subject).await?.into_iter().collect()
        }
        None if !is_gone && area::is_menu(&job.screen) => menus_above(tx, job).await?,
        Some(_) | None => Vec::new(),
    };
    let student = row.get::<Option<StudentId>>("student_id")?.zip(row.get::<Option<i64>>("until")?);
    Ok(Some(Destination {
        person,
        student,
        subject,
        is_gone,
        was_secret: stands.as_ref().is_some_and(|stands| stands.is_secret),
        look: stands.and_then(|stands| stands.look),
        platform: row.get("platform")?,
        account: row.get("external_id")?,
        address: row.get("address")?,
        sent: row.get("sent_at")?,
        above,
    }))
}

/// Reads whose account it is, on which platform, and whether it is lent to a student at a time in ms.
pub(crate) async fn whose(
    tx: &mut Tx,
    account: AccountId,
    now: i64,
) -> Result<Option<(PersonId, String, bool)>, Error> {
    let sql = "SELECT person_id, platform, student_id FROM account LEFT JOIN session ON account_id = id AND until > $2 \
               WHERE id = $1";
    let one = |row: &Row| {
        let is_lent = row.get::<Option<StudentId>>("student_id")?.is_some();
        Ok((row.get("person_id")?, row.get("platform")?, is_lent))
    };
    tx.find(sql, values![account, now], one).await
}

/// The newest other message that shows the same screen about a subject, at whatever page.
async fn last_shown(tx: &mut Tx, job: &DeliveryJob, subject: i64) -> Result<Option<(i64, Option<QuestionId>)>, Error> {
    // First the numbers, by an index that holds nothing else: SQLite would read the chat, of somebody who has decided for years.
    let sql = "SELECT message.number, message.question, message.screen FROM message m CROSS JOIN message \
               WHERE m.account_id = $1 AND m.subject = $2 AND message.account_id = m.account_id + 0 \
                 AND message.number = m.number AND message.is_over = 0 ORDER BY m.number DESC";
    let rows = tx.rows(sql, values![job.account, subject]).await?;
    for row in rows {
        let number = row.get("number")?;
        if job.number != Some(number) && is_same(job, &row)? {
            let question: Option<String> = row.get("question")?;
            return Ok(Some((number, question.map(QuestionId::from_code))));
        }
    }
    Ok(None)
}

/// The messages above that show the same menu, at whatever page. What stands below stays: nobody looks for the newest menu
/// further up.
async fn menus_above(tx: &mut Tx, job: &DeliveryJob) -> Result<Vec<(i64, Option<QuestionId>)>, Error> {
    // A message for which something else is on its way is left to that.
    // PostgreSQL would read the chat where it may look for numbers below the one.
    let sql = "SELECT message.number, message.screen FROM message m CROSS JOIN message \
               WHERE m.account_id = $1 AND m.subject IS NULL AND m.number + 0 < $2 AND message.account_id = m.account_id + 0 \
                 AND message.number = m.number \
                 AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.account_id = $1 AND n.number = m.number)";
    let mut above = Vec::new();
    for row in tx.rows(sql, values![job.account, job.number.unwrap_or(i64::MAX)]).await? {
        if is_same(job, &row)? {
            above.push((row.get("number")?, None));
        }
    }
    Ok(above)
}

/// Whether a message shows the same screen, at whatever page. One that only a newer program knows is another one in any case.
fn is_same(job: &DeliveryJob, message: &Row) -> Result<bool, Error> {
    let screen = unjson::<Screen>(&message.get::<String>("screen")?);
    Ok(screen.is_ok_and(|screen| area::menu(&screen) == area::menu(&job.screen)))
}

/// A message that shows what is to be shown anew in it.
struct Stands {
    look: Option<i64>,
    is_secret: bool,
}

/// The message with this number, if it still shows what is to be shown anew in it.
async fn stands(tx: &mut Tx, job: &DeliveryJob, number: i64) -> Result<Option<Stands>, Error> {
    let sql = "SELECT screen, look, is_secret FROM message WHERE account_id = $1 AND number = $2 AND is_over = 0";
    let row = tx.row(sql, values![job.account, number]).await?;
    let Some(row) = row else { return Ok(None) };
    let screen = unjson::<Screen>(&row.get::<String>("screen")?);
    let (look, is_secret) = (row.get("look")?, row.get("is_secret")?);
    Ok(screen.is_ok_and(|screen| screen == job.screen).then_some(Stands { look, is_secret }))
}

/// The address of an account has changed.
pub(crate) async fn moved(tx: &mut Tx, account: AccountId, address: &str) -> Result<(), Error> {
    tx.run("UPDATE account SET address = $1 WHERE id = $2", values![address, account]).await?;
    Ok(())
}
