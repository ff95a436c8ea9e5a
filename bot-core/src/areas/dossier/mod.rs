//! What is stored of one person: a copy of all of it, which a job packs, and the end of it, a week after they have asked to be forgotten.
//!
//! Students are erased by [`erasure`](crate::areas::erasure), at once; they get a copy here, too.

mod bundle;
mod contents;
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
pub use job::Job;
pub use leaving::{Own, keep, plan};
pub use parting::{Hold, Parting, Why};
pub use rules::copy;
pub(crate) use store::{HOLDS, OLD, merge};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::area::{self, Confirmation, Task, events};
use crate::areas::authorities::{self, rules as of_authorities};
use crate::areas::members::{self, TeamRead};
use crate::areas::projects::{self, Seen, State};
use crate::areas::{accounts, archive, closing, contacts, guests, sessions, suspension};
use crate::decision::{Change, Decided, Decision, Refusal};
use crate::domain::{AuthorityId, ExportId, FileId, PersonId, ProjectId};
use crate::file_store::Kept;
use crate::paper::SharedOut;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, people};
use crate::text::{Arg, Text, msg};
use crate::view::View;
use crate::wire;
use crate::wire::{Revision, Words};

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

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match *command {
        Command::Copy { instead } => {
            let own = store::of(tx, Whose::of(reader)).await?;
            let files = store::reading::files(tx, Whose::of(reader)).await?.len();
            let files = u32::try_from(files).unwrap_or(u32::MAX);
            Ok(rules::copy((own.as_ref(), instead), files, reader, fresh))
        }
        Command::GetOn { export, done, all } => {
            let found = store::read(tx, export).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|export| rules::get_on(&export, (done, all))))
        }
        Command::Finish { export, kept } => {
            let found = store::read(tx, export).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|export| rules::finish(&export, kept, reader.now)))
        }
        Command::Expire { export } => {
            let Some(found) = store::read(tx, export).await? else { return Ok(Err(Refusal::gone())) };
            people::hold(tx, found.whose.person).await?;
            // They may have begun another one in its place before the lock.
            let found = store::read(tx, export).await?.ok_or_else(Refusal::gone);
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
        Command::ForgetAgain { person } => forget_again(tx, person, reader, fresh).await,
    }
}

/// Does what is due for somebody who has asked to be forgotten.
async fn step(tx: &mut Tx, person: PersonId, reader: &Reader, fresh: &mut Fresh) -> Result<Decision> {
    let parting = store::locked(tx, person).await?;
    lock_concerned(tx, person).await?;
    let holds = holds(tx, reader).await?;
    let own = Own { reader, parting: parting.as_ref(), holds: &holds };
    let change = match leaving::step(own) {
        Some(change) => change,
        None => forgotten(tx, reader, fresh).await?.unwrap_or_else(|| leaving::held(own)),
    };
    Ok(change.decision(Screen::Forget, msg::toast_saved()))
}

/// Locks what may need somebody who is forgotten. Two who rely on each other go one after the other: what holds somebody is read once it
/// is locked.
async fn lock_concerned(tx: &mut Tx, person: PersonId) -> Result<()> {
    contacts::store::lock_opened(tx, person).await?;
    let mut locked = BTreeSet::new();
    lock_projects(tx, person, &mut locked).await?;
    for authority in store::appointed(tx, person).await? {
        authorities::store::hold(tx, authority).await?;
    }
    people::let_go(tx, person).await?;
    // What others had begun with them until now.
    lock_projects(tx, person, &mut locked).await
}

/// Locks the projects that somebody leaves who is forgotten, or that may need them, unless they are locked already.
async fn lock_projects(tx: &mut Tx, person: PersonId, locked: &mut BTreeSet<ProjectId>) -> Result<()> {
    for project in store::concerned(tx, person).await? {
        if locked.insert(project) {
            projects::store::lock(tx, project).await?;
        }
    }
    Ok(())
}

/// Forgets somebody again, of whom a database that was brought back still knows: they were forgotten, and nobody asks them once more.
async fn forget_again(tx: &mut Tx, person: PersonId, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    store::locked(tx, person).await?;
    if !store::is_known(tx, person).await? {
        return Ok(Err(Refusal::gone()));
    }
    lock_concerned(tx, person).await?;
    let change = match is_nobody(tx, person).await? {
        true => Some(Change::event(accounts::Event::Forgotten { person })),
        false => forgotten(tx, reader, fresh).await?.map(leaving::quietly),
    };
    let decided = change.map(|change| change.decision(Screen::Forget, msg::toast_forgotten()));
    Ok(decided.ok_or_else(Refusal::too_late))
}

/// Whether a person has nothing that anybody would miss, but for their accounts: so a student's own chat goes, once the student is erased.
async fn is_nobody(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let own = store::accounts(tx, person).await?;
    let Some(account) = own.first() else { return Ok(false) };
    Ok(accounts::store::forgotten::nobodys(tx, *account).await?.is_some())
}

/// Somebody is forgotten: they leave what they take part in, as they would themselves, and then nothing is kept of them. A project that
/// nobody else can run is closed. `None` where a rule does not let them leave something.
async fn forgotten(tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Option<Change>> {
    tx.alone()?;
    let person = reader.me.id;
    let mut change = Change::default();
    for project in store::not_begun(tx, person).await? {
        let Some(given_up) = given_up(tx, project, reader, fresh).await? else { return Ok(None) };
        change = change.and(given_up);
    }
    for (project, ..) in projects::store::active(tx, person).await? {
        let Some(read) = TeamRead::locked(tx, project).await? else { continue };
        let team = read.team(reader);
        if let Some(Why::Runs(_)) = parting::hold_of(team.seen.known, person) {
            let closed = closing::close(team, &Words(Some(String::new())), fresh);
            let Some(closed) = change_of(closed) else { return Ok(None) };
            change = change.and(closed);
        }
        change = change.and(members::parts(team.seen, fresh));
    }
    for authority in store::appointed(tx, person).await? {
        change = change.and(resigns(tx, authority, reader).await?);
    }
    if reader.me.operator {
        let made = contacts::store::role_invitations_of(tx, person, reader.now).await?;
        let others = other_operators(tx, person).await?;
        change = change.and(area::operator_leaves(person, (&others, &made), reader.now));
    }
    change = change.and(guests::parts(tx, reader).await?).and(suspension::parts(tx, reader, fresh).await?);
    change = change.and(archive::parts(tx, reader, fresh).await?);
    let accounts = store::accounts(tx, person).await?;
    for account in &accounts {
        let session = sessions::store::read(tx, *account, reader.now).await?;
        let ended = session.map(|session| sessions::rules::account_goes(*account, session.student));
        change = change.and(ended.unwrap_or_default());
    }
    Ok(Some(change.and(leaving::forgotten(person, &accounts, reader, fresh))))
}

/// An offer is declined, and what is theirs is taken back, whether it waits or was declined; `None` where a rule says no.
async fn given_up(tx: &mut Tx, project: ProjectId, reader: &Reader, fresh: &mut Fresh) -> Result<Option<Change>> {
    projects::store::lock(tx, project).await?;
    let Some((known, authorities)) = projects::read(tx, project, 0).await? else { return Ok(Some(Change::default())) };
    let seen = Seen::of(&known, &authorities, reader);
    let is_asked = known.project.state == State::Offered && known.project.partner == reader.me.id;
    let decided = if is_asked {
        projects::decline(seen, Revision(known.project.revision), &Words(Some(String::new())), fresh)
    } else {
        projects::withdraw(seen, fresh)
    };
    Ok(change_of(decided))
}

/// What follows from a decision, without what it shows; `None` of a refusal.
fn change_of(decided: Decided) -> Option<Change> {
    decided.ok().map(|Decision { events, effects, .. }| Change { events, effects })
}

/// Somebody decides for an authority no more, and the other one hears of it who has handed over to them, or taken over from them.
async fn resigns(tx: &mut Tx, authority: AuthorityId, reader: &Reader) -> Result<Change> {
    authorities::store::hold(tx, authority).await?;
    let person = reader.me.id;
    let mut change = Change::event(Event::Resigned { person, authority });
    for delegation in authorities::store::ends_with(tx, person, authority).await? {
        change = change.and(of_authorities::lost_role(&delegation, person, reader.now));
    }
    Ok(change)
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
