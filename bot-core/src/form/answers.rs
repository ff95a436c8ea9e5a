//! Answers to questions of a form: read where they belong, or kept for correction.

use serde::{Deserialize, Serialize};

use super::{Form, FormState, With};
use crate::conversation::{Answer, Problem, QuestionId};
use crate::text::{Text, msg};
use crate::view::Widget;

/// An answer that cannot be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Rejected {
    pub(super) answer: Answer,
    pub(super) problem: Problem,
    /// Whether it can be used if the person says so.
    #[serde(default)]
    pub(super) offered: bool,
}

impl Rejected {
    /// An answer that cannot be used as it is.
    pub(super) fn new(answer: Answer, problem: Problem) -> Self {
        Self { answer, problem, offered: false }
    }

    /// An answer that may have been meant for something else.
    pub(super) fn offered(answer: Answer, problem: Text) -> Self {
        Self { answer, problem: Problem(problem), offered: true }
    }
}

impl<F: Form> FormState<F> {
    /// Lets an answered question be what it was.
    pub(super) fn keep(&mut self, id: &QuestionId) -> Option<()> {
        self.answered(id).then_some(())?;
        self.rejected.remove(id);
        self.ticked.remove(id);
        self.browsing = None;
        self.reopened = self.reopened.take().filter(|reopened| reopened != id);
        Some(())
    }

    /// Whether one answer of a form that is filled in is changed: the way back from it leads to the review.
    pub(super) fn changes_one(&mut self, id: &QuestionId) -> bool {
        self.reopened.as_ref() == Some(id) && self.answered(id) && self.pending().len() == 1
    }

    /// Reads answers in the form's order; says whether one of them concerned a visible question.
    pub(super) fn answer(&mut self, answers: &[(QuestionId, Answer)], with: With<'_, F::Known>) -> bool {
        let mut heard = false;
        for id in self.order() {
            for (_, answer) in answers.iter().filter(|(question, _)| *question == id) {
                heard |= self.answer_one(&id, answer, with);
            }
        }
        heard
    }

    /// Reads answers of which some may have been given otherwise since they were asked for: neither is lost, the person is
    /// asked. Says whether one of them concerned a visible question.
    pub(super) fn answer_modal(&mut self, answers: &[(QuestionId, Answer)], with: With<'_, F::Known>) -> bool {
        let (mut heard, asked) = (false, self.pending());
        for id in self.order() {
            for (_, answer) in answers.iter().filter(|(question, _)| *question == id) {
                if *answer == Answer::Skip && self.stands_unseen(&id, with) {
                    heard = true;
                    continue;
                }
                let stands = self.with(&id, |entry| entry.visible.then(|| entry.slot.answer()).flatten()).flatten();
                if stands.is_none() || asked.contains(&id) {
                    heard |= self.answer_one(&id, answer, with);
                    continue;
                }
                let mut other = self.clone();
                heard |= other.answer_one(&id, answer, with);
                if let Some(rejected) = other.rejected.remove(&id) {
                    self.rejected.insert(id.clone(), rejected);
                    continue;
                }
                let text = |form: &mut Self| form.with(&id, |entry| entry.slot.text()).flatten();
                if other.with(&id, |entry| entry.slot.answer()).flatten() != stands
                    && let (Some(stands), Some(other)) = (text(self), text(&mut other))
                {
                    let problem = msg::problem_answered_meanwhile(stands, other);
                    self.rejected.insert(id.clone(), Rejected::offered(answer.clone(), problem));
                }
            }
        }
        heard
    }

    /// Whether what a question holds cannot stand in a field of a modal: one that was left empty changes nothing then.
    fn stands_unseen(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> bool {
        let is_answered = self.with(id, |entry| entry.slot.answer().is_some()).unwrap_or(false);
        is_answered && self.widget(id, with) == Some(Widget::Picture)
    }

    /// Shows words with the question that is asked, without taking them for its answer.
    pub(super) fn offer(&mut self, words: &str, with: With<'_, F::Known>) -> Option<()> {
        let id = self.first_pending()?;
        let problem = match self.widget(&id, with)? {
            Widget::Text { .. } | Widget::Picture => msg::problem_written_before(),
            Widget::One(_) | Widget::Many { .. } => msg::problem_written_before_list(words),
        };
        self.rejected.insert(id, Rejected::offered(Answer::Text(words.to_owned()), problem));
        Some(())
    }

    pub(super) fn answer_one(&mut self, id: &QuestionId, answer: &Answer, with: With<'_, F::Known>) -> bool {
        let is_visible = self.known(id, with, |entry| entry.visible).unwrap_or(false);
        let Some(widget) = self.widget(id, with).filter(|_| is_visible) else { return false };
        // What a modal leaves empty is left out where it may be, and else not answered yet.
        if *answer == Answer::Skip && !self.with(id, |entry| entry.slot.optional()).unwrap_or(false) {
            return false;
        }
        self.choosing = false;
        match (answer, &widget) {
            (Answer::Many(keys), Widget::One(_)) if keys.len() == 1 => {
                self.put(id, &Answer::One(keys[0].clone()), with);
            }
            (Answer::Many(keys), Widget::Many { options, max })
                if keys.len() > *max && keys.iter().all(|key| options.name(key).is_some()) =>
            {
                self.take_too_many(id, keys, (options, *max));
            }
            (Answer::Text(words), Widget::One(_) | Widget::Many { .. }) => self.type_into(id, words, &widget, with),
            _ => self.put(id, answer, with),
        }
        true
    }

    /// Puts an answer in its place, or keeps it as rejected.
    pub(super) fn put(&mut self, id: &QuestionId, answer: &Answer, with: With<'_, F::Known>) {
        match self.known(id, with, |entry| entry.slot.set(answer, with.reader.locale)) {
            Some(Ok(())) => {
                self.rejected.remove(id);
                self.ticked.remove(id);
                self.browsing = None;
                if self.reopened.as_ref() == Some(id) {
                    self.reopened = None;
                }
                self.settle();
            }
            Some(Err(problem)) => {
                self.rejected.insert(id.clone(), Rejected::new(answer.clone(), problem));
            }
            None => {}
        }
    }
}
