//! The throttle of wrong passwords with any tries, and a clock that steps to and fro.

use std::collections::BTreeMap;

use super::rules;
use super::samples::Place;
use super::throttle::{self, FREE, Failures, IN_ALL, LONGEST, REMEMBERED, by_minute};
use super::{Event, Login, Purpose};
use crate::area::Event as AnyEvent;
use crate::areas::projects::State;
use crate::areas::students::Student;
use crate::credentials::UserName;
use crate::decision::Decision;
use crate::domain::AccountId;
use crate::reader::Reader;

/// The clock stays between these, in ms: 1970 and a time that nobody lives to see.
const CLOCK: (i64, i64) = (1, 1 << 45);
/// By how much it steps, in ms.
const STEPS: [i64; 8] = [1, 900, 64_000, 3_600_000, LONGEST, REMEMBERED - 1, REMEMBERED, 400 * REMEMBERED];

/// What is known of the tries for one user name or account.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// How many were let through since the last right password.
    wrong: i64,
    /// The latest of their times, in ms.
    latest: i64,
}

/// What stands in the database, and what should.
#[derive(Clone)]
struct World {
    now: i64,
    /// Those whose password is tried.
    students: [Student; 2],
    kept: BTreeMap<String, Failures>,
    known: BTreeMap<String, Known>,
}

/// Plays tries: of each byte, two bits say what happens, and the rest by whom, or how far the clock steps.
///
/// # Panics
/// Somebody waits longer than the longest wait, a wrong try is forgotten because the clock has stepped, or a right one is not forgiven.
pub fn login_throttle(bytes: &[u8]) {
    let lea = Place::of(State::Active, &|words, _| words).pupils[0].student.clone();
    let named = |name| Student { user_name: UserName::typed(name).expect("a user name"), ..lea.clone() };
    let students = ["lea.rojo", "zoe.monte"].map(named);
    let mut world = World { now: 20 * REMEMBERED, students, kept: BTreeMap::new(), known: BTreeMap::new() };
    for byte in bytes.iter().take(700) {
        let (what, which) = (byte >> 6, usize::from(byte & 0x3f));
        match what {
            0 | 1 => world.tries(which, what == 1),
            2 => world.steps(STEPS[which % STEPS.len()]),
            _ => world.steps(-STEPS[which % STEPS.len()]),
        }
    }
}

impl World {
    fn steps(&mut self, by: i64) {
        self.now = (self.now + by).clamp(CLOCK.0, CLOCK.1);
    }

    fn reader(&self, account: AccountId) -> Reader {
        Reader { account, ..Reader::nobody(self.now) }
    }

    /// What the store reads.
    fn read(&mut self, about: &[String]) -> Vec<Failures> {
        let now = self.now;
        let seen = |about: &String| {
            let kept = self.kept.entry(about.clone()).or_default();
            *kept = kept.seen(now);
            *kept
        };
        about.iter().map(seen).collect()
    }

    /// Says whether somebody is let through; if so, the try is counted.
    fn is_let_through(&mut self, about: &[String], account: AccountId) -> bool {
        let failures = self.read(about);
        let Ok(decision) = rules::try_password((None, &[]), (about, &failures), &self.reader(account)) else {
            return false;
        };
        self.write(&decision);
        true
    }

    fn write(&mut self, decision: &Decision) {
        for event in &decision.events {
            if let AnyEvent::Sessions(Event::Counted { tries }) = event {
                self.kept.extend(tries.iter().cloned());
            }
            if let AnyEvent::Sessions(Event::Forgiven { about }) = event {
                self.kept.retain(|known, _| !about.contains(known));
            }
        }
    }

    fn tries(&mut self, which: usize, is_right: bool) {
        let account = AccountId(50 + i64::try_from(which / 2 % 3).unwrap_or(0));
        let about = throttle::about(&self.students[which % 2].user_name, account);
        if !self.is_let_through(&about, account) {
            self.waits_no_longer_than_is_said(&about, account);
            return;
        }
        for about in about.iter().filter(|about| by_minute(about).is_none()) {
            let known = self.known.entry(about.clone()).or_default();
            if self.now - known.latest >= REMEMBERED {
                known.wrong = 0;
            }
            *known = Known { wrong: known.wrong + 1, latest: known.latest.max(self.now) };
            assert_eq!(self.kept[about].times, known.wrong, "{about}: nothing is forgotten and nothing comes twice");
        }
        if is_right {
            self.logs_in(which % 2, account);
        } else if about.iter().filter_map(|about| self.known.get(about)).any(|known| known.wrong >= FREE) {
            let mut copy = self.clone();
            assert!(!copy.is_let_through(&about, account), "the next one waits");
        }
    }

    /// A right password ends all waiting but that of a minute.
    fn logs_in(&mut self, nth: usize, account: AccountId) {
        let login = Login { purpose: Purpose::LogIn, student: None, since: self.now };
        let student = self.students[nth].clone();
        let decision = rules::tried(Some(login), Some(&student), &self.reader(account)).expect("it was asked for");
        self.write(&decision);
        for about in throttle::about(&student.user_name, account).iter().filter(|about| by_minute(about).is_none()) {
            self.known.remove(about);
            assert!(!self.kept.contains_key(about), "{about} is forgiven");
        }
    }

    /// Who is refused is refused at any earlier time, and is let through when the wait is over.
    fn waits_no_longer_than_is_said(&self, about: &[String], account: AccountId) {
        let mut copy = self.clone();
        let waits = |(about, failures): (&String, Failures)| failures.waits(about, self.now);
        let failures = copy.read(about);
        let until = about.iter().zip(failures).filter_map(waits).max().expect("it was refused");
        let longest = LONGEST.max(IN_ALL.1);
        assert!((1..=longest).contains(&(until - self.now)), "{} ms", until - self.now);
        let mut later = copy.clone();
        later.now = until;
        assert!(later.is_let_through(about, account), "the wait is over");
        for back in STEPS {
            let mut earlier = copy.clone();
            earlier.steps(-back);
            assert!(!earlier.is_let_through(about, account), "a clock that goes back by {back} ms frees nobody");
        }
    }
}
