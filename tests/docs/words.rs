//! The pages say who acts: a noun, which a reader of another language finds in a dictionary. Texts of the bot keep to words that people
//! use.

use crate::{Page, below};

/// Where people read. Transcripts and examples of code are as the program and its sources are.
const PAGES: [&str; 6] = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs"];

#[test]
fn no_page_says_whoever() {
    let is_page = |page: &Page| page.path.ends_with(".md") && !page.path.starts_with("docs/transcripts");
    let mut read = 0;
    for Page { path, text } in below(&PAGES).into_iter().filter(is_page) {
        for (nth, line) in text.lines().enumerate() {
            assert!(!line.to_lowercase().contains("whoever"), "{path}:{}: who is it? {line}", nth + 1);
        }
        read += 1;
    }
    assert!(read > 20, "only {read} pages are read");
}

#[test]
fn no_table_leaves_a_figure_open() {
    let mut read = 0;
    for Page { path, text } in below(&["docs"]).into_iter().filter(|page| page.path.ends_with(".md")) {
        for (nth, line) in text.lines().enumerate() {
            let is_open = line.contains("| ? ") || line.contains("not taken yet");
            assert!(!is_open, "{path}:{}: this has yet to be measured: {line}", nth + 1);
        }
        read += 1;
    }
    assert!(read > 10, "only {read} pages are read");
}

/// Words that a teacher whose first language is another one has to look up, each with what says the same.
const RARE: [(&str, &str); 2] = [("meanwhile", "until then, before that"), ("decide anew", "decide again")];

#[test]
fn no_english_text_says_what_people_do_not() {
    let mut read = 0;
    for Page { path, text } in below(&["locales/en"]).into_iter().filter(|page| page.path.ends_with(".ftl")) {
        for (nth, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            // The name of a message is read by nobody.
            let says = line.split_once(" = ").map_or(line, |(_, says)| says).to_lowercase();
            for (word, better) in RARE {
                assert!(!says.contains(word), "{path}:{}: better: {better}: {line}", nth + 1);
            }
            read += 1;
        }
    }
    assert!(read > 500, "only {read} lines are read");
}
