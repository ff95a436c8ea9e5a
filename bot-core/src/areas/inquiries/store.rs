//! Questions to support services in the database, with all that was written.

use super::{Asked, Claim, Inquiry, InquiryState, Listed, Official, Origin, Said, Screen, rules};
use crate::area::{self, COUNTED, Position, Task, Waiting, Wanted};
use crate::areas::authorities;
use crate::decision::{Topic, Whom};
use crate::domain::{AuthorityId, DAY, InquiryId, Message, Named, Peer, PersonId};
use crate::store::deciding::is_covering;
use crate::store::housekeeping::Old;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::people::{peer, peer_columns, peer_of};
use crate::store::{Error, Lock, Result, Row, Tx, Value, by_name, values};
use crate::text::{Locale, msg};
use crate::wire::Page;

by_name!(InquiryState = "inquiry.state", Origin = "inquiry.origin");

/// What waits for no answer is forgotten after so long, in ms: 365 days.
const KEPT_FOR: i64 = 365 * DAY;

/// Whether the person who has taken a question `i` still decides at a time for the service that answers it.
macro_rules! is_appointed {
    ($now:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM appointment h JOIN authority y ON y.id = h.authority_id \
               WHERE h.person_id = i.claimed_by AND h.revoked_at IS NULL \
                 AND y.country = i.country AND y.region = '' AND y.disabled_at IS NULL AND (h.rank = 'approver' OR ",
            is_covering!("h", $now),
            "))"
        )
    };
}

/// The subjects that wait while a person `$1` waits, as SQL: their questions say who they are, and whether they can be reached.
pub(crate) const WAITS: &[&str] = &["SELECT id FROM inquiry WHERE person_id = $1 AND state = 'waiting'"];

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one.
const MOVES: [&str; 4] = [
    "UPDATE inquiry SET person_id = $1 WHERE person_id = $2",
    "UPDATE inquiry SET claimed_by = $1 WHERE claimed_by = $2",
    "UPDATE inquiry_message SET answered_by = $1 WHERE answered_by = $2",
    "UPDATE inquiry_message SET answered_for = $1 WHERE answered_for = $2",
];

/// Gives the questions of the other person to the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM inquiry WHERE person_id = $1";
    let moved = tx.list(sql, values![other], |row| row.get::<i64>("id")).await?;
    tx.each(&MOVES, values![stays, other]).await?;
    Ok(moved)
}

/// Adds a question with its first message.
pub(super) async fn add(tx: &mut Tx, id: InquiryId, asked: &Asked, at: i64) -> Result<()> {
    let sql = "INSERT INTO inquiry (id, person_id, country, origin, state, asked_at, since) \
               VALUES ($1, $2, $3, $4, $5, $6, $6)";
    let origin = asked.origin.map(<&'static str>::from);
    tx.run(sql, values![id, asked.by, &asked.country, origin, InquiryState::Waiting, at]).await?;
    write(tx, id, &Said { number: 1, at, words: asked.words.clone(), by: None }).await
}

/// Adds a message. The number of one that somebody else has written at once is taken: the turn is run again then.
pub(super) async fn write(tx: &mut Tx, id: InquiryId, said: &Said) -> Result<()> {
    let sql = "INSERT INTO inquiry_message (inquiry_id, number, at, words, answered_by, person_name, answered_for, for_name) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (by, name) = (said.by.as_ref().map(|by| by.id), said.by.as_ref().map(|by| by.name.as_str()));
    let giver = said.by.as_ref().and_then(|by| by.for_whom.as_ref());
    let (giver, giver_name) = (giver.map(|giver| giver.person), giver.map(|giver| giver.name.as_str()));
    tx.run(sql, values![id, said.number, said.at, said.words.as_str(), by, name, giver, giver_name]).await
}

/// A question is so far now, and nobody has it.
///
/// # Errors
/// [`Error::Stale`] where it was not so far before.
pub(super) async fn moved(
    tx: &mut Tx,
    id: InquiryId,
    (before, after): (InquiryState, InquiryState),
    at: i64,
) -> Result<()> {
    let sql = "UPDATE inquiry SET state = $1, since = $2, claimed_by = NULL, claimed_until = NULL \
               WHERE id = $3 AND state = $4 RETURNING id";
    tx.must(sql, values![after, at, id, before]).await
}

/// Somebody has a question to themselves until a time in ms.
///
/// # Errors
/// [`Error::Stale`] where it waits no more.
pub(super) async fn claim(tx: &mut Tx, id: InquiryId, by: PersonId, until: i64) -> Result<()> {
    let sql = "UPDATE inquiry SET claimed_by = $1, claimed_until = $2 WHERE id = $3 AND state = 'waiting' RETURNING id";
    tx.must(sql, values![by, until, id]).await
}

/// Nobody has a question any more.
pub(super) async fn release(tx: &mut Tx, id: InquiryId) -> Result<()> {
    tx.run("UPDATE inquiry SET claimed_by = NULL, claimed_until = NULL WHERE id = $1", values![id]).await
}

/// Somebody decides for an authority no more: what they have taken for it can be answered by everybody else at once. Where nobody is left
/// who can, the operator is told.
pub async fn leave(tx: &mut Tx, (person, authority): (PersonId, AuthorityId), info: LeaseInfo<'_>) -> Result<()> {
    let sql = "UPDATE inquiry SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = $1 \
               AND country IN (SELECT country FROM authority WHERE id = $2 AND region = '') RETURNING id";
    for id in tx.list(sql, values![person, authority], |row| row.get::<i64>("id")).await? {
        outbox::repair(tx, id, info).await?;
    }
    can_answer(tx, authority, false, info).await
}

/// Somebody can be reached no more, or again: those who ask a support service for which nobody else decides read whether they are answered.
pub(crate) async fn reached(tx: &mut Tx, person: PersonId, is_back: bool, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "SELECT a.id FROM appointment o JOIN authority a ON a.id = o.authority_id \
               WHERE o.person_id = $1 AND o.revoked_at IS NULL AND a.region = '' AND a.disabled_at IS NULL \
                 AND EXISTS (SELECT 1 FROM inquiry i WHERE i.country = a.country AND i.state = 'waiting')";
    for authority in tx.list(sql, values![person], |row| row.get::<AuthorityId>("id")).await? {
        can_answer(tx, authority, is_back, info).await?;
    }
    Ok(())
}

/// Where nobody can answer any more what waits for a support service, tells the operator and those who have asked; where the first one can
/// again, says so to the same people.
async fn can_answer(tx: &mut Tx, authority: AuthorityId, is_back: bool, info: LeaseInfo<'_>) -> Result<()> {
    let services = authorities::store::all(tx, [PersonId(0); 2]).await?;
    let service = services.into_iter().find(|known| known.id == authority && known.region.is_none());
    let Some(service) = service.filter(|service| service.approvers == u32::from(is_back)) else { return Ok(()) };
    let waiting = waiting_in(tx, &service.country).await?;
    let nobody: area::Screen = authorities::Screen::NoApprover { authority }.into();
    if is_back {
        outbox::repair(tx, authority.0, info).await?;
    } else if !waiting.is_empty() {
        tracing::warn!(screen = ?nobody, "no approver for a waiting decision");
        outbox::notify(tx, Whom::Operator, (&nobody, Topic::Asked), info).await?;
    }
    for inquiry in waiting {
        outbox::repair(tx, inquiry.0, info).await?;
    }
    Ok(())
}

/// Forgets the questions of a person who is forgotten, with all that was written; their cards show nothing of it any more.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let sql = "SELECT id FROM inquiry WHERE person_id = $1";
    let all = tx.list(sql, values![person], |row| row.get::<InquiryId>("id")).await?;
    let theirs = [
        "DELETE FROM inquiry_message WHERE inquiry_id IN (SELECT id FROM inquiry WHERE person_id = $1)",
        "DELETE FROM inquiry WHERE person_id = $1",
    ];
    tx.each(&theirs, values![person]).await?;
    for inquiry in all {
        outbox::repair(tx, inquiry.0, info).await?;
    }
    Ok(())
}

/// Locks a question until the transaction ends, so that two who answer it wait for each other. Says whether there is one.
pub(super) async fn lock(tx: &mut Tx, id: InquiryId) -> Result<bool> {
    tx.locks(Lock::Inquiry(id)).await;
    tx.any("UPDATE inquiry SET since = since WHERE id = $1 RETURNING id", values![id]).await
}

/// Reads who has taken a question, whether or not they may still.
pub(super) async fn claimed_by(tx: &mut Tx, id: InquiryId) -> Result<Option<PersonId>> {
    let sql = "SELECT claimed_by FROM inquiry WHERE id = $1";
    Ok(tx.find(sql, values![id], |row| row.get::<Option<PersonId>>("claimed_by")).await?.flatten())
}

/// Reads a question as it is at a time in ms.
pub(super) async fn read(tx: &mut Tx, id: InquiryId, now: i64) -> Result<Option<Inquiry>> {
    let sql = concat!(
        "SELECT i.country AS country, i.origin AS origin, i.state AS state, i.since AS since, \
           i.claimed_by AS claimed_by, i.claimed_until AS claimed_until, CASE WHEN ",
        is_appointed!("$2"),
        " THEN 1 ELSE 0 END AS is_appointed, ",
        peer_columns!(),
        " FROM inquiry i JOIN person p ON p.id = i.person_id LEFT JOIN teacher t ON t.person_id = p.id WHERE i.id = $1"
    );
    let Some(row) = tx.row(sql, values![id, now]).await? else { return Ok(None) };
    let taken = row.get::<Option<PersonId>>("claimed_by")?.zip(row.get::<Option<i64>>("claimed_until")?);
    let claim = match taken {
        Some((by, until)) => {
            let name = peer(tx, by).await?.as_ref().map(Peer::name).ok_or(Error::Stale)?;
            Some(Claim { by, name, until, is_appointed: row.get("is_appointed")? })
        }
        None => None,
    };
    Ok(Some(Inquiry {
        id,
        asker: peer_of(&row)?,
        country: row.get("country")?,
        origin: row.get("origin")?,
        state: row.get("state")?,
        since: row.get("since")?,
        claim,
        said: said(tx, id).await?,
    }))
}

/// Reads the last messages of a question, the oldest first.
async fn said(tx: &mut Tx, id: InquiryId) -> Result<Vec<Said>> {
    let sql = "SELECT number, at, words, answered_by, person_name, answered_for, for_name FROM inquiry_message \
               WHERE inquiry_id = $1 ORDER BY number DESC LIMIT $2";
    let mut said = tx.list(sql, values![id, Inquiry::SHOWN], said_of).await?;
    said.reverse();
    Ok(said)
}

fn said_of(row: &Row) -> Result<Said> {
    let by = named(row, ("answered_by", "person_name"))?;
    let for_whom = named(row, ("answered_for", "for_name"))?;
    let by = by.map(|Named { person: id, name }| Official { id, name, for_whom });
    Ok(Said { number: row.get("number")?, at: row.get("at")?, words: words_of(row)?, by })
}

/// The person whose number and name stand in these columns, if anybody's do.
fn named(row: &Row, (number, name): (&str, &str)) -> Result<Option<Named>> {
    let Some(person) = row.get::<Option<PersonId>>(number)? else { return Ok(None) };
    Ok(Some(Named { person, name: row.get::<Option<String>>(name)?.unwrap_or_default() }))
}

fn words_of(row: &Row) -> Result<Message> {
    Message::read(&row.get::<String>("words")?).map_err(|_| Error::Corrupt("message"))
}

/// Reads a person's questions, the newest first; at most 100.
pub(super) async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<Listed>> {
    let sql = "SELECT i.id, i.state, i.since, m.words FROM inquiry i \
               JOIN inquiry_message m ON m.inquiry_id = i.id AND m.number = 1 \
               WHERE i.person_id = $1 ORDER BY i.asked_at DESC, i.id DESC LIMIT 100";
    let listed = |row: &Row| {
        Ok(Listed { id: row.get("id")?, state: row.get("state")?, since: row.get("since")?, words: words_of(row)? })
    };
    tx.list(sql, values![person], listed).await
}

/// Counts the questions of a person that wait for an answer.
pub(super) async fn count_waiting(tx: &mut Tx, person: PersonId) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM inquiry WHERE person_id = $1 AND state = 'waiting'";
    tx.one(sql, values![person]).await?.get("n")
}

/// Reads all questions that wait for the support service of a country, the oldest first, 200 at a time.
pub(crate) async fn waiting_in(tx: &mut Tx, country: &str) -> Result<Vec<InquiryId>> {
    let sql = "SELECT id, since FROM inquiry WHERE country = $1 AND state = 'waiting' \
                 AND since >= $2 AND (since > $2 OR id > $3) ORDER BY since, id LIMIT 200";
    let (mut all, mut behind) = (Vec::new(), (0_i64, InquiryId(0)));
    loop {
        let place = |row: &Row| Ok((row.get("since")?, row.get("id")?));
        let next: Vec<(i64, InquiryId)> = tx.list(sql, values![country, behind.0, behind.1], place).await?;
        let Some(last) = next.last() else { return Ok(all) };
        behind = *last;
        all.extend(next.into_iter().map(|(_, inquiry)| inquiry));
    }
}

/// Reads the next of them behind a number in the order of their ids; so many at most.
pub(crate) async fn next_waiting(tx: &mut Tx, country: &str, behind: i64, most: usize) -> Result<Vec<InquiryId>> {
    let sql = "SELECT id FROM inquiry WHERE country = $1 AND state = 'waiting' AND id > $2 ORDER BY id LIMIT $3";
    tx.list(sql, values![country, behind, u32::try_from(most).unwrap_or(u32::MAX)], |row| row.get("id")).await
}

/// Reads those that wait for an authority, each by its card, the oldest first; at most 200.
pub(crate) async fn waiting_for(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<area::Screen>> {
    let sql = "SELECT i.id FROM authority a \
               JOIN inquiry i ON i.country = a.country AND i.state = 'waiting' \
               WHERE a.id = $1 AND a.region = '' AND a.disabled_at IS NULL ORDER BY i.since LIMIT 200";
    tx.list(sql, values![authority], |row| Ok(Screen::Inquiry { inquiry: row.get("id")?, page: Page(0) }.into())).await
}

/// Counts those of a country.
pub(crate) async fn count_waiting_in(tx: &mut Tx, country: &str) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS n FROM inquiry WHERE country = $1 AND state = 'waiting'";
    tx.one(sql, values![country]).await?.get("n")
}

/// Reads how many questions to the service of a country wait, 1 000 at most, and since when the first of them does, in ms.
pub(crate) async fn waiting_since_in(tx: &mut Tx, country: &str) -> Result<(u32, Option<i64>)> {
    let sql = "SELECT COUNT(*) AS n, MIN(w.since) AS since FROM (SELECT since FROM inquiry \
                 WHERE country = $1 AND state = 'waiting' ORDER BY since LIMIT 1000) w";
    let row = tx.one(sql, values![country]).await?;
    Ok((row.get("n")?, row.get("since")?))
}

/// The questions `i` to the service of country `$1` that wait since a time between `$2` and `$3`, but those of persons `$4` and `$5`, and
/// those that somebody else than `$4` has taken at a time `$6` for no longer than until `$7`.
macro_rules! waits {
    () => {
        concat!(
            "i.country = $1 AND i.state = 'waiting' AND i.since >= $2 AND i.since <= $3 AND i.person_id <> $4 AND i.person_id <> $5 \
               AND NOT (i.claimed_by IS NOT NULL AND i.claimed_by <> $4 AND i.claimed_until > $6 AND i.claimed_until <= $7 AND ",
            is_appointed!("$6"),
            ")"
        )
    };
}

/// Reads the questions that wait for the support service of a country, the oldest first, as a person sees them who decides there: not their
/// own, nor those of somebody in whose place they decide, and none that somebody else has taken.
pub(super) async fn waiting(
    tx: &mut Tx,
    (approver, but, country): (PersonId, Option<PersonId>, &str),
    wanted: &Wanted<'_>,
    (now, locale): (i64, Locale),
) -> Result<Waiting> {
    let (from, until) = wanted.narrowed.times();
    let values =
        values![country, from, until, approver, but.unwrap_or(approver), now, now + rules::CLAIMED_FOR + rules::SKEW];
    if !wanted.narrowed.words.is_empty() {
        // A name is looked for among those who wait, whatever comes before.
        let named = Wanted { after: Position::FIRST, most: COUNTED, ..*wanted };
        let tasks = listed(tx, values, &named, locale).await?;
        let all = u32::try_from(tasks.len()).unwrap_or(COUNTED);
        return Ok(Waiting { tasks, all });
    }
    let all = if wanted.counts { counted(tx, values.clone()).await? } else { 0 };
    let tasks = if wanted.read() > 0 { listed(tx, values, wanted, locale).await? } else { Vec::new() };
    Ok(Waiting { tasks, all })
}

async fn counted(tx: &mut Tx, mut values: Vec<Value>) -> Result<u32> {
    let sql = concat!(
        "SELECT COUNT(*) AS n FROM (SELECT i.id FROM inquiry i WHERE ",
        waits!(),
        " ORDER BY i.since, i.id LIMIT $8) w"
    );
    values.push(COUNTED.into());
    tx.one(sql, values).await?.get("n")
}

async fn listed(tx: &mut Tx, mut values: Vec<Value>, wanted: &Wanted<'_>, locale: Locale) -> Result<Vec<Task>> {
    let sql = concat!(
        "SELECT i.id AS inquiry, i.since AS since, i.country AS country, ",
        peer_columns!(),
        " FROM inquiry i JOIN person p ON p.id = i.person_id LEFT JOIN teacher t ON t.person_id = p.id WHERE ",
        waits!(),
        " AND (i.since, i.id) >= ($8, $9) ORDER BY i.since, i.id LIMIT $10"
    );
    let Position { since, subject, .. } = wanted.after;
    values.extend([since.into(), subject.into(), wanted.read().into()]);
    let task = |row: &Row| {
        let asker = rules::named(&peer_of(row)?, &row.get::<String>("country")?);
        let is_meant = wanted.narrowed.fits(&locale.plain(&asker));
        let screen = Screen::Inquiry { inquiry: row.get("inquiry")?, page: Page(0) }.into();
        Ok(is_meant.then_some(Task { screen, label: msg::task_inquiry(asker), since: row.get("since")? }))
    };
    Ok(tx.list(sql, values, task).await?.into_iter().flatten().collect())
}

/// Reads the questions that wait where no support service of their country is set up; at most 10.
pub(crate) async fn unattended(tx: &mut Tx) -> Result<Vec<area::Screen>> {
    let sql = "SELECT i.id FROM inquiry i WHERE i.state = 'waiting' AND i.since > 0 AND NOT EXISTS ( \
                 SELECT 1 FROM authority s WHERE s.country = i.country AND s.region = '' AND s.disabled_at IS NULL) \
               ORDER BY i.since LIMIT 10";
    tx.list(sql, values![], |row| Ok(Screen::Inquiry { inquiry: row.get("id")?, page: Page(0) }.into())).await
}

/// Questions that have waited for nobody for long, with all that was written. Who writes once more to one waits for this, and finds it gone.
pub(crate) const OLD: &[Old] = &[Old {
    table: "inquiry",
    stays: KEPT_FOR,
    ages: "SELECT since AS at FROM inquiry WHERE state <> 'waiting' AND since > $1 AND since < $2 ORDER BY since LIMIT 100",
    deletes: &[
        "UPDATE inquiry SET since = since WHERE state <> 'waiting' AND since > 0 AND since < $1",
        "DELETE FROM inquiry_message WHERE inquiry_id IN \
           (SELECT id FROM inquiry WHERE state <> 'waiting' AND since > 0 AND since < $1)",
        "DELETE FROM inquiry WHERE state <> 'waiting' AND since > 0 AND since < $1",
    ],
}];

#[cfg(test)]
mod tests;
