//! Who gets the newsletter of a country, and in which languages (docs/domain.md, "The newsletter").

pub mod issue;
pub mod sending;

use super::reading::Choice;
use super::{Event, Screen};
use crate::decision::{Change, Decided, Decision, Refusal};
use crate::lists::List;
use crate::reader::Reader;
use crate::text::msg;
use crate::wire::Page;

/// Whether a reader may have the newsletter at all.
fn may(choice: &Choice, reader: &Reader) -> Result<(), Refusal> {
    if reader.student.is_some() {
        return Err(Refusal::never(msg::refusal_student()));
    }
    if choice.is_for(reader) { Ok(()) } else { Err(Refusal::not_yet(msg::newsletter_title_not_for())) }
}

/// Gets the newsletter from now on, or none any more. What somebody has chosen before stays for when they come back; what is on its way to
/// somebody who leaves does not arrive.
///
/// # Errors
/// The reader is a student or a mere guest, or nobody knows of which country: then they choose one.
pub fn subscribe(choice: &Choice, is_on: bool, reader: &Reader) -> Decided {
    let says = if is_on { msg::toast_subscribed() } else { msg::toast_unsubscribed() };
    if choice.is_on == is_on {
        return Ok(Decision::nothing(Screen::own(), says));
    }
    if !is_on {
        let left = Event::Unsubscribed { person: reader.me.id };
        return Ok(Change::event(left).decision(Screen::own(), says));
    }
    may(choice, reader)?;
    let Some(country) = choice.country.clone() else {
        return Err(Refusal::not_yet(msg::refusal_newsletter_country()).showing(countries()));
    };
    let subscribed = Event::Subscribed { person: reader.me.id, country, languages: choice.reads(reader.locale) };
    Ok(Change::event(subscribed).decision(Screen::own(), says))
}

/// Reads the newsletter in a language from now on, or in that one no more.
///
/// # Errors
/// There is no such language, it is the last one, or the reader gets no newsletter.
pub fn read_in(choice: &Choice, (language, is_on): (&str, bool), reader: &Reader) -> Decided {
    let shows = Screen::Choose { country: false, page: Page(0) };
    may(choice, reader)?;
    if !choice.is_on || !List::languages().contains(language) {
        return Err(Refusal::gone().showing(Screen::own()));
    }
    let mut languages = choice.languages.clone();
    if languages.iter().any(|known| known == language) == is_on {
        return Ok(Decision::nothing(shows, msg::toast_saved()));
    }
    languages.retain(|known| known != language);
    if languages.is_empty() {
        return Err(Refusal::not_yet(msg::refusal_newsletter_language()).showing(shows));
    }
    let (person, language) = (reader.me.id, language.to_owned());
    Ok(Change::event(Event::Reads { person, language, is_on }).decision(shows, msg::toast_saved()))
}

/// Chooses the country of which somebody gets the newsletter who teaches and decides nowhere: it comes from now on.
///
/// # Errors
/// There is no such country, the reader's own one counts, or they are a student or a mere guest.
pub fn live_in(choice: &Choice, country: &str, reader: &Reader) -> Decided {
    may(choice, reader)?;
    if !choice.is_free || !List::countries().contains(country) {
        return Err(Refusal::gone().showing(Screen::own()));
    }
    if choice.is_on && choice.country.as_deref() == Some(country) {
        return Ok(Decision::nothing(Screen::own(), msg::toast_subscribed()));
    }
    let (person, languages) = (reader.me.id, choice.reads(reader.locale));
    let subscribed = Event::Subscribed { person, country: country.to_owned(), languages };
    Ok(Change::event(subscribed).decision(Screen::own(), msg::toast_subscribed()))
}

/// The countries to choose from.
pub(super) fn countries() -> Screen {
    Screen::Choose { country: true, page: Page(0) }
}
