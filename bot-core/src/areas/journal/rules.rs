//! Who reads the journal of a TwinSpace (docs/domain.md, "The journal").

use super::{Event, Screen};
use crate::areas::news::Insider;
use crate::decision::{Change, Decided, Decision, Refusal};
use crate::domain::Right;
use crate::text::msg;
use crate::wire::Page;

/// Shows the journal; what stands there is not new any more.
///
/// # Errors
/// The reader may not read here.
pub fn look(insider: Insider<'_>) -> Decided {
    let profiles = insider.profiles.ok_or_else(Refusal::gone)?;
    if !profiles.may(Right::Read) {
        return Err(Refusal::not_allowed());
    }
    let shows = Screen::Journal { project: insider.project(), page: Page(0) };
    if insider.inside.space.missed == 0 {
        return Ok(Decision::shows(shows));
    }
    let (space, at) = (insider.inside.space.id, insider.inside.seen.reader.now);
    let looked = Change::event(Event::Looked { space, listening: insider.listening(), at });
    Ok(Decision { says: None, ..looked.decision(shows, msg::toast_saved()) })
}
