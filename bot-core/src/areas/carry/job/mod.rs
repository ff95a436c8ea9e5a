//! What is brought over comes in pieces: folders, files, each read to its end before, then posts, whose
//! pictures are read so, too, pictures that stayed behind before, and students.

use serde::{Deserialize, Serialize};

use super::{CarryFault, CarryState, Command, store};
use crate::domain::{FileId, PersonId, PostId, ProjectId};
use crate::file_store::{FileHash, KeepFault};
use crate::job::{Piece, Work};
use crate::store::{Result, Tx};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// The founders of a project that was started anew are told that there is something to be brought over.
    Offer {
        /// Which project.
        project: ProjectId,
    },
    /// It is brought over.
    Carry {
        /// Into whose TwinSpace.
        project: ProjectId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        match *self {
            Self::Offer { project } => offers(project, tx).await,
            Self::Carry { project } => carries(project, tx).await,
        }
    }
}

fn makes(by: PersonId, command: Command) -> Piece {
    Piece { by, work: Work::Makes(Box::new(move |_| command.into())) }
}

async fn offers(project: ProjectId, tx: &mut Tx) -> Result<Option<Piece>> {
    let Some((way, founder)) = store::way(tx, project).await? else { return Ok(None) };
    if store::read(tx, way.to).await?.is_some() || !store::baggage(tx, way, 0).await?.has_rest() {
        return Ok(None);
    }
    Ok(Some(makes(founder, Command::Offer { project })))
}

async fn carries(project: ProjectId, tx: &mut Tx) -> Result<Option<Piece>> {
    let Some((way, _)) = store::way(tx, project).await? else { return Ok(None) };
    let running = store::read(tx, way.to).await?.filter(|carry| carry.state == CarryState::Running);
    let Some((by, wish, run)) = running.and_then(|carry| carry.by.map(|by| (by, carry.wish, carry.run))) else {
        return Ok(None);
    };
    if !store::folders_left(tx, way).await?.is_empty() {
        return Ok(Some(makes(by, Command::BringFolders { project })));
    }
    let left = store::files_left(tx, way).await?;
    if !left.is_empty() {
        return Ok(Some(checks((project, by), left)));
    }
    let left = if wish.news { store::posts_left(tx, way).await? } else { Vec::new() };
    if !left.is_empty() {
        return Ok(Some(posts((project, by), left)));
    }
    let left = if wish.news { store::pictures_left(tx, way, run).await? } else { Vec::new() };
    if !left.is_empty() {
        return Ok(Some(pictures((project, by), left)));
    }
    if wish.students && !store::students_left(tx, way).await?.is_empty() {
        return Ok(Some(makes(by, Command::BringStudents { project })));
    }
    Ok(Some(makes(by, Command::End { project })))
}

/// Reads the next files to their ends.
fn checks((project, by): (ProjectId, PersonId), left: Vec<(FileId, FileHash)>) -> Piece {
    let (files, hashes): (Vec<FileId>, Vec<_>) = left.into_iter().unzip();
    let then = move |checked: Vec<std::result::Result<(), KeepFault>>| {
        let checked = files.into_iter().zip(checked).map(|(file, whole)| (file, whole.err().map(fault_of))).collect();
        Command::BringFiles { project, checked }.into()
    };
    Piece { by, work: Work::Checks(hashes, Box::new(then)) }
}

/// Reads the pictures of the next posts to their ends, and brings those posts; the ones without come with them.
fn posts((project, by): (ProjectId, PersonId), left: Vec<(PostId, Option<FileHash>)>) -> Piece {
    let (shown, bare): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, picture)| picture.is_some());
    let bare: Vec<_> = bare.into_iter().map(|(post, _)| (post, None)).collect();
    if shown.is_empty() {
        return makes(by, Command::BringPosts { project, checked: bare });
    }
    let hashes = shown.iter().filter_map(|(_, picture)| *picture).collect();
    let then = move |checked: Vec<std::result::Result<(), KeepFault>>| {
        let shown = shown.into_iter().zip(checked).map(|((post, _), whole)| (post, whole.err().map(fault_of)));
        Command::BringPosts { project, checked: bare.into_iter().chain(shown).collect() }.into()
    };
    Piece { by, work: Work::Checks(hashes, Box::new(then)) }
}

/// Reads the next pictures to their ends that stayed behind before.
fn pictures((project, by): (ProjectId, PersonId), left: Vec<(PostId, FileHash)>) -> Piece {
    let (posts, hashes): (Vec<PostId>, Vec<_>) = left.into_iter().unzip();
    let then = move |checked: Vec<std::result::Result<(), KeepFault>>| {
        let checked = posts.into_iter().zip(checked).map(|(post, whole)| (post, whole.err().map(fault_of))).collect();
        Command::BringPictures { project, checked }.into()
    };
    Piece { by, work: Work::Checks(hashes, Box::new(then)) }
}

fn fault_of(fault: KeepFault) -> CarryFault {
    match fault {
        KeepFault::Missing => CarryFault::Missing,
        KeepFault::Changed
        | KeepFault::Empty
        | KeepFault::TooLarge
        | KeepFault::Refused
        | KeepFault::NotFetched(_)
        | KeepFault::Away(_)
        | KeepFault::Slow => CarryFault::Damaged,
    }
}
