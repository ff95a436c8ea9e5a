//! The votes of authorities.

use crate::areas::authorities::{self, Authority, Many, Nudges};
use crate::areas::projects::project::{Content, Project};
use crate::areas::projects::vote::{Cast, Vote};
use crate::domain::{AuthorityId, ProjectId, Reason, Teacher, Territory};
use crate::store::{Error, Json, Result, Row, Tx, values};
use crate::text::folded;

/// The votes on a project as it stands.
pub(super) async fn of(tx: &mut Tx, project: &Project) -> Result<Vec<Vote>> {
    let sql = "\
        SELECT v.*, a.country, a.region, (SELECT COUNT(*) FROM appointment p \
          WHERE p.authority_id = a.id AND p.rank = 'approver' AND p.revoked_at IS NULL \
            AND p.person_id <> $2 AND p.person_id <> $3 \
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
            for_whom: row.get("for_name")?,
            reason: row.get::<Option<String>>("reason")?.as_deref().map(reason_of).transpose()?,
            at: row.get("decided_at")?,
            final_at: row.get("final_at")?,
            settled: row.get::<Option<i64>>("settled_at")?.is_some(),
        }),
    };
    let nudges = Nudges {
        reminders: row.get("reminders")?,
        reminded_at: row.get("reminded_at")?,
        deputies_at: row.get("deputies_at")?,
        operator_at: row.get("operator_at")?,
    };
    Ok(Vote { authority, asked_at: row.get("asked_at")?, cast, dropped_at: row.get("dropped_at")?, nudges })
}

fn reason_of(words: &str) -> Result<Reason> {
    Reason::read(words).map_err(|_| Error::Corrupt("reason"))
}

/// By what a project is found in the queues of authorities.
struct Sought {
    /// Where its founders' schools were when the partner accepted.
    territories: Vec<Territory>,
    /// The words of its title and of its founders' names, folded, with a space around each.
    words: String,
}

impl Sought {
    /// The country on the other side, as an authority sees the project: where both are its own, that one.
    fn partner_country(&self, authority: &Authority) -> Option<&str> {
        let other = self.territories.iter().find(|territory| territory.country != authority.country);
        other.or(self.territories.first()).map(|territory| territory.country.as_str())
    }
}

async fn sought(tx: &mut Tx, id: ProjectId) -> Result<Sought> {
    let sql = "SELECT p.content, p.territories, f.name AS founder, s.name AS partner, t.card AS founds, u.card AS partners \
               FROM project p JOIN person f ON f.id = p.founder_id JOIN person s ON s.id = p.partner_id \
               LEFT JOIN teacher t ON t.person_id = f.id LEFT JOIN teacher u ON u.person_id = s.id WHERE p.id = $1";
    let row = tx.one(sql, values![id]).await?;
    let Json(Content { title, .. }) = row.get("content")?;
    let mut parts = vec![title.as_str().to_owned()];
    for (card, name) in [("founds", "founder"), ("partners", "partner")] {
        match row.get::<Option<Json<Teacher>>>(card)? {
            Some(Json(teacher)) => parts.push(teacher.name.as_str().to_owned()),
            None => parts.extend(row.get::<Option<String>>(name)?),
        }
    }
    let territories = row.get::<Option<Json<_>>>("territories")?.map(|territories| territories.0);
    Ok(Sought { territories: territories.unwrap_or_default(), words: format!(" {} ", folded(&parts.join(" "))) })
}

/// Voids the votes given and asks the authorities anew.
pub(in crate::areas::projects) async fn ask(tx: &mut Tx, id: ProjectId, voters: &[AuthorityId], at: i64) -> Result<()> {
    tx.run("DELETE FROM vote WHERE project_id = $1", values![id]).await?;
    let sought = sought(tx, id).await?;
    for authority in voters {
        ask_for(tx, (id, *authority), &sought, at).await?;
    }
    Ok(())
}

/// Asks one more authority, or one again whose vote was dropped; the votes there are stay.
pub(in crate::areas::projects) async fn ask_one(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<()> {
    let sought = sought(tx, id).await?;
    ask_for(tx, (id, authority), &sought, at).await
}

/// Asks an authority. One that is taken out of use at this moment is not asked: it would hold the project up.
async fn ask_for(tx: &mut Tx, (id, authority): (ProjectId, AuthorityId), sought: &Sought, at: i64) -> Result<()> {
    let Some(held) = authorities::store::hold(tx, authority).await? else { return Ok(()) };
    let sql = "INSERT INTO vote (project_id, authority_id, asked_at, waits_since, partner_country, sought) \
               VALUES ($1, $2, $3, $3, $4, $5) \
               ON CONFLICT (project_id, authority_id) DO UPDATE SET asked_at = excluded.asked_at, dropped_at = NULL, \
                 waits_since = excluded.waits_since, partner_country = excluded.partner_country, sought = excluded.sought, \
                 reminders = 0, reminded_at = NULL, deputies_at = NULL, operator_at = NULL";
    tx.run(sql, values![id, authority, at, sought.partner_country(&held), sought.words.as_str()]).await
}

/// Nobody is asked any more about a project that waits no longer, whoever has not decided.
pub(in crate::areas::projects) async fn end(tx: &mut Tx, id: ProjectId) -> Result<()> {
    let sql = "UPDATE vote SET waits_since = NULL WHERE project_id = $1 AND waits_since IS NOT NULL";
    tx.run(sql, values![id]).await
}

/// Writes a decision, unless somebody has decided.
pub(in crate::areas::projects) async fn cast(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    cast: &Cast,
) -> Result<()> {
    let sql = "\
        UPDATE vote SET verdict = $1, person_id = $2, person_name = $3, reason = $4, decided_at = $5, final_at = $6, \
          for_name = $9, waits_since = NULL \
        WHERE project_id = $7 AND authority_id = $8 AND decided_at IS NULL AND dropped_at IS NULL RETURNING project_id";
    let values = values![
        cast.verdict,
        cast.by,
        &cast.by_name,
        cast.reason.as_ref().map(|reason| reason.as_str().to_owned()),
        cast.at,
        cast.final_at,
        id,
        authority,
        cast.for_whom.as_deref()
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
    let sql = "UPDATE vote SET dropped_at = $1, waits_since = NULL WHERE project_id = $2 AND authority_id = $3 AND decided_at IS NULL \
               RETURNING project_id";
    tx.must(sql, values![at, id, authority]).await
}

/// Notes what was done to have a vote decided, unless it was decided, or something else was done meanwhile.
pub(in crate::areas::projects) async fn nudge(
    tx: &mut Tx,
    (id, authority): (ProjectId, AuthorityId),
    before: Nudges,
    nudges: Nudges,
) -> Result<()> {
    let sql = "UPDATE vote SET reminders = $1, reminded_at = $2, deputies_at = $3, operator_at = $4 \
               WHERE project_id = $5 AND authority_id = $6 AND decided_at IS NULL AND dropped_at IS NULL \
                 AND reminders = $7 AND COALESCE(deputies_at, 0) = $8 AND COALESCE(operator_at, 0) = $9 \
               RETURNING project_id";
    let values = values![
        nudges.reminders,
        nudges.reminded_at,
        nudges.deputies_at,
        nudges.operator_at,
        id,
        authority,
        before.reminders,
        before.deputies_at.unwrap_or_default(),
        before.operator_at.unwrap_or_default()
    ];
    tx.must(sql, values).await
}

/// A vote waits since a time in ms, at the latest.
pub(in crate::areas::projects) async fn waits_since(
    tx: &mut Tx,
    id: ProjectId,
    authority: AuthorityId,
    at: i64,
) -> Result<()> {
    let sql = "UPDATE vote SET asked_at = $1, waits_since = CASE WHEN waits_since IS NULL THEN NULL ELSE $1 END \
               WHERE project_id = $2 AND authority_id = $3 AND asked_at > $1";
    tx.run(sql, values![at, id, authority]).await
}

/// When the operator was last told of a vote that still waits for an authority, in ms.
pub(crate) async fn told_operator_at(tx: &mut Tx, authority: AuthorityId) -> Result<Option<i64>> {
    let sql = "SELECT MAX(operator_at) AS at FROM vote WHERE authority_id = $1 AND operator_at IS NOT NULL \
               AND decided_at IS NULL";
    tx.one(sql, values![authority]).await?.get("at")
}

/// The projects that still wait for an authority, though the operator was told; `None` where there are none.
pub(crate) async fn overdue(tx: &mut Tx, authority: AuthorityId) -> Result<Option<Many>> {
    let sql = "SELECT COUNT(*) AS n, MIN(v.asked_at) AS since FROM vote v JOIN project p ON p.id = v.project_id \
               WHERE v.authority_id = $1 AND v.decided_at IS NULL AND v.dropped_at IS NULL AND v.operator_at IS NOT NULL \
                 AND p.state = 'waiting'";
    let row = tx.one(sql, values![authority]).await?;
    let (count, since) = (row.get::<u32>("n")?, row.get::<Option<i64>>("since")?);
    Ok(since.map(|since| Many { count, since }))
}

pub(in crate::areas::projects) async fn undo(tx: &mut Tx, id: ProjectId, authority: AuthorityId) -> Result<()> {
    let sql = "UPDATE vote SET verdict = NULL, person_id = NULL, person_name = NULL, for_name = NULL, reason = NULL, \
                 decided_at = NULL, final_at = NULL, waits_since = asked_at \
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
