//! What people see of students who are erased.

use super::Command;
use super::rules;
use crate::area::{self, Confirmation};
use crate::areas::closing;
use crate::areas::members::Team;
use crate::areas::projects::State;
use crate::areas::space::Inside;
use crate::areas::students::{self, Pupil};
use crate::decision::{is_offered, offered};
use crate::domain::Right;
use crate::paper::Format;
use crate::reader::Fresh;
use crate::text::{Arg, msg};
use crate::view::{Block, Button, View, button};

/// Tells whoever may bring students in when those of a closed project are erased, and what they can do before.
pub(super) fn ending(inside: Inside<'_>, team: Team<'_>, stay: u32) -> Option<View> {
    inside.sees(Right::Invite).then_some(())?;
    let (project, title) = (inside.project(), inside.seen.project().content.title.as_str());
    let (managers, members) = inside.space.students;
    let all = managers + members;
    let mut buttons: Vec<Button> = Vec::new();
    let mut blocks = vec![Block::Title(msg::ending_title(title))];
    match rules::ends_at(inside) {
        None => blocks.push(Block::Para(msg::ending_title_reopened())),
        Some(_) if all == 0 => blocks.push(Block::Para(msg::ending_title_nobody())),
        Some(end) => {
            let end = end.max(inside.seen.reader.now);
            blocks.push(Block::Para(msg::ending_title_when(all, Arg::Day(end))));
            blocks.push(Block::Para(msg::ending_title_goes()));
            if stay > 0 {
                blocks.push(Block::Note(msg::ending_title_stay(stay)));
            }
            blocks.push(Block::Para(msg::ending_title_before()));
            let list = |format: Format| {
                let name = format.extension().to_uppercase();
                button::go(msg::button_class_list(name), students::Screen::ClassList { project, format })
            };
            buttons.extend([Format::Pdf, Format::Csv].map(list));
            let reopen = button::act(msg::button_reopen(), closing::Command::Reopen { project });
            let reopens = closing::reopen(team, &mut Fresh::dry());
            if is_offered(&reopens) {
                blocks.push(Block::Note(msg::ending_title_reopen()));
            }
            buttons.extend(offered(&reopens, reopen));
        }
    }
    buttons.extend([button::students(project), button::project(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Tells a teacher that a student of a project has asked to be forgotten; who it was, nobody is told any more.
pub(super) fn asked(inside: Inside<'_>) -> Option<View> {
    inside.seen.profiles()?;
    let project = inside.project();
    let title = inside.seen.project().content.title.as_str();
    let blocks = vec![Block::Para(msg::forgotten_asked(title)), Block::Note(msg::forgotten_asked_what())];
    let mut buttons = Vec::new();
    if inside.sees(Right::SeeStudents) {
        buttons.push(button::students(project));
    }
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

/// Tells a student that nothing is kept of them any more.
pub(super) fn gone() -> View {
    View::card(vec![Block::Title(msg::forgotten_you()), Block::Para(msg::forgotten_you_what())], vec![button::home()])
}

/// Asks a student before they are erased: what goes, and what stays.
pub(super) fn sure_of_me() -> Confirmation {
    Confirmation {
        question: msg::confirm_forget_me(),
        yes: msg::button_forget_me(),
        command: Command::ForgetMe.into(),
        back: area::student_home(),
    }
}

/// Asks a teacher before a student is erased, who works in so many TwinSpaces.
pub(super) fn sure_of(inside: Inside<'_>, pupil: &Pupil, spaces: usize) -> Option<Confirmation> {
    let (project, student) = (inside.project(), pupil.student.id);
    let decided = rules::forget(inside, pupil, &[project]);
    is_offered(&decided).then_some(())?;
    let name = if students::rules::is_of_class(inside, pupil) {
        pupil.student.name.whole()
    } else {
        pupil.student.name.short()
    };
    let title = inside.seen.project().content.title.as_str();
    let question = match (rules::is_everywhere(inside, pupil), spaces) {
        (true, 2..) => msg::confirm_forget_everywhere(spaces - 1, name.as_str()),
        (true, _) | (false, ..2) => msg::confirm_forget(name.as_str()),
        (false, 2..) => msg::confirm_remove_student(name.as_str(), title),
    };
    let back = students::Screen::Student { project, student }.into();
    Some(Confirmation { question, yes: yes(inside, pupil), command: Command::Forget { project, student }.into(), back })
}

fn yes(inside: Inside<'_>, pupil: &Pupil) -> crate::text::Text {
    if rules::is_everywhere(inside, pupil) { msg::button_forget_student() } else { msg::button_remove_student() }
}

/// The button on a student's card. Where somebody else has registered the student, removing says the same while the project is active.
pub(crate) fn offered_on_card(inside: Inside<'_>, pupil: &Pupil) -> Option<Button> {
    let (project, student) = (inside.project(), pupil.student.id);
    let is_removal = !rules::is_everywhere(inside, pupil) && inside.seen.project().state == State::Active;
    if is_removal {
        return None;
    }
    let forget = button::danger(yes(inside, pupil), Command::Forget { project, student });
    offered(&rules::forget(inside, pupil, &[project]), forget)
}
