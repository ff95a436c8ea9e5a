//! The rules of a project under random walks of everybody who could touch it.
//!
//! A small model keeps what the events say; after each command it is checked that nobody did what their
//! role forbids, that a vote was cast once, and that a project starts only when all have approved.

#![expect(clippy::wildcard_enum_match_arm, reason = "the model follows some events only")]

mod members;
mod model;

use bot_core::area::Command;
use bot_core::areas::approval::{self};
use bot_core::areas::projects::{self, EntryKind, State, Verdict};
use bot_core::decision::Refusal;
use bot_core::domain::{AuthorityId, PersonId, ProjectId};
use bot_core::text::{Arg, msg};
use bot_core::wire::{Revision, Words};
use model::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
    Save(u8),
    OfferAgain(u8),
    Accept,
    Decline,
    Suggest,
    Withdraw,
    Vote(i64, Verdict, bool),
    Undo(i64),
    Settle(i64),
    Remind,
    OutOfUse(i64),
    SetUp(i64),
    Move,
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<(PersonId, Step, bool)>> {
    let verdict = prop_oneof![4 => Just(Verdict::Approve), 1 => Just(Verdict::Return), 1 => Just(Verdict::Reject)];
    let step = prop_oneof![
        2 => (0..4_u8).prop_map(Step::Save),
        1 => (0..4_u8).prop_map(Step::OfferAgain),
        3 => Just(Step::Accept),
        1 => Just(Step::Decline),
        1 => Just(Step::Suggest),
        1 => Just(Step::Withdraw),
        9 => (1..4_i64, verdict, any::<bool>()).prop_map(|(of, verdict, reason)| Step::Vote(of, verdict, reason)),
        2 => (1..4_i64).prop_map(Step::Undo),
        6 => (1..4_i64).prop_map(Step::Settle),
        1 => Just(Step::Remind),
        1 => (1..5_i64).prop_map(Step::OutOfUse),
        1 => (1..5_i64).prop_map(Step::SetUp),
        1 => Just(Step::Move),
        2 => prop_oneof![Just(1000), Just(UNDO), Just(HOUR), Just(25 * HOUR)].prop_map(Step::Wait),
    ];
    let stale = prop_oneof![9 => Just(false), 1 => Just(true)];
    prop::collection::vec((prop::sample::select(&EVERYBODY[..]), step, stale), 1..80)
}

fn words(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

fn command(step: &Step, model: &Model, stale: bool) -> Option<Command> {
    let known = model.project.as_ref().map(|known| (known.project.id, known.project.revision));
    let (project, revision) = known.unwrap_or((ProjectId(1), 1));
    let revision = Revision(if stale { revision.wrapping_sub(1) } else { revision });
    let titled = |title: &u8| Box::new(content(&format!("Title {title}")));
    Some(match step {
        Step::Save(title) => match known {
            None => projects::Command::Offer { partner: JAN, content: titled(title), anew: None }.into(),
            Some(_) => projects::Command::Save { project, revision, content: titled(title) }.into(),
        },
        Step::OfferAgain(title) => {
            projects::Command::SendAgain { project, revision, partner: JAN, content: titled(title) }.into()
        }
        Step::Accept => projects::Command::Accept { project, revision }.into(),
        Step::Decline => projects::Command::Decline { project, revision, words: words("a message") }.into(),
        Step::Suggest => projects::Command::Suggest { project, revision, words: words("a message") }.into(),
        Step::Withdraw => projects::Command::Withdraw { project }.into(),
        Step::Vote(authority, verdict, reason) => {
            let words = if *reason { words("a reason") } else { Words::default() };
            vote(*verdict, (project, revision), AuthorityId(*authority), words).into()
        }
        Step::Undo(authority) => {
            approval::Command::Undo { project, revision, authority: AuthorityId(*authority) }.into()
        }
        Step::Settle(authority) => {
            approval::Command::Settle { project, revision, authority: AuthorityId(*authority) }.into()
        }
        Step::Remind => projects::Command::Remind { project }.into(),
        Step::OutOfUse(authority) => projects::Command::HandBack { project, authority: AuthorityId(*authority) }.into(),
        Step::SetUp(_) => projects::Command::AskLate { project }.into(),
        Step::Move | Step::Wait(_) => return None,
    })
}

fn vote(
    verdict: Verdict,
    (project, revision): (ProjectId, Revision),
    authority: AuthorityId,
    words: Words,
) -> approval::Command {
    match verdict {
        Verdict::Approve if words.0.is_some() => approval::Command::ApproveWith { project, revision, authority, words },
        Verdict::Approve => approval::Command::Approve { project, revision, authority },
        Verdict::Return => approval::Command::Return { project, revision, authority, words },
        Verdict::Reject => approval::Command::Reject { project, revision, authority, words },
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nobody_does_what_their_role_forbids((ana_approves, is_madrid_empty) in any::<(bool, bool)>(), steps in steps()) {
        let mut model = Model { now: 1_800_000_000_000, ana_approves, is_madrid_empty, ..Model::default() };
        for (person, step, stale) in steps {
            let by_whom = match step {
                Step::OutOfUse(authority) => {
                    model.out_of_use.push(AuthorityId(authority));
                    PersonId(0)
                }
                Step::SetUp(authority) => {
                    model.out_of_use.retain(|id| *id != AuthorityId(authority));
                    PersonId(0)
                }
                // As the timer does: in the name of whoever has decided.
                Step::Settle(authority) => model.decided_by(AuthorityId(authority)).unwrap_or(person),
                Step::Move => {
                    model.jan_moved = !model.jan_moved;
                    person
                }
                Step::Wait(time) => {
                    model.now += time;
                    person
                }
                _ => person,
            };
            if let Some(command) = command(&step, &model, stale) {
                // A refusal is an answer, too; what matters is checked on what was not refused.
                let _ = model.carry_out(by_whom, &command);
            }
        }
    }
}

#[test]
fn a_vote_that_is_handed_back_holds_nothing_up() {
    let mut model = waiting();
    for (person, authority) in [(SERVICE_ES, 1), (REGION, 2)] {
        model.carry_out(person, &approve(authority, &model)).expect("cast");
        model.now += UNDO;
        let settle = command(&Step::Settle(authority), &model, false).expect("a command");
        model.carry_out(person, &settle).expect("settled");
    }
    assert_eq!(model.known().project.state, State::Waiting, "Poland has not decided");
    model.out_of_use.push(AuthorityId(3));
    let late = approve(3, &model);
    assert_eq!(model.carry_out(SERVICE_PL, &late), Err(Refusal::never(msg::refusal_out_of_use())));
    let back = command(&Step::OutOfUse(3), &model, false).expect("a command");
    model.carry_out(PersonId(0), &back).expect("handed back");
    assert_eq!((model.known().project.state, model.activated), (State::Active, 1));
}

#[test]
fn a_project_that_nobody_decides_on_any_more_waits_until_somebody_can() {
    let mut model = waiting();
    for authority in 1..4 {
        model.out_of_use.push(AuthorityId(authority));
        let back = command(&Step::OutOfUse(authority), &model, false).expect("a command");
        model.carry_out(PersonId(0), &back).expect("handed back");
    }
    assert_eq!(model.known().project.state, State::Waiting, "nothing is approved by silence");
    assert_eq!(model.known().waiting(), projects::Waiting::Operator);
    model.out_of_use.retain(|id| *id != AuthorityId(1));
    let late = command(&Step::SetUp(1), &model, false).expect("a command");
    model.carry_out(PersonId(0), &late).expect("asked late");
    model.carry_out(SERVICE_ES, &approve(1, &model)).expect("cast");
}

fn approve(authority: i64, model: &Model) -> Command {
    command(&Step::Vote(authority, Verdict::Approve, false), model, false).expect("a command")
}

fn waiting() -> Model {
    let mut model = Model { now: 1_800_000_000_000, ..Model::default() };
    let save = command(&Step::Save(1), &model, false).expect("a command");
    model.carry_out(ANA, &save).expect("sent");
    let accept = command(&Step::Accept, &model, false).expect("a command");
    model.carry_out(JAN, &accept).expect("accepted");
    model
}

#[test]
fn a_project_goes_from_offer_to_active() {
    let mut model = waiting();
    for (person, authority) in [(SERVICE_ES, 1), (REGION, 2), (SERVICE_PL, 3)] {
        let vote = approve(authority, &model);
        assert_eq!(model.carry_out(STRANGER, &vote), Err(Refusal::not_allowed()));
        assert_eq!(model.carry_out(person, &vote), Ok(()));
        assert_eq!(model.carry_out(person, &vote), Ok(()), "pressing twice is pressing once");
        assert_eq!(model.known().project.state, State::Waiting, "nothing follows while it can be undone");
        model.now += UNDO;
        let settle = command(&Step::Settle(authority), &model, false).expect("a command");
        model.carry_out(person, &settle).expect("settled");
    }
    assert_eq!((model.known().project.state, model.activated), (State::Active, 1));
}

#[test]
fn a_project_starts_when_the_last_approval_is_final() {
    let mut model = waiting();
    let votes = [(SERVICE_ES, 1, State::Waiting), (REGION, 2, State::Waiting), (SERVICE_PL, 3, State::Active)];
    for (person, authority, _) in votes {
        let vote = approve(authority, &model);
        model.carry_out(person, &vote).expect("cast");
        model.now += 1000;
    }
    model.now += UNDO - 3000;
    for (person, authority, state) in votes {
        let settle = command(&Step::Settle(authority), &model, false).expect("a command");
        model.carry_out(person, &settle).expect("settled");
        assert_eq!(model.known().project.state, state, "after the vote of authority {authority}");
        model.now += 1000;
    }
}

#[test]
fn one_rejection_ends_it_and_a_return_sends_it_back() {
    for (verdict, state) in [(Verdict::Reject, State::Rejected), (Verdict::Return, State::Returned)] {
        let mut model = waiting();
        let without = command(&Step::Vote(3, verdict, false), &model, false).expect("a command");
        assert_eq!(model.carry_out(SERVICE_PL, &without), Err(Refusal::needs_words("Title 1")));
        let vote = command(&Step::Vote(3, verdict, true), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &vote).expect("cast");
        model.now += UNDO;
        let settle = command(&Step::Settle(3), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &settle).expect("settled");
        assert_eq!(model.known().project.state, state);
    }
}

#[test]
fn a_returned_project_is_sent_again_only_when_something_was_changed() {
    let mut model = waiting();
    let vote = command(&Step::Vote(3, Verdict::Return, true), &model, false).expect("a command");
    model.carry_out(SERVICE_PL, &vote).expect("cast");
    model.now += UNDO;
    let settle = command(&Step::Settle(3), &model, false).expect("a command");
    model.carry_out(SERVICE_PL, &settle).expect("settled");
    let save = |n, model: &Model| command(&Step::Save(n), model, false).expect("a command");
    let (same, other) = (save(1, &model), save(2, &model));
    let founder = model.known().project.founder;
    assert_eq!(model.carry_out(founder, &same), Err(Refusal::not_yet(msg::refusal_unchanged())));
    assert_eq!(model.known().project.state, State::Returned);
    model.carry_out(founder, &other).expect("sent again");
    assert_eq!(model.known().project.state, State::Waiting);
}

#[test]
fn an_edit_voids_the_votes_and_an_old_press_is_asked_again() {
    let mut model = waiting();
    let old = approve(1, &model);
    model.carry_out(SERVICE_PL, &approve(3, &model)).expect("cast");
    let edit = command(&Step::Save(2), &model, false).expect("a command");
    model.carry_out(JAN, &edit).expect("either founder may edit");
    assert!(model.known().votes.iter().all(|vote| vote.cast.is_none()));
    assert_eq!(model.carry_out(SERVICE_ES, &old), Err(Refusal::changed(2)));
}

#[test]
fn a_decision_is_undone_in_time_and_only_by_who_made_it() {
    let mut model = waiting();
    model.carry_out(SERVICE_ES, &approve(1, &model)).expect("cast");
    let undo = command(&Step::Undo(1), &model, false).expect("a command");
    assert_eq!(model.carry_out(REGION, &undo), Err(Refusal::not_allowed()));
    let decided = Refusal::never(msg::refusal_already_decided("Person 3"));
    assert_eq!(model.carry_out(COLLEAGUE, &undo), Err(decided.clone()));
    let vote = approve(1, &model);
    assert_eq!(model.carry_out(COLLEAGUE, &vote), Err(decided), "the first one decides");
    model.now += UNDO;
    assert_eq!(model.carry_out(SERVICE_ES, &undo), Err(Refusal::never(msg::refusal_final())));
    model.now -= 1;
    assert_eq!(model.carry_out(SERVICE_ES, &undo), Ok(()));
    assert!(model.vote(AuthorityId(1)).cast.is_none());
}

#[test]
fn exactly_one_contact_and_never_a_stranger() {
    let mut model = Model::default();
    let to = |partner| projects::Command::Offer { partner, content: Box::new(content("Rivers")), anew: None }.into();
    let not_a_contact = || Err(Refusal::not_yet(msg::refusal_not_a_contact()));
    assert_eq!(model.carry_out(ANA, &to(STRANGER)), not_a_contact());
    assert_eq!(model.carry_out(ANA, &to(ANA)), not_a_contact());
    assert_eq!(model.carry_out(ANA, &to(JAN)), Ok(()));
}

/// The end of the minute in which a moment is.
fn minute_after(at: i64) -> i64 {
    (at + 59_999).div_euclid(60_000) * 60_000
}

#[test]
fn a_reminder_is_sent_once_a_day() {
    let mut model = waiting();
    let remind = command(&Step::Remind, &model, false).expect("a command");
    assert_eq!(model.carry_out(JAN, &remind), Ok(()));
    let again = Arg::Moment(minute_after(model.now + 24 * HOUR));
    assert_eq!(model.carry_out(ANA, &remind), Err(Refusal::not_yet(msg::refusal_reminded(again))));
    model.now += 24 * HOUR;
    assert_eq!(model.carry_out(ANA, &remind), Ok(()));
    let reminders = model.known().history.iter().filter(|entry| entry.kind == EntryKind::Reminded);
    let by: Vec<PersonId> = reminders.map(|entry| entry.by).collect();
    assert_eq!(by, [ANA, JAN], "the history says each, and by whom");
}

#[test]
fn a_change_escapes_no_decision() {
    for verdict in [Verdict::Return, Verdict::Reject] {
        let mut model = waiting();
        let vote = command(&Step::Vote(3, verdict, true), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &vote).expect("decided");
        let edit = command(&Step::Save(2), &model, false).expect("a command");
        let vote = model.known().votes.iter().find(|vote| vote.cast.is_some()).expect("decided").clone();
        let until = vote.cast.map_or(0, |cast| cast.final_at);
        let by = vote.authority.label();
        let pending = Refusal::not_yet(msg::refusal_decision_pending(by, Arg::Moment(minute_after(until))));
        assert_eq!(model.carry_out(ANA, &edit), Err(pending), "not while it can be undone");
        let undo = command(&Step::Undo(3), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &undo).expect("taken back");
        assert_eq!(model.carry_out(ANA, &edit), Ok(()), "afterwards it can");
    }
}

#[test]
fn a_return_waits_for_a_rejection_that_can_still_be_taken_back() {
    let mut model = waiting();
    let returned = command(&Step::Vote(1, Verdict::Return, true), &model, false).expect("a command");
    model.carry_out(SERVICE_ES, &returned).expect("decided");
    model.now += UNDO - 1;
    let rejected = command(&Step::Vote(3, Verdict::Reject, true), &model, false).expect("a command");
    model.carry_out(SERVICE_PL, &rejected).expect("decided");
    model.now += 1;
    let settle = |of, model: &Model| command(&Step::Settle(of), model, false).expect("a command");
    let first = settle(1, &model);
    model.carry_out(SERVICE_ES, &first).expect("looked at");
    assert_eq!(model.known().project.state, State::Waiting, "the return waits");
    model.now += UNDO;
    let second = settle(3, &model);
    model.carry_out(SERVICE_PL, &second).expect("settled");
    assert_eq!(model.known().project.state, State::Rejected, "one rejection ends it");
}

#[test]
fn a_declined_project_is_offered_again_and_nothing_else() {
    let mut model = waiting();
    let again = command(&Step::OfferAgain(2), &model, false).expect("a command");
    assert_eq!(model.carry_out(ANA, &again), Err(Refusal::too_late()), "not while it waits");
}

#[test]
fn a_project_is_withdrawn_once_whatever_it_says_by_now() {
    let mut model = waiting();
    let withdraw = command(&Step::Withdraw, &model, false).expect("a command");
    let edit = command(&Step::Save(2), &model, false).expect("a command");
    model.carry_out(JAN, &edit).expect("changed");
    for _ in 0..2 {
        assert_eq!(model.carry_out(ANA, &withdraw), Ok(()));
    }
    let lines = &model.known().history;
    let withdrawn = lines.iter().filter(|entry| matches!(entry.kind, projects::EntryKind::Withdrawn));
    assert_eq!((withdrawn.count(), model.known().project.state), (1, State::Withdrawn));
}
