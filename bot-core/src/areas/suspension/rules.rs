//! Who suspends whom, and what a suspended teacher cannot begin (docs/domain.md, "Suspension").

use super::measure::{Case, Measure, MeasureKind};
use super::{Event, Job, Screen};
use crate::areas::authorities::Authority;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{Message, PersonId, Reason, Suspended, Suspendee, SuspensionId};
use crate::reader::{Fresh, Reader};
use crate::text::{Arg, msg};
use crate::wire::{Subject as _, Words};

/// What causes it that somebody is suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// They are suspended themselves.
    Themselves,
    /// Their school is.
    School,
    /// A school is that they have left, and no service has validated them at the new one yet.
    Left,
}

/// What causes it that the reader is suspended, by whom that was decided about.
pub(crate) fn cause(of: Suspendee, reader: &Reader) -> Cause {
    let school = reader.me.teacher.as_ref().map(|teacher| teacher.school.id);
    match of {
        Suspendee::Teacher(_) => Cause::Themselves,
        Suspendee::School(of) if school.is_some_and(|school| school != of) => Cause::Left,
        Suspendee::School(_) => Cause::School,
    }
}

/// Whether the reader may begin something: a project, a contact, an upload. Every rule that lets a teacher do so asks this.
///
/// # Errors
/// They are suspended, or their school is: the screen says why, since when, by whom, and what to do.
pub(crate) fn may_begin(reader: &Reader) -> Result<(), Refusal> {
    // What students do goes on, also on a teacher's device, and where a job acts in a teacher's name for one of them.
    let Some(suspended) = reader.me.suspended.as_ref().filter(|_| reader.student.is_none()) else { return Ok(()) };
    let (service, since) = (suspended.service(), Arg::Day(suspended.since));
    let text = match cause(suspended.of, reader) {
        Cause::Themselves => msg::refusal_suspended(since, service),
        Cause::School => msg::refusal_suspended_school(since, service),
        Cause::Left => msg::refusal_suspended_left(since, service),
    };
    Err(Refusal::not_yet(text).showing(Screen::Why))
}

/// The service for which the reader decides now: that of the country where somebody is now, whichever has decided about them before.
fn service<'a>(case: &'a Case, reader: &Reader) -> Result<&'a Authority, Refusal> {
    case.service.as_ref().filter(|service| reader.me.decides_for(service.id)).ok_or_else(Refusal::not_allowed)
}

/// The same where the reader is appointed to decide there: nobody suspends in somebody's place.
fn mine<'a>(case: &'a Case, reader: &Reader) -> Result<&'a Authority, Refusal> {
    let service = service(case, reader)?;
    if reader.me.is_appointed_to(service.id) {
        Ok(service)
    } else {
        Err(Refusal::not_yet(msg::refusal_suspend_deputy()))
    }
}

/// Whether the reader reads what the service knows of somebody.
pub(super) fn may_read(case: &Case, reader: &Reader) -> bool {
    service(case, reader).is_ok()
}

/// Whether somebody is the reader, or the reader's own school.
fn is_own(case: &Case, reader: &Reader) -> bool {
    match case.whom {
        Suspendee::Teacher(person) => person == reader.me.id,
        Suspendee::School(school) => reader.me.teacher.as_ref().is_some_and(|teacher| teacher.school.id == school),
    }
}

/// Suspends a teacher or a school. Who takes part in a project of theirs may, too: that project goes on, and nothing is decided on it.
///
/// # Errors
/// The reader is not appointed to decide there, it is the reader or the reader's school, the teacher, or somebody at the school, decides for
/// the same service, somebody has suspended them already, or the reason is missing.
pub fn suspend(case: &Case, words: &Words, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let service = mine(case, reader)?;
    if is_own(case, reader) {
        return Err(Refusal::never(msg::refusal_suspend_oneself()));
    }
    if case.is_colleague {
        return Err(Refusal::never(match case.whom {
            Suspendee::Teacher(_) => msg::refusal_suspend_colleague(),
            Suspendee::School(_) => msg::refusal_suspend_colleague_school(),
        }));
    }
    if let Some(suspended) = &case.suspended {
        // A press that comes twice.
        let is_mine = case.history.first().is_some_and(|last| last.by.0 == reader.me.id);
        let by = || msg::refusal_suspended_already(suspended.by.as_str(), Arg::Moment(suspended.since));
        return if is_mine { Ok(nothing(case)) } else { Err(Refusal::never(by())) };
    }
    let reason: Reason = read_words(words, case.name.as_str())?;
    let id = fresh.id::<SuspensionId>();
    let suspended = Box::new(Suspended {
        of: case.whom,
        since: reader.now,
        reason: reason.clone(),
        country: service.country.clone(),
        by: reader.me.name.clone(),
    });
    let change = Change::event(Event::Suspended { id, suspended });
    let measure = measured(case, (id, MeasureKind::Suspended), (service, Some(reason)), reader);
    Ok(change.and(recorded(measure)).decision(Screen::Card { whom: case.whom }, msg::toast_decided()))
}

/// Lifts a suspension, whichever service has decided it. Where there is none any more, nothing changes.
///
/// # Errors
/// The reader is not appointed to decide there, it is the reader or the reader's school, or it was not said whether there is a reason.
pub fn lift(case: &Case, words: &Words, reader: &Reader, fresh: &mut Fresh) -> Decided {
    let service = mine(case, reader)?;
    if is_own(case, reader) {
        return Err(Refusal::never(msg::refusal_suspend_oneself()));
    }
    if case.suspended.is_none() {
        return Ok(nothing(case));
    }
    let reason = match words.0.as_deref() {
        Some("") => None,
        Some(_) | None => Some(read_words(words, case.name.as_str())?),
    };
    let change = Change::event(Event::Lifted { whom: case.whom });
    let measure = measured(case, (fresh.id(), MeasureKind::Lifted), (service, reason), reader);
    Ok(change.and(recorded(measure)).decision(Screen::Card { whom: case.whom }, msg::toast_decided()))
}

/// A teacher is forgotten, and so is that they were suspended: nobody is told, but it is noted for the service that could lift it.
pub(super) fn parts(case: &Case, reader: &Reader, fresh: &mut Fresh) -> Change {
    let service = case.service.as_ref().map(|service| (service.id, service.country.clone()));
    let last = case.history.first().map(|last| (last.authority, last.country.clone()));
    let Some((authority, country)) = service.or(last).filter(|_| case.suspended.is_some()) else {
        return Change::default();
    };
    let (id, whom, kind, at) = (fresh.id(), case.whom, MeasureKind::Lifted, reader.now);
    let by = (reader.me.id, reader.me.name.clone());
    let measure = Box::new(Measure { id, whom, kind, authority, country, by, reason: None, at });
    Change::event(Event::Lifted { whom }).and(Change::event(Event::Measured { measure }))
}

fn nothing(case: &Case) -> Decision {
    Decision::nothing(Screen::Card { whom: case.whom }, msg::toast_decided())
}

fn measured(
    case: &Case,
    (id, kind): (SuspensionId, MeasureKind),
    (service, reason): (&Authority, Option<Reason>),
    reader: &Reader,
) -> Measure {
    let by = (reader.me.id, reader.me.name.clone());
    let (authority, country) = (service.id, service.country.clone());
    Measure { id, whom: case.whom, kind, authority, country, by, reason, at: reader.now }
}

/// Notes what was decided, and tells the teacher at once, or those of the school some at a time.
fn recorded(measure: Measure) -> Change {
    let (id, whom, by) = (measure.id, measure.whom, measure.by.0);
    let tells = match whom {
        Suspendee::Teacher(person) => tells(person, id).to_vec(),
        Suspendee::School(_) => {
            vec![Effect::Start(Job::Tell { measure: id }.into()), Effect::Refresh(whom.subject_number())]
        }
    };
    let closes = Effect::CloseNotes(Screen::Card { whom }.into(), by);
    Change::event(Event::Measured { measure: Box::new(measure) }).with(tells).with([closes])
}

/// What a teacher hears of it, and what is shown anew.
fn tells(person: PersonId, measure: SuspensionId) -> [Effect; 3] {
    [
        Effect::Notify(Whom::Person(person), Screen::Told { measure }.into(), Topic::Asked),
        Effect::Refresh(person.0),
        // What somebody was offered says whether they can accept.
        Effect::RefreshWaiting(person),
    ]
}

/// Whether what was decided counts now, where somebody is suspended so: of what something else was decided about since, nobody is told any
/// more.
pub(super) fn is_so_still(measure: &Measure, now: Option<&Suspended>) -> bool {
    match (measure.kind, now) {
        (MeasureKind::Suspended, Some(now)) => now.since == measure.at,
        (MeasureKind::Lifted, None) => true,
        (MeasureKind::Suspended, None) | (MeasureKind::Lifted, Some(_)) => false,
    }
}

/// Tells the next teachers of a school what was decided about it.
pub(super) fn tell(measure: &Measure, behind: PersonId, next: &[PersonId]) -> Decision {
    let told = |to| Change::event(Event::Told { measure: measure.id, behind, to });
    let effects = next.iter().flat_map(|person| tells(*person, measure.id));
    told(next.last().copied()).with(effects).decision(Screen::Told { measure: measure.id }, msg::toast_saved())
}

/// Looks for teachers and schools by words of their names.
///
/// # Errors
/// The reader decides for no support service, or there are no words.
pub(super) fn search(words: &Words, is_of_service: bool) -> Decided {
    if !is_of_service {
        return Err(Refusal::not_allowed());
    }
    let words: Message = read_words(words, "")?;
    Ok(Decision::shows(Screen::Found { words: words.as_str().to_owned() }))
}
