//! The queue of those who decide: all that waits for them, the oldest first, narrowed if they like, and gone through one by one; and, where
//! it is much, one message in the morning in place of a notice each.

mod filter;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, confirmation, inbox, lock_people, merge, queue, unattended};
pub use filter::{By, Filter};
pub(crate) use store::{HOLDS, OLD};
pub(crate) use views::{line, next_button};

use serde::{Deserialize, Serialize};

use crate::area::{self, COUNTED, Narrowed, Position, Task, Wanted, events};
use crate::areas::news::Listening;
use crate::areas::{authorities, told};
use crate::decision::{Ask, Decided};
use crate::domain::{AuthorityId, PersonId, zone};
use crate::reader::{Fresh, OfAuthorities, Reader, Settings};
use crate::store::{Lock, Result, Tx, updates};
use crate::text::msg;
use crate::view::part::Part;
use crate::view::{PAGE, View};
use crate::wire;
use crate::wire::Page;
use rules::Morning;

wire! {
    /// What can be shown of a queue.
    pub enum Screen {
        /// What waits for the authorities that the person decides for, the oldest first.
        16 = Queue { page: Page } [Slow],
        /// To what the person has narrowed it.
        122 = Filters,
        /// The countries of the partners in it.
        123 = Countries { page: Page } [Slow],
        ;
        /// In the morning: how much waits, and the oldest of it.
        Digest [Slow],
    }
}

wire! {
    /// What can be asked for a queue.
    pub enum Command {
        /// Narrows it, or shows all of it again.
        178 = Narrow { by: By },
        /// Shows what waits next, after what waits since a time in ms, is about a subject and waits for an authority.
        179 = Next { since: i64, subject: i64, authority: AuthorityId },
        ;
        /// Tells somebody in the morning of all that waits for them.
        TellMorning { person: PersonId },
    }
}

events! {
    /// What happened. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody has narrowed their queue.
        Narrowed { person: PersonId, filter: Filter, at: i64 } => store::narrow(tx, *person, filter, *at),
        /// Somebody was told of all that waits for them; how it was before must still be so.
        ToldMorning { person: PersonId, before: Option<i64>, at: i64 } => store::told(tx, *person, (*before, *at)),
        /// Nothing of which somebody was not told waits for them any more.
        NothingLeft { person: PersonId } => store::nothing_left(tx, *person),
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// It is morning where somebody decides for whom much waits.
    Morning {
        /// Who.
        person: PersonId,
    },
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Morning { person } = *self;
        Command::TellMorning { person }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        rules::DAY_AND_A_BIT
    }
}

/// In whose name a timer acts: the person who is told. A reminder of theirs, and what is left for their morning, wait until then.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Morning { person } = *timer;
    authorities::store::lock_told(tx, person).await?;
    store::lock(tx, person).await?;
    Ok(Some(person))
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::Narrow { .. } | Self::Next { .. } | Self::TellMorning { .. } => Screen::Queue { page: Page(0) },
        }
    }
}

/// Those who decide for an authority and get no notice of a screen of their own, as more waits for them than a deployment says: they read
/// of it in the morning. Who has been shown the same thing already, and has it in their chat, gets the notice all the same.
pub(crate) async fn left_for_the_morning(
    tx: &mut Tx,
    (authority, settings): (AuthorityId, &OfAuthorities),
    screen: &area::Screen,
    now: i64,
) -> Result<Vec<PersonId>> {
    let mut left = Vec::new();
    if settings.digest_above == 0 {
        return Ok(left);
    }
    let subject = screen.subject(PersonId(0)).unwrap_or(0);
    for decides in store::loads(tx, (authority, subject), settings.digest_above + 1, now).await? {
        if decides.waits > settings.digest_above && !decides.has_it {
            leave(tx, &decides, settings, now).await?;
            left.push(decides.person);
        }
    }
    Ok(left)
}

/// Whether more waits for somebody than a deployment says.
pub(crate) async fn has_much(tx: &mut Tx, person: PersonId, settings: &OfAuthorities, now: i64) -> Result<bool> {
    Ok(much(tx, person, settings, now).await?.is_some())
}

/// What waits for somebody for whom it is more than a deployment says.
async fn much(tx: &mut Tx, person: PersonId, settings: &OfAuthorities, now: i64) -> Result<Option<store::Load>> {
    if settings.digest_above == 0 {
        return Ok(None);
    }
    let load = store::load(tx, person, settings.digest_above + 1, now).await?;
    Ok(load.filter(|load| load.waits > settings.digest_above))
}

/// Whether the same is so of somebody who is to be reminded: it stands in the message of their morning.
pub(crate) async fn is_left_for_the_morning(
    tx: &mut Tx,
    person: PersonId,
    settings: &OfAuthorities,
    now: i64,
) -> Result<bool> {
    let Some(load) = much(tx, person, settings, now).await? else { return Ok(false) };
    leave(tx, &load, settings, now).await?;
    Ok(true)
}

/// Notes that something waits for somebody's morning, which comes at the hour that a deployment says.
async fn leave(tx: &mut Tx, load: &store::Load, settings: &OfAuthorities, now: i64) -> Result<()> {
    tx.locks(Lock::Reader(load.person.0)).await;
    store::leave(tx, load.person, now).await?;
    let due = zone::next(&load.clock, settings.digest_hour, now);
    updates::set_timer_by(tx, &Timer::Morning { person: load.person }.into(), due).await
}

/// A page of a queue, and how many there are.
async fn listed(tx: &mut Tx, narrowed: &Narrowed, page: Page, reader: &Reader) -> Result<(Vec<Task>, usize)> {
    let page_size = u32::try_from(PAGE).unwrap_or(u32::MAX);
    let most = page_size.saturating_mul(u32::from(page.0) + 1).min(COUNTED);
    let waiting = area::waiting(tx, reader, &Wanted::first(narrowed, most)).await?;
    let all = usize::try_from(waiting.all.min(COUNTED)).unwrap_or(usize::MAX);
    // A page beyond the last one is the last one.
    let range = Part::<Task>::range(all, page.0);
    let mut tasks = waiting.tasks;
    let end = range.end.min(tasks.len());
    Ok((tasks.drain(range.start.min(end)..end).collect(), all))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    if !reader.me.is_approver() {
        return Ok(match screen {
            Screen::Queue { .. } => Some(views::nobodys()),
            Screen::Filters | Screen::Countries { .. } | Screen::Digest => None,
        });
    }
    let filter = store::filter(tx, reader.me.id, reader.now).await?;
    match screen {
        Screen::Queue { page } => {
            let (tasks, all) = listed(tx, &filter.narrowed(reader.now), *page, reader).await?;
            let mut mine = authorities::store::all(tx, [reader.me.id; 2]).await?;
            mine.retain(|authority| reader.me.has_part_in(authority.id));
            Ok(Some(views::queue((&tasks, all), (&filter, &mine), *page, reader)))
        }
        Screen::Filters => Ok(Some(views::filters(&filter))),
        Screen::Countries { page } => {
            let mut countries = Vec::new();
            for mandate in reader.me.decides_for.each() {
                countries.extend(store::countries(tx, mandate.authority).await?);
            }
            Ok(Some(views::countries(&rules::gathered(&countries, reader.locale), &filter, *page)))
        }
        Screen::Digest => {
            let waiting = area::waiting(tx, reader, &Wanted::first(&Narrowed::default(), views::OLDEST)).await?;
            Ok(views::digest(&waiting))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, _: &mut Fresh) -> Result<Decided> {
    match command {
        Command::Narrow { by } => {
            let filter = store::filter(tx, reader.me.id, reader.now).await?;
            Ok(rules::narrow(&filter, by, reader))
        }
        Command::Next { since, subject, authority } => {
            let here = Position { since: *since, subject: *subject, authority: *authority };
            let narrowed = store::filter(tx, reader.me.id, reader.now).await?.narrowed(reader.now);
            let next = area::waiting(tx, reader, &Wanted::next(&narrowed, here)).await?.tasks;
            // Behind the last one comes the first one.
            let next = match next.first() {
                Some(_) => next,
                None => area::waiting(tx, reader, &Wanted::next(&narrowed, Position::FIRST)).await?.tasks,
            };
            Ok(rules::next(next.first(), here, reader))
        }
        Command::TellMorning { person } => {
            let reminded_at = authorities::store::reminded_at(tx, *person).await?;
            let is_away = !authorities::store::delegations::is_there(tx, *person, reader.now).await?;
            let morning = Morning { reminded_at, is_away, ..store::morning(tx, *person).await? };
            let own = told::store::own(tx, Listening::Person(*person)).await?;
            let waits = area::waiting(tx, reader, &Wanted::count(&Narrowed::default())).await?.all;
            Ok(Ok(rules::tell(&morning, (&own, waits), reader)))
        }
    }
}

/// How a command asks for words that it lacks.
pub(crate) fn asks(command: &Command, _: &str) -> Option<Ask> {
    let Command::Narrow { by: By::Words(_) } = command else { return None };
    let (heading, label) = (msg::queue_title(), msg::field_search_queue());
    Some(Ask { heading, label, send: msg::button_search(), is_optional: false })
}
