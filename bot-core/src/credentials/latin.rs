//! Names in any script as the letters a to z, for user names: readable rather than scholarly, and not to be read back.

use any_ascii::any_ascii;
use icu::normalizer::ComposingNormalizer;

use super::arabic::arabic;

/// Letters that any_ascii, which looks at one at a time, leaves out or writes as nobody does in a name. A pair stands
/// before the letters that it is made of.
const READABLE: [(&str, &str); 25] = [
    // Greek
    ("ου", "ou"),
    ("ού", "ou"),
    ("αυ", "av"),
    ("αύ", "av"),
    ("ευ", "ev"),
    ("εύ", "ev"),
    ("γγ", "ng"),
    ("γξ", "nx"),
    ("γχ", "nch"),
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

/// Greek pairs that sound otherwise where a name begins with them.
const AT_THE_START: [(&str, &str); 3] = [("μπ", "b"), ("ντ", "d"), ("γκ", "g")];

/// Writes a word in the letters a to z. Whatever is no letter is left out: digits, apostrophes, emoji.
pub(super) fn latin(word: &str) -> String {
    let mut word = ComposingNormalizer::new_nfkc().normalize(word).to_lowercase();
    word.retain(char::is_alphabetic);
    if let Some(arabic) = arabic(&word) {
        return arabic;
    }
    for (letters, sound) in AT_THE_START {
        if let Some(rest) = word.strip_prefix(letters) {
            word = format!("{sound}{rest}");
        }
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
            ("Олексій", "oleksiy"),
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
            assert_eq!(latin(name), letters, "{name}");
        }
    }
}
