//! Who may bring over what is in the TwinSpace before, and what comes of each thing.

use std::collections::BTreeMap;

use super::baggage::{CarryFault, CarryKind, CarryState, Wanted};
use super::rules::{self, Crossing, Landing};
use super::samples::Both;
use super::{Event, Job, Screen};
use crate::area;
use crate::areas::files::samples::{file, folder};
use crate::areas::files::{self, SharedFile};
use crate::areas::members::samples::olga;
use crate::areas::news::Author;
use crate::areas::news::samples::{picture, post};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, jan, newcomer, reader, suspended};
use crate::areas::students::{self, PupilRole};
use crate::areas::{journal, news};
use crate::decision::{Decided, Decision, Effect, Whom};
use crate::domain::{Deed, Desktop, Doer, FolderId, FreshIds, PersonId, Profiles, SpaceId, StudentId, TwinSpace, What};
use crate::reader::{Fresh, Me};
use crate::text::{fold, msg};

const FILES: Wanted = Wanted { news: false, students: false };
const ALL: Wanted = Wanted { news: true, students: true };
const MB: u64 = 1 << 20;

fn both(state: State) -> Both {
    Both::of(state, &|words, _| words)
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), String::new())
}

fn begins(both: &Both, me: Me, wish: Wanted) -> Decided {
    both.crossing(&reader(me), |crossing| rules::begin(crossing, wish))
}

fn runs<R>(both: &Both, rule: impl FnOnce(Crossing<'_>) -> R) -> R {
    both.crossing(&reader(ana()), rule)
}

fn running() -> Both {
    both(State::Active).asked(CarryState::Running, ALL)
}

fn with(person: PersonId, profiles: Profiles) -> Both {
    let mut both = both(State::Active);
    both.new = both.new.with(person, profiles);
    both
}

/// What was brought over or stayed behind, in order.
fn carried(decision: &Decision) -> Vec<(CarryKind, i64, Option<CarryFault>)> {
    let of = |event: &area::Event| {
        let area::Event::Carry(Event::Carried { what: (kind, item), became, .. }) = event else { return None };
        Some((*kind, *item, became.err()))
    };
    decision.events.iter().filter_map(of).collect()
}

#[test]
fn a_founder_who_was_in_the_project_before_begins_and_nobody_else() {
    let founder = |twinspace| Profiles { twinspace, ..Profiles::FOUNDER };
    for (role, may) in [
        (Some(TwinSpace::TeacherAdministrator), true),
        (Some(TwinSpace::TeacherManager), true),
        (Some(TwinSpace::TeacherMember), false),
        (None, false),
    ] {
        let decided = begins(&with(ANA, founder(role)), ana(), FILES);
        assert_eq!(decided.is_ok(), may, "{role:?}");
    }
    let decision = begins(&both(State::Active), jan(), FILES).expect("either founder may");
    let job = Effect::Start(Job::Carry { project: PROJECT }.into());
    assert!(decision.effects.contains(&job) && decision.does_something());
    let partner = begins(&both(State::Active), olga(), FILES).expect_err("who runs it and did not found it");
    assert_eq!(partner.text, msg::refusal_not_allowed());
    let comer = begins(&both(State::Active).without_jan(), jan(), FILES).expect_err("what was there is not theirs");
    assert_eq!(comer.text, msg::refusal_bring_over());
    let mut removed = both(State::Active);
    removed.old = removed.old.with(ANA, founder(None));
    assert!(begins(&removed, ana(), FILES).is_err(), "who was removed from the TwinSpace before");
    assert_eq!(begins(&both(State::Active), newcomer(), FILES).expect_err("a stranger").text, msg::refusal_gone());
    assert!(begins(&both(State::Closed), ana(), FILES).is_err(), "what is closed takes nothing");
}

#[test]
fn what_is_on_its_way_or_there_is_not_begun_again() {
    let decision = begins(&running(), ana(), FILES).expect("it goes on");
    assert!(decision.events.is_empty() && decision.says == Some(msg::toast_bringing_over()));
    let there = both(State::Active).asked(CarryState::Done, FILES).came([(0, 200, 0), (0, 0, 0), (0, 0, 0)]);
    assert!(!begins(&there, ana(), FILES).expect("nothing is left").does_something());
    assert!(begins(&there, ana(), ALL).expect("now the news and the students").does_something());
    let behind = both(State::Active).asked(CarryState::Done, FILES).came([(0, 199, 1), (0, 0, 0), (0, 0, 0)]);
    assert!(begins(&behind, ana(), FILES).expect("what stayed behind is tried again").does_something());
}

#[test]
fn students_come_once_guardians_have_agreed() {
    let mut both = both(State::Active);
    both.space.agreed_at = None;
    let refusal = begins(&both, ana(), ALL).expect_err("the project is for children from nine on");
    assert_eq!(refusal.text, msg::refusal_guardians());
    assert!(begins(&both, ana(), FILES).is_ok(), "files need nobody’s word");
    both.baggage.students = super::Count::default();
    assert!(begins(&both, ana(), ALL).is_ok(), "nor does a class of nobody");
}

#[test]
fn both_founders_are_told_once_where_there_is_something() {
    let told = |decision: &Decision| -> Vec<PersonId> {
        let whom = |effect: &Effect| {
            let Effect::Notify(Whom::Person(person), screen, _) = effect else { return None };
            (*screen == Screen::Ready { project: PROJECT }.into()).then_some(*person)
        };
        decision.effects.iter().filter_map(whom).collect()
    };
    assert_eq!(told(&runs(&both(State::Active), rules::offer).expect("there is something")), [ANA, JAN]);
    let asked = both(State::Active).asked(CarryState::Offered, FILES);
    assert!(!runs(&asked, rules::offer).expect("they know").does_something());
    let mut nothing = both(State::Active);
    nothing.baggage = super::Baggage::default();
    assert!(runs(&nothing, rules::offer).is_err());
}

fn landing(files: Vec<(Option<CarryFault>, SharedFile)>) -> Landing {
    Landing { files, folders: BTreeMap::new(), names: BTreeMap::new(), used: 0, count: 0 }
}

#[test]
fn files_come_with_their_folders_names_authors_and_dates() {
    let inside = SharedFile { folder: Some(FolderId(801)), ..file(1, Author::Person(JAN), "clouds.png", 2) };
    let erased = file(2, Author::Erased, "clouds.png", 3);
    let land = Landing {
        folders: BTreeMap::from([(FolderId(801), FolderId(5))]),
        names: BTreeMap::from([(None, vec![fold("clouds.png")]), (Some(FolderId(5)), Vec::new())]),
        ..landing(vec![
            (None, inside.clone()),
            (None, erased.clone()),
            (None, file(3, Author::Person(ANA), "clouds.png", 4)),
        ])
    };
    let decision = runs(&running(), |crossing| rules::files(crossing, land, &mut fresh())).expect("it goes on");
    let brought: Vec<&SharedFile> = decision
        .events
        .iter()
        .filter_map(
            |event| if let area::Event::Files(files::Event::Brought { file }) = event { Some(&**file) } else { None },
        )
        .collect();
    let [first, second, third] = brought[..] else { panic!("three files: {brought:?}") };
    assert_eq!((first.folder, first.name.as_str()), (Some(FolderId(5)), "clouds.png"));
    assert_eq!((first.by, first.sent_at, first.kept), (inside.by, inside.sent_at, inside.kept));
    assert_eq!((first.space, first.project), (SpaceId(401), PROJECT));
    assert!(first.id != inside.id, "it is another file of the same content");
    assert_eq!((second.folder, second.name.as_str(), second.by), (None, "clouds (2).png", Author::Erased));
    assert_eq!(third.name.as_str(), "clouds (3).png", "also among those that come together");
    let all = [901, 902, 903].map(|item| (CarryKind::File, item, None));
    assert_eq!(carried(&decision), all);
}

#[test]
fn what_is_lost_damaged_or_has_no_room_stays_behind_and_is_named() {
    let of = |n| file(n, Author::Person(ANA), &format!("{n}.png"), 1);
    let land = Landing {
        used: 500 * MB - 2_200_000,
        ..landing(vec![
            (Some(CarryFault::Damaged), of(1)),
            (Some(CarryFault::Missing), of(2)),
            (None, of(3)),
            (None, of(4)),
        ])
    };
    let decision = runs(&running(), |crossing| rules::files(crossing, land, &mut fresh())).expect("it goes on");
    let expected = [
        (901, Some(CarryFault::Damaged)),
        (902, Some(CarryFault::Missing)),
        (903, None),
        (904, Some(CarryFault::NoRoom)),
    ];
    assert_eq!(carried(&decision), expected.map(|(item, fault)| (CarryKind::File, item, fault)));
}

#[test]
fn what_is_more_than_a_twinspace_may_have_stays_behind() {
    let of = |n| (None, file(n, Author::Person(ANA), &format!("{n}.png"), 1));
    let land = Landing { count: files::rules::MOST_FILES - 1, ..landing(vec![of(1), of(2)]) };
    let decision = runs(&running(), |crossing| rules::files(crossing, land, &mut fresh())).expect("it goes on");
    let expected = [(901, None), (902, Some(CarryFault::NoRoom))];
    assert_eq!(carried(&decision), expected.map(|(item, fault)| (CarryKind::File, item, fault)));
}

#[test]
fn folders_come_and_one_of_the_same_name_gets_a_number() {
    let (old, there) = ([folder(1, "Weather", 1), folder(2, "Songs", 0)], [folder(3, "weather", 4)]);
    let decision =
        runs(&running(), |crossing| rules::folders(crossing, (&old, &there), &mut fresh())).expect("it goes on");
    let names: Vec<&str> = decision
        .events
        .iter()
        .filter_map(|event| {
            let area::Event::Files(files::Event::FolderMade { folder, .. }) = event else { return None };
            Some(folder.name.as_str())
        })
        .collect();
    assert_eq!(names, ["Weather (2)", "Songs"]);
    assert_eq!(carried(&decision), [801, 802].map(|item| (CarryKind::Folder, item, None)));
}

#[test]
fn posts_come_as_they_were_and_nobody_is_told() {
    let old = post(1, Author::Student(StudentId(603)), "Rain gauge", 26);
    let decision = runs(&running(), |crossing| rules::posts(crossing, vec![(None, old.clone())], 0, &mut fresh()));
    let decision = decision.expect("it goes on");
    let Some(area::Event::News(news::Event::Brought { post })) = decision.events.first() else {
        panic!("it comes: {:?}", decision.events)
    };
    assert_eq!((post.by, post.times, &post.text), (old.by, old.times, &old.text));
    assert_eq!((post.space, post.project), (SpaceId(401), PROJECT));
    assert_eq!(decision.effects, [Effect::Refresh(PROJECT.0)], "nobody is told, no job tells them");
}

#[test]
fn a_post_comes_with_its_picture_or_without_and_then_that_is_noted() {
    let old = |n| news::Post { picture: Some(picture()), ..post(n, Author::Person(ANA), "Rain gauge", 26) };
    let next = vec![
        (None, old(1)),
        (Some(CarryFault::Damaged), old(2)),
        (None, old(3)),
        (None, post(4, Author::Erased, "Sun", 3)),
    ];
    // There is room for one of them.
    let used = crate::file_kind::Takes::default().quota - picture().kept.size;
    let decision = runs(&running(), |crossing| rules::posts(crossing, next, used, &mut fresh())).expect("it goes on");
    let came = |event: &area::Event| {
        let area::Event::News(news::Event::Brought { post }) = event else { return None };
        Some(post.picture.is_some())
    };
    assert_eq!(decision.events.iter().filter_map(came).collect::<Vec<_>>(), [true, false, false, false]);
    let behind: Vec<_> = carried(&decision).into_iter().filter(|(_, _, fault)| fault.is_some()).collect();
    let expected = [(902, CarryFault::Damaged), (903, CarryFault::NoRoom)];
    assert_eq!(behind, expected.map(|(item, fault)| (CarryKind::Picture, item, Some(fault))));
}

#[test]
fn a_picture_that_stayed_behind_comes_to_its_post_once_it_can() {
    let bare = |n| post(n, Author::Person(ANA), "Rain gauge", 26);
    let old = |n| news::Post { picture: Some(picture()), ..bare(n) };
    let next = vec![
        (None, old(1), Some(bare(11))),
        (Some(CarryFault::Damaged), old(2), Some(bare(12))),
        (None, old(3), Some(bare(13))),
        (Some(CarryFault::Missing), old(4), None),
        (None, old(5), Some(old(15))),
    ];
    // There is room for one of them.
    let used = crate::file_kind::Takes::default().quota - picture().kept.size;
    let decision = runs(&running(), |crossing| rules::pictures(crossing, next, used)).expect("it goes on");
    let noted = |event: &area::Event| {
        let area::Event::Carry(Event::Picture { post, fault, run: 1, .. }) = event else { return None };
        Some((post.0, *fault))
    };
    let expected =
        [(901, None), (902, Some(CarryFault::Damaged)), (903, Some(CarryFault::NoRoom)), (904, None), (905, None)];
    assert_eq!(decision.events.iter().filter_map(noted).collect::<Vec<_>>(), expected);
    let brought = area::Event::from(news::Event::PictureBrought { post: bare(11).id, picture: picture() });
    assert_eq!(
        decision.events.iter().filter(|event| matches!(event, area::Event::News(_))).collect::<Vec<_>>(),
        [&brought]
    );
    assert!(decision.effects.contains(&Effect::Refresh(bare(11).id.0)), "where it is read it is seen");
    let mut both = both(State::Active).asked(CarryState::Done, ALL).came([(0, 200, 0), (0, 7, 0), (0, 24, 0)]);
    let asked = |both: &Both, wish| begins(both, ana(), wish).expect("she may").events.len();
    assert_eq!(asked(&both, ALL), 0, "all of it is there");
    both.baggage.pictures = 1;
    assert_eq!((asked(&both, ALL), asked(&both, FILES)), (1, 0));
}

#[test]
fn students_keep_their_roles_and_those_for_whom_there_is_no_room_stay_behind() {
    let next = [(StudentId(601), PupilRole::Member), (StudentId(602), PupilRole::Manager)];
    let decision = runs(&running(), |crossing| rules::students(crossing, &next)).expect("it goes on");
    for (student, role) in next {
        let joined = students::Event::Joined { space: SpaceId(401), student, role, at: NOW };
        assert!(decision.events.contains(&joined.into()), "{student}");
    }
    let mut full = running();
    full.space.students = (9, 990);
    let decision = runs(&full, |crossing| rules::students(crossing, &next)).expect("it goes on");
    let expected = [(601, None), (602, Some(CarryFault::NoRoom))];
    assert_eq!(carried(&decision), expected.map(|(item, fault)| (CarryKind::Student, item, fault)));
}

#[test]
fn the_end_is_noted_with_one_line_of_the_journal_for_each_kind() {
    let both = running().came([(3, 197, 0), (0, 0, 0), (0, 24, 0)]);
    let decision = runs(&both, rules::end).expect("it ends");
    let noted = |what| {
        let deed = Deed::of(Doer::Person(ANA), what, NOW);
        area::Event::from(journal::Event::Noted { space: SpaceId(401), deed })
    };
    let ended = Event::Ended { space: SpaceId(401), run: 1, state: CarryState::Done };
    assert_eq!(decision.events, [ended.into(), noted(What::StudentsOver(24)), noted(What::FilesOver(197))]);
    let over = both.asked(CarryState::Done, ALL);
    assert!(!runs(&over, rules::end).expect("twice is once").does_something());
}

#[test]
fn who_may_not_any_more_brings_nothing_else_over() {
    let state = |both: &Both| {
        let land = landing(vec![(None, file(1, Author::Person(ANA), "clouds.png", 2))]);
        let decision = runs(both, |crossing| rules::files(crossing, land, &mut fresh())).expect("it says so");
        assert_eq!(carried(&decision), []);
        match decision.events.first() {
            Some(area::Event::Carry(Event::Ended { state, .. })) => *state,
            other => panic!("it ends, not {other:?}"),
        }
    };
    let closed = both(State::Closed).asked(CarryState::Running, ALL);
    assert_eq!(state(&closed), CarryState::Closed);
    let low = Profiles { is_founder: true, desktop: Desktop::Manager, twinspace: Some(TwinSpace::TeacherMember) };
    let mut lower = running();
    lower.new = lower.new.with(ANA, low);
    assert_eq!(state(&lower), CarryState::NotAllowed);
    let mut left = running();
    left.old.project.members.retain(|member| member.person != ANA);
    assert_eq!(state(&left), CarryState::NotAllowed, "who left the project before");
}

#[test]
fn who_is_suspended_brings_nothing_over_and_what_is_on_its_way_comes() {
    let me = || suspended(ana());
    let why = Some(area::why_suspended());
    let refused = begins(&both(State::Active), me(), ALL).expect_err("suspended");
    assert_eq!(refused.shows.map(|shows| *shows), why);
    assert!(begins(&running(), me(), ALL).is_ok(), "it was begun before");
    let land = landing(vec![(None, file(1, Author::Person(ANA), "clouds.png", 2))]);
    let goes_on = running().crossing(&reader(me()), |crossing| rules::files(crossing, land, &mut fresh()));
    assert_eq!(carried(&goes_on.expect("it goes on")), [(CarryKind::File, 901, None)]);
}
