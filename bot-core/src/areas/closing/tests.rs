//! Who ends a project, what ends with it, and who can take that back.

use super::rules::{close, reopen, start_anew};
use crate::area;
use crate::areas::members::replacement::samples::{plan, saved, why};
use crate::areas::members::samples::{Known, OLGA, PIA, invitation, known, olga};
use crate::areas::members::{self, InvitationState, PlanState, Step, Way};
use crate::areas::projects::{self, State, Stop};
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, ana, jan, newcomer, reader};
use crate::decision::{Decided, Decision, Effect, Shows, Topic, Whom};
use crate::domain::{Desktop, FreshIds, PersonId, Profiles, ProjectId};
use crate::reader::{Fresh, Me, Reader};
use crate::text::msg;
use crate::wire::Words;

const PLAIN: &dyn Fn(String, usize) -> String = &|words, _| words;

fn of(state: State) -> Known {
    known(state, PLAIN)
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), String::new())
}

fn said(words: &str) -> Words {
    Words(Some(words.to_owned()))
}

fn closes(known: &Known, me: Me, words: &Words) -> Decided {
    known.team(&reader(me), |team| close(team, words, &mut fresh()))
}

fn reopens(known: &Known, me: Me, now: i64) -> Decided {
    known.team(&Reader { now, ..reader(me) }, |team| reopen(team, &mut fresh()))
}

fn told(decision: &Decision) -> Vec<PersonId> {
    let told = |effect: &Effect| match effect {
        Effect::Notify(Whom::Person(person), _, Topic::News(_)) => Some(*person),
        Effect::Notify(..)
        | Effect::Spend(_)
        | Effect::Refresh(_)
        | Effect::SetTimer(..)
        | Effect::ClearTimer(_)
        | Effect::Start(_)
        | Effect::RefreshWaiting(_)
        | Effect::OfferCommands(_)
        | Effect::OfferAllCommands(_)
        | Effect::Become(_)
        | Effect::Speak(_)
        | Effect::EndForm(_)
        | Effect::CloseNotes(..)
        | Effect::ReleaseHeld(..)
        | Effect::DropHeld(..)
        | Effect::ReopenNotes(..) => None,
    };
    decision.effects.iter().filter_map(told).collect()
}

#[test]
fn whoever_may_closes_an_active_project_and_everybody_is_told() {
    let decision = closes(&of(State::Active), ana(), &said("Thank you all!")).expect("a founder may");
    assert_eq!(told(&decision), [JAN, OLGA, PIA]);
    let decision = closes(&of(State::Active), olga(), &said("")).expect("an Administrator may, without a word");
    assert_eq!(told(&decision), [ANA, JAN, PIA]);
    let needs = closes(&of(State::Active), ana(), &Words::default()).expect_err("it is asked for a word");
    assert!(matches!(needs.way_on, crate::decision::WayOn::NeedsWords(_)));
    let pia = Me { id: PIA, ..olga() };
    assert_eq!(closes(&of(State::Active), pia, &said("")).expect_err("a Member").text, msg::refusal_not_allowed());
    let stranger = closes(&of(State::Active), newcomer(), &said("")).expect_err("a stranger");
    assert_eq!(stranger.text, msg::refusal_gone());
    assert!(!closes(&of(State::Closed), ana(), &said("")).expect("twice").does_something());
    for state in [State::Waiting, State::Returned, State::Withdrawn] {
        assert_eq!(
            closes(&of(state), ana(), &said("")).expect_err("not yet").text,
            msg::refusal_too_late(),
            "{state:?}"
        );
    }
}

#[test]
fn what_waits_for_an_answer_ends_with_the_project() {
    let known = of(State::Active).inviting(invitation(InvitationState::Open, PLAIN));
    let decision = closes(&known, ana(), &said("")).expect("a founder may");
    let ended =
        members::Event::Answered { invitation: members::samples::INVITATION, state: InvitationState::Ended, at: NOW };
    assert!(decision.events.contains(&area::Event::from(ended)), "{:?}", decision.events);
    assert!(decision.effects.contains(&Effect::Refresh(members::samples::INVITATION.0)), "and says so");
}

#[test]
fn a_founder_opens_it_again_for_thirty_days() {
    let closed_at = of(State::Closed).project.project.since;
    let in_time = closed_at + 30 * 24 * HOUR - 1;
    let decision = reopens(&of(State::Closed), ana(), in_time).expect("a founder, in time");
    assert_eq!(told(&decision), [JAN]);
    let late = reopens(&of(State::Closed), ana(), in_time + 1).expect_err("late");
    assert_eq!(late.text, msg::refusal_reopen_late());
    // Whatever the founder's profile is by now.
    let low = Profiles { desktop: Desktop::Member, ..Profiles::FOUNDER };
    assert!(reopens(&of(State::Closed).with(ANA, low), ana(), in_time).is_ok());
    let run_by_olga = of(State::Closed).joined_by(OLGA, Profiles::REPLACEMENT);
    let refusal = reopens(&run_by_olga, olga(), in_time).expect_err("no founder");
    assert_eq!(refusal.text, msg::refusal_reopen_founder());
    assert!(!reopens(&of(State::Active), ana(), NOW).expect("twice").does_something());
    assert_eq!(reopens(&of(State::Closed), newcomer(), NOW).expect_err("a stranger").text, msg::refusal_gone());
}

#[test]
fn only_what_is_closed_is_started_anew() {
    let starts = |state, me: Me| of(state).team(&reader(me), |team| start_anew(team, &[]));
    let decision = starts(State::Closed, jan()).expect("either founder");
    assert!(matches!(decision.shows, Shows::Form(..)) && decision.events.is_empty());
    assert_eq!(starts(State::Active, jan()).expect_err("it goes on").text, msg::refusal_close_first());
    assert!(starts(State::Waiting, jan()).is_err() && starts(State::Closed, newcomer()).is_err());
}

#[test]
fn the_new_project_names_the_old_one_and_the_other_way_round() {
    let closed = of(State::Closed);
    let (content, contacts) = (closed.project.project.content.clone(), [jan().peer()]);
    let offers = |before: Option<&Known>, me: Me| {
        let (reader, known, mut fresh) = (reader(me), (&contacts[..], &[][..]), fresh());
        match before {
            Some(closed) => closed
                .team(&reader, |team| projects::offer((JAN, &content), known, Some(team.seen), &reader, &mut fresh)),
            None => projects::offer((JAN, &content), known, None, &reader, &mut fresh),
        }
    };
    let names = |decided: Decided| -> Vec<String> {
        decided.expect("it is sent").events.iter().map(|event| <&str>::from(event).to_owned()).collect()
    };
    let anew = names(offers(Some(&closed), ana()));
    assert_eq!(anew, ["ProjectSaved", "Recorded", "Follows", "Recorded"]);
    // Somebody who may not any more loses nothing of what they have written.
    let low = Profiles { desktop: Desktop::Member, ..Profiles::FOUNDER };
    assert_eq!(names(offers(Some(&closed.with(ANA, low)), ana())), ["ProjectSaved", "Recorded"]);
    assert_eq!(names(offers(None, ana())), ["ProjectSaved", "Recorded"]);
    // Nor does somebody who comes second, or after it was opened again.
    assert_eq!(names(offers(Some(&gone_on(State::Offered)), ana())), ["ProjectSaved", "Recorded"]);
    assert_eq!(names(offers(Some(&of(State::Active)), ana())), ["ProjectSaved", "Recorded"]);
}

/// The closed project, which was started anew as one that is in this state.
fn gone_on(state: State) -> Known {
    let mut known = of(State::Closed);
    let (title, founders) = (known.project.project.content.title.clone(), [ANA, PIA]);
    known.project.chain.after = Some(projects::Linked { project: ProjectId(101), title, founders, state });
    known
}

#[test]
fn what_goes_on_as_another_project_is_neither_opened_nor_started_once_more() {
    let starts = |known: &Known| known.team(&reader(jan()), |team| start_anew(team, &[]));
    for state in [State::Offered, State::Waiting, State::Returned, State::Active, State::Closed] {
        let known = gone_on(state);
        let says = msg::refusal_started_anew();
        assert_eq!(reopens(&known, ana(), NOW).expect_err("one of them is enough").text, says, "{state:?}");
        assert_eq!(starts(&known).expect_err("one of them is enough").text, says, "{state:?}");
    }
    for state in [State::Declined, State::Rejected, State::Withdrawn] {
        let known = gone_on(state);
        assert!(starts(&known).is_ok(), "it came to nothing: {state:?}");
        let reopened = reopens(&known, ana(), NOW).expect("it came to nothing");
        let alone = projects::Event::Unfollowed { project: known.project.project.id }.into();
        assert!(reopened.events.contains(&alone), "what came to nothing does not come back as its sequel");
    }
}

#[test]
fn closing_goes_on_with_the_plan_that_wants_it_and_ends_all_others() {
    let anew = |done: &[Step]| plan(Way::Anew, (JAN, "Jan Lipa"), done, PLAIN);
    let removes = plan(Way::Remove, (PIA, "Pia Bach"), &[Step::Invite], PLAIN);
    let known = of(State::Active).planning(anew(&[])).planning(removes);
    let known = known.inviting(invitation(InvitationState::Open, PLAIN));
    let closed = closes(&known, ana(), &said("")).expect("she may");
    let after = saved(&closed);
    assert!(after[0].is_done(Step::Close) && after[0].state == PlanState::Open);
    assert_eq!(why(&closed), [Stop::Closed]);
    let answered = closed.events.iter().filter(|event| <&str>::from(*event) == "Answered").count();
    assert_eq!(answered, 1, "the invitation ends once");
    assert_eq!(told(&closed), [JAN, OLGA, PIA], "each once: that the project was closed");

    let closed = of(State::Closed).planning(anew(&[Step::Close]));
    let contacts = [newcomer().peer()];
    let begun = closed.team(&reader(ana()), |team| start_anew(team, &contacts)).expect("she may");
    assert!(matches!(begun.shows, Shows::Form(..)) && begun.events.is_empty(), "the plan waits until it is sent");
    assert_eq!(why(&reopens(&closed, ana(), NOW).expect("she may")), [Stop::Reopened]);
}
