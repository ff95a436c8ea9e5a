//! What whoever runs the server does beside the chat: sets authorities up and invites who decides for them.

use std::sync::Arc;

use futures::FutureExt;

use super::{Outside, act};
use crate::areas::authorities::store as authorities;
use crate::areas::contacts::{self, Invitation, InvitationKind};
use crate::areas::projects::{self, Command};
use crate::domain::{AuthorityId, FreshIds, LinkId, hash_of};
use crate::reader::Reader;
use crate::store::{Db, Result, Tx};

/// An invitation of an approver or an operator can be opened for this long, in ms: 7 days.
const INVITED_FOR: i64 = 7 * 24 * 3_600_000;

/// Whoever runs the server, at work on a database.
#[derive(Clone)]
pub struct Operator {
    db: Db,
    outside: Arc<dyn Outside>,
}

impl Operator {
    /// At work on this database, by this clock.
    pub fn of(db: Db, outside: Arc<dyn Outside>) -> Self {
        Self { db, outside }
    }

    /// Sets an authority up, unless it is there already: the support service of a country or the authority of one of
    /// its regions, each by its key in the lists. It is asked about what waits already.
    pub async fn set_up(&self, country: &str, region: Option<&str>) -> Result<AuthorityId> {
        let place = (country.to_owned(), region.map(str::to_owned));
        let (id, now, outside) = (self.ids().fresh::<AuthorityId>(), self.outside.now(), Arc::clone(&self.outside));
        let set_up = self.db.turn(move |tx| {
            let ((country, region), outside) = (place.clone(), Arc::clone(&outside));
            async move {
                let id = authorities::add(tx, id, (&country, region.as_deref()), now).await?;
                ask_late(tx, &*outside).await?;
                Ok(id)
            }
            .boxed()
        });
        set_up.await
    }

    /// Makes an invitation for one person, who can open it within 7 days; gives its code, which is stored nowhere.
    pub async fn invite(&self, kind: InvitationKind) -> Result<String> {
        let (code, now) = (self.outside.code(), self.outside.now());
        let (id, expires_at) = (self.ids().fresh::<LinkId>(), Some(now + INVITED_FOR));
        let invitation = Invitation { id, kind, code: None, reusable: false, expires_at, revoked_at: None, used: None };
        let hash = hash_of(&code);
        let stored = self.db.turn(move |tx| {
            let (invitation, hash) = (invitation.clone(), hash.clone());
            async move { contacts::store::add_invitation(tx, &invitation, &hash, now).await }.boxed()
        });
        stored.await?;
        Ok(code)
    }

    fn ids(&self) -> FreshIds {
        FreshIds::new(self.outside.now(), self.outside.random())
    }
}

/// Asks a new authority about what waits already.
async fn ask_late(tx: &mut Tx, outside: &dyn Outside) -> Result<()> {
    let reader = Reader::nobody(outside.now());
    for project in projects::store::waiting(tx).await? {
        let mut ids = FreshIds::new(reader.now, outside.random());
        let command = Command::AskLate { project }.into();
        // One that waits no more needs nobody.
        let _ = act::decide(tx, (outside, ""), &command, &reader, &mut ids).await?;
    }
    Ok(())
}
