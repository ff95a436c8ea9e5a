//! Who takes part in a project.

use crate::area;
use crate::areas::projects::Content;
use crate::domain::{Desktop, Member, PersonId, Profiles, ProjectId, Right, SchoolId, Teacher, Title, TwinSpace};
use crate::store::outbox::LeaseInfo;
use crate::store::{Json, Result, Row, Tx, by_name, json, values};

by_name!(Desktop = "member.desktop", TwinSpace = "member.twinspace");

/// Changes a member who takes part, and who is so: project `$1`, person `$2`.
macro_rules! sets {
    ($set:literal, $so:literal) => {
        concat!(
            "UPDATE member SET ",
            $set,
            " WHERE project_id = $1 AND person_id = $2 AND left_at IS NULL ",
            $so,
            " RETURNING person_id"
        )
    };
}

/// Somebody takes part from now on, or again.
///
/// # Errors
/// [`Error::Stale`] for somebody who takes part already.
pub(in crate::areas::projects) async fn join(tx: &mut Tx, project: ProjectId, member: &Member) -> Result<()> {
    let sql = "\
        INSERT INTO member (project_id, person_id, is_founder, desktop, twinspace, school, added_by, joined_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
        ON CONFLICT (project_id, person_id) DO UPDATE SET desktop = excluded.desktop, twinspace = excluded.twinspace, \
          school = excluded.school, added_by = excluded.added_by, joined_at = excluded.joined_at, left_at = NULL \
          WHERE member.left_at IS NOT NULL RETURNING person_id";
    let Member { person, profiles, school, teaches: _, added_by, joined_at, left_at: _, seen_at: _ } = member;
    let twinspace = profiles.twinspace.map(<&'static str>::from);
    let school = school.as_ref().map(json).transpose()?;
    let desktop = profiles.desktop;
    let values = values![project, *person, profiles.is_founder, desktop, twinspace, school, *added_by, *joined_at];
    tx.must(sql, values).await
}

/// Somebody takes part no more, and their chat shows nothing of the TwinSpace any more.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) for somebody who does not, or is a founder.
pub(in crate::areas::projects) async fn leave(
    tx: &mut Tx,
    (project, person): (ProjectId, PersonId),
    at: i64,
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.must(sets!("left_at = $3", "AND is_founder = 0"), values![project, person, at]).await?;
    area::withdraw(tx, project, person, info).await
}

/// The same of somebody who is forgotten: founders go then, too.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) for somebody who does not take part.
pub(in crate::areas::projects) async fn part(
    tx: &mut Tx,
    (project, person): (ProjectId, PersonId),
    at: i64,
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.must(sets!("left_at = $3", ""), values![project, person, at]).await?;
    area::withdraw(tx, project, person, info).await
}

/// Somebody has another Desktop profile from now on.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) for somebody who does not take part.
pub(in crate::areas::projects) async fn set_desktop(
    tx: &mut Tx,
    project: ProjectId,
    person: PersonId,
    desktop: Desktop,
) -> Result<()> {
    tx.must(sets!("desktop = $3", ""), values![project, person, desktop]).await
}

/// Gives somebody another role in the TwinSpace, or none; then their chat shows nothing of it any more. Where the new role brings in no
/// students, passwords and links of students go out of their chat.
///
/// # Errors
/// [`Error::Stale`](crate::store::Error::Stale) for somebody who does not take part.
pub(in crate::areas::projects) async fn set_role(
    tx: &mut Tx,
    (project, person): (ProjectId, PersonId),
    role: Option<TwinSpace>,
    info: LeaseInfo<'_>,
) -> Result<()> {
    tx.must(sets!("twinspace = $3", ""), values![project, person, role.map(<&'static str>::from)]).await?;
    match role.map(|role| Profiles { is_founder: false, desktop: Desktop::Member, twinspace: Some(role) }) {
        None => area::withdraw(tx, project, person, info).await,
        Some(now) if now.may(Right::Invite) => Ok(()),
        Some(_) => area::cover(tx, project, person, info).await,
    }
}

/// Those who have joined as teachers of a school, and teach where it is now or with whom its students work, have joined as teachers of the
/// one that it turned out to be. Its name stays as it was then.
pub(crate) async fn school_merged(tx: &mut Tx, from: SchoolId, into: SchoolId) -> Result<()> {
    // A quotation mark in a name is escaped: this can only be the beginning.
    let [old, new] = [from, into].map(|school| format!("{{\"id\":{},", school.0));
    let all = format!("{old}%");
    let sql = "UPDATE member SET school = REPLACE(school, $1, $2) \
               WHERE person_id IN (SELECT person_id FROM teacher WHERE school_id = $3) AND school LIKE $4";
    tx.run(sql, values![&old, &new, into, &all]).await?;
    let sql = "UPDATE member SET school = REPLACE(school, $1, $2) WHERE project_id IN (SELECT w.project_id FROM student s \
                 JOIN pupil u ON u.student_id = s.id JOIN space w ON w.id = u.space_id WHERE s.school_id = $3) AND school LIKE $4";
    tx.run(sql, values![old, new, from, all]).await
}

/// All who take part in a project or did, in the order in which they joined.
pub(crate) async fn of(tx: &mut Tx, project: ProjectId) -> Result<Vec<Member>> {
    let sql = "SELECT m.*, p.touched_at, t.card FROM member m JOIN person p ON p.id = m.person_id \
               LEFT JOIN teacher t ON t.person_id = m.person_id WHERE m.project_id = $1 ORDER BY m.joined_at, m.is_founder DESC, m.person_id";
    tx.list(sql, values![project], member).await
}

/// Reads the active projects in which a person takes part, with what they are there, those that they joined first before all others.
pub(crate) async fn active(tx: &mut Tx, person: PersonId) -> Result<Vec<(ProjectId, Title, Profiles)>> {
    let sql = "SELECT m.*, p.content FROM member m JOIN project p ON p.id = m.project_id \
               WHERE m.person_id = $1 AND m.left_at IS NULL AND p.state = 'active' ORDER BY m.joined_at, p.id";
    let one = |row: &Row| {
        let Json(Content { title, .. }) = row.get("content")?;
        Ok((row.get("project_id")?, title, profiles(row)?))
    };
    tx.list(sql, values![person], one).await
}

fn member(row: &Row) -> Result<Member> {
    let teacher = row.get::<Option<Json<Teacher>>>("card")?.map(|card| card.0);
    Ok(Member {
        person: row.get::<PersonId>("person_id")?,
        profiles: profiles(row)?,
        school: row.get::<Option<Json<_>>>("school")?.map(|school| school.0),
        teaches: teacher.filter(Teacher::is_valid).map(|teacher| teacher.school.id),
        added_by: row.get("added_by")?,
        joined_at: row.get("joined_at")?,
        left_at: row.get("left_at")?,
        seen_at: row.get("touched_at")?,
    })
}

fn profiles(row: &Row) -> Result<Profiles> {
    let twinspace = row.get::<Option<String>>("twinspace")?;
    let known = |name: String| name.parse().map_err(|_| crate::store::Error::Corrupt("twinspace"));
    Ok(Profiles {
        is_founder: row.get::<i64>("is_founder")? == 1,
        desktop: row.get("desktop")?,
        twinspace: twinspace.map(known).transpose()?,
    })
}
