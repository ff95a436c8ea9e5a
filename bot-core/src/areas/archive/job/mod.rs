//! An archive is packed in one piece, as a stream: what was packed of one when a process dies is packed anew.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::read::Bundle;
use super::{Command, bundle::Archive, page, record, store};
use crate::domain::{ArchiveId, zone};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::job::{PackedPage, Packing, Piece, ToPack, Work};
use crate::reader::Reader;
use crate::store::{Result, Tx, people};

/// What is worked on in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
pub enum Job {
    /// An archive is packed.
    Pack {
        /// Which.
        archive: ArchiveId,
    },
}

impl Job {
    pub(crate) async fn next(&self, tx: &mut Tx) -> Result<Option<Piece>> {
        let Self::Pack { archive } = *self;
        let Some(archive) = store::read(tx, archive).await?.filter(|archive| archive.ready.is_none()) else {
            return Ok(None);
        };
        let Some((me, locale)) = people::read(tx, archive.person, archive.asked_at).await? else { return Ok(None) };
        let reader = Reader::of(me, locale, archive.asked_at);
        let work = match Bundle::of(tx, &archive, &reader).await? {
            Some(bundle) => Work::Packs(Box::new(packing(&archive, bundle))),
            // Whoever has asked for it may not have it any more: the rule sees to that.
            None => {
                let ends = Command::GetOn { archive: archive.id, done: 0, all: 0 };
                Work::Makes(Box::new(move |_| ends.into()))
            }
        };
        Ok(Some(Piece { by: archive.person, work }))
    }
}

fn packing(archive: &Archive, bundle: Bundle) -> Packing {
    let (archive, Bundle { contents, folders }) = (archive.id, bundle);
    let local = |at| at + zone::offset(&contents.about.country, at);
    let files = contents.files.iter().map(|entry| (&entry.path, entry.kept, entry.sent_at));
    let pictures = contents.pictures().map(|(item, shown)| (&shown.path, shown.kept, item.posted_at));
    let to_pack = |(path, kept, at): (&String, Kept, i64)| ToPack { path: path.clone(), kept, at: local(at) };
    let files: Vec<ToPack> = files.chain(pictures).map(to_pack).collect();
    let count = |files: usize| u32::try_from(files).unwrap_or(u32::MAX);
    let all = count(files.len());
    let names = contents.files.iter().map(|entry| &entry.name).chain(contents.pictures().map(|(_, shown)| &shown.path));
    let names: Vec<FileName> = names.map(|name| FileName::cleaned(name, "file")).collect();
    let pages = move |lost: &[usize], now: i64| {
        let (lost, at) =
            (lost.iter().copied().collect::<BTreeSet<_>>(), now + zone::offset(&contents.about.country, now));
        let page = |path: &str, bytes| PackedPage { path: path.to_owned(), bytes, at };
        vec![
            page("index.html", page::html(&contents, &lost, now)),
            page("twinspace.json", record::json(&contents, &lost, now)),
        ]
    };
    Packing {
        folders,
        files,
        pages: Box::new(pages),
        gets_on: Box::new(move |done| Command::GetOn { archive, done: count(done), all }.into()),
        then: Box::new(move |kept, lost| {
            let lost = lost.iter().filter_map(|at| names.get(*at).cloned()).collect();
            Command::Finish { archive, kept, lost }.into()
        }),
    }
}
