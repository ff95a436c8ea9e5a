//! What people are told, and when: at once, once a day, or not at all; and not at night, where they want that.
//!
//! Every notice comes by here on its way into the outbox (`when`), whichever area notifies: what is asked or answered goes out at
//! once, and of all else it is decided by what its reader has chosen. What is not sent at once waits in the inbox.

pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;
mod wish;

pub(crate) use crate::area::none::{HOLDS, MUTES, WAITS, asks, confirmation, lock_people, queue, unattended};
pub(crate) use store::{OLD, erase_student, merge};
pub(crate) use views::question;
pub use wish::{Chosen, Group, Heard, Held, How, Kind, Night, Own, Wish};

use serde::{Deserialize, Serialize};

use crate::area::{self, Task, events};
use crate::areas::news::Listening;
use crate::areas::{sessions, students};
use crate::decision::{Decided, Topic, When, Whom, about};
use crate::domain::{AuthorityId, PersonId, ProjectId};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Lock, Result, Tx, updates};
use crate::text::msg;
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of what somebody is told.
    pub enum Screen {
        /// The clocks by which people live.
        83 = Clocks { page: Page },
        /// What a person is told of, and when: everything, and each of their projects.
        102 = Told { page: Page } [Student],
        /// The same of one project and of its TwinSpace.
        103 = Of { project: ProjectId } [Student],
        /// From when to when nothing is sent to a person that can wait.
        104 = Night [Student],
        /// What was told at once a day, by the time of that in ms; 0 for what was not sent.
        105 = Untold { digest: i64, page: Page } [Student],
    }
}

wire! {
    /// What can be asked for what somebody is told.
    pub enum Command {
        /// Is told so from now on: of everything, of a project or of its TwinSpace.
        150 = Wish { project: ProjectId, kind: Kind, wish: Wish } [Student],
        /// Is told of a project as of all others.
        151 = AsEverywhere { project: ProjectId } [Student],
        /// Gets nothing that can wait from one hour to another one, or gets it at any time.
        152 = Night { from: u16, to: u16, is_on: bool } [Student],
        /// Has read what was not sent, up to a time in ms.
        153 = Seen { until: i64 } [Student],
        /// Lives by this clock.
        154 = Clock { clock: String },
        ;
        /// Tells somebody of all of a day.
        TellDigest { listening: Listening },
    }
}

events! {
    /// What happened. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody wants to be told in this way; a project of 0 stands for all.
        Wished { listening: Listening, project: ProjectId, kind: Kind, wish: Wish } =>
            store::wish(tx, *listening, (*project, *kind), *wish),
        /// What waits to be told to somebody of a project and a kind is not told any more; a project of 0 stands for all for which
        /// they have chosen nothing else.
        Silenced { listening: Listening, project: ProjectId, kind: Kind } =>
            store::silence(tx, *listening, (*project, *kind), info.now),
        /// Somebody wants to be told of a project as of all others.
        AsEverywhere { listening: Listening, project: ProjectId } => store::as_everywhere(tx, *listening, *project),
        /// Somebody has said when their night is; what is held goes out at this time.
        NightChosen { listening: Listening, night: Night, due: i64 } =>
            store::choose_night(tx, *listening, (*night, *due), info.now),
        /// Somebody has said by which clock they live; what is held goes out at this time.
        ClockChosen { person: PersonId, clock: String, due: i64 } =>
            store::choose_clock(tx, *person, (clock, *due), info.now),
        /// Somebody has read what was not sent, or the posts of one project that were not.
        Seen { listening: Listening, project: ProjectId, until: i64 } => store::seen(tx, *listening, (*project, *until)),
        /// Somebody was told of all of a day.
        ToldDigest { listening: Listening, digest: i64 } => store::told_digest(tx, *listening, *digest),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// Somebody is told of all of a day.
    Digest {
        /// Who.
        listening: Listening,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Digest { listening } = *self;
        Command::TellDigest { listening }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        rules::DAY_AND_A_BIT
    }
}

/// In whose name a timer acts: the person who is told, or whoever has registered the student.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Digest { listening } = *timer;
    match listening {
        Listening::Person(person) => Ok(Some(person)),
        Listening::Student(student) => {
            Ok(students::store::student(tx, student).await?.map(|student| student.registered.0))
        }
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Wish { project, .. } if project == rules::EVERYWHERE => Screen::Told { page: Page(0) },
            Self::Wish { project, .. } | Self::AsEverywhere { project } => Screen::Of { project },
            Self::Night { .. } | Self::Clock { .. } => Screen::Night,
            Self::Seen { .. } | Self::TellDigest { .. } => Screen::Untold { digest: 0, page: Page(0) },
        }
    }
}

/// Whether a screen is about one project, which it names.
pub(crate) fn is_of_one(screen: &area::Screen) -> bool {
    matches!(screen, area::Screen::Told(Screen::Of { .. }))
}

/// Decides when a notice goes out: the one place for all areas. What is not told at once is noted, so that it stands in the
/// reader's inbox; what is told once a day sets a timer.
pub(crate) async fn when(tx: &mut Tx, (whom, topic): (Whom, Topic), screen: &area::Screen, now: i64) -> Result<When> {
    let (project, kind) = match topic {
        // When each reader gets a newsletter was decided before it was put in.
        Topic::Asked | Topic::Duty | Topic::Again | Topic::Letter => return Ok(When::Now),
        Topic::News(project) => (project, Kind::Project),
        Topic::Posts(project) => (project, Kind::Space),
    };
    let listening = match whom {
        Whom::Person(person) => Some(Listening::Person(person)),
        Whom::Account(account) => store::listens_in(tx, account, now).await?,
        Whom::Approvers(_) | Whom::Operator => None,
    };
    let Some(listening) = listening else { return Ok(When::Now) };
    tx.locks(Lock::Reader(listening.id())).await;
    let (own, wish) = store::chosen(tx, listening, (project, kind)).await?;
    let how = rules::how(&own, wish, now);
    let about = screen.subject(PersonId(0)).unwrap_or(project.0);
    if how != How::AtOnce {
        store::keep(tx, listening, (project, kind, about), (how, now)).await?;
    }
    Ok(match how {
        How::AtOnce => When::Now,
        How::Held(until) => When::At(until, about),
        How::Daily(due) => {
            updates::set_timer_by(tx, &Timer::Digest { listening }.into(), due).await?;
            When::NotSent
        }
        How::Never => When::NotSent,
    })
}

/// Those who decide for an authority and want to be told nothing now that can wait, each until when, in ms.
pub(crate) async fn asleep(tx: &mut Tx, authority: AuthorityId, now: i64) -> Result<Vec<(PersonId, i64)>> {
    let nights = store::nights(tx, authority, now).await?;
    let until = |(person, night, clock): (PersonId, Night, String)| Some((person, night.held_until(&clock, now)?));
    Ok(nights.into_iter().filter_map(until).collect())
}

/// Where whoever acts is told.
async fn whom(tx: &mut Tx, listening: Listening, now: i64) -> Result<Vec<Whom>> {
    Ok(match listening {
        Listening::Person(person) => vec![Whom::Person(person)],
        Listening::Student(student) => {
            let accounts = sessions::store::accounts_of(tx, student, now).await?;
            accounts.into_iter().map(Whom::Account).collect()
        }
    })
}

/// What is held for whoever acts, of a project and a kind.
async fn held(tx: &mut Tx, of: (ProjectId, Kind), reader: &Reader) -> Result<Held> {
    let listening = Listening::of(reader);
    let subjects = store::held(tx, listening, of, reader.now).await?;
    let whom = if subjects.is_empty() { Vec::new() } else { whom(tx, listening, reader.now).await? };
    Ok(Held { whom, subjects })
}

/// What a person has chosen, where they are asked for their night.
pub(crate) async fn asks_night(tx: &mut Tx, reader: &Reader) -> Result<Option<Own>> {
    let own = store::own(tx, Listening::of(reader)).await?;
    Ok(Some(own).filter(|own| rules::asks_night(own, reader)))
}

/// What was not sent, as one thing that waits.
pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    if reader.student.is_some() {
        return Ok(Vec::new());
    }
    let groups = store::unsent(tx, Listening::of(reader), reader.now).await?;
    let Some(since) = groups.iter().map(|group| group.since).min() else { return Ok(Vec::new()) };
    let count: u32 = groups.iter().map(|group| group.count).sum();
    let screen = Screen::Untold { digest: 0, page: Page(0) }.into();
    Ok(vec![Task { screen, label: msg::task_untold(count), since }])
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let listening = Listening::of(reader);
    match *screen {
        Screen::Told { page } => {
            let (own, heard) = (store::own(tx, listening).await?, store::heard(tx, listening).await?);
            Ok(Some(views::told(&own, &heard, page, reader)))
        }
        Screen::Of { project } => {
            let (own, heard) = (store::own(tx, listening).await?, store::heard_of(tx, listening, project).await?);
            Ok(heard.map(|heard| views::of(&own, &heard, reader)))
        }
        Screen::Night => Ok(Some(views::night(&store::own(tx, listening).await?, reader))),
        Screen::Clocks { page } => Ok(Some(views::clocks(&store::own(tx, listening).await?, page, reader))),
        Screen::Untold { digest, page } => {
            let groups = if digest == 0 {
                store::unsent(tx, listening, reader.now).await?
            } else {
                store::of_digest(tx, listening, digest).await?
            };
            Ok(Some(views::untold((&groups, digest), page, reader)))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    let listening = match command {
        Command::TellDigest { listening } => *listening,
        Command::Wish { .. }
        | Command::AsEverywhere { .. }
        | Command::Night { .. }
        | Command::Seen { .. }
        | Command::Clock { .. } => Listening::of(reader),
    };
    tx.locks(Lock::Reader(listening.id())).await;
    match command {
        Command::Wish { project, wish, .. } if *project == rules::EVERYWHERE => {
            let held = held(tx, (*project, Kind::All), reader).await?;
            Ok(rules::wish_everywhere(&store::own(tx, listening).await?, (*wish, &held), reader))
        }
        Command::Wish { project, kind, wish } => {
            let heard = store::heard_of(tx, listening, *project).await?;
            let held = held(tx, (*project, *kind), reader).await?;
            Ok(about(heard, |heard| rules::wish(heard, (*kind, *wish, &held), reader)))
        }
        Command::AsEverywhere { project } => {
            let heard = store::heard_of(tx, listening, *project).await?;
            let (own, held) = (store::own(tx, listening).await?, held(tx, (*project, Kind::All), reader).await?);
            Ok(about(heard, |heard| rules::as_everywhere(heard, (&own, &held), reader)))
        }
        Command::Night { from, to, is_on } => {
            let night = Night { from: *from, to: *to, is_on: *is_on };
            let whom = whom(tx, listening, reader.now).await?;
            Ok(rules::night(&store::own(tx, listening).await?, (night, &whom), reader))
        }
        Command::Clock { clock } => {
            let (own, waits) = (store::own(tx, listening).await?, store::waits(tx, listening).await?);
            Ok(rules::clock(&own, (clock, waits), reader))
        }
        Command::Seen { until } => {
            let groups = store::unsent(tx, listening, reader.now).await?;
            Ok(rules::seen(&groups, *until, reader))
        }
        Command::TellDigest { .. } => {
            let (own, groups) = (store::own(tx, listening).await?, store::of_day(tx, listening, reader.now).await?);
            let whom = whom(tx, listening, reader.now).await?;
            Ok(Ok(rules::tell_digest((listening, &own), (&groups, &whom), reader.now)))
        }
    }
}
