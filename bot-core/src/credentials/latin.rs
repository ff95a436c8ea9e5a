//! Names in any script as the letters a to z, for user names: readable rather than scholarly, and not to be read back.

use any_ascii::any_ascii;
use icu::normalizer::ComposingNormalizer;

use super::arabic::arabic;
use super::cyrillic::Cyrillic;
use super::greek::greek;

/// Letters that any_ascii, which looks at one at a time, leaves out or writes as nobody does in a name. A pair stands
/// before the letters that it is made of.
const READABLE: [(&str, &str); 16] = [
    // Armenian
    ("ու", "u"),
    ("և", "ev"),
    // Arabic with vowel signs; see `arabic` for the usual, without
    ("ا", "a"),
    ("أ", "a"),
    ("إ", "i"),
    ("آ", "a"),
    ("ٱ", "a"),
    ("ى", "a"),
    ("ة", "a"),
    ("ع", "a"),
    // Hebrew, likewise
    ("א", "a"),
    ("ע", "a"),
    ("כ", "k"),
    ("ך", "k"),
    ("ש", "sh"),
    ("שׁ", "sh"),
];

/// Writes a word in the letters a to z, what is Cyrillic as in this language if it is known. Whatever is no letter is
/// left out: digits, apostrophes, emoji.
pub(super) fn latin(word: &str, language: Option<Cyrillic>) -> String {
    let word = lower(word);
    let letters = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    if let Some(arabic) = arabic(&letters(&word)) {
        return arabic;
    }
    // Behind a hyphen another word begins.
    word.split(is_hyphen).map(|part| of_part(&letters(part), language)).collect()
}

/// A name as `latin` and `Cyrillic` read it.
pub(super) fn lower(name: &str) -> String {
    ComposingNormalizer::new_nfkc().normalize(name).to_lowercase()
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}')
}

fn of_part(word: &str, language: Option<Cyrillic>) -> String {
    let mut word = greek(word);
    if let Some(language) = language {
        word = language.latin(&word);
    }
    for (letters, sound) in READABLE {
        word = word.replace(letters, sound);
    }
    let mut ascii = any_ascii(&word).to_ascii_lowercase();
    ascii.retain(|letter| letter.is_ascii_lowercase());
    ascii
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_script_can_be_read() {
        for (name, letters) in [
            ("Łukasz", "lukasz"),
            ("Ñuño", "nuno"),
            ("Þórður", "thordur"),
            ("Ægir", "aegir"),
            ("Weiß", "weiss"),
            ("İbrahim", "ibrahim"),
            ("Đặng", "dang"),
            ("Zoe\u{308}", "zoe"),
            ("O’Neill", "oneill"),
            ("D'Angelo", "dangelo"),
            ("Γιώργος", "giorgos"),
            ("Παπαδοπούλου", "papadopoulou"),
            ("Μπάμπης", "bampis"),
            ("Ευαγγελία", "evangelia"),
            ("Щербак", "shcherbak"),
            ("Юлия", "yuliya"),
            ("Олексій", "oleksii"),
            ("Χατζή‐Μπάμπη", "chatzibampi"),
            ("ჭავჭავაძე", "chavchavadze"),
            ("Շուշան", "shushan"),
            ("Հովհաննիսյան", "hovhannisyan"),
            ("محمد", "mohamed"),
            ("حسن", "hasan"),
            ("عبد", "abd"),
            ("فاطمة", "fatma"),
            ("שרה", "shrh"),
            ("כהן", "khn"),
            ("王小明", "wangxiaoming"),
            ("김민수", "gimminsu"),
            ("さくら", "sakura"),
            ("🎒Ana2", "ana"),
            ("🎒", ""),
            ("…", ""),
        ] {
            assert_eq!(latin(name, Cyrillic::of(&lower(name), None)), letters, "{name}");
        }
    }
}
