//! One pure machine that runs every form.
//!
//! A form is its draft: [`Form::fields`] says order, type and visibility of each field in one place. The
//! machine owes every form the same: back, change any answer from the review, skip, prefill, several
//! wrong answers at once, long lists searched, paged and ticked. It keeps what did not parse, to be
//! asked again with what was typed.

mod browse;
mod value;
mod view;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use browse::PAGE;
pub use value::{Optional, Slot, Value};
pub use view::Handle;

use crate::conversation::{Answer, Input, Key, Press, Problem, QuestionId, Step, Widget};
use crate::domain::Command;
use crate::facts::Facts;
use crate::text::{Text, msg};

/// A draft that is filled in question by question.
pub trait Form: Clone {
    /// Every field in the order of asking, those not visible now included: they are emptied.
    fn fields(&mut self) -> Vec<Entry<'_>>;

    /// What is being filled in.
    fn heading(&self, facts: &Facts) -> Text;

    /// What to know before sending.
    fn notes(&self, _facts: &Facts) -> Vec<Text> {
        Vec::new()
    }

    /// What the button that sends says, or why sending has to wait.
    ///
    /// # Errors
    /// The text that says for whom it waits.
    fn send(&self, facts: &Facts) -> Result<Text, Text>;

    /// What the complete draft asks of the domain.
    ///
    /// # Errors
    /// The field that stands in the way and what is wrong with it.
    fn command(self, facts: &Facts) -> Result<Command, (QuestionId, Problem)>;
}

/// A field of a draft, with its name, its texts and its place.
pub struct Entry<'a> {
    id: QuestionId,
    label: Text,
    visible: bool,
    slot: &'a mut dyn Slot,
}

impl<'a> Entry<'a> {
    /// A field that is always asked. `label` is a message whose attributes `ask` and `example` hold the
    /// question and an example of a good answer; `empty` what to do where there is nothing to choose from.
    pub fn new(code: &'static str, label: Text, slot: &'a mut dyn Slot) -> Self {
        Self { id: QuestionId::new(code), label, visible: true, slot }
    }

    /// Its short name.
    #[must_use]
    pub fn id(&self) -> &QuestionId {
        &self.id
    }

    /// What the field is called.
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// The answer that would give what it holds.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        self.slot.answer()
    }

    /// Asks the field only where `visible` holds.
    #[must_use]
    pub fn when(mut self, visible: bool) -> Self {
        self.visible = visible;
        self
    }
}

/// A form in the middle of being filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FormState<F> {
    draft: F,
    /// What did not parse, to be asked again with what was typed.
    #[serde(default)]
    rejected: BTreeMap<QuestionId, Rejected>,
    /// The answered question that is asked once more.
    #[serde(default)]
    reopened: Option<QuestionId>,
    /// Entries ticked but not yet confirmed by Done.
    #[serde(default)]
    ticked: BTreeMap<QuestionId, Vec<Key>>,
    /// Where a list is browsed.
    #[serde(default)]
    browsing: Option<Browsing>,
    /// Whether the person chooses what to change.
    #[serde(default)]
    choosing: bool,
    /// The page of the review.
    #[serde(default)]
    page: u16,
}

/// An answer that cannot be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Rejected {
    answer: Answer,
    problem: Problem,
}

/// Where a list is browsed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Browsing {
    question: QuestionId,
    #[serde(default)]
    query: Option<String>,
    #[serde(default)]
    page: u16,
}

impl<F: Form> FormState<F> {
    /// A form that starts with what the draft already knows.
    pub fn new(draft: F) -> Self {
        Self {
            draft,
            rejected: BTreeMap::new(),
            reopened: None,
            ticked: BTreeMap::new(),
            browsing: None,
            choosing: false,
            page: 0,
        }
    }

    /// What has been filled in so far.
    pub fn draft(&self) -> &F {
        &self.draft
    }

    /// All questions that are open now, in the order of asking.
    #[must_use]
    pub fn open(&self) -> Vec<QuestionId> {
        self.clone().pending()
    }

    /// What has been filled in so far, to be changed from outside the form.
    pub fn draft_mut(&mut self) -> &mut F {
        &mut self.draft
    }

    /// The question that is asked first now; `None` when everything is answered.
    #[must_use]
    pub fn first_pending(&self) -> Option<QuestionId> {
        self.clone().pending().into_iter().next()
    }

    /// What is searched for in the list of `question`, once `input` has happened.
    pub fn query<'a>(&'a self, question: &str, input: Option<&'a Input>) -> Option<&'a str> {
        if let Some(Input::Answer(answers) | Input::Late(answers)) = input {
            for (id, answer) in answers {
                if let (true, Answer::Text(words)) = (id.as_str() == question, answer) {
                    return Some(words);
                }
            }
        }
        self.browsing.as_ref().filter(|b| b.question.as_str() == question)?.query.as_deref()
    }

    /// Takes an input. What the current view does not offer is refused and changes nothing.
    pub fn step(mut self, input: &Input, facts: &Facts) -> Step<Self> {
        match input {
            Input::Answer(answers) => {
                let before = self.clone();
                if self.answer(answers, facts) { Step::Continue(self) } else { Step::Refused(before) }
            }
            Input::Late(answers) => {
                self.answer_late(answers, facts);
                Step::Continue(self)
            }
            Input::Tick(keys) => {
                let asked = self.clone().pending().into_iter().next();
                let mut next = self.clone();
                match asked.and_then(|id| next.tick(&id, keys, facts)) {
                    Some(()) => Step::Continue(next),
                    None => Step::Refused(self),
                }
            }
            Input::Press(Press::Send) => self.send(facts),
            Input::Press(press) => match self.clone().press(press, facts) {
                Some(next) => Step::Continue(next),
                None => Step::Refused(self),
            },
        }
    }

    /// Reads answers in the form's order; says whether one of them concerned a visible question.
    fn answer(&mut self, answers: &[(QuestionId, Answer)], facts: &Facts) -> bool {
        let mut heard = false;
        for id in self.order() {
            for (_, answer) in answers.iter().filter(|(question, _)| *question == id) {
                heard |= self.answer_one(&id, answer, facts);
            }
        }
        heard
    }

    /// Answers to questions that may have been answered otherwise meanwhile: neither answer is lost, the person is asked.
    fn answer_late(&mut self, answers: &[(QuestionId, Answer)], facts: &Facts) {
        for id in self.order() {
            for (_, answer) in answers.iter().filter(|(question, _)| *question == id) {
                let stands = self.with(&id, |entry| entry.visible.then(|| entry.slot.answer()).flatten()).flatten();
                if stands.is_none() {
                    self.answer_one(&id, answer, facts);
                    continue;
                }
                let mut other = self.clone();
                other.answer_one(&id, answer, facts);
                if other.with(&id, |entry| entry.slot.answer()).flatten() != stands {
                    let problem = Problem(msg::problem_answered_meanwhile());
                    self.rejected.insert(id.clone(), Rejected { answer: answer.clone(), problem });
                }
            }
        }
    }

    fn answer_one(&mut self, id: &QuestionId, answer: &Answer, facts: &Facts) -> bool {
        let Some(widget) = self.with(id, |entry| entry.visible.then(|| entry.slot.widget(facts))).flatten() else {
            return false;
        };
        // What a window leaves empty is left out where it may be, and else not answered yet.
        if *answer == Answer::Skip && !self.with(id, |entry| entry.slot.optional()).unwrap_or(false) {
            return false;
        }
        self.choosing = false;
        match (answer, &widget) {
            (Answer::Many(keys), Widget::One(_)) if keys.len() == 1 => {
                self.put(id, &Answer::One(keys[0].clone()), facts);
            }
            (Answer::Text(words), Widget::One(_) | Widget::Many { .. }) => self.type_into(id, words, &widget, facts),
            _ => self.put(id, answer, facts),
        }
        true
    }

    /// Puts an answer in its place, or keeps it as rejected.
    fn put(&mut self, id: &QuestionId, answer: &Answer, facts: &Facts) {
        match self.with(id, |entry| entry.slot.set(answer, facts)) {
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
                let answer = answer.clone();
                self.rejected.insert(id.clone(), Rejected { answer, problem });
            }
            None => {}
        }
    }

    /// Empties what is not visible any more, until nothing more disappears by it.
    fn settle(&mut self) {
        loop {
            let mut gone = Vec::new();
            for entry in self.draft.fields() {
                if !entry.visible && entry.slot.clear() {
                    gone.push(entry.id);
                }
            }
            let visible = self.visible();
            self.rejected.retain(|id, _| visible.contains(id));
            self.ticked.retain(|id, _| visible.contains(id));
            self.reopened = self.reopened.take().filter(|id| visible.contains(id));
            if gone.is_empty() {
                return;
            }
        }
    }

    fn press(mut self, press: &Press, facts: &Facts) -> Option<Self> {
        let asked = self.pending().into_iter().next();
        match (press, asked) {
            (Press::Choose(key), Some(id)) => {
                matches!(self.widget(&id, facts)?, Widget::One(_)).then_some(())?;
                self.put(&id, &Answer::One(key.clone()), facts);
            }
            (Press::Toggle(key), Some(id)) => self.toggle(&id, key, facts)?,
            (Press::Done, Some(id)) => {
                let ticked = self.ticks(&id, facts)?;
                self.put(&id, &Answer::Many(ticked), facts);
            }
            (Press::Page(page), Some(id)) => self.turn(&id, *page, facts)?,
            (Press::ShowAll, Some(id)) => self.show_all(&id)?,
            (Press::Skip, Some(id)) => {
                self.with(&id, |entry| entry.slot.optional())?.then_some(())?;
                self.put(&id, &Answer::Skip, facts);
            }
            (Press::Back, Some(id)) => {
                let before = self.before(&id)?;
                self.reopen(before);
            }
            (Press::Keep, Some(id)) => {
                self.answered(&id).then_some(())?;
                self.rejected.remove(&id);
                self.ticked.remove(&id);
                self.browsing = None;
                self.reopened = self.reopened.filter(|reopened| *reopened != id);
            }
            (Press::Page(page), None) if !self.choosing => self.page = *page,
            (Press::ChangeAny, None) => match self.visible().as_slice() {
                // Where there is nothing to choose from, it is asked right away.
                [only] => self.reopen(only.clone()),
                _ => self.choosing = true,
            },
            (Press::Review, None) => self.choosing = false,
            (Press::Change(id), None) => {
                self.visible().contains(id).then_some(())?;
                self.reopen(id.clone());
            }
            (Press::Fill | Press::Tick, _) => return None,
            (Press::Back, None) => {
                let last = self.visible().pop()?;
                self.reopen(last);
            }
            _ => return None,
        }
        Some(self)
    }

    fn send(mut self, facts: &Facts) -> Step<Self> {
        if !self.pending().is_empty() || self.draft.send(facts).is_err() {
            return Step::Refused(self);
        }
        match self.draft.clone().command(facts) {
            Ok(command) => Step::Submit(self, Box::new(command)),
            Err((id, problem)) => {
                let answer = self.with(&id, |entry| entry.slot.answer()).flatten();
                let answer = answer.unwrap_or(Answer::Text(String::new()));
                self.rejected.insert(id, Rejected { answer, problem });
                Step::Continue(self)
            }
        }
    }

    fn reopen(&mut self, id: QuestionId) {
        self.choosing = false;
        self.browsing = None;
        self.reopened = Some(id);
    }

    /// The questions to ask, in order: the reopened one first, unless it belongs to a field that is not there any
    /// more.
    fn pending(&mut self) -> Vec<QuestionId> {
        let visible = self.visible();
        let reopened = self.reopened.clone().filter(|id| visible.contains(id));
        let mut pending: Vec<QuestionId> = reopened.iter().cloned().collect();
        let rejected: Vec<QuestionId> = self.rejected.keys().cloned().collect();
        for entry in self.draft.fields() {
            let open = !entry.slot.is_answered() || rejected.contains(&entry.id);
            if entry.visible && open && reopened.as_ref() != Some(&entry.id) {
                pending.push(entry.id);
            }
        }
        pending
    }

    fn order(&mut self) -> Vec<QuestionId> {
        self.draft.fields().into_iter().map(|entry| entry.id).collect()
    }

    fn visible(&mut self) -> Vec<QuestionId> {
        self.draft.fields().into_iter().filter(|entry| entry.visible).map(|entry| entry.id).collect()
    }

    /// The visible question before `id`.
    fn before(&mut self, id: &QuestionId) -> Option<QuestionId> {
        let visible = self.visible();
        let at = visible.iter().position(|other| other == id)?;
        at.checked_sub(1).and_then(|before| visible.into_iter().nth(before))
    }

    fn answered(&mut self, id: &QuestionId) -> bool {
        self.with(id, |entry| entry.slot.is_answered()).unwrap_or(false)
    }

    fn widget(&mut self, id: &QuestionId, facts: &Facts) -> Option<Widget> {
        self.with(id, |entry| entry.slot.widget(facts))
    }

    fn with<T>(&mut self, id: &QuestionId, look: impl FnOnce(&mut Entry<'_>) -> T) -> Option<T> {
        self.draft.fields().iter_mut().find(|entry| entry.id == *id).map(look)
    }
}
