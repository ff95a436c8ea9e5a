//! What is quoted of the program is said by the program: lines of the log, messages on the terminal, fields of its lists, and
//! commands that people type to the bot.

use std::collections::BTreeSet;

use bot_core::text::{Catalogue, Locale};
use proc_macro2::{TokenStream, TokenTree};

use crate::{Page, below, code};

/// Where operators read. Other pages quote what is no message: SQL, calls of the platforms, code.
const PAGES: [&str; 15] = [
    "CHANGELOG.md",
    "README.md",
    "SECURITY.md",
    "docs/audit.md",
    "docs/configuration.md",
    "docs/data-protection.md",
    "docs/deployment.md",
    "docs/faq.md",
    "docs/guides",
    "docs/metrics.md",
    "docs/operations.md",
    "docs/playground.md",
    "docs/privacy-notice.md",
    "docs/support.md",
    "docs/upgrading.md",
];

/// The programs that lines of code call, and what else begins no message.
const PROGRAMS: [&str; 31] = [
    "man",
    "dpkg",
    "nginx",
    "twinbot",
    "cargo",
    "openssl",
    "docker",
    "kubectl",
    "sqlite3",
    "pg_dump",
    "pg_restore",
    "chmod",
    "journalctl",
    "systemctl",
    "sudo",
    "just",
    "npm",
    "rustup",
    "git",
    "curl",
    "apt",
    "psql",
    "createdb",
    "tar",
    "rsync",
    "ufw",
    "gpg",
    "source",
    "channel",
    "at",
    "ls",
];

/// Every text in the sources of the program, tests and comments left out. What is filled in later is `\0`.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for Page { path, text } in below(&[
        "src",
        "bot-core/src",
        "telegram/src",
        "discord/src",
        "files/src",
        "front/src",
        "table/src",
        "playground/src",
    ]) {
        let is_of_tests = path.split('/').any(|part| part.starts_with("tests") || part.starts_with("sample"));
        if !path.ends_with(".rs") || is_of_tests {
            continue;
        }
        // Tests stand at the end, or elsewhere and are only named here.
        let mut parts = text.split("\n#[cfg(test)]\n");
        let mut program = parts.next().unwrap_or_default().to_owned();
        for part in parts.take_while(|part| part.lines().next().is_some_and(|line| line.ends_with(';'))) {
            program.extend(part.split_once('\n').map(|(_, rest)| format!("\n{rest}")));
        }
        let tokens: TokenStream = program.parse().unwrap_or_else(|error| panic!("{path} cannot be read: {error}"));
        collect(tokens, &mut found);
    }
    found
}

fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut before = None;
    for token in tokens {
        match &token {
            // A comment is an attribute.
            TokenTree::Group(group) if !matches!(&before, Some('#')) || !is_comment(&group.stream()) => {
                collect(group.stream(), found);
            }
            TokenTree::Literal(literal) => found.extend(said(&literal.to_string())),
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        before = match &token {
            TokenTree::Punct(mark) => Some(mark.as_char()),
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
        };
    }
}

fn is_comment(attribute: &TokenStream) -> bool {
    attribute.clone().into_iter().next().is_some_and(|token| token.to_string() == "doc")
}

/// What a text of the sources says, as it is read.
fn said(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let (mut said, mut letters) = (String::new(), inner.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                '\n' => while letters.next_if(|letter| letter.is_whitespace()).is_some() {},
                'n' | 't' | 'r' => said.push(' '),
                other => said.push(other),
            },
            '{' if letters.next_if_eq(&'{').is_none() => {
                letters.by_ref().find(|letter| *letter == '}');
                said.push('\0');
            }
            other => said.push(other),
        }
    }
    Some(said)
}

/// Whether one of the texts says this, where `…` and numbers stand for something that is filled in.
fn is_said(literals: &BTreeSet<String>, quoted: &str) -> bool {
    let is_filled_in = |letter: char| letter == '…' || letter.is_ascii_digit();
    let parts: Vec<&str> = quoted.split(is_filled_in).map(str::trim).filter(|part| !part.is_empty()).collect();
    literals.iter().any(|literal| {
        let mut rest = literal.as_str();
        parts.iter().all(|part| {
            let found = rest.find(part);
            rest = found.map_or("", |at| &rest[at + part.len()..]);
            found.is_some()
        })
    })
}

/// Whether this is said, perhaps put together of two texts: what was tried, and that it failed.
fn is_said_or_composed(literals: &BTreeSet<String>, quoted: &str) -> bool {
    let ends = literals.iter().filter_map(|literal| literal.strip_prefix('\0')).filter(|end| end.trim().contains(' '));
    is_said(literals, quoted) || ends.filter_map(|end| quoted.strip_suffix(end)).any(|begin| is_said(literals, begin))
}

/// Whether a piece of code between backticks is something that the program says.
fn is_message(code: &str) -> bool {
    let first = code.split_whitespace().next().unwrap_or_default();
    let is_words = code.contains(' ') && !code.contains(['=', '/', '$', '(', '{', '[', '_', '@']);
    let is_command = PROGRAMS.contains(&first) || first.starts_with(['-', '.']) || code.contains(" --");
    is_words && code.chars().any(char::is_alphabetic) && !is_command
}

#[test]
fn every_message_that_is_quoted_is_said_by_the_program() {
    let (literals, mut quoted) = (literals(), 0);
    for Page { path, text } in below(&PAGES) {
        for (code, _) in code(&text).into_iter().filter(|(code, is_block)| !is_block && is_message(code)) {
            assert!(is_said_or_composed(&literals, &code), "{path}: the program never says `{code}`");
            quoted += 1;
        }
    }
    assert!(quoted > 20, "only {quoted} messages are quoted");
}

/// Lines of the log of one word, which look like any other word of code.
const SHORT: [&str; 3] = ["starting", "polling", "gateway"];

#[test]
fn every_line_of_the_log_of_one_word_is_said_by_the_program() {
    let (literals, operations) = (literals(), below(&["docs/operations.md"]).remove(0).text);
    for word in SHORT {
        assert!(operations.contains(&format!("`{word}`")), "docs/operations.md names {word} no more");
        assert!(literals.contains(word), "docs/operations.md: the program never says `{word}`");
    }
}

#[test]
fn every_field_of_a_list_for_programs_is_there() {
    let (literals, operations) = (literals(), below(&["docs/operations.md"]).remove(0).text);
    let rows = operations.lines().filter(|line| line.starts_with("| `twinbot ") && line.contains("--json"));
    let mut fields = 0;
    for row in rows {
        let named = row.split('|').nth(2).unwrap_or_default().split('`').skip(1).step_by(2);
        for field in named {
            assert!(literals.contains(field) || field.starts_with("ES"), "no list has {field:?}");
            fields += 1;
        }
    }
    assert!(fields > 20, "only {fields} fields are named");
}

/// What people can type to the bot, in every language, and what is asked of the server.
fn typed() -> BTreeSet<String> {
    let of_platform = Locale::all().flat_map(|locale| {
        let catalogue = Catalogue::of(locale);
        let names = catalogue.iter().filter(|(id, _)| id.starts_with("discord-name-"));
        names.map(|(_, place)| place.says.clone()).collect::<Vec<_>>()
    });
    let commands = below(&["bot-core/src/areas/help/commands.rs"]).remove(0).text;
    let all = commands.split("Command::new(\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
    of_platform.chain(all.collect::<Vec<_>>()).collect()
}

/// What is typed to @BotFather, and where the program shows its metrics: neither is a command to this bot.
const ELSEWHERE: [&str; 4] = ["newbot", "setuserpic", "revoke", "metrics"];

#[test]
fn every_command_to_the_bot_exists() {
    let (typed, literals) = (typed(), literals());
    assert!(typed.contains("home") && typed.contains("inicio"), "{typed:?}");
    let mut named = 0;
    for Page { path, text } in below(&["docs", "README.md"]) {
        for (code, _) in code(&text).into_iter().filter(|(_, is_block)| !is_block) {
            let Some(name) = code.split([' ', '@']).next().and_then(|word| word.strip_prefix('/')) else { continue };
            // Paths of files have more parts.
            if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
                continue;
            }
            if ELSEWHERE.contains(&name) {
                continue;
            }
            let is_asked = literals.contains(&format!("/{name}")) || ["telegram", "discord", "files"].contains(&name);
            assert!(typed.contains(name) || is_asked, "{path}: nobody can type or ask for /{name}");
            named += 1;
        }
    }
    assert!(named > 20, "only {named} commands are named");
}

#[test]
fn messages_are_told_from_other_code() {
    for message in ["no updates", "is no token of a Discord bot", "… cannot be listened on"] {
        assert!(is_message(message), "{message}");
    }
    for other in ["twinbot run", "chmod 600", "a = b", "GET /x", "--lang es", "word", "3, 7, 14"] {
        assert!(!is_message(other), "{other}");
    }
    let literals = BTreeSet::from(["the key \0 is missing".to_owned()]);
    assert!(is_said(&literals, "the key … is missing") && !is_said(&literals, "missing … the key"));
    assert!(is_said(&literals, "the key 7 is missing") && !is_said(&literals, "entry 7 is missing"));
    let literals = BTreeSet::from(["\0 failed; it goes on".to_owned(), "opening the door".to_owned()]);
    assert!(is_said_or_composed(&literals, "opening the door failed; it goes on"));
    assert!(!is_said_or_composed(&literals, "closing the door failed; it goes on"));
    assert_eq!(said("\"a {x} \\\n   b\\\"\"").as_deref(), Some("a \0 b\""));
}
