//! What is stored of one person: a copy of all of it, which a job packs, and the end of it, a week after they have asked to be forgotten.
//!
//! Students are erased by [`erasure`](crate::areas::erasure), at once; they get a copy here, too.

mod bundle;
mod contents;
mod forgetting;
mod given;
mod job;
mod leaving;
mod names;
mod page;
mod parting;
mod record;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;
mod words;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, queue, unattended};
pub use bundle::{Export, Ready, Whose};
pub(crate) use forgetting::without_roles;
pub use job::Job;
pub use leaving::{Own, keep, plan};
pub use parting::{Hold, Parting, Why};
pub use rules::copy;
pub(crate) use store::{HOLDS, OLD, merge};

use serde::{Deserialize, Serialize};

use crate::area::{Confirmation, Task, events};
use crate::areas::authorities;
use crate::areas::projects::{self, State};
use crate::decision::{Decided, Decision, Refusal};
use crate::domain::{AuthorityId, ExportId, FileId, PersonId};
use crate::file_store::Kept;
use crate::paper::SharedOut;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, people};
use crate::text::{Arg, Text, msg};
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of what is stored about somebody.
    pub enum Screen {
        /// The reader's own copy: what would be in one, how far it is, or until when it is there.
        161 = Copy [Own, Student],
        /// The copy itself.
        162 = Download { export: ExportId } [File, Student],
        /// What goes and what stays when the reader is forgotten, when that is, and what keeps it from being done.
        163 = Forget [Own],
        /// Tells somebody who is nobody any more that they are forgotten.
        164 = Forgotten,
    }
}

wire! {
    /// What can be asked for about what is stored of oneself.
    pub enum Command {
        /// Packs a copy, in place of that one; where another one is there by now, or under way, that one is shown. With the copy 0,
        /// where there was none.
        200 = Copy { instead: ExportId } [Student],
        /// Plans to forget the reader.
        201 = Forget [Confirmed],
        /// Takes that back.
        202 = Keep,
        ;
        /// Notes that so many files were looked at, of how many.
        GetOn { export: ExportId, done: u32, all: u32 },
        /// Notes that a copy is kept.
        Finish { export: ExportId, kept: Kept },
        /// Deletes it: its day is over.
        Expire { export: ExportId },
        /// Does what is due for somebody who has asked to be forgotten.
        Step { person: PersonId },
        /// Forgets somebody again, in a database that was brought back from before it was done: at once, and whatever relies on them.
        ForgetAgain { person: PersonId },
    }
}

events! {
    /// What happened to what is stored of somebody. All times are in ms.
    pub enum Event by (tx, info) {
        /// A copy is packed from now on; an older one is gone.
        Begun { export: Box<Export> } => store::begin(tx, export),
        /// So many files were looked at, of how many.
        GotOn { export: ExportId, done: u32, all: u32 } => store::get_on(tx, *export, (*done, *all)),
        /// It is kept.
        Packed { export: ExportId, ready: Box<Ready> } => store::pack(tx, *export, ready),
        /// It is gone.
        Dropped { export: ExportId } => store::delete(tx, *export),
        /// Somebody has asked to be forgotten.
        Planned { person: PersonId, at: i64, due: i64 } => store::plan(tx, *person, (*at, *due)),
        /// They were told something of it, or it is done later.
        Noted { person: PersonId, before: Parting, after: Parting } =>
            store::note(tx, *person, (before, after)),
        /// They have taken it back.
        Kept { person: PersonId } => store::keep(tx, *person),
        /// They decide for an authority no more.
        Resigned { person: PersonId, authority: AuthorityId } => store::resign(tx, (*person, *authority), info),
        /// Somebody is forgotten, but for their accounts and their number.
        Swept { person: PersonId } => store::sweep::sweep(tx, *person, info),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The day of a copy is over.
    Over {
        /// Which.
        export: ExportId,
    },
    /// It is looked what is due for somebody who has asked to be forgotten.
    Step {
        /// Who.
        person: PersonId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Over { export } => Command::Expire { export },
            Self::Step { person } => Command::Step { person },
        }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        match self {
            Self::Over { .. } => bundle::LASTS,
            Self::Step { .. } => parting::WEEK,
        }
    }
}

/// Locks who the operators are, before the one who may be the last of them.
pub(crate) async fn lock_people(command: &Command, tx: &mut Tx) -> Result<()> {
    match command {
        Command::Step { .. } | Command::ForgetAgain { .. } => authorities::store::lock_operators(tx).await,
        Command::Copy { .. }
        | Command::Forget
        | Command::Keep
        | Command::GetOn { .. }
        | Command::Finish { .. }
        | Command::Expire { .. } => Ok(()),
    }
}

/// In whose name a timer acts: the one who has asked.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    lock_people(&timer.command(), tx).await?;
    match *timer {
        Timer::Over { export } => Ok(store::read(tx, export).await?.map(|export| export.whose.person)),
        Timer::Step { person } => Ok(store::locked(tx, person).await?.map(|_| person)),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::Copy { .. } | Self::GetOn { .. } | Self::Finish { .. } | Self::Expire { .. } => Screen::Copy,
            Self::Forget | Self::Keep | Self::Step { .. } | Self::ForgetAgain { .. } => Screen::Forget,
        }
    }
}

/// Reads a copy that is kept, as a file that goes out, for everybody who has its link.
pub(crate) async fn goes_out(tx: &mut Tx, file: FileId) -> Result<Option<SharedOut>> {
    Ok(store::read(tx, ExportId(file.0)).await?.and_then(|export| export.goes_out()))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Copy => {
            let own = store::of(tx, Whose::of(reader)).await?;
            Ok(Some(views::copy(own.as_ref(), reader)))
        }
        Screen::Download { export } => {
            let export = store::read(tx, export).await?;
            Ok(export.and_then(|export| views::download(&export, reader)))
        }
        Screen::Forget => {
            let parting = store::parting(tx, reader.me.id).await?;
            let holds = holds(tx, reader).await?;
            Ok(Some(views::forget(Own { reader, parting: parting.as_ref(), holds: &holds })))
        }
        Screen::Forgotten => Ok(Some(views::forgotten())),
    }
}

/// Reads what cannot go on without the reader.
async fn holds(tx: &mut Tx, reader: &Reader) -> Result<Vec<Hold>> {
    let (person, mut holds) = (reader.me.id, Vec::new());
    for (project, state) in projects::store::of_person(tx, person).await? {
        if !matches!(state, State::Offered | State::Waiting | State::Returned | State::Active) {
            continue;
        }
        let Some(known) = projects::store::read(tx, project, 0).await? else { continue };
        let called = Text::words(known.project.content.title.as_str());
        holds.extend(parting::hold_of(&known, person).map(|why| Hold { why, called }));
    }
    for authority in store::last_approver_of(tx, person).await? {
        let known = authorities::store::find(tx, authority).await?;
        holds.extend(known.map(|known| Hold { why: Why::Decides, called: known.label() }));
    }
    if reader.me.operator && other_operators(tx, person).await?.is_empty() {
        holds.push(Hold { why: Why::Operates, called: msg::operators_title() });
    }
    // Elsewhere the service looks at whoever registers anew.
    let suspended = reader.me.suspended.as_ref().filter(|_| reader.settings.validate_at_once);
    holds.extend(suspended.map(|suspended| Hold { why: Why::Suspended(suspended.of), called: suspended.service() }));
    Ok(holds)
}

/// Reads who the operators are beside somebody.
async fn other_operators(tx: &mut Tx, person: PersonId) -> Result<Vec<PersonId>> {
    let all = authorities::store::operators(tx).await?.into_iter().map(|chat| chat.person);
    Ok(all.filter(|other| *other != person).collect())
}

/// A copy, for as long as nothing else is done with what its person asks for.
async fn held(tx: &mut Tx, export: ExportId) -> Result<Option<Export>> {
    let Some(found) = store::read(tx, export).await? else { return Ok(None) };
    people::hold(tx, found.whose.person).await?;
    // They may have begun another one in its place before the lock.
    store::read(tx, export).await
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match *command {
        Command::Copy { instead } => {
            let own = store::of(tx, Whose::of(reader)).await?;
            let files = store::reading::files(tx, Whose::of(reader)).await?.len();
            let files = u32::try_from(files).unwrap_or(u32::MAX);
            Ok(rules::copy((own.as_ref(), instead), files, reader, fresh))
        }
        Command::GetOn { export, done, all } => {
            let found = held(tx, export).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|export| rules::get_on(&export, (done, all))))
        }
        Command::Finish { export, kept } => {
            let found = held(tx, export).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|export| rules::finish(&export, kept, reader.now)))
        }
        Command::Expire { export } => {
            let found = held(tx, export).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|export| rules::expire(&export)))
        }
        Command::Forget | Command::Keep => {
            let parting = store::locked(tx, reader.me.id).await?;
            let holds = holds(tx, reader).await?;
            let own = Own { reader, parting: parting.as_ref(), holds: &holds };
            Ok(match *command {
                Command::Keep => Ok(leaving::keep(own)),
                Command::Forget
                | Command::Copy { .. }
                | Command::GetOn { .. }
                | Command::Finish { .. }
                | Command::Expire { .. }
                | Command::Step { .. }
                | Command::ForgetAgain { .. } => leaving::plan(own),
            })
        }
        Command::Step { person } => step(tx, person, reader, fresh).await.map(Ok),
        Command::ForgetAgain { person } => forgetting::forget_again(tx, person, reader, fresh).await,
    }
}

/// Does what is due for somebody who has asked to be forgotten.
async fn step(tx: &mut Tx, person: PersonId, reader: &Reader, fresh: &mut Fresh) -> Result<Decision> {
    let parting = store::locked(tx, person).await?;
    forgetting::lock_concerned(tx, person).await?;
    let holds = holds(tx, reader).await?;
    let own = Own { reader, parting: parting.as_ref(), holds: &holds };
    let change = match leaving::step(own) {
        Some(change) => change,
        None => forgetting::forgotten(tx, reader, fresh).await?.unwrap_or_else(|| leaving::held(own)),
    };
    Ok(change.decision(Screen::Forget, msg::toast_saved()))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    if *command != Command::Forget {
        return Ok(None);
    }
    let parting = store::parting(tx, reader.me.id).await?;
    let holds = holds(tx, reader).await?;
    Ok(views::sure(Own { reader, parting: parting.as_ref(), holds: &holds }))
}

/// What waits for somebody who is to be forgotten: that they are.
pub(crate) async fn inbox(_: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    let Some(at) = reader.me.traits.parts_at else { return Ok(Vec::new()) };
    let label = msg::task_parting(Arg::Day(at));
    Ok(vec![Task { screen: Screen::Forget.into(), label, since: at - parting::WEEK }])
}
