//! Until when a turn may be written: whoever asks for it gives it up then, or it is being committed, never both.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};

use super::{Error, Result};

/// How long a commit may take that has begun. After that nobody knows whether it happened.
const COMMIT: Duration = Duration::from_secs(4);

const OPEN: u8 = 0;
const COMMITTING: u8 = 1;
const GIVEN_UP: u8 = 2;

/// The deadline of one turn, shared by whoever asks for it and whoever writes it.
#[derive(Clone)]
pub(super) struct Deadline {
    until: Option<Instant>,
    state: Arc<AtomicU8>,
}

impl Deadline {
    /// A turn that may take as long as it takes.
    pub(super) fn never() -> Self {
        Self { until: None, state: Arc::default() }
    }

    /// A turn that may be written until then.
    pub(super) fn at(until: Instant) -> Self {
        Self { until: Some(until), state: Arc::default() }
    }

    /// Until when it may be written, if there is a limit.
    pub(super) fn until(&self) -> Option<Instant> {
        self.until
    }

    /// Whether nobody waits for it any more.
    pub(super) fn is_given_up(&self) -> bool {
        self.state.load(Ordering::SeqCst) == GIVEN_UP
    }

    /// Begins to commit; `false` when it has been given up. From now on it cannot be.
    pub(super) fn commits(&self) -> bool {
        self.state.compare_exchange(OPEN, COMMITTING, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// What was to be committed was not: it is tried again.
    pub(super) fn reopen(&self) {
        let _ = self.state.compare_exchange(COMMITTING, OPEN, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// Waits for whoever writes the turn, until the deadline; then gives it up, unless it is being committed.
    pub(super) async fn wait<T>(&self, written: impl Future<Output = Result<T>>) -> Result<T> {
        let Some(until) = self.until else { return written.await };
        let mut written = std::pin::pin!(written);
        if let Ok(written) = timeout_at(until, &mut written).await {
            return written;
        }
        let given_up = self.state.compare_exchange(OPEN, GIVEN_UP, Ordering::SeqCst, Ordering::SeqCst);
        if given_up.is_ok() {
            return Err(Error::Late);
        }
        timeout(COMMIT, written).await.unwrap_or(Err(Error::Late))
    }
}

/// Works on something until a deadline, if there is one.
pub(super) async fn before<T>(until: Option<Instant>, work: impl Future<Output = Result<T>>) -> Result<T> {
    match until {
        Some(until) => timeout_at(until, work).await.unwrap_or(Err(Error::Late)),
        None => work.await,
    }
}
