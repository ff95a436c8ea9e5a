//! Writes what happened.

use super::outbox::{self, Birth};
use super::{Error, Tx, people, projects, updates};
use crate::area;
use crate::areas::{accounts, authorities, contacts, help};
use crate::conversation::Screen;
use crate::decision::{Effect, Whom};
use crate::domain::Event;

/// Writes events in their order. Notices come after what they tell of.
///
/// # Errors
/// [`Error::Stale`] when somebody else was faster, or when the database fails.
pub async fn apply(tx: &mut Tx, events: &[Event], birth: Birth<'_>) -> Result<(), Error> {
    // What is told anew needs no repair, so that comes last.
    let (repairs, others): (Vec<_>, Vec<_>) = events.iter().partition(|event| matches!(event, Event::Repaired(_)));
    for (nth, event) in (0..).zip(others.into_iter().chain(repairs)) {
        write(tx, event, Birth { ord: birth.ord + nth, ..birth }).await?;
    }
    Ok(())
}

async fn write(tx: &mut Tx, event: &Event, birth: Birth<'_>) -> Result<(), Error> {
    let now = birth.now;
    match event {
        Event::Authorities(event) => authorities::write(event, tx, birth).await,
        Event::People(event) => crate::areas::people::write(event, tx, birth).await,
        Event::ProjectSaved { project, before } => projects::save(tx, project, *before).await,
        Event::VotesAsked { project, authorities, at } => projects::ask(tx, *project, authorities, *at).await,
        Event::VoteAdded { project, authority, at } => projects::ask_one(tx, *project, *authority, *at).await,
        Event::VoteCast { project, authority, cast } => projects::cast(tx, *project, *authority, cast).await,
        Event::VoteUndone { project, authority } => projects::undo(tx, *project, *authority).await,
        Event::VoteSettled { project, authority } => projects::settle(tx, *project, *authority, now).await,
        Event::Reminded(project, at) => projects::remind(tx, *project, *at).await,
        Event::FounderJoined(project, person, at) => projects::join(tx, *project, *person, *at).await,
        Event::Recorded(entry) => projects::record(tx, entry).await,
        Event::TimerSet(what, due) => updates::set_timer(tx, what, *due).await,
        Event::TimerCleared(what) => updates::take_timer(tx, what, i64::MAX).await.map(drop),
        Event::Told(person, screen) => outbox::tell(tx, *person, screen, birth).await,
        Event::ApproversTold(authority, screen) => outbox::tell_approvers(tx, *authority, screen, birth).await,
        Event::Accounts(event) => accounts::write(event, tx, birth).await,
        Event::Contacts(event) => contacts::write(event, tx, birth).await,
        Event::Help(event) => help::write(event, tx, birth).await,
        Event::OperatorTold(screen) => outbox::tell_operator(tx, screen, birth).await,
        Event::Repaired(subject) => outbox::repair(tx, *subject, birth).await,
    }
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
            Effect::Become(_) | Effect::Speak(_) => {}
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
