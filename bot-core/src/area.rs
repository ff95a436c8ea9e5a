//! The one list of areas, and all that the engine knows of them: what a screen shows, how a command is decided, how an
//! event is written.
//!
//! What has not moved into an area yet stands in the shells of these enums: `conversation` and `domain`.

pub(crate) mod none;

pub use crate::conversation::{Deed as Command, Screen};
pub use crate::domain::{Event, TimerKind as Timer};

use crate::areas::{accounts, authorities, contacts, help, people};
use crate::conversation::{Action, Refused};
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::PersonId;
use crate::reader::{Fresh, Reader};
use crate::store::{Error, Tx, projects};
use crate::text::{Text, msg};
use crate::view::{Block, Button, View, button};
use crate::wire::{Mark, Page, Revision, Wire};

/// "Are you sure?", before a command that cannot easily be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Confirmation {
    /// What is asked.
    pub question: Text,
    /// What the button says that does it.
    pub yes: Text,
    /// What is done then.
    pub command: Command,
    /// What is shown instead.
    pub back: Screen,
}

impl Confirmation {
    /// The card that asks.
    #[must_use]
    pub fn view(self) -> View {
        let yes = Button::danger(self.yes, Action::Sure(self.command));
        let buttons = vec![yes, button::go(msg::button_no(), self.back), button::home()];
        View::card(vec![Block::Para(self.question)], buttons)
    }
}

/// The card of a refusal where no button shows it: what is wrong, and where the person finds what they need.
#[must_use]
pub fn refused(refusal: &Refusal) -> View {
    Refused::from(refusal).view()
}

/// The screen that is no message: the commands of a person's role.
pub(crate) fn offered_commands() -> Screen {
    help::Screen::Commands.into()
}

/// What waits for a decision that nobody can take, as the operator is told of it; at most 30.
///
/// # Errors
/// When the database fails.
pub(crate) async fn unattended(tx: &mut Tx) -> Result<Vec<Screen>, Error> {
    let authorities = authorities::store::unattended(tx).await?.into_iter();
    let mut screens: Vec<Screen> =
        authorities.map(|authority| authorities::Screen::NoApprover { authority }.into()).collect();
    let projects = projects::without_votes(tx, 10).await?.into_iter();
    screens.extend(projects.map(|id| Screen::Project { id, page: 0 }));
    let teachers = people::store::unattended(tx).await?.into_iter();
    screens.extend(teachers.map(|person| people::Screen::Teacher { person }.into()));
    Ok(screens)
}

macro_rules! areas {
    ($($Area:ident = $area:ident $([$Timer:ident])?),* $(,)?) => {
        $(
            impl From<$area::Screen> for Screen {
                fn from(screen: $area::Screen) -> Self {
                    Self::$Area(screen)
                }
            }

            impl From<$area::Command> for Command {
                fn from(command: $area::Command) -> Self {
                    Self::$Area(command)
                }
            }

            impl From<$area::Event> for Event {
                fn from(event: $area::Event) -> Self {
                    Self::$Area(event)
                }
            }

            $(
                impl From<$area::$Timer> for Timer {
                    fn from(timer: $area::$Timer) -> Self {
                        Self::$Area(timer)
                    }
                }
            )?
        )*

        /// A screen of an area.
        #[derive(Clone, Copy, Debug)]
        pub enum AreaScreen<'a> {
            $(#[doc = "Of this area."] $Area(&'a $area::Screen),)*
        }

        /// A command of an area.
        #[derive(Clone, Copy, Debug)]
        pub enum AreaCommand<'a> {
            $(#[doc = "Of this area."] $Area(&'a $area::Command),)*
        }

        impl Screen {
            /// The same as a screen of an area.
            #[must_use]
            pub fn in_area(&self) -> Option<AreaScreen<'_>> {
                match self {
                    $(Self::$Area(screen) => Some(AreaScreen::$Area(screen)),)*
                    _ => None,
                }
            }
        }

        impl Command {
            /// The same as a command of an area.
            #[must_use]
            pub fn in_area(&self) -> Option<AreaCommand<'_>> {
                match self {
                    $(Self::$Area(command) => Some(AreaCommand::$Area(command)),)*
                    _ => None,
                }
            }
        }

        impl AreaScreen<'_> {
            /// Shows it to a reader; `None` where it is gone, or not theirs to see.
            ///
            /// # Errors
            /// When the database fails.
            pub async fn show(self, tx: &mut Tx, reader: &Reader) -> Result<Option<View>, Error> {
                match self { $(Self::$Area(screen) => $area::show(screen, tx, reader).await,)* }
            }

            /// What it is about when `person` looks at it.
            #[must_use]
            pub fn subject(self, person: PersonId) -> Option<i64> {
                match self { $(Self::$Area(screen) => screen.subject(person),)* }
            }

            /// The same at another page.
            #[must_use]
            pub fn at_page(self, page: Page) -> Screen {
                match self { $(Self::$Area(screen) => screen.clone().at_page(page).into(),)* }
            }

            /// The name of its variant.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$Area(screen) => screen.name(),)* }
            }

            /// Whether it is marked so.
            #[must_use]
            pub fn is(self, mark: Mark) -> bool {
                match self { $(Self::$Area(screen) => screen.is(mark),)* }
            }

            /// Its number, if it can stand on a button.
            #[must_use]
            pub fn number(self) -> Option<u32> {
                match self { $(Self::$Area(screen) => screen.number(),)* }
            }

            /// Writes its fields as a button carries them.
            pub fn put(self, out: &mut Vec<u8>) {
                match self { $(Self::$Area(screen) => screen.put(out),)* }
            }

            /// Reads the screen of a number.
            pub fn take(number: u32, input: &mut &[u8]) -> Option<Screen> {
                None$(.or_else(|| $area::Screen::take(number, input).map(Screen::from)))*
            }

            /// One of each screen that can stand on a button.
            #[must_use]
            pub fn examples() -> Vec<Screen> {
                let all: Vec<Vec<Screen>> = vec![$($area::Screen::examples().into_iter().map(Screen::from).collect()),*];
                all.concat()
            }
        }

        #[allow(unreachable_code, reason = "an area may have no command")]
        impl AreaCommand<'_> {
            /// Locks and reads what it is about, and decides it: the one way into every rule.
            ///
            /// # Errors
            /// When the database fails.
            pub async fn decide(self, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided, Error> {
                match self { $(Self::$Area(command) => $area::decide(command, tx, reader, fresh).await,)* }
            }

            /// Asks "are you sure?"; `None` where there is nothing to be sure of.
            ///
            /// # Errors
            /// When the database fails.
            pub async fn confirmation(self, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>, Error> {
                match self { $(Self::$Area(command) => $area::confirmation(command, tx, reader).await,)* }
            }

            /// Locks other people whom it is about, before the one who acts is locked.
            ///
            /// # Errors
            /// When the database fails.
            pub async fn lock_people(self, tx: &mut Tx) -> Result<(), Error> {
                match self { $(Self::$Area(command) => $area::lock_people(command, tx).await,)* }
            }

            /// The screen on which it is asked for.
            #[must_use]
            pub fn screen(self) -> Screen {
                match self { $(Self::$Area(command) => command.screen().into(),)* }
            }

            /// The name of its variant.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$Area(command) => command.name(),)* }
            }

            /// Whether it is marked so.
            #[must_use]
            pub fn is(self, mark: Mark) -> bool {
                match self { $(Self::$Area(command) => command.is(mark),)* }
            }

            /// Whether words that it needs are not there yet.
            #[must_use]
            pub fn lacks_words(self) -> bool {
                match self { $(Self::$Area(command) => command.lacks_words(),)* }
            }

            /// The same with the words that it needs.
            #[must_use]
            pub fn with_words(self, words: &str) -> Command {
                match self { $(Self::$Area(command) => command.clone().with_words(words).into(),)* }
            }

            /// The same about another revision of what was shown.
            #[must_use]
            pub fn at_revision(self, revision: Revision) -> Command {
                match self { $(Self::$Area(command) => command.clone().at_revision(revision).into(),)* }
            }

            /// How the one note form asks for the words that it lacks, for what people know as `subject`.
            #[must_use]
            pub fn asks(self, subject: &str) -> Option<Ask> {
                match self { $(Self::$Area(command) => $area::asks(command, subject),)* }
            }

            /// Its number, if it can stand on a button.
            #[must_use]
            pub fn number(self) -> Option<u32> {
                match self { $(Self::$Area(command) => command.number(),)* }
            }

            /// Writes its fields as a button carries them.
            pub fn put(self, out: &mut Vec<u8>) {
                match self { $(Self::$Area(command) => command.put(out),)* }
            }

            /// Reads the command of a number.
            pub fn take(number: u32, input: &mut &[u8]) -> Option<Command> {
                None$(.or_else(|| $area::Command::take(number, input).map(Command::from)))*
            }

            /// One of each command that can stand on a button.
            #[must_use]
            pub fn examples() -> Vec<Command> {
                let all: Vec<Vec<Command>> =
                    vec![$($area::Command::examples().into_iter().map(Command::from).collect()),*];
                all.concat()
            }
        }

        impl Timer {
            /// What a timer of an area asks for, and in whose name; `None` where nothing is left to be done.
            ///
            /// # Errors
            /// When the database fails.
            pub(crate) async fn asks(&self, tx: &mut Tx) -> Result<Option<(Command, PersonId)>, Error> {
                match self {
                    $($(Self::$Area(timer) => {
                        let command = $area::$Timer::command(timer).into();
                        Ok($area::acts_for(timer, tx).await?.map(|person| (command, person)))
                    })?)*
                    _ => Ok(None),
                }
            }
        }

        /// Gives what the other person has to the one who stays, area by area, when the two turn out to be one. Gives the
        /// subjects that show somebody else from now on.
        pub(crate) async fn merge(tx: &mut Tx, stays: PersonId, other: PersonId, now: i64) -> Result<Vec<i64>, Error> {
            let mut subjects = Vec::new();
            $(subjects.extend($area::merge(tx, stays, other, now).await?);)*
            Ok(subjects)
        }

        /// The condition under which a person `p` has something that cannot become somebody else's, as SQL.
        pub(crate) fn holds() -> String {
            [$($area::HOLDS),*].concat().join(" OR ")
        }
    };
}

areas! {
    Accounts = accounts [Timer],
    Authorities = authorities,
    People = people,
    Contacts = contacts,
    Help = help,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_given_once() {
        let screens = AreaScreen::examples();
        let numbers: Vec<Option<u32>> = screens.iter().map(|screen| screen.in_area()?.number()).collect();
        let mut unique = numbers.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!((unique.len(), unique.contains(&None)), (numbers.len(), false), "screens");
        let commands = AreaCommand::examples();
        let numbers: Vec<Option<u32>> = commands.iter().map(|command| command.in_area()?.number()).collect();
        let mut unique = numbers.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!((unique.len(), unique.contains(&None)), (numbers.len(), false), "commands");
    }
}
