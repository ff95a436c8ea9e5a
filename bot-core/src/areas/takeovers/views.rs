//! What both sides see of a question about a student of another project.

use super::rules::{self, About};
use super::{Command, Screen, Takeover, TakeoverState};
use crate::areas::sessions;
use crate::areas::space::Inside;
use crate::areas::students;
use crate::decision::offered;
use crate::domain::Right;
use crate::text::{Arg, Text, msg};
use crate::view::part::{Line, Part, list};
use crate::view::{Block, Button, View, button, field};
use crate::wire::Page;

/// Shows what the reader has asked for a project, and waits for.
pub(super) fn asked(inside: Inside<'_>, waiting: &[Takeover], page: Page) -> Option<View> {
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let line = |takeover: &Takeover| {
        let name = takeover.name.as_str();
        let says = match takeover.state {
            TakeoverState::Agreed => msg::asked_line_agreed(name),
            TakeoverState::Asked
            | TakeoverState::Declined
            | TakeoverState::Accepted
            | TakeoverState::Rejected
            | TakeoverState::TakenBack
            | TakeoverState::Ended => msg::asked_line(name, Arg::Day(takeover.until)),
        };
        Line {
            says,
            label: Text::words(name),
            shows: Screen::Question { takeover: takeover.id }.into(),
            more: Vec::new(),
        }
    };
    let lines: Vec<Line> = waiting.iter().map(line).collect();
    let titles = (msg::asked_title(), msg::asked_title_none());
    let (blocks, mut buttons) = list(titles, &Part::of(&lines, page.0), Screen::Asked { project, page });
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}

/// Shows a question to the one who has asked, and to the one who is asked.
pub(super) fn question(about: About<'_>) -> Option<View> {
    if about.is_mine() {
        return mine(about);
    }
    about.is_asked_of_me().then_some(())?;
    let (student, state) = (about.student?, about.takeover.state);
    let name = if about.has_registered() { student.name.whole() } else { student.name.short() };
    let mut blocks = vec![Block::Title(Text::words(name))];
    let mut buttons = Vec::new();
    match state {
        TakeoverState::Asked if about.leads_on() => {
            let title = about.inside.seen.project().content.title.as_str();
            blocks.push(Block::Para(msg::takeover_asks(about.asker.name_to_strangers(), title)));
            let school = about.asker.checked_school();
            blocks.extend(school.map(|school| field(msg::field_school(), school.full_label())));
            blocks.push(Block::Note(msg::takeover_asks_what(Arg::Day(about.takeover.until))));
            let takeover = about.takeover.id;
            let agree = button::primary(msg::button_agree(), Command::Agree { takeover });
            let decline = button::act(msg::button_decline(), Command::Decline { takeover });
            buttons.extend(offered(&rules::agree(about), agree));
            buttons.extend(offered(&rules::decline(about), decline));
        }
        TakeoverState::Agreed | TakeoverState::Accepted | TakeoverState::Rejected if about.has_registered() => {
            blocks.push(Block::Para(msg::takeover_you_agreed()));
        }
        TakeoverState::Declined if about.has_registered() => blocks.push(Block::Para(msg::takeover_you_declined())),
        // Of several who stand in for the one who registered the student, another one may have answered.
        TakeoverState::Asked
        | TakeoverState::TakenBack
        | TakeoverState::Ended
        | TakeoverState::Agreed
        | TakeoverState::Accepted
        | TakeoverState::Rejected
        | TakeoverState::Declined => blocks.push(Block::Para(msg::takeover_not_asked())),
    }
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

/// What the one sees who has asked.
fn mine(about: About<'_>) -> Option<View> {
    let (inside, takeover) = (about.inside, about.takeover);
    let project = inside.project();
    inside.sees(Right::Invite).then_some(())?;
    let mut blocks = vec![Block::Title(msg::takeover_title(takeover.name.as_str()))];
    let other = || button::act(msg::button_another_student(), students::Command::Add { project });
    let may_add = students::rules::add(inside);
    let mut buttons: Vec<Button> = Vec::new();
    match (takeover.state, about.student) {
        (TakeoverState::Asked | TakeoverState::Declined, _) => {
            blocks.push(Block::Para(msg::takeover_title_asked()));
            blocks.push(Block::Note(msg::takeover_title_until(Arg::Day(takeover.until))));
            let back = button::act(msg::button_take_question_back(), Command::TakeBack { takeover: takeover.id });
            buttons.extend(offered(&rules::take_back(about), back));
            buttons.push(button::go(msg::button_all_asked(), Screen::Asked { project, page: Page(0) }));
        }
        (TakeoverState::Agreed, Some(student)) => {
            blocks = sessions::views::known_says(inside, student);
            blocks.push(Block::Note(msg::takeover_agreed(takeover.name.as_str())));
            let accept = button::primary(msg::button_accept_student(), Command::Accept { takeover: takeover.id });
            let reject = button::act(msg::button_reject_student(), Command::Reject { takeover: takeover.id });
            buttons.extend(offered(&rules::accept(about), accept));
            buttons.extend(offered(&rules::reject(about), reject));
            buttons.extend(offered(&may_add, other()));
        }
        (TakeoverState::Accepted, Some(student)) => {
            blocks.push(Block::Para(msg::takeover_accepted(student.name.short())));
            if about.here.is_some() {
                let card = students::Screen::Student { project, student: student.id };
                buttons.push(button::go(Text::words(student.name.short()), card));
            }
        }
        (TakeoverState::Rejected, _) => {
            blocks.push(Block::Para(msg::takeover_rejected()));
            buttons.extend(offered(&may_add, other()));
        }
        (TakeoverState::TakenBack, _) => blocks.push(Block::Para(msg::takeover_taken_back())),
        (TakeoverState::Agreed | TakeoverState::Accepted | TakeoverState::Ended, _) => {
            blocks.push(Block::Para(msg::takeover_ended()));
            buttons.extend(offered(&may_add, other()));
        }
    }
    buttons.extend([button::students(project), button::home()]);
    Some(View::card(blocks, buttons))
}
