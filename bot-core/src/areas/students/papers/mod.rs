//! What goes out as files: login cards, and the class list. What stands on them is read here; they are made when they are sent.

mod draft;

pub(super) use draft::{draft, own};

use super::{reissue, store, views};
use crate::areas::space::SpaceRead;
use crate::domain::ProjectId;
use crate::paper::{Draft, Format, Paper, PaperKind};
use crate::reader::Reader;
use crate::store::{Result, Tx};
use crate::view::View;

/// Shows a screen with a file.
pub(super) async fn show(
    project: ProjectId,
    (kind, format): (PaperKind, Format),
    tx: &mut Tx,
    reader: &Reader,
) -> Result<Option<View>> {
    let Some(read) = SpaceRead::of(tx, project, reader).await? else { return Ok(None) };
    let inside = read.inside(reader);
    let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
    Ok(views::paper(inside, &pupils, (kind, format, None)))
}

/// Reads what stands on a paper; `None` where nobody does, or it is not the reader's to see.
pub(crate) async fn drafted(paper: &Paper, tx: &mut Tx, reader: &Reader) -> Result<Option<Draft>> {
    let Some(read) = SpaceRead::of(tx, paper.project, reader).await? else { return Ok(None) };
    let inside = read.inside(reader);
    let pupils = store::pupils(tx, inside.space.id, reader.locale).await?;
    let pupils = reissue::narrows(paper.of, pupils, tx, reader).await?;
    Ok(draft(paper, inside, &pupils))
}
