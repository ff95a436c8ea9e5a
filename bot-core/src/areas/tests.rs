//! Every sample: how it reads, which buttons it has, and that they lead somewhere.

mod commands;
mod print;
mod suspended;

use super::sample::{self, Sample};
use crate::area;
use crate::conversation::Action;
use crate::platform::Platform;
use crate::text::{Locale, Text, msg};
use crate::view::{Block, Button, Link, Row, View};
use crate::wire::{Mark, Page, Wire as _};

/// What a sample shows.
fn shown(sample: &Sample) -> View {
    sample.view(Locale::english(), Platform::ALL[0])
}

fn buttons(view: &View) -> &[Button] {
    match view {
        View::Card { buttons, .. } => buttons,
        View::Ask { .. } | View::Browse { .. } | View::Review { .. } | View::Commands(_) => &[],
    }
}

/// What the buttons of a view ask of the core.
fn actions(view: &View) -> Vec<&Action> {
    buttons(view).iter().filter_map(asked).collect()
}

fn asked(button: &Button) -> Option<&Action> {
    match &button.link {
        Link::Do(action) => Some(action),
        Link::Share { .. } | Link::Pick => None,
    }
}

#[test]
fn every_screen_reads_well() {
    for locale in [Locale::english(), Locale::negotiate("es")] {
        let mut groups: Vec<(&str, String)> = Vec::new();
        for sample in sample::all() {
            let (group, _) = sample.name.split_once('/').expect("a sample is named by its group");
            let printed =
                format!("━━ {}\n{}\n", sample.name, print::view(&sample.view(locale, Platform::ALL[0]), locale));
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, text)) => text.push_str(&printed),
                None => groups.push((group, printed)),
            }
        }
        for (group, text) in groups {
            insta::assert_snapshot!(format!("{group}_{}", locale.tag()), text);
        }
    }
}

#[test]
fn what_a_student_sees_of_a_twinspace_says_of_which_project_it_is() {
    let is_of_student = |sample: &Sample| {
        sample.reader.student.is_some() && sample.screen.is(Mark::Student) && sample.screen.is(Mark::Inside)
    };
    let samples: Vec<Sample> = sample::all().into_iter().filter(is_of_student).collect();
    assert!(samples.len() > 5, "there are some");
    for sample in samples {
        let (view, en) = (shown(&sample), Locale::english());
        let says = view.texts().iter().any(|text| en.plain(text).contains("Clouds over two towns"));
        assert!(says || view == area::not_there(), "{}", sample.name);
    }
}

#[test]
fn every_sample_has_a_name_of_its_own() {
    let mut names: Vec<&str> = sample::all().iter().map(|sample| sample.name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}

#[test]
fn every_screen_has_a_way_home() {
    for sample in sample::all() {
        let view = shown(&sample);
        // Students have a home of their own, and a question for a secret a way out.
        let homes = [Action::Go(area::home()), Action::Go(area::student_home())];
        let home = actions(&view).iter().any(|action| homes.contains(action));
        let is_home = [area::home(), area::student_home(), area::student_projects()]
            .contains(&area::menu(&sample.screen))
            || matches!(view, View::Commands(_) | View::Ask { .. });
        // What was shown to somebody who has gone leads nowhere, what is answered where others are asks no more than it has to, and
        // what is forwarded is for somebody else.
        let is_elsewhere = ["past/", "handout/", "forward/"].iter().any(|group| sample.name.starts_with(group));
        let is_home = is_home || is_elsewhere;
        assert!(home || is_home, "{}", sample.name);
    }
}

#[test]
fn every_button_fits_and_stands_once() {
    for sample in sample::all() {
        let view = shown(&sample);
        let mut seen = Vec::new();
        for action in actions(&view) {
            assert!(action.encode().len() <= Action::MAX, "{}: {action:?}", sample.name);
            assert!(!seen.contains(&action), "{}: {action:?} stands twice", sample.name);
            seen.push(action);
        }
    }
}

#[test]
fn a_long_card_turns_to_its_own_pages() {
    for sample in sample::all() {
        let third = sample.at_page(3);
        if let View::Card { turn: Some(turn), page, .. } = shown(&third) {
            assert_eq!((turn.at_page(Page(3)), page), (Action::Go(third.screen), 3), "{}", sample.name);
        }
    }
}

#[test]
fn what_is_not_there_looks_the_same_for_everybody() {
    let hidden = [
        "projects/draft that is gone",
        "confirm/throw a strange draft away",
        "project/stranger",
        "project/approver",
        "project/operator",
        "offer/founder",
        "offer/approver",
        "news/stranger",
        "news/history, stranger",
        "confirm/withdraw what is active",
        "confirm/withdraw, stranger",
        "reasons/of another authority",
        "reasons/one, teacher",
        "approval/of another authority",
        "approval/founder",
        "approval/no vote",
        "approval/not asked yet, for a deputy",
        "linking/of others",
        "linking/unlink what is not linked",
        "tasks/no channel, teacher",
        "tasks/a group is bound, teacher",
        "tasks/no approver, teacher",
        "tasks/no service, teacher",
        "tasks/out of use, teacher",
        "tasks/a test message, teacher",
        "cover/who decides, for nobody",
        "cover/a handover, for somebody of another authority",
        "confirm/end a handover that is over",
        "teacher/for a regional authority",
        "teacher/no service, approver",
        "suspension/told, lifted since",
        "suspension/told to a stranger",
        "suspension/school, told to a stranger",
        "suspension/card, for another country",
        "suspension/card, for a teacher",
        "contacts/a stranger",
        "contacts/wish of others",
        "links/of an appointment",
        "forward/of an appointment",
        "confirm/remove a stranger",
        "confirm/end an ended link",
        "members/stranger",
        "member/stranger",
        "invitation/stranger",
        "invitation/link of others",
        "forward/to a partner, of others",
        "invitation/told to a stranger",
        "confirm/remove a founder",
        "confirm/take an answered invitation back",
        "replacement/who leaves, for a mere member",
        "replacement/who leaves, project closed",
        "replacement/who comes, for a stranger",
        "plan/for a mere member",
        "plan/stranger",
        "replacement/moved, for a mere member",
        "closing/active, for a mere member",
        "closing/waiting",
        "closing/stranger",
        "space/stranger",
        "guardians/for a mere member",
        "students/not in yet, for a mere member",
        "students/stranger",
        "student/stranger",
        "passwords/for a mere member",
        "file/login cards, mere member",
        "class/of somebody else",
        "row/of somebody else",
        "confirm/remove a student, mere member",
        "confirm/throw a strange list away",
        "reissue/of somebody else",
        "confirm/new passwords, mere member",
        "claim/with a guessed proof",
        "claim/by a teacher",
        "known-student/for a mere member",
        "student-link/for a mere member",
        "takeover/of others",
        "takeovers/for a mere member",
        "guests/for a guest",
        "guests/link, for a mere member",
        "posts/stranger",
        "post/on its way, for a colleague",
        "post/removed",
        "journal/stranger",
        "files/stranger",
        "shared-file/removed",
        "upload/somebody else’s",
        "archive/for a founder who was removed",
        "archive/for a partner",
        "archive/for a guest",
        "archive/stranger",
        "archive/itself, not packed yet",
        "archive/itself, of the other founder",
        "told/one, stranger",
        "bring-over/for a Teacher-member",
        "bring-over/for a founder who was not in",
        "bring-over/stranger",
        "over-ready/stranger",
        "students-end/for a mere member",
        "forgotten/a stranger is told",
        "inquiry/stranger",
        "answering/for a regional authority",
        "answering/no service, approver",
        "answering/closing, stranger",
        "tasks/in the morning, none is left",
        "newsletter/countries, for a teacher",
        "newsletter/not sent yet",
        "issues/for a teacher",
        "issues/one, for a teacher",
        "copy/itself, not packed yet",
        "copy/itself, of somebody else",
        "parting/others rely on you",
        "operators/menu, for a teacher",
        "operators/no longer one, but one again",
        "operators/authority, for an approver",
        "operators/approver no more",
        "operators/one more, for the one who is",
    ];
    let found: Vec<&str> =
        sample::all().iter().filter(|sample| shown(sample) == area::not_there()).map(|sample| sample.name).collect();
    assert_eq!(found, hidden);
}

/// What stands twice among these.
fn twice(mut all: Vec<String>) -> Vec<String> {
    all.sort_unstable();
    all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].clone()).collect()
}

#[test]
fn no_two_buttons_of_a_screen_say_the_same_and_no_two_lines_of_its_list() {
    let mut alike = Vec::new();
    for locale in Locale::all() {
        for sample in sample::all() {
            let view = sample.view(locale, Platform::ALL[0]);
            let labels = buttons(&view).iter().map(|button| locale.plain(&button.label)).collect();
            let View::Card { blocks, .. } = &view else { continue };
            let items = blocks.iter().filter_map(|block| match block {
                Block::Item(text) => Some(locale.plain(text)),
                Block::Title(_)
                | Block::Para(_)
                | Block::Field(_)
                | Block::Quote(_)
                | Block::Note(_)
                | Block::Invitation(_)
                | Block::StudentLink(_)
                | Block::SealedInvitation(_)
                | Block::Secret(_)
                | Block::File(_)
                | Block::Picture(_) => None,
            });
            let twice = twice(labels).into_iter().chain(twice(items.collect()));
            alike.extend(twice.map(|words| format!("{} {}: {words}", locale.tag(), sample.name)));
        }
    }
    assert!(alike.is_empty(), "{alike:#?}");
}

/// What tells things apart that are called the same is no mere number, where more is known of them.
#[test]
fn what_is_called_the_same_says_in_what_it_differs() {
    let en = Locale::english();
    let labels = |name: &str| -> String {
        let all = sample::all();
        let sample = all.iter().find(|sample| sample.name == name).expect("there is such a sample");
        buttons(&shown(sample)).iter().map(|button| format!("[{}]", en.plain(&button.label))).collect()
    };
    for (name, expected) in [
        ("projects/of one title", ["Clouds over two towns · Olga Lac]", "Clouds over two towns · Pia Bach]"]),
        ("projects/of one title", ["New project (question 3 of 12)]", "New project (question 4 of 12)]"]),
        ("links/two for several people", ["[Link made today 11:40]", "[Link made today 09:40]"]),
        ("members/of one name", ["Jan Lipa · Schule am Bach, Annecy", "Jan Lipa · Schule am Bach, Ulm"]),
        ("students/of one name", ["Mia Nube · mia.nube]", "Mia Nube · mia.nube2]"]),
        ("contacts/two of one name", ["Jan Lipa · Szkoła Pod Lipą, Kraków", "Jan Lipa · Escuela Nube, Valverde"]),
    ] {
        for part in expected {
            assert!(labels(name).contains(part), "{name}: {}", labels(name));
        }
    }
}

#[test]
fn an_answer_stays_as_a_record_without_buttons() {
    let row = Row { label: msg::field_title(), value: Text::words("Rivers") };
    assert_eq!(View::answered(row.clone()), View::card(vec![Block::Field(row)], Vec::new()));
}
