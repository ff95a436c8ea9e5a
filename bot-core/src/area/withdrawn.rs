//! What somebody was shown of a TwinSpace who reads there no more: posts, files, lists and the journal are taken out of their chat, as
//! far as the platform lets a message be changed.

use crate::areas::{accounts, sessions};
use crate::domain::{AccountId, PersonId, StudentId};
use crate::reader::Reader;
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Result, Tx, people};
use crate::wire::{Mark, Wire as _};

/// So many screens are ended at once.
const BATCH: usize = 200;

/// Somebody reads no more in a TwinSpace, and their messages show nothing of it any more.
pub(crate) async fn withdraw(tx: &mut Tx, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let (accounts, _) = accounts::store::accounts(tx, person).await?;
    for account in accounts {
        take_out(tx, (account.id, person), None, info).await?;
    }
    Ok(())
}

/// The same for a student, wherever they have worked and are not logged out.
pub(crate) async fn withdraw_from_student(tx: &mut Tx, student: StudentId, info: LeaseInfo<'_>) -> Result<()> {
    for account in sessions::store::all_accounts_of(tx, student).await? {
        if let Some((person, ..)) = outbox::whose(tx, account, info.now).await? {
            take_out(tx, (account, person), Some(student), info).await?;
        }
    }
    Ok(())
}

/// Whatever the reader may see no more in an account shows that instead.
async fn take_out(
    tx: &mut Tx,
    (account, person): (AccountId, PersonId),
    student: Option<StudentId>,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let Some((me, locale)) = people::read(tx, person).await? else { return Ok(()) };
    let reader = Reader { account, student, ..Reader::of(me, locale, info.now) };
    let mut gone = Vec::new();
    for screen in outbox::shown_to(tx, account, student).await? {
        if screen.is(Mark::Inside) && screen.show(tx, &reader).await?.is_none() {
            gone.push(screen);
        }
    }
    let by = sessions::Screen::Past { past: sessions::Past::Withdrawn }.into();
    for some in gone.chunks(BATCH) {
        outbox::end_of(tx, account, (some, &by), info).await?;
    }
    Ok(())
}
