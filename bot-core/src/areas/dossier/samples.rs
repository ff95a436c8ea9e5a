//! Samples of what somebody sees of their copy, and of being forgotten.

use super::bundle::{Export, Ready, Whose};
use super::leaving::Own;
use super::parting::{Hold, Parting, Why};
use super::{Command, Screen, views};
use crate::areas::members::samples::Fill;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, HOUR, NOW, PROJECT, SPAIN, ana, authorities, eva, newcomer, operator, reader, run_by_somebody, suspended,
    suspension,
};
use crate::areas::suspension::samples::of_school_before;
use crate::domain::{AccountId, DAY, ExportId, ProjectId, SchoolId, StudentId, Suspendee, Title};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::reader::{Me, Reader, Traits};
use crate::text::{Text, msg};
use crate::view::View;

/// A copy of Ana's, of which so many files were looked at.
pub(super) fn begun(done: u32, files: u32) -> Export {
    Export {
        id: ExportId(970),
        whose: Whose { person: ANA, student: None },
        account: AccountId(0),
        name: FileName::cleaned("My data 2026-11-23.zip", "copy.zip"),
        asked_at: NOW - HOUR,
        progress: (done, files),
        ready: None,
    }
}

/// The same once it is packed.
pub(super) fn packed() -> Export {
    let kept = Kept { hash: FileHash([9; 32]), size: 870_000 };
    Export { ready: Some(Ready { kept, made_at: NOW - HOUR }), ..begun(12, 12) }
}

/// Somebody who asked so many days ago to be forgotten.
pub(super) fn asked(days: i64) -> Parting {
    Parting::asked(NOW - days * DAY)
}

fn hold(why: Why, called: &str, fill: Fill<'_>) -> Hold {
    Hold { why, called: Text::words(fill(called.to_owned(), Title::MAX)) }
}

/// What a sample knows.
#[derive(Clone, Default)]
struct Known {
    own: Option<Export>,
    parting: Option<Parting>,
    holds: Vec<Hold>,
}

impl Known {
    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        match screen {
            Screen::Copy => Some(views::copy(self.own.as_ref(), reader)),
            Screen::Download { .. } => views::download(self.own.as_ref()?, reader),
            Screen::Forget => Some(views::forget(self.of(reader))),
            Screen::Forgotten => Some(views::forgotten()),
        }
    }

    fn of<'a>(&'a self, reader: &'a Reader) -> Own<'a> {
        Own { reader, parting: self.parting.as_ref(), holds: &self.holds }
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, reader: Reader, known: Known| {
        Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| known.shows(screen, reader))
    };
    let own = |own| Known { own, ..Known::default() };
    let student = |me: Me| Reader { student: Some(StudentId(601)), ..reader(me) };
    let itself = || Screen::Download { export: ExportId(970) };
    let mine = || vec![hold(Why::Runs(PROJECT), "Clouds over two towns", fill)];
    let spain = authorities().into_iter().find(|known| known.id == SPAIN).map(|known| known.label());
    let decides = vec![Hold { why: Why::Decides, called: spain.unwrap_or_else(|| Text::words("")) }];
    let operates = vec![Hold { why: Why::Operates, called: msg::operators_title() }];
    let waits_for_service = |of: Suspendee| vec![Hold { why: Why::Suspended(of), called: suspension(of).service() }];
    let school = Suspendee::School(SchoolId(1));
    let many = || {
        let two = [("Rivers of Europe", 101), ("Rivers of Europe", 102), ("What we eat, and where it grows", 103)];
        let waits = |(title, id): (&str, i64)| hold(Why::Waits(ProjectId(id)), title, fill);
        let offered = (104..107).map(|id| hold(Why::Offered(ProjectId(id)), "Rivers in two towns", fill));
        let space = hold(Why::Space(PROJECT), "Clouds over two towns", fill);
        std::iter::once(space).chain(two.map(waits)).chain(offered).collect::<Vec<_>>()
    };
    let leaves = |parting, holds| Known { parting, holds, ..Known::default() };
    let asks = |me: Me| Me { traits: Traits { parts_at: Some(NOW + 4 * DAY), ..me.traits.clone() }, ..me };
    let sure = Sample::confirms("parting/are you sure", Command::Forget, reader(ana()), |reader| {
        views::sure(Own { reader, parting: None, holds: &[] })
    });
    let not_yet = Sample::confirms("parting/others rely on you", Command::Forget, reader(ana()), {
        let known = leaves(None, mine());
        move |reader| views::sure(known.of(reader))
    });
    vec![
        sample("copy/none yet", Screen::Copy, reader(ana()), own(None)),
        sample("copy/none yet, for a student", Screen::Copy, student(newcomer()), own(None)),
        sample("copy/on somebody else’s device", Screen::Copy, student(ana()), own(None)),
        sample("copy/being packed", Screen::Copy, reader(ana()), own(Some(begun(5, 12)))),
        sample("copy/being packed, without files", Screen::Copy, reader(ana()), own(Some(begun(0, 0)))),
        sample("copy/ready", Screen::Copy, reader(ana()), own(Some(packed()))),
        sample("copy/itself", itself(), reader(ana()), own(Some(packed()))),
        sample("copy/itself, not packed yet", itself(), reader(ana()), own(Some(begun(5, 12)))),
        sample("copy/itself, of somebody else", itself(), reader(eva()), own(Some(packed()))),
        sample("parting/what goes and what stays", Screen::Forget, reader(ana()), Known::default()),
        sample("parting/the last administrator", Screen::Forget, reader(ana()), leaves(None, mine())),
        sample("parting/many rely on them", Screen::Forget, reader(ana()), leaves(None, many())),
        sample(
            "parting/the last approver",
            Screen::Forget,
            run_by_somebody(reader(eva())),
            leaves(None, decides.clone()),
        ),
        sample("parting/the last approver, nobody is named", Screen::Forget, reader(eva()), leaves(None, decides)),
        sample("parting/the only operator", Screen::Forget, reader(operator()), leaves(None, operates)),
        sample(
            "parting/suspended where teachers are accepted at once",
            Screen::Forget,
            reader(suspended(ana())),
            leaves(None, waits_for_service(Suspendee::Teacher(ANA))),
        ),
        sample(
            "parting/their school is suspended where teachers are accepted at once",
            Screen::Forget,
            reader(Me { suspended: Some(suspension(school)), ..ana() }),
            leaves(None, waits_for_service(school)),
        ),
        sample(
            "parting/a school that they have left is suspended where teachers are accepted at once",
            Screen::Forget,
            reader(of_school_before(ana())),
            leaves(None, waits_for_service(Suspendee::School(SchoolId(8)))),
        ),
        sample("parting/planned", Screen::Forget, reader(asks(ana())), leaves(Some(asked(3)), Vec::new())),
        sample(
            "parting/planned, and others rely on them by now",
            Screen::Forget,
            reader(asks(ana())),
            leaves(Some(asked(8)), mine()),
        ),
        sample("parting/the last message", Screen::Forgotten, reader(newcomer()), Known::default()),
        sure,
        not_yet,
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
