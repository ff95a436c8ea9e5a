//! A copy is packed in one piece, as a stream, of what is stored when that begins.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::bundle::Export;
use super::contents::{About, Contents, Entry};
use super::store::reading;
use super::{Command, page, record, store};
use crate::areas::{archive, students};
use crate::domain::{ExportId, zone};
use crate::job::{PackedPage, Packing, Piece, ToPack, Work};
use crate::store::{Result, Tx, people};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// A copy is packed.
    Pack {
        /// Which.
        export: ExportId,
        /// Whether the one whose it is reads which officials have decided.
        #[serde(default)]
        names_officials: bool,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        let Self::Pack { export, names_officials } = *self;
        let Some(export) = store::read(tx, export).await?.filter(|export| export.ready.is_none()) else {
            return Ok(None);
        };
        let Some(contents) = contents(tx, &export, names_officials).await? else { return Ok(None) };
        Ok(Some(Piece { by: export.whose.person, work: Work::Packs(Box::new(packing(export.id, contents))) }))
    }
}

/// Reads all that is about somebody; `None` where there is nobody any more.
async fn contents(tx: &mut Tx, export: &Export, names_officials: bool) -> Result<Option<Contents>> {
    let whose = export.whose;
    let Some((me, locale)) = people::read(tx, whose.person, export.asked_at).await? else { return Ok(None) };
    let name = match whose.student {
        Some(student) => students::store::student(tx, student).await?.map(|student| student.name.whole()),
        None => Some(me.name),
    };
    let Some(name) = name else { return Ok(None) };
    let tables = reading::tables(tx, whose, names_officials).await?;
    let (sent, titles) = (reading::files(tx, whose).await?, reading::titles(tx, whose).await?);
    let (pictures, sent): (Vec<_>, Vec<_>) = sent.into_iter().partition(|file| file.picture.is_some());
    let named = pictures.iter().map(|file| (file.name.as_str(), file.picture.unwrap_or_default()));
    let paths = archive::of_files(sent.iter().map(|file| file.name.as_str())).into_iter();
    let paths = paths.chain(archive::of_pictures(named));
    let entry = |(path, file): (String, &reading::Sent)| Entry { path, kept: file.kept, at: file.at };
    let files = paths.zip(sent.iter().chain(&pictures)).map(entry).collect();
    let about = About { name, clock: me.traits.clock, locale };
    Ok(Some(Contents { about, tables, files, titles }))
}

fn packing(export: ExportId, contents: Contents) -> Packing {
    let clock = contents.about.clock.clone();
    let local = move |at| at + zone::offset(&clock, at);
    let to_pack = |entry: &Entry| ToPack { path: entry.path.clone(), kept: entry.kept, at: local(entry.at) };
    let files: Vec<ToPack> = contents.files.iter().map(to_pack).collect();
    let count = |files: usize| u32::try_from(files).unwrap_or(u32::MAX);
    let all = count(files.len());
    let pages = move |lost: &[usize], now: i64| {
        let lost = lost.iter().copied().collect::<BTreeSet<_>>();
        let at = local(now);
        let page = |path: &str, bytes| PackedPage { path: path.to_owned(), bytes, at };
        vec![
            page("index.html", page::html(&contents, &lost, now)),
            page("data.json", record::json(&contents, &lost, now)),
        ]
    };
    Packing {
        folders: Vec::new(),
        files,
        pages: Box::new(pages),
        gets_on: Box::new(move |done| Command::GetOn { export, done: count(done), all }.into()),
        then: Box::new(move |kept, _| Command::Finish { export, kept }.into()),
    }
}
