//! What one of several processes does at a time, such as asking a platform for updates.

use std::time::Duration;

use bot_core::platform::Platform;
use bot_core::update::{Intake, Unavailable};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

/// How long a lease lasts when its holder dies.
const LASTS: Duration = Duration::from_secs(30);

/// How often a lease is renewed, or asked for.
const RENEWED: Duration = Duration::from_secs(8);

/// The right to do something on a platform that only one process has at a time.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    /// The name under which it is stored.
    pub name: &'static str,
    /// The platform.
    pub platform: Platform,
    /// What its holder does, for the log: `polling`.
    pub doing: &'static str,
}

impl Lease {
    /// Does `work` whenever this process holds the lease, until `stop`. `work` has to end soon after its token is
    /// cancelled: the lease is lost, or the program stops. The lease stays with this process until it is
    /// [given back](Self::release), so that what `work` began can be finished.
    pub async fn while_held<F>(
        &self,
        intake: &dyn Intake,
        stop: &CancellationToken,
        work: impl Fn(CancellationToken) -> F,
    ) where
        F: Future<Output = ()>,
    {
        let (platform, doing) = (self.platform.as_str(), self.doing);
        while !stop.is_cancelled() {
            match intake.lease(self.name, LASTS).await {
                Ok(true) => {
                    let halt = stop.child_token();
                    let works = async {
                        work(halt.clone()).await;
                        halt.cancel();
                    };
                    tokio::join!(self.keep(intake, &halt), works);
                }
                Ok(false) => {
                    tracing::debug!(platform, "another process is {doing}");
                    intake.heard(self.platform);
                }
                Err(Unavailable) => tracing::debug!(platform, "the lease for {doing}: {Unavailable}"),
            }
            let _ = stop.run_until_cancelled(sleep(RENEWED)).await;
        }
    }

    /// Gives it back.
    pub async fn release(&self, intake: &dyn Intake) {
        intake.release(self.name).await;
    }

    /// Renews the lease until `halt`, and cancels that when the lease is lost.
    async fn keep(&self, intake: &dyn Intake, halt: &CancellationToken) {
        let mut valid = Instant::now() + LASTS;
        while halt.run_until_cancelled(sleep(RENEWED)).await.is_some() {
            let asked = Instant::now();
            match intake.lease(self.name, LASTS).await {
                Ok(true) => valid = asked + LASTS,
                Err(Unavailable) if Instant::now() + RENEWED < valid => {}
                Ok(false) | Err(Unavailable) => {
                    tracing::warn!(platform = self.platform.as_str(), "the lease for {} is lost", self.doing);
                    halt.cancel();
                }
            }
        }
    }
}
