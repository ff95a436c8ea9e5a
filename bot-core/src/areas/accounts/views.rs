//! A person's accounts: where they are, where notices go, and how two of them become one person's, as either side sees it.

use super::link::{Account, AccountLink, LinkCode, LinkState, Side};
use super::rules::{self, Own};
use super::{Command, Screen};
use crate::area::Confirmation;
use crate::domain::{AccountId, AccountLinkId};
use crate::platform::Platform;
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, Text, msg};
use crate::view::{Block, Button, View, button};

/// Shows the accounts of a person; how to link another one where there is one only.
pub(super) fn accounts(own: &Own, reader: &Reader) -> Option<View> {
    let (blocks, mut buttons) = match own.accounts.as_slice() {
        [] => return None,
        [only] => single(only, own, reader),
        _ => several(own, reader),
    };
    buttons.push(button::home());
    Some(View::card(blocks, buttons))
}

fn single(account: &Account, own: &Own, reader: &Reader) -> (Vec<Block>, Vec<Button>) {
    let title = Block::Title(msg::accounts_title());
    if !reader.settings.linking {
        let only = Block::Para(msg::accounts_title_only(account.platform.label()));
        return (vec![title, only], Vec::new());
    }
    let waits = own.link.as_ref().filter(|link| link.is_under_way(reader.now));
    let next = match waits {
        Some(link) => button::primary_go(msg::button_linking(), Screen::Link { link: link.id }),
        None => button::primary(msg::button_make_code(), Command::MakeCode),
    };
    let others: Vec<Text> = account.platform.others().into_iter().map(Platform::label).collect();
    let why = Block::Para(msg::accounts_title_alone(others));
    (vec![title, why], vec![next])
}

fn several(own: &Own, reader: &Reader) -> (Vec<Block>, Vec<Button>) {
    let chosen = own.accounts.iter().find(|account| Some(account.id) == own.notices);
    let mut blocks = vec![Block::Title(msg::accounts_title())];
    blocks.extend(own.accounts.iter().map(|account| Block::Item(state(account, reader))));
    blocks.push(Block::Para(match chosen {
        Some(account) if account.reachable => msg::accounts_notices_chosen(account.platform.label()),
        Some(account) => msg::accounts_notices_instead(account.platform.label()),
        None => msg::accounts_notices_last(),
    }));
    let last = choice(msg::button_notices_last(), None, own);
    let each = own.accounts.iter().map(|account| choice(account.platform.label(), Some(account.id), own));
    let mut buttons: Vec<Button> = [last].into_iter().chain(each).collect();
    let link = own.link.as_ref().filter(|link| rules::unlink(link, reader, &mut Fresh::dry()).is_ok());
    buttons.extend(link.map(|link| button::danger(msg::button_unlink(), Command::Unlink { link: link.id })));
    (blocks, buttons)
}

fn state(account: &Account, reader: &Reader) -> Text {
    let platform = account.platform.label();
    if account.id == reader.account {
        msg::account_here(platform)
    } else if account.reachable {
        platform
    } else {
        msg::account_unreachable(platform)
    }
}

/// Where notices go is ticked; another press on it changes nothing.
fn choice(name: Text, account: Option<AccountId>, own: &Own) -> Button {
    let label = if account == own.notices { msg::button_chosen(name) } else { name };
    button::act(label, Command::ChooseNotices { account })
}

/// Shows a link to an account that has a side in it: the code, the questions, the wait, the end.
pub(super) fn link(link: &AccountLink, reader: &Reader) -> Option<View> {
    let me = link.side(reader.account)?;
    let is_late = link.state.waits() && !link.is_under_way(reader.now);
    let state = if is_late { LinkState::Over } else { link.state };
    let Some(other) = link.other(me.account) else { return Some(alone(state, link, me)) };
    Some(match state {
        LinkState::Open => alone(state, link, me),
        LinkState::Typed | LinkState::Confirmed => under_way(link, (me, other), reader),
        LinkState::Linked => {
            let done = Block::Para(msg::linking_done(other.platform.label()));
            View::card(vec![title(), done], vec![button::accounts(), button::home()])
        }
        LinkState::Declined if link.ended_by == Some(me.account) => over(msg::linking_declined_you()),
        LinkState::Declined => over(msg::linking_declined(other.platform.label())),
        LinkState::Over => over(msg::linking_over()),
        LinkState::Unlinked => {
            let is_mine = link.ended_by == Some(me.account);
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
fn alone(state: LinkState, link: &AccountLink, me: &Side) -> View {
    match &link.code {
        Some(code) if state == LinkState::Open => given(code, link, me),
        Some(_) | None if state == LinkState::Declined => over(msg::linking_declined_you()),
        Some(_) | None => over(msg::linking_over()),
    }
}

fn given(code: &LinkCode, link: &AccountLink, me: &Side) -> View {
    let others = me.platform.others();
    let mut blocks = vec![
        title(),
        Block::Para(msg::linking_code_what(others.iter().map(|other| other.label()).collect::<Vec<_>>())),
        Block::Para(msg::linking_code_how()),
    ];
    blocks.extend(others.into_iter().map(|other| Block::Quote(other.command_with("link", code.as_str()))));
    blocks.push(Block::Note(msg::linking_code_until(Arg::Moment(link.until))));
    View::card(blocks, vec![cancel(link.id), button::home()])
}

fn under_way(link: &AccountLink, (me, other): (&Side, &Side), reader: &Reader) -> View {
    let (name, platform) = (other.name.clone(), other.platform.label());
    let made_it = me.account == link.from.account;
    if let Some(hindrance) = link.to.as_ref().and_then(|to| link.hindrance(to)) {
        let blocks = vec![title(), Block::Para(hindrance.text)];
        return View::card(blocks, vec![cancel(link.id), button::home()]);
    }
    // Whose turn it is, the rule says: it would do something.
    let is_asked = rules::confirm(link, reader).is_ok_and(|decision| !decision.events.is_empty());
    match (is_asked, made_it) {
        (true, false) => {
            let says = msg::linking_asked_first(name, platform);
            asked(link, says, (msg::button_link_accounts(), msg::button_not_me()))
        }
        (true, true) => {
            let says = msg::linking_asked_then(name, platform);
            asked(link, says, (msg::button_that_is_me(), msg::button_not_me()))
        }
        (false, true) => waits(link, msg::linking_waits_first(name, platform)),
        (false, false) => waits(link, msg::linking_waits_then(platform)),
    }
}

/// The question on which everything depends, with what comes of a wrong yes.
fn asked(link: &AccountLink, says: Text, (yes, no): (Text, Text)) -> View {
    let blocks = vec![
        Block::Title(msg::linking_is_it_you()),
        Block::Para(says),
        Block::Para(msg::linking_what()),
        Block::Para(msg::linking_warning()),
    ];
    let link = link.id;
    let (yes, no) = (button::primary(yes, Command::Confirm { link }), button::act(no, Command::Decline { link }));
    View::card(blocks, vec![yes, no, button::home()])
}

fn waits(link: &AccountLink, says: Text) -> View {
    let until = Block::Note(msg::linking_waits_until(Arg::Moment(link.until)));
    View::card(vec![title(), Block::Para(says), until], vec![cancel(link.id), button::home()])
}

fn cancel(link: AccountLinkId) -> Button {
    button::act(msg::button_cancel(), Command::Decline { link })
}

/// Nothing has come of it; it can be tried again.
fn over(says: Text) -> View {
    let buttons = vec![button::act(msg::button_make_code(), Command::MakeCode), button::home()];
    View::card(vec![title(), Block::Para(says)], buttons)
}

/// Asks before an account parts: which one begins anew, and where everything stays.
pub(super) fn unlinking(link: &AccountLink, reader: &Reader) -> Option<Confirmation> {
    let may = rules::unlink(link, reader, &mut Fresh::dry()).is_ok_and(|decision| !decision.events.is_empty());
    let (me, other) = link.side(reader.account).zip(link.other(reader.account)).filter(|_| may)?;
    Some(Confirmation {
        question: msg::confirm_unlink(me.platform.label(), other.platform.label()),
        yes: msg::button_unlink(),
        command: Command::Unlink { link: link.id }.into(),
        back: Screen::Accounts.into(),
    })
}
