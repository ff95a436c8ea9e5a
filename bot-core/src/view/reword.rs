//! Changes the texts of a view: other words in the place of those that people have written, for whoever shows made-up people in
//! another language; and moments by the clock of whoever reads them.

use super::{Block, Button, Choice, ListView, Options, Question, Quote, Row, Secret, View, Widget};
use crate::file_name::FileName;
use crate::paper::Enclosed;
use crate::text::{Clock, Rewords, Text};

/// What is changed in each text.
enum Change<'a> {
    Words(Rewords<'a>),
    Moments(&'a Clock<'a>),
}

impl View {
    /// Puts other words in the place of whatever people have written in it. Codes, links and what is sealed stay as they are.
    pub fn reword(&mut self, with: Rewords<'_>) {
        self.change(&Change::Words(with));
    }

    /// Says each moment in it by a clock.
    pub fn tell_by(&mut self, clock: &Clock<'_>) {
        self.change(&Change::Moments(clock));
    }

    fn change(&mut self, with: &Change<'_>) {
        match self {
            Self::Ask { heading, asked, pending, buttons, .. } => {
                text(heading, with);
                asked.iter_mut().for_each(|quote| quoted(quote, with));
                pending.iter_mut().for_each(|question| self::question(question, with));
                labels(buttons, with);
            }
            Self::Browse { heading, asked, question, list, next, buttons, .. } => {
                text(heading, with);
                asked.iter_mut().for_each(|quote| quoted(quote, with));
                self::question(question, with);
                self::list(list, with);
                next.iter_mut().for_each(|question| self::question(question, with));
                labels(buttons, with);
            }
            Self::Review { heading, asked, rows, notes, change, buttons, .. } => {
                text(heading, with);
                asked.iter_mut().for_each(|quote| quoted(quote, with));
                rows.iter_mut().for_each(|row| self::row(row, with));
                notes.iter_mut().for_each(|note| text(note, with));
                change.iter_mut().for_each(|choice| self::choice(choice, with));
                labels(buttons, with);
            }
            Self::Card { blocks, buttons, .. } => {
                blocks.iter_mut().for_each(|block| self::block(block, with));
                labels(buttons, with);
            }
            Self::Commands(commands) => commands.iter_mut().for_each(|command| text(&mut command.description, with)),
        }
    }
}

fn text(text: &mut Text, with: &Change<'_>) {
    match with {
        Change::Words(with) => text.reword(with),
        Change::Moments(clock) => text.tell_by(clock),
    }
}

/// Other words for what somebody has written; `None` where it stays.
fn others(words: &str, with: &Change<'_>) -> Option<String> {
    match with {
        Change::Words(with) => with(words),
        Change::Moments(_) => None,
    }
}

fn reword(words: &mut String, with: &Change<'_>) {
    if let Some(others) = others(words, with) {
        *words = others;
    }
}

fn quoted(quote: &mut Quote, with: &Change<'_>) {
    text(&mut quote.by, with);
    text(&mut quote.words, with);
}

fn question(question: &mut Question, with: &Change<'_>) {
    for said in [&mut question.label, &mut question.ask, &mut question.example].into_iter().chain(&mut question.problem)
    {
        text(said, with);
    }
    question.typed.iter_mut().chain(&mut question.offer).for_each(|typed| reword(typed, with));
    let options = match &mut question.widget {
        Widget::One(options) | Widget::Many { options, .. } => options,
        Widget::Text { .. } | Widget::Picture => return,
    };
    match options {
        Options::Given(entries) | Options::Found { found: entries, .. } => {
            entries.iter_mut().for_each(|(_, label)| text(label, with));
        }
        Options::List(_) => {}
    }
}

fn list(list: &mut ListView, with: &Change<'_>) {
    list.choices.iter_mut().for_each(|choice| self::choice(choice, with));
    list.query.iter_mut().for_each(|query| reword(query, with));
    list.ticked.iter_mut().for_each(|ticked| text(ticked, with));
    labels(&mut list.turn, with);
}

fn choice(choice: &mut Choice, with: &Change<'_>) {
    text(&mut choice.label, with);
}

fn row(row: &mut Row, with: &Change<'_>) {
    text(&mut row.label, with);
    text(&mut row.value, with);
}

fn block(block: &mut Block, with: &Change<'_>) {
    match block {
        Block::Title(said) | Block::Para(said) | Block::Quote(said) | Block::Item(said) | Block::Note(said) => {
            text(said, with);
        }
        Block::Field(row) => self::row(row, with),
        Block::Secret(Secret { label, .. }) => text(label, with),
        Block::Picture(out) => text(&mut out.about, with),
        Block::File(Enclosed::Shared(shared)) => {
            if let Some(others) = others(shared.name.as_str(), with) {
                shared.name = FileName::cleaned(&others, shared.name.as_str());
            }
        }
        Block::File(Enclosed::Paper(_)) | Block::Invitation(_) | Block::StudentLink(_) | Block::SealedInvitation(_) => {
        }
    }
}

fn labels(buttons: &mut [Button], with: &Change<'_>) {
    buttons.iter_mut().for_each(|button| text(&mut button.label, with));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::msg;

    /// Two times that are apart in UTC may be of one day where somebody lives.
    #[test]
    fn what_says_the_same_by_the_readers_clock_can_still_be_told_apart() {
        let hour = 3_600_000;
        let label = |at: i64| crate::text::msg::label_at(crate::text::Arg::Day(at));
        let buttons = [23 * hour, 25 * hour].map(|at| super::super::button::go(label(at), crate::area::home()));
        let mut view = View::card(Vec::new(), buttons.to_vec());
        view.tell_by(&Clock { ahead: &|_| 2 * hour, now: None });
        view.tell_apart(crate::text::Locale::english(), crate::platform::Platform::ALL[0]);
        let View::Card { buttons, .. } = view else { panic!("it stays a card") };
        let said = |button: &Button| crate::text::Locale::english().plain(&button.label);
        assert_eq!(buttons.iter().map(said).collect::<Vec<_>>(), ["2 Jan 1970 (1)", "2 Jan 1970 (2)"]);
    }

    #[test]
    fn what_people_have_written_is_replaced_wherever_it_stands_and_nothing_else() {
        let line = msg::project_line("Clouds", msg::state_active());
        let blocks = vec![Block::Title(Text::words("Clouds")), Block::Item(line), Block::Invitation("Clouds".into())];
        let mut view = View::card(blocks, Vec::new());
        view.reword(&|words| (words == "Clouds").then(|| "Nubes".to_owned()));
        let View::Card { blocks, .. } = view else { panic!("it stays a card") };
        let line = msg::project_line("Nubes", msg::state_active());
        assert_eq!(blocks, [Block::Title(Text::words("Nubes")), Block::Item(line), Block::Invitation("Clouds".into())]);
    }
}
