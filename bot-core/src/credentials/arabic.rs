//! Arabic names in the letters a to z. Arabic leaves short vowels out, so that "hsn" would be all of Hasan: an "a" stands in for them, where
//! a syllable needs one. Some names of every class list have others.

use any_ascii::any_ascii_char;

/// Names, and words that belong to names, whose vowels are no "a".
const KNOWN: [(&str, &str); 17] = [
    ("بن", "ben"),
    ("ابن", "ibn"),
    ("بنت", "bint"),
    ("أبو", "abu"),
    ("ابو", "abu"),
    ("آل", "al"),
    ("حسين", "hussein"),
    ("زينب", "zaynab"),
    ("عمر", "omar"),
    // The last letter tells it from the one before, and is silent.
    ("عمرو", "amr"),
    ("ليلى", "layla"),
    ("محمد", "mohamed"),
    ("مريم", "maryam"),
    ("مصطفى", "mustafa"),
    ("هدى", "houda"),
    ("هند", "hind"),
    ("يوسف", "youssef"),
];

/// What is written together with the word behind it, in this order.
const BEFORE: [(&str, &str); 2] = [("عبد", "abd"), ("ال", "al")];

/// A letter, as it sounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel(&'static str),
    Consonant(&'static str),
}

/// Writes an Arabic word in the letters a to z; `None` where it has other letters, or vowel signs, which say more.
pub(super) fn arabic(word: &str) -> Option<String> {
    let is_arabic = |letter: char| matches!(letter, '\u{621}'..='\u{64A}' | '\u{671}');
    if word.is_empty() || !word.chars().all(is_arabic) {
        return None;
    }
    if let Some(known) = known(word) {
        return Some(known.to_owned());
    }
    let (mut latin, mut rest) = (String::new(), word);
    for (letters, sound) in BEFORE {
        if let Some(behind) = rest.strip_prefix(letters).filter(|behind| behind.chars().count() != 1) {
            latin.push_str(sound);
            rest = behind;
        }
    }
    latin.push_str(&known(rest).map_or_else(|| voiced(&sounds(rest)), str::to_owned));
    Some(latin)
}

fn known(word: &str) -> Option<&'static str> {
    KNOWN.iter().find(|(letters, _)| *letters == word).map(|(_, sound)| *sound)
}

/// The letters of a word as they sound. "و" and "ي" are vowels but at the beginning and before one.
fn sounds(word: &str) -> Vec<Sound> {
    let letters: Vec<char> = word.chars().collect();
    let mut sounds: Vec<Sound> = Vec::new();
    for (nth, letter) in letters.iter().enumerate() {
        let next = letters.get(nth + 1);
        let is_before = |others: &str| next.is_some_and(|next| others.contains(*next));
        let sound = match letter {
            // Only a vowel hangs on it.
            'ء' | 'ـ' => continue,
            'ع' if nth == 0 || next.is_none() || is_before("اأآىةوي") => Sound::Vowel("a"),
            'ع' => Sound::Vowel("aa"),
            'ا' | 'أ' | 'آ' | '\u{671}' | 'ى' | 'ة' => Sound::Vowel("a"),
            'إ' | 'ئ' => Sound::Vowel("i"),
            'ؤ' => Sound::Vowel("u"),
            'و' if nth == 0 || is_before("اأآىةي") => Sound::Consonant("w"),
            'و' => Sound::Vowel("ou"),
            'ي' if nth == 0 || is_before("اأآىةو") => Sound::Consonant("y"),
            'ي' => Sound::Vowel("i"),
            other => Sound::Consonant(any_ascii_char(*other)),
        };
        // "عائشة" and "إيمان" begin with one vowel.
        let is_again = sounds.len() == 1 && sounds.first() == Some(&sound) && matches!(sound, Sound::Vowel(_));
        if !is_again {
            sounds.push(sound);
        }
    }
    sounds
}

/// The sounds with an "a" where consonants need one: a syllable has one consonant before its vowel, and may have one behind it.
fn voiced(sounds: &[Sound]) -> String {
    let mut latin = String::new();
    // The consonants since the last vowel.
    let mut run: Vec<&str> = Vec::new();
    for sound in sounds {
        match sound {
            Sound::Consonant(letters) => run.push(letters),
            Sound::Vowel(vowel) => {
                let before = run.pop().unwrap_or_default();
                // Behind a vowel the first one ends its syllable.
                let ends = if latin.is_empty() { 0 } else { run.len().min(1) };
                latin.extend(run[..ends].iter().copied());
                latin.push_str(&syllables(&run[ends..]));
                latin.push_str(before);
                latin.push_str(vowel);
                run.clear();
            }
        }
    }
    // The last one ends a syllable, and so the first one of an odd number stands alone.
    let alone = run.len() % 2;
    let is_first = latin.is_empty();
    for letters in &run[..alone] {
        latin.push_str(letters);
        latin.push_str(if is_first { "a" } else { "" });
    }
    latin.push_str(&syllables(&run[alone..]));
    latin
}

/// Consonants, two a syllable.
fn syllables(run: &[&str]) -> String {
    run.chunks(2).map(|pair| format!("{}a{}", pair[0], pair.get(1).copied().unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_said() {
        for (name, letters) in [
            ("حسن", "hasan"),
            ("أحمد", "ahmad"),
            ("محمود", "mahmoud"),
            ("خديجة", "khadija"),
            ("سعيد", "said"),
            ("جعفر", "jaafar"),
            ("مروان", "marwan"),
            ("أيوب", "ayoub"),
            ("إيمان", "iman"),
            ("عائشة", "aisha"),
            ("ولاء", "wala"),
            ("الفهري", "alfahri"),
            ("عبد", "abd"),
            ("عبدالرحمن", "abdalrahman"),
            ("عبدالله", "abdallah"),
            ("عمرو", "amr"),
        ] {
            assert_eq!(arabic(name).as_deref(), Some(letters), "{name}");
        }
    }

    #[test]
    fn other_words_are_left_to_others() {
        for word in ["", "Lea", "مُحَمَّد", "لea", "پری"] {
            assert_eq!(arabic(word), None, "{word}");
        }
    }
}
