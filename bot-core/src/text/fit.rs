//! How well what somebody searches for fits a name. One typing error is forgiven where nothing else fits.

use std::cmp::Reverse;

use super::typo::is_mistyped;

/// How well a search fits, the best last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// With one letter wrong, missing, too many, or in the place of its neighbour.
    Typo,
    /// In the middle of a word.
    Inside,
    /// At the beginning of a word, or each word at the beginning of one.
    Begins,
    /// As whole words.
    Words,
}

/// How a search fits a name, both folded.
pub(crate) fn fit(name: &str, search: &str) -> Option<Fit> {
    if let Some(fit) = whole(name, search) {
        return Some(fit);
    }
    let asked: Vec<&str> = words(search).collect();
    let all = |is_like: fn(&str, &str) -> bool| {
        !asked.is_empty() && asked.iter().all(|asked| words(name).any(|word| is_like(word, asked)))
    };
    if all(|word, asked| word.starts_with(asked)) {
        return Some(Fit::Begins);
    }
    all(|word, asked| word.starts_with(asked) || is_mistyped(word, asked)).then_some(Fit::Typo)
}

/// Where the whole search stands in a name as it is, at its best place.
fn whole(name: &str, search: &str) -> Option<Fit> {
    let places = name.match_indices(search).map(|(place, _)| {
        let begins = !name[..place].ends_with(char::is_alphanumeric);
        let ends = !name[place + search.len()..].starts_with(char::is_alphanumeric);
        match (begins, ends) {
            (true, true) => Fit::Words,
            (true, false) => Fit::Begins,
            (false, _) => Fit::Inside,
        }
    });
    places.max()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The entries that a search fits, the best first, else in their order. `parts` are what an entry is found by, folded: of two
/// that fit alike the one comes first of which an earlier part does. Mistyped ones are found where nothing else is. An empty
/// search finds all of them as they are.
pub(crate) fn search<T, P: AsRef<str>>(entries: impl Iterator<Item = (T, Vec<P>)>, search: &str) -> Vec<T> {
    ranked(entries.map(|(entry, parts)| (entry, parts.into_iter().enumerate().collect())), search)
}

/// The same, where each part has its rank: of two entries that fit alike the one comes first of which a part of a lower rank does.
pub(crate) fn ranked<T, P: AsRef<str>>(entries: impl Iterator<Item = (T, Vec<(usize, P)>)>, search: &str) -> Vec<T> {
    if search.is_empty() {
        return entries.map(|(entry, _)| entry).collect();
    }
    let mut found: Vec<((Fit, Reverse<usize>), T)> = Vec::new();
    for (entry, parts) in entries {
        let fits = parts.iter().filter_map(|(rank, part)| Some((fit(part.as_ref(), search)?, Reverse(*rank))));
        if let Some(best) = fits.max() {
            found.push((best, entry));
        }
    }
    if found.iter().any(|((fit, _), _)| *fit > Fit::Typo) {
        found.retain(|((fit, _), _)| *fit > Fit::Typo);
    }
    found.sort_by_key(|(best, _)| Reverse(*best));
    found.into_iter().map(|(_, entry)| entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, search: &str, expected: Option<Fit>) {
        assert_eq!(fit(name, search), expected, "{search:?} in {name:?}");
    }

    #[test]
    fn whole_words_are_better_than_beginnings_and_these_than_anything_inside() {
        check("fine art", "art", Some(Fit::Words));
        check("arts and crafts", "art", Some(Fit::Begins));
        check("cartography", "art", Some(Fit::Inside));
        check("physical education", "education physical", Some(Fit::Begins));
        check("physical education", "edu phys", Some(Fit::Begins));
        check("music", "art", None);
    }

    #[test]
    fn one_typing_error_is_forgiven() {
        for mistyped in ["biologi", "bilogy", "biollogy", "boilogy", "biolgoy"] {
            check("biology", mistyped, Some(Fit::Typo));
        }
        check("geography", "geogarp", Some(Fit::Typo));
        check("geography and history", "histroy geography", Some(Fit::Typo));
        for wrong in ["bilgy", "xyology", "bio graphy"] {
            check("biology", wrong, None);
        }
        check("art", "ert", None);
    }

    #[test]
    fn names_come_before_what_stands_behind_them() {
        let people =
            [("bea", ["bea", "escuela ana"]), ("ana", ["ana torres", "escuela sur"]), ("leo", ["leo", "anatol"])];
        let found = |words| search(people.iter().map(|(who, parts)| (*who, parts.to_vec())), words);
        assert_eq!(found("ana"), ["ana", "bea", "leo"]);
        assert_eq!(found("torers"), ["ana"], "mistyped");
        assert_eq!(found("escuela"), ["bea", "ana"], "in their order");
        assert_eq!(found(""), ["bea", "ana", "leo"], "all, in their order");
    }

    #[test]
    fn of_two_that_fit_alike_the_lower_rank_comes_first() {
        let entries = [("english", vec![(0, "x"), (2, "chat")]), ("own", vec![(0, "y"), (1, "z"), (1, "chat")])];
        assert_eq!(ranked(entries.into_iter(), "chat"), ["own", "english"]);
    }
}
