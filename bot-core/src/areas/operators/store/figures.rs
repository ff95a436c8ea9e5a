//! Counts how much there is.

use crate::areas::authorities::Authority;
use crate::areas::operators::figures::{ACTIVE, Country, DECIDED, Projects, STATES};
use crate::areas::projects::store as all_projects;
use crate::store::{Result, Row, Tx, values};

/// Counts all projects by how far they are.
pub(in crate::areas::operators) async fn projects(tx: &mut Tx) -> Result<Projects> {
    let mut all = Vec::new();
    for state in STATES {
        let sql = "SELECT COUNT(*) AS n FROM project WHERE state = $1";
        let count: u32 = tx.one(sql, values![state]).await?.get("n")?;
        if count > 0 {
            all.push((state, count));
        }
    }
    Ok(all)
}

/// Counts what there is in the country of a support service, at a time in ms.
pub(in crate::areas::operators) async fn country(tx: &mut Tx, service: &Authority, now: i64) -> Result<Country> {
    let sql = "SELECT COUNT(*) AS n FROM teacher WHERE country = $1";
    let teachers: u32 = tx.one(sql, values![&service.country]).await?.get("n")?;
    let sql = "SELECT COUNT(*) AS n FROM teacher t JOIN person p ON p.id = t.person_id \
               WHERE t.country = $1 AND p.touched_at >= $2 AND p.touched_at <= $3";
    let active: u32 = tx.one(sql, values![&service.country, now - ACTIVE, now]).await?.get("n")?;
    let sql = "SELECT p.state, COUNT(*) AS n FROM vote v JOIN project p ON p.id = v.project_id \
               WHERE v.authority_id = $1 GROUP BY p.state";
    let mut projects: Projects =
        tx.list(sql, values![service.id], |row: &Row| Ok((row.get("state")?, row.get("n")?))).await?;
    projects.sort_by_key(|(state, _)| STATES.iter().position(|known| known == state));
    let took = all_projects::decided_within(tx, service.id, now - DECIDED).await?;
    Ok(Country {
        service: service.clone(),
        teachers,
        active,
        projects,
        decided: u32::try_from(took.len()).unwrap_or(u32::MAX),
        waited: took.iter().sum(),
    })
}
