//! What is taken out of the words that people write before anybody reads them.

use super::is_directional;

/// Words as one line, without what cannot be seen but would harm, as long as they are. Marks of direction are left out, too, such as the
/// one that Arabic keyboards give (U+061C): they would make another name of one that looks the same.
pub(crate) fn one_line(words: &str) -> String {
    let visible = words.chars().filter(|c| !is_harmful(*c) && !is_directional(*c));
    let text: String = visible.map(|c| if c.is_control() || is_empty_letter(c) { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How long the beginning of somebody's words is at most, in letters: as much as a button shows.
const BEGINNING: usize = 36;

/// How somebody's words begin, in whole words: by this they are told from others.
pub(crate) fn beginning(words: &str) -> String {
    let line = one_line(words);
    if line.chars().count() <= BEGINNING {
        return line;
    }
    let cut: String = line.chars().take(BEGINNING - 1).collect();
    let ends_a_word = line.chars().nth(BEGINNING - 1).is_some_and(char::is_whitespace);
    // One long word is cut in its middle.
    let last = cut.rfind(' ').filter(|end| !ends_a_word && *end > cut.len() / 2);
    let end = last.unwrap_or(cut.len());
    let whole = cut[..end].trim_end_matches(|letter: char| !letter.is_alphanumeric());
    format!("{whole}…")
}

/// Letters that take room and show nothing: the braille blank and the fillers of Hangul.
fn is_empty_letter(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

/// Control characters and overrides of the writing direction. Joiners of scripts and emoji are none, and no more are marks of direction that
/// are a letter by themselves (U+061C, U+200E, U+200F): in a text of several lines they keep signs where their writer wants them.
pub(crate) fn is_harmful(c: char) -> bool {
    // Spaces and joiners of no width make another name of one that looks the same.
    let is_unseen = matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}');
    is_unseen
        || matches!(c, '\u{0}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E001F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_by_how_they_begin() {
        assert_eq!(beginning("  Which ages\ntake part? "), "Which ages take part?");
        let long = "Please say which classes take part, and how old the pupils are.";
        assert_eq!(beginning(long), "Please say which classes take part…");
        let one = "a".repeat(50);
        assert_eq!(beginning(&one), format!("{}…", "a".repeat(35)));
        for words in [long, &one, "Ñandú ñandú ñandú ñandú ñandú ñandú ñandú"] {
            assert!(beginning(words).chars().count() <= BEGINNING, "{words}");
        }
    }
}
