//! A teacher hands a student's login to somebody whom they have picked from the platform's own list.
//!
//! ```text
//! Ana   /handout student: Lea  member: Kim
//! bot   Should I write to Kim and give them the login of Lea Rojo?        only Ana sees it
//! Ana   [Yes, write to Kim]
//! bot   (to Kim) Are you Lea R.?
//! Kim   [Yes, that is me]                                                 as with the link
//! ```
//!
//! Nobody who was picked is known before the teacher has said yes, and what becomes of somebody who has a role here does not show.

pub(super) mod rules;
pub(super) mod views;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::rules::{Way, claim, is_teachers};
use super::store::handouts as store;
use super::{Command, students};
use crate::areas::projects;
use crate::areas::space::SpaceRead;
use crate::areas::students::{Pupil, Student};
use crate::conversation::Picked;
use crate::decision::{Decided, Refusal};
use crate::domain::{AccountId, HandoutId, PersonId, ProjectId, SecretId, StudentId};
use crate::reader::{Fresh, Reader};
use crate::store::people;
use crate::store::{Result, Tx};
use crate::view::View;

/// A student's login on its way to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// Its id.
    pub id: HandoutId,
    /// The teacher's account, by which it was asked for.
    pub by: AccountId,
    /// Who was picked.
    pub to: Picked,
    /// When, in ms.
    pub made_at: i64,
    /// What was handed over; `None` until the teacher has said whose login.
    pub handed: Option<Handed>,
    /// Whether the bot could not write to them.
    pub is_lost: bool,
}

/// What was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Whose login.
    pub student: StudentId,
    /// By which link of theirs.
    pub code: SecretId,
    /// To which account; `None` for somebody who is no student for sure, and is not written to.
    pub to: Option<AccountId>,
}

/// Students in whose TwinSpaces the reader works, with the project of each; those only whose login the reader may hand over.
async fn mine(tx: &mut Tx, reader: &Reader) -> Result<Vec<(ProjectId, Pupil)>> {
    let mut mine: Vec<(ProjectId, Pupil)> = Vec::new();
    for (project, ..) in projects::store::active(tx, reader.me.id).await? {
        let Some(read) = SpaceRead::of(tx, project, reader).await? else { continue };
        let inside = read.inside(reader);
        for pupil in students::store::pupils(tx, inside.space.id, reader.locale).await? {
            let is_known = mine.iter().any(|(_, known)| known.student.id == pupil.student.id);
            if !is_known && rules::may(inside, &pupil).is_ok() {
                mine.push((project, pupil));
            }
        }
    }
    Ok(mine)
}

/// Asks whose login shall be handed to somebody who was picked.
pub(super) async fn ask(to: &Picked, words: &str, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let known = people::find_beside(tx, reader.account, &to.account).await?;
    let is_me = known.is_some_and(|(_, person)| person == reader.me.id);
    let mine = mine(tx, reader).await?;
    Ok(rules::ask((to, is_me), (words, &mine), reader, fresh))
}

/// Hands the login of a student over.
pub(super) async fn hand_out(
    id: HandoutId,
    student: StudentId,
    tx: &mut Tx,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Result<Decided> {
    let is_mine = |handout: &Handout| handout.by == reader.account;
    if !store::read(tx, id).await?.is_some_and(|handout| is_mine(&handout)) {
        return Ok(Err(Refusal::gone()));
    }
    // As whoever renews a login or removes a student: the projects come first, then the student, and then what is handed over.
    let works_in = students::store::spaces(tx, student).await?;
    for project in works_in.iter().map(|(_, project)| *project).collect::<BTreeSet<_>>() {
        projects::store::lock(tx, project).await?;
    }
    // Whoever has got it by the link meanwhile keeps it.
    students::store::locked(tx, student).await?;
    let Some(handout) = store::locked(tx, id).await?.filter(is_mine) else { return Ok(Err(Refusal::gone())) };
    let known = people::find_beside(tx, reader.account, &handout.to.account).await?;
    let to = recipient(known, tx, reader).await?;
    let mut refused = Refusal::gone();
    for (_, project) in works_in {
        let Some(read) = SpaceRead::of(tx, project, reader).await? else { continue };
        let inside = read.inside(reader);
        let Some(pupil) = students::store::pupil(tx, inside.space.id, student).await? else { continue };
        match rules::hand_out(inside, &pupil, (&handout, to), fresh) {
            Ok(decision) => return Ok(Ok(decision)),
            Err(refusal) => refused = refusal,
        }
    }
    Ok(Err(refused))
}

/// Whom a login would reach.
async fn recipient(known: Option<(AccountId, PersonId)>, tx: &mut Tx, reader: &Reader) -> Result<rules::Recipient> {
    let Some((account, person)) = known else { return Ok(rules::Recipient::New) };
    let Some((me, locale)) = people::read(tx, person, reader.now).await? else { return Ok(rules::Recipient::New) };
    let is_teachers = is_teachers(&Reader::of(me, locale, reader.now));
    Ok(if is_teachers { rules::Recipient::NoStudent } else { rules::Recipient::Known(account) })
}

/// Whether a login that was handed over is for the reader, and leads to the password still.
async fn way(handout: HandoutId, tx: &mut Tx, reader: &Reader) -> Result<(Option<Student>, Way<'static>)> {
    let handed = store::read(tx, handout).await?.and_then(|handout| handout.handed);
    let handed = handed.filter(|handed| handed.to == Some(reader.account));
    let student = match handed {
        Some(handed) => students::store::student(tx, handed.student).await?,
        None => None,
    };
    let code = student.as_ref().and_then(Student::claim_code);
    Ok((student, Way::Handout(code.is_some() && code == handed.map(|handed| handed.code))))
}

/// Gives a student their password who was picked by their teacher.
pub(super) async fn take(handout: HandoutId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let handed = store::read(tx, handout).await?.and_then(|handout| handout.handed);
    if let Some(handed) = handed {
        // Somebody else may get it by the link at the same time, or be asked whether it is theirs. What ends a handout locks the student.
        students::store::locked(tx, handed.student).await?;
    }
    let (student, way) = way(handout, tx, reader).await?;
    let decided = claim(student.as_ref(), way, reader);
    let sheets = students::sheets_of(tx, student.as_slice(), reader.now).await?;
    Ok(decided.map(|decision| decision.with(sheets)))
}

/// Shows a teacher whose login they can hand over, or what has come of it.
pub(super) async fn show(handout: HandoutId, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let Some(handout) = store::read(tx, handout).await?.filter(|handout| handout.by == reader.account) else {
        return Ok(None);
    };
    let Some(handed) = handout.handed else {
        let words = store::words(tx, handout.id).await?;
        let mine = mine(tx, reader).await?;
        return Ok(views::asked(&handout, &rules::meant(&mine, &words), reader));
    };
    let Some(student) = students::store::student(tx, handed.student).await? else { return Ok(None) };
    let project = students::store::spaces(tx, student.id).await?.first().map(|(_, project)| *project);
    Ok(Some(views::handed(&handout, &student, project)))
}

/// Asks whoever was picked whether they are the student.
pub(super) async fn offered(
    student: StudentId,
    handout: HandoutId,
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Option<View>> {
    let (known, way) = way(handout, tx, reader).await?;
    let known = known.filter(|known| known.id == student);
    Ok(super::views::claim(known.as_ref(), (way, Command::TakeHandout { handout }), reader))
}
