//! Samples of projects before those who decide.

use super::{Screen, views};
use crate::area::Task;
use crate::areas::authorities::samples::{tomas, tomas_for_eva};
use crate::areas::people;
use crate::areas::projects::samples::{Fill, filled, reminded_by_both, with_edit};
use crate::areas::projects::{EntryKind, ProjectFacts, Seen, State, Verdict};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, MADRID, NOW, PROJECT, SPAIN, ana, authorities, decided, entry, eva, nudged, project, reader,
    reason, rosa,
};
use crate::domain::{PersonId, ProjectId};
use crate::reader::{Me, Reader};
use crate::text::msg;
use crate::wire::Page;

fn of(fill: Fill<'_>) -> Vec<Sample> {
    let colleague = || Me { id: PersonId(33), name: "Luz Mar".to_owned(), ..eva() };
    let (yes, no, back) = (Verdict::Approve, Verdict::Reject, Verdict::Return);
    let soon = NOW + 40_000;
    let participant = Me { decides_for: vec![SPAIN].into(), ..ana() };
    let was_decided = |state, verdict| {
        let votes = decided(&[(SPAIN, verdict, eva(), NOW - HOUR)]).votes;
        ProjectFacts { votes, ..project(state) }
    };
    let noted = || {
        let mut known = decided(&[(SPAIN, yes, eva(), soon), (MADRID, yes, rosa(), NOW - HOUR)]);
        let casts = known.votes.iter_mut().filter_map(|vote| vote.cast.as_mut());
        casts.for_each(|cast| cast.reason = Some(reason("A fine plan. Please think of the holidays in May.")));
        known
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
        ("approval/approved with a note, not final", eva(), noted()),
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
        ("approval/open, reminded by itself", eva(), nudged(2)),
        ("approval/not asked yet, for a deputy", tomas(), project(State::Waiting)),
        ("approval/open, for a deputy", tomas(), nudged(3)),
        ("approval/open, in a colleague's place", tomas_for_eva(), project(State::Waiting)),
        ("approval/of the colleague in whose place", tomas_for_eva(), of_the_giver()),
        ("approval/approved in a colleague's place, not final", tomas_for_eva(), in_place_of(soon)),
        ("approval/approved in a colleague's place", eva(), in_place_of(NOW - HOUR)),
    ]
    .map(|(name, me, known)| {
        let known = fill(known);
        let shows = move |screen: &Screen, reader: &Reader| {
            let Screen::Approval { authority, page, .. } = screen else { return None };
            views::view(Seen::of(&known, &authorities(), reader), *authority, *page)
        };
        let screen = Screen::Approval { project: PROJECT, authority: SPAIN, page: Page(0) };
        Sample::new(name, screen, reader(me), shows)
    })
    .to_vec()
}

/// A project in which Eva takes part.
pub(crate) fn of_the_giver() -> ProjectFacts {
    let mut known = project(State::Waiting);
    known.members.iter_mut().filter(|member| member.person == JAN).for_each(|member| member.person = EVA);
    known
}

/// What Tomás has approved in Eva's place, final at a time.
pub(crate) fn in_place_of(final_at: i64) -> ProjectFacts {
    let mut known = decided(&[(SPAIN, Verdict::Approve, tomas(), final_at)]);
    for cast in known.votes.iter_mut().filter_map(|vote| vote.cast.as_mut()) {
        cast.for_whom = Some(eva().name);
    }
    known
}

fn due(name: &'static str, count: i64, me: Me) -> Sample {
    // The second one is a registration.
    let task = |n: i64| Task {
        screen: match n {
            2 => people::Screen::Teacher { person: ANA }.into(),
            _ => Screen::Approval { project: ProjectId(300 + n), authority: SPAIN, page: Page(0) }.into(),
        },
        label: match n {
            2 => msg::task_teacher("Ana Nube"),
            _ => msg::task_approval(format!("Project {n}").as_str()),
        },
        since: NOW - (700 - n) * HOUR,
    };
    let all: Vec<Task> = (1..=count).map(task).collect();
    let shows = move |screen: &Screen, _: &Reader| {
        let Screen::Due { since, page } = screen else { return None };
        Some(views::due(&all, (*since, *page)))
    };
    Sample::new(name, Screen::Due { since: 0, page: Page(0) }, reader(me), shows)
}

pub(crate) fn all() -> Vec<Sample> {
    let lists = vec![
        due("due/several requests", 3, eva()),
        due("due/many requests", 12, tomas()),
        due("due/nothing left", 0, eva()),
    ];
    [of(&|known| known), lists].concat()
}

/// Everything at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    of(&|known| filled(known, words))
}
