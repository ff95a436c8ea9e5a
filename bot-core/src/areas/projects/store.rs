//! Projects, votes, members and history.

mod counted;
mod members;
mod votes;

pub use counted::VotesWaiting;
pub(crate) use counted::{count_next, decided_within, votes_waiting};
pub(crate) use members::{active, of as members_of, school_merged};
pub(super) use members::{join, leave, part, set_desktop, set_role};
pub(super) use votes::{ask, ask_one, cast, drop_vote, nudge, settle, undo, waits_since};
pub(crate) use votes::{overdue, told_operator_at};

use super::Screen;
use super::history::Entry;
use super::project::{Chain, Content, Linked, Project, ProjectFacts, State};
use super::vote::Verdict;
use crate::area::{self, Task};
use crate::areas::authorities;
use crate::domain::{AuthorityId, EntryId, PersonId, ProjectId, Teacher, Territory, Title};
use crate::store::people::peer;
use crate::store::{Error, Json, Lock, Result, Row, Tx, by_name, json, values};
use crate::text::{Text, folded, msg, search};
use crate::wire::Page;

by_name!(State = "project.state", Verdict = "vote.verdict");

/// The conditions under which a person `p` has a project, which cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM member x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM project x WHERE x.founder_id = p.id)",
    "EXISTS (SELECT 1 FROM project x WHERE x.partner_id = p.id)",
];

/// Lets what the other person has done in projects be done by the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    for sql in [
        "UPDATE history SET person_id = $1 WHERE person_id = $2",
        "UPDATE vote SET person_id = $1 WHERE person_id = $2",
        "UPDATE member SET added_by = $1 WHERE added_by = $2",
    ] {
        tx.run(sql, values![stays, other]).await?;
    }
    Ok(Vec::new())
}

/// The subjects that wait for person `$1`, as SQL: offers, and votes of the authorities that they decide for.
pub(crate) const WAITS: &[&str] = &[
    "SELECT id FROM project WHERE partner_id = $1 AND state = 'offered'",
    "SELECT v.project_id FROM vote v JOIN appointment p ON p.authority_id = v.authority_id \
       JOIN project j ON j.id = v.project_id \
       WHERE p.person_id = $1 AND p.revoked_at IS NULL AND v.decided_at IS NULL AND v.dropped_at IS NULL \
         AND j.state = 'waiting'",
];

/// Whether a project `p` is among those of person `$1`, as SQL.
macro_rules! of_person {
    () => {
        "p.id IN (SELECT id FROM project WHERE founder_id = $1 \
           UNION SELECT project_id FROM member WHERE person_id = $1 AND left_at IS NULL)"
    };
}

/// Locks a project until the transaction ends.
pub(crate) async fn lock(tx: &mut Tx, id: ProjectId) -> Result<()> {
    tx.locks(Lock::Project(id)).await;
    tx.run("UPDATE project SET locks = locks + 1 WHERE id = $1", values![id]).await
}

/// Reads a project's title, and where it stands.
pub(crate) async fn heading(tx: &mut Tx, id: ProjectId) -> Result<Option<(Title, State)>> {
    let heading = |row: &Row| {
        let Json(Content { title, .. }) = row.get("content")?;
        Ok((title, row.get("state")?))
    };
    tx.find("SELECT content, state FROM project WHERE id = $1", values![id], heading).await
}

/// A project with its founders and votes, and as many lines of its history.
pub(crate) async fn read(tx: &mut Tx, id: ProjectId, lines: u32) -> Result<Option<ProjectFacts>> {
    let row = tx.row("SELECT * FROM project WHERE id = $1", values![id]).await?;
    let Some(row) = row else { return Ok(None) };
    let project = project_of(&row)?;
    let founder = peer(tx, project.founder).await?.ok_or(Error::Corrupt("founder"))?;
    let partner = peer(tx, project.partner).await?.ok_or(Error::Corrupt("partner"))?;
    let votes = votes::of(tx, &project).await?;
    let history = if lines == 0 { Vec::new() } else { history(tx, id, lines).await? };
    let territories = row.get::<Option<Json<_>>>("territories")?.map(|territories| territories.0);
    // Nobody has joined before the partner accepts.
    let members = if territories.is_some() { members::of(tx, id).await? } else { Vec::new() };
    let chain = chain(tx, &project, row.get("follows")?).await?;
    Ok(Some(ProjectFacts { project, founder, partner, votes, territories, members, history, chain }))
}

/// The projects before and after one that was started anew.
async fn chain(tx: &mut Tx, project: &Project, follows: Option<ProjectId>) -> Result<Chain> {
    let before = match follows {
        Some(before) => tx.find("SELECT * FROM project WHERE id = $1", values![before], linked).await?,
        None => None,
    };
    let after = match project.state {
        // Only what is closed is started anew.
        State::Closed => {
            let sql = "SELECT * FROM project WHERE follows = $1 \
                       ORDER BY CASE WHEN state IN ('declined', 'rejected', 'withdrawn') THEN 1 ELSE 0 END, since DESC, id DESC \
                       LIMIT 1";
            tx.find(sql, values![project.id], linked).await?
        }
        State::Offered
        | State::Waiting
        | State::Active
        | State::Declined
        | State::Returned
        | State::Rejected
        | State::Withdrawn => None,
    };
    Ok(Chain { before, after })
}

fn linked(row: &Row) -> Result<Linked> {
    let Project { id: project, founder, partner, content, state, .. } = project_of(row)?;
    Ok(Linked { project, title: content.title, founders: [founder, partner], state })
}

/// The project that is started anew as this one, if one is.
pub(super) async fn followed(tx: &mut Tx, id: ProjectId) -> Result<Option<ProjectId>> {
    let follows = tx.find("SELECT follows FROM project WHERE id = $1", values![id], |row| row.get("follows")).await?;
    Ok(follows.flatten())
}

/// Nothing goes on any more where a project has ended: what was to, and came to nothing, is a project of its own.
pub(super) async fn unfollow(tx: &mut Tx, before: ProjectId) -> Result<()> {
    tx.run("UPDATE project SET follows = NULL WHERE follows = $1", values![before]).await
}

/// A new project goes on where another one has ended, and no other one does.
pub(super) async fn follow(tx: &mut Tx, id: ProjectId, before: ProjectId) -> Result<()> {
    unfollow(tx, before).await?;
    tx.run("UPDATE project SET follows = $1 WHERE id = $2", values![before, id]).await
}

/// Reads the projects of a person with their states, those that changed last first.
pub(crate) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<(ProjectId, State)>> {
    let sql = concat!("SELECT id, state FROM project p WHERE ", of_person!(), " ORDER BY since DESC, id DESC");
    tx.list(sql, values![person], |row| Ok((row.get("id")?, row.get("state")?))).await
}

/// Reads those of a person's projects that these words fit, by the title or by a founder's name, the best first.
pub(super) async fn named(tx: &mut Tx, person: PersonId, words: &str) -> Result<Vec<ProjectId>> {
    let sql = concat!(
        "SELECT p.id, p.content, f.name AS founder, s.name AS partner, t.card AS founds, u.card AS partners FROM project p \
           JOIN person f ON f.id = p.founder_id JOIN person s ON s.id = p.partner_id \
           LEFT JOIN teacher t ON t.person_id = f.id LEFT JOIN teacher u ON u.person_id = s.id WHERE ",
        of_person!(),
        " ORDER BY p.since DESC, p.id DESC"
    );
    let entry = |row: &Row| {
        let Json(content): Json<Content> = row.get("content")?;
        let mut parts = vec![folded(content.title.as_str())];
        for account in ["founder", "partner"] {
            parts.extend(row.get::<Option<String>>(account)?.map(|name| folded(&name)));
        }
        for card in ["founds", "partners"] {
            parts.extend(row.get::<Option<Json<Teacher>>>(card)?.map(|Json(teacher)| folded(teacher.name.as_str())));
        }
        Ok((row.get::<ProjectId>("id")?, parts))
    };
    let entries = tx.list(sql, values![person], entry).await?;
    Ok(search(entries.into_iter(), &folded(words)))
}

/// The offers that wait for a person's answer, the oldest first.
pub(crate) async fn offers(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>> {
    let sql =
        "SELECT id, content, since FROM project WHERE partner_id = $1 AND state = 'offered' ORDER BY since LIMIT 200";
    let screen = |project| Screen::Offer { project, page: Page(0) };
    tx.list(sql, values![person], |row| task(row, screen, |title| msg::task_offer(title))).await
}

/// The projects of a person that nobody has accepted, the one that was declined last first; at most 3.
pub(crate) async fn declined(tx: &mut Tx, person: PersonId) -> Result<Vec<(ProjectId, Title)>> {
    let sql = "SELECT id, content FROM project WHERE founder_id = $1 AND state = 'declined' ORDER BY since DESC, id DESC LIMIT 3";
    let one = |row: &Row| {
        let Json(Content { title, .. }) = row.get("content")?;
        Ok((row.get("id")?, title))
    };
    tx.list(sql, values![person], one).await
}

/// The projects of a person that an authority has returned, the oldest first.
pub(crate) async fn returned(tx: &mut Tx, person: PersonId) -> Result<Vec<Task>> {
    let sql = "\
        SELECT id, content, since FROM project WHERE (founder_id = $1 OR partner_id = $1) AND state = 'returned' \
        ORDER BY since LIMIT 200";
    let screen = |project| Screen::Project { project, page: Page(0) };
    tx.list(sql, values![person], |row| task(row, screen, |title| msg::task_returned(title))).await
}

/// The next projects that wait for approval, behind a number in the order of their ids; so many at most.
pub(crate) async fn next_waiting(tx: &mut Tx, behind: i64, most: usize) -> Result<Vec<ProjectId>> {
    let sql = "SELECT id FROM project WHERE state = 'waiting' AND id > $1 ORDER BY id LIMIT $2";
    tx.list(sql, values![behind, u32::try_from(most).unwrap_or(u32::MAX)], |row| row.get("id")).await
}

/// Some of the projects that wait for an authority's decision; so many at most.
pub(crate) async fn next_for(tx: &mut Tx, authority: AuthorityId, most: usize) -> Result<Vec<ProjectId>> {
    let sql = "SELECT p.id FROM project p JOIN vote v ON v.project_id = p.id \
               WHERE p.state = 'waiting' AND v.authority_id = $1 AND v.decided_at IS NULL AND v.dropped_at IS NULL \
               ORDER BY p.id LIMIT $2";
    tx.list(sql, values![authority, u32::try_from(most).unwrap_or(u32::MAX)], |row| row.get("id")).await
}

/// How many projects wait for an authority's decision, and on how many of them nobody else has a say.
pub(crate) async fn left_by(tx: &mut Tx, authority: AuthorityId) -> Result<(u32, u32)> {
    let sql = "SELECT COUNT(*) AS projects, CAST(COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM vote o \
                 WHERE o.project_id = v.project_id AND o.authority_id <> $1 AND o.dropped_at IS NULL) \
                 THEN 0 ELSE 1 END), 0) AS BIGINT) AS nobody \
               FROM vote v JOIN project p ON p.id = v.project_id \
               WHERE p.state = 'waiting' AND v.authority_id = $1 AND v.decided_at IS NULL AND v.dropped_at IS NULL";
    let row = tx.one(sql, values![authority]).await?;
    Ok((row.get("projects")?, row.get("nobody")?))
}

/// Whether somebody takes part in a project that waits for an authority's decision.
pub(crate) async fn waits_with(tx: &mut Tx, authority: AuthorityId, person: PersonId) -> Result<bool> {
    let sql = "SELECT p.id FROM member m JOIN project p ON p.id = m.project_id JOIN vote v ON v.project_id = p.id \
               WHERE m.person_id = $1 AND m.left_at IS NULL AND p.state = 'waiting' AND v.authority_id = $2 \
                 AND v.decided_at IS NULL AND v.dropped_at IS NULL";
    tx.any(sql, values![person, authority]).await
}

/// The projects that wait for an authority's decision, the oldest first.
pub(crate) async fn waiting_for(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<ProjectId>> {
    let sql = "SELECT p.id FROM project p JOIN vote v ON v.project_id = p.id \
               WHERE p.state = 'waiting' AND v.authority_id = $1 AND v.decided_at IS NULL AND v.dropped_at IS NULL \
               ORDER BY p.since";
    tx.list(sql, values![authority], |row| row.get("id")).await
}

/// What waits for approval and nobody can decide on: authorities without anybody, and projects in which no authority has a
/// say, the oldest first; at most 10 of each.
pub(crate) async fn unattended(tx: &mut Tx) -> Result<Vec<area::Screen>> {
    let sql = "\
        SELECT DISTINCT v.authority_id FROM vote v JOIN project p ON p.id = v.project_id AND p.state = 'waiting' \
        WHERE v.decided_at IS NULL AND v.dropped_at IS NULL AND NOT EXISTS (SELECT 1 FROM appointment a \
          WHERE a.authority_id = v.authority_id AND a.rank = 'approver' AND a.revoked_at IS NULL) LIMIT 10";
    let mut screens = Vec::new();
    for row in tx.rows(sql, values![]).await? {
        screens.push(authorities::Screen::NoApprover { authority: row.get("authority_id")? }.into());
    }
    let sql = "SELECT id FROM project WHERE state = 'waiting' \
               AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.project_id = project.id AND v.dropped_at IS NULL) ORDER BY since LIMIT 10";
    for row in tx.rows(sql, values![]).await? {
        screens.push(Screen::Project { project: row.get("id")?, page: Page(0) }.into());
    }
    Ok(screens)
}

/// A task about the project in a row with `id`, `content` and `since`.
fn task(row: &Row, screen: impl Fn(ProjectId) -> Screen, label: fn(&str) -> Text) -> Result<Task> {
    let Json(content) = row.get::<Json<Content>>("content")?;
    Ok(Task { screen: screen(row.get("id")?).into(), label: label(content.title.as_str()), since: row.get("since")? })
}

/// Saves a project; one that exists must still have the revision and the state that were decided on.
pub(super) async fn save(tx: &mut Tx, project: &Project, before: Option<(u32, State)>) -> Result<()> {
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
        project.state,
        project.since,
        project.partner,
        json(&project.content)?,
        project.reminded_at,
        project.id,
    ];
    values.extend(match before {
        None => values![project.founder, 0_i64],
        Some((revision, state)) => values![revision, state],
    });
    tx.row(sql, values).await?.map(|_| ()).ok_or(Error::Stale)?;
    match (before, project.state) {
        // All have decided on one that becomes active.
        (Some((_, State::Waiting)), State::Returned | State::Rejected | State::Withdrawn) => {
            votes::end(tx, project.id).await
        }
        (
            Some(_) | None,
            State::Offered
            | State::Waiting
            | State::Active
            | State::Declined
            | State::Closed
            | State::Returned
            | State::Rejected
            | State::Withdrawn,
        ) => Ok(()),
    }
}

/// Keeps where the founders' schools are, as the partner accepts.
pub(super) async fn fix_territories(tx: &mut Tx, id: ProjectId, territories: &[Territory]) -> Result<()> {
    tx.run("UPDATE project SET territories = $1 WHERE id = $2", values![json(&territories)?, id]).await
}

pub(super) async fn remind(tx: &mut Tx, id: ProjectId, at: i64) -> Result<()> {
    tx.run("UPDATE project SET reminded_at = $1 WHERE id = $2", values![at, id]).await
}

pub(super) async fn record(tx: &mut Tx, entry: &Entry) -> Result<()> {
    let sql = "INSERT INTO history (id, project_id, revision, at, person_id, person_name, kind) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let kind = json(&entry.kind)?;
    let by_name = &entry.by_name;
    tx.run(sql, values![entry.id, entry.project, entry.revision, entry.at, entry.by, by_name, kind]).await?;
    match entry.deed() {
        Some(deed) => area::note_in(tx, entry.project, &deed).await,
        None => Ok(()),
    }
}

async fn history(tx: &mut Tx, id: ProjectId, lines: u32) -> Result<Vec<Entry>> {
    let sql = "SELECT * FROM history WHERE project_id = $1 ORDER BY at DESC, id DESC LIMIT $2";
    tx.list(sql, values![id, lines], entry_of).await
}

/// A line of a project's history.
pub(crate) async fn entry(tx: &mut Tx, id: EntryId) -> Result<Option<Entry>> {
    tx.find("SELECT * FROM history WHERE id = $1", values![id], entry_of).await
}

fn entry_of(row: &Row) -> Result<Entry> {
    Ok(Entry {
        id: row.get("id")?,
        project: row.get("project_id")?,
        revision: row.get("revision")?,
        at: row.get("at")?,
        by: row.get("person_id")?,
        by_name: row.get("person_name")?,
        kind: row.get::<Json<_>>("kind")?.0,
    })
}

fn project_of(row: &Row) -> Result<Project> {
    Ok(Project {
        id: row.get("id")?,
        revision: row.get("revision")?,
        state: row.get("state")?,
        since: row.get("since")?,
        founder: row.get("founder_id")?,
        partner: row.get("partner_id")?,
        content: row.get::<Json<_>>("content")?.0,
        reminded_at: row.get("reminded_at")?,
    })
}
