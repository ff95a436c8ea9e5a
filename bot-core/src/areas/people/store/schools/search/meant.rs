//! Which words of a country's schools may have been meant by mistyped ones.
//!
//! The program makes up every word that is one typing error away; one statement looks each of them up in the index and gives those
//! that begin a word of a school. They travel as one value, which the database cuts into pieces: the text of the statement
//! stays short, and nearly always the same.

use std::collections::{BTreeMap, BTreeSet};

use super::super::begin;
use crate::store::{Error, Sql, Tx, Value, values};
use crate::text::meant;

/// At most so many made-up words are looked up: enough for five words of ten Latin letters each.
const EDITS: usize = 3_000;

/// At most so many of those that are found stand for one typed word.
const ALIKE: usize = 16;

/// For each typed word, the beginnings that may have been meant, itself among them where schools have it (`counts`); `None`
/// where nothing can be meant by one of them.
pub(super) async fn words(
    tx: &mut Tx,
    country: &str,
    typed: &[Vec<u8>],
    counts: &[u32],
) -> Result<Option<Vec<Vec<Vec<u8>>>>, Error> {
    let edits = edits(typed, counts);
    if edits.iter().zip(counts).any(|(edits, count)| edits.is_empty() && *count == 0)
        || edits.iter().all(BTreeSet::is_empty)
    {
        return Ok(None);
    }
    let (sql, values) = statement(country, &edits);
    let read = |row: &crate::store::Row| Ok((row.get("edit")?, row.get("word")?));
    let found: BTreeMap<Vec<u8>, Vec<u8>> = tx.list(Sql::composed(sql), values, read).await?.into_iter().collect();
    let likely = |((typed, edits), count): ((&Vec<u8>, &BTreeSet<Vec<u8>>), &u32)| {
        let mut words = if *count > 0 { vec![typed.clone()] } else { Vec::new() };
        words.extend(likeliest(edits, &found));
        words
    };
    let words: Vec<Vec<Vec<u8>>> = typed.iter().zip(&edits).zip(counts).map(likely).collect();
    Ok(words.iter().all(|words| !words.is_empty()).then_some(words))
}

/// The made-up words for each typed one; none for words that have to be right. Those that no school has go first, longer
/// ones before shorter ones.
pub(super) fn edits(typed: &[Vec<u8>], counts: &[u32]) -> Vec<BTreeSet<Vec<u8>>> {
    let mut edits = vec![BTreeSet::new(); typed.len()];
    let mut order: Vec<usize> = (0..typed.len()).collect();
    order.sort_by_key(|nth| (counts[*nth] > 0, std::cmp::Reverse(typed[*nth].len())));
    let mut left = EDITS;
    for nth in order {
        // What is cut off a long word may end within a letter.
        let whole = typed[nth].utf8_chunks().next().map_or("", |chunk| chunk.valid());
        let made_up: BTreeSet<Vec<u8>> = meant(whole).into_iter().map(|word| begin(word.into_bytes())).collect();
        if let Some(rest) = left.checked_sub(made_up.len()) {
            (left, edits[nth]) = (rest, made_up);
        }
    }
    edits
}

/// Of the made-up words those that schools have: whole words first, then beginnings, longer ones before shorter ones.
fn likeliest(edits: &BTreeSet<Vec<u8>>, found: &BTreeMap<Vec<u8>, Vec<u8>>) -> Vec<Vec<u8>> {
    let found = || edits.iter().filter_map(|edit| found.get_key_value(edit));
    let is_whole = |(edit, word): &(&Vec<u8>, &Vec<u8>)| edit == word;
    let is_within = |edit: &[u8]| found().any(|(other, _)| other != edit && edit.starts_with(other));
    let mut begin: Vec<&Vec<u8>> =
        found().filter(|found| !is_whole(found)).map(|(edit, _)| edit).filter(|edit| !is_within(edit)).collect();
    begin.sort_by_key(|edit| std::cmp::Reverse(edit.len()));
    found().filter(is_whole).map(|(edit, _)| edit).chain(begin).take(ALIKE).cloned().collect()
}

/// Looks made-up words up: gives those that begin a word, and the first word that they begin.
pub(super) fn statement(country: &str, edits: &[BTreeSet<Vec<u8>>]) -> (String, Vec<Value>) {
    let mut by_size: BTreeMap<usize, BTreeSet<&[u8]>> = BTreeMap::new();
    for edit in edits.iter().flatten() {
        by_size.entry(edit.len()).or_default().insert(edit);
    }
    let (mut all, mut sizes, mut slices) = (Vec::new(), Vec::new(), Vec::new());
    for (size, edits) in by_size {
        let begins = all.len();
        edits.iter().for_each(|edit| all.extend_from_slice(edit));
        sizes.extend([begins, size, all.len()].map(|size| Value::from(i64::try_from(size).unwrap_or(i64::MAX))));
        let place = sizes.len();
        slices.push(format!("(${}, ${}, ${})", place, place + 1, place + 2));
    }
    let mut values = values![country, all];
    values.extend(sizes);
    let sql = format!(
        "WITH RECURSIVE slice (begins, size, ends) AS ( \
           VALUES {} UNION ALL SELECT begins + size, size, ends FROM slice WHERE begins + size < ends) \
         SELECT h.edit, h.word FROM ( \
           SELECT e.edit, (SELECT w.word FROM school_word w WHERE w.country = $1 AND w.word >= e.edit \
             ORDER BY w.word, w.part, w.place, w.school_id LIMIT 1) AS word FROM ( \
               SELECT substr($2, CAST(begins + 1 AS INTEGER), CAST(size AS INTEGER)) AS edit FROM slice) e \
           LIMIT {EDITS}) h \
         WHERE substr(h.word, 1, length(h.edit)) = h.edit",
        slices.join(", ")
    );
    (sql, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(typed: &[&str], counts: &[u32]) -> Vec<usize> {
        let typed: Vec<Vec<u8>> = typed.iter().map(|word| word.as_bytes().to_vec()).collect();
        edits(&typed, counts).iter().map(BTreeSet::len).collect()
    }

    #[test]
    fn few_words_are_made_up_however_much_is_typed() {
        let long = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv";
        let asked = sizes(&[long; 6], &[0; 6]);
        assert!(asked.iter().sum::<usize>() <= EDITS && asked[0] > 0, "{asked:?}");
        let asked = sizes(&["instituto"; 6], &[1; 6]);
        assert!(asked[..5].iter().all(|size| *size > 0), "five usual words: {asked:?}");
        let asked = sizes(&[long, "instituto", "nube", "sol"], &[9, 0, 0, 0]);
        assert_eq!((asked[0], asked[3]), (0, 0), "what no school has goes first; short words have to be right");
        assert!(asked[1] > 0 && asked[2] > 0);
    }

    #[test]
    fn whole_words_are_likelier_than_beginnings_and_those_are_not_said_twice() {
        let bytes = |word: &&str| word.as_bytes().to_vec();
        let edits: BTreeSet<Vec<u8>> = ["nube", "nue", "nueve", "uve", "xuve"].iter().map(bytes).collect();
        let found = [("nube", "nube"), ("nue", "nuez"), ("nueve", "nueves"), ("uve", "uvero")];
        let found = found.iter().map(|(edit, word)| (bytes(edit), bytes(word))).collect();
        assert_eq!(likeliest(&edits, &found), ["nube", "nue", "uve"].iter().map(bytes).collect::<Vec<_>>());
    }
}
