//! A project from its first sending to its acceptance, and every change of it (docs/domain.md, "Registering a project").

use super::form::ProjectDraft;
use super::history::{Entry, EntryKind};
use super::moves::{activated, begun, entry, moved, recorded};
use super::project::{Content, Project, ProjectFacts, Seen, State};
use super::vote::Verdict;
use super::{Event, Screen, status};
use crate::area;
use crate::areas::authorities::{self, Authority};
use crate::areas::suspension;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom, read_words};
use crate::domain::{AuthorityId, Cap, Member, Message, Peer, PersonId, ProjectId, Right, Territory};
use crate::reader::{Fresh, Reader};
use crate::text::{Text, msg};
use crate::wire::{Page, Revision, Words};

/// Nobody is told of somebody's changes more often, in ms: once an hour (docs/domain.md, "States"). In between, what they were
/// shown is repaired in place.
const TELL_EVERY: i64 = 3_600_000;

/// Looks for one's own projects.
///
/// # Errors
/// It is not said what to look for.
pub(super) fn search(words: &Words) -> Decided {
    let words: Message = read_words(words, "")?;
    Ok(Decision::shows(Screen::Found { words: words.as_str().to_owned() }))
}

/// Sends a new project to exactly one contact. `before` is the one that is started anew, if it is.
///
/// # Errors
/// The person is suspended or not validated, or the partner is not a contact.
pub fn offer(
    (partner, content): (PersonId, &Content),
    (contacts, authorities): (&[Peer], &[Authority]),
    before: Option<Seen<'_>>,
    reader: &Reader,
    fresh: &mut Fresh,
) -> Decided {
    suspension::may_begin(reader)?;
    may_send(reader)?;
    let peer = may_partner(partner, contacts, reader)?;
    let missing = without_service(reader, peer, authorities);
    let project = Project {
        id: fresh.id::<ProjectId>(),
        revision: 1,
        state: State::Offered,
        since: reader.now,
        founder: reader.me.id,
        partner,
        content: content.clone(),
        reminded_at: None,
    };
    let (id, shows) = (project.id, screen(project.id));
    let mut offered = begun(project, reader, fresh).with([Effect::Spend(Cap::Offers)]).with(missing);
    // Who may not any more, comes second, or after it was opened again, starts a project all the same: nothing that they have
    // written is lost.
    let goes_on = |seen: &Seen<'_>| {
        let is_free = seen.project().state == State::Closed && !seen.known.chain.goes_on();
        is_free && may(*seen, Right::Close).is_ok()
    };
    if let Some(seen) = before.filter(goes_on) {
        let before = seen.project().id;
        let follows = Change::event(Event::Follows { project: id, before }).with([Effect::Refresh(before.0)]);
        offered = offered.and(follows).and(recorded(seen, EntryKind::StartedAnew, fresh));
    }
    Ok(offered.decision(shows, msg::toast_sent()))
}

/// Tells the operator of each founder's country in which no service is set up.
fn without_service(reader: &Reader, partner: &Peer, authorities: &[Authority]) -> Vec<Effect> {
    let mine = reader.me.teacher.as_ref().map(|teacher| &teacher.school);
    let territories = Territory::of(mine.into_iter().chain(&partner.school));
    let told = |country| {
        let screen = authorities::Screen::NoService { country };
        Effect::Notify(Whom::Operator, screen.into(), Topic::Asked)
    };
    Authority::without_service(&territories, authorities).into_iter().map(told).collect()
}

/// Saves what a founder changed; what follows depends on where the project stands.
///
/// # Errors
/// It has changed meanwhile, cannot be changed as it stands, the person may not, or it was returned and nothing is changed.
pub fn save(seen: Seen<'_>, revision: Revision, content: &Content, fresh: &mut Fresh) -> Decided {
    may(seen, Right::Change)?;
    at_revision(seen, revision)?;
    may_go_on(seen)?;
    may_edit(seen)?;
    let (before, reader) = (seen.project(), seen.reader);
    let changed = ProjectDraft::differing(&before.content, content);
    let mut after = before.clone();
    after.content = content.clone();
    after.revision += 1;
    let shows = screen(before.id);
    if before.state == State::Returned {
        if changed.is_empty() {
            return Err(Refusal::not_yet(msg::refusal_unchanged()));
        }
        return Ok(sent_again(seen, after, changed, fresh).decision(shows, msg::toast_sent()));
    }
    if changed.is_empty() {
        return Ok(Decision::nothing(shows, msg::toast_sent()));
    }
    let is_voted_on = before.state == State::Waiting;
    if is_voted_on {
        // A change would make void what somebody has decided, and could still take back.
        if let Some((by, until)) = decided_against(seen.known) {
            return Err(Refusal::not_yet(msg::refusal_decision_pending(by, status::minute_after(until))));
        }
        after.since = reader.now;
    }
    let told_of = told_lately(seen, |by| by == reader.me.id);
    let kind = EntryKind::Edited { changed, before: Box::new(before.content.clone()), told: told_of.is_none() };
    let change = moved(seen, after, kind, fresh).with(told_of.map(|entry| Effect::Refresh(entry.id.0)));
    let asked = if is_voted_on { asked_anew(seen) } else { Change::default() };
    Ok(change.and(asked).decision(shows, msg::toast_sent()))
}

/// The change by one of these founders of which others were told so lately that another one is only shown in place.
fn told_lately<'a>(seen: Seen<'a>, is_one: impl Fn(PersonId) -> bool) -> Option<&'a Entry> {
    let is_lately = |at: i64| (0..TELL_EVERY).contains(&(seen.reader.now - at));
    let is_told = |entry: &&Entry| matches!(entry.kind, EntryKind::Edited { told: true, .. });
    seen.known.history.iter().filter(|entry| is_lately(entry.at) && is_one(entry.by)).find(is_told)
}

/// Asks every authority anew about what was changed. Those that were told of a change lately are shown it in place, but for the
/// ones whose decision it makes void: nothing else would tell them.
fn asked_anew(seen: Seen<'_>) -> Change {
    let asked = ask(seen);
    if told_lately(seen, |_| true).is_none() {
        return asked;
    }
    let voters = seen.known.voters(seen.authorities);
    let in_vain = voters.iter().filter(|voter| has_decided(seen, voter.id)).map(|voter| told(seen, voter));
    let effects = in_vain.chain(voters.iter().map(|voter| reminds(seen, voter))).collect();
    Change { effects, ..asked }
}

fn has_decided(seen: Seen<'_>, authority: AuthorityId) -> bool {
    seen.known.vote_of(authority).is_some_and(|vote| vote.cast.is_some())
}

/// The authority that has decided to return or reject the project, if that is not final yet, and until when it can undo that, in ms.
fn decided_against(known: &ProjectFacts) -> Option<(Text, i64)> {
    known.votes.iter().find_map(|vote| {
        let cast = vote.cast.as_ref().filter(|cast| !cast.settled && cast.verdict != Verdict::Approve)?;
        Some((vote.authority.label(), cast.final_at))
    })
}

fn sent_again(seen: Seen<'_>, mut after: Project, changed: Vec<String>, fresh: &mut Fresh) -> Change {
    let (before, reader) = (seen.project(), seen.reader);
    (after.state, after.since, after.reminded_at) = (State::Waiting, reader.now, None);
    // That it was sent again is all the news.
    let kind = EntryKind::Edited { changed, before: Box::new(before.content.clone()), told: false };
    let edited = Change::event(Event::Recorded { entry: entry(&after, kind, reader, fresh) });
    let sent = moved(seen, after, EntryKind::SentAgain, fresh);
    edited.and(sent).and(ask(seen))
}

/// Sends a declined project to another contact, or to the same one again.
///
/// # Errors
/// The person did not offer it or is suspended, nobody has declined it, it has changed meanwhile, or the partner is not a contact.
pub fn send_again(
    seen: Seen<'_>,
    revision: Revision,
    (partner, content): (PersonId, &Content),
    contacts: &[Peer],
    fresh: &mut Fresh,
) -> Decided {
    may_offer_again(seen)?;
    at_revision(seen, revision)?;
    may_go_on(seen)?;
    let peer = may_partner(partner, contacts, seen.reader)?;
    let missing = without_service(seen.reader, peer, seen.authorities);
    let before = seen.project();
    let after = Project {
        content: content.clone(),
        partner,
        revision: before.revision + 1,
        state: State::Offered,
        since: seen.reader.now,
        reminded_at: None,
        ..before.clone()
    };
    let change = moved(seen, after, EntryKind::Offered, fresh);
    Ok(change.with([Effect::Spend(Cap::Offers)]).with(missing).decision(screen(before.id), msg::toast_sent()))
}

/// The partner takes part, in exactly what was shown; the authorities are asked.
///
/// # Errors
/// It is offered to somebody else or not any more, has changed meanwhile, or the partner is suspended or not validated.
pub fn accept(seen: Seen<'_>, revision: Revision, fresh: &mut Fresh) -> Decided {
    let (before, reader) = (seen.project(), seen.reader);
    let shows = offer_screen(before.id);
    // A press that comes twice.
    if before.partner == reader.me.id && before.state == State::Waiting && before.revision == revision.0 {
        return Ok(Decision::nothing(shows, msg::toast_decided()));
    }
    offered_to_me(seen, revision)?;
    suspension::may_begin(reader)?;
    may_go_on(seen)?;
    let territories = seen.known.present_territories();
    let known = ProjectFacts { territories: Some(territories.clone()), ..seen.known.clone() };
    let after = Project { state: State::Waiting, since: reader.now, reminded_at: None, ..before.clone() };
    let change = moved(seen, after, EntryKind::Accepted, fresh);
    let fixed = Change::event(Event::TerritoriesFixed { project: before.id, territories });
    let joined = |founder: &Peer| {
        let member = Box::new(Member::founder(founder, reader.now));
        Change::event(Event::Joined { project: before.id, member })
    };
    let joined = joined(&seen.known.founder).and(joined(&seen.known.partner));
    Ok(change.and(fixed).and(joined).and(ask(Seen { known: &known, ..seen })).decision(shows, msg::toast_decided()))
}

/// Asks every authority that has a say; one without an approver is told to the operator.
fn ask(seen: Seen<'_>) -> Change {
    let project = seen.project().id;
    let voters = seen.known.voters(seen.authorities);
    let authorities = voters.iter().map(|authority| authority.id).collect();
    let asked = Change::event(Event::VotesAsked { project, authorities, at: seen.reader.now });
    let asked = asked.with(voters.iter().map(|authority| told(seen, authority)));
    let asked = asked.with(voters.iter().map(|authority| reminds(seen, authority)));
    if voters.is_empty() { asked.with([operator_told(project)]) } else { asked }
}

/// Shows the project to those who decide for an authority; where it had decided on it before, whatever else waits for them.
fn told(seen: Seen<'_>, authority: &Authority) -> Effect {
    let card = area::approval(seen.project().id, authority.id);
    if has_decided(seen, authority.id) { authority.asked_again(card) } else { authority.asked(card) }
}

/// Reminds an authority that is asked now, when the time has come.
fn reminds(seen: Seen<'_>, authority: &Authority) -> Effect {
    area::reminds(seen.project().id, authority, seen.reader)
}

pub(super) fn operator_told(project: ProjectId) -> Effect {
    Effect::Notify(Whom::Operator, screen(project).into(), Topic::Asked)
}

/// Asks the authorities that were set up after a project was accepted; the votes that it has stay.
pub fn ask_late(seen: Seen<'_>) -> Decision {
    late(seen).decision(screen(seen.project().id), msg::toast_sent())
}

pub(super) fn late(seen: Seen<'_>) -> Change {
    let project = seen.project().id;
    if seen.project().state != State::Waiting {
        return Change::default();
    }
    let voters = seen.known.voters(seen.authorities).into_iter();
    let has_vote = |id| seen.known.standing_votes().any(|vote| vote.authority.id == id);
    let late: Vec<_> = voters.filter(|authority| !has_vote(authority.id)).collect();
    let added = |authority: &&Authority| {
        let event = Event::VoteAdded { project, authority: authority.id, at: seen.reader.now };
        Change::event(event).with([told(seen, authority), reminds(seen, authority)])
    };
    let change = late.iter().map(added).fold(Change::default(), Change::and);
    if late.is_empty() { change } else { change.with([Effect::Refresh(project.0)]) }
}

/// An authority that is taken out of use hands its vote back, if it has not decided: the others decide without it.
pub fn hand_back(seen: Seen<'_>, authority: AuthorityId, fresh: &mut Fresh) -> Decision {
    let (before, reader) = (seen.project(), seen.reader);
    let shows = screen(before.id);
    let is_open = seen.known.standing_votes().any(|vote| vote.authority.id == authority && vote.cast.is_none());
    if before.state != State::Waiting || !is_open {
        return Decision::nothing(shows, msg::toast_decided());
    }
    let mut known = seen.known.clone();
    known
        .votes
        .iter_mut()
        .filter(|vote| vote.authority.id == authority)
        .for_each(|vote| vote.dropped_at = Some(reader.now));
    let dropped = Change::event(Event::VoteDropped { project: before.id, authority, at: reader.now });
    let kind = EntryKind::Dropped { authority };
    let dropped = dropped.and(recorded(seen, kind, fresh));
    let change = if known.is_approved() {
        dropped.and(activated(seen, fresh))
    } else {
        dropped.with([Effect::Refresh(before.id.0)])
    };
    change.decision(shows, msg::toast_decided())
}

/// The partner says no, perhaps with a message.
///
/// # Errors
/// It is offered to somebody else or not any more, or has changed meanwhile.
pub fn decline(seen: Seen<'_>, revision: Revision, words: &Words, fresh: &mut Fresh) -> Decided {
    offered_to_me(seen, revision)?;
    let before = seen.project();
    let message = match words.0.as_deref() {
        Some("") => None,
        Some(_) | None => Some(read_words(words, before.content.title.as_str())?),
    };
    let after = Project { state: State::Declined, since: seen.reader.now, ..before.clone() };
    let change = moved(seen, after, EntryKind::Declined(message), fresh);
    Ok(change.decision(offer_screen(before.id), msg::toast_sent()))
}

/// The partner proposes a change; the offer stays as it is.
///
/// # Errors
/// It is offered to somebody else or not any more, or has changed meanwhile.
pub fn suggest(seen: Seen<'_>, revision: Revision, words: &Words, fresh: &mut Fresh) -> Decided {
    offered_to_me(seen, revision)?;
    let project = seen.project();
    let kind = EntryKind::Suggested(read_words(words, project.content.title.as_str())?);
    let change = recorded(seen, kind, fresh);
    Ok(change.decision(offer_screen(project.id), msg::toast_sent()))
}

/// A founder takes the project back: the one who offered it, or either while authorities are asked. What it says, and who has
/// accepted or decided meanwhile, makes no difference to that.
///
/// # Errors
/// The person may not, or it is too late.
pub fn withdraw(seen: Seen<'_>, fresh: &mut Fresh) -> Decided {
    may(seen, Right::Close)?;
    let before = seen.project();
    match before.state {
        State::Offered | State::Declined if before.founder == seen.reader.me.id => {}
        State::Waiting | State::Returned => {}
        // A press that comes twice.
        State::Withdrawn => return Ok(Decision::nothing(screen(before.id), msg::toast_done())),
        State::Offered | State::Declined => return Err(Refusal::not_allowed()),
        State::Active | State::Rejected | State::Closed => return Err(Refusal::too_late()),
    }
    let after = Project { state: State::Withdrawn, since: seen.reader.now, ..before.clone() };
    let change = moved(seen, after, EntryKind::Withdrawn, fresh);
    Ok(change.decision(screen(before.id), msg::toast_done()))
}

/// Only a validated teacher sends and accepts.
fn may_send(reader: &Reader) -> Result<(), Refusal> {
    match &reader.me.teacher {
        None => Err(Refusal::not_yet(msg::refusal_not_registered())),
        Some(teacher) if teacher.is_valid() => Ok(()),
        Some(_) => Err(Refusal::not_yet(msg::refusal_not_validated())),
    }
}

/// The same; a founder who changed schools goes on with what runs (docs/domain.md, "A partner changes schools").
fn may_go_on(seen: Seen<'_>) -> Result<(), Refusal> {
    let runs = matches!(seen.project().state, State::Waiting | State::Returned | State::Active);
    if seen.reader.me.teacher.is_some() && seen.is_mine() && runs { Ok(()) } else { may_send(seen.reader) }
}

pub(super) fn may_partner<'a>(partner: PersonId, contacts: &'a [Peer], reader: &Reader) -> Result<&'a Peer, Refusal> {
    let contact = contacts.iter().find(|peer| peer.id == partner && partner != reader.me.id);
    contact.ok_or_else(|| Refusal::not_yet(msg::refusal_not_a_contact()))
}

/// Whether the reader has a right; strangers learn nothing.
pub(super) fn may(seen: Seen<'_>, right: Right) -> Result<(), Refusal> {
    let profiles = seen.profiles().ok_or_else(Refusal::gone)?;
    if profiles.may(right) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

pub(super) fn may_edit(seen: Seen<'_>) -> Result<(), Refusal> {
    may(seen, Right::Change)?;
    match seen.project().state {
        State::Offered if seen.project().founder != seen.reader.me.id => Err(Refusal::not_allowed()),
        State::Offered | State::Waiting | State::Returned | State::Active => Ok(()),
        State::Declined | State::Withdrawn | State::Rejected | State::Closed => Err(Refusal::too_late()),
    }
}

pub(super) fn may_offer_again(seen: Seen<'_>) -> Result<(), Refusal> {
    may(seen, Right::Change)?;
    if seen.project().founder != seen.reader.me.id {
        return Err(Refusal::not_allowed());
    }
    // A new partner makes it a new project.
    if seen.project().state == State::Declined { suspension::may_begin(seen.reader) } else { Err(Refusal::too_late()) }
}

fn at_revision(seen: Seen<'_>, revision: Revision) -> Result<(), Refusal> {
    let now = seen.project().revision;
    if now == revision.0 { Ok(()) } else { Err(Refusal::changed(now)) }
}

fn offered_to_me(seen: Seen<'_>, revision: Revision) -> Result<(), Refusal> {
    if seen.project().partner != seen.reader.me.id {
        return Err(Refusal::gone());
    }
    if seen.project().state != State::Offered {
        return Err(Refusal::too_late());
    }
    at_revision(seen, revision)
}

pub(super) fn screen(project: ProjectId) -> Screen {
    Screen::Project { project, page: Page(0) }
}

fn offer_screen(project: ProjectId) -> Screen {
    Screen::Offer { project, page: Page(0) }
}
