//! What an approver reads of the decision in the round before.

use super::views;
use crate::areas::projects::{Entry, EntryKind, ProjectFacts, Seen, State, Verdict};
use crate::areas::sample::cast::{
    HOUR, MADRID, NOW, SPAIN, ana, authorities, entry, eva, project, reader, reason, rosa,
};
use crate::domain::AuthorityId;
use crate::reader::Me;
use crate::text::{Arg, msg};
use crate::view::{Block, View};
use crate::wire::Page;

/// A return for an authority, decided on and final so many hours ago: what the history says of it.
fn returned(by: &Me, authority: AuthorityId, decided: i64, settled: i64) -> [Entry; 2] {
    let why = || reason("How many lessons?");
    let vote = EntryKind::Voted { authority, verdict: Verdict::Return, reason: Some(why()) };
    [entry(by, settled, EntryKind::Returned { authority, reason: why() }), entry(by, decided, vote)]
}

/// Whether Eva reads that the project, sent again, was returned so many hours ago.
fn says(known: &ProjectFacts, ago: i64) -> bool {
    let (reader, authorities) = (reader(eva()), authorities());
    let seen = Seen::of(known, &authorities, &reader);
    let Some(View::Card { blocks, .. }) = views::view(seen, SPAIN, Page(0)) else { panic!("a card") };
    let label = seen.authority_label(SPAIN);
    blocks.contains(&Block::Note(msg::approval_returned_before(label, Arg::Moment(NOW - ago * HOUR))))
}

#[test]
fn an_earlier_version_was_returned_when_somebody_decided_so() {
    let mut known = project(State::Waiting);
    let sent = entry(&ana(), 10, EntryKind::SentAgain);
    // The newest first: the vote of another authority, and one of a round that is longer ago, are not meant.
    let of_madrid = EntryKind::Voted { authority: MADRID, verdict: Verdict::Return, reason: None };
    let of_madrid = entry(&rosa(), 13, of_madrid);
    let [settled, voted] = returned(&eva(), SPAIN, 14, 12);
    known.history = [vec![sent, settled, of_madrid, voted], returned(&eva(), SPAIN, 24, 22).to_vec()].concat();
    assert!(says(&known, 14) && !says(&known, 12));
    // The lines of a long history that were read do not go back as far.
    known.history.truncate(2);
    assert!(says(&known, 12));
}
