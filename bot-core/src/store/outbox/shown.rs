//! What was delivered: where every screen is shown that can change by itself, and every menu. Deliveries are noted together,
//! in as many statements as one of them takes.

use std::collections::{BTreeMap, BTreeSet};

use super::limits::{BURST, PER_CHAT};
use super::{DeliveryJob, again};
use crate::area::Screen;
use crate::domain::{AccountId, StudentId};
use crate::store::{Error, Sql, Tx, Value, json, traces, unjson, values};

/// A row that was delivered.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The row, as it was leased.
    pub job: DeliveryJob,
    /// Where it is shown; `None` where it stands in no message that can be found again, or something newer has overtaken it.
    pub shown: Option<SentMessage>,
    /// Whether it counts against the pace of its chat.
    pub paced: bool,
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
    let taken_away = end(tx, all).await?;
    show_again(tx, all, &taken_away).await?;
    let messages = messages(all, &taken_away);
    let forgotten = messages.iter().filter(|(_, becomes)| matches!(becomes, Becomes::Forgotten)).map(|(at, _)| *at);
    run_on(tx, "DELETE FROM message WHERE ", forgotten.collect()).await?;
    let no_menu = messages.iter().filter(|(_, becomes)| matches!(becomes, Becomes::NoMenu)).map(|(at, _)| *at);
    run_on(tx, "DELETE FROM message WHERE subject IS NULL AND ", no_menu.collect()).await?;
    end_records(tx, &messages).await?;
    show(tx, &messages).await?;
    keep_pace(tx, all).await
}

/// Lets be shown once more what something slower may have changed since. Whoever writes both writes the outbox first and the messages
/// then: else two would wait for each other.
async fn show_again(tx: &mut Tx, all: &[Delivered], taken_away: &BTreeSet<Slot>) -> Result<(), Error> {
    for Delivered { job, shown, at, again: ord, .. } in all {
        if let Some((ord, shown)) = ord.zip(shown.as_ref())
            && !taken_away.contains(&(job.account, job.slot.clone()))
        {
            again(tx, job.account, (shown.number, &job.screen, shown.subject), (ord, *at)).await?;
        }
    }
    Ok(())
}

/// Takes the rows out; one that changed in between is delivered once more. Gives those that somebody else has taken out.
async fn end(tx: &mut Tx, all: &[Delivered]) -> Result<BTreeSet<Slot>, Error> {
    let which = any_of(&["account_id", "slot", "generation"], all.len());
    let jobs = all.iter().map(|delivered| &delivered.job);
    let values = jobs.flat_map(|job| values![job.account, &job.slot, job.generation]).collect();
    let sql = format!("DELETE FROM outbox WHERE {which} RETURNING account_id, slot");
    let mut ended = BTreeSet::new();
    for row in tx.rows(Sql::composed(sql), values).await? {
        ended.insert((row.get::<AccountId>("account_id")?, row.get::<String>("slot")?));
    }
    let mut taken_away = BTreeSet::new();
    for Delivered { job, shown, .. } in all {
        let slot = (job.account, job.slot.clone());
        if !ended.contains(&slot) {
            let sql = "\
                UPDATE outbox SET leased_until = 0, attempts = 0, sent_as = generation, \
                  number = CASE WHEN lane = 1 THEN $1 ELSE number END WHERE account_id = $2 AND slot = $3";
            // What was overtaken stays where it was to be shown.
            let number = shown.as_ref().map(|shown| shown.number).or(job.number);
            if tx.count(sql, values![number, job.account, &job.slot]).await? == 0 {
                taken_away.insert(slot);
            }
        }
    }
    Ok(taken_away)
}

/// What becomes of each message in the end, whatever it showed on the way there.
fn messages<'a>(all: &'a [Delivered], taken_away: &BTreeSet<Slot>) -> BTreeMap<Message, Becomes<'a>> {
    let mut messages = BTreeMap::new();
    for delivered in all {
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

/// Ends the messages that are records now. One that shows something else by now stays what it is.
async fn end_records(tx: &mut Tx, messages: &BTreeMap<Message, Becomes<'_>>) -> Result<(), Error> {
    let over = messages.iter().filter_map(|((account, number), becomes)| match becomes {
        Becomes::Over(subject) => Some(values![*account, *number, *subject]),
        Becomes::Shows { .. } | Becomes::NoMenu | Becomes::Forgotten => None,
    });
    let over: Vec<_> = over.collect();
    if over.is_empty() {
        return Ok(());
    }
    let which = any_of(&["account_id", "number", "subject"], over.len());
    let sql = format!("UPDATE message SET is_over = 1, look = NULL WHERE {which}");
    tx.run(Sql::composed(sql), over.concat()).await
}

async fn show(tx: &mut Tx, messages: &BTreeMap<Message, Becomes<'_>>) -> Result<(), Error> {
    let (mut rows, mut all) = (Vec::new(), Vec::new());
    for ((account, number), becomes) in messages {
        let Becomes::Shows { delivered, shown, is_over, sent } = becomes else { continue };
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
        rows.push(format!("({})", numbered(all.len() + 1, row.len()).join(", ")));
        all.extend(row);
    }
    if rows.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "INSERT INTO message (account_id, number, screen, subject, question, asked_at, sent_at, shown_at, is_over, is_repeated, \
           has_words, look, is_secret, student_id) \
         VALUES {} \
         ON CONFLICT (account_id, number) DO UPDATE SET screen = excluded.screen, subject = excluded.subject, \
           asked_at = CASE WHEN message.subject = excluded.subject AND message.question = excluded.question \
             THEN message.asked_at ELSE excluded.asked_at END, question = excluded.question, shown_at = excluded.shown_at, is_over = excluded.is_over, \
           has_words = excluded.has_words, look = excluded.look, is_secret = excluded.is_secret, student_id = excluded.student_id",
        rows.join(", ")
    );
    tx.run(Sql::composed(sql), all).await?;
    Ok(())
}

/// Counts the messages against the pace of their chats, which need no rest.
async fn keep_pace(tx: &mut Tx, all: &[Delivered]) -> Result<(), Error> {
    let mut chats: BTreeMap<AccountId, i64> = BTreeMap::new();
    for delivered in all {
        *chats.entry(delivered.job.account).or_default() += i64::from(delivered.paced);
    }
    let latest = all.iter().map(|delivered| delivered.at).max().unwrap_or_default();
    let counts: BTreeSet<i64> = chats.values().copied().collect();
    for count in counts {
        let accounts: Vec<AccountId> =
            chats.iter().filter(|(_, n)| **n == count).map(|(account, _)| *account).collect();
        let sql = format!(
            "UPDATE account SET next_at = CASE WHEN next_at > $1 OR $2 = 0 THEN next_at ELSE $1 END + $2, rests_until = 0 \
             WHERE id IN ({})",
            numbered(3, accounts.len()).join(", ")
        );
        let mut values = values![latest - BURST, PER_CHAT * count];
        values.extend(accounts.into_iter().map(Value::from));
        tx.run(Sql::composed(sql), values).await?;
    }
    Ok(())
}

async fn run_on(tx: &mut Tx, statement: &str, messages: Vec<Message>) -> Result<(), Error> {
    if messages.is_empty() {
        return Ok(());
    }
    let sql = format!("{statement}({})", any_of(&["account_id", "number"], messages.len()));
    tx.run(Sql::composed(sql), messages.into_iter().flat_map(|(account, number)| values![account, number]).collect())
        .await?;
    Ok(())
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
