//! Text with its looks: parts and spans that become one string and the entities over it.
//!
//! Telegram counts UTF-16 units, for lengths as for the offsets of entities. No markup is ever written, so that a
//! person's words need no escaping. How parts are spread over pages is left to `pages`.

use bot_core::text::utf16_len;
use teloxide_core::types::{MessageEntity, MessageEntityKind};

/// Stands where there is nothing to read, as Telegram takes no empty text.
pub(crate) const NOTHING: &str = "…";

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Bold,
    Italic,
    /// Copied by a tap: one line.
    Code,
    /// Copied by a tap: several lines.
    Block,
    Quote,
}

impl Look {
    fn kind(self) -> Option<MessageEntityKind> {
        Some(match self {
            Self::Plain => return None,
            Self::Bold => MessageEntityKind::Bold,
            Self::Italic => MessageEntityKind::Italic,
            Self::Code => MessageEntityKind::Code,
            Self::Block => MessageEntityKind::Pre { language: None },
            Self::Quote => MessageEntityKind::Blockquote,
        })
    }
}

/// A stretch of text in one look.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) look: Look,
}

/// What stands together: a paragraph, an answer with its name, an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Part {
    pub(crate) spans: Vec<Span>,
    /// Whether no empty line parts it from what stands before.
    pub(crate) close: bool,
}

impl Part {
    /// A part of one span.
    pub(crate) fn new(look: Look, text: &str) -> Self {
        Self::default().and(look, clean(text).trim())
    }

    /// The part with one more span.
    pub(crate) fn and(mut self, look: Look, text: &str) -> Self {
        let text = clean(text);
        if !text.is_empty() {
            self.spans.push(Span { text, look });
        }
        self
    }

    /// The part, right below what stands before it.
    pub(crate) fn close(mut self) -> Self {
        self.close = true;
        self
    }

    /// Its length in UTF-16 units.
    pub(crate) fn len(&self) -> usize {
        self.spans.iter().map(|span| utf16_len(&span.text)).sum()
    }

    /// Whether its last letter is this one.
    pub(crate) fn ends_with(&self, letter: char) -> bool {
        self.spans.last().is_some_and(|span| span.text.ends_with(letter))
    }

    /// Whether nothing in it can be read.
    pub(crate) fn is_blank(&self) -> bool {
        self.spans.iter().all(|span| is_blank(&span.text))
    }

    /// The part, cut to at most `max` units; an ellipsis says so.
    pub(crate) fn cut(mut self, max: usize) -> Self {
        let mut room = max;
        for span in &mut self.spans {
            span.text = cut(&span.text, room);
            room -= utf16_len(&span.text);
        }
        self.spans.retain(|span| !span.text.is_empty());
        self
    }
}

/// The parts as one text, at most as long as they and the lines between them, and never empty.
pub(crate) fn written(parts: &[Part]) -> (String, Vec<MessageEntity>) {
    let mut text = String::new();
    let mut entities = Vec::new();
    let mut at = 0;
    for part in parts.iter().filter(|part| !part.is_blank()) {
        let gap = match (text.is_empty(), part.close) {
            (true, _) => "",
            (false, true) => "\n",
            (false, false) => "\n\n",
        };
        text.push_str(gap);
        at += gap.len();
        for span in &part.spans {
            // An entity must not begin or end with a space: Telegram would move it.
            let (start, inner) = trimmed(&span.text);
            if let Some(kind) = span.look.kind().filter(|_| !inner.is_empty()) {
                entities.push(MessageEntity::new(kind, at + start, utf16_len(inner)));
            }
            text.push_str(&span.text);
            at += utf16_len(&span.text);
        }
    }
    text.truncate(text.trim_end().len());
    if text.is_empty() {
        text.push_str(NOTHING);
    }
    (text, entities)
}

/// The text between its outer spaces, and how many units stand before it.
fn trimmed(text: &str) -> (usize, &str) {
    let inner = text.trim_start();
    (utf16_len(text) - utf16_len(inner), inner.trim_end())
}

/// The text without what Telegram would take out or turn into spaces, so that lengths and offsets stay true.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' if out.ends_with("\n\n") => {}
            '\n' => out.push('\n'),
            '\r' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            letter if letter.is_control() => out.push(' '),
            '\u{202A}'..='\u{202E}' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// The text on one line, cut to at most `max` units, with something to see in it.
pub(crate) fn label(text: &str, max: usize) -> String {
    let line = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if is_blank(&line) { NOTHING.to_owned() } else { cut(&line, max) }
}

/// The text, cut to at most `max` UTF-16 units; an ellipsis says so.
pub(crate) fn cut(text: &str, max: usize) -> String {
    if utf16_len(text) <= max {
        return text.to_owned();
    }
    let Some(room) = max.checked_sub(1) else { return String::new() };
    let end = border(text, room);
    // A space or a joiner must not stand before the ellipsis.
    let kept = text[..end].trim_end_matches(|letter: char| letter.is_whitespace() || letter == '\u{200D}');
    format!("{kept}{NOTHING}")
}

/// The byte where at most `max` units end, not within a letter and its marks.
pub(crate) fn border(text: &str, max: usize) -> usize {
    let mut units = 0;
    let mut last = 0;
    for (at, letter) in text.char_indices() {
        if !is_mark(letter) {
            last = at;
        }
        units += letter.len_utf16();
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

/// Whether nothing in a text can be seen, so that Telegram would call it empty.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}')
            || matches!(letter, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
            || matches!(letter, '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}')
            || matches!(letter, '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_utf16_units() {
        let parts = [Part::new(Look::Bold, "🎒 Añil"), Part::default().and(Look::Plain, "a ").and(Look::Code, "b")];
        let (text, entities) = written(&parts);
        assert_eq!(text, "🎒 Añil\n\na b");
        assert_eq!(entities, [MessageEntity::bold(0, 7), MessageEntity::code(11, 1)]);
    }

    #[test]
    fn nothing_to_read_is_never_an_empty_text() {
        for words in ["", " \n ", "\u{2068}\u{2069}", "\u{200B}\u{0}", "\u{2800}"] {
            assert_eq!(written(&[Part::new(Look::Quote, words)]), ("…".to_owned(), Vec::new()), "{words:?}");
            assert_eq!(label(words, 40), "…");
        }
    }

    #[test]
    fn cutting_keeps_letters_whole() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdef", 5), "abcd…");
        assert_eq!(cut("ab 🎒🎒", 5), "ab…");
        assert_eq!(cut("abe\u{301}f", 4), "ab…");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn words_lose_only_what_cannot_be_shown() {
        assert_eq!(clean("a\r\nb\tc\u{0}d\n\n\n\ne *_[x](y) <b>"), "a\nb c d\n\ne *_[x](y) <b>");
    }
}
