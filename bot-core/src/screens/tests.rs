//! Every sample: how it reads, which buttons it has, and that they lead somewhere.

mod deeds;
mod print;

use super::samples;
use super::*;
use crate::areas::sample::{self, Sample};
use crate::conversation::{Action, Button, Link};
use crate::domain::ProjectFacts;
use crate::form::PAGE;
use crate::text::{Locale, Text};

/// What a sample shows.
fn shown(sample: &Sample) -> View {
    sample.view(Locale::english(), PAGE)
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
            let printed = format!("━━ {}\n{}\n", sample.name, print::view(&sample.view(locale, PAGE), locale));
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
fn every_sample_has_a_name_of_its_own() {
    let mut names: Vec<&str> = sample::all().iter().map(|sample| sample.name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}

#[test]
fn every_screen_has_a_way_home() {
    for sample in sample::all() {
        let view = shown(&sample);
        let home = actions(&view).contains(&&Action::Go(Screen::Home));
        let is_home = matches!(view, View::Commands(_)) || sample.screen == Screen::Home;
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
            assert_eq!((turn.at_page(3), page), (Action::Go(third.screen), 3), "{}", sample.name);
        }
    }
}

#[test]
fn what_is_not_there_looks_the_same_for_everybody() {
    let hidden = [
        "tasks/queue of a teacher",
        "projects/draft that is gone",
        "project/stranger",
        "project/approver",
        "project/operator",
        "project/gone",
        "offer/founder",
        "offer/approver",
        "approval/of another authority",
        "approval/founder",
        "approval/no vote",
        "news/stranger",
        "news/history, stranger",
        "confirm/withdraw, stranger",
        "confirm/throw a strange draft away",
        "confirm/what needs none",
        "linking/of others",
        "linking/unlink what is not linked",
        "tasks/no channel, teacher",
        "tasks/no approver, teacher",
        "teacher/for a regional authority",
        "teacher/no service, approver",
        "contacts/a stranger",
        "contacts/wish of others",
        "links/used",
        "links/revoked",
        "links/of an appointment",
        "confirm/remove a stranger",
        "confirm/end an ended link",
    ];
    let found: Vec<&str> =
        sample::all().iter().filter(|sample| shown(sample) == not_there()).map(|sample| sample.name).collect();
    assert_eq!(found, hidden);
}

/// Facts as the store would load them: what is not needed stays empty.
fn loaded(screen: &Screen, facts: &Facts) -> Facts {
    let needs = needs(screen, &facts.me);
    let of = Facts::of(facts.now, facts.locale, facts.me.clone(), facts.settings);
    let facts = facts.clone();
    let tasks = needs.inbox || needs.queue;
    let lines = needs.project.map(|(_, lines)| lines).or(needs.entry.map(|_| 0));
    Facts {
        contacts: if needs.contacts { facts.contacts } else { Vec::new() },
        authorities: if needs.authorities { facts.authorities } else { Vec::new() },
        project: facts.project.filter(|_| lines.is_some()).map(|known| known_to(known, lines.unwrap_or(0))),
        projects: if needs.projects { facts.projects } else { Vec::new() },
        drafts: if needs.drafts || needs.projects { facts.drafts } else { Vec::new() },
        entry: facts.entry.filter(|entry| needs.entry == Some(entry.id)),
        inbox: if needs.inbox { facts.inbox } else { Vec::new() },
        queue: if tasks { facts.queue } else { Vec::new() },
        account: facts.account,
        ..of
    }
}

/// A project with so many lines of its history.
fn known_to(mut known: ProjectFacts, lines: u32) -> ProjectFacts {
    known.history.truncate(usize::try_from(lines).unwrap_or(usize::MAX));
    known
}

#[test]
fn a_screen_asks_for_all_that_it_shows() {
    for (name, screen, facts) in samples::all() {
        assert_eq!(view(&screen, &loaded(&screen, &facts)), view(&screen, &facts), "{name}");
    }
}

#[test]
fn an_answer_stays_as_a_record_without_buttons() {
    let row = Row { label: msg::field_title(), value: Text::words("Rivers") };
    assert_eq!(answered(&row), View::card(vec![Block::Field(row)], Vec::new()));
}
