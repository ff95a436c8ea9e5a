//! Plans in the database.

use crate::areas::members::replacement::{Asked, Plan, PlanState, Stage, Step, Way};
use crate::areas::projects::Stop;
use crate::domain::{LinkId, PartnerInvitationId, PersonId, PlanId, ProjectId};
use crate::store::people::peer;
use crate::store::{Error, Result, Row, Tx, by_name, values};

by_name!(Way = "plan.way", Step = "plan_step.step", Stop = "plan.state" beside ["open", "done"]);

/// Reads a plan.
pub(in crate::areas::members) async fn read(tx: &mut Tx, id: PlanId) -> Result<Option<Plan>> {
    match tx.row("SELECT * FROM plan WHERE id = $1", values![id]).await? {
        Some(row) => plan_of(tx, &row).await,
        None => Ok(None),
    }
}

/// Reads the plans of a project that are not over, the oldest first.
pub(crate) async fn open(tx: &mut Tx, project: ProjectId) -> Result<Vec<Plan>> {
    let sql = "SELECT * FROM plan WHERE project_id = $1 AND state = 'open' ORDER BY begun_at, id";
    let rows = tx.rows(sql, values![project]).await?;
    let mut open = Vec::new();
    for row in rows {
        open.extend(plan_of(tx, &row).await?);
    }
    Ok(open)
}

async fn plan_of(tx: &mut Tx, row: &Row) -> Result<Option<Plan>> {
    let (leaver, by) = (row.get::<PersonId>("leaver_id")?, row.get::<PersonId>("begun_by")?);
    let (leaving, beginning) = (peer(tx, leaver).await?, peer(tx, by).await?);
    let Some((leaving, beginning)) = leaving.zip(beginning) else { return Ok(None) };
    let comer = match row.get::<Option<PersonId>>("comer_id")? {
        Some(comer) => peer(tx, comer).await?,
        None => None,
    };
    let asked = match (row.get::<Option<PartnerInvitationId>>("invitation_id")?, row.get::<Option<LinkId>>("link_id")?)
    {
        (Some(invitation), _) if row.get::<i64>("is_inviting")? == 1 => Asked::Invitation(invitation),
        (Some(invitation), _) => Asked::Waiting(invitation),
        (None, Some(link)) => Asked::Link(link),
        (None, None) => Asked::NotAtAll,
    };
    let state = match row.get::<String>("state")?.as_str() {
        "open" => PlanState::Open,
        "done" => PlanState::Done,
        why => {
            let by = row.get::<PersonId>("ended_by")?;
            let name = peer(tx, by).await?.and_then(|peer| peer.name).unwrap_or_default();
            PlanState::Stopped(why.parse().map_err(|_| Error::Corrupt("plan"))?, (by, name))
        }
    };
    let id = row.get::<PlanId>("id")?;
    let sql = "SELECT step, done_at FROM plan_step WHERE plan_id = $1 ORDER BY position";
    let stages = tx.list(sql, values![id], |row| Ok(Stage { step: row.get("step")?, done_at: row.get("done_at")? }));
    Ok(Some(Plan {
        id,
        project: row.get("project_id")?,
        way: row.get("way")?,
        leaver: (leaver, leaving.name.unwrap_or_default()),
        comer: (comer, asked),
        begun: (by, beginning.name.unwrap_or_default(), row.get("begun_at")?),
        stages: stages.await?,
        state,
    }))
}

/// Stores a plan as it is now.
///
/// # Errors
/// [`Error::Stale`] for one that is over already.
pub(in crate::areas::members) async fn save(tx: &mut Tx, plan: &Plan, now: i64) -> Result<()> {
    let (invitation, link) = match plan.comer.1 {
        Asked::Invitation(invitation) | Asked::Waiting(invitation) => (Some(invitation), None),
        Asked::Link(link) => (None, Some(link)),
        Asked::NotAtAll => (None, None),
    };
    let (state, ended_by): (&str, _) = match &plan.state {
        PlanState::Open => ("open", None),
        PlanState::Done => ("done", None),
        PlanState::Stopped(why, (by, _)) => (why.into(), Some(*by)),
    };
    let ended = (plan.state != PlanState::Open).then_some(now);
    let comer = plan.comer.0.as_ref().map(|peer| peer.id);
    let (by, _, at) = plan.begun;
    let sql = "\
        INSERT INTO plan \
          (id, project_id, way, leaver_id, comer_id, invitation_id, link_id, begun_by, begun_at, state, ended_at, \
           ended_by, is_inviting) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
        ON CONFLICT (id) DO UPDATE SET comer_id = excluded.comer_id, invitation_id = excluded.invitation_id, \
          is_inviting = excluded.is_inviting, link_id = excluded.link_id, state = excluded.state, ended_at = excluded.ended_at, ended_by = excluded.ended_by \
          WHERE plan.state = 'open' RETURNING id";
    let values = values![
        plan.id,
        plan.project,
        plan.way,
        plan.leaver.0,
        comer,
        invitation,
        link,
        by,
        at,
        state,
        ended,
        ended_by,
        i64::from(matches!(plan.comer.1, Asked::Invitation(_)))
    ];
    tx.must(sql, values).await?;
    for (position, stage) in (0_i64..).zip(&plan.stages) {
        let sql = "INSERT INTO plan_step (plan_id, position, step, done_at) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (plan_id, position) DO UPDATE SET done_at = excluded.done_at";
        tx.run(sql, values![plan.id, position, stage.step, stage.done_at]).await?;
    }
    Ok(())
}

/// What moves when two people turn out to be one; `$1` stays, `$2` is the other one. Somebody who takes part, as whoever leaves
/// does, and whoever begins a plan, never is the other one.
pub(in crate::areas::members) const MOVES: [&str; 2] =
    ["UPDATE plan SET comer_id = $1 WHERE comer_id = $2", "UPDATE plan SET ended_by = $1 WHERE ended_by = $2"];
