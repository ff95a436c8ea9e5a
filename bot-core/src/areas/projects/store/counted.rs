//! Projects and votes as numbers: what waits for each authority, how long decisions have taken, and how many projects there are.

use super::State;
use crate::areas::authorities::Authority;
use crate::conversation::Key;
use crate::domain::{AuthorityId, DAY, ProjectId};
use crate::store::{Result, Row, Tx, values};

/// How much waits for an authority's decision. No more than 1 000 of each age are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VotesWaiting {
    /// For which.
    pub authority: Authority,
    /// How many projects have waited for less than 3 days, for 3 to 7, for 7 to 14, and for longer.
    pub by_age: [u32; 4],
    /// Since when the first of them has waited, in ms.
    pub since: Option<i64>,
}

/// After so many days something counts as older.
const AGES: [i64; 3] = [3, 7, 14];

/// Counts the votes `v` of an authority `a` that wait since a time.
macro_rules! waiting {
    ($when:literal) => {
        concat!(
            "(SELECT COUNT(*) FROM (SELECT v.project_id FROM vote v WHERE v.authority_id = a.id AND v.waits_since IS NOT NULL AND ",
            $when,
            " ORDER BY v.waits_since, v.project_id LIMIT 1000) w)"
        )
    };
}

/// Reads how much waits for each authority that is in use, at a time in ms.
pub(crate) async fn votes_waiting(tx: &mut Tx, now: i64) -> Result<Vec<VotesWaiting>> {
    let sql = concat!(
        "SELECT a.id, a.country, a.region, ",
        waiting!("v.waits_since > $1"),
        " AS fresh, ",
        waiting!("v.waits_since > $2 AND v.waits_since <= $1"),
        " AS some_days, ",
        waiting!("v.waits_since > $3 AND v.waits_since <= $2"),
        " AS a_week, ",
        waiting!("v.waits_since <= $3"),
        " AS long, (SELECT v.waits_since FROM vote v WHERE v.authority_id = a.id AND v.waits_since IS NOT NULL \
             ORDER BY v.waits_since, v.project_id LIMIT 1) AS since \
         FROM authority a WHERE a.disabled_at IS NULL ORDER BY a.country, a.region"
    );
    let [newer, some, older] = AGES.map(|days| now - days * DAY);
    tx.list(sql, values![newer, some, older], votes_of).await
}

fn votes_of(row: &Row) -> Result<VotesWaiting> {
    let region: String = row.get("region")?;
    let (id, country, region) = (row.get("id")?, row.get("country")?, (!region.is_empty()).then_some(region));
    let by_age = [row.get("fresh")?, row.get("some_days")?, row.get("a_week")?, row.get("long")?];
    Ok(VotesWaiting { authority: Authority { id, country, region, approvers: 0 }, by_age, since: row.get("since")? })
}

/// Reads how long the decisions of an authority have taken since a time in ms, each in ms: the last 1 000 of them.
pub(crate) async fn decided_within(tx: &mut Tx, authority: AuthorityId, since: i64) -> Result<Vec<i64>> {
    let sql = "SELECT decided_at - asked_at AS took FROM vote WHERE authority_id = $1 AND decided_at > $2 \
               ORDER BY decided_at DESC LIMIT 1000";
    tx.list(sql, values![authority, since], |row| row.get("took")).await
}

/// Some projects that are counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SomeProjects {
    /// Where they stand.
    pub(crate) state: State,
    /// The countries of their founders' schools, each once.
    pub(crate) countries: Vec<Key>,
    /// How many they are.
    pub(crate) count: u32,
}

/// Counts the next projects behind one of them, in the order of their ids, so many at most. Gives the last one; `None` behind all.
pub(crate) async fn count_next(
    tx: &mut Tx,
    behind: ProjectId,
    most: u32,
) -> Result<(Vec<SomeProjects>, Option<ProjectId>)> {
    let sql = "SELECT state, founder, partner, COUNT(*) AS n, MAX(id) AS last FROM ( \
                 SELECT p.id, p.state, (SELECT t.country FROM teacher t WHERE t.person_id = p.founder_id) AS founder, \
                   (SELECT t.country FROM teacher t WHERE t.person_id = p.partner_id) AS partner \
                 FROM project p WHERE p.id > $1 ORDER BY p.id LIMIT $2) s GROUP BY state, founder, partner";
    let some = |row: &Row| {
        let countries: [Option<Key>; 2] = [row.get("founder")?, row.get("partner")?];
        let mut countries: Vec<Key> = countries.into_iter().flatten().collect();
        countries.dedup();
        Ok((SomeProjects { state: row.get("state")?, countries, count: row.get("n")? }, row.get::<ProjectId>("last")?))
    };
    let (counted, ids): (Vec<_>, Vec<ProjectId>) = tx.list(sql, values![behind, most], some).await?.into_iter().unzip();
    Ok((counted, ids.into_iter().max()))
}
