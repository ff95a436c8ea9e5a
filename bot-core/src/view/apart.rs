//! Labels of one message that can be told apart: what looks like something else says more of itself, or is numbered.

use super::{Block, Button};
use crate::text::{Arg, Locale, Text, msg, utf16_len};

/// What is longer than this on a button, in UTF-16 units, may be cut off at its end; so much of it is read there.
const FITS: usize = 40;
const READ: usize = 36;

/// The day, and where that does not do, the time of something that happened, in ms.
pub(crate) fn by_time(at: i64) -> [Text; 2] {
    [msg::label_at(Arg::Day(at)), msg::label_at(Arg::Moment(at))]
}

/// What is said of something in a message, and what else can be said of it, the most telling first.
pub(crate) type Said = (Text, Vec<Text>);

/// Makes labels of buttons that can be told apart, also where they are cut: those that look alike say more. A label that looks like no
/// other one stays as it is.
pub(crate) fn labels(all: Vec<Said>) -> Vec<Text> {
    Place::Button.apart(all)
}

/// The same of lines, which are read to their end.
pub(crate) fn lines(all: Vec<Said>) -> Vec<Text> {
    Place::Line.apart(all)
}

/// Where something is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Button,
    Line,
}

/// In which languages labels are compared: in English, and in English that is half again as long, which stands for languages that need
/// more room. What English tells apart, the others do, too: the tests of the screens look at all of them. So no language has to be
/// loaded because somebody else reads another one, and a language that is added changes no label of the others.
fn compared() -> [Locale; 2] {
    [Locale::english(), Locale::pseudo()]
}

/// A text, and how it looks in the languages in which it is compared.
struct Shown {
    text: Text,
    looks: Vec<String>,
}

impl Place {
    fn apart(self, all: Vec<Said>) -> Vec<Text> {
        let mut told: Vec<Shown> = all.iter().map(|(text, _)| self.shown(text.clone())).collect();
        let mut alike: Vec<usize> = (0..told.len()).filter(|at| is_alike(&told, *at)).collect();
        let most = alike.iter().map(|at| all[*at].1.len()).max().unwrap_or_default();
        for nth in 0..most {
            for at in &alike {
                let (text, more) = &all[*at];
                told[*at] = more.get(nth).map_or_else(
                    || self.shown(text.clone()),
                    |more| {
                        let (text, more) = (text.clone(), more.clone());
                        self.with(msg::label_apart(text.clone(), more.clone()), || msg::label_apart(more, text))
                    },
                );
            }
            alike.retain(|at| is_alike(&told, *at));
        }
        for at in &alike {
            told[*at] = self.shown(all[*at].0.clone());
        }
        for at in alike {
            let numbered = |nth: usize| {
                let text = all[at].0.clone();
                self.with(msg::label_nth(text.clone(), nth), || msg::label_nth_before(nth, text))
            };
            // Somebody may be called as if they were numbered.
            let mut nth = 1;
            told[at] = numbered(nth);
            while is_alike(&told, at) {
                nth += 1;
                told[at] = numbered(nth);
            }
        }
        told.into_iter().map(|shown| shown.text).collect()
    }

    /// What ends with what tells it apart, or else, where that may be cut off, begins with it.
    fn with(self, behind: Text, before: impl FnOnce() -> Text) -> Shown {
        let is_long = |locale: Locale| utf16_len(&locale.plain(&behind)) > FITS;
        let is_cut = self == Self::Button && compared().into_iter().any(is_long);
        self.shown(if is_cut { before() } else { behind })
    }

    fn shown(self, text: Text) -> Shown {
        let look = |locale: Locale| {
            let said = locale.plain(&text);
            match self {
                Self::Button if utf16_len(&said) > FITS => {
                    let units: Vec<u16> = said.encode_utf16().take(READ).collect();
                    String::from_utf16_lossy(&units)
                }
                Self::Button | Self::Line => said,
            }
        };
        let looks = compared().map(look).into();
        Shown { text, looks }
    }
}

/// Whether one of these looks like another one in some language.
fn is_alike(all: &[Shown], at: usize) -> bool {
    let looks_like = |other: &Shown| all[at].looks.iter().zip(&other.looks).any(|(one, other)| one == other);
    all.iter().enumerate().any(|(other, shown)| other != at && looks_like(shown))
}

/// The same buttons; those that look alike are numbered.
pub(super) fn buttons(mut buttons: Vec<Button>) -> Vec<Button> {
    let told = labels(buttons.iter().map(|button| (button.label.clone(), Vec::new())).collect());
    for (button, label) in buttons.iter_mut().zip(told) {
        button.label = label;
    }
    buttons
}

/// The same blocks; lines of a list that say the same are numbered.
pub(super) fn blocks(mut blocks: Vec<Block>) -> Vec<Block> {
    let mut items: Vec<&mut Text> = blocks.iter_mut().filter_map(item).collect();
    let told = lines(items.iter().map(|item| ((**item).clone(), Vec::new())).collect());
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
        labels(all).iter().map(|text| Locale::english().plain(text)).collect()
    }

    #[test]
    fn what_is_called_alike_says_the_first_thing_in_which_it_differs() {
        let jans: [(&str, &[&str]); 4] =
            [("Jan", &["Ulm", "1 May"]), ("Ana", &["Ulm"]), ("Jan", &["Ulm", "2 May"]), ("Jan", &["Bonn", "2 May"])];
        assert_eq!(told(&jans), ["Jan · 1 May", "Ana", "Jan · 2 May", "Jan · Bonn"]);
        assert_eq!(told(&[("Jan", &["Ulm"]), ("Jan", &[])]), ["Jan · Ulm", "Jan"]);
    }

    #[test]
    fn what_differs_in_nothing_is_numbered() {
        assert_eq!(told(&[("Jan", &["Ulm"]), ("Jan", &["Ulm"]), ("Jan", &[])]), ["Jan (1)", "Jan (2)", "Jan"]);
        assert_eq!(told(&[("Jan", &[]), ("Jan (1)", &[]), ("Jan", &[])]), ["Jan (2)", "Jan (1)", "Jan (3)"]);
    }

    #[test]
    fn a_long_label_begins_with_what_tells_it_apart() {
        let long = "Clouds over two towns and all that falls from them";
        let all: [(&str, &[&str]); 2] = [(long, &["Jan"]), (long, &["Mia"])];
        assert_eq!(told(&all), [format!("Jan · {long}"), format!("Mia · {long}")]);
        assert_eq!(told(&[(long, &[]), (long, &[])]), [format!("(1) {long}"), format!("(2) {long}")]);
    }

    #[test]
    fn labels_that_differ_only_where_they_are_cut_are_alike() {
        let [rain, snow] = ["rain", "snow"].map(|what| format!("Clouds over two towns, and then all of the {what}"));
        let all: [(&str, &[&str]); 2] = [(&rain, &["Jan"]), (&snow, &["Mia"])];
        assert_eq!(told(&all), [format!("Jan · {rain}"), format!("Mia · {snow}")]);
        let texts = all.map(|(label, _)| (Text::words(label), vec![Text::words("x")])).to_vec();
        assert_eq!(lines(texts), [Text::words(&rain), Text::words(&snow)], "a line is read to its end");
    }

    #[test]
    fn times_that_read_alike_tell_nothing_apart() {
        let at = |at: i64| (Text::words("Link"), by_time(at).to_vec());
        let told = labels(vec![at(1_767_225_600_000), at(1_767_225_600_500)]);
        assert_eq!(Locale::english().plain(&told[1]), "Link (2)");
    }
}
