//! Writes what happened.

use super::outbox::{self, Birth};
use super::{Error, Tx, people, updates};
use crate::area::{self, Event, Screen};
use crate::decision::{Effect, Whom};

/// Writes events in their order.
///
/// # Errors
/// [`Error::Stale`] when somebody else was faster, or when the database fails.
pub async fn apply(tx: &mut Tx, events: &[Event], birth: Birth<'_>) -> Result<(), Error> {
    for (nth, event) in (0..).zip(events) {
        event.write(tx, Birth { ord: birth.ord + nth, ..birth }).await?;
    }
    Ok(())
}

/// Carries out what follows from events, in order. Refreshes come last: a message that is queued in this turn is current
/// already.
///
/// # Errors
/// When the database fails.
pub async fn follow(tx: &mut Tx, effects: &[Effect], birth: Birth<'_>) -> Result<(), Error> {
    let (refreshes, others): (Vec<_>, Vec<_>) =
        effects.iter().partition(|effect| matches!(effect, Effect::Refresh(_) | Effect::RefreshWaiting(_)));
    for (nth, effect) in (0..).zip(others.into_iter().chain(refreshes)) {
        let birth = Birth { ord: birth.ord + nth, ..birth };
        match effect {
            Effect::Notify(whom, screen, _) => notify(tx, *whom, screen, birth).await?,
            Effect::Refresh(subject) => outbox::repair(tx, *subject, birth).await?,
            Effect::SetTimer(timer, due) => updates::set_timer(tx, timer, *due).await?,
            Effect::ClearTimer(timer) => drop(updates::take_timer(tx, timer, i64::MAX).await?),
            Effect::RefreshWaiting(person) => people::refresh_waiting(tx, *person, birth).await?,
            Effect::OfferAllCommands(person) => outbox::offer_commands(tx, *person, birth).await?,
            Effect::OfferCommands(account) => {
                outbox::tell_account(tx, *account, &area::offered_commands(), birth).await?
            }
            // The turn itself goes on so.
            Effect::Become(_) | Effect::Speak(_) | Effect::EndForm(_) => {}
        }
    }
    Ok(())
}

async fn notify(tx: &mut Tx, whom: Whom, screen: &Screen, birth: Birth<'_>) -> Result<(), Error> {
    match whom {
        Whom::Person(person) => outbox::tell(tx, person, screen, birth).await,
        Whom::Account(account) => outbox::tell_account(tx, account, screen, birth).await,
        Whom::Approvers(authority) => outbox::tell_approvers(tx, authority, screen, birth).await,
        Whom::Operator => outbox::tell_operator(tx, screen, birth).await,
    }
}
