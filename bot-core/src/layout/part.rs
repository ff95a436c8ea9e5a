//! Text with its looks: parts of spans, cleaned and cut without breaking a letter.
//!
//! Lengths are UTF-16 units, which no platform counts shorter. How a look is written is left to the front ends.

use crate::text::{
    Locale, Moment, NOTHING, Stretch, Text, border_by, cut, is_blank, is_directional, seen_len, shortened, utf16_len,
};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// A name, a title.
    Bold,
    /// Of lesser weight.
    Italic,
    /// An address of our own: it leads where it says only if nothing is added, escaped or cut.
    Address,
    /// Copied by a tap: one line.
    Code,
    /// Copied by a tap: several lines.
    Block,
    /// Somebody's own words.
    Quote,
    /// Hidden until the reader uncovers it.
    Secret,
}

/// A stretch of text in one look.
#[derive(Clone, PartialEq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Its look.
    pub look: Look,
    /// The moment that it says, whole: a client may draw it by itself.
    pub moment: Option<Moment>,
}

/// A secret is left out: whoever reads a log could use it.
impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = if self.look == Look::Secret { NOTHING } else { &self.text };
        f.debug_struct("Span").field("text", &text).field("look", &self.look).finish()
    }
}

/// What stands together: a paragraph, an answer with its name, an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its spans, one after the other.
    pub spans: Vec<Span>,
    /// Whether no empty line parts it from what stands before.
    pub close: bool,
}

impl Part {
    /// A part of one span.
    pub fn new(look: Look, text: &str) -> Self {
        Self::default().and(look, clean(text).trim())
    }

    /// A text in one look, but for the addresses and commands of ours in it, which have their own.
    pub fn said(look: Look, text: &Text, locale: Locale) -> Self {
        if matches!(look, Look::Code | Look::Block | Look::Quote) {
            // People copy it whole, or somebody wrote it.
            return Self::new(look, &locale.format(text));
        }
        let stretches = locale.stretches(text).into_iter();
        let part = stretches.fold(Self::default(), |part, stretch| match stretch {
            Stretch::Prose(prose) => part.and(look, &prose),
            Stretch::Address(address) => part.and(Look::Address, &address),
            Stretch::Command(command) => part.and(Look::Code, &command),
            Stretch::Moment(moment, words) => {
                let mut part = part.and(look, &words);
                part.spans.iter_mut().last().into_iter().for_each(|span| span.moment = Some(moment));
                part
            }
        });
        part.trimmed()
    }

    /// The part with one more span.
    pub fn and(mut self, look: Look, text: &str) -> Self {
        let text = clean(text);
        if !text.is_empty() {
            self.spans.push(Span { text, look, moment: None });
        }
        self
    }

    /// The part without spaces at its start and its end.
    fn trimmed(mut self) -> Self {
        if let Some(first) = self.spans.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = self.spans.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        self.spans.retain(|span| !span.text.is_empty());
        self
    }

    /// The part, right below what stands before it.
    pub fn close(mut self) -> Self {
        self.close = true;
        self
    }

    /// Its length in UTF-16 units.
    #[expect(clippy::len_without_is_empty, reason = "what counts is whether anything can be read")]
    pub fn len(&self) -> usize {
        self.spans.iter().map(|span| utf16_len(&span.text)).sum()
    }

    /// The length of what can be seen of it, in UTF-16 units.
    pub(super) fn seen_len(&self) -> usize {
        self.spans.iter().map(|span| seen_len(&span.text)).sum()
    }

    /// Whether its last letter is this one.
    pub fn ends_with(&self, letter: char) -> bool {
        self.spans.last().is_some_and(|span| span.text.ends_with(letter))
    }

    /// Whether nothing in it can be read.
    pub fn is_blank(&self) -> bool {
        self.spans.iter().all(|span| is_blank(&span.text))
    }

    /// The part, cut to at most `max` units; an ellipsis says so, also in place of an address that does not fit.
    pub fn cut(mut self, max: usize) -> Self {
        let mut room = max;
        for span in &mut self.spans {
            if span.look == Look::Address && utf16_len(&span.text) > room {
                *span = Span { text: NOTHING.to_owned(), look: Look::Plain, moment: None };
            }
            let cut = cut(&span.text, room);
            span.moment = span.moment.filter(|_| cut == span.text);
            span.text = cut;
            room -= utf16_len(&span.text);
        }
        self.spans.retain(|span| !span.text.is_empty());
        self
    }
}

/// The text without what platforms take out or turn into spaces, so that lengths and offsets stay true.
pub fn clean(text: &str) -> String {
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

/// The text on one line, cut to at most `max` units of what can be seen, with something to see in it. Spaces at which no line is broken
/// stay, as before the marks of French. Where a platform counts marks of direction, too, [`cut`] the label to what it takes.
pub fn label(text: &str, max: usize) -> String {
    let is_space = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{A0}' | '\u{202F}');
    let words = clean(text);
    let line = words.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let line = line.trim();
    if is_blank(line) {
        NOTHING.to_owned()
    } else if seen_len(line) <= max {
        line.to_owned()
    } else {
        shortened(line, border_by(line, max.saturating_sub(1), |letter| !is_directional(letter)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Arg, msg};

    #[test]
    fn nothing_to_read_is_never_an_empty_label() {
        for words in ["", " \n ", "\u{2068}\u{2069}", "\u{200B}\u{0}", "\u{2800}"] {
            assert!(Part::new(Look::Quote, words).is_blank(), "{words:?}");
            assert_eq!(label(words, 40), "…");
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let part = Part::new(Look::Bold, "Password:").and(Look::Secret, "three words");
        let shown = format!("{part:?}");
        assert!(shown.contains("Password:") && !shown.contains("three"), "{shown}");
    }

    #[test]
    fn marks_of_direction_take_no_room_of_a_label() {
        let marked = "\u{200F}✅ \u{2068}Rivers\u{2069} \u{2068}أنهار\u{2069}";
        assert_eq!(label(marked, 14), marked, "no more is seen of it");
        assert_eq!(label(marked, 13), "\u{200F}✅ \u{2068}Rivers\u{2069} \u{2068}أنه…\u{2069}");
        assert_eq!(label(marked, 9), "\u{200F}✅ \u{2068}Rivers\u{2069}…", "what is cut away is not begun");
    }

    #[test]
    fn addresses_and_commands_have_a_look_of_their_own() {
        let said = |look, text: &Text| {
            let part = Part::said(look, text, Locale::english());
            part.spans.into_iter().map(|span| (span.look, span.text)).collect::<Vec<_>>()
        };
        let (address, words) = ("https://b/c_d".to_owned(), "\u{2068}*Ana*\u{2069}".to_owned());
        let text = msg::marked(Arg::Address(address.clone()), "*Ana*");
        assert_eq!(said(Look::Bold, &text), [(Look::Address, address.clone()), (Look::Bold, format!(" {words}"))]);
        assert_eq!(said(Look::Quote, &text), [(Look::Quote, format!("{address} {words}"))]);
        let text = msg::marked(Arg::Command(Text::words("/start")), Arg::Verbatim(String::new()));
        assert_eq!(said(Look::Plain, &text), [(Look::Code, "/start".to_owned())]);
        assert_eq!(said(Look::Italic, &Text::words(" a ")), [(Look::Italic, "a".to_owned())]);
    }

    #[test]
    fn a_moment_is_one_only_while_it_is_whole() {
        let part = Part::said(Look::Italic, &msg::status_active(Arg::Moment(0)), Locale::english());
        let of =
            |part: &Part| part.spans.iter().filter_map(|span| span.moment).map(|moment| moment.at).collect::<Vec<_>>();
        assert_eq!((of(&part), part.spans.iter().all(|span| span.look == Look::Italic)), (vec![0], true));
        assert_eq!(of(&part.clone().cut(part.len() - 1)), [0], "what stands behind it is cut");
        assert!(of(&part.clone().cut(part.len() - 3)).is_empty());
    }

    #[test]
    fn an_address_is_whole_or_not_there() {
        let part = || Part::new(Look::Plain, "See:").and(Look::Address, "https://b/c_d").and(Look::Plain, " now");
        assert_eq!(part().cut(part().len()), part());
        assert_eq!(part().cut(17).spans[1].text, "https://b/c_d");
        let cut = part().cut(16);
        assert_eq!(cut.spans[1], Span { text: "…".to_owned(), look: Look::Plain, moment: None });
        assert!(cut.len() <= 16);
    }

    #[test]
    fn words_lose_only_what_cannot_be_shown() {
        assert_eq!(clean("a\r\nb\tc\u{0}d\n\n\n\ne *_[x](y) <b>"), "a\nb c d\n\ne *_[x](y) <b>");
    }
}
