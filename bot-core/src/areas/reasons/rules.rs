//! Who writes the standard reasons of an authority, and how many there are (docs/domain.md, "Standard reasons").

use super::reason::{StandardReason, Which};
use super::{Event, Screen};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, read_words};
use crate::domain::{AuthorityId, Reason, ReasonId};
use crate::reader::{Fresh, Reader};
use crate::text::{Locale, folded, msg};
use crate::wire::{Page, Words};

/// So many an authority has in one language at most.
pub const MOST: usize = 12;

/// The standard reasons of an authority in a language.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// Whose.
    pub authority: AuthorityId,
    /// In which language.
    pub language: Locale,
    /// Whether the authority is in use.
    pub is_in_use: bool,
    /// The reasons, in their order.
    pub reasons: &'a [StandardReason],
}

impl Kept<'_> {
    fn screen(&self) -> Screen {
        Screen::Reasons { authority: self.authority, language: self.language, page: Page(0) }
    }

    fn may(&self, reader: &Reader) -> Result<(), Refusal> {
        if !reader.me.decides_for(self.authority) {
            return Err(Refusal::not_allowed());
        }
        if self.is_in_use { Ok(()) } else { Err(Refusal::never(msg::refusal_out_of_use())) }
    }

    fn one(&self, reason: ReasonId) -> Result<&StandardReason, Refusal> {
        // Whose it was cannot be known once it is gone: the same is said whether that was just now or long ago.
        self.reasons.iter().find(|known| known.id == reason).ok_or_else(Refusal::gone)
    }

    fn says(&self, words: &Reason) -> bool {
        let words = folded(words.as_str());
        self.reasons.iter().any(|known| folded(known.words.as_str()) == words)
    }
}

/// Writes a standard reason.
///
/// # Errors
/// The reader does not decide for the authority, which is in use; there are many already; the one that is meant is gone; or there are no
/// words.
pub fn write(kept: &Kept<'_>, (which, words): (&Which, &Words), reader: &Reader, fresh: &mut Fresh) -> Decided {
    kept.may(reader)?;
    match which {
        Which::Another { .. } => add(kept, words, fresh),
        Which::Known { reason } => change(kept, kept.one(*reason)?, words),
    }
}

fn add(kept: &Kept<'_>, words: &Words, fresh: &mut Fresh) -> Decided {
    if kept.reasons.len() >= MOST {
        return Err(Refusal::not_yet(msg::refusal_reasons_full(MOST)));
    }
    let words: Reason = read_words(words, &kept.language.native_name())?;
    if kept.says(&words) {
        return Ok(Decision::nothing(kept.screen(), msg::toast_saved()));
    }
    let reason = StandardReason { id: fresh.id(), authority: kept.authority, language: kept.language, words };
    Ok(Change::event(Event::ReasonWritten { reason }).decision(kept.screen(), msg::toast_saved()))
}

fn change(kept: &Kept<'_>, known: &StandardReason, words: &Words) -> Decided {
    let read = read_words(words, &kept.language.native_name());
    let words: Reason = read.map_err(|refusal| refusal.changing(known.words.as_str()))?;
    let shows = Screen::Reason { reason: known.id };
    if words == known.words {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    let reason = StandardReason { words, ..known.clone() };
    let written = Change::event(Event::ReasonWritten { reason }).with([Effect::Refresh(known.id.0)]);
    Ok(written.decision(shows, msg::toast_saved()))
}

/// Takes a standard reason off the list. What was said with it stays said.
///
/// # Errors
/// The reader does not decide for the authority, which is in use; or it is gone.
pub fn remove(kept: &Kept<'_>, reason: ReasonId, reader: &Reader) -> Decided {
    kept.may(reader)?;
    let known = kept.one(reason)?;
    let removed = Change::event(Event::ReasonRemoved { reason: known.id }).with([Effect::Refresh(known.id.0)]);
    Ok(removed.decision(kept.screen(), msg::toast_removed()))
}
