//! What is read of files before a rule or a view is told.

use super::sent::{Folder, Order, SharedFile};
use super::{store, views};
use crate::area;
use crate::areas::news::{self, InsiderRead};
use crate::domain::{FileId, FolderId, ProjectId, SentId};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::text::Text;
use crate::view::View;
use crate::view::part::Part;
use crate::wire::Page;

/// A file with the TwinSpace that it is in, and what is called who has sent it.
pub(super) struct FileRead {
    pub(super) insider: InsiderRead,
    pub(super) file: SharedFile,
    pub(super) by: Option<Text>,
}

impl FileRead {
    pub(super) async fn of(tx: &mut Tx, id: FileId, reader: &Reader) -> Result<Option<Self>> {
        let Some(file) = store::read(tx, id).await? else { return Ok(None) };
        let Some(insider) = InsiderRead::of(tx, file.project, reader).await? else { return Ok(None) };
        let by = news::name_of(tx, &insider, file.by).await?;
        Ok(Some(Self { insider, file, by }))
    }

    pub(super) async fn locked(tx: &mut Tx, id: FileId, reader: &Reader) -> Result<Option<Self>> {
        let Some(file) = store::read(tx, id).await? else { return Ok(None) };
        let Some(insider) = InsiderRead::locked(tx, file.project, reader).await? else { return Ok(None) };
        // It may have been removed or changed before the lock.
        Ok(store::read(tx, id).await?.map(|file| Self { insider, file, by: None }))
    }
}

/// A folder with the TwinSpace that it is in.
pub(super) struct FolderRead {
    pub(super) insider: InsiderRead,
    pub(super) folder: Folder,
}

impl FolderRead {
    pub(super) async fn of(tx: &mut Tx, id: FolderId, reader: &Reader) -> Result<Option<Self>> {
        let Some(folder) = store::folder(tx, id).await? else { return Ok(None) };
        let insider = InsiderRead::of(tx, folder.project, reader).await?;
        Ok(insider.map(|insider| Self { insider, folder }))
    }

    pub(super) async fn locked(tx: &mut Tx, id: FolderId, reader: &Reader) -> Result<Option<Self>> {
        let Some(folder) = store::folder(tx, id).await? else { return Ok(None) };
        let Some(insider) = InsiderRead::locked(tx, folder.project, reader).await? else { return Ok(None) };
        Ok(store::folder(tx, id).await?.map(|folder| Self { insider, folder }))
    }
}

/// A file in a list, and what is called who has sent it.
pub(super) type Named = (SharedFile, Option<Text>);

/// Files with the names of those who have sent them.
pub(super) async fn named(tx: &mut Tx, read: &InsiderRead, files: Vec<SharedFile>) -> Result<Vec<Named>> {
    let mut named = Vec::new();
    for file in files {
        let by = news::name_of(tx, read, file.by).await?;
        named.push((file, by));
    }
    Ok(named)
}

/// A page of the files of a folder, or of all folders and the files beside them: folders come first.
pub(super) async fn list(
    tx: &mut Tx,
    (project, folder): (ProjectId, Option<FolderId>),
    (by, page): (Order, Page),
    reader: &Reader,
) -> Result<Option<View>> {
    let Some(read) = InsiderRead::of(tx, project, reader).await? else { return Ok(None) };
    let folders = store::folders(tx, read.space()).await?;
    let open = folder.and_then(|folder| folders.iter().find(|known| known.id == folder));
    if folder.is_some() && open.is_none() {
        return Ok(None);
    }
    let shown: &[Folder] = if open.is_some() { &[] } else { &folders };
    let files = store::count(tx, read.space(), folder).await?;
    let range = Part::<Folder>::range(shown.len() + files, page.0);
    let of_folders = range.start.min(shown.len())..range.end.min(shown.len());
    let (skip, most) = (range.start.saturating_sub(shown.len()), range.len() - of_folders.len());
    let listed = store::page(tx, (read.space(), folder), by, (most, skip)).await?;
    let listed = named(tx, &read, listed).await?;
    let used = area::room_taken(tx, read.space(), (SentId(0), reader.takes.most)).await?;
    let shelf = views::Shelf { open, folders: &shown[of_folders], files: &listed, all: shown.len() + files, used };
    Ok(views::files(read.insider(reader), &shelf, (by, page)))
}
