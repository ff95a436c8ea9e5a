//! The commands that people can type: what each is called, whom it is offered to, and where it leads.

use super::Screen;
use crate::area;
use crate::areas::{accounts, inquiries, people};
use crate::reader::Me;
use crate::text::{Text, msg};
use crate::view::CommandName;
use crate::wire::Page;

/// Where a command leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Shows a screen.
    Screen(area::Screen),
    /// Does something.
    Command(area::Command),
    /// Gives a code by which another account finds this one, or takes the code that follows the command.
    Link,
    /// Leaves the form that is being filled in; the draft stays.
    Cancel,
}

/// Whom a command is offered to. One platform offers each person what is of use to them, another one offers everybody all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Everybody.
    All,
    /// Who has registered a school.
    Teachers,
    /// Who has a school or decides for an authority.
    Members,
    /// Who decides for an authority.
    Approvers,
    /// Whose chat is an operator's.
    Operators,
    /// Who is met where there is more than one platform.
    Linking,
    /// Who has more than one account.
    Linked,
    /// Who has no role, or works as a student: nobody has to log in as one who is somebody else.
    Newcomers,
    /// Who works as a student.
    Students,
    /// Everybody, but only where each person is offered their own.
    Each,
    /// Everybody, but only where all are offered the same.
    Alike,
}

/// A command.
struct Command {
    /// In lower case, without a slash.
    name: &'static str,
    /// What it is called besides.
    also: Option<&'static str>,
    offered_to: For,
    /// What it does, in a few words.
    says: Says,
    leads_to: fn() -> Target,
}

/// Says what a command does, to somebody in particular or to everybody.
type Says = fn(Option<&Me>) -> Text;

impl Command {
    const fn new(name: &'static str, offered_to: For, says: Says, leads_to: fn() -> Target) -> Self {
        Self { name, also: None, offered_to, says, leads_to }
    }
}

fn shows(screen: impl Into<area::Screen>) -> Target {
    Target::Screen(screen.into())
}

/// All there are, in the order in which they are offered.
const ALL: [Command; 23] = [
    Command::new("start", For::Alike, |_| msg::command_home(), || shows(area::home())),
    Command::new("home", For::Each, |_| msg::command_home(), || shows(area::home())),
    Command {
        also: Some("project"),
        ..Command::new("projects", For::Teachers, |_| msg::command_projects(), || shows(area::projects()))
    },
    Command::new("new", For::Teachers, |_| msg::command_new(), || Target::Command(area::new_project())),
    Command::new("contacts", For::Teachers, |_| msg::command_contacts(), || shows(area::contacts())),
    Command::new("inbox", For::Members, |_| msg::command_inbox(), || shows(Screen::Inbox { page: Page(0) })),
    Command::new("queue", For::Approvers, |_| msg::command_queue(), || shows(area::queue())),
    Command::new("operator", For::Operators, |_| msg::command_operator(), || shows(area::operators())),
    Command::new("profile", For::All, profile, || shows(people::Screen::Registration)),
    Command::new("language", For::All, |_| msg::command_language(), || shows(Screen::Languages { page: Page(0) })),
    Command::new("notices", For::All, |_| msg::command_notices(), || shows(area::told())),
    Command::new("newsletter", For::All, |_| msg::command_newsletter(), || shows(area::newsletter())),
    Command::new("link", For::Linking, |_| msg::command_link(), || Target::Link),
    Command::new("unlink", For::Linked, |_| msg::command_unlink(), || shows(accounts::Screen::Unlinking)),
    Command::new("login", For::Newcomers, |_| msg::command_login(), || Target::Command(area::log_in())),
    Command::new("logout", For::Students, |_| msg::command_logout(), || Target::Command(area::log_out())),
    Command::new("export", For::All, |_| msg::command_export(), || shows(area::copy())),
    Command::new("forget", For::All, |_| msg::command_forget(), || Target::Command(area::forget_me())),
    Command::new("claim", For::Alike, |_| msg::command_claim(), || Target::Command(area::log_in())),
    Command::new("help", For::All, |_| msg::command_help(), || shows(Screen::Questions)),
    Command::new(
        "contact",
        For::All,
        |_| msg::command_contact(),
        || Target::Command(inquiries::Command::Contact.into()),
    ),
    Command {
        // Whoever types its Spanish name means the same.
        also: Some("privacidad"),
        ..Command::new("privacy", For::All, |_| msg::command_privacy(), || shows(Screen::Privacy))
    },
    Command::new("cancel", For::All, |_| msg::command_cancel(), || Target::Cancel),
];

fn profile(me: Option<&Me>) -> Text {
    match me {
        Some(me) if me.teacher.is_none() => msg::command_register(),
        Some(_) | None => msg::command_profile(),
    }
}

/// What is offered to whoever works as a student.
const FOR_STUDENTS: [&str; 8] = ["home", "projects", "language", "notices", "logout", "export", "forget", "privacy"];

/// The commands that are offered to a person. `linking`: whether people are met on more than one platform; `linked`: whether the
/// person is; and whether a student works in the account.
pub fn commands(me: &Me, linking: bool, (linked, is_student): (bool, bool)) -> Vec<CommandName> {
    if is_student {
        let offered = ALL.iter().filter(|command| FOR_STUDENTS.contains(&command.name));
        return offered
            .map(|command| CommandName { name: command.name, description: (command.says)(Some(me)) })
            .collect();
    }
    let offered = ALL.iter().filter(|command| match command.offered_to {
        For::Newcomers => me.teacher.is_none() && !me.is_approver() && !me.operator,
        For::Students => false,
        For::All | For::Each => true,
        For::Teachers => me.teacher.is_some(),
        For::Members => me.teacher.is_some() || me.is_approver(),
        For::Approvers => me.is_approver(),
        For::Operators => me.operator,
        For::Linking => linking,
        For::Linked => linked,
        For::Alike => false,
    });
    offered.map(|command| CommandName { name: command.name, description: (command.says)(Some(me)) }).collect()
}

/// Every command there is, for a platform that offers the same to everybody; those of linking where there is more than
/// one. `/start` takes the code of a link, `/link` that of another account.
pub fn every_command(linking: bool) -> Vec<CommandName> {
    let offered = ALL.iter().filter(|command| match command.offered_to {
        For::Linking | For::Linked => linking,
        For::Each => false,
        For::All | For::Alike | For::Teachers | For::Members | For::Approvers | For::Operators => true,
        For::Newcomers | For::Students => true,
    });
    offered.map(|command| CommandName { name: command.name, description: (command.says)(None) }).collect()
}

/// Where the command of this name leads, in lower case and without a slash; `None` when there is none. What a
/// screen shows to whom is decided there.
pub fn command(name: &str) -> Option<Target> {
    let found = ALL.iter().find(|command| command.name == name || command.also == Some(name))?;
    Some((found.leads_to)())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, eva, newcomer, operator};

    fn names(offered: &[CommandName]) -> Vec<&'static str> {
        offered.iter().map(|command| command.name).collect()
    }

    #[test]
    fn every_command_leads_somewhere_and_is_offered_to_whom_it_is_of_use() {
        let all = every_command(true);
        for command in &all {
            assert!(super::command(command.name).is_some(), "{}", command.name);
        }
        for me in [newcomer(), ana(), eva(), operator()] {
            let mine = names(&commands(&me, true, (true, false)));
            assert_eq!(mine[0], "home");
            assert_eq!(mine.contains(&"new"), me.teacher.is_some());
            assert_eq!(mine.contains(&"queue"), me.is_approver());
            assert_eq!(mine.contains(&"operator"), me.operator);
            assert_eq!(mine.contains(&"inbox"), me.teacher.is_some() || me.is_approver());
            assert!(mine[1..].iter().all(|name| names(&all).contains(name)));
            assert!(!mine.contains(&"start"), "one of the two leads Home");
        }
        assert!(names(&all).contains(&"start") && !names(&all).contains(&"home"));
        assert!(!names(&commands(&ana(), true, (false, false))).contains(&"unlink"));
        for alone in [commands(&ana(), false, (false, false)), every_command(false)] {
            assert!(!names(&alone).iter().any(|name| ["link", "unlink"].contains(name)));
        }
        assert_eq!(command("start"), Some(Target::Screen(area::home())));
        assert_eq!(command("notices"), Some(Target::Screen(area::told())));
        assert!(names(&commands(&newcomer(), true, (false, true))).contains(&"notices"), "students choose, too");
        assert_eq!(command("project"), command("projects"));
        assert_eq!(command("privacidad"), Some(Target::Screen(Screen::Privacy.into())));
        assert_eq!(command("new"), Some(Target::Command(area::new_project())));
        for me in [newcomer(), ana(), eva()] {
            assert!(names(&commands(&me, true, (true, false))).contains(&"contact"), "everybody can ask");
        }
        assert!(!names(&commands(&newcomer(), true, (false, true))).contains(&"contact"), "but students");
        assert_eq!(command("cancel"), Some(Target::Cancel));
        assert_eq!(command("Home"), None);
    }
}
