//! The rules of account links under random walks of four accounts on two platforms.
//!
//! A small model keeps what the events say; after each command it is checked that nobody becomes somebody else who has
//! not said so on both sides, in time, and that nobody loses what is theirs.

#![allow(
    clippy::wildcard_enum_match_arm,
    clippy::needless_update,
    reason = "the model follows what links accounts, however much else there is"
)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::area;
use crate::decision::{Decided, Refusal};
use crate::domain::{FreshIds, code_of};
use crate::platform::Platform;
use crate::reader::{Me, Settings};
use crate::text::{Locale, Text, msg};

/// How long a step is waited for, in ms.
const STEP: i64 = 600_000;

/// Two accounts on each platform; the first of each belongs to the person of that number.
const ACCOUNTS: [(AccountId, Platform); 4] = [
    (AccountId(1), Platform::ALL[0]),
    (AccountId(2), Platform::ALL[0]),
    (AccountId(3), Platform::ALL[1]),
    (AccountId(4), Platform::ALL[1]),
];

#[derive(Clone, Debug)]
struct Somebody {
    since: i64,
    holds: bool,
    notices: Option<AccountId>,
}

/// Where somebody is said to be in a linking: as the events have it, people left out.
#[derive(Clone, Debug)]
struct Followed {
    link: AccountLink,
    confirmed: Vec<(AccountId, i64)>,
}

struct Model {
    now: i64,
    whose: BTreeMap<AccountId, PersonId>,
    people: BTreeMap<PersonId, Somebody>,
    links: BTreeMap<AccountLinkId, Followed>,
    turns: u8,
    joined: u32,
    parted: u32,
}

impl Model {
    fn new() -> Self {
        let person = |number| Somebody { since: number, holds: false, notices: None };
        Self {
            now: 1_800_000_000_000,
            whose: ACCOUNTS.iter().map(|(account, _)| (*account, PersonId(account.0))).collect(),
            people: (1..=4).map(|number| (PersonId(number), person(number))).collect(),
            links: BTreeMap::new(),
            turns: 0,
            joined: 0,
            parted: 0,
        }
    }

    fn accounts_of(&self, person: PersonId) -> Vec<Account> {
        let mine = ACCOUNTS.iter().filter(|(account, _)| self.whose[account] == person);
        mine.map(|(id, platform)| Account { id: *id, platform: *platform, reachable: true }).collect()
    }

    fn side(&self, account: AccountId) -> Side {
        let person = self.whose[&account];
        let (_, platform) = ACCOUNTS.into_iter().find(|(id, _)| *id == account).expect("one of the four");
        let Somebody { since, holds, .. } = self.people[&person];
        let accounts = u32::try_from(self.accounts_of(person).len()).expect("few");
        Side { account, platform, person, name: Text::words("Ana"), since, accounts, holds, active: None }
    }

    /// As the store would read it: with the people as they are now.
    fn read(&self, id: AccountLinkId) -> Option<AccountLink> {
        let linking = self.links.get(&id)?.link.clone();
        let to = linking.to.as_ref().map(|to| self.side(to.account));
        Some(AccountLink { from: self.side(linking.from.account), to, ..linking })
    }

    fn own(&self, account: AccountId) -> Option<AccountLink> {
        let of = |known: &&Followed| known.link.side(account).is_some() && !known.link.state.has_ended();
        let newest = self.links.values().filter(of).max_by_key(|known| known.link.id)?;
        self.read(newest.link.id)
    }

    fn reader(&self, account: AccountId) -> Reader {
        let me = Me::of(self.whose[&account], "Ana".into());
        let settings = Settings { linking: true, ..Settings::default() };
        Reader { account, settings, ..Reader::of(me, Locale::english(), self.now) }
    }

    fn own_of(&self, account: AccountId) -> Own {
        let id = self.whose[&account];
        let (accounts, notices) = (self.accounts_of(id), self.people[&id].notices);
        Own { accounts, notices, side: Some(self.side(account)), link: self.own(account), ..Own::default() }
    }

    fn decide(&self, account: AccountId, command: &Command, about: Option<AccountLinkId>) -> Decided {
        let (reader, own) = (self.reader(account), self.own_of(account));
        let about = about.and_then(|id| self.read(id));
        let known = || about.clone().ok_or_else(Refusal::gone);
        let ids = FreshIds::new(self.now + i64::from(self.turns), 0);
        let mut fresh = Fresh::new(ids, code_of([self.turns; 15]));
        match command {
            Command::MakeCode => make_code(&own, &reader, &mut fresh),
            Command::ChooseNotices { account } => choose_notices(*account, &own, &reader),
            Command::TypeCode { .. } => type_code(about.as_ref(), &own, &reader),
            Command::Confirm { .. } => confirm(&known()?, &reader),
            Command::Decline { .. } => decline(&known()?, &reader),
            Command::Unlink { .. } => unlink(&known()?, &reader, &mut fresh),
            _ => end(&known()?, &reader),
        }
    }

    fn carry_out(
        &mut self,
        account: AccountId,
        command: &Command,
        about: Option<AccountLinkId>,
    ) -> Result<(), Refusal> {
        self.turns += 1;
        let events = self.decide(account, command, about)?.events;
        if let (Command::Confirm { link: id }, false) = (command, events.is_empty()) {
            let now = self.now;
            let known = self.links.get_mut(id).expect("known");
            assert!(now < known.link.until, "in time");
            known.confirmed.push((account, now));
        }
        for event in &events {
            let area::Event::Accounts(event) = event else { panic!("an event of another area: {event:?}") };
            self.apply(account, event);
        }
        self.check();
        Ok(())
    }

    fn apply(&mut self, by: AccountId, event: &Event) {
        match event {
            Event::LinkSaved { link: linking, before } => {
                let known = self.links.get(&linking.id);
                assert_eq!(*before, known.map(|known| known.link.state), "saved over what was decided on");
                let may_be_typed = linking.state == LinkState::Open;
                assert_eq!(linking.code.is_some(), may_be_typed, "a code is kept while it can be typed");
                let confirmed = known.map(|known| known.confirmed.clone()).unwrap_or_default();
                self.links.insert(linking.id, Followed { link: (**linking).clone(), confirmed });
            }
            Event::PeopleJoined { stays, other, .. } => self.join(by, *stays, *other),
            Event::AccountParted { account, of, to } => {
                assert_eq!((*account, self.whose[account]), (by, *of), "only one's own account");
                assert!(self.accounts_of(*of).len() > 1, "nobody is left without an account");
                self.whose.insert(*account, *to);
                self.people.insert(*to, Somebody { since: self.now, holds: false, notices: None });
                self.people.get_mut(of).expect("they stay").notices = None;
                self.parted += 1;
            }
            _ => {
                let Event::NoticesChosen { person, account } = event else { return };
                assert_eq!(*person, self.whose[&by]);
                self.people.get_mut(person).expect("known").notices = *account;
            }
        }
    }

    fn join(&mut self, by: AccountId, stays: PersonId, other: PersonId) {
        let gone = self.people.remove(&other).expect("somebody");
        assert!(!gone.holds, "whoever has something stays");
        let kept = &self.people[&stays];
        assert!(kept.holds || kept.since <= gone.since, "of two who have nothing, the older one stays");
        let mut both: Vec<AccountId> = ACCOUNTS.iter().map(|(account, _)| *account).collect();
        both.retain(|account| [stays, other].contains(&self.whose[account]));
        let agreed = self.links.values().find(|known| {
            let confirmed: Vec<AccountId> = known.confirmed.iter().map(|(account, _)| *account).collect();
            let sides = [known.link.to.as_ref().map(|to| to.account), Some(known.link.from.account)];
            known.link.state == LinkState::Confirmed && confirmed.iter().map(|id| Some(*id)).eq(sides)
        });
        let agreed = agreed.expect("both have confirmed, first the one who typed the code");
        assert_eq!(agreed.link.from.account, by);
        assert!(both.iter().all(|account| agreed.link.side(*account).is_some()), "these two and nobody else");
        for account in both {
            self.whose.insert(account, stays);
        }
        self.joined += 1;
    }

    fn check(&self) {
        for (account, _) in ACCOUNTS {
            assert!(self.people.contains_key(&self.whose[&account]), "every account is somebody's");
            let waits = |known: &&Followed| known.link.state.waits() && known.link.side(account).is_some();
            assert!(self.links.values().filter(waits).count() <= 1, "one thing is waited for at a time");
        }
        for person in self.people.keys() {
            let accounts = self.accounts_of(*person);
            assert!((1..=2).contains(&accounts.len()), "one account on each platform at most");
            assert!(accounts.iter().zip(accounts.iter().skip(1)).all(|(one, next)| one.platform != next.platform));
            let notices = self.people[person].notices;
            assert!(notices.is_none_or(|chosen| accounts.iter().any(|account| account.id == chosen)));
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    MakeCode,
    /// The code of the linking of this number, from the newest.
    Type(usize),
    Confirm(usize),
    Decline(usize),
    Unlink(usize),
    Choose(Option<usize>),
    End(usize),
    /// Registers, or finds a contact.
    Gains,
    Waits(i64),
}

fn walks() -> impl Strategy<Value = Vec<(usize, Step)>> {
    let which = || prop_oneof![6 => Just(0_usize), 2 => Just(1), 1 => 0..5_usize];
    let step = prop_oneof![
        4 => Just(Step::MakeCode),
        8 => which().prop_map(Step::Type),
        14 => which().prop_map(Step::Confirm),
        1 => which().prop_map(Step::Decline),
        2 => which().prop_map(Step::Unlink),
        1 => prop::option::of(0..4_usize).prop_map(Step::Choose),
        1 => which().prop_map(Step::End),
        1 => Just(Step::Gains),
        2 => prop_oneof![Just(1000), Just(STEP / 2), Just(STEP)].prop_map(Step::Waits),
    ];
    prop::collection::vec((0..4_usize, step), 1..80)
}

fn walk(model: &mut Model, who: usize, step: &Step) {
    let (account, _) = ACCOUNTS[who];
    let newest: Vec<AccountLinkId> = model.links.keys().rev().copied().collect();
    let linking = |number: &usize| newest.get(*number).copied();
    let (command, about) = match step {
        Step::MakeCode => (Command::MakeCode, None),
        Step::Type(number) => (Command::TypeCode { hash: Vec::new() }, linking(number)),
        Step::Choose(chosen) => (Command::ChooseNotices { account: chosen.map(|at| ACCOUNTS[at].0) }, None),
        Step::Confirm(number) | Step::Decline(number) | Step::Unlink(number) | Step::End(number) => {
            let Some(id) = linking(number) else { return };
            let command = match step {
                Step::Confirm(_) => Command::Confirm { link: id },
                Step::Decline(_) => Command::Decline { link: id },
                Step::Unlink(_) => Command::Unlink { link: id },
                _ => Command::End { link: id },
            };
            (command, Some(id))
        }
        Step::Gains => {
            let person = model.whose[&account];
            model.people.get_mut(&person).expect("known").holds = true;
            return;
        }
        Step::Waits(ms) => {
            model.now += ms;
            return;
        }
    };
    // Whether it is allowed is not the point here: nothing forbidden must come of it.
    let _ = model.carry_out(account, &command, about);
}

proptest! {
    #[test]
    fn nobody_becomes_somebody_else_against_the_rules(walk_of in walks()) {
        let mut model = Model::new();
        for (who, step) in &walk_of {
            walk(&mut model, *who, step);
        }
    }
}

/// What a refusal says.
fn says(result: Result<(), Refusal>) -> Option<Text> {
    result.err().map(|refusal| refusal.text)
}

/// Makes the accounts of these two numbers one person's.
fn link(model: &mut Model, from: AccountId, to: AccountId) -> AccountLinkId {
    model.carry_out(from, &Command::MakeCode, None).expect("a code");
    let id = *model.links.keys().next_back().expect("made");
    model.carry_out(to, &Command::TypeCode { hash: Vec::new() }, Some(id)).expect("typed");
    model.carry_out(to, &Command::Confirm { link: id }, Some(id)).expect("confirmed there");
    model.carry_out(from, &Command::Confirm { link: id }, Some(id)).expect("confirmed here");
    id
}

#[test]
fn the_walks_can_get_there() {
    let mut model = Model::new();
    let id = link(&mut model, AccountId(1), AccountId(3));
    assert_eq!(says(model.carry_out(AccountId(1), &Command::MakeCode, None)), Some(msg::refusal_linked_already()));
    model.carry_out(AccountId(1), &Command::ChooseNotices { account: Some(AccountId(3)) }, None).expect("chosen");
    model.carry_out(AccountId(3), &Command::Unlink { link: id }, Some(id)).expect("parted");
    link(&mut model, AccountId(3), AccountId(2));
    assert_eq!((model.joined, model.parted, model.people.len()), (2, 1, 3));
}

#[test]
fn notices_are_chosen_among_ones_own_accounts() {
    let mut model = Model::new();
    let choose = |account| Command::ChooseNotices { account: Some(AccountId(account)) };
    assert_eq!(says(model.carry_out(AccountId(1), &choose(1), None)), Some(msg::refusal_not_linked()));
    link(&mut model, AccountId(1), AccountId(3));
    assert_eq!(says(model.carry_out(AccountId(1), &choose(4), None)), Some(msg::refusal_gone()));
    assert_eq!(model.carry_out(AccountId(1), &choose(3), None), Ok(()));
}

#[test]
fn whoever_waits_is_not_asked_for_another_code() {
    let mut model = Model::new();
    model.carry_out(AccountId(1), &Command::MakeCode, None).expect("a code");
    let id = *model.links.keys().next_back().expect("made");
    model.carry_out(AccountId(3), &Command::TypeCode { hash: Vec::new() }, Some(id)).expect("typed");
    let refused = model.carry_out(AccountId(1), &Command::MakeCode, None).expect_err("somebody is waited for");
    assert_eq!(refused.shows.as_deref(), Some(&Screen::Link { link: id }.into()), "what waits is shown");
    model.now += STEP;
    let late = model.carry_out(AccountId(3), &Command::Confirm { link: id }, Some(id));
    assert_eq!(says(late), Some(msg::refusal_code_over()));
    assert_eq!(model.carry_out(AccountId(1), &Command::MakeCode, None), Ok(()), "the time is over");
}
