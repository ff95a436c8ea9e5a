//! How the form of a project begins: new, with a contact, changed, offered again, copied.

use super::form::ProjectDraft;
use super::history::{Entry, EntryKind};
use super::project::{Seen, State};
use super::rules::{may, may_edit, may_offer_again, may_partner};
use crate::areas::suspension;
use crate::decision::{Again, Decided, Decision, Refusal};
use crate::domain::{Partner, Peer, PersonId, Right};
use crate::reader::Reader;
use crate::view::Quote;

/// Opens the form of a new project.
///
/// # Errors
/// The person is suspended.
pub(super) fn new(reader: &Reader) -> Decided {
    suspension::may_begin(reader)?;
    Ok(Decision::begins(ProjectDraft::default(), Again::GoesOnUntouched))
}

/// The same with one of the person's contacts as the partner, who can still be changed.
///
/// # Errors
/// The person is suspended, or the partner is not a contact.
pub fn new_with(partner: PersonId, contacts: &[Peer], reader: &Reader) -> Decided {
    suspension::may_begin(reader)?;
    let peer = may_partner(partner, contacts, reader)?;
    Ok(Decision::begins(ProjectDraft::with(Partner::of(peer)), Again::GoesOnUntouched))
}

/// Opens the form with all that a project says.
///
/// # Errors
/// The person is no founder, or the project cannot be changed as it stands.
pub fn edit(seen: Seen<'_>) -> Decided {
    may_edit(seen)?;
    let partner = Partner::of(&seen.known.partner);
    let draft = ProjectDraft::edit(seen.project().clone(), partner).answering(asked_for(seen));
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// What the present state of a project asks its founders for: why an authority has returned or rejected it, or what the partner
/// has suggested since it was offered or changed last. The oldest first.
fn asked_for(seen: Seen<'_>) -> Vec<Quote> {
    let history = seen.known.history.iter();
    match seen.project().state {
        State::Returned | State::Rejected => history.filter_map(|entry| reason(entry, seen)).take(1).collect(),
        State::Offered => {
            let is_open = |entry: &&Entry| !matches!(entry.kind, EntryKind::Offered | EntryKind::Edited { .. });
            let mut suggested: Vec<Quote> = history.take_while(is_open).filter_map(suggestion).collect();
            suggested.reverse();
            suggested
        }
        State::Waiting | State::Active | State::Declined | State::Withdrawn | State::Closed => Vec::new(),
    }
}

/// Why an authority has returned or rejected a project.
fn reason(entry: &Entry, seen: Seen<'_>) -> Option<Quote> {
    let (EntryKind::Returned { authority, reason } | EntryKind::Rejected { authority, reason }) = &entry.kind else {
        return None;
    };
    Some(Quote::of(seen.authority_label(*authority), reason.as_str()))
}

/// What the partner has suggested.
fn suggestion(entry: &Entry) -> Option<Quote> {
    let EntryKind::Suggested(message) = &entry.kind else { return None };
    Some(Quote::of(entry.by_name.as_str(), message.as_str()))
}

/// Opens the form of a declined project, in which another contact is chosen.
///
/// # Errors
/// The person did not offer it or is suspended, or nobody has declined it.
pub fn offer_again(seen: Seen<'_>) -> Decided {
    may_offer_again(seen)?;
    Ok(Decision::begins(ProjectDraft::offer_again(seen.project().clone()), Again::GoesOn))
}

/// The same with this contact filled in, who can still be changed.
///
/// # Errors
/// The person did not offer it or is suspended, nobody has declined it, or the partner is not a contact.
pub fn offer_to(seen: Seen<'_>, partner: PersonId, contacts: &[Peer]) -> Decided {
    may_offer_again(seen)?;
    let peer = may_partner(partner, contacts, seen.reader)?;
    let draft = ProjectDraft::offer_again(seen.project().clone()).to(Partner::of(peer));
    Ok(Decision::begins(draft, Again::GoesOn))
}

/// Copies a rejected or withdrawn project into a new draft.
///
/// # Errors
/// The person is no founder or is suspended, or the project is not over.
pub fn copy(seen: Seen<'_>) -> Decided {
    may(seen, Right::Close)?;
    match seen.project().state {
        State::Rejected | State::Withdrawn => {
            suspension::may_begin(seen.reader)?;
            let draft = ProjectDraft::copy_of(seen.project().content.clone()).answering(asked_for(seen));
            Ok(Decision::begins(draft, Again::Anew))
        }
        State::Offered | State::Waiting | State::Active | State::Declined | State::Returned | State::Closed => {
            Err(Refusal::too_late())
        }
    }
}
