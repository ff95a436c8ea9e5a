//! The chain of the audit: who makes it longer, and who looks whether it is whole.
//!
//! Entries are written by the turns that they tell of. A moment later this process gives all that wait their places. Another one that does
//! so at once waits for the same row, so the chain never forks; what a process leaves that dies, the next one finds that looks.

use futures::FutureExt;

use super::Engine;
use crate::domain::audit::{Check, Fault, Head};
use crate::store::dues::Kind;
use crate::store::{Db, Result, audit};

/// The pause before it is tried again, where the database does not answer.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(500);
/// So many entries are read at a time.
const PAGE: u32 = 1_000;
/// So many faults are named.
const NAMED: usize = 100;

impl Engine {
    pub(super) async fn run_audit(&self) {
        while !self.shared.stop.is_cancelled() {
            let chained = self.chain_due().await;
            let rest = async {
                match chained {
                    Ok(()) => self.until_due(Kind::Entry, self.shared.net).await,
                    Err(error) => {
                        if !self.shared.vitals.is_away(&error) {
                            tracing::error!(%error, "the audit could not be chained; it is tried again");
                        }
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            };
            tokio::select! {
                () = self.shared.stop.cancelled() => {}
                () = rest => {}
            }
        }
        // What this process has written last has its place before it ends; where that fails, another one gives it.
        let _ = tokio::time::timeout(Self::LEAVES, self.chain_all()).await;
    }

    /// Chains what waits, once the first of it has waited for others that go along.
    async fn chain_due(&self) -> Result<()> {
        let dues = self.shared.db.dues();
        dues.looks(Kind::Entry);
        let now = self.shared.outside.now();
        // Reading costs no commit: most of the time nothing waits.
        let mut tx = self.shared.db.read().await?;
        let first = audit::first_waiting(&mut tx).await?;
        drop(tx);
        match first {
            None => Ok(()),
            // One of a time that is still to come was written before the clock was set back.
            Some(first) if (first..first + audit::GATHERS).contains(&now) => {
                dues.hear(Kind::Entry, first + audit::GATHERS);
                Ok(())
            }
            Some(_) => self.chain_all().await,
        }
    }

    async fn chain_all(&self) -> Result<()> {
        while self.shared.db.turn(|tx| audit::chain(tx).boxed()).await? {}
        Ok(())
    }
}

/// What came of looking at the audit.
#[derive(Debug, Default)]
pub struct Verdict {
    /// How many entries the chain has.
    pub entries: u64,
    /// Where it ends; `None` where nothing is chained yet.
    pub head: Option<Head>,
    /// How many entries wait for their places.
    pub waiting: u32,
    /// What is wrong, in the order of the entries: the first faults.
    pub faults: Vec<Fault>,
    /// How many more there are.
    pub more: u64,
}

impl Verdict {
    fn add(&mut self, fault: Fault) {
        if self.faults.len() < NAMED {
            self.faults.push(fault);
        } else {
            self.more += 1;
        }
    }
}

/// Looks at the whole chain, which may grow meanwhile; one entry must still have the hash that was noted, if any was. Writes nothing.
///
/// # Errors
/// When the database fails, or an entry cannot be read.
pub async fn verify_audit(db: &Db, noted: Option<Head>) -> Result<Verdict> {
    let (mut verdict, mut check, mut behind) = (Verdict::default(), Check::new(noted), i64::MIN);
    loop {
        // First the head: the entries up to it were written with it, so they are found after that.
        let head = audit::head(&mut db.read().await?).await?;
        let page = audit::page(&mut db.read().await?, behind, PAGE).await?;
        let Some(last) = page.last() else {
            check.end(head.as_ref()).into_iter().for_each(|fault| verdict.add(fault));
            verdict.waiting = audit::count_waiting(&mut db.read().await?).await?;
            verdict.head = head;
            return Ok(verdict);
        };
        behind = last.number;
        verdict.entries += page.len() as u64;
        for entry in &page {
            if let Some(fault) = check.next(entry) {
                verdict.add(fault);
            }
        }
    }
}
