//! What front ends bring: updates, changed groups, what could not be read, leases of theirs; what fails is put aside.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures::FutureExt;
use tokio::time::Instant;

use super::meter::TurnEnd;
use super::observer::{Activity, Began};
use super::{Engine, login};
use crate::area::{self, Screen};
use crate::areas::help;
use crate::platform::Platform;
use crate::reader::Me;
use crate::store;
use crate::store::outbox::{Lane, Place};
use crate::text::{Locale, msg};
use crate::update::{Intake, Reply, RoomUpdate, Unavailable, Update};
use crate::view::{CommandName, Introduction};

impl Engine {
    /// An update failed for a reason of its own: it is put aside, and the person is told.
    async fn fail(&self, update: &Update, error: &store::Error, until: Instant) -> Result<Reply, Unavailable> {
        tracing::error!(update = ?update, error = %error, "an update failed and is put aside");
        self.loses(update, TurnEnd::Failed);
        self.shared.tell(Began::now(), || Activity::DeadLetter);
        let (letter_of, reason) = (update.clone(), error.to_string());
        let now = self.shared.outside.now();
        let mut ids = self.ids();
        let id = ids.fresh::<crate::domain::OutboxId>().0;
        let shared = Arc::clone(&self.shared);
        let stored = self.shared.db.turn_until(until, move |tx| {
            let (shared, update, reason) = (Arc::clone(&shared), letter_of.clone(), reason.clone());
            async move {
                let is_new = store::updates::claim(tx, update.platform, &update.id, now).await?;
                let actor = store::people::lock(tx, update.platform, &update.sender, now).await?;
                // What was typed to get in is kept nowhere, whether or not its writer is known by now.
                let is_asked = actor.as_ref().is_some_and(|actor| actor.is_asked);
                let is_secret = is_asked || login::may_hold_secret(&update.what, actor.as_ref());
                let raw = if is_secret { String::new() } else { update.raw.clone() };
                // Its turn has ended well before, unless what was typed was checked outside it.
                if let Some(actor) = actor.filter(|actor| is_new || actor.is_asked) {
                    let info = store::outbox::LeaseInfo { now, process: &shared.process, lease: 0, ord: id };
                    let to = (actor.me.id, actor.account);
                    let sorry = Screen::Refused(Box::new(help::dead_ends::failed()));
                    store::outbox::show(tx, to, Lane::Answer, (&sorry, Place::New), info).await?;
                }
                if !is_new {
                    return Ok(());
                }
                let platform = update.platform.as_str().to_owned();
                let letter = store::updates::DeadLetter { id, platform, at: now, reason, body: raw };
                store::updates::add_dead_letter(tx, &letter).await
            }
            .boxed()
        });
        stored.await.map_err(|error| self.shared.vitals.unavailable(&error))?;
        let locale = Locale::negotiate(&update.sender.language);
        Ok(Reply { toast: Some(msg::sorry_failed()), locale: Some(locale), ..Reply::default() })
    }
}

#[async_trait]
impl Intake for Engine {
    async fn handle(&self, update: Update) -> Result<Reply, Unavailable> {
        self.heard(update.platform);
        let until = Instant::now() + Self::DEADLINE;
        let entered = self.shared.queues.enter(update.platform, &update.sender.account, until).await;
        let entered = entered.ok_or_else(|| self.loses(&update, TurnEnd::TurnedAway))?;
        // A turn that has begun goes on when whoever brought the update does not wait for its end.
        let (engine, taken) = (self.clone(), update.clone());
        let turn = self.shared.tasks.spawn(async move {
            let searched = engine.searches(&taken, until).await;
            // First: what arrives while the rest is noted has arrived since.
            let mark = engine.shared.order.now();
            engine.shared.db.noted_of(taken.platform, &taken.sender.account).await;
            // Until it is put aside where it fails, too.
            (engine.take(&taken, (searched, mark), until).await, entered)
        });
        let (taken, _entered) = match turn.await {
            Ok((taken, entered)) => (taken, Some(entered)),
            Err(_) => (Err(store::Error::Panicked), None),
        };
        match taken {
            Ok(reply) => Ok(reply),
            Err(error) if self.shared.vitals.is_away(&error) => Err(self.loses(&update, TurnEnd::Unavailable)),
            Err(error) => self.fail(&update, &error, until).await,
        }
    }

    async fn room(&self, update: RoomUpdate) -> Result<(), Unavailable> {
        self.room_changes(update).await
    }

    fn heard(&self, platform: Platform) {
        self.shared.circuits.heard(platform);
        self.shared.vitals.heard(platform);
    }

    async fn dead_letter(&self, platform: Platform, raw: &str, reason: &str) -> Result<(), Unavailable> {
        let letter = store::updates::DeadLetter {
            id: self.ids().fresh::<crate::domain::OutboxId>().0,
            platform: platform.as_str().to_owned(),
            at: self.shared.outside.now(),
            reason: reason.to_owned(),
            // PostgreSQL stores no NUL.
            body: raw.replace('\0', "\u{fffd}"),
        };
        let stored = self.shared.db.turn_until(Instant::now() + Self::DEADLINE, move |tx| {
            let letter = letter.clone();
            async move { store::updates::add_dead_letter(tx, &letter).await }.boxed()
        });
        stored.await.map_err(|error| self.shared.vitals.unavailable(&error))
    }

    async fn lease(&self, name: &str, duration: Duration) -> Result<bool, Unavailable> {
        let lasts = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        let (name, shared) = (name.to_owned(), Arc::clone(&self.shared));
        let held = self.shared.db.turn(move |tx| {
            let (name, shared) = (name.clone(), Arc::clone(&shared));
            // It begins when it is written: this may have waited for long.
            let now = shared.outside.now();
            async move { store::updates::lease(tx, &name, &shared.process, (now, now.saturating_add(lasts))).await }
                .boxed()
        });
        held.await.map_err(|error| self.shared.vitals.unavailable(&error))
    }

    async fn release(&self, name: &str) {
        let (name, holder) = (name.to_owned(), self.shared.process.clone());
        let released = self.shared.db.turn(move |tx| {
            let (name, holder) = (name.clone(), holder.clone());
            async move { store::updates::release(tx, &name, &holder).await }.boxed()
        });
        if let Err(error) = released.await
            && !self.shared.vitals.is_away(&error)
        {
            tracing::error!(%error, "a lease was not given back; it ends by itself");
        }
    }

    async fn attempt(&self, name: &str) -> Result<Duration, Unavailable> {
        let (name, now) = (name.to_owned(), self.shared.outside.now());
        let waits = self.shared.db.turn(move |tx| {
            let name = name.clone();
            async move { store::updates::attempt(tx, &name, now).await }.boxed()
        });
        let waits = waits.await.map_err(|error| self.shared.vitals.unavailable(&error))?;
        Ok(Duration::from_millis(u64::try_from(waits).unwrap_or(0)))
    }

    fn commands(&self) -> Vec<CommandName> {
        let stranger = Me::of(crate::domain::PersonId(0), String::new());
        help::commands(&stranger, self.shared.settings.linking, (false, false))
    }

    fn all_commands(&self) -> Vec<CommandName> {
        help::every_command(self.shared.settings.linking)
    }

    fn introduction(&self, platform: Platform) -> Option<Introduction> {
        area::introduction(&self.shared.settings.operator, platform)
    }
}
