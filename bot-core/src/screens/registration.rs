//! How the person's own registration stands, and for whom it waits.

use crate::conversation::{Block, Button, Deed, View};
use crate::domain::{Standing, Teacher};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};
use crate::view::{button, field};

/// The person's own profile, with the next thing to do about it.
pub(super) fn view(facts: &Facts) -> View {
    let Some(teacher) = &facts.me.teacher else {
        let blocks = vec![Block::Title(msg::register_heading()), Block::Para(msg::registration_none())];
        return View::card(blocks, vec![button::primary(msg::button_register(), Deed::Register), button::home()]);
    };
    let mut blocks = vec![Block::Title(msg::profile_heading()), Block::Note(standing(teacher, facts))];
    blocks.extend(exchanged(&teacher.standing));
    blocks.extend(profile(teacher));
    View::card(blocks, buttons(&teacher.standing))
}

/// What the support service wrote, or what one answered to it, as the teacher reads it.
fn exchanged(standing: &Standing) -> Option<Block> {
    if let Standing::Waiting { answer: Some(answer), .. } = standing {
        return Some(field(msg::field_answer_service(), Text::words(answer.as_str())));
    }
    words(standing)
}

/// What the support service wrote, or what was answered to it.
pub(super) fn words(standing: &Standing) -> Option<Block> {
    let words = match standing {
        Standing::Asked { question, .. } => question.as_str(),
        Standing::Refused { reason, .. } => reason.as_str(),
        Standing::Waiting { answer, .. } => answer.as_ref()?.as_str(),
        Standing::Valid { .. } => return None,
    };
    Some(Block::Quote(Text::words(words)))
}

/// What a teacher says of themselves.
pub(super) fn profile(teacher: &Teacher) -> [Block; 4] {
    [
        field(msg::field_name(), Text::words(teacher.name.as_str())),
        field(msg::field_school(), teacher.school.full_label()),
        field(msg::field_subjects_taught(), teacher.subjects.labels().capitalized()),
        field(msg::field_languages_spoken(), teacher.languages.labels().capitalized()),
    ]
}

fn buttons(standing: &Standing) -> Vec<Button> {
    let edit = Deed::EditProfile;
    let mut buttons = match standing {
        Standing::Asked { .. } => vec![
            button::primary(msg::button_answer(), Deed::AnswerService),
            button::act(msg::button_change(), Deed::EditProfile),
        ],
        Standing::Refused { .. } => vec![button::primary(msg::button_change(), edit)],
        Standing::Waiting { .. } | Standing::Valid { .. } => vec![button::act(msg::button_change(), edit)],
    };
    buttons.push(button::home());
    buttons
}

/// How the support service stands to the teacher who reads this.
pub(super) fn standing(teacher: &Teacher, facts: &Facts) -> Text {
    match &teacher.standing {
        Standing::Waiting { since, .. } => match facts.my_service() {
            Some(service) if service.approvers > 0 => msg::standing_waiting(Arg::Moment(*since), service.label()),
            Some(service) => msg::standing_waiting_nobody(Arg::Moment(*since), service.label()),
            None => msg::standing_waiting_operator(Arg::Moment(*since)),
        },
        Standing::Asked { at, .. } => msg::standing_asked(Arg::Moment(*at)),
        Standing::Valid { at, .. } => msg::standing_valid(Arg::Day(*at)),
        Standing::Refused { at, .. } => msg::standing_refused(Arg::Moment(*at)),
    }
}
