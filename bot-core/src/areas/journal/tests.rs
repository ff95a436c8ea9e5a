//! Who reads a journal, and what is new in it.

use super::rules;
use super::samples;
use super::{Event, Screen};
use crate::area;
use crate::areas::members::samples::known;
use crate::areas::news::samples::zofia;
use crate::areas::news::{Insider, Listening};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, NOW, PROJECT, ana, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space, visited};
use crate::areas::students::Pupil;
use crate::decision::{Decided, Shows};
use crate::domain::{Profiles, SpaceId, StudentId};
use crate::platform::Platform;
use crate::reader::{Me, Reader};
use crate::text::Locale;
use crate::view::{Block, View};
use crate::wire::Page;

fn looks(me: Me, pupil: Option<&Pupil>, space: Space) -> Decided {
    let known = known(State::Active, &|words, _| words);
    let reader = Reader { student: pupil.map(|pupil| pupil.student.id), ..reader(me) };
    inside(&known, &space, &reader, |inside| rules::look(Insider::of(inside, pupil)))
}

#[test]
fn everybody_in_the_twinspace_looks_and_nobody_else() {
    let here = || Space { missed: 3, ..space((1, 2), None) };
    let looked = looks(ana(), None, here()).expect("a founder");
    let by = |listening| area::Event::from(Event::Looked { space: SpaceId(400), listening, at: NOW });
    assert_eq!(looked.events, [by(Listening::Person(ANA))]);
    assert_eq!(looked.shows, Shows::Screen(Screen::Journal { project: PROJECT, page: Page(0) }.into()));
    let student = looks(newcomer(), Some(&zofia()), here()).expect("a student");
    assert_eq!(student.events, [by(Listening::Student(StudentId(603)))]);
    assert!(looks(newcomer(), None, visited(here())).is_ok(), "a guest");
    assert!(looks(newcomer(), None, here()).is_err(), "a stranger");
    let nothing = looks(ana(), None, Space { missed: 0, ..here() }).expect("she looks again");
    assert!(nothing.events.is_empty(), "where nothing is new, nothing is written");
    let removed = known(State::Active, &|words, _| words).with(ANA, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let refused = inside(&removed, &here(), &reader(ana()), |inside| rules::look(Insider::of(inside, None)));
    assert!(refused.is_err(), "a founder who was removed from the TwinSpace");
}

/// What a sample says.
fn read(name: &str) -> String {
    let sample = samples::all().into_iter().find(|sample| sample.name == name).expect("a sample");
    let View::Card { blocks, .. } = sample.view(Locale::english(), Platform::ALL[0]) else { panic!("a card") };
    let said = |block: &Block| {
        let Block::Item(text) = block else { return None };
        Some(Locale::english().plain(text).replace(['\u{2068}', '\u{2069}'], ""))
    };
    blocks.iter().filter_map(said).collect::<Vec<_>>().join("\n")
}

#[test]
fn guests_read_no_name_of_a_student_or_of_another_guest() {
    for page in ["journal/for a guest", "journal/for a guest, second page"] {
        let lines = read(page);
        assert!(!lines.contains("Zofia") && !lines.contains("Nora"), "{lines}");
        assert!(lines.contains("Jan Lipa"), "teachers are named: {lines}");
    }
    for page in ["journal/first page", "journal/for a student"] {
        let lines = read(page);
        assert!(lines.contains("Zofia B.") && lines.contains("Nora Alba"), "{lines}");
    }
    assert_eq!(read("journal/stranger"), "");
}
