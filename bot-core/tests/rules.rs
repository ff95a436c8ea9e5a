//! The rules of a project under random walks of everybody who could touch it.
//!
//! A small model keeps what the events say; after each command it is checked that nobody did what their
//! role forbids, that a vote was cast once, and that a project starts only when all have approved.

#![expect(clippy::wildcard_enum_match_arm, reason = "the model follows some events only")]

use bot_core::conversation::Verdict;
use bot_core::domain::{
    Authority, AuthorityId, Cast, Command, Content, Event, FreshIds, Message, Peer, PersonId, ProjectFacts, ProjectId,
    Reason, Refusal, School, SchoolId, Standing, State, Teacher, Vote, decide,
};
use bot_core::facts::{Facts, Me, Settings};
use bot_core::text::Locale;
use proptest::prelude::*;

const ANA: PersonId = PersonId(1);
const JAN: PersonId = PersonId(2);
const SERVICE_ES: PersonId = PersonId(3);
const REGION: PersonId = PersonId(4);
const SERVICE_PL: PersonId = PersonId(5);
const STRANGER: PersonId = PersonId(6);
const EVERYBODY: [PersonId; 6] = [ANA, JAN, SERVICE_ES, REGION, SERVICE_PL, STRANGER];
const UNDO: i64 = 60_000;

fn school(country: &str, region: Option<&str>) -> School {
    School {
        id: SchoolId(1),
        name: "Escuela Nube".into(),
        town: "Valverde".into(),
        country: country.into(),
        region: region.map(Into::into),
    }
}

fn school_of(person: PersonId) -> School {
    if person == JAN { school("pl", None) } else { school("es", Some("es-md")) }
}

fn teacher(person: PersonId) -> Teacher {
    let draft = r#"{"name":"Ana Nube","subjects":["art"],"languages":["en"]}"#;
    let parts: serde_json::Value = serde_json::from_str(draft).expect("JSON");
    Teacher {
        person,
        revision: 1,
        name: serde_json::from_value(parts["name"].clone()).expect("a name"),
        school: school_of(person),
        subjects: serde_json::from_value(parts["subjects"].clone()).expect("subjects"),
        languages: serde_json::from_value(parts["languages"].clone()).expect("languages"),
        standing: Standing::Valid { at: 1, by: None },
    }
}

fn authorities() -> Vec<Authority> {
    let authority = |id, country: &str, region: Option<&str>| Authority {
        id: AuthorityId(id),
        country: country.into(),
        region: region.map(Into::into),
        approvers: 1,
    };
    vec![authority(1, "es", None), authority(2, "es", Some("es-md")), authority(3, "pl", None)]
}

fn content(title: &str) -> Content {
    let json = format!(
        r#"{{"title":"{title}","description":"d","languages":["en"],"subjects":["art"],"ages":{{"from":9,"to":12}},
            "pupils":20,"tools":["chat"],"aims":"a","process":"p","results":"r","kit":"skipped"}}"#
    );
    serde_json::from_str(&json).expect("a project's content")
}

/// What the events have made of it.
#[derive(Default)]
struct Model {
    now: i64,
    ana_approves: bool,
    project: Option<ProjectFacts>,
    activated: u32,
}

impl Model {
    fn peer(person: PersonId) -> Peer {
        Peer {
            id: person,
            name: format!("Person {person}"),
            school: Some(school_of(person)),
            valid: true,
            reachable: true,
        }
    }

    fn decides_for(&self, person: PersonId) -> Vec<AuthorityId> {
        let mut authorities = match person {
            SERVICE_ES => vec![AuthorityId(1)],
            REGION => vec![AuthorityId(2)],
            SERVICE_PL => vec![AuthorityId(3)],
            _ => Vec::new(),
        };
        if person == ANA && self.ana_approves {
            authorities.push(AuthorityId(1));
        }
        authorities
    }

    fn facts(&self, person: PersonId) -> Facts {
        let me = Me {
            id: person,
            name: format!("Person {person}"),
            teacher: [ANA, JAN, STRANGER].contains(&person).then(|| teacher(person)),
            decides_for: self.decides_for(person),
            operator: false,
            active: None,
        };
        let settings = Settings { undo_for: UNDO, validate_at_once: false, linking: false };
        let mut facts = Facts::of(self.now, Locale::english(), me, settings);
        facts.contacts = match person {
            ANA => vec![Self::peer(JAN)],
            JAN => vec![Self::peer(ANA)],
            _ => Vec::new(),
        };
        facts.authorities = authorities();
        facts.project = self.project.clone();
        facts
    }

    fn apply(&mut self, event: &Event) {
        match event {
            Event::ProjectSaved { project, before } => {
                let known = self.project.as_ref().map(|known| (known.project.revision, known.project.state));
                assert_eq!(*before, known, "a project is saved over what was decided on");
                let (founder, partner) = (Self::peer(project.founder), Self::peer(project.partner));
                let votes = self.project.take().map(|known| known.votes).unwrap_or_default();
                self.activated +=
                    u32::from(project.state == State::Active && known.map(|k| k.1) != Some(State::Active));
                self.project =
                    Some(ProjectFacts { project: project.clone(), founder, partner, votes, history: vec![] });
            }
            Event::VotesAsked { authorities: asked, at, .. } => {
                let all = authorities();
                let vote = |id: &AuthorityId| Vote {
                    authority: all.iter().find(|authority| authority.id == *id).expect("known").clone(),
                    asked_at: *at,
                    cast: None,
                };
                self.known().votes = asked.iter().map(vote).collect();
            }
            Event::VoteCast { authority, cast, .. } => {
                let vote = self.vote(*authority);
                assert!(vote.cast.is_none(), "a vote is cast once");
                vote.cast = Some(cast.clone());
            }
            Event::VoteUndone { authority, .. } => self.vote(*authority).cast = None,
            Event::VoteSettled { authority, .. } => {
                let cast: &mut Cast = self.vote(*authority).cast.as_mut().expect("a vote that was cast");
                assert!(!cast.settled, "a vote is settled once");
                cast.settled = true;
            }
            Event::Reminded(_, at) => self.known().project.reminded_at = Some(*at),
            _ => {}
        }
    }

    fn known(&mut self) -> &mut ProjectFacts {
        self.project.as_mut().expect("there is a project")
    }

    fn vote(&mut self, authority: AuthorityId) -> &mut Vote {
        let votes = &mut self.known().votes;
        votes.iter_mut().find(|vote| vote.authority.id == authority).expect("the authority was asked")
    }

    /// Carries a command out as somebody and checks what it did.
    fn carry_out(&mut self, person: PersonId, command: &Command) -> Result<(), Refusal> {
        let before = self.project.clone();
        let mut ids = FreshIds::new(self.now, 0);
        let events = decide(command, &self.facts(person), &mut ids)?;
        for event in &events {
            self.apply(event);
        }
        if !events.is_empty() {
            self.check(person, command, before.as_ref());
        }
        Ok(())
    }

    fn check(&self, person: PersonId, command: &Command, before: Option<&ProjectFacts>) {
        let after = self.project.as_ref().expect("events leave a project");
        let is_founder = before.is_some_and(|known| known.project.is_founder(person));
        match command {
            Command::Vote { authority, verdict, reason, revision, .. } => {
                assert!(self.decides_for(person).contains(authority), "only for one's own authority");
                assert!(!is_founder, "nobody approves a project they take part in");
                assert!(*verdict == Verdict::Approve || reason.is_some(), "a reason is required");
                assert_eq!(before.map(|known| known.project.revision), Some(*revision), "on what was shown");
            }
            Command::Accept(..) | Command::Decline(..) | Command::Suggest(..) => {
                assert_eq!(before.map(|known| known.project.partner), Some(person), "only the partner answers");
            }
            Command::SaveProject { base: Some(_), .. } | Command::Withdraw(..) | Command::Remind(_) => {
                assert!(is_founder, "only founders change, withdraw, remind");
            }
            _ => {}
        }
        let Some(before) = before else { return };
        let (was, is) = (before.project.state, after.project.state);
        if let Command::SaveProject { base: Some(_), .. } = command {
            let against = |vote: &bot_core::domain::Vote| {
                vote.cast.as_ref().is_some_and(|cast| cast.verdict != Verdict::Approve && !cast.settled)
            };
            assert!(!before.votes.iter().any(against) || before == after, "a change escapes no decision");
            assert_ne!((was, is), (State::Declined, State::Offered), "only by offering it again");
        }
        if let Command::OfferAgain { .. } = command {
            assert_eq!(was, State::Declined, "only what was declined is offered again");
            assert_eq!(before.project.founder, person, "by who started it");
        }
        if was != State::Active && is == State::Active {
            let all = after
                .votes
                .iter()
                .all(|vote| vote.cast.as_ref().is_some_and(|cast| cast.settled && cast.verdict == Verdict::Approve));
            assert!(all && !after.votes.is_empty(), "all have approved for good");
        }
        let changed = before.project.content != after.project.content;
        assert!(!changed || after.project.revision > before.project.revision, "a change raises the revision");
        if changed && is == State::Waiting {
            assert!(after.votes.iter().all(|vote| vote.cast.is_none()), "a change voids the votes given");
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Save(bool, u8),
    OfferAgain(u8),
    Accept,
    Decline,
    Suggest,
    Withdraw,
    Vote(i64, Verdict, bool),
    Undo(i64),
    Settle(i64),
    Remind,
    Wait(i64),
}

fn steps() -> impl Strategy<Value = Vec<(PersonId, Step, bool)>> {
    let verdict = prop_oneof![4 => Just(Verdict::Approve), 1 => Just(Verdict::Return), 1 => Just(Verdict::Reject)];
    let step = prop_oneof![
        2 => (any::<bool>(), 0..4_u8).prop_map(|(new, title)| Step::Save(new, title)),
        1 => (0..4_u8).prop_map(Step::OfferAgain),
        3 => Just(Step::Accept),
        1 => Just(Step::Decline),
        1 => Just(Step::Suggest),
        1 => Just(Step::Withdraw),
        9 => (1..4_i64, verdict, any::<bool>()).prop_map(|(of, verdict, reason)| Step::Vote(of, verdict, reason)),
        2 => (1..4_i64).prop_map(Step::Undo),
        6 => (1..4_i64).prop_map(Step::Settle),
        1 => Just(Step::Remind),
        2 => prop_oneof![Just(1000), Just(UNDO), Just(25 * 3_600_000)].prop_map(Step::Wait),
    ];
    let stale = prop_oneof![9 => Just(false), 1 => Just(true)];
    prop::collection::vec((prop::sample::select(&EVERYBODY[..]), step, stale), 1..80)
}

fn message() -> Message {
    Message::read("a message").expect("words")
}

fn command(step: &Step, model: &Model, stale: bool) -> Option<Command> {
    let known = model.project.as_ref().map(|known| (known.project.id, known.project.revision));
    let (id, revision) = known.unwrap_or((ProjectId(1), 1));
    let revision = if stale { revision.wrapping_sub(1) } else { revision };
    let of = |authority: &i64| AuthorityId(*authority);
    Some(match step {
        Step::Save(new, title) => Command::SaveProject {
            base: known.filter(|_| !new || known.is_some()).map(|(id, _)| (id, revision)),
            partner: JAN,
            content: Box::new(content(&format!("Title {title}"))),
        },
        Step::OfferAgain(title) => Command::OfferAgain {
            project: id,
            revision,
            partner: JAN,
            content: Box::new(content(&format!("Title {title}"))),
        },
        Step::Accept => Command::Accept(id, revision),
        Step::Decline => Command::Decline(id, revision, Some(message())),
        Step::Suggest => Command::Suggest(id, revision, message()),
        Step::Withdraw => Command::Withdraw(id, revision),
        Step::Vote(authority, verdict, reason) => Command::Vote {
            project: id,
            revision,
            authority: of(authority),
            verdict: *verdict,
            reason: reason.then(|| Reason::read("a reason").expect("words")),
        },
        Step::Undo(authority) => Command::UndoVote { project: id, revision, authority: of(authority) },
        Step::Settle(authority) => Command::SettleVote { project: id, revision, authority: of(authority) },
        Step::Remind => Command::Remind(id),
        Step::Wait(_) => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nobody_does_what_their_role_forbids(ana_approves in any::<bool>(), steps in steps()) {
        let mut model = Model { now: 1_800_000_000_000, ana_approves, ..Model::default() };
        for (person, step, stale) in steps {
            if let Step::Wait(time) = step {
                model.now += time;
            } else if let Some(command) = command(&step, &model, stale) {
                // A refusal is an answer, too; what matters is checked on what was not refused.
                let _ = model.carry_out(person, &command);
            }
        }
    }
}

fn approve(authority: i64, model: &Model) -> Command {
    command(&Step::Vote(authority, Verdict::Approve, false), model, false).expect("a command")
}

fn waiting() -> Model {
    let mut model = Model { now: 1_800_000_000_000, ..Model::default() };
    let save = command(&Step::Save(true, 1), &model, false).expect("a command");
    model.carry_out(ANA, &save).expect("sent");
    model.carry_out(JAN, &Command::Accept(model.project.as_ref().expect("sent").project.id, 1)).expect("accepted");
    model
}

#[test]
fn a_project_goes_from_offer_to_active() {
    let mut model = waiting();
    for (person, authority) in [(SERVICE_ES, 1), (REGION, 2), (SERVICE_PL, 3)] {
        let vote = approve(authority, &model);
        assert_eq!(model.carry_out(STRANGER, &vote), Err(Refusal::NotAllowed));
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
fn one_rejection_ends_it_and_a_return_sends_it_back() {
    for (verdict, state) in [(Verdict::Reject, State::Rejected), (Verdict::Return, State::Returned)] {
        let mut model = waiting();
        let without = command(&Step::Vote(3, verdict, false), &model, false).expect("a command");
        assert_eq!(model.carry_out(SERVICE_PL, &without), Err(Refusal::ReasonNeeded));
        let vote = command(&Step::Vote(3, verdict, true), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &vote).expect("cast");
        model.now += UNDO;
        let settle = command(&Step::Settle(3), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &settle).expect("settled");
        assert_eq!(model.known().project.state, state);
    }
}

#[test]
fn an_edit_voids_the_votes_and_an_old_press_is_asked_again() {
    let mut model = waiting();
    let old = approve(1, &model);
    model.carry_out(SERVICE_PL, &approve(3, &model)).expect("cast");
    let edit = command(&Step::Save(false, 2), &model, false).expect("a command");
    model.carry_out(JAN, &edit).expect("either founder may edit");
    assert!(model.known().votes.iter().all(|vote| vote.cast.is_none()));
    assert_eq!(model.carry_out(SERVICE_ES, &old), Err(Refusal::Changed));
}

#[test]
fn a_decision_is_undone_in_time_and_only_by_who_made_it() {
    let mut model = waiting();
    model.carry_out(SERVICE_ES, &approve(1, &model)).expect("cast");
    let undo = command(&Step::Undo(1), &model, false).expect("a command");
    assert_eq!(model.carry_out(REGION, &undo), Err(Refusal::NotAllowed));
    model.now += UNDO;
    assert_eq!(model.carry_out(SERVICE_ES, &undo), Err(Refusal::Final));
    model.now -= 1;
    assert_eq!(model.carry_out(SERVICE_ES, &undo), Ok(()));
    assert!(model.vote(AuthorityId(1)).cast.is_none());
}

#[test]
fn exactly_one_contact_and_never_a_stranger() {
    let mut model = Model::default();
    let to = |partner| Command::SaveProject { base: None, partner, content: Box::new(content("Rivers")) };
    assert_eq!(model.carry_out(ANA, &to(STRANGER)), Err(Refusal::NotAContact));
    assert_eq!(model.carry_out(ANA, &to(ANA)), Err(Refusal::NotAContact));
    assert_eq!(model.carry_out(ANA, &to(JAN)), Ok(()));
}

#[test]
fn a_reminder_is_sent_once_a_day() {
    let mut model = waiting();
    let remind = command(&Step::Remind, &model, false).expect("a command");
    assert_eq!(model.carry_out(JAN, &remind), Ok(()));
    assert_eq!(model.carry_out(ANA, &remind), Err(Refusal::RemindedToday));
    model.now += 24 * 3_600_000;
    assert_eq!(model.carry_out(ANA, &remind), Ok(()));
}

#[test]
fn a_change_escapes_no_decision() {
    for verdict in [Verdict::Return, Verdict::Reject] {
        let mut model = waiting();
        let vote = command(&Step::Vote(3, verdict, true), &model, false).expect("a command");
        model.carry_out(SERVICE_PL, &vote).expect("decided");
        let edit = command(&Step::Save(false, 2), &model, false).expect("a command");
        assert!(
            matches!(model.carry_out(ANA, &edit), Err(Refusal::DecisionPending { .. })),
            "not while it can be undone"
        );
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
    assert_eq!(model.carry_out(ANA, &again), Err(Refusal::TooLate), "not while it waits");
}
