//! Parts as Telegram takes them: one string, and the entities over it.
//!
//! Telegram counts UTF-16 units, for lengths as for the offsets of entities. No markup is ever written, so that a
//! person's words need no escaping.

use bot_core::layout::{Look, NOTHING, Part, Span};
use bot_core::text::utf16_len;
use teloxide_core::types::{MessageEntity, MessageEntityKind};

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
        // Here a moment is words among others.
        let is_one =
            |span: &Span, next: &Span| span.look == next.look && (span.moment.is_some() || next.moment.is_some());
        for run in part.spans.chunk_by(is_one) {
            let words: String = run.iter().map(|span| span.text.as_str()).collect();
            // An entity must not begin or end with a space: Telegram would move it.
            let (start, inner) = trimmed(&words);
            if let Some(kind) = kind(run[0].look).filter(|_| !inner.is_empty()) {
                entities.push(MessageEntity::new(kind, at + start, utf16_len(inner)));
            }
            text.push_str(&words);
            at += utf16_len(&words);
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

/// What a look is called.
fn kind(look: Look) -> Option<MessageEntityKind> {
    Some(match look {
        // Telegram finds addresses itself.
        Look::Plain | Look::Address => return None,
        Look::Bold => MessageEntityKind::Bold,
        Look::Italic => MessageEntityKind::Italic,
        Look::Code => MessageEntityKind::Code,
        Look::Block => MessageEntityKind::Pre { language: None },
        Look::Quote => MessageEntityKind::Blockquote,
        // Telegram shows a spoiler within a code in clear.
        Look::Secret => MessageEntityKind::Spoiler,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bot_core::text::{Arg, Clock, Locale, Text, msg};

    #[test]
    fn offsets_count_utf16_units() {
        let parts = [Part::new(Look::Bold, "🎒 Añil"), Part::default().and(Look::Plain, "a ").and(Look::Code, "b")];
        let (text, entities) = written(&parts);
        assert_eq!(text, "🎒 Añil\n\na b");
        assert_eq!(entities, [MessageEntity::bold(0, 7), MessageEntity::code(11, 1)]);
    }

    /// By the clock of whoever reads it, and else in UTC; the line stays one.
    #[test]
    fn a_moment_is_written_as_words() {
        let (english, hour) = (Locale::english(), 3_600_000);
        let mut text = msg::status_active(Arg::Moment(10 * hour));
        let shown = |text: &Text| written(&[Part::said(Look::Italic, text, english)]);
        let (said, entities) = shown(&text);
        assert_eq!(said, "✅ Active since 1 Jan 1970, 10:00 UTC.");
        assert_eq!(entities, [MessageEntity::italic(0, utf16_len(&said))]);
        text.tell_by(&Clock { ahead: &|_| hour, now: Some(12 * hour) });
        assert_eq!(shown(&text).0, "✅ Active since today 11:00.");
    }

    #[test]
    fn nothing_to_read_is_never_an_empty_text() {
        for words in ["", " \n ", "\u{2068}\u{2069}", "\u{200B}\u{0}", "\u{2800}"] {
            assert_eq!(written(&[Part::new(Look::Quote, words)]), ("…".to_owned(), Vec::new()), "{words:?}");
        }
    }
}
