//! What operators see: a menu, and behind it lists, cards and figures.

pub(super) mod colleagues;
pub(super) mod desks;
pub(super) mod figures;
pub(super) mod invitations;
pub(super) mod schools;
pub(super) mod stuck;

use super::{Command, Screen};
use crate::area;
use crate::areas::suspension::Listed;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::part::Part;
use crate::view::{Block, Button, View, button};
use crate::wire::Page;

/// The way back to where an operator begins, and home.
fn ways() -> [Button; 2] {
    [button::navigate(msg::button_operator(), Screen::Menu), button::home()]
}

/// Where an operator begins.
pub(super) fn menu() -> View {
    let page = Page(0);
    let blocks = vec![Block::Title(msg::operator_title()), Block::Para(msg::operator_menu())];
    let buttons = vec![
        button::primary_go(msg::button_stuck(), Screen::Stuck { page }),
        button::go(msg::button_authorities(), Screen::Desks { page }),
        button::go(msg::button_invitations(), Screen::Invitations { page }),
        button::go(msg::button_operators(), Screen::colleagues()),
        button::go(msg::button_suspensions(), Screen::Suspended { page }),
        button::go(msg::button_new_schools(), Screen::NewSchools { page }),
        button::go(msg::button_figures(), Screen::Figures { page }),
        button::home(),
    ];
    View::card(blocks, buttons)
}

/// Tells somebody that they are no operator any more; `None` where they are one again.
pub(super) fn ended(reader: &Reader) -> Option<View> {
    if reader.me.operator {
        return None;
    }
    let blocks = vec![Block::Title(msg::operator_title()), Block::Para(msg::operator_ended())];
    Some(View::card(blocks, vec![button::home()]))
}

/// Who is suspended in any country. Why, only their support service reads.
pub(super) fn suspended(listed: &[Listed], all: usize, page: Page) -> View {
    let part = Part::read(listed, page.0, all);
    let mut blocks = vec![Block::Title(msg::suspended_all())];
    blocks.push(Block::Note(if all == 0 { msg::suspended_all_empty() } else { msg::suspended_all_how() }));
    blocks.extend(part.entries.iter().map(|one| Block::Item(suspended_line(one))));
    blocks.extend(part.note());
    let mut buttons = part.turn(&Screen::Suspended { page }.into());
    buttons.extend(ways());
    View::card(blocks, buttons)
}

fn suspended_line(one: &Listed) -> Text {
    match &one.suspended {
        Some(suspended) => msg::suspended_all_line(one.full_label(), Arg::Day(suspended.since), suspended.service()),
        None => one.full_label(),
    }
}

/// The button that begins to set an authority up, in a country where that is known.
fn set_up(label: Text, country: &str) -> Button {
    button::act(label, Command::SetUp { country: country.to_owned() })
}

/// Where what a backlog waits for is decided.
fn opens(label: Text, screen: impl Into<area::Screen>) -> Button {
    button::go(label, screen).entry()
}
