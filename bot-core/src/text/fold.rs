//! Keys for searching and sorting, the same on every database engine, and lengths as the platforms count them.
//!
//! The store keeps folded keys as bytes beside what people wrote; order within one language is left to `Locale`.

use icu::casemap::CaseMapper;
use icu::normalizer::DecomposingNormalizer;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// The key under which a word is found and sorted: without case, diacritics, and doubled or outer spaces, its digits those of English.
pub fn fold(text: &str) -> Vec<u8> {
    folded(text).into_bytes()
}

/// [`fold`], still as text.
pub(crate) fn folded(text: &str) -> String {
    let normalizer = DecomposingNormalizer::new_nfkd();
    // Compatibility forms may decompose to capitals and folded capitals to marks, hence twice.
    let decomposed = normalizer.normalize(text);
    let lower = CaseMapper::new().fold_string(&decomposed).into_owned();
    let categories = CodePointMapData::<GeneralCategory>::new();

    let mut key = String::with_capacity(lower.len());
    for letter in normalizer.normalize(&lower).chars() {
        if letter.is_whitespace() {
            if !key.is_empty() && !key.ends_with(' ') {
                key.push(' ');
            }
        } else if let Some(plain) = plain(letter) {
            key.push_str(plain);
        } else if let Some(digit) = decimal(letter) {
            key.push(digit);
        } else if !is_invisible(categories.get(letter)) {
            key.push(letter);
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Letters that do not decompose but that people type without their stroke, Arabic ones that they type for each other, and the many
/// forms of ' and -.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ə' => "e",
        'ŋ' => "n",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        // It only makes a word longer.
        'ـ' => "",
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{00B4}' | '`' => "'",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        _ => return None,
    })
}

/// A decimal digit in ASCII, Arabic, Persian, Devanagari or full width.
pub(crate) fn decimal(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Diacritics, control characters, and those that only steer the layout, as soft hyphens and joiners.
fn is_invisible(category: GeneralCategory) -> bool {
    category == GeneralCategory::NonspacingMark
        || category == GeneralCategory::EnclosingMark
        || category == GeneralCategory::Control
        || category == GeneralCategory::Format
}

/// The keys that begin with `prefix` are those with `key >= range.0 AND key < range.1`.
pub fn prefix_range(prefix: &[u8]) -> (Vec<u8>, Vec<u8>) {
    // No byte of UTF-8 is 0xFF, so this follows whatever begins with the prefix.
    let end = [prefix, &[0xFF]].concat();
    (prefix.to_vec(), end)
}

/// The length in UTF-16 units, in which the platforms count (docs/platforms.md, "Limits side by side").
pub fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, key: &str) {
        assert_eq!(folded(text), key);
        assert_eq!(folded(key), key, "a key folds to itself");
    }

    #[test]
    fn folding() {
        check("  Kraków \n Nowa\tHuta ", "krakow nowa huta");
        check("ŁÓDŹ", "lodz");
        check("Straße", "strasse");
        check("GROẞ", "gross");
        check("Ærø", "aero");
        check("Þórður Œuvre", "thordur oeuvre");
        check("İstanbul Iğdır", "istanbul igdir");
        check("Đakovo", "dakovo");
        check("Ŧħəŋ", "then");
        check("ΑΘΉΝΑΣ", "αθηνασ");
        check("αθηνάς", "αθηνασ");
        check("Йорданка Київ", "иорданка киів");
        check("ﬁne Ⅻ ℍ ①", "fine xii h 1");
        check("O’Neill d‘Or", "o'neill d'or");
        check("Castilla–La Mancha", "castilla-la mancha");
        check("so\u{AD}ft zero\u{200B}width\u{0007}", "soft zerowidth");
        check("\u{301} \u{200D}", "");
        check("中文 🎒", "中文 🎒");
        check("٩٠ ۱۲ ９", "90 12 9");
        check("مَدرسة الأمل ٢", "مدرسه الامل 2");
        check("مدرســه", "مدرسه");
        check("مصطفى", "مصطفي");
    }

    #[test]
    fn lengths_count_utf16_units() {
        assert_eq!(utf16_len("añ🎒"), 4);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn a_range_holds_the_keys_with_its_prefix(prefix in "[a-c\u{10FFFF}]{0,3}", key in "[a-c\u{10FFFF}]{0,5}") {
            let (from, to) = prefix_range(prefix.as_bytes());
            let is_within = key.as_bytes() >= from.as_slice() && key.as_bytes() < to.as_slice();
            prop_assert_eq!(is_within, key.starts_with(&prefix));
        }
    }
}
