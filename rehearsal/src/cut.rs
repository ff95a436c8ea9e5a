//! What of a view does not stand in full on the message that was sent: front ends cut what does not fit, and say so with an
//! ellipsis; what fits no page at all is not there.
//!
//! Most messages have no ellipsis. In those only what no other page could show is looked for, as tests look at every view in every language.

use std::collections::BTreeSet;

use bot_core::layout::NOTHING;
use bot_core::text::{Locale, Stretch, Text, seen_len};
use bot_core::view::{Block, View};

/// So much before an ellipsis tells which text was cut there, in letters.
const TAIL: usize = 12;

/// What is shorter, its ellipsis included, has not been cut: no place is that small. In UTF-16 units of what is seen.
const SMALLEST: usize = 30;

/// What was shown of a view.
struct Piece {
    folded: String,
    /// The last letters before each ellipsis at which it may have been cut.
    tails: Vec<String>,
}

impl Piece {
    fn of(text: &str) -> Self {
        Self { folded: folded(text), tails: tails(text) }
    }
}

/// The texts of a view that cannot be read to their end in what is shown: messages, labels, modals, piece by piece.
#[must_use]
pub fn cut(view: &View, locale: Locale, shown: &[String]) -> Vec<String> {
    // The name of a file is read on the file itself.
    let names = file(view, locale);
    let pieces: Vec<Piece> = shown.iter().chain(&names).map(|text| Piece::of(text)).collect();
    let is_whole = |text: &Text| {
        let whole = folded(&locale.plain(text));
        pieces.iter().any(|piece| piece.folded.contains(&whole)) || {
            let parts = around_moments(text, locale);
            pieces.iter().any(|piece| has_in_order(&piece.folded, &parts))
        }
    };
    let is_cut = |text: &Text| {
        let parts = around_moments(text, locale);
        pieces.iter().any(|piece| is_begun(piece, &parts)) && !is_whole(text)
    };
    let has_ends = pieces.iter().any(|piece| !piece.tails.is_empty());
    let all = if has_ends { view.texts() } else { Vec::new() };
    let ends_early = all.into_iter().filter(is_cut);
    let is_nowhere = needed(view).into_iter().filter(|text| !is_whole(text));
    ends_early.chain(is_nowhere).map(|text| locale.plain(&text)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The name of the file that goes out with a view.
fn file(view: &View, locale: Locale) -> Option<String> {
    let View::Card { blocks, .. } = view else { return None };
    blocks.iter().find_map(|block| if let Block::File(file) = block { Some(file.file_name(locale)) } else { None })
}

/// The words around the moments of a text: clients draw these by themselves.
fn around_moments(text: &Text, locale: Locale) -> Vec<String> {
    let mut parts = vec![String::new()];
    for stretch in locale.stretches(text) {
        match (stretch, parts.last_mut()) {
            (Stretch::Prose(words) | Stretch::Address(words) | Stretch::Command(words), Some(part)) => {
                part.push_str(&folded(&words));
            }
            (Stretch::Moment(..), _) | (_, None) => parts.push(String::new()),
        }
    }
    parts
}

fn has_in_order(piece: &str, parts: &[String]) -> bool {
    let mut rest = Some(piece);
    for part in parts {
        rest = rest.and_then(|rest| rest.split_once(&**part)).map(|(_, rest)| rest);
    }
    rest.is_some()
}

/// Whether a piece ends within a text, and has all of it before that: the last words alone may be those of another text.
fn is_begun(piece: &Piece, parts: &[String]) -> bool {
    parts.iter().enumerate().any(|(nth, part)| {
        let heads = heads(piece, part, nth + 1 == parts.len());
        heads.into_iter().any(|head| has_in_order(&piece.folded, &[&parts[..nth], &[head]].concat()))
    })
}

/// The beginnings of a part at which a piece ends, each with its ellipsis.
fn heads(piece: &Piece, part: &str, is_last: bool) -> Vec<String> {
    let head = |tail: &String| {
        let (begins, rest) = part.split_at(part.find(tail.as_str())? + tail.len());
        let goes_on = !(rest.starts_with(NOTHING) || rest.is_empty() && is_last);
        goes_on.then(|| format!("{begins}{NOTHING}"))
    };
    piece.tails.iter().filter_map(head).collect()
}

/// The texts that the message has to show, as no other page could.
fn needed(view: &View) -> Vec<Text> {
    match view {
        View::Ask { pending, .. } => pending.iter().take(1).map(|question| question.ask.clone()).collect(),
        View::Browse { question, .. } => vec![question.ask.clone()],
        View::Card { blocks, turn: None, .. } => View::card(blocks.clone(), Vec::new()).texts(),
        View::Card { .. } | View::Review { .. } | View::Commands(_) => Vec::new(),
    }
}

/// The last letters before each ellipsis at which a piece may have been cut.
fn tails(piece: &str) -> Vec<String> {
    let mut before: Vec<&str> = piece.split(NOTHING).collect();
    // Behind the last ellipsis nothing was cut.
    before.pop();
    let mut length = 0;
    before.retain(|words| {
        length += seen_len(words) + 1;
        length >= SMALLEST
    });
    let tail = |words: &str| -> String {
        let letters: Vec<char> = folded(words).chars().collect();
        letters[letters.len().saturating_sub(TAIL)..].iter().collect()
    };
    before.into_iter().map(tail).filter(|tail| !tail.is_empty()).collect()
}

/// Letters, digits and ellipses: front ends differ in spaces, in marks of direction and in markup.
fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric() || NOTHING.contains(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use bot_core::areas::people;
    use bot_core::conversation::Action;
    use bot_core::view::{Button, Link, Style};

    use super::*;

    fn card(title: &str, label: &str) -> View {
        let words = |words: &str| Text::new("marked").arg("mark", "✅").arg("title", words);
        let button = Button {
            label: words(label),
            link: Link::Do(Action::Do(people::Command::EditProfile.into())),
            style: Style::Plain,
        };
        View::card(vec![Block::Para(words(title))], vec![button])
    }

    #[test]
    fn what_ends_in_an_ellipsis_is_not_whole() {
        let (title, label) = ("Rivers of Europe and what they carry", "Open the project about the rivers");
        let view = card(title, label);
        let cut = |shown: &[&str]| {
            let shown: Vec<String> = shown.iter().map(|&piece| piece.to_owned()).collect();
            cut(&view, Locale::english(), &shown)
        };
        assert_eq!(cut(&[&format!("✅ {title}"), &format!("✅ {label}")]), [""; 0]);
        assert_eq!(cut(&["**Rivers** of Europe\nand what they carry", label]), [""; 0]);
        assert_eq!(cut(&[title, "Open the project about the riv…"]), [format!("✅ {label}")]);
        assert_eq!(cut(&["Rivers of Europe and what they…", label]), [format!("✅ {title}")]);
        assert_eq!(cut(&["", label]), [format!("✅ {title}")], "it is on no page");
    }

    #[test]
    fn the_last_words_of_another_text_cut_nothing_and_nor_does_a_short_text() {
        let view = card("Wait", "Choose it from the list, or type");
        let cut = |label: &str| cut(&view, Locale::english(), &["Wait".to_owned(), label.to_owned()]);
        assert_eq!(cut("Take your time and choose it from the list…"), [""; 0]);
        assert_eq!(cut("Choose…"), [""; 0]);
        assert_eq!(cut("Choose it from the list, or ty…"), ["✅ Choose it from the list, or type"]);
    }

    #[test]
    fn an_ellipsis_of_the_text_itself_cuts_nothing() {
        let view = card("Wait…", "Go on");
        assert_eq!(cut(&view, Locale::english(), &["Wait…".to_owned(), "Go on".to_owned()]), [""; 0]);
    }
}
