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

use bot_core::conversation::View;
use bot_core::facts::Facts;
use bot_core::platform::Platform;
use bot_core::screens::{self, samples};
use bot_core::text::Locale;

use rehearsal::scenes::{self, Moment, Reader, Scene, brim};
use stage::{Shown, Stage};

/// The scenes where windows hold no lists.
const SIMPLE: &str = "windows-without-lists";

/// A view with what it becomes.
struct Shot {
    /// Where it stands, for whoever reads of a mistake.
    place: String,
    locale: Locale,
    view: View,
    shown: Shown,
    /// The same where windows hold no lists.
    simple: Shown,
    /// Whether it is a mere record, which nothing is asked of.
    is_record: bool,
}

/// A language with all its scenes.
struct Show {
    locale: Locale,
    scenes: Vec<Scene>,
    shots: Vec<Shot>,
}

fn reader(locale: Locale) -> Reader {
    Reader { locale, platform: Platform::Discord }
}

/// Everything, rendered once. Not a `LazyLock`: each test shall say itself why nothing could be rendered.
fn shows() -> &'static [Show] {
    static SHOWS: OnceLock<Vec<Show>> = OnceLock::new();
    SHOWS.get_or_init(|| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let stages = [Stage::open(true).await, Stage::open(false).await];
            let mut shows = Vec::new();
            for locale in scenes::locales() {
                let reader = reader(locale);
                let simple = scenes::windows(reader, false).into_iter();
                let simple = simple.map(|scene| Scene { group: SIMPLE.to_owned(), ..scene });
                let scenes = [scenes::all(reader), scenes::windows(reader, true)].concat();
                let scenes: Vec<Scene> = scenes.into_iter().chain(simple).collect();
                let mut shots = Vec::new();
                for scene in &scenes {
                    shoot(&stages, scene, locale, &mut shots).await;
                }
                shows.push(Show { locale, scenes, shots });
            }
            shows
        })
    })
}

async fn shoot(stages: &[Stage; 2], scene: &Scene, locale: Locale, shots: &mut Vec<Shot>) {
    let mut done = "";
    for moment in &scene.moments {
        let (view, is_record) = match moment {
            Moment::Does(what) => {
                done = what;
                continue;
            }
            Moment::Shows(view) => (view.clone(), false),
            Moment::Becomes(view) => (view.clone(), true),
        };
        let done: String = done.chars().take(40).collect();
        let place = format!("{locale:?} {}/{} {done}", scene.group, scene.name);
        let [shown, simple] = [stages[0].show(&view, locale).await, stages[1].show(&view, locale).await];
        shots.push(Shot { place, locale, shown, simple, view, is_record });
    }
}

fn shots() -> impl Iterator<Item = &'static Shot> {
    shows().iter().flat_map(|show| &show.shots)
}

/// Fails with all that was found, not only with the first.
#[track_caller]
fn assert_none(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}

/// What `find` finds wrong with each shot.
#[track_caller]
fn check_each(find: impl Fn(&Shot) -> Vec<String>) {
    let of =
        |shot: &Shot| find(shot).into_iter().map(|mistake| format!("{}: {mistake}", shot.place)).collect::<Vec<_>>();
    let mistakes: Vec<String> = shots().flat_map(of).collect();
    assert_none(&mistakes);
}

#[test]
fn every_view_reads_well() {
    for show in shows() {
        let mut groups: Vec<(&str, String)> = Vec::new();
        let mut shots = show.shots.iter();
        for scene in &show.scenes {
            let shown = shots.by_ref().map(|shot| if scene.group == SIMPLE { &shot.simple } else { &shot.shown });
            let printed = print::scene(scene, shown);
            match groups.iter_mut().find(|(group, _)| *group == scene.group) {
                Some((_, text)) => *text += &format!("\n{printed}"),
                None => groups.push((&scene.group, printed)),
            }
        }
        for (group, text) in groups {
            snapshot(&format!("{group}_{}", show.locale.tag()), &text);
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
    check_each(|shot| [rules::broken(&shot.shown), rules::broken(&shot.simple)].concat());
}

/// Every sample with everything at its greatest length, at each of its pages.
#[test]
fn discord_takes_every_view_at_its_greatest_length() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let stage = runtime.block_on(Stage::open(true));
    let mut mistakes = Vec::new();
    let mut longest = 0;
    for locale in scenes::locales() {
        let content = scenes::to_the_brim(reader(locale));
        for (name, screen, facts) in samples::all() {
            let facts = Facts { locale, page: Platform::Discord.list_page(), ..facts };
            for facts in [brim::filled(facts.clone(), &content), brim::long_history(facts)] {
                let page = |page| screens::view(&screen.at_page(page), &facts);
                let pages = runtime.block_on(pages(&stage, locale, page));
                longest = longest.max(pages.len());
                let broken = pages.iter().flat_map(rules::broken);
                mistakes.extend(broken.map(|mistake| format!("{locale:?} {name}: {mistake}")));
            }
        }
        for sample in brim::people() {
            let page = |page| sample.at_page(page).view(locale, Platform::Discord.list_page());
            let pages = runtime.block_on(pages(&stage, locale, page));
            let broken = pages.iter().flat_map(rules::broken);
            mistakes.extend(broken.map(|mistake| format!("{locale:?} {}: {mistake}", sample.name)));
        }
    }
    assert!(longest > 3, "nothing was long");
    assert_none(&mistakes);
}

/// A screen at page after page, until there are no more.
async fn pages(stage: &Stage, locale: Locale, view: impl Fn(u16) -> View) -> Vec<Shown> {
    let mut pages = Vec::new();
    for page in 0..99 {
        let shown = stage.show(&view(page), locale).await;
        let goes_on = shown.message.as_ref().is_some_and(|message| {
            message.pressable().any(|component| component.label.as_deref().is_some_and(|label| label == "▶️"))
        });
        pages.push(shown);
        if !goes_on {
            break;
        }
    }
    pages
}

#[test]
fn every_message_leads_on() {
    check_each(|shot| match &shot.shown.message {
        Some(message) => {
            let mistake = match (shot.is_record, message.pressable().next().is_some()) {
                (false, false) => Some("a dead end".to_owned()),
                (true, true) => Some("a record with buttons".to_owned()),
                (true, false) | (false, true) => None,
            };
            mistake.into_iter().collect()
        }
        None => Vec::new(),
    });
}
