//! Who may send, change and remove which files, and what becomes of those that were sent.

use super::rules::{self, MOST_FILES, Room, Taken};
use super::samples::{file, folder, sent};
use super::sent::{Fault, SentState, SharedFile, Upload};
use super::{Event, Job};
use crate::area;
use crate::areas::members::samples::{PIA, known, olga};
use crate::areas::news::samples::zofia;
use crate::areas::news::{Author, Insider};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::decision::{Decided, Decision, Effect, WayOn};
use crate::domain::{FolderId, FreshIds, SentId, SpaceId, StudentId, UploadId};
use crate::file::FileRef;
use crate::file_store::{FileHash, Kept};
use crate::platform::Platform;
use crate::reader::{Fresh, Me, Reader};
use crate::text::{fold, msg};
use crate::wire::Words;

const MB: u64 = 1 << 20;

fn as_insider<R>(me: Me, pupil: Option<&Pupil>, state: State, rule: impl FnOnce(Insider<'_>) -> R) -> R {
    let (known, space) = (known(state, &|words, _| words), space((1, 2), None));
    let reader = Reader { student: pupil.map(|pupil| pupil.student.id), ..reader(me) };
    inside(&known, &space, &reader, |inside| rule(Insider::of(inside, pupil)))
}

fn fresh() -> Fresh {
    Fresh::new(FreshIds::new(NOW, 7), String::new())
}

fn arrived(name: &str, size: u64) -> FileRef {
    FileRef { platform: Platform::ALL[0], id: format!("id of {name}"), name: name.to_owned(), size }
}

fn send(me: Me, pupil: Option<&Pupil>, state: State, files: &[FileRef], open: Option<&Upload>) -> Decided {
    let taken = Taken { bytes: 480 * MB, files: 0 };
    as_insider(me, pupil, state, |insider| rules::send(insider, (None, files), (open, taken), &mut fresh()))
}

fn begun(decision: &Decision) -> &Upload {
    match decision.events.first() {
        Some(area::Event::Files(Event::Begun { upload })) => upload,
        other => panic!("an upload, not {other:?}"),
    }
}

#[test]
fn whoever_publishes_sends_files_and_nobody_else() {
    let one = [arrived("clouds.png", MB)];
    for (me, pupil, by) in [
        (ana(), None, Author::Person(ANA)),
        (Me { id: PIA, ..olga() }, None, Author::Person(PIA)),
        (newcomer(), Some(zofia()), Author::Student(StudentId(603))),
        (ana(), Some(zofia()), Author::Student(StudentId(603))),
    ] {
        let decision = send(me, pupil.as_ref(), State::Active, &one, None).expect("it is taken");
        assert_eq!(begun(&decision).by, by);
        let job = Job::Keep { upload: begun(&decision).id };
        assert!(decision.effects.contains(&Effect::Start(job.into())));
    }
    assert!(send(newcomer(), Some(&pupil(1, "Lea", "Nube")), State::Active, &one, None).is_err(), "a Student-member");
    assert!(send(newcomer(), None, State::Active, &one, None).is_err(), "a stranger");
    assert!(send(ana(), None, State::Closed, &one, None).is_err(), "the project is over");
}

#[test]
fn what_is_wrong_at_first_sight_is_said_at_once() {
    let files = [
        arrived("../clouds.png", MB),
        arrived("film.mp4", 20 * MB + 1),
        arrived("game.exe", MB),
        arrived("song.mp3", 18 * MB),
        arrived("rain.mp3", 18 * MB),
        arrived("", 0),
    ];
    let decision = send(ana(), None, State::Active, &files, None).expect("they are looked at");
    let of: Vec<_> = begun(&decision).sent.iter().map(|sent| (sent.name.as_str(), sent.state)).collect();
    let expected = [
        ("clouds.png", SentState::Waits),
        ("film.mp4", SentState::Failed(Fault::TooLarge)),
        ("game.exe", SentState::Failed(Fault::Refused)),
        ("song.mp3", SentState::Waits),
        ("rain.mp3", SentState::Failed(Fault::NoRoom)),
        ("file", SentState::Waits),
    ];
    assert_eq!(of, expected);
    assert!(begun(&decision).sent.iter().all(|sent| sent.reference.is_some() == (sent.state == SentState::Waits)));
}

#[test]
fn a_twinspace_has_so_many_files_and_no_more() {
    let files = [arrived("clouds.png", 1), arrived("rain.png", 1)];
    let taken = Taken { bytes: 0, files: MOST_FILES - 1 };
    let decided = as_insider(ana(), None, State::Active, |insider| {
        rules::send(insider, (None, &files), (None, taken), &mut fresh())
    });
    let states: Vec<_> = begun(&decided.expect("they are looked at")).sent.iter().map(|sent| sent.state).collect();
    assert_eq!(states, [SentState::Waits, SentState::Failed(Fault::NoRoom)]);
}

#[test]
fn what_is_sent_and_removed_again_and_again_takes_room_for_a_day() {
    for (used, removed, bytes) in
        [(0, 0, 0), (300, 200, 300), (0, 500, 0), (300, 500, 300), (0, 700, 200), (300, 700, 500)]
    {
        assert_eq!(Taken::of((used, removed), 0, 500).bytes, bytes, "{used} and {removed}");
    }
}

fn upload(by: Author, ago: i64, states: &[SentState]) -> Upload {
    let sent = states.iter().zip(1..).map(|(state, n)| sent(n, "clouds.png", *state)).collect();
    Upload { id: UploadId(600), project: PROJECT, space: SpaceId(400), folder: None, by, last_at: NOW - ago, sent }
}

#[test]
fn an_album_is_one_upload() {
    let one = [arrived("clouds.png", MB)];
    let done = [SentState::Failed(Fault::Gone)];
    for (ago, states, is_joined, is_shown) in [
        (500, &done[..], true, true),
        (3_001, &done, false, false),
        (60_000, &[SentState::Waits], true, false),
        (500, &[SentState::Waits; 50], false, false),
    ] {
        let open = upload(Author::Person(ANA), ago, states);
        let decision = send(ana(), None, State::Active, &one, Some(&open)).expect("it is taken");
        assert_eq!(matches!(&decision.events[0], area::Event::Files(Event::Joined { .. })), is_joined, "{ago}");
        assert_eq!(super::is_shown(&decision.events), is_shown, "{ago}");
    }
    let open = Upload { folder: Some(FolderId(801)), ..upload(Author::Person(ANA), 500, &done) };
    begun(&send(ana(), None, State::Active, &one, Some(&open)).expect("into another folder"));
}

fn keep(by: Author, (me, pupil): (Me, Option<&Pupil>), state: State, kept: Result<Kept, Fault>, used: u64) -> Decision {
    let waiting = upload(by, 0, &[SentState::Waits]);
    let names = [fold("Clouds.png"), fold("clouds (2).png")];
    let room = Room { used, names: &names };
    as_insider(me, pupil, state, |insider| rules::keep((insider, &waiting), (SentId(701), kept), room, &mut fresh()))
        .expect("it is noted")
}

fn became(decision: &Decision) -> Result<SharedFile, Fault> {
    match decision.events.first() {
        Some(area::Event::Files(Event::Kept { file, .. })) => Ok(file.as_ref().clone()),
        Some(area::Event::Files(Event::Failed { fault, .. })) => Err(*fault),
        other => panic!("a file or a fault, not {other:?}"),
    }
}

#[test]
fn a_file_that_came_is_one_of_the_twinspace_under_a_name_of_its_own() {
    let kept = Kept { hash: FileHash([1; 32]), size: MB };
    let of_ana = keep(Author::Person(ANA), (ana(), None), State::Active, Ok(kept), 0);
    let file = became(&of_ana).expect("it is kept");
    assert_eq!((file.name.as_str(), file.by, file.kept), ("clouds (3).png", Author::Person(ANA), kept));
    assert!(of_ana.effects.contains(&Effect::Refresh(PROJECT.0)), "lists show it");
    let full = keep(Author::Person(ANA), (ana(), None), State::Active, Ok(kept), 500 * MB);
    assert_eq!(became(&full), Err(Fault::NoRoom));
    let closed = keep(Author::Person(ANA), (ana(), None), State::Closed, Ok(kept), 0);
    assert_eq!(became(&closed), Err(Fault::NotAllowed), "the project was closed meanwhile");
    let lea = pupil(1, "Lea", "Nube");
    let no_more = keep(Author::Student(lea.student.id), (ana(), Some(&lea)), State::Active, Ok(kept), 0);
    assert_eq!(became(&no_more), Err(Fault::NotAllowed), "her teacher's rights are not hers");
    let gone = keep(Author::Person(ANA), (ana(), None), State::Active, Err(Fault::Gone), 0);
    assert_eq!(became(&gone), Err(Fault::Gone));
}

#[test]
fn what_is_noted_twice_is_noted_once() {
    let kept = Kept { hash: FileHash([1; 32]), size: MB };
    let done = upload(Author::Person(ANA), 0, &[SentState::Failed(Fault::Gone)]);
    let room = Room { used: 0, names: &[] };
    let again = as_insider(ana(), None, State::Active, |insider| {
        rules::keep((insider, &done), (SentId(701), Ok(kept)), room, &mut fresh())
    });
    assert!(!again.expect("nothing is wrong").does_something());
}

#[test]
fn a_file_is_changed_by_whoever_has_sent_it_and_by_those_who_may_remove_it() {
    let (of_ana, of_zofia) =
        (file(1, Author::Person(ANA), "clouds.png", 1), file(2, Author::Student(StudentId(603)), "song.mp3", 1));
    let words = Words(Some("Rain".to_owned()));
    let room = || Room { used: 0, names: &[] };
    let weather = folder(1, "Weather", 0);
    let may = |me: Me, pupil: Option<&Pupil>, file: &SharedFile, state| {
        as_insider(me, pupil, state, |insider| {
            let all = [
                rules::rename(insider, file, (&words, room())).is_ok(),
                rules::put(insider, file, (Some(&weather), room())).is_ok(),
                rules::remove(insider, file).is_ok(),
            ];
            assert!(all.iter().all(|one| *one == all[0]), "one right for all of it: {all:?}");
            all[0]
        })
    };
    assert!(may(ana(), None, &of_ana, State::Active), "her own");
    assert!(may(jan(), None, &of_ana, State::Active), "a founder");
    assert!(may(newcomer(), Some(&zofia()), &of_zofia, State::Active), "a student's own");
    assert!(!may(newcomer(), Some(&zofia()), &of_ana, State::Active), "a teacher's");
    assert!(!may(Me { id: PIA, ..olga() }, None, &of_zofia, State::Active), "a mere member");
    assert!(!may(ana(), Some(&pupil(1, "Lea", "Nube")), &of_ana, State::Active), "on a lent device");
    assert!(!may(ana(), None, &of_ana, State::Closed), "it is only read now");
    assert!(!may(newcomer(), None, &of_ana, State::Active), "a stranger");
}

#[test]
fn a_renamed_file_keeps_its_ending_and_takes_no_name_that_is_there() {
    let own = file(1, Author::Person(ANA), "clouds.png", 1);
    let renamed = |words: &str, names: &[Vec<u8>]| {
        let words = Words(Some(words.to_owned()));
        let decided = as_insider(ana(), None, State::Active, |insider| {
            rules::rename(insider, &own, (&words, Room { used: 0, names }))
        });
        match decided.expect("she may").events.first() {
            Some(area::Event::Files(Event::Renamed { name, .. })) => Some(name.as_str().to_owned()),
            _ => None,
        }
    };
    assert_eq!(renamed("Rain", &[]).as_deref(), Some("Rain.png"));
    assert_eq!(renamed("Rain.exe", &[]).as_deref(), Some("Rain.exe.png"));
    assert_eq!(renamed("Rain", &[fold("RAIN.PNG")]).as_deref(), Some("Rain (2).png"));
    assert_eq!(renamed("clouds.png", &[]), None, "it is called so already");
    let asked = as_insider(ana(), None, State::Active, |insider| {
        rules::rename(insider, &own, (&Words::default(), Room { used: 0, names: &[] }))
    });
    assert!(matches!(asked.expect_err("words are missing").way_on, WayOn::NeedsWords(_)));
    // What has no ending by which it is known gets none of a kind that is not taken.
    for (called, words, is_taken) in [
        ("notes", "homework.bat", false),
        ("notes", "homework.txt", true),
        ("notes.abcdefghijklm", "run.exe", false),
        ("clouds.png", "run.exe", true),
    ] {
        let own = file(1, Author::Person(ANA), called, 1);
        let words = Words(Some(words.to_owned()));
        let decided = as_insider(ana(), None, State::Active, |insider| {
            rules::rename(insider, &own, (&words, Room { used: 0, names: &[] }))
        });
        assert_eq!(decided.is_ok(), is_taken, "{called} as {words:?}");
    }
}

#[test]
fn folders_are_made_by_whoever_publishes_and_removed_by_those_who_may_remove() {
    let words = Words(Some("Weather".to_owned()));
    let make = |me: Me, pupil: Option<&Pupil>, state| {
        as_insider(me, pupil, state, |insider| rules::new_folder(insider, &words, &[], &mut fresh())).is_ok()
    };
    assert!(make(ana(), None, State::Active) && make(newcomer(), Some(&zofia()), State::Active));
    assert!(!make(newcomer(), Some(&pupil(1, "Lea", "Nube")), State::Active) && !make(ana(), None, State::Closed));
    let weather = folder(1, "Weather", 3);
    let remove = |me: Me, pupil: Option<&Pupil>| {
        as_insider(me, pupil, State::Active, |insider| {
            rules::remove_folder(insider, &weather, (&[], Room::EMPTY)).is_ok()
                && rules::rename_folder(insider, &weather, (&words, &[])).is_ok()
        })
    };
    assert!(remove(jan(), None) && !remove(newcomer(), Some(&zofia())) && !remove(Me { id: PIA, ..olga() }, None));
    // Bringing over may make them more than anybody can make.
    for (count, makes_one) in [(49, true), (50, false), (60, false)] {
        let many: Vec<_> = (0..count).map(|n| folder(n, &format!("Folder {n}"), 0)).collect();
        let one_more =
            as_insider(ana(), None, State::Active, |insider| rules::new_folder(insider, &words, &many, &mut fresh()));
        let refused = one_more.err().map(|refusal| refusal.text);
        assert_eq!(refused, (!makes_one).then(|| msg::refusal_folders(many.len())), "{count} are there");
    }
    let strange = super::Folder { space: SpaceId(401), ..folder(3, "Elsewhere", 0) };
    let own = file(1, Author::Person(ANA), "clouds.png", 1);
    let moved = as_insider(ana(), None, State::Active, |insider| {
        rules::put(insider, &own, (Some(&strange), Room { used: 0, names: &[] }))
    });
    assert!(moved.is_err(), "into another TwinSpace");
}

#[test]
fn none_of_a_folders_files_is_called_like_another_one_when_it_is_removed() {
    let weather = folder(1, "Weather", 3);
    let files = [(1, "clouds.png"), (2, "CLOUDS (2).png"), (3, "rain.png")]
        .map(|(n, name)| SharedFile { folder: Some(weather.id), ..file(n, Author::Person(ANA), name, 1) });
    let names = [fold("Clouds.PNG"), fold("snow.png")];
    let removed = as_insider(jan(), None, State::Active, |insider| {
        rules::remove_folder(insider, &weather, (&files, Room { used: 0, names: &names }))
    });
    let events = removed.expect("he may").events;
    let moved = events.iter().filter_map(|event| {
        let area::Event::Files(Event::Moved { file, folder: None, name }) = event else { return None };
        Some((file.0, name.as_str()))
    });
    let moved: Vec<_> = moved.collect();
    assert_eq!(moved, [(901, "clouds (2).png"), (902, "CLOUDS (2) (2).png")]);
    assert!(matches!(events.last(), Some(area::Event::Files(Event::FolderRemoved { .. }))));
}

#[test]
fn who_reads_finds() {
    let words = Words(Some("ż".repeat(100)));
    let find = |me: Me, pupil: Option<&Pupil>, state| {
        as_insider(me, pupil, state, |insider| rules::find(insider, &words)).is_ok()
    };
    assert!(find(ana(), None, State::Closed), "also when it is over");
    assert!(find(newcomer(), Some(&pupil(1, "Lea", "Nube")), State::Active));
    assert!(!find(newcomer(), None, State::Active));
}
