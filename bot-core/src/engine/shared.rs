//! Kept files on their way out: to a chat where its platform takes them, else by a link to this server that lives for a day.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::papers::instead_of_file;
use super::{Engine, Shared};
use crate::area;
use crate::delivery::{Contents, Delivery, FileOut, Outcome, Stored};
use crate::domain::{AccountId, DAY, FileId, SecretId};
use crate::file_kind::media_type;
use crate::file_store::{KeepFault, Outgoing};
use crate::paper::{Enclosed, SharedOut};
use crate::store::Error;
use crate::text::{Arg, msg};
use crate::vault::{Opened, Sealed, Vault};
use crate::view::{Block, View};

/// How long a link leads to its file, in ms.
const LINKED: i64 = DAY;

/// So often a file is sent, over some minutes; then its link comes, where there is one: some lines are too slow for a file of its size.
const TRIES: u32 = 8;

/// The kept file that goes out with a view.
pub(super) fn enclosed(view: &View) -> Option<SharedOut> {
    let View::Card { blocks, .. } = view else { return None };
    blocks
        .iter()
        .find_map(|block| if let Block::File(Enclosed::Shared(file)) = block { Some(file.clone()) } else { None })
}

/// Lets a kept file go out where a platform takes files of at most so many bytes, at the nth try from 1; a larger one, or one that does
/// not arrive, is linked to, where this program knows its own address.
pub(super) fn sent(view: View, file: SharedOut, (most, nth): (usize, u32), shared: &Shared) -> (View, Vec<FileOut>) {
    let arrives = nth <= TRIES || shared.public_url.is_none();
    let is_small = usize::try_from(file.kept.size).is_ok_and(|size| size <= most);
    if is_small && arrives {
        let stored = Stored::new(file.kept, Arc::clone(&shared.files));
        let (name, mime) = (file.name.as_str().to_owned(), media_type(&file.name));
        return (view, vec![FileOut { name, mime, contents: Contents::Stored(stored) }]);
    }
    let instead = match &shared.public_url {
        Some(url) => {
            let until = shared.outside.now() + LINKED;
            let token = token(&shared.vault, file.file, until);
            let link = format!("{}/files/{}/{token}", url.trim_end_matches('/'), file.file);
            let (name, until, link) = (file.name.as_str(), Arg::Moment(until), Arg::Address(link));
            Block::Para(if is_small {
                msg::frame_file_late(name, until, link)
            } else {
                msg::frame_file_link(name, until, link)
            })
        }
        None => Block::Para(msg::frame_file_too_large(file.name.as_str())),
    };
    (instead_of_file(view, &[instead]), Vec::new())
}

/// The picture that is seen with a view.
pub(super) fn picture(view: &View, shared: &Shared) -> Option<FileOut> {
    let shown = view.picture()?;
    let stored = Stored::new(shown.picture.kept, Arc::clone(&shared.files));
    Some(FileOut {
        name: shown.file_name(),
        mime: shown.picture.format.media_type(),
        contents: Contents::Stored(stored),
    })
}

/// What is delivered in place of a file that turned out to be lost or damaged as it was read; `None` where it was not. A picture is left
/// out also where it cannot be read for now: nobody waits for one.
pub(super) fn instead_of_broken(delivery: &Delivery, outcome: &Outcome) -> Option<Delivery> {
    if *outcome != Outcome::Failed {
        return None;
    }
    if let Some(FileOut { contents: Contents::Stored(stored), .. }) = &delivery.picture
        && let Some(fault) = stored.fault()
    {
        tracing::error!(%fault, "a picture that is kept cannot be given; `twinbot doctor --files` says whether it is there");
        return Some(Delivery { view: without_picture(delivery.view.clone()), picture: None, ..delivery.clone() });
    }
    let fault = delivery.files.iter().find_map(|file| match &file.contents {
        Contents::Stored(stored) => stored.fault().filter(|fault| !fault.may_pass()),
        Contents::Made(_) => None,
    })?;
    tracing::error!(%fault, "a file that is kept cannot be given; `twinbot doctor --files` says which");
    let view = instead_of_file(delivery.view.clone(), &[Block::Para(msg::frame_file_broken())]);
    Some(Delivery { view, files: Vec::new(), ..delivery.clone() })
}

/// The view with a line in place of its picture.
fn without_picture(mut view: View) -> View {
    if let View::Card { blocks, .. } = &mut view {
        blocks.retain(|block| !matches!(block, Block::Picture(_)));
        blocks.push(Block::Note(msg::frame_picture_gone()));
    }
    view
}

/// Proves until a time in ms that somebody was given the link of a file: the time, sealed with the key of this deployment for this
/// file, which nobody can make or change who has not the key.
fn token(vault: &Vault, file: FileId, until: i64) -> String {
    sealed(vault, file.0, &format!("{PURPOSE}{until}"))
}

/// Words that only this deployment can have sealed and opens, beside a number, as a part of an address.
pub(super) fn sealed(vault: &Vault, number: i64, words: &str) -> String {
    let Sealed { key, bytes } = vault.seal(SecretId(number), words);
    format!("{key}.{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// Those words; `None` where they are none of ours.
pub(super) fn opened(vault: &Vault, number: i64, token: &str) -> Option<Opened> {
    let (key, bytes) = token.split_once('.')?;
    let sealed = Sealed { key: key.to_owned(), bytes: URL_SAFE_NO_PAD.decode(bytes).ok()? };
    vault.open(SecretId(number), &sealed)
}

/// What tells a link from anything else that is sealed.
const PURPOSE: &str = "file-until:";

/// Until when a link leads to a file, in ms; `None` where it is none of ours.
fn until(vault: &Vault, file: FileId, token: &str) -> Option<i64> {
    opened(vault, file.0, token)?.as_str().strip_prefix(PURPOSE)?.parse().ok()
}

/// A file that a link leads to.
pub struct LinkedFile {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// Its size, in bytes.
    pub size: u64,
    /// What is in it.
    pub pieces: Outgoing,
}

/// Why a link leads to no file.
#[derive(Debug, thiserror::Error)]
pub enum LinkFault {
    /// It is none of ours, its time is over, or the file was removed.
    #[error("there is no such file")]
    NoFile,
    /// The file cannot be given for now.
    #[error("the file cannot be read: {0}")]
    NotRead(KeepFault),
    /// The database fails.
    #[error("the file cannot be looked up")]
    Store(#[from] Error),
}

impl Engine {
    /// Opens the file of a link: one that is kept, or one that is made for an account of this number.
    ///
    /// # Errors
    /// The link leads to no file any more, or the file cannot be read.
    pub async fn linked(&self, file: FileId, token: &str) -> Result<LinkedFile, LinkFault> {
        let account = AccountId(file.0);
        if let Some(paper) = self.opened_paper(account, token) {
            return self.made_anew(account, &paper).await;
        }
        let now = self.shared.outside.now();
        // A time further ahead than any link lives is of a clock that was wrong.
        let lives = until(&self.shared.vault, file, token).is_some_and(|until| (now..=now + LINKED).contains(&until));
        if !lives {
            return Err(LinkFault::NoFile);
        }
        let mut tx = self.shared.db.read().await?;
        let found = area::shared_file(&mut tx, file, now).await?;
        drop(tx);
        let Some(SharedOut { name, kept, .. }) = found else { return Err(LinkFault::NoFile) };
        let pieces = self.shared.files.read(kept.hash).await.map_err(LinkFault::NotRead)?;
        Ok(LinkedFile { mime: media_type(&name), name: name.as_str().to_owned(), size: kept.size, pieces })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_of_one_file_and_of_this_deployment() {
        let (vault, other) = (Vault::fresh(), Vault::fresh());
        let link = token(&vault, FileId(7), 1_000);
        assert_eq!(until(&vault, FileId(7), &link), Some(1_000));
        assert_eq!(until(&vault, FileId(8), &link), None, "another file");
        assert_eq!(until(&other, FileId(7), &link), None, "another deployment");
        let password = vault.seal(SecretId(7), "river-moon");
        let forged = format!("{}.{}", password.key, URL_SAFE_NO_PAD.encode(password.bytes));
        assert_eq!(until(&vault, FileId(7), &forged), None, "what is sealed for something else");
        for changed in ["", ".", "x.y", &link[1..], &format!("{link}A")] {
            assert_eq!(until(&vault, FileId(7), changed), None, "{changed}");
        }
    }
}
