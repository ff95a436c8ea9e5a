//! Samples of archives: what would be in one, on its way, ready, and ready without some of the files.

use super::bundle::{Archive, Ready};
use super::{Screen, views};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::news::Insider;
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space, visited};
use crate::domain::{ArchiveId, Profiles, SpaceId, TwinSpace};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::reader::{Me, Reader};
use crate::view::View;

/// An archive of Ana's, of which so many files were looked at.
pub(crate) fn begun(done: u32, files: u32) -> Archive {
    Archive {
        id: ArchiveId(950),
        project: PROJECT,
        space: SpaceId(400),
        person: ANA,
        name: FileName::cleaned("Rivers 2026-11-28.zip", "archive.zip"),
        asked_at: NOW - HOUR,
        progress: (done, files),
        ready: None,
    }
}

/// The same once it is packed, without these files.
pub(crate) fn packed(lost: &[&str]) -> Archive {
    let lost = lost.iter().map(|name| FileName::cleaned(name, "file")).collect();
    let kept = Kept { hash: FileHash([9; 32]), size: 8_700_000 };
    Archive { ready: Some(Ready { kept, made_at: NOW - HOUR, lost }), ..begun(12, 12) }
}

/// What a sample knows.
#[derive(Clone)]
struct Board {
    known: Known,
    own: Option<Archive>,
    /// Whether the reader is a guest.
    is_visited: bool,
}

impl Board {
    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        let space = if self.is_visited { visited(space((1, 2), None)) } else { space((1, 2), None) };
        inside(&self.known, &space, reader, |inside| {
            let insider = Insider::of(inside, None);
            match screen {
                Screen::Archive { .. } => views::archive(insider, self.own.as_ref()),
                Screen::Download { .. } => views::download(insider, self.own.as_ref()?),
            }
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, board: Board| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| board.shows(screen, reader))
    };
    let board = |own| Board { known: known(State::Active, fill), own, is_visited: false };
    let home = || Screen::Archive { space: SpaceId(400) };
    let itself = || Screen::Download { archive: ArchiveId(950) };
    let name = |name: &str| fill(name.to_owned(), FileName::MAX);
    let many: Vec<String> = (1..=12).map(|n| name(&format!("clouds {n}.png"))).collect();
    let lost = || packed(&[&name("rain.png"), &name("Our song.mp3")]);
    let many = || packed(&many.iter().map(String::as_str).collect::<Vec<_>>());
    let closed = |own| Board { known: known(State::Closed, fill), ..board(own) };
    let removed = Profiles { twinspace: None, ..Profiles::FOUNDER };
    let mere = Profiles { twinspace: Some(TwinSpace::TeacherMember), ..Profiles::FOUNDER };
    vec![
        sample("archive/none yet", home(), ana(), board(None)),
        sample("archive/being packed", home(), ana(), board(Some(begun(5, 12)))),
        sample("archive/being packed, without files", home(), ana(), board(Some(begun(0, 0)))),
        sample("archive/ready", home(), ana(), board(Some(packed(&[])))),
        sample("archive/ready, some files are lost", home(), ana(), board(Some(lost()))),
        sample("archive/ready, many files are lost", home(), ana(), board(Some(many()))),
        sample("archive/closed", home(), ana(), closed(None)),
        sample("archive/for a founder with a smaller role", home(), ana(), {
            Board { known: known(State::Active, fill).with(ANA, mere), ..board(None) }
        }),
        sample("archive/for a founder who was removed", home(), ana(), {
            Board { known: known(State::Active, fill).with(ANA, removed), ..board(Some(packed(&[]))) }
        }),
        sample("archive/for a partner", home(), Me { id: PIA, ..olga() }, board(None)),
        sample("archive/for a guest", home(), newcomer(), Board { is_visited: true, ..board(None) }),
        sample("archive/stranger", home(), newcomer(), board(None)),
        sample("archive/itself", itself(), ana(), board(Some(packed(&[])))),
        sample("archive/itself, some files are lost", itself(), ana(), board(Some(lost()))),
        sample("archive/itself, not packed yet", itself(), ana(), board(Some(begun(5, 12)))),
        sample("archive/itself, of the other founder", itself(), jan(), board(Some(packed(&[])))),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
