//! A view as text, laid out in parts and pages: what every platform that shows messages shows alike.
//!
//! How the parts are written, and what can be pressed below them, is left to the front ends.

mod pages;
mod part;

pub use crate::text::{NOTHING, cut, is_blank};
pub use pages::Leaflet;
pub use part::{Look, Part, Span, clean, label};

use crate::text::{Locale, Text, Together, msg, written_in, written_together};
use crate::view::{Block, ListView, Progress, Question, Quote, Row, Secret, SecretWords, View, Widget};

/// Values up to this length, in UTF-16 units, stand on the line of their name.
const SHORT: usize = 100;

/// Greatest length of what was typed, shown again to be corrected, in UTF-16 units.
const TYPED: usize = 2000;

/// Greatest length of any other part of a question, in UTF-16 units.
const ASKED: usize = 500;

/// As many of somebody's wishes are quoted above a question, the last ones.
const QUOTES: usize = 2;

/// Greatest length of the line that says whose words follow, in UTF-16 units.
const QUOTED_BY: usize = 120;

/// Lays out for one reader on one platform.
pub struct Layout<'a> {
    /// The reader's language.
    pub locale: Locale,
    /// What an invitation's code looks like.
    pub invitation: &'a dyn Fn(&str) -> Part,
    /// What the code of a student's link looks like.
    pub student_link: &'a dyn Fn(&str) -> Part,
}

impl Layout<'_> {
    /// A text in one look, with its addresses and commands in their own.
    pub fn part(&self, look: Look, text: &Text) -> Part {
        Part::said(look, text, self.locale)
    }

    /// The view as text; of several questions the first. A list of commands has none.
    pub fn leaflet(&self, view: &View) -> Leaflet {
        match view {
            View::Ask { heading, asked, pending, progress, note, .. } => {
                let quoted = self.quotes(asked);
                let question = pending.first().map(|question| self.question(question, TYPED - length(&quoted)));
                let body = quoted.into_iter().chain(question.unwrap_or_default()).collect();
                let footer = note.iter().map(|note| self.part(Look::Italic, note)).collect();
                Leaflet { header: self.progress(heading, *progress), body, footer }
            }
            View::Browse { heading, asked, question, list, progress, .. } => {
                let body = self.quotes(asked).into_iter().chain(self.list(question, list)).collect();
                Leaflet { header: self.progress(heading, *progress), body, footer: Vec::new() }
            }
            View::Review { heading, asked, rows, notes, .. } => Leaflet {
                header: vec![self.part(Look::Bold, heading)],
                body: self.quotes(asked).into_iter().chain(self.rows(rows)).collect(),
                footer: notes.iter().map(|note| self.part(Look::Plain, note)).collect(),
            },
            View::Card { blocks, .. } => self.card(blocks),
            View::Commands(_) => Leaflet::default(),
        }
    }

    fn progress(&self, heading: &Text, progress: Progress) -> Vec<Part> {
        let counted = msg::frame_progress(heading.clone(), progress.at, progress.of);
        vec![self.part(Look::Bold, if progress.of > 1 { &counted } else { heading })]
    }

    /// What somebody asked for: whose words, the words, and in which language they are. The last ones, as many as leave room for an answer.
    pub fn quotes(&self, asked: &[Quote]) -> Vec<Part> {
        let last = &asked[asked.len().saturating_sub(QUOTES)..];
        let quote = |quote: &Quote| {
            let by = self.part(Look::Italic, &quote.by).cut(QUOTED_BY);
            let words = self.part(Look::Quote, &quote.words).cut(ASKED).close();
            [by, words].into_iter().chain(self.language_of(&quote.words))
        };
        last.iter().flat_map(quote).collect()
    }

    /// A question: first what is wrong with the answer, then the question and its example, then what stands there, with `room`
    /// for it in UTF-16 units.
    pub fn question(&self, question: &Question, room: usize) -> Vec<Part> {
        let typed = self.typed(question, room);
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
            parts.push(self.part(Look::Italic, &msg::frame_length(max)).close());
        }
        parts
    }

    /// What is wrong with the answer.
    fn problem(&self, question: &Question) -> Vec<Part> {
        let warning = |problem: &Text| self.part(Look::Plain, &msg::frame_problem(problem.clone())).cut(ASKED);
        question.problem.iter().map(warning).collect()
    }

    /// What was typed or stands there, ready to be copied and corrected.
    fn typed(&self, question: &Question, room: usize) -> Vec<Part> {
        let Some(typed) = question.typed.as_deref().filter(|typed| !is_blank(typed)) else { return Vec::new() };
        let intro = if question.problem.is_some() { msg::frame_typed() } else { msg::frame_stands() };
        let look = if typed.trim().contains('\n') { Look::Block } else { Look::Code };
        vec![self.part(Look::Plain, &intro), Part::new(look, typed).cut(room).close()]
    }

    /// A question that is answered from a list.
    fn list(&self, question: &Question, list: &ListView) -> Vec<Part> {
        let mut parts = self.problem(question);
        parts.extend(self.asked(question));
        if !list.ticked.is_empty() {
            let chosen = msg::plain_list(list.ticked.clone());
            // What is ticked in a list has a capital there; what stands alone may be somebody's own word.
            let chosen = if list.tick.is_some() { chosen.capitalized() } else { chosen };
            parts.push(self.part(Look::Plain, &msg::frame_chosen(chosen)).cut(ASKED));
        }
        // What was searched in vain stands in the problem already.
        let is_said = question.problem.is_some() && (list.all.is_none() || list.choices.is_empty());
        if let Some(query) = list.query.as_ref().filter(|_| !is_said) {
            let found = match list.all {
                _ if list.choices.is_empty() => msg::frame_search_nothing(query),
                Some(all) => msg::frame_search_found(query, all),
                None => msg::frame_search(query),
            };
            parts.push(self.part(Look::Plain, &found).cut(ASKED));
        }
        if let (Some(all), None, true) = (list.all, &list.query, list.pages > 1) {
            parts.push(self.part(Look::Plain, &msg::page_of(list.page + 1, list.pages, all)));
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
        let name = self.locale.format(&msg::frame_label(row.label.clone()));
        let value = self.part(Look::Plain, &row.value);
        let is_short = value.seen_len() <= SHORT && !value.spans.iter().any(|span| span.text.contains('\n'));
        let mut part = Part::new(Look::Bold, &name).and(Look::Plain, if is_short { " " } else { "\n" });
        part.spans.extend(value.spans);
        if is_short { part.close() } else { part }
    }

    fn card(&self, blocks: &[Block]) -> Leaflet {
        let mut leaflet = Leaflet::default();
        let mut above = Above::Nothing;
        // What people have written in the facts above, each with its place in the body.
        let mut facts: Vec<(usize, &str)> = Vec::new();
        for block in blocks {
            if !matches!(block, Block::Field(_)) {
                self.languages(&std::mem::take(&mut facts), &mut leaflet.body);
            }
            let mut part = self.block(block);
            let here = match block {
                Block::Title(_) if above == Above::Nothing => {
                    // What the card is about stands on every page.
                    leaflet.header.push(part);
                    above = Above::Other;
                    continue;
                }
                Block::Item(_) => Above::Lines,
                Block::Field(_) | Block::Secret(_) if part.close => Above::Facts,
                // Somebody's words below a line belong to it.
                Block::Quote(_) if above == Above::Lines => Above::Lines,
                Block::Para(_) | Block::Note(_) if part.ends_with(':') => Above::Lead,
                Block::Title(_)
                | Block::Para(_)
                | Block::Field(_)
                | Block::Quote(_)
                | Block::Note(_)
                | Block::Invitation(_)
                | Block::StudentLink(_)
                | Block::SealedInvitation(_)
                | Block::Secret(_)
                | Block::File(_)
                | Block::Picture(_) => Above::Other,
            };
            let belongs = above == Above::Lead && !matches!(block, Block::Title(_) | Block::Para(_) | Block::Note(_));
            part.close = belongs || (above == here && matches!(here, Above::Lines | Above::Facts));
            leaflet.body.push(part);
            above = here;
            if let Block::Field(Row { value, .. }) = block {
                let at = leaflet.body.len() - 1;
                facts.extend(value.as_words().map(|words| (at, words)));
            }
            if let Block::Quote(words) = block {
                leaflet.body.extend(self.language_of(words));
            }
        }
        self.languages(&facts, &mut leaflet.body);
        leaflet
    }

    /// In which language somebody has written, where the reader reads another one: a line right below the words.
    fn language_of(&self, words: &Text) -> Option<Part> {
        let says = words.as_words().and_then(|words| written_in(words, self.locale))?;
        Some(self.part(Look::Italic, &says).close())
    }

    /// The same of facts that stand together: below all of them, or right below each where they are in several languages.
    fn languages(&self, facts: &[(usize, &str)], body: &mut Vec<Part>) {
        let words: Vec<&str> = facts.iter().map(|(_, words)| *words).collect();
        match written_together(&words, self.locale) {
            Together::Alike(says) => body.extend(says.map(|says| self.part(Look::Italic, &says))),
            // From the last one on, so that those above stay where they are.
            Together::Apart(all) => {
                for ((at, _), says) in facts.iter().zip(all).rev() {
                    let Some(says) = says else { continue };
                    if let Some(next) = body.get_mut(at + 1) {
                        next.close = false;
                    }
                    body.insert(at + 1, self.part(Look::Italic, &says).close());
                }
            }
        }
    }

    fn block(&self, block: &Block) -> Part {
        match block {
            Block::Title(text) => self.part(Look::Bold, text),
            Block::Para(text) => self.part(Look::Plain, text),
            Block::Field(row) => self.row(row),
            Block::Quote(text) => self.part(Look::Quote, text),
            Block::Item(text) => self.part(Look::Plain, &msg::frame_item(text.clone())),
            Block::Note(text) => self.part(Look::Italic, text),
            Block::Invitation(code) => (self.invitation)(code),
            Block::StudentLink(code) => (self.student_link)(code),
            Block::SealedInvitation(_) => self.part(Look::Italic, &msg::frame_secret_gone()),
            Block::Secret(secret) => self.secret(secret),
            Block::File(enclosed) => self.part(Look::Plain, &msg::frame_file(enclosed.shown(self.locale))),
            // It is seen.
            Block::Picture(_) => Part::default(),
        }
    }

    /// "Name: secret" on one line. A secret that nobody has opened is one that cannot be shown.
    fn secret(&self, secret: &Secret) -> Part {
        let name = self.locale.format(&msg::frame_label(secret.label.clone()));
        let part = Part::new(Look::Bold, &name).and(Look::Plain, " ").close();
        match &secret.words {
            SecretWords::Opened(words) => {
                let (before, behind) = self.locale.around();
                part.and(Look::Plain, before).and(Look::Secret, words.as_str()).and(Look::Plain, behind)
            }
            SecretWords::Sealed(_) | SecretWords::Gone => {
                part.and(Look::Italic, &self.locale.format(&msg::frame_secret_gone()))
            }
        }
    }
}

/// The length of all of these, in UTF-16 units.
fn length(parts: &[Part]) -> usize {
    parts.iter().map(Part::len).sum()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::{Action, Press, QuestionId};
    use crate::domain::ConversationId;
    use crate::view::Options;

    fn laid_out(locale: Locale, body: impl FnOnce(&Layout<'_>) -> Vec<Part>) -> String {
        let code = |_: &str| Part::default();
        let parts = body(&Layout { locale, invitation: &code, student_link: &code });
        let part = |part: &Part| part.spans.iter().map(|span| span.text.as_str()).collect::<String>();
        let all = parts.iter().map(part).collect::<Vec<_>>().join("\n");
        all.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn what_is_ticked_has_the_capital_of_its_button() {
        let subjects = crate::lists::List::subjects();
        let question = Question {
            id: QuestionId::from_code("subjects".to_owned()),
            label: msg::field_subjects(),
            ask: msg::field_subjects_ask(),
            example: msg::field_subjects_example(),
            widget: Widget::Many { options: Options::List(subjects), max: 10 },
            typed: None,
            offer: None,
            problem: None,
            optional: false,
        };
        let (conversation, press) = (ConversationId(1), Press::TickPage(0));
        let list = |tick: Option<Action>| ListView {
            choices: Vec::new(),
            page: 0,
            pages: 1,
            all: None,
            query: None,
            ticked: vec![subjects.text("biology"), subjects.text("art")],
            turn: Vec::new(),
            tick: tick.map(Box::new),
        };
        let ticks = || Some(Action::Form { conversation, revision: 1, press: press.clone() });
        for (tag, chosen) in
            [("en", "Selected: Biology and art"), ("es", "Seleccionado: Biología y educación plástica y visual")]
        {
            let said = laid_out(Locale::negotiate(tag), |layout| layout.list(&question, &list(ticks())));
            assert!(said.contains(chosen), "{said}");
        }
        let said = laid_out(Locale::english(), |layout| layout.list(&question, &list(None)));
        assert!(said.contains("Selected: biology and art"), "what stands may be anybody's word: {said}");
    }

    /// What people have written stays as it is; who reads another language is told which one it is, once for facts that stand together.
    #[test]
    fn the_language_of_what_others_have_written_is_said_where_the_reader_reads_another_one() {
        let fact = |label, value: &str| Block::Field(Row { label, value: Text::words(value) });
        let blocks = [
            Block::Para(msg::home_nothing_waits()),
            fact(msg::field_description(), "Our classes watch the sky for a month and compare what they see."),
            fact(msg::field_aims(), "The pupils learn how the weather of two towns hangs together."),
            Block::Quote(Text::words("Please shorten the description and say what the pupils will do.")),
            Block::Quote(Text::words("Muchas gracias")),
        ];
        let said = |tag| laid_out(Locale::negotiate(tag), |layout| layout.card(&blocks).body);
        assert!(!said("en").contains("Written in"), "{}", said("en"));
        let spanish = said("es");
        let told = (1..).zip(spanish.lines()).filter(|(_, line)| *line == "Escrito en: inglés");
        let told: Vec<usize> = told.map(|(at, _)| at).collect();
        assert_eq!(told, [4, 6], "below the facts and below the words: {spanish}");
    }

    #[test]
    fn facts_that_people_have_written_in_several_languages_say_it_one_by_one() {
        let fact = |label, value: &str| Block::Field(Row { label, value: Text::words(value) });
        let blocks = [
            fact(msg::field_description(), "Our classes watch the sky for a month and compare what they see."),
            fact(msg::field_title(), "Nubes"),
            fact(msg::field_aims(), "Los alumnos miden el río y comparan los datos con los de las otras escuelas."),
        ];
        let said = laid_out(Locale::negotiate("pl"), |layout| layout.card(&blocks).body);
        let told: Vec<&str> = said.lines().filter(|line| !line.contains(':') || line.starts_with("Język")).collect();
        assert_eq!(told, ["Język tekstu: angielski", "Język tekstu: hiszpański"], "{said}");
        let second = said.lines().position(|line| line == "Język tekstu: angielski");
        assert_eq!(second, Some(1), "right below its fact: {said}");
        let own = laid_out(Locale::negotiate("es"), |layout| layout.card(&blocks).body);
        assert_eq!(own.matches("Escrito en").count(), 1, "who reads one of them is told of the other one: {own}");
    }

    #[test]
    fn the_language_of_what_is_answered_stands_above_the_question() {
        let english = "Please shorten the description and say what the pupils will do.";
        let asked = [english, "Muchas gracias"].map(|words| Quote::of("Eva", words));
        let said = laid_out(Locale::negotiate("es"), |layout| layout.quotes(&asked));
        assert_eq!(said.lines().nth(2), Some("Escrito en: inglés"), "{said}");
        assert_eq!(said.lines().count(), 5, "two words leave a doubt: {said}");
        assert!(!laid_out(Locale::english(), |layout| layout.quotes(&asked)).contains("Written in"));
    }

    #[test]
    fn both_founders_with_the_place_of_their_school_stand_on_their_lines() {
        let [ana, jan] = [
            "Ana Nube, Escuela Nube, Valverde, Comunidad de Madrid, España",
            "Jan Lipa, Szkoła Pod Lipą, Lipowo, Polonia",
        ];
        let rows = [(msg::project_founder(), ana), (msg::project_partner(), jan)];
        let rows = rows.map(|(label, value)| Row { label, value: Text::words(value) });
        let said = laid_out(Locale::negotiate("es"), |layout| layout.rows(&rows));
        assert_eq!(said.lines().count(), 2, "{said}");
        assert!(said.lines().next().is_some_and(|line| line.ends_with(ana)), "{said}");
        let long = [Row { label: msg::project_partner(), value: Text::words("x".repeat(SHORT + 1)) }];
        assert_eq!(laid_out(Locale::english(), |layout| layout.rows(&long)).lines().count(), 2);
    }
}
