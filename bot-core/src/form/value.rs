//! The places of a draft, as the machine asks and fills them.

use crate::conversation::{Answer, Key, Problem};
use crate::file::Meant;
use crate::lists::List;
use crate::text::{Locale, Text, msg};
use crate::value::{Chosen, Value};
use crate::view::{Options, Widget};

/// A place in a draft, whatever its type.
pub trait Slot {
    /// How the question is answered. Several entries of a list may have the same label.
    fn widget(&self) -> Widget;
    /// Whether it may be left out.
    fn optional(&self) -> bool;
    /// Which files may be the answer; `None` where none may.
    fn takes_files(&self) -> Option<Meant> {
        None
    }
    /// Answers that are likely and can be chosen in place of typing them, by their keys, each as its button says it.
    fn offers(&self) -> Vec<(Key, Text)> {
        Vec::new()
    }
    /// Reads an answer into the place, in the language of its reader.
    ///
    /// # Errors
    /// What is wrong with it; the place is as it was.
    fn set(&mut self, answer: &Answer, reader: Locale) -> Result<(), Problem>;
    /// Empties the place; says whether it held anything.
    fn clear(&mut self) -> bool;
    /// The answer that would give what it holds.
    fn answer(&self) -> Option<Answer>;
    /// What it holds, as people read it.
    fn text(&self) -> Option<Text>;
}

/// A place whose type knows how it is asked.
pub(super) struct Typed<'a, T>(pub(super) &'a mut Option<T>);

impl<T: Value> Slot for Typed<'_, T> {
    fn widget(&self) -> Widget {
        T::widget()
    }

    fn optional(&self) -> bool {
        T::OPTIONAL
    }

    fn takes_files(&self) -> Option<Meant> {
        T::FILES
    }

    fn set(&mut self, answer: &Answer, _: Locale) -> Result<(), Problem> {
        *self.0 = Some(T::parse(answer)?);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.as_ref().map(Value::answer)
    }

    fn text(&self) -> Option<Text> {
        self.0.as_ref().map(Value::text)
    }
}

/// Where the entries of a place come from that is filled from a list.
pub(super) enum From<T> {
    /// A list of data, and the value of a key.
    List(List, fn(Key) -> T),
    /// Values that are known, by how they are read in the list.
    Given(Vec<(T, Text)>),
    /// Values that were found for a search, and the one that stands below them: none of these.
    Found(Vec<T>, T, Text),
}

impl Widget {
    /// The same widget with other labels of the entries that a field gives, in their order. A list of data keeps its own.
    pub(super) fn labelled(self, labels: impl FnOnce(Vec<Text>) -> Vec<Text>) -> Self {
        match self {
            Self::One(options) => Self::One(options.labelled(labels)),
            Self::Many { options, max } => Self::Many { options: options.labelled(labels), max },
            Self::Text { .. } | Self::Picture => self,
        }
    }
}

impl Options {
    fn labelled(self, labels: impl FnOnce(Vec<Text>) -> Vec<Text>) -> Self {
        let labelled = |entries: Vec<(Key, Text)>| -> Vec<(Key, Text)> {
            let (keys, all): (Vec<Key>, Vec<Text>) = entries.into_iter().unzip();
            keys.into_iter().zip(labels(all)).collect()
        };
        match self {
            Self::List(_) => self,
            Self::Given(given) => Self::Given(labelled(given)),
            Self::Found { found, none } => Self::Found { found: labelled(found), none },
        }
    }
}

/// A place that is filled from a list which the field gives.
pub(super) struct OneOf<'a, T>(pub(super) &'a mut Option<T>, pub(super) From<T>);

impl<T: Chosen> OneOf<'_, T> {
    fn chosen(&self, key: &Key) -> Option<T> {
        match &self.1 {
            From::List(list, value) => list.contains(key).then(|| value(key.clone())),
            From::Given(given) => given.iter().find(|(value, _)| value.key() == *key).map(|(value, _)| value.clone()),
            From::Found(found, none, _) => found.iter().chain([none]).find(|value| value.key() == *key).cloned(),
        }
    }
}

impl<T: Chosen> Slot for OneOf<'_, T> {
    fn widget(&self) -> Widget {
        Widget::One(match &self.1 {
            From::List(list, _) => Options::List(*list),
            From::Given(given) => {
                Options::Given(given.iter().map(|(value, label)| (value.key(), label.clone())).collect())
            }
            From::Found(found, none, label) => Options::Found {
                found: found.iter().map(|value| (value.key(), value.text())).collect(),
                none: (none.key(), label.clone()),
            },
        })
    }

    fn optional(&self) -> bool {
        false
    }

    fn set(&mut self, answer: &Answer, _: Locale) -> Result<(), Problem> {
        let chosen = match answer {
            Answer::One(key) => self.chosen(key),
            Answer::Text(_)
            | Answer::Many(_)
            | Answer::Skip
            | Answer::Unusable
            | Answer::Unfetched
            | Answer::File(_) => None,
        };
        let chosen = chosen.ok_or_else(|| Problem(msg::problem_choose_from_list()))?;
        *self.0 = Some(chosen);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.as_ref().map(|value| Answer::One(value.key()))
    }

    fn text(&self) -> Option<Text> {
        self.0.as_ref().map(Chosen::text)
    }
}

/// A place that is filled with several of the values that the field gives.
pub(super) struct ManyOf<'a, T>(pub(super) &'a mut Option<Vec<T>>, pub(super) Vec<(T, Text)>, pub(super) usize);

impl<T: Chosen> Slot for ManyOf<'_, T> {
    fn widget(&self) -> Widget {
        let given = self.1.iter().map(|(value, label)| (value.key(), label.clone())).collect();
        Widget::Many { options: Options::Given(given), max: self.2 }
    }

    fn optional(&self) -> bool {
        false
    }

    fn set(&mut self, answer: &Answer, _: Locale) -> Result<(), Problem> {
        let Answer::Many(keys) = answer else { return Err(Problem(msg::problem_choose_from_list())) };
        if keys.is_empty() {
            return Err(Problem(msg::problem_choose_one()));
        }
        if keys.len() > self.2 {
            return Err(Problem(msg::problem_too_many(self.2)));
        }
        let given = |key: &Key| self.1.iter().map(|(value, _)| value).find(|value| value.key() == *key).cloned();
        let chosen: Option<Vec<T>> = keys.iter().map(given).collect();
        *self.0 = Some(chosen.ok_or_else(|| Problem(msg::problem_choose_from_list()))?);
        Ok(())
    }

    fn clear(&mut self) -> bool {
        self.0.take().is_some()
    }

    fn answer(&self) -> Option<Answer> {
        self.0.as_ref().map(|chosen| Answer::Many(chosen.iter().map(Chosen::key).collect()))
    }

    fn text(&self) -> Option<Text> {
        self.0.as_ref().map(|chosen| msg::plain_list(chosen.iter().map(Chosen::text).collect::<Vec<_>>()))
    }
}
