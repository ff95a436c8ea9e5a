//! What somebody was shown of a TwinSpace who reads there no more: posts, lists and the journal are taken out of their chat, as far as the
//! platform lets a message be changed. Files that came to them stay theirs.

use super::{Screen, carries_file};
use crate::areas::{accounts, sessions};
use crate::domain::{AccountId, PersonId, StudentId};
use crate::reader::Reader;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Result, Tx, people};
use crate::wire::{Mark, Wire as _};

/// So many screens are ended at once.
const BATCH: usize = 200;

/// What somebody reads of TwinSpaces in one of their accounts: whatever of it they cannot see any more once they have left a TwinSpace was
/// of that one, and of no other.
pub(crate) struct Reading {
    account: AccountId,
    person: PersonId,
    student: Option<StudentId>,
    screens: Vec<Screen>,
}

impl Reading {
    async fn of(
        tx: &mut Tx,
        (account, person): (AccountId, PersonId),
        student: Option<StudentId>,
        now: i64,
    ) -> Result<Self> {
        let mut shown = outbox::shown_to(tx, account, student).await?;
        shown.retain(|screen| screen.is(Mark::Inside) && !carries_file(screen));
        let all = Self { account, person, student, screens: shown };
        let screens = all.seen(tx, now, true).await?;
        Ok(Self { screens, ..all })
    }

    /// Those of the screens that their reader sees, or those that they do not.
    async fn seen(&self, tx: &mut Tx, now: i64, is_seen: bool) -> Result<Vec<Screen>> {
        let Some((me, locale)) = people::read(tx, self.person).await? else { return Ok(Vec::new()) };
        let reader = Reader { account: self.account, student: self.student, ..Reader::of(me, locale, now) };
        let mut seen = Vec::new();
        for screen in &self.screens {
            if screen.show(tx, &reader).await?.is_some() == is_seen {
                seen.push(screen.clone());
            }
        }
        Ok(seen)
    }
}

/// Reads what somebody reads of TwinSpaces, before they leave one.
pub(crate) async fn reading(tx: &mut Tx, person: PersonId, now: i64) -> Result<Vec<Reading>> {
    let (accounts, _) = accounts::store::accounts(tx, person).await?;
    let mut all = Vec::new();
    for account in accounts {
        all.push(Reading::of(tx, (account.id, person), None, now).await?);
    }
    Ok(all)
}

/// The same of a student, wherever they have worked and are not logged out.
pub(crate) async fn student_reading(tx: &mut Tx, student: StudentId, now: i64) -> Result<Vec<Reading>> {
    let mut all = Vec::new();
    for account in sessions::store::all_accounts_of(tx, student).await? {
        if let Some((person, ..)) = outbox::whose(tx, account, now).await? {
            all.push(Reading::of(tx, (account, person), Some(student), now).await?);
        }
    }
    Ok(all)
}

/// Somebody has left a TwinSpace: what they have read there, and see no more, is shown no more.
pub(crate) async fn withdraw(tx: &mut Tx, reading: Vec<Reading>, info: LeaseInfo<'_>) -> Result<()> {
    let by = sessions::Screen::Past { past: sessions::Past::Withdrawn }.into();
    for one in reading {
        let gone = one.seen(tx, info.now, false).await?;
        for some in gone.chunks(BATCH) {
            outbox::end_of(tx, one.account, (some, &by), info).await?;
        }
    }
    Ok(())
}
