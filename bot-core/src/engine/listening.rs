//! What the engine keeps for a front end that goes on where it left off: where that was, and who waits to be heard.

use async_trait::async_trait;
use futures::FutureExt;

use super::Engine;
use crate::platform::Platform;
use crate::store;
use crate::update::{Listens, Unavailable};

/// How many chats are asked at most for what was written while nobody listened: those of the last to do something.
const MOST: i64 = 2_000;

#[async_trait]
impl Listens for Engine {
    async fn left_off(&self, lease: &str) -> Result<Option<String>, Unavailable> {
        let mut tx = self.shared.db.read().await.map_err(|error| self.shared.vitals.unavailable(&error))?;
        store::updates::left_off(&mut tx, lease).await.map_err(|error| self.shared.vitals.unavailable(&error))
    }

    async fn leave_off(&self, lease: &str, place: &str) -> Result<(), Unavailable> {
        let (lease, place, holder) = (lease.to_owned(), place.to_owned(), self.shared.process.clone());
        let noted = self.shared.db.turn(move |tx| {
            let (lease, place, holder) = (lease.clone(), place.clone(), holder.clone());
            async move { store::updates::leave_off(tx, (&lease, &holder), &place).await }.boxed()
        });
        noted.await.map_err(|error| self.shared.vitals.unavailable(&error))
    }

    async fn awaited(&self, platform: Platform) -> Result<Vec<String>, Unavailable> {
        let mut tx = self.shared.db.read().await.map_err(|error| self.shared.vitals.unavailable(&error))?;
        store::conversations::awaited(&mut tx, platform, MOST)
            .await
            .map_err(|error| self.shared.vitals.unavailable(&error))
    }
}
