//! Students as numbers: how many there are in each country, and how many of them have done something lately.

use crate::conversation::Key;
use crate::domain::StudentId;
use crate::store::{Result, Row, Tx, values};

/// How many students there are of one country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SomeStudents {
    /// Where their school is.
    pub(crate) country: Key,
    /// How many they are.
    pub(crate) count: u32,
    /// How many of them have done something since a time.
    pub(crate) active: u32,
}

/// Counts the next students behind one of them, in the order of their ids, so many at most, with who has done something since a time in ms.
/// Gives the last one; `None` behind all.
pub(crate) async fn count_next(
    tx: &mut Tx,
    (behind, most): (StudentId, u32),
    since: i64,
) -> Result<(Vec<SomeStudents>, Option<StudentId>)> {
    let sql = "SELECT country, COUNT(*) AS n, SUM(CASE WHEN seen_at >= $3 THEN 1 ELSE 0 END) AS active, MAX(id) AS last FROM ( \
                 SELECT s.id, s.seen_at, (SELECT c.country FROM school c WHERE c.id = s.school_id) AS country FROM student s \
                 WHERE s.id > $1 ORDER BY s.id LIMIT $2) x GROUP BY country";
    let some = |row: &Row| {
        let counted = SomeStudents { country: row.get("country")?, count: row.get("n")?, active: row.get("active")? };
        Ok((counted, row.get::<StudentId>("last")?))
    };
    let values = values![behind, most, since];
    let (counted, ids): (Vec<_>, Vec<StudentId>) = tx.list(sql, values, some).await?.into_iter().unzip();
    Ok((counted, ids.into_iter().max()))
}
