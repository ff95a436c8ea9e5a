//! A view as a few readable lines.

use std::fmt::Write as _;

use crate::text::Locale;
use crate::view::{Block, Button, Link, Style, View};

/// What it says, and each button with what it does; `*` marks the one that most will want, `!` danger.
pub(super) fn view(view: &View, locale: Locale) -> String {
    let mut out = String::new();
    match view {
        View::Card { blocks, buttons, .. } => {
            for shown in blocks {
                let _ = writeln!(out, "{}", block(shown, locale));
            }
            for shown in buttons {
                let _ = writeln!(out, "{}", button(shown, locale));
            }
        }
        View::Commands(commands) => {
            for command in commands {
                let _ = writeln!(out, "/{} {}", command.name, locale.plain(&command.description));
            }
        }
        View::Ask { .. } | View::Browse { .. } | View::Review { .. } => out.push_str("a form\n"),
    }
    out
}

fn block(block: &Block, locale: Locale) -> String {
    match block {
        Block::Title(text) => format!("# {}", locale.plain(text)),
        Block::Para(text) => locale.plain(text),
        Block::Field(row) => format!("{}: {}", locale.plain(&row.label), locale.plain(&row.value)),
        Block::Quote(text) => format!("> {}", locale.plain(text)),
        Block::Item(text) => format!("• {}", locale.plain(text)),
        Block::Note(text) => format!("({})", locale.plain(text)),
        Block::Invitation(code) | Block::StudentLink(code) => format!("https://…/{code}"),
        Block::SealedInvitation(_) => "https://…/(sealed)".to_owned(),
        Block::Secret(secret) => format!("{}: {:?}", locale.plain(&secret.label), secret.words),
        Block::File(paper) => format!("📄 {}", paper.file_name(locale)),
        Block::Picture(picture) => format!("🖼 {}", locale.plain(&picture.about)),
    }
}

fn button(button: &Button, locale: Locale) -> String {
    let mark = match button.style {
        Style::Primary => "*",
        Style::Plain | Style::Entry | Style::Navigation => "",
        Style::Danger => "!",
    };
    let leads = match &button.link {
        Link::Do(action) => format!("{action:?}"),
        Link::Share { code, words, language } => format!("Share({code}, {language:?}: {})", locale.plain(words)),
        Link::Pick => "Pick".to_owned(),
    };
    format!("  [{mark}{}] {leads}", locale.plain(&button.label))
}
