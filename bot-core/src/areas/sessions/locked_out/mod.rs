//! A student who does not get in: passwords are tried, counted and lost, and those who can make a new one hear of it.

use super::{rules, store, throttle, views};
use crate::areas::space::SpaceRead;
use crate::areas::students::{self, Student};
use crate::credentials::UserName;
use crate::decision::Decided;
use crate::domain::{PersonId, StudentId};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::view::View;

/// Counts a try before it is checked.
pub(super) async fn tries(
    name: &UserName,
    student: Option<StudentId>,
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Decided> {
    let about = throttle::about(name, reader.account);
    let failures = store::failures(tx, &about, reader.now).await?;
    let student = match student {
        Some(student) => students::store::student(tx, student).await?,
        None => None,
    };
    let told = match &student {
        Some(student) if rules::is_told((&about, &failures), reader) => told(tx, student).await?,
        Some(_) | None => Vec::new(),
    };
    Ok(rules::try_password((student.as_ref(), &told), (&about, &failures), reader))
}

/// Asks anew for what could not be checked in time; of a login, with the user name that was typed.
pub(super) async fn asks_again(
    (name, tried_at): (Option<&UserName>, i64),
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Decided> {
    let login = store::login(tx, reader.account, reader.now).await?;
    let about = name.map(|name| throttle::about(name, reader.account)).unwrap_or_default();
    let failures = store::failures(tx, &about, reader.now).await?;
    Ok(Ok(rules::unchecked(login, (&about, &failures), tried_at)))
}

/// Asks for a new password for whoever has got one in the reader's account last.
pub(super) async fn forgot(tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let student = students::store::claimed_in(tx, reader.account).await?;
    let told = match &student {
        Some(student) => told(tx, student).await?,
        None => Vec::new(),
    };
    Ok(rules::forgot((student.as_ref(), &told), reader))
}

/// Reads who is told of a student who does not get in.
async fn told(tx: &mut Tx, student: &Student) -> Result<Vec<PersonId>> {
    Ok(students::helpers(tx, student).await?.into_iter().map(|(person, _)| person).collect())
}

/// Shows it to those who are told of it, and to whoever has registered the student.
pub(super) async fn show(student: StudentId, asked: (bool, i64), tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Some(student) = students::store::student(tx, student).await? else { return Ok(None) };
    let helpers = students::helpers(tx, &student).await?;
    let Some(project) =
        helpers.into_iter().find(|(person, _)| *person == reader.me.id).and_then(|(_, project)| project)
    else {
        return Ok(is_of(&student, reader).then(|| views::locked_out(&student, None, asked)));
    };
    let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
    let inside = read.inside(reader);
    let pupil = students::store::pupil(tx, inside.space.id, student.id).await?;
    Ok(pupil.map(|pupil| views::locked_out(&student, Some((inside, &pupil)), asked)))
}

fn is_of(student: &Student, reader: &Reader) -> bool {
    student.registered.0 == reader.me.id
}
