//! Conversations: forms in the middle of being filled in.

#[cfg(test)]
mod tests;
mod untouched;

use serde::{Deserialize, Serialize};

pub(crate) use untouched::{Untouched, forget_untouched, with_untouched};

use super::outbox::{self, LeaseInfo};
use super::{Error, Row, Tx, json, people, unjson, values};
use crate::area::Screen;
use crate::conversation::QuestionId;
use crate::decision::{Topic, Whom};
use crate::domain::{AccountId, Cap, ConversationId, PersonId, StudentId};
use crate::flows::{Conversation, FlowName};
use crate::platform::Platform;
use crate::reader::Reader;
use crate::text::utf16_len;
use crate::view::Progress;

/// A conversation as stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its id.
    pub id: ConversationId,
    /// The account in which something was done now.
    pub account: AccountId,
    /// Raised by every input.
    pub revision: u32,
    /// Since when it asks what it asks now.
    pub asking: Asking,
    /// The state; `Err` when it does not decode any more.
    pub state: Result<Conversation, String>,
    /// The pieces of the last typed answer, if they were typed in the same account.
    pub heard: Option<Heard>,
    /// The question that was shown last before a message.
    pub asked: Option<Asked>,
    /// Whether a question has been shown after that message, and certainly not before.
    pub asked_later: bool,
    /// The newest message that shows the conversation, with the question it asks.
    pub shown: Option<(i64, Option<QuestionId>)>,
}

/// A question that a message shows.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which.
    pub question: QuestionId,
    /// The message's number.
    pub number: i64,
    /// When the message was changed to show it, by the platform's clock, in ms; long ago where it was sent with it, and `None`
    /// where nobody knows.
    pub at: Option<i64>,
}

/// How long before a question a text has to be written to be none of its answers, in ms.
const EARLY: i64 = 2_000;

/// Since when a conversation asks what it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The revision at which it was asked first, which its buttons carry.
    pub revision: u32,
    /// When, in ms.
    pub since: i64,
}

/// Clients split texts at 4096 UTF-16 units (docs/platforms.md, "Limits side by side"), at the end of a word where they
/// can.
const SPLIT: usize = 4000;

impl Stored {
    /// Since when it asks what it asks once this has become of it.
    pub(crate) fn asking(&self, next: &Conversation, now: i64) -> Asking {
        match &self.state {
            Ok(state) if state.asks_the_same(next) => self.asking,
            Ok(_) | Err(_) => Asking { revision: self.revision + 1, since: now },
        }
    }

    /// The question that a text answers: the one shown last before it was written. The next one may have
    /// been shown although nobody has recorded it yet, or not where it is recorded, so the earlier one counts
    /// only for what was certainly written before, such as before an answer to it that came first, or belongs to a split text.
    pub(crate) fn answers_to(&self, pending: &QuestionId, number: i64) -> QuestionId {
        match (&self.asked, &self.heard) {
            (_, Some(heard)) if self.is_overtaken(number) => heard.question.clone(),
            (Some(Asked { question, .. }), _) if self.asked_later || self.was_split(question) => question.clone(),
            _ => pending.clone(),
        }
    }

    /// Whether a text was written before the question was asked: at least [`EARLY`] before it, as clocks differ and some
    /// platforms count in seconds. What stands below the message that was sent with the question was written after it, whatever
    /// clocks say; where a message was changed to ask it, that counts from the change on. Where no message is known to ask it, it
    /// was asked at `since`. Both times are by the platform's clock. Pieces of a split text are one answer.
    pub(crate) fn is_early(&self, pending: &QuestionId, written: Option<i64>, since: i64) -> bool {
        let is_piece = self.asked.as_ref().is_some_and(|asked| self.was_split(&asked.question));
        let shown = self.asked.as_ref().filter(|asked| asked.question == *pending);
        let since = shown.and_then(|asked| asked.at).unwrap_or(since);
        !is_piece && written.is_some_and(|written| written < since - EARLY)
    }

    /// Whether something that was written after the message of this number has been heard already.
    pub(crate) fn is_overtaken(&self, number: i64) -> bool {
        self.heard.as_ref().is_some_and(|heard| heard.pieces.iter().any(|(piece, _)| *piece > number))
    }

    /// Whether somebody said the same just before: they only repeat it.
    pub(crate) fn is_repeated(&self, words: &str) -> bool {
        self.heard.as_ref().is_some_and(|heard| heard.pieces.iter().any(|(_, piece)| piece.trim() == words.trim()))
    }

    /// Takes a piece of an answer and gives the whole.
    pub(crate) fn hear(&mut self, question: &QuestionId, number: i64, words: String) -> String {
        let shown_at = self.asked.as_ref().filter(|asked| asked.question == *question).map_or(0, |asked| asked.number);
        let goes_on = self.asked_later || self.is_overtaken(number) || self.was_split(question);
        let mut pieces = match self.heard.take() {
            Some(heard) if heard.question == *question && goes_on => heard.pieces,
            _ => Vec::new(),
        };
        pieces.retain(|(piece, _)| *piece > shown_at && *piece != number);
        pieces.push((number, words));
        pieces.sort_by_key(|(number, _)| *number);
        let whole = joined(&pieces);
        self.heard = Some(Heard { question: question.clone(), account: Some(self.account), pieces });
        whole
    }

    /// Replaces a piece of the last answer by what was edited; `None` when it is not part of it.
    pub(crate) fn correct(&mut self, number: i64, words: &str) -> Option<(QuestionId, String)> {
        let heard = self.heard.as_mut()?;
        let piece = heard.pieces.iter_mut().find(|(piece, _)| *piece == number)?;
        words.clone_into(&mut piece.1);
        Some((heard.question.clone(), joined(&heard.pieces)))
    }

    fn was_split(&self, question: &QuestionId) -> bool {
        let heard = self.heard.as_ref().filter(|heard| heard.question == *question);
        heard.is_some_and(|heard| heard.pieces.iter().any(|(_, words)| utf16_len(words) >= SPLIT))
    }
}

/// The pieces as one text: those of a split text follow at once, others on a line of their own.
fn joined(pieces: &[(i64, String)]) -> String {
    let mut whole = String::new();
    for (_, words) in pieces {
        if !whole.is_empty() && utf16_len(words).min(utf16_len(&whole)) < SPLIT && utf16_len(&whole) < SPLIT {
            whole.push('\n');
        }
        whole.push_str(words);
    }
    whole
}

/// The pieces of a typed answer: clients split long texts, and pieces can arrive in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// What they answer.
    pub question: QuestionId,
    /// In which account they were typed: each numbers its messages by itself.
    #[serde(default)]
    pub account: Option<AccountId>,
    /// Message numbers and words, by number.
    pub pieces: Vec<(i64, String)>,
}

/// Who fills a form in: somebody by themselves, or a student who works in an account of theirs. Neither sees the other's forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Owner {
    /// The account's person.
    pub(crate) person: PersonId,
    /// The account in which something is done.
    pub(crate) account: AccountId,
    /// The student who works there.
    pub(crate) student: Option<StudentId>,
}

impl Owner {
    /// Whoever acts or reads.
    pub(crate) fn of(reader: &Reader) -> Self {
        Self { person: reader.me.id, account: reader.account, student: reader.student }
    }

    /// The student as a column that may be compared: 0 for none.
    fn student(self) -> i64 {
        self.student.map_or(0, |student| student.0)
    }
}

/// A conversation that rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which.
    pub id: ConversationId,
    /// Its title as far as it has one.
    pub title: Option<String>,
    /// Which flow it is in.
    pub flow: FlowName,
    /// How far it is, where it has no title; `None` where nothing is asked, or it cannot be read.
    pub progress: Option<Progress>,
    /// When it was touched last, in ms.
    pub touched: i64,
}

/// Reads somebody's conversation, with the question shown last in messages before `number`.
pub(crate) async fn read(tx: &mut Tx, owner: Owner, id: ConversationId, before: i64) -> Result<Option<Stored>, Error> {
    let sql = "SELECT id, flow, revision, asked_revision, asked_at, state, heard, (SELECT m.question FROM message m \
                 WHERE m.account_id = $1 AND m.subject = conversation.id AND m.number < $2 AND m.question IS NOT NULL \
                 ORDER BY m.number DESC LIMIT 1) AS asked, \
                 (SELECT m.asked_at FROM message m \
                 WHERE m.account_id = $1 AND m.subject = conversation.id AND m.number < $2 AND m.question IS NOT NULL \
                 ORDER BY m.number DESC LIMIT 1) AS shown_since, \
                 (SELECT MAX(m.number) FROM message m WHERE m.account_id = $1 AND m.subject = conversation.id \
                   AND m.number < $2 AND m.question IS NOT NULL) AS asked_in, \
                 (SELECT COUNT(*) FROM message m WHERE m.account_id = $1 AND m.subject = conversation.id \
                   AND m.number > $2 AND m.is_repeated = 0) AS later, \
                 (SELECT m.question FROM message m WHERE m.account_id = $1 AND m.subject = conversation.id \
                   AND m.is_over = 0 ORDER BY m.number DESC LIMIT 1) AS shown, \
                 (SELECT MAX(m.number) FROM message m WHERE m.account_id = $1 AND m.subject = conversation.id \
                   AND m.is_over = 0) AS shown_in \
               FROM conversation WHERE id = $3 AND person_id = $4 AND COALESCE(student_id, 0) = $5 AND archived_at IS NULL";
    let row = tx.row(sql, values![owner.account, before, id, owner.person, owner.student()]).await?;
    row.as_ref().map(|row| stored_of(row, owner.account)).transpose()
}

fn stored_of(row: &Row, account: AccountId) -> Result<Stored, Error> {
    let flow: String = row.get("flow")?;
    let state: String = row.get("state")?;
    let heard: Option<String> = row.get("heard")?;
    let question = |column: &str| row.get::<Option<String>>(column).map(|code| code.map(QuestionId::from_code));
    let (shown, shown_since) = (question("shown")?, row.get("shown_since")?);
    let asked = question("asked")?.zip(row.get("asked_in")?);
    // Pieces that cannot be read cannot be added to; what they said is in the state.
    let heard: Option<Heard> = heard.as_deref().and_then(|heard| unjson(heard).ok());
    Ok(Stored {
        account,
        id: row.get("id")?,
        revision: row.get("revision")?,
        asking: Asking { revision: row.get("asked_revision")?, since: row.get("asked_at")? },
        state: Conversation::decode(&flow, &state).map_err(|error| error.to_string()),
        heard: heard.filter(|heard| heard.account.is_none_or(|typed_in| typed_in == account)),
        asked: asked.map(|(question, number)| Asked { question, number, at: shown_since }),
        asked_later: row.get::<i64>("later")? > 0,
        shown: row.get::<Option<i64>>("shown_in")?.map(|number| (number, shown)),
    })
}

/// Starts a conversation; says whether there was room for it. A note always has room: it goes with something that waits.
pub(crate) async fn add(
    tx: &mut Tx,
    owner: Owner,
    id: ConversationId,
    conversation: &Conversation,
    before: Option<ConversationId>,
    now: i64,
) -> Result<bool, Error> {
    involve_named(tx, None, conversation).await?;
    let most = if conversation.is_note() { i64::MAX } else { i64::from(Cap::Drafts.limit().0) };
    let sql = "INSERT INTO conversation (id, person_id, flow, subject, revision, title, state, touched_at, \
                 asked_revision, asked_at, before_id, student_id) \
               SELECT $1, p.id, $3, CAST($4 AS BIGINT), 1, $5, $6, CAST($7 AS BIGINT), 1, CAST($7 AS BIGINT), \
                 CAST($8 AS BIGINT), CAST($10 AS BIGINT) \
               FROM person p WHERE p.id = $2 AND (SELECT COUNT(*) FROM conversation c WHERE c.person_id = $2 \
                 AND COALESCE(c.student_id, 0) = COALESCE(CAST($10 AS BIGINT), 0) AND c.archived_at IS NULL) < $9 RETURNING id";
    let values = values![
        id,
        owner.person,
        conversation.flow(),
        conversation.subject(),
        conversation.title(),
        encode(conversation)?,
        now,
        before,
        most,
        owner.student,
    ];
    tx.any(sql, values).await
}

/// Saves a conversation after an input; it must still have the revision before. It goes with what the turn asks next: most often the row
/// of what is shown then.
pub(crate) async fn save(tx: &mut Tx, stored: &Stored, conversation: &Conversation, now: i64) -> Result<(), Error> {
    involve_named(tx, stored.state.as_ref().ok(), conversation).await?;
    let sql = "UPDATE conversation SET revision = revision + 1, title = $1, state = $2, heard = $3, touched_at = $4, \
                 asked_revision = $5, asked_at = $6 WHERE id = $7 AND revision = $8 RETURNING id";
    let asking = stored.asking(conversation, now);
    let values = values![
        conversation.title(),
        encode(conversation)?,
        stored.heard.as_ref().map(json).transpose()?,
        now,
        asking.revision,
        asking.since,
        stored.id,
        stored.revision
    ];
    tx.must_with_next(sql, values).await
}

/// Involves the people whom a conversation names from now on, and did not name before: a turn that forgets one of them finds the
/// conversation, too.
///
/// # Errors
/// [`Error::Stale`] where one of them was forgotten just now.
async fn involve_named(tx: &mut Tx, before: Option<&Conversation>, next: &Conversation) -> Result<(), Error> {
    let known = before.map(Conversation::named).unwrap_or_default();
    let new: Vec<PersonId> = next.named().into_iter().filter(|person| !known.contains(person)).collect();
    if people::involve(tx, &new).await? { Ok(()) } else { Err(Error::Stale) }
}

/// Lets everybody else know, in a message of its own, who is writing about what a screen asks: somebody has decided it, or has
/// taken that back. What they have written stays; buttons of before do not hold any more.
pub(crate) async fn overtake(
    tx: &mut Tx,
    (about, by): (&Screen, PersonId),
    is_decided: bool,
    info: LeaseInfo<'_>,
) -> Result<(), Error> {
    let sql = "SELECT id, person_id, flow, revision, state FROM conversation \
               WHERE subject = $1 AND person_id <> $2 AND archived_at IS NULL";
    for row in tx.rows(sql, values![about.subject(PersonId(0)), by]).await? {
        let (flow, state): (String, String) = (row.get("flow")?, row.get("state")?);
        let (id, person): (ConversationId, PersonId) = (row.get("id")?, row.get("person_id")?);
        // What cannot be read is put aside when its person opens it.
        let Ok(mut conversation) = Conversation::decode(&flow, &state) else { continue };
        if !conversation.overtake(about, is_decided) {
            continue;
        }
        // Its person may have answered meanwhile.
        let sql = "UPDATE conversation SET state = $1, revision = revision + 1, asked_revision = revision + 1, \
                     asked_at = $2 WHERE id = $3 AND revision = $4 RETURNING id";
        tx.must(sql, values![encode(&conversation)?, info.now, id, row.get::<u32>("revision")?]).await?;
        let whom = (&Screen::Conversation(id), Topic::Asked);
        outbox::notify(tx, Whom::Person(person), whom, info).await?;
    }
    Ok(())
}

/// Ends a conversation: it was sent or thrown away. Gives the one that was interrupted for it.
pub(crate) async fn end(tx: &mut Tx, owner: Owner, id: ConversationId) -> Result<Option<ConversationId>, Error> {
    let sql = "DELETE FROM conversation WHERE id = $1 AND person_id = $2 AND COALESCE(student_id, 0) = $3 RETURNING before_id";
    // Of somebody else's, nothing is forgotten.
    let Some(row) = tx.row(sql, values![id, owner.person, owner.student()]).await? else { return Ok(None) };
    leave_records(tx, id, owner.student).await?;
    row.get("before_id")
}

/// The messages that have shown a conversation show none any more. When they were sent is still asked, as what came of it is shown
/// in one of them; of a student nothing is kept.
async fn leave_records(tx: &mut Tx, id: ConversationId, student: Option<StudentId>) -> Result<(), Error> {
    let sql = match student {
        Some(_) => "DELETE FROM message WHERE subject = $1",
        None => "UPDATE message SET is_over = 1, question = NULL, look = NULL WHERE subject = $1",
    };
    tx.run(sql, values![id]).await
}

/// Forgets the forms of a student, and where they were shown.
pub(crate) async fn erase_student(tx: &mut Tx, student: StudentId) -> Result<(), Error> {
    let shown = "DELETE FROM message WHERE subject IN (SELECT id FROM conversation WHERE student_id = $1)";
    tx.each(&[shown, "DELETE FROM conversation WHERE student_id = $1"], values![student]).await
}

/// Ends the conversations of everybody in a flow about a subject: there is nothing to be sent any more.
pub(crate) async fn end_all(tx: &mut Tx, flow: &str, subject: i64) -> Result<(), Error> {
    let sql = "DELETE FROM conversation WHERE flow = $1 AND subject = $2 RETURNING id, person_id, student_id";
    let ended = tx.list(sql, values![flow, subject], ended_of).await?;
    are_over(tx, ended).await
}

/// Ends what others write about a person who is forgotten: nothing can come of it any more. Nobody else is locked for that: who still has
/// such a form as the active one has none.
pub(crate) async fn end_about(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    let sql = "DELETE FROM conversation WHERE subject = $1 AND person_id <> $1 RETURNING id, person_id, student_id";
    for (id, _, student) in tx.list(sql, values![person], ended_of).await? {
        leave_records(tx, id, student).await?;
    }
    Ok(())
}

/// A conversation that is not there any more: whose it was, and which student's.
type Ended = (ConversationId, PersonId, Option<StudentId>);

fn ended_of(row: &Row) -> Result<Ended, Error> {
    Ok((row.get("id")?, row.get("person_id")?, row.get("student_id")?))
}

/// Nobody is in these any more, and no message shows one.
async fn are_over(tx: &mut Tx, ended: Vec<Ended>) -> Result<(), Error> {
    for (id, person, student) in ended {
        let sql = "UPDATE person SET active_conversation = NULL WHERE id = $1 AND active_conversation = $2";
        tx.run(sql, values![person, id]).await?;
        leave_records(tx, id, student).await?;
    }
    Ok(())
}

/// Whether it is theirs, also where it cannot be read any more.
pub(crate) async fn is_of(tx: &mut Tx, owner: Owner, id: ConversationId) -> Result<bool, Error> {
    let sql = "SELECT id FROM conversation WHERE id = $1 AND person_id = $2 AND COALESCE(student_id, 0) = $3";
    tx.any(sql, values![id, owner.person, owner.student()]).await
}

/// Puts a conversation aside that does not decode any more; it stays in the database.
pub(crate) async fn archive(tx: &mut Tx, id: ConversationId, now: i64) -> Result<(), Error> {
    tx.run("UPDATE conversation SET archived_at = $1 WHERE id = $2", values![now, id]).await?;
    Ok(())
}

/// Somebody's conversations in a flow about a subject, to go on with rather than start another; the newest first.
pub(crate) async fn find(
    tx: &mut Tx,
    owner: Owner,
    flow: &str,
    subject: Option<i64>,
) -> Result<Vec<ConversationId>, Error> {
    let sql = "SELECT id FROM conversation WHERE person_id = $1 AND flow = $2 AND COALESCE(student_id, 0) = $4 \
               AND archived_at IS NULL AND (subject = $3 OR (subject IS NULL AND $3 IS NULL)) ORDER BY touched_at DESC LIMIT 20";
    let rows = tx.rows(sql, values![owner.person, flow, subject, owner.student()]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// A person's own conversations, the newest first.
pub(crate) async fn drafts(tx: &mut Tx, person: PersonId) -> Result<Vec<Draft>, Error> {
    // How far a draft is, is shown where it has no title: no other is read whole.
    let sql = "SELECT id, flow, title, CASE WHEN title IS NULL THEN state END AS state, touched_at FROM conversation \
               WHERE person_id = $1 AND student_id IS NULL AND archived_at IS NULL ORDER BY touched_at DESC LIMIT 100";
    let rows = tx.rows(sql, values![person]).await?;
    let mut drafts = Vec::new();
    for row in &rows {
        let (name, title): (String, Option<String>) = (row.get("flow")?, row.get("title")?);
        let Some(flow) = Conversation::flow_named(&name) else { continue };
        let progress = match row.get::<Option<String>>("state")? {
            Some(state) => Conversation::decode(&name, &state).ok().and_then(|state| state.progress()),
            None => None,
        };
        drafts.push(Draft { id: row.get("id")?, title, flow, progress, touched: row.get("touched_at")? });
    }
    Ok(drafts)
}

/// Lists where those are written to on a platform who are in the middle of a conversation, whoever did something last
/// first; not more than `most`.
///
/// # Errors
/// When the database fails.
pub async fn awaited(tx: &mut Tx, platform: Platform, most: i64) -> Result<Vec<String>, Error> {
    let sql = "SELECT a.address FROM person p JOIN account a ON a.person_id = p.id \
               WHERE (p.active_conversation IS NOT NULL OR EXISTS (SELECT 1 FROM session s \
                   WHERE s.account_id = a.id AND s.active_conversation IS NOT NULL)) \
                 AND a.platform = $1 AND a.address <> '' \
               ORDER BY p.touched_at DESC LIMIT $2";
    let rows = tx.rows(sql, values![platform.as_str(), most]).await?;
    rows.iter().map(|row| row.get("address")).collect()
}

fn encode(conversation: &Conversation) -> Result<String, Error> {
    conversation.encode().map_err(|_| Error::Corrupt("conversation"))
}
