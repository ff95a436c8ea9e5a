//! National support services and regional authorities: who decides for them, and the rooms in which they are told: channels and groups.

mod authority;
mod room;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
mod views;

pub(crate) use crate::area::none::{
    MUTES, WAITS, asks, confirmation, forget, inbox, lock_people, merge, queue, unattended,
};
pub use authority::{Authority, Left};
pub use room::BoundRoom;
pub(crate) use store::HOLDS;

use crate::area::events;
use crate::conversation::Key;
use crate::decision::Decided;
use crate::domain::{AccountId, AuthorityId, PersonId, Room};
use crate::platform::Platform;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, outbox};
use crate::text::Locale;
use crate::view::View;
use crate::wire;

pub(crate) use views::{add_authority, invite_approver};

wire! {
    /// What can be shown of authorities: all of it to operators.
    pub enum Screen {
        /// An authority has a say, and nobody is appointed to say it.
        21 = NoApprover { authority: AuthorityId } about authority,
        /// Whether the bot can write in a room that is bound to an authority, for those who rely on it.
        134 = RoomLost { authority: AuthorityId, room: AccountId } about room,
        ;
        /// A project was offered where no national support service is set up.
        NoService {
            /// The country.
            country: Key,
        },
        /// An authority was taken out of use, and what waited for it goes on without it.
        OutOfUse {
            /// Which.
            authority: AuthorityId,
            /// What waited for it.
            left: Left,
        },
        /// What an authority is told is shown in a room from now on, too.
        RoomBound {
            /// Whose approvers are told there.
            authority: AuthorityId,
            /// Where the room is.
            platform: Platform,
            /// Its id, and what it is called.
            room: (String, String),
        } [Room],
        /// Messages that their platform refuses.
        Undelivered,
        /// People could not be served for a while.
        Away {
            /// The platform that was not heard; `None`: nothing could be stored.
            of: Option<Platform>,
            /// Since when, in ms UTC.
            since: i64,
            /// Until when; `None` while it goes on.
            until: Option<i64>,
        },
    }
}

wire! {
    /// What can be asked for authorities: nothing yet, the operator's commands do it.
    pub enum Command {}
}

events! {
    /// What happened to authorities.
    pub enum Event by (tx, info) {
        /// Somebody decides for an authority from now on.
        Appointed { person: PersonId, authority: AuthorityId, at: i64 } => store::appoint(tx, *person, *authority, *at),
        /// Somebody's chat is the operator's from now on.
        OperatorLinked { person: PersonId } => store::link_operator(tx, *person, info),
        /// What an authority is told is shown in a room from now on, too, in a language.
        RoomBound { authority: AuthorityId, platform: Platform, room: Room, locale: Locale, ids: (PersonId, AccountId) } =>
            store::channels::bound(tx, (*platform, room), (*authority, *locale), *ids, info),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {}
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let all = store::all(tx, [reader.me.id; 2]).await?;
    Ok(match screen {
        Screen::Undelivered => {
            let refused = outbox::refused(tx).await?;
            views::undelivered(&refused.into_iter().map(|refused| refused.why).collect::<Vec<_>>(), reader)
        }
        Screen::NoApprover { authority } => views::no_approver(*authority, &all, reader),
        Screen::NoService { country } => views::no_service(country, &all, reader),
        Screen::OutOfUse { authority, left } => {
            let known = store::find(tx, *authority).await?;
            known.and_then(|known| views::out_of_use(&known, *left, &all, reader))
        }
        Screen::RoomBound { authority, platform, room } => {
            let known = all.iter().find(|known| known.id == *authority);
            known.and_then(|known| views::room_bound(known, &platform.room(&room.1, &room.0), reader))
        }
        Screen::RoomLost { authority, room } => {
            let known = all.iter().find(|known| known.id == *authority);
            let room = store::channels::find(tx, *room, *authority).await?;
            known.zip(room).and_then(|(known, room)| views::room_lost(known, &room, reader))
        }
        Screen::Away { of, since, until } => views::away(*of, (*since, *until), reader),
    })
}

/// Decides a command: there is none.
pub(crate) async fn decide(command: &Command, _: &mut Tx, _: &Reader, _: &mut Fresh) -> Result<Decided> {
    match *command {}
}
