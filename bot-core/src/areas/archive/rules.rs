//! Who gets an archive of a TwinSpace, and how long it is there (docs/domain.md, "The archive").

use super::bundle::{Archive, LASTS, Ready};
use super::{Event, Job, Screen, Timer};
use crate::areas::news::Insider;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{ArchiveId, Cap, Right, zone};
use crate::file_name::FileName;
use crate::file_store::Kept;
use crate::reader::Fresh;
use crate::text::msg;

/// A founder may, also when the project is over.
fn may(insider: Insider<'_>) -> Result<(), Refusal> {
    insider.profiles.ok_or_else(Refusal::gone)?;
    if insider.sees(Right::Archive) { Ok(()) } else { Err(Refusal::not_allowed()) }
}

/// Packs an archive of so many files in place of the one that the reader has seen. One that is under way, or newer than that,
/// stays, and is shown.
///
/// # Errors
/// The reader is no founder, or was removed from the TwinSpace; or they have asked for very many today.
pub fn make(
    insider: Insider<'_>,
    (own, instead): (Option<&Archive>, ArchiveId),
    files: u32,
    fresh: &mut Fresh,
) -> Decided {
    may(insider)?;
    let (space, reader) = (insider.inside.space.id, insider.inside.seen.reader);
    let shows = Screen::Archive { space };
    if own.is_some_and(|own| own.id != instead || own.ready.is_none()) {
        return Ok(Decision::shows(shows));
    }
    let archive = Archive {
        id: fresh.id::<ArchiveId>(),
        project: insider.project(),
        space,
        person: reader.me.id,
        name: called(insider.inside.seen.project().content.title.as_str(), reader.now),
        asked_at: reader.now,
        progress: (0, files),
        ready: None,
    };
    let job = Job::Pack { archive: archive.id };
    let replaced = own.map(|own| Effect::ClearTimer(Timer::Over { archive: own.id }.into()));
    let effects = [Effect::Spend(Cap::Archives), Effect::Start(job.into()), Effect::Refresh(space.0)];
    let begun = Change::event(Event::Begun { archive: Box::new(archive) }).with(replaced).with(effects);
    Ok(begun.decision(shows, msg::toast_archive()))
}

/// Packs an archive of somebody's anew, in which one stands who is forgotten: it comes once more, without what was theirs.
pub(super) fn anew(archive: Archive, now: i64, fresh: &mut Fresh) -> Change {
    let over = Effect::ClearTimer(Timer::Over { archive: archive.id }.into());
    let (space, files) = (archive.space, archive.progress.1);
    let archive = Archive { id: fresh.id(), asked_at: now, progress: (0, files), ready: None, ..archive };
    let job = Job::Pack { archive: archive.id };
    let begun = Change::event(Event::Begun { archive: Box::new(archive) });
    begun.with([over, Effect::Start(job.into()), Effect::Refresh(space.0)])
}

/// What the file is called: after the project, with the day.
pub(super) fn called(title: &str, now: i64) -> FileName {
    let day = zone::utc_day(now.div_euclid(1_000)).unwrap_or_default();
    // A part of a title is no folder.
    let title = title.replace(['/', '\\'], "-");
    FileName::cleaned(&format!("{title} {day}.zip"), "archive.zip")
}

/// Notes how far an archive is: files may have come or gone since it was asked for. Whoever may not have it any more gets none.
///
/// # Errors
/// None.
pub(super) fn get_on(insider: Insider<'_>, archive: &Archive, (done, all): (u32, u32)) -> Decided {
    if may(insider).is_err() {
        return Ok(dropped(archive));
    }
    let shows = Screen::Archive { space: archive.space };
    if archive.ready.is_some() || done <= archive.progress.0 {
        return Ok(Decision::shows(shows));
    }
    let got_on =
        Change::event(Event::GotOn { archive: archive.id, done, all }).with([Effect::Refresh(archive.space.0)]);
    Ok(got_on.decision(shows, msg::toast_saved()))
}

/// An archive is packed: it goes to whoever has asked for it, and is deleted after a day.
///
/// # Errors
/// None: whoever may not have it any more gets none.
pub(super) fn finish(insider: Insider<'_>, archive: &Archive, (kept, lost): (Kept, &[FileName])) -> Decided {
    if may(insider).is_err() {
        return Ok(dropped(archive));
    }
    let shows = Screen::Archive { space: archive.space };
    if archive.ready.is_some() {
        return Ok(Decision::shows(shows));
    }
    let made_at = insider.inside.seen.reader.now;
    let ready = Ready { kept, made_at, lost: lost.to_vec() };
    let effects = [
        Effect::SetTimer(Timer::Over { archive: archive.id }.into(), made_at.saturating_add(LASTS)),
        Effect::Refresh(archive.space.0),
        Effect::Notify(
            Whom::Person(archive.person),
            Screen::Download { archive: archive.id }.into(),
            // It is what they have asked for, and no news.
            Topic::Asked,
        ),
    ];
    let packed = Change::event(Event::Packed { archive: archive.id, ready: Box::new(ready) }).with(effects);
    Ok(packed.decision(shows, msg::toast_saved()))
}

/// The day of an archive is over.
pub(super) fn expire(archive: &Archive) -> Decision {
    dropped(archive)
}

fn dropped(archive: &Archive) -> Decision {
    let dropped = Change::event(Event::Dropped { archive: archive.id }).with([Effect::Refresh(archive.space.0)]);
    dropped.decision(Screen::Archive { space: archive.space }, msg::toast_saved())
}
