//! The authorities' decisions: cast once, undone for a while, then final (docs/domain.md,
//! "Authorities and votes").

use super::super::approval::{Cast, Vote};
use super::super::event::{EntryKind, Event, TimerKind};
use super::super::id::{AuthorityId, FreshIds, PersonId};
use super::super::project::{Project, ProjectFacts, State};
use super::super::refusal::Refusal;
use super::super::words::Reason;
use super::projects::entry;
use crate::conversation::{Screen, Verdict};
use crate::facts::Facts;

/// The vote in question: an authority's, on a revision of the project in the facts.
#[derive(Clone, Copy)]
pub(super) struct Ballot {
    pub(super) revision: u32,
    pub(super) authority: AuthorityId,
}

impl Ballot {
    fn timer(self, project: &Project) -> TimerKind {
        TimerKind::Settle { project: project.id, revision: self.revision, authority: self.authority }
    }
}

/// An approver decides. The first one does; what follows waits until it cannot be undone any more.
pub(super) fn vote(
    ballot: Ballot,
    verdict: Verdict,
    reason: Option<&Reason>,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Result<Vec<Event>, Refusal> {
    let (known, vote) = open(ballot, facts)?;
    let project = &known.project;
    if let Some(cast) = &vote.cast {
        let mine = cast.by == facts.me.id && cast.verdict == verdict;
        return if mine { Ok(Vec::new()) } else { Err(Refusal::AlreadyDecided { by: cast.by_name.clone() }) };
    }
    if verdict != Verdict::Approve && reason.is_none() {
        return Err(Refusal::ReasonNeeded);
    }
    let cast = Cast {
        verdict,
        by: facts.me.id,
        by_name: facts.me.name.clone(),
        reason: reason.cloned(),
        at: facts.now,
        final_at: facts.now + facts.settings.undo_for,
        settled: false,
    };
    let kind = EntryKind::Voted { authority: ballot.authority, verdict, reason: reason.cloned() };
    let mut events = vec![
        Event::VoteCast { project: project.id, authority: ballot.authority, cast: cast.clone() },
        Event::Recorded(entry(project.id, project.revision, kind, facts, ids)),
    ];
    if facts.settings.undo_for == 0 {
        events.extend(settle(ballot, known, &cast, facts, ids));
    } else {
        events.push(Event::TimerSet(ballot.timer(project), cast.final_at));
        events.push(Event::Repaired(project.id.0));
    }
    Ok(events)
}

/// The approver who decided takes it back in time.
pub(super) fn undo(ballot: Ballot, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let (known, vote) = open(ballot, facts)?;
    let project = &known.project;
    let Some(cast) = &vote.cast else { return Ok(Vec::new()) };
    if cast.by != facts.me.id {
        return Err(Refusal::AlreadyDecided { by: cast.by_name.clone() });
    }
    if cast.settled || cast.final_at <= facts.now {
        return Err(Refusal::Final);
    }
    let kind = EntryKind::Undone { authority: ballot.authority };
    Ok(vec![
        Event::VoteUndone { project: project.id, authority: ballot.authority },
        Event::Recorded(entry(project.id, project.revision, kind, facts, ids)),
        Event::TimerCleared(ballot.timer(project)),
        Event::Repaired(project.id.0),
    ])
}

/// The time for undoing is over. A timer that outlived what it was set for does nothing.
pub(super) fn settle_due(ballot: Ballot, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let Some(known) = &facts.project else { return Ok(Vec::new()) };
    let stands = known.project.state == State::Waiting && known.project.revision == ballot.revision;
    match known.vote_of(ballot.authority).and_then(|vote| vote.cast.as_ref()) {
        // One rejection ends the project: a return waits until the rejection is final, or taken back.
        Some(cast) if stands && cast.verdict == Verdict::Return && !cast.settled && rejected_until(known).is_some() => {
            let due = rejected_until(known).unwrap_or(cast.final_at).max(cast.final_at) + 1;
            Ok(vec![Event::TimerSet(ballot.timer(&known.project), due)])
        }
        Some(cast) if stands && !cast.settled && cast.final_at <= facts.now => {
            Ok(settle(ballot, known, cast, facts, ids))
        }
        _ => Ok(Vec::new()),
    }
}

/// Until when a rejection can still be taken back, if there is one.
fn rejected_until(known: &ProjectFacts) -> Option<i64> {
    let casts = known.votes.iter().filter_map(|vote| vote.cast.as_ref());
    casts.filter(|cast| cast.verdict == Verdict::Reject && !cast.settled).map(|cast| cast.final_at).max()
}

/// What follows from a decision: one rejection ends the project, one return sends it back, the last
/// approval starts it.
fn settle(ballot: Ballot, known: &ProjectFacts, cast: &Cast, facts: &Facts, ids: &mut FreshIds) -> Vec<Event> {
    let authority = ballot.authority;
    let mut settled = Cast { settled: true, ..cast.clone() };
    let mut after = known.clone();
    for vote in after.votes.iter_mut().filter(|vote| vote.authority.id == authority) {
        vote.cast = Some(settled.clone());
    }
    let reason = settled.reason.take();
    let mut events = vec![Event::VoteSettled { project: known.project.id, authority }];
    let ending = match (cast.verdict, reason) {
        (Verdict::Return, Some(reason)) => Some((State::Returned, EntryKind::Returned { authority, reason })),
        (Verdict::Reject, Some(reason)) => Some((State::Rejected, EntryKind::Rejected { authority, reason })),
        (Verdict::Approve, _) if after.is_approved() => Some((State::Active, EntryKind::Activated)),
        _ => None,
    };
    if let Some((state, kind)) = ending {
        events.extend(end(&known.project, state, kind, cast.by, facts, ids));
    }
    events.push(Event::Repaired(known.project.id.0));
    events
}

fn end(before: &Project, state: State, kind: EntryKind, by: PersonId, facts: &Facts, ids: &mut FreshIds) -> Vec<Event> {
    let project = Project { state, since: facts.now, ..before.clone() };
    let mut entry = entry(project.id, project.revision, kind, facts, ids);
    entry.by = by;
    let (id, news) = (project.id, Screen::News(entry.id));
    let mut events =
        vec![Event::ProjectSaved { project, before: Some((before.revision, before.state)) }, Event::Recorded(entry)];
    for founder in [before.founder, before.partner] {
        if state == State::Active {
            events.push(Event::FounderJoined(id, founder, facts.now));
        }
        events.push(Event::Told(founder, news.clone()));
    }
    events
}

/// The vote, if this person may decide it on the project as it was shown.
fn open(ballot: Ballot, facts: &Facts) -> Result<(&ProjectFacts, &Vote), Refusal> {
    if !facts.me.decides_for(ballot.authority) {
        return Err(Refusal::NotAllowed);
    }
    let known = facts.project.as_ref().ok_or(Refusal::Gone)?;
    if known.project.is_founder(facts.me.id) {
        return Err(Refusal::OwnProject);
    }
    if known.project.state != State::Waiting {
        return Err(Refusal::TooLate);
    }
    if known.project.revision != ballot.revision {
        return Err(Refusal::Changed);
    }
    let vote = known.vote_of(ballot.authority).ok_or(Refusal::NotAllowed)?;
    Ok((known, vote))
}
