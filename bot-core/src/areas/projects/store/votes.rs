//! The votes of authorities.

use crate::areas::authorities::{self, Authority};
use crate::areas::projects::project::Project;
use crate::areas::projects::vote::{Cast, Vote};
use crate::domain::{AuthorityId, ProjectId, Reason};
use crate::store::{Error, Result, Row, Tx, values};

/// The votes on a project as it stands.
pub(super) async fn of(tx: &mut Tx, project: &Project) -> Result<Vec<Vote>> {
    let sql = "\
        SELECT v.*, a.country, a.region, (SELECT COUNT(*) FROM appointment p \
          WHERE p.authority_id = a.id AND p.revoked_at IS NULL AND p.person_id <> $2 AND p.person_id <> $3 \
            AND EXISTS (SELECT 1 FROM account c WHERE c.person_id = p.person_id AND c.unreachable_at IS NULL)) \
          AS approvers \
        FROM vote v JOIN authority a ON a.id = v.authority_id WHERE v.project_id = $1 ORDER BY a.country, a.region";
    tx.list(sql, values![project.id, project.founder, project.partner], vote_of).await
}

fn vote_of(row: &Row) -> Result<Vote> {
    let region: String = row.get("region")?;
    let authority = Authority {
        id: row.get("authority_id")?,
        country: row.get("country")?,
        region: (!region.is_empty()).then_some(region),
        approvers: row.get("approvers")?,
    };
    let cast = match row.get("verdict")? {
        None => None,
        Some(verdict) => Some(Cast {
            verdict,
            by: row.get("person_id")?,
            by_name: row.get("person_name")?,
            reason: row.get::<Option<String>>("reason")?.as_deref().map(reason_of).transpose()?,
            at: row.get("decided_at")?,
            final_at: row.get("final_at")?,
            settled: row.get::<Option<i64>>("settled_at")?.is_some(),
        }),
    };
    Ok(Vote { authority, asked_at: row.get("asked_at")?, cast, dropped_at: row.get("dropped_at")? })
}

fn reason_of(words: &str) -> Result<Reason> {
    Reason::read(words).map_err(|_| Error::Corrupt("reason"))
}

/// Voids the votes given and asks the authorities anew.
pub(in crate::areas::projects) async fn ask(tx: &mut Tx, id: ProjectId, voters: &[AuthorityId], at: i64) -> Result<()> {
    tx.run("DELETE FROM vote WHERE project_id = $1", values![id]).await?;
    for authority in voters {
        ask_one(tx, id, *authority, at).await?;
    }
    Ok(())
}

/// Asks one more authority, or one again whose vote was dropped; the votes there are stay. One that is taken out of use at this
/// moment is not asked: it would hold the project up.
pub(in crate::areas::projects) async fn ask_one(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<()> {
    if !authorities::store::hold(tx, authority).await? {
        return Ok(());
    }
    let sql = "INSERT INTO vote (project_id, authority_id, asked_at) VALUES ($1, $2, $3) \
               ON CONFLICT (project_id, authority_id) DO UPDATE SET asked_at = excluded.asked_at, dropped_at = NULL";
    tx.run(sql, values![id, authority, at]).await
}

/// Writes a decision, unless somebody has decided.
pub(in crate::areas::projects) async fn cast(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    cast: &Cast,
) -> Result<()> {
    let sql = "\
        UPDATE vote SET verdict = $1, person_id = $2, person_name = $3, reason = $4, decided_at = $5, final_at = $6 \
        WHERE project_id = $7 AND authority_id = $8 AND decided_at IS NULL AND dropped_at IS NULL RETURNING project_id";
    let values = values![
        cast.verdict,
        cast.by,
        &cast.by_name,
        cast.reason.as_ref().map(|reason| reason.as_str().to_owned()),
        cast.at,
        cast.final_at,
        id,
        authority
    ];
    tx.must(sql, values).await
}

/// Lets a vote that was not cast count no more.
pub(in crate::areas::projects) async fn drop_vote(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<()> {
    let sql = "UPDATE vote SET dropped_at = $1 WHERE project_id = $2 AND authority_id = $3 AND decided_at IS NULL \
               RETURNING project_id";
    tx.must(sql, values![at, id, authority]).await
}

pub(in crate::areas::projects) async fn undo(tx: &mut Tx, id: ProjectId, authority: AuthorityId) -> Result<()> {
    let sql = "UPDATE vote SET verdict = NULL, person_id = NULL, person_name = NULL, reason = NULL, decided_at = NULL, \
                 final_at = NULL \
               WHERE project_id = $1 AND authority_id = $2 AND settled_at IS NULL RETURNING project_id";
    tx.must(sql, values![id, authority]).await
}

pub(in crate::areas::projects) async fn settle(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<()> {
    let sql = "UPDATE vote SET settled_at = $1 WHERE project_id = $2 AND authority_id = $3 AND settled_at IS NULL \
               RETURNING project_id";
    tx.must(sql, values![at, id, authority]).await
}
