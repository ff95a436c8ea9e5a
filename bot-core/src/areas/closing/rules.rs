//! How a project ends, and what can be done then (docs/domain.md, "The end of a project").

use super::Screen;
use crate::areas::members::{self, Team};
use crate::areas::projects::{self, EntryKind, Project, ProjectDraft, Seen, State};
use crate::areas::suspension;
use crate::decision::{Again, Change, Decided, Decision, Effect, Refusal, read_words};
use crate::domain::{Partner, Peer, Right};
use crate::reader::Fresh;
use crate::text::msg;
use crate::wire::Words;

/// A founder can open a project again for this long after it was closed, in ms: 30 days.
pub(super) const REOPENED_WITHIN: i64 = 30 * 24 * 3_600_000;

/// Closes a project: everybody is told, what waits for an answer ends, and nothing can be changed any more. Closing it once more
/// changes nothing.
///
/// # Errors
/// The person may not, the project is not active, or it was not said whether there is a word of goodbye.
pub fn close(team: Team<'_>, words: &Words, fresh: &mut Fresh) -> Decided {
    let seen = team.seen;
    may(seen)?;
    let (before, reader) = (seen.project(), seen.reader);
    match before.state {
        State::Active => {}
        State::Closed => return Ok(Decision::nothing(screen(seen), msg::toast_done())),
        State::Offered | State::Waiting | State::Declined | State::Returned | State::Rejected | State::Withdrawn => {
            return Err(Refusal::too_late());
        }
    }
    let goodbye = match words.0.as_deref() {
        Some("") => None,
        Some(_) | None => Some(read_words(words, before.content.title.as_str())?),
    };
    let after = Project { state: State::Closed, since: reader.now, ..before.clone() };
    let closed = projects::moved(seen, after, EntryKind::Closed(goodbye), fresh);
    let ended = team.invited.iter().map(|invitation| members::ended(invitation, reader));
    let plans = members::replacement::close_for(team, fresh);
    Ok(ended.fold(closed, crate::decision::Change::and).and(plans).decision(screen(seen), msg::toast_done()))
}

/// Opens a project again, as it was. Opening it once more changes nothing.
///
/// # Errors
/// The person is no founder, the project goes on as another one, or the time for it is over.
pub fn reopen(team: Team<'_>, fresh: &mut Fresh) -> Decided {
    let seen = team.seen;
    let profiles = seen.profiles().ok_or_else(Refusal::gone)?;
    let (before, reader) = (seen.project(), seen.reader);
    if before.state == State::Active {
        return Ok(Decision::nothing(screen(seen), msg::toast_done()));
    }
    if before.state != State::Closed {
        return Err(Refusal::too_late());
    }
    if !profiles.reopens() {
        return Err(Refusal::never(msg::refusal_reopen_founder()));
    }
    if seen.known.chain.goes_on() {
        return Err(Refusal::never(msg::refusal_started_anew()).showing(screen(seen)));
    }
    if reader.now - before.since >= REOPENED_WITHIN {
        return Err(Refusal::never(msg::refusal_reopen_late()).showing(screen(seen)));
    }
    let after = Project { state: State::Active, since: reader.now, ..before.clone() };
    let plans = members::replacement::reopened(team, fresh);
    let after_it = seen.known.chain.after.as_ref().map(|after| after.project);
    let alone = after_it.map_or_else(Change::default, |after| {
        let unfollowed = projects::Event::Unfollowed { project: seen.project().id };
        Change::event(unfollowed).with([Effect::Refresh(after.0)])
    });
    let reopened = projects::moved(seen, after, EntryKind::Reopened, fresh).and(plans).and(alone);
    Ok(reopened.decision(screen(seen), msg::toast_done()))
}

/// Opens the form of a new project that says the same: only the partner is asked, unless a plan names one who is a contact. A form
/// that was begun for it is gone on with.
///
/// # Errors
/// The person may not or is suspended, the project is not closed, or it goes on as another one already.
pub fn start_anew(team: Team<'_>, contacts: &[Peer]) -> Decided {
    let seen = team.seen;
    may(seen)?;
    match seen.project().state {
        State::Closed if seen.known.chain.goes_on() => {
            Err(Refusal::never(msg::refusal_started_anew()).showing(screen(seen)))
        }
        State::Closed => {
            suspension::may_begin(seen.reader)?;
            let is_contact = |partner: &&Peer| contacts.iter().any(|contact| contact.id == partner.id);
            let partner = members::replacement::partner(team).filter(is_contact);
            let draft = ProjectDraft::anew(seen.project(), partner.map(Partner::of));
            Ok(Decision::begins(draft, Again::GoesOn))
        }
        State::Active => Err(Refusal::not_yet(msg::refusal_close_first()).showing(screen(seen))),
        State::Offered | State::Waiting | State::Declined | State::Returned | State::Rejected | State::Withdrawn => {
            Err(Refusal::too_late())
        }
    }
}

/// Whether the reader may close a project and start it anew; strangers learn nothing.
fn may(seen: Seen<'_>) -> Result<(), Refusal> {
    let profiles = seen.profiles().ok_or_else(Refusal::gone)?;
    if profiles.may(Right::Close) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

fn screen(seen: Seen<'_>) -> Screen {
    Screen::Closing { project: seen.project().id }
}
