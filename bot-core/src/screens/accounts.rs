//! A person's accounts: where they are, where notices go, and how to link another one.

use super::button;
use crate::conversation::{Block, Button, Deed, Screen, View};
use crate::domain::{Account, AccountId, LinkingState};
use crate::facts::Facts;
use crate::platform::Platform;
use crate::text::{Text, msg};

/// The accounts of a person; how to link one where there is one only.
pub(super) fn view(facts: &Facts) -> Option<View> {
    match facts.accounts.as_slice() {
        [] => None,
        [only] => Some(alone(only, facts)),
        all => Some(linked(all, facts)),
    }
}

fn alone(account: &Account, facts: &Facts) -> View {
    let title = Block::Title(msg::accounts_title());
    if !facts.settings.linking {
        let only = Block::Para(msg::accounts_title_only(account.platform.label()));
        return View::card(vec![title, only], vec![button::home()]);
    }
    let waits = facts.own_linking.as_ref().filter(|linking| linking.is_under_way(facts.now));
    let next = match waits {
        Some(linking) => button::primary_go(msg::button_linking(), Screen::Linking(linking.id)),
        None => button::primary(msg::button_make_code(), Deed::MakeCode),
    };
    let others: Vec<Text> = account.platform.others().into_iter().map(Platform::label).collect();
    let why = Block::Para(msg::accounts_title_alone(others));
    View::card(vec![title, why], vec![next, button::home()])
}

fn linked(all: &[Account], facts: &Facts) -> View {
    let chosen = all.iter().find(|account| Some(account.id) == facts.notices);
    let mut blocks = vec![Block::Title(msg::accounts_title())];
    blocks.extend(all.iter().map(|account| Block::Item(state(account, facts))));
    blocks.push(Block::Para(match chosen {
        Some(account) if account.reachable => msg::accounts_notices_chosen(account.platform.label()),
        Some(account) => msg::accounts_notices_instead(account.platform.label()),
        None => msg::accounts_notices_last(),
    }));
    let last = choice(msg::button_notices_last(), None, facts);
    let each = all.iter().map(|account| choice(account.platform.label(), Some(account.id), facts));
    let mut buttons: Vec<Button> = [last].into_iter().chain(each).collect();
    let linking = facts.own_linking.as_ref().filter(|linking| linking.state == LinkingState::Linked);
    buttons.extend(linking.map(|linking| button::confirm(msg::button_unlink(), Deed::Unlink(linking.id))));
    buttons.push(button::home());
    View::card(blocks, buttons)
}

fn state(account: &Account, facts: &Facts) -> Text {
    let platform = account.platform.label();
    if Some(account.id) == facts.account {
        msg::account_here(platform)
    } else if account.reachable {
        platform
    } else {
        msg::account_unreachable(platform)
    }
}

/// Where notices go is ticked; another press on it changes nothing.
fn choice(name: Text, account: Option<AccountId>, facts: &Facts) -> Button {
    let label = if account == facts.notices { msg::button_chosen(name) } else { name };
    button::act(label, Deed::ChooseNotices(account))
}
