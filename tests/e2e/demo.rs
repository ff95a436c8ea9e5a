//! The demo plays the example in the terminal, on each platform and in each language.

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
