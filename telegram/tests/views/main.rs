//! Every view of every flow and every screen, as it is sent to Telegram, in every language and in the pseudo-locale.
//!
//! The snapshots are there to be read: what a teacher sees, from the first question to the last. The rules hold for
//! all of them, and for screens on which everything is as long as it can be.

mod print;
mod rules;
mod stage;
mod toasts;
mod translation;
mod words;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use bot_core::areas::projects::Content;
use bot_core::conversation::Action;
use bot_core::platform::Platform;
use bot_core::text::Locale;
use bot_core::view::{Link, Question, View};
use bot_core::wire::Page;
use rehearsal::cut::cut;
use rehearsal::scenes::{self, Reader};
use rehearsal::shots;

use stage::{Shown, Stage};

type Shot = shots::Shot<Shown>;
type Show = shots::Show<Shown>;

/// Everything, rendered once. Not a `LazyLock`: each test shall say itself why nothing could be rendered.
fn shows() -> &'static [Show] {
    static SHOWS: OnceLock<Vec<Show>> = OnceLock::new();
    SHOWS.get_or_init(|| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let (platform, locales) = (Platform::Telegram, scenes::locales());
        runtime.block_on(async { shots::shoot(&Stage::open().await, platform, locales, scenes::all).await })
    })
}

fn shots() -> impl Iterator<Item = &'static Shot> {
    shows().iter().flat_map(|show| &show.shots)
}

/// What `find` finds wrong with each shot.
#[track_caller]
fn check_each(find: impl Fn(&Shot) -> Vec<String>) {
    shots::check(shots(), find);
}

#[test]
fn every_view_reads_well() {
    for show in shows().iter().filter(|show| scenes::is_written_down(show.locale)) {
        for (name, text) in show.written(|scene, shots| print::scene(scene, shots.map(|shot| &shot.shown))) {
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
fn telegram_takes_every_view() {
    check_each(|shot| rules::broken(&shot.shown));
}

#[test]
fn no_two_buttons_of_a_message_have_the_same_label() {
    check_each(|shot| rules::twice(&shot.shown));
}

/// The pseudo-locale is longer than any language on purpose.
#[test]
fn nothing_is_cut_in_any_language() {
    check_each(|shot| {
        let pieces: Vec<String> = match &shot.shown {
            Shown::Message(message) => {
                std::iter::once(&message.text).chain(message.keys().map(|key| &key.text)).cloned().collect()
            }
            Shown::Commands(commands) => commands.iter().map(|command| command.description.clone()).collect(),
        };
        if shot.locale == Locale::pseudo() { Vec::new() } else { cut(&shot.view, shot.locale, &pieces) }
    });
}

/// Marks of direction stand in a label only where words of two directions meet.
#[test]
fn no_label_has_what_nobody_needs() {
    check_each(|shot| {
        let Shown::Message(message) = &shot.shown else { return Vec::new() };
        let labels = message.keys().map(|key| &key.text);
        let needless = labels.filter(|label| shots::has_needless_mark(label, shot.locale));
        needless.map(|label| format!("a button with needless marks: {label:?}")).collect()
    });
}

/// Every sample with everything at its greatest length, at each of its pages.
#[test]
fn telegram_takes_every_view_at_its_greatest_length() {
    let goes_on = |shown: &Shown| match shown {
        Shown::Message(message) => message.keys().any(|key| key.text == "▶️"),
        Shown::Commands(_) => false,
    };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let broken = |shown: &Shown| [rules::broken(shown), rules::twice(shown)].concat();
        shots::check_longest(&Stage::open().await, Platform::Telegram, goes_on, broken).await;
    });
}

#[test]
fn every_button_comes_back_as_what_it_stands_for() {
    check_each(|shot| {
        let Shown::Message(message) = &shot.shown else { return Vec::new() };
        let mut wanted = wanted(&shot.view);
        let mut mistakes = Vec::new();
        for key in message.keys() {
            let Some(data) = &key.callback_data else { continue };
            match Action::decode(data) {
                Err(_) => mistakes.push(format!("{} cannot be read", key.text)),
                Ok(action) => match wanted.iter().position(|wanted| *wanted == action) {
                    Some(at) => drop(wanted.remove(at)),
                    None if turns(&shot.view, &action) => {}
                    None => mistakes.push(format!("{} stands for {action:?}", key.text)),
                },
            }
        }
        wanted.retain(|action| !turns(&shot.view, action));
        mistakes.extend(wanted.iter().map(|action| format!("no button for {action:?}")));
        mistakes
    });
}

/// What the buttons of a view ask of the core; a keyboard in place of the letters has no other.
fn wanted(view: &View) -> Vec<Action> {
    let buttons = shots::buttons(view);
    if buttons.iter().any(|button| button.link == Link::Pick) {
        return Vec::new();
    }
    let mut actions: Vec<Action> = match view {
        View::Browse { list, .. } => list.choices.iter().map(|choice| choice.action.clone()).collect(),
        View::Ask { .. } | View::Review { .. } | View::Card { .. } | View::Commands(_) => Vec::new(),
    };
    actions.extend(buttons.into_iter().filter_map(|button| match button.link {
        Link::Do(action) => Some(action),
        Link::Share { .. } | Link::Pick => None,
    }));
    actions
}

/// Whether an action shows another page of the view.
fn turns(view: &View, action: &Action) -> bool {
    match view {
        View::Review { turn, .. } | View::Card { turn: Some(turn), .. } => {
            action.at_page(Page(0)) == turn.at_page(Page(0))
        }
        View::Browse { .. } => action.at_page(Page(0)) != action.at_page(Page(1)),
        View::Ask { .. } | View::Card { turn: None, .. } | View::Commands(_) => false,
    }
}

#[test]
fn every_message_leads_on() {
    check_each(|shot| match &shot.shown {
        Shown::Message(message) => shots::dead_end(shot, message.keys().next().is_some()).into_iter().collect(),
        Shown::Commands(_) => Vec::new(),
    });
}

#[test]
fn no_button_of_ours_is_cut() {
    check_each(|shot| {
        let Shown::Message(message) = &shot.shown else { return Vec::new() };
        let labels: Vec<&str> = message.keys().map(|key| key.text.as_str()).collect();
        let whole = |text: &bot_core::text::Text| {
            let label = shot.locale.label(text);
            let is_ours = words::of_people(std::slice::from_ref(text)).is_empty();
            (is_ours && !labels.contains(&label.as_str()) && !label.contains(['▶', '◀'])).then_some(label)
        };
        if message.replaces_letters() {
            return Vec::new();
        }
        shots::buttons(&shot.view).iter().filter_map(|button| whole(&button.label)).collect()
    });
}

/// The walks meet every question of every flow, answered and refused.
#[test]
fn every_question_is_asked_and_refused() {
    let mut open = BTreeSet::new();
    let mut asked = BTreeSet::new();
    let mut refused = BTreeSet::new();
    for shot in shots() {
        let pending: &[Question] = match &shot.view {
            View::Ask { pending, .. } => pending,
            View::Browse { question, .. } => std::slice::from_ref(question),
            View::Review { .. } | View::Card { .. } | View::Commands(_) => &[],
        };
        let name = |question: &Question| (shot.locale, question.label.id().to_owned(), question.id.clone());
        open.extend(pending.iter().map(name));
        asked.extend(pending.iter().take(1).map(name));
        refused.extend(pending.iter().take(1).filter(|question| question.problem.is_some()).map(name));
    }
    assert!(open.len() >= 28 * scenes::locales().len(), "{} questions of four flows", open.len());
    assert_eq!(open, asked, "left: open somewhere, right: asked");
    assert_eq!(open, refused, "left: open somewhere, right: refused");
}

/// The content of a project with every answer as long as it may be.
#[test]
fn the_longest_project_is_as_long_as_can_be() {
    let content: Content = scenes::to_the_brim(Reader::new(Locale::english(), Platform::Telegram));
    let length = |words: &str| words.chars().count();
    assert_eq!((length(content.title.as_str()), length(content.aims.as_str())), (100, 700));
}
