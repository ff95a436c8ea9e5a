//! Students of another project whose password a teacher does not know: whoever has registered them is asked to agree, or those who care
//! for them in that one's place.
//!
//! The teacher who asks learns nothing before somebody agrees: a user name that nobody has is answered, waits and ends like one whose
//! teacher declines or does not answer.

pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
mod takeover;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, confirmation, lock_people, merge, queue, unattended};
pub(crate) use store::{HOLDS, OLD};
pub use takeover::{Takeover, TakeoverState};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::area::{Task, events};
use crate::areas::space::SpaceRead;
use crate::areas::students::{self, Pupil, Student};
use crate::areas::{projects, sessions};
use crate::credentials::UserName;
use crate::decision::{Change, Decided, Refusal};
use crate::domain::{AccountId, Peer, PersonId, ProjectId, StudentId, TakeoverId};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, people};
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of these questions.
    pub enum Screen {
        /// What a teacher has asked for a project, and waits for.
        68 = Asked { project: ProjectId, page: Page } [Inside],
        /// One question, for either side.
        69 = Question { takeover: TakeoverId } about takeover,
    }
}

wire! {
    /// What can be asked for in them.
    pub enum Command {
        /// Takes a question back.
        92 = TakeBack { takeover: TakeoverId },
        /// Agrees that the student works there, too.
        93 = Agree { takeover: TakeoverId },
        /// Does not.
        94 = Decline { takeover: TakeoverId },
        /// Brings the student in.
        95 = Accept { takeover: TakeoverId },
        /// Does not bring the student in.
        96 = Reject { takeover: TakeoverId },
        ;
        /// Asks those who care for the student of a user name, if somebody has it.
        Ask { project: ProjectId, name: UserName },
        /// Passes a question on.
        Pass { takeover: TakeoverId },
        /// Ends a question whose time is over.
        End { takeover: TakeoverId },
    }
}

events! {
    /// What happened to these questions. All times are in ms.
    pub enum Event by (tx, info) {
        /// One was asked.
        Asked { takeover: Box<Takeover>, at: i64 } => store::add(tx, takeover, *at),
        /// One is so far now, and ends then; it was in this state before.
        Moved { takeover: TakeoverId, step: (TakeoverState, TakeoverState), at: i64, until: i64 } =>
            store::moved(tx, *takeover, *step, (*at, *until)),
        /// A student may have been erased: so are the questions then.
        Left { student: StudentId } => store::forget_student(tx, *student),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// A question is passed on. Whether there is anybody to pass it on to shows in nothing that the one who asks sees, not even in
    /// what is counted towards their caps.
    Pass {
        /// Which.
        takeover: TakeoverId,
    },
    /// A question ends.
    End {
        /// Which.
        takeover: TakeoverId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Pass { takeover } => Command::Pass { takeover },
            Self::End { takeover } => Command::End { takeover },
        }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        rules::OPEN_FOR
    }
}

/// In whose name a timer acts: whoever has asked. What a press about the same question locks first is locked first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let (Timer::Pass { takeover } | Timer::End { takeover }) = *timer;
    let Some(takeover) = store::read(tx, takeover).await? else { return Ok(None) };
    projects::store::lock(tx, takeover.project).await?;
    Ok(Some(takeover.by))
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Ask { project, .. } => Screen::Asked { project, page: Page(0) },
            Self::TakeBack { takeover }
            | Self::Agree { takeover }
            | Self::Decline { takeover }
            | Self::Accept { takeover }
            | Self::Reject { takeover }
            | Self::Pass { takeover }
            | Self::End { takeover } => Screen::Question { takeover },
        }
    }
}

/// What follows for the questions about a student who is perhaps erased.
pub(crate) fn student_leaves(student: StudentId) -> Change {
    Change::event(Event::Left { student })
}

/// A question as it was read, with whom it concerns.
struct QuestionRead {
    read: SpaceRead,
    takeover: Takeover,
    student: Option<Student>,
    here: Option<Pupil>,
    asker: Peer,
    asked: Vec<PersonId>,
    accounts: Vec<AccountId>,
}

impl QuestionRead {
    async fn of(tx: &mut Tx, id: TakeoverId, reader: &Reader, locks: bool) -> Result<Option<Self>> {
        let Some(known) = store::read(tx, id).await? else { return Ok(None) };
        let read = if locks {
            SpaceRead::locked(tx, known.project, reader).await?
        } else {
            SpaceRead::of(tx, known.project, reader).await?
        };
        // What it was before the lock may have changed.
        let Some((read, takeover)) = read.zip(store::read(tx, id).await?) else { return Ok(None) };
        let Some(asker) = people::peer(tx, takeover.by).await? else { return Ok(None) };
        let space = read.inside(reader).space.id;
        let (student, here) = match takeover.student {
            Some(student) => {
                (students::store::student(tx, student).await?, students::store::pupil(tx, space, student).await?)
            }
            None => (None, None),
        };
        let (asked, accounts) = match &student {
            Some(student) => {
                (students::hear_of(tx, student).await?, sessions::store::accounts_of(tx, student.id, reader.now).await?)
            }
            None => (Vec::new(), Vec::new()),
        };
        Ok(Some(Self { read, takeover, student, here, asker, asked, accounts }))
    }

    fn about<'a>(&'a self, reader: &'a Reader) -> rules::About<'a> {
        rules::About {
            inside: self.read.inside(reader),
            takeover: &self.takeover,
            student: self.student.as_ref(),
            here: self.here.as_ref(),
            asker: &self.asker,
            asked: &self.asked,
            accounts: &self.accounts,
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Asked { project, page } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let waiting = store::waiting(tx, (project, reader.me.id)).await?;
            Ok(views::asked(read.inside(reader), &waiting, page))
        }
        Screen::Question { takeover } => {
            let known = QuestionRead::of(tx, takeover, reader, false).await?;
            Ok(known.and_then(|known| views::question(known.about(reader))))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let (takeover, rule): (TakeoverId, fn(rules::About<'_>) -> Decided) = match command {
        Command::Ask { project, name } => return ask((*project, name), tx, reader, fresh).await,
        Command::TakeBack { takeover } => (*takeover, rules::take_back),
        Command::Agree { takeover } => (*takeover, rules::agree),
        Command::Decline { takeover } => (*takeover, rules::decline),
        Command::Accept { takeover } => (*takeover, rules::accept),
        Command::Reject { takeover } => (*takeover, rules::reject),
        Command::Pass { takeover } => (*takeover, rules::pass),
        Command::End { takeover } => (*takeover, rules::end),
    };
    let known = QuestionRead::of(tx, takeover, reader, true).await?;
    Ok(known.map_or_else(|| Err(Refusal::gone()), |known| rule(known.about(reader))))
}

async fn ask(
    (project, name): (ProjectId, &UserName),
    tx: &mut Tx,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Result<Decided> {
    let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(Err(Refusal::gone())) };
    let inside = read.inside(reader);
    let open = store::open(tx, (project, reader.me.id), name).await?;
    let student = students::store::by_user_name(tx, name).await?.map(|(student, _)| student);
    let (here, declined, is_own) = match &student {
        Some(student) => (
            students::store::pupil(tx, inside.space.id, student.id).await?,
            store::declined_at(tx, (reader.me.id, student.id)).await?,
            students::hear_of(tx, student).await?.contains(&reader.me.id),
        ),
        None => (None, None, false),
    };
    let known = rules::Known { student: student.as_ref(), here: here.as_ref(), open, declined, is_own };
    Ok(rules::ask(inside, name, known, fresh))
}

/// What waits for a person: questions that are asked of them, and students for whom somebody has agreed.
pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    let me = reader.me.id;
    let (mut asked, mut hears, mut places) = (Vec::new(), BTreeMap::new(), students::Places::default());
    for (takeover, id) in store::may_wait(tx, me).await? {
        let is_mine = match hears.get(&id) {
            Some(is_mine) => *is_mine,
            None => match students::store::student(tx, id).await? {
                Some(student) => students::hear_of_at(&mut places, tx, &student).await?.contains(&me),
                None => false,
            },
        };
        hears.insert(id, is_mine);
        asked.extend(is_mine.then_some(takeover));
    }
    store::tasks(tx, me, &asked).await
}
