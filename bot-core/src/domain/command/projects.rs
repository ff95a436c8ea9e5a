//! A project from its first sending to its acceptance, and every change of it (docs/domain.md,
//! "Registering a project").

use super::super::approval::Authority;
use super::super::event::{Entry, EntryKind, Event};
use super::super::id::{EntryId, FreshIds, PersonId, ProjectId};
use super::super::project::{Content, Project, ProjectFacts, State, Waiting};
use super::super::refusal::Refusal;
use super::super::words::Message;
use crate::areas::authorities;
use crate::conversation::{Screen, Verdict};
use crate::facts::Facts;

/// Nobody is reminded more often, in ms: once a day (docs/domain.md, "States").
pub(crate) const REMIND_EVERY: i64 = 24 * 3_600_000;

/// Sends a new project to exactly one contact.
pub(super) fn offer(
    partner: PersonId,
    content: &Content,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Result<Vec<Event>, Refusal> {
    may_send(facts)?;
    may_partner(partner, facts)?;
    let project = Project {
        id: ids.fresh::<ProjectId>(),
        revision: 1,
        state: State::Offered,
        since: facts.now,
        founder: facts.me.id,
        partner,
        content: content.clone(),
        reminded_at: None,
    };
    let id = project.id;
    Ok(vec![
        Event::ProjectSaved { project, before: None },
        recorded(id, 1, EntryKind::Offered, facts, ids),
        Event::Told(partner, Screen::Offer { id, page: 0 }),
    ])
}

/// Saves what a founder changed; what follows depends on where the project stands.
pub(super) fn save(revision: u32, content: &Content, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let known = founders_project(facts)?;
    let before = &known.project;
    if before.revision != revision {
        return Err(Refusal::Changed);
    }
    may_send(facts)?;
    let changed = changes(&before.content, content);
    let mut project = before.clone();
    project.content = content.clone();
    project.revision += 1;
    match before.state {
        State::Offered if before.founder == facts.me.id => {
            Ok(edited(project, before, changed, Event::Told(before.partner, offer_of(before.id)), facts, ids))
        }
        State::Returned => Ok(sent_again(project, known, changed, facts, ids)),
        State::Waiting if changed.is_empty() => Ok(Vec::new()),
        // A change would make void what somebody has decided, and could still take back.
        State::Waiting if let Some(by) = decided_against(known) => Err(Refusal::DecisionPending { by }),
        State::Waiting => {
            project.since = facts.now;
            let mut events = edited(project, before, changed, other_told(before, facts), facts, ids);
            let told = events.pop();
            events.extend(ask_authorities(known, facts));
            events.extend(told);
            Ok(events)
        }
        State::Active => Ok(edited(project, before, changed, other_told(before, facts), facts, ids)),
        State::Offered => Err(Refusal::NotAllowed),
        State::Declined | State::Withdrawn | State::Rejected | State::Closed => Err(Refusal::TooLate),
    }
}

/// Who has decided to return or reject the project, if that is not final yet.
fn decided_against(known: &ProjectFacts) -> Option<String> {
    let casts = known.votes.iter().filter_map(|vote| vote.cast.as_ref());
    let mut against = casts.filter(|cast| !cast.settled && cast.verdict != Verdict::Approve);
    against.next().map(|cast| cast.by_name.clone())
}

/// Offers a declined project to another contact, or to the same one again.
pub(super) fn offer_again(
    revision: u32,
    partner: PersonId,
    content: &Content,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Result<Vec<Event>, Refusal> {
    let before = &founders_project(facts)?.project;
    if before.founder != facts.me.id {
        return Err(Refusal::NotAllowed);
    }
    if before.state != State::Declined {
        return Err(Refusal::TooLate);
    }
    if before.revision != revision {
        return Err(Refusal::Changed);
    }
    may_send(facts)?;
    may_partner(partner, facts)?;
    let project = Project { content: content.clone(), partner, revision: before.revision + 1, ..before.clone() };
    Ok(offered_again(project, before, facts, ids))
}

/// Asks the authorities that were set up after a project was accepted; the votes that it has stay.
#[must_use]
pub fn asked_late(known: &ProjectFacts, authorities: &[Authority], now: i64) -> Vec<Event> {
    if known.project.state != State::Waiting {
        return Vec::new();
    }
    let id = known.project.id;
    let late = known.voters(authorities).into_iter().filter(|authority| known.vote_of(authority.id).is_none());
    let mut events = Vec::new();
    for authority in late {
        events.push(Event::VoteAdded { project: id, authority: authority.id, at: now });
        events.push(told(id, authority));
    }
    if !events.is_empty() {
        events.push(Event::Repaired(id.0));
    }
    events
}

/// A placeholder of the news that [`edited`] fills in with its entry: the other founder is told.
fn other_told(project: &Project, facts: &Facts) -> Event {
    Event::Told(project.other(facts.me.id), Screen::News(EntryId(0)))
}

/// Saves a change, records what changed, tells somebody and repairs every copy. Nothing changed:
/// nothing happens.
fn edited(
    project: Project,
    before: &Project,
    changed: Vec<String>,
    told: Event,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Vec<Event> {
    if changed.is_empty() {
        return Vec::new();
    }
    let (id, revision) = (project.id, project.revision);
    let kind = EntryKind::Edited { changed, before: Box::new(before.content.clone()) };
    let entry = entry(id, revision, kind, facts, ids);
    let told = if let Event::Told(to, Screen::News(_)) = told { Event::Told(to, Screen::News(entry.id)) } else { told };
    vec![
        Event::ProjectSaved { project, before: Some((before.revision, before.state)) },
        Event::Recorded(entry),
        Event::Repaired(id.0),
        told,
    ]
}

fn offered_again(mut project: Project, before: &Project, facts: &Facts, ids: &mut FreshIds) -> Vec<Event> {
    project.state = State::Offered;
    project.since = facts.now;
    project.reminded_at = None;
    let (id, partner, revision) = (project.id, project.partner, project.revision);
    vec![
        Event::ProjectSaved { project, before: Some((before.revision, before.state)) },
        recorded(id, revision, EntryKind::Offered, facts, ids),
        Event::Repaired(id.0),
        Event::Told(partner, offer_of(id)),
    ]
}

fn sent_again(
    mut project: Project,
    known: &ProjectFacts,
    changed: Vec<String>,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Vec<Event> {
    let before = &known.project;
    project.state = State::Waiting;
    project.since = facts.now;
    project.reminded_at = None;
    let (id, revision) = (project.id, project.revision);
    let mut events = vec![Event::ProjectSaved { project, before: Some((before.revision, before.state)) }];
    if !changed.is_empty() {
        let kind = EntryKind::Edited { changed, before: Box::new(before.content.clone()) };
        events.push(recorded(id, revision, kind, facts, ids));
    }
    let again = entry(id, revision, EntryKind::SentAgain, facts, ids);
    let news = Screen::News(again.id);
    events.extend([Event::Recorded(again), Event::Repaired(id.0), Event::Told(before.other(facts.me.id), news)]);
    events.extend(ask_authorities(known, facts));
    events
}

/// The partner takes part, in exactly what was shown; the authorities are asked.
pub(super) fn accept(revision: u32, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    if has_accepted(revision, facts) {
        return Ok(Vec::new());
    }
    let known = offered_to_me(revision, facts)?;
    may_send(facts)?;
    let before = &known.project;
    let project = Project { state: State::Waiting, since: facts.now, reminded_at: None, ..before.clone() };
    let accepted = entry(project.id, project.revision, EntryKind::Accepted, facts, ids);
    let news = Screen::News(accepted.id);
    let mut events = vec![
        Event::ProjectSaved { project, before: Some((before.revision, before.state)) },
        Event::Recorded(accepted),
        Event::Repaired(before.id.0),
        Event::Told(before.founder, news),
    ];
    events.extend(ask_authorities(known, facts));
    Ok(events)
}

/// Asks every authority that has a say; one without an approver is told to the operator.
fn ask_authorities(known: &ProjectFacts, facts: &Facts) -> Vec<Event> {
    ask(known, &facts.authorities, facts.now)
}

fn ask(known: &ProjectFacts, authorities: &[Authority], now: i64) -> Vec<Event> {
    let id = known.project.id;
    let voters = known.voters(authorities);
    let authorities = voters.iter().map(|authority| authority.id).collect();
    let mut events = vec![Event::VotesAsked { project: id, authorities, at: now }];
    events.extend(voters.iter().map(|authority| told(id, authority)));
    if voters.is_empty() {
        events.push(Event::OperatorTold(Screen::Project { id, page: 0 }));
    }
    events
}

/// Those who decide for an authority are told of a project; where there is nobody, the operator is.
fn told(id: ProjectId, authority: &Authority) -> Event {
    if authority.approvers > 0 {
        Event::ApproversTold(authority.id, Screen::Approval { id, authority: authority.id, page: 0 })
    } else {
        Event::OperatorTold(authorities::Screen::NoApprover { authority: authority.id }.into())
    }
}

/// The partner says no, perhaps with a message.
pub(super) fn decline(
    revision: u32,
    message: Option<&Message>,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Result<Vec<Event>, Refusal> {
    let before = &offered_to_me(revision, facts)?.project;
    let project = Project { state: State::Declined, since: facts.now, ..before.clone() };
    let declined = entry(project.id, project.revision, EntryKind::Declined(message.cloned()), facts, ids);
    let news = Screen::News(declined.id);
    Ok(vec![
        Event::ProjectSaved { project, before: Some((before.revision, before.state)) },
        Event::Recorded(declined),
        Event::Repaired(before.id.0),
        Event::Told(before.founder, news),
    ])
}

/// The partner proposes a change; the offer stays as it is.
pub(super) fn suggest(
    revision: u32,
    message: &Message,
    facts: &Facts,
    ids: &mut FreshIds,
) -> Result<Vec<Event>, Refusal> {
    let project = &offered_to_me(revision, facts)?.project;
    let suggested = entry(project.id, project.revision, EntryKind::Suggested(message.clone()), facts, ids);
    let news = Screen::News(suggested.id);
    Ok(vec![Event::Recorded(suggested), Event::Told(project.founder, news)])
}

/// A founder takes the project back: the one who offered it, or either while authorities are asked.
pub(super) fn withdraw(revision: u32, facts: &Facts, ids: &mut FreshIds) -> Result<Vec<Event>, Refusal> {
    let before = &founders_project(facts)?.project;
    let mine = before.founder == facts.me.id;
    match before.state {
        State::Offered | State::Declined if mine => {}
        State::Waiting | State::Returned => {}
        State::Offered | State::Declined => return Err(Refusal::NotAllowed),
        State::Active | State::Rejected | State::Withdrawn | State::Closed => return Err(Refusal::TooLate),
    }
    if before.revision != revision {
        return Err(Refusal::Changed);
    }
    let project = Project { state: State::Withdrawn, since: facts.now, ..before.clone() };
    let withdrawn = entry(project.id, project.revision, EntryKind::Withdrawn, facts, ids);
    let news = Screen::News(withdrawn.id);
    let mut events = vec![
        Event::ProjectSaved { project, before: Some((before.revision, before.state)) },
        Event::Recorded(withdrawn),
        Event::Repaired(before.id.0),
    ];
    if before.state != State::Declined {
        events.push(Event::Told(before.other(facts.me.id), news));
    }
    Ok(events)
}

/// Reminds the partner, or the authorities that have not decided; at most once a day.
pub(super) fn remind(facts: &Facts) -> Result<Vec<Event>, Refusal> {
    let known = founders_project(facts)?;
    let id = known.project.id;
    if known.project.reminded_at.is_some_and(|at| facts.now - at < REMIND_EVERY) {
        return Err(Refusal::RemindedToday);
    }
    let mut events = vec![Event::Reminded(id, facts.now), Event::Repaired(id.0)];
    match known.waiting() {
        Waiting::Partner(partner) if known.project.founder == facts.me.id => {
            events.push(Event::Told(partner.id, offer_of(id)));
        }
        Waiting::Authorities(votes) => events.extend(votes.iter().map(|vote| told(id, &vote.authority))),
        Waiting::Operator => match asked_late(known, &facts.authorities, facts.now) {
            none if none.is_empty() => events.push(Event::OperatorTold(Screen::Project { id, page: 0 })),
            asked => events.extend(asked),
        },
        Waiting::Partner(_) | Waiting::Nobody | Waiting::Final(_) => return Err(Refusal::TooLate),
    }
    Ok(events)
}

/// Only a validated teacher sends and accepts.
fn may_send(facts: &Facts) -> Result<(), Refusal> {
    match &facts.me.teacher {
        None => Err(Refusal::NotRegistered),
        Some(teacher) if teacher.is_valid() => Ok(()),
        // A founder who changed schools goes on with what runs (docs/domain.md, "A partner changes schools").
        Some(_) if facts.project.as_ref().is_some_and(|known| continues(&known.project, facts)) => Ok(()),
        Some(_) => Err(Refusal::NotValidated),
    }
}

fn continues(project: &Project, facts: &Facts) -> bool {
    project.is_founder(facts.me.id) && matches!(project.state, State::Waiting | State::Returned | State::Active)
}

fn may_partner(partner: PersonId, facts: &Facts) -> Result<(), Refusal> {
    let is_contact = facts.contacts.iter().any(|peer| peer.id == partner);
    if is_contact && partner != facts.me.id { Ok(()) } else { Err(Refusal::NotAContact) }
}

fn founders_project(facts: &Facts) -> Result<&ProjectFacts, Refusal> {
    let known = facts.project.as_ref().ok_or(Refusal::Gone)?;
    if known.project.is_founder(facts.me.id) { Ok(known) } else { Err(Refusal::Gone) }
}

fn offered_to_me(revision: u32, facts: &Facts) -> Result<&ProjectFacts, Refusal> {
    let known = facts.project.as_ref().filter(|known| known.project.partner == facts.me.id);
    let known = known.ok_or(Refusal::Gone)?;
    if known.project.state != State::Offered {
        return Err(Refusal::TooLate);
    }
    if known.project.revision != revision {
        return Err(Refusal::Changed);
    }
    Ok(known)
}

/// A press on Accept that comes twice.
fn has_accepted(revision: u32, facts: &Facts) -> bool {
    facts.project.as_ref().is_some_and(|known| {
        let project = &known.project;
        project.partner == facts.me.id && project.state == State::Waiting && project.revision == revision
    })
}

fn offer_of(id: ProjectId) -> Screen {
    Screen::Offer { id, page: 0 }
}

/// The codes of the fields that differ.
fn changes(before: &Content, after: &Content) -> Vec<String> {
    let fields = [
        ("title", before.title != after.title),
        ("description", before.description != after.description),
        ("languages", before.languages != after.languages),
        ("subjects", before.subjects != after.subjects),
        ("ages", before.ages != after.ages),
        ("pupils", before.pupils != after.pupils),
        ("tools", before.tools != after.tools),
        ("aims", before.aims != after.aims),
        ("process", before.process != after.process),
        ("results", before.results != after.results),
        ("kit", before.kit != after.kit),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(code, _)| code.to_owned()).collect()
}

pub(super) fn entry(project: ProjectId, revision: u32, kind: EntryKind, facts: &Facts, ids: &mut FreshIds) -> Entry {
    let (by, by_name) = (facts.me.id, facts.me.name.clone());
    Entry { id: ids.fresh::<EntryId>(), project, revision, at: facts.now, by, by_name, kind }
}

fn recorded(project: ProjectId, revision: u32, kind: EntryKind, facts: &Facts, ids: &mut FreshIds) -> Event {
    Event::Recorded(entry(project, revision, kind, facts, ids))
}
