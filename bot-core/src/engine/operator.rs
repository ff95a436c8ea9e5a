//! What is done at the command line of the server: it sets authorities up and invites who decides for them, by the same commands as an
//! operator in a chat, as nobody. The audit notes what happens, in the transaction that does it; of what no rule decides, it notes what
//! the command says of itself.

use std::sync::Arc;

use futures::FutureExt;
use futures::future::BoxFuture;

use super::{Outside, act};
use crate::area::{Command, Event, Job, Screen};
use crate::areas::authorities::{self, Left};
use crate::areas::erasure;
use crate::areas::operators::{self, Role};
use crate::conversation::Key;
use crate::decision::{Decided, Decision, Effect, Refusal, Shows, Topic, Whom};
use crate::domain::audit::{Act, By};
use crate::domain::{AuthorityId, FreshIds, LinkId, OutboxId, PersonId, ProjectId, SchoolId, hash_of};
use crate::job::NewInvitation;
use crate::reader::{Reader, Settings};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{self, Db, Result, Tx, audit};
use crate::text::Locale;

/// The command line, at work on a database.
#[derive(Clone)]
pub struct Operator {
    pub(super) db: Db,
    pub(super) outside: Arc<dyn Outside>,
    /// How the deployment decides.
    pub(super) settings: Settings,
}

/// Why nothing has come of a command.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// A rule says no: what an operator would read in their chat, in English.
    #[error("{}", said(.0))]
    Refused(Box<Refusal>),
    /// The database has failed.
    #[error(transparent)]
    Failed(#[from] store::Error),
}

fn said(refusal: &Refusal) -> String {
    Locale::english().plain(&refusal.text)
}

impl Operator {
    /// At work on this database, by this clock, of a deployment that decides as is usual.
    pub fn of(db: Db, outside: Arc<dyn Outside>) -> Self {
        Self { db, outside, settings: Settings::default() }
    }

    /// The same of a deployment that decides so.
    #[must_use]
    pub fn deciding(self, settings: Settings) -> Self {
        Self { settings, ..self }
    }

    /// Runs a turn of the operator's that no rule decides. What it says to have done is noted in the audit.
    ///
    /// # Errors
    /// What the body or the database says; then nothing of it has happened.
    pub async fn does<T, F>(&self, body: F) -> Result<T>
    where
        F: for<'t> Fn(&'t mut Tx) -> BoxFuture<'t, Result<(T, Option<Act>)>> + Send + Sync + 'static,
        T: Send + 'static,
    {
        let (body, outside) = (Arc::new(body), Arc::clone(&self.outside));
        let done = self.db.turn(move |tx| {
            let (body, outside) = (Arc::clone(&body), Arc::clone(&outside));
            async move {
                let (done, act) = body(&mut *tx).await?;
                let mut ids = FreshIds::new(outside.now(), outside.random());
                audit::add(tx, (By::OPERATOR, outside.now()), act.as_slice(), &mut ids).await?;
                Ok(done)
            }
            .boxed()
        });
        done.await
    }

    /// Sets an authority up, unless it is there already: the support service of a country or the authority of one of
    /// its regions, each by its key in the lists. It is asked about what waits already, once.
    ///
    /// # Errors
    /// There is no such place, or the database fails.
    pub async fn set_up(&self, country: &str, region: Option<&str>) -> Result<AuthorityId, NotDone> {
        let (country, region) = (Key::from(country), region.map(Key::from));
        let decision = self.asks(operators::Command::Add { country, region }).await?;
        match decision.shows {
            Shows::Screen(Screen::Operators(operators::Screen::Authority { authority, .. })) => Ok(authority),
            Shows::Screen(_) | Shows::Form(..) | Shows::Resumed(_) => Err(NotDone::Refused(Box::new(Refusal::gone()))),
        }
    }

    /// Takes an authority out of use: it hands back every vote that it has not cast, and the operators are told. Gives what had
    /// waited for it; `None` where it was out of use already.
    ///
    /// # Errors
    /// There is no such authority, or the database fails.
    pub async fn take_out_of_use(&self, authority: AuthorityId) -> Result<Option<Left>, NotDone> {
        let decision = self.asks(operators::Command::TakeOutOfUse { authority }).await?;
        Ok(decision.events.iter().find_map(|event| {
            let Event::Operators(operators::Event::TakenOutOfUse { left, .. }) = event else { return None };
            Some(*left)
        }))
    }

    /// Ends the appointment of somebody who decides for an authority or is its deputy, with what they have handed over or taken over there.
    /// Says whether there was one.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_appointment(&self, person: PersonId, authority: AuthorityId) -> Result<bool, NotDone> {
        self.did(operators::Command::EndAppointment { authority, person }).await
    }

    /// Makes an invitation for one person or room, which can be opened within 7 days; gives its code, which is stored nowhere.
    ///
    /// # Errors
    /// The authority is out of use, or the database fails.
    pub async fn invite(&self, role: Role) -> Result<String, NotDone> {
        let (code, link) = (self.outside.code(), self.ids().fresh::<LinkId>());
        let made = Box::new(NewInvitation { hash: hash_of(&code), sealed: None });
        self.asks(operators::Command::Make { link, role, made, account: None }).await?;
        Ok(code)
    }

    /// Ends an invitation for a role. Says whether it could still be opened.
    ///
    /// # Errors
    /// Somebody has used it, it is over, there is no such one, or the database fails.
    pub async fn revoke_invitation(&self, link: LinkId) -> Result<bool, NotDone> {
        self.did(operators::Command::RevokeInvitation { link }).await
    }

    /// Ends it that somebody is an operator, also the last one. Says whether they were.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_operator(&self, person: PersonId) -> Result<bool, NotDone> {
        self.did(operators::Command::EndOperator { person }).await
    }

    /// Makes two schools one: the first one turned out to be the second. Says whether they were two.
    ///
    /// # Errors
    /// They cannot be one, as [`operators::rules::merge`] says, or the database fails.
    pub async fn merge_schools(&self, from: SchoolId, into: SchoolId) -> Result<bool, NotDone> {
        self.did(operators::Command::MergeSchools { from, into }).await
    }

    /// Lets nobody choose a school any more. Says whether anybody could.
    ///
    /// # Errors
    /// There is no such school, or the database fails.
    pub async fn close_school(&self, school: SchoolId) -> Result<bool, NotDone> {
        self.did(operators::Command::CloseSchool { school }).await
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

    /// Sends a test message to the operators' chats. Gives it, and to how many of them it goes.
    pub async fn send_probe(&self) -> Result<(Probe, u32)> {
        let (now, ord) = (self.outside.now(), self.ids().fresh::<OutboxId>().0);
        let probe = Probe(authorities::Screen::Probe { at: now });
        let sent = probe.clone();
        let chats = self.db.turn(move |tx| {
            let screen = sent.screen();
            async move {
                let info = LeaseInfo { now, process: "", lease: 0, ord };
                outbox::notify(tx, Whom::Operator, (&screen, Topic::Asked), info).await?;
                authorities::store::awaiting(tx, &screen).await
            }
            .boxed()
        });
        Ok((probe, chats.await?))
    }

    /// Counts the chats that wait for a test message.
    pub async fn awaiting(&self, probe: &Probe) -> Result<u32> {
        authorities::store::awaiting(&mut self.db.read().await?, &probe.screen()).await
    }

    /// Takes a test message back from those who have not got it.
    pub async fn take_back(&self, probe: &Probe) -> Result<()> {
        let probe = probe.clone();
        let taken = self.db.turn(move |tx| {
            let screen = probe.screen();
            async move { outbox::take_back(tx, &screen).await }.boxed()
        });
        taken.await
    }

    /// Does what a command asks for; says whether anything has happened.
    async fn did(&self, command: operators::Command) -> Result<bool, NotDone> {
        Ok(!self.asks(command).await?.events.is_empty())
    }

    /// Does what a command asks for, as nobody, and all that follows from it by itself. What the audit notes of it is what has happened.
    async fn asks(&self, command: operators::Command) -> Result<Decision, NotDone> {
        let command = Arc::new(Command::from(command));
        let asker = Reader { settings: self.settings.clone(), ..Reader::command_line(self.outside.now()) };
        let decision =
            self.decide(command, asker, By::OPERATOR).await?.map_err(|refusal| NotDone::Refused(Box::new(refusal)))?;
        for effect in &decision.effects {
            if let Effect::Start(Job::Operators(job)) = effect {
                self.works_off(job).await?;
            }
        }
        Ok(decision)
    }

    /// Works a job off that follows by itself, one piece in a turn, so that it is done also where no other process runs.
    async fn works_off(&self, job: &operators::Job) -> Result<()> {
        loop {
            let next = job.goes_on(&mut self.db.read().await?).await?;
            let Some(command) = next.map(Arc::new) else { return Ok(()) };
            let nobody = Reader { settings: self.settings.clone(), ..Reader::nobody(self.outside.now()) };
            // Another process may have done the rest.
            if self.decide(command, nobody, By::PROGRAM).await?.is_err() {
                return Ok(());
            }
        }
    }

    /// Decides a command in a turn of its own.
    pub(super) async fn decide(&self, command: Arc<Command>, asker: Reader, by: By) -> Result<Decided> {
        let outside = Arc::clone(&self.outside);
        let decided = self.db.turn(move |tx| {
            let (outside, command, asker) = (Arc::clone(&outside), Arc::clone(&command), asker.clone());
            async move {
                // As in a chat: who the operators are is locked before anything is read.
                command.lock_people(tx).await?;
                let mut ids = FreshIds::new(asker.now, outside.random());
                act::decide(tx, (&*outside, ""), &command, (&asker, by), &mut ids).await
            }
            .boxed()
        });
        decided.await
    }

    fn ids(&self) -> FreshIds {
        FreshIds::new(self.outside.now(), self.outside.random())
    }
}

/// A test message to the operators' chats.
#[derive(Clone, Debug)]
pub struct Probe(authorities::Screen);

impl Probe {
    fn screen(&self) -> Screen {
        self.0.clone().into()
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
    let decided = act::decide(tx, (outside, ""), &command, (&reader, By::OPERATOR), &mut ids).await?;
    let closed_by = reader.now - kept_for;
    let is_left = erasure::store::due(tx, closed_by).await?.iter().any(|due| due.project == project);
    Ok(decided.is_ok() && is_left)
}
