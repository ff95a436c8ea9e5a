//! Samples of what is brought over: offered, on its way, and what has come of it.

use super::baggage::{Baggage, Carry, CarryFault, CarryState, Count, Wanted};
use super::rules::Crossing;
use super::{Screen, views};
use crate::areas::members::samples::{Fill, Known, known};
use crate::areas::news::Insider;
use crate::areas::projects::{Linked, State};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::domain::{Desktop, Profiles, ProjectId, SpaceId, TwinSpace};
use crate::file_name::FileName;
use crate::reader::{Me, Reader};

const MB: u64 = 1 << 20;

/// What a sample of a project that was started anew knows.
#[derive(Clone)]
pub(super) struct Both {
    pub(super) new: Known,
    pub(super) old: Known,
    pub(super) space: Space,
    pub(super) carry: Option<Carry>,
    pub(super) baggage: Baggage,
}

/// So much of a kind, of which so much was there before, so much has come, and so much stayed behind.
pub(super) fn count(all: u32, (before, now, behind): (u32, u32, u32)) -> Count {
    Count { all, before, now, behind }
}

impl Both {
    /// Ana's project with Jan, where nothing has come yet. Jan has founded the new one, and takes no part in the one before.
    pub(super) fn of(state: State, fill: Fill<'_>) -> Self {
        let (mut new, mut old) = (known(state, fill), known(State::Closed, fill));
        let title = new.project.project.content.title.clone();
        let before = Linked { project: ProjectId(99), title, founders: [ANA, JAN], state: State::Closed };
        new.project.chain.before = Some(before);
        old.project.project.id = ProjectId(99);
        let space = Space { id: SpaceId(401), ..space((0, 0), Some(NOW)) };
        let none = (0, 0, 0);
        let (files, posts, students) = (count(200, none), count(7, none), count(24, none));
        Self {
            new,
            old,
            space,
            carry: None,
            baggage: Baggage { files, bytes: 180 * MB, posts, students, pictures: 0, faults: Vec::new() },
        }
    }

    /// The same, where Jan was in the project before no more.
    pub(super) fn without_jan(mut self) -> Self {
        self.old.project.members.retain(|member| member.person != JAN);
        self
    }

    /// The same, where it was asked for and is so far.
    pub(super) fn asked(mut self, state: CarryState, wish: Wanted) -> Self {
        self.carry = Some(Carry { by: Some(ANA), wish, run: 1, state });
        self
    }

    /// The same, where so much has become of files, posts and students.
    pub(super) fn came(mut self, [files, posts, students]: [(u32, u32, u32); 3]) -> Self {
        self.baggage.files = count(self.baggage.files.all, files);
        self.baggage.posts = count(self.baggage.posts.all, posts);
        self.baggage.students = count(self.baggage.students.all, students);
        self
    }

    fn behind(mut self, faults: &[(&str, CarryFault)], fill: Fill<'_>) -> Self {
        let name = |name: &str| FileName::cleaned(&fill(name.to_owned(), FileName::MAX), "file");
        self.baggage.faults = faults.iter().map(|(called, fault)| (name(called), *fault)).collect();
        self
    }

    fn empty(mut self) -> Self {
        self.baggage = Baggage::default();
        self
    }

    pub(super) fn crossing<R>(&self, reader: &Reader, show: impl FnOnce(Crossing<'_>) -> R) -> R {
        let space_before = space((0, 24), None);
        inside(&self.new, &self.space, reader, |new| {
            inside(&self.old, &space_before, reader, |old| {
                let new = Insider::of(new, None);
                show(Crossing { new, old, carry: self.carry.as_ref(), baggage: &self.baggage })
            })
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, both: Both| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| {
            both.crossing(reader, |crossing| match *screen {
                Screen::Carry { news, students, .. } => views::carry(crossing, Wanted { news, students }),
                Screen::Ready { .. } => views::ready(crossing, &both.new.peers),
            })
        })
    };
    let carry = |news, students| Screen::Carry { project: PROJECT, news, students };
    let files = || Screen::of(PROJECT);
    let ready = || Screen::Ready { project: PROJECT };
    let active = || Both::of(State::Active, fill);
    let all = Wanted { news: true, students: true };
    let (one, nothing) = (Wanted::default(), (0, 0, 0));
    let faults =
        [("clouds.png", CarryFault::Damaged), ("film.mp4", CarryFault::NoRoom), ("rain.pdf", CarryFault::Missing)];
    let unasked = || {
        let mut both = active();
        both.space.agreed_at = None;
        both
    };
    let role = |role| {
        let profiles = Profiles { is_founder: true, desktop: Desktop::Manager, twinspace: role };
        let mut both = active();
        both.new = both.new.with(ANA, profiles);
        both
    };
    vec![
        sample("bring-over/files", files(), ana(), active()),
        sample("bring-over/all of it", carry(true, true), ana(), active()),
        sample("bring-over/guardians have to agree", carry(false, true), ana(), unasked()),
        sample("bring-over/nothing", files(), ana(), active().empty()),
        sample(
            "bring-over/on its way",
            files(),
            jan(),
            active().asked(CarryState::Running, all).came([(0, 50, 1), nothing, nothing]).behind(&faults[..1], fill),
        ),
        sample(
            "bring-over/done",
            files(),
            ana(),
            active().asked(CarryState::Done, all).came([(0, 200, 0), (0, 7, 0), (0, 24, 0)]),
        ),
        sample(
            "bring-over/the files first",
            files(),
            ana(),
            active().asked(CarryState::Done, one).came([(0, 200, 0), nothing, nothing]),
        ),
        sample(
            "bring-over/some stayed behind",
            files(),
            ana(),
            active().asked(CarryState::Done, all).came([(150, 35, 15), (7, 0, 0), (0, 22, 2)]).behind(&faults, fill),
        ),
        sample("bring-over/a picture stayed behind", files(), ana(), {
            let came = active().asked(CarryState::Done, all).came([(0, 200, 0), (0, 7, 0), (0, 24, 0)]);
            let mut both = came.behind(&faults[..1], fill);
            both.baggage.pictures = 1;
            both
        }),
        sample(
            "bring-over/stopped, not allowed",
            files(),
            jan(),
            active().asked(CarryState::NotAllowed, one).came([(0, 50, 0), nothing, nothing]),
        ),
        sample(
            "bring-over/stopped, closed",
            files(),
            ana(),
            Both::of(State::Closed, fill).asked(CarryState::Closed, one).came([(0, 50, 0), nothing, nothing]),
        ),
        sample("bring-over/for a Teacher-member", files(), ana(), role(Some(TwinSpace::TeacherMember))),
        sample("bring-over/for a founder who was not in", files(), jan(), active().without_jan()),
        sample("bring-over/stranger", files(), newcomer(), active()),
        sample("over-ready/for a founder", ready(), ana(), active()),
        sample("over-ready/for a founder who was not in", ready(), jan(), active().without_jan()),
        sample("over-ready/nothing is left", ready(), ana(), active().empty()),
        sample("over-ready/stranger", ready(), newcomer(), active()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
