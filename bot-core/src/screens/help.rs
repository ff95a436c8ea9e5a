//! The questions that people ask, answered, and what is stored about whom.

use crate::conversation::{Block, Button, Deed, HelpTopic, Screen, View};
use crate::facts::Facts;
use crate::text::{Text, msg};
use crate::view::button;

/// The questions of the support service's page, in its order.
pub(super) fn questions(facts: &Facts) -> View {
    let mut buttons: Vec<Button> =
        HelpTopic::ALL.into_iter().map(|topic| button::go(texts(topic).button, Screen::Help(Some(topic)))).collect();
    let mut blocks = vec![Block::Title(msg::help_title()), Block::Para(msg::help_title_intro())];
    if facts.settings.linking {
        blocks.push(Block::Note(msg::help_title_linking()));
        buttons.push(button::accounts());
    }
    buttons.extend([button::go(msg::button_privacy(), Screen::Privacy), button::home()]);
    View::card(blocks, buttons)
}

/// One question, answered in full, with a button to what does it.
pub(super) fn answer(topic: HelpTopic) -> View {
    let texts = texts(topic);
    let mut buttons = Vec::new();
    match topic {
        HelpTopic::Create => buttons.push(button::primary(msg::button_new_project(), Deed::NewProject)),
        HelpTopic::Waiting => {
            buttons.push(button::primary_go(msg::button_projects(), Screen::Projects { page: 0 }));
        }
        HelpTopic::Profiles | HelpTopic::Passwords | HelpTopic::Students | HelpTopic::Replacement => {}
    }
    buttons.extend([button::go(msg::button_questions(), Screen::Help(None)), button::home()]);
    View::card(vec![Block::Title(texts.question), Block::Para(texts.answer)], buttons)
}

struct Texts {
    question: Text,
    button: Text,
    answer: Text,
}

fn texts(topic: HelpTopic) -> Texts {
    let (question, button, answer) = match topic {
        HelpTopic::Create => (msg::help_create(), msg::help_create_button(), msg::help_create_answer()),
        HelpTopic::Profiles => (msg::help_profiles(), msg::help_profiles_button(), msg::help_profiles_answer()),
        HelpTopic::Passwords => (msg::help_passwords(), msg::help_passwords_button(), msg::help_passwords_answer()),
        HelpTopic::Students => (msg::help_students(), msg::help_students_button(), msg::help_students_answer()),
        HelpTopic::Replacement => {
            (msg::help_replacement(), msg::help_replacement_button(), msg::help_replacement_answer())
        }
        HelpTopic::Waiting => (msg::help_waiting(), msg::help_waiting_button(), msg::help_waiting_answer()),
    };
    Texts { question, button, answer }
}

/// What is stored, who sees it, and how to change it.
pub(super) fn privacy(facts: &Facts) -> View {
    let blocks = vec![
        Block::Title(msg::privacy_title()),
        Block::Para(msg::privacy_title_stored()),
        Block::Para(msg::privacy_title_seen()),
        Block::Para(msg::privacy_title_rights()),
    ];
    let mut buttons = Vec::new();
    if facts.me.teacher.is_some() {
        buttons.push(button::registration());
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}
