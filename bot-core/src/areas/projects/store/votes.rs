//! The votes of authorities.

use crate::area::{self, Task};
use crate::areas::authorities::Authority;
use crate::areas::projects::project::{Content, Project};
use crate::areas::projects::vote::{Cast, Verdict, Vote};
use crate::domain::{AuthorityId, PersonId, ProjectId, Reason};
use crate::store::{Error, Row, Tx, unjson, values};
use crate::text::msg;

/// The projects that wait for the authorities that a person decides for, the oldest first.
pub(crate) async fn to_approve(tx: &mut Tx, approver: PersonId) -> Result<Vec<Task>, Error> {
    let sql = "SELECT p.id, p.content, v.asked_at AS since, v.authority_id FROM vote v \
               JOIN project p ON p.id = v.project_id AND p.state = 'waiting' \
               JOIN appointment a ON a.authority_id = v.authority_id AND a.revoked_at IS NULL \
               WHERE a.person_id = $1 AND v.decided_at IS NULL AND p.founder_id <> $1 AND p.partner_id <> $1 \
               ORDER BY v.asked_at LIMIT 200";
    let rows = tx.rows(sql, values![approver]).await?;
    let task = |row: &Row| {
        let content: Content = unjson(&row.get::<String>("content")?)?;
        Ok(Task {
            screen: area::approval(row.get("id")?, row.get("authority_id")?),
            label: msg::task_approval(content.title.as_str()),
            since: row.get("since")?,
        })
    };
    rows.iter().map(task).collect()
}

/// The votes on a project as it stands.
pub(super) async fn of(tx: &mut Tx, project: &Project) -> Result<Vec<Vote>, Error> {
    let sql = "\
        SELECT v.*, a.country, a.region, (SELECT COUNT(*) FROM appointment p \
          WHERE p.authority_id = a.id AND p.revoked_at IS NULL AND p.person_id <> $2 AND p.person_id <> $3 \
            AND EXISTS (SELECT 1 FROM account c WHERE c.person_id = p.person_id AND c.unreachable_at IS NULL)) \
          AS approvers \
        FROM vote v JOIN authority a ON a.id = v.authority_id WHERE v.project_id = $1 ORDER BY a.country, a.region";
    let rows = tx.rows(sql, values![project.id, project.founder, project.partner]).await?;
    rows.iter().map(vote_of).collect()
}

fn vote_of(row: &Row) -> Result<Vote, Error> {
    let region: String = row.get("region")?;
    let authority = Authority {
        id: row.get("authority_id")?,
        country: row.get("country")?,
        region: (!region.is_empty()).then_some(region),
        approvers: row.get("approvers")?,
    };
    let verdict: Option<String> = row.get("verdict")?;
    let cast = match verdict.as_deref().map(verdict_named) {
        None => None,
        Some(verdict) => Some(Cast {
            verdict: verdict?,
            by: row.get("person_id")?,
            by_name: row.get("person_name")?,
            reason: row.get::<Option<String>>("reason")?.as_deref().map(reason).transpose()?,
            at: row.get("decided_at")?,
            final_at: row.get("final_at")?,
            settled: row.get::<Option<i64>>("settled_at")?.is_some(),
        }),
    };
    Ok(Vote { authority, asked_at: row.get("asked_at")?, cast })
}

fn reason(words: &str) -> Result<Reason, Error> {
    Reason::read(words).map_err(|_| Error::Corrupt("reason"))
}

const VERDICTS: [(Verdict, &str); 3] =
    [(Verdict::Approve, "approve"), (Verdict::Return, "return"), (Verdict::Reject, "reject")];

fn verdict_named(name: &str) -> Result<Verdict, Error> {
    VERDICTS.iter().find(|(_, other)| *other == name).map(|(verdict, _)| *verdict).ok_or(Error::Corrupt("verdict"))
}

fn verdict_name(verdict: Verdict) -> &'static str {
    VERDICTS.iter().find(|(other, _)| *other == verdict).map_or("approve", |(_, name)| name)
}

/// Voids the votes given and asks the authorities anew.
pub(in crate::areas::projects) async fn ask(
    tx: &mut Tx,
    id: ProjectId,
    authorities: &[AuthorityId],
    at: i64,
) -> Result<(), Error> {
    tx.run("DELETE FROM vote WHERE project_id = $1", values![id]).await?;
    for authority in authorities {
        let sql = "INSERT INTO vote (project_id, authority_id, asked_at) VALUES ($1, $2, $3)";
        tx.run(sql, values![id, *authority, at]).await?;
    }
    Ok(())
}

/// Asks one more authority; the votes there are stay.
pub(in crate::areas::projects) async fn ask_one(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<(), Error> {
    let sql = "INSERT INTO vote (project_id, authority_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![id, authority, at]).await?;
    Ok(())
}

/// Writes a decision, unless somebody has decided.
pub(in crate::areas::projects) async fn cast(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    cast: &Cast,
) -> Result<(), Error> {
    let sql = "\
        UPDATE vote SET verdict = $1, person_id = $2, person_name = $3, reason = $4, decided_at = $5, final_at = $6 \
        WHERE project_id = $7 AND authority_id = $8 AND decided_at IS NULL RETURNING project_id";
    let values = values![
        verdict_name(cast.verdict),
        cast.by,
        &cast.by_name,
        cast.reason.as_ref().map(|reason| reason.as_str().to_owned()),
        cast.at,
        cast.final_at,
        id,
        authority
    ];
    let row = tx.row(sql, values).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

pub(in crate::areas::projects) async fn undo(tx: &mut Tx, id: ProjectId, authority: AuthorityId) -> Result<(), Error> {
    let sql = "UPDATE vote SET verdict = NULL, person_id = NULL, person_name = NULL, reason = NULL, decided_at = NULL, \
                 final_at = NULL \
               WHERE project_id = $1 AND authority_id = $2 AND settled_at IS NULL RETURNING project_id";
    let row = tx.row(sql, values![id, authority]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

pub(in crate::areas::projects) async fn settle(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<(), Error> {
    let sql = "UPDATE vote SET settled_at = $1 WHERE project_id = $2 AND authority_id = $3 AND settled_at IS NULL \
               RETURNING project_id";
    let row = tx.row(sql, values![at, id, authority]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}
