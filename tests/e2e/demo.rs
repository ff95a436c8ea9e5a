//! The demo plays the example in the terminal, on each platform and in each language.

use std::sync::atomic::{AtomicUsize, Ordering};

use bot_core::domain::TwinSpace;
use bot_core::text::{Arg, Locale, Text, msg};

use crate::{PROGRAM, spanish};

/// What the demo prints. What it says itself, about the time and at its end, it says in the same language.
fn demo(platform: &str, locale: Locale) -> String {
    let mut demo = rehearsal::program(PROGRAM);
    demo.args(["demo", "--speed", "1000", "--platform", platform, "--lang", locale.tag()]);
    let played = demo.env("NO_COLOR", "1").output().expect("the program runs");
    let said = String::from_utf8_lossy(&played.stderr);
    assert!(played.status.success(), "{said}");
    let ended = locale.plain(&msg::playground_demo_ended(Arg::Command(Text::words("twinbot run"))));
    for words in [locale.plain(&msg::playground_demo_begins()), ended] {
        assert!(said.contains(&words), "{words:?} is not said, but: {said}");
    }
    String::from_utf8_lossy(&played.stdout).replace(['\u{2068}', '\u{2069}'], "")
}

/// Everybody is seen, in the end the project is active, and a student is in.
fn is_whole(printed: &str, locale: Locale) {
    let tablet = locale.plain(&msg::playground_tour_tablet());
    let names = ["Ana Nube", "Jan Lipa", "Eva Mar", "Olga Sosna", "Marco Llano", "Zoe Monte Alto", &tablet];
    for name in names {
        assert!(printed.contains(&format!("── {name} ─")), "{name} is not seen");
    }
    let home = format!("[{}]", locale.plain(&msg::button_home()));
    assert!(printed.contains(&home), "no {home} in:\n{printed}");
    let active = msg::project_line(msg::gallery_says_rivers(), msg::state_active());
    let inside = msg::student_hello("Zoe", TwinSpace::StudentMember.text());
    for (name, text) in [("Ana Nube", active), (tablet.as_str(), inside)] {
        let text = locale.plain(&text);
        assert!(read_by(name, printed).contains(&letters(&text)), "{name} does not read {text:?} in:\n{printed}");
    }
}

/// The letters of all that stands on somebody's phone: lines are broken anywhere, and have marks of direction.
fn read_by(name: &str, printed: &str) -> String {
    let phones = printed.split("\n── ").filter(|phone| phone.starts_with(&format!("{name} ─")));
    phones.map(letters).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn what_stands_on_a_phone_is_read_by_its_owner_alone() {
    let printed = "\n── Ana ────\n  │ The project is\n  │ active.\n\n── Jan ────\n  │ Hello\n\n── Ana ────\n  │ Bye\n";
    assert_eq!(read_by("Ana", printed), "AnaTheprojectisactiveAnaBye");
    assert_eq!(read_by("Jan", printed), "JanHello");
}

#[test]
fn on_telegram_a_link_is_an_address() {
    let printed = demo("telegram", Locale::english());
    is_whole(&printed, Locale::english());
    assert!(printed.contains("https://t.me/") && !printed.contains("/start code:"));
}

#[test]
fn on_discord_a_link_is_a_command_and_modals_open() {
    let printed = demo("discord", Locale::english());
    is_whole(&printed, Locale::english());
    assert!(printed.contains("/start code:") && printed.contains("▢ ") && !printed.contains("https://t.me/"));
}

#[test]
fn one_founder_on_each() {
    let printed = demo("both", spanish());
    is_whole(&printed, spanish());
    assert!(printed.contains("https://t.me/") && printed.contains("/start code:"));
}

/// So many are played beside each other: each of them waits most of the time.
const AT_ONCE: usize = 4;

#[test]
fn it_is_played_to_its_end_in_every_language_on_both_platforms() {
    let all: Vec<(Locale, &str)> =
        Locale::all().flat_map(|locale| ["telegram", "discord"].map(|platform| (locale, platform))).collect();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((locale, platform)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    is_whole(&demo(platform, *locale), *locale);
                }
            });
        }
    });
    assert!(all.len() > 20, "there are {} to play", all.len());
}
