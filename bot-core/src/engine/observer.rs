//! What the engine does, told to whoever wants to watch: names and times only, nothing that a person wrote.

use std::time::{Duration, Instant};

/// Watches an engine. It is called on the way of an update, so it must be quick.
pub trait Observer: Send + Sync + 'static {
    /// Something was done.
    fn done(&self, done: Done);
}

/// What was done, and how long it took.
#[derive(Clone, Debug)]
pub struct Done {
    /// What.
    pub activity: Activity,
    /// From its beginning to its commit, or to the platform's answer.
    pub took: Duration,
}

/// One thing that an engine does.
#[derive(Clone, Debug)]
pub enum Activity {
    /// An update was worked on.
    Update {
        /// Whose account, as the platform names it.
        account: String,
        /// Its kind, such as `press`.
        kind: String,
        /// What was asked, such as `Accept`.
        commands: Vec<String>,
        /// What happened, such as `VoteCast`.
        events: Vec<String>,
        /// Statements; the beginning and the commit are its group's.
        statements: u32,
        /// It had been worked on before, and changed nothing.
        again: bool,
    },
    /// A timer that was due did its work.
    Timer {
        /// Its kind, such as `Settle`.
        kind: String,
        /// What was asked, such as `Settle`; nothing, if it was no longer to be done.
        command: Option<String>,
        /// What happened, such as `VoteSettled`.
        events: Vec<String>,
    },
    /// A piece of a job was worked on.
    Job {
        /// Its kind, such as `Enrol`.
        kind: String,
        /// What wrote it, such as `Enrolled`.
        command: String,
        /// What happened.
        events: Vec<String>,
    },
    /// A view was delivered, or could not be.
    Delivery {
        /// Where to, as the platform names it.
        address: String,
        /// The screen, such as `Home`.
        screen: String,
        /// How it ended, such as `Shown`.
        outcome: String,
        /// Which try it was, from 1.
        attempt: u32,
    },
    /// An update that could not be worked on was put aside.
    DeadLetter,
}

/// When something began.
#[derive(Clone, Copy)]
pub(super) struct Began(Instant);

impl Began {
    #[expect(clippy::disallowed_methods, reason = "how long something took decides nothing")]
    pub(super) fn now() -> Self {
        Self(Instant::now())
    }

    pub(super) fn took(self) -> Duration {
        self.0.elapsed()
    }
}

/// The name of a variant: it shows nothing of what the variant holds.
pub(super) fn name_of<'a, T>(variant: &'a T) -> String
where
    &'static str: From<&'a T>,
{
    <&'static str>::from(variant).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::Event;
    use crate::areas::{accounts, projects};
    use crate::domain::{PersonId, ProjectId};

    #[test]
    fn a_name_shows_nothing_of_what_it_names() {
        let reminded = projects::Event::Reminded { project: ProjectId(7), at: 1000 };
        assert_eq!(name_of(&reminded), "Reminded");
        let chosen = accounts::Event::NoticesChosen { person: PersonId(7), account: None };
        assert_eq!(name_of(&Event::Accounts(chosen)), "NoticesChosen", "an event of an area by its own name");
        assert_eq!(name_of(&crate::update::What::Left), "left");
    }
}
