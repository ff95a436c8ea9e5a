//! What an approver reads when they have decided, when it is over, and of the decision in the round before.

use super::rules::{self, Ballot};
use super::samples::{in_place_of, of_the_giver};
use super::views;
use crate::area;
use crate::areas::authorities::samples::{TOMAS, tomas, tomas_for_eva};
use crate::areas::projects::{Entry, EntryKind, Event, ProjectFacts, Seen, State, Verdict, status};
use crate::areas::sample::cast::{
    HOUR, JAN, MADRID, NOW, SPAIN, ana, authorities, decided, entry, eva, nudged, project, reader, reason, rosa,
};
use crate::decision::Decided;
use crate::domain::AuthorityId;
use crate::reader::{Fresh, Me};
use crate::text::{Arg, Text, msg};
use crate::view::{Block, View};
use crate::wire::{Page, Revision, Words};

/// A return for an authority, decided on and final so many hours ago: what the history says of it.
fn returned(by: &Me, authority: AuthorityId, decided: i64, settled: i64) -> [Entry; 2] {
    let why = || reason("How many lessons?");
    let vote = EntryKind::Voted { authority, verdict: Verdict::Return, reason: Some(why()), for_whom: None };
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
    let of_madrid = EntryKind::Voted { authority: MADRID, verdict: Verdict::Return, reason: None, for_whom: None };
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

/// What comes of somebody's approval for the service of Spain.
fn approves(known: &ProjectFacts, me: Me) -> Decided {
    let (authorities, reader) = (authorities(), reader(me));
    let revision = Revision(known.project.revision);
    rules::approve(
        Ballot { seen: Seen::of(known, &authorities, &reader), revision, authority: SPAIN },
        &mut Fresh::dry(),
    )
}

/// In whose place somebody has approved: as the vote has it, and as the history does.
fn for_whom(decided: Decided) -> [Option<String>; 2] {
    let events = decided.expect("they may").events;
    let cast = events.iter().find_map(|event| {
        let area::Event::Projects(Event::VoteCast { cast, .. }) = event else { return None };
        Some(cast.for_whom.clone())
    });
    let recorded = events.iter().find_map(|event| {
        let area::Event::Projects(Event::Recorded { entry }) = event else { return None };
        let EntryKind::Voted { for_whom, .. } = &entry.kind else { return None };
        Some(for_whom.clone())
    });
    [cast.expect("it is stored"), recorded.expect("and recorded")]
}

#[track_caller]
fn refused(decided: Decided) -> Text {
    decided.expect_err("they may not").text
}

#[test]
fn a_deputy_decides_on_what_has_waited_for_long_and_in_a_colleagues_place() {
    let waits = project(State::Waiting);
    assert_eq!(refused(approves(&waits, tomas())), msg::refusal_deputy_not_asked());
    assert_eq!(refused(approves(&nudged(2), tomas())), msg::refusal_deputy_not_asked());
    assert_eq!(for_whom(approves(&nudged(3), tomas())), [None, None]);
    assert_eq!(for_whom(approves(&waits, tomas_for_eva())), [Some("Eva Mar".to_owned()), Some("Eva Mar".to_owned())]);
    assert_eq!(for_whom(approves(&waits, eva())), [None, None], "who is away may decide all the same");
}

#[test]
fn nobody_decides_on_their_own_project_nor_in_the_place_of_somebody_whose_it_is() {
    assert_eq!(refused(approves(&of_the_giver(), tomas_for_eva())), msg::refusal_givers_project());
    for me in [tomas(), tomas_for_eva()] {
        let mut own = nudged(3);
        own.members.iter_mut().filter(|member| member.person == JAN).for_each(|member| member.person = TOMAS);
        assert_eq!(refused(approves(&own, me)), msg::refusal_own_project());
    }
}

#[test]
fn what_was_decided_in_a_colleagues_place_is_shown_so_and_can_be_taken_back_when_that_is_over() {
    let known = in_place_of(NOW + HOUR);
    let (authorities, reader) = (authorities(), reader(tomas()));
    let seen = Seen::of(&known, &authorities, &reader);
    let ballot = Ballot { seen, revision: Revision(known.project.revision), authority: SPAIN };
    let undone = rules::undo(ballot, &mut Fresh::dry()).expect("it was his own decision");
    assert!(undone.events.iter().any(|event| matches!(event, area::Event::Projects(Event::VoteUndone { .. }))));
    let by = status::in_place_of("Tomás Vera", Some("Eva Mar"));
    let line = msg::vote_approved(seen.authority_label(SPAIN), by, Arg::Moment(NOW - HOUR));
    assert!(card(&in_place_of(NOW - HOUR)).contains(&Block::Note(line)), "{:?}", card(&in_place_of(NOW - HOUR)));
}
