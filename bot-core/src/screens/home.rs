//! Home, where everything starts.

use crate::areas::{contacts, help, people};
use crate::conversation::{Block, Button, Deed, Screen, View};
use crate::facts::{Draft, Facts};
use crate::text::{Text, msg};
use crate::view::button;
use crate::wire::Page;

/// What waits, and the way to everything.
pub(super) fn view(facts: &Facts) -> View {
    let me = &facts.me;
    if me.teacher.is_none() && !me.is_approver() && !me.operator {
        return newcomer(facts);
    }
    let mut blocks = vec![Block::Title(msg::home_hello(me.name.as_str())), Block::Para(waiting(facts))];
    if me.is_approver() {
        let authorities = facts.authorities.iter().filter(|authority| me.decides_for(authority.id));
        let authorities: Vec<Text> = authorities.map(|authority| authority.label()).collect();
        blocks.push(Block::Note(msg::home_decides_for(authorities)));
    }
    if me.operator {
        blocks.push(Block::Note(msg::home_operator()));
    }
    if let Some(teacher) = me.teacher.as_ref().filter(|teacher| !teacher.is_valid()) {
        blocks.push(Block::Note(people::standing(teacher, &facts.authorities)));
    }
    View::card(blocks, buttons(facts))
}

/// Two sentences and one thing to do.
fn newcomer(facts: &Facts) -> View {
    let blocks = vec![Block::Title(msg::home_welcome(facts.me.name.as_str())), Block::Para(msg::home_welcome_what())];
    let mut buttons: Vec<Button> = resume(facts).into_iter().collect();
    if !is_registering(facts) {
        buttons.insert(0, button::primary(msg::button_register(), people::Command::EditProfile));
    }
    if !facts.inbox.is_empty() {
        buttons.push(inbox(facts));
    }
    buttons.extend([contacts(), button::help(), language()]);
    View::card(blocks, buttons)
}

fn buttons(facts: &Facts) -> Vec<Button> {
    let me = &facts.me;
    let mut buttons: Vec<Button> = resume(facts).into_iter().collect();
    if me.is_approver() {
        buttons.push(button::go(msg::button_queue_count(facts.queue.len()), Screen::Queue { page: 0 }));
    }
    buttons.push(inbox(facts));
    match &me.teacher {
        Some(teacher) => {
            let projects = button::go(msg::button_projects(), Screen::Projects { page: 0 });
            buttons.extend([projects, contacts()]);
            if !teacher.is_valid() {
                buttons.push(button::registration());
            }
        }
        None if is_registering(facts) => {}
        None => buttons.push(button::act(msg::button_register(), people::Command::EditProfile)),
    }
    buttons.extend([button::help(), language()]);
    buttons
}

/// The inbox holds what is in the queue as well.
fn waiting(facts: &Facts) -> Text {
    match facts.inbox.len() {
        0 => msg::home_nothing_waits(),
        count => msg::home_waiting(count),
    }
}

/// Goes on with what is being filled in, or was last.
fn resume(facts: &Facts) -> Option<Button> {
    let draft = last_draft(facts)?;
    let label = msg::button_continue(draft_title(draft));
    // What is listed nowhere else can be thrown away here.
    let is_listed = draft.flow == "project" || facts.me.teacher.is_none();
    Some(if is_listed {
        button::primary(label, Deed::Resume(draft.id))
    } else {
        button::primary_go(label, Screen::Draft(draft.id))
    })
}

fn last_draft(facts: &Facts) -> Option<&Draft> {
    let active = facts.drafts.iter().find(|draft| Some(draft.id) == facts.me.active);
    active.or_else(|| facts.drafts.iter().max_by_key(|draft| draft.touched))
}

/// Whether the button that goes on leads to the registration already.
fn is_registering(facts: &Facts) -> bool {
    last_draft(facts).is_some_and(|draft| draft.flow == "profile")
}

/// What people know a draft by.
pub(super) fn draft_title(draft: &Draft) -> Text {
    match (&draft.title, draft.flow) {
        (Some(title), _) => Text::words(title.clone()),
        (None, "profile") => msg::register_heading(),
        (None, _) => msg::project_new_heading(),
    }
}

fn inbox(facts: &Facts) -> Button {
    button::go(msg::button_inbox_count(facts.inbox.len()), Screen::Inbox { page: 0 })
}

fn contacts() -> Button {
    button::go(msg::button_contacts(), contacts::Screen::Contacts { page: Page(0) })
}

fn language() -> Button {
    button::go(msg::button_language(), help::Screen::Languages { page: Page(0) })
}
