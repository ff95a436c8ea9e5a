//! National support services and regional authorities: who decides for them and for how long, who stands in, and the rooms in which they
//! are told: channels and groups.

mod authority;
mod delegation;
mod form;
mod room;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{MUTES, WAITS, asks, inbox, lock_people, merge, queue, unattended};
pub use authority::{Authority, Left, Many, Nudges, Overdue, Rank};
pub(crate) use delegation::Decider;
pub use delegation::{Colleague, Delegation, Ending, Office, Official};
pub use form::{DelegationDraft, DelegationKnown};
pub use room::BoundRoom;
pub(crate) use store::{HOLDS, OLD};

use serde::{Deserialize, Serialize};

use crate::area::{self, Confirmation, events};
use crate::conversation::{Input, Key};
use crate::decision::{Decided, Refusal};
use crate::domain::{AccountId, AuthorityId, DAY, Day, DelegationId, PersonId, Room};
use crate::flows::Reads;
use crate::form::FormState;
use crate::platform::Platform;
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx, outbox};
use crate::text::{Locale, msg};
use crate::view::View;
use crate::wire;
use crate::wire::Page;
use rules::Handover;

pub(crate) use views::{add_authority, invite_approver, nudged, roles};

wire! {
    /// What can be shown of authorities: most of it to operators.
    pub enum Screen {
        /// An authority has a say, and nobody is appointed to say it, or nobody does.
        21 = NoApprover { authority: AuthorityId } about authority,
        /// Who decides for the reader's authorities, and what they have handed over.
        117 = Cover { page: Page },
        /// A handover, before the two and their colleagues.
        118 = Delegation { delegation: DelegationId } about delegation,
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
        /// A test message from the command line.
        Probe {
            /// When it was asked for, in ms UTC.
            at: i64,
        },
    }
}

wire! {
    /// What can be asked for authorities; the rest is the operator's commands.
    pub enum Command {
        /// Begins to hand over.
        172 = Delegate { authority: AuthorityId } [Begins],
        /// Ends a handover early, or calls it off.
        173 = EndDelegation { delegation: DelegationId } [Confirmed],
        ;
        /// Hands over, from one day to another one.
        HandOver { authority: AuthorityId, taker: PersonId, from: Day, until: Day },
        /// The time of a handover has come, or is over.
        TurnDelegation { delegation: DelegationId },
    }
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The time of a handover has come, or is over.
    Delegation {
        /// Which.
        delegation: DelegationId,
    },
}

events! {
    /// What happened to authorities.
    pub enum Event by (tx, info) {
        /// Somebody decides for an authority from now on, or is its deputy.
        Appointed { person: PersonId, authority: AuthorityId, rank: Rank, at: i64 } =>
            store::appoint(tx, *person, (*authority, *rank), *at),
        /// Somebody has handed over.
        Delegated { delegation: Delegation } => store::delegations::add(tx, delegation),
        /// A handover has begun, and its taker is told so.
        DelegationBegun { delegation: DelegationId, at: i64 } => store::delegations::begin(tx, *delegation, *at),
        /// A handover has ended, at a time in ms.
        DelegationEnded { delegation: DelegationId, at: i64, ending: Ending } =>
            store::delegations::end(tx, *delegation, (*at, *ending)),
        /// Somebody was reminded of what waits for the authorities that they decide for.
        Reminded { person: PersonId, at: i64 } => store::reminded(tx, *person, *at),
        /// Somebody's chat is the operator's from now on.
        OperatorLinked { person: PersonId } => store::link_operator(tx, *person, info),
        /// What an authority is told is shown in a room from now on, too, in a language.
        RoomBound { authority: AuthorityId, platform: Platform, room: Room, locale: Locale, ids: (PersonId, AccountId) } =>
            store::channels::bound(tx, (*platform, room), (*authority, *locale), *ids, info),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match *self {
            Self::Delegate { .. } | Self::HandOver { .. } => Screen::Cover { page: Page(0) },
            Self::EndDelegation { delegation } | Self::TurnDelegation { delegation } => {
                Screen::Delegation { delegation }
            }
        }
    }
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::Delegation { delegation } = *self;
        Command::TurnDelegation { delegation }
    }

    /// What was set for a later time is looked at again by then, where the clock was set back.
    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        let Self::Delegation { .. } = self;
        DAY
    }
}

/// In whose name a timer acts: that of the one who has handed over. What a press about the same handover locks first is locked first
/// here, too.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::Delegation { delegation } = *timer;
    Ok(lock(tx, delegation).await?.map(|(delegation, _)| delegation.giver.person))
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match screen {
        Screen::Cover { page } => return Ok(views::cover(&offices(tx, reader).await?, *page, reader)),
        Screen::Delegation { delegation } => {
            let Some(delegation) = store::delegations::find(tx, *delegation).await? else { return Ok(None) };
            let authority = store::find(tx, delegation.authority).await?;
            return Ok(authority.and_then(|authority| views::delegation(&delegation, &authority, reader)));
        }
        Screen::NoApprover { .. }
        | Screen::NoService { .. }
        | Screen::OutOfUse { .. }
        | Screen::RoomBound { .. }
        | Screen::RoomLost { .. }
        | Screen::Undelivered
        | Screen::Away { .. }
        | Screen::Probe { .. } => {}
    }
    show_told(screen, tx, reader).await
}

/// Shows what operators are told, and of rooms the approvers, too.
async fn show_told(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    let all = store::all(tx, [reader.me.id; 2]).await?;
    Ok(match screen {
        Screen::Undelivered => {
            let refused = outbox::refused(tx).await?;
            views::undelivered(&refused.into_iter().map(|refused| refused.why).collect::<Vec<_>>(), reader)
        }
        Screen::NoApprover { authority } => {
            let overdue = area::overdue(tx, *authority).await?;
            views::no_approver(*authority, &all, overdue, reader)
        }
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
        Screen::Probe { at } => views::probe(*at, reader),
        Screen::Cover { .. } | Screen::Delegation { .. } => None,
    })
}

/// Reads the authorities in which a reader has a part, with their people and what they hand over.
async fn offices(tx: &mut Tx, reader: &Reader) -> Result<Vec<Office>> {
    let mut offices = Vec::new();
    for mandate in reader.me.decides_for.each() {
        if let Some(known) = store::find(tx, mandate.authority).await? {
            offices.push(store::delegations::office(tx, known, reader.now).await?);
        }
    }
    Ok(offices)
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    match *command {
        Command::Delegate { authority } => {
            let office = office(tx, authority, reader).await?;
            Ok(office.and_then(|office| rules::delegate(&office, reader)))
        }
        Command::HandOver { authority, taker, from, until } => {
            let office = office(tx, authority, reader).await?;
            let wanted = Handover { taker, from, until };
            Ok(office.and_then(|office| rules::hand_over(&office, wanted, reader, fresh)))
        }
        Command::EndDelegation { delegation } => {
            let found = lock(tx, delegation).await?;
            Ok(found.ok_or_else(Refusal::gone).and_then(|(delegation, _)| rules::end(&delegation, reader)))
        }
        Command::TurnDelegation { delegation } => {
            let found = lock(tx, delegation).await?.ok_or_else(Refusal::gone);
            Ok(found.map(|(delegation, authority)| rules::turns(&delegation, authority.clock(), reader)))
        }
    }
}

/// Locks an authority, so that two who hand over wait for each other, and reads its people; a refusal where it is out of use.
async fn office(tx: &mut Tx, authority: AuthorityId, reader: &Reader) -> Result<Result<Office, Refusal>> {
    let is_in_use = store::hold(tx, authority).await?.is_some();
    let Some(known) = store::find(tx, authority).await?.filter(|_| is_in_use) else {
        return Ok(Err(Refusal::never(msg::refusal_out_of_use())));
    };
    Ok(Ok(store::delegations::office(tx, known, reader.now).await?))
}

/// Locks the authority of a handover, and reads both.
async fn lock(tx: &mut Tx, delegation: DelegationId) -> Result<Option<(Delegation, Authority)>> {
    let Some(found) = store::delegations::find(tx, delegation).await? else { return Ok(None) };
    store::hold(tx, found.authority).await?;
    // Somebody may have ended it before it was locked.
    let found = store::delegations::find(tx, delegation).await?;
    let authority = match &found {
        Some(found) => store::find(tx, found.authority).await?,
        None => None,
    };
    Ok(found.zip(authority))
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::EndDelegation { delegation } = command else { return Ok(None) };
    let found = store::delegations::find(tx, *delegation).await?;
    Ok(found.and_then(|delegation| views::ending(&delegation, reader)))
}

impl Reads for DelegationDraft {
    async fn known(form: &FormState<Self>, _: Option<&Input>, tx: &mut Tx, reader: &Reader) -> Result<DelegationKnown> {
        let Some(authority) = store::find(tx, form.draft().authority()).await? else {
            return Ok(DelegationKnown::default());
        };
        let today = Day::of(authority.clock(), reader.now);
        let office = store::delegations::office(tx, authority, reader.now).await?;
        Ok(DelegationKnown { colleagues: views::colleagues(&office, reader), today: Some(today) })
    }
}
