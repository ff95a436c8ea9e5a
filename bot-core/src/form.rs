//! One pure machine that runs every form.
//!
//! A form is its draft: [`Form::fields`] says order, type and visibility of each field in one place. The
//! machine owes every form the same: back, change any answer from the review, skip, prefill, several
//! wrong answers at once, long lists searched, paged and ticked. It keeps what did not parse, to be
//! asked again with what was typed.

mod answers;
mod browse;
mod day;
mod field;
mod value;
mod view;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use crate::value::{Chosen, Optional, Value};
pub use crate::view::PAGE;
pub use day::Days;
pub use field::{Field, Suggestion};
pub use value::Slot;
pub use view::Handle;

use crate::area::Command;
use crate::conversation::{Answer, Input, Key, Press, Problem, QuestionId, Step};
use crate::file::Meant;
use crate::reader::Reader;
use crate::text::Text;
use crate::view::{Button, Quote, Widget, apart};
use answers::Rejected;

/// A draft that is filled in question by question.
pub trait Form: Clone {
    /// What its questions and its review need to know. Empty, it still says which fields there are.
    type Known: Default;

    /// Every field in the order of asking, those not visible now included: they are emptied.
    fn fields(&mut self, known: &Self::Known) -> Vec<Field<'_>>;

    /// What is being filled in.
    fn heading(&self) -> Text;

    /// What somebody asked for, which is answered by it: it is quoted on top until the form is sent.
    fn asked(&self) -> &[Quote] {
        &[]
    }

    /// What to know before the first question is answered, and the button that says more.
    fn preface(&self, _reader: &Reader) -> Option<(Text, Button)> {
        None
    }

    /// What can be done elsewhere about a question, beside its answers.
    fn ways(&self, _question: &QuestionId, _known: &Self::Known) -> Vec<Button> {
        Vec::new()
    }

    /// What to know before sending.
    fn notes(&self, _with: With<'_, Self::Known>) -> Vec<Text> {
        Vec::new()
    }

    /// What the button that sends says, or why sending has to wait.
    ///
    /// # Errors
    /// The text that says for whom it waits.
    fn send(&self, with: With<'_, Self::Known>) -> Result<Text, Text>;

    /// What the complete draft asks for.
    ///
    /// # Errors
    /// The field that stands in the way and what is wrong with it.
    fn command(self) -> Result<Command, (QuestionId, Problem)>;
}

/// Who fills a form in, and what its questions need to know.
#[derive(Debug)]
pub struct With<'a, K> {
    /// Who fills it in.
    pub reader: &'a Reader,
    /// What its questions need to know.
    pub known: &'a K,
}

impl<K> Clone for With<'_, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for With<'_, K> {}

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

/// Where a list is browsed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Browsing {
    question: QuestionId,
    #[serde(default)]
    query: Option<String>,
    #[serde(default)]
    page: u16,
    /// Whether what is ticked is shown alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    chosen: bool,
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
    pub fn open(&self) -> Vec<QuestionId> {
        self.clone().pending()
    }

    /// What has been filled in so far, to be changed from outside the form.
    pub fn draft_mut(&mut self) -> &mut F {
        &mut self.draft
    }

    /// Whether another state asks the same, so that a press on a button of one holds in the other: the same question, or
    /// what to do with the same answers.
    pub fn asks_the_same(&self, other: &Self) -> bool
    where
        F: PartialEq,
    {
        match (self.first_pending(), other.first_pending()) {
            (None, None) => self.choosing == other.choosing && self.draft == other.draft,
            (mine, others) => mine == others,
        }
    }

    /// The question that is asked first now; `None` when everything is answered.
    pub fn first_pending(&self) -> Option<QuestionId> {
        self.clone().pending().into_iter().next()
    }

    /// Which files may answer the question that is asked first; `None` where none may.
    pub fn takes_files(&self) -> Option<Meant> {
        let mut form = self.clone();
        let asked = form.first_pending();
        asked.and_then(|id| form.with(&id, |entry| entry.slot.takes_files())).flatten()
    }

    /// What is searched for in the list of `question`, once `input` has happened.
    pub fn query<'a>(&'a self, question: &str, input: Option<&'a Input>) -> Option<&'a str> {
        if let Some(Input::Answer(answers) | Input::Modal(answers)) = input {
            for (id, answer) in answers {
                if let (true, Answer::Text(words)) = (id.as_str() == question, answer) {
                    return Some(words);
                }
            }
        }
        self.browsing.as_ref().filter(|b| b.question.as_str() == question)?.query.as_deref()
    }

    /// Takes an input. What the current view does not offer is refused and changes nothing.
    pub fn step(mut self, input: &Input, with: With<'_, F::Known>) -> Step<Self> {
        match input {
            Input::Answer(answers) => {
                let before = self.clone();
                if self.answer(answers, with) { Step::Continue(self) } else { Step::Refused(before) }
            }
            Input::Modal(answers) => {
                let before = self.clone();
                if self.answer_modal(answers, with) { Step::Continue(self) } else { Step::Refused(before) }
            }
            Input::Early(words) => {
                let before = self.clone();
                if self.offer(words, with).is_some() { Step::Continue(self) } else { Step::Refused(before) }
            }
            Input::Tick { page, keys } => {
                let asked = self.clone().pending().into_iter().next();
                let mut next = self.clone();
                match asked.and_then(|id| next.tick_page(&id, (*page, keys), with)) {
                    Some(()) => Step::Continue(next),
                    None => Step::Refused(self),
                }
            }
            Input::Press(Press::Send) => self.send(with),
            Input::Press(press) => match self.clone().press(press, with) {
                Some(next) => Step::Continue(next),
                None => Step::Refused(self),
            },
        }
    }

    /// Empties what is not visible any more, until nothing more disappears by it.
    fn settle(&mut self) {
        loop {
            let mut gone = Vec::new();
            for mut entry in self.fields() {
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

    fn press(mut self, press: &Press, with: With<'_, F::Known>) -> Option<Self> {
        let asked = self.pending().into_iter().next();
        match (press, asked) {
            (Press::Choose(key), Some(id)) => match self.known(&id, with, |entry| entry.picked(key)).flatten() {
                Some(words) => {
                    self.answer_one(&id, &Answer::Text(words), with);
                }
                None => {
                    let has_offers = self.known(&id, with, |entry| !entry.slot.offers().is_empty())?;
                    (has_offers || matches!(self.widget(&id, with)?, Widget::One(_))).then_some(())?;
                    self.put(&id, &Answer::One(key.clone()), with);
                }
            },
            (Press::Tick(key), Some(id)) => self.tick(&id, key, with)?,
            (Press::Untick(key), Some(id)) => self.untick(&id, key, with)?,
            (Press::Done, Some(id)) => {
                let ticked = self.ticks(&id, with)?;
                self.put(&id, &Answer::Many(ticked), with);
            }
            (Press::Use, Some(id)) => {
                let offered = match self.rejected.remove(&id) {
                    Some(rejected) => Some(rejected).filter(|rejected| rejected.offered)?.answer,
                    None => Answer::Text(self.likely(&id)?),
                };
                self.answer_one(&id, &offered, with);
            }
            (Press::Page(page), Some(id)) => self.turn(&id, *page, with)?,
            (Press::ShowAll, Some(id)) => self.show_all(&id, with)?,
            (Press::ShowChosen, Some(id)) => self.show_chosen(&id, with)?,
            (Press::Skip, Some(id)) => {
                self.with(&id, |entry| entry.slot.optional())?.then_some(())?;
                self.put(&id, &Answer::Skip, with);
            }
            (Press::Back, Some(id)) if self.changes_one(&id) => self.keep(&id)?,
            (Press::Back, Some(id)) => {
                let before = self.before(&id)?;
                self.reopen(before);
            }
            (Press::Keep, Some(id)) => self.keep(&id)?,
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
            (Press::Fill | Press::TickPage(_), _) => return None,
            (Press::Back, None) => {
                let last = self.visible().pop()?;
                self.reopen(last);
            }
            _ => return None,
        }
        Some(self)
    }

    fn send(mut self, with: With<'_, F::Known>) -> Step<Self> {
        if !self.pending().is_empty() || self.draft.send(with).is_err() {
            return Step::Refused(self);
        }
        match self.draft.clone().command() {
            Ok(command) => Step::Submit(self, Box::new(command)),
            Err((id, problem)) => {
                let answer = self.with(&id, |entry| entry.slot.answer()).flatten();
                let answer = answer.unwrap_or(Answer::Text(String::new()));
                self.rejected.insert(id, Rejected::new(answer, problem));
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
        for entry in self.fields() {
            let open = entry.slot.answer().is_none() || rejected.contains(&entry.id);
            if entry.visible && open && reopened.as_ref() != Some(&entry.id) {
                pending.push(entry.id);
            }
        }
        pending
    }

    /// The fields, whatever is known: which there are, and what they hold.
    fn fields(&mut self) -> Vec<Field<'_>> {
        self.draft.fields(&F::Known::default())
    }

    fn order(&mut self) -> Vec<QuestionId> {
        self.fields().into_iter().map(|entry| entry.id).collect()
    }

    fn visible(&mut self) -> Vec<QuestionId> {
        self.fields().into_iter().filter(|entry| entry.visible).map(|entry| entry.id).collect()
    }

    /// The visible question before `id`.
    fn before(&mut self, id: &QuestionId) -> Option<QuestionId> {
        let visible = self.visible();
        let at = visible.iter().position(|other| other == id)?;
        at.checked_sub(1).and_then(|before| visible.into_iter().nth(before))
    }

    fn answered(&mut self, id: &QuestionId) -> bool {
        self.with(id, |entry| entry.slot.answer().is_some()).unwrap_or(false)
    }

    /// What is offered as the answer to a question that has none.
    fn likely(&mut self, id: &QuestionId) -> Option<String> {
        let is_open = !self.rejected.contains_key(id) && !self.answered(id);
        is_open.then(|| self.with(id, |entry| entry.offer.clone()).flatten()).flatten()
    }

    /// How a question is answered. A list has its labels in full, as people search in it and read its entries in sentences.
    fn widget(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> Option<Widget> {
        let widget = self.known(id, with, |entry| entry.slot.widget())?;
        Some(widget.labelled(|labels| apart::entries_in_full(labels, with.reader.locale, with.reader.platform)))
    }

    fn with<T>(&mut self, id: &QuestionId, look: impl FnOnce(&mut Field<'_>) -> T) -> Option<T> {
        self.fields().iter_mut().find(|entry| entry.id == *id).map(look)
    }

    /// The same field with the list that it gives.
    fn known<T>(
        &mut self,
        id: &QuestionId,
        with: With<'_, F::Known>,
        look: impl FnOnce(&mut Field<'_>) -> T,
    ) -> Option<T> {
        self.draft.fields(with.known).iter_mut().find(|entry| entry.id == *id).map(look)
    }
}
