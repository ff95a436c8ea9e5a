//! Long lists within a form: searched, paged, ticked.

use super::{Browsing, Form, FormState, Rejected, With};
use crate::conversation::{Answer, Key, Problem, QuestionId};
use crate::reader::Reader;
use crate::text::{Text, fold, folded, msg, search};
use crate::view::{Options, Widget};

/// The part of a list that is shown.
pub(super) struct Listed {
    pub(super) entries: Vec<(Key, Text)>,
    pub(super) page: u16,
    pub(super) pages: u16,
    /// How many entries there are on all pages; `None` where the question says it.
    pub(super) all: Option<usize>,
    pub(super) query: Option<String>,
}

impl<F: Form> FormState<F> {
    /// Takes typed words as entries named in full, or else as a search. What nothing matches is kept
    /// as a rejected answer.
    pub(super) fn type_into(&mut self, id: &QuestionId, words: &str, widget: &Widget, with: With<'_, F::Known>) {
        match (widget, named(widget.options(), words, with.reader)) {
            (Widget::Many { .. }, Some(keys)) => {
                self.rejected.remove(id);
                self.browsing = None;
                for key in keys {
                    self.tick(id, &key, with);
                }
            }
            (Widget::One(_), Some(keys)) if keys.len() == 1 => {
                self.put(id, &Answer::One(keys[0].clone()), with);
            }
            _ => self.search(id, words, widget, with),
        }
    }

    fn search(&mut self, id: &QuestionId, words: &str, widget: &Widget, with: With<'_, F::Known>) {
        let found = !entries(widget.options(), Some(words), with.reader).is_empty();
        if found {
            self.rejected.remove(id);
        } else {
            let problem = Problem(match widget.options() {
                Some(Options::Found { none, .. }) => msg::problem_none_known(words, none.1.clone()),
                Some(Options::List(_) | Options::Given(_)) | None => msg::problem_nothing_found(words),
            });
            let answer = Answer::Text(words.to_owned());
            self.rejected.insert(id.clone(), Rejected::new(answer, problem));
        }
        let query = (found || matches!(widget.options(), Some(Options::Found { .. }))).then(|| words.to_owned());
        self.browsing = Some(Browsing { question: id.clone(), query, page: 0 });
    }

    /// The entries ticked for a question: those being ticked, or those of its answer.
    pub(super) fn ticks(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> Option<Vec<Key>> {
        let Widget::Many { .. } = self.widget(id, with)? else { return None };
        if let Some(ticked) = self.ticked.get(id) {
            return Some(ticked.clone());
        }
        match self.with(id, |entry| entry.slot.answer()).flatten() {
            Some(Answer::Many(keys)) => Some(keys),
            _ => Some(Vec::new()),
        }
    }

    /// Ticks an entry of the list; one that is ticked stays so.
    pub(super) fn tick(&mut self, id: &QuestionId, key: &str, with: With<'_, F::Known>) -> Option<()> {
        let mut ticked = self.ticks(id, with)?;
        let Widget::Many { options: list, max } = self.widget(id, with)? else { return None };
        entries(Some(&list), None, with.reader).iter().any(|(other, _)| other == key).then_some(())?;
        self.rejected.remove(id);
        if !ticked.iter().any(|other| other == key) {
            if ticked.len() >= max {
                let problem = Problem(msg::problem_too_many(max));
                let answer = Answer::Many(ticked.clone());
                self.rejected.insert(id.clone(), Rejected::new(answer, problem));
            } else {
                ticked.push(key.to_owned());
            }
        }
        self.ticked.insert(id.clone(), ticked);
        Some(())
    }

    /// Takes the tick away from an entry, even from one that the list has lost.
    pub(super) fn untick(&mut self, id: &QuestionId, key: &str, with: With<'_, F::Known>) -> Option<()> {
        let mut ticked = self.ticks(id, with)?;
        ticked.retain(|other| other != key);
        self.rejected.remove(id);
        self.ticked.insert(id.clone(), ticked);
        Some(())
    }

    /// Ticks exactly `keys` of the entries of a page; those of other pages stay. Where nothing else could be ticked, this
    /// is the answer. If the list was searched meanwhile, the page is not what the person saw: then nothing is unticked.
    pub(super) fn tick_page(
        &mut self,
        id: &QuestionId,
        (page, keys): (u16, &[Key]),
        with: With<'_, F::Known>,
    ) -> Option<()> {
        let widget = self.widget(id, with)?;
        let (Widget::Many { options, max }, Some(ticked)) = (&widget, self.ticks(id, with)) else { return None };
        let shown = self.listed(id, options, page, with);
        let is_shown = |key: &Key| shown.entries.iter().any(|(other, _)| other == key);
        if !keys.iter().all(is_shown) {
            keys.iter().all(|key| options.name(key).is_some()).then_some(())?;
            return keys.iter().try_for_each(|key| self.tick(id, key, with));
        }
        let elsewhere = ticked.into_iter().filter(|key| !is_shown(key));
        let ticked: Vec<Key> = elsewhere.chain(keys.iter().cloned()).collect();
        if ticked.len() > *max {
            let problem = Problem(msg::problem_too_many(*max));
            self.rejected.insert(id.clone(), Rejected::new(Answer::Many(ticked), problem));
        } else if shown.pages == 1 && shown.query.is_none() && !ticked.is_empty() {
            self.put(id, &Answer::Many(ticked), with);
        } else {
            self.rejected.remove(id);
            self.ticked.insert(id.clone(), ticked);
        }
        Some(())
    }

    pub(super) fn turn(&mut self, id: &QuestionId, page: u16, with: With<'_, F::Known>) -> Option<()> {
        self.widget(id, with)?.options()?;
        let query = self.query(id.as_str(), None).map(str::to_owned);
        self.browsing = Some(Browsing { question: id.clone(), query, page });
        Some(())
    }

    pub(super) fn show_all(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> Option<()> {
        self.widget(id, with)?.options()?;
        self.rejected.remove(id);
        self.browsing = None;
        Some(())
    }

    /// The part of the list of `id` that is shown now.
    pub(super) fn shown(&self, id: &QuestionId, list: &Options, with: With<'_, F::Known>) -> Listed {
        let browsing = self.browsing.as_ref().filter(|browsing| browsing.question == *id);
        self.listed(id, list, browsing.map_or(0, |browsing| browsing.page), with)
    }

    /// A page of the list of `id`, or the last one, of what is searched for now.
    fn listed(&self, id: &QuestionId, list: &Options, page: u16, with: With<'_, F::Known>) -> Listed {
        let query = self.query(id.as_str(), None).map(str::to_owned);
        let all = entries(Some(list), query.as_deref(), with.reader);
        // What stands below every page takes a place of it.
        let length = match list {
            Options::Found { .. } => with.reader.page.saturating_sub(1).max(1),
            Options::List(_) | Options::Given(_) => with.reader.page.max(1),
        };
        let pages = all.len().div_ceil(length).max(1);
        let page = usize::from(page).min(pages - 1);
        let count = (!matches!(list, Options::Found { .. })).then_some(all.len());
        let mut entries: Vec<_> = all.into_iter().skip(page * length).take(length).collect();
        if let Options::Found { none, .. } = list {
            entries.push(none.clone());
        }
        let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        Listed { entries, page: number(page), pages: number(pages), all: count, query }
    }
}

impl Options {
    /// What people read for a key in the middle of a sentence, `None` when the list has no such entry.
    pub(super) fn name(&self, key: &str) -> Option<Text> {
        match self {
            Self::List(list) => list.contains(key).then(|| list.text(key)),
            Self::Given(given) => named_by(given, key),
            Self::Found { found, none } => named_by(found.iter().chain([none]), key),
        }
    }
}

fn named_by<'a>(entries: impl IntoIterator<Item = &'a (Key, Text)>, key: &str) -> Option<Text> {
    entries.into_iter().find(|(other, _)| other == key).map(|(_, label)| label.clone())
}

/// The entries of a list in the person's alphabet, or those that match a query, the best first.
fn entries(list: Option<&Options>, query: Option<&str>, reader: &Reader) -> Vec<(Key, Text)> {
    match list {
        None => Vec::new(),
        Some(Options::Found { found, .. }) => found.clone(),
        Some(Options::Given(given)) => {
            let found_by = |label: &Text| {
                let mut parts: Vec<String> = label.parts(reader.locale).iter().map(|part| folded(part)).collect();
                parts.push(folded(&reader.locale.plain(label)));
                parts
            };
            let entries = given.iter().map(|entry| (entry.clone(), found_by(&entry.1)));
            search(entries, &query.map(folded).unwrap_or_default())
        }
        Some(Options::List(list)) => {
            let keys: Vec<&str> = match query {
                Some(query) => list.search(reader.locale, query),
                None => list.sorted(reader.locale).iter().map(|(key, _)| *key).collect(),
            };
            keys.into_iter().map(|key| (key.to_owned(), list.label(key))).collect()
        }
    }
}

/// The keys that words name in full: "English, Spanish".
fn named(list: Option<&Options>, words: &str, reader: &Reader) -> Option<Vec<Key>> {
    let all = match list? {
        Options::Found { .. } => return None,
        given @ (Options::Given(_) | Options::List(_)) => entries(Some(given), None, reader),
    };
    let labels: Vec<(Key, Vec<u8>)> =
        all.into_iter().map(|(key, label)| (key, fold(&reader.locale.plain(&label)))).collect();
    let mut keys = Vec::new();
    for part in words.split([',', ';', '\n']).map(fold).filter(|part| !part.is_empty()) {
        keys.push(labels.iter().find(|(_, label)| *label == part)?.0.clone());
    }
    (!keys.is_empty()).then_some(keys)
}
