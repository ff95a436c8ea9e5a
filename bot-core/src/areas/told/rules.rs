//! When somebody is told of something, and what they may choose (docs/domain.md, "What people are told").

use super::wish::{Group, Heard, Held, How, Kind, Night, Own, Wish};
use super::{Command, Event, Screen, Timer};
use crate::areas::news::Listening;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{DAY, ProjectId, zone};
use crate::reader::Reader;
use crate::text::msg;
use crate::wire::Page;

/// At this hour of their own day, from 0, people are told of all of a day together.
const DAILY_AT: i8 = 17;
/// The longest time until it is that hour again, in ms: 25 hours, where the clock is set back.
pub(super) const DAY_AND_A_BIT: i64 = DAY + DAY / 24;
/// In the place of a project, what counts for all of them.
pub const EVERYWHERE: ProjectId = ProjectId(0);

/// When somebody is told of something that waits for nobody's answer: as they wish for it, else as they wish for everything.
#[must_use]
pub fn how(own: &Own, wish: Option<Wish>, now: i64) -> How {
    match wish.unwrap_or(own.usual) {
        Wish::AtOnce => own.held_until(now).map_or(How::AtOnce, How::Held),
        Wish::Daily => How::Daily(daily(own, now)),
        Wish::Never => How::Never,
    }
}

/// When they are told of all of a day, in ms.
pub(super) fn daily(own: &Own, now: i64) -> i64 {
    zone::next(&own.clock, DAILY_AT, now)
}

/// Whether the reader is asked whether they want a night: once, as soon as something can happen that they hear of. Students are not
/// asked: they have one.
#[must_use]
pub fn asks_night(own: &Own, reader: &Reader) -> bool {
    own.night.is_none() && (own.takes_part || reader.me.is_approver()) && reader.student.is_none()
}

/// Is told otherwise from now on, of everything for which nothing else was chosen. What is held, or waits to be told once a day, is
/// told nevertheless, unless nothing is to be told any more.
///
/// # Errors
/// A student chooses for each TwinSpace.
pub fn wish_everywhere(own: &Own, (wish, held): (Wish, &Held), reader: &Reader) -> Decided {
    is_themselves(reader)?;
    let shows = Screen::Told { page: Page(0) };
    if own.usual == wish {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    Ok(wished(reader, (EVERYWHERE, Kind::All), (wish, held)).decision(shows, msg::toast_saved()))
}

/// The same for one project, or for its TwinSpace.
///
/// # Errors
/// The reader hears nothing of it.
pub fn wish(heard: &Heard, (kind, wish, held): (Kind, Wish, &Held), reader: &Reader) -> Decided {
    let chosen = heard.chosen(kind).ok_or_else(Refusal::gone)?;
    let shows = Screen::Of { project: heard.project };
    if chosen == super::Chosen::Own(wish) {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    Ok(wished(reader, (heard.project, kind), (wish, held)).decision(shows, msg::toast_saved()))
}

fn wished(reader: &Reader, (project, kind): (ProjectId, Kind), (wish, held): (Wish, &Held)) -> Change {
    let wished = Change::event(Event::Wished { listening: Listening::of(reader), project, kind, wish });
    if wish == Wish::Never { wished.and(silenced(reader, (project, kind), held)) } else { wished }
}

/// Nothing is to be told any more: what is held does not come in the morning, nor does the rest at five; all of it stays in the inbox.
fn silenced(reader: &Reader, (project, kind): (ProjectId, Kind), held: &Held) -> Change {
    let dropped = held.whom.iter().map(|whom| Effect::DropHeld(*whom, held.subjects.clone()));
    Change::event(Event::Silenced { listening: Listening::of(reader), project, kind }).with(dropped.collect::<Vec<_>>())
}

/// Is told of a project as of all others from now on.
///
/// # Errors
/// The reader hears nothing of it.
pub fn as_everywhere(heard: &Heard, (own, held): (&Own, &Held), reader: &Reader) -> Decided {
    let (listening, project) = (Listening::of(reader), heard.project);
    let shows = Screen::Of { project };
    let is_own = |chosen| matches!(chosen, Some(super::Chosen::Own(_)));
    if !is_own(heard.of_project) && !is_own(heard.of_space) {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let usual = Change::event(Event::AsEverywhere { listening, project });
    let silenced = (own.usual == Wish::Never).then(|| silenced(reader, (project, Kind::All), held));
    Ok(usual.and(silenced.unwrap_or_default()).decision(shows, msg::toast_saved()))
}

/// Has another night from now on, or none. What is held goes out when that one ends, or at once; `whom`: where they are told.
///
/// # Errors
/// It is no hour at which a night can begin or end.
pub fn night(own: &Own, (night, whom): (Night, &[Whom]), reader: &Reader) -> Decided {
    let (from, to) = Night::HOURS;
    if !from.contains(&night.from) || !to.contains(&night.to) {
        return Err(Refusal::gone());
    }
    if own.night == Some(night) {
        return Ok(Decision::nothing(Screen::Night, msg::toast_saved()));
    }
    let due = night.held_until(&own.clock, reader.now).unwrap_or(reader.now);
    let chosen = Change::event(Event::NightChosen { listening: Listening::of(reader), night, due });
    let released = whom.iter().map(|whom| Effect::ReleaseHeld(*whom, due));
    Ok(chosen.with(released.collect::<Vec<_>>()).decision(Screen::Night, msg::toast_saved()))
}

/// Lives by another clock from now on; `waits`: whether something waits to be told once a day.
///
/// # Errors
/// There is no such clock, or the reader works as a student.
pub fn clock(own: &Own, (clock, waits): (&str, bool), reader: &Reader) -> Decided {
    is_themselves(reader)?;
    if !zone::is_known(clock) {
        return Err(Refusal::gone().showing(Screen::Clocks { page: Page(0) }));
    }
    if own.clock == clock {
        return Ok(Decision::nothing(Screen::Night, msg::toast_saved()));
    }
    let (person, own) = (reader.me.id, Own { clock: clock.to_owned(), ..own.clone() });
    let due = own.held_until(reader.now).unwrap_or(reader.now);
    let timer = Timer::Digest { listening: Listening::Person(person) };
    let digest = waits.then(|| Effect::SetTimer(timer.into(), daily(&own, reader.now)));
    let chosen = Change::event(Event::ClockChosen { person, clock: own.clock, due });
    let released = Effect::ReleaseHeld(Whom::Person(person), due);
    Ok(chosen.with([released]).with(digest).decision(Screen::Night, msg::toast_saved()))
}

fn is_themselves(reader: &Reader) -> Result<(), Refusal> {
    if reader.student.is_some() { Err(Refusal::never(msg::refusal_student())) } else { Ok(()) }
}

/// Takes what has happened until a time in ms off the list of what was not sent: it was read.
///
/// # Errors
/// None: who has nothing there takes nothing off.
pub fn seen(groups: &[Group], until: i64, reader: &Reader) -> Decided {
    let shows = Screen::Untold { digest: 0, page: Page(0) };
    if groups.iter().all(|group| group.since > until) {
        return Ok(Decision::nothing(shows, msg::toast_removed()));
    }
    let seen = Event::Seen { listening: Listening::of(reader), project: EVERYWHERE, until };
    Ok(Change::event(seen).decision(shows, msg::toast_removed()))
}

/// The posts of a TwinSpace were looked at.
pub(crate) fn seen_posts(project: ProjectId, reader: &Reader) -> Change {
    Change::event(Event::Seen { listening: Listening::of(reader), project, until: reader.now })
}

/// Tells somebody of all of a day, wherever they are; nothing where there is nothing to tell, or nowhere to tell it. In the hour before five they
/// are told at five: the clock was set back over the beginning of summer time, or they live by another clock since. What has waited longer comes at once.
pub(super) fn tell_digest(
    (listening, own): (Listening, &Own),
    (groups, whom): (&[Group], &[Whom]),
    now: i64,
) -> Decision {
    let shows = Screen::Untold { digest: now, page: Page(0) };
    if groups.is_empty() || whom.is_empty() {
        return Decision::nothing(shows, msg::toast_saved());
    }
    let five = daily(own, now);
    let is_hour_before = zone::time_of_day(&own.clock, now).is_some_and(|(hour, _)| hour == DAILY_AT - 1);
    if is_hour_before && groups.iter().all(|group| group.since >= five - DAY) {
        let again = Effect::SetTimer(Timer::Digest { listening }.into(), five);
        return Decision::nothing(shows, msg::toast_saved()).with([again]);
    }
    let told = Change::event(Event::ToldDigest { listening, digest: now });
    let notices = whom.iter().map(|whom| Effect::Notify(*whom, shows.clone().into(), Topic::Asked));
    told.with(notices.collect::<Vec<_>>()).decision(shows, msg::toast_saved())
}

/// The command by which a button chooses a wish.
pub(super) fn chooses(project: ProjectId, kind: Kind, wish: Wish) -> Command {
    Command::Wish { project, kind, wish }
}
