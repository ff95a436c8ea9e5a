//! Whether words that nobody has asked for are a user name and a password.

use super::{Password, UserName};

/// The most characters of such words: a user name, and what a child remembers.
const LONGEST: usize = 60;

/// Whether words look like a user name with a password of two to four words behind it, in the same line or in the next one.
///
/// Whether somebody has that name is not looked at: whoever tries names would learn it.
#[must_use]
pub fn looks_like_login(words: &str) -> bool {
    let words = words.trim();
    let Some((name, password)) = words.split_once(char::is_whitespace) else { return false };
    let password = password.trim();
    if password.contains(['\n', '\r']) || words.chars().nth(LONGEST).is_some() {
        return false;
    }
    let is_password = |password: &Password| (2..=4).contains(&password.reveal().split('-').count());
    UserName::alone(name).is_some_and(|name| is_given(name.as_str()))
        && Password::typed(password).is_some_and(|typed| is_password(&typed))
}

/// Whether a user name is such as Twinbot gives them: letters, perhaps a dot and letters, perhaps a number. What is shorter than four
/// characters is an abbreviation rather.
fn is_given(name: &str) -> bool {
    let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let are_letters = |part: &str| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase());
    name.len() > 3 && letters.matches('.').count() < 2 && letters.split('.').all(are_letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_children_type_is_a_login() {
        for typed in [
            "lea.rojo river-apple-moon",
            " Lea.Rojo  RIVER – apple – moon ",
            "María.López2 río dulce lago",
            "lea.rojo\nriver apple moon",
            "student1 river-apple-moon",
            "li10 green bicycle lemon",
            "a.lopez my dog canelo!",
        ] {
            assert!(looks_like_login(typed), "{typed}");
        }
    }

    #[test]
    fn what_people_write_is_none() {
        for typed in [
            "",
            "lea.rojo",
            "lea.rojo hello",
            "lea rojo river-apple-moon",
            "Dear colleague, here is my plan",
            "Hello. I am Lea",
            "4.b comes at nine",
            "1914 began the war",
            "12.30 in the hall",
            "z.B. Flüsse und Berge",
            "www.example.org shows our rivers",
            "lea.rojo has seen the river that runs past our school",
            "lea.rojo was here\nand so was Leo",
        ] {
            assert!(!looks_like_login(typed), "{typed}");
        }
        assert!(!looks_like_login(&format!("lea.rojo {}", "word ".repeat(100_000))));
    }
}
