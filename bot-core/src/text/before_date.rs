//! What stands before a date, and not before "today": "on 23 November", but "today"; "el 23 de noviembre", but "hoy".
//!
//! Each locale says which words these are, and what takes their place (`moment-before-dates`).

use super::is_directional;

/// Behind one of these no space stands.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// A word that stands before a date.
pub(super) struct BeforeDate {
    word: Vec<char>,
    /// What takes its place; empty where nothing does.
    instead: String,
}

impl BeforeDate {
    /// Reads a word and, behind a space, what takes its place. A word of several parts has spaces in it that do not break.
    pub(super) fn of(words: &str) -> Self {
        let (word, instead) = words.trim().split_once(' ').unwrap_or((words.trim(), ""));
        Self { word: word.chars().collect(), instead: instead.trim().to_owned() }
    }

    /// Whether it is written together with what follows: "l’".
    fn is_elided(&self) -> bool {
        self.word.last().is_some_and(|letter| APOSTROPHES.contains(letter))
    }

    /// At which byte it begins, where it ends a text: as a whole word, small or with a capital, any space in it being as good as another.
    fn begins_in(&self, text: &str) -> Option<usize> {
        let from_behind = text.char_indices().rev();
        let mut begins = None;
        for ((at, letter), (nth, expected)) in from_behind.clone().zip(self.word.iter().enumerate().rev()) {
            let is_capital = nth == 0 && letter.to_lowercase().eq(expected.to_lowercase());
            let is_space = letter.is_whitespace() && expected.is_whitespace();
            if letter != *expected && !is_capital && !is_space {
                return None;
            }
            begins = (nth == 0).then_some(at);
        }
        let before = from_behind.map(|(_, letter)| letter).nth(self.word.len());
        begins.filter(|_| !before.is_some_and(char::is_alphanumeric))
    }
}

/// Takes away what stands before a date at the end of a text, or puts in its place what stands before "today"; of several words the longest.
/// Says whether what follows begins in its place, with its capital, which `capitalize` gives to a word.
pub(super) fn taken_from(text: &mut String, all: &[BeforeDate], capitalize: impl Fn(&str) -> String) -> bool {
    // Marks stand around words whose direction is their own.
    let visible = text.trim_end_matches(is_directional);
    let unspaced = visible.trim_end();
    let (end, is_apart) = (unspaced.len(), unspaced.len() < visible.len());
    let words = all.iter().filter(|before| is_apart || before.is_elided());
    let found = words.filter_map(|before| Some((before.begins_in(unspaced)?, before))).min_by_key(|(at, _)| *at);
    let Some((at, before)) = found else { return false };
    let is_capital = text[at..].starts_with(char::is_uppercase);
    let behind = text.split_off(end);
    text.truncate(at);
    if before.instead.is_empty() {
        text.push_str(behind.trim_start());
        return is_capital;
    }
    text.push_str(&if is_capital { capitalize(&before.instead) } else { before.instead.clone() });
    if before.instead.ends_with(APOSTROPHES) {
        text.push_str(behind.trim_start());
    } else if is_apart {
        text.push_str(&behind);
    } else {
        text.push(' ');
        text.push_str(&behind);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a text before "today", and whether that begins it.
    fn left(words: &str, text: &str) -> (String, bool) {
        let all: Vec<BeforeDate> = words.split(',').map(BeforeDate::of).collect();
        let mut text = text.to_owned();
        let begins = taken_from(&mut text, &all, |word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        });
        (text, begins)
    }

    #[track_caller]
    fn check(words: &str, text: &str, expected: &str, begins: bool) {
        assert_eq!(left(words, text), (expected.to_owned(), begins), "{text:?}");
    }

    #[test]
    fn a_word_goes_wherever_it_stands() {
        check("on", "Sent on ", "Sent ", false);
        check("on", "Sent\u{A0}on\u{A0}", "Sent\u{A0}", false);
        check("on", "(on ", "(", false);
        check("el, del de", "Del ", "De ", false);
        check("el, del de", "Respuesta del ", "Respuesta de ", false);
        check("em", "“Em ", "“", true);
        check("em", "Fim. Em ", "Fim. ", true);
        check("on", "", "", false);
        check("on", "on", "on", false);
        check("в", "Відповідь в ", "Відповідь ", false);
    }

    #[test]
    fn a_part_of_a_word_stays() {
        check("on", "Button ", "Button ", false);
        check("el", "del ", "del ", false);
        check("on", "on it ", "on it ", false);
    }

    #[test]
    fn a_word_may_have_several_parts() {
        let italian = "il\u{A0}giorno, dal\u{A0}giorno da";
        check(italian, "attivo dal\u{A0}giorno ", "attivo da ", false);
        check(italian, "attivo dal giorno\u{A0}", "attivo da\u{A0}", false);
        check(italian, "Il\u{A0}giorno ", "", true);
        check("dia, el\u{A0}dia a les", "fins el\u{A0}dia ", "fins a les ", false);
    }

    #[test]
    fn an_apostrophe_leaves_no_space() {
        check("du d’", "Réponse du ", "Réponse d’", false);
        check("du d’", "Du ", "D’", false);
        check("le, jusqu’au jusqu’à", "jusqu’au ", "jusqu’à ", false);
        check("dall’ da", "attivo dall’", "attivo da ", false);
    }

    #[test]
    fn what_is_invisible_is_looked_past() {
        check("في", "أُرسل في \u{2068}", "أُرسل \u{2068}", false);
    }
}
