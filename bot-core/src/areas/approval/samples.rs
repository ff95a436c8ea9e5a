//! Samples of projects before those who decide.

use super::{Screen, views};
use crate::areas::projects::samples::{Fill, filled, reminded_by_both, with_edit};
use crate::areas::projects::{EntryKind, ProjectFacts, Seen, State, Verdict};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    HOUR, MADRID, NOW, PROJECT, SPAIN, ana, authorities, decided, entry, eva, project, reader, reason, rosa,
};
use crate::domain::PersonId;
use crate::reader::{Me, Reader};
use crate::wire::Page;

fn of(fill: Fill<'_>) -> Vec<Sample> {
    let colleague = || Me { id: PersonId(33), name: "Luz Mar".to_owned(), ..eva() };
    let (yes, no, back) = (Verdict::Approve, Verdict::Reject, Verdict::Return);
    let soon = NOW + 40_000;
    let participant = Me { decides_for: vec![SPAIN], ..ana() };
    let was_decided = |state, verdict| {
        let votes = decided(&[(SPAIN, verdict, eva(), NOW - HOUR)]).votes;
        ProjectFacts { votes, ..project(state) }
    };
    let again = || {
        let mut known = with_edit(State::Waiting);
        let kind = EntryKind::Returned { authority: SPAIN, reason: reason("Say how the pupils will work together.") };
        known.history.insert(1, entry(&eva(), 20, kind));
        known
    };
    [
        ("approval/open", eva(), project(State::Waiting)),
        ("approval/open, others decided", eva(), decided(&[(MADRID, yes, rosa(), NOW - HOUR)])),
        ("approval/open, changed", eva(), with_edit(State::Waiting)),
        ("approval/open, reminded", eva(), reminded_by_both(State::Waiting)),
        ("approval/open, returned before", eva(), again()),
        ("approval/approved by me, not final", eva(), decided(&[(SPAIN, yes, eva(), soon)])),
        ("approval/returned by me, not final", eva(), decided(&[(SPAIN, back, eva(), NOW + HOUR)])),
        ("approval/approved by me, final", eva(), decided(&[(SPAIN, yes, eva(), NOW - HOUR)])),
        ("approval/rejected by a colleague, not final", eva(), decided(&[(SPAIN, no, colleague(), soon)])),
        ("approval/active", eva(), was_decided(State::Active, yes)),
        ("approval/returned", eva(), was_decided(State::Returned, back)),
        ("approval/rejected", eva(), was_decided(State::Rejected, no)),
        ("approval/withdrawn", eva(), project(State::Withdrawn)),
        ("approval/participant", participant, project(State::Waiting)),
        ("approval/of another authority", rosa(), project(State::Waiting)),
        ("approval/founder", ana(), project(State::Waiting)),
        ("approval/no vote", eva(), project(State::Offered)),
    ]
    .map(|(name, me, known)| {
        let known = fill(known);
        let shows = move |screen: &Screen, reader: &Reader| {
            let Screen::Approval { authority, page, .. } = screen;
            views::view(Seen::of(&known, &authorities(), reader), *authority, *page)
        };
        let screen = Screen::Approval { project: PROJECT, authority: SPAIN, page: Page(0) };
        Sample::new(name, screen, reader(me), shows)
    })
    .to_vec()
}

pub(crate) fn all() -> Vec<Sample> {
    of(&|known| known)
}

/// Everything at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    of(&|known| filled(known, words))
}
