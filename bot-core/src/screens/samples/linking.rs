//! Samples of accounts being linked, of one person's two accounts, and of where notices go.

use super::Sample;
use super::cast::{ANA, HOUR, NOW, ana, facts, newcomer};
use crate::conversation::{Deed, Screen, Sorry};
use crate::domain::{Account, AccountId, Linking, LinkingCode, LinkingId, LinkingState, Side};
use crate::facts::{Facts, Me, Settings};
use crate::platform::Platform;

const ID: LinkingId = LinkingId(70);
const HERE: AccountId = AccountId(71);
const THERE: AccountId = AccountId(72);

/// The platforms of both accounts, the one that made the code first.
const PLATFORMS: [Platform; 2] = Platform::ALL;

fn side(me: &Me, account: AccountId) -> Side {
    let platform = PLATFORMS[usize::from(account == THERE)];
    let (person, name, since) = (me.id, me.name.clone(), NOW - 90 * HOUR);
    Side { account, platform, person, name, since, accounts: 1, holds: me.teacher.is_some(), active: None }
}

/// Ana has made a code; somebody new has typed it elsewhere.
fn linking(state: LinkingState) -> Linking {
    let code = (state == LinkingState::Open).then(|| LinkingCode::of("abcdefghijkmnp"));
    let to = (state != LinkingState::Open).then(|| side(&newcomer(), THERE));
    Linking { id: ID, state, code, until: NOW + HOUR / 6, from: side(&ana(), HERE), to, ended_by: None }
}

fn known(me: Me, account: AccountId, linking: Linking) -> Facts {
    let settings = Settings { linking: true, ..Settings::default() };
    let side = linking.side(account).cloned();
    let linking = Some(linking);
    Facts { account: Some(account), side, settings, own_linking: linking.clone(), linking, ..facts(me) }
}

/// As whoever made the code sees it.
fn made(linking: Linking) -> Facts {
    known(ana(), HERE, linking)
}

/// As whoever typed it sees it.
fn typed(linking: Linking) -> Facts {
    known(newcomer(), THERE, linking)
}

fn steps() -> Vec<Sample> {
    use LinkingState as State;
    let by = |account, state| Linking { ended_by: Some(account), ..linking(state) };
    let unused = |state| Linking { code: None, to: None, ended_by: Some(HERE), ..linking(state) };
    let late = |state| Linking { until: NOW, ..linking(state) };
    let mut both = linking(State::Confirmed);
    both.to = both.to.map(|to| Side { holds: true, ..to });
    let stranger = Facts { account: Some(AccountId(73)), ..made(linking(State::Confirmed)) };
    [
        ("linking/code", made(linking(State::Open))),
        ("linking/code, over", made(late(State::Open))),
        ("linking/code, cancelled", made(unused(State::Declined))),
        ("linking/typed, here", typed(linking(State::Typed))),
        ("linking/typed, there", made(linking(State::Typed))),
        ("linking/confirmed there", made(linking(State::Confirmed))),
        ("linking/confirmed here", typed(linking(State::Confirmed))),
        ("linking/confirmed, over", made(late(State::Confirmed))),
        ("linking/both have something", made(both)),
        ("linking/linked", made(linking(State::Linked))),
        ("linking/declined here", made(by(HERE, State::Declined))),
        ("linking/declined there", made(by(THERE, State::Declined))),
        ("linking/over", typed(linking(State::Over))),
        ("linking/unlinked here", made(by(HERE, State::Unlinked))),
        ("linking/unlinked there", made(by(THERE, State::Unlinked))),
        ("linking/of others", stranger),
    ]
    .map(|(name, facts)| (name, Screen::Linking(ID), facts))
    .to_vec()
}

fn accounts() -> Vec<Sample> {
    let account = |id, reachable| Account { id, platform: PLATFORMS[usize::from(id == THERE)], reachable };
    let linked = |reachable, notices| {
        let accounts = vec![account(HERE, true), account(THERE, reachable)];
        Facts { accounts, notices, ..made(linking(LinkingState::Linked)) }
    };
    let alone =
        || Facts { accounts: vec![account(HERE, true)], own_linking: None, ..made(linking(LinkingState::Open)) };
    let waiting = Facts { own_linking: Some(linking(LinkingState::Typed)), ..alone() };
    let only = Facts { settings: Settings::default(), ..alone() };
    let confirm = Screen::Confirm(Box::new(Deed::Unlink(ID)));
    vec![
        ("linking/accounts, one platform only", Screen::Accounts, only),
        ("linking/accounts, one", Screen::Accounts, alone()),
        ("linking/accounts, one, waiting", Screen::Accounts, waiting),
        ("linking/accounts, two", Screen::Accounts, linked(true, None)),
        ("linking/accounts, two, chosen", Screen::Accounts, linked(true, Some(THERE))),
        ("linking/accounts, two, one out of reach", Screen::Accounts, linked(false, Some(THERE))),
        ("linking/unlink", confirm.clone(), linked(true, None)),
        ("linking/unlink what is not linked", confirm, made(linking(LinkingState::Unlinked))),
        ("linking/commands, one account", Screen::Commands, alone()),
        ("linking/commands, two accounts", Screen::Commands, linked(true, None)),
        ("linking/help", Screen::Help(None), alone()),
    ]
}

fn sorries() -> Vec<Sample> {
    [
        ("linking/sorry, code unknown", Sorry::CodeUnknown),
        ("linking/sorry, code used", Sorry::CodeUsed),
        ("linking/sorry, code over", Sorry::CodeOver),
        ("linking/sorry, own code", Sorry::OwnCode),
        ("linking/sorry, same platform", Sorry::SamePlatform),
        ("linking/sorry, linked already", Sorry::LinkedAlready),
        ("linking/sorry, both have something", Sorry::BothHold),
        ("linking/sorry, not linked", Sorry::NotLinked),
    ]
    .map(|(name, sorry)| (name, Screen::Sorry(sorry), facts(Me { id: ANA, ..ana() })))
    .to_vec()
}

pub(super) fn all() -> Vec<Sample> {
    [steps(), accounts(), sorries()].concat()
}
