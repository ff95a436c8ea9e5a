//! What follows from what operators do, some of it at a time.

use serde::{Deserialize, Serialize};

use super::{Command, Role, store};
use crate::area;
use crate::areas::{authorities, contacts, projects};
use crate::domain::{AccountId, AuthorityId, LinkId, PersonId};
use crate::job::{Piece, Work, Workbench};
use crate::reader::Reader;
use crate::store::{Result, Tx};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// The code of an invitation is made, and the link goes to the account of the operator who has asked for it.
    Invite {
        /// The invitation.
        link: LinkId,
        /// For what it is.
        role: Role,
        /// Who has asked for it.
        by: PersonId,
        /// In which account.
        account: AccountId,
    },
    /// An authority that was set up is asked about what waits already.
    AskLate {
        /// Which.
        authority: AuthorityId,
    },
    /// What waits for an authority that was taken out of use goes on without it.
    HandBack {
        /// Which.
        authority: AuthorityId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        if let Self::Invite { link, role, by, account } = *self {
            if contacts::store::invitation(tx, link).await?.is_some() {
                return Ok(None);
            }
            let work = move |bench: &mut Workbench| {
                let made = Box::new(bench.invitation(link));
                Command::Make { link, role, made, account: Some(account) }.into()
            };
            return Ok(Some(Piece { by, work: Work::Makes(Box::new(work)) }));
        }
        let next = self.goes_on(tx).await?;
        Ok(next.map(|command| Piece { by: Reader::NOBODY, work: Work::Makes(Box::new(move |_| command)) }))
    }

    /// The command that goes on with what follows by itself; `None` where nothing is left of it. The command line works such a job off
    /// before it ends.
    pub(crate) async fn goes_on(&self, tx: &mut Tx) -> Result<Option<area::Command>> {
        let next = match *self {
            Self::Invite { .. } => None,
            Self::AskLate { authority } => {
                let behind = authorities::store::asking(tx, authority).await?;
                behind.map(|behind| Command::AskLate { authority, behind })
            }
            Self::HandBack { authority } => {
                let is_left = !projects::store::next_for(tx, authority, 1).await?.is_empty();
                let is_over = !is_left || store::is_in_use(tx, authority).await?;
                (!is_over).then_some(Command::HandBack { authority })
            }
        };
        Ok(next.map(Into::into))
    }
}
