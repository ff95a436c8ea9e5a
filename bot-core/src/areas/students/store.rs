//! Students in the database, and where they work.

pub(crate) mod classes;
mod counted;
pub(super) mod erase;
pub(crate) mod reissues;

pub(crate) use counted::count_next;

use std::collections::{BTreeMap, BTreeSet};

use super::presence::Presence;
use super::student::{Claim, Pupil, PupilRole, Student, StudentName};
use crate::area;
use crate::credentials::{PasswordHash, UserName};
use crate::domain::{
    AccountId, ClassId, Deed, Doer, PersonId, ProjectId, SchoolId, SecretId, SpaceId, StudentId, What, kept_of,
};
use crate::job::NewPassword;
use crate::store::outbox::LeaseInfo;
use crate::store::{Error, Lock, Result, Row, Sql, Tx, Value, secrets, values};
use crate::text::Locale;

/// The conditions under which a person `p` has something here that cannot become somebody else's.
pub(crate) const HOLDS: &[&str] = &[
    "EXISTS (SELECT 1 FROM student x WHERE x.registered_by = p.id)",
    "EXISTS (SELECT 1 FROM class x WHERE x.person_id = p.id)",
    "EXISTS (SELECT 1 FROM reissue x WHERE x.person_id = p.id)",
];

/// The columns of a student, as [`student_of`] reads them.
const COLUMNS: &str = "s.id, s.user_name, s.given, s.surname, s.locale, s.registered_by, s.school_id, s.password_at, s.secret_id, \
     s.claim_secret_id, s.claimed_in, s.claimed_at";

/// The columns of a student `s` who works in a TwinSpace by `u`, as [`pupil_of`] reads them beside those.
const OF_PUPIL: &str = "u.publishes, u.joined_at, s.seen_at, (SELECT COUNT(*) FROM account a WHERE a.id = s.claimed_in AND \
     (a.unreachable_at IS NOT NULL OR EXISTS (SELECT 1 FROM outbox o WHERE o.account_id = a.id AND o.subject = s.id \
       AND o.refused = o.generation))) \
       + (SELECT CASE WHEN COUNT(*) > 0 AND COUNT(a.unreachable_at) = COUNT(*) THEN 1 ELSE 0 END \
         FROM handout h JOIN account a ON a.id = h.to_id WHERE h.student_id = s.id AND h.secret_id = s.claim_secret_id) AS lost, \
     (SELECT COUNT(*) FROM pupil v JOIN space w ON w.id = v.space_id JOIN project j ON j.id = w.project_id \
       WHERE v.student_id = s.id AND v.space_id <> u.space_id AND j.state = 'active' \
         AND EXISTS (SELECT 1 FROM member m WHERE m.project_id = j.id AND m.left_at IS NULL AND (m.person_id = s.registered_by \
           OR (m.school LIKE ('{\"id\":' || CAST(s.school_id AS TEXT) || ',%') AND NOT EXISTS (SELECT 1 FROM teacher t \
             WHERE t.person_id = m.person_id AND t.school_id <> s.school_id \
               AND t.card LIKE '%\"standing\":{\"is\":\"valid\"%'))))) AS elsewhere";

/// The subjects that show whether the chats of person `$1` can be reached, as SQL: students who got their passwords there, or to whom
/// they were handed over there.
pub(crate) const WAITS: &[&str] = &[
    "SELECT s.id FROM student s JOIN account a ON a.id = s.claimed_in WHERE a.person_id = $1",
    "SELECT h.student_id AS id FROM handout h JOIN account a ON a.id = h.to_id WHERE a.person_id = $1 AND h.student_id IS NOT NULL",
];

/// So many user names are looked for at once, at least and at most.
const AT_LEAST: usize = 4;
const AT_ONCE: usize = 50;

/// Counts the students of a TwinSpace: those who publish, then the others.
pub(crate) async fn count(tx: &mut Tx, space: SpaceId) -> Result<(u32, u32)> {
    let sql =
        "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(publishes), 0) AS BIGINT) AS publish FROM pupil WHERE space_id = $1";
    let row = tx.one(sql, values![space]).await?;
    let (all, publish): (u32, u32) = (row.get("n")?, row.get("publish")?);
    Ok((publish, all - publish))
}

/// Reads the students of a TwinSpace, by surname in the alphabet of a language.
pub(crate) async fn pupils(tx: &mut Tx, space: SpaceId, locale: Locale) -> Result<Vec<Pupil>> {
    let sql = format!(
        "SELECT {COLUMNS}, {OF_PUPIL} FROM pupil u JOIN student s ON s.id = u.student_id WHERE u.space_id = $1"
    );
    let mut pupils = tx.list(Sql::composed(sql), values![space], pupil_of).await?;
    pupils.sort_by(|one, other| {
        let [one, other] = [&one.student, &other.student];
        let by_surname = locale.compare(one.name.surname.as_str(), other.name.surname.as_str());
        let by_given = || locale.compare(one.name.given.as_str(), other.name.given.as_str());
        by_surname.then_with(by_given).then_with(|| one.id.cmp(&other.id))
    });
    Ok(pupils)
}

/// Reads a student of a TwinSpace.
pub(crate) async fn pupil(tx: &mut Tx, space: SpaceId, student: StudentId) -> Result<Option<Pupil>> {
    let sql = format!(
        "SELECT {COLUMNS}, {OF_PUPIL} FROM pupil u JOIN student s ON s.id = u.student_id \
         WHERE u.space_id = $1 AND u.student_id = $2"
    );
    tx.find(Sql::composed(sql), values![space, student], pupil_of).await
}

/// Reads a student.
pub(crate) async fn student(tx: &mut Tx, student: StudentId) -> Result<Option<Student>> {
    let sql = format!("SELECT {COLUMNS} FROM student s WHERE s.id = $1");
    tx.find(Sql::composed(sql), values![student], student_of).await
}

/// Locks a student, and reads them.
pub(crate) async fn locked(tx: &mut Tx, id: StudentId) -> Result<Option<Student>> {
    tx.locks(Lock::Student(id)).await;
    tx.run("UPDATE student SET locale = locale WHERE id = $1", values![id]).await?;
    student(tx, id).await
}

/// Those whom teachers of a school have registered are of the one that it turned out to be.
pub(crate) async fn school_merged(tx: &mut Tx, from: SchoolId, into: SchoolId) -> Result<()> {
    tx.run("UPDATE student SET school_id = $1 WHERE school_id = $2", values![into, from]).await
}

/// Reads the folded names of those who work in a TwinSpace and whom a person has registered, or who are of a school.
pub(super) async fn names(
    tx: &mut Tx,
    space: SpaceId,
    (by, school): (PersonId, Option<SchoolId>),
) -> Result<Vec<String>> {
    let sql = "SELECT s.given, s.surname FROM pupil u JOIN student s ON s.id = u.student_id \
               WHERE u.space_id = $1 AND (s.registered_by = $2 OR s.school_id = $3)";
    tx.list(sql, values![space, by, school], |row| Ok(name_of(row)?.folded())).await
}

/// Reads the folded names of a school's students who work in other TwinSpaces than this one.
pub(super) async fn names_of_school(tx: &mut Tx, school: SchoolId, beside: SpaceId) -> Result<Vec<String>> {
    let sql = "SELECT s.given, s.surname FROM student s WHERE s.school_id = $1 \
               AND NOT EXISTS (SELECT 1 FROM pupil u WHERE u.space_id = $2 AND u.student_id = s.id)";
    tx.list(sql, values![school, beside], |row| Ok(name_of(row)?.folded())).await
}

/// Reads which of the user names are taken that students of these names could get in a country: as many of each as may be needed until one
/// is free.
pub(super) async fn taken<'a>(
    tx: &mut Tx,
    names: impl IntoIterator<Item = &'a StudentName>,
    country: Option<&str>,
) -> Result<BTreeSet<String>> {
    let mut wanted: BTreeMap<String, (&StudentName, usize)> = BTreeMap::new();
    for name in names {
        let Some(first) = candidates(name, country).next() else { continue };
        wanted.entry(first).or_insert((name, 0)).1 += 1;
    }
    let mut taken = BTreeSet::new();
    for (name, count) in wanted.into_values() {
        // Until there are as many free ones as students who are called so.
        let (mut looked, mut free) = (0, 0);
        while free < count {
            let next: Vec<String> =
                candidates(name, country).skip(looked).take((count - free).clamp(AT_LEAST, AT_ONCE)).collect();
            looked += next.len();
            let places: Vec<String> = (1..=next.len()).map(|n| format!("${n}")).collect();
            let sql = format!("SELECT user_name FROM student WHERE user_name IN ({})", places.join(", "));
            let values: Vec<Value> = next.iter().map(Value::from).collect();
            let found = tx.list(Sql::composed(sql), values, |row| row.get::<String>("user_name")).await?;
            free += next.len() - found.len();
            taken.extend(found);
        }
    }
    Ok(taken)
}

fn candidates(name: &StudentName, country: Option<&str>) -> impl Iterator<Item = String> + use<> {
    UserName::candidates(name.given.as_str(), name.surname.as_str(), country).map(|name| name.as_str().to_owned())
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
    let Pupil { student, role, joined_at, presence: _ } = pupil;
    classes::enrol(tx, (class, line), (student.id, &student.user_name)).await?;
    seal(tx, password).await?;
    let sql = "\
        INSERT INTO student \
          (id, user_name, given, surname, locale, school_id, registered_by, registered_at, password, password_at, secret_id, \
           claim_hash, claim_secret_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10, $11, $12)";
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
        password.claim.hash.as_slice(),
        password.claim.secret,
    ];
    tx.run(sql, values).await?;
    let sql = "INSERT INTO pupil (space_id, student_id, publishes, joined_at) VALUES ($1, $2, $3, $4)";
    tx.run(sql, values![space, student.id, role.publishes(), *joined_at]).await?;
    let by = Doer::Person(student.registered.0);
    let deed = Deed::of(by, What::BroughtIn, *joined_at).to(Doer::Student(student.id));
    area::note(tx, space, &deed).await
}

/// Stores what can be shown of a password.
async fn seal(tx: &mut Tx, password: &NewPassword) -> Result<()> {
    secrets::put(tx, password.secret, &password.sealed).await?;
    secrets::put(tx, password.claim.secret, &password.claim.sealed).await
}

/// A student has another password from now on, which they have not got yet.
///
/// # Errors
/// [`Error::Stale`] where they have another one than before.
pub(super) async fn set_password(
    tx: &mut Tx,
    student: StudentId,
    password: &NewPassword,
    (before, at): (i64, i64),
) -> Result<()> {
    seal(tx, password).await?;
    let sql = "UPDATE student SET password = $1, password_at = $2, secret_id = $3, claim_hash = $4, claim_secret_id = $5, \
                 claimed_in = NULL, claimed_at = NULL WHERE id = $6 AND password_at = $7 RETURNING id";
    let hash = password.claim.hash.as_slice();
    tx.must(sql, values![password.hash.as_str(), at, password.secret, hash, password.claim.secret, student, before])
        .await
}

/// A student has chosen this password.
pub(super) async fn choose_password(
    tx: &mut Tx,
    student: StudentId,
    hash: &PasswordHash,
    (before, at): (i64, i64),
) -> Result<()> {
    // Who chooses a password is here with it.
    let sql = "UPDATE student SET password = $1, password_at = $2, seen_at = $2 \
               WHERE id = $3 AND password_at = $4 RETURNING id";
    tx.must(sql, values![hash.as_str(), at, student, before]).await
}

/// A student has got their password in an account.
///
/// # Errors
/// [`Error::Stale`] where they have got it already, or it is over.
pub(super) async fn claim(
    tx: &mut Tx,
    student: StudentId,
    (account, secret): (AccountId, SecretId),
    at: i64,
) -> Result<()> {
    // The link that was opened, and not one that was made meanwhile.
    let sql = "UPDATE student SET claim_hash = NULL, claim_secret_id = NULL, claimed_in = $1, claimed_at = $2 \
               WHERE id = $3 AND claim_secret_id = $4 AND claimed_at IS NULL RETURNING id";
    tx.must(sql, values![account, at, student, secret]).await
}

/// A student has done something where they are logged in.
pub(crate) async fn seen(tx: &mut Tx, student: StudentId, at: i64) -> Result<()> {
    tx.run("UPDATE student SET seen_at = $1 WHERE id = $2", values![at, student]).await
}

/// These passwords and codes can be read no more.
pub(super) async fn cover(tx: &mut Tx, covered: &[SecretId]) -> Result<()> {
    for secret in covered {
        let statements = [
            "UPDATE student SET secret_id = NULL WHERE secret_id = $1",
            "UPDATE student SET claim_secret_id = NULL, claim_hash = NULL WHERE claim_secret_id = $1",
        ];
        tx.each(&statements, values![*secret]).await?;
    }
    secrets::delete(tx, covered).await
}

/// What a key has sealed is lost for good: no student leads to any of it.
pub(crate) async fn give_up(tx: &mut Tx, key: &str) -> Result<()> {
    let statements = [
        "UPDATE student SET secret_id = NULL WHERE secret_id IN (SELECT id FROM secret WHERE key_id = $1)",
        "UPDATE student SET claim_secret_id = NULL, claim_hash = NULL \
           WHERE claim_secret_id IN (SELECT id FROM secret WHERE key_id = $1)",
    ];
    tx.each(&statements, values![key]).await
}

/// Reads the student whose code has this hash, as [`hash_of`](crate::domain::hash_of) makes it.
pub(crate) async fn by_claim(tx: &mut Tx, hash: &[u8]) -> Result<Option<Student>> {
    let sql = format!("SELECT {COLUMNS} FROM student s WHERE s.claim_hash = $1");
    tx.find(Sql::composed(sql), values![kept_of(hash).as_slice()], student_of).await
}

/// Reads who has this user name, with the hash of their password.
pub(crate) async fn by_user_name(tx: &mut Tx, name: &UserName) -> Result<Option<(Student, PasswordHash)>> {
    let sql = format!("SELECT {COLUMNS}, s.password FROM student s WHERE s.user_name = $1");
    tx.find(Sql::composed(sql), values![name.as_str()], |row| {
        Ok((student_of(row)?, PasswordHash::from(row.get::<String>("password")?)))
    })
    .await
}

/// Reads who has got a password in an account, the last one.
pub(crate) async fn claimed_in(tx: &mut Tx, account: AccountId) -> Result<Option<Student>> {
    let sql =
        format!("SELECT {COLUMNS} FROM student s WHERE s.claimed_in = $1 ORDER BY s.claimed_at DESC, s.id LIMIT 1");
    tx.find(Sql::composed(sql), values![account], student_of).await
}

/// Reads the TwinSpaces in which a student works, with their projects, those that they joined first before all others.
pub(crate) async fn spaces(tx: &mut Tx, student: StudentId) -> Result<Vec<(SpaceId, ProjectId)>> {
    let sql = "SELECT u.space_id, s.project_id FROM pupil u JOIN space s ON s.id = u.space_id \
               WHERE u.student_id = $1 ORDER BY u.joined_at, u.space_id";
    tx.list(sql, values![student], |row| Ok((row.get("space_id")?, row.get("project_id")?))).await
}

/// A student of another TwinSpace works in this one, too.
pub(super) async fn join(tx: &mut Tx, space: SpaceId, student: StudentId, role: PupilRole, at: i64) -> Result<()> {
    let sql =
        "INSERT INTO pupil (space_id, student_id, publishes, joined_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    tx.run(sql, values![space, student, role.publishes(), at]).await
}

/// A student has another role in a TwinSpace.
pub(super) async fn set_role(tx: &mut Tx, space: SpaceId, student: StudentId, role: PupilRole) -> Result<()> {
    let sql = "UPDATE pupil SET publishes = $1 WHERE space_id = $2 AND student_id = $3 RETURNING student_id";
    tx.must(sql, values![role.publishes(), space, student]).await
}

/// A student works in a TwinSpace no more, and their chats show nothing of it any more; who works in no other is erased.
///
/// # Errors
/// [`Error::Stale`] where they did not work there.
pub(super) async fn remove(tx: &mut Tx, space: SpaceId, student: StudentId, info: LeaseInfo<'_>) -> Result<()> {
    if pupil(tx, space, student).await?.is_none() {
        return Err(Error::Stale);
    }
    erase::erase(tx, &[student], Some(space)).await?;
    match self::student(tx, student).await? {
        Some(_) => area::withdraw_student(tx, space, student, info).await,
        None => Ok(()),
    }
}

fn pupil_of(row: &Row) -> Result<Pupil> {
    let role = PupilRole::that_publishes(row.get("publishes")?);
    let presence = Presence {
        seen_at: row.get("seen_at")?,
        is_lost: row.get::<i64>("lost")? > 0,
        elsewhere: row.get::<i64>("elsewhere")? > 0,
    };
    Ok(Pupil { student: student_of(row)?, role, joined_at: row.get("joined_at")?, presence })
}

fn student_of(row: &Row) -> Result<Student> {
    Ok(Student {
        id: row.get("id")?,
        user_name: UserName::from(row.get::<String>("user_name")?),
        name: name_of(row)?,
        locale: row.get("locale")?,
        registered: (row.get("registered_by")?, row.get("school_id")?),
        password_at: row.get("password_at")?,
        secret: row.get("secret_id")?,
        claim: claim_of(row)?,
    })
}

fn claim_of(row: &Row) -> Result<Claim> {
    let claimed = row.get::<Option<AccountId>>("claimed_in")?.zip(row.get::<Option<i64>>("claimed_at")?);
    Ok(match (claimed, row.get::<Option<SecretId>>("claim_secret_id")?) {
        (Some((account, at)), _) => Claim::Claimed(account, at),
        (None, Some(secret)) => Claim::Open(secret),
        (None, None) => Claim::Over,
    })
}

fn name_of(row: &Row) -> Result<StudentName> {
    let (given, surname): (String, String) = (row.get("given")?, row.get("surname")?);
    StudentName::of(&given, &surname).map_err(|_| Error::Corrupt("name"))
}
