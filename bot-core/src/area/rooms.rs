//! The doors to rooms: the channels and groups that are bound to authorities.

use super::{Command, Screen, approval};
use crate::areas::authorities::store::{channels, rooms};
use crate::areas::{contacts, inquiries, people, projects};
use crate::domain::{AccountId, AuthorityId, Room};
use crate::platform::Platform;
use crate::store::outbox::LeaseInfo;
use crate::store::{Result, Tx};
use crate::text::Locale;
use crate::update::RoomUpdate;

/// Whether an account, by the platform's id of it, is that of a room: nobody acts by it.
pub(crate) fn is_room(account: &str) -> bool {
    channels::is_room(account)
}

/// Reads the authorities to which a room is bound, by the platform's id of it.
pub(crate) async fn bound_to(tx: &mut Tx, platform: Platform, room: &str) -> Result<Vec<AuthorityId>> {
    channels::bound_to(tx, platform, room).await
}

/// Reads the language that is spoken in a room; `None` where nobody has met it.
pub(crate) async fn spoken_in(tx: &mut Tx, platform: Platform, room: &str) -> Result<Option<Locale>> {
    channels::spoken_in(tx, platform, room).await
}

/// Binds a room to the authority of a link whose code has this hash.
pub(crate) fn binds(hash: Vec<u8>, room: &Room) -> Command {
    contacts::Command::BindRoom { hash, room: room.clone() }.into()
}

/// Notes what happened to a room.
pub(crate) async fn room_changed(tx: &mut Tx, update: &RoomUpdate, info: LeaseInfo<'_>) -> Result<()> {
    rooms::changed(tx, update, info).await
}

/// Notes where an account is from now on. A room that goes on as another one keeps what waits there.
pub(crate) async fn has_moved(tx: &mut Tx, account: AccountId, to: &str, info: LeaseInfo<'_>) -> Result<()> {
    rooms::has_moved(tx, account, to, info).await
}

/// Reads what an authority has not decided, each by the card on which it is decided.
pub(crate) async fn undecided(tx: &mut Tx, authority: AuthorityId) -> Result<Vec<Screen>> {
    let projects = projects::store::waiting_for(tx, authority).await?.into_iter();
    let cards: Vec<Screen> = projects.map(|project| approval(project, authority)).collect();
    let (teachers, questions) =
        (people::store::waiting_for(tx, authority).await?, inquiries::store::waiting_for(tx, authority).await?);
    Ok([cards, teachers, questions].concat())
}
