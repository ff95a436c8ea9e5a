//! What whoever runs the server does beside the chat: sets authorities up and invites who decides for them.

use std::sync::Arc;

use futures::FutureExt;

use super::{Outside, act};
use crate::areas::authorities::{Left, Screen, rules, store as authorities};
use crate::areas::contacts::{self, Invitation, InvitationKind};
use crate::areas::people;
use crate::areas::projects::{self, Command, Waiting};
use crate::areas::{erasure, inquiries};
use crate::decision::{Topic, Whom};
use crate::domain::{AuthorityId, FreshIds, LinkId, OutboxId, PersonId, ProjectId, hash_of};
use crate::reader::{Reader, Settings};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{self, Db, Result, Tx};

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
    /// its regions, each by its key in the lists. It is asked about what waits already, once.
    pub async fn set_up(&self, country: &str, region: Option<&str>) -> Result<AuthorityId> {
        let place = (country.to_owned(), region.map(str::to_owned));
        let (id, now, outside) = (self.ids().fresh::<AuthorityId>(), self.outside.now(), Arc::clone(&self.outside));
        let set_up = self.db.turn(move |tx| {
            let ((country, region), outside) = (place.clone(), Arc::clone(&outside));
            async move {
                let (id, is_new) = authorities::set_up(tx, id, (&country, region.as_deref()), now).await?;
                ask_late(tx, &*outside).await?;
                // One that was there has been asked.
                if is_new && region.is_none() {
                    ask_inquiries_late(tx, &*outside, &country).await?;
                }
                Ok(id)
            }
            .boxed()
        });
        set_up.await
    }

    /// Takes an authority out of use: it hands back every vote that it has not cast, and the operators are told. Gives what had
    /// waited for it; `None` where it was out of use already.
    pub async fn take_out_of_use(&self, authority: AuthorityId) -> Result<Option<Left>> {
        let outside = Arc::clone(&self.outside);
        let taken = self.db.turn(move |tx| {
            let outside = Arc::clone(&outside);
            async move { hand_back(tx, &*outside, authority).await }.boxed()
        });
        taken.await
    }

    /// Ends the appointment of somebody who decides for an authority or is its deputy, with what they have handed over or taken over there.
    /// Says whether there was one.
    pub async fn end_appointment(&self, person: PersonId, authority: AuthorityId) -> Result<bool> {
        let outside = Arc::clone(&self.outside);
        let ended = self.db.turn(move |tx| {
            let outside = Arc::clone(&outside);
            async move { end_appointment(tx, &*outside, (person, authority)).await }.boxed()
        });
        ended.await
    }

    /// Makes an invitation for one person, who can open it within 7 days; gives its code, which is stored nowhere.
    pub async fn invite(&self, kind: InvitationKind) -> Result<String> {
        let (code, made_at) = (self.outside.code(), self.outside.now());
        let (id, expires_at) = (self.ids().fresh::<LinkId>(), Some(made_at + INVITED_FOR));
        let (reusable, revoked_at, used) = (false, None, None);
        let invitation = Invitation { id, kind, code: None, reusable, made_at, expires_at, revoked_at, used };
        let hash = hash_of(&code);
        let stored = self.db.turn(move |tx| {
            let (invitation, hash) = (invitation.clone(), hash.clone());
            async move { contacts::store::add_invitation(tx, &invitation, &hash).await }.boxed()
        });
        stored.await?;
        Ok(code)
    }

    /// Reads the closed projects whose students have been kept as long as the deployment keeps them, the one closed first before all
    /// others.
    pub async fn due_students(&self, settings: Settings) -> Result<Vec<Due>> {
        let closed_by = self.outside.now() - settings.students.kept_for;
        let mut tx = self.db.read().await?;
        let due = erasure::store::due(&mut tx, closed_by).await?;
        let due = due.into_iter().map(|one| Due {
            project: one.project,
            closed_at: one.closed_at,
            erased: one.students - one.stay.min(one.students),
            stay: one.stay,
        });
        Ok(due.collect())
    }

    /// Erases the students of a closed project whose time is over, some in each turn. One that was opened again meanwhile keeps them.
    pub async fn erase_students(&self, settings: Settings, project: ProjectId) -> Result<()> {
        loop {
            let (outside, settings) = (Arc::clone(&self.outside), settings.clone());
            let erased = self.db.turn(move |tx| {
                let (outside, settings) = (Arc::clone(&outside), settings.clone());
                async move { erase_some(tx, &*outside, (settings, project)).await }.boxed()
            });
            if !erased.await? {
                return Ok(());
            }
        }
    }

    fn ids(&self) -> FreshIds {
        FreshIds::new(self.outside.now(), self.outside.random())
    }
}

/// A closed project whose students have been kept long enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The project.
    pub project: ProjectId,
    /// When it was closed, in ms.
    pub closed_at: i64,
    /// How many students are erased.
    pub erased: u32,
    /// How many lose this project only, as they work in another one, too.
    pub stay: u32,
}

/// Erases some students of a closed project; says whether any are left.
async fn erase_some(tx: &mut Tx, outside: &dyn Outside, (settings, project): (Settings, ProjectId)) -> Result<bool> {
    let kept_for = settings.students.kept_for;
    let reader = Reader { settings, ..Reader::nobody(outside.now()) };
    let mut ids = FreshIds::new(reader.now, outside.random());
    let command = erasure::Command::Erase { project }.into();
    let decided = act::decide(tx, (outside, ""), &command, &reader, &mut ids).await?;
    let closed_by = reader.now - kept_for;
    let is_left = erasure::store::due(tx, closed_by).await?.iter().any(|due| due.project == project);
    Ok(decided.is_ok() && is_left)
}

/// Ends an appointment, and what cannot go on without it: the colleague who had handed over to the person, or was to stand in for
/// them, is told.
async fn end_appointment(
    tx: &mut Tx,
    outside: &dyn Outside,
    (person, authority): (PersonId, AuthorityId),
) -> Result<bool> {
    let now = outside.now();
    authorities::hold(tx, authority).await?;
    if !authorities::revoke(tx, person, authority, now).await? {
        return Ok(false);
    }
    let mut ids = FreshIds::new(now, outside.random());
    for delegation in authorities::ends_with(tx, person, authority).await? {
        let change = rules::lost_role(&delegation, person, now);
        let info = LeaseInfo { now, process: "", lease: 0, ord: ids.fresh::<OutboxId>().0 };
        store::apply(tx, &change.events, info).await?;
        let info = LeaseInfo { ord: ids.fresh::<OutboxId>().0, ..info };
        store::follow(tx, &change.effects, &Settings::default(), info).await?;
    }
    // The commands of an approver go with the role.
    let info = LeaseInfo { now, process: "", lease: 0, ord: ids.fresh::<OutboxId>().0 };
    outbox::offer_commands(tx, person, info).await?;
    // What they have taken to answer it is everybody's again.
    inquiries::store::leave(tx, (person, authority), info).await?;
    Ok(true)
}

/// Takes an authority out of use, and lets what waits for it go on without it.
async fn hand_back(tx: &mut Tx, outside: &dyn Outside, authority: AuthorityId) -> Result<Option<Left>> {
    let reader = Reader::nobody(outside.now());
    let Some(known) = authorities::find(tx, authority).await? else { return Ok(None) };
    if !authorities::disable(tx, authority, reader.now).await? {
        return Ok(None);
    }
    let mut ids = FreshIds::new(reader.now, outside.random());
    let mut left = Left::default();
    for project in projects::store::waiting_for(tx, authority).await? {
        let command = Command::HandBack { project, authority }.into();
        // One that waits no more has nothing to hand back.
        let _ = act::decide(tx, (outside, ""), &command, &reader, &mut ids).await?;
        left.projects += 1;
        let known = projects::store::read(tx, project, 0).await?;
        left.nobody += u32::from(known.is_some_and(|known| known.waiting() == Waiting::Operator));
    }
    if known.region.is_none() {
        left.teachers = people::store::count_waiting(tx, &known.country).await?;
        left.inquiries = inquiries::store::count_waiting_in(tx, &known.country).await?;
        // Who has asked reads that nobody can answer now.
        for inquiry in inquiries::store::waiting_in(tx, &known.country).await? {
            let info = LeaseInfo { now: reader.now, process: "", lease: 0, ord: ids.fresh::<OutboxId>().0 };
            outbox::repair(tx, inquiry.0, info).await?;
        }
    }
    let screen = Screen::OutOfUse { authority, left }.into();
    let info = LeaseInfo { now: reader.now, process: "", lease: 0, ord: ids.fresh::<OutboxId>().0 };
    outbox::notify(tx, Whom::Operator, (&screen, Topic::Asked), info).await?;
    Ok(Some(left))
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

/// Asks a new support service of a country about the questions that wait already.
async fn ask_inquiries_late(tx: &mut Tx, outside: &dyn Outside, country: &str) -> Result<()> {
    let reader = Reader::nobody(outside.now());
    for inquiry in inquiries::store::waiting_in(tx, country).await? {
        let mut ids = FreshIds::new(reader.now, outside.random());
        let command = inquiries::Command::AskLate { inquiry }.into();
        // One that waits no more needs nobody.
        let _ = act::decide(tx, (outside, ""), &command, &reader, &mut ids).await?;
    }
    Ok(())
}
