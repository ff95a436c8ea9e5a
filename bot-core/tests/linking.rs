//! The rules of linking under random walks of four accounts on two platforms.
//!
//! A small model keeps what the events say; after each command it is checked that nobody becomes somebody else who has
//! not said so on both sides, in time, and that nobody loses what is theirs.

#![expect(clippy::wildcard_enum_match_arm, reason = "the model follows the events of linking only")]

use std::collections::BTreeMap;

use bot_core::domain::{
    Account, AccountId, Command, Event, FreshIds, Linking, LinkingId, LinkingState, PersonId, Refusal, Side, code_of,
    decide,
};
use bot_core::facts::{Facts, Me, Settings};
use bot_core::platform::Platform;
use bot_core::text::Locale;
use proptest::prelude::*;

/// How long a step is waited for, in ms.
const STEP: i64 = 600_000;

/// Two accounts on each platform; the first of each belongs to the person of that number.
const ACCOUNTS: [(AccountId, Platform); 4] = [
    (AccountId(1), Platform::Telegram),
    (AccountId(2), Platform::Telegram),
    (AccountId(3), Platform::Discord),
    (AccountId(4), Platform::Discord),
];

#[derive(Clone, Debug)]
struct Somebody {
    since: i64,
    holds: bool,
    notices: Option<AccountId>,
}

/// Where somebody is said to be in a linking: as the events have it, people left out.
#[derive(Clone, Debug)]
struct Known {
    linking: Linking,
    confirmed: Vec<(AccountId, i64)>,
}

struct Model {
    now: i64,
    whose: BTreeMap<AccountId, PersonId>,
    people: BTreeMap<PersonId, Somebody>,
    linkings: BTreeMap<LinkingId, Known>,
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
            linkings: BTreeMap::new(),
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
        Side { account, platform, person, name: "Ana".into(), since, accounts, holds, active: None }
    }

    /// As the store would read it: with the people as they are now.
    fn read(&self, id: LinkingId) -> Option<Linking> {
        let linking = self.linkings.get(&id)?.linking.clone();
        let to = linking.to.as_ref().map(|to| self.side(to.account));
        Some(Linking { from: self.side(linking.from.account), to, ..linking })
    }

    fn own(&self, account: AccountId) -> Option<Linking> {
        let of = |known: &&Known| known.linking.side(account).is_some() && !known.linking.state.has_ended();
        let newest = self.linkings.values().filter(of).max_by_key(|known| known.linking.id)?;
        self.read(newest.linking.id)
    }

    fn facts(&self, account: AccountId, about: Option<LinkingId>) -> Facts {
        let id = self.whose[&account];
        let me = Me { id, name: "Ana".into(), teacher: None, decides_for: Vec::new(), operator: false, active: None };
        let settings = Settings { linking: true, ..Settings::default() };
        Facts {
            account: Some(account),
            accounts: self.accounts_of(id),
            notices: self.people[&id].notices,
            side: Some(self.side(account)),
            own_linking: self.own(account),
            linking: about.and_then(|id| self.read(id)),
            code: Some(code_of([self.turns; 15])),
            ..Facts::of(self.now, Locale::english(), me, settings)
        }
    }

    fn carry_out(&mut self, account: AccountId, command: &Command, about: Option<LinkingId>) -> Result<(), Refusal> {
        self.turns += 1;
        let mut ids = FreshIds::new(self.now + i64::from(self.turns), 0);
        let events = decide(command, &self.facts(account, about), &mut ids)?;
        if let (Command::ConfirmLinking(id), false) = (command, events.is_empty()) {
            let now = self.now;
            let known = self.linkings.get_mut(id).expect("known");
            assert!(now < known.linking.until, "in time");
            known.confirmed.push((account, now));
        }
        for event in &events {
            self.apply(account, event);
        }
        self.check();
        Ok(())
    }

    fn apply(&mut self, by: AccountId, event: &Event) {
        match event {
            Event::LinkingSaved { linking, before } => {
                let known = self.linkings.get(&linking.id);
                assert_eq!(*before, known.map(|known| known.linking.state), "saved over what was decided on");
                let may_be_typed = linking.state == LinkingState::Open;
                assert_eq!(linking.code.is_some(), may_be_typed, "a code is kept while it can be typed");
                let confirmed = known.map(|known| known.confirmed.clone()).unwrap_or_default();
                self.linkings.insert(linking.id, Known { linking: linking.clone(), confirmed });
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
            Event::NoticesChosen(person, account) => {
                assert_eq!(*person, self.whose[&by]);
                self.people.get_mut(person).expect("known").notices = *account;
            }
            Event::AccountTold(..) | Event::Repaired(_) | Event::TimerSet(..) | Event::TimerCleared(_) => {}
            other => panic!("linking does nothing like {other:?}"),
        }
    }

    fn join(&mut self, by: AccountId, stays: PersonId, other: PersonId) {
        let gone = self.people.remove(&other).expect("somebody");
        assert!(!gone.holds, "whoever has something stays");
        let kept = &self.people[&stays];
        assert!(kept.holds || kept.since <= gone.since, "of two who have nothing, the older one stays");
        let mut both: Vec<AccountId> = ACCOUNTS.iter().map(|(account, _)| *account).collect();
        both.retain(|account| [stays, other].contains(&self.whose[account]));
        let agreed = self.linkings.values().find(|known| {
            let confirmed: Vec<AccountId> = known.confirmed.iter().map(|(account, _)| *account).collect();
            let sides = [known.linking.to.as_ref().map(|to| to.account), Some(known.linking.from.account)];
            known.linking.state == LinkingState::Confirmed && confirmed.iter().map(|id| Some(*id)).eq(sides)
        });
        let agreed = agreed.expect("both have confirmed, first the one who typed the code");
        assert_eq!(agreed.linking.from.account, by);
        assert!(both.iter().all(|account| agreed.linking.side(*account).is_some()), "these two and nobody else");
        for account in both {
            self.whose.insert(account, stays);
        }
        self.joined += 1;
    }

    fn check(&self) {
        for (account, _) in ACCOUNTS {
            assert!(self.people.contains_key(&self.whose[&account]), "every account is somebody's");
            let waits = |known: &&Known| known.linking.state.waits() && known.linking.side(account).is_some();
            assert!(self.linkings.values().filter(waits).count() <= 1, "one thing is waited for at a time");
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
enum Deed {
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

fn walks() -> impl Strategy<Value = Vec<(usize, Deed)>> {
    let which = || prop_oneof![6 => Just(0_usize), 2 => Just(1), 1 => 0..5_usize];
    let deed = prop_oneof![
        4 => Just(Deed::MakeCode),
        8 => which().prop_map(Deed::Type),
        14 => which().prop_map(Deed::Confirm),
        1 => which().prop_map(Deed::Decline),
        2 => which().prop_map(Deed::Unlink),
        1 => prop::option::of(0..4_usize).prop_map(Deed::Choose),
        1 => which().prop_map(Deed::End),
        1 => Just(Deed::Gains),
        2 => prop_oneof![Just(1000), Just(STEP / 2), Just(STEP)].prop_map(Deed::Waits),
    ];
    prop::collection::vec((0..4_usize, deed), 1..80)
}

fn walk(model: &mut Model, who: usize, deed: &Deed) {
    let (account, _) = ACCOUNTS[who];
    let newest: Vec<LinkingId> = model.linkings.keys().rev().copied().collect();
    let linking = |number: &usize| newest.get(*number).copied();
    let (command, about) = match deed {
        Deed::MakeCode => (Command::MakeCode, None),
        Deed::Type(number) => (Command::TypeCode, linking(number)),
        Deed::Choose(chosen) => (Command::ChooseNotices(chosen.map(|at| ACCOUNTS[at].0)), None),
        Deed::Confirm(number) | Deed::Decline(number) | Deed::Unlink(number) | Deed::End(number) => {
            let Some(id) = linking(number) else { return };
            let command = match deed {
                Deed::Confirm(_) => Command::ConfirmLinking(id),
                Deed::Decline(_) => Command::DeclineLinking(id),
                Deed::Unlink(_) => Command::Unlink(id),
                _ => Command::EndLinking(id),
            };
            (command, Some(id))
        }
        Deed::Gains => {
            let person = model.whose[&account];
            model.people.get_mut(&person).expect("known").holds = true;
            return;
        }
        Deed::Waits(ms) => {
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
        for (who, deed) in &walk_of {
            walk(&mut model, *who, deed);
        }
    }
}

/// Makes the accounts of these two numbers one person's.
fn link(model: &mut Model, from: AccountId, to: AccountId) -> LinkingId {
    model.carry_out(from, &Command::MakeCode, None).expect("a code");
    let id = *model.linkings.keys().next_back().expect("made");
    model.carry_out(to, &Command::TypeCode, Some(id)).expect("typed");
    model.carry_out(to, &Command::ConfirmLinking(id), Some(id)).expect("confirmed there");
    model.carry_out(from, &Command::ConfirmLinking(id), Some(id)).expect("confirmed here");
    id
}

#[test]
fn the_walks_can_get_there() {
    let mut model = Model::new();
    let id = link(&mut model, AccountId(1), AccountId(3));
    assert_eq!(model.carry_out(AccountId(1), &Command::MakeCode, None), Err(Refusal::LinkedAlready));
    model.carry_out(AccountId(1), &Command::ChooseNotices(Some(AccountId(3))), None).expect("chosen");
    model.carry_out(AccountId(3), &Command::Unlink(id), Some(id)).expect("parted");
    link(&mut model, AccountId(3), AccountId(2));
    assert_eq!((model.joined, model.parted, model.people.len()), (2, 1, 3));
}

#[test]
fn notices_are_chosen_among_ones_own_accounts() {
    let mut model = Model::new();
    let choose = |account| Command::ChooseNotices(Some(AccountId(account)));
    assert_eq!(model.carry_out(AccountId(1), &choose(1), None), Err(Refusal::NotLinked));
    link(&mut model, AccountId(1), AccountId(3));
    assert_eq!(model.carry_out(AccountId(1), &choose(4), None), Err(Refusal::Gone));
    assert_eq!(model.carry_out(AccountId(1), &choose(3), None), Ok(()));
}

#[test]
fn whoever_waits_is_not_asked_for_another_code() {
    let mut model = Model::new();
    model.carry_out(AccountId(1), &Command::MakeCode, None).expect("a code");
    let id = *model.linkings.keys().next_back().expect("made");
    model.carry_out(AccountId(3), &Command::TypeCode, Some(id)).expect("typed");
    assert_eq!(model.carry_out(AccountId(1), &Command::MakeCode, None), Err(Refusal::LinkingWaits(id)));
    model.now += STEP;
    assert_eq!(model.carry_out(AccountId(3), &Command::ConfirmLinking(id), Some(id)), Err(Refusal::CodeOver));
    assert_eq!(model.carry_out(AccountId(1), &Command::MakeCode, None), Ok(()), "the time is over");
}
