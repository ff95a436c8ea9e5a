//! What is watched of a database: how much waits, and since when. It is read when somebody asks, in one transaction that only reads, by
//! statements that count along indexes and no further than a bound.

use super::Engine;
use crate::areas::projects;
use crate::store::outbox::{self, Depth};
use crate::store::{self, Error, JobCounts, LateTimers};

pub use crate::areas::projects::store::VotesWaiting;

/// A database as it was at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// When, in ms.
    pub at: i64,
    /// How much waits in each lane of the outbox.
    pub outbox: Vec<Depth>,
    /// How many messages a platform refuses for good, 1 000 at most.
    pub refused: u32,
    /// Which timers are late.
    pub timers: LateTimers,
    /// How many jobs there are.
    pub jobs: JobCounts,
    /// How many updates were put aside, 1 000 at most.
    pub dead_letters: u32,
    /// How much waits for each authority that is in use.
    pub votes: Vec<VotesWaiting>,
    /// How large the database is, in bytes.
    pub bytes: i64,
    /// How many processes live that share it, this one among them.
    pub processes: u32,
}

impl Engine {
    /// Reads what is watched of the database. It may take as long as the database lets it wait: who asks sets a limit.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn figures(&self) -> Result<Figures, Error> {
        let (db, at) = (&self.shared.db, self.shared.outside.now());
        let mut tx = db.read().await?;
        Ok(Figures {
            at,
            outbox: outbox::depths(&mut tx, at).await?,
            refused: outbox::count_refused(&mut tx).await?,
            timers: store::watched::late_timers(&mut tx, at).await?,
            jobs: store::watched::job_counts(&mut tx, at).await?,
            dead_letters: store::watched::count_dead_letters(&mut tx, at).await?,
            votes: projects::store::votes_waiting(&mut tx, at).await?,
            bytes: store::watched::bytes(&mut tx, db.dialect()).await?,
            processes: store::watched::processes(&mut tx, at).await?,
        })
    }
}
