//! Long lists within a form: searched, paged, ticked.

use super::{Browsing, Form, FormState, Rejected, With};
use crate::conversation::{Answer, Key, Problem, QuestionId};
use crate::reader::Reader;
use crate::text::{Text, folded, msg, search};
use crate::view::{Options, Widget};

/// The part of a list that is shown.
pub(super) struct Listed {
    pub(super) entries: Vec<(Key, Text)>,
    pub(super) page: u16,
    pub(super) pages: u16,
    /// How many entries there are on all pages; `None` where the question says it.
    pub(super) all: Option<usize>,
    pub(super) query: Option<String>,
    /// Whether only what is ticked is shown.
    pub(super) chosen: bool,
}

/// What typed words name of a list.
#[derive(Default)]
struct Named {
    keys: Vec<Key>,
    /// What names nothing, or several entries, as it was typed.
    unknown: Vec<String>,
}

impl<F: Form> FormState<F> {
    /// Takes typed words as the names of entries, or else as a search. What nothing matches is kept as a rejected answer: of
    /// several entries those that are known are ticked, and the others named.
    pub(super) fn type_into(&mut self, id: &QuestionId, words: &str, widget: &Widget, with: With<'_, F::Known>) {
        match (widget, named(widget.options(), words, with.reader)) {
            (Widget::Many { options, max }, Some(named)) => {
                let ticked = self.ticks(id, with).unwrap_or_default();
                self.take(id, (ticked, named), (options, *max));
            }
            (Widget::One(_), Some(Named { keys, unknown })) if keys.len() == 1 && unknown.is_empty() => {
                self.put(id, &Answer::One(keys[0].clone()), with);
            }
            _ => self.search(id, words, widget, with),
        }
    }

    /// Ticks entries beside those that are ticked, as many as there may be, and names the rest.
    fn take(&mut self, id: &QuestionId, (mut ticked, named): (Vec<Key>, Named), (options, max): (&Options, usize)) {
        let mut over = Vec::new();
        for key in named.keys {
            if ticked.contains(&key) {
                continue;
            }
            if ticked.len() < max {
                ticked.push(key);
            } else {
                over.extend(options.name(&key));
            }
        }
        let too_many = (!over.is_empty()).then(|| msg::problem_too_many_named(max, over));
        let typed = named.unknown.join(", ");
        let unknown: Vec<Text> = named.unknown.into_iter().map(Text::words).collect();
        let unknown = (!unknown.is_empty()).then(|| msg::problem_unknown(unknown));
        let problem = match (unknown, too_many) {
            (Some(unknown), Some(too_many)) => Some(msg::problem_both(unknown, too_many)),
            (unknown, too_many) => unknown.or(too_many),
        };
        self.rejected.remove(id);
        self.browsing = None;
        if let Some(problem) = problem {
            let answer = if typed.is_empty() { Answer::Many(ticked.clone()) } else { Answer::Text(typed) };
            self.rejected.insert(id.clone(), Rejected::new(answer, Problem(problem)));
        }
        self.ticked.insert(id.clone(), ticked);
    }

    /// Takes an answer with more entries than there may be.
    pub(super) fn take_too_many(&mut self, id: &QuestionId, keys: &[Key], list: (&Options, usize)) {
        let named = Named { keys: keys.to_vec(), unknown: Vec::new() };
        self.take(id, (Vec::new(), named), list);
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
        self.browsing = Some(Browsing { question: id.clone(), query, page: 0, chosen: false });
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
            let browsing = self.browsing.take();
            self.take_too_many(id, &ticked, (options, *max));
            self.browsing = browsing;
        } else if shown.pages == 1 && shown.query.is_none() && !shown.chosen && !ticked.is_empty() {
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
        let chosen = self.shows_chosen(id);
        self.browsing = Some(Browsing { question: id.clone(), query, page, chosen });
        Some(())
    }

    /// Shows what is ticked alone, in one place to untick it.
    pub(super) fn show_chosen(&mut self, id: &QuestionId, with: With<'_, F::Known>) -> Option<()> {
        self.ticks(id, with)?;
        self.browsing = Some(Browsing { question: id.clone(), query: None, page: 0, chosen: true });
        Some(())
    }

    fn shows_chosen(&self, id: &QuestionId) -> bool {
        self.browsing.as_ref().is_some_and(|browsing| browsing.question == *id && browsing.chosen)
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
        let mut all = entries(Some(list), query.as_deref(), with.reader);
        let ticked = if self.shows_chosen(id) { self.clone().ticks(id, with) } else { None };
        // Where nothing is ticked any more, the whole list is shown.
        let chosen = ticked.filter(|ticked| all.iter().any(|(key, _)| ticked.contains(key)));
        if let Some(chosen) = &chosen {
            all.retain(|(key, _)| chosen.contains(key));
        }
        // What stands below every page takes a place of it.
        let length = match list {
            Options::Found { .. } => with.reader.platform.list_page().saturating_sub(1).max(1),
            Options::List(_) | Options::Given(_) => with.reader.platform.list_page().max(1),
        };
        let pages = all.len().div_ceil(length).max(1);
        let page = usize::from(page).min(pages - 1);
        let count = (!matches!(list, Options::Found { .. })).then_some(all.len());
        let mut entries: Vec<_> = all.into_iter().skip(page * length).take(length).collect();
        if let Options::Found { none, .. } = list {
            entries.push(none.clone());
        }
        let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        Listed { entries, page: number(page), pages: number(pages), all: count, query, chosen: chosen.is_some() }
    }
}

impl Options {
    /// What people read for a key in the middle of a sentence, `None` when the list has no such entry.
    pub(super) fn name(&self, key: &str) -> Option<Text> {
        match self {
            Self::List(list) => list.contains(key).then(|| list.text(key)),
            Self::Given(_) | Self::Found { .. } => self.label(key),
        }
    }

    /// What people read for a key in the list, `None` when it has no such entry.
    pub(super) fn label(&self, key: &str) -> Option<Text> {
        match self {
            Self::List(list) => list.contains(key).then(|| list.label(key)),
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

/// What words name of a list: "English, Spanish". An entry is named by any of its names, or among several by what no other
/// entry is found by. `None` where the words are one search, or name nothing.
fn named(list: Option<&Options>, words: &str, reader: &Reader) -> Option<Named> {
    let list = list?;
    if matches!(list, Options::Found { .. }) {
        return None;
    }
    let called = |words: &str| called(list, words, reader);
    let found = |words: &str| entries(Some(list), Some(words), reader);
    let pieces: Vec<&str> =
        pieces(words)
            .flat_map(|piece| {
                if called(piece).is_some() || !found(piece).is_empty() { vec![piece] } else { joined(piece, reader) }
            })
            .collect();
    let is_one = pieces.len() == 1;
    let mut named = Named::default();
    for piece in pieces {
        let found = || match found(piece).as_slice() {
            [(only, _)] if !is_one => Some(only.clone()),
            _ => None,
        };
        match called(piece).or_else(found) {
            Some(key) => named.keys.push(key),
            None => named.unknown.push(piece.to_owned()),
        }
    }
    (!named.keys.is_empty()).then_some(named)
}

/// The entry that is called so: in the person's language first, of a list that other languages have, too.
fn called(list: &Options, words: &str, reader: &Reader) -> Option<Key> {
    match list {
        Options::Found { .. } => None,
        Options::List(list) => list.called(reader.locale, words).map(str::to_owned),
        Options::Given(given) => {
            let words = folded(words);
            let is_it = |label: &Text| folded(&reader.locale.plain(label)) == words;
            given.iter().find(|(_, label)| is_it(label)).map(|(key, _)| key.clone())
        }
    }
}

/// What stands between the signs that divide entries: commas and semicolons of the scripts of our languages, and the Greek point above the
/// line, where a space is behind it. Without one it belongs to a Catalan word, as in "gal·lès".
fn pieces(words: &str) -> impl Iterator<Item = &str> {
    let pieces = words.split([',', ';', '\n', '،', '؛', '\u{37E}', '\u{387}']).flat_map(|piece| piece.split("· "));
    pieces.map(str::trim).filter(|piece| !folded(piece).is_empty())
}

/// Words on both sides of a word that joins them: "English and Spanish". One with a hyphen behind it is written together with the word that
/// it joins, as in Arabic.
fn joined<'a>(words: &'a str, reader: &Reader) -> Vec<&'a str> {
    let joins = reader.locale.plain(&msg::list_joins());
    let joins: Vec<String> = joins.split(',').map(folded).collect();
    let begins_with =
        |word: &str, join: &str| !join.is_empty() && word.strip_prefix(join).is_some_and(|rest| !rest.is_empty());
    let mut pieces = Vec::new();
    let (mut begins, mut at) = (0, 0);
    for word in words.split(' ') {
        let alone = joins.contains(&folded(word)).then_some(word);
        let written_together = || {
            let mut joins = joins.iter().filter_map(|join| join.strip_suffix('-'));
            joins.find(|join| at > begins && begins_with(word, join))
        };
        if let Some(join) = alone.or_else(written_together) {
            pieces.push(words[begins..at].trim());
            begins = at + join.len();
        }
        at += word.len() + 1;
    }
    pieces.push(words[begins..].trim());
    pieces.retain(|piece| !folded(piece).is_empty());
    pieces
}
