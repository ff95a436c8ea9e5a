//! Schools that are two in the list and one in the world.

use super::by;
use crate::areas::operators::{Event, Screen};
use crate::areas::people::store::schools::Entry;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, read_words};
use crate::domain::{Message, SchoolId};
use crate::reader::Reader;
use crate::text::msg;
use crate::wire::Words;

/// Looks for schools by words of their names and towns; for the one that a school turned out to be where that is known.
///
/// # Errors
/// The reader is no operator, or it is not said what to look for.
pub fn find(school: Option<SchoolId>, words: &Words, reader: &Reader) -> Decided {
    by(reader)?;
    let words: Message = read_words(words, "")?;
    Ok(Decision::shows(Screen::FoundSchools { words: words.as_str().to_owned(), school }))
}

/// Makes two schools one: the first one turned out to be the second, and its teachers go over. `suspended`: whether each is. Once more,
/// nothing changes.
///
/// # Errors
/// The reader is no operator, both are the same, the first turned out to be another one already, they are in two countries, only one of
/// them is suspended, or nobody can choose the second.
pub fn merge((from, into): (&Entry, &Entry), suspended: [bool; 2], reader: &Reader) -> Decided {
    let by = by(reader)?;
    let (old, new) = (from.school.id, into.school.id);
    let shows = Screen::School { school: new };
    if old == new {
        return Err(Refusal::never(msg::refusal_schools_one()));
    }
    match from.merged_into {
        Some(known) if known == new => return Ok(Decision::nothing(shows, msg::toast_merged())),
        Some(_) => return Err(Refusal::too_late()),
        None => {}
    }
    if from.school.country != into.school.country {
        return Err(Refusal::never(msg::refusal_schools_countries()));
    }
    if suspended[0] != suspended[1] {
        return Err(Refusal::not_yet(msg::refusal_schools_suspended()));
    }
    if into.is_closed || !into.is_taken {
        return Err(Refusal::not_yet(msg::refusal_school_stays(into.school.label())));
    }
    let merged = Event::SchoolMerged { from: old, into: into.school.clone(), by, at: reader.now };
    let follows = [Effect::Refresh(old.0), Effect::Refresh(new.0)];
    Ok(Change::event(merged).with(follows).decision(shows, msg::toast_merged()))
}

/// Lets nobody choose a school any more; its teachers keep it. Once more, nothing changes.
///
/// # Errors
/// The reader is no operator.
pub fn close(entry: &Entry, reader: &Reader) -> Decided {
    let by = by(reader)?;
    let school = entry.school.id;
    let shows = Screen::School { school };
    if entry.is_closed {
        return Ok(Decision::nothing(shows, msg::toast_school_closed()));
    }
    let closed = Event::SchoolClosed { school, by, at: reader.now };
    Ok(Change::event(closed).with([Effect::Refresh(school.0)]).decision(shows, msg::toast_school_closed()))
}
