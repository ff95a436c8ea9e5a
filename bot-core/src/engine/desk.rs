//! Files that somebody sends while a TwinSpace is open before them go there.

use super::act::Asked;
use super::turn::Turn;
use crate::area::{self, Screen};
use crate::decision::Shows;
use crate::file::{Desk, FileRef};
use crate::store::outbox::Place;
use crate::store::{Error, people};

impl Turn<'_> {
    /// Where files go now; nowhere else than from the person's own chat.
    pub(super) fn desk(&self) -> Option<Desk> {
        self.actor.desk.filter(|_| self.is_in_own_chat())
    }

    /// Remembers where files go from now on, as this screen is shown to whoever acts.
    pub(super) async fn opens_desk(&mut self, screen: &Screen) -> Result<(), Error> {
        let Some(desk) = area::opens_desk(screen) else { return Ok(()) };
        if self.actor.desk != desk {
            people::open_desk(self.tx, self.actor.account, desk.as_ref()).await?;
            self.actor.desk = desk;
        }
        Ok(())
    }

    /// Takes files that were sent. What is shown of those that came just before, such as the others of an album, goes on where it
    /// stands.
    pub(super) async fn upload(&mut self, desk: Desk, files: &[FileRef]) -> Result<(), Error> {
        let command = area::sends_files(desk, files);
        let decided = self.decided(&command).await?;
        let is_shown = matches!(&decided, Ok(decision) if area::is_upload_shown(&decision.events));
        if let Ok(decision) = &decided
            && is_shown
            && !self.has_handle
            && let Shows::Screen(_) = decision.shows
        {
            return Ok(());
        }
        match decided {
            Ok(decision) => self.goes_on(decision, Asked::Pressed(Place::New)).await,
            Err(refusal) => self.refuse(&command, refusal, Asked::Typed).await,
        }
    }
}
