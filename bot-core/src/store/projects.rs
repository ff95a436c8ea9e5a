//! Projects, votes, members and history.

use super::people::peer;
use super::{Error, Row, Tx, json, unjson, values};
use crate::conversation::{Screen, Verdict};
use crate::domain::{
    Authority, AuthorityId, Cast, Content, Entry, EntryId, PersonId, Project, ProjectFacts, ProjectId, Reason, State,
    Vote,
};
use crate::facts::Task;

/// Locks a project until the transaction ends.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &mut Tx, id: ProjectId) -> Result<(), Error> {
    tx.run("UPDATE project SET locks = locks + 1 WHERE id = $1", values![id]).await?;
    Ok(())
}

/// A project with its founders and votes, and as many lines of its history.
///
/// # Errors
/// When the database fails.
pub async fn read(tx: &mut Tx, id: ProjectId, lines: u32) -> Result<Option<ProjectFacts>, Error> {
    let row = tx.row("SELECT * FROM project WHERE id = $1", values![id]).await?;
    let Some(row) = row else { return Ok(None) };
    let project = project_of(&row)?;
    let founder = peer(tx, project.founder).await?.ok_or(Error::Corrupt("founder"))?;
    let partner = peer(tx, project.partner).await?.ok_or(Error::Corrupt("partner"))?;
    let votes = votes(tx, &project).await?;
    let history = if lines == 0 { Vec::new() } else { history(tx, id, lines).await? };
    Ok(Some(ProjectFacts { project, founder, partner, votes, history }))
}

/// The projects that a person takes part in, those that changed last first.
///
/// # Errors
/// When the database fails.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectFacts>, Error> {
    let sql = "SELECT id FROM project WHERE founder_id = $1 OR (partner_id = $1 AND state <> 'offered' \
               AND state <> 'declined' AND state <> 'withdrawn') ORDER BY since DESC, id DESC LIMIT 100";
    let rows = tx.rows(sql, values![person]).await?;
    let mut projects = Vec::new();
    for row in &rows {
        projects.extend(read(tx, row.get("id")?, 0).await?);
    }
    Ok(projects)
}

/// The offers that wait for a person's answer, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn offers(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>, Error> {
    let sql =
        "SELECT id, content, since FROM project WHERE partner_id = $1 AND state = 'offered' ORDER BY since LIMIT 200";
    let rows = tx.rows(sql, values![person]).await?;
    rows.iter()
        .map(|row| {
            let id = row.get("id")?;
            task(row, Screen::Offer { id, page: 0 })
        })
        .collect()
}

/// The projects that wait for the authorities that a person decides for, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn to_approve(tx: &mut Tx, approver: PersonId) -> Result<Vec<Task>, Error> {
    let sql = "SELECT p.id, p.content, v.asked_at AS since, v.authority_id FROM vote v \
               JOIN project p ON p.id = v.project_id AND p.state = 'waiting' \
               JOIN appointment a ON a.authority_id = v.authority_id AND a.revoked_at IS NULL \
               WHERE a.person_id = $1 AND v.decided_at IS NULL AND p.founder_id <> $1 AND p.partner_id <> $1 \
               ORDER BY v.asked_at LIMIT 200";
    let rows = tx.rows(sql, values![approver]).await?;
    rows.iter()
        .map(|row| {
            let id = row.get("id")?;
            let authority = row.get("authority_id")?;
            task(row, Screen::Approval { id, authority, page: 0 })
        })
        .collect()
}

/// The projects that a person is offered.
///
/// # Errors
/// When the database fails.
pub async fn offered_to(tx: &mut Tx, person: PersonId) -> Result<Vec<ProjectId>, Error> {
    let sql = "SELECT id FROM project WHERE partner_id = $1 AND state = 'offered' LIMIT 200";
    let rows = tx.rows(sql, values![person]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// The projects of a person that an authority has returned, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn returned(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>, Error> {
    let sql = "\
        SELECT id, content, since FROM project WHERE (founder_id = $1 OR partner_id = $1) AND state = 'returned' \
        ORDER BY since LIMIT 200";
    let rows = tx.rows(sql, values![person]).await?;
    rows.iter()
        .map(|row| {
            let id = row.get("id")?;
            task(row, Screen::Project { id, page: 0 })
        })
        .collect()
}

/// The projects that wait for approval, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<ProjectId>, Error> {
    let rows = tx.rows("SELECT id FROM project WHERE state = 'waiting' ORDER BY since", values![]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// The projects that wait for approval although no authority has a say, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn without_votes(tx: &mut Tx, most: u32) -> Result<Vec<ProjectId>, Error> {
    let sql = "SELECT id FROM project WHERE state = 'waiting' \
               AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.project_id = project.id) ORDER BY since LIMIT $1";
    let rows = tx.rows(sql, values![most]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

fn task(row: &Row, screen: Screen) -> Result<Task, Error> {
    let content: Content = unjson(&row.get::<String>("content")?)?;
    Ok(Task { screen, about: content.title.as_str().to_owned(), since: row.get("since")? })
}

/// Saves a project; one that exists must still have the revision and the state that were decided on.
pub(super) async fn save(tx: &mut Tx, project: &Project, before: Option<(u32, State)>) -> Result<(), Error> {
    let sql = match before {
        None => {
            "INSERT INTO project (revision, state, since, partner_id, content, reminded_at, id, founder_id, locks) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id"
        }
        Some(_) => {
            "UPDATE project SET revision = $1, state = $2, since = $3, partner_id = $4, content = $5, reminded_at = $6 \
             WHERE id = $7 AND revision = $8 AND state = $9 RETURNING id"
        }
    };
    let mut values = values![
        project.revision,
        project.state.as_str(),
        project.since,
        project.partner,
        json(&project.content)?,
        project.reminded_at,
        project.id,
    ];
    values.extend(match before {
        None => values![project.founder, 0_i64],
        Some((revision, state)) => values![revision, state.as_str()],
    });
    tx.row(sql, values).await?.map(|_| ()).ok_or(Error::Stale)
}

pub(super) async fn remind(tx: &mut Tx, id: ProjectId, at: i64) -> Result<(), Error> {
    tx.run("UPDATE project SET reminded_at = $1 WHERE id = $2", values![at, id]).await?;
    Ok(())
}

async fn votes(tx: &mut Tx, project: &Project) -> Result<Vec<Vote>, Error> {
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
pub(super) async fn ask(tx: &mut Tx, id: ProjectId, authorities: &[AuthorityId], at: i64) -> Result<(), Error> {
    tx.run("DELETE FROM vote WHERE project_id = $1", values![id]).await?;
    for authority in authorities {
        let sql = "INSERT INTO vote (project_id, authority_id, asked_at) VALUES ($1, $2, $3)";
        tx.run(sql, values![id, *authority, at]).await?;
    }
    Ok(())
}

/// Asks one more authority; the votes there are stay.
pub(super) async fn ask_one(tx: &mut Tx, id: ProjectId, authority: AuthorityId, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO vote (project_id, authority_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, values![id, authority, at]).await?;
    Ok(())
}

/// Writes a decision, unless somebody has decided.
pub(super) async fn cast(tx: &mut Tx, id: ProjectId, authority: AuthorityId, cast: &Cast) -> Result<(), Error> {
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

pub(super) async fn undo(tx: &mut Tx, id: ProjectId, authority: AuthorityId) -> Result<(), Error> {
    let sql = "UPDATE vote SET verdict = NULL, person_id = NULL, person_name = NULL, reason = NULL, decided_at = NULL, \
                 final_at = NULL \
               WHERE project_id = $1 AND authority_id = $2 AND settled_at IS NULL RETURNING project_id";
    let row = tx.row(sql, values![id, authority]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

pub(super) async fn settle(tx: &mut Tx, id: ProjectId, authority: AuthorityId, at: i64) -> Result<(), Error> {
    let sql = "UPDATE vote SET settled_at = $1 WHERE project_id = $2 AND authority_id = $3 AND settled_at IS NULL \
               RETURNING project_id";
    let row = tx.row(sql, values![at, id, authority]).await?;
    row.map(|_| ()).ok_or(Error::Stale)
}

/// A founder takes part, as Manager and Teacher-manager (docs/domain.md, "Profiles").
pub(super) async fn join(tx: &mut Tx, id: ProjectId, person: PersonId, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO member (project_id, person_id, founder_since, desktop, twinspace) \
               VALUES ($1, $2, $3, 'manager', 'teacher-manager') ON CONFLICT DO NOTHING";
    tx.run(sql, values![id, person, at]).await?;
    Ok(())
}

pub(super) async fn record(tx: &mut Tx, entry: &Entry) -> Result<(), Error> {
    let sql = "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let kind = json(&entry.kind)?;
    let by_name = &entry.by_name;
    tx.run(sql, values![entry.id, entry.project, entry.revision, entry.at, entry.by, by_name, kind]).await?;
    Ok(())
}

async fn history(tx: &mut Tx, id: ProjectId, lines: u32) -> Result<Vec<Entry>, Error> {
    let sql = "SELECT * FROM history WHERE project_id = $1 ORDER BY at DESC, id DESC LIMIT $2";
    let rows = tx.rows(sql, values![id, lines]).await?;
    rows.iter().map(entry_of).collect()
}

/// A line of a project's history.
///
/// # Errors
/// When the database fails.
pub async fn entry(tx: &mut Tx, id: EntryId) -> Result<Option<Entry>, Error> {
    let row = tx.row("SELECT * FROM history WHERE id = $1", values![id]).await?;
    row.as_ref().map(entry_of).transpose()
}

fn entry_of(row: &Row) -> Result<Entry, Error> {
    Ok(Entry {
        id: row.get("id")?,
        project: row.get("project_id")?,
        revision: row.get("revision")?,
        at: row.get("at")?,
        by: row.get("person_id")?,
        by_name: row.get("person_name")?,
        kind: unjson(&row.get::<String>("kind")?)?,
    })
}

fn project_of(row: &Row) -> Result<Project, Error> {
    let state: String = row.get("state")?;
    Ok(Project {
        id: row.get("id")?,
        revision: row.get("revision")?,
        state: State::from_name(&state).ok_or(Error::Corrupt("state"))?,
        since: row.get("since")?,
        founder: row.get("founder_id")?,
        partner: row.get("partner_id")?,
        content: unjson(&row.get::<String>("content")?)?,
        reminded_at: row.get("reminded_at")?,
    })
}
