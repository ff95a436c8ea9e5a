//! Who may bring over what is in the TwinSpace before, and what comes of each thing (docs/domain.md, "Bringing over").

use std::collections::BTreeMap;

use super::baggage::{Baggage, Carry, CarryFault, CarryKind, CarryState, Wanted};
use super::{Event, Job, Screen};
use crate::area;
use crate::areas::files::{self, Folder, Room, SharedFile};
use crate::areas::news::{self, Insider, Post};
use crate::areas::projects::State;
use crate::areas::space::{self, Inside};
use crate::areas::students::{self, PupilRole};
use crate::areas::suspension;
use crate::decision::{Change, Decided, Decision, Effect, Refusal, Topic, Whom};
use crate::domain::{Deed, Doer, FileId, FolderId, PostId, ProjectId, Right, SpaceId, StudentId, What};
use crate::reader::Fresh;
use crate::text::{fold, msg};

/// A project that was started anew, before a reader: both TwinSpaces, and what was brought over.
#[derive(Clone, Copy, Debug)]
pub struct Crossing<'a> {
    /// The new TwinSpace.
    pub new: Insider<'a>,
    /// The one before.
    pub old: Inside<'a>,
    /// How it was asked for last.
    pub carry: Option<&'a Carry>,
    /// What there is, and what has become of it.
    pub baggage: &'a Baggage,
}

impl Crossing<'_> {
    /// The new project.
    #[must_use]
    pub fn project(self) -> ProjectId {
        self.new.project()
    }

    /// Whether the reader brings something over, or has done so: a founder of the new project who takes part in the one before, too,
    /// and may read in its TwinSpace. Everybody else would get to see what was not theirs.
    #[must_use]
    pub fn sees(self) -> bool {
        self.new.sees(Right::BringOver) && self.reads_old()
    }

    fn reads_old(self) -> bool {
        self.old.seen.profiles().is_some_and(|profiles| profiles.may(Right::Read))
    }

    fn may(self) -> Result<(), Refusal> {
        self.new.may(Right::BringOver)?;
        if self.reads_old() { Ok(()) } else { Err(Refusal::never(msg::refusal_bring_over())) }
    }

    /// Whether it is on its way.
    #[must_use]
    pub fn is_running(self) -> bool {
        self.carry.is_some_and(|carry| carry.state == CarryState::Running)
    }

    fn space(self) -> SpaceId {
        self.new.inside.space.id
    }
}

/// Offers what is in the TwinSpace before to the founders of a project that is active from now on.
pub(crate) fn offers(project: ProjectId) -> Change {
    Change::default().with([Effect::Start(Job::Offer { project }.into())])
}

/// Tells both founders that there is something to be brought over, once.
///
/// # Errors
/// There is nothing.
pub(super) fn offer(crossing: Crossing<'_>) -> Decided {
    let shows = Screen::Ready { project: crossing.project() };
    if crossing.carry.is_some() {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    if !crossing.baggage.has_rest() {
        return Err(Refusal::gone());
    }
    let members = crossing.new.inside.seen.known.members.iter();
    let founders = members.filter(|member| member.is_in() && member.profiles.is_founder);
    let notices =
        founders.map(|founder| Effect::Notify(Whom::Person(founder.person), shows.clone().into(), Topic::Asked));
    let at = crossing.new.inside.seen.reader.now;
    let offered = Change::event(Event::Offered { space: crossing.space(), at }).with(notices);
    Ok(offered.decision(shows, msg::toast_saved()))
}

/// Begins to bring over the files and, if they are wanted, the news and the students. What is there already stays as it is; what has
/// stayed behind is tried again.
///
/// # Errors
/// The person may not or is suspended, the project is not active, or guardians have to agree before students come.
pub fn begin(crossing: Crossing<'_>, wish: Wanted) -> Decided {
    crossing.may()?;
    let (project, baggage) = (crossing.project(), crossing.baggage);
    let shows = Screen::Carry { project, news: wish.news, students: wish.students };
    let start = Effect::Start(Job::Carry { project }.into());
    if crossing.is_running() {
        return Ok(Decision::nothing(shows, msg::toast_bringing_over()).with([start]));
    }
    // What is on its way already goes on.
    suspension::may_begin(crossing.new.inside.seen.reader)?;
    let students = if wish.students { baggage.students.rest() } else { 0 };
    if students > 0 && crossing.new.inside.waits_for_guardians() {
        let guardians = space::Screen::Guardians { project };
        return Err(Refusal::not_yet(msg::refusal_guardians()).showing(guardians));
    }
    let posts = if wish.news { baggage.posts.rest() + baggage.pictures } else { 0 };
    if baggage.files.rest() + posts + students == 0 {
        return Ok(Decision::nothing(shows, msg::toast_all_over()));
    }
    let reader = crossing.new.inside.seen.reader;
    let begun = Event::Begun { space: crossing.space(), by: reader.me.id, wish, at: reader.now };
    Ok(Change::event(begun).with([start, Effect::Refresh(project.0)]).decision(shows, msg::toast_bringing_over()))
}

/// What a job does with its next piece: nothing where it is not on its way any more; where whoever has asked for it may not any more,
/// it ends.
fn on_its_way(crossing: Crossing<'_>, change: impl FnOnce(u32) -> Change) -> Decided {
    let project = crossing.project();
    let shows = Screen::of(project);
    let Some(carry) = crossing.carry.filter(|carry| carry.state == CarryState::Running) else {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    };
    let change = match crossing.may() {
        Ok(()) => change(carry.run),
        Err(_) if crossing.new.inside.seen.project().state == State::Active => {
            ended(crossing, carry, CarryState::NotAllowed)
        }
        Err(_) => ended(crossing, carry, CarryState::Closed),
    };
    Ok(change.with([Effect::Refresh(project.0)]).decision(shows, msg::toast_saved()))
}

/// It ends, and the journal says what has come since it was asked for.
fn ended(crossing: Crossing<'_>, carry: &Carry, state: CarryState) -> Change {
    let (space, reader, baggage) = (crossing.space(), crossing.new.inside.seen.reader, crossing.baggage);
    let by = Doer::Person(carry.by.unwrap_or(reader.me.id));
    let came = [
        (baggage.students.now, What::StudentsOver(baggage.students.now)),
        (baggage.posts.now, What::NewsOver(baggage.posts.now)),
        (baggage.files.now, What::FilesOver(baggage.files.now)),
    ];
    let noted = came.into_iter().filter(|(count, _)| *count > 0);
    let noted = noted.map(|(_, what)| area::noted(space, Deed::of(by, what, reader.now)));
    let ended = Change::event(Event::Ended { space, run: carry.run, state });
    noted.fold(ended, Change::and)
}

fn carried(
    crossing: Crossing<'_>,
    what: (CarryKind, i64),
    became: Result<Option<i64>, CarryFault>,
    run: u32,
) -> Change {
    Change::event(Event::Carried { space: crossing.space(), what, became, run })
}

/// Makes these folders in the new TwinSpace; one that is called like another one there gets a number.
pub(super) fn folders(crossing: Crossing<'_>, (next, there): (&[Folder], &[Folder]), fresh: &mut Fresh) -> Decided {
    let (project, space) = (crossing.project(), crossing.space());
    let at = crossing.new.inside.seen.reader.now;
    on_its_way(crossing, |run| {
        let (mut there, mut change) = (there.to_vec(), Change::default());
        for old in next {
            let name = files::rules::free_name(old.name.as_str(), &there);
            let folder = Folder { id: fresh.id::<FolderId>(), project, space, name, files: 0 };
            let made = Change::event(files::Event::FolderMade { folder: folder.clone(), at });
            change = change.and(made).and(carried(crossing, (CarryKind::Folder, old.id.0), Ok(Some(folder.id.0)), run));
            there.push(folder);
        }
        change
    })
}

/// Files that come into a TwinSpace, and what is there.
#[derive(Debug)]
pub(super) struct Landing {
    /// The files as they are in the TwinSpace before, and what is wrong with each.
    pub(super) files: Vec<(Option<CarryFault>, SharedFile)>,
    /// Which folders have become which.
    pub(super) folders: BTreeMap<FolderId, FolderId>,
    /// The folded names in each folder into which something comes.
    pub(super) names: BTreeMap<Option<FolderId>, Vec<Vec<u8>>>,
    /// How much room the files of the new TwinSpace take, in bytes.
    pub(super) used: u64,
    /// How many there are, with those that are on their way.
    pub(super) count: usize,
}

/// Brings files over, with who has sent them and when; one that is called like another one there gets a number.
pub(super) fn files(crossing: Crossing<'_>, mut landing: Landing, fresh: &mut Fresh) -> Decided {
    let (project, space) = (crossing.project(), crossing.space());
    let quota = crossing.new.inside.seen.reader.takes.quota;
    on_its_way(crossing, |run| {
        let mut change = Change::default();
        for (fault, old) in std::mem::take(&mut landing.files) {
            let what = (CarryKind::File, old.id.0);
            let is_full = landing.used + old.kept.size > quota || landing.count >= files::rules::MOST_FILES;
            let no_room = is_full.then_some(CarryFault::NoRoom);
            if let Some(fault) = fault.or(no_room) {
                change = change.and(carried(crossing, what, Err(fault), run));
                continue;
            }
            let folder = old.folder.and_then(|folder| landing.folders.get(&folder).copied());
            let names = landing.names.entry(folder).or_default();
            let name = Room { used: landing.used, names }.name(old.name.clone());
            names.push(fold(name.as_str()));
            landing.used += old.kept.size;
            landing.count += 1;
            let file = SharedFile { id: fresh.id::<FileId>(), project, space, folder, name, ..old };
            let became = Ok(Some(file.id.0));
            let brought = Change::event(files::Event::Brought { file: Box::new(file) });
            change = change.and(brought).and(carried(crossing, what, became, run));
        }
        change
    })
}

/// Brings posts over, with who has written them and when, each with what is wrong with its picture: without that, then. Nobody is told
/// of them. `used` is what the new TwinSpace holds already, in bytes.
pub(super) fn posts(
    crossing: Crossing<'_>,
    next: Vec<(Option<CarryFault>, Post)>,
    mut used: u64,
    fresh: &mut Fresh,
) -> Decided {
    let (project, space) = (crossing.project(), crossing.space());
    let quota = crossing.new.inside.seen.reader.takes.quota;
    on_its_way(crossing, |run| {
        let mut change = Change::default();
        for (fault, old) in next {
            let what = (CarryKind::Post, old.id.0);
            let size = old.picture.map_or(0, |picture| picture.kept.size);
            let fault = fault.or((used + size > quota).then_some(CarryFault::NoRoom)).filter(|_| old.picture.is_some());
            let picture = old.picture.filter(|_| fault.is_none());
            used += picture.map_or(0, |picture| picture.kept.size);
            if let Some(fault) = fault {
                change = change.and(carried(crossing, (CarryKind::Picture, old.id.0), Err(fault), run));
            }
            let post = Post { id: fresh.id::<PostId>(), project, space, picture, ..old };
            let became = Ok(Some(post.id.0));
            let brought = Change::event(news::Event::Brought { post: Box::new(post) });
            change = change.and(brought).and(carried(crossing, what, became, run));
        }
        change
    })
}

/// Brings pictures over that stayed behind, each with what is wrong with it, its post as it was before, and as it is in the new TwinSpace.
/// Where that post was removed, or has another picture by now, nothing is left to be brought. `used` is what the new TwinSpace holds
/// already, in bytes.
pub(super) fn pictures(
    crossing: Crossing<'_>,
    next: Vec<(Option<CarryFault>, Post, Option<Post>)>,
    mut used: u64,
) -> Decided {
    let (space, quota) = (crossing.space(), crossing.new.inside.seen.reader.takes.quota);
    on_its_way(crossing, |run| {
        let mut change = Change::default();
        for (fault, old, new) in next {
            let bare = new.filter(|new| new.picture.is_none()).zip(old.picture);
            let no_room = |size: u64| (used + size > quota).then_some(CarryFault::NoRoom);
            let fault = bare.as_ref().and_then(|(_, picture)| fault.or(no_room(picture.kept.size)));
            change = change.and(Change::event(Event::Picture { space, post: old.id, fault, run }));
            if let (Some((new, picture)), None) = (bare, fault) {
                used += picture.kept.size;
                let brought = Change::event(news::Event::PictureBrought { post: new.id, picture });
                change = change.and(brought).with([Effect::Refresh(new.id.0)]);
            }
        }
        change
    })
}

/// Lets students work in the new TwinSpace, too, each in the role that they have; they are not asked.
pub(super) fn students(crossing: Crossing<'_>, next: &[(StudentId, PupilRole)]) -> Decided {
    let (space, at) = (crossing.space(), crossing.new.inside.seen.reader.now);
    let mut room = students::rules::room(crossing.new.inside);
    on_its_way(crossing, |run| {
        let mut change = Change::default();
        for (student, role) in next {
            let what = (CarryKind::Student, student.0);
            if room == 0 {
                change = change.and(carried(crossing, what, Err(CarryFault::NoRoom), run));
                continue;
            }
            room -= 1;
            let joined = students::Event::Joined { space, student: *student, role: *role, at };
            let refreshed = Change::event(joined).with([Effect::Refresh(student.0)]);
            change = change.and(refreshed).and(carried(crossing, what, Ok(None), run));
        }
        change
    })
}

/// Nothing is left.
pub(super) fn end(crossing: Crossing<'_>) -> Decided {
    on_its_way(crossing, |_| match crossing.carry {
        Some(carry) => ended(crossing, carry, CarryState::Done),
        None => Change::default(),
    })
}
