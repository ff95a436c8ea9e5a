//! The pseudo-locale's letters: English that can still be read but shows what is not translated, or does not fit.

use std::borrow::Cow;

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒğħíĵķłḿñóƥɋŕšťúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶŁḾÑÓƤɊŔŠŤÚṼŴẊÝŽ";

/// The text with an accent on each letter and half of the letters twice; commands and addresses stay as they are.
pub(super) fn lengthen(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    // Halves of a character that are still owed; what cannot be doubled is made good by later letters.
    let mut owed = 1;
    for word in text.split_inclusive(char::is_whitespace) {
        let is_verbatim = word.starts_with('/') || word.contains("://") || word.contains('@');
        for letter in word.chars() {
            owed += 1;
            match accented(letter).filter(|_| !is_verbatim) {
                Some(accented) => {
                    out.push(accented);
                    if owed >= 2 {
                        out.push(accented);
                        owed -= 2;
                    }
                }
                None => out.push(letter),
            }
        }
    }
    Cow::Owned(out)
}

fn accented(letter: char) -> Option<char> {
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map(|(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_grow_by_half_but_for_commands_and_addresses() {
        assert_eq!(lengthen("Send it"), "ŠŠéññđ ííťť");
        assert_eq!(lengthen("/start"), "/start");
        assert_eq!(lengthen("see https://example.org"), "ššééé https://example.org");
        assert_eq!(lengthen("…"), "…");
    }
}
