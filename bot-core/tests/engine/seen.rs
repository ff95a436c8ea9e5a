//! What people see of a view: its words, and its buttons.

use bot_core::conversation::Action;
use bot_core::text::Locale;
use bot_core::view::{Block, Link, SecretWords, View};

pub(crate) fn labels(buttons: &[(String, Action)]) -> Vec<&str> {
    buttons.iter().map(|(label, _)| label.as_str()).collect()
}

pub(crate) fn buttons(view: &View) -> Vec<(String, Action)> {
    let en = Locale::english();
    let mut all = Vec::new();
    let plain = match view {
        View::Ask { buttons, .. } | View::Review { buttons, .. } | View::Card { buttons, .. } => buttons.clone(),
        View::Browse { buttons, list, .. } => {
            all.extend(list.choices.iter().map(|choice| (en.plain(&choice.label), choice.action.clone())));
            list.turn.iter().chain(buttons).cloned().collect()
        }
        View::Commands(_) => Vec::new(),
    };
    for button in plain {
        if let Link::Do(action) = button.link {
            all.push((en.plain(&button.label), action));
        }
    }
    all
}

pub(crate) fn shown(view: &View) -> String {
    let en = Locale::english();
    match view {
        View::Ask { pending, .. } => {
            let question = &pending[0];
            let problem = question.problem.as_ref().map(|problem| en.plain(problem)).unwrap_or_default();
            format!("{problem}{}", en.plain(&question.ask))
        }
        View::Browse { question, .. } => en.plain(&question.ask),
        View::Review { rows, .. } => {
            let rows = rows.iter().map(|row| format!("{}: {}", en.plain(&row.label), en.plain(&row.value)));
            rows.collect::<Vec<_>>().join("\n")
        }
        View::Card { blocks, .. } => blocks.iter().map(|block| said(block, en)).collect::<Vec<_>>().join("\n"),
        View::Commands(_) => String::new(),
    }
}

/// Without the signs that keep names apart from what stands around them.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A secret as its reader sees it.
fn uncovered(words: &SecretWords) -> &str {
    match words {
        SecretWords::Opened(words) => words.as_str(),
        SecretWords::Sealed(_) => "sealed",
        SecretWords::Gone => "gone",
    }
}

fn said(block: &Block, locale: Locale) -> String {
    match block {
        Block::Field(row) => format!("{}: {}", locale.plain(&row.label), locale.plain(&row.value)),
        Block::Title(text) | Block::Para(text) | Block::Quote(text) | Block::Item(text) | Block::Note(text) => {
            locale.plain(text)
        }
        Block::Invitation(code) | Block::StudentLink(code) => code.clone(),
        Block::SealedInvitation(_) => "sealed".to_owned(),
        Block::Secret(secret) => format!("{}: {}", locale.plain(&secret.label), uncovered(&secret.words)),
        Block::File(paper) => format!("📄 {}", paper.file_name(locale)),
        Block::Picture(picture) => format!("🖼 {}", locale.plain(&picture.about)),
    }
}
