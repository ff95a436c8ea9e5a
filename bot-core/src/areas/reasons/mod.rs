//! Standard reasons: what an authority's approvers often say when they return or reject a project, a short list in each language. Where a
//! reason is asked for, they are offered to be picked; where an authority has none, those that the program knows.

mod reason;
pub mod rules;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod store;
#[cfg(test)]
mod tests;
mod views;

pub(crate) use crate::area::none::{HOLDS, MUTES, OLD, WAITS, inbox, lock_people, merge, queue, unattended};
pub use reason::{StandardReason, Which, usual};

use crate::area::{Confirmation, events};
use crate::areas::authorities;
use crate::areas::projects::Verdict;
use crate::decision::{Ask, Decided, Refusal};
use crate::domain::{AuthorityId, ReasonId};
use crate::form::Suggestion;
use crate::reader::{Fresh, Reader};
use crate::store::{Result, Tx};
use crate::text::{Locale, msg};
use crate::view::View;
use crate::wire;
use crate::wire::{Page, Words};
use rules::Kept;

wire! {
    /// What can be shown of standard reasons.
    pub enum Screen {
        /// Those of an authority in a language.
        120 = Reasons { authority: AuthorityId, language: Locale, page: Page },
        /// One of them in full.
        121 = Reason { reason: ReasonId } about reason,
        /// The other languages than this one, in each of which an authority has a list of its own.
        136 = Languages { authority: AuthorityId, language: Locale, page: Page },
    }
}

wire! {
    /// What can be asked for standard reasons.
    pub enum Command {
        /// Writes one: another one, or one that is there, said otherwise.
        180 = WriteReason { which: Which, words: Words },
        /// Takes one off the list.
        181 = RemoveReason { reason: ReasonId } [Confirmed],
    }
}

events! {
    /// What happened to standard reasons.
    pub enum Event by (tx, info) {
        /// An authority has another one, or says one otherwise.
        ReasonWritten { reason: StandardReason } => store::write(tx, reason),
        /// One was taken off the list.
        ReasonRemoved { reason: ReasonId } => store::remove(tx, *reason),
    }
}

impl Command {
    pub(crate) fn screen(&self) -> Screen {
        match self {
            Self::WriteReason { which: Which::Another { authority, language }, .. } => {
                Screen::Reasons { authority: *authority, language: *language, page: Page(0) }
            }
            Self::WriteReason { which: Which::Known { reason }, .. } | Self::RemoveReason { reason } => {
                Screen::Reason { reason: *reason }
            }
        }
    }
}

pub(crate) async fn show(screen: &Screen, tx: &mut Tx, reader: &Reader) -> Result<Option<View>> {
    match *screen {
        Screen::Reasons { authority, language, page } => {
            let Some(known) = authorities::store::find(tx, authority).await? else { return Ok(None) };
            let reasons = store::list(tx, authority, language).await?;
            Ok(views::list((&known, language), &reasons, page, reader))
        }
        Screen::Reason { reason } => {
            let reason = store::find(tx, reason).await?;
            Ok(reason.and_then(|reason| views::one(&reason, reader)))
        }
        Screen::Languages { authority, language, page } => {
            let known = authorities::store::find(tx, authority).await?;
            Ok(known.and_then(|known| views::languages((&known, language), page, reader)))
        }
    }
}

pub(crate) async fn decide(command: &Command, tx: &mut Tx, reader: &Reader, fresh: &mut Fresh) -> Result<Decided> {
    let about = match command {
        Command::WriteReason { which: Which::Another { authority, language }, .. } => Some((*authority, *language)),
        Command::WriteReason { which: Which::Known { reason }, .. } | Command::RemoveReason { reason } => {
            store::find(tx, *reason).await?.map(|reason| (reason.authority, reason.language))
        }
    };
    let Some((authority, language)) = about else { return Ok(Err(Refusal::gone())) };
    // Who does not decide for an authority keeps nobody from it.
    if !reader.me.decides_for(authority) {
        return Ok(Err(Refusal::not_allowed()));
    }
    let is_in_use = authorities::store::hold(tx, authority).await?.is_some();
    let reasons = store::list(tx, authority, language).await?;
    let kept = Kept { authority, language, is_in_use, reasons: &reasons };
    Ok(match command {
        Command::WriteReason { which, words } => rules::write(&kept, (which, words), reader, fresh),
        Command::RemoveReason { reason } => rules::remove(&kept, *reason, reader),
    })
}

/// How a command asks for words that it lacks, for the list of a language of this name.
pub(crate) fn asks(command: &Command, language: &str) -> Option<Ask> {
    let Command::WriteReason { .. } = command else { return None };
    let (heading, label) = (msg::reasons_heading(language), msg::field_standard_reason());
    Some(Ask { heading, label, send: msg::button_save(), is_optional: false })
}

pub(crate) async fn confirmation(command: &Command, tx: &mut Tx, reader: &Reader) -> Result<Option<Confirmation>> {
    let Command::RemoveReason { reason } = command else { return Ok(None) };
    let reason = store::find(tx, *reason).await?;
    Ok(reason.filter(|reason| reader.me.decides_for(reason.authority)).map(|reason| views::removing(&reason)))
}

/// What can be picked as the reason for a decision of an authority: its own standard reasons in the reader's language, else those that the
/// program knows.
pub(crate) async fn offered(
    tx: &mut Tx,
    (authority, verdict): (AuthorityId, Verdict),
    reader: &Reader,
) -> Result<Vec<Suggestion>> {
    if !reader.me.has_part_in(authority) {
        return Ok(Vec::new());
    }
    let own = store::list(tx, authority, reader.locale).await?;
    if own.is_empty() {
        return Ok(usual(verdict, reader.locale));
    }
    Ok(own.iter().map(StandardReason::suggestion).collect())
}
