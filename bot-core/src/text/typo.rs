//! One typing error in a word: whether there is one, and what may have been meant. Words are folded ones.

use std::collections::BTreeSet;

/// Shorter words have to be right.
const FORGIVEN_FROM: usize = 4;

/// The letters of each script, folded, and the digits: who types a wrong one types another of the same.
const ALPHABETS: [&str; 8] = [
    "0123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "абвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґ",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/// Whether a word, or its beginning, is what was asked for with one letter wrong, missing, too many, or in the place of its
/// neighbour.
pub(crate) fn is_mistyped(word: &str, asked: &str) -> bool {
    let length = asked.chars().count();
    let begins_alike = |letters: usize| {
        let beginning: String = word.chars().take(letters).collect();
        strsim::osa_distance(&beginning, asked) == 1
    };
    length >= FORGIVEN_FROM && (length - 1..=length + 1).any(begins_alike)
}

/// The beginnings of all words that are mistyped as `asked`, but for those that begin as it does. A wrong letter is taken for
/// another one of the same script.
pub(crate) fn meant(asked: &str) -> BTreeSet<String> {
    let letters: Vec<char> = asked.chars().collect();
    let mut meant = BTreeSet::new();
    if letters.len() < FORGIVEN_FROM {
        return meant;
    }
    let typed = ALPHABETS.iter().filter(|alphabet| alphabet.contains(letters.as_slice()));
    let alphabet: BTreeSet<char> = typed.flat_map(|alphabet| alphabet.chars()).chain(letters.iter().copied()).collect();
    let word = |parts: [&[char]; 3]| parts.concat().into_iter().collect::<String>();
    for (at, letter) in letters.iter().enumerate() {
        let (before, rest) = (&letters[..at], &letters[at + 1..]);
        meant.insert(word([before, rest, &[]]));
        if let Some((next, rest)) = rest.split_first() {
            meant.insert(word([before, &[*next, *letter], rest]));
        }
        for other in &alphabet {
            meant.insert(word([before, &[*other], rest]));
            meant.insert(word([before, &[*other, *letter], rest]));
        }
    }
    meant.retain(|meant| !meant.starts_with(asked));
    meant
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_wrong_letter_is_another_one_of_its_script() {
        for (asked, word) in [("nuve", "nube"), ("бібліотека", "біблиотека"), ("2801", "2807"), ("αθηνα", "αθινα")]
        {
            assert!(meant(asked).contains(word), "{word} for {asked}");
        }
        assert!(!meant("nuve").contains("nuбe") && meant("中文学校").contains("中学文校"));
        assert!(meant("nub").is_empty(), "a short word is right");
    }

    proptest! {
        #[test]
        fn what_is_meant_are_the_words_that_are_mistyped(asked in "[a-d]{1,6}", word in "[a-d]{0,8}") {
            let is_meant = meant(&asked).iter().any(|meant| word.starts_with(meant.as_str()));
            let is_other = !word.starts_with(asked.as_str());
            prop_assert_eq!(is_meant && is_other, is_mistyped(&word, &asked) && is_other);
        }
    }
}
