//! Who writes a newsletter, and what becomes of it before it goes out.

use crate::areas::authorities::Authority;
use crate::areas::newsletter::issue::{Act, Issue, Origin, Part, Pending, Says, State, Times};
use crate::areas::newsletter::{Event, IssueDraft, Job, PictureChange, Screen, SendTimeDraft, Timer};
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{AuthorityId, Cap, DAY, IssueId, LetterId};
use crate::file::FileRef;
use crate::file_kind::FileKind;
use crate::picture::{Picture, PictureFault};
use crate::reader::{Fresh, Reader};
use crate::text::msg;
use crate::wire::Page;

/// A newsletter goes out no later than this, in ms: within a year.
pub const AHEAD_MOST: i64 = 366 * DAY;

/// What somebody wants a newsletter to say.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The words, in which language.
    pub says: &'a Says,
    /// What becomes of the picture.
    pub picture: &'a PictureChange,
}

/// The newsletters of a service.
pub(in crate::areas::newsletter) fn all(authority: AuthorityId) -> Screen {
    Screen::Issues { authority, page: Page(0) }
}

/// Whether the reader decides for a support service of a country: a region has no newsletter.
fn service<'a>(authority: AuthorityId, all: &'a [Authority], reader: &Reader) -> Result<&'a Authority, Refusal> {
    if !reader.me.decides_for(authority) {
        return Err(Refusal::gone());
    }
    all.iter().find(|known| known.id == authority && known.region.is_none()).ok_or_else(Refusal::not_allowed)
}

/// Whether the reader may do something with a newsletter; strangers learn nothing.
pub(in crate::areas::newsletter) fn writes(issue: &Issue, reader: &Reader) -> Result<(), Refusal> {
    if reader.me.decides_for(issue.of.authority) { Ok(()) } else { Err(Refusal::gone()) }
}

/// Opens the form of a newsletter.
///
/// # Errors
/// The reader decides for no support service of this number.
pub fn write(authority: AuthorityId, all: &[Authority], reader: &Reader) -> Decided {
    let service = service(authority, all, reader)?;
    Ok(Decision::begins(IssueDraft::of(service, reader.locale), Again::GoesOn))
}

/// Keeps a newsletter as a draft. A picture is looked at first.
///
/// # Errors
/// As for [`write()`]; or pictures are not taken here.
pub fn save(
    authority: AuthorityId,
    wanted: Wanted<'_>,
    all: &[Authority],
    (reader, fresh): (&Reader, &mut Fresh),
) -> Decided {
    let service = service(authority, all, reader)?;
    let pending = looks_at(wanted.picture, reader)?;
    let issue = Issue {
        id: fresh.id::<IssueId>(),
        letter: fresh.id::<LetterId>(),
        revision: 1,
        of: Origin { authority, country: service.country.clone(), by: reader.me.id },
        says: Says { picture: None, ..wanted.says.clone() },
        pending,
        state: State::Draft,
        times: Times { written: reader.now, ..Times::default() },
    };
    let shows = Screen::Issue { issue: issue.id };
    let job = issue.pending.sent.is_some().then(|| Effect::Start(Job::Picture { issue: issue.id }.into()));
    Ok(Change::event(Event::Written { issue: Box::new(issue) }).with(job).decision(shows, msg::toast_saved()))
}

/// The picture that is to be looked at, if one was sent.
fn looks_at(picture: &PictureChange, reader: &Reader) -> Result<Pending, Refusal> {
    let PictureChange::New(file) = picture else { return Ok(Pending::default()) };
    if reader.takes.refused.has(FileKind::Pictures) {
        return Err(Refusal::not_yet(msg::refusal_pictures()));
    }
    Ok(Pending { sent: Some(file.clone()), fault: None })
}

/// Opens the form that changes a newsletter, or says when it goes out.
///
/// # Errors
/// It is none of the reader's, or is no draft any more.
pub fn change(issue: &Issue, part: Part, reader: &Reader) -> Decided {
    is_draft(issue, reader)?;
    Ok(match part {
        Part::Words => Decision::begins(IssueDraft::changing(issue), Again::GoesOn),
        Part::Time => {
            is_ready(issue)?;
            Decision::begins(SendTimeDraft::of(issue), Again::GoesOn)
        }
    })
}

fn is_draft(issue: &Issue, reader: &Reader) -> Result<(), Refusal> {
    writes(issue, reader)?;
    let shows = Screen::Issue { issue: issue.id };
    match issue.state {
        State::Draft => Ok(()),
        State::Scheduled => Err(Refusal::not_yet(msg::refusal_newsletter_scheduled()).showing(shows)),
        State::Sending | State::Sent | State::Cancelled => {
            Err(Refusal::never(msg::refusal_newsletter_sent()).showing(shows))
        }
    }
}

/// Whether its picture is there, where it has one.
fn is_ready(issue: &Issue) -> Result<(), Refusal> {
    if issue.pending == Pending::default() {
        return Ok(());
    }
    Err(Refusal::not_yet(msg::refusal_newsletter_picture()).showing(Screen::Issue { issue: issue.id }))
}

/// Changes what a draft says.
///
/// # Errors
/// As for [`change`]; or pictures are not taken here.
pub fn say(issue: &Issue, wanted: Wanted<'_>, reader: &Reader) -> Decided {
    is_draft(issue, reader)?;
    let pending = looks_at(wanted.picture, reader)?;
    let picture = if *wanted.picture == PictureChange::Stays { issue.says.picture } else { None };
    let (says, shows) = (Says { picture, ..wanted.says.clone() }, Screen::Issue { issue: issue.id });
    if says == issue.says && pending == issue.pending {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let job = pending.sent.is_some().then(|| Effect::Start(Job::Picture { issue: issue.id }.into()));
    let of = Origin { by: reader.me.id, ..issue.of.clone() };
    let changed = Issue { revision: issue.revision + 1, of, says, pending, ..issue.clone() };
    Ok(changes(Event::Changed { issue: Box::new(changed) }, issue).with(job).decision(shows, msg::toast_saved()))
}

/// Something happens to a newsletter: those who have its card open see that.
pub(super) fn changes(event: Event, issue: &Issue) -> Change {
    Change::event(event).with([Effect::Refresh(issue.id.0)])
}

/// What comes of the picture that was sent for a draft; another one may have been sent since.
pub(in crate::areas::newsletter) fn pictured(
    issue: &Issue,
    (file, looked): (&FileRef, Result<Picture, PictureFault>),
) -> Decision {
    let shows = Screen::Issue { issue: issue.id };
    if issue.pending.sent.as_ref() != Some(file) {
        return Decision::nothing(shows, msg::toast_saved());
    }
    let event = match looked {
        Ok(picture) => Event::Pictured { issue: issue.id, picture },
        Err(fault) => Event::PictureFailed { issue: issue.id, fault },
    };
    changes(event, issue).decision(shows, msg::toast_saved())
}

/// Sends a newsletter to the person who asks for that, and to nobody else.
///
/// # Errors
/// It is none of the reader's.
pub fn test(issue: &Issue, reader: &Reader) -> Decided {
    writes(issue, reader)?;
    let letter = Screen::of(issue.letter);
    let told = Effect::Notify(Whom::Person(reader.me.id), letter.into(), Topic::Asked);
    Ok(Decision::nothing(Screen::Issue { issue: issue.id }, msg::toast_tested()).with([told]))
}

/// Does what somebody is sure of: lets a newsletter go out to so many readers, stops it, or throws its draft away.
///
/// # Errors
/// It is none of the reader's, has gone too far for that, was changed since they saw it, or would reach nobody.
pub fn act(issue: &Issue, (act, revision): (Act, u32), readers: u32, reader: &Reader) -> Decided {
    match act {
        Act::Send => send(issue, revision, readers, reader),
        Act::Stop => stop(issue, reader),
        Act::Discard => discard(issue, reader),
    }
}

fn send(issue: &Issue, revision: u32, readers: u32, reader: &Reader) -> Decided {
    may_go(issue, revision, readers, reader)?;
    let shows = Screen::Issue { issue: issue.id };
    let begun = super::sending::begun(issue, reader.me.id, reader.now);
    Ok(begun.with([Effect::Spend(Cap::Newsletters)]).decision(shows, msg::toast_sending()))
}

fn may_go(issue: &Issue, revision: u32, readers: u32, reader: &Reader) -> Result<(), Refusal> {
    is_draft(issue, reader)?;
    is_ready(issue)?;
    if issue.revision != revision {
        return Err(Refusal::changed(issue.revision));
    }
    let shows = Screen::Issue { issue: issue.id };
    if readers == 0 { Err(Refusal::not_yet(msg::refusal_newsletter_nobody()).showing(shows)) } else { Ok(()) }
}

/// Lets a newsletter go out at a time, in ms.
///
/// # Errors
/// As for sending it now; or the time is over, or more than a year away.
pub fn schedule(issue: &Issue, (at, revision): (i64, u32), readers: u32, reader: &Reader) -> Decided {
    may_go(issue, revision, readers, reader)?;
    if at <= reader.now {
        return Err(Refusal::not_yet(msg::refusal_schedule_past()));
    }
    if at > reader.now + AHEAD_MOST {
        return Err(Refusal::not_yet(msg::refusal_schedule_far()));
    }
    let timer = Effect::SetTimer(Timer::Due { issue: issue.id }.into(), at);
    let scheduled = Event::Scheduled { issue: issue.id, at, by: reader.me.id };
    let change = changes(scheduled, issue).with([timer, Effect::Spend(Cap::Newsletters)]);
    Ok(change.decision(Screen::Issue { issue: issue.id }, msg::toast_scheduled()))
}

fn stop(issue: &Issue, reader: &Reader) -> Decided {
    writes(issue, reader)?;
    let shows = Screen::Issue { issue: issue.id };
    match issue.state {
        State::Draft | State::Cancelled => Ok(Decision::nothing(shows, msg::toast_stopped())),
        State::Scheduled => {
            let timer = Effect::ClearTimer(Timer::Due { issue: issue.id }.into());
            let held = changes(Event::HeldBack { issue: issue.id }, issue).with([timer]);
            Ok(held.decision(shows, msg::toast_stopped()))
        }
        State::Sending => Ok(super::sending::stopped(issue, reader.now).decision(shows, msg::toast_stopped())),
        State::Sent => Err(Refusal::never(msg::refusal_newsletter_sent()).showing(shows)),
    }
}

fn discard(issue: &Issue, reader: &Reader) -> Decided {
    is_draft(issue, reader)?;
    Ok(changes(Event::Discarded { issue: issue.id }, issue).decision(all(issue.of.authority), msg::toast_removed()))
}
