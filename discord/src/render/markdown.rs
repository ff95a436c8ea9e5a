//! Parts as Discord takes them: markdown, in which nothing that a person wrote has a meaning.

use bot_core::layout::{Look, Part, Span};

/// The text with every character escaped that Discord would read as markup, a mention, an emoji or a time.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut is_start = true;
    let mut digits = false;
    for letter in text.chars() {
        let anywhere = matches!(letter, '\\' | '*' | '_' | '~' | '`' | '|' | '[' | ']' | '<');
        let at_start = is_start && matches!(letter, '>' | '#' | '-' | '+');
        // "1." begins a list.
        let behind_digits = digits && matches!(letter, '.' | ')');
        if anywhere || at_start || behind_digits {
            out.push('\\');
        }
        out.push(letter);
        let is_blank = letter == ' ' || is_mark(letter);
        digits = letter.is_ascii_digit() && (is_start || digits);
        is_start = letter == '\n' || (is_start && is_blank);
    }
    out
}

/// Marks of direction, which nobody sees.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
}

/// The part with its looks written as markdown.
pub(super) fn written(part: Part) -> Part {
    let text: String = part.spans.iter().map(look).collect();
    Part { spans: vec![Span { text, look: Look::Plain }], close: part.close }
}

fn look(span: &Span) -> String {
    let around = |mark: &str| {
        let inner = span.text.trim();
        let (before, after) = span.text.split_once(inner).unwrap_or_default();
        match inner.is_empty() {
            true => span.text.clone(),
            // A mark does not reach over an empty line.
            false => format!("{before}{mark}{}{mark}{after}", escaped(inner).replace("\n\n", "\n")),
        }
    };
    match span.look {
        Look::Plain => escaped(&span.text),
        Look::Bold => around("**"),
        Look::Italic => around("*"),
        Look::Code => format!("`{}`", span.text.replace('`', "ˋ").replace('\n', " ")),
        Look::Block => format!("```\n{}\n```", span.text.replace('`', "ˋ")),
        Look::Quote => escaped(&span.text).lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
    }
}

/// One page as a text.
pub(super) fn joined(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts.iter().filter(|part| !part.is_blank()) {
        if !text.is_empty() {
            text.push_str(if part.close { "\n" } else { "\n\n" });
        }
        part.spans.iter().for_each(|span| text.push_str(&span.text));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_writes_has_no_meaning() {
        for (typed, safe) in [
            ("*a* _b_ ~~c~~ `d` ||e||", r"\*a\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
            ("<@123> <#1> <:x:1> <t:0>", r"\<@123> \<#1> \<:x:1> \<t:0>"),
            ("[here](https://example.org)", r"\[here\](https://example.org)"),
            ("# big\n- a\n > b\n+ c\n1. d\n12) e", "\\# big\n\\- a\n \\> b\n\\+ c\n1\\. d\n12\\) e"),
            ("a - b # c > d 1.5", "a - b # c > d 1.5"),
            (r"a\b", r"a\\b"),
        ] {
            assert_eq!(escaped(typed), safe);
        }
    }

    #[test]
    fn looks_are_written() {
        let part = Part::new(Look::Bold, "Title:").and(Look::Plain, " a*b");
        assert_eq!(joined(&[written(part)]), r"**Title:** a\*b");
        let quote = Part::new(Look::Quote, "one\n# two");
        assert_eq!(joined(&[written(quote)]), "> one\n> \\# two");
        let code = Part::new(Look::Code, "a`b*");
        assert_eq!(joined(&[written(code)]), "`aˋb*`");
        let block = Part::new(Look::Block, "a\n```b");
        assert_eq!(joined(&[written(block)]), "```\na\nˋˋˋb\n```");
    }
}
