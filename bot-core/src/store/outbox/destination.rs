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
    /// The student who works in the account, and until when in ms.
    pub student: Option<(StudentId, i64)>,
    /// Before this time, in ms, its chat takes nothing more, as far as any process has written that down.
    pub next_at: i64,
    /// Whether its chat rests, as a delivery there has failed.
    pub rests: bool,
    /// What stands there.
    pub standing: Standing,
}

/// What stands in an account where a screen is to be delivered.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// What the screen is about, if it can change by itself.
    pub subject: Option<i64>,
    /// The message to be repaired shows something else now.
    pub is_gone: bool,
    /// What the message in which the screen is shown anew says and offers, as a digest; `None` where nobody can tell, or where it
    /// showed something else.
    pub look: Option<i64>,
    /// Whether a secret can be read in the message to be repaired.
    pub was_secret: bool,
    /// When the message was sent in which it is shown anew, in ms; `None` where it is a new one, or nobody knows.
    pub sent: Option<i64>,
    /// Other messages that show the same, each with its question; they make room for this one. A conversation stands in one
    /// message only; of menus the newest keeps its buttons.
    pub above: Vec<(i64, Option<QuestionId>)>,
}

impl Destination {
    /// The student who works in the account at a time in ms.
    pub(crate) fn student_at(&self, now: i64) -> Option<StudentId> {
        self.student.filter(|(_, until)| *until > now).map(|(student, _)| student)
    }
}

/// Reads where a row is to be delivered.
pub(crate) async fn destination(tx: &mut Tx, job: &DeliveryJob) -> Result<Option<Destination>, Error> {
    let sql = "SELECT person_id, platform, external_id, address, next_at, rests_until, student_id, until FROM account \
               LEFT JOIN session ON account_id = id WHERE id = $1";
    let row = tx.row(sql, values![job.account]).await?;
    let Some(row) = row else { return Ok(None) };
    let person = row.get::<PersonId>("person_id")?;
    let student = row.get::<Option<StudentId>>("student_id")?.zip(row.get::<Option<i64>>("until")?);
    let standing = standing(tx, job, person).await?;
    let (platform, account, address) = (row.get("platform")?, row.get("external_id")?, row.get("address")?);
    let (next_at, rests) = (row.get("next_at")?, row.get::<i64>("rests_until")? > 0);
    Ok(Some(Destination { person, platform, account, address, student, next_at, rests, standing }))
}

/// The message in which a row is shown, and those that may make room for it.
macro_rules! messages {
    ($above:literal) => {
        concat!(
            "SELECT number, question, screen, look, is_secret, sent_at, is_over FROM message WHERE account_id = $1 AND number = $2",
            $above
        )
    };
}

/// The message alone.
const ITS_OWN: &str = messages!("");

/// With those about a subject: first their numbers, by an index that holds nothing else. SQLite would read the chat, of somebody who has
/// decided for years.
const ABOUT: &str = messages!(
    " UNION ALL SELECT o.number, o.question, o.screen, o.look, o.is_secret, o.sent_at, o.is_over FROM message m CROSS JOIN message o \
      WHERE m.account_id = $1 AND m.subject = $3 AND o.account_id = m.account_id + 0 AND o.number = m.number AND o.is_over = 0"
);

/// With the menus above. What stands below stays: nobody looks for the newest menu further up. A message for which something else is on
/// its way is left to that. PostgreSQL would read the chat where it may look for numbers below the one.
const MENUS: &str = messages!(
    " UNION ALL SELECT o.number, o.question, o.screen, o.look, o.is_secret, o.sent_at, o.is_over FROM message m CROSS JOIN message o \
      WHERE m.account_id = $1 AND m.subject IS NULL AND m.number + 0 < $3 AND o.account_id = m.account_id + 0 AND o.number = m.number \
        AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.account_id = $1 AND n.number = m.number)"
);

/// Reads what stands where a row is to be delivered, in an account of a person.
pub(crate) async fn standing(tx: &mut Tx, job: &DeliveryJob, person: PersonId) -> Result<Standing, Error> {
    let subject = job.screen.subject(person);
    // Nobody has noted a message that somebody else has written.
    let is_ours = area::erases_since(&job.screen).is_none();
    let is_repair = job.lane == Lane::Notice && job.number.is_some() && is_ours;
    let makes_room = job.number.is_none() || (!is_repair && matches!(job.screen, Screen::Conversation(_)));
    let is_menu = subject.is_none() && area::is_menu(&job.screen);
    let rows = match subject {
        Some(subject) if makes_room && !area::carries_file(&job.screen) => {
            tx.rows(ABOUT, values![job.account, job.number, subject]).await?
        }
        None if is_menu => tx.rows(MENUS, values![job.account, job.number, job.number.unwrap_or(i64::MAX)]).await?,
        Some(_) | None if job.number.is_some() => tx.rows(ITS_OWN, values![job.account, job.number]).await?,
        Some(_) | None => Vec::new(),
    };
    let mut standing = Standing { subject, is_gone: is_repair, ..Standing::default() };
    for row in &rows {
        let number = row.get::<i64>("number")?;
        if Some(number) != job.number {
            if is_same(job, row)? {
                let question: Option<String> = row.get("question")?;
                standing.above.push((number, question.map(QuestionId::from_code)));
            }
            continue;
        }
        standing.sent = row.get("sent_at")?;
        if is_ours && !row.get::<bool>("is_over")? && shows(job, row)? {
            standing.is_gone = false;
            standing.look = row.get("look")?;
            standing.was_secret = is_repair && row.get("is_secret")?;
        }
    }
    if standing.is_gone {
        standing.above.clear();
    } else if !is_menu {
        // Only the newest one has not made room yet.
        let newest = standing.above.into_iter().max_by_key(|(number, _)| *number);
        standing.above = newest.into_iter().collect();
    }
    Ok(standing)
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

/// Whether a message shows the same screen, at whatever page. One that only a newer program knows is another one in any case.
fn is_same(job: &DeliveryJob, message: &Row) -> Result<bool, Error> {
    let screen = unjson::<Screen>(&message.get::<String>("screen")?);
    Ok(screen.is_ok_and(|screen| area::menu(&screen) == area::menu(&job.screen)))
}

/// Whether a message shows just what is to be shown in it.
fn shows(job: &DeliveryJob, message: &Row) -> Result<bool, Error> {
    let screen = unjson::<Screen>(&message.get::<String>("screen")?);
    Ok(screen.is_ok_and(|screen| screen == job.screen))
}

/// The address of an account has changed.
pub(crate) async fn moved(tx: &mut Tx, account: AccountId, address: &str) -> Result<(), Error> {
    tx.run("UPDATE account SET address = $1 WHERE id = $2", values![address, account]).await?;
    Ok(())
}
