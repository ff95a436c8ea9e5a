//! A field of a form: which question it asks, in which words, and where its answer goes.

use std::fmt;

use super::day::{DayOf, Days};
use super::value::{From, ManyOf, OneOf, Slot, Typed};
use super::{Chosen, Value};
use crate::conversation::{Answer, Key, QuestionId};
use crate::domain::Day;
use crate::lists::List;
use crate::text::{Text, beginning};

/// An answer in words that can be picked in place of typing it.
#[derive(Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its key: the same as long as it is suggested.
    pub key: Key,
    /// The words.
    pub words: String,
}

impl Suggestion {
    /// What its button says: how it begins.
    pub(super) fn label(&self) -> Text {
        Text::words(beginning(&self.words))
    }
}

/// What somebody has written never reaches a log.
impl fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Suggestion(…)")
    }
}

/// A field of a draft, with its name, its texts and its place.
pub struct Field<'a> {
    pub(super) id: QuestionId,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) visible: bool,
    /// Whether it is asked whatever was answered before: progress counts by these.
    pub(super) always: bool,
    pub(super) listed: bool,
    /// What the button says that leaves it out, where that is not the usual.
    pub(super) skip: Option<Text>,
    /// An answer that is likely.
    pub(super) offer: Option<String>,
    /// Answers that can be picked.
    pub(super) suggested: Vec<Suggestion>,
    pub(super) slot: Box<dyn Slot + 'a>,
}

impl<'a> Field<'a> {
    /// A field that is always asked. `label` is a message whose attributes `ask` and `example` hold the
    /// question and an example of a good answer; `empty` what to do where there is nothing to choose from.
    pub fn new<T: Value>(code: &'static str, label: Text, place: &'a mut Option<T>) -> Self {
        Self::of(code, label, Box::new(Typed(place)))
    }

    /// A field that is answered by an entry of a list of data; `value` is what a key stands for.
    pub fn listed<T: Chosen + 'a>(
        code: &'static str,
        label: Text,
        place: &'a mut Option<T>,
        list: (List, fn(Key) -> T),
    ) -> Self {
        Self::chosen(code, label, OneOf(place, From::List(list.0, list.1)))
    }

    /// A field that is answered by one of the values that are known, each as it is read in the list.
    pub fn given<T: Chosen + 'a>(
        code: &'static str,
        label: Text,
        place: &'a mut Option<T>,
        given: Vec<(T, Text)>,
    ) -> Self {
        Self::chosen(code, label, OneOf(place, From::Given(given)))
    }

    /// A field that is answered by one of the values that a search has found, or by `none`, which stands below them.
    pub fn found<T: Chosen + 'a>(
        code: &'static str,
        label: Text,
        place: &'a mut Option<T>,
        (found, none): (Vec<T>, (T, Text)),
    ) -> Self {
        Self::chosen(code, label, OneOf(place, From::Found(found, none.0, none.1)))
    }

    /// A field that is answered by several of the values that are known, at most `max`, each as it is read in the list.
    pub fn several<T: Chosen + 'a>(
        code: &'static str,
        label: Text,
        place: &'a mut Option<Vec<T>>,
        (given, max): (Vec<(T, Text)>, usize),
    ) -> Self {
        Self::of(code, label, Box::new(ManyOf(place, given, max)))
    }

    /// A field that is answered by a day; `days` says which, where that is known.
    pub fn day(code: &'static str, label: Text, place: &'a mut Option<Day>, days: Option<Days>) -> Self {
        Self::of(code, label, Box::new(DayOf(place, days)))
    }

    fn chosen<T: Chosen + 'a>(code: &'static str, label: Text, slot: OneOf<'a, T>) -> Self {
        Self::of(code, label, Box::new(slot))
    }

    fn of(code: &'static str, label: Text, slot: Box<dyn Slot + 'a>) -> Self {
        Self {
            id: QuestionId::new(code),
            label,
            hint: None,
            visible: true,
            always: true,
            listed: true,
            skip: None,
            offer: None,
            suggested: Vec::new(),
            slot,
        }
    }

    /// Its short name.
    pub fn id(&self) -> &QuestionId {
        &self.id
    }

    /// What the field is called.
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// The answer that would give what it holds.
    pub fn answer(&self) -> Option<Answer> {
        self.slot.answer()
    }

    /// Says this below the question, if there is anything to say, in place of an example.
    pub fn hint(mut self, hint: Option<Text>) -> Self {
        self.hint = hint;
        self
    }

    /// Says this on the button that leaves it out, if there is anything to say, in place of the usual.
    pub fn left_out_by(mut self, skip: Option<Text>) -> Self {
        self.skip = skip;
        self
    }

    /// Offers an answer that is likely, if there is one, to be used as it is.
    pub fn offering(mut self, offer: Option<String>) -> Self {
        self.offer = offer;
        self
    }

    /// Lets one of these answers be picked in place of typing one.
    pub fn suggesting(mut self, suggested: Vec<Suggestion>) -> Self {
        self.suggested = suggested;
        self
    }

    /// The words of the suggestion with this key, if there is one.
    pub(super) fn picked(&self, key: &Key) -> Option<String> {
        let suggestion = self.suggested.iter().find(|suggestion| suggestion.key == *key);
        suggestion.map(|suggestion| suggestion.words.clone())
    }

    /// What it holds, as people read it.
    pub fn text(&self) -> Option<Text> {
        self.slot.text()
    }

    /// Asks the field only where `visible` holds.
    pub fn when(mut self, visible: bool) -> Self {
        (self.visible, self.always) = (visible, false);
        self
    }

    /// Leaves the field out of the review unless `listed` holds: other fields say what it holds.
    pub fn listed_if(mut self, listed: bool) -> Self {
        self.listed = listed;
        self
    }
}
