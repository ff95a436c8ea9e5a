//! A screen in one state, with what it shows: made-up people, for tests of how screens look. Every area brings its own.

pub mod cast;

use std::sync::Arc;

use crate::area::{self, Screen};
use crate::reader::Reader;
use crate::text::Locale;
use crate::view::View;
use crate::wire::Page;

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
    pub fn view(&self, locale: Locale, page: usize) -> View {
        let reader = Reader { locale, page, ..self.reader.clone() };
        (self.shows)(&self.screen, &reader).unwrap_or_else(area::not_there)
    }

    /// The same sample at another page of its screen, from 0.
    pub fn at_page(&self, page: u16) -> Self {
        Self { screen: self.screen.at_page(Page(page)), ..self.clone() }
    }
}

/// All there are.
pub fn all() -> Vec<Sample> {
    [
        super::help::samples::all(),
        super::drafts::samples::all(),
        super::projects::samples::all(),
        super::approval::samples::all(),
        super::accounts::samples::all(),
        super::authorities::samples::all(),
        super::people::samples::all(),
        super::contacts::samples::all(),
    ]
    .concat()
}

/// Those with everything that people write at its greatest length: `words` gives so many characters.
pub fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [
        super::help::samples::longest(words),
        super::drafts::samples::longest(words),
        super::projects::samples::longest(words),
        super::approval::samples::longest(words),
        super::accounts::samples::longest(words),
        super::people::samples::longest(words),
        super::contacts::samples::longest(words),
    ]
    .concat()
}
