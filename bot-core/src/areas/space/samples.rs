//! Samples of TwinSpaces: its home for those who work there, and what guardians have to agree to.

use super::{Inside, Screen, Space, views};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::{Linked, State};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, newcomer, reader};
use crate::domain::{Profiles, ProjectId, SpaceId};
use crate::reader::{Me, Reader};

/// A TwinSpace with so many students who publish, and so many others.
pub(crate) fn space(students: (u32, u32), agreed_at: Option<i64>) -> Space {
    Space { id: SpaceId(400), agreed_at, students, new_posts: 2, is_visited: false, missed: 5 }
}

/// The same where the reader is a guest.
pub(crate) fn visited(space: Space) -> Space {
    Space { is_visited: true, ..space }
}

/// A TwinSpace as a reader sees it.
pub(crate) fn inside<R>(known: &Known, space: &Space, reader: &Reader, show: impl FnOnce(Inside<'_>) -> R) -> R {
    known.team(reader, |team| show(Inside { seen: team.seen, space }))
}

/// The project that goes on where a closed one ended.
fn started_anew(fill: Fill<'_>) -> Known {
    let mut known = known(State::Active, fill);
    let title = known.project.project.content.title.clone();
    known.project.chain.before =
        Some(Linked { project: ProjectId(99), title, founders: [ANA, JAN], state: State::Closed });
    known
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, known: Known, space: Space| {
        let shows = move |screen: &Screen, reader: &Reader| {
            let peers = known.peers.clone();
            inside(&known, &space, reader, |inside| match screen {
                Screen::Space { .. } => {
                    // As its owner shows it, which stands behind this one.
                    let over =
                        inside.seen.known.chain.before.as_ref().map(|_| crate::area::bring_over(inside.project()));
                    views::space(inside, &peers, over)
                }
                Screen::Guardians { .. } => views::guardians(inside),
            })
        };
        Sample::new(name, screen, reader(me), shows)
    };
    let home =
        |name, me, known, students| sample(name, Screen::Space { project: PROJECT }, me, known, space(students, None));
    let guardians = |name, me, at| {
        sample(name, Screen::Guardians { project: PROJECT }, me, known(State::Active, fill), space((0, 0), at))
    };
    let visited = |name, state| {
        let space = visited(space((1, 4), None));
        sample(name, Screen::Space { project: PROJECT }, newcomer(), known(state, fill), space)
    };
    let removed = Profiles { twinspace: None, ..Profiles::FOUNDER };
    vec![
        home("space/new", ana(), known(State::Active, fill), (0, 0)),
        home("space/with a class", ana(), known(State::Active, fill), (2, 22)),
        home("space/started anew", ana(), started_anew(fill), (0, 0)),
        home("space/for a mere member", Me { id: PIA, ..olga() }, known(State::Active, fill), (0, 1)),
        visited("space/for a guest", State::Active),
        visited("space/closed, for a guest", State::Closed),
        home("space/for somebody who was removed", ana(), known(State::Active, fill).with(ANA, removed), (1, 4)),
        home("space/closed", ana(), known(State::Closed, fill), (2, 22)),
        home("space/stranger", newcomer(), known(State::Active, fill), (2, 22)),
        guardians("guardians/asked", ana(), None),
        guardians("guardians/agreed", ana(), Some(NOW)),
        guardians("guardians/for a mere member", Me { id: PIA, ..olga() }, None),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
