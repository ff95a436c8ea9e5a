//! Time that goes on only while nobody works: an hour of waiting passes in seconds, and how busy this machine is does
//! not show in what was waited for.

use std::time::Duration;

use bot_core::engine::{Outside, System};
use tokio::runtime::Handle;
use tokio::time::Instant;

/// Nobody works when the runtime has had nothing to do for this long, by the real clock, and no other thread of this process works
/// on anything: longer than a database server takes for a statement, or this machine for a packet to itself.
const QUIET: Duration = Duration::from_micros(400);
/// How much time passes at once.
const STEP: Duration = Duration::from_millis(2);

/// Lets time pass, on a runtime of one thread whose clock is paused; never ends.
pub(crate) async fn passes() {
    let runtime = Handle::current().metrics();
    loop {
        let before = runtime.worker_park_count(0);
        // While a thread blocks, tokio lets no time pass by itself.
        let waited = tokio::task::spawn_blocking(|| {
            std::thread::sleep(QUIET);
            works_alone()
        });
        let is_alone = waited.await.unwrap_or_default();
        if is_alone && runtime.worker_park_count(0) == before + 1 {
            tokio::time::advance(STEP).await;
        }
    }
}

/// Whether no other thread of this process runs, wants to, or waits for a disk.
fn works_alone() -> bool {
    let own = std::fs::read_link("/proc/thread-self").unwrap_or_default();
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    threads.filter(|thread| Some(&*thread.file_name()) != own.file_name()).all(|thread| {
        let stat = std::fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        // The name of the thread, in brackets, may hold anything.
        let state = stat.rsplit(") ").next().and_then(|fields| fields.chars().next());
        !matches!(state, Some('R' | 'D'))
    })
}

/// A clock that goes by the runtime's.
pub(crate) struct Clock {
    first: i64,
    begun: Instant,
}

impl Clock {
    pub(crate) fn begin() -> Self {
        Self { first: System.now(), begun: Instant::now() }
    }
}

impl Outside for Clock {
    fn now(&self) -> i64 {
        self.first + i64::try_from(self.begun.elapsed().as_millis()).unwrap_or(i64::MAX)
    }

    fn random(&self) -> u32 {
        System.random()
    }

    fn code(&self) -> String {
        System.code()
    }
}
