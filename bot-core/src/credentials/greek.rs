//! Greek names in the letters a to z by ELOT 743, as in passports.

/// Each letter alone; accents make no difference but to pairs, which the accent on the first one parts.
const LETTERS: &str = "\
     α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t \
     υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o";

/// Writes the Greek letters of a word in lower case; the others stay.
pub(super) fn greek(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut latin = String::new();
    for (nth, letter) in letters.iter().copied().enumerate() {
        let before = nth.checked_sub(1).map(|nth| letters[nth]);
        let behind = letters.get(nth + 1).copied();
        match paired((before, letter, behind), (nth, letters.len())).or_else(|| alone(letter)) {
            Some(sound) => latin.push_str(sound),
            None => latin.push(letter),
        }
    }
    latin
}

/// A letter between its neighbours.
type Between = (Option<char>, char, Option<char>);

/// What a letter is written as that sounds otherwise beside its neighbour; it is the nth of so many letters.
fn paired(between: Between, (nth, all): (usize, usize)) -> Option<&'static str> {
    match between {
        (Some('ο'), 'υ' | 'ύ', _) => Some("u"),
        (Some('α' | 'ε' | 'η'), 'υ' | 'ύ', behind) => {
            Some(if behind.is_none_or(is_voiceless) { "f" } else { "v" })
        }
        (_, 'γ', Some('γ' | 'ξ' | 'χ')) => Some("n"),
        // A "b" where the word begins or ends with the pair.
        (_, 'μ', Some('π')) if nth == 0 || nth + 2 == all => Some(""),
        (Some('μ'), 'π', _) if nth == 1 || nth + 1 == all => Some("b"),
        _ => None,
    }
}

fn is_voiceless(letter: char) -> bool {
    matches!(letter, 'θ' | 'κ' | 'ξ' | 'π' | 'σ' | 'ς' | 'τ' | 'φ' | 'χ' | 'ψ')
}

fn alone(letter: char) -> Option<&'static str> {
    let mut words = LETTERS.split(' ');
    // Its own Latin letters stand there, too.
    words.find(|word| !letter.is_ascii() && word.starts_with(letter))?;
    words.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_in_passports() {
        for (name, letters) in [
            ("γιώργος", "giorgos"),
            ("παπαδοπούλου", "papadopoulou"),
            ("ευαγγελία", "evangelia"),
            ("ευτυχία", "eftychia"),
            ("παύλος", "pavlos"),
            ("ναυσικά", "nafsika"),
            ("λευτέρης", "lefteris"),
            ("αλεύ", "alef"),
            ("μπάμπης", "bampis"),
            ("μπομπ", "bob"),
            ("ντάλιας", "ntalias"),
            ("γκίκας", "gkikas"),
            ("άγγελος", "angelos"),
            ("σφίγξ", "sfinx"),
            ("μελαγχολία", "melancholia"),
            ("χαράλαμπος", "charalampos"),
            ("υψηλάντης", "ypsilantis"),
            ("μαΐου", "maiou"),
            ("γάιδαρος", "gaidaros"),
            ("ταΰγετος", "taygetos"),
            ("ρόυ", "roy"),
            ("φωτεινή", "foteini"),
            ("οικονόμου", "oikonomou"),
            ("lea", "lea"),
        ] {
            assert_eq!(greek(name), letters, "{name}");
        }
    }
}
