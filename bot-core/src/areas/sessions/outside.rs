//! What the engine asks about screens, commands and events, as far as they are of students.

use super::{Command, Event, Screen};
use crate::conversation::Action;
use crate::domain::{AccountId, StudentId};
use crate::wire;
use crate::wire::Wire as _;

/// Who works in an account after these events; `None` where they leave that as it was.
pub(crate) fn works_after(events: &[crate::area::Event], account: AccountId) -> Option<Option<StudentId>> {
    events.iter().rev().find_map(|event| {
        let crate::area::Event::Sessions(event) = event else { return None };
        if let Event::Begun { account: of, session, .. } = event {
            return (*of == account).then_some(Some(session.student));
        }
        if let Event::Ended { account: of, .. } = event { (*of == account).then_some(None) } else { None }
    })
}

/// Whether an action asks for a secret: what a modal answers it with, or somebody types then, is one.
pub(crate) fn asks_secret(action: &Action) -> Option<Command> {
    let (Action::Do(command) | Action::Sure(command)) = action else { return None };
    let crate::area::Command::Sessions(command) = command else { return None };
    match command {
        Command::LogIn | Command::ChangePassword | Command::Join { .. } => Some(command.clone()),
        Command::Claim { .. }
        | Command::Noted
        | Command::Choose { .. }
        | Command::Forgot
        | Command::LogOut
        | Command::Leave
        | Command::Accept { .. }
        | Command::Reject { .. }
        | Command::HandOut { .. }
        | Command::TakeHandout { .. }
        | Command::AskHandout { .. }
        | Command::OpenLink { .. }
        | Command::Try { .. }
        | Command::Tried { .. }
        | Command::Chosen { .. }
        | Command::Unchecked { .. }
        | Command::Unask { .. }
        | Command::Expire { .. }
        | Command::Cover { .. } => None,
    }
}

/// Whether a screen asks for a secret.
pub(crate) fn is_secret(screen: &crate::area::Screen) -> bool {
    matches!(screen, crate::area::Screen::Sessions(Screen::Login { .. } | Screen::Password { .. }))
}

/// Whether an action proves that somebody has opened a student's link.
pub(crate) fn proves(action: &Action) -> bool {
    let (Action::Do(command) | Action::Sure(command)) = action else { return false };
    matches!(command, crate::area::Command::Sessions(Command::Claim { .. }))
}

/// Whether a command says "that is me". Its rule looks at who works in the account: whoever presses twice reads what it has brought.
pub(crate) fn claims(command: &crate::area::Command) -> bool {
    matches!(command, crate::area::Command::Sessions(Command::Claim { .. } | Command::TakeHandout { .. }))
}

/// Whether a screen says which project a student has chosen, or which ones there are, or stands in place of another one.
pub(crate) fn names_projects(screen: &crate::area::Screen) -> bool {
    let crate::area::Screen::Sessions(screen) = screen else { return false };
    matches!(screen, Screen::Home | Screen::MyProjects | Screen::Pupils { .. } | Screen::Past { .. })
}

/// When the message was written that a screen takes away, in ms; `None` where it takes none away.
pub(crate) fn erases_since(screen: &crate::area::Screen) -> Option<i64> {
    let crate::area::Screen::Sessions(Screen::Erase { since }) = screen else { return None };
    Some(*since)
}

/// Whether a student can reach a screen.
pub(crate) fn is_open(screen: &crate::area::Screen) -> bool {
    if let crate::area::Screen::Confirm(command) = screen {
        return command.is(wire::Mark::Student);
    }
    let is_of_nobody =
        matches!(screen, crate::area::Screen::Refused(_) | crate::area::Screen::Sessions(Screen::Erase { .. }))
            || *screen == crate::area::offered_commands();
    is_of_nobody || screen.is(wire::Mark::Student)
}
