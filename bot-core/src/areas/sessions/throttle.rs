//! How often a password can be tried: longer apart each time, for a user name and for an account; and in all.

use crate::credentials::UserName;
use crate::domain::{AccountId, hash_of};

/// So many tries are free.
const FREE: i64 = 3;
/// The longest wait between two tries, in ms: a quarter of an hour.
const LONGEST: i64 = 15 * 60_000;
/// Tries are forgotten after this long without one, in ms: a day.
const REMEMBERED: i64 = 24 * 3_600_000;
/// In all, so many tries within a minute, in ms, are let through: a school that logs in at once, several times over.
const IN_ALL: (i64, i64) = (600, 60_000);
/// A teacher is told of so many wrong passwords for a student, and of as many again.
pub(super) const TOLD_EVERY: i64 = 10;

/// How often a password was tried, since when, and when last in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How often.
    pub times: i64,
    /// Since when these are counted.
    pub since: i64,
    /// When last.
    pub last_at: i64,
}

/// For what tries are counted: a user name, whether or not somebody has it, an account, all. The name itself is kept nowhere.
pub(super) fn about(name: &UserName, account: AccountId) -> Vec<String> {
    let name: String = hash_of(name.as_str()).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    vec![format!("name {name}"), format!("account {account}"), ALL.to_owned()]
}

/// What counts the tries of everybody.
pub(super) const ALL: &str = "all";

impl Failures {
    /// From when on the next try is let through, in ms; `None` where it is now. A last try that lies ahead is one of a clock that was
    /// wrong, and counts as now.
    pub(super) fn waits(self, about: &str, now: i64) -> Option<i64> {
        let last = self.last_at.min(now);
        let until = if about == ALL {
            // So many within a minute that began with the first of them.
            if self.times < IN_ALL.0 { now } else { self.since.min(now) + IN_ALL.1 }
        } else if self.times < FREE || now - last >= REMEMBERED {
            now
        } else {
            last + (1000_i64 << (self.times - FREE).min(20)).min(LONGEST)
        };
        (until > now).then_some(until)
    }

    /// How long tries of this count, in ms.
    pub(super) fn counted(about: &str) -> i64 {
        if about == ALL { IN_ALL.1 } else { REMEMBERED }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn waits(times: i64, after: i64) -> Option<i64> {
        Failures { times, since: 0, last_at: 0 }.waits("name 1", after)
    }

    #[test]
    fn the_first_tries_are_free_and_each_later_one_waits_longer() {
        assert_eq!([waits(0, 1), waits(1, 1), waits(2, 1)], [None; 3]);
        assert_eq!([waits(3, 1), waits(4, 1), waits(5, 1)], [Some(1000), Some(2000), Some(4000)]);
        assert_eq!(waits(3, 1000), None, "the time is over");
        assert_eq!(waits(60, 1), Some(LONGEST), "a quarter of an hour at most");
        assert_eq!(waits(60, REMEMBERED), None, "a day later all is forgotten");
    }

    #[test]
    fn all_together_are_let_through_by_the_minute() {
        let all = |times| Failures { times, since: 0, last_at: 0 }.waits(ALL, 1);
        assert_eq!((all(IN_ALL.0 - 1), all(IN_ALL.0)), (None, Some(IN_ALL.1)));
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_a_quarter_of_an_hour_whatever_the_clock_does(
            times in 0_i64..1000, last_at in -1_000_000_000_000_i64..4_000_000_000_000, now in 0_i64..4_000_000_000_000,
        ) {
            let failures = Failures { times, since: last_at, last_at };
            for about in ["name 1", "account 2", ALL] {
                if let Some(until) = failures.waits(about, now) {
                    prop_assert!(until > now && until - now <= LONGEST);
                }
            }
        }
    }
}
