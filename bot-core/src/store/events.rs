//! Writes what happened.

use super::outbox::{self, LeaseInfo};
use super::{Result, Tx, conversations, jobs, people, updates};
use crate::area::{self, Event};
use crate::decision::{Effect, Topic, Whom};
use crate::reader::Settings;

/// Writes events in their order.
///
/// # Errors
/// [`Error::Stale`](super::Error::Stale) when somebody else was faster, or when the database fails.
pub async fn apply(tx: &mut Tx, events: &[Event], info: LeaseInfo<'_>) -> Result<()> {
    for (nth, event) in (0..).zip(events) {
        event.write(tx, LeaseInfo { ord: info.ord + nth, ..info }).await?;
    }
    Ok(())
}

/// Carries out what follows from events, in order, as a deployment decides. Refreshes come last: a message that is queued in this turn is current
/// already.
pub async fn follow(tx: &mut Tx, effects: &[Effect], settings: &Settings, info: LeaseInfo<'_>) -> Result<()> {
    let (refreshes, others): (Vec<_>, Vec<_>) =
        effects.iter().partition(|effect| matches!(effect, Effect::Refresh(_) | Effect::RefreshWaiting(_)));
    for (nth, effect) in (0..).zip(others.into_iter().chain(refreshes)) {
        let info = LeaseInfo { ord: info.ord + nth, ..info };
        match effect {
            Effect::Notify(Whom::Approvers(authority), screen, topic) => {
                outbox::ask(tx, (*authority, &settings.authorities), (screen, *topic), info).await?;
            }
            Effect::Notify(Whom::Person(person), screen, Topic::Duty) => {
                outbox::remind(tx, (*person, &settings.authorities), screen, info).await?;
            }
            Effect::Notify(whom, screen, topic) => outbox::notify(tx, *whom, (screen, *topic), info).await?,
            Effect::Refresh(subject) => outbox::repair(tx, *subject, info).await?,
            Effect::SetTimer(timer, due) => updates::set_timer(tx, timer, *due).await?,
            Effect::ClearTimer(timer) => drop(updates::take_timer(tx, timer, i64::MAX).await?),
            Effect::ReleaseHeld(whom, due) => outbox::release_held(tx, *whom, *due).await?,
            Effect::DropHeld(whom, subjects) => outbox::drop_held(tx, *whom, subjects).await?,
            Effect::Start(job) => jobs::start(tx, job, info.now).await?,
            Effect::RefreshWaiting(person) => people::refresh_waiting(tx, *person, info).await?,
            Effect::OfferAllCommands(person) => outbox::offer_commands(tx, *person, info).await?,
            Effect::OfferCommands(account) => {
                outbox::tell_account(tx, *account, &area::offered_commands(), info).await?
            }
            Effect::CloseNotes(about, by) => conversations::overtake(tx, (about, *by), true, info).await?,
            Effect::ReopenNotes(about, by) => conversations::overtake(tx, (about, *by), false, info).await?,
            // The turn itself goes on so.
            Effect::Become(_) | Effect::Speak(_) | Effect::EndForm(_) => {}
            // It was counted before anything was written.
            Effect::Spend(_) => {}
        }
    }
    Ok(())
}
