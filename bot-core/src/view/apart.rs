//! Labels of one message that can be told apart: what is called as something else is says more of itself, or is numbered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Block, Button};
use crate::text::{Arg, Locale, Text, msg, utf16_len};

/// A label that is longer than this, in UTF-16 units, is cut off at its end by some phone: what tells it apart stands before it.
const LONG: usize = 32;

/// The day, and where that does not do, the time of something that happened, in ms.
pub(crate) fn by_time(at: i64) -> [Text; 2] {
    [msg::label_at(Arg::Day(at)), msg::label_at(Arg::Moment(at))]
}

/// Makes labels that can be told apart: each comes with what else can be said of what it names, the most telling first. A label
/// that no other one equals stays as it is.
pub(crate) fn apart(all: Vec<(Text, Vec<Text>)>) -> Vec<Text> {
    let english = Locale::english();
    let mut called: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, (label, _)) in all.iter().enumerate() {
        called.entry(english.plain(label)).or_default().push(at);
    }
    let mut told: Vec<Text> = all.iter().map(|(label, _)| label.clone()).collect();
    for (label, same) in called.into_iter().filter(|(_, same)| same.len() > 1) {
        let is_long = utf16_len(&label) > LONG;
        let with = |at: &usize, nth: usize| {
            let (label, more) = &all[*at];
            more.get(nth).map_or_else(|| label.clone(), |more| joined(label.clone(), more.clone(), is_long))
        };
        let most = same.iter().map(|at| all[*at].1.len()).max().unwrap_or_default();
        let more = (0..most).map(|nth| same.iter().map(|at| with(at, nth)).collect::<Vec<_>>());
        let differ = |texts: &Vec<Text>| {
            let plain: BTreeSet<String> = texts.iter().map(|text| english.plain(text)).collect();
            plain.len() == texts.len()
        };
        let numbered =
            || same.iter().zip(1_usize..).map(|(at, nth)| number(all[*at].0.clone(), nth, is_long)).collect();
        let texts = more.into_iter().find(differ).unwrap_or_else(numbered);
        for (at, text) in same.into_iter().zip(texts) {
            told[at] = text;
        }
    }
    told
}

fn joined(label: Text, more: Text, is_long: bool) -> Text {
    if is_long { msg::label_apart(more, label) } else { msg::label_apart(label, more) }
}

fn number(label: Text, nth: usize, is_long: bool) -> Text {
    if is_long { msg::label_nth_before(nth, label) } else { msg::label_nth(label, nth) }
}

/// The same buttons; those that say the same are numbered.
pub(super) fn buttons(mut buttons: Vec<Button>) -> Vec<Button> {
    let labels = apart(buttons.iter().map(|button| (button.label.clone(), Vec::new())).collect());
    for (button, label) in buttons.iter_mut().zip(labels) {
        button.label = label;
    }
    buttons
}

/// The same blocks; lines of a list that say the same are numbered.
pub(super) fn blocks(mut blocks: Vec<Block>) -> Vec<Block> {
    let mut items: Vec<&mut Text> = blocks.iter_mut().filter_map(item).collect();
    let told = apart(items.iter().map(|item| ((**item).clone(), Vec::new())).collect());
    for (item, told) in items.iter_mut().zip(told) {
        **item = told;
    }
    blocks
}

fn item(block: &mut Block) -> Option<&mut Text> {
    match block {
        Block::Item(text) => Some(text),
        Block::Title(_)
        | Block::Para(_)
        | Block::Field(_)
        | Block::Quote(_)
        | Block::Note(_)
        | Block::Invitation(_)
        | Block::StudentLink(_)
        | Block::SealedInvitation(_)
        | Block::Secret(_)
        | Block::File(_)
        | Block::Picture(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(all: &[(&str, &[&str])]) -> Vec<String> {
        let texts = |words: &[&str]| words.iter().map(|words| Text::words(*words)).collect();
        let all = all.iter().map(|(label, more)| (Text::words(*label), texts(more))).collect();
        apart(all).iter().map(|text| Locale::english().plain(text)).collect()
    }

    #[test]
    fn what_is_called_alike_says_the_first_thing_in_which_it_differs() {
        let jans: [(&str, &[&str]); 3] = [("Jan", &["Ulm", "1 May"]), ("Ana", &["Ulm"]), ("Jan", &["Ulm", "2 May"])];
        assert_eq!(told(&jans), ["Jan · 1 May", "Ana", "Jan · 2 May"]);
        assert_eq!(told(&[("Jan", &["Ulm"]), ("Jan", &[])]), ["Jan · Ulm", "Jan"]);
    }

    #[test]
    fn what_differs_in_nothing_is_numbered() {
        assert_eq!(told(&[("Jan", &["Ulm"]), ("Jan", &["Ulm"]), ("Jan", &[])]), ["Jan (1)", "Jan (2)", "Jan (3)"]);
    }

    #[test]
    fn a_long_label_begins_with_what_tells_it_apart() {
        let long = "Clouds over two towns and all that falls from them";
        let all: [(&str, &[&str]); 2] = [(long, &["Jan"]), (long, &["Mia"])];
        assert_eq!(told(&all), [format!("Jan · {long}"), format!("Mia · {long}")]);
        assert_eq!(told(&[(long, &[]), (long, &[])]), [format!("(1) {long}"), format!("(2) {long}")]);
    }

    #[test]
    fn times_that_read_alike_tell_nothing_apart() {
        let at = |at: i64| (Text::words("Link"), by_time(at).to_vec());
        let told = apart(vec![at(1_767_225_600_000), at(1_767_225_600_500)]);
        assert_eq!(Locale::english().plain(&told[1]), "Link (2)");
    }
}
