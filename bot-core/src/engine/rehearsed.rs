//! Turns without what surrounds them: something is asked for in a transaction of whoever runs it, and nothing that comes of it is delivered.
//! So tests run turns beside each other and one after the other, on the same database again and again.

use std::sync::Arc;

use futures::FutureExt as _;
use futures::future::BoxFuture;

use super::turn::{self, Outcome};
use super::{Engine, Shared};
use crate::area::Command;
use crate::store::{self, Result, Tx};
use crate::update::Update;

/// What a turn does in its transaction.
pub type TurnBody = Box<dyn for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<()>> + Send + Sync>;

impl Engine {
    /// What the turn of an update does in which its sender asks for something, whatever the update itself says.
    #[must_use]
    pub fn turn_of(&self, update: Update, command: Command) -> TurnBody {
        let (shared, asked) = (Arc::clone(&self.shared), Arc::new((update, command)));
        Box::new(move |tx| {
            let (shared, asked) = (Arc::clone(&shared), Arc::clone(&asked));
            async move { asks(tx, &shared, (&asked.0, &asked.1)).await }.boxed()
        })
    }
}

/// Claims an update, locks its person and does what they ask for, as a press does.
async fn asks(tx: &mut Tx, shared: &Shared, (update, command): (&Update, &Command)) -> Result<()> {
    if !store::updates::claim(tx, update.platform, &update.id, shared.outside.now()).await? {
        return Ok(());
    }
    command.lock_people(tx).await?;
    turn::go_on(tx, shared, update, (command, Outcome::default())).await.map(drop)
}
