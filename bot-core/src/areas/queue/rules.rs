//! How a queue is narrowed and gone through, and when somebody is told in the morning of all that waits for them (docs/domain.md, "The
//! queue").

use super::filter::{By, Filter};
use super::{Event, Screen, Timer};
use crate::area::{Position, Task};
use crate::areas::authorities;
use crate::areas::told::Own;
use crate::conversation::Key;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{DAY, PersonId, zone};
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Locale, msg};
use crate::wire::Page;

/// The longest time until it is the same hour again, in ms: 25 hours, where the clock is set back.
pub(super) const DAY_AND_A_BIT: i64 = DAY + DAY / 24;
/// Nobody has narrowed a queue for longer, in ms: twelve hours. What somebody looked for yesterday hides nothing today.
pub(super) const NARROWED_FOR: i64 = DAY / 2;
/// A queue is narrowed by no more days.
const MOST_DAYS: u16 = 365;

fn shows() -> Screen {
    Screen::Queue { page: Page(0) }
}

/// Narrows the queue in one way, beside the others; or shows all of it again.
///
/// # Errors
/// The reader decides for nobody, there is no such country, or there are no words.
pub fn narrow(filter: &Filter, by: &By, reader: &Reader) -> Decided {
    if !reader.me.is_approver() {
        return Err(Refusal::not_allowed());
    }
    let is_days = |days: u16| if days <= MOST_DAYS { Ok(days) } else { Err(Refusal::gone()) };
    let before = filter.clone();
    let after = match by {
        By::Nothing => Filter::default(),
        By::Country(country) if country.is_empty() => Filter { country: None, ..before },
        By::Country(country) if List::countries().contains(country) => {
            Filter { country: Some(country.clone()), ..before }
        }
        By::Country(_) => return Err(Refusal::gone()),
        // What has come in lately does not wait for long.
        By::Older(days) => {
            let (older, newer) = (is_days(*days)?, before.newer);
            Filter { older, newer: if newer > older { newer } else { 0 }, ..before }
        }
        By::Newer(days) => {
            let (older, newer) = (before.older, is_days(*days)?);
            Filter { newer, older: if newer > older || newer == 0 { older } else { 0 }, ..before }
        }
        By::Words(words) => Filter { words: Some(read_words(words, "")?), ..before },
    };
    if after == *filter {
        return Ok(Decision::nothing(shows(), msg::toast_saved()));
    }
    let narrowed = Event::Narrowed { person: reader.me.id, filter: after, at: reader.now };
    Ok(Decision { events: vec![narrowed.into()], ..Decision::shows(shows()) })
}

/// Shows what waits next; where nothing does but what stands here, the queue.
///
/// # Errors
/// The reader decides for nobody.
pub(crate) fn next(next: Option<&Task>, here: Position, reader: &Reader) -> Decided {
    if !reader.me.is_approver() {
        return Err(Refusal::not_allowed());
    }
    match next.filter(|task| Position::of(task) != here) {
        Some(task) => Ok(Decision::shows(task.screen.clone())),
        None => Ok(Decision::nothing(shows(), msg::toast_no_next())),
    }
}

/// What is known of somebody's mornings. All times are in ms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Morning {
    /// Since when something waits of which they got no notice.
    pub left_at: Option<i64>,
    /// When they were told last of all that waits.
    pub told_at: Option<i64>,
    /// When they were told last of what waits, by a message of the morning or by a reminder.
    pub reminded_at: Option<i64>,
    /// Whether a colleague decides in their place for every authority for which they do.
    pub is_away: bool,
}

/// Looks in the next morning of the reader, who decides from now on, whether much waits already.
pub(crate) fn first(reader: &Reader) -> Option<Effect> {
    first_of(reader.me.id, &reader.me.traits.clock, reader)
}

/// The same of somebody else who decides from now on, at the latest by this clock.
pub(crate) fn first_of(person: PersonId, clock: &str, reader: &Reader) -> Option<Effect> {
    let settings = &reader.settings.authorities;
    let due = zone::next(clock, settings.digest_hour, reader.now);
    (settings.digest_above > 0).then(|| Effect::SetTimer(Timer::Morning { person }.into(), due))
}

/// Tells somebody of all that waits for them, once a day of their own calendar, and not on a day on which they were reminded: as long as more
/// waits than the deployment says, or something of which they got no notice. Where it is not morning yet, or still their quiet night, or a
/// colleague decides in their place, they are told afterwards.
pub fn tell(morning: &Morning, (own, waits): (&Own, u32), reader: &Reader) -> Decision {
    let (person, now, settings) = (reader.me.id, reader.now, &reader.settings.authorities);
    let nothing = || Decision::nothing(shows(), msg::toast_saved());
    let later = |due| nothing().with([Effect::SetTimer(Timer::Morning { person }.into(), due)]);
    if !reader.me.is_approver() || waits == 0 {
        let over = morning.left_at.map(|_| Event::NothingLeft { person }.into());
        return Decision { events: over.into_iter().collect(), ..nothing() };
    }
    let is_much = settings.digest_above > 0 && waits > settings.digest_above;
    if morning.left_at.is_none() && !is_much {
        return nothing();
    }
    let next = zone::next(&own.clock, settings.digest_hour, now);
    let is_told = |told: i64| zone::is_of_today(&own.clock, told, now);
    if morning.is_away
        || [morning.told_at, morning.reminded_at].into_iter().flatten().any(is_told)
        || zone::time_of_day(&own.clock, now).is_some_and(|(hour, _)| hour < settings.digest_hour)
    {
        return later(next);
    }
    if let Some(until) = own.held_until(now) {
        return later(until);
    }
    let told = Change::event(Event::ToldMorning { person, before: morning.told_at, at: now });
    let told = told.and(authorities::rules::reminded(person, now));
    let told = told.with([Effect::Notify(Whom::Person(person), Screen::Digest.into(), Topic::Asked)]);
    let again = is_much.then(|| Effect::SetTimer(Timer::Morning { person }.into(), next));
    told.with(again).decision(shows(), msg::toast_saved())
}

/// Countries with how many each, of several authorities, each country once, in the alphabet of a language.
pub(super) fn gathered(countries: &[(Key, u32)], locale: Locale) -> Vec<(Key, u32)> {
    let count = |key: &str| countries.iter().filter(|(country, _)| country == key).map(|(_, n)| *n).sum::<u32>();
    let all = List::countries().sorted(locale).iter().map(|(key, _)| ((*key).to_owned(), count(key)));
    all.filter(|(_, count)| *count > 0).collect()
}
