//! What of a view does not stand in full on the message that was sent: front ends cut what does not fit, and say so with an
//! ellipsis; what fits no page at all is not there.

use std::collections::BTreeSet;

use bot_core::layout::NOTHING;
use bot_core::text::{Locale, Stretch, Text};
use bot_core::view::View;

/// So much before an ellipsis tells which text was cut there, in letters.
const TAIL: usize = 12;

/// The texts of a view that cannot be read to their end in what is shown: messages, labels, modals, piece by piece.
pub(super) fn cut(view: &View, locale: Locale, shown: &[String]) -> Vec<String> {
    let shown: Vec<String> = shown.iter().map(|piece| folded(piece)).collect();
    let is_whole = |text: &Text| {
        let (whole, parts) = (folded(&locale.plain(text)), around_moments(text, locale));
        shown.iter().any(|piece| piece.contains(&whole) || has_in_order(piece, &parts))
    };
    let is_cut = |text: &Text| {
        let parts = around_moments(text, locale);
        !is_whole(text) && shown.iter().any(|piece| is_begun(piece, &parts))
    };
    let ends_early = view.texts().into_iter().filter(is_cut);
    let is_nowhere = needed(view).into_iter().filter(|text| !is_whole(text));
    ends_early.chain(is_nowhere).map(|text| locale.plain(&text)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What stands around the moments of a text: clients draw these by themselves.
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
fn is_begun(piece: &str, parts: &[String]) -> bool {
    parts.iter().enumerate().any(|(nth, part)| {
        let heads = heads(piece, part, nth + 1 == parts.len());
        heads.into_iter().any(|head| has_in_order(piece, &[&parts[..nth], &[head]].concat()))
    })
}

/// The beginnings of a part at which a piece ends, each with its ellipsis.
fn heads(piece: &str, part: &str, is_last: bool) -> Vec<String> {
    let head = |tail: String| {
        let (begins, rest) = part.split_at(part.find(&*tail)? + tail.len());
        let goes_on = !(rest.starts_with(NOTHING) || rest.is_empty() && is_last);
        goes_on.then(|| format!("{begins}{NOTHING}"))
    };
    tails(piece).into_iter().filter_map(head).collect()
}

/// What has to stand on the message, as there is no other page on which it could.
fn needed(view: &View) -> Vec<Text> {
    match view {
        View::Ask { pending, .. } => pending.iter().take(1).map(|question| question.ask.clone()).collect(),
        View::Browse { question, .. } => vec![question.ask.clone()],
        View::Card { blocks, turn: None, .. } => View::card(blocks.clone(), Vec::new()).texts(),
        View::Card { .. } | View::Review { .. } | View::Commands(_) => Vec::new(),
    }
}

/// What stands before each ellipsis.
fn tails(piece: &str) -> Vec<String> {
    let mut before: Vec<&str> = piece.split(NOTHING).collect();
    // Behind the last ellipsis nothing was cut.
    before.pop();
    let tail = |words: &str| -> String {
        let letters: Vec<char> = words.chars().collect();
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
    use bot_core::view::{Block, Button, Link, Style};

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
        let english = Locale::english();
        let view = card("Rivers of Europe", "Open the project about the rivers");
        let cut =
            |shown: &[&str]| cut(&view, english, &shown.iter().map(|&piece| piece.to_owned()).collect::<Vec<_>>());
        assert_eq!(cut(&["✅ Rivers of Europe", "✅ Open the project about the rivers"]), [""; 0]);
        assert_eq!(
            cut(&["**Rivers** of\nEurope", "Open the project about…"]),
            ["✅ Open the project about the rivers"]
        );
        assert_eq!(cut(&["Rivers of…", "Open the project about the rivers"]), ["✅ Rivers of Europe"]);
        assert_eq!(cut(&["", "Open the project about the rivers"]), ["✅ Rivers of Europe"], "it is on no page");
    }

    #[test]
    fn the_last_words_of_another_text_cut_nothing() {
        let view = card("Wait", "Choose it from the list, or type");
        let cut = |label: &str| cut(&view, Locale::english(), &["Wait".to_owned(), label.to_owned()]);
        assert_eq!(cut("Choose from the list…"), [""; 0]);
        assert_eq!(cut("Choose it from the list…"), ["✅ Choose it from the list, or type"]);
    }

    #[test]
    fn an_ellipsis_of_the_text_itself_cuts_nothing() {
        let view = card("Wait…", "Go on");
        assert_eq!(cut(&view, Locale::english(), &["Wait…".to_owned(), "Go on".to_owned()]), [""; 0]);
    }
}
