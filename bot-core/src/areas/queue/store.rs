//! To what people have narrowed their queues, and their mornings, in the database.

use super::filter::Filter;
use super::rules::{Morning, NARROWED_FOR};
use crate::area::COUNTED;
use crate::conversation::Key;
use crate::domain::{AuthorityId, Message, PersonId};
use crate::store::deciding::{is_asked, is_covering};
use crate::store::housekeeping::{Old, REMEMBERED};
use crate::store::{Error, Result, Row, Tx, values};

/// The conditions under which a person `p` has a queue, which cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM morning x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM queue_filter x WHERE x.person_id = p.id)",
];

/// Reads to what somebody has narrowed their queue, as long as that is not long ago, at a time in ms.
pub(super) async fn filter(tx: &mut Tx, person: PersonId, now: i64) -> Result<Filter> {
    let sql = "SELECT country, older, newer, words FROM queue_filter \
               WHERE person_id = $1 AND chosen_at > $2 AND chosen_at < $3";
    let found = tx.find(sql, values![person, now - NARROWED_FOR, now + NARROWED_FOR], filter_of).await?;
    Ok(found.unwrap_or_default())
}

fn filter_of(row: &Row) -> Result<Filter> {
    let days = |column: &str| u16::try_from(row.get::<u32>(column)?).map_err(|_| Error::Corrupt("queue_filter"));
    let words = row.get::<Option<String>>("words")?;
    Ok(Filter {
        country: row.get("country")?,
        older: days("older")?,
        newer: days("newer")?,
        words: words.and_then(|words| Message::read(&words).ok()),
    })
}

/// Notes to what somebody has narrowed their queue, at a time in ms.
pub(super) async fn narrow(tx: &mut Tx, person: PersonId, filter: &Filter, at: i64) -> Result<()> {
    if filter.is_all() {
        return widen(tx, person).await;
    }
    let sql = "INSERT INTO queue_filter (person_id, country, older, newer, words, chosen_at) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (person_id) DO UPDATE SET country = excluded.country, older = excluded.older, \
                 newer = excluded.newer, words = excluded.words, chosen_at = excluded.chosen_at";
    let (older, newer) = (i64::from(filter.older), i64::from(filter.newer));
    let words = filter.words.as_ref().map(Message::as_str);
    tx.run(sql, values![person, filter.country.as_deref(), older, newer, words, at]).await
}

async fn widen(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.run("DELETE FROM queue_filter WHERE person_id = $1", values![person]).await
}

/// What nobody looks for any more.
pub(crate) const OLD: &[Old] = &[Old {
    table: "queue_filter",
    stays: REMEMBERED,
    ages: "SELECT chosen_at AS at FROM queue_filter WHERE chosen_at > $1 AND chosen_at < $2 ORDER BY chosen_at LIMIT 500",
    deletes: &["DELETE FROM queue_filter WHERE chosen_at > 0 AND chosen_at < $1"],
}];

/// The countries of the partners in what waits for an authority, with how many each has.
pub(super) async fn countries(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<(Key, u32)>> {
    let sql = "SELECT w.partner_country AS country, COUNT(*) AS n FROM ( \
                 SELECT v.partner_country FROM vote v WHERE v.authority_id = $1 AND v.waits_since IS NOT NULL \
                 ORDER BY v.waits_since, v.project_id LIMIT $2) w \
               WHERE w.partner_country IS NOT NULL GROUP BY w.partner_country ORDER BY w.partner_country";
    tx.list(sql, values![authority, COUNTED], |row| Ok((row.get("country")?, row.get("n")?))).await
}

/// Somebody who decides, and how much waits for them.
#[derive(Clone, Debug)]
pub(super) struct Load {
    /// Who.
    pub(super) person: PersonId,
    /// By which clock they live.
    pub(super) clock: Key,
    /// How much waits, as far as that is counted.
    pub(super) waits: u32,
    /// Whether they have what they shall be told of in their chat already.
    pub(super) has_it: bool,
}

/// How much waits for a person of an appointment `x`, for each authority counted up to `$3` at a time `$4` in ms, and whether they have the
/// card of a subject `$2`.
macro_rules! loads {
    ($($which:tt)*) => {
        concat!(
            "SELECT x.person_id, COALESCE(n.clock, t.country, a.country) AS clock, \
               (SELECT CAST(SUM(CASE WHEN y.rank = 'approver' OR ",
            is_covering!("y", "$4"),
            " THEN (SELECT COUNT(*) FROM (SELECT v.project_id FROM vote v WHERE v.authority_id = y.authority_id \
                   AND v.waits_since IS NOT NULL ORDER BY v.waits_since, v.project_id LIMIT $3) w) \
                 + (SELECT COUNT(*) FROM (SELECT u.person_id FROM teacher u WHERE u.country = \
                     (SELECT b.country FROM authority b WHERE b.id = y.authority_id AND b.region = '' AND b.disabled_at IS NULL) \
                   AND u.waiting_since IS NOT NULL ORDER BY u.waiting_since, u.person_id LIMIT $3) w) \
                 + (SELECT COUNT(*) FROM (SELECT i.id FROM inquiry i WHERE i.country = \
                     (SELECT b.country FROM authority b WHERE b.id = y.authority_id AND b.region = '' AND b.disabled_at IS NULL) \
                   AND i.state = 'waiting' ORDER BY i.since, i.id LIMIT $3) w) \
               ELSE (SELECT COUNT(*) FROM (SELECT v.project_id FROM vote v WHERE v.authority_id = y.authority_id \
                   AND v.waits_since IS NOT NULL AND v.deputies_at IS NOT NULL \
                 ORDER BY v.waits_since, v.project_id LIMIT $3) w) END) AS BIGINT) \
                FROM appointment y WHERE y.person_id = x.person_id AND y.revoked_at IS NULL) AS waits, \
               CASE WHEN EXISTS (SELECT 1 FROM message m JOIN account o ON o.id = m.account_id \
                 WHERE m.subject = $2 AND m.is_over = 0 AND o.person_id = x.person_id) THEN 1 ELSE 0 END AS has_it \
             FROM appointment x JOIN authority a ON a.id = x.authority_id LEFT JOIN night n ON n.reader_id = x.person_id \
             LEFT JOIN teacher t ON t.person_id = x.person_id \
             WHERE x.revoked_at IS NULL AND ",
            $($which)*,
            " ORDER BY x.person_id"
        )
    };
}

/// Reads who is told what an authority is asked at a time in ms, and how much waits for each, counted up to `most` for each of their
/// authorities; and whether they have the card of a subject.
pub(super) async fn loads(
    tx: &mut Tx,
    (authority, subject): (AuthorityId, i64),
    most: u32,
    now: i64,
) -> Result<Vec<Load>> {
    let sql = loads!("x.authority_id = $1 AND ", is_asked!("x", "$4"));
    tx.list(sql, values![authority, subject, most, now], load_of).await
}

/// Reads how much waits for one person, in the same way; `None` where they decide for nobody.
pub(super) async fn load(tx: &mut Tx, person: PersonId, most: u32, now: i64) -> Result<Option<Load>> {
    let sql = loads!(
        "x.person_id = $1 AND x.authority_id = \
           (SELECT MIN(z.authority_id) FROM appointment z WHERE z.person_id = $1 AND z.revoked_at IS NULL)"
    );
    tx.find(sql, values![person, 0_i64, most, now], load_of).await
}

fn load_of(row: &Row) -> Result<Load> {
    Ok(Load {
        person: row.get("person_id")?,
        clock: row.get("clock")?,
        waits: row.get("waits")?,
        has_it: row.get("has_it")?,
    })
}

/// Locks somebody's morning until the transaction ends.
pub(super) async fn lock(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.run("UPDATE morning SET left_at = left_at WHERE person_id = $1", values![person]).await
}

/// Notes that something waits for somebody's morning, since a time in ms at the latest.
pub(super) async fn leave(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    let sql = "INSERT INTO morning (person_id, left_at) VALUES ($1, $2) \
               ON CONFLICT (person_id) DO UPDATE SET left_at = COALESCE(morning.left_at, excluded.left_at)";
    tx.run(sql, values![person, now]).await
}

/// Reads what is known of somebody's mornings.
pub(super) async fn morning(tx: &mut Tx, person: PersonId) -> Result<Morning> {
    let sql = "SELECT left_at, told_at FROM morning WHERE person_id = $1";
    let morning = |row: &Row| {
        let (left_at, told_at) = (row.get("left_at")?, row.get("told_at")?);
        Ok(Morning { left_at, told_at, ..Morning::default() })
    };
    Ok(tx.find(sql, values![person], morning).await?.unwrap_or_default())
}

/// Notes that somebody was told of all that waits, at a time in ms, unless that was noted since it was decided; they see all of it then.
pub(super) async fn told(tx: &mut Tx, person: PersonId, (before, at): (Option<i64>, i64)) -> Result<()> {
    let sql = "INSERT INTO morning (person_id, told_at) VALUES ($1, $2) \
               ON CONFLICT (person_id) DO UPDATE SET told_at = excluded.told_at, left_at = NULL \
                 WHERE COALESCE(morning.told_at, 0) = $3 RETURNING person_id";
    tx.must(sql, values![person, at, before.unwrap_or(0)]).await?;
    widen(tx, person).await
}

/// Notes that nothing waits for somebody's morning any more.
pub(super) async fn nothing_left(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.run("UPDATE morning SET left_at = NULL WHERE person_id = $1", values![person]).await
}
