//! Where a project stands, in words: exactly who is waited for, and since when.

use super::content;
use crate::areas::projects::{
    Cast, Entry, EntryKind, ProjectFacts, Seen, State, Verdict, Vote, Waiting, drafting, reminders,
};
use crate::areas::{authorities, contacts};
use crate::decision::is_offered;
use crate::domain::Peer;
use crate::lists::List;
use crate::reader::Reader;
use crate::text::{Arg, Text, msg};
use crate::view::Block;

/// A minute, in ms: moments are shown in minutes.
const MINUTE: i64 = 60_000;

/// The sign of a state.
pub(crate) fn mark(state: State) -> &'static str {
    match state {
        State::Offered | State::Waiting => "⏳",
        State::Active => "✅",
        State::Declined | State::Rejected => "❌",
        State::Returned => "↩️",
        State::Withdrawn | State::Closed => "🗂",
    }
}

/// A title with its sign, for a list or a button.
pub(crate) fn marked(mark: &str, title: impl Into<Arg>) -> Text {
    msg::marked(Arg::Verbatim(mark.to_owned()), title)
}

/// The state in a few words, for a list.
pub(crate) fn short(known: &ProjectFacts, reader: &Reader) -> Text {
    match known.waiting() {
        Waiting::Partner(partner) if partner.id == reader.me.id => msg::waits_you(),
        Waiting::Partner(partner) => msg::waits_partner(partner.name()),
        Waiting::Authorities(votes) => {
            msg::waits_authorities(votes.iter().map(|vote| vote.authority.label()).collect::<Vec<_>>())
        }
        Waiting::Final(at) => msg::waits_final(final_at(at, reader.now)),
        Waiting::Operator => msg::waits_operator(),
        Waiting::Nobody => state(known.project.state),
    }
}

/// The state in a word or two.
pub(crate) fn state(state: State) -> Text {
    match state {
        State::Offered => msg::state_offered(),
        State::Waiting => msg::state_waiting(),
        State::Active => msg::state_active(),
        State::Declined => msg::state_declined(),
        State::Returned => msg::state_returned(),
        State::Rejected => msg::state_rejected(),
        State::Withdrawn => msg::state_withdrawn(),
        State::Closed => msg::state_closed(),
    }
}

/// The state in full: who is waited for and since when, or how it ended and why. The votes stand behind the fields.
pub(crate) fn full(seen: Seen<'_>) -> Vec<Block> {
    let (known, reader) = (seen.known, seen.reader);
    let since = Arg::Moment(known.project.since);
    let partner = known.partner.name();
    match known.waiting() {
        Waiting::Partner(peer) if peer.id == reader.me.id => {
            vec![Block::Note(msg::status_offered_you(known.founder.name(), since))]
        }
        Waiting::Partner(peer) => {
            let mut blocks = vec![Block::Note(msg::status_offered(partner.clone(), since))];
            blocks.extend(cannot_accept(peer).map(Block::Note));
            blocks.extend(contacts::unreachable(peer));
            blocks.push(Block::Para(msg::status_offered_next(partner)));
            blocks.extend(reminders::note(&reminders::since(known, known.project.since)));
            blocks
        }
        Waiting::Authorities(open) => {
            let open: Vec<Text> = open.iter().map(|vote| vote.authority.label()).collect();
            let mut blocks =
                vec![Block::Note(msg::status_waiting(since, open)), Block::Para(msg::status_waiting_next())];
            blocks.extend(reminders::note(&reminders::since(known, known.project.since)));
            blocks.extend(known.standing_votes().filter(|vote| vote.is_open()).flat_map(nudged));
            blocks
        }
        Waiting::Final(at) => vec![Block::Note(msg::status_final(final_at(at, reader.now)))],
        Waiting::Operator => vec![Block::Note(msg::status_operator(since))],
        Waiting::Nobody => ended(seen),
    }
}

/// What has to happen before a partner can accept.
fn cannot_accept(partner: &Peer) -> Option<Text> {
    let name = partner.name();
    match &partner.school {
        None => Some(msg::status_partner_registers(name)),
        Some(_) if partner.valid => None,
        Some(school) => {
            Some(msg::status_partner_validated(name, msg::authority_national(List::countries().text(&school.country))))
        }
    }
}

/// Every vote, while authorities are waited for or their decisions can still be undone (docs/domain.md, "Form fields").
pub(crate) fn votes(seen: Seen<'_>) -> Vec<Block> {
    let known = seen.known;
    let is_open = match known.waiting() {
        Waiting::Authorities(_) | Waiting::Final(_) | Waiting::Operator => true,
        Waiting::Partner(_) | Waiting::Nobody => false,
    };
    if !is_open || known.votes.is_empty() {
        return Vec::new();
    }
    let ballots = known.votes.iter().flat_map(|vote| ballot_and_note(vote, seen.reader));
    std::iter::once(Block::Note(msg::status_votes())).chain(ballots).collect()
}

/// A state in which nobody is waited for, and what led to it.
fn ended(seen: Seen<'_>) -> Vec<Block> {
    let (known, reader) = (seen.known, seen.reader);
    let since = Arg::Moment(known.project.since);
    let says = match known.project.state {
        State::Active => msg::status_active(since),
        State::Declined if known.project.partner == reader.me.id => msg::offer_declined(since),
        State::Declined => msg::status_declined(known.partner.name(), since),
        State::Returned => msg::status_returned(since),
        State::Rejected => msg::status_rejected(since),
        State::Withdrawn => match withdrawn_by(known) {
            Some(entry) if entry.by == reader.me.id => msg::status_withdrawn_you(since),
            Some(entry) => msg::status_withdrawn(entry.by_name.as_str(), since),
            None => msg::status_withdrawn_since(since),
        },
        State::Closed | State::Offered | State::Waiting => match closed_by(known) {
            Some(entry) if entry.by == reader.me.id => msg::status_closed_you(since),
            Some(entry) => msg::status_closed_by(entry.by_name.as_str(), since),
            None => msg::status_closed(since),
        },
    };
    let mut blocks = vec![Block::Note(says)];
    blocks.extend(why(seen));
    blocks.extend(next(seen).map(Block::Para));
    blocks
}

/// What can come of a project for which nobody is waited, as far as the reader can bring it about.
fn next(seen: Seen<'_>) -> Option<Text> {
    match seen.project().state {
        State::Declined => is_offered(&drafting::offer_again(seen)).then(msg::status_declined_next),
        State::Rejected | State::Withdrawn => is_offered(&drafting::copy(seen)).then(msg::status_withdrawn_next),
        State::Offered | State::Waiting | State::Active | State::Returned | State::Closed => None,
    }
}

/// Who took the project back.
fn withdrawn_by(known: &ProjectFacts) -> Option<&Entry> {
    known.history.iter().find(|entry| entry.kind == EntryKind::Withdrawn)
}

/// Who closed the project.
fn closed_by(known: &ProjectFacts) -> Option<&Entry> {
    known.history.iter().find(|entry| matches!(entry.kind, EntryKind::Closed(_)))
}

/// The words with which a project was declined, returned or rejected, and whose they are.
fn why(seen: Seen<'_>) -> Vec<Block> {
    let known = seen.known;
    let quote = |words: &str| Block::Quote(Text::words(words));
    let reason = known.history.iter().find_map(|entry| match (&entry.kind, known.project.state) {
        (EntryKind::Declined(message), State::Declined) | (EntryKind::Closed(message), State::Closed) => {
            Some(message.iter().map(|message| quote(message.as_str())).collect())
        }
        (EntryKind::Returned { authority, reason }, State::Returned)
        | (EntryKind::Rejected { authority, reason }, State::Rejected) => {
            let by = msg::said_by(seen.authority_label(*authority));
            Some(vec![Block::Note(by), quote(reason.as_str())])
        }
        _ => None,
    });
    reason.unwrap_or_default()
}

/// An authority's vote, and the note with which it has approved.
pub(crate) fn ballot_and_note(vote: &Vote, reader: &Reader) -> Vec<Block> {
    std::iter::once(Block::Item(ballot(vote, reader))).chain(note(vote)).collect()
}

/// The note with which an authority has approved, once that is final.
fn note(vote: &Vote) -> Option<Block> {
    let cast = vote.cast.as_ref().filter(|cast| cast.settled && cast.verdict == Verdict::Approve)?;
    cast.reason.as_ref().map(|note| Block::Quote(Text::words(note.as_str())))
}

/// The notes with which authorities have approved, each below its name.
pub(crate) fn notes(known: &ProjectFacts) -> Vec<Block> {
    let said = |vote: &Vote| note(vote).map(|note| [Block::Note(msg::said_by(vote.authority.label())), note]);
    known.votes.iter().filter_map(said).flatten().collect()
}

/// An authority's vote in one line.
pub(crate) fn ballot(vote: &Vote, reader: &Reader) -> Text {
    let (authority, since) = (vote.authority.label(), Arg::Moment(vote.asked_at));
    match &vote.cast {
        None if vote.dropped_at.is_some() => msg::vote_dropped(authority),
        None if vote.authority.approvers == 0 => msg::vote_open_nobody(authority, since),
        None => msg::vote_open(authority, since),
        Some(cast) => decided(authority, cast, reader),
    }
}

/// A decision in one line: whose, by which official where the reader may know, when, and until when it can be undone.
fn decided(authority: Text, cast: &Cast, reader: &Reader) -> Text {
    let (by, at) = (decider(cast), Arg::Moment(cast.at));
    let line = match (cast.verdict, reader.names_officials()) {
        (Verdict::Approve, true) => msg::vote_approved(authority, by, at),
        (Verdict::Return, true) => msg::vote_returned(authority, by, at),
        (Verdict::Reject, true) => msg::vote_rejected(authority, by, at),
        (Verdict::Approve, false) => msg::vote_approved_unnamed(authority, at),
        (Verdict::Return, false) => msg::vote_returned_unnamed(authority, at),
        (Verdict::Reject, false) => msg::vote_rejected_unnamed(authority, at),
    };
    if cast.settled { line } else { msg::vote_not_final(line, final_at(cast.final_at, reader.now)) }
}

/// Who has decided, and in whose place.
pub(crate) fn decider(cast: &Cast) -> Arg {
    in_place_of(cast.by_name.as_str(), cast.for_whom.as_deref())
}

/// Somebody's name, with that of the colleague in whose place they have decided.
pub(crate) fn in_place_of(by: &str, for_whom: Option<&str>) -> Arg {
    match for_whom {
        Some(for_whom) => msg::decided_for(by, for_whom).into(),
        None => by.into(),
    }
}

/// When an authority was reminded by itself of a vote that waits, that its deputies are asked, and that the operator knows of it.
pub(crate) fn nudged(vote: &Vote) -> Vec<Block> {
    authorities::nudged(&vote.authority, vote.nudges)
}

/// Says until when a decision can be undone, to the second.
pub(crate) fn final_at(at: i64, now: i64) -> Text {
    if at <= now { msg::final_now() } else { msg::final_at(Arg::Second(at)) }
}

/// The end of the minute in which a moment is: it is over for sure when a clock shows the next one.
pub(crate) fn minute_after(at: i64) -> Arg {
    Arg::Moment((at + MINUTE - 1).div_euclid(MINUTE) * MINUTE)
}

/// What changed last, while somebody has to decide on it.
pub(crate) fn change(known: &ProjectFacts) -> Option<content::Change<'_>> {
    matches!(known.project.state, State::Offered | State::Waiting).then(|| content::last_change(known)).flatten()
}
