//! By what a person is named in words that stay when they are forgotten.

use crate::domain::NAMELESS;

/// A name of so few letters may be a part of any word.
const SHORT: usize = 5;

/// What is replaced by what, for a person with this name: the name alone wherever it is a value of data, and in the middle of words where
/// it is theirs without doubt, that is a first name with a surname, or a long word.
pub(super) fn replaced(name: &str) -> Vec<(String, String)> {
    let quoted = serde_json::Value::from(name).to_string();
    let escaped = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default().to_owned();
    let mut all = Vec::new();
    if !name.trim().is_empty() {
        all.push((quoted, format!("\"{NAMELESS}\"")));
    }
    if is_telling(name) {
        all.push((name.to_owned(), NAMELESS.to_owned()));
        if escaped != name {
            all.push((escaped, NAMELESS.to_owned()));
        }
    }
    all
}

/// Whether nothing else is called so.
pub(super) fn is_telling(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric()).count();
    let words = name.split_whitespace().count();
    letters > SHORT && (words > 1 || letters > 2 * SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blotted(name: &str, words: &str) -> String {
        replaced(name).iter().fold(words.to_owned(), |words, (from, to)| words.replace(from, to))
    }

    #[test]
    fn a_name_goes_wherever_it_is_one() {
        let data = r#"{"member":{"person":7,"name":"Ana Nube","change":"left"}}"#;
        assert_eq!(blotted("Ana Nube", data), r#"{"member":{"person":7,"name":"…","change":"left"}}"#);
        assert_eq!(blotted("Ana Nube", "Write to Ana Nube, please."), "Write to …, please.");
        assert_eq!(blotted("Ana", "Anatomy, by Ana"), "Anatomy, by Ana", "it may be anybody");
        assert_eq!(blotted("Ana", r#"{"name":"Ana"}"#), r#"{"name":"…"}"#);
        let quoted = "Ana \"Nube\" Llano";
        let data = r#"{"name":"Ana \"Nube\" Llano","title":"By Ana \"Nube\" Llano"}"#;
        assert_eq!(blotted(quoted, data), r#"{"name":"…","title":"By …"}"#);
        assert_eq!(blotted(quoted, "By Ana \"Nube\" Llano"), "By …");
        assert_eq!(blotted(" ", r#"{"name":" "}"#), r#"{"name":" "}"#);
    }

    #[test]
    fn what_anybody_may_be_called_is_no_telling_name() {
        for name in ["Ana", "Li Po", "Lucas", "…", "Weather"] {
            assert!(!is_telling(name), "{name}");
        }
        for name in ["Ana Nube", "Wolfeschlegel", "Łucja Brzoza"] {
            assert!(is_telling(name), "{name}");
        }
    }
}
