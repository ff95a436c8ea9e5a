//! A screen in one state, with what it shows: made-up people, for tests of how screens look. Every area brings its own.

use std::sync::Arc;

use crate::area::Screen;
use crate::facts::Facts;
use crate::reader::Reader;
use crate::screens;
use crate::text::Locale;
use crate::view::View;

/// Shows a screen from what is known in the sample; `None` where it is not the reader's to see.
type Shows = dyn Fn(&Screen, &Reader) -> Option<View> + Send + Sync;

/// A screen in one state.
#[derive(Clone)]
pub struct Sample {
    /// Its name, as "group/state".
    pub name: &'static str,
    /// The screen.
    pub screen: Screen,
    /// Who reads it, in English.
    pub reader: Reader,
    shows: Arc<Shows>,
}

impl Sample {
    /// A screen as a reader sees it; `shows` knows what stands in the database.
    pub fn new(
        name: &'static str,
        screen: impl Into<Screen>,
        reader: Reader,
        shows: impl Fn(&Screen, &Reader) -> Option<View> + Send + Sync + 'static,
    ) -> Self {
        Self { name, screen: screen.into(), reader, shows: Arc::new(shows) }
    }

    /// What it shows, in a language, where a list shows so many entries at once.
    #[must_use]
    pub fn view(&self, locale: Locale, page: usize) -> View {
        let reader = Reader { locale, page, ..self.reader.clone() };
        (self.shows)(&self.screen, &reader).unwrap_or_else(screens::not_there)
    }

    /// The same sample at another page of its screen, from 0.
    #[must_use]
    pub fn at_page(&self, page: u16) -> Self {
        Self { screen: self.screen.at_page(page), ..self.clone() }
    }
}

/// A screen that has not moved into an area yet, with what is known of it.
#[must_use]
pub fn of_facts((name, screen, facts): (&'static str, Screen, Facts)) -> Sample {
    Sample::new(name, screen, facts.reader(), move |screen, reader| {
        let facts = Facts { locale: reader.locale, page: reader.page, ..facts.clone() };
        Some(screens::view(screen, &facts))
    })
}

/// All there are: those of the areas, and those of the screens that have not moved into one yet.
#[must_use]
pub fn all() -> Vec<Sample> {
    let rest = screens::samples::all().into_iter().map(of_facts);
    rest.chain(super::accounts::samples::all())
        .chain(super::authorities::samples::all())
        .chain(super::people::samples::all())
        .chain(super::contacts::samples::all())
        .chain(super::help::samples::all())
        .collect()
}

/// Those of the areas with everything that people write at its greatest length: `words` gives so many characters.
#[must_use]
pub fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [
        super::accounts::samples::longest(words),
        super::people::samples::longest(words),
        super::contacts::samples::longest(words),
    ]
    .concat()
}
