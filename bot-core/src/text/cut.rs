//! A text as it is cut to its place, without breaking a letter.
//!
//! Lengths are UTF-16 units, which no platform counts shorter.

use super::direction::ends_of;
use super::utf16_len;

/// Stands where there is nothing to read, as platforms take no empty text, and where a text is cut.
pub const NOTHING: &str = "…";

/// The text, cut to at most `max` UTF-16 units; an ellipsis says so. What is isolated at the end is so no longer than the text.
pub fn cut(text: &str, max: usize) -> String {
    if utf16_len(text) <= max {
        return text.to_owned();
    }
    let Some(mut room) = max.checked_sub(1) else { return String::new() };
    loop {
        let short = shortened(text, border(text, room));
        // Ends of what is isolated take room, too.
        match utf16_len(&short).checked_sub(max) {
            None | Some(0) => return short,
            Some(over) => room = room.saturating_sub(over),
        }
    }
}

/// The text up to a byte, with an ellipsis, and an end for all that is isolated there.
pub(crate) fn shortened(text: &str, end: usize) -> String {
    // No space or joiner must stand before the ellipsis, nor the beginning of what is cut away.
    let is_begun = |letter: char| ('\u{2066}'..='\u{2068}').contains(&letter);
    let is_loose = |letter: char| letter.is_whitespace() || letter == '\u{200D}' || is_begun(letter);
    let kept = text[..end].trim_end_matches(is_loose);
    format!("{kept}{NOTHING}{}", ends_of(kept))
}

/// The byte where at most `max` units end, not within a letter and its marks.
pub(crate) fn border(text: &str, max: usize) -> usize {
    border_by(text, max, |_| true)
}

/// The same of units of those characters that count.
pub(crate) fn border_by(text: &str, max: usize, counts: impl Fn(char) -> bool) -> usize {
    let mut units = 0;
    let mut last = 0;
    for (at, letter) in text.char_indices() {
        if !is_mark(letter) {
            last = at;
        }
        units += if counts(letter) { letter.len_utf16() } else { 0 };
        if units > max {
            return last;
        }
    }
    text.len()
}

/// Whether a character belongs to the one before it: the commonest marks, variation selectors, joiners, skin tones.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cutting_keeps_letters_whole() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdef", 5), "abcd…");
        assert_eq!(cut("ab 🎒🎒", 5), "ab…");
        assert_eq!(cut("abe\u{301}f", 4), "ab…");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn what_is_isolated_ends_where_its_text_is_cut() {
        let nested = "\u{2068}a \u{2066}bcdef\u{2069}\u{2069} g";
        assert_eq!(cut(nested, 13), nested);
        assert_eq!(cut(nested, 8), "\u{2068}a \u{2066}b…\u{2069}\u{2069}");
        for (max, short) in [(7, "\u{2068}a…\u{2069}"), (3, "…"), (1, "…"), (0, "")] {
            assert_eq!(cut(nested, max), short);
        }
        assert!((0..13).all(|max| utf16_len(&cut(nested, max)) <= max));
    }
}
