//! Every view of every flow and every screen, as it is sent to Discord, in every language and in the pseudo-locale.
//!
//! The snapshots are there to be read: what a teacher sees, from the first question to the last. The rules hold for
//! all of them, and for screens on which everything is as long as it can be.

mod any;
mod presses;
mod print;
mod rules;
mod stage;
mod words;

use std::sync::OnceLock;

use bot_core::platform::Platform;
use bot_core::view::View;
use rehearsal::scenes::{self, Moment, Reader, Scene};
use rehearsal::shots;

use stage::{Shown, Stage};

/// The scenes where modals hold no lists.
const SIMPLE: &str = "modals-without-lists";

type Shot = shots::Shot<Shown>;
type Show = shots::Show<Shown>;

fn all(reader: Reader) -> Vec<Scene> {
    let simple = scenes::modals(reader, false).into_iter();
    let simple = simple.map(|scene| Scene { group: SIMPLE.to_owned(), ..scene });
    [scenes::all(reader), scenes::modals(reader, true), simple.collect()].concat()
}

/// What is shown where modals hold no lists: all of it in the languages that are written down, in the others what asks something, as the rest
/// is the same.
fn without_lists(reader: Reader) -> Vec<Scene> {
    let mut wanted = all(reader);
    wanted.retain(|scene| scenes::is_written_down(reader.locale) || scene.moments.iter().any(asks));
    wanted
}

/// Whether a view is shown that a modal can answer.
fn asks(moment: &Moment) -> bool {
    match moment {
        Moment::Does(_) => false,
        Moment::Shows(view) | Moment::Becomes(view) => match view {
            View::Ask { .. } | View::Browse { .. } => true,
            View::Review { .. } | View::Card { .. } | View::Commands(_) => false,
        },
    }
}

/// Everything in every language, rendered once: where modals hold lists, and where they do not. Not a `LazyLock`: each test shall say itself
/// why nothing could be rendered.
fn shows() -> &'static [Vec<Show>; 2] {
    static SHOWS: OnceLock<[Vec<Show>; 2]> = OnceLock::new();
    SHOWS.get_or_init(|| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        [true, false].map(|over_http| {
            let wanted: fn(Reader) -> Vec<Scene> = if over_http { all } else { without_lists };
            let locales = scenes::locales();
            runtime.block_on(async {
                shots::shoot(&Stage::open(over_http).await, Platform::Discord, locales, wanted).await
            })
        })
    })
}

/// The shots where modals hold lists.
fn shots() -> impl Iterator<Item = &'static Shot> {
    shows()[0].iter().flat_map(|show| &show.shots)
}

/// Those where modals hold no lists, too.
fn all_shots() -> impl Iterator<Item = &'static Shot> {
    shows().iter().flatten().flat_map(|show| &show.shots)
}

/// What `find` finds wrong with each shot.
#[track_caller]
fn check_each(find: impl Fn(&Shot) -> Vec<String>) {
    shots::check(shots(), find);
}

#[test]
fn every_view_reads_well() {
    let written = |show: &Show| show.written(|scene, shots| print::scene(scene, shots.map(|shot| &shot.shown)));
    let [with_lists, simple] = shows();
    let is_written_down = |show: &&Show| scenes::is_written_down(show.locale);
    let (with_lists, simple) = (with_lists.iter().filter(is_written_down), simple.iter().filter(is_written_down));
    for (with_lists, simple) in with_lists.zip(simple) {
        for (with_lists, simple) in written(with_lists).into_iter().zip(written(simple)) {
            let (name, text) = if simple.0.starts_with(SIMPLE) { simple } else { with_lists };
            snapshot(&name, &text);
        }
    }
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn discord_takes_every_view() {
    shots::check(all_shots(), |shot| rules::broken(&shot.shown));
}

#[test]
fn no_two_labels_of_a_message_are_the_same() {
    shots::check(all_shots(), |shot| rules::twice(&shot.shown));
}

/// Every sample with everything at its greatest length, at each of its pages.
#[test]
fn discord_takes_every_view_at_its_greatest_length() {
    let goes_on = |shown: &Shown| {
        let mut labels = shown.message.iter().flat_map(|message| message.pressable()).map(|component| &component.label);
        labels.any(|label| label.as_deref() == Some("▶️"))
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let broken = |shown: &Shown| [rules::broken(shown), rules::twice(shown)].concat();
        shots::check_longest(&Stage::open(true).await, Platform::Discord, goes_on, broken).await;
    });
}

#[test]
fn every_message_leads_on() {
    check_each(|shot| match &shot.shown.message {
        Some(message) => shots::dead_end(shot, message.pressable().next().is_some()).into_iter().collect(),
        None => Vec::new(),
    });
}
