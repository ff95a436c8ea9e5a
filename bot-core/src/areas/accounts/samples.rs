//! Samples of accounts being linked, of one person's two accounts, and of where notices go.

use super::link::{Account, AccountLink, LinkCode, LinkState, Side};
use super::rules::{Own, not_linked};
use super::{Screen, rules, views};
use crate::area::Confirmation;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, NOW, ana, newcomer, reader};
use crate::domain::{AccountId, AccountLinkId, PersonName};
use crate::platform::Platform;
use crate::reader::{Me, Reader, Settings};
use crate::text::Text;

const ID: AccountLinkId = AccountLinkId(70);
const HERE: AccountId = AccountId(71);
const THERE: AccountId = AccountId(72);

/// The platforms of both accounts, the one that made the code first.
const PLATFORMS: [Platform; 2] = [Platform::ALL[0], Platform::ALL[1]];

fn side(me: &Me, account: AccountId) -> Side {
    let platform = PLATFORMS[usize::from(account == THERE)];
    let (person, name, since) = (me.id, Text::words(me.name.clone()), NOW - 90 * HOUR);
    Side { account, platform, person, name, since, accounts: 1, holds: me.teacher.is_some(), active: None }
}

/// Ana has made a code; somebody new has typed it elsewhere.
fn link(state: LinkState) -> AccountLink {
    let code = (state == LinkState::Open).then(|| LinkCode::of("abcdefghijkmnp"));
    let to = (state != LinkState::Open).then(|| side(&newcomer(), THERE));
    AccountLink { id: ID, state, code, until: NOW + HOUR / 6, from: side(&ana(), HERE), to, ended_by: None }
}

fn by(me: Me, account: AccountId) -> Reader {
    Reader { account, settings: Settings { linking: true, ..Settings::default() }, ..reader(me) }
}

/// As whoever made the code sees it.
fn made(name: &'static str, link: AccountLink) -> Sample {
    seen(name, by(ana(), HERE), link)
}

/// As whoever typed it sees it.
fn typed(name: &'static str, link: AccountLink) -> Sample {
    seen(name, by(newcomer(), THERE), link)
}

fn seen(name: &'static str, reader: Reader, link: AccountLink) -> Sample {
    Sample::new(name, Screen::Link { link: ID }, reader, move |_, reader| views::link(&link, reader))
}

fn steps() -> Vec<Sample> {
    use LinkState as State;
    let ended = |account, state| AccountLink { ended_by: Some(account), ..link(state) };
    let unused = |state| AccountLink { code: None, to: None, ended_by: Some(HERE), ..link(state) };
    let late = |state| AccountLink { until: NOW, ..link(state) };
    let mut both = link(State::Confirmed);
    both.to = both.to.map(|to| Side { holds: true, ..to });
    vec![
        made("linking/code", link(State::Open)),
        made("linking/code, over", late(State::Open)),
        made("linking/code, cancelled", unused(State::Declined)),
        typed("linking/typed, here", link(State::Typed)),
        made("linking/typed, there", link(State::Typed)),
        made("linking/confirmed there", link(State::Confirmed)),
        typed("linking/confirmed here", link(State::Confirmed)),
        made("linking/confirmed, over", late(State::Confirmed)),
        made("linking/both have something", both),
        made("linking/linked", link(State::Linked)),
        made("linking/declined here", ended(HERE, State::Declined)),
        made("linking/declined there", ended(THERE, State::Declined)),
        typed("linking/over", link(State::Over)),
        made("linking/unlinked here", ended(HERE, State::Unlinked)),
        made("linking/unlinked there", ended(THERE, State::Unlinked)),
        seen("linking/of others", by(ana(), AccountId(73)), link(State::Confirmed)),
    ]
}

fn accounts() -> Vec<Sample> {
    let account = |id, reachable| Account { id, platform: PLATFORMS[usize::from(id == THERE)], reachable };
    let linked = |reachable, notices| Own {
        accounts: vec![account(HERE, true), account(THERE, reachable)],
        notices,
        link: Some(link(LinkState::Linked)),
        ..Own::default()
    };
    let alone = |waits| Own { accounts: vec![account(HERE, true)], link: waits, ..Own::default() };
    let shown = |name, reader, own: Own| {
        Sample::new(name, Screen::Accounts, reader, move |_, reader| views::accounts(&own, reader))
    };
    let here = || by(ana(), HERE);
    let only = Reader { settings: Settings::default(), ..here() };
    vec![
        shown("linking/accounts, one platform only", only, alone(None)),
        shown("linking/accounts, one", here(), alone(None)),
        shown("linking/accounts, one, waiting", here(), alone(Some(link(LinkState::Typed)))),
        shown("linking/accounts, two", here(), linked(true, None)),
        shown("linking/accounts, two, chosen", here(), linked(true, Some(THERE))),
        shown("linking/accounts, two, one out of reach", here(), linked(false, Some(THERE))),
        unlinking("linking/unlink", LinkState::Linked),
        unlinking("linking/unlink what is not linked", LinkState::Unlinked),
    ]
}

fn unlinking(name: &'static str, state: LinkState) -> Sample {
    let asks = move |_: &Screen, reader: &Reader| {
        views::unlinking(&AccountLink { ended_by: Some(HERE), ..link(state) }, reader).map(Confirmation::view)
    };
    Sample::new(name, Screen::Unlinking, by(ana(), HERE), asks)
}

/// Why a code that was typed, or `/unlink`, led nowhere.
fn refusals() -> Vec<Sample> {
    let hindrance = |from: Side, to: Side| {
        let link = AccountLink { from, to: None, ..link(LinkState::Open) };
        link.hindrance(&to).expect("they cannot become one")
    };
    let (from, to) = (side(&ana(), HERE), side(&newcomer(), THERE));
    let typed = |link: Option<AccountLink>| {
        let own = Own { side: Some(Side { account: AccountId(73), ..to.clone() }), ..Own::default() };
        rules::type_code(link.as_ref(), &own, &by(newcomer(), AccountId(73))).expect_err("it leads nowhere")
    };
    let codes = [
        ("linking/sorry, code unknown", typed(None)),
        ("linking/sorry, code used", typed(Some(link(LinkState::Typed)))),
        ("linking/sorry, code over", typed(Some(link(LinkState::Over)))),
    ];
    let same = Side { platform: from.platform, ..to.clone() };
    let full = Side { accounts: 2, ..to.clone() };
    let holds = Side { holds: true, ..to };
    let hindrances = [
        ("linking/sorry, own code", hindrance(from.clone(), from.clone())),
        ("linking/sorry, same platform", hindrance(from.clone(), same)),
        ("linking/sorry, linked already", hindrance(from.clone(), full)),
        ("linking/sorry, both have something", hindrance(from, holds)),
        ("linking/sorry, not linked", not_linked()),
    ];
    codes
        .into_iter()
        .chain(hindrances)
        .map(|(name, refusal)| Sample::refuses(name, &refusal, by(ana(), HERE)))
        .collect()
}

/// The questions of a link, with names of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let long = |side: Side| Side { name: Text::words(words(PersonName::MAX)), ..side };
    let link = |state| {
        let link = link(state);
        AccountLink { from: long(link.from.clone()), to: link.to.clone().map(long), ..link }
    };
    vec![
        typed("linking/longest question", link(LinkState::Typed)),
        made("linking/longest wait", link(LinkState::Typed)),
        made("linking/longest last question", link(LinkState::Confirmed)),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    [steps(), accounts(), refusals()].concat()
}
