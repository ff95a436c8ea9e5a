//! How students are erased: some time after their project has closed, on their own word, or on their teacher's. Nothing of them stays
//! (docs/domain.md, "Erasing students").
//!
//! What is theirs is stored by [`students`] and [`sessions`], which write what is decided here.

pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, OLD, WAITS, asks, inbox, lock_people, merge, queue, unattended};
pub use rules::Told;
pub(crate) use views::offered_on_card;

use serde::{Deserialize, Serialize};

use crate::area::Confirmation;
use crate::areas::members::TeamRead;
use crate::areas::sessions::Session;
use crate::areas::space::SpaceRead;
use crate::areas::students::{self, Pupil, Student};
use crate::areas::{accounts, projects, sessions};
use crate::decision::{Decided, Decision, Refusal};
use crate::domain::{AccountId, PersonId, ProjectId, Right, SpaceId, StudentId};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx};
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of students who are erased.
    pub enum Screen {
        /// When the students of a closed project are erased, what goes then, and what can be done before.
        70 = Ending { project: ProjectId } about project,
        /// Tells a teacher that a student has asked to be forgotten.
        71 = Asked { project: ProjectId },
        /// Tells a student that nothing is kept of them any more.
        72 = Gone,
    }
}

wire! {
    /// What can be asked for to erase students.
    pub enum Command {
        /// Erases the student who works here.
        100 = ForgetMe [Student, Confirmed],
        /// Erases a student on their teacher's word; one whom somebody else has registered works here no more.
        101 = Forget { project: ProjectId, student: StudentId } [Confirmed],
        ;
        /// Goes on with what is due for the students of a closed project.
        Step { project: ProjectId, told: Told },
        /// Erases students whose time is over, for whoever runs the server: at most as many as one turn takes.
        Erase { project: ProjectId },
        /// Forgets an account that was an erased student's alone.
        ForgetAccount { account: AccountId },
        /// Erases a student again, in a database that was brought back from before it was done.
        EraseAgain { student: StudentId },
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// It is looked what is due for the students of a closed project.
    Step {
        /// Of which.
        project: ProjectId,
        /// What their teachers were told.
        told: Told,
    },
    /// It is looked whether the account of an erased student is anybody's still.
    Account {
        /// Which.
        account: AccountId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Step { project, told } => Command::Step { project, told },
            Self::Account { account } => Command::ForgetAccount { account },
        }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        match self {
            Self::Step { .. } => rules::LOOKS_EVERY,
            Self::Account { .. } => sessions::store::LEFT_AFTER,
        }
    }
}

/// In whose name a timer acts: the one who has founded the project, or whose account it is. What a press about the same project locks
/// first is locked first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    match *timer {
        Timer::Step { project, .. } => {
            projects::store::lock(tx, project).await?;
            Ok(projects::store::read(tx, project, 0).await?.map(|known| known.project.founder))
        }
        Timer::Account { account } => store::person(tx, account).await,
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::ForgetMe | Self::ForgetAccount { .. } | Self::EraseAgain { .. } => Screen::Gone,
            Self::Forget { project, .. } | Self::Step { project, .. } | Self::Erase { project } => {
                Screen::Ending { project }
            }
        }
    }
}

/// A student who works in an account, with whoever hears that they are erased.
struct OwnRead {
    session: Session,
    student: Student,
    /// Their TwinSpaces.
    spaces: Vec<(SpaceId, ProjectId)>,
    told: Vec<(PersonId, ProjectId)>,
}

impl OwnRead {
    /// Reads who works in the reader's account; `None` where nobody does.
    async fn of(tx: &mut Tx, reader: &Reader) -> Result<Option<Self>> {
        let Some(session) = sessions::store::read(tx, reader.account, reader.now).await? else { return Ok(None) };
        let Some(student) = students::store::student(tx, session.student).await? else { return Ok(None) };
        let spaces = students::store::spaces(tx, student.id).await?;
        let mut told = Vec::new();
        for (_, project) in &spaces {
            let Some(known) = projects::store::read(tx, *project, 0).await? else { continue };
            rules::hear(&mut told, &known, student.registered.0);
        }
        Ok(Some(Self { session, student, spaces, told }))
    }

    /// The same with the student locked: a teacher may erase them at the same time, or make them a new password.
    async fn locked(tx: &mut Tx, reader: &Reader) -> Result<Option<Self>> {
        if let Some(session) = sessions::store::read(tx, reader.account, reader.now).await? {
            students::store::locked(tx, session.student).await?;
        }
        Self::of(tx, reader).await
    }

    fn own<'a>(&'a self, reader: &'a Reader) -> rules::Own<'a> {
        rules::Own { reader, session: &self.session, student: &self.student, spaces: &self.spaces, told: &self.told }
    }
}

/// A student in a TwinSpace, with all TwinSpaces in which they work.
async fn pupil(
    tx: &mut Tx,
    inside: crate::areas::space::Inside<'_>,
    student: StudentId,
) -> Result<Option<(Pupil, Vec<ProjectId>)>> {
    let Some(pupil) = students::store::pupil(tx, inside.space.id, student).await? else { return Ok(None) };
    let spaces = students::store::spaces(tx, student).await?;
    Ok(Some((pupil, spaces.into_iter().map(|(_, project)| project).collect())))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Ending { project } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            if !inside.sees(Right::Invite) {
                return Ok(None);
            }
            let Some(team) = TeamRead::of(tx, project, 0).await? else { return Ok(None) };
            let stay = store::count_staying(tx, inside.space.id).await?;
            Ok(views::ending(inside, team.team(reader), stay))
        }
        Screen::Asked { project } => {
            let read = SpaceRead::of(tx, project, reader).await?;
            Ok(read.and_then(|read| views::asked(read.inside(reader))))
        }
        Screen::Gone => Ok(Some(views::gone())),
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    match *command {
        Command::ForgetMe => {
            let read = OwnRead::locked(tx, reader).await?;
            Ok(rules::forget_me(read.as_ref().map(|read| read.own(reader)), reader))
        }
        Command::Forget { project, student } => {
            let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let inside = read.inside(reader);
            // Two who do so at once, each in another TwinSpace, come one after the other: the second erases the student.
            students::store::locked(tx, student).await?;
            let found = pupil(tx, inside, student).await?;
            Ok(found.map_or_else(|| Err(Refusal::gone()), |(pupil, projects)| rules::forget(inside, &pupil, &projects)))
        }
        Command::Step { project, .. } | Command::Erase { project } => {
            let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
            let inside = read.inside(reader);
            let pupils = store::next(tx, inside.space.id, rules::PIECE).await?;
            let has_lists = students::store::classes::any(tx, inside.space.id).await?;
            let ending = rules::Ending { inside, pupils: &pupils, has_lists };
            Ok(match *command {
                Command::Step { told, .. } => Ok(rules::step(ending, told)),
                Command::Erase { .. }
                | Command::ForgetMe
                | Command::Forget { .. }
                | Command::ForgetAccount { .. }
                | Command::EraseAgain { .. } => rules::erase(ending),
            })
        }
        Command::ForgetAccount { account } => {
            let nobodys = accounts::store::forgotten::nobodys(tx, account).await?;
            Ok(Ok(nobodys.map_or_else(|| Decision::shows(Screen::Gone), rules::forget_account)))
        }
        Command::EraseAgain { student } => {
            let mut works_in = students::store::spaces(tx, student).await?;
            works_in.sort_unstable_by_key(|(_, project)| *project);
            for (_, project) in &works_in {
                projects::store::lock(tx, *project).await?;
            }
            let found = students::store::locked(tx, student).await?;
            Ok(found.map_or_else(|| Err(Refusal::gone()), |student| Ok(rules::erase_again(&student, &works_in))))
        }
    }
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    match *command {
        Command::ForgetMe => {
            let read = OwnRead::of(tx, reader).await?;
            Ok(read.map(|_| views::sure_of_me()))
        }
        Command::Forget { project, student } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let inside = read.inside(reader);
            let found = pupil(tx, inside, student).await?;
            Ok(found.and_then(|(pupil, projects)| views::sure_of(inside, &pupil, projects.len())))
        }
        Command::Step { .. } | Command::Erase { .. } | Command::ForgetAccount { .. } | Command::EraseAgain { .. } => {
            Ok(None)
        }
    }
}
