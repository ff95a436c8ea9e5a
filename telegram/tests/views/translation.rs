//! Whether every word is from locales/ and put together well: nothing is missing, doubled, or written elsewhere. What is left in English,
//! or has the quotation marks of another language, `twinbot locales check` finds in the files.

use bot_core::text::Locale;
use rehearsal::shots::assert_none;

use crate::stage::Shown;
use crate::words;
use crate::{Shot, Show, check_each, shows};

#[test]
fn nothing_is_missing_or_doubled() {
    check_each(|shot| {
        let of_ours = words::of_ours(&shot.view, &shot.shown);
        of_ours.iter().filter(|line| is_clumsy(line)).map(|line| format!("{line:?}")).collect()
    });
}

/// Braces of a variable that got no value, ids of messages that do not exist, doubled spaces and marks.
fn is_clumsy(line: &str) -> bool {
    // Behind the year of a date in Ukrainian, a point ends a word.
    let line = line.replace("\u{202f}р.", "");
    let clumsy = ["{", "}", "$", "  ", " .", " ,", " ;", "..", ",,", "::", ": :", ".:", "?.", "!.", "·.·", "\""];
    clumsy.iter().any(|mark| line.contains(mark)) || line.starts_with(' ')
}

#[test]
fn clumsy_lines_are_found() {
    for line in ["Hello  there", "Up to {$max}", "Sent by: ·. .", "What?.", "\"Ríos\""] {
        assert!(is_clumsy(line), "{line}");
    }
    assert!(!is_clumsy("“Rivers”") && !is_clumsy("¿Qué tal? Aquí: «·», y ya está…"));
}

fn show(locale: Locale) -> &'static Show {
    shows().iter().find(|show| show.locale == locale).expect("every locale is shown")
}

/// The words of a line: stretches of letters, two at least; addresses have none.
fn words_of(line: &str) -> Vec<&str> {
    let line = if line.contains("://") { "" } else { line };
    line.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1).collect()
}

/// What ICU writes in English: parts of dates, and the last two of a list.
const DATED: [&str; 7] = ["Sept", "Oct", "Nov", "Dec", "Jan", "UTC", "and"];

/// In the pseudo-locale, every letter of locales/ has an accent: what has none was written elsewhere.
#[test]
fn every_word_of_ours_is_from_the_locales() {
    let find = |shot: &Shot| -> Vec<String> {
        words::of_ours(&shot.view, &shot.shown).into_iter().filter(|line| is_literal(line)).collect()
    };
    let shots = &show(Locale::pseudo()).shots;
    let mistakes: Vec<String> =
        shots.iter().flat_map(|shot| find(shot).into_iter().map(|line| format!("{}: {line}", shot.place))).collect();
    assert_none(&mistakes);
}

/// The password of the samples, and how the names of files end, which have Latin letters only.
const PLAIN: [&str; 3] = ["river-apple-moon", ".pdf", ".csv"];

/// Whether a line of the pseudo-locale has a word without accents; commands, addresses, passwords and files have none by right.
fn is_literal(line: &str) -> bool {
    let is_by_right = |word: &str| PLAIN.iter().any(|end| word.ends_with(end));
    let is_read =
        |word: &&str| !word.starts_with('/') && !word.contains("://") && !word.contains('@') && !is_by_right(word);
    let is_plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphabetic()) && !DATED.contains(word);
    line.split_whitespace().filter(is_read).any(|word| words_of(word).iter().any(is_plain))
}

#[test]
fn literal_words_are_found() {
    for line in ["Send", "ŠŠéññđ it", "(final) 22 Nov 2026", "· Page 1"] {
        assert!(is_literal(line), "{line}");
    }
    for line in ["ŠŠéññđ", "/help", "https://t.me/TwinBot", "22 Nov 2026, 11:40 UTC", "1/2", "·"] {
        assert!(!is_literal(line), "{line}");
    }
}

/// The pseudo-locale is a test of room only while it needs more of it.
#[test]
fn the_pseudo_locale_is_half_again_as_long() {
    let letters = |locale| -> usize {
        let of =
            |shot: &Shot| words::of_ours(&shot.view, &shot.shown).iter().map(|line| letters_of(line)).sum::<usize>();
        show(locale).shots.iter().filter(|shot| matches!(shot.shown, Shown::Message(_))).map(of).sum()
    };
    let (english, pseudo) = (letters(Locale::english()), letters(Locale::pseudo()));
    assert!(pseudo * 100 > english * 140, "{english} letters became {pseudo}");
}

fn letters_of(line: &str) -> usize {
    line.chars().filter(|letter| letter.is_alphabetic()).count()
}
