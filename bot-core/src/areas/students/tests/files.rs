//! A list that comes as a file: received, written line by line, and what can be done when it cannot be read.

use strum::IntoEnumIterator as _;

use super::*;
use crate::areas::students::samples::from_file;
use crate::areas::students::{ClassFile, FileFault, Part, ReadRow};
use crate::conversation::Problem;
use crate::domain::ClassId;
use crate::file::FileRef;
use crate::platform::Platform;

fn file(size: u64) -> FileRef {
    FileRef { platform: Platform::ALL[0], id: "file-7".to_owned(), name: "Lea.xlsx".to_owned(), size }
}

fn read_row(line: u32, name: Option<(&str, &str)>) -> ReadRow {
    let name = name.map(|(given, surname)| StudentName::of(given, surname).expect("a name"));
    ReadRow { line, typed: if name.is_none() { "Ana".to_owned() } else { String::new() }, name }
}

fn part(all: u32, rows: Vec<ReadRow>) -> Part {
    Part { sheet: Some("4b".to_owned()), all, rows }
}

fn reads(class: &Class, here: &[&str], part: &Part) -> Decided {
    on_list(ana(), class, here, |list| rules::read(list, part, BTreeSet::new()))
}

/// The lines that are written, and what becomes of the list then.
fn written(decided: Decided) -> (Vec<crate::areas::students::ClassRow>, Option<ClassState>) {
    let events = decided.expect("it is read").events;
    let (mut lines, mut state) = (Vec::new(), None);
    for event in events {
        if let AnyEvent::Students(Event::RowsRead { rows, .. }) = event {
            lines.extend(rows);
        } else if let AnyEvent::Students(Event::ClassMoved { after, .. }) = event {
            state = Some(after);
        } else {
            panic!("{event:?}");
        }
    }
    (lines, state)
}

#[test]
fn a_file_is_an_answer_unless_it_is_too_large() {
    let read = |size| ClassSource::parse(&Answer::File(file(size)));
    assert!(matches!(read(0), Ok(ClassSource::File(_))), "nobody knows its size yet");
    assert!(matches!(read(2 << 20), Ok(ClassSource::File(_))));
    let Err(Problem(why)) = read((2 << 20) + 1) else { panic!("it is too large") };
    assert_eq!(why, FileFault::TooLarge.text());
    let source = read(9).expect("it is small");
    assert_eq!(ClassSource::parse(&source.answer()).expect("the same again"), source);
    assert!(StudentName::parse(&Answer::File(file(9))).is_err(), "one line is no file");
}

#[test]
fn a_file_is_received_and_a_job_reads_it() {
    let receive = |me: Me, state, unread: &[ClassId]| {
        in_space(me, state, None, |inside| rules::receive(inside, (&file(9), PupilRole::Manager), unread, &mut fresh()))
    };
    let decision = receive(ana(), State::Active, &[]).expect("she may");
    let [AnyEvent::Students(Event::Received { class, .. })] = &decision.events[..] else { panic!("it is kept") };
    assert_eq!((class.state, class.role, class.rows.len()), (ClassState::Reading, PupilRole::Manager, 0));
    assert_eq!(class.file, Some(ClassFile::of(file(9))));
    assert!(decision.effects.contains(&Effect::Start(Job::Read { class: class.id }.into())));
    let events = receive(ana(), State::Active, &[CLASS]).expect("she may").events;
    let names: Vec<&str> = events.iter().map(<&'static str>::from).collect();
    assert_eq!(names, ["Discarded", "Received"], "what could not be read makes room");
    assert!(receive(newcomer(), State::Active, &[]).is_err());
    assert!(receive(ana(), State::Closed, &[]).is_err());
}

#[test]
fn lines_are_written_once_and_the_last_ends_the_reading() {
    let reading = from_file(vec![row(2, Some(("Lea", "Nube")), RowState::In)], 3, None);
    let lea = || read_row(2, Some(("Lea", "Nube")));
    let (lines, state) = written(reads(&reading, &[], &part(3, vec![lea(), read_row(4, Some(("Leo", "Monte")))])));
    assert_eq!((lines.len(), lines[0].line, state), (1, 4, None), "line 2 is written, and another one is to come");
    let more = vec![read_row(4, Some(("Leo", "Monte"))), read_row(5, None)];
    let (lines, state) = written(reads(&reading, &[], &part(3, more)));
    assert_eq!((lines.len(), state), (2, Some(ClassState::Checked)));
    assert_eq!((lines[1].typed.as_str(), &lines[1].user_name), ("Ana", &None), "it is to be corrected");
    let (lines, state) = written(reads(&reading, &[], &part(1, vec![lea()])));
    assert_eq!((lines.len(), state), (0, Some(ClassState::Checked)), "a list that is read ends whatever was counted");
    assert!(reads(&class(ClassState::Checked, Vec::new()), &[], &part(1, vec![lea()])).is_err(), "it is read already");
}

#[test]
fn doubles_in_a_file_are_left_out_and_all_others_get_names_of_their_own() {
    let reading = from_file(vec![row(2, Some(("Lea", "Nube")), RowState::In)], 5, None);
    let twice = [("LEA", "Nube"), ("Leo", "Monte"), ("Léo", "Monte"), ("Mia", "Río")];
    let rows = (3..).zip(twice).map(|(line, name)| read_row(line, Some(name))).collect();
    let (lines, _) = written(reads(&reading, &["Mia Río"], &part(5, rows)));
    let states: Vec<RowState> = lines.iter().map(|row| row.state).collect();
    assert_eq!(states, [RowState::Out, RowState::In, RowState::Out, RowState::Out]);
    let other = from_file(vec![row(2, Some(("Lea", "Nube")), RowState::In)], 2, None);
    // Another person, whose user name would be the same.
    let (lines, _) = written(reads(&other, &[], &part(2, vec![read_row(3, Some(("Lea", "Núbe-")))])));
    assert_ne!(lines[0].user_name, other.rows[0].user_name);
}

#[test]
fn a_reading_stops_when_its_teacher_may_bring_nobody_in_any_more() {
    let reading = from_file(Vec::new(), 0, None);
    let known = plain(State::Active).with(ana().id, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let (space, reader) = (twinspace((0, 2), Some(NOW)), reader(ana()));
    let decided = inside(&known, &space, &reader, |inside| {
        let list = List { inside, class: &reading, here: &[], at_school: &[] };
        rules::read(list, &part(1, vec![read_row(2, Some(("Lea", "Nube")))]), BTreeSet::new())
    });
    assert_eq!(written(decided), (Vec::new(), Some(ClassState::Stopped)));
}

#[test]
fn only_what_did_not_come_is_tried_again() {
    let again = |me: Me, class: &Class| on_list(me, class, &[], rules::read_again);
    let gone = from_file(Vec::new(), 0, Some(FileFault::NotFetched));
    let begun = again(ana(), &gone).expect("it may come now");
    assert!(begun.effects.contains(&Effect::Start(Job::Read { class: CLASS }.into())));
    assert!(again(jan(), &gone).is_err(), "it is somebody else's");
    for fault in FileFault::iter().filter(|fault| *fault != FileFault::NotFetched) {
        assert!(again(ana(), &from_file(Vec::new(), 0, Some(fault))).is_err(), "{fault:?}");
    }
    let twice = again(ana(), &from_file(Vec::new(), 0, None)).expect("it is under way");
    assert!(twice.events.is_empty() && twice.effects.is_empty());
    let unread = |class: &Class| on_list(ana(), class, &[], |list| rules::unread(list, FileFault::Broken));
    assert!(unread(&from_file(Vec::new(), 0, None)).is_ok());
    assert!(unread(&gone).is_err());
}

#[test]
fn a_list_that_is_not_read_can_be_thrown_away_and_nothing_else() {
    for fault in [None, Some(FileFault::Locked)] {
        let class = from_file(vec![row(2, Some(("Lea", "Nube")), RowState::In)], 3, fault);
        assert!(on_list(ana(), &class, &[], rules::discard).is_ok());
        assert!(on_list(jan(), &class, &[], rules::discard).is_err());
        assert!(on_list(ana(), &class, &[], rules::enrol).is_err());
        assert!(on_list(ana(), &class, &[], |list| rules::leave_out(list, 2, true)).is_err());
        assert!(on_list(ana(), &class, &[], |list| rules::swap(list, BTreeSet::new())).is_err());
    }
}

#[test]
fn nothing_in_a_log_shows_a_name_in_a_file_or_of_one() {
    let class = from_file(vec![row(2, Some(("Lea", "Nube")), RowState::In)], 3, None);
    let class = Class { file: class.file.map(|of| ClassFile { file: Some(file(9)), ..of }), ..class };
    let names = ClassSource::File(file(9));
    let command = Command::Check { project: PROJECT, names, role: PupilRole::Member };
    let part = part(1, vec![read_row(2, Some(("Lea", "Nube"))), read_row(3, None)]);
    let read = Command::Read { class: CLASS, part };
    let printed = format!("{class:?} {command:?} {read:?} {:?}", Answer::File(file(9)));
    for hidden in ["Lea", "Nube", "Ana", "file-7", "4b"] {
        assert!(!printed.contains(hidden), "{hidden} in {printed}");
    }
}
