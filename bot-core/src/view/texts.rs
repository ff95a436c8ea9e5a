//! The texts of a view, for whoever looks at them one by one: tests, and the gallery.

use super::{Block, Button, Question, Quote, Row, Secret, SecretWords, View};
use crate::paper::Enclosed;
use crate::text::{Text, msg};

impl View {
    /// Every text that the view is made of, as a reader meets them.
    pub fn texts(&self) -> Vec<Text> {
        let rows = |rows: &[Row]| -> Vec<Text> {
            rows.iter().flat_map(|row| [row.label.clone(), row.value.clone()]).collect()
        };
        match self {
            Self::Ask { heading, asked: quoted, pending, note, buttons, .. } => {
                let (pending, note) = (pending.iter().flat_map(asked).collect(), note.iter().cloned().collect());
                [vec![heading.clone()], quotes(quoted), pending, note, labels(buttons)].concat()
            }
            Self::Browse { heading, asked: quoted, question, list, next, buttons, .. } => {
                let choices = list.choices.iter().map(|choice| choice.label.clone()).collect();
                let (turn, next) = (labels(&list.turn), next.iter().flat_map(asked).collect());
                let asked = asked(question);
                let above = [vec![heading.clone()], quotes(quoted)].concat();
                [above, asked, choices, list.ticked.clone(), turn, next, labels(buttons)].concat()
            }
            Self::Review { heading, asked: quoted, rows: answers, notes, buttons, .. } => {
                [vec![heading.clone()], quotes(quoted), rows(answers), notes.clone(), labels(buttons)].concat()
            }
            Self::Card { blocks, buttons, .. } => [blocks.iter().flat_map(said).collect(), labels(buttons)].concat(),
            Self::Commands(commands) => commands.iter().map(|command| command.description.clone()).collect(),
        }
    }
}

fn quotes(quoted: &[Quote]) -> Vec<Text> {
    quoted.iter().flat_map(|quote| [quote.by.clone(), quote.words.clone()]).collect()
}

fn asked(question: &Question) -> Vec<Text> {
    let Question { label, ask, example, problem, .. } = question;
    [label, ask, example].into_iter().chain(problem).cloned().collect()
}

fn said(block: &Block) -> Vec<Text> {
    match block {
        Block::Title(text) | Block::Para(text) | Block::Quote(text) | Block::Item(text) | Block::Note(text) => {
            vec![text.clone()]
        }
        Block::Field(row) => vec![row.label.clone(), row.value.clone()],
        Block::Secret(Secret { label, words: SecretWords::Gone }) => vec![label.clone(), msg::frame_secret_gone()],
        Block::Secret(Secret { label, words: SecretWords::Sealed(_) | SecretWords::Opened(_) }) => vec![label.clone()],
        Block::File(Enclosed::Shared(shared)) => vec![msg::frame_file(shared.name.as_str())],
        Block::Invitation(_) | Block::StudentLink(_) | Block::SealedInvitation(_) | Block::File(Enclosed::Paper(_)) => {
            Vec::new()
        }
        Block::Picture(picture) => vec![picture.about.clone()],
    }
}

fn labels(buttons: &[Button]) -> Vec<Text> {
    buttons.iter().map(|button| button.label.clone()).collect()
}
