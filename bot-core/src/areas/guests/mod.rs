//! Guests of a TwinSpace: invited by a link, they read there, and take no part in the project.
//!
//! What a guest may do is in the one table of rights ([`Profiles::GUEST`](crate::domain::Profiles::GUEST)); how they see the
//! TwinSpace is [`space`](crate::areas::space)'s.

mod form;
mod guest;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, WAITS, asks, inbox, lock_people, queue, unattended};
pub use form::GuestDraft;
pub use guest::Guest;
pub(crate) use store::{OLD, merge};
pub(crate) use views::offered_on_home;

use crate::area::{Confirmation, events};
use crate::areas::contacts::{self, Invitation};
use crate::areas::space::SpaceRead;
use crate::decision::{Change, Decided, Refusal};
use crate::domain::{LinkId, Peer, PersonId, PersonName, ProjectId, SpaceId};
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, people};
use crate::text::Locale;
use crate::view::View;
use crate::wire;
use crate::wire::Page;

wire! {
    /// What can be shown of guests.
    pub enum Screen {
        /// The guests of a TwinSpace, and the links that are open, for those who belong there.
        92 = Guests { project: ProjectId, page: Page } about project,
        /// One of them.
        93 = Guest { project: ProjectId, person: PersonId } about project,
        /// How a link is sent, in which language, and how it stands.
        94 = Link { link: LinkId, language: Locale, page: Page } about link,
        /// The message that is sent, in a language of whoever is invited.
        109 = Forward { link: LinkId, language: Locale } about link,
        /// The TwinSpaces where the reader is a guest.
        95 = Visits { page: Page },
        /// Tells a guest that somebody has removed them.
        96 = Removed { project: ProjectId },
    }
}

wire! {
    /// What can be asked for guests.
    pub enum Command {
        /// Makes a link for one guest.
        131 = MakeLink { project: ProjectId },
        /// Writes the message of such a link, in this language.
        160 = Write { link: LinkId, language: Locale },
        /// Ends such a link.
        132 = EndLink { link: LinkId } [Confirmed],
        /// Leaves a TwinSpace oneself.
        133 = Leave { project: ProjectId } [Confirmed],
        /// Removes a guest.
        134 = Remove { project: ProjectId, person: PersonId } [Confirmed],
        ;
        /// Opens a link; the hash of its code is what comes in.
        OpenLink { hash: Vec<u8> },
        /// Comes in by a link that was opened, under a name.
        Come { link: LinkId, name: PersonName },
    }
}

events! {
    /// What happened to guests. All times are in ms.
    pub enum Event by (tx, info) {
        /// Somebody has come.
        Came { space: SpaceId, guest: Box<Guest> } => store::add(tx, *space, guest),
        /// A guest is in no more: has left, or was removed by somebody.
        Left { space: SpaceId, person: PersonId, by: Option<PersonId>, at: i64 } =>
            store::leave(tx, (*space, *person), (*by, *at), info),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::MakeLink { project } => Screen::Guests { project, page: Page(0) },
            Self::EndLink { link } | Self::Come { link, .. } => rules::link_screen(link, Locale::english()),
            Self::Write { link, language } => rules::link_screen(link, language),
            Self::OpenLink { .. } => rules::link_screen(LinkId(0), Locale::english()),
            Self::Leave { .. } => Screen::Visits { page: Page(0) },
            Self::Remove { project, person } => Screen::Guest { project, person },
        }
    }
}

/// A TwinSpace as it was read, with its guests and the links that are open.
struct HostRead {
    read: SpaceRead,
    guests: Vec<Guest>,
    links: Vec<Invitation>,
}

impl HostRead {
    async fn of(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, read, project, reader).await
    }

    async fn locked(tx: &mut Tx, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let Some(read) = SpaceRead::locked(tx, project, reader).await? else { return Ok(None) };
        Self::with(tx, read, project, reader).await
    }

    async fn with(tx: &mut Tx, read: SpaceRead, project: ProjectId, reader: &Reader) -> Result<Option<Self>> {
        let guests = store::of(tx, read.id()).await?;
        let links = contacts::store::guest_invitations(tx, project, reader.now).await?;
        Ok(Some(Self { read, guests, links }))
    }

    fn host<'a>(&'a self, reader: &'a Reader) -> rules::Host<'a> {
        rules::Host { inside: self.read.inside(reader), guests: &self.guests, links: &self.links }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Guests { project, page } => {
            let Some(read) = HostRead::of(tx, project, reader).await? else { return Ok(None) };
            let makers = makers(tx, &read.links).await?;
            Ok(views::guests(read.host(reader), &makers, page))
        }
        Screen::Guest { project, person } => {
            let Some(read) = HostRead::of(tx, project, reader).await? else { return Ok(None) };
            let Some(guest) = read.guests.iter().find(|guest| guest.person == person) else { return Ok(None) };
            let by = people::peer(tx, guest.invited_by).await?;
            Ok(views::guest(read.host(reader), guest, by.as_ref()))
        }
        Screen::Link { link, .. } | Screen::Forward { link, .. } => {
            let Some((link, project)) = of_guests(contacts::store::invitation(tx, link).await?) else {
                return Ok(None);
            };
            let read = HostRead::of(tx, project, reader).await?;
            Ok(read.and_then(|read| views::link(&link, screen, read.host(reader))))
        }
        Screen::Visits { page } => Ok(Some(views::visits(&store::visits(tx, reader.me.id).await?, page))),
        Screen::Removed { project } => {
            let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
            let Some(guest) = store::one(tx, read.id(), reader.me.id).await? else { return Ok(None) };
            let by = match guest.removed_by {
                Some(by) => people::peer(tx, by).await?,
                None => None,
            };
            Ok(by.and_then(|by| views::removed(read.inside(reader), &guest, &by)))
        }
    }
}

/// The reader, who is forgotten, is a guest nowhere any more.
pub(crate) async fn parts(tx: &mut Tx, reader: &Reader) -> Result<Change> {
    let spaces = store::spaces(tx, reader.me.id).await?;
    Ok(spaces.into_iter().map(|place| rules::parts(place, reader)).fold(Change::default(), Change::and))
}

/// A link for guests, with the project to whose TwinSpace it leads.
fn of_guests(link: Option<Invitation>) -> Option<(Invitation, ProjectId)> {
    let link = link?;
    let project = rules::project_of(&link)?;
    Some((link, project))
}

/// Reads who has made these links, each once.
async fn makers(tx: &mut Tx, links: &[Invitation]) -> Result<Vec<Peer>> {
    let mut owners: Vec<PersonId> = links.iter().filter_map(Invitation::owner).collect();
    owners.sort_unstable();
    owners.dedup();
    let mut makers = Vec::new();
    for owner in owners {
        makers.extend(people::peer(tx, owner).await?);
    }
    Ok(makers)
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match command {
        Command::MakeLink { project } => of_space(*project, tx, reader, |host| rules::make_link(host, fresh)).await,
        Command::Write { link, language } => {
            let found = of_guests(contacts::store::lock_invitation(tx, *link).await?);
            let Some((link, project)) = found else { return Ok(Err(Refusal::gone())) };
            of_space(project, tx, reader, |host| rules::write(&link, *language, host)).await
        }
        Command::EndLink { link } => {
            let found = of_guests(contacts::store::lock_invitation(tx, *link).await?);
            let Some((link, project)) = found else { return Ok(Err(Refusal::gone())) };
            of_space(project, tx, reader, |host| rules::end_link(&link, host)).await
        }
        Command::OpenLink { hash } => {
            let found = of_guests(contacts::store::lock_code(tx, hash).await?);
            let Some((link, project)) = found else { return Ok(Err(contacts::unknown())) };
            of_space(project, tx, reader, |host| rules::open_link(&link, host)).await
        }
        Command::Come { link, name } => {
            let found = of_guests(contacts::store::lock_invitation(tx, *link).await?);
            let Some((link, project)) = found else { return Ok(Err(contacts::unknown())) };
            of_space(project, tx, reader, |host| rules::come(&link, name, host)).await
        }
        Command::Leave { project } => of_space(*project, tx, reader, rules::leave).await,
        Command::Remove { project, person } => {
            of_space(*project, tx, reader, |host| rules::remove(host, *person)).await
        }
    }
}

async fn of_space(
    project: ProjectId,
    tx: &mut Tx,
    reader: &Reader,
    rule: impl FnOnce(rules::Host<'_>) -> Decided,
) -> Result<Decided> {
    let read = HostRead::locked(tx, project, reader).await?;
    Ok(read.map_or_else(|| Err(Refusal::gone()), |read| rule(read.host(reader))))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let project = match *command {
        Command::EndLink { link } => {
            let found = of_guests(contacts::store::invitation(tx, link).await?);
            let Some((link, project)) = found else { return Ok(None) };
            let read = HostRead::of(tx, project, reader).await?;
            return Ok(read.and_then(|read| views::ending(&link, read.host(reader))));
        }
        Command::Leave { project } | Command::Remove { project, .. } => project,
        Command::MakeLink { .. } | Command::Write { .. } | Command::OpenLink { .. } | Command::Come { .. } => {
            return Ok(None);
        }
    };
    let Some(read) = HostRead::of(tx, project, reader).await? else { return Ok(None) };
    Ok(match *command {
        Command::Remove { person, .. } => views::removing(read.host(reader), person),
        Command::Leave { .. }
        | Command::MakeLink { .. }
        | Command::Write { .. }
        | Command::EndLink { .. }
        | Command::OpenLink { .. }
        | Command::Come { .. } => views::leaving(read.host(reader)),
    })
}
