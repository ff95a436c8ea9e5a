//! Ways to win a contact: personal links, and picking somebody from the platform's own list.

use crate::conversation::{Action, Block, Button, Deed, Link as Leads, Screen, Style, View};
use crate::domain::{Link, LinkId, LinkKind};
use crate::facts::Facts;
use crate::form::PAGE;
use crate::text::{Arg, Text, msg};
use crate::view::button;

/// The person's links and how they stand, and new ones.
pub(super) fn add(facts: &Facts) -> View {
    let mut links: Vec<&Link> = facts.links.iter().filter(|link| is_mine(link, facts)).collect();
    // What can still be sent comes first, the newest of each first: ids grow with time.
    links.sort_by_key(|link| (!is_open(link, facts.now), std::cmp::Reverse(link.id)));
    links.truncate(PAGE);
    let mut blocks = vec![Block::Title(msg::add_contact_title()), Block::Para(msg::add_contact_title_how())];
    blocks.extend(links.iter().map(|link| Block::Item(state(link, facts.now))));
    let mut buttons = vec![
        button::primary(msg::button_link_single(), Deed::MakeLink { reusable: false }),
        button::act(msg::button_link_reusable(), Deed::MakeLink { reusable: true }),
        button::go(msg::button_pick(), Screen::PickContact),
    ];
    let open = links.iter().filter(|link| is_open(link, facts.now));
    buttons.extend(open.map(|link| button::go(short(link), Screen::Invite(link.id))));
    buttons.extend([button::contacts(), button::home()]);
    View::card(blocks, buttons)
}

fn is_mine(link: &Link, facts: &Facts) -> bool {
    matches!(link.kind, LinkKind::Contact { of } if of == facts.me.id)
}

/// Whether somebody can still open it.
pub(super) fn is_open(link: &Link, now: i64) -> bool {
    let used_up = !link.reusable && link.used.is_some();
    link.revoked_at.is_none() && !used_up && link.expires_at.is_none_or(|end| end > now)
}

/// What a link is for, and how it stands.
fn state(link: &Link, now: i64) -> Text {
    let kind = kind(link);
    match (link.revoked_at, link.used, link.expires_at) {
        (Some(at), ..) => msg::link_revoked(kind, Arg::Day(at)),
        (None, Some((at, _)), _) if !link.reusable => msg::link_used(kind, Arg::Day(at)),
        (None, _, Some(at)) if at <= now => msg::link_ended(kind, Arg::Day(at)),
        (None, _, Some(at)) => msg::link_open_until(kind, Arg::Day(at)),
        (None, _, None) => msg::link_open(kind),
    }
}

fn kind(link: &Link) -> Text {
    if link.reusable { msg::link_reusable() } else { msg::link_single() }
}

/// How a link is named on its button: reusable ones have no end to tell them apart by.
fn short(link: &Link) -> Text {
    match link.expires_at {
        Some(at) => msg::button_link_until(Arg::Day(at)),
        None => msg::button_link(),
    }
}

/// A ready message with a link, to be forwarded; `None` where there is no such link or it has ended.
pub(super) fn invite(id: LinkId, facts: &Facts) -> Option<View> {
    let link = facts.links.iter().find(|link| link.id == id && is_mine(link, facts))?;
    let code = link.code.clone().filter(|_| is_open(link, facts.now))?;
    let words = msg::invite_words(facts.me.name.as_str());
    let how = if link.reusable { msg::invite_reusable() } else { msg::invite_single() };
    let blocks = vec![
        Block::Title(msg::invite_title()),
        Block::Para(how),
        Block::Quote(words.clone()),
        Block::Invitation(code.clone()),
        Block::Note(state(link, facts.now).capitalized()),
    ];
    let share = Button { label: msg::button_share(), link: Leads::Share { code, words }, style: Style::Primary };
    let buttons = vec![
        share,
        button::confirm(msg::button_revoke_link(), Deed::RevokeLink(id)),
        button::add_contact(),
        button::home(),
    ];
    Some(View::card(blocks, buttons))
}

/// Picks somebody from the platform's own list of people.
pub(super) fn pick() -> View {
    let blocks = vec![Block::Title(msg::pick_title()), Block::Para(msg::pick_title_how())];
    let pick = Button { label: msg::button_pick(), link: Leads::Pick, style: Style::Primary };
    let back = Button::way(msg::button_back(), Action::Go(Screen::AddContact));
    View::card(blocks, vec![pick, back, button::home()])
}
