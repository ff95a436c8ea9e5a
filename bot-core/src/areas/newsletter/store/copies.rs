//! To whom a newsletter goes, in the database: each of them once, and how far that is.

use super::readers::gets;
use crate::areas::newsletter::issue::{CopyState, Counts, Issue, Recipient};
use crate::areas::newsletter::rules::sending::{AHEAD, AT_ONCE, ENOUGH};
use crate::domain::{AccountId, DAY, IssueId, LetterId, PersonId};
use crate::job::PIECE;
use crate::platform::Platform;
use crate::store::{Error, Result, Row, Sql, Tx, Value, outbox, values};

/// Of a copy `c` in the outbox, by its letter `$2`: NULL where its row is gone, 1 where the platform refuses it, else 0. It is looked for
/// by the account, which has few rows.
const STANDS: &str = "(SELECT MAX(CASE WHEN o.refused = o.generation THEN 1 ELSE 0 END) FROM account a \
    JOIN outbox o ON o.account_id = a.id WHERE a.person_id = c.person_id AND +o.subject = $2 AND o.lane IN (4, 14))";

/// Notes the next readers of a newsletter, up to one in the order of their ids; all are found where that is `None`.
///
/// # Errors
/// [`Error::Stale`] where others were found meanwhile, or it was stopped.
pub(in crate::areas::newsletter) async fn found(
    tx: &mut Tx,
    issue: IssueId,
    (behind, to): (PersonId, Option<PersonId>),
    readers: &[Recipient],
) -> Result<()> {
    let sql = "UPDATE newsletter SET found_to = $1 WHERE id = $2 AND found_to = $3 AND state = 'sending' RETURNING id";
    tx.must(sql, values![to, issue, behind]).await?;
    if readers.is_empty() {
        return Ok(());
    }
    let mut places = Vec::new();
    let mut all = values![issue];
    for reader in readers {
        let state = if reader.platform.is_some() { CopyState::Waits } else { CopyState::Refused };
        let at = all.len();
        places.push(format!("(${}, $1, ${}, ${}, ${})", at + 1, at + 2, at + 3, at + 4));
        all.extend(values![reader.person, reader.platform.map_or("", Platform::as_str), state, reader.due]);
    }
    let sql = format!(
        "INSERT INTO newsletter_copy (person_id, newsletter_id, platform, state, due_at) VALUES {} ON CONFLICT DO NOTHING",
        places.join(", ")
    );
    tx.run(Sql::for_rows(sql, readers.len()), all).await
}

/// Counts the readers of a newsletter, by how far it is with them.
pub(in crate::areas::newsletter) async fn counts(tx: &mut Tx, issue: IssueId) -> Result<Counts> {
    let sql = "SELECT state, COUNT(*) AS n FROM newsletter_copy WHERE newsletter_id = $1 GROUP BY state";
    let mut counts = Counts::default();
    for row in &tx.rows(sql, values![issue]).await? {
        let n = row.get("n")?;
        match row.get("state")? {
            CopyState::Waits => counts.waits = n,
            CopyState::Out => counts.out = n,
            CopyState::Reached => counts.reached = n,
            CopyState::Refused => counts.refused = n,
            CopyState::Dropped => {}
        }
    }
    Ok(counts)
}

/// Counts them as they were when it was over: who they were is forgotten after a month.
pub(in crate::areas::newsletter) async fn counted(tx: &mut Tx, issue: IssueId) -> Result<Counts> {
    let row = tx.one("SELECT reached, refused FROM newsletter WHERE id = $1", values![issue]).await?;
    Ok(Counts { waits: 0, out: 0, reached: row.get("reached")?, refused: row.get("refused")? })
}

/// Reads when the first of those is due that wait, in ms.
pub(in crate::areas::newsletter) async fn first_due(tx: &mut Tx, issue: IssueId) -> Result<Option<i64>> {
    let sql =
        "SELECT MIN(due_at) AS due FROM newsletter_copy WHERE newsletter_id = $1 AND platform = $2 AND state = 'waits'";
    let mut first: Option<i64> = None;
    for platform in Platform::ALL {
        let due: Option<i64> = tx.one(sql, values![issue, platform.as_str()]).await?.get("due")?;
        first = first.into_iter().chain(due).min();
    }
    Ok(first)
}

/// Reads what has become of those copies that are in the outbox no more, or that their platform refuses.
pub(in crate::areas::newsletter) async fn settled(tx: &mut Tx, issue: &Issue) -> Result<Vec<(PersonId, CopyState)>> {
    let sql = format!(
        "SELECT c.person_id, {STANDS} AS stands FROM newsletter_copy c WHERE c.newsletter_id = $1 AND c.state = 'out' \
         ORDER BY c.person_id"
    );
    let one = |row: &Row| {
        let state = match row.get::<Option<i64>>("stands")? {
            None => CopyState::Reached,
            Some(0) => CopyState::Out,
            Some(_) => CopyState::Refused,
        };
        Ok((row.get("person_id")?, state))
    };
    let mut all = tx.list(Sql::composed(sql), values![issue.id, issue.letter], one).await?;
    all.retain(|(_, state)| *state != CopyState::Out);
    Ok(all)
}

/// Whether some of those who get it at once can be put into the outbox, as there is not enough in it for their platform.
pub(in crate::areas::newsletter) async fn has_room(tx: &mut Tx, (issue, letter): (IssueId, LetterId)) -> Result<bool> {
    let sql = "SELECT person_id FROM newsletter_copy WHERE newsletter_id = $1 AND platform = $2 AND state = 'waits' \
               AND due_at <= $3 LIMIT 1";
    for platform in Platform::ALL {
        let waits = tx.any(sql, values![issue, platform.as_str(), AT_ONCE]).await?;
        if waits && outbox::ahead(tx, letter.0, (platform, ENOUGH)).await? < ENOUGH {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Reads whose turn it is, and what becomes of each: so many of each platform as there is room for in the outbox, and no more in all than
/// a piece may write.
pub(in crate::areas::newsletter) async fn next(
    tx: &mut Tx,
    issue: &Issue,
    now: i64,
) -> Result<Vec<(PersonId, CopyState)>> {
    let sql = concat!(
        "SELECT c.person_id, \
         CASE WHEN EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = c.person_id AND s.language = $3 AND s.country = $4 \
           AND s.is_on = 1 AND ",
        gets!(),
        ") THEN 1 ELSE 0 END AS wants, \
         CASE WHEN EXISTS (SELECT 1 FROM account a WHERE a.person_id = c.person_id AND a.unreachable_at IS NULL) \
           THEN 1 ELSE 0 END AS is_there \
         FROM newsletter_copy c WHERE c.newsletter_id = $1 AND c.platform = $2 AND c.state = 'waits' AND c.due_at <= $5 \
         ORDER BY c.due_at, c.person_id LIMIT $6"
    );
    let one = |row: &Row| {
        let state = match (row.get::<bool>("wants")?, row.get::<bool>("is_there")?) {
            (true, true) => CopyState::Out,
            (true, false) => CopyState::Refused,
            (false, _) => CopyState::Dropped,
        };
        Ok((row.get("person_id")?, state))
    };
    let mut all: Vec<(PersonId, CopyState)> = Vec::new();
    for platform in Platform::ALL {
        let room = AHEAD - outbox::ahead(tx, issue.letter.0, (platform, AHEAD)).await?;
        let most = usize::try_from(room).unwrap_or_default().min(PIECE - all.len());
        if most == 0 {
            continue;
        }
        let most = i64::try_from(most).unwrap_or_default();
        let values = values![issue.id, platform.as_str(), &issue.says.language, &issue.of.country, now, most];
        all.extend(tx.list(sql, values, one).await?);
    }
    Ok(all)
}

/// Notes what has become of these copies of a newsletter.
///
/// # Errors
/// [`Error::Stale`] where something else has become of one meanwhile.
pub(in crate::areas::newsletter) async fn became(
    tx: &mut Tx,
    issue: IssueId,
    people: &[(PersonId, CopyState)],
) -> Result<()> {
    for state in [CopyState::Out, CopyState::Reached, CopyState::Refused, CopyState::Dropped] {
        let of_state: Vec<PersonId> =
            people.iter().filter(|(_, became)| *became == state).map(|(person, _)| *person).collect();
        if of_state.is_empty() {
            continue;
        }
        let places: Vec<String> = (0..of_state.len()).map(|at| format!("${}", at + 3)).collect();
        let sql = format!(
            "UPDATE newsletter_copy SET state = $1 WHERE newsletter_id = $2 AND state IN ('waits', 'out') AND person_id IN ({})",
            places.join(", ")
        );
        let mut values = values![state, issue];
        values.extend(of_state.iter().map(|person| Value::from(*person)));
        let written = tx.count(Sql::for_rows(sql, of_state.len()), values).await?;
        if usize::try_from(written).ok() != Some(of_state.len()) {
            return Err(Error::Stale);
        }
    }
    Ok(())
}

/// Whether a copy `newsletter_copy` is in the outbox, by its letter `$2`; and whether its platform refuses it.
macro_rules! in_outbox {
    ($refused:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM account a JOIN outbox o ON o.account_id = a.id \
               WHERE a.person_id = newsletter_copy.person_id AND +o.subject = $2 AND o.lane IN (4, 14)",
            $refused,
            ")"
        )
    };
}

/// Stops a newsletter: what has arrived is noted, and all else is taken back that nobody delivers just now.
///
/// # Errors
/// [`Error::Stale`] where it is not under way.
pub(in crate::areas::newsletter) async fn stop(
    tx: &mut Tx,
    (issue, letter): (IssueId, LetterId),
    now: i64,
) -> Result<()> {
    let sql = "UPDATE newsletter SET state = 'cancelled', found_to = NULL, is_resting = 0 \
               WHERE id = $1 AND state = 'sending' RETURNING id";
    tx.must(sql, values![issue]).await?;
    let settle = [
        concat!(
            "UPDATE newsletter_copy SET state = 'reached' WHERE newsletter_id = $1 AND state = 'out' AND NOT ",
            in_outbox!("")
        ),
        concat!(
            "UPDATE newsletter_copy SET state = 'refused' WHERE newsletter_id = $1 AND state = 'out' AND ",
            in_outbox!(" AND o.refused = o.generation")
        ),
    ];
    tx.each(&settle, values![issue, letter]).await?;
    outbox::take_back_all(tx, letter.0, now).await?;
    let sql = concat!(
        "UPDATE newsletter_copy SET state = 'dropped' WHERE newsletter_id = $1 AND (state = 'waits' OR (state = 'out' AND NOT ",
        in_outbox!(""),
        "))"
    );
    tx.run(sql, values![issue, letter]).await
}

/// Gives up what of a newsletter has not arrived.
pub(in crate::areas::newsletter) async fn give_up(
    tx: &mut Tx,
    (issue, letter): (IssueId, LetterId),
    now: i64,
) -> Result<()> {
    outbox::take_back_all(tx, letter.0, now).await?;
    let sql = "UPDATE newsletter_copy SET state = 'refused' WHERE newsletter_id = $1 AND state IN ('waits', 'out')";
    tx.run(sql, values![issue]).await
}

/// Where the clock was set back to `now`, in ms, what waits for a night to end, or for five o'clock, waits for the same hour of the day that it is
/// now: in UTC, as in [`zone::same_hour`](crate::domain::zone::same_hour). What goes out at once waits for no time.
pub(crate) async fn set_back(tx: &mut Tx, now: i64) -> Result<()> {
    let sql =
        "UPDATE newsletter_copy SET due_at = due_at - ((due_at - $1) / $2) * $2 WHERE state = 'waits' AND due_at > $3";
    tx.run(sql, values![now, DAY, now + DAY]).await
}

/// Takes back what waits for an account that cannot be reached any more: it reaches nobody. A person who has another account gets it there.
pub(crate) async fn lost(tx: &mut Tx, account: AccountId) -> Result<()> {
    for letter in outbox::take_back_from(tx, account).await? {
        let sql = "UPDATE newsletter_copy SET state = 'refused' WHERE state = 'out' \
                     AND newsletter_id = (SELECT id FROM newsletter WHERE letter_id = $1) \
                     AND person_id = (SELECT person_id FROM account WHERE id = $2)";
        tx.run(sql, values![letter, account]).await?;
    }
    Ok(())
}
