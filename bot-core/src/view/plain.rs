//! A view in its plainest form, for a platform that refuses it as it is: its words in one piece, the link to forward, secrets as
//! hidden as before, and how to go on without buttons.

use super::{Block, Question, Quote, Row, View};
use crate::platform::Platform;
use crate::text::{Locale, Text, msg};

/// More than this is not needed to know what it is about, in characters; every platform takes it.
const MOST: usize = 1_000;

impl View {
    /// Its words without any form, list, button or file. What is forwarded to somebody else stays in their language, and says nothing
    /// to whoever forwards it.
    pub(crate) fn plainest(&self, locale: Locale, platform: Platform) -> Self {
        let forwarded = self.language();
        let locale = forwarded.unwrap_or(locale);
        let words = lines(self, locale).join("\n");
        let mut shown: String = words.chars().take(MOST).collect();
        if shown.len() < words.len() {
            shown = format!("{}…", shown.trim_end());
        }
        let mut blocks = vec![Block::Para(Text::words(shown))];
        blocks.extend(needed(self));
        if let Some(language) = forwarded {
            return Self::to_be_forwarded(blocks, language);
        }
        blocks.push(Block::Note(msg::shown_plainly(platform.command("start"))));
        Self::card(blocks, Vec::new())
    }
}

/// What stays a block of its own: what each platform shows as a link or a command, without which nobody can be invited, and secrets,
/// which stay hidden until their reader uncovers them.
fn needed(view: &View) -> impl Iterator<Item = Block> {
    let blocks: &[Block] = if let View::Card { blocks, .. } = view { blocks } else { &[] };
    blocks
        .iter()
        .filter(|block| {
            matches!(
                block,
                Block::Invitation(_) | Block::StudentLink(_) | Block::SealedInvitation(_) | Block::Secret(_)
            )
        })
        .cloned()
}

fn lines(view: &View, locale: Locale) -> Vec<String> {
    let plain = |text: &Text| locale.label(text);
    let row = |row: &Row| format!("{} {}", plain(&msg::frame_label(row.label.clone())), plain(&row.value));
    let said = |block: &Block| match block {
        Block::Title(text) | Block::Para(text) | Block::Quote(text) | Block::Item(text) | Block::Note(text) => {
            Some(plain(text))
        }
        Block::Field(field) => Some(row(field)),
        // It may be what is wrong with it.
        Block::File(_) => Some(plain(&msg::frame_file_gone())),
        Block::Picture(_) => Some(plain(&msg::frame_picture_gone())),
        Block::Invitation(_) | Block::StudentLink(_) | Block::SealedInvitation(_) | Block::Secret(_) => None,
    };
    let quotes =
        |quotes: &[Quote]| quotes.iter().flat_map(|quote| [plain(&quote.by), plain(&quote.words)]).collect::<Vec<_>>();
    let asked = |question: &Question| {
        let problem = question.problem.iter().map(plain);
        let typed = question.typed.clone();
        problem.chain(typed).chain([plain(&question.ask), plain(&question.example)]).collect::<Vec<_>>()
    };
    match view {
        View::Ask { heading, asked: quoted, pending, note, .. } => [plain(heading)]
            .into_iter()
            .chain(quotes(quoted))
            .chain(pending.first().map(asked).unwrap_or_default())
            .chain(note.iter().map(plain))
            .collect(),
        View::Browse { heading, asked: quoted, question, list, .. } => {
            let choices = list.choices.iter().map(|choice| plain(&choice.label));
            [plain(heading)].into_iter().chain(quotes(quoted)).chain(asked(question)).chain(choices).collect()
        }
        View::Review { heading, asked: quoted, rows, notes, .. } => [plain(heading)]
            .into_iter()
            .chain(quotes(quoted))
            .chain(rows.iter().map(row))
            .chain(notes.iter().map(plain))
            .collect(),
        View::Card { blocks, .. } => blocks.iter().filter_map(said).collect(),
        View::Commands(commands) => commands.iter().map(|command| plain(&command.description)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Secret, SecretWords};

    #[test]
    fn a_secret_stays_hidden() {
        let words = SecretWords::Opened("three plain words".into());
        let secret = Block::Secret(Secret { label: Text::words("Password"), words });
        let view = View::card(vec![Block::Para(Text::words("Welcome.")), secret.clone()], Vec::new());
        let View::Card { blocks, .. } = view.plainest(Locale::english(), Platform::ALL[0]) else { panic!("a card") };
        assert_eq!(blocks[..2], [Block::Para(Text::words("Welcome.")), secret]);
    }
}
