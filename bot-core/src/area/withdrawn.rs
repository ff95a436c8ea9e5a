//! What somebody was shown of a TwinSpace who reads there no more: posts, files, lists and the journal are taken out of their chat, as
//! far as the platform lets a message be changed.

use super::Screen;
use crate::areas::{accounts, archive, files, journal, news, sessions};
use crate::domain::{AccountId, PersonId, ProjectId, StudentId};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Result, Tx};

/// So many screens are ended at once.
const BATCH: usize = 200;

/// Somebody reads no more in the TwinSpace of a project, and their messages show nothing of it any more.
pub(crate) async fn withdraw(tx: &mut Tx, person: PersonId, project: ProjectId, info: LeaseInfo<'_>) -> Result<()> {
    let (accounts, _) = accounts::store::accounts(tx, person).await?;
    let accounts = accounts.into_iter().map(|account| account.id).collect();
    take_out(tx, (accounts, None), project, info).await
}

/// The same for a student, wherever they have worked and are not logged out.
pub(crate) async fn withdraw_from_student(
    tx: &mut Tx,
    student: StudentId,
    project: ProjectId,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let accounts = sessions::store::all_accounts_of(tx, student).await?;
    take_out(tx, (accounts, Some(student)), project, info).await
}

async fn take_out(
    tx: &mut Tx,
    (accounts, student): (Vec<AccountId>, Option<StudentId>),
    project: ProjectId,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let by = sessions::Screen::Past { past: sessions::Past::Withdrawn }.into();
    for account in accounts {
        let mut gone = Vec::new();
        for screen in outbox::shown_to(tx, account, student).await? {
            if is_inside(tx, &screen, project).await? {
                gone.push(screen);
            }
        }
        for some in gone.chunks(BATCH) {
            outbox::end_of(tx, account, (some, &by), info).await?;
        }
    }
    Ok(())
}

/// Whether a screen shows something that is in the TwinSpace of a project.
async fn is_inside(tx: &mut Tx, screen: &Screen, project: ProjectId) -> Result<bool> {
    if let Screen::News(screen) = screen {
        return news::is_in(screen, tx, project).await;
    }
    if let Screen::Files(screen) = screen {
        return files::is_in(screen, tx, project).await;
    }
    if let Screen::Archive(screen) = screen {
        return archive::is_in(screen, tx, project).await;
    }
    Ok(matches!(screen, Screen::Journal(journal::Screen::Journal { project: of, .. }) if *of == project))
}
