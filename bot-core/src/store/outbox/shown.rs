//! What was delivered: where every screen is shown that can change by itself, and every menu. Deliveries are noted together,
//! in as many statements as one of them takes.

use std::collections::{BTreeMap, BTreeSet};

use super::{DeliveryJob, again};
use crate::area::{self, Screen};
use crate::domain::{AccountId, StudentId};
use crate::platform::Platform;
use crate::store::{Error, Sql, Tx, json, traces, unjson, values};

/// A row that was delivered.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The row, as it was leased.
    pub job: DeliveryJob,
    /// The platform, and its id of the account: what somebody does comes under these.
    pub who: (Platform, String),
    /// Where it is shown; `None` where it stands in no message that can be found again, or something newer has overtaken it.
    pub shown: Option<SentMessage>,
    /// Before this time, in ms, the chat takes nothing more; `None` where it takes more at once.
    pub next_at: Option<i64>,
    /// Whether its chat rested, as a delivery there had failed: it does no more.
    pub wakes: bool,
    /// When, in ms.
    pub at: i64,
    /// The generation in which its message is shown once more, where something slower may have changed it since.
    pub again: Option<i64>,
}

/// What is shown in a message from now on.
#[derive(Clone, Debug)]
pub struct SentMessage {
    /// The message's number.
    pub number: i64,
    /// What the screen is about, if it can change by itself.
    pub subject: Option<i64>,
    /// The question it asks, if any.
    pub question: Option<String>,
    /// When it was changed to ask that, by the platform's clock, in ms; `None` where nobody knows.
    pub asked_at: Option<i64>,
    /// Whether it is found again: it can change by itself, or makes room for a newer one.
    pub is_kept: bool,
    /// Messages above that showed the same and are mere records now.
    pub above: Vec<i64>,
    /// The message that it should have been shown in, and that is not there any more.
    pub instead_of: Option<i64>,
    /// Whether it may have been sent before, under a number that nobody noted.
    pub repeated: bool,
    /// A digest of what it says and offers; `None` where nobody can tell.
    pub look: Option<i64>,
    /// Whether a secret can be read in it: it was sent as one.
    pub is_secret: bool,
    /// The student who works in the account and sees it; `None` where nobody does.
    pub student: Option<StudentId>,
}

impl SentMessage {
    /// Of a message that was sent with its question: whatever has a greater number was written after it.
    pub const BY_ITS_NUMBER: i64 = 0;

    /// The same where nobody knows whether the message shows it: it is found again, and does not count as shown.
    #[must_use]
    pub(crate) fn unsure(self) -> Self {
        Self { is_kept: true, look: None, is_secret: false, ..self }
    }
}

/// A message, by the account in whose chat it stands and its number there.
type Message = (AccountId, i64);

/// A row of the outbox, by its account and what it is about.
type Slot = (AccountId, String);

/// What becomes of a message.
enum Becomes<'a> {
    /// It shows something that can change by itself, or a menu. `sent`: when it was sent, in ms; `None` where it was there before.
    Shows { delivered: &'a Delivered, shown: &'a SentMessage, is_over: bool, sent: Option<i64> },
    /// It is a record of this subject now, but a text that was written below it may still be on its way.
    Over(i64),
    /// It was a menu and is a record now: nobody answers it.
    NoMenu,
    /// Nothing about it can change by itself, or it is gone: it need not be found again.
    Forgotten,
}

/// Notes that rows were delivered: where they are shown, and that nothing waits any more, unless it changed in between. Then
/// a notice is shown anew in the same message, an answer or a file below what the person has written meanwhile. Where the row was
/// taken away meanwhile, as when a channel is unbound, the message stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn note(tx: &mut Tx, all: &[Delivered]) -> Result<(), Error> {
    // Accounts, the outbox, messages: whoever writes several of them does so in this order. Else two would wait for each other.
    keep_pace(tx, all).await?;
    let Ended { taken_away, elsewhere, instead } = end(tx, all).await?;
    let there: Vec<&Delivered> = all.iter().filter(|row| !elsewhere.contains(&row.job.account)).collect();
    show_again(tx, &there, &taken_away).await?;
    let messages = messages(&there, &taken_away);
    forget(tx, &messages).await?;
    show(tx, &messages).await?;
    show_instead(tx, &instead).await
}

/// Lets messages count as what is to be shown in them instead: a notice is shown in a message only while that shows the same.
async fn show_instead(tx: &mut Tx, all: &[Instead]) -> Result<(), Error> {
    let sql = "UPDATE message SET screen = $1, subject = $2, question = NULL, look = NULL WHERE account_id = $3 AND number = $4";
    for Instead { message: (account, number), screen, subject } in all {
        tx.run(sql, values![screen, *subject, *account, *number]).await?;
    }
    Ok(())
}

/// Lets be shown once more what something slower may have changed since.
async fn show_again(tx: &mut Tx, all: &[&Delivered], taken_away: &BTreeSet<Slot>) -> Result<(), Error> {
    for Delivered { job, shown, at, again: ord, .. } in all {
        if let Some((ord, shown)) = ord.zip(shown.as_ref())
            && !taken_away.contains(&(job.account, job.slot.clone()))
        {
            again(tx, job.account, (shown.number, &job.screen, shown.subject), (ord, *at)).await?;
        }
    }
    Ok(())
}

/// What somebody else has done meanwhile to what was delivered.
#[derive(Default)]
struct Ended {
    /// The rows that were taken out.
    taken_away: BTreeSet<Slot>,
    /// The rooms that go on as others: what was delivered stands in none of the messages that are there now.
    elsewhere: BTreeSet<AccountId>,
    /// The messages in which something else is to be shown by now.
    instead: Vec<Instead>,
}

/// What is to be shown in a message instead of what has arrived there.
struct Instead {
    message: Message,
    /// As JSON.
    screen: String,
    subject: Option<i64>,
}

/// Takes the rows out; one that changed in between is delivered once more.
async fn end(tx: &mut Tx, all: &[Delivered]) -> Result<Ended, Error> {
    let which = any_of(&["account_id", "slot", "generation"], all.len());
    let jobs = all.iter().map(|delivered| &delivered.job);
    let values = jobs.flat_map(|job| values![job.account, &job.slot, job.generation]).collect();
    let sql = format!("DELETE FROM outbox WHERE {which} RETURNING account_id, slot");
    let mut ended = BTreeSet::new();
    for row in tx.rows(Sql::for_rows(sql, all.len()), values).await? {
        ended.insert((row.get::<AccountId>("account_id")?, row.get::<String>("slot")?));
    }
    let mut others = Ended::default();
    for Delivered { job, shown, who, .. } in all {
        let slot = (job.account, job.slot.clone());
        let is_ended = ended.contains(&slot);
        // Of rooms also where nothing waits any more: the numbers of what arrived in the one before mean other messages now.
        let sql = "SELECT 1 AS n FROM account WHERE id = $1 AND external_id <> $2";
        let is_elsewhere = (!is_ended || area::is_room(&who.1)) && tx.any(sql, values![job.account, &who.1]).await?;
        if is_elsewhere {
            others.elsewhere.insert(job.account);
        }
        if !is_ended {
            // A turn that began before the one that asked for it may have changed it since: what was asked for later stays the newer one.
            let sql = "\
                UPDATE outbox SET leased_until = 0, attempts = 0, \
                  sent_as = CASE WHEN generation > sent_as THEN generation ELSE sent_as + 1 END, \
                  number = CASE WHEN lane = 1 THEN $1 ELSE number END WHERE account_id = $2 AND slot = $3 \
                RETURNING number, screen, subject";
            // What was overtaken stays where it was to be shown.
            let number = shown.as_ref().filter(|_| !is_elsewhere).map(|shown| shown.number).or(job.number);
            let Some(row) = tx.row(sql, values![number, job.account, &job.slot]).await? else {
                others.taken_away.insert(slot);
                continue;
            };
            let (number, screen): (Option<i64>, String) = (row.get("number")?, row.get("screen")?);
            if let Some(number) = number.filter(|_| job.number.is_none())
                && screen != json(&job.screen)?
            {
                others.instead.push(Instead { message: (job.account, number), screen, subject: row.get("subject")? });
            }
        }
    }
    Ok(others)
}

/// What becomes of each message in the end, whatever it showed on the way there.
fn messages<'a>(all: &[&'a Delivered], taken_away: &BTreeSet<Slot>) -> BTreeMap<Message, Becomes<'a>> {
    let mut messages = BTreeMap::new();
    for &delivered in all {
        let (account, Some(shown)) = (delivered.job.account, &delivered.shown) else { continue };
        for above in &shown.above {
            let at = (account, *above);
            match messages.get_mut(&at) {
                // It shows something else by now.
                Some(Becomes::Shows { shown: now, .. }) if now.subject != shown.subject => {}
                Some(Becomes::Shows { is_over, .. }) if shown.subject.is_some() => *is_over = true,
                _ => drop(messages.insert(at, shown.subject.map_or(Becomes::NoMenu, Becomes::Over))),
            }
        }
        if let Some(gone) = shown.instead_of {
            messages.insert((account, gone), Becomes::Forgotten);
        }
        let is_over = taken_away.contains(&(account, delivered.job.slot.clone()));
        let is_kept = shown.is_kept && (shown.subject.is_some() || !is_over);
        let sent = match messages.get(&(account, shown.number)) {
            // It is changed no later than it is noted that it was sent.
            Some(Becomes::Shows { sent, .. }) => *sent,
            Some(Becomes::Over(_) | Becomes::NoMenu | Becomes::Forgotten) | None => {
                (delivered.job.number != Some(shown.number)).then_some(delivered.at)
            }
        };
        let becomes = if is_kept { Becomes::Shows { delivered, shown, is_over, sent } } else { Becomes::Forgotten };
        messages.insert((account, shown.number), becomes);
    }
    messages
}

/// Forgets the messages that need not be found again.
async fn forget(tx: &mut Tx, messages: &BTreeMap<Message, Becomes<'_>>) -> Result<(), Error> {
    let (mut which, mut all) = (Vec::new(), Vec::new());
    for ((account, number), becomes) in messages {
        // One that is no menu any more shows something else by now, and stays.
        let only = match becomes {
            Becomes::Forgotten => "",
            Becomes::NoMenu => " AND subject IS NULL",
            Becomes::Shows { .. } | Becomes::Over(_) => continue,
        };
        let first = all.len() + 1;
        which.push(format!("(account_id = ${first} AND number = ${}{only})", first + 1));
        all.extend(values![*account, *number]);
    }
    if which.is_empty() {
        return Ok(());
    }
    let sql = format!("DELETE FROM message WHERE {}", which.join(" OR "));
    tx.run(Sql::for_rows(sql, which.len()), all).await
}

/// What a message keeps that becomes a record. That it does is written by a row with a negative `shown_at`.
const KEPT: [&str; 7] = ["screen", "subject", "question", "shown_at", "has_words", "is_secret", "student_id"];

/// Writes what messages show from now on, and which are mere records. One that shows something else by now than its record would
/// stays what it is.
async fn show(tx: &mut Tx, messages: &BTreeMap<Message, Becomes<'_>>) -> Result<(), Error> {
    let (mut rows, mut over, mut all) = (Vec::new(), Vec::new(), Vec::new());
    for ((account, number), becomes) in messages {
        let first = all.len() + 1;
        match becomes {
            Becomes::Shows { delivered, shown, is_over, sent } => {
                let (screen, question, at) = (json(&delivered.job.screen)?, shown.question.as_deref(), delivered.at);
                let row = values![
                    *account,
                    *number,
                    &screen,
                    shown.subject,
                    question,
                    shown.asked_at,
                    *sent,
                    at,
                    *is_over,
                    shown.repeated,
                    traces::has_words(&screen),
                    shown.look,
                    shown.is_secret,
                    shown.student
                ];
                rows.push(row_of(first, row.len()));
                all.extend(row);
            }
            Becomes::Over(subject) => {
                let (number_at, subject_at) = (first + 1, first + 2);
                over.push(format!("(account_id = ${first} AND number = ${number_at} AND subject = ${subject_at})"));
                all.extend(values![*account, *number, *subject]);
            }
            Becomes::NoMenu | Becomes::Forgotten => {}
        }
    }
    let mut parts = Vec::new();
    if !rows.is_empty() {
        parts.push(format!("VALUES {}", rows.join(", ")));
    }
    if !over.is_empty() {
        // While this is written, somebody else may forget one on a server, as its words name somebody who is erased. Nothing of it comes
        // back by this: only that it is there is read.
        all.extend(values![json(&area::home())?]);
        parts.push(format!(
            "SELECT account_id, number, ${}, subject, NULL, NULL, NULL, -1, 1, is_repeated, 0, NULL, 0, NULL \
             FROM message WHERE {}",
            all.len(),
            over.join(" OR ")
        ));
    }
    if parts.is_empty() {
        return Ok(());
    }
    let kept = |column: &str| {
        format!("{column} = CASE WHEN excluded.shown_at < 0 THEN message.{column} ELSE excluded.{column} END")
    };
    let sql = format!(
        "INSERT INTO message (account_id, number, screen, subject, question, asked_at, sent_at, shown_at, is_over, is_repeated, \
           has_words, look, is_secret, student_id) \
         {} \
         ON CONFLICT (account_id, number) DO UPDATE SET {}, is_over = excluded.is_over, look = excluded.look, \
           asked_at = CASE WHEN excluded.shown_at < 0 \
             OR (message.subject = excluded.subject AND message.question = excluded.question) \
             THEN message.asked_at ELSE excluded.asked_at END \
         WHERE excluded.shown_at >= 0 OR message.subject = excluded.subject",
        parts.join(" UNION ALL "),
        KEPT.map(kept).join(", ")
    );
    tx.run(Sql::for_rows(sql, rows.len().max(over.len())), all).await
}

/// Writes down which chats take nothing more for now, and that others need no rest any more.
async fn keep_pace(tx: &mut Tx, all: &[Delivered]) -> Result<(), Error> {
    let mut chats: BTreeMap<AccountId, (i64, bool)> = BTreeMap::new();
    for Delivered { job, next_at, wakes, .. } in all {
        if next_at.is_some() || *wakes {
            let (next, is_woken) = chats.entry(job.account).or_default();
            *next = next_at.map_or(*next, |at| at.max(*next));
            *is_woken |= *wakes;
        }
    }
    if chats.is_empty() {
        return Ok(());
    }
    let rows: Vec<String> = (0..chats.len()).map(|nth| row_of(nth * 3 + 1, 3)).collect();
    let sql = format!(
        "UPDATE account SET next_at = CASE WHEN next_at < chat.column2 THEN chat.column2 ELSE next_at END, \
           rests_until = CASE WHEN chat.column3 = 1 THEN 0 ELSE rests_until END \
         FROM (VALUES {}) chat WHERE id = chat.column1",
        rows.join(", ")
    );
    let values = chats.into_iter().flat_map(|(account, (next, is_woken))| values![account, next, is_woken]);
    tx.run(Sql::for_rows(sql, rows.len()), values.collect()).await
}

/// The condition that these columns have the values of one of so many rows, counted from `$1`.
fn any_of(columns: &[&str], rows: usize) -> String {
    let row = |nth: usize| {
        let values = numbered(nth * columns.len() + 1, columns.len());
        let equal = columns.iter().zip(values).map(|(column, value)| format!("{column} = {value}"));
        format!("({})", equal.collect::<Vec<_>>().join(" AND "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(" OR ")
}

/// A row of so many values, from `$first` on.
fn row_of(first: usize, count: usize) -> String {
    format!("({})", numbered(first, count).join(", "))
}

/// So many values, from `$first` on.
fn numbered(first: usize, count: usize) -> Vec<String> {
    (first..first + count).map(|number| format!("${number}")).collect()
}

/// What a message shows, if it is kept where that is.
pub(crate) async fn shown_in(tx: &mut Tx, account: AccountId, number: i64) -> Result<Option<Screen>, Error> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND number = $2 AND is_over = 0";
    let row = tx.row(sql, values![account, number]).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(unjson(&row.get::<String>("screen")?).ok())
}

/// What a message may show at a time in ms. Where its number is not known, that is whatever is on its way to the account but for answers: who
/// presses at once may do so before the platform has said in which message it stands.
pub(crate) async fn may_show(tx: &mut Tx, account: AccountId, number: i64, now: i64) -> Result<Vec<Screen>, Error> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND number = $2 AND is_over = 0 \
               UNION ALL SELECT screen FROM outbox WHERE account_id = $1 AND number IS NULL AND lane IN (1, 2, 4) \
                 AND leased_until >= $3 AND NOT EXISTS (SELECT 1 FROM message WHERE account_id = $1 AND number = $2)";
    let rows = tx.rows(sql, values![account, number, now]).await?;
    let screens = rows.iter().map(|row| Ok(unjson(&row.get::<String>("screen")?).ok()));
    Ok(screens.collect::<Result<Vec<Option<Screen>>, Error>>()?.into_iter().flatten().collect())
}

/// What the newest message of an account's chat shows to its owner, if it is kept where that is.
pub(crate) async fn last_shown(tx: &mut Tx, account: AccountId) -> Result<Option<Screen>, Error> {
    let sql = "SELECT screen FROM message WHERE account_id = $1 AND is_over = 0 AND student_id IS NULL \
               ORDER BY number DESC LIMIT 1";
    let row = tx.row(sql, values![account]).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(unjson(&row.get::<String>("screen")?).ok())
}
