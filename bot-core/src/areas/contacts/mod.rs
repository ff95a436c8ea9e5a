//! A person's contacts: how they invite people, ask them and are asked, and part from them.
//!
//! An invitation may also make the person who opens it an approver or an operator: one code, one table.

mod invitation;
mod request;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{asks, forget, lock_people, queue, unattended};
pub use invitation::{Invitation, InvitationKind};
pub use request::{ContactRequest, Relation};
pub use rules::{answer_request, make_link, open_link, remove_contact, request_contact, revoke_link};
pub(crate) use store::{HOLDS, WAITS, merge};
pub(crate) use views::unreachable;

use crate::area::{Confirmation, Task};
use crate::decision::{Decided, Refusal};
use crate::domain::{ContactRequestId, LinkId, PersonId};
use crate::reader::{Fresh, Reader};
use crate::store::outbox::Birth;
use crate::store::{Error, Tx};
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of contacts.
    pub enum Screen {
        /// The person's contacts.
        5 = Contacts { page: Page },
        /// One contact.
        6 = Contact { person: PersonId },
        /// Ways to win a contact: personal invitations, and the platform's own list of people.
        7 = AddContact,
        /// A contact request, for either side.
        8 = ContactRequest { request: ContactRequestId },
        /// Picks somebody from the platform's own list of people.
        23 = PickContact [Shared],
        /// A message with a personal invitation, ready for somebody who never met the bot.
        24 = Invite { link: LinkId },
    }
}

wire! {
    /// What can be asked for contacts.
    pub enum Command {
        /// Makes a personal invitation, which several people may open if it is reusable.
        6 = MakeLink { reusable: bool },
        /// Ends a personal invitation.
        7 = RevokeLink { link: LinkId } [Confirmed],
        /// Accepts or declines a contact request.
        8 = AnswerRequest { request: ContactRequestId, accept: bool },
        /// Removes a contact on both sides.
        9 = RemoveContact { person: PersonId } [Confirmed],
        ;
        /// Opens an invitation; the hash of its code is what comes in.
        OpenLink { hash: Vec<u8> },
        /// Asks somebody who was picked from the platform's own list of people.
        RequestContact { person: PersonId },
    }
}

/// What happened to contacts.
#[derive(Clone, Debug, PartialEq, strum::IntoStaticStr)]
pub enum Event {
    /// Somebody made an invitation; the store keeps the hash of its code.
    LinkMade {
        /// The invitation.
        invitation: Invitation,
        /// SHA-256 of its code.
        hash: Vec<u8>,
    },
    /// Somebody ended an invitation.
    LinkRevoked {
        /// Which.
        link: LinkId,
        /// When, in ms.
        at: i64,
    },
    /// Somebody used an invitation.
    LinkUsed {
        /// Which.
        link: LinkId,
        /// By whom.
        by: PersonId,
        /// When, in ms.
        at: i64,
        /// Whether nobody must have used it before.
        once: bool,
    },
    /// Somebody asked somebody else to become contacts.
    ContactRequested {
        /// The request.
        request: ContactRequest,
        /// When, in ms.
        at: i64,
    },
    /// Somebody answered a contact request, for the first time.
    ContactAnswered {
        /// Which.
        request: ContactRequestId,
        /// How.
        accepted: bool,
        /// When, in ms.
        at: i64,
    },
    /// Two people became contacts of each other.
    ContactAdded {
        /// One of them.
        one: PersonId,
        /// The other one.
        other: PersonId,
        /// When, in ms.
        at: i64,
    },
    /// Two people are not contacts any more.
    ContactRemoved {
        /// One of them.
        one: PersonId,
        /// The other one.
        other: PersonId,
    },
}

impl Screen {
    /// What the screen is about when `person` looks at it; copies of one subject are shown anew together.
    #[must_use]
    pub fn subject(&self, _person: PersonId) -> Option<i64> {
        match self {
            Self::ContactRequest { request } => Some(request.0),
            Self::Contacts { .. }
            | Self::Contact { .. }
            | Self::AddContact
            | Self::PickContact
            | Self::Invite { .. } => None,
        }
    }
}

impl Command {
    /// The screen on which it is asked for.
    #[must_use]
    pub fn screen(&self) -> Screen {
        match self {
            Self::MakeLink { .. } | Self::RevokeLink { .. } | Self::OpenLink { .. } | Self::RequestContact { .. } => {
                Screen::AddContact
            }
            Self::AnswerRequest { request, .. } => Screen::ContactRequest { request: *request },
            Self::RemoveContact { .. } => Screen::Contacts { page: Page(0) },
        }
    }
}

/// Shows a screen; `None` where there is no such thing, or it is not this person's.
///
/// # Errors
/// When the database fails.
pub async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>, Error> {
    let me = reader.me.id;
    Ok(match screen {
        Screen::Contacts { page } => Some(views::contacts(&store::of(tx, me).await?, *page)),
        Screen::Contact { person } => {
            store::relation(tx, me, *person).await?.and_then(|relation| views::contact(&relation, reader))
        }
        Screen::ContactRequest { request } => {
            store::request(tx, *request).await?.and_then(|request| views::request(&request, reader))
        }
        Screen::AddContact => Some(views::add(&store::invitations(tx, me, reader.now).await?, reader)),
        Screen::PickContact => Some(views::pick()),
        Screen::Invite { link } => {
            store::invitation(tx, *link).await?.and_then(|invitation| views::invite(&invitation, reader))
        }
    })
}

/// Locks and reads what a command is about, and decides it.
///
/// # Errors
/// When the database fails.
pub async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided, Error> {
    let me = reader.me.id;
    Ok(match command {
        Command::MakeLink { reusable } => rules::make_link(*reusable, reader, fresh),
        Command::RevokeLink { link } => {
            about(store::lock_invitation(tx, *link).await?, |invitation| rules::revoke_link(invitation, reader))
        }
        Command::OpenLink { hash } => {
            let invitation = store::lock_code(tx, hash).await?;
            let owner = match invitation.as_ref().and_then(Invitation::owner) {
                Some(owner) => store::relation(tx, me, owner).await?,
                None => None,
            };
            rules::open_link(invitation.as_ref(), owner.as_ref(), reader, fresh)
        }
        Command::RequestContact { person } => {
            about(store::relation(tx, me, *person).await?, |relation| rules::request_contact(relation, reader, fresh))
        }
        Command::AnswerRequest { request, accept } => {
            about(store::lock_request(tx, *request).await?, |request| rules::answer_request(request, *accept, reader))
        }
        Command::RemoveContact { person } => {
            about(store::relation(tx, me, *person).await?, |relation| rules::remove_contact(relation, reader))
        }
    })
}

fn about<T>(subject: Option<T>, rule: impl FnOnce(&T) -> Decided) -> Decided {
    rule(&subject.ok_or_else(Refusal::gone)?)
}

/// What waits for the person: contact requests.
///
/// # Errors
/// When the database fails.
pub async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>, Error> {
    store::waiting(tx, reader.me.id).await
}

/// Asks "are you sure?" before a command; `None` where there is nothing to be sure of.
///
/// # Errors
/// When the database fails.
pub async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>, Error> {
    Ok(match command {
        Command::RevokeLink { link } => {
            store::invitation(tx, *link).await?.and_then(|invitation| views::revoking(&invitation, reader))
        }
        Command::RemoveContact { person } => {
            let relation = store::relation(tx, reader.me.id, *person).await?;
            relation.and_then(|relation| views::removing(&relation, reader))
        }
        Command::MakeLink { .. }
        | Command::AnswerRequest { .. }
        | Command::OpenLink { .. }
        | Command::RequestContact { .. } => None,
    })
}

/// Writes what happened.
///
/// # Errors
/// [`Error::Stale`] when somebody else was faster, or when the database fails.
pub async fn write(event: &Event, tx: &mut Tx, birth: Birth<'_>) -> Result<(), Error> {
    match event {
        Event::LinkMade { invitation, hash } => store::add_invitation(tx, invitation, hash, birth.now).await,
        Event::LinkRevoked { link, at } => store::revoke(tx, *link, *at).await,
        Event::LinkUsed { link, by, at, once } => store::take(tx, *link, (*by, *at), *once).await,
        Event::ContactRequested { request, at } => store::add_request(tx, request, *at).await,
        Event::ContactAnswered { request, accepted, at } => store::answer(tx, *request, *accepted, *at).await,
        Event::ContactAdded { one, other, at } => store::add(tx, (*one, *other), *at).await,
        Event::ContactRemoved { one, other } => store::remove(tx, (*one, *other)).await,
    }
}
