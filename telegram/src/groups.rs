//! How often calls from groups are answered: a group cannot make the bot write there without end.
//!
//! Counted in this process, as an answer too many does no harm.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A group is answered once within this time: what is said there is always the same.
const GROUP: Duration = Duration::from_secs(60);

/// All groups together are answered so often within this time: a small part of what Telegram lets a bot send.
const ALL: (usize, Duration) = (60, Duration::from_secs(60));

/// When groups were answered last.
#[derive(Debug, Default)]
pub(crate) struct Groups(Mutex<HashMap<i64, Instant>>);

impl Groups {
    /// Whether a group may be answered now; then it counts.
    pub(crate) fn may_be_answered(&self, group: i64) -> bool {
        let (now, mut groups) = (Instant::now(), self.0.lock().unwrap_or_else(PoisonError::into_inner));
        groups.retain(|_, answered| now - *answered < GROUP.max(ALL.1));
        let lately = groups.values().filter(|answered| now - **answered < ALL.1).count();
        let may = lately < ALL.0 && groups.get(&group).is_none_or(|answered| now - *answered >= GROUP);
        if may {
            groups.insert(group, now);
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
        assert!(groups.may_be_answered(1) && !groups.may_be_answered(1) && groups.may_be_answered(2));
        tokio::time::advance(GROUP).await;
        assert!(groups.may_be_answered(1));
        let answered = (10..1000).filter(|group| groups.may_be_answered(*group)).count();
        assert_eq!(answered, ALL.0 - 1);
        tokio::time::advance(ALL.1).await;
        assert!(groups.may_be_answered(1000));
    }
}
