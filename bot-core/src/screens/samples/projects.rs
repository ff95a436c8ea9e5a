//! Samples of the screens about projects: lists, projects, offers, approvals, news, confirmations.

use super::Sample;
use super::cast::{
    HOUR, MADRID, NOW, POLAND, PROJECT, SPAIN, ana, ana_who, cast, edited, entry, eva, facts, jan, message, newcomer,
    operator, project, reason, rosa, valid, votes_cast, waiting,
};
use super::people::draft;
use crate::conversation::{Deed, Screen, Verdict};
use crate::domain::{ConversationId, EntryKind, Project, ProjectFacts, ProjectId, Standing, State};
use crate::facts::{Facts, Me};

const STATES: [State; 8] = [
    State::Offered,
    State::Waiting,
    State::Active,
    State::Declined,
    State::Returned,
    State::Rejected,
    State::Withdrawn,
    State::Closed,
];

fn knows(me: Me, known: ProjectFacts) -> Facts {
    Facts { project: Some(known), ..facts(me) }
}

/// Waiting for approval with these decisions, each by its authority, and final at a time.
fn decided(casts: &[(crate::domain::AuthorityId, Verdict, Me, i64)]) -> ProjectFacts {
    let casts: Vec<_> = casts.iter().map(|(id, verdict, by, at)| (*id, cast(*verdict, by, *at))).collect();
    ProjectFacts { votes: votes_cast(&casts), ..project(State::Waiting) }
}

fn with_edit(state: State) -> ProjectFacts {
    let mut known = project(state);
    known.history.insert(0, edited());
    known
}

fn out_of_reach(state: State) -> ProjectFacts {
    let mut known = project(state);
    known.partner.reachable = false;
    known
}

fn reminded(state: State, ago: i64) -> ProjectFacts {
    let mut known = project(state);
    known.project.reminded_at = Some(NOW - ago * HOUR);
    known
}

pub(super) fn lists() -> Vec<Sample> {
    let in_state = |(n, state): (i64, State)| {
        let known = project(state);
        ProjectFacts { project: Project { id: ProjectId(100 + n), ..known.project.clone() }, ..known }
    };
    let projects: Vec<ProjectFacts> = (0..).zip(STATES).map(in_state).collect();
    let drafts = vec![
        draft(1, Some("Rivers of Europe"), "project"),
        draft(2, None, "project"),
        draft(3, Some("Clouds over two towns"), "note"),
    ];
    let all = |me| Facts { projects: projects.clone(), drafts: drafts.clone(), ..facts(me) };
    let nobody = ProjectFacts { votes: Vec::new(), ..in_state((1, State::Waiting)) };
    let undecided = Facts { projects: vec![everybody_decided(NOW + 40_000), nobody], ..facts(ana()) };
    vec![
        ("projects/none", Screen::Projects { page: 0 }, facts(ana())),
        ("projects/first page", Screen::Projects { page: 0 }, all(ana())),
        ("projects/last page", Screen::Projects { page: 1 }, all(ana())),
        ("projects/of the partner", Screen::Projects { page: 0 }, all(jan())),
        ("projects/nearly final, nobody to decide", Screen::Projects { page: 0 }, undecided),
        ("projects/draft", Screen::Draft(ConversationId(1)), all(ana())),
        ("projects/draft without a title", Screen::Draft(ConversationId(2)), all(ana())),
        ("projects/draft that is gone", Screen::Draft(ConversationId(77)), all(ana())),
    ]
}

fn everybody_decided(final_at: i64) -> ProjectFacts {
    let yes = Verdict::Approve;
    decided(&[(SPAIN, yes, eva(), NOW - HOUR), (MADRID, yes, rosa(), NOW - HOUR), (POLAND, yes, newcomer(), final_at)])
}

pub(super) fn projects() -> Vec<Sample> {
    let by_jan = || {
        let mut known = project(State::Withdrawn);
        known.history[0] = entry(&jan(), 2, EntryKind::Withdrawn);
        known
    };
    let partly =
        decided(&[(SPAIN, Verdict::Approve, eva(), NOW - HOUR), (MADRID, Verdict::Return, rosa(), NOW + 40_000)]);
    let nobody = || ProjectFacts { votes: Vec::new(), ..project(State::Waiting) };
    [
        ("project/offered", knows(ana(), project(State::Offered))),
        ("project/offered, partner", knows(jan(), project(State::Offered))),
        ("project/offered, no way to the partner", knows(ana(), out_of_reach(State::Offered))),
        ("project/offered, reminded today", knows(ana(), reminded(State::Offered, 5))),
        ("project/offered, reminded yesterday", knows(ana(), reminded(State::Offered, 24))),
        ("project/waiting", knows(ana(), project(State::Waiting))),
        ("project/waiting, partner", knows(jan(), project(State::Waiting))),
        ("project/waiting, reminded today", knows(ana(), reminded(State::Waiting, 5))),
        ("project/waiting, changed", knows(jan(), with_edit(State::Waiting))),
        ("project/partly decided", knows(ana(), partly)),
        ("project/nearly final", knows(ana(), everybody_decided(NOW + HOUR))),
        ("project/nobody to decide", knows(ana(), nobody())),
        ("project/nobody to decide, operator", knows(operator(), nobody())),
        ("project/active", knows(ana(), project(State::Active))),
        ("project/declined", knows(ana(), project(State::Declined))),
        ("project/declined, partner", knows(jan(), project(State::Declined))),
        ("project/returned", knows(jan(), project(State::Returned))),
        ("project/rejected", knows(ana(), project(State::Rejected))),
        ("project/withdrawn", knows(ana(), project(State::Withdrawn))),
        ("project/withdrawn by the other", knows(ana(), by_jan())),
        ("project/closed", knows(ana(), project(State::Closed))),
        ("project/stranger", knows(newcomer(), project(State::Waiting))),
        ("project/approver", knows(eva(), project(State::Waiting))),
        ("project/operator", knows(operator(), project(State::Waiting))),
        ("project/gone", facts(ana())),
    ]
    .map(|(name, facts)| (name, Screen::Project { id: PROJECT, page: 0 }, facts))
    .to_vec()
}

pub(super) fn offers() -> Vec<Sample> {
    let jan_who = |standing: Option<Standing>| {
        let teacher = standing.and_then(|standing| ana_who(standing).teacher);
        Me { teacher, ..jan() }
    };
    [
        ("offer/open", knows(jan(), project(State::Offered))),
        ("offer/not validated", knows(jan_who(Some(waiting())), project(State::Offered))),
        ("offer/not registered", knows(jan_who(None), project(State::Offered))),
        ("offer/changed", knows(jan(), with_edit(State::Offered))),
        ("offer/accepted", knows(jan(), project(State::Waiting))),
        ("offer/active", knows(jan(), project(State::Active))),
        ("offer/declined", knows(jan(), project(State::Declined))),
        ("offer/withdrawn", knows(jan(), project(State::Withdrawn))),
        ("offer/founder", knows(ana(), project(State::Offered))),
        ("offer/approver", knows(eva(), project(State::Offered))),
    ]
    .map(|(name, facts)| (name, Screen::Offer { id: PROJECT, page: 0 }, facts))
    .to_vec()
}

pub(super) fn approvals() -> Vec<Sample> {
    let colleague = || Me { id: crate::domain::PersonId(33), name: "Luz Mar".to_owned(), ..eva() };
    let (yes, no, back) = (Verdict::Approve, Verdict::Reject, Verdict::Return);
    let soon = NOW + 40_000;
    let participant = Me { decides_for: vec![SPAIN], ..ana() };
    let was_decided = |state, verdict| {
        let votes = decided(&[(SPAIN, verdict, eva(), NOW - HOUR)]).votes;
        ProjectFacts { votes, ..project(state) }
    };
    [
        ("approval/open", knows(eva(), project(State::Waiting))),
        ("approval/open, others decided", knows(eva(), decided(&[(MADRID, yes, rosa(), NOW - HOUR)]))),
        ("approval/open, changed", knows(eva(), with_edit(State::Waiting))),
        ("approval/approved by me, not final", knows(eva(), decided(&[(SPAIN, yes, eva(), soon)]))),
        ("approval/returned by me, not final", knows(eva(), decided(&[(SPAIN, back, eva(), NOW + HOUR)]))),
        ("approval/approved by me, final", knows(eva(), decided(&[(SPAIN, yes, eva(), NOW - HOUR)]))),
        ("approval/rejected by a colleague, not final", knows(eva(), decided(&[(SPAIN, no, colleague(), soon)]))),
        ("approval/active", knows(eva(), was_decided(State::Active, yes))),
        ("approval/returned", knows(eva(), was_decided(State::Returned, back))),
        ("approval/rejected", knows(eva(), was_decided(State::Rejected, no))),
        ("approval/withdrawn", knows(eva(), project(State::Withdrawn))),
        ("approval/participant", knows(participant, project(State::Waiting))),
        ("approval/of another authority", knows(rosa(), project(State::Waiting))),
        ("approval/founder", knows(ana(), project(State::Waiting))),
        ("approval/no vote", knows(eva(), project(State::Offered))),
    ]
    .map(|(name, facts)| (name, Screen::Approval { id: PROJECT, authority: SPAIN, page: 0 }, facts))
    .to_vec()
}

pub(super) fn news() -> Vec<Sample> {
    let authority = SPAIN;
    let voted = |verdict| {
        let reason = (verdict != Verdict::Approve).then(|| reason("How many lessons?"));
        EntryKind::Voted { authority, verdict, reason }
    };
    let suggested = || EntryKind::Suggested(message("Could we start in February?"));
    let declined = || EntryKind::Declined(Some(message("Too many pupils this year.")));
    let returned = || EntryKind::Returned { authority, reason: reason("How many lessons?") };
    let rejected = || EntryKind::Rejected { authority, reason: reason("It advertises a product.") };
    let edit = edited().kind;
    let told = |name, me: Me, by: Me, kind: EntryKind, state| {
        let entry = entry(&by, 2, kind);
        (name, Screen::News(entry.id), Facts { entry: Some(entry), ..knows(me, project(state)) })
    };
    let mut samples = vec![
        told("news/offered", jan(), ana(), EntryKind::Offered, State::Offered),
        told("news/changed", jan(), ana(), edit.clone(), State::Waiting),
        told("news/accepted", ana(), jan(), EntryKind::Accepted, State::Waiting),
        told("news/declined", ana(), jan(), declined(), State::Declined),
        told("news/declined, offered again", ana(), jan(), declined(), State::Offered),
        told("news/suggested", ana(), jan(), suggested(), State::Offered),
        told("news/suggested, accepted since", ana(), jan(), suggested(), State::Waiting),
        told("news/withdrawn", jan(), ana(), EntryKind::Withdrawn, State::Withdrawn),
        told("news/sent again", jan(), ana(), EntryKind::SentAgain, State::Waiting),
        told("news/approved by one", ana(), eva(), voted(Verdict::Approve), State::Waiting),
        told("news/return decided", ana(), eva(), voted(Verdict::Return), State::Waiting),
        told("news/rejection decided", ana(), eva(), voted(Verdict::Reject), State::Waiting),
        told("news/taken back", ana(), eva(), EntryKind::Undone { authority }, State::Waiting),
        told("news/active", jan(), eva(), EntryKind::Activated, State::Active),
        told("news/returned", jan(), eva(), returned(), State::Returned),
        told("news/returned, sent again", jan(), eva(), returned(), State::Waiting),
        told("news/rejected", ana(), eva(), rejected(), State::Rejected),
        told("news/stranger", eva(), jan(), EntryKind::Accepted, State::Waiting),
    ];
    let mut known = project(State::Rejected);
    let told = [declined(), suggested(), EntryKind::Withdrawn, EntryKind::SentAgain, edit, returned()];
    let more = [
        voted(Verdict::Approve),
        voted(Verdict::Return),
        voted(Verdict::Reject),
        EntryKind::Undone { authority },
        EntryKind::Activated,
    ];
    known.history.splice(1..1, told.into_iter().chain(more).zip(3..).map(|(kind, ago)| entry(&jan(), ago, kind)));
    samples.push(("news/history", Screen::History { id: PROJECT, page: 0 }, knows(ana(), known.clone())));
    samples.push(("news/history, stranger", Screen::History { id: PROJECT, page: 0 }, knows(eva(), known)));
    samples
}

pub(super) fn confirmations() -> Vec<Sample> {
    let everything = |me| Facts {
        drafts: vec![draft(1, Some("Rivers of Europe"), "project")],
        ..knows(me, project(State::Waiting))
    };
    let in_state = |me, state| Facts { project: Some(project(state)), ..everything(me) };
    let withdraw = |revision| Deed::Withdraw(PROJECT, revision);
    [
        ("confirm/withdraw", withdraw(2), everything(ana())),
        ("confirm/withdraw, partner", withdraw(2), everything(jan())),
        ("confirm/withdraw an offer, partner", withdraw(2), in_state(jan(), State::Offered)),
        ("confirm/withdraw what changed", withdraw(1), everything(ana())),
        ("confirm/withdraw what is active", withdraw(2), in_state(ana(), State::Active)),
        ("confirm/withdraw, stranger", withdraw(2), everything(ana_stranger())),
        ("confirm/throw a draft away", Deed::Discard(ConversationId(1)), everything(ana())),
        ("confirm/throw a strange draft away", Deed::Discard(ConversationId(5)), everything(ana())),
        ("confirm/what needs none", Deed::Accept(PROJECT, 2), everything(jan())),
    ]
    .map(|(name, deed, facts)| (name, Screen::Confirm(Box::new(deed)), facts))
    .to_vec()
}

/// Somebody registered who has nothing to do with the project.
fn ana_stranger() -> Me {
    Me { id: crate::domain::PersonId(44), ..ana_who(valid()) }
}
