//! A teacher to be validated, as the support service of their country sees them.

use super::registration;
use crate::conversation::{Action, Block, Button, Deed, View};
use crate::domain::{PersonId, Standing, Teacher};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};
use crate::view::button;

/// The card for the approvers of the teacher's support service; for the operator where there is none.
pub(super) fn view(person: PersonId, facts: &Facts) -> Option<View> {
    let teacher = facts.teacher.as_ref().filter(|teacher| teacher.person == person)?;
    let Some(service) = facts.service_of(&teacher.school.country) else {
        return facts.me.operator.then(|| without_service(teacher));
    };
    if !facts.me.decides_for(service.id) {
        return None;
    }
    let is_me = person == facts.me.id;
    let says = if is_me { msg::teacher_own() } else { standing(&teacher.standing, facts) };
    let mut blocks = vec![Block::Title(msg::teacher_title(teacher.name.as_str())), Block::Note(says)];
    blocks.extend(registration::words(&teacher.standing));
    blocks.extend(registration::profile(teacher));
    let mut buttons = if is_me { Vec::new() } else { deeds(teacher) };
    buttons.extend([button::queue(), button::home()]);
    Some(View::card(blocks, buttons))
}

fn standing(standing: &Standing, facts: &Facts) -> Text {
    match standing {
        Standing::Waiting { since, answer: None } => msg::teacher_waits(Arg::Moment(*since)),
        Standing::Waiting { since, answer: Some(_) } => msg::teacher_answered(Arg::Moment(*since)),
        Standing::Asked { at, .. } => msg::teacher_asked(Arg::Moment(*at)),
        Standing::Valid { at, by } if *by == Some(facts.me.id) => msg::teacher_valid_you(Arg::Moment(*at)),
        Standing::Valid { at, .. } => msg::teacher_valid(Arg::Moment(*at)),
        Standing::Refused { at, .. } => msg::teacher_refused(Arg::Moment(*at)),
    }
}

/// What can be decided; a question that waits for its answer can be asked anew, or decided without it.
fn deeds(teacher: &Teacher) -> Vec<Button> {
    let (person, revision) = (teacher.person, teacher.revision);
    match teacher.standing {
        Standing::Waiting { .. } | Standing::Asked { .. } => vec![
            button::primary(msg::button_validate(), Deed::Validate(person, revision)),
            button::act(msg::button_ask(), Deed::AskTeacher(person, revision)),
            Button::danger(msg::button_refuse(), Action::Do(Deed::RefuseTeacher(person, revision))),
        ],
        Standing::Valid { .. } | Standing::Refused { .. } => Vec::new(),
    }
}

/// For the operator: a country whose support service is not set up.
fn without_service(teacher: &Teacher) -> View {
    let country = crate::lists::List::countries().text(&teacher.school.country);
    let blocks = vec![
        Block::Title(msg::operator_title()),
        Block::Para(msg::operator_no_service(country)),
        super::tasks::add_authority(&teacher.school.country),
    ];
    View::card(blocks, vec![button::home()])
}
