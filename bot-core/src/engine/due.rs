//! Sleeps until something is due, so that an idle program has next to nothing to do.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Engine;
use crate::store::dues::Kind;

impl Engine {
    /// Looks at once for whatever is due: the clock was set by hand, as tests and the playground do, or the database was changed past the
    /// engine. That a machine's clock was set is noticed without it, within a second.
    pub fn look_again(&self) {
        self.shared.db.dues().look_again();
    }

    /// Waits until something of a kind may be due, for this long at most; where nobody hears what other processes write, not as long.
    pub(super) async fn until_due(&self, kind: Kind, longest: Duration) {
        let dues = self.shared.db.dues();
        let latest = Instant::now() + dues.at_the_latest(kind, longest);
        loop {
            let wait = dues.first(kind).saturating_sub(self.shared.outside.now());
            let wait = Duration::from_millis(u64::try_from(wait).unwrap_or(0));
            let left = latest.saturating_duration_since(Instant::now());
            if wait.is_zero() || left.is_zero() {
                return;
            }
            tokio::select! {
                () = dues.sooner(kind) => {}
                () = sleep(wait.min(left)) => {}
            }
        }
    }
}
