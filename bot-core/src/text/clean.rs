//! What is taken out of the words that people write before anybody reads them.

/// Words as one line, without what cannot be seen but would harm, as long as they are.
pub(crate) fn one_line(words: &str) -> String {
    let visible = words.chars().filter(|c| !is_harmful(*c));
    let text: String = visible.map(|c| if c.is_control() || is_empty_letter(c) { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters that take room and show nothing: the braille blank and the fillers of Hangul.
fn is_empty_letter(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

/// Control characters and overrides of the writing direction. Joiners of scripts and emoji are none.
pub(crate) fn is_harmful(c: char) -> bool {
    // Spaces and joiners of no width make another name of one that looks the same.
    let is_unseen = matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}');
    is_unseen
        || matches!(c, '\u{0}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E001F}')
}
