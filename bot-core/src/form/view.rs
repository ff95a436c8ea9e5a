//! What a form shows: the question, the list, or the review.

use super::{Field, Form, FormState, Suggestion, With};
use crate::conversation::{Action, Answer, Press, QuestionId};
use crate::domain::ConversationId;
use crate::text::msg;
use crate::view::{Button, Choice, ListView, Options, Progress, Question, Row, View, Widget, apart};

/// The conversation that a view's buttons belong to, and its revision.
#[derive(Clone, Copy, Debug)]
pub struct Handle {
    /// Which conversation.
    pub conversation: ConversationId,
    /// Its revision when what it asks now was asked first.
    pub revision: u32,
}

impl Handle {
    fn on(self, press: Press) -> Action {
        Action::Form { conversation: self.conversation, revision: self.revision, press }
    }
}

impl<F: Form> FormState<F> {
    /// The view of this state; the form itself is not changed.
    pub fn view(&self, handle: Handle, with: With<'_, F::Known>) -> View {
        let mut form = self.clone();
        let pending = form.pending();
        let Some(first) = pending.first().cloned() else { return form.review(handle, with) };
        let questions: Vec<Question> = pending.iter().filter_map(|id| form.question(id, with)).collect();
        let progress = form.progress(&first);
        let (heading, asked) = (form.draft.heading(), form.draft.asked().to_vec());
        let mut buttons = form.question_buttons(&first, handle, with);
        let fill = handle.on(Press::Fill);
        match (questions.first().map(|question| question.widget.clone()), questions) {
            (Some(widget @ (Widget::One(_) | Widget::Many { .. })), mut questions) => {
                let list = form.list(&first, &widget, handle, with);
                if let Widget::Many { .. } = widget {
                    let done = msg::button_done(list.ticked.len());
                    buttons.insert(0, Button::primary(done, handle.on(Press::Done)));
                }
                buttons.splice(0..0, form.draft.ways(&first, with.known));
                let question = Box::new(questions.remove(0));
                View::Browse { heading, asked, question, list, next: questions, progress, fill, buttons }
            }
            (_, pending) => {
                let is_first = form.before(&first).is_none();
                buttons.splice(0..0, form.suggestions(&first, handle, with));
                let preface = if is_first { form.draft.preface(with.reader) } else { None };
                let (note, more) = preface.unzip();
                buttons.extend(more);
                View::Ask { heading, asked, pending, progress, note, fill, buttons }
            }
        }
    }

    /// The question that is asked now, of how many; `None` where none is.
    pub fn asks(&self) -> Option<Progress> {
        let first = self.first_pending()?;
        Some(self.clone().progress(&first))
    }

    /// Every visible answer by its short name, for a reader.
    pub fn rows(&self) -> Vec<Row> {
        let mut draft = self.draft.clone();
        let mut rows = Vec::new();
        for entry in draft.fields(&F::Known::default()).into_iter().filter(|entry| entry.visible && entry.listed) {
            if let Some(value) = entry.slot.text() {
                rows.push(Row { label: entry.label, value });
            }
        }
        rows
    }

    /// A question and what was answered to it last, for the record that stays in the chat.
    pub fn answered_row(&self, id: &QuestionId) -> Option<Row> {
        let mut draft = self.draft.clone();
        let entry = draft.fields(&F::Known::default()).into_iter().find(|entry| entry.id == *id)?;
        let value = entry.slot.text()?;
        Some(Row { label: entry.label, value })
    }

    fn question(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> Option<Question> {
        let (rejected, offer) = (self.rejected.get(id).cloned(), self.likely(id));
        self.known(id, with, |entry| {
            let widget =
                entry.slot.widget().labelled(|labels| apart::entries(labels, with.reader.locale, with.reader.platform));
            let is_empty = matches!(widget.options(), Some(Options::Given(given)) if given.is_empty());
            let usual = if is_empty { entry.label.clone().attr("empty") } else { entry.label.clone().attr("example") };
            let example = entry.hint.clone().unwrap_or(usual);
            let typed = rejected.as_ref().map(|rejected| rejected.answer.clone()).or_else(|| entry.slot.answer());
            Question {
                id: id.clone(),
                label: entry.label.clone(),
                ask: entry.label.clone().attr("ask"),
                example,
                widget,
                typed: typed.and_then(|answer| typed_text(&answer)),
                offer,
                problem: rejected.map(|rejected| rejected.problem.0),
                optional: entry.slot.optional(),
            }
        })
    }

    /// The answers that can be picked in place of typing one.
    fn suggestions(&mut self, id: &QuestionId, handle: Handle, with: With<'_, F::Known>) -> Vec<Button> {
        let button = |one: &Suggestion| Button::new(one.label(), handle.on(Press::Choose(one.key.clone()))).entry();
        self.known(id, with, |entry| entry.suggested.iter().map(button).collect()).unwrap_or_default()
    }

    fn question_buttons(&mut self, id: &QuestionId, handle: Handle, with: With<'_, F::Known>) -> Vec<Button> {
        let mut buttons = Vec::new();
        let optional = self.with(id, |entry| entry.slot.optional()).unwrap_or(false);
        if self.rejected.get(id).is_some_and(|rejected| rejected.offered) {
            buttons.push(Button::primary(msg::button_use(), handle.on(Press::Use)));
        }
        if let Some(offer) = self.likely(id) {
            buttons.push(Button::primary(msg::button_use_offer(offer), handle.on(Press::Use)));
        }
        let offers = self.known(id, with, |entry| entry.slot.offers()).unwrap_or_default();
        buttons.extend(offers.into_iter().map(|(key, label)| Button::new(label, handle.on(Press::Choose(key)))));
        if self.answered(id) {
            buttons.push(Button::new(msg::button_keep(), handle.on(Press::Keep)));
        }
        if optional {
            let label = self.with(id, |entry| entry.skip.clone()).flatten().unwrap_or_else(msg::button_skip);
            buttons.push(Button::new(label, handle.on(Press::Skip)));
        }
        if self.changes_one(id) || self.before(id).is_some() {
            buttons.push(Button::navigate(msg::button_back(), handle.on(Press::Back)));
        }
        buttons.push(Button::navigate(msg::button_pause(), handle.on(Press::Pause)));
        buttons
    }

    /// The list of a question, with the labels of the widget that is shown.
    fn list(&mut self, id: &QuestionId, widget: &Widget, handle: Handle, with: With<'_, F::Known>) -> ListView {
        let (in_full, empty) = (self.widget(id, with), Options::Given(Vec::new()));
        let options = in_full.as_ref().and_then(Widget::options).unwrap_or(&empty);
        let ticks = self.ticks(id, with);
        let stands = self.with(id, |entry| entry.slot.text()).flatten();
        let ticked = ticks.clone().unwrap_or_default();
        let many = matches!(widget, Widget::Many { .. });
        let shown = self.shown(id, options, with);
        let mut turn = Vec::new();
        if shown.query.is_some() || shown.chosen {
            turn.push(Button::navigate(msg::button_show_all(), handle.on(Press::ShowAll)));
        }
        let is_elsewhere = !ticked.is_empty() && (shown.query.is_some() || shown.pages > 1);
        if many && is_elsewhere && !shown.chosen {
            turn.push(Button::navigate(msg::button_show_chosen(ticked.len()), handle.on(Press::ShowChosen)));
        }
        if let Some(before) = shown.page.checked_sub(1) {
            turn.push(Button::navigate(msg::button_previous(), handle.on(Press::Page(before))));
        }
        if shown.page + 1 < shown.pages {
            turn.push(Button::navigate(msg::button_next(), handle.on(Press::Page(shown.page + 1))));
        }
        let choices = shown.entries.into_iter().map(|(key, in_full)| {
            let label = widget.options().and_then(|options| options.label(&key)).unwrap_or(in_full);
            let is_ticked = ticked.contains(&key);
            let press = match (many, is_ticked) {
                (true, true) => Press::Untick(key.clone()),
                (true, false) => Press::Tick(key.clone()),
                (false, _) => Press::Choose(key.clone()),
            };
            Choice { ticked: is_ticked, action: handle.on(press), key, label }
        });
        ListView {
            choices: choices.collect(),
            page: shown.page,
            pages: shown.pages,
            all: shown.all,
            query: shown.query,
            ticked: match ticks {
                Some(keys) => keys.iter().filter_map(|key| options.name(key)).collect(),
                None => stands.into_iter().collect(),
            },
            turn,
            tick: many.then(|| Box::new(handle.on(Press::TickPage(shown.page)))),
        }
    }

    /// Which step of how many. What is asked only after a certain answer is part of the step before, so that the number of
    /// steps stays what it was.
    fn progress(&mut self, id: &QuestionId) -> Progress {
        let fields = self.fields();
        let steps = |fields: &[Field<'_>]| fields.iter().filter(|entry| entry.always).count();
        let at = fields.iter().position(|entry| entry.id == *id).unwrap_or(0);
        Progress { at: steps(&fields[..=at]).max(1), of: steps(&fields).max(1) }
    }

    fn review(&mut self, handle: Handle, with: With<'_, F::Known>) -> View {
        let mut notes = self.draft.notes(with);
        let mut buttons = Vec::new();
        let mut change = Vec::new();
        for entry in self.fields().into_iter().filter(|entry| entry.visible) {
            let (key, action) = (entry.id.as_str().to_owned(), handle.on(Press::Change(entry.id)));
            change.push(Choice { key, label: entry.label, ticked: false, action });
        }
        if self.choosing {
            buttons.extend(change.iter().map(|choice| Button::new(choice.label.clone(), choice.action.clone())));
            buttons.push(Button::navigate(msg::button_back(), handle.on(Press::Review)));
            notes.push(msg::form_what_to_change());
        } else {
            match self.draft.send(with) {
                Ok(label) => buttons.push(Button::primary(label, handle.on(Press::Send))),
                Err(why) => notes.push(why),
            }
            buttons.push(Button::new(msg::button_change(), handle.on(Press::ChangeAny)));
            buttons.push(Button::navigate(msg::button_pause(), handle.on(Press::Pause)));
        }
        View::Review {
            heading: self.draft.heading(),
            asked: self.draft.asked().to_vec(),
            rows: self.rows(),
            page: self.page,
            turn: handle.on(Press::Page(0)),
            notes,
            change,
            buttons,
        }
    }
}

/// What was typed, so that it can be corrected; a choice is corrected in its list instead.
fn typed_text(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Text(words) => Some(words.clone()),
        Answer::One(_) | Answer::Many(_) | Answer::Skip | Answer::Unusable | Answer::Unfetched | Answer::File(_) => {
            None
        }
    }
}
