//! Students in the database, and where they work.

pub(super) mod classes;

use std::collections::BTreeSet;

use super::student::{Pupil, PupilRole, Student, StudentName};
use crate::credentials::UserName;
use crate::domain::{ClassId, SecretId, SpaceId, StudentId};
use crate::job::NewPassword;
use crate::store::{Error, Result, Row, Sql, Tx, Value, secrets, values};
use crate::text::Locale;

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM student x WHERE x.registered_by = p.id)",
    "EXISTS (SELECT 1 FROM class x WHERE x.person_id = p.id)",
];

/// The columns of a student, as [`student_of`] reads them.
const COLUMNS: &str =
    "s.id, s.user_name, s.given, s.surname, s.locale, s.registered_by, s.school_id, s.password_at, s.secret_id";

/// Names are looked for so many at once.
const AT_ONCE: usize = 50;

/// Counts the students of a TwinSpace: those who publish, then the others.
pub(crate) async fn count(tx: &mut Tx, space: SpaceId) -> Result<(u32, u32)> {
    let sql =
        "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(publishes), 0) AS BIGINT) AS publish FROM pupil WHERE space_id = $1";
    let row = tx.one(sql, values![space]).await?;
    let (all, publish): (u32, u32) = (row.get("n")?, row.get("publish")?);
    Ok((publish, all - publish))
}

/// Reads the students of a TwinSpace, by surname.
pub(super) async fn pupils(tx: &mut Tx, space: SpaceId) -> Result<Vec<Pupil>> {
    let sql = format!(
        "SELECT {COLUMNS}, u.publishes, u.joined_at FROM pupil u JOIN student s ON s.id = u.student_id WHERE u.space_id = $1"
    );
    let mut pupils = tx.list(Sql::composed(sql), values![space], pupil_of).await?;
    pupils.sort_by_cached_key(|pupil| {
        let name = &pupil.student.name;
        (crate::text::fold(name.surname.as_str()), crate::text::fold(name.given.as_str()), pupil.student.id)
    });
    Ok(pupils)
}

/// Reads a student of a TwinSpace.
pub(super) async fn pupil(tx: &mut Tx, space: SpaceId, student: StudentId) -> Result<Option<Pupil>> {
    let sql = format!(
        "SELECT {COLUMNS}, u.publishes, u.joined_at FROM pupil u JOIN student s ON s.id = u.student_id \
         WHERE u.space_id = $1 AND u.student_id = $2"
    );
    tx.find(Sql::composed(sql), values![space, student], pupil_of).await
}

/// Reads a student.
pub(super) async fn student(tx: &mut Tx, student: StudentId) -> Result<Option<Student>> {
    let sql = format!("SELECT {COLUMNS} FROM student s WHERE s.id = $1");
    tx.find(Sql::composed(sql), values![student], student_of).await
}

/// Reads the folded names of those who work in a TwinSpace.
pub(super) async fn names(tx: &mut Tx, space: SpaceId) -> Result<Vec<String>> {
    let sql = "SELECT s.given, s.surname FROM pupil u JOIN student s ON s.id = u.student_id WHERE u.space_id = $1";
    tx.list(sql, values![space], |row| Ok(name_of(row)?.folded())).await
}

/// Reads which user names are taken of those that students of these names could get.
pub(super) async fn taken<'a>(
    tx: &mut Tx,
    names: impl IntoIterator<Item = &'a StudentName>,
) -> Result<BTreeSet<String>> {
    let first = |name: &StudentName| UserName::candidates(name.given.as_str(), name.surname.as_str()).next();
    let stems: BTreeSet<String> = names.into_iter().filter_map(first).map(|name| name.as_str().to_owned()).collect();
    let stems: Vec<String> = stems.into_iter().collect();
    let mut taken = BTreeSet::new();
    for stems in stems.chunks(AT_ONCE) {
        let (mut which, mut bounds): (Vec<String>, Vec<Value>) = (Vec::new(), Vec::new());
        for stem in stems {
            which.push(format!("(user_name >= ${} AND user_name < ${})", bounds.len() + 1, bounds.len() + 2));
            // Numbers stand before this letter, and so does whatever a candidate adds to its stem.
            bounds.extend(values![stem, format!("{stem}{{")]);
        }
        let sql = format!("SELECT user_name FROM student WHERE {}", which.join(" OR "));
        taken.extend(tx.list(Sql::composed(sql), bounds, |row| row.get::<String>("user_name")).await?);
    }
    Ok(taken)
}

/// A student of a list has an account from now on.
///
/// # Errors
/// [`Error::Stale`] where that line is enrolled already.
pub(super) async fn enrol(
    tx: &mut Tx,
    (class, line): (ClassId, u32),
    (pupil, space): (&Pupil, SpaceId),
    password: &NewPassword,
) -> Result<()> {
    let Pupil { student, role, joined_at } = pupil;
    classes::enrol(tx, (class, line), (student.id, &student.user_name)).await?;
    secrets::put(tx, password.secret, &password.sealed).await?;
    let sql = "\
        INSERT INTO student \
          (id, user_name, given, surname, locale, school_id, registered_by, registered_at, password, password_at, secret_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10)";
    let values = values![
        student.id,
        student.user_name.as_str(),
        student.name.given.as_str(),
        student.name.surname.as_str(),
        student.locale.tag(),
        student.registered.1,
        student.registered.0,
        *joined_at,
        password.hash.as_str(),
        password.secret,
    ];
    tx.run(sql, values).await?;
    let sql = "INSERT INTO pupil (space_id, student_id, publishes, joined_at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, values![space, student.id, role.publishes(), *joined_at]).await
}

/// A student has another password from now on.
pub(super) async fn set_password(tx: &mut Tx, student: StudentId, password: &NewPassword, at: i64) -> Result<()> {
    secrets::put(tx, password.secret, &password.sealed).await?;
    let sql = "UPDATE student SET password = $1, password_at = $2, secret_id = $3 WHERE id = $4 RETURNING id";
    tx.must(sql, values![password.hash.as_str(), at, password.secret, student]).await
}

/// These passwords can be read no more.
pub(super) async fn cover(tx: &mut Tx, covered: &[SecretId]) -> Result<()> {
    for secret in covered {
        tx.run("UPDATE student SET secret_id = NULL WHERE secret_id = $1", values![*secret]).await?;
    }
    secrets::delete(tx, covered).await
}

/// A student has another role in a TwinSpace.
pub(super) async fn set_role(tx: &mut Tx, space: SpaceId, student: StudentId, role: PupilRole) -> Result<()> {
    let sql = "UPDATE pupil SET publishes = $1 WHERE space_id = $2 AND student_id = $3 RETURNING student_id";
    tx.must(sql, values![role.publishes(), space, student]).await
}

/// A student works in a TwinSpace no more; who works in no other is erased.
pub(super) async fn remove(tx: &mut Tx, space: SpaceId, student: StudentId) -> Result<()> {
    let sql = "DELETE FROM pupil WHERE space_id = $1 AND student_id = $2 RETURNING student_id";
    tx.must(sql, values![space, student]).await?;
    if tx.any("SELECT space_id FROM pupil WHERE student_id = $1 LIMIT 1", values![student]).await? {
        return Ok(());
    }
    let sql = "DELETE FROM student WHERE id = $1 RETURNING secret_id";
    let secret = tx.find(sql, values![student], |row| row.get::<Option<SecretId>>("secret_id")).await?.flatten();
    classes::forget_student(tx, student).await?;
    secrets::delete(tx, &Vec::from_iter(secret)).await
}

fn pupil_of(row: &Row) -> Result<Pupil> {
    let role = PupilRole::that_publishes(row.get("publishes")?);
    Ok(Pupil { student: student_of(row)?, role, joined_at: row.get("joined_at")? })
}

fn student_of(row: &Row) -> Result<Student> {
    Ok(Student {
        id: row.get("id")?,
        user_name: UserName::from(row.get::<String>("user_name")?),
        name: name_of(row)?,
        locale: Locale::negotiate(&row.get::<String>("locale")?),
        registered: (row.get("registered_by")?, row.get("school_id")?),
        password_at: row.get("password_at")?,
        secret: row.get("secret_id")?,
    })
}

fn name_of(row: &Row) -> Result<StudentName> {
    let (given, surname): (String, String) = (row.get("given")?, row.get("surname")?);
    StudentName::of(&given, &surname).map_err(|_| Error::Corrupt("name"))
}
