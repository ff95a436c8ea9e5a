//! The texts of a view: where they stand in locales/, and what is wrong with them.

use std::collections::BTreeSet;

use bot_core::text::{Catalogue, Locale};
use bot_core::view::View;
use serde::Serialize;

/// One message of locales/ in a view.
#[derive(Clone, Serialize)]
pub(super) struct Look {
    pub(super) id: String,
    /// Where it stands: the locale's folder, the file, the line.
    locale: &'static str,
    file: &'static str,
    line: usize,
    /// `missing`, `same` as in English, or nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) mark: Option<&'static str>,
}

/// The messages of a language beside those of English.
pub(super) struct Looks {
    pub(super) locale: Locale,
    own: Catalogue,
    english: Catalogue,
}

impl Looks {
    pub(super) fn of(locale: Locale) -> Self {
        Self { locale, own: Catalogue::of(locale), english: Catalogue::of(Locale::english()) }
    }

    pub(super) fn at(&self, view: &View) -> Vec<Look> {
        let ids: BTreeSet<String> = view.texts().iter().flat_map(bot_core::text::Text::messages).collect();
        ids.into_iter().filter_map(|id| self.look(id)).collect()
    }

    fn look(&self, id: String) -> Option<Look> {
        let (own, english) = (self.own.find(&id), self.english.find(&id));
        let is_original = self.locale == Locale::english() || self.locale == Locale::pseudo();
        let mark = match (own, english) {
            _ if is_original => None,
            (None, _) => Some("missing"),
            (Some(own), Some(english)) if own.says == english.says && is_wordy(&own.says) => Some("same"),
            (Some(_), _) => None,
        };
        let (locale, place) = match own {
            Some(own) => (self.locale, own),
            None => (Locale::english(), english?),
        };
        Some(Look { id, locale: locale.tag(), file: place.file, line: place.line, mark })
    }
}

/// Whether a text says something beside what is put into it.
fn is_wordy(says: &str) -> bool {
    let mut depth = 0_u32;
    says.chars().any(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter.is_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_no_word_of_the_text() {
        assert!(is_wordy("Hello, { $name }!"));
        assert!(!is_wordy("{ $mark } { $title }"));
        assert!(!is_wordy("1/2 ·"));
    }

    #[test]
    fn a_text_that_is_left_in_english_is_marked() {
        let spanish = Locale::from_tag("es").expect("there is Spanish");
        let looks = Looks { locale: spanish, own: Catalogue::of(Locale::english()), ..Looks::of(spanish) };
        assert_eq!(looks.look("help-title".to_owned()).and_then(|look| look.mark), Some("same"));
        let looks = Looks { locale: spanish, own: Catalogue::default(), ..Looks::of(spanish) };
        let look = looks.look("help-title".to_owned()).expect("English has it");
        assert_eq!((look.mark, look.locale, look.file), (Some("missing"), "en", "help.ftl"));
        assert_eq!(Looks::of(spanish).look("help-title".to_owned()).and_then(|look| look.mark), None);
    }
}
