//! The guides for teachers and approvers speak the language of the screens: every button that they quote exists in it, in bold and
//! between brackets. A language has all of them or none, and every picture is there.

use std::collections::BTreeSet;

use bot_core::text::{Locale, Text, msg};

use crate::{Page, below, root};

/// The guides, by file name.
const GUIDES: [&str; 2] = ["teachers.md", "approvers.md"];

/// The button whose text is called otherwise, as it stands among the entries of a list.
const ENTRY: &str = "school-not-listed";

/// What every button of a language says: what a message, an attribute or a variant says in one line.
fn labels(tag: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for Page { text, .. } in below(&[&format!("locales/{tag}")]) {
        let mut is_button = false;
        for line in text.lines() {
            // A message begins at the margin, and what belongs to it is indented.
            if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                is_button = line.starts_with("button-") || line.starts_with(ENTRY);
            }
            if !is_button || line.starts_with('#') {
                continue;
            }
            let line = line.trim();
            let variant = line.split_once(']').filter(|(key, _)| key.starts_with(['[', '*'])).map(|(_, says)| says);
            let message = line.split_once('=').map(|(_, says)| says);
            found.extend(variant.or(message).map(|says| says.trim().to_owned()));
        }
    }
    found
}

/// The labels that a page quotes: `**[Label]**`.
fn quoted(text: &str) -> Vec<String> {
    let parts = text.split("**[").skip(1).filter_map(|rest| rest.split_once("]**"));
    parts.map(|(label, _)| label.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn titles_and_groups_of_the_gallery_are_no_buttons() {
    let labels = labels(Locale::english().tag());
    let is = |text: &str| labels.contains(text);
    assert!(is("Register") && is("TwinSpace") && is("➕ My school is not listed"));
    assert!(!is("Your link is ready") && !is("Operator") && !is("Administrator"), "a title, a role");
}

#[test]
fn every_button_that_a_guide_quotes_exists_in_its_language() {
    let mut languages = 0;
    for locale in Locale::all() {
        let (tag, mut many) = (locale.tag(), 0);
        // A language that is new may have no guides yet.
        if !root().join("docs/guides").join(tag).exists() {
            continue;
        }
        languages += 1;
        let labels = labels(tag);
        for guide in GUIDES {
            let path = format!("docs/guides/{tag}/{guide}");
            let pages = below(&[&path]);
            let Page { text, .. } = pages.first().unwrap_or_else(|| panic!("there is no {path}"));
            for label in quoted(text) {
                assert!(labels.contains(&label), "{path}: nothing says {label:?} in {tag}");
                many += 1;
            }
        }
        assert!(many > 20, "only {many} buttons are quoted in {tag}");
    }
    assert!(languages > 1, "there are guides in {languages} languages");
}

#[test]
fn each_language_is_named_where_people_look_whether_theirs_is_there() {
    for page in ["README.md", "docs/faq.md"] {
        let text = std::fs::read_to_string(root().join(page)).expect("a page of ours");
        for locale in Locale::all() {
            let language = locale.tag().split('-').next().unwrap_or_default();
            let name = Locale::english().plain(&Text::entry("language", language));
            assert!(text.contains(&name), "{page} does not name {name}");
        }
    }
}

/// The test that draws the pictures of cards knows no texts of the program: its Spanish sentences are kept the same here.
#[test]
fn the_cards_of_the_pictures_say_what_cards_say_and_so_does_the_page_that_shows_them() {
    let file = |path: &str| std::fs::read_to_string(root().join(path)).expect("a file of ours");
    let (drawn, spanish) = (file("cards/tests/pdf.rs"), Locale::negotiate("es"));
    for sentence in [msg::card_begin_scan(), msg::card_begin_own()] {
        let sentence = spanish.plain(&sentence);
        assert!(drawn.contains(&format!("{sentence:?}")), "the pictures of cards do not say {sentence:?}");
    }
    let (english, page) = (Locale::english(), file("docs/domain.md"));
    let button = english.plain(&msg::button_login_student());
    assert!(english.plain(&msg::card_begin()).contains(&button));
    assert!(
        page.contains(&format!("the cards say to press *{button}*")),
        "docs/domain.md has another button than the cards"
    );
}

#[test]
fn every_picture_that_a_page_shows_is_there_and_every_picture_is_shown() {
    let mut shown = BTreeSet::new();
    for Page { path, text } in below(&["docs", "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"]) {
        for rest in text.split("](").skip(1) {
            let target = rest.split([')', '#']).next().unwrap_or_default();
            if target.contains("://") || target.is_empty() {
                continue;
            }
            let folder = root().join(&path);
            let file = folder.parent().expect("a file is in a folder").join(target);
            assert!(file.exists(), "{path} leads to {target}, which is not there");
            shown.extend(file.canonicalize());
        }
    }
    let pictures = std::fs::read_dir(root().join("docs/pictures")).expect("there are pictures");
    let unseen: Vec<_> = pictures
        .map(|entry| entry.expect("a readable folder").path().canonicalize().expect("it is there"))
        .filter(|picture| !shown.contains(picture))
        .collect();
    assert!(unseen.is_empty(), "no page shows {unseen:?}");
}
