//! A person's accounts on several platforms: how two become one person's, where notices go, how they part again.
//!
//! A code is made in one account and typed in the other; the other confirms first, then the one that made it.

mod link;
mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, WAITS, asks, inbox, queue, unattended};
pub use link::{Account, AccountLink, LinkCode, LinkState, Side};
pub use rules::{Own, choose_notices, confirm, decline, end, make_code, type_code, unlink};
pub(crate) use store::{MUTES, OLD, merge};

use serde::{Deserialize, Serialize};

use crate::area::{Confirmation, events};
use crate::decision::{Decided, Refused, about};
use crate::domain::{AccountId, AccountLinkId, ConversationId, PersonId};
use crate::reader::{Fresh, Reader, Settings};
use crate::store::{Result, Tx};
use crate::view::View;
use crate::wire;

wire! {
    /// What can be shown of accounts.
    pub enum Screen {
        /// The person's accounts, and where notices go; how to link another one where there is one only.
        27 = Accounts [Own],
        /// Two accounts on their way to one person, for either side.
        28 = Link { link: AccountLinkId } about link,
        ;
        /// "Are you sure?" before the account parts from the person's other one.
        Unlinking,
    }
}

wire! {
    /// What can be asked for accounts.
    pub enum Command {
        /// Makes a code by which an account on another platform finds this one.
        26 = MakeCode,
        /// Says that the account across is one's own, too.
        27 = Confirm { link: AccountLinkId },
        /// Says that it is not, or does not want to link any more.
        28 = Decline { link: AccountLinkId },
        /// Parts this account from the person.
        29 = Unlink { link: AccountLinkId } [Confirmed],
        /// Chooses the account that gets notices; `None`: the one used last.
        30 = ChooseNotices { account: Option<AccountId> },
        ;
        /// Types the code of another account; its hash is what comes in.
        TypeCode { hash: Vec<u8> },
        /// Ends a link of which nobody has typed the code, or confirmed, in time.
        End { link: AccountLinkId },
    }
}

events! {
    /// What happened to accounts.
    pub enum Event by (tx, info) {
        /// A code was made, or two accounts are now so far; then the state before must have been this.
        LinkSaved { link: Box<AccountLink>, before: Option<LinkState> } => store::save(tx, link, *before, info.now),
        /// Two people turned out to be one: the one who stays, and the one who becomes them and is nobody any more; that one
        /// has no school, role, contact or project. Free text goes to the conversation that is active from now on.
        PeopleJoined { stays: PersonId, other: PersonId, active: Option<ConversationId> } =>
            store::join(tx, (*stays, *other), *active, info),
        /// An account belongs to somebody new from now on; what the person has whose it was stays theirs.
        AccountParted { account: AccountId, of: PersonId, to: PersonId } => store::part(tx, *account, (*of, *to), info),
        /// An account of somebody who is forgotten is somebody new's from now on: nothing says whose it was.
        AccountFreed { account: AccountId, of: PersonId, to: PersonId } => store::part(tx, *account, (*of, *to), info),
        /// A person gets notices in this account from now on; `None`: where they were last.
        NoticesChosen { person: PersonId, account: Option<AccountId> } => store::choose_notices(tx, *person, *account),
        /// A person is forgotten, to whose number others refer: nothing says any more who that was. They have no account by now.
        Emptied { person: PersonId } => store::forgotten::empty(tx, *person),
        /// A person who has nothing is forgotten, with their accounts.
        Forgotten { person: PersonId } => store::forgotten::forget_person(tx, *person, info),
    }
}

/// What is due at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Timer {
    /// The time to type a code, or to confirm, is over.
    AccountLink(AccountLinkId),
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        let (Self::Confirm { link } | Self::Decline { link } | Self::Unlink { link } | Self::End { link }) = self
        else {
            return Screen::Accounts;
        };
        Screen::Link { link: *link }
    }
}

impl Timer {
    pub(crate) fn command(&self) -> Command {
        let Self::AccountLink(link) = *self;
        Command::End { link }
    }

    pub(crate) fn longest(&self, _: &Settings) -> i64 {
        let Self::AccountLink(_) = self;
        link::STEP
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    Ok(match screen {
        Screen::Accounts => views::accounts(&store::own(tx, reader).await?, reader),
        Screen::Link { link } => store::read(tx, *link).await?.and_then(|link| views::link(&link, reader)),
        Screen::Unlinking => {
            let asked = store::own(tx, reader).await?.link.and_then(|link| views::unlinking(&link, reader));
            Some(match asked {
                Some(asked) => asked.view(),
                None => Refused::from(&rules::not_linked()).view(),
            })
        }
    })
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    Ok(match command {
        Command::MakeCode => rules::make_code(&store::own(tx, reader).await?, reader, fresh),
        Command::ChooseNotices { account } => rules::choose_notices(*account, &store::own(tx, reader).await?, reader),
        Command::TypeCode { hash } => {
            let typed = store::lock_code(tx, hash).await?;
            rules::type_code(typed.as_ref(), &store::own(tx, reader).await?, reader)
        }
        Command::Confirm { link } => about(store::lock(tx, *link).await?, |link| rules::confirm(link, reader)),
        Command::Decline { link } => about(store::lock(tx, *link).await?, |link| rules::decline(link, reader)),
        Command::Unlink { link } => about(store::lock(tx, *link).await?, |link| rules::unlink(link, reader, fresh)),
        Command::End { link } => about(store::lock(tx, *link).await?, |link| rules::end(link, reader)),
    })
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::Unlink { link } = command else { return Ok(None) };
    Ok(store::read(tx, *link).await?.and_then(|link| views::unlinking(&link, reader)))
}

/// Locks the people whom a press may make one, before either is locked as the one who acts, always in the same order.
pub(crate) async fn lock_people(command: &Command, tx: &mut Tx) -> Result<()> {
    let Command::Confirm { link } = command else { return Ok(()) };
    store::lock_people(tx, *link).await
}

/// In whose name a timer acts; `None` where nothing is left to be done.
pub(crate) async fn acts_for(timer: &Timer, tx: &mut Tx) -> Result<Option<PersonId>> {
    let Timer::AccountLink(link) = *timer;
    Ok(store::lock(tx, link).await?.map(|link| link.from.person))
}
