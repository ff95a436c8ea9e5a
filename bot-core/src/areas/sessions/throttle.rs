//! How often a password can be tried: longer apart each time, for a user name and for an account; and by the minute, in one account and
//! in all.

use crate::credentials::UserName;
use crate::domain::{AccountId, hash_of};

/// So many tries are free.
pub(super) const FREE: i64 = 3;
/// The longest wait between two tries, in ms: a quarter of an hour.
pub(super) const LONGEST: i64 = 15 * 60_000;
/// Tries are forgotten after this long without one, in ms: a day.
pub(super) const REMEMBERED: i64 = 24 * 3_600_000;
/// In all, so many tries within a minute, in ms, are let through: a school that logs in at once, several times over.
pub(super) const IN_ALL: (i64, i64) = (600, 60_000);
/// In one account so many tries within a minute, in ms, are let through, right ones, too: a class on one device, and no more of what all
/// have together than they need.
pub(super) const IN_ONE: (i64, i64) = (30, 60_000);
/// A teacher is told of so many wrong passwords for a student, and of as many again.
pub(super) const TOLD_EVERY: i64 = 10;

/// How often a password was tried, since when, and when last in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How often.
    pub times: i64,
    /// Since when the next one waits; of tries that are counted by the minute, since when they are.
    pub since: i64,
    /// The latest time of a try.
    pub last_at: i64,
}

/// For what tries are counted: a user name, whether or not somebody has it, an account, its minute, all. The name itself is kept nowhere.
pub(super) fn about(name: &UserName, account: AccountId) -> Vec<String> {
    vec![about_name(name), about_account(account), about_minute(account), ALL.to_owned()]
}

/// The same of one user name.
pub(super) fn about_name(name: &UserName) -> String {
    let hash: String = hash_of(name.as_str()).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("name {hash}")
}

/// The same of one account.
pub(super) fn about_account(account: AccountId) -> String {
    format!("account {account}")
}

/// What counts the tries in one account by the minute.
pub(super) fn about_minute(account: AccountId) -> String {
    format!("{MINUTE}{account}")
}

/// What counts the tries of everybody.
pub(super) const ALL: &str = "all";
const MINUTE: &str = "minute ";

/// How many tries are let through within how many ms, where they are counted so: a right one forgives none of these.
pub(super) fn by_minute(about: &str) -> Option<(i64, i64)> {
    if about == ALL { Some(IN_ALL) } else { about.starts_with(MINUTE).then_some(IN_ONE) }
}

impl Failures {
    /// These tries as they count from now on, in ms. What lies ahead was written by a clock that was wrong, or this one is: nobody waits
    /// longer for that, and nothing is forgotten.
    #[must_use]
    pub(super) fn seen(self, now: i64) -> Self {
        Self { since: self.since.min(now), ..self }
    }

    /// From when on the next try is let through, in ms; `None` where it is now.
    pub(super) fn waits(self, about: &str, now: i64) -> Option<i64> {
        let Self { times, since, .. } = self.seen(now);
        let until = if let Some((most, within)) = by_minute(about) {
            // So many within a minute that began with the first of them.
            if times < most { now } else { since + within }
        } else if times < FREE || self.is_forgotten(about, now) {
            now
        } else {
            since + (1000_i64 << (times - FREE).min(20)).min(LONGEST)
        };
        (until > now).then_some(until)
    }

    /// These tries and one more now, in ms.
    #[must_use]
    pub(super) fn counted(self, about: &str, now: i64) -> Self {
        let last_at = self.last_at.max(now);
        if self.times == 0 || self.is_forgotten(about, now) {
            return Self { times: 1, since: now, last_at };
        }
        let since = if by_minute(about).is_some() { self.seen(now).since } else { now };
        Self { times: self.times + 1, since, last_at }
    }

    /// These tries without the one at this time, in ms: nobody knows whether it was right. The one before it had waited long enough, so
    /// that the next one waits only where another one was counted since.
    #[must_use]
    pub(super) fn uncounted(self, about: &str, at: i64) -> Self {
        let is_last = by_minute(about).is_none() && self.since == at;
        Self { times: (self.times - 1).max(0), since: if is_last { 0 } else { self.since }, ..self }
    }

    /// Whether somebody is told of the next try now: of so many wrong ones, and of as many again.
    pub(super) fn tells(self, about: &str, now: i64) -> bool {
        self.counted(about, now).times % TOLD_EVERY == 0
    }

    fn is_forgotten(self, about: &str, now: i64) -> bool {
        match by_minute(about) {
            Some((_, within)) => now - self.seen(now).since >= within,
            None => now - self.last_at >= REMEMBERED,
        }
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

    #[test]
    fn one_account_has_no_more_than_its_share_of_them() {
        let minute = about_minute(AccountId(2));
        let mut failures = Failures::default();
        for now in 1..=IN_ONE.0 {
            assert_eq!(failures.waits(&minute, now), None, "try {now}");
            failures = failures.counted(&minute, now);
        }
        assert_eq!(failures.waits(&minute, IN_ONE.0), Some(1 + IN_ONE.1), "until the minute is over");
        assert_eq!(failures.counted(&minute, 1 + IN_ONE.1).times, 1);
        assert!(IN_ONE.0 * 20 <= IN_ALL.0, "the others get in");
    }

    #[test]
    fn a_try_that_was_not_answered_is_taken_back() {
        let tried = Failures::default().counted("name 1", 5).counted("name 1", 6);
        assert_eq!(tried.uncounted("name 1", 6).times, 1);
        assert_eq!(Failures::default().uncounted("name 1", 6).times, 0);
    }

    #[test]
    fn a_try_that_is_taken_back_leaves_no_delay_unless_another_one_has_come() {
        let today = 1_795_000_000_000;
        let tried = |at| Failures { times: 12, since: at, last_at: at };
        let taken_back = |last| tried(last).uncounted("name 1", today).waits("name 1", last + 1);
        assert_eq!(taken_back(today), None, "at once");
        assert!(taken_back(today + 4).is_some(), "a later one is as wrong as ever");
        let minute = about_minute(AccountId(2));
        let most = Failures { times: IN_ONE.0 + 1, since: 5, last_at: 5 };
        assert!(most.uncounted(&minute, 5).waits(&minute, 6).is_some(), "the minute goes on");
    }

    #[test]
    fn only_a_day_without_a_try_is_forgotten() {
        let mut failures = Failures::default();
        let hour = REMEMBERED / 24;
        for now in (1..=30).map(|n| n * hour) {
            failures = failures.counted("name 1", now);
        }
        assert_eq!(failures, Failures { times: 30, since: 30 * hour, last_at: 30 * hour }, "more than a day of tries");
        assert_eq!(failures.counted("name 1", 54 * hour).times, 1);
        let all = Failures::default().counted(ALL, 1).counted(ALL, IN_ALL.1);
        assert_eq!(all, Failures { times: 2, since: 1, last_at: IN_ALL.1 });
        assert_eq!(all.counted(ALL, 1 + IN_ALL.1).times, 1, "everybody's begin anew after a minute");
    }

    #[test]
    fn a_clock_that_goes_back_frees_nobody_and_locks_nobody_out() {
        let tried = Failures { times: 9, since: REMEMBERED, last_at: REMEMBERED };
        let back = tried.seen(5);
        assert_eq!(back.waits("name 1", 5), Some(64_005), "as long as ever, from the time that it is now");
        assert_eq!(back.waits("name 1", 64_005), None, "and no longer");
        assert_eq!(back.counted("name 1", 64_005).times, 10, "nothing is forgotten");
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_a_quarter_of_an_hour_whatever_the_clock_does(
            times in 0_i64..1000, last_at in -1_000_000_000_000_i64..4_000_000_000_000, now in 0_i64..4_000_000_000_000,
        ) {
            let failures = Failures { times, since: last_at, last_at };
            for about in ["name 1", "account 2", "minute 2", ALL] {
                if let Some(until) = failures.waits(about, now) {
                    prop_assert!(until > now && until - now <= LONGEST);
                }
            }
        }
    }
}
