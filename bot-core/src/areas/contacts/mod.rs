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

pub(crate) use crate::area::none::{MUTES, lock_people, queue, unattended};
pub use invitation::{Invitation, InvitationKind};
pub use request::{ContactRequest, Relation};
pub(crate) use rules::{SINGLE_USE_FOR, may_open, over, sent, unknown};
pub use rules::{
    answer_request, bind_room, block, make_link, open_link, remove_contact, request_contact, revoke_link, unblock,
    write,
};
pub(crate) use store::{HOLDS, OLD, WAITS, merge};
pub(crate) use views::{link_state, unreachable};

use crate::area::{self, Confirmation, Task, events};
use crate::decision::{Ask, Decided, about};
use crate::domain::{ContactRequestId, LinkId, PersonId, Room};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::{Locale, msg};
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Words};

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
        8 = ContactRequest { request: ContactRequestId } about request,
        /// Picks somebody from the platform's own list of people.
        23 = PickContact [Shared],
        /// How a personal invitation is sent, in which language, and how it stands.
        24 = Invite { link: LinkId, language: Locale, page: Page } about link,
        /// The message that is sent: for somebody who never met the bot, in a language of theirs.
        107 = Forward { link: LinkId, language: Locale } about link,
        /// What became of a pick, which is the same whoever was picked.
        29 = Picked,
        /// The people of whom the person wants to hear nothing more.
        30 = Blocked { page: Page },
        /// The person's contacts whose schools are in a country.
        82 = ContactsOf { country: String, page: Page },
        ;
        /// Those of the person's contacts whom somebody's words name.
        Found { words: String },
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
        /// Declines a contact request, and hears nothing more of the one who asks.
        35 = Block { request: ContactRequestId } [Confirmed],
        /// Lets them ask again.
        36 = Unblock { request: ContactRequestId },
        /// Looks for one's contacts by words of the name, the school, the town or the country.
        142 = Search { words: Words },
        /// Writes the message of a personal invitation, in this language.
        158 = Write { link: LinkId, language: Locale },
        ;
        /// Opens an invitation; the hash of its code is what comes in.
        OpenLink { hash: Vec<u8> },
        /// Opens an invitation in a room, which is bound to an authority by it.
        BindRoom { hash: Vec<u8>, room: Room },
        /// Asks somebody who was picked from the platform's own list of people, if they are known here.
        RequestContact { person: Option<PersonId> },
    }
}

events! {
    /// What happened to contacts.
    pub enum Event by (tx, info) {
        /// Somebody made an invitation; the store keeps the hash of its code.
        LinkMade { invitation: Invitation, hash: Vec<u8> } => store::add_invitation(tx, invitation, hash),
        /// Somebody ended an invitation.
        LinkRevoked { link: LinkId, at: i64 } => store::revoke(tx, *link, *at),
        /// Somebody used an invitation; `once`: nobody must have used it before.
        LinkUsed { link: LinkId, by: PersonId, at: i64, once: bool } => store::take(tx, *link, (*by, *at), *once),
        /// Somebody asked somebody else to become contacts.
        ContactRequested { request: ContactRequestId, between: (PersonId, PersonId), quiet: bool, at: i64 } =>
            store::add_request(tx, *request, *between, (*quiet, *at)),
        /// Somebody answered a contact request, for the first time.
        ContactAnswered { request: ContactRequestId, accepted: bool, at: i64 } =>
            store::answer(tx, *request, *accepted, *at),
        /// Somebody declined a contact request, if it waited, and wants to hear nothing more of the one who asks.
        Blocked { request: ContactRequestId, at: i64 } => store::block(tx, *request, *at),
        /// Somebody took that back.
        Unblocked { request: ContactRequestId } => store::unblock(tx, *request),
        /// Two people became contacts of each other.
        ContactAdded { one: PersonId, other: PersonId, at: i64 } => store::add(tx, (*one, *other), *at),
        /// Two people are not contacts any more.
        ContactRemoved { one: PersonId, other: PersonId } => store::remove(tx, (*one, *other)),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::AnswerRequest { request, .. } | Self::Block { request } => {
                Screen::ContactRequest { request: *request }
            }
            Self::Unblock { .. } => Screen::Blocked { page: Page(0) },
            Self::RemoveContact { .. } | Self::Search { .. } => Screen::Contacts { page: Page(0) },
            Self::Write { link, language } => Screen::Invite { link: *link, language: *language, page: Page(0) },
            Self::MakeLink { .. }
            | Self::RevokeLink { .. }
            | Self::OpenLink { .. }
            | Self::BindRoom { .. }
            | Self::RequestContact { .. } => Screen::AddContact,
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let me = reader.me.id;
    Ok(match screen {
        Screen::Contacts { page } => {
            let blocked = store::blocked(tx, me).await?.len();
            Some(views::contacts(&store::of(tx, reader).await?, blocked, *page))
        }
        Screen::ContactsOf { country, page } => {
            Some(views::of_country(&store::of(tx, reader).await?, (country, *page)))
        }
        Screen::Found { words } => Some(views::found(words, &store::of(tx, reader).await?, reader)),
        Screen::Blocked { page } => Some(views::blocked(&store::blocked(tx, me).await?, *page)),
        Screen::Picked => Some(views::picked()),
        Screen::Contact { person } => match store::relation(tx, me, *person).await? {
            Some(relation) if relation.is_contact => {
                let declined = area::declined(tx, me).await?;
                views::contact(&relation, &declined)
            }
            Some(_) | None => None,
        },
        Screen::ContactRequest { request } => {
            store::request(tx, *request).await?.and_then(|request| views::request(&request, reader))
        }
        Screen::AddContact => Some(views::add(&store::invitations(tx, me, reader.now).await?, reader)),
        Screen::PickContact => Some(views::pick()),
        Screen::Invite { link, language, page } => {
            let invitation = store::invitation(tx, *link).await?;
            invitation.and_then(|invitation| views::invite(&invitation, (*language, *page), reader))
        }
        Screen::Forward { link, language } => {
            store::invitation(tx, *link).await?.and_then(|invitation| views::forward(&invitation, *language, reader))
        }
    })
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let me = reader.me.id;
    Ok(match command {
        Command::MakeLink { reusable } => {
            rules::make_link(*reusable, &store::invitations(tx, me, reader.now).await?, reader, fresh)
        }
        Command::Search { words } => rules::search(words),
        Command::RevokeLink { link } => {
            about(store::lock_invitation(tx, *link).await?, |invitation| rules::revoke_link(invitation, reader))
        }
        Command::Write { link, language } => {
            about(store::lock_invitation(tx, *link).await?, |invitation| rules::write(invitation, *language, reader))
        }
        Command::OpenLink { hash } => {
            let invitation = store::lock_code(tx, hash).await?;
            let owner = match invitation.as_ref().and_then(Invitation::owner) {
                Some(owner) => store::lock_relation(tx, me, owner).await?,
                None => None,
            };
            rules::open_link(invitation.as_ref(), owner.as_ref(), reader, fresh)
        }
        Command::BindRoom { hash, room } => {
            let invitation = store::lock_code(tx, hash).await?;
            rules::bind_room(invitation.as_ref(), room, reader, fresh)
        }
        Command::RequestContact { person } => {
            let relation = match person {
                Some(person) => store::lock_relation(tx, me, *person).await?,
                None => None,
            };
            rules::request_contact(relation.as_ref(), reader, fresh)
        }
        Command::Block { request } => {
            about(store::lock_request(tx, *request).await?, |request| rules::block(request, reader))
        }
        Command::Unblock { request } => {
            about(store::lock_request(tx, *request).await?, |request| rules::unblock(request, reader))
        }
        Command::AnswerRequest { request, accept } => {
            about(store::lock_request(tx, *request).await?, |request| rules::answer_request(request, *accept, reader))
        }
        Command::RemoveContact { person } => {
            about(store::lock_relation(tx, me, *person).await?, |relation| Ok(rules::remove_contact(relation, reader)))
        }
    })
}

/// How a command asks for words that it lacks.
pub(crate) fn asks(command: &Command, _subject: &str) -> Option<Ask> {
    let Command::Search { .. } = command else { return None };
    let (heading, label) = (msg::contacts_title(), msg::field_search_contacts());
    Some(Ask { heading, label, send: msg::button_search(), is_optional: false })
}

/// What waits for the person: contact requests.
pub(crate) async fn inbox(tx: &mut Tx, reader: &Reader) -> Result<Vec<Task>> {
    store::waiting(tx, reader.me.id).await
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    if let Command::RevokeLink { link } = command {
        let invitation = store::invitation(tx, *link).await?;
        return Ok(invitation.and_then(|invitation| views::revoking(&invitation, reader)));
    }
    if let Command::Block { request } = command {
        let request = store::request(tx, *request).await?;
        return Ok(request.and_then(|request| views::blocking(&request, reader)));
    }
    let Command::RemoveContact { person } = command else { return Ok(None) };
    let relation = store::relation(tx, reader.me.id, *person).await?;
    Ok(relation.and_then(|relation| views::removing(&relation, reader)))
}
