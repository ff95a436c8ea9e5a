//! Whether words that nobody has asked for are a user name and a password.

use super::{Password, UserName};

/// The most characters of such words: a user name, and what a child remembers.
const LONGEST: usize = 60;

/// Whether words can hardly be anything else than a user name with a password such as Twinbot makes them: behind what may be a user name
/// three words of one of its lists that dashes join; or, where the name has a dot or a number, any three words and more that dashes join,
/// or three words of a list.
///
/// Whether somebody has that name is not looked at: whoever tries names would learn it.
#[must_use]
pub fn is_surely_login(words: &str) -> bool {
    let words = words.trim();
    if words.chars().nth(LONGEST).is_some() {
        return false;
    }
    let split = |(end, gap): (usize, char)| (&words[..end], words[end + gap.len_utf8()..].trim());
    let mut splits = words.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(split);
    let is_made = |name: &str, password: &str| {
        Shape::of(password).is_some_and(|shape| shape.is_joined && shape.is_ours) && UserName::typed(name).is_some()
    };
    let is_named = |name: &str, password: &str| {
        // What a colon or a full stop ends is a heading, or a sentence.
        let is_heading = name.ends_with([':', '.', ',', ';']);
        UserName::alone(name).is_some_and(|name| is_given(name.as_str()))
            && Shape::of(password).is_some_and(|shape| shape.is_joined || (shape.is_ours && !is_heading))
    };
    splits.next().is_some_and(|(name, password)| is_named(name, password) || is_made(name, password))
        // With a space in place of the dot.
        || splits.next().is_some_and(|(name, password)| is_made(name, password))
}

/// Whether words look like a user name with a password behind it, in the same line or in the next one: for whoever has nothing else to
/// write. People write such words for other reasons, too.
#[must_use]
pub fn looks_like_login(words: &str) -> bool {
    if is_surely_login(words) {
        return true;
    }
    let words = words.trim();
    let Some((name, password)) = words.split_once(char::is_whitespace) else { return false };
    let password = password.trim();
    if password.contains(['\n', '\r']) || name.ends_with([':', '.']) || words.chars().nth(LONGEST).is_some() {
        return false;
    }
    UserName::alone(name).is_some_and(|name| is_given(name.as_str()))
        && Password::typed(password).is_some_and(|typed| typed.reveal().contains('-'))
}

/// What words look like that may be a password.
struct Shape {
    /// Dashes join three words or more, and nothing else stands between them.
    is_joined: bool,
    /// They are three words of one of the lists.
    is_ours: bool,
}

impl Shape {
    fn of(password: &str) -> Option<Self> {
        let typed = Password::typed(password)?;
        let words: Vec<&str> = typed.reveal().split('-').collect();
        let has_gaps = password.contains(char::is_whitespace) || password.contains(['.', ',', '_', '/', ':']);
        Some(Self {
            is_joined: words.len() >= 3 && !has_gaps,
            is_ours: words.len() == 3 && super::words::are_ours(&words),
        })
    }
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
    use proptest::prelude::*;

    use super::*;
    use crate::text::Locale;

    #[test]
    fn what_twinbot_has_given_is_surely_a_login() {
        for typed in [
            "lea.rojo river-apple-moon",
            " Lea.Rojo  RIVER – apple – lemon ",
            "lea.rojo\nriver apple lemon",
            "student1 river-apple-moon",
            "a.lopez my-dog-canelo",
            "a.b river-apple-lemon",
            "lea river-apple-lemon",
            "lea rojo river-apple-lemon",
        ] {
            assert!(is_surely_login(typed) && looks_like_login(typed), "{typed}");
        }
    }

    #[test]
    fn what_children_type_looks_like_a_login() {
        for typed in [
            "María.López2 río dulce lago",
            "li10 green bicycle lemon",
            "a.lopez my dog canelo!",
            "leo.monte mi perro canelo",
            "lea.rojo my dog is called canelo",
        ] {
            assert!(looks_like_login(typed), "{typed}");
        }
    }

    #[test]
    fn what_people_write_is_taken_from_nobody_who_fills_something_in() {
        for typed in [
            "Foto2 de la excursión",
            "Day1: in the mountains",
            "Tema2: los ríos de Europa",
            "Tema2: lago caballo dulce",
            "Grupo3 visita el museo",
            "Erasmus2026 empieza el lunes",
            "Hola.somos la clase 4b",
            "Gracias.nos vemos pronto",
            "youtube.com tiene el vídeo",
            "Sra.López viene mañana",
            "Our merry-go-round",
            "Animales: gato caballo lago",
            "Sun, river, apple, lemon",
            "leo.monte mi perro canelo",
        ] {
            assert!(!is_surely_login(typed), "{typed}");
        }
    }

    #[test]
    fn what_people_write_is_none() {
        for typed in [
            "",
            "lea.rojo",
            "lea.rojo hello",
            "Dear colleague, here is my plan",
            "Hello. I am Lea",
            "Day1: in the mountains",
            "4.b comes at nine",
            "1914 began the war",
            "12.30 in the hall",
            "z.B. Flüsse und Berge",
            "www.example.org shows our rivers",
            "lea.rojo has seen the river that runs past our school for years",
            "lea.rojo was here\nand so was Leo",
        ] {
            assert!(!looks_like_login(typed) && !is_surely_login(typed), "{typed}");
        }
        let long = format!("lea.rojo {}", "word ".repeat(100_000));
        assert!(!looks_like_login(&long) && !is_surely_login(&long));
    }

    proptest! {
        #[test]
        fn each_login_is_known_for_one(name in any::<String>(), surname in any::<String>(), random in any::<u128>()) {
            for locale in Locale::all() {
                let password = Password::of(locale, random);
                for name in UserName::candidates(&name, &surname).take(5) {
                    let typed = format!("{name} {}", password.reveal());
                    prop_assert!(is_surely_login(&typed), "{}", typed);
                }
            }
        }
    }
}
