//! Parts as Discord takes them: markdown, in which nothing that a person wrote has a meaning.
//!
//! Addresses of our own are spans that stay as they are: Discord takes a backslash in them as a part of them. In what people
//! wrote they are looked for, so that they lead where they shall.

use bot_core::layout::{Look, NOTHING, Part, Span, clean};
use bot_core::text::{Moment, Precision, is_directional, is_from_right, utf16_len};

/// The text with every character escaped that Discord would read as markup, a mention, an emoji or a time.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    // At the start of a line, and behind digits there, other characters have a meaning.
    let (mut is_start, mut digits) = (true, false);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let address = &rest[..address(rest)];
        if !address.is_empty() {
            let is_marked = rest[address.len()..].starts_with(is_directional);
            if is_marked && !address.contains('>') {
                // The mark would become a part of it.
                out.extend(["<", address, ">"]);
            } else {
                out.push_str(address);
            }
            (is_start, digits) = (false, false);
            rest = &rest[address.len()..];
            continue;
        }
        let anywhere = matches!(letter, '\\' | '*' | '_' | '~' | '`' | '|' | '[' | ']' | '<');
        let at_start = is_start && matches!(letter, '>' | '#' | '-' | '+');
        // "1." begins a list.
        let behind_digits = digits && matches!(letter, '.' | ')');
        if anywhere || at_start || behind_digits {
            out.push('\\');
        }
        out.push(letter);
        if letter == '@' && calls(&rest[1..]) {
            out.push(UNCALLED);
        }
        digits = letter.is_ascii_digit() && (is_start || digits);
        is_start = letter == '\n' || (is_start && (letter.is_whitespace() || is_directional(letter)));
        rest = &rest[letter.len_utf8()..];
    }
    out
}

/// Stands behind a sign that would call everybody: nobody sees it, and nothing is a mention then. A backslash does not help there.
const UNCALLED: char = '\u{200B}';

/// Whether a sign "@" before these words would be drawn as if everybody was called.
fn calls(words: &str) -> bool {
    ["everyone", "here"].iter().any(|all| words.get(..all.len()).is_some_and(|said| said.eq_ignore_ascii_case(all)))
}

/// The length of the address that somebody's words begin with, 0 when they begin with none.
fn address(text: &str) -> usize {
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return 0 };
    let mut letters = host.chars();
    // Hosts of one letter are addresses, too, such as t.me.
    let begins = letters.next().is_some_and(char::is_alphanumeric)
        && letters.next().is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-'));
    if !begins {
        return 0;
    }
    let is_over = |letter: char| letter.is_whitespace() || letter == '<' || is_directional(letter);
    text.find(is_over).unwrap_or(text.len())
}

/// The text without what keeps directions apart: where there is only one direction, and in a code, where it would be copied.
fn unmarked(text: &str, look: Look, has_directions: bool) -> String {
    if has_directions && !matches!(look, Look::Code | Look::Block | Look::Secret) {
        return text.to_owned();
    }
    clean(&text.replace(is_directional, ""))
}

/// The part with its looks written as markdown.
pub(super) fn written(part: &Part) -> String {
    let mut out = String::new();
    // What one span isolates begins and ends in those around it.
    let has_directions = part.spans.iter().any(|span| span.text.contains(is_from_right));
    // From the end on: how an address is written depends on what stands behind it.
    for span in part.spans.iter().rev() {
        out.insert_str(0, &look(span, &out, has_directions));
    }
    out
}

/// An address of our own; Discord hides the brackets and takes nothing of what stands `behind` them as a part of it.
fn delimited(address: &str, behind: &str) -> String {
    let is_over = behind.chars().next().is_none_or(char::is_whitespace);
    if is_over { address.to_owned() } else { format!("<{address}>") }
}

/// As many UTF-16 units as a part takes.
pub(super) fn units(part: &Part) -> usize {
    utf16_len(&written(part))
}

/// Whether a text that was written here hides something: everywhere else a bar is escaped, or stands in a code.
pub(super) fn hides(text: &str) -> bool {
    text.contains("||`")
}

/// A moment as Discord takes it (docs/platforms.md, "Discord: messages"): each client shows it by its reader's clock. No style has both
/// the day and the seconds.
fn drawn(moment: Moment) -> String {
    let at = moment.at.div_euclid(1_000);
    match moment.precision {
        Precision::Day => format!("<t:{at}:D>"),
        Precision::Minute => format!("<t:{at}:f>"),
        Precision::Second => format!("<t:{at}:D> <t:{at}:T>"),
    }
}

/// The span in its look, before what stands `behind` it.
fn look(span: &Span, behind: &str, has_directions: bool) -> String {
    if let Some(moment) = span.moment.filter(|_| !matches!(span.look, Look::Code | Look::Block | Look::Secret)) {
        return drawn(moment);
    }
    let text = unmarked(&span.text, span.look, has_directions);
    match span.look {
        Look::Plain => escaped(&text),
        Look::Address => delimited(&text, behind),
        Look::Bold => around(&text, "**"),
        Look::Italic => around(&text, "*"),
        Look::Code => format!("`{}`", text.replace('`', "ˋ").replace('\n', " ")),
        // A backtick or a bar would end it, and show what follows.
        Look::Secret => format!("||`{}`||", text.replace('`', "ˋ").replace('|', "ǀ").replace('\n', " ")),
        Look::Block => format!("```\n{}\n```", text.replace('`', "ˋ")),
        Look::Quote => escaped(&text).lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
    }
}

/// The text between marks, which must not stand beside a space and do not reach over an empty line.
fn around(text: &str, mark: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let (before, after) = text.split_once(inner).unwrap_or_default();
    let paragraph = |words: &str| format!("{mark}{}{mark}", escaped(words.trim()));
    let paragraphs: Vec<String> = inner.split("\n\n").map(paragraph).collect();
    format!("{before}{}{after}", paragraphs.join("\n\n"))
}

/// One page as a text, never empty.
pub(super) fn joined(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts.iter().filter(|part| !part.is_blank()) {
        if !text.is_empty() {
            text.push_str(if part.close { "\n" } else { "\n\n" });
        }
        text.push_str(written(part).trim());
    }
    // Where spans meet that begin and end with lines, one empty line is enough.
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    let text = text.trim();
    if text.is_empty() { NOTHING.to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bot_core::text::{Arg, Clock, Locale, Text, msg};

    #[test]
    fn there_is_never_more_than_one_empty_line() {
        let part = Part::new(Look::Bold, "Aims").and(Look::Plain, "\n").and(Look::Plain, "\u{202A}\n\nto see");
        assert_eq!(joined(&[part]), "**Aims**\n\nto see");
    }

    #[test]
    fn what_a_person_writes_has_no_meaning() {
        for (typed, safe) in [
            ("*a* _b_ ~~c~~ `d` ||e||", r"\*a\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
            ("<@123> <#1> <:x:1> <t:0>", r"\<@123> \<#1> \<:x:1> \<t:0>"),
            ("[here](https://example.org)", r"\[here\](https://example.org)"),
            ("# big\n- a\n > b\n+ c\n1. d\n12) e", "\\# big\n\\- a\n \\> b\n\\+ c\n1\\. d\n12\\) e"),
            ("a - b # c > d 1.5", "a - b # c > d 1.5"),
            ("_a_ https://example.org/a_b?c=*d* _e_", r"\_a\_ https://example.org/a_b?c=*d* \_e\_"),
            ("https://t.me/a_b_bot?start=c_d https://x.com/a_b", "https://t.me/a_b_bot?start=c_d https://x.com/a_b"),
            ("https://*a* https://_ <https://example.org/_>", r"https://\*a\* https://\_ \<https://example.org/_>"),
            (r"a\b", r"a\\b"),
            ("@everyone, @here and @Here!", "@\u{200B}everyone, @\u{200B}here and @\u{200B}Here!"),
            ("<@&77> <@!5> @ana @he everyone", r"\<@&77> \<@!5> @ana @he everyone"),
        ] {
            assert_eq!(escaped(typed), safe);
        }
    }

    #[test]
    fn looks_are_written() {
        let part = Part::new(Look::Bold, "Title:").and(Look::Plain, " a*b");
        assert_eq!(joined(&[part]), r"**Title:** a\*b");
        let quote = Part::new(Look::Quote, "one\n# two");
        assert_eq!(joined(&[quote]), "> one\n> \\# two");
        let code = Part::new(Look::Code, "a`b*");
        assert_eq!(joined(&[code]), "`aˋb*`");
        let secret = Part::new(Look::Bold, "Password:").and(Look::Plain, " ").and(Look::Secret, "río*\u{2068}_a_");
        assert_eq!(joined(&[secret]), "**Password:** ||`río*_a_`||");
        let block = Part::new(Look::Block, "a\n```b");
        assert_eq!(joined(&[block]), "```\na\nˋˋˋb\n```");
    }

    #[test]
    fn an_address_of_ours_is_written_as_it_is() {
        // Of such a host, a person's words are no address.
        let address = "https://b/_c_*d*";
        let part = |look, behind| Part::new(look, "*See* ").and(Look::Address, address).and(look, behind);
        assert_eq!(joined(&[Part::new(Look::Address, address)]), address);
        assert_eq!(joined(&[part(Look::Plain, " _now_")]), format!(r"\*See\*{address} \_now\_"));
        assert_eq!(joined(&[part(Look::Plain, "\n- a")]), format!("\\*See\\*{address}\n\\- a"));
        assert_eq!(joined(&[part(Look::Italic, ".")]), format!(r"*\*See\**<{address}>*.*"));
        assert_eq!(joined(&[Part::new(Look::Plain, address)]), r"https://b/\_c\_\*d\*");
    }

    #[test]
    fn a_secret_does_not_break_out() {
        for words in ["||seen||", "`||seen", "a\n\n||b", "|", "`", "\\||", "a|`|"] {
            let text = joined(&[Part::default().and(Look::Secret, words)]);
            let inner = text.strip_prefix("||`").and_then(|text| text.strip_suffix("`||")).expect("it is hidden");
            assert!(!inner.contains(['`', '|', '\n']) && hides(&text), "{text}");
        }
        assert!(!hides(&joined(&[Part::new(Look::Plain, "||`a`||")])));
    }

    #[test]
    fn a_moment_is_drawn_by_each_client() {
        let at = 1_795_455_600_000;
        let said = |text: &Text| joined(&[Part::said(Look::Italic, text, Locale::english())]);
        assert_eq!(said(&msg::status_active(Arg::Moment(at))), "*✅ Active since* <t:1795455600:f>*.*");
        assert_eq!(said(&msg::label_at(Arg::Day(at))), "<t:1795455600:D>");
        assert_eq!(said(&msg::label_at(Arg::Second(at))), "<t:1795455600:D> <t:1795455600:T>");
        // A reader's clock that is known makes no difference.
        let mut text = msg::status_active(Arg::Moment(at));
        text.tell_by(&Clock { ahead: &|_| 3_600_000, now: None });
        assert_eq!(said(&text), "*✅ Active since* <t:1795455600:f>*.*");
        assert_eq!(said(&Text::words("<t:1795455600:f>")), r"*\<t:1795455600:f>*", "what a person wrote is none");
    }

    #[test]
    fn marks_do_not_reach_over_an_empty_line() {
        assert_eq!(around(" a\n\nb ", "*"), " *a*\n\n*b* ");
        assert_eq!(around(" ", "**"), " ");
    }

    #[test]
    fn directions_are_kept_apart_only_where_there_are_two() {
        let words = |text: &str| joined(&[Part::new(Look::Plain, text)]);
        assert_eq!(words("See \u{2068}https://example.org\u{2069}."), "See https://example.org.");
        assert_eq!(words("\u{2068}שלום\u{2069} Ana"), "\u{2068}שלום\u{2069} Ana");
        let code = Part::new(Look::Code, "\u{2068}שלום\u{2069}");
        assert_eq!((joined(&[code]), joined(&[])), ("`שלום`".to_owned(), "…".to_owned()));
        assert_eq!(words("שלום \u{2068}https://b.eu/c_d\u{2069}."), "שלום \u{2068}<https://b.eu/c_d>\u{2069}.");
        assert_eq!(words("שלום https://b.eu/c_d"), "שלום https://b.eu/c_d");
    }

    #[test]
    fn in_english_a_line_with_an_arabic_name_begins_at_the_left_and_is_no_heading() {
        let said = msg::marked(Arg::Verbatim("#".to_owned()), "نهر");
        let said = joined(&[Part::said(Look::Plain, &said, Locale::english())]);
        assert_eq!(said, "\u{200E}\\# \u{2068}نهر\u{2069}");
        assert_eq!(escaped("https://b.eu/c\u{61C}نهر"), "<https://b.eu/c>\u{61C}نهر");
    }

    /// What is copied or led to has the marks around it, and none within.
    #[test]
    fn in_arabic_an_address_and_a_command_stand_between_marks() {
        let arabic = Locale::from_tag("ar").expect("there are texts in Arabic");
        let said = |mark: Arg| joined(&[Part::said(Look::Plain, &msg::marked(mark, "نهر"), arabic)]);
        let address = Arg::Address("https://b/c_d".to_owned());
        assert_eq!(said(address), "\u{200F}\u{2066}<https://b/c_d>\u{2069} \u{2068}نهر\u{2069}");
        let command = Arg::Command(Text::words("/start"));
        assert_eq!(said(command), "\u{200F}\u{2066}`/start`\u{2069} \u{2068}نهر\u{2069}");
        let day = joined(&[Part::said(Look::Plain, &msg::label_at(Arg::Day(0)), arabic)]);
        assert_eq!(day.trim_start_matches('\u{200F}'), "\u{2068}<t:0:D>\u{2069}");
        let file = joined(&[Part::said(Look::Plain, &msg::frame_file(Arg::Verbatim("a_b.pdf".to_owned())), arabic)]);
        assert_eq!(file, "\u{200F}📄 \u{2068}a\\_b.pdf\u{2069}");
    }
}
