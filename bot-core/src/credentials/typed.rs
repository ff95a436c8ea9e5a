//! Whether words that nobody has asked for are a user name and a password.
//!
//! What is taken for a login is erased and answers nothing. So where somebody fills something in, a password may rather be kept than
//! somebody's words be lost: only what can hardly be anything else is one there.

use super::{Password, UserName};
use crate::text::folded;

/// The most characters of such words: a user name, and what a child remembers.
const LONGEST: usize = 60;

/// Whether words can hardly be anything else than a user name with a password such as Twinbot makes them: three words of one of its
/// lists that dashes join, behind a user name with a dot, or behind one without a dot that is written as Twinbot writes it. "Colours
/// red-green-blue" is a title. Where spaces stand between the three words, the name has a dot and is written as Twinbot writes it, but
/// for its first letter, which phones make a capital.
///
/// Whether somebody has that name is not looked at: whoever tries names would learn it.
#[must_use]
pub fn is_surely_login(words: &str) -> bool {
    let Some((name, password)) = splits(words).next() else { return false };
    let Some(typed) = UserName::typed(name).filter(|name| is_given(name.as_str())) else { return false };
    // A phone ends the line with a full stop.
    match (typed.as_str().contains('.'), gaps(password), gaps(password.trim_end_matches('.'))) {
        (true, _, Some(Gaps::Dashes)) => true,
        (true, _, Some(Gaps::Spaces)) => {
            !is_abbreviation(&typed) && (name == typed.as_str() || begins_large(name, typed.as_str()))
        }
        (false, Some(Gaps::Dashes), _) => name == typed.as_str(),
        (false, Some(Gaps::Spaces) | None, _) | (true, _, None) => false,
    }
}

/// Whether words look like a user name with a password behind it, in the same line or in the next one: for whoever has nothing else to
/// write. People write such words for other reasons, too.
#[must_use]
pub fn looks_like_login(words: &str) -> bool {
    let is_made =
        |(name, password): (&str, &str)| gaps(password) == Some(Gaps::Dashes) && UserName::typed(name).is_some();
    // With a space in place of the dot, too.
    if is_surely_login(words) || splits(words).take(2).any(is_made) {
        return true;
    }
    let Some((name, password)) = splits(words).next() else { return false };
    if password.contains(['\n', '\r']) || name.ends_with([':', '.']) {
        return false;
    }
    UserName::alone(name).is_some_and(|name| is_given(name.as_str()) && !is_abbreviation(&name))
        && Password::typed(password).is_some_and(|typed| typed.reveal().contains('-'))
}

/// The ways to part words at a space into what may be a user name and what may be its password, of as few words of the name as can be;
/// none of what is too long.
fn splits(words: &str) -> impl Iterator<Item = (&str, &str)> {
    let words = words.trim();
    let words = if words.chars().nth(LONGEST).is_some() { "" } else { words };
    let gaps = words.char_indices().filter(|(_, letter)| letter.is_whitespace());
    gaps.map(move |(end, gap)| (&words[..end], words[end + gap.len_utf8()..].trim()))
}

/// What stands between the three words of a password that Twinbot may have made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gaps {
    /// Dashes alone.
    Dashes,
    /// A space, perhaps with a dash.
    Spaces,
}

/// What stands between three words of one of the lists; `None` where these are other words, or other signs stand there, as in a
/// sentence.
fn gaps(password: &str) -> Option<Gaps> {
    let typed = Password::typed(password)?;
    let words: Vec<&str> = typed.reveal().split('-').collect();
    if words.len() != 3 || !super::words::are_ours(&words) || folded(password).contains(['.', ',', '_']) {
        return None;
    }
    Some(if password.contains(char::is_whitespace) { Gaps::Spaces } else { Gaps::Dashes })
}

/// Whether a user name is such as Twinbot gives them: letters, perhaps a dot and letters, perhaps a number.
fn is_given(name: &str) -> bool {
    let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let are_letters = |part: &str| !part.is_empty() && part.bytes().all(|letter| letter.is_ascii_lowercase());
    letters.matches('.').count() < 2 && letters.split('.').all(are_letters)
}

/// Whether what is shorter than four characters is an abbreviation rather.
fn is_abbreviation(name: &UserName) -> bool {
    name.as_str().len() < 4
}

/// Whether something is written as a user name is, but for its first letter, which is a capital.
fn begins_large(written: &str, name: &str) -> bool {
    written.starts_with(|letter: char| letter.is_ascii_uppercase())
        && written.get(1..) == name.get(1..)
        && written.eq_ignore_ascii_case(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Locale;

    #[test]
    fn what_twinbot_has_given_is_surely_a_login() {
        for typed in [
            "lea.rojo river-apple-lemon",
            "lea.rojo river-apple-lemon.",
            "“LEA.ROJO”: River–Apple–Lemon",
            " Lea.rojo  RIVER – apple – lemon ",
            "lea.rojo\nriver apple lemon",
            "student1 river-apple-lemon",
            "a.b river-apple-lemon",
            "lea river-apple-lemon",
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
            "a.lopez my-dog-canelo",
            "Lea river-apple-lemon",
            "lea rojo river-apple-lemon",
            "Student1 river apple lemon",
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
            "Erasmus2026 España-Francia-Italia",
            "eTwinning2026: Spain–France–Italy",
            "Ruta2: Madrid-Toledo-Segovia",
            "Year7 do-it-yourself",
            "Foto2 gato caballo amigo",
            "Foto2 gato-caballo-lago",
            "Nuestros colores: rojo-verde-azul",
            "Nuestros colores rojo-verde-azul",
            "Colores rojo-verde-azul",
            "Colores: rojo-verde-azul",
            "colores rojo-verde-azul.",
            "Our Green-Blue-Orange team",
            "renfe.com Madrid-Toledo-Segovia",
            "St.Anna summer garden river",
            "Hola.tenemos gato, caballo, lago",
            "Hoy.vimos lago. gato. caballo",
            "Χρώματα rojo-verde-azul",
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
                for name in UserName::candidates(&name, &surname, None).take(5) {
                    let typed = format!("{name} {}", password.reveal());
                    prop_assert!(is_surely_login(&typed) && looks_like_login(&typed), "{}", typed);
                    if name.as_str().contains('.') && !is_abbreviation(&name) {
                        let typed = format!("{name}\n{}", password.reveal().replace('-', " "));
                        prop_assert!(is_surely_login(&typed), "{}", typed);
                    }
                }
            }
        }

        #[test]
        fn a_title_of_such_words_is_none(begins in "[A-Z][a-zà-ÿ]{2,9}[0-9]{0,4}[:.,]?", random in any::<u128>()) {
            for locale in Locale::all() {
                let password = Password::of(locale, random);
                for gap in ["-", "–", " ", ", ", " - "] {
                    let words = password.reveal().replace('-', gap);
                    for title in [format!("{begins} {words}"), format!("{begins} {begins} {words}"), words] {
                        prop_assert!(!is_surely_login(&title), "{}", title);
                    }
                }
            }
        }
    }
}
