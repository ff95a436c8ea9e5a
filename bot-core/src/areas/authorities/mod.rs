//! National support services and regional authorities: who decides for them, and the channels in which they are told.

mod authority;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
mod views;

pub(crate) use crate::area::none::{
    MUTES, WAITS, asks, confirmation, forget, inbox, lock_people, merge, queue, unattended,
};
pub use authority::{Authority, Left};
pub(crate) use store::HOLDS;

use crate::area::events;
use crate::conversation::Key;
use crate::decision::Decided;
use crate::domain::{AuthorityId, PersonId};
use crate::platform::Platform;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx, outbox};
use crate::view::View;
use crate::wire;

pub(crate) use views::add_authority;

wire! {
    /// What can be shown of authorities: all of it to operators.
    pub enum Screen {
        /// An authority has a say, and nobody is appointed to say it.
        21 = NoApprover { authority: AuthorityId } about authority,
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
        /// Nothing can be shown in a channel that is bound to an authority.
        NoChannel {
            /// Whose approvers are told there.
            authority: AuthorityId,
            /// The platform's id of the channel.
            channel: String,
        },
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
        Screen::NoChannel { authority, channel } => views::no_channel(*authority, channel, &all, reader),
        Screen::Away { of, since, until } => views::away(*of, (*since, *until), reader),
    })
}

/// Decides a command: there is none.
pub(crate) async fn decide(command: &Command, _: &mut Tx, _: &Reader, _: &mut Fresh) -> Result<Decided> {
    match *command {}
}
