//! Files that are made, such as login cards, on their way out by a link, where their platform takes none so large. The link lives for
//! an hour. What it gives is made anew whenever it is opened, of what may be read then by whoever got it, and stored nowhere.

use bytes::Bytes;
use futures::{StreamExt as _, stream};
use serde::{Deserialize, Serialize};

use super::shared::{LinkFault, LinkedFile, opened, sealed};
use super::{Engine, papers};
use crate::area::Screen;
use crate::delivery::Contents;
use crate::domain::{AccountId, DAY};
use crate::platform::Platform;
use crate::reader::Reader;
use crate::store::{self, outbox};

/// How long such a link leads to its file, in ms: an hour.
const LINKED: i64 = DAY / 24;
/// What tells it from anything else that is sealed.
const PURPOSE: &str = "paper-until:";

/// What such a link leads to.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct LinkedPaper {
    /// Until when, in ms.
    until: i64,
    /// The screen that brings the file.
    screen: Screen,
    /// Which of its files, from 0.
    nth: usize,
}

impl Engine {
    /// The address of one of the files that a screen brings, from 0, for whoever has an account. `None` where this program does not know
    /// its own address.
    #[must_use]
    pub fn paper_link(&self, account: AccountId, screen: &Screen, nth: usize) -> Option<String> {
        let url = self.shared.public_url.as_ref()?;
        let linked = LinkedPaper { until: self.shared.outside.now() + LINKED, screen: screen.clone(), nth };
        let words = serde_json::to_string(&linked).ok()?;
        let token = sealed(&self.shared.vault, account.0, &format!("{PURPOSE}{words}"));
        Some(format!("{}/files/{account}/{token}", url.trim_end_matches('/')))
    }

    /// What a link leads to, if it is of a file that is made.
    pub(super) fn opened_paper(&self, account: AccountId, token: &str) -> Option<LinkedPaper> {
        let words = opened(&self.shared.vault, account.0, token)?;
        serde_json::from_str(words.as_str().strip_prefix(PURPOSE)?).ok()
    }

    /// Makes the file of a link, of what the person with the account may read now.
    pub(super) async fn made_anew(&self, account: AccountId, linked: &LinkedPaper) -> Result<LinkedFile, LinkFault> {
        let now = self.shared.outside.now();
        // A time further ahead than any link lives is of a clock that was wrong.
        if !(now..=now + LINKED).contains(&linked.until) {
            return Err(LinkFault::NoFile);
        }
        let mut tx = self.shared.db.read().await?;
        let Some((person, platform, is_lent)) = outbox::whose(&mut tx, account, now).await? else {
            return Err(LinkFault::NoFile);
        };
        let found = store::people::read(&mut tx, person, now).await?.zip(Platform::from_name(&platform));
        let Some(((me, locale), platform)) = found.filter(|_| !is_lent) else { return Err(LinkFault::NoFile) };
        let (settings, takes) = (self.shared.settings.clone(), self.shared.takes);
        let reader = Reader { account, settings, takes, platform, ..Reader::of(me, locale, now) };
        let Some(view) = linked.screen.show(&mut tx, &reader).await? else { return Err(LinkFault::NoFile) };
        let order = papers::ordered(&view, &mut tx, &reader).await?;
        drop(tx);
        let platforms = std::iter::once(platform).chain(platform.others());
        let channels = platforms.filter_map(|platform| self.channel_to(platform)).collect();
        let files = papers::written_for(order, &self.shared.vault, (channels, usize::MAX)).await;
        let file = files.into_iter().nth(linked.nth).ok_or(LinkFault::NoFile)?;
        let Contents::Made(bytes) = file.contents else { return Err(LinkFault::NoFile) };
        let size = bytes.len() as u64;
        let pieces = stream::once(async { Ok(Bytes::from(bytes)) }).boxed();
        Ok(LinkedFile { name: file.name, mime: file.mime, size, pieces })
    }
}
