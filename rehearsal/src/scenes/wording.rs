//! The words of the made-up people in the language in which a scene is looked at.

use std::collections::BTreeMap;

use bot_core::text::{Locale, Text, msg};

use super::{Moment, Reader, Scene};

/// What they write, and what they call things. What may be followed by a number is among it.
fn words() -> [Text; 58] {
    [
        msg::gallery_says_title(),
        msg::gallery_says_rivers(),
        msg::gallery_says_two_rivers(),
        msg::gallery_says_food(),
        msg::gallery_says_marked_title(),
        msg::gallery_says_short_title(),
        msg::gallery_says_watch(),
        msg::gallery_says_watch_link(),
        msg::gallery_says_watch_short(),
        msg::gallery_says_we_watch(),
        msg::gallery_says_aims(),
        msg::gallery_says_aims_short(),
        msg::gallery_says_learn(),
        msg::gallery_says_process(),
        msg::gallery_says_steps(),
        msg::gallery_says_atlas(),
        msg::gallery_says_large_atlas(),
        msg::gallery_says_an_atlas(),
        msg::gallery_says_lessons(),
        msg::gallery_says_how_many(),
        msg::gallery_says_how_many_short(),
        msg::gallery_says_together(),
        msg::gallery_says_advertises(),
        msg::gallery_says_too_many(),
        msg::gallery_says_too_many_short(),
        msg::gallery_says_february(),
        msg::gallery_says_which_classes(),
        msg::gallery_says_years(),
        msg::gallery_says_biology(),
        msg::gallery_says_unknown_name(),
        msg::gallery_says_change_town(),
        msg::gallery_says_in_registration(),
        msg::gallery_says_school_name(),
        msg::gallery_says_thanks(),
        msg::gallery_says_come(),
        msg::gallery_says_call(),
        msg::gallery_says_met(),
        msg::gallery_says_send_yours(),
        msg::gallery_says_rain(),
        msg::gallery_says_gauge(),
        msg::gallery_says_weather(),
        msg::gallery_says_songs(),
        msg::gallery_says_song_file(),
        msg::gallery_says_bread(),
        msg::gallery_says_photographs(),
        msg::gallery_says_visit(),
        msg::gallery_says_else(),
        msg::gallery_says(),
        msg::gallery_says_cloud(),
        msg::gallery_says_clouds(),
        msg::gallery_says_rainbow(),
        msg::gallery_says_nowhere(),
        msg::gallery_says_many(),
        msg::gallery_says_young(),
        msg::gallery_says_colleague(),
        msg::gallery_says_small_colleague(),
        msg::gallery_says_teacher(),
        msg::gallery_says_project(),
    ]
}

/// What people write, by what it is in English.
pub(super) struct Wording(BTreeMap<String, String>);

impl Wording {
    /// As it is said where somebody looks.
    pub(super) fn of(reader: Reader) -> Self {
        let Reader { locale, with_words, .. } = reader;
        if !with_words || locale == Locale::english() || locale == Locale::pseudo() {
            return Self(BTreeMap::new());
        }
        let said = words().map(|text| (Locale::english().plain(&text), locale.plain(&text)));
        Self(said.into_iter().collect())
    }

    /// Words that are known, or known but for the number behind them.
    pub(super) fn said(&self, words: &str) -> Option<String> {
        if let Some(others) = self.0.get(words) {
            return Some(others.clone());
        }
        let (stem, number) = words.rsplit_once(' ')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        self.0.get(stem).filter(|_| is_number).map(|others| format!("{others} {number}"))
    }

    /// The same scenes with what people write in them so, as far as it is known.
    pub(super) fn spoken(&self, mut scenes: Vec<Scene>) -> Vec<Scene> {
        if !self.0.is_empty() {
            scenes.iter_mut().flat_map(|scene| &mut scene.moments).for_each(|moment| self.reword(moment));
        }
        scenes
    }

    fn reword(&self, moment: &mut Moment) {
        match moment {
            Moment::Does(words) => {
                if let Some(others) = self.said(words) {
                    *words = others;
                }
            }
            Moment::Shows(view) | Moment::Becomes(view) => view.reword(&|words| self.said(words)),
        }
    }
}

#[cfg(test)]
mod tests {
    use bot_core::platform::Platform;

    use super::*;
    use crate::scenes;

    fn spanish() -> Locale {
        Locale::all().find(|locale| locale.tag() == "es").expect("there are texts in Spanish")
    }

    /// All that people write or read as somebody's words in the scenes, as far as it is made of several words.
    fn sentences(scenes: &[Scene]) -> Vec<String> {
        let words = std::cell::RefCell::new(Vec::new());
        for scene in scenes {
            for moment in scene.moments.clone() {
                match moment {
                    Moment::Does(said) => words.borrow_mut().push(said),
                    Moment::Shows(mut view) | Moment::Becomes(mut view) => view.reword(&|said| {
                        words.borrow_mut().push(said.to_owned());
                        None
                    }),
                }
            }
        }
        words.into_inner()
    }

    #[test]
    fn what_is_known_is_said_somewhere_and_nowhere_in_english_any_more() {
        let reader = Reader::new(spanish(), Platform::ALL[0]);
        let all = |reader| sentences(&[scenes::all(reader), scenes::modals(reader, true)].concat());
        let (before, after) = (all(reader), all(reader.with_words()));
        let (mut unsaid, mut english) = (Vec::new(), Vec::new());
        for text in words() {
            let (words, own) = (Locale::english().plain(&text), spanish().plain(&text));
            let is_number = |rest: &str| rest.trim().parse::<u32>().is_ok();
            let is_said = |said: &String| *said == words || said.strip_prefix(&words).is_some_and(is_number);
            if !before.iter().any(is_said) {
                unsaid.push(words);
            } else if own != words && after.iter().any(is_said) {
                english.push(words);
            }
        }
        assert!(unsaid.is_empty(), "nobody says these in a scene any more: {unsaid:?}");
        assert!(english.is_empty(), "these are still said in English: {english:?}");
    }

    #[test]
    fn a_number_stays_behind_the_words() {
        let wording = Wording(BTreeMap::from([("Project".to_owned(), "Proyecto".to_owned())]));
        assert_eq!(wording.said("Project 12").as_deref(), Some("Proyecto 12"));
        assert_eq!((wording.said("Project x"), wording.said("12")), (None, None));
    }
}
