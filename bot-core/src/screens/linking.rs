//! Two accounts on their way to one person, as either side sees them: the code, the questions, the wait, the end.

use super::button;
use crate::conversation::{Block, Button, Deed, View};
use crate::domain::{Linking, LinkingCode, LinkingId, LinkingState, Side};
use crate::facts::Facts;
use crate::text::{Arg, Text, msg};

/// `None` for accounts that have no part in it.
pub(super) fn view(id: LinkingId, facts: &Facts) -> Option<View> {
    let linking = facts.linking.as_ref().filter(|linking| linking.id == id)?;
    let me = facts.account.and_then(|account| linking.side(account))?;
    let is_late = linking.state.waits() && !linking.is_under_way(facts.now);
    let state = if is_late { LinkingState::Over } else { linking.state };
    let Some(other) = linking.other(me.account) else { return Some(alone(state, linking, me)) };
    Some(match state {
        LinkingState::Open => alone(state, linking, me),
        LinkingState::Typed | LinkingState::Confirmed => under_way(state, linking, (me, other)),
        LinkingState::Linked => {
            let done = Block::Para(msg::linking_done(other.platform.label()));
            View::card(vec![title(), done], vec![button::accounts(), button::home()])
        }
        LinkingState::Declined if linking.ended_by == Some(me.account) => over(msg::linking_declined_you()),
        LinkingState::Declined => over(msg::linking_declined(other.platform.label())),
        LinkingState::Over => over(msg::linking_over()),
        LinkingState::Unlinked => {
            let is_mine = linking.ended_by == Some(me.account);
            let there = other.platform.label();
            let says = if is_mine { msg::linking_unlinked_you(there) } else { msg::linking_unlinked(there) };
            View::card(vec![Block::Title(msg::accounts_title()), Block::Para(says)], vec![button::home()])
        }
    })
}

fn title() -> Block {
    Block::Title(msg::linking_title())
}

/// Nobody has typed the code.
fn alone(state: LinkingState, linking: &Linking, me: &Side) -> View {
    match &linking.code {
        Some(code) if state == LinkingState::Open => given(code, linking, me),
        Some(_) | None if state == LinkingState::Declined => over(msg::linking_declined_you()),
        Some(_) | None => over(msg::linking_over()),
    }
}

fn given(code: &LinkingCode, linking: &Linking, me: &Side) -> View {
    let others = me.platform.others();
    let mut blocks = vec![
        title(),
        Block::Para(msg::linking_code_what(others.iter().map(|other| other.label()).collect::<Vec<_>>())),
        Block::Para(msg::linking_code_how()),
    ];
    blocks.extend(others.into_iter().map(|other| Block::Quote(other.linking(code))));
    blocks.push(Block::Note(msg::linking_code_until(Arg::Moment(linking.until))));
    View::card(blocks, vec![cancel(linking.id), button::home()])
}

fn under_way(state: LinkingState, linking: &Linking, (me, other): (&Side, &Side)) -> View {
    let (name, platform) = (other.name.as_str(), other.platform.label());
    let made_it = me.account == linking.from.account;
    let hindrance = linking.to.as_ref().and_then(|to| linking.hindrance(to));
    if let Some(hindrance) = hindrance {
        let blocks = vec![title(), Block::Para(hindrance.text())];
        return View::card(blocks, vec![cancel(linking.id), button::home()]);
    }
    match (state, made_it) {
        (LinkingState::Typed, false) => {
            let says = msg::linking_asked_first(name, platform);
            asked(linking, says, (msg::button_link_accounts(), msg::button_not_me()))
        }
        (LinkingState::Confirmed, true) => {
            let says = msg::linking_asked_then(name, platform);
            asked(linking, says, (msg::button_that_is_me(), msg::button_not_me()))
        }
        (LinkingState::Typed, true) => waits(linking, msg::linking_waits_first(name, platform)),
        (_, _) => waits(linking, msg::linking_waits_then(platform)),
    }
}

/// The question on which everything depends, with what comes of a wrong yes.
fn asked(linking: &Linking, says: Text, (yes, no): (Text, Text)) -> View {
    let blocks = vec![
        Block::Title(msg::linking_is_it_you()),
        Block::Para(says),
        Block::Para(msg::linking_what()),
        Block::Para(msg::linking_warning()),
    ];
    let buttons = vec![
        button::primary(yes, Deed::ConfirmLinking(linking.id)),
        button::act(no, Deed::DeclineLinking(linking.id)),
        button::home(),
    ];
    View::card(blocks, buttons)
}

fn waits(linking: &Linking, says: Text) -> View {
    let until = Block::Note(msg::linking_waits_until(Arg::Moment(linking.until)));
    View::card(vec![title(), Block::Para(says), until], vec![cancel(linking.id), button::home()])
}

fn cancel(id: LinkingId) -> Button {
    button::act(msg::button_cancel(), Deed::DeclineLinking(id))
}

/// Nothing has come of it; it can be tried again.
fn over(says: Text) -> View {
    let buttons = vec![button::act(msg::button_make_code(), Deed::MakeCode), button::home()];
    View::card(vec![title(), Block::Para(says)], buttons)
}
