//! Teachers, and the schools they choose from.

mod counted;
mod names;
mod nudges;
pub mod schools;

pub(crate) use counted::{count_next, waiting_in};
pub(crate) use names::search as named;
pub(super) use nudges::nudge;
pub(crate) use nudges::{next_waiting, nudges, overdue, reminded_of, told_operator_at};

use super::Screen;
use crate::area::{self, COUNTED, Position, Task, Waiting, Wanted};
use crate::domain::{AuthorityId, PersonId, School, SchoolId, Standing, Teacher};
use crate::store::{Json, Lock, Result, Row, Sql, Tx, Value, json, unjson, values};
use crate::text::msg;

/// The conditions under which a person `p` has a school, which cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM teacher x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM teacher_word x WHERE x.person_id = p.id)",
];

/// Lets the schools that the other person has added be added by the one who stays, when the two turn out to be one.
pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, _now: i64) -> Result<Vec<i64>> {
    for sql in ["UPDATE school SET added_by = $1 WHERE added_by = $2"] {
        tx.run(sql, values![stays, other]).await?;
    }
    Ok(Vec::new())
}

/// Reads a teacher.
pub(crate) async fn teacher(tx: &mut Tx, person: PersonId) -> Result<Option<Teacher>> {
    tx.find("SELECT card FROM teacher WHERE person_id = $1", values![person], teacher_of).await
}

/// Locks a teacher until the transaction ends, so that two decisions wait for each other, and reads them.
pub(crate) async fn lock(tx: &mut Tx, person: PersonId) -> Result<Option<Teacher>> {
    tx.locks(Lock::Teacher(person)).await;
    let sql = "UPDATE teacher SET revision = revision WHERE person_id = $1 RETURNING card";
    tx.find(sql, values![person], teacher_of).await
}

fn teacher_of(row: &Row) -> Result<Teacher> {
    Ok(row.get::<Json<_>>("card")?.0)
}

/// Saves a teacher, new or changed.
pub(super) async fn save(tx: &mut Tx, teacher: &Teacher) -> Result<()> {
    let sql = "INSERT INTO teacher (person_id, revision, card, country, school_id, waiting_since) \
               VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (person_id) DO UPDATE SET revision = excluded.revision, card = excluded.card, \
                 country = excluded.country, school_id = excluded.school_id, waiting_since = excluded.waiting_since";
    let values = values![
        teacher.person,
        teacher.revision,
        json(teacher)?,
        &teacher.school.country,
        teacher.school.id,
        waiting_since(&teacher.standing)
    ];
    tx.run(sql, values).await?;
    names::find_by(tx, teacher).await?;
    area::moves_newsletter(tx, teacher.person, &teacher.school.country).await
}

/// Gives the teachers of schools their school as it is now.
pub(super) async fn follow(tx: &mut Tx, schools: &[School]) -> Result<()> {
    if schools.is_empty() {
        return Ok(());
    }
    // Whoever of them does something meanwhile would write over it.
    tx.alone()?;
    let places: Vec<String> = (1..=schools.len()).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT card, school_id FROM teacher WHERE school_id IN ({})", places.join(", "));
    let rows = tx.rows(Sql::composed(sql), schools.iter().map(|school| Value::from(school.id)).collect()).await?;
    for row in &rows {
        let (mut teacher, id): (Teacher, _) = (unjson(&row.get::<String>("card")?)?, row.get("school_id")?);
        if let Some(school) = schools.iter().find(|school| school.id == id) {
            if teacher.school.country != school.country {
                names::moved(tx, teacher.person, &school.country).await?;
            }
            teacher.school = school.clone();
            let sql = "UPDATE teacher SET card = $1, country = $2 WHERE person_id = $3";
            tx.run(sql, values![json(&teacher)?, &school.country, teacher.person]).await?;
        }
    }
    Ok(())
}

/// Changes how the support service stands to a teacher, whose revision must still be the same.
pub(super) async fn save_standing(tx: &mut Tx, teacher: &Teacher) -> Result<()> {
    let sql =
        "UPDATE teacher SET card = $1, waiting_since = $2 WHERE person_id = $3 AND revision = $4 RETURNING person_id";
    let Teacher { person, revision, standing, .. } = teacher;
    tx.must(sql, values![json(teacher)?, waiting_since(standing), *person, *revision]).await
}

/// Changes since when a teacher waits, before which they waited since a time in ms. What was done to have them validated stays noted.
pub(super) async fn waits_since(tx: &mut Tx, teacher: &Teacher, before: i64) -> Result<()> {
    let sql = "UPDATE teacher SET card = $1, waiting_since = $2, \
                 nudged_since = CASE WHEN nudged_since = $3 THEN $2 ELSE nudged_since END \
               WHERE person_id = $4 AND waiting_since = $3 RETURNING person_id";
    tx.must(sql, values![json(teacher)?, waiting_since(&teacher.standing), before, teacher.person]).await
}

fn waiting_since(standing: &Standing) -> Option<i64> {
    match standing {
        Standing::Waiting { since, .. } => Some(*since),
        Standing::Asked { .. } | Standing::Valid { .. } | Standing::Refused { .. } => None,
    }
}

/// Reads the teachers of a school behind one of them, in the order of their ids, so many at most.
pub(crate) async fn of_school(tx: &mut Tx, school: SchoolId, behind: PersonId, most: usize) -> Result<Vec<PersonId>> {
    let sql = "SELECT person_id FROM teacher WHERE school_id = $1 AND person_id > $2 ORDER BY person_id LIMIT $3";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    tx.list(sql, values![school, behind, most], |row| row.get("person_id")).await
}

/// Whether somebody who teaches at a school decides for an authority.
pub(crate) async fn has_official(tx: &mut Tx, school: SchoolId, authority: AuthorityId) -> Result<bool> {
    let sql = "SELECT t.person_id FROM teacher t JOIN appointment p ON p.person_id = t.person_id \
               WHERE t.school_id = $1 AND p.authority_id = $2 AND p.revoked_at IS NULL";
    tx.any(sql, values![school, authority]).await
}

/// The teachers `t` of country `$1` who wait since a time between `$2` and `$3`, but persons `$4` and `$5`.
macro_rules! waits {
    () => {
        "t.country = $1 AND t.waiting_since IS NOT NULL AND t.waiting_since >= $2 AND t.waiting_since <= $3 \
           AND t.person_id <> $4 AND t.person_id <> $5"
    };
}

/// Reads the teachers who wait for the support service of a country, the longest first, as somebody sees them who decides there: but
/// themselves, and the one in whose place they decide.
pub(super) async fn waiting(
    tx: &mut Tx,
    (approver, but, country): (PersonId, Option<PersonId>, &str),
    wanted: &Wanted<'_>,
) -> Result<Waiting> {
    let of = ([approver, but.unwrap_or(approver)], country);
    if !wanted.narrowed.words.is_empty() {
        // A name is looked for among those who wait, whatever comes before.
        let named = Wanted { after: Position::FIRST, most: COUNTED, ..*wanted };
        let tasks = listed(tx, of, &named).await?;
        let all = u32::try_from(tasks.len()).unwrap_or(COUNTED);
        return Ok(Waiting { tasks, all });
    }
    let all = if wanted.counts { counted(tx, of, wanted).await? } else { 0 };
    let tasks = if wanted.read() > 0 { listed(tx, of, wanted).await? } else { Vec::new() };
    Ok(Waiting { tasks, all })
}

async fn counted(tx: &mut Tx, ([approver, but], country): ([PersonId; 2], &str), wanted: &Wanted<'_>) -> Result<u32> {
    let (from, until) = wanted.narrowed.times();
    let sql = concat!(
        "SELECT COUNT(*) AS n FROM (SELECT t.person_id FROM teacher t WHERE ",
        waits!(),
        " ORDER BY t.waiting_since, t.person_id LIMIT $6) w"
    );
    tx.one(sql, values![country, from, until, approver, but, COUNTED]).await?.get("n")
}

async fn listed(
    tx: &mut Tx,
    ([approver, but], country): ([PersonId; 2], &str),
    wanted: &Wanted<'_>,
) -> Result<Vec<Task>> {
    let (from, until) = wanted.narrowed.times();
    let sql = concat!(
        "SELECT t.card, t.waiting_since FROM teacher t WHERE ",
        waits!(),
        " AND (t.waiting_since, t.person_id) >= ($6, $7) ORDER BY t.waiting_since, t.person_id LIMIT $8"
    );
    let Position { since, subject, .. } = wanted.after;
    let values = values![country, from, until, approver, but, since, subject, wanted.read()];
    let task = |row: &Row| {
        let teacher = teacher_of(row)?;
        let is_meant = wanted.narrowed.fits(teacher.name.as_str());
        let screen = Screen::Teacher { person: teacher.person }.into();
        let label = msg::task_teacher(teacher.name.as_str());
        Ok(is_meant.then_some(Task { screen, label, since: row.get("waiting_since")? }))
    };
    Ok(tx.list(sql, values, task).await?.into_iter().flatten().collect())
}

/// Reads the teachers who wait to be validated by an authority, each by their card, the longest first.
pub(crate) async fn waiting_for(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<area::Screen>> {
    let sql = "SELECT t.person_id FROM teacher t \
               JOIN authority a ON a.country = t.country AND a.region = '' AND a.disabled_at IS NULL \
               WHERE a.id = $1 AND t.waiting_since IS NOT NULL ORDER BY t.waiting_since LIMIT 200";
    tx.list(sql, values![authority], |row| Ok(Screen::Teacher { person: row.get("person_id")? }.into())).await
}

/// How many teachers wait to be validated in a country.
pub(crate) async fn count_waiting(tx: &mut Tx, country: &str) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS waiting FROM teacher WHERE country = $1 AND waiting_since IS NOT NULL";
    tx.one(sql, values![country]).await?.get("waiting")
}

/// Reads the teachers who wait to be validated where no authority of their country is set up; at most 10.
pub(crate) async fn unattended(tx: &mut Tx) -> Result<Vec<area::Screen>> {
    let sql = "SELECT t.person_id FROM teacher t WHERE t.waiting_since IS NOT NULL AND NOT EXISTS ( \
                 SELECT 1 FROM authority a WHERE a.country = t.country AND a.region = '' AND a.disabled_at IS NULL) \
               ORDER BY t.waiting_since LIMIT 10";
    tx.list(sql, values![], |row| Ok(Screen::Teacher { person: row.get("person_id")? }.into())).await
}
