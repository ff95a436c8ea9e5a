//! The one list of areas, and all that the engine knows of them: what a screen shows, how a command is decided, how an
//! event is written.

mod audited;
mod confirmation;
mod doors;
mod dossier;
mod events;
mod inquiry;
mod newsletter;
pub(crate) mod none;
mod notices;
mod operators;
mod reminders;
mod rooms;
mod set_back;
mod shelf;
mod strangers;
mod student;
mod suspended;
mod waiting;
mod withdrawn;

pub use confirmation::{Confirmation, not_there};
#[cfg(test)]
pub(crate) use doors::student_projects;
pub(crate) use doors::{
    account_left, accounts, add_contact, asked_students, asks_consent, asks_secret, brings_students, brings_words,
    carries_file, changes_profiles, closing, comer, contacts, count_asked, count_students, count_visits, declined,
    drafted, erases, erases_since, forget_me, forget_typed, forgets_student, given_up, guest_leaves, guests, hands_out,
    introduction, is_for_students, is_guest, is_menu, is_slow, is_unseen, joins_student, languages, log_in, log_out,
    look_at_journal, look_at_news, lost, may_join_student, members, menu, missed, moved, new_posts, new_project,
    new_project_with, no_such_command, not_understood, note, note_in, noted, offer_to, offered_commands, opens,
    opens_space, partner_leaves, plan, privacy_first, project, projects, proves, questions, register, registration,
    reports, school_merged, space, start_anew, started_anew, student_gone, student_home, student_is_erased,
    student_leaves, student_link, student_seen, students, students_end, students_stay, visits, welcome,
    works_in_a_space,
};
pub use doors::{every_command, home, is_secret};
pub(crate) use dossier::{copies_end, copy, forget_copies, forgets};
pub(crate) use events::events;
pub(crate) use inquiry::{answers_questions, contact, contact_of_suspended, forget_inquiries, reached};
pub(crate) use newsletter::{forget_newsletter, is_newsletter_for, moves_newsletter, newsletter};
pub(crate) use notices::{apart, forget_told, has_much, is_left, seen_posts, told, told_of, when};
pub(crate) use operators::{colleagues, has_joined, joined, operated, operator_leaves, operators, sets_up, stuck};
pub(crate) use reminders::{overdue, reminds, reminds_no_more, reminds_no_more_of_teacher, reminds_of_teacher};
pub(crate) use rooms::{binds, bound_to, has_moved, is_room, room_changed, spoken_in, undecided};
pub(crate) use set_back::set_back;
pub(crate) use shelf::{
    archive_of, archive_offered, archives_end, brings_over, comes_over, files, is_upload_shown, opens_desk, room_taken,
    sends_files, shared_file,
};
#[cfg(any(test, feature = "samples"))]
pub(crate) use shelf::{archive_way, bring_over};
pub use shelf::{kept_files, known_files};
pub(crate) use strangers::{forget_stranger, is_stranger};
use student::{in_project, in_project_of};
pub(crate) use suspended::{
    is_school_suspended, suspension_beside, suspension_left, suspension_moves, suspension_of_own, why_suspended,
};
pub(crate) use waiting::{
    COUNTED, Narrowed, Position, Waiting, Wanted, approval, decides_for, first_morning, first_morning_of,
    next_to_decide, queue, suggested, to_answer,
};
pub(crate) use withdrawn::{cover, withdraw, withdraw_guest, withdraw_student};

use serde::{Deserialize, Serialize};

use crate::decision::{Ask, Decided, Refused, Topic};
use crate::domain::audit::Act;
use crate::domain::{ConversationId, PersonId};
use crate::job::Piece;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::housekeeping::Old;
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Tx};
use crate::text::Text;
use crate::view::View;
use crate::wire::{Carried, Mark, Page, Wire};

/// Something that waits for a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The screen on which it is decided.
    pub screen: Screen,
    /// What it is, and whom or what it concerns.
    pub label: Text,
    /// Since when, in ms.
    pub since: i64,
}

/// By what it is known of which TwinSpace a screen shows something that can be taken out of a chat; `None` for every other one.
fn place_of(screen: &Screen) -> Option<withdrawn::Place> {
    use withdrawn::Place;
    if let Screen::News(screen) = screen {
        return Some(Place::of_news(screen));
    }
    if let Screen::Files(screen) = screen {
        return Place::of_files(screen);
    }
    if let Screen::Journal(screen) = screen {
        return Some(Place::of_journal(screen));
    }
    if let Screen::Students(screen) = screen {
        return Place::of_students(screen);
    }
    if let Screen::Takeovers(screen) = screen {
        return Place::of_takeovers(screen);
    }
    if let Screen::Sessions(screen) = screen {
        return Place::of_sessions(screen);
    }
    let Screen::Archive(screen) = screen else { return None };
    Place::of_archive(screen)
}

/// What is shown behind a screen that asks whether somebody is sure; every other screen itself.
fn behind(screen: &Screen) -> Screen {
    if let Screen::Confirm(command) = screen { command.screen() } else { screen.clone() }
}

/// Whether a screen shows students, perhaps with what lets them in.
fn is_of_students(screen: &Screen) -> bool {
    matches!(screen, Screen::Students(_) | Screen::Sessions(_))
}

/// Whether a screen shows a student to those who are asked to help, who may be others by now.
fn is_of_who_helps(screen: &Screen) -> bool {
    use crate::areas::{sessions, takeovers};
    matches!(
        screen,
        Screen::Sessions(sessions::Screen::LockedOut { .. }) | Screen::Takeovers(takeovers::Screen::Question { .. })
    )
}

impl Timer {
    /// Whether what it does is done when it is a certain hour where somebody lives.
    fn is_at_an_hour(&self) -> bool {
        matches!(self, Self::Told(_) | Self::Queue(_))
    }
}

/// Lets values of an area stand for values of all areas.
macro_rules! nests {
    ($Outer:ident: $($Area:ident = $Inner:ty),*) => {
        $(impl From<$Inner> for $Outer {
            fn from(inner: $Inner) -> Self {
                Self::$Area(inner)
            }
        })*
    };
}

/// Lets a button carry what the areas declare; those of no area, which come first, stand on none.
macro_rules! wires {
    ($Outer:ident: $($pattern:pat => $about:expr),*; $($Area:ident = $Inner:ty),*) => {
        nests! { $Outer: $($Area = $Inner),* }

        #[allow(unused_variables, reason = "a button carries nothing of those of no area")]
        impl Wire for $Outer {
            fn number(&self) -> Option<u32> {
                match self { $($pattern => None,)* $(Self::$Area(inner) => inner.number(),)* }
            }

            fn name(&self) -> &'static str {
                self.into()
            }

            fn fields(&self) -> Vec<&dyn Carried> {
                match self { $($pattern => Vec::new(),)* $(Self::$Area(inner) => inner.fields(),)* }
            }

            fn fields_mut(&mut self) -> Vec<&mut dyn Carried> {
                match self { $($pattern => Vec::new(),)* $(Self::$Area(inner) => inner.fields_mut(),)* }
            }

            fn take(number: u32, input: &mut &[u8]) -> Option<Self> {
                None$(.or_else(|| <$Inner>::take(number, input).map(Self::from)))*
            }

            fn is(&self, mark: Mark) -> bool {
                match self { $($pattern => false,)* $(Self::$Area(inner) => inner.is(mark),)* }
            }

            fn about(&self) -> Option<i64> {
                match self { $($pattern => $about,)* $(Self::$Area(inner) => inner.about(),)* }
            }

            fn examples() -> Vec<Self> {
                let all: Vec<Vec<Self>> = vec![$(<$Inner>::examples().into_iter().map(Self::from).collect()),*];
                all.concat()
            }
        }
    };
}

macro_rules! areas {
    ($($Area:ident = $area:ident $(($Event:ident))? $([$Timer:ident])? $({$Job:ident})?),* $(,)?) => {
        wires! { Screen: Self::Conversation(id) => Some(id.0), Self::Confirm(_) => None, Self::Refused(_) => None;
            $($Area = crate::areas::$area::Screen),* }
        wires! { Command: ; $($Area = crate::areas::$area::Command),* }
        $($(nests! { Event: $Area = crate::areas::$area::$Event })?)*
        $($(nests! { Timer: $Area = crate::areas::$area::$Timer })?)*
        $($(nests! { Job: $Area = crate::areas::$area::$Job })?)*

        /// What is to be shown. The outbox holds screens, never texts: the view is built by the turn that answers with it, or when it is
        /// delivered.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        pub enum Screen {
            /// A form that is being filled in.
            Conversation(ConversationId),
            /// "Are you sure?", before a command that cannot easily be taken back.
            Confirm(Box<Command>),
            /// What is wrong with something that was typed or sent, where no note for a press can say it.
            Refused(Box<Refused>),
            $(#[doc = "Of this area."] #[strum(transparent)] $Area(crate::areas::$area::Screen),)*
        }

        /// What is asked: by a button, a form that is sent, a timer, the command line.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        pub enum Command {
            $(#[doc = "Of this area."] #[strum(transparent)] $Area(crate::areas::$area::Command),)*
        }

        /// What happened. None of it can fail by a rule any more, but for a compare-and-set that somebody else won.
        #[derive(Clone, Debug, PartialEq, strum::IntoStaticStr)]
        pub enum Event {
            $($(#[doc = "Of this area."] #[strum(transparent)] $Area(crate::areas::$area::$Event),)?)*
        }

        /// What happens by itself at a time.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        pub enum Timer {
            $($(#[doc = "Of this area."] #[strum(transparent)] $Area(crate::areas::$area::$Timer),)?)*
        }

        /// What is worked on in pieces, partly outside the database.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        pub enum Job {
            $($(#[doc = "Of this area."] #[strum(transparent)] $Area(crate::areas::$area::$Job),)?)*
        }

        impl Job {
            /// Reads the next piece; `None` where nothing is left to be done.
            pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
                match self { $($(Self::$Area(job) => crate::areas::$area::$Job::next(job, tx).await,)?)* }
            }
        }

        impl Screen {
            /// Shows it to a reader; `None` where it is gone, or not theirs to see. Forms are shown by their conversation.
            pub async fn show(&self, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
                let view = match self {
                    Self::Conversation(_) => None,
                    Self::Confirm(command) => match command.confirmation(tx, reader).await? {
                        Some(asked) => {
                            let back = asked.back.clone();
                            return Ok(Some(in_project_of(&back, asked.view(), tx, reader).await?));
                        }
                        // What would be refused by now shows why, where it is asked for; that says itself of which project it is.
                        None => return Box::pin(command.screen().show(tx, reader)).await,
                    },
                    Self::Refused(refused) => Some(refused.as_ref().clone().view()),
                    // Apart: a turn would be as large as the largest of them, several times over.
                    $(Self::$Area(screen) => Box::pin(crate::areas::$area::show(screen, tx, reader)).await?,)*
                };
                match view {
                    Some(view) => Ok(Some(dossier::parting(self, in_project(self, view, tx, reader).await?, reader))),
                    None => Ok(None),
                }
            }

            /// The name of its area, or of that of what it asks about; `None` for a form and a refusal, which are of any.
            pub(crate) fn area(&self) -> Option<&'static str> {
                match self {
                    Self::Conversation(_) | Self::Refused(_) => None,
                    Self::Confirm(command) => command.screen().area(),
                    $(Self::$Area(_) => Some(stringify!($area)),)*
                }
            }

            /// What it is about, as [`Wire::subject`] says.
            pub fn subject(&self, person: PersonId) -> Option<i64> {
                Wire::subject(self, person)
            }

            /// The same at another page, as [`Wire::at_page`] says.
            pub fn at_page(&self, page: Page) -> Self {
                Wire::at_page(self.clone(), page)
            }

            /// Whether it is private and must not appear in a shared channel.
            pub fn is_personal(&self) -> bool {
                !matches!(self, Self::Refused(_)) && !self.is(Mark::Shared)
            }
        }

        #[allow(unreachable_code, reason = "an area may have no command")]
        impl Command {
            /// Locks and reads what it is about, and decides it: the one way into every rule.
            pub async fn decide(&self, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
                // Apart: a turn would be as large as the largest of them, several times over.
                match self {
                    $(Self::$Area(command) => Box::pin(crate::areas::$area::decide(command, tx, reader, fresh)).await,)*
                }
            }

            /// Asks "are you sure?"; `None` where there is nothing to be sure of.
            pub async fn confirmation(&self, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
                match self { $(Self::$Area(command) => crate::areas::$area::confirmation(command, tx, reader).await,)* }
            }

            /// Locks other people whom it is about, before the one who acts is locked.
            pub async fn lock_people(&self, tx: &mut Tx) -> Result<()> {
                match self { $(Self::$Area(command) => crate::areas::$area::lock_people(command, tx).await,)* }
            }

            /// The screen on which it is asked for.
            pub fn screen(&self) -> Screen {
                match self { $(Self::$Area(command) => command.screen().into(),)* }
            }

            /// The name of its variant.
            pub fn name(&self) -> &'static str {
                self.into()
            }

            /// The name of its area.
            pub fn area(&self) -> &'static str {
                match self { $(Self::$Area(_) => stringify!($area),)* }
            }

            /// Names all commands, on a button or not: each with the name of its area.
            pub fn every() -> Vec<(&'static str, &'static str)> {
                let mut every = Vec::new();
                $(
                    let names = <crate::areas::$area::Command as strum::VariantNames>::VARIANTS;
                    every.extend(names.iter().map(|name| (stringify!($area), *name)));
                )*
                every
            }

            /// How the one note form asks for the words that it lacks, for what people know as `subject`.
            pub fn asks(&self, subject: &str) -> Option<Ask> {
                match self { $(Self::$Area(command) => crate::areas::$area::asks(command, subject),)* }
            }
        }

        impl Event {
            /// Writes it; it is stale when somebody else was faster.
            pub(crate) async fn write(&self, tx: &mut Tx, info: LeaseInfo<'_>) -> Result<()> {
                match self { $($(Self::$Area(event) => crate::areas::$area::$Event::write(event, tx, info).await,)?)* }
            }

            /// What the audit notes of it, where this reader has caused it.
            pub(crate) fn audited(&self, by: &Reader) -> Vec<Act> {
                match self {
                    $($(Self::$Area(event) => {
                        let event: &crate::areas::$area::$Event = event;
                        audited::$area(event, by)
                    })?)*
                }
            }
        }

        impl Timer {
            /// How far ahead it is looked at again at the latest where the clock was set back, in ms: as far as it can be set, or sooner
            /// where it sets itself anew.
            pub(crate) fn longest(&self, settings: &Settings) -> i64 {
                match self { $($(Self::$Area(timer) => crate::areas::$area::$Timer::longest(timer, settings),)?)* }
            }

            /// What it asks for, and in whose name; `None` where nothing is left to be done.
            pub(crate) async fn asks(&self, tx: &mut Tx) -> Result<Option<(Command, PersonId)>> {
                match self {
                    $($(Self::$Area(timer) => {
                        let command = crate::areas::$area::$Timer::command(timer).into();
                        Ok(crate::areas::$area::acts_for(timer, tx).await?.map(|person| (command, person)))
                    })?)*
                }
            }
        }

        /// What waits for a person's own decision, the oldest first.
        pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
            let mut tasks = Vec::new();
            $(tasks.extend(crate::areas::$area::inbox(tx, reader).await?);)*
            tasks.sort_by_key(|task| task.since);
            Ok(tasks)
        }

        /// What waits for the authorities that a person decides for, the oldest first: as much of it as is wanted.
        pub(crate) async fn waiting(tx: &mut Tx, reader: &Reader, wanted: &Wanted<'_>) -> Result<Waiting> {
            let mut waiting = Waiting::default();
            if reader.me.is_approver() {
                $(waiting = waiting.and(crate::areas::$area::queue(tx, reader, wanted).await?);)*
            }
            Ok(waiting.sorted(wanted))
        }

        /// What waits for a decision that nobody can take, as the operator is told of it.
        pub(crate) async fn unattended(tx: &mut Tx) -> Result<Vec<Screen>> {
            let mut screens = Vec::new();
            $(screens.extend(crate::areas::$area::unattended(tx).await?);)*
            Ok(screens)
        }

        /// What goes once it is old, of all areas.
        pub(crate) fn old() -> Vec<Old> {
            [$(crate::areas::$area::OLD),*].concat()
        }

        /// Gives what the other person has to the one who stays, area by area, when the two turn out to be one. Gives the
        /// subjects that show somebody else from now on.
        pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, now: i64) -> Result<Vec<i64>> {
            let mut subjects = Vec::new();
            $(subjects.extend(crate::areas::$area::merge(tx, stays, other, now).await?);)*
            Ok(subjects)
        }

        /// The condition under which a person `p` has something that cannot become somebody else's, as SQL.
        pub(crate) fn holds() -> String {
            [$(crate::areas::$area::HOLDS),*].concat().join(" OR ")
        }

        /// The condition under which a person `p` wants no notices of a kind of topic, in whatever project, as SQL; `None` where
        /// nobody can say so. What each has chosen for a project stands in `told`.
        pub(crate) fn mutes(topic: Topic) -> Option<String> {
            let all = [$(crate::areas::$area::MUTES),*].concat();
            let is_of_kind = |of: &Topic| std::mem::discriminant(of) == std::mem::discriminant(&topic);
            let conditions: Vec<&str> = all.iter().filter(|(of, _)| is_of_kind(of)).map(|(_, sql)| *sql).collect();
            (!conditions.is_empty()).then(|| conditions.join(" OR "))
        }

        /// Everything that waits for person `$1`, by its subject, as SQL.
        pub(crate) fn waits() -> String {
            [$(crate::areas::$area::WAITS),*].concat().join(" UNION ")
        }
    };
}

areas! {
    Accounts = accounts (Event) [Timer],
    Authorities = authorities (Event) [Timer],
    People = people (Event) [Timer],
    Suspension = suspension (Event) {Job},
    Contacts = contacts (Event),
    Drafts = drafts,
    Projects = projects (Event),
    Reasons = reasons (Event),
    Approval = approval [Timer],
    Members = members (Event) [Timer],
    Closing = closing,
    Space = space (Event),
    Students = students (Event) [Timer] {Job},
    Sessions = sessions (Event) [Timer],
    Takeovers = takeovers (Event) [Timer],
    Guests = guests (Event),
    News = news (Event) {Job},
    Journal = journal (Event),
    Files = files (Event) {Job},
    Archive = archive (Event) [Timer] {Job},
    Told = told (Event) [Timer],
    Carry = carry (Event) {Job},
    Erasure = erasure [Timer],
    Inquiries = inquiries (Event) [Timer],
    Queue = queue (Event) [Timer],
    Newsletter = newsletter (Event) [Timer] {Job},
    Dossier = dossier (Event) [Timer] {Job},
    Operators = operators (Event) {Job},
    Help = help (Event),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_given_once() {
        let is_unique = |mut numbers: Vec<Option<u32>>| {
            let all = numbers.len();
            numbers.sort_unstable();
            numbers.dedup();
            numbers.len() == all && !numbers.contains(&None)
        };
        assert!(is_unique(Screen::examples().iter().map(Screen::number).collect()), "screens");
        assert!(is_unique(Command::examples().iter().map(Command::number).collect()), "commands");
    }
}
