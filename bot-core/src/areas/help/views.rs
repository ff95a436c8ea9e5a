//! The questions that people ask, answered; what is stored about whom; and the choice of the language.

use super::{Command, Screen, Topic};
use crate::area;
use crate::reader::Reader;
use crate::text::{Locale, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The questions of the support service's page, in its order.
pub(super) fn questions(reader: &Reader) -> View {
    let mut buttons: Vec<Button> =
        Topic::ALL.into_iter().map(|topic| button::go(texts(topic).button, Screen::Answer { topic })).collect();
    let mut blocks = vec![Block::Title(msg::help_title()), Block::Para(msg::help_title_intro())];
    if reader.settings.linking {
        blocks.push(Block::Note(msg::help_title_linking()));
        buttons.push(button::accounts());
    }
    buttons.extend([button::go(msg::button_privacy(), Screen::Privacy), button::home()]);
    View::card(blocks, buttons)
}

/// One question, answered in full, with a button to what does it.
pub(super) fn answer(topic: Topic) -> View {
    let texts = texts(topic);
    let mut buttons = Vec::new();
    match topic {
        Topic::Create => buttons.push(button::primary(msg::button_new_project(), area::new_project())),
        Topic::Waiting => {
            buttons.push(button::primary_go(msg::button_projects(), area::projects()));
        }
        Topic::Profiles | Topic::Passwords | Topic::Students | Topic::Replacement => {}
    }
    buttons.extend([button::go(msg::button_questions(), Screen::Questions), button::home()]);
    View::card(vec![Block::Title(texts.question), Block::Para(texts.answer)], buttons)
}

struct Texts {
    question: Text,
    button: Text,
    answer: Text,
}

fn texts(topic: Topic) -> Texts {
    let (question, button, answer) = match topic {
        Topic::Create => (msg::help_create(), msg::help_create_button(), msg::help_create_answer()),
        Topic::Profiles => (msg::help_profiles(), msg::help_profiles_button(), msg::help_profiles_answer()),
        Topic::Passwords => (msg::help_passwords(), msg::help_passwords_button(), msg::help_passwords_answer()),
        Topic::Students => (msg::help_students(), msg::help_students_button(), msg::help_students_answer()),
        Topic::Replacement => (msg::help_replacement(), msg::help_replacement_button(), msg::help_replacement_answer()),
        Topic::Waiting => (msg::help_waiting(), msg::help_waiting_button(), msg::help_waiting_answer()),
    };
    Texts { question, button, answer }
}

/// What is stored, who sees it, and how to change it.
pub(super) fn privacy(reader: &Reader) -> View {
    let blocks = vec![
        Block::Title(msg::privacy_title()),
        Block::Para(msg::privacy_title_stored()),
        Block::Para(msg::privacy_title_seen()),
        Block::Para(msg::privacy_title_rights()),
    ];
    let mut buttons = Vec::new();
    if reader.me.teacher.is_some() {
        buttons.push(button::registration());
    }
    buttons.push(button::home());
    View::card(blocks, buttons)
}

/// Every language, by its own name.
pub(super) fn languages(page: Page, reader: &Reader) -> View {
    let all: Vec<Locale> = Locale::all().collect();
    let part = Part::of(&all, page.0);
    let mut blocks = vec![Block::Title(msg::languages_title())];
    blocks.extend(part.note());
    let speak = |locale: &Locale| {
        let name = Text::words(locale.native_name());
        let label = if *locale == reader.locale { msg::languages_title_chosen(name) } else { name };
        button::act(label, Command::Speak { tag: locale.tag().to_owned() })
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(speak).collect();
    buttons.extend(part.turn(&Screen::Languages { page }.into()));
    buttons.push(button::home());
    View::card(blocks, buttons)
}
