//! Who was erased after a backup was made is there again once it is brought back. They are erased again by the audit that was exported since
//! (docs/operations.md, "Restoring after a loss").

use std::collections::BTreeSet;
use std::sync::Arc;

use futures::FutureExt as _;

use super::operator::{NotDone, Operator};
use super::{Outside, act};
use crate::area::{Command, Event};
use crate::areas::{accounts, dossier, erasure, students};
use crate::decision::{Decided, Decision};
use crate::domain::audit::{Act, By, Entry, Erased, Head, Kind, Party};
use crate::domain::{AccountId, FreshIds, PersonId, ProjectId, StudentId};
use crate::reader::{Reader, Settings};
use crate::store::{Db, Result, Tx, audit, people};

/// So many entries are read at a time.
const PAGE: u32 = 1_000;

/// Why nobody is erased by an exported audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Nobody knows who was erased by these entries.
    #[error("it lacks the entries {from} to {to}, behind those that the database has")]
    Missing {
        /// The first.
        from: i64,
        /// The last.
        to: i64,
    },
    /// It was edited, or is another database's.
    #[error("its entry {0} does not fit behind the one before: it was edited, or is the audit of another database")]
    Unfit(i64),
}

/// An exported audit, beside that of the database that was brought back. Both are the same up to where the backup was made.
pub struct Exported {
    db: Db,
    /// Some entries of the database.
    page: Vec<Entry>,
    /// The last entry that the database has not; `None` before the first of these.
    last: Option<Head>,
    until: Option<i64>,
    erased: Erased,
}

impl Exported {
    /// One of which no entry was taken yet.
    pub fn beside(db: &Db) -> Self {
        Self { db: db.clone(), page: Vec::new(), last: None, until: None, erased: Erased::default() }
    }

    /// Takes the next entry in the order of their numbers. Those that the database has need not be all there; those behind them do.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take(&mut self, entry: &Entry) -> Result<Result<(), Misfit>> {
        let before = match self.last.clone() {
            Some(last) => last,
            None => {
                if self.has(entry).await? {
                    return Ok(Ok(()));
                }
                match self.head(entry.number.saturating_sub(1)).await? {
                    Ok(head) => head,
                    Err(misfit) => return Ok(Err(misfit)),
                }
            }
        };
        let next = before.number + 1;
        if entry.number > next {
            return Ok(Err(Misfit::Missing { from: next, to: entry.number - 1 }));
        }
        if entry.number < next || entry.hash != entry.hash_behind(&before.hash) {
            return Ok(Err(Misfit::Unfit(entry.number)));
        }
        self.erased.take(entry);
        (self.last, self.until) = (Some(entry.head()), Some(entry.at));
        Ok(Ok(()))
    }

    /// Whether the database has the same entry.
    async fn has(&mut self, entry: &Entry) -> Result<bool> {
        Ok(self.stored(entry.number).await?.is_some_and(|stored| stored.hash == entry.hash))
    }

    /// The chain up to this entry of the database.
    async fn head(&mut self, number: i64) -> Result<Result<Head, Misfit>> {
        if number < 1 {
            let begins_here = self.stored(1).await?.is_none();
            return Ok(if begins_here { Ok(Head::default()) } else { Err(Misfit::Unfit(1)) });
        }
        if let Some(stored) = self.stored(number).await? {
            return Ok(Ok(stored.head()));
        }
        let end = audit::head(&mut self.db.read().await?).await?.unwrap_or_default();
        Ok(Err(Misfit::Missing { from: end.number + 1, to: number }))
    }

    /// An entry of the database.
    async fn stored(&mut self, number: i64) -> Result<Option<&Entry>> {
        let place = |page: &[Entry]| page.binary_search_by_key(&number, |entry| entry.number);
        if place(&self.page).is_err() {
            // The one before may be asked for, too.
            let behind = number.saturating_sub(2);
            self.page = audit::page(&mut self.db.read().await?, behind, PAGE).await?;
        }
        Ok(place(&self.page).ok().and_then(|at| self.page.get(at)))
    }

    /// When the last entry was written that the database has not, in ms; `None` where it has all.
    #[must_use]
    pub fn until(&self) -> Option<i64> {
        self.until
    }

    /// Whom the entries name as erased that the database has not.
    #[must_use]
    pub fn erased(&self) -> &Erased {
        &self.erased
    }
}

/// What came of erasing everybody again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErasedAgain {
    /// How many students are erased.
    pub students: u32,
    /// How many people are.
    pub people: u32,
    /// These people are not, as a rule does not let them go.
    pub held: Vec<PersonId>,
    /// These people had asked to be forgotten, of which the database knows nothing.
    pub asked: Vec<PersonId>,
    /// These people had taken it back, of which the database knew nothing: they stay.
    pub kept: Vec<PersonId>,
    /// One account of each of these people has become somebody else's, who was erased.
    pub parted: Vec<PersonId>,
    /// In the TwinSpaces of these projects nobody can change roles any more.
    pub without_roles: BTreeSet<ProjectId>,
}

impl Operator {
    /// Erases everybody again whom entries name as erased, as far as the database still knows of them: people without a week to change their
    /// mind, and whatever cannot go on without them. The audit notes each, and how many they are. Who is erased already stays so. Who had
    /// asked to be forgotten and has taken it back is not forgotten.
    ///
    /// # Errors
    /// The database fails; who was erased by then stays so, and is noted.
    pub async fn erase_again(&self, erased: &Erased) -> Result<ErasedAgain, NotDone> {
        let mut again = ErasedAgain::default();
        let done = self.erase_all(erased, &mut again).await;
        // Also of what fails in the middle: where the command is given once more, these are not counted any more.
        let noted = self.note_erased(&again).await;
        done?;
        noted?;
        Ok(again)
    }

    async fn erase_all(&self, erased: &Erased, again: &mut ErasedAgain) -> Result<()> {
        for (person, taken_back_at) in &erased.kept {
            if self.keep_again(*person, *taken_back_at).await? {
                again.kept.push(*person);
            }
        }
        // Whose chat was a student's alone, has nothing after that.
        for student in &erased.students {
            again.students += u32::from(self.erase_student_again(*student).await?);
        }
        for person in &erased.people {
            match self.forget_again(*person).await? {
                Some(Ok(_)) => again.people += 1,
                Some(Err(_)) => again.held.push(*person),
                None => {}
            }
        }
        for person in &erased.asked {
            let mut tx = self.db.read().await?;
            let waits = dossier::store::parting(&mut tx, *person).await?.is_some();
            if !waits && dossier::store::is_known(&mut tx, *person).await? {
                again.asked.push(*person);
            }
        }
        let mut tx = self.db.read().await?;
        for person in &erased.parted {
            if dossier::store::is_known(&mut tx, *person).await? {
                again.parted.push(*person);
            }
        }
        for person in &erased.people {
            again.without_roles.extend(dossier::without_roles(&mut tx, *person).await?);
        }
        Ok(())
    }

    /// Notes how many are erased again, if anybody is.
    async fn note_erased(&self, again: &ErasedAgain) -> Result<()> {
        let count = u64::from(again.students) + u64::from(again.people);
        if count == 0 {
            return Ok(());
        }
        let act = Act::of(Kind::ErasedAgain).to(Party::people(count));
        let noted = self.does(move |_| {
            let act = act.clone();
            async move { Ok(((), Some(act))) }.boxed()
        });
        noted.await
    }

    /// Takes it back again, in somebody's own name, that they have asked to be forgotten, where they had done so before they took it back,
    /// at this time in ms. Says whether they had.
    async fn keep_again(&self, person: PersonId, taken_back_at: i64) -> Result<bool> {
        let parting = dossier::store::parting(&mut self.db.read().await?, person).await?;
        if parting.is_none_or(|parting| parting.asked_at > taken_back_at) {
            return Ok(false);
        }
        let decided = self.decide_as(person, dossier::Command::Keep.into()).await?;
        Ok(decided.is_some_and(|decided| decided.is_ok()))
    }

    /// Erases a student again; says whether there was one.
    async fn erase_student_again(&self, student: StudentId) -> Result<bool> {
        if students::store::student(&mut self.db.read().await?, student).await?.is_none() {
            return Ok(false);
        }
        let command = Arc::new(Command::from(erasure::Command::EraseAgain { student }));
        let asker = Reader { settings: self.settings.clone(), ..Reader::command_line(self.outside.now()) };
        Ok(self.decide(command, asker, By::OPERATOR).await?.is_ok())
    }

    /// Forgets somebody again, with the accounts that were theirs; `None` where nobody knows of them.
    async fn forget_again(&self, person: PersonId) -> Result<Option<Decided>> {
        if !dossier::store::is_known(&mut self.db.read().await?, person).await? {
            return Ok(None);
        }
        let decided = self.decide_as(person, dossier::Command::ForgetAgain { person }.into()).await?;
        for account in decided.iter().flatten().flat_map(freed) {
            let command = Arc::new(Command::from(erasure::Command::ForgetAccount { account }));
            let nobody = Reader { settings: self.settings.clone(), ..Reader::nobody(self.outside.now()) };
            drop(self.decide(command, nobody, By::PROGRAM).await?);
        }
        Ok(decided)
    }

    /// Decides a command in somebody's own name; `None` where there is no such person.
    async fn decide_as(&self, person: PersonId, command: Command) -> Result<Option<Decided>> {
        let (outside, settings, command) = (Arc::clone(&self.outside), self.settings.clone(), Arc::new(command));
        let decided = self.db.turn(move |tx| {
            let (outside, settings, command) = (Arc::clone(&outside), settings.clone(), Arc::clone(&command));
            async move { in_own_name(tx, &*outside, (settings, person), &command).await }.boxed()
        });
        decided.await
    }
}

/// The accounts that are somebody new's by a decision.
fn freed(decision: &Decision) -> Vec<AccountId> {
    let account = |event: &Event| {
        let Event::Accounts(accounts::Event::AccountFreed { account, .. }) = event else { return None };
        Some(*account)
    };
    decision.events.iter().filter_map(account).collect()
}

/// Decides a command in somebody's own name, as a timer of theirs does.
async fn in_own_name(
    tx: &mut Tx,
    outside: &dyn Outside,
    (settings, person): (Settings, PersonId),
    command: &Command,
) -> Result<Option<Decided>> {
    let now = outside.now();
    // As there: who the operators are first, then the person, and what is read of them after that.
    command.lock_people(tx).await?;
    people::hold(tx, person).await?;
    let Some((me, locale)) = people::read(tx, person, now).await? else { return Ok(None) };
    let reader = Reader { settings, ..Reader::of(me, locale, now) };
    let mut ids = FreshIds::new(now, outside.random());
    act::decide(tx, (outside, ""), command, (&reader, By::OPERATOR), &mut ids).await.map(Some)
}
