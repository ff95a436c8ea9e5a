//! What everybody may do.

use super::{Event, Screen};
use crate::area;
use crate::decision::{Decided, Decision, Effect, Refusal, Shows};
use crate::reader::Reader;
use crate::text::{Locale, msg};
use crate::wire::Page;

/// Speaks another language to the reader from now on, everywhere and in the list of commands, too.
///
/// # Errors
/// No language has this tag.
pub fn speak(tag: &str, reader: &Reader) -> Decided {
    let languages = Screen::Languages { page: Page(0) };
    if reader.is_lent() {
        return Err(Refusal::never(msg::refusal_student()));
    }
    let locale = Locale::from_tag(tag).ok_or_else(|| Refusal::gone().showing(languages))?;
    let person = reader.me.id;
    let chosen = Event::LanguageChosen { person, locale }.into();
    Ok(Decision {
        events: vec![chosen],
        effects: vec![Effect::Speak(locale), Effect::OfferAllCommands(person)],
        shows: Shows::Screen(area::home()),
        // That all is in another language says enough.
        says: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::sample::cast::{ana, reader};

    #[test]
    fn the_language_is_spoken_in_which_the_answer_is_read() {
        let decision = speak("es", &reader(ana())).expect("there is Spanish");
        let [Effect::Speak(locale), Effect::OfferAllCommands(_)] = decision.effects.as_slice() else {
            panic!("{:?}", decision.effects);
        };
        assert_eq!(locale.tag(), "es");
        let refusal = speak("xx", &reader(ana())).expect_err("nobody speaks it");
        assert_eq!(refusal.shows.as_deref(), Some(&Screen::Languages { page: Page(0) }.into()));
    }
}
