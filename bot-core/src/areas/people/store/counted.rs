//! People as numbers: how many there are in each country, how many of them have done something lately, and who waits to be validated.

use crate::conversation::Key;
use crate::domain::PersonId;
use crate::store::{Result, Row, Tx, values};

/// How many people there are of one country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SomePeople {
    /// Where their school is; `None` for those who have none: approvers, operators, guests, and those who have only begun.
    pub(crate) country: Option<Key>,
    /// How many they are.
    pub(crate) count: u32,
    /// How many of them have done something since each of three times.
    pub(crate) active: [u32; 3],
}

/// Counts the next people behind one of them, in the order of their ids, so many at most, with who has done something since three times in
/// ms. Gives the last one; `None` behind all. What stands for a channel or a group is nobody.
pub(crate) async fn count_next(
    tx: &mut Tx,
    (behind, most): (PersonId, u32),
    since: [i64; 3],
) -> Result<(Vec<SomePeople>, Option<PersonId>)> {
    let sql = "SELECT country, COUNT(*) AS n, SUM(CASE WHEN touched_at >= $3 THEN 1 ELSE 0 END) AS first, \
                 SUM(CASE WHEN touched_at >= $4 THEN 1 ELSE 0 END) AS second, \
                 SUM(CASE WHEN touched_at >= $5 THEN 1 ELSE 0 END) AS third, MAX(id) AS last FROM ( \
                 SELECT p.id, p.touched_at, (SELECT t.country FROM teacher t WHERE t.person_id = p.id) AS country FROM person p \
                 WHERE p.id > $1 AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id AND a.external_id LIKE 'channel/%') \
                 ORDER BY p.id LIMIT $2) s GROUP BY country";
    let some = |row: &Row| {
        let active = [row.get("first")?, row.get("second")?, row.get("third")?];
        let counted = SomePeople { country: row.get("country")?, count: row.get("n")?, active };
        Ok((counted, row.get::<PersonId>("last")?))
    };
    let [first, second, third] = since;
    let values = values![behind, most, first, second, third];
    let (counted, ids): (Vec<_>, Vec<PersonId>) = tx.list(sql, values, some).await?.into_iter().unzip();
    Ok((counted, ids.into_iter().max()))
}

/// Reads how many teachers of a country wait to be validated, 1 000 at most, and since when the first of them does, in ms.
pub(crate) async fn waiting_in(tx: &mut Tx, country: &str) -> Result<(u32, Option<i64>)> {
    let sql = "SELECT COUNT(*) AS n, MIN(w.since) AS since FROM (SELECT waiting_since AS since FROM teacher \
                 WHERE country = $1 AND waiting_since IS NOT NULL ORDER BY waiting_since LIMIT 1000) w";
    let row = tx.one(sql, values![country]).await?;
    Ok((row.get("n")?, row.get("since")?))
}
