//! The questions that people ask, answered; what is stored about whom; and the choice of the language.

use super::{Command, Faq, Screen};
use crate::area;
use crate::reader::Reader;
use crate::text::{Locale, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The questions of the support service's page, in its order.
pub(super) fn questions(reader: &Reader) -> View {
    let one = |topic| button::go(question(topic).attr("button"), Screen::Answer { topic }).entry();
    let mut buttons: Vec<Button> = Faq::ALL.into_iter().map(one).collect();
    let mut blocks = vec![Block::Title(msg::help_title()), Block::Para(msg::help_title_intro())];
    if reader.settings.linking {
        blocks.push(Block::Note(msg::help_title_linking()));
        buttons.push(button::accounts());
    }
    buttons.extend([button::go(msg::button_privacy(), Screen::Privacy), button::home()]);
    View::card(blocks, buttons)
}

/// One question, answered in full, with a button to what does it: `begins`, where the reader can do it in a project of theirs.
pub(super) fn answer(topic: Faq, begins: Option<area::Screen>) -> View {
    let mut blocks = vec![Block::Title(question(topic)), Block::Para(question(topic).attr("answer"))];
    let mut buttons = Vec::new();
    match (topic, begins) {
        (Faq::Create, _) => buttons.push(button::primary(msg::button_new_project(), area::new_project())),
        (Faq::Profiles, Some(screen)) => buttons.push(button::primary_go(msg::button_change_profile(), screen)),
        (Faq::Replacement, Some(screen)) => buttons.push(button::primary_go(msg::button_leaver(), screen)),
        (Faq::Passwords | Faq::Students, Some(screen)) => {
            buttons.push(button::primary_go(msg::button_students(), screen));
        }
        (Faq::Passwords | Faq::Students, None) => {
            blocks.push(Block::Note(msg::help_no_space()));
            buttons.push(button::primary_go(msg::button_projects(), area::projects()));
        }
        (Faq::Space, Some(screen)) => buttons.push(button::primary_go(msg::button_space(), screen)),
        (Faq::Profiles | Faq::Replacement | Faq::Space, None) | (Faq::Waiting, _) => {
            buttons.push(button::primary_go(msg::button_projects(), area::projects()));
        }
    }
    buttons.extend([button::go(msg::button_questions(), Screen::Questions), button::home()]);
    View::card(blocks, buttons)
}

/// A question, whose attributes are what its button says and its answer.
fn question(topic: Faq) -> Text {
    match topic {
        Faq::Create => msg::help_create(),
        Faq::Profiles => msg::help_profiles(),
        Faq::Passwords => msg::help_passwords(),
        Faq::Students => msg::help_students(),
        Faq::Replacement => msg::help_replacement(),
        Faq::Waiting => msg::help_waiting(),
        Faq::Space => msg::help_space(),
    }
}

/// What is stored, who sees it, and how to change it.
pub(super) fn privacy(reader: &Reader) -> View {
    let mut blocks = vec![Block::Title(msg::privacy_title())];
    if reader.student.is_some() {
        blocks.extend([Block::Para(msg::privacy_student()), Block::Para(msg::privacy_student_forget())]);
    } else {
        blocks.extend(
            [msg::privacy_title_stored(), msg::privacy_title_seen(), msg::privacy_title_rights()].map(Block::Para),
        );
    }
    let mut buttons = Vec::new();
    if reader.me.teacher.is_some() && reader.student.is_none() {
        buttons.push(button::registration());
    }
    if reader.student.is_some() {
        buttons.push(button::act(msg::button_forget_me(), crate::area::forget_me()));
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
        button::act(label, Command::Speak { tag: locale.tag().to_owned() }).entry()
    };
    let mut buttons: Vec<Button> = part.entries.iter().map(speak).collect();
    buttons.extend(part.turn(&Screen::Languages { page }.into()));
    buttons.push(button::home());
    View::card(blocks, buttons)
}
