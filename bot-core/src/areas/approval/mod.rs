//! Approval: whoever decides for an authority approves a project, returns it or rejects it, and can take that back for a while.

pub(crate) mod nudges;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, OLD, WAITS, confirmation, inbox, lock_people, merge, unattended};
pub use rules::{Ballot, approve, approve_with, give_back, reject, settle, undo};

use serde::{Deserialize, Serialize};

use crate::area::{self, Task, Waiting, Wanted};
use crate::areas::authorities::Authority;
use crate::areas::projects::{self, Seen, Verdict};
use crate::areas::{authorities, people, reasons};
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::{AuthorityId, DAY, PersonId, ProjectId};
use crate::form::Suggestion;
use crate::reader::{Capacity, Fresh, Reader, Settings};
use crate::store::people::involve;
use crate::store::{Error, Result, Tx};
use crate::text::{Locale, msg};
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Revision, Words};
use nudges::Reminded;
use nudges::teachers::Registration;

wire! {
    /// What can be shown to those who decide.
    pub enum Screen {
        /// A project to be decided on for an authority.
        12 = Approval { project: ProjectId, authority: AuthorityId, page: Page } about project [Room],
        /// The projects and registrations of which the person is reminded, of those since a time in ms.
        119 = Due { since: i64, page: Page },
    }
}

wire! {
    /// What can be asked for an authority.
    pub enum Command {
        /// Says yes to a project.
        19 = Approve { project: ProjectId, revision: Revision, authority: AuthorityId },
        /// Sends a project back to its founders, with a reason.
        20 = Return { project: ProjectId, revision: Revision, authority: AuthorityId, words: Words },
        /// Says no to a project, with a reason.
        21 = Reject { project: ProjectId, revision: Revision, authority: AuthorityId, words: Words },
        /// Takes a decision back while it is not final.
        22 = Undo { project: ProjectId, revision: Revision, authority: AuthorityId },
        /// Says yes to a project, perhaps with a note that its founders read.
        177 = ApproveWith { project: ProjectId, revision: Revision, authority: AuthorityId, words: Words },
        ;
        /// Makes a decision final whose time for undoing is over.
        Settle { project: ProjectId, revision: Revision, authority: AuthorityId },
        /// Looks after a vote that waits.
        Remind { project: ProjectId, authority: AuthorityId },
        /// Looks after a registration that waits.
        RemindOfTeacher { teacher: PersonId },
        /// Tells somebody of all that they are to be reminded of.
        TellDue { person: PersonId },
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// A decision becomes final.
    Settle {
        /// The project.
        project: ProjectId,
        /// The revision decided on.
        revision: u32,
        /// Whose vote.
        authority: AuthorityId,
    },
    /// A vote waits for long.
    Remind {
        /// On which project.
        project: ProjectId,
        /// Whose.
        authority: AuthorityId,
    },
    /// A registration waits for long.
    RemindOfTeacher {
        /// Whose.
        teacher: PersonId,
    },
    /// Somebody is told of all that they are to be reminded of.
    Morning {
        /// Who.
        person: PersonId,
    },
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Approve { project, authority, .. }
            | Self::ApproveWith { project, authority, .. }
            | Self::Return { project, authority, .. }
            | Self::Reject { project, authority, .. }
            | Self::Undo { project, authority, .. }
            | Self::Settle { project, authority, .. }
            | Self::Remind { project, authority } => Screen::Approval { project, authority, page: Page(0) },
            Self::RemindOfTeacher { .. } | Self::TellDue { .. } => Screen::Due { since: 0, page: Page(0) },
        }
    }

    /// The decision for which it needs a reason.
    fn gives_reason(&self) -> Option<Verdict> {
        match self {
            Self::Return { .. } => Some(Verdict::Return),
            Self::Reject { .. } => Some(Verdict::Reject),
            Self::Approve { .. }
            | Self::ApproveWith { .. }
            | Self::Undo { .. }
            | Self::Settle { .. }
            | Self::Remind { .. }
            | Self::RemindOfTeacher { .. }
            | Self::TellDue { .. } => None,
        }
    }

    /// The vote that is decided on, as it was shown.
    fn ballot(&self) -> Option<(ProjectId, Revision, AuthorityId)> {
        match *self {
            Self::Approve { project, revision, authority }
            | Self::ApproveWith { project, revision, authority, .. }
            | Self::Return { project, revision, authority, .. }
            | Self::Reject { project, revision, authority, .. }
            | Self::Undo { project, revision, authority }
            | Self::Settle { project, revision, authority } => Some((project, revision, authority)),
            Self::Remind { .. } | Self::RemindOfTeacher { .. } | Self::TellDue { .. } => None,
        }
    }

    /// Whether the name of who has handed over is written down with it: with what is decided.
    fn names_giver(&self) -> bool {
        matches!(self, Self::Approve { .. } | Self::ApproveWith { .. } | Self::Return { .. } | Self::Reject { .. })
    }
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        match *self {
            Self::Settle { project, revision, authority } => {
                Command::Settle { project, revision: Revision(revision), authority }
            }
            Self::Remind { project, authority } => Command::Remind { project, authority },
            Self::RemindOfTeacher { teacher } => Command::RemindOfTeacher { teacher },
            Self::Morning { person } => Command::TellDue { person },
        }
    }

    pub(crate) fn longest(&self, settings: &Settings) -> i64 {
        match self {
            Self::Settle { .. } => rules::settled_within(settings),
            // What was set for a later time is looked at again by then, where the clock was set back.
            Self::Remind { .. } | Self::RemindOfTeacher { .. } => DAY,
            Self::Morning { .. } => nudges::GATHERED,
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let (project, authority, page) = match *screen {
        Screen::Approval { project, authority, page } => (project, authority, page),
        Screen::Due { since, page } if reader.me.is_approver() => {
            let due = store::due(tx, (reader.me.id, &reader.me.decides_for.each()), since).await?;
            let due: Vec<Task> = due.into_iter().map(|due| due.task).collect();
            return Ok(Some(views::due(&due, (since, page))));
        }
        Screen::Due { .. } => return Ok(None),
    };
    // That somebody does not answer is said once in 30 days, however much has happened since.
    let read = projects::read(tx, project, projects::WHOLE).await?;
    Ok(read.and_then(|(known, authorities)| views::view(Seen::of(&known, &authorities, reader), authority, page)))
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let Some((project, revision, authority)) = command.ballot() else { return look_after(command, tx, reader).await };
    // A stranger does not learn whether there is such a project. A timer acts for whoever has decided, appointed still or not.
    if !matches!(command, Command::Settle { .. }) && !reader.me.has_part_in(authority) {
        return Ok(Err(Refusal::not_allowed()));
    }
    projects::store::lock(tx, project).await?;
    let Some((known, authorities)) = projects::read(tx, project, 0).await? else { return Ok(Err(Refusal::gone())) };
    let seen = Seen::of(&known, &authorities, reader);
    if command.names_giver()
        && let Some(Capacity::For(cover)) = seen.capacity(authority)
        && !involve(tx, &[cover.giver]).await?
    {
        return Err(Error::Stale);
    }
    let ballot = Ballot { seen, revision, authority };
    Ok(match command {
        Command::Approve { .. } => rules::approve(ballot, fresh),
        Command::ApproveWith { words, .. } => rules::approve_with(ballot, words, fresh),
        Command::Return { words, .. } => rules::give_back(ballot, words, fresh),
        Command::Reject { words, .. } => rules::reject(ballot, words, fresh),
        Command::Undo { .. } => rules::undo(ballot, fresh),
        Command::Settle { .. } => Ok(rules::settle(ballot, fresh)),
        Command::Remind { .. } | Command::RemindOfTeacher { .. } | Command::TellDue { .. } => {
            return look_after(command, tx, reader).await;
        }
    })
}

/// Looks after what waits: what timers ask for.
async fn look_after(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let (project, authority) = match *command {
        Command::Remind { project, authority } => (project, authority),
        Command::RemindOfTeacher { teacher } => return look_after_teacher(teacher, tx, reader).await,
        Command::TellDue { .. } => {
            let told = authorities::store::reminded_at(tx, reader.me.id).await?;
            let since = nudges::since(told, reader.now);
            let due = store::due(tx, (reader.me.id, &reader.me.decides_for.each()), since).await?;
            let has_much = area::has_much(tx, reader.me.id, &reader.settings.authorities, reader.now).await?;
            let is_away = !authorities::store::delegations::is_there(tx, reader.me.id, reader.now).await?;
            return Ok(Ok(nudges::tell(&due, Reminded { told, has_much, is_away }, reader)));
        }
        Command::Approve { .. }
        | Command::ApproveWith { .. }
        | Command::Return { .. }
        | Command::Reject { .. }
        | Command::Undo { .. }
        | Command::Settle { .. } => return Ok(Err(Refusal::gone())),
    };
    projects::store::lock(tx, project).await?;
    let known = projects::read(tx, project, 0).await?;
    let (Some((known, authorities)), Some(authority)) = (known, authorities::store::find(tx, authority).await?) else {
        return Ok(Err(Refusal::gone()));
    };
    // The operator is told once of several that wait for one authority.
    authorities::store::hold(tx, authority.id).await?;
    let told_operator = told_operator_at(tx, authority.id).await?;
    let office = authorities::store::delegations::office(tx, authority, reader.now).await?;
    let seen = Seen::of(&known, &authorities, reader);
    Ok(Ok(nudges::remind(nudges::Waiting { seen, office: &office, told_operator })))
}

/// Looks after a registration that waits, as long as there is a service for which it does.
async fn look_after_teacher(teacher: PersonId, tx: &mut Tx, reader: &Reader) -> Result<Decided> {
    let Some(teacher) = people::store::lock(tx, teacher).await? else { return Ok(Err(Refusal::gone())) };
    let services = authorities::store::all(tx, [teacher.person; 2]).await?;
    let Some(service) = Authority::service_of(&teacher.school.country, &services).cloned() else {
        return Ok(Err(Refusal::gone()));
    };
    authorities::store::hold(tx, service.id).await?;
    let told_operator = told_operator_at(tx, service.id).await?;
    let nudges = people::store::nudges(tx, teacher.person).await?;
    let office = authorities::store::delegations::office(tx, service, reader.now).await?;
    let waits = Registration { teacher: &teacher, nudges, office: &office, told_operator };
    Ok(Ok(nudges::teachers::remind(waits, reader)))
}

/// Locks the service for which a registration waits. An approver who is forgotten locks it before registrations that name them.
async fn hold_service_of(tx: &mut Tx, teacher: PersonId) -> Result<()> {
    let Some(teacher) = people::store::teacher(tx, teacher).await? else { return Ok(()) };
    let services = authorities::store::all(tx, [teacher.person; 2]).await?;
    if let Some(service) = Authority::service_of(&teacher.school.country, &services) {
        authorities::store::hold(tx, service.id).await?;
    }
    Ok(())
}

/// When the operator was last told of something that still waits for an authority, in ms.
async fn told_operator_at(tx: &mut Tx, authority: AuthorityId) -> Result<Option<i64>> {
    let of_projects = projects::store::told_operator_at(tx, authority).await?;
    Ok(of_projects.max(people::store::told_operator_at(tx, authority).await?))
}

/// How a command asks for words that it lacks, for a project of this title.
pub(crate) fn asks(command: &Command, title: &str) -> Option<Ask> {
    let (label, send, is_optional) = match command {
        Command::Return { .. } => (msg::field_return(), msg::button_return(), false),
        Command::Reject { .. } => (msg::field_reject(), msg::button_reject(), false),
        Command::ApproveWith { .. } => (msg::field_approve(), msg::button_approve(), true),
        Command::Approve { .. }
        | Command::Undo { .. }
        | Command::Settle { .. }
        | Command::Remind { .. }
        | Command::RemindOfTeacher { .. }
        | Command::TellDue { .. } => return None,
    };
    Some(Ask { heading: msg::project_heading(title), label, send, is_optional })
}

/// What can be picked where a command lacks words: the standard reasons of its authority.
pub(crate) async fn suggested(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Vec<Suggestion>> {
    match (command.ballot(), command.gives_reason()) {
        (Some((_, _, authority)), Some(verdict)) => reasons::offered(tx, (authority, verdict), reader).await,
        (Some(_) | None, _) => Ok(Vec::new()),
    }
}

/// What every authority may say as the reason that a command lacks, as long as it has no standard reasons of its own.
#[must_use]
pub fn usual_reasons(command: &area::Command, locale: Locale) -> Vec<Suggestion> {
    let area::Command::Approval(command) = command else { return Vec::new() };
    command.gives_reason().map(|verdict| reasons::usual(verdict, locale)).unwrap_or_default()
}

/// What waits for the authorities that the person decides for.
pub(crate) async fn queue(tx: &mut Tx, reader: &Reader, wanted: &Wanted<'_>) -> Result<Waiting> {
    let mut waiting = Waiting::default();
    for mandate in reader.me.decides_for.each() {
        waiting = waiting.and(store::waiting(tx, (reader.me.id, &mandate), wanted).await?);
    }
    Ok(waiting)
}

/// In whose name a timer acts: that of the one who has decided, of the founder or teacher who waits, or of the one who is told. `None` where
/// the decision was taken back, or nobody waits. What a press about the same project locks first is locked first here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let (project, authority, is_reminder) = match *timer {
        Timer::Settle { project, authority, .. } => (project, authority, false),
        Timer::Remind { project, authority } => (project, authority, true),
        Timer::RemindOfTeacher { teacher } => {
            hold_service_of(tx, teacher).await?;
            return Ok(people::store::lock(tx, teacher).await?.map(|teacher| teacher.person));
        }
        Timer::Morning { person } => {
            // A message of the morning waits until then.
            authorities::store::lock_told(tx, person).await?;
            return Ok(Some(person));
        }
    };
    projects::store::lock(tx, project).await?;
    let Some(known) = projects::store::read(tx, project, 0).await? else { return Ok(None) };
    let vote = known.vote_of(authority);
    if is_reminder {
        return Ok(vote.map(|_| known.project.founder));
    }
    let by = vote.and_then(|vote| vote.cast.as_ref()).map(|cast| cast.by);
    // Their name is written down with what follows, as long as they have one.
    involve(tx, by.as_slice()).await?;
    Ok(by)
}
