//! Labels of one message that its reader can tell apart: a label that looks like another one says more of itself, or is numbered.
//!
//! The reader sees all of what tells a label apart: where there is no room for both, the words of a person are cut, such as a title. How much
//! room there is, the platform says. Labels are compared when a view goes out, in the language of its reader: no other language is loaded for
//! that, and a new language changes no label of the others.

use super::{Block, View};
use crate::platform::Platform;
use crate::text::{Arg, Locale, Text, cut, is_directional, msg, utf16_len};

/// So many of the last UTF-16 units for which there is room may be lost where a front end cuts a label.
const LOST: usize = 4;

/// So much of somebody's words is left at least where they give way, the ellipsis included.
const LEAST: usize = 4;

/// The day, and where that does not do, the time of something that happened, in ms.
pub(crate) fn by_time(at: i64) -> [Text; 2] {
    [msg::label_at(Arg::Day(at)), msg::label_at(Arg::Moment(at))]
}

/// Makes labels of a list's entries that their reader can tell apart, also where a front end cuts them: those that look alike say more
/// ([`Text::or_more`]). A label that looks like no other one stays as it is.
pub(crate) fn entries(all: Vec<Text>, locale: Locale, platform: Platform) -> Vec<Text> {
    of_entries(all, locale, platform).map(|shown| shown.read).collect()
}

/// The same labels with all of their words: to search in them, and to name one in a sentence.
pub(crate) fn entries_in_full(all: Vec<Text>, locale: Locale, platform: Platform) -> Vec<Text> {
    of_entries(all, locale, platform).map(|shown| shown.whole).collect()
}

fn of_entries(all: Vec<Text>, locale: Locale, platform: Platform) -> impl Iterator<Item = Shown> {
    Place(Some(platform.fits().entry)).apart(all, locale).into_iter()
}

impl View {
    /// Makes its buttons and the lines of its list say more of themselves where two of them say the same in a language, as far as the
    /// platform has room.
    pub(crate) fn tell_apart(&mut self, locale: Locale, platform: Platform) {
        let Self::Card { blocks, buttons, .. } = self else { return };
        let button = Place(Some(platform.fits().button));
        replaced(buttons.iter_mut().map(|button| &mut button.label), |all| button.read(all, locale));
        replaced(blocks.iter_mut().filter_map(item), |all| Place::LINE.read(all, locale));
    }
}

/// Puts other texts in the place of these.
fn replaced<'a>(texts: impl Iterator<Item = &'a mut Text>, with: impl FnOnce(Vec<Text>) -> Vec<Text>) {
    let texts: Vec<&mut Text> = texts.collect();
    let told = with(texts.iter().map(|text| (**text).clone()).collect());
    for (text, told) in texts.into_iter().zip(told) {
        *text = told;
    }
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

/// Where something is read: how much of it, in UTF-16 units; `None`: all.
#[derive(Clone, Copy)]
struct Place(Option<usize>);

/// What is said of something in a message, and what else can be said of it, the most telling first.
type Said = (Text, Vec<Text>);

/// What tells a label apart.
enum Sign {
    Said(Text),
    Nth(usize),
}

impl Sign {
    fn behind(&self, label: Text) -> Text {
        match self {
            Self::Said(more) => msg::label_apart(label, more.clone()),
            Self::Nth(nth) => msg::label_nth(label, *nth),
        }
    }

    fn before(&self, label: Text) -> Text {
        match self {
            Self::Said(more) => msg::label_apart(more.clone(), label),
            Self::Nth(nth) => msg::label_nth_before(*nth, label),
        }
    }
}

/// A text in its place, with all of its words, and how it looks in its place.
struct Shown {
    read: Text,
    whole: Text,
    look: String,
}

impl Shown {
    /// A text of which no words are cut here.
    fn whole(text: Text, look: String) -> Self {
        Self { read: text.clone(), whole: text, look }
    }
}

impl Place {
    /// A line of a message.
    const LINE: Self = Self(None);

    fn read(self, all: Vec<Text>, locale: Locale) -> Vec<Text> {
        self.apart(all, locale).into_iter().map(|shown| shown.read).collect()
    }

    fn apart(self, all: Vec<Text>, locale: Locale) -> Vec<Shown> {
        let said = |mut text: Text| {
            let more = text.take_more();
            (text, more)
        };
        let all: Vec<Said> = all.into_iter().map(said).collect();
        // One alone looks like no other one.
        if all.len() < 2 {
            return all.into_iter().map(|(text, _)| Shown::whole(text, String::new())).collect();
        }
        self.told(&all, locale)
    }

    fn told(self, all: &[Said], locale: Locale) -> Vec<Shown> {
        let mut told: Vec<Shown> = all.iter().map(|(text, _)| self.shown(text.clone(), locale)).collect();
        let mut alike: Vec<usize> = (0..told.len()).filter(|at| is_alike(&told, *at)).collect();
        let most = alike.iter().map(|at| all[*at].1.len()).max().unwrap_or_default();
        for nth in 0..most {
            for at in &alike {
                let (text, more) = &all[*at];
                told[*at] = match more.get(nth) {
                    Some(more) => self.with(text, &Sign::Said(more.clone()), locale),
                    None => self.shown(text.clone(), locale),
                };
            }
            alike.retain(|at| is_alike(&told, *at));
        }
        for at in &alike {
            told[*at] = self.shown(all[*at].0.clone(), locale);
        }
        for at in alike {
            let numbered = |nth: usize| self.with(&all[at].0, &Sign::Nth(nth), locale);
            // Somebody may be called as if they were numbered.
            let mut nth = 1;
            told[at] = numbered(nth);
            while is_alike(&told, at) {
                nth += 1;
                told[at] = numbered(nth);
            }
        }
        told
    }

    /// A text with what tells it apart behind it. Where there is no room for both, what somebody has written gives way; where that does not
    /// do, what tells it apart comes first.
    fn with(self, text: &Text, sign: &Sign, locale: Locale) -> Shown {
        let whole = sign.behind(text.clone());
        let over = self.over(&whole, locale);
        if over == 0 {
            return self.shown(whole, locale);
        }
        let told = shorter(text.clone(), over).map(|label| sign.behind(label));
        let told = told.filter(|label| self.over(label, locale) == 0);
        let read = told.unwrap_or_else(|| sign.before(text.clone()));
        Shown { whole, ..self.shown(read, locale) }
    }

    /// By how much a text is longer than what is read here, in UTF-16 units.
    fn over(self, text: &Text, locale: Locale) -> usize {
        self.0.map_or(0, |fits| utf16_len(&seen(text, locale)).saturating_sub(fits))
    }

    fn shown(self, text: Text, locale: Locale) -> Shown {
        let seen = seen(&text, locale);
        let look = match self.0 {
            Some(fits) if utf16_len(&seen) > fits => {
                let units: Vec<u16> = seen.encode_utf16().take(fits.saturating_sub(LOST)).collect();
                String::from_utf16_lossy(&units)
            }
            Some(_) | None => seen,
        };
        Shown::whole(text, look)
    }
}

/// A text in which the longest words that somebody has written are shorter by so many UTF-16 units; `None` where too little of them would be
/// left.
fn shorter(mut text: Text, by: usize) -> Option<Text> {
    let words = text.longest_words()?;
    let most = utf16_len(words).checked_sub(by).filter(|most| *most >= LEAST)?;
    *words = cut(words, most);
    Some(text)
}

/// A text as it is read: what somebody has typed that cannot be seen tells nothing apart.
fn seen(text: &Text, locale: Locale) -> String {
    locale.plain(text).replace(is_directional, "")
}

/// Whether one of these looks like another one.
fn is_alike(all: &[Shown], at: usize) -> bool {
    all.iter().enumerate().any(|(other, shown)| other != at && shown.look == all[at].look)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The narrowest places of all platforms.
    const BUTTON: usize = 40;
    const ENTRY: usize = 38;

    fn told(all: &[(&str, &[&str])]) -> Vec<String> {
        let texts = |words: &[&str]| words.iter().map(|words| Text::words(*words)).collect();
        let all = all.iter().map(|(label, more)| Text::words(*label).or_more(texts(more))).collect();
        Place(Some(ENTRY)).read(all, Locale::english()).iter().map(|text| Locale::english().plain(text)).collect()
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
    fn where_there_is_no_room_for_both_what_somebody_has_written_gives_way() {
        let long = "Clouds over two towns and all that falls from them";
        let all: [(&str, &[&str]); 2] = [(long, &["Jan"]), (long, &["Mia"])];
        assert_eq!(told(&all), ["Jan", "Mia"].map(|who| format!("Clouds over two towns and all t… · {who}")));
        let numbered = [1, 2].map(|nth| format!("Clouds over two towns and all tha… ({nth})"));
        assert_eq!(told(&[(long, &[]), (long, &[])]), numbered);
    }

    /// A title loses one letter only where that is one too many for the platform.
    #[test]
    fn a_platform_that_has_room_shows_all() {
        let title = |length: usize| vec![Text::words("x".repeat(length)); 2];
        let whole = |length: usize| [1, 2].map(|nth| format!("{} ({nth})", "x".repeat(length)));
        let cut = |length: usize| [1, 2].map(|nth| format!("{}… ({nth})", "x".repeat(length - 2)));
        let plain = |text: &Text| Locale::english().plain(text);
        for platform in Platform::ALL {
            let locale = Locale::english();
            let most = platform.fits().entry - " (1)".len();
            let entries =
                |length: usize| entries(title(length), locale, platform).iter().map(plain).collect::<Vec<_>>();
            assert_eq!((entries(most), entries(most + 1)), (whole(most).to_vec(), cut(most + 1).to_vec()));
            let in_full = entries_in_full(title(most + 1), locale, platform);
            assert_eq!(in_full.iter().map(plain).collect::<Vec<_>>(), whole(most + 1));
            let most = platform.fits().button - " (1)".len();
            let buttons = |length: usize| {
                let button = |label: Text| super::super::button::go(label, crate::area::home());
                let mut view = View::card(Vec::new(), title(length).into_iter().map(button).collect());
                view.tell_apart(Locale::english(), platform);
                let View::Card { buttons, .. } = view else { panic!("it stays a card") };
                buttons.iter().map(|button| plain(&button.label)).collect::<Vec<_>>()
            };
            assert_eq!((buttons(most), buttons(most + 1)), (whole(most).to_vec(), cut(most + 1).to_vec()));
        }
    }

    #[test]
    fn what_cannot_give_way_stands_behind_what_tells_it_apart() {
        let [ulm, bonn] = ["Ulm", "Bonn"].map(|town| format!("{town}, in the street of the clouds over towns"));
        let all: [(&str, &[&str]); 2] = [("Jan", &[&ulm]), ("Jan", &[&bonn])];
        assert_eq!(told(&all), [format!("{ulm} · Jan"), format!("{bonn} · Jan")]);
    }

    /// On the narrowest button, whatever is written in the title and however long it is.
    #[test]
    fn two_of_one_title_say_their_times_in_full() {
        let times = [1_795_455_600_000, 1_795_459_200_000];
        for locale in Locale::all() {
            for length in 1..=100 {
                let title: String = "Clouds over two towns ".chars().cycle().take(length).collect();
                let line = |at: i64| msg::marked("⏳", title.as_str()).or_more(by_time(at).to_vec());
                let told = Place(Some(BUTTON)).read(times.map(line).to_vec(), locale);
                let read = |text: &Text| crate::layout::label(&locale.label(text), BUTTON).replace(is_directional, "");
                let labels: Vec<String> = told.iter().map(read).collect();
                assert_ne!(labels[0], labels[1], "{locale:?}");
                for (label, at) in labels.iter().zip(times) {
                    let time = seen(&msg::label_at(Arg::Moment(at)), locale);
                    assert!(label.contains(&time), "{locale:?}: {time} in {label}");
                }
            }
        }
    }

    #[test]
    fn a_sign_before_an_entry_cuts_nothing_that_tells_it_apart() {
        let title = "Clouds over two towns and many lakes";
        let all = vec![Text::words(title).or_more(vec![Text::words("Jan")]); 2];
        let told = Place(Some(ENTRY)).read(all, Locale::english());
        let ticked = |text: &Text| crate::layout::label(&format!("✅ {}", Locale::english().plain(text)), BUTTON);
        assert!(ticked(&told[0]).ends_with(" (1)") && ticked(&told[1]).ends_with(" (2)"), "{}", ticked(&told[0]));
    }

    #[test]
    fn labels_that_differ_only_where_they_are_cut_are_alike() {
        let [rain, snow] = ["rain", "snow"].map(|what| format!("Clouds over two towns, and then all of the {what}"));
        let all: [(&str, &[&str]); 2] = [(&rain, &["Jan"]), (&snow, &["Mia"])];
        assert_eq!(told(&all), ["Jan", "Mia"].map(|who| format!("Clouds over two towns, and then… · {who}")));
        let texts = all.map(|(label, _)| Text::words(label).or_more(vec![Text::words("x")])).to_vec();
        let read = Place::LINE.read(texts, Locale::english());
        assert_eq!(read, [Text::words(&rain), Text::words(&snow)], "a line is read to its end");
    }

    #[test]
    fn labels_are_told_apart_in_the_language_of_their_reader() {
        for (tag, expected) in [
            ("en", ["📦 Make the copy", "📦 Make the archive"]),
            ("es", ["📦 Preparar la copia (1)", "📦 Preparar la copia (2)"]),
        ] {
            let locale = Locale::negotiate(tag);
            let told = Place(Some(ENTRY)).read(vec![msg::button_make_copy(), msg::button_make_archive()], locale);
            assert_eq!(told.iter().map(|text| locale.plain(text)).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn a_view_says_more_only_where_something_in_it_says_the_same() {
        let button = |more: &str| {
            let label = Text::words("Jan").or_more(vec![Text::words(more)]);
            super::super::button::go(label, crate::area::home())
        };
        let items = ["Ulm", "Bonn"].map(|town| Block::Item(Text::words("Jan").or_more(vec![Text::words(town)])));
        let mut view = View::card(items.to_vec(), vec![button("Ulm")]);
        view.tell_apart(Locale::english(), Platform::ALL[0]);
        let View::Card { blocks, buttons, .. } = view else { panic!("it stays a card") };
        let apart = |town: &str| Block::Item(msg::label_apart(Text::words("Jan"), Text::words(town)));
        assert_eq!((blocks, buttons[0].label.clone()), (vec![apart("Ulm"), apart("Bonn")], Text::words("Jan")));
    }

    #[test]
    fn marks_that_nobody_sees_tell_nothing_apart_and_take_no_room() {
        assert_eq!(told(&[("نور", &[]), ("\u{61C}نور", &[])]).iter().filter(|label| label.contains('(')).count(), 2);
        let [one, other] = ["أ", "ب"].map(|end| format!("\u{200F}{}{end}", "ن".repeat(ENTRY - 1)));
        assert_eq!(told(&[(&one, &[]), (&other, &[])]), [one.clone(), other.clone()], "both are read to their end");
    }

    #[test]
    fn times_that_read_alike_tell_nothing_apart() {
        let at = |at: i64| Text::words("Link").or_more(by_time(at).to_vec());
        let told = Place::LINE.read(vec![at(1_767_225_600_000), at(1_767_225_600_500)], Locale::english());
        assert_eq!(Locale::english().plain(&told[1]), "Link (2)");
    }
}
