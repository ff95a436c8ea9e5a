//! What areas have set for later, where the clock was set back: how long it is waited for still.

use super::Timer;
use crate::areas::{newsletter, told};
use crate::domain::zone;
use crate::reader::Settings;
use crate::store::{Result, Tx};

impl Timer {
    /// When a timer is due that was set for `due`, in ms, where the clock was set back to `now` since. What is done at an hour of the day is
    /// done when it is that hour next; an hour later where summer time ends in between. What comes too early sets itself anew.
    pub(crate) fn brought_back(&self, (due, now): (i64, i64), settings: &Settings) -> i64 {
        let due = if self.is_at_an_hour() { zone::same_hour(due, now) } else { due };
        due.min(now + self.longest(settings))
    }
}

/// Brings back what areas themselves have noted for later, where the clock was set back to `now`, in ms.
pub(crate) async fn set_back(tx: &mut Tx, now: i64) -> Result<()> {
    told::store::set_back(tx, now).await?;
    newsletter::set_back(tx, now).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::news::Listening;
    use crate::areas::sample::cast::{ANA, EVA, HOUR, NOW};
    use crate::areas::{approval, queue};
    use crate::domain::{DAY, IssueId};

    const MINUTE: i64 = 60_000;

    fn brought_back(timer: impl Into<Timer>, ahead: i64) -> i64 {
        timer.into().brought_back((NOW + ahead, NOW), &Settings::default()) - NOW
    }

    #[test]
    fn what_waits_for_an_hour_of_the_day_waits_for_that_hour_wherever_the_clock_was_set() {
        let timers: [Timer; 2] = [
            told::Timer::Digest { listening: Listening::Person(ANA) }.into(),
            queue::Timer::Morning { person: EVA }.into(),
        ];
        for timer in timers {
            for days in [1, 2, 365, 3_650] {
                for left in [MINUTE, HOUR, 23 * HOUR] {
                    assert_eq!(brought_back(timer.clone(), days * DAY + left), left, "{timer:?}, {days} days");
                }
            }
            assert_eq!(brought_back(timer.clone(), HOUR), HOUR, "it was set back by less");
            assert_eq!(brought_back(timer, -HOUR), -HOUR, "it is due");
        }
    }

    #[test]
    fn a_day_is_waited_by_nothing_that_is_done_within_minutes() {
        let goes = newsletter::Timer::Goes { issue: IssueId(1) };
        let reminded = approval::Timer::Morning { person: EVA };
        let timers: [Timer; 2] = [goes.into(), reminded.into()];
        for timer in timers {
            assert!(brought_back(timer.clone(), DAY + 5_000) <= 15 * MINUTE, "{timer:?}");
        }
    }

    #[test]
    fn what_goes_out_on_a_day_of_the_calendar_goes_out_on_that_day() {
        let due = newsletter::Timer::Due { issue: IssueId(1) };
        assert_eq!(brought_back(due, 30 * DAY), 30 * DAY);
    }
}
