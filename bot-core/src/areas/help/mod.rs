//! What is there for everybody: Home, what waits for them, the questions that people ask, what is stored about them, their
//! language, and the commands that they can type.

mod commands;
pub mod dead_ends;
mod home;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod tasks;
mod views;

pub(crate) use crate::area::none::{
    HOLDS, MUTES, OLD, WAITS, asks, confirmation, inbox, lock_people, merge, queue, unattended,
};
pub use commands::{Target, command, commands, every_command};
pub use rules::speak;
pub(crate) use views::{introduction, privacy_first};

use serde::{Deserialize, Serialize};

use crate::area::{self, COUNTED, Narrowed, Task, Wanted, events};
use crate::areas::{accounts, authorities, told};
use crate::decision::Decided;
use crate::domain::PersonId;
use crate::reader::{Fresh, Me, Reader};
use crate::store::{Result, Tx, conversations, people};
use crate::text::Locale;
use crate::view::part::Part;
use crate::view::{PAGE, View};
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown to everybody.
    pub enum Screen {
        /// Where everything starts.
        0 = Home [Shared],
        /// All that waits for the person's decision.
        15 = Inbox { page: Page } [Slow],
        /// Which language shall be spoken?
        1 = Languages { page: Page } [Shared, Student],
        /// The questions that people ask.
        2 = Questions [Shared],
        /// Who runs it, what is stored for how long, who sees it, and how to have it changed.
        3 = Privacy [Shared, Student, Below],
        /// One of the questions, answered.
        25 = Answer { topic: Faq } [Shared],
        /// Home, below a line that says that words were not expected.
        126 = NotUnderstood [Shared],
        /// Home, below a line that says that there is no such command.
        127 = NoSuchCommand [Shared],
        /// What somebody reads who was made an approver or an operator.
        128 = Welcome,
        ;
        /// Not a message: the commands of the person's role, in their language.
        Commands,
    }
}

wire! {
    /// What everybody can ask for.
    pub enum Command {
        /// Speaks another language, by its tag.
        3 = Speak { tag: String } [Student],
    }
}

/// The questions of the support service's page, in its order, and those of people with another role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Faq {
    /// I am registered: what do I do to create a project?
    Create,
    /// How can I modify a participant's profile?
    Profiles,
    /// Do students have to use my password?
    Passwords,
    /// How are students registered who already are in another project?
    Students,
    /// My partner changes schools: what now?
    Replacement,
    /// Why is my project still waiting?
    Waiting,
    /// What can we do in the TwinSpace? It stands on no page of the support service.
    Space,
    /// How do I decide on a teacher or a project?
    Deciding,
    /// That was the wrong button: what now?
    Mistake,
    /// When am I told that something waits?
    Telling,
    /// What do I do as the operator?
    Running,
}

impl Faq {
    /// Those of teachers, and of people who have no role yet, in order.
    pub const TEACHERS: [Self; 7] =
        [Self::Create, Self::Profiles, Self::Passwords, Self::Students, Self::Replacement, Self::Waiting, Self::Space];
    /// Those of people who decide for an authority, in order.
    pub const APPROVERS: [Self; 3] = [Self::Deciding, Self::Mistake, Self::Telling];
    /// Those of operators.
    pub const OPERATORS: [Self; 1] = [Self::Running];
}

wire::fields! { Faq = Self::Running }

events! {
    /// What happened.
    pub enum Event by (tx, info) {
        /// Somebody chose their language.
        LanguageChosen { person: PersonId, locale: Locale } => people::speak(tx, *person, *locale),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::Speak { .. } => Screen::Languages { page: Page(0) },
        }
    }
}

/// Whether a screen of these says to those who decide how much waits for them, which is counted in many places.
pub(crate) fn counts_what_waits(screen: &area::Screen, me: &Me) -> bool {
    me.is_approver() && matches!(screen, area::Screen::Help(_))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    Ok(Some(match screen {
        Screen::Home => home::view(&known(tx, reader).await?, reader),
        Screen::NotUnderstood => home::not_understood(&known(tx, reader).await?, reader),
        Screen::NoSuchCommand => home::no_such_command(&known(tx, reader).await?, reader),
        Screen::Welcome => home::welcome(&known(tx, reader).await?, reader),
        Screen::Inbox { page } => {
            let (tasks, all) = waiting(tx, *page, reader).await?;
            tasks::inbox((&tasks, all), *page)
        }
        Screen::Languages { page } => views::languages(*page, reader),
        Screen::Questions => views::questions(reader),
        Screen::Answer { topic } => views::answer(*topic, begins(*topic, tx, reader).await?),
        Screen::Privacy => views::privacy(reader),
        Screen::Commands => {
            let (accounts, _) = accounts::store::accounts(tx, reader.me.id).await?;
            View::Commands(commands(
                &reader.me,
                reader.settings.linking,
                (accounts.len() > 1, reader.student.is_some()),
            ))
        }
    }))
}

/// Where the reader can do what an answer tells of.
async fn begins(topic: Faq, tx: &mut Tx, reader: &Reader) -> Result<Option<area::Screen>> {
    match topic {
        Faq::Profiles => area::changes_profiles(tx, reader).await,
        Faq::Replacement => area::partner_leaves(tx, reader).await,
        Faq::Passwords | Faq::Students => area::brings_students(tx, reader).await,
        Faq::Space => area::works_in_a_space(tx, reader).await,
        Faq::Create | Faq::Waiting | Faq::Deciding | Faq::Mistake | Faq::Telling | Faq::Running => Ok(None),
    }
}

/// Reads what Home tells of.
async fn known(tx: &mut Tx, reader: &Reader) -> Result<home::HomeFacts> {
    let me = &reader.me;
    let names_authorities = me.is_approver() || (me.teacher.is_some() && !me.is_valid());
    let authorities = if names_authorities { authorities::store::all(tx, [me.id; 2]).await? } else { Vec::new() };
    let queue = area::waiting(tx, reader, &Wanted::count(&Narrowed::default())).await?.all;
    let queue = usize::try_from(queue).unwrap_or(usize::MAX);
    let inbox = area::inbox(tx, reader).await?.len() + queue;
    let (drafts, visits) = (conversations::drafts(tx, me.id).await?, area::count_visits(tx, me.id).await?);
    let night = told::asks_night(tx, reader).await?;
    Ok(home::HomeFacts { authorities, drafts, inbox, queue, visits, night })
}

/// A page of all that waits for somebody, the oldest first, for themselves and for the authorities that they decide for; and how much there
/// is.
async fn waiting(tx: &mut Tx, page: Page, reader: &Reader) -> Result<(Vec<Task>, usize)> {
    let mut tasks = area::inbox(tx, reader).await?;
    // Of what waits for authorities, no more than what may stand on this page or before it.
    let most = PAGE.saturating_mul(usize::from(page.0) + 1);
    let narrowed = Narrowed::default();
    let queue = area::waiting(tx, reader, &Wanted::first(&narrowed, u32::try_from(most).unwrap_or(COUNTED))).await?;
    let all = tasks.len() + usize::try_from(queue.all.min(COUNTED)).unwrap_or(usize::MAX);
    tasks.extend(queue.tasks);
    tasks.sort_by_key(|task| task.since);
    let range = Part::<Task>::range(all, page.0);
    let end = range.end.min(tasks.len());
    Ok((tasks.drain(range.start.min(end)..end).collect(), all))
}

pub(crate) async fn decide(command: &Command, _: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Speak { tag } => Ok(rules::speak(tag, reader)),
    }
}
