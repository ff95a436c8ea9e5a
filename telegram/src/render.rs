//! A view as Telegram shows it: a text with entities and a keyboard, within Telegram's limits for any view.
//!
//! One question at a time, the problem before the question, lists and actions as buttons. Sending is left to `deliver`.

mod keyboard;
mod pages;
mod prose;
#[cfg(test)]
mod tests;

use bot_core::conversation::{Block, Button, CommandName, ListView, Progress, Question, Row, View, Widget};
use bot_core::text::{Arg, Locale, Text, msg, utf16_len};
use teloxide_core::types::MessageEntity;

use crate::button;
pub(crate) use keyboard::{Key, Markup};
use keyboard::{Keyboard, picking};
use pages::Leaflet;
use prose::{Look, Part, written};
pub(crate) use prose::{cut, label};

/// Values up to this length, in UTF-16 units, stand on the line of their name.
const SHORT: usize = 60;

/// Greatest length of what was typed, shown again to be corrected, in UTF-16 units.
const TYPED: usize = 2000;

/// Greatest length of any other part of a question, in UTF-16 units.
const ASKED: usize = 500;

/// A message, ready to be sent or to replace another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rendered {
    pub(crate) text: String,
    pub(crate) entities: Vec<MessageEntity>,
    pub(crate) markup: Option<Markup>,
}

impl Rendered {
    /// The same without buttons, for a message that nothing is asked of any more.
    pub(crate) fn record(self) -> Self {
        Self { markup: None, ..self }
    }
}

/// Renders a view for the bot of this name.
pub(crate) fn render(view: &View, locale: Locale, username: &str) -> Rendered {
    let page = Page { locale, username };
    match view {
        View::Ask { heading, pending, progress, buttons, fill: _ } => {
            let asked = pending.first().map(|question| page.question(question)).unwrap_or_default();
            page.whole(page.progress(heading, *progress), asked, page.keyboard().buttons(buttons).markup())
        }
        View::Browse { heading, question, list, progress, buttons, next: _, fill: _ } => {
            let asked = page.list(question, list);
            let many = matches!(question.widget, Widget::Many { .. });
            let keyboard = page.keyboard().list(list, many).buttons(buttons);
            page.whole(page.progress(heading, *progress), asked, keyboard.markup())
        }
        View::Review { heading, rows, page: at, turn, notes, buttons, change: _ } => {
            let header = vec![page.part(Look::Bold, heading)];
            let body = page.rows(rows);
            let footer = notes.iter().map(|note| page.part(Look::Plain, note)).collect();
            page.leaf(Leaflet { header, body, footer }, *at, Some(turn), buttons)
        }
        View::Card { blocks, buttons, page: at, turn } => page.leaf(page.card(blocks), *at, turn.as_ref(), buttons),
        View::Commands(commands) => page.whole(Vec::new(), page.commands(commands), None),
    }
}

/// Renders for one person.
struct Page<'a> {
    locale: Locale,
    username: &'a str,
}

impl Page<'_> {
    fn part(&self, look: Look, text: &Text) -> Part {
        Part::new(look, &self.locale.format(text))
    }

    fn keyboard(&self) -> Keyboard<'_> {
        Keyboard::new(self.locale, self.username)
    }

    /// What fits one message; what does not is cut.
    fn whole(&self, header: Vec<Part>, body: Vec<Part>, markup: Option<Markup>) -> Rendered {
        let pages = Leaflet { header, body, footer: Vec::new() }.pages();
        let (text, entities) = written(&pages[0]);
        Rendered { text, entities, markup }
    }

    /// One page of what may need several; a page beyond the last is the last.
    fn leaf(
        &self,
        leaflet: Leaflet,
        at: u16,
        turn: Option<&bot_core::conversation::Action>,
        buttons: &[Button],
    ) -> Rendered {
        let pages = leaflet.pages();
        let count = u16::try_from(pages.len()).unwrap_or(u16::MAX);
        let at = if turn.is_some() { at.min(count - 1) } else { 0 };
        let (text, entities) = written(&pages[usize::from(at)]);
        let markup = picking(buttons, self.locale).or_else(|| {
            let keyboard = self.keyboard();
            let keyboard = match turn {
                Some(turn) => keyboard.pages(at, count, turn),
                None => keyboard,
            };
            keyboard.buttons(buttons).markup()
        });
        Rendered { text, entities, markup }
    }

    fn progress(&self, heading: &Text, progress: Progress) -> Vec<Part> {
        let counted = msg::telegram_progress(heading.clone(), progress.at, progress.of);
        vec![self.part(Look::Bold, if progress.of > 1 { &counted } else { heading })]
    }

    /// A question: first what is wrong with the answer, then the question and its example, then what stands there.
    fn question(&self, question: &Question) -> Vec<Part> {
        let typed = self.typed(question);
        let mut parts = self.problem(question);
        let (above, below) = if parts.is_empty() { (Vec::new(), typed) } else { (typed, Vec::new()) };
        parts.extend(above);
        parts.extend(self.asked(question));
        parts.extend(below);
        parts
    }

    fn asked(&self, question: &Question) -> Vec<Part> {
        let mut parts = vec![
            self.part(Look::Plain, &question.ask).cut(ASKED),
            self.part(Look::Italic, &question.example).cut(ASKED),
        ];
        if let Widget::Text { max, long: true } = question.widget {
            parts.push(self.part(Look::Italic, &msg::telegram_length(max)).close());
        }
        parts
    }

    /// What is wrong with the answer.
    fn problem(&self, question: &Question) -> Vec<Part> {
        let warning = |problem: &Text| self.part(Look::Plain, &msg::telegram_problem(problem.clone())).cut(ASKED);
        question.problem.iter().map(warning).collect()
    }

    /// What was typed or stands there, ready to be copied and corrected.
    fn typed(&self, question: &Question) -> Vec<Part> {
        let Some(typed) = question.typed.as_deref().filter(|typed| !prose::is_blank(typed)) else { return Vec::new() };
        let intro = if question.problem.is_some() { msg::telegram_typed() } else { msg::telegram_stands() };
        let look = if typed.trim().contains('\n') { Look::Block } else { Look::Code };
        vec![self.part(Look::Plain, &intro), Part::new(look, typed).cut(TYPED).close()]
    }

    /// A question that is answered from a list.
    fn list(&self, question: &Question, list: &ListView) -> Vec<Part> {
        // What was searched in vain stands in the problem already.
        let mut parts = self.problem(question);
        parts.extend(self.asked(question));
        if !list.ticked.is_empty() {
            parts.push(self.part(Look::Plain, &msg::telegram_chosen(Arg::List(list.ticked.clone()))).cut(ASKED));
        }
        if let Some(query) = &list.query {
            let found =
                if list.choices.is_empty() { msg::telegram_search_nothing(query) } else { msg::telegram_search(query) };
            parts.push(self.part(Look::Plain, &found).cut(ASKED));
        }
        parts
    }

    /// Answers with their names; short ones stand right below each other.
    fn rows(&self, rows: &[Row]) -> Vec<Part> {
        let mut parts: Vec<Part> = rows.iter().map(|row| self.row(row)).collect();
        let mut above_is_short = false;
        for part in &mut parts {
            let is_short = part.close;
            part.close = is_short && above_is_short;
            above_is_short = is_short;
        }
        parts
    }

    /// "Name: value" on one line, or the value below its name; the short form is marked as close.
    fn row(&self, row: &Row) -> Part {
        let name = self.locale.format(&msg::telegram_label(row.label.clone()));
        let value = self.locale.format(&row.value);
        let value = value.trim();
        let is_short = utf16_len(value) <= SHORT && !value.contains('\n');
        let part = Part::new(Look::Bold, &name).and(Look::Plain, if is_short { " " } else { "\n" });
        let part = part.and(Look::Plain, value);
        if is_short { part.close() } else { part }
    }

    fn card(&self, blocks: &[Block]) -> Leaflet {
        let mut leaflet = Leaflet::default();
        let mut above = Above::Nothing;
        for block in blocks {
            let mut part = self.block(block);
            let here = match block {
                Block::Title(_) if above == Above::Nothing => {
                    // What the card is about stands on every page.
                    leaflet.header.push(part);
                    above = Above::Other;
                    continue;
                }
                Block::Item(_) => Above::Lines,
                Block::Field(_) if part.close => Above::Facts,
                // Somebody's words below a line belong to it.
                Block::Quote(_) if above == Above::Lines => Above::Lines,
                Block::Para(_) | Block::Note(_) if part.ends_with(':') => Above::Lead,
                Block::Title(_)
                | Block::Para(_)
                | Block::Field(_)
                | Block::Quote(_)
                | Block::Note(_)
                | Block::Invitation(_) => Above::Other,
            };
            let belongs = above == Above::Lead && !matches!(block, Block::Title(_) | Block::Para(_) | Block::Note(_));
            part.close = belongs || (above == here && matches!(here, Above::Lines | Above::Facts));
            leaflet.body.push(part);
            above = here;
        }
        leaflet
    }

    fn block(&self, block: &Block) -> Part {
        match block {
            Block::Title(text) => self.part(Look::Bold, text),
            Block::Para(text) => self.part(Look::Plain, text),
            Block::Field(row) => self.row(row),
            Block::Quote(text) => self.part(Look::Quote, text),
            Block::Item(text) => self.part(Look::Plain, &msg::telegram_item(text.clone())),
            Block::Note(text) => self.part(Look::Italic, text),
            Block::Invitation(code) => Part::new(Look::Plain, &button::chat_link(self.username, Some(code))),
        }
    }

    fn commands(&self, commands: &[CommandName]) -> Vec<Part> {
        let line = |command: &CommandName| {
            let name = Arg::Verbatim(command.name.to_owned());
            self.part(Look::Plain, &msg::telegram_command(name, command.description.clone())).close()
        };
        commands.iter().map(line).collect()
    }
}

/// What stands above a block: it decides whether an empty line is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Nothing,
    /// Words that end in a colon: what follows belongs to them.
    Lead,
    Lines,
    Facts,
    Other,
}
