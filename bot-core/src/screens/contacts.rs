//! The person's contacts, one of them, and the wish to become contacts.

use crate::conversation::{Block, Button, Deed, Screen, View};
use crate::domain::{ContactRequest, ContactRequestId, Peer, PersonId};
use crate::facts::Facts;
use crate::text::{Text, msg};
use crate::view::part::Part;
use crate::view::{button, field};

/// All contacts, by name.
pub(super) fn list(page: u16, facts: &Facts) -> View {
    let part = Part::of(&facts.contacts, page);
    let mut blocks = vec![Block::Title(msg::contacts_title())];
    if facts.contacts.is_empty() {
        blocks.push(Block::Para(msg::contacts_title_empty()));
    }
    blocks.extend(part.entries.iter().map(|peer| Block::Item(peer.label())));
    blocks.extend(part.note());
    let one = |peer: &Peer| button::go(Text::words(peer.name.clone()), Screen::Contact(peer.id));
    let mut buttons: Vec<Button> = part.entries.iter().map(one).collect();
    buttons.extend(part.turn(&Screen::Contacts { page }));
    buttons.extend([button::add_contact(), button::home()]);
    View::card(blocks, buttons)
}

/// One contact; `None` where the person is none.
pub(super) fn contact(person: PersonId, facts: &Facts) -> Option<View> {
    let peer = facts.contacts.iter().find(|peer| peer.id == person)?;
    let mut blocks = vec![Block::Title(Text::words(peer.name.clone()))];
    blocks.extend(school(peer));
    if !peer.valid {
        blocks.push(Block::Note(msg::contact_not_valid(peer.name.as_str())));
    }
    blocks.extend(unreachable(peer));
    let buttons = vec![
        button::new_project(),
        button::confirm(msg::button_remove_contact(), Deed::RemoveContact(person)),
        button::contacts(),
        button::home(),
    ];
    Some(View::card(blocks, buttons))
}

/// That somebody's answer can be long in coming, if no message arrives there.
pub(super) fn unreachable(peer: &Peer) -> Option<Block> {
    (!peer.reachable).then(|| Block::Note(msg::contact_unreachable(peer.name.as_str())))
}

fn school(peer: &Peer) -> Option<Block> {
    peer.school.as_ref().map(|school| field(msg::field_school(), school.full_label()))
}

/// A wish to be contacts, as the one who is asked and the one who wishes see it.
pub(super) fn request(id: ContactRequestId, facts: &Facts) -> Option<View> {
    let request = facts.request.as_ref().filter(|request| request.id == id)?;
    let me = facts.me.id;
    if request.to.id == me {
        Some(asked(request))
    } else if request.from.id == me {
        Some(wished(request))
    } else {
        None
    }
}

fn asked(request: &ContactRequest) -> View {
    let name = request.from.name.as_str();
    let mut blocks = vec![Block::Title(msg::contact_request_title(name))];
    blocks.extend(school(&request.from));
    let buttons = match request.accepted {
        None => {
            blocks.push(Block::Para(msg::contact_request_asked()));
            let answer = |accept| Deed::AnswerContact { request: request.id, accept };
            vec![
                button::primary(msg::button_accept(), answer(true)),
                button::act(msg::button_decline(), answer(false)),
                button::home(),
            ]
        }
        Some(true) => {
            blocks.push(Block::Para(msg::contact_request_accepted(name)));
            together(request.from.id)
        }
        Some(false) => {
            blocks.push(Block::Note(msg::contact_request_you_declined()));
            vec![button::contacts(), button::home()]
        }
    };
    View::card(blocks, buttons)
}

fn wished(request: &ContactRequest) -> View {
    let name = request.to.name.as_str();
    let (says, buttons) = match request.accepted {
        None => (Block::Para(msg::contact_request_waits(name)), vec![button::contacts(), button::home()]),
        Some(true) => (Block::Para(msg::contact_request_accepted(name)), together(request.to.id)),
        Some(false) => (Block::Para(msg::contact_request_declined(name)), vec![button::contacts(), button::home()]),
    };
    let mut blocks = vec![Block::Title(msg::contact_request_own_title(name))];
    blocks.extend(school(&request.to));
    blocks.push(says);
    if request.accepted.is_none() {
        blocks.extend(unreachable(&request.to));
    }
    View::card(blocks, buttons)
}

/// What two new contacts will want.
fn together(other: PersonId) -> Vec<Button> {
    vec![
        button::primary(msg::button_new_project(), Deed::NewProject),
        button::go(msg::button_contact(), Screen::Contact(other)),
        button::home(),
    ]
}
