//! The authorities' decisions: cast once, undone for a while, then final (docs/domain.md, "Authorities and votes").

use super::{Screen, Timer};
use crate::area;
use crate::areas::projects::{
    Cast, EntryKind, Event, Project, ProjectFacts, Seen, State, Verdict, Vote, activated, moved, recorded,
};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, read_words};
use crate::domain::{AuthorityId, Reason};
use crate::reader::{Capacity, Fresh, Settings};
use crate::text::msg;
use crate::wire::{Page, Revision, Words};

/// The vote in question: an authority's, on a revision of a project.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
    /// The project before whoever decides.
    pub seen: Seen<'a>,
    /// The revision that they have seen.
    pub revision: Revision,
    /// For whom they decide.
    pub authority: AuthorityId,
}

impl<'a> Ballot<'a> {
    fn screen(self) -> area::Screen {
        Screen::Approval { project: self.seen.project().id, authority: self.authority, page: Page(0) }.into()
    }

    fn timer(self) -> area::Timer {
        let (project, revision) = (self.seen.project().id, self.revision.0);
        Timer::Settle { project, revision, authority: self.authority }.into()
    }

    fn cast(self) -> Option<&'a Cast> {
        self.seen.known.vote_of(self.authority).and_then(|vote| vote.cast.as_ref())
    }

    /// The vote, if this person may decide it on the project as it was shown.
    fn open(self) -> Result<&'a Vote, Refusal> {
        let (project, me) = (self.seen.project(), &self.seen.reader.me);
        if !me.has_part_in(self.authority) {
            return Err(Refusal::not_allowed());
        }
        if self.seen.is_mine() {
            return Err(Refusal::never(msg::refusal_own_project()));
        }
        // What one has decided in a colleague's place can be taken back when that is over.
        let is_by_me = self.cast().is_some_and(|cast| cast.by == me.id);
        if !is_by_me && self.seen.capacity(self.authority).is_none() {
            // Only somebody who decides in a colleague's place is kept from what is that colleague's.
            let is_givers = me.decides_for(self.authority);
            let why = if is_givers { msg::refusal_givers_project() } else { msg::refusal_deputy_not_asked() };
            return Err(Refusal::not_yet(why));
        }
        if project.state != State::Waiting {
            return Err(Refusal::too_late());
        }
        if project.revision != self.revision.0 {
            return Err(Refusal::changed(project.revision));
        }
        let vote = self.seen.known.vote_of(self.authority).ok_or_else(Refusal::not_allowed)?;
        if self.seen.authorities.iter().any(|authority| authority.id == self.authority) {
            return Ok(vote);
        }
        Err(Refusal::never(msg::refusal_out_of_use()))
    }
}

/// Says yes.
///
/// # Errors
/// The person does not decide for the authority or takes part, somebody has decided, or the project has changed or is over.
pub fn approve(ballot: Ballot<'_>, fresh: &mut Fresh) -> Decided {
    vote(ballot, Verdict::Approve, |_| Ok(None), fresh)
}

/// Says yes, with a note that the founders read with it; none where the words were left out.
///
/// # Errors
/// As for [`approve`], or the words are missing.
pub fn approve_with(ballot: Ballot<'_>, words: &Words, fresh: &mut Fresh) -> Decided {
    let note = |project: &Project| match words.0.as_deref() {
        Some("") => Ok(None),
        Some(_) | None => read_words(words, project.content.title.as_str()).map(Some),
    };
    vote(ballot, Verdict::Approve, note, fresh)
}

/// Sends the project back to its founders.
///
/// # Errors
/// As for [`approve`], or the reason is missing.
pub fn give_back(ballot: Ballot<'_>, words: &Words, fresh: &mut Fresh) -> Decided {
    vote(ballot, Verdict::Return, |project| read_words(words, project.content.title.as_str()).map(Some), fresh)
}

/// Says no.
///
/// # Errors
/// As for [`approve`], or the reason is missing.
pub fn reject(ballot: Ballot<'_>, words: &Words, fresh: &mut Fresh) -> Decided {
    vote(ballot, Verdict::Reject, |project| read_words(words, project.content.title.as_str()).map(Some), fresh)
}

/// The first one decides; what follows waits until it cannot be undone any more.
fn vote(
    ballot: Ballot<'_>,
    verdict: Verdict,
    reason: impl FnOnce(&Project) -> Result<Option<Reason>, Refusal>,
    fresh: &mut Fresh,
) -> Decided {
    let vote = ballot.open()?;
    let (project, reader, authority) = (ballot.seen.project(), ballot.seen.reader, ballot.authority);
    // A return or a rejection, too, is sent to nobody as long as it can be undone.
    let says = msg::toast_decided();
    if let Some(cast) = &vote.cast {
        // A press that comes twice.
        let is_mine = cast.by == reader.me.id && cast.verdict == verdict;
        return if is_mine { Ok(Decision::nothing(ballot.screen(), says)) } else { Err(decided_by(cast)) };
    }
    let reason = reason(project)?;
    let for_whom = ballot.seen.capacity(authority).and_then(Capacity::for_whom);
    let cast = Cast {
        verdict,
        by: reader.me.id,
        by_name: reader.me.name.clone(),
        for_whom: for_whom.clone(),
        reason: reason.clone(),
        at: reader.now,
        final_at: reader.now + reader.settings.undo_for,
        settled: false,
    };
    let kind = EntryKind::Voted { authority, verdict, reason, for_whom };
    let change = Change::event(Event::VoteCast { project: project.id, authority, cast: cast.clone() }).and(recorded(
        ballot.seen,
        kind,
        fresh,
    ));
    let change = change.with([Effect::CloseNotes(ballot.screen(), reader.me.id)]);
    let change = if reader.settings.undo_for == 0 {
        change.and(settled(ballot, &cast, fresh))
    } else {
        change.with([Effect::SetTimer(ballot.timer(), cast.final_at), Effect::Refresh(project.id.0)])
    };
    Ok(change.decision(ballot.screen(), says))
}

fn decided_by(cast: &Cast) -> Refusal {
    Refusal::never(msg::refusal_already_decided(cast.by_name.as_str()))
}

/// The approver who decided takes it back in time. The revision names the decision: another one on the project as it was
/// changed is not meant.
///
/// # Errors
/// Somebody else has decided, it is final, or the project has changed, which has made the decision void, or is over.
pub fn undo(ballot: Ballot<'_>, fresh: &mut Fresh) -> Decided {
    let vote = ballot.open()?;
    let (project, reader, authority) = (ballot.seen.project(), ballot.seen.reader, ballot.authority);
    let Some(cast) = &vote.cast else { return Ok(Decision::nothing(ballot.screen(), msg::toast_undone())) };
    if cast.by != reader.me.id {
        return Err(decided_by(cast));
    }
    if cast.settled || cast.final_at <= reader.now {
        return Err(Refusal::never(msg::refusal_final()));
    }
    let undone = Change::event(Event::VoteUndone { project: project.id, authority })
        .and(recorded(ballot.seen, EntryKind::Undone { authority }, fresh))
        .with([Effect::ClearTimer(ballot.timer()), Effect::Refresh(project.id.0)])
        .with([Effect::ReopenNotes(ballot.screen(), reader.me.id)]);
    Ok(undone.decision(ballot.screen(), msg::toast_undone()))
}

/// The time for undoing is over. A timer that outlived what it was set for does nothing.
pub fn settle(ballot: Ballot<'_>, fresh: &mut Fresh) -> Decision {
    let (project, known, reader) = (ballot.seen.project(), ballot.seen.known, ballot.seen.reader);
    let stands = project.state == State::Waiting && project.revision == ballot.revision.0;
    let change = match ballot.cast().filter(|cast| stands && !cast.settled) {
        // One rejection ends the project: a return waits until the rejection is final, or taken back.
        Some(cast) if cast.verdict == Verdict::Return && rejected_until(known).is_some() => {
            let due = rejected_until(known).unwrap_or(cast.final_at).max(cast.final_at) + 1;
            let due = due.min(reader.now + settled_within(&reader.settings));
            Change::default().with([Effect::SetTimer(ballot.timer(), due)])
        }
        Some(cast) if is_final(cast, reader.now) => settled(ballot, cast, fresh),
        Some(cast) => Change::default().with([Effect::SetTimer(ballot.timer(), cast.final_at)]),
        None => Change::default(),
    };
    change.decision(ballot.screen(), msg::toast_decided())
}

/// Whether the time for undoing is over when its timer ends. What was decided later than now was decided before the clock was
/// set back.
fn is_final(cast: &Cast, now: i64) -> bool {
    cast.final_at <= now || now < cast.at
}

/// The longest time after which a decision is final, in ms.
pub(super) fn settled_within(settings: &Settings) -> i64 {
    settings.undo_for + 1
}

/// Until when a rejection can still be taken back, if there is one.
fn rejected_until(known: &ProjectFacts) -> Option<i64> {
    let casts = known.votes.iter().filter_map(|vote| vote.cast.as_ref());
    casts.filter(|cast| cast.verdict == Verdict::Reject && !cast.settled).map(|cast| cast.final_at).max()
}

/// What follows from a decision: one rejection ends the project, one return sends it back, the last approval starts it.
fn settled(ballot: Ballot<'_>, cast: &Cast, fresh: &mut Fresh) -> Change {
    let (authority, known) = (ballot.authority, ballot.seen.known);
    let mut after = known.clone();
    for vote in after.votes.iter_mut().filter(|vote| vote.authority.id == authority) {
        vote.cast = Some(Cast { settled: true, ..cast.clone() });
    }
    let (before, reader) = (&known.project, ballot.seen.reader);
    let mut ended = |state, kind| {
        let after = Project { state, since: reader.now, ..before.clone() };
        moved(ballot.seen, after, kind, fresh)
    };
    let follows = match (cast.verdict, cast.reason.clone()) {
        (Verdict::Return, Some(reason)) => ended(State::Returned, EntryKind::Returned { authority, reason }),
        (Verdict::Reject, Some(reason)) => ended(State::Rejected, EntryKind::Rejected { authority, reason }),
        (Verdict::Approve, _) if after.is_approved() => activated(ballot.seen, fresh),
        (Verdict::Return | Verdict::Reject | Verdict::Approve, _) => {
            Change::default().with([Effect::Refresh(before.id.0)])
        }
    };
    Change::event(Event::VoteSettled { project: before.id, authority }).and(follows)
}
