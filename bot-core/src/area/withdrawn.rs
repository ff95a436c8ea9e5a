//! What somebody was shown of a TwinSpace who reads there no more: posts, lists, the journal and cards of students are taken out of their
//! chat, as far as the platform lets a message be changed. Files that came to them stay theirs.

use std::collections::BTreeSet;

use super::{Screen, behind, carries_file, is_of_students, is_of_who_helps, place_of};
use crate::areas::{accounts, archive, files, journal, news, sessions, space, students, takeovers};
use crate::domain::{AccountId, ClassId, FileId, PersonId, PostId, ProjectId, SpaceId, StudentId, UploadId};
use crate::store::outbox::{self, LeaseInfo};
use crate::store::{Result, Tx};
use crate::wire::{Mark, Wire as _};

/// So many screens are ended at once.
const BATCH: usize = 200;

/// Somebody has left the TwinSpace of a project, and reads there no more: what they have read of it is shown no more.
pub(crate) async fn withdraw(tx: &mut Tx, project: ProjectId, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let (accounts, _) = accounts::store::accounts(tx, person).await?;
    for account in accounts {
        end(tx, (account.id, None), project, info).await?;
    }
    Ok(())
}

/// The same of a guest of a TwinSpace.
pub(crate) async fn withdraw_guest(tx: &mut Tx, space: SpaceId, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    match space::store::project_of(tx, space).await? {
        Some(project) => withdraw(tx, project, person, info).await,
        None => Ok(()),
    }
}

/// The same of a student, wherever they have worked and are not logged out.
pub(crate) async fn withdraw_student(
    tx: &mut Tx,
    space: SpaceId,
    student: StudentId,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let Some(project) = space::store::project_of(tx, space).await? else { return Ok(()) };
    for account in sessions::store::all_accounts_of(tx, student).await? {
        end(tx, (account, Some(student)), project, info).await?;
    }
    Ok(())
}

/// What stands in an account, and was read there by its owner or by a student, shows nothing of the TwinSpace of a project any more.
async fn end(
    tx: &mut Tx,
    (account, student): (AccountId, Option<StudentId>),
    project: ProjectId,
    info: LeaseInfo<'_>,
) -> Result<()> {
    let mut gone = Vec::new();
    for screen in outbox::shown_to(tx, account, student).await? {
        let of = behind(&screen);
        if is_taken_out(&of) && is_in(&of, project, tx).await? {
            gone.push(screen);
        } else if is_of_who_helps(&screen)
            && let Some(subject) = screen.about()
        {
            outbox::repair(tx, subject, info).await?;
        }
    }
    let by = sessions::Screen::Past { past: sessions::Past::Withdrawn }.into();
    for some in gone.chunks(BATCH) {
        outbox::end_of_seen(tx, (account, student), (some, &by), info).await?;
    }
    Ok(())
}

/// Somebody brings no students into a TwinSpace any more and reads there still: cards of students and links for them are shown anew,
/// without what lets somebody in.
pub(crate) async fn cover(tx: &mut Tx, project: ProjectId, person: PersonId, info: LeaseInfo<'_>) -> Result<()> {
    let (accounts, _) = accounts::store::accounts(tx, person).await?;
    let mut subjects = BTreeSet::new();
    for account in accounts {
        for screen in outbox::shown_to(tx, account.id, None).await? {
            if is_of_students(&screen) && is_in(&screen, project, tx).await? {
                subjects.extend(screen.subject(person));
            }
        }
    }
    for subject in subjects {
        outbox::repair(tx, subject, info).await?;
    }
    Ok(())
}

/// Whether a screen shows something of the TwinSpace of a project.
async fn is_in(screen: &Screen, project: ProjectId, tx: &mut Tx) -> Result<bool> {
    match place_of(screen) {
        Some(place) => Ok(place.project(tx).await? == Some(project)),
        None => Ok(false),
    }
}

/// Whether a screen is taken out of the chat of somebody who reads no more where it was shown.
fn is_taken_out(screen: &Screen) -> bool {
    screen.is(Mark::Inside) && !carries_file(screen)
}

/// By what it is known of which TwinSpace a screen shows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Project(ProjectId),
    Space(SpaceId),
    Post(PostId),
    File(FileId),
    Upload(UploadId),
    Class(ClassId),
}

impl Place {
    pub(super) fn of_news(screen: &news::Screen) -> Self {
        match *screen {
            news::Screen::News { project, .. } => Self::Project(project),
            news::Screen::Post { post, .. } => Self::Post(post),
        }
    }

    pub(super) fn of_files(screen: &files::Screen) -> Option<Self> {
        match *screen {
            files::Screen::Files { project, .. } | files::Screen::Found { project, .. } => Some(Self::Project(project)),
            files::Screen::File { file, .. } => Some(Self::File(file)),
            files::Screen::Upload { upload } => Some(Self::Upload(upload)),
            files::Screen::Download { .. } => None,
        }
    }

    pub(super) fn of_journal(screen: &journal::Screen) -> Self {
        let journal::Screen::Journal { project, .. } = *screen;
        Self::Project(project)
    }

    pub(super) fn of_takeovers(screen: &takeovers::Screen) -> Option<Self> {
        let takeovers::Screen::Asked { project, .. } = *screen else { return None };
        Some(Self::Project(project))
    }

    pub(super) fn of_sessions(screen: &sessions::Screen) -> Option<Self> {
        let (sessions::Screen::Known { project } | sessions::Screen::Link { project, .. }) = *screen else {
            return None;
        };
        Some(Self::Project(project))
    }

    /// Passwords are about the project, and shown anew with it; the papers are files.
    pub(super) fn of_students(screen: &students::Screen) -> Option<Self> {
        match *screen {
            students::Screen::Students { project, .. }
            | students::Screen::Student { project, .. }
            | students::Screen::Filtered { project, .. }
            | students::Screen::Found { project, .. } => Some(Self::Project(project)),
            students::Screen::Class { class, .. } | students::Screen::Row { class, .. } => Some(Self::Class(class)),
            students::Screen::Sheet { .. }
            | students::Screen::Cards { .. }
            | students::Screen::ClassList { .. }
            | students::Screen::Reissue { .. }
            | students::Screen::ReissueCards { .. }
            | students::Screen::ReissueSheet { .. } => None,
        }
    }

    pub(super) fn of_archive(screen: &archive::Screen) -> Option<Self> {
        let archive::Screen::Archive { space } = *screen else { return None };
        Some(Self::Space(space))
    }

    /// The project of its TwinSpace; `None` for what is gone there, which is shown as gone wherever it was, and for a post that waits for
    /// its picture: that is nobody's but its author's.
    async fn project(self, tx: &mut Tx) -> Result<Option<ProjectId>> {
        Ok(match self {
            Self::Project(project) => Some(project),
            Self::Space(space) => space::store::project_of(tx, space).await?,
            Self::Post(post) => news::store::read(tx, post).await?.map(|post| post.project),
            Self::File(file) => files::store::read(tx, file).await?.map(|file| file.project),
            Self::Upload(upload) => files::store::project_of(tx, upload).await?,
            Self::Class(class) => students::store::classes::project_of(tx, class).await?,
        })
    }

    /// The same, though it is a post that waits for its picture: for its author.
    pub(super) async fn project_of_all(self, tx: &mut Tx) -> Result<Option<ProjectId>> {
        match (self.project(tx).await?, self) {
            (None, Self::Post(post)) => news::store::project_of_pending(tx, post).await,
            (known, _) => Ok(known),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_whatever_is_taken_out_it_is_known_where_it_was() {
        // Words that were looked for stand on no button.
        let found = students::Screen::Found { project: ProjectId(1), words: "lea".to_owned() };
        assert!(is_taken_out(&found.clone().into()), "it names students");
        for screen in Screen::examples().into_iter().chain([found.into()]) {
            assert_eq!(place_of(&screen).is_some(), is_taken_out(&screen), "{screen:?}");
        }
    }
}
