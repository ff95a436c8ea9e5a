//! Who gets a copy of what is stored about them, and how long it is there (docs/domain.md, "A copy of what is stored").

use super::bundle::{Export, LASTS, Ready, Whose};
use super::{Event, Job, Screen, Timer};
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{Cap, ExportId, zone};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::reader::{Fresh, Reader};
use crate::text::msg;

/// Nobody gets one on a device that is lent to a student: it would stand in its owner's chat.
fn may(reader: &Reader) -> Result<(), Refusal> {
    if reader.is_lent() { Err(Refusal::never(msg::refusal_copy_lent())) } else { Ok(()) }
}

/// Packs a copy of all that is stored about the reader, in place of the one that they have seen. One that is under way, or newer than that,
/// stays, and is shown.
///
/// # Errors
/// A student works on a device of somebody else's; or the reader has asked for very many today.
pub fn copy((own, instead): (Option<&Export>, ExportId), files: u32, reader: &Reader, fresh: &mut Fresh) -> Decided {
    may(reader)?;
    let shows = Screen::Copy;
    if own.is_some_and(|own| own.id != instead || own.ready.is_none()) {
        return Ok(Decision::shows(shows));
    }
    let export = Export {
        id: fresh.id::<ExportId>(),
        whose: Whose::of(reader),
        account: reader.account,
        name: called(reader),
        asked_at: reader.now,
        progress: (0, files),
        ready: None,
    };
    let job = Job::Pack { export: export.id, names_officials: reader.names_officials() };
    let replaced = own.map(|own| Effect::ClearTimer(Timer::Over { export: own.id }.into()));
    let effects = [Effect::Spend(Cap::Exports), Effect::Start(job.into()), Effect::Refresh(reader.me.id.0)];
    let begun = Change::event(Event::Begun { export: Box::new(export) }).with(replaced).with(effects);
    Ok(begun.decision(shows, msg::toast_copy()))
}

/// What the file is called, in the reader's language, with the day.
fn called(reader: &Reader) -> FileName {
    let day = zone::utc_day(reader.now.div_euclid(1_000)).unwrap_or_default();
    let name = reader.locale.plain(&msg::copy_page());
    FileName::cleaned(&format!("{name} {day}.zip"), "copy.zip")
}

/// Notes how far a copy is.
pub(super) fn get_on(export: &Export, (done, all): (u32, u32)) -> Decision {
    if export.ready.is_some() || done <= export.progress.0 {
        return Decision::shows(Screen::Copy);
    }
    let got_on = Change::event(Event::GotOn { export: export.id, done, all });
    got_on.with([Effect::Refresh(export.whose.person.0)]).decision(Screen::Copy, msg::toast_saved())
}

/// A copy is packed: it goes to the chat in which it was asked for, and is deleted after a day.
pub(super) fn finish(export: &Export, kept: Kept, made_at: i64) -> Decision {
    if export.ready.is_some() {
        return Decision::shows(Screen::Copy);
    }
    let (id, whose) = (export.id, export.whose);
    // A student's goes nowhere else; what a person is told comes where they want it.
    let whom = whose.student.map_or(Whom::Person(whose.person), |_| Whom::Account(export.account));
    let effects = [
        Effect::SetTimer(Timer::Over { export: id }.into(), made_at.saturating_add(LASTS)),
        Effect::Refresh(whose.person.0),
        // It is what they have asked for, and no news.
        Effect::Notify(whom, Screen::Download { export: id }.into(), Topic::Asked),
    ];
    let packed = Change::event(Event::Packed { export: id, ready: Box::new(Ready { kept, made_at }) });
    packed.with(effects).decision(Screen::Copy, msg::toast_saved())
}

/// The day of a copy is over.
pub(super) fn expire(export: &Export) -> Decision {
    let dropped = Change::event(Event::Dropped { export: export.id });
    dropped.with([Effect::Refresh(export.whose.person.0)]).decision(Screen::Copy, msg::toast_saved())
}
