//! How often calls from groups are answered: a group cannot make the bot write there without end.
//!
//! Counted in this process, as an answer too many does no harm.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Within this time a group is answered so often.
const GROUP: Duration = Duration::from_secs(60);

/// The way out of a group is said once in that time: it is always the same.
pub(crate) const ONCE: usize = 1;
/// What came of a link is said whenever somebody opens one, but not without end.
pub(crate) const SOME: usize = 5;

/// All groups together are answered so often within this time: a small part of what Telegram lets a bot send.
const ALL: (usize, Duration) = (60, Duration::from_secs(60));

/// When groups were answered.
#[derive(Debug, Default)]
pub(crate) struct Groups(Mutex<HashMap<i64, Vec<Instant>>>);

impl Groups {
    /// Whether a group may be answered now, where it is answered so often at most; then it counts.
    pub(crate) fn may_be_answered(&self, group: i64, most: usize) -> bool {
        let (now, mut groups) = (Instant::now(), self.0.lock().unwrap_or_else(PoisonError::into_inner));
        groups.retain(|_, answered| {
            answered.retain(|at| now - *at < GROUP.max(ALL.1));
            !answered.is_empty()
        });
        let lately = groups.values().flatten().filter(|at| now - **at < ALL.1).count();
        let here = groups.get(&group).into_iter().flatten().filter(|at| now - **at < GROUP).count();
        let may = lately < ALL.0 && here < most;
        if may {
            groups.entry(group).or_default().push(now);
        }
        may
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_group_is_answered_once_a_minute_and_all_together_have_a_limit() {
        let groups = Groups::default();
        let may = |group| groups.may_be_answered(group, ONCE);
        assert!(may(1) && !may(1) && may(2));
        tokio::time::advance(GROUP).await;
        assert!(may(1));
        let answered = (10..1000).filter(|group| may(*group)).count();
        assert_eq!(answered, ALL.0 - 1);
        tokio::time::advance(ALL.1).await;
        assert!(may(1000));
    }

    #[tokio::test(start_paused = true)]
    async fn what_came_of_links_is_said_a_few_times() {
        let groups = Groups::default();
        assert!(groups.may_be_answered(1, ONCE));
        let said = (0..10).filter(|_| groups.may_be_answered(1, SOME)).count();
        assert_eq!(said, SOME - 1);
        assert!(groups.may_be_answered(2, SOME));
    }
}
