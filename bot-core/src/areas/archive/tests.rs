//! Who gets an archive, what becomes of it, what stands in it, and where its files are.

use std::collections::BTreeSet;

use super::bundle::{Archive, LASTS};
use super::contents::{About, Contents, Entry, Item, Line, Pupil, Shown, Teacher};
use super::samples::{begun, packed};
use super::{Event, Job, Screen, Timer, page, paths, record, rules};
use crate::area;
use crate::areas::files::samples::{file, folder};
use crate::areas::members::samples::{PIA, known, olga};
use crate::areas::news::samples::zofia;
use crate::areas::news::{Author, Insider};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, NOW, ana, jan, newcomer, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil as Student;
use crate::decision::{Decided, Decision, Effect, Topic, Whom};
use crate::domain::{ArchiveId, Cap, Desktop, FolderId, FreshIds, PostId, Profiles, SpaceId, TwinSpace, What};
use crate::file_name::FileName;
use crate::file_store::{FileHash, Kept};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Locale, Text, msg};

/// A founder's profiles, but these.
type As = Option<Profiles>;

fn as_insider<R>(
    me: Me,
    student: Option<&Student>,
    (state, of): (State, As),
    rule: impl FnOnce(Insider<'_>) -> R,
) -> R {
    let known = known(state, &|words, _| words);
    let known = of.map_or(known.clone(), |profiles| known.with(ANA, profiles));
    let (space, reader) =
        (space((1, 2), None), Reader { student: student.map(|pupil| pupil.student.id), ..reader(me) });
    inside(&known, &space, &reader, |inside| rule(Insider::of(inside, student)))
}

fn make(me: Me, student: Option<&Student>, at: (State, As), (own, instead): (Option<&Archive>, i64)) -> Decided {
    as_insider(me, student, at, |insider| {
        rules::make(insider, (own, ArchiveId(instead)), 12, &mut Fresh::new(FreshIds::new(NOW, 7), String::new()))
    })
}

fn made(decision: &Decision) -> Option<&Archive> {
    decision.events.iter().find_map(|event| {
        let area::Event::Archive(Event::Begun { archive }) = event else { return None };
        Some(archive.as_ref())
    })
}

const ACTIVE: (State, As) = (State::Active, None);

#[test]
fn an_archive_in_which_somebody_stood_who_is_forgotten_is_packed_anew() {
    let before = packed(&[]);
    let mut fresh = Fresh::new(FreshIds::new(NOW, 7), String::new());
    let change = rules::anew(before.clone(), NOW, &mut fresh);
    let [area::Event::Archive(Event::Begun { archive })] = &change.events[..] else { panic!("{change:?}") };
    assert!(archive.id != before.id && archive.ready.is_none());
    assert_eq!((archive.person, archive.space, &archive.name), (before.person, before.space, &before.name));
    assert!(change.effects.contains(&Effect::Start(Job::Pack { archive: archive.id }.into())));
    assert!(change.effects.contains(&Effect::ClearTimer(Timer::Over { archive: before.id }.into())));
}

#[test]
fn a_founder_gets_an_archive_at_any_time_and_nobody_else_does() {
    let as_role = |twinspace| (State::Active, Some(Profiles { twinspace, ..Profiles::FOUNDER }));
    for (me, at) in [
        (ana(), ACTIVE),
        (jan(), ACTIVE),
        (ana(), (State::Closed, None)),
        (ana(), as_role(Some(TwinSpace::TeacherMember))),
    ] {
        let decision = make(me, None, at, (None, 0)).expect("a founder may");
        let archive = made(&decision).expect("one is begun");
        assert_eq!((archive.progress, archive.ready.is_some()), ((0, 12), false));
        assert!(decision.effects.contains(&Effect::Start(Job::Pack { archive: archive.id }.into())));
        assert!(decision.effects.contains(&Effect::Spend(Cap::Archives)), "not as often as they like");
    }
    assert!(make(ana(), None, as_role(None), (None, 0)).is_err(), "removed from the TwinSpace");
    assert!(make(Me { id: PIA, ..olga() }, None, ACTIVE, (None, 0)).is_err(), "a partner");
    assert!(make(newcomer(), None, ACTIVE, (None, 0)).is_err(), "a stranger");
    assert!(make(ana(), Some(&zofia()), ACTIVE, (None, 0)).is_err(), "a student on a founder’s device");
}

#[test]
fn asking_again_shows_what_is_there_and_a_new_one_is_made_in_its_place_only() {
    let (begun, ready) = (begun(5, 12), packed(&[]));
    let number = ready.id.0;
    for (own, instead, why) in [
        (&begun, 0, "one is under way"),
        (&begun, number, "one is under way since"),
        (&ready, 0, "one is ready by now"),
        (&ready, 7, "another one was seen"),
    ] {
        let decision = make(ana(), None, ACTIVE, (Some(own), instead)).expect("nothing is wrong");
        assert!(!decision.does_something(), "{why}");
    }
    let decision = make(ana(), None, ACTIVE, (Some(&ready), number)).expect("a new one");
    assert!(made(&decision).is_some_and(|archive| archive.id != ready.id));
    assert!(decision.effects.contains(&Effect::ClearTimer(Timer::Over { archive: ready.id }.into())));
}

#[test]
fn the_file_is_called_after_the_project_and_leads_nowhere() {
    let day = crate::domain::zone::utc_day(NOW / 1_000).expect("a day");
    for (title, name) in
        [("Rivers", "Rivers"), ("Sea / lake \\ sky: what?", "Sea - lake - sky_ what_"), ("../..", "-..")]
    {
        let called = rules::called(title, NOW);
        assert!(called.as_str().ends_with(&format!("{name} {day}.zip")), "{title}: {}", called.as_str());
    }
    assert!(rules::called(&"w".repeat(100), NOW).as_str().ends_with(&format!("w {day}.zip")));
}

fn finish(own: &Archive, at: (State, As)) -> Decision {
    let kept = Kept { hash: FileHash([9; 32]), size: 900 };
    let lost = [FileName::cleaned("rain.png", "file")];
    as_insider(ana(), None, at, |insider| rules::finish(insider, own, (kept, &lost))).expect("it is noted")
}

#[test]
fn what_is_packed_goes_to_whoever_has_asked_and_is_there_for_a_day() {
    let own = begun(12, 12);
    let decision = finish(&own, (State::Closed, None));
    let Some(area::Event::Archive(Event::Packed { ready, .. })) = decision.events.first() else { panic!("packed") };
    assert_eq!((ready.made_at, ready.lost.len()), (NOW, 1));
    assert_eq!(ready.until(), NOW + LASTS);
    let over = Effect::SetTimer(Timer::Over { archive: own.id }.into(), NOW + LASTS);
    let told = Effect::Notify(Whom::Person(ANA), Screen::Download { archive: own.id }.into(), Topic::Asked);
    assert!(decision.effects.contains(&over) && decision.effects.contains(&told));
    assert!(!finish(&packed(&[]), ACTIVE).does_something(), "once");
    assert!(matches!(rules::expire(&own).events[..], [area::Event::Archive(Event::Dropped { .. })]));
}

#[test]
fn whoever_loses_the_right_meanwhile_gets_nothing() {
    let removed = (State::Active, Some(Profiles { twinspace: None, ..Profiles::FOUNDER }));
    let decision = finish(&begun(12, 12), removed);
    assert!(matches!(decision.events[..], [area::Event::Archive(Event::Dropped { .. })]));
    assert!(!decision.effects.iter().any(|effect| matches!(effect, Effect::Notify(..))), "it is not handed over");
    let get_on = |at, own: &Archive, done| {
        as_insider(ana(), None, at, |insider| rules::get_on(insider, own, (done, 12))).expect("it is noted").events
    };
    assert!(matches!(get_on(removed, &begun(1, 12), 5)[..], [area::Event::Archive(Event::Dropped { .. })]));
    assert!(matches!(get_on(ACTIVE, &begun(1, 12), 5)[..], [area::Event::Archive(Event::GotOn { done: 5, .. })]));
    assert_eq!(get_on(ACTIVE, &begun(5, 12), 5), [], "nothing new");
    assert_eq!(get_on(ACTIVE, &packed(&[]), 5), [], "it is packed");
}

#[test]
fn every_file_has_a_path_of_its_own_that_leads_nowhere_else() {
    let by = Author::Person(ANA);
    let folders = [folder(1, "Weather", 3), folder(2, "WEATHER", 0), folder(3, "..", 1), folder(4, "con", 0)];
    let inside = |n, name: &str, folder: i64| {
        let folder = (folder > 0).then_some(FolderId(800 + folder));
        super::super::files::SharedFile { folder, ..file(n, by, name, 1) }
    };
    let files = [
        inside(1, "clouds.png", 1),
        inside(2, "Clouds.PNG", 1),
        inside(3, "clouds.png", 0),
        inside(4, "Weather", 0),
        inside(5, "rain\u{202E}gnp.exe", 3),
        inside(6, "song.mp3", 9),
    ];
    let laid_out = paths::laid_out(&folders, &files);
    let paths: Vec<&str> = laid_out.files.iter().map(String::as_str).collect();
    let expected = [
        "files/Weather/clouds.png",
        "files/Weather/Clouds (2).PNG",
        "files/clouds.png",
        "files/Weather (3)",
        "files/folder/raingnp.exe",
        "files/song.mp3",
    ];
    assert_eq!(paths, expected);
    let folders: Vec<&str> = laid_out.folders.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(folders, ["files/Weather", "files/WEATHER (2)", "files/folder", "files/_con"]);
}

#[test]
fn a_picture_is_called_as_its_post_and_leads_nowhere_else() {
    let posts = [("Clouds", "jpg"), ("clouds", "jpg"), ("../3/4 of it: \"rain\"?", "png"), ("…", "jpg")];
    let paths = paths::of_pictures(posts.into_iter());
    let expected = ["Clouds.jpg", "clouds (2).jpg", "-3-4 of it_ _rain__.png", "….jpg"];
    assert_eq!(paths, expected.map(|name| format!("pictures/{name}")));
}

/// A TwinSpace with something of everything.
fn contents(locale: Locale) -> Contents {
    let entry = |path: &str, folder: Option<&str>, n: u8| Entry {
        path: path.to_owned(),
        name: path.rsplit('/').next().unwrap_or_default().to_owned(),
        folder: folder.map(str::to_owned),
        by: "Zofia B.".to_owned(),
        sent_at: NOW - 7_200_000,
        kept: Kept { hash: FileHash([n; 32]), size: 700_000 },
    };
    let shown =
        |path: &str, nth| Shown { path: path.to_owned(), nth, kept: Kept { hash: FileHash([7; 32]), size: 300_000 } };
    let line = |what, of: Option<&str>, says: &str| Line {
        at: NOW,
        what,
        by: "Ana Nube".to_owned(),
        of: of.map(str::to_owned),
        times: 1,
        says: Text::words(says),
    };
    Contents {
        about: About {
            title: "Clouds & <b>rivers</b>".to_owned(),
            description: "We watch the sky.".to_owned(),
            is_over: true,
            country: "es".to_owned(),
            locale,
        },
        teachers: vec![
            Teacher {
                name: "Ana Nube".to_owned(),
                school: Some(["Escuela Nube", "Valverde", "es"].map(str::to_owned)),
                is_founder: true,
                desktop: Desktop::Manager,
                role: Some(TwinSpace::TeacherManager),
            },
            Teacher {
                name: "Pia Bach".to_owned(),
                school: None,
                is_founder: false,
                desktop: Desktop::Member,
                role: None,
            },
        ],
        students: vec![Pupil { name: "Zofia B.".to_owned(), role: TwinSpace::StudentManager }],
        guests: vec!["Nora Alba".to_owned()],
        news: vec![
            Item {
                headline: "It \"rains\"".to_owned(),
                text: "12 mm.\nAnd <where> you are?".to_owned(),
                by: "Zofia B.".to_owned(),
                posted_at: NOW - 3_600_000,
                changed_at: Some(NOW),
                picture: Some(shown("pictures/It _rains_.jpg", 2)),
            },
            Item {
                headline: "Clouds".to_owned(),
                text: "There are some.".to_owned(),
                by: "Ana Nube".to_owned(),
                posted_at: NOW - 7_200_000,
                changed_at: None,
                picture: Some(shown("pictures/Clouds.png", 3)),
            },
        ],
        files: vec![entry("files/clouds 1.png", None, 1), entry("files/Weather/rain.png", Some("Weather"), 2)],
        journal: vec![
            line(
                What::Role(Some(TwinSpace::StudentManager)),
                Some("Zofia B."),
                "Ana Nube made Zofia B. Student-manager",
            ),
            line(What::Posted(PostId(901)), None, "Ana Nube published “It rains”"),
        ],
    }
}

/// Of the files the second, and of the pictures.
fn second_is_lost() -> BTreeSet<usize> {
    BTreeSet::from([1, 3])
}

#[test]
fn the_page_reads_well_and_holds_nothing_but_words() {
    for locale in [Locale::english(), Locale::negotiate("es")] {
        let page = String::from_utf8(page::html(&contents(locale), &second_is_lost(), NOW)).expect("text");
        let (_, body) = page.split_once("<main>").expect("how it looks stands first");
        insta::assert_snapshot!(format!("page_{}", locale.tag()), body);
        assert!(!page.contains("<b>") && !page.contains("<where>"), "what people write is no HTML");
        assert!(
            !page.contains("http://") && !page.contains("https://") && !page.contains("<script"),
            "it needs nothing"
        );
    }
    let empty = Contents {
        students: Vec::new(),
        guests: Vec::new(),
        news: Vec::new(),
        files: Vec::new(),
        journal: Vec::new(),
        ..contents(Locale::english())
    };
    let page = String::from_utf8(page::html(&empty, &BTreeSet::new(), NOW)).expect("text");
    assert_eq!(page.matches("Nothing yet.").count(), 3, "{page}");
}

#[test]
fn a_page_in_arabic_begins_at_the_right() {
    let arabic = Locale::negotiate("ar");
    let page = String::from_utf8(page::html(&contents(arabic), &second_is_lost(), NOW)).expect("text");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    let (head, body) = page.split_once("</style>").expect("how it looks stands first");
    assert!(
        !head.contains("left") && !head.contains("right"),
        "what looks alike in all languages names no side: {head}"
    );
    let title = "\u{2068}Clouds &amp; &lt;b&gt;rivers&lt;/b&gt;\u{2069}";
    assert!(body.contains(title), "a title in Latin letters keeps its signs within a sentence: {body}");
}

#[test]
fn arabic_names_do_not_turn_an_english_page_round() {
    let mut contents = contents(Locale::english());
    contents.teachers[0].school = Some(["مدرسة النور", "تونس", "tn"].map(str::to_owned));
    contents.journal[0].says = msg::label_apart("نور", "Rivers");
    let page = String::from_utf8(page::html(&contents, &BTreeSet::new(), NOW)).expect("text");
    let school = "<td dir=\"auto\">\u{200E}\u{2068}مدرسة النور\u{2069}, \u{2068}تونس\u{2069}, Tunisia</td>";
    let line = "<span dir=\"auto\">\u{200E}\u{2068}نور\u{2069} · \u{2068}Rivers\u{2069}</span>";
    assert!(page.contains(school) && page.contains(line), "{page}");
    let json = String::from_utf8(record::json(&contents, &BTreeSet::new(), NOW)).expect("text");
    assert!(json.contains("\"says\": \"نور · Rivers\""), "programs read no marks: {json}");
}

#[test]
fn the_data_have_a_shape_that_stays() {
    let json = record::json(&contents(Locale::english()), &second_is_lost(), NOW);
    insta::assert_snapshot!("record", String::from_utf8(json).expect("text"));
}

#[test]
fn the_home_of_a_twinspace_leads_there_for_founders() {
    let offered = |me: Me, at| as_insider(me, None, at, |insider| super::offered_on_home(insider.inside)).is_some();
    assert!(offered(ana(), ACTIVE) && offered(jan(), (State::Closed, None)));
    assert!(!offered(Me { id: PIA, ..olga() }, ACTIVE) && !offered(newcomer(), ACTIVE));
    assert_eq!(
        super::Command::Make { space: SpaceId(400), instead: ArchiveId(0) }.screen(),
        Screen::Archive { space: SpaceId(400) }
    );
}
