//! What a teacher sees who hands a student's login to somebody.

use super::Handout;
use super::rules::ASKED_FOR;
use crate::area;
use crate::areas::sessions::Command;
use crate::areas::students::{Pupil, Student};
use crate::domain::ProjectId;
use crate::reader::Reader;
use crate::text::{Text, msg};
use crate::view::{Block, Button, View, button};

/// Asks whose login shall be handed over, or whether it shall.
pub(in crate::areas::sessions) fn asked(handout: &Handout, meant: &[&Pupil], reader: &Reader) -> Option<View> {
    (reader.now - handout.made_at < ASKED_FOR && !meant.is_empty()).then_some(())?;
    let to = handout.to.name.as_str();
    let mut blocks = vec![Block::Title(msg::handout_title(to))];
    let gives = |pupil: &Pupil| Command::HandOut { handout: handout.id, student: pupil.student.id };
    let buttons: Vec<Button> = if let [pupil] = meant {
        blocks.push(Block::Para(msg::handout_title_one(to, pupil.student.name.whole())));
        vec![button::primary(msg::button_hand_out(to), gives(pupil))]
    } else {
        let shown = &meant[..meant.len().min(crate::view::PAGE)];
        blocks.push(Block::Para(msg::handout_title_several(to)));
        if shown.len() < meant.len() {
            blocks.push(Block::Note(msg::students_title_more(meant.len())));
        }
        shown.iter().map(|pupil| button::act(Text::words(pupil.student.name.whole()), gives(pupil)).entry()).collect()
    };
    Some(View::card(blocks, buttons))
}

/// Says what has come of it.
pub(in crate::areas::sessions) fn handed(handout: &Handout, student: &Student, project: Option<ProjectId>) -> View {
    let (to, name) = (handout.to.name.as_str(), student.name.whole());
    let says = if handout.is_lost { msg::handout_lost(to, name) } else { msg::handout_sent(to, name) };
    let link = |project| button::go(msg::button_student_link(), area::student_link(project, student.id));
    let mut buttons: Vec<Button> = project.filter(|_| handout.is_lost).map(link).into_iter().collect();
    buttons.push(button::home());
    View::card(vec![Block::Para(says)], buttons)
}
