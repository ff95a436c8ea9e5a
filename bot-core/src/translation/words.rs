//! The words that passwords of a language are made of, held against what its folder says of them.

use super::{Flaw, Folder, UNFIT, WORDS};
use crate::credentials::{faults_of_unfit, faults_of_words};

/// What is wrong with the lists of words, each with its file; nothing where the language has none.
pub(super) fn flaws(folder: &Folder) -> Vec<(&'static str, Flaw)> {
    let Some(words) = &folder.words else { return Vec::new() };
    let Some(unfit) = &folder.unfit else {
        let to_do = "write the words of this language that no school would write on a card, as the other languages do";
        return vec![(UNFIT, Flaw::new("the file is missing", to_do))];
    };
    let of_unfit = faults_of_unfit(unfit).into_iter().map(|fault| (UNFIT, fault));
    let of_words = faults_of_words(words, unfit, &folder.style.endings).into_iter().map(|fault| (WORDS, fault));
    let flaw = |fault: String| Flaw::new(fault, "docs/translating.md says which words can be taken");
    of_unfit.chain(of_words).map(|(file, fault)| (file, flaw(fault))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with these files of a language, as files and what is wrong.
    #[track_caller]
    fn found(files: &[(&str, &str)]) -> Vec<(&'static str, String)> {
        let files = files.iter().map(|(name, content)| ((*name).to_owned(), (*content).to_owned()));
        flaws(&Folder::read("xx", files)).into_iter().map(|(file, flaw)| (file, flaw.wrong)).collect()
    }

    #[test]
    fn a_list_is_held_against_the_words_and_the_endings_of_its_language() {
        assert!(found(&[("unfit.txt", "sword\n")]).is_empty(), "a language may have none");
        assert_eq!(found(&[("words.txt", "apple\n")]), [(UNFIT, "the file is missing".to_owned())]);
        let files = [("check.txt", "endings - s es\n"), ("unfit.txt", "sword\n"), ("words.txt", "apple\nswords\n")];
        let found = found(&files);
        let says =
            |file: &str, word: &str| found.iter().any(|(in_file, wrong)| *in_file == file && wrong.contains(word));
        assert!(says(UNFIT, "at least 60") && says(WORDS, "swords"), "{found:?}");
        assert_eq!(found.len(), 3, "{found:?}");
    }
}
