//! What an approver reads when they have decided, when it is over, and of the decision in the round before.

use super::rules::{self, Ballot};
use super::views;
use crate::areas::projects::{Entry, EntryKind, ProjectFacts, Seen, State, Verdict, status};
use crate::areas::sample::cast::{
    HOUR, MADRID, NOW, SPAIN, ana, authorities, decided, entry, eva, project, reader, reason, rosa,
};
use crate::domain::AuthorityId;
use crate::reader::{Fresh, Me};
use crate::text::{Arg, msg};
use crate::view::{Block, View};
use crate::wire::{Page, Revision, Words};

/// A return for an authority, decided on and final so many hours ago: what the history says of it.
fn returned(by: &Me, authority: AuthorityId, decided: i64, settled: i64) -> [Entry; 2] {
    let why = || reason("How many lessons?");
    let vote = EntryKind::Voted { authority, verdict: Verdict::Return, reason: Some(why()) };
    [entry(by, settled, EntryKind::Returned { authority, reason: why() }), entry(by, decided, vote)]
}

/// Whether Eva reads that the project, sent again, was returned so many hours ago.
fn says(known: &ProjectFacts, ago: i64) -> bool {
    let (reader, authorities) = (reader(eva()), authorities());
    let label = Seen::of(known, &authorities, &reader).authority_label(SPAIN);
    card(known).contains(&Block::Note(msg::approval_returned_before(label, Arg::Moment(NOW - ago * HOUR))))
}

/// What Eva's card says.
fn card(known: &ProjectFacts) -> Vec<Block> {
    let (reader, authorities) = (reader(eva()), authorities());
    let view = views::view(Seen::of(known, &authorities, &reader), SPAIN, Page(0));
    let Some(View::Card { blocks, .. }) = view else { panic!("a card") };
    blocks
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

#[test]
fn each_decision_is_recorded_and_none_says_that_it_was_sent() {
    let (known, authorities, reader) = (project(State::Waiting), authorities(), reader(eva()));
    let revision = Revision(known.project.revision);
    let ballot = Ballot { seen: Seen::of(&known, &authorities, &reader), revision, authority: SPAIN };
    let why = Words(Some("How many lessons?".to_owned()));
    for decided in [
        rules::approve(ballot, &mut Fresh::dry()),
        rules::give_back(ballot, &why, &mut Fresh::dry()),
        rules::reject(ballot, &why, &mut Fresh::dry()),
    ] {
        assert_eq!(decided.expect("she may").says, Some(msg::toast_decided()));
    }
}

#[test]
fn what_has_ended_a_project_is_told_with_one_time() {
    for (state, verdict, is_the_end) in [
        (State::Returned, Verdict::Return, true),
        (State::Rejected, Verdict::Reject, true),
        // Another authority has rejected it.
        (State::Rejected, Verdict::Return, false),
        (State::Rejected, Verdict::Approve, false),
        (State::Active, Verdict::Approve, false),
    ] {
        let votes = decided(&[(SPAIN, verdict, eva(), NOW - HOUR)]).votes;
        let mut known = ProjectFacts { votes, ..project(state) };
        known.project.since = NOW - HOUR / 2;
        let cast = known.vote_of(SPAIN).and_then(|vote| vote.cast.as_ref()).expect("she has decided");
        let since = if is_the_end { cast.at } else { known.project.since };
        let over = msg::approval_over(status::state(state), Arg::Moment(since));
        assert!(card(&known).contains(&Block::Note(over)), "{state:?} {verdict:?}");
    }
}
