//! What nobody needs any more goes once an hour, in small steps: by its age, and by a round past all people that goes on where it was.
//!
//! What goes when is said in `domain/retention.tsv`, and done by `store::housekeeping`. Files that nobody refers to are left to `keeping`.

use std::time::Duration;

use super::Engine;
use crate::domain::OutboxId;
use crate::store::Error;
use crate::store::housekeeping::{self, Place};
use crate::update::{Intake as _, Listens as _};

/// After a start whatever has waited goes first.
const BEGINS: Duration = Duration::from_secs(600);
/// How often it is looked for what can go.
const EVERY: Duration = Duration::from_secs(3_600);
/// One process does that; another one takes it over when it has not done so for this long.
const LEASE: Duration = Duration::from_secs(2 * 3_600);
/// The name of that, and of the place where the round goes on.
const NAME: &str = "housekeeping";
/// So many steps a round makes at a time: 50 000 people an hour.
const STEPS: usize = 1_000;
/// Between two of them others have the database to themselves.
const PAUSE: Duration = Duration::from_millis(50);

impl Engine {
    pub(super) async fn run_housekeeping(&self) {
        let mut pause = BEGINS;
        while self.shared.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
            pause = EVERY;
            // What was begun is done by the next one, a step later.
            self.shared.stop.run_until_cancelled(self.keep_house()).await;
        }
    }

    /// Lets go what nobody needs any more, if it is up to this process; says whether it is.
    pub async fn keep_house(&self) -> bool {
        let is_ours = self.lease(NAME, LEASE).await == Ok(true);
        if is_ours
            && let Err(error) = self.let_go().await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "what nobody needs any more could not be deleted; it is tried again in an hour");
        }
        is_ours
    }

    async fn let_go(&self) -> Result<(), Error> {
        let gone = housekeeping::forget_old(&self.shared.db, self.shared.outside.now()).await?;
        tracing::debug!(gone, "rows that are too old are deleted");
        let left_off = self.left_off(NAME).await.ok().flatten();
        let mut place = left_off.and_then(|place| place.parse().ok()).map(Place).unwrap_or_default();
        for _ in 0..STEPS {
            let (now, ord) = (self.shared.outside.now(), self.ids().fresh::<OutboxId>().0);
            let Some(next) = housekeeping::some_people(&self.shared.db, place, (now, ord)).await? else {
                // The next round begins with everybody.
                place = Place::default();
                break;
            };
            place = next;
            tokio::time::sleep(PAUSE).await;
        }
        // Where that is not noted, some are looked at twice.
        let _ = self.leave_off(NAME, &place.0.to_string()).await;
        Ok(())
    }
}
