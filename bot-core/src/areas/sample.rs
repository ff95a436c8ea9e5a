//! A screen in one state, with what it shows: made-up people, for tests of how screens look. Every area brings its own.

pub mod cast;

use std::sync::Arc;

use crate::area::{self, Command, Confirmation, Screen};
use crate::decision::Refused;
use crate::delivery::FileOut;
use crate::domain::zone;
use crate::platform::Platform;
use crate::reader::Reader;
use crate::text::{Locale, Rewords};
use crate::view::{Block, SecretWords, View};
use crate::wire::{Page, Wire};

/// Shows a screen, perhaps at another page, from what is known in the sample; `None` where it is not the reader's to see.
type Shows = dyn Fn(Option<Page>, &Reader) -> Option<View> + Send + Sync;

/// What is in the picture of the samples, a JPEG.
pub const PICTURE: &[u8] = include_bytes!("sample/picture.jpg");

/// The picture that goes out with a view of the samples: the same one with each.
#[must_use]
pub fn picture(view: &View) -> Option<FileOut> {
    let shown = view.picture()?;
    Some(FileOut::made(shown.file_name(), shown.picture.format.media_type(), PICTURE.to_vec()))
}

/// A screen in one state.
#[derive(Clone)]
pub struct Sample {
    /// Its name, as "group/state".
    pub name: &'static str,
    /// The screen.
    pub screen: Screen,
    /// Who reads it, in English.
    pub reader: Reader,
    page: Option<Page>,
    shows: Arc<Shows>,
}

impl Sample {
    /// A screen as a reader sees it; `shows` knows what stands in the database.
    pub(crate) fn new<S: Wire + Into<Screen> + Clone + Send + Sync + 'static>(
        name: &'static str,
        screen: S,
        reader: Reader,
        shows: impl Fn(&S, &Reader) -> Option<View> + Send + Sync + 'static,
    ) -> Self {
        let first = screen.clone();
        let shows = move |page: Option<Page>, reader: &Reader| match page {
            Some(page) => shows(&first.clone().at_page(page), reader),
            None => shows(&first, reader),
        };
        Self { name, screen: screen.into(), reader, page: None, shows: Arc::new(shows) }
    }

    /// "Are you sure?", before a command.
    pub(crate) fn confirms(
        name: &'static str,
        command: impl Into<Command>,
        reader: Reader,
        asks: impl Fn(&Reader) -> Option<Confirmation> + Send + Sync + 'static,
    ) -> Self {
        let screen = Screen::Confirm(Box::new(command.into()));
        Self::new(name, screen, reader, move |_, reader| asks(reader).map(Confirmation::view))
    }

    /// What is wrong with something that was typed or sent.
    pub(crate) fn refuses(name: &'static str, refused: impl Into<Refused>, reader: Reader) -> Self {
        let refused = refused.into();
        let screen = Screen::Refused(Box::new(refused.clone()));
        Self::new(name, screen, reader, move |_, _| Some(refused.clone().view()))
    }

    /// What it shows, in a language, on a platform.
    pub fn view(&self, locale: Locale, platform: Platform) -> View {
        self.view_in_words(locale, platform, &|_| None)
    }

    /// The same with other words in the place of those that its made-up people have written.
    pub fn view_in_words(&self, locale: Locale, platform: Platform, words: Rewords<'_>) -> View {
        let reader = Reader { locale, platform, ..self.reader.clone() };
        let mut view = (self.shows)(self.page, &reader).unwrap_or_else(area::not_there);
        uncover(&mut view);
        zone::tell(&reader.me.traits.clock, platform.today(reader.now), |clock| view.tell_by(clock));
        view.reword(words);
        view.tell_apart(locale, platform);
        view
    }

    /// The same sample at another page of its screen, from 0.
    pub fn at_page(&self, page: u16) -> Self {
        let page = Page(page);
        Self { screen: self.screen.clone().at_page(page), page: Some(page), ..self.clone() }
    }
}

/// Opens what is sealed in a view, as it is done when it is delivered.
fn uncover(view: &mut View) {
    let View::Card { blocks, .. } = view else { return };
    for block in blocks {
        match block {
            Block::Secret(secret) => secret.words = SecretWords::Opened("river-apple-moon".into()),
            Block::SealedInvitation(link) => *block = link.opened("made4up5code".to_owned()),
            Block::Title(_)
            | Block::Para(_)
            | Block::Field(_)
            | Block::Quote(_)
            | Block::Item(_)
            | Block::Note(_)
            | Block::Invitation(_)
            | Block::StudentLink(_)
            | Block::File(_)
            | Block::Picture(_) => {}
        }
    }
}

/// All there are.
pub fn all() -> Vec<Sample> {
    [
        super::help::samples::all(),
        super::drafts::samples::all(),
        super::projects::samples::all(),
        super::reasons::samples::all(),
        super::approval::samples::all(),
        super::accounts::samples::all(),
        super::authorities::samples::all(),
        super::people::samples::all(),
        super::suspension::samples::all(),
        super::contacts::samples::all(),
        super::members::samples::all(),
        super::closing::samples::all(),
        super::space::samples::all(),
        super::students::samples::all(),
        super::sessions::samples::all(),
        super::takeovers::samples::all(),
        super::guests::samples::all(),
        super::news::samples::all(),
        super::journal::samples::all(),
        super::files::samples::all(),
        super::archive::samples::all(),
        super::told::samples::all(),
        super::carry::samples::all(),
        super::erasure::samples::all(),
        super::inquiries::samples::all(),
        super::queue::samples::all(),
        super::newsletter::samples::all(),
        super::dossier::samples::all(),
        super::operators::samples::all(),
    ]
    .concat()
}

/// Those with everything that people write at its greatest length: `words` gives so many characters.
pub fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    [
        super::help::samples::longest(words),
        super::drafts::samples::longest(words),
        super::projects::samples::longest(words),
        super::reasons::samples::longest(words),
        super::approval::samples::longest(words),
        super::accounts::samples::longest(words),
        super::authorities::samples::longest(words),
        super::people::samples::longest(words),
        super::suspension::samples::longest(words),
        super::contacts::samples::longest(words),
        super::members::samples::longest(words),
        super::closing::samples::longest(words),
        super::space::samples::longest(words),
        super::students::samples::longest(words),
        super::sessions::samples::longest(words),
        super::takeovers::samples::longest(words),
        super::guests::samples::longest(words),
        super::news::samples::longest(words),
        super::journal::samples::longest(words),
        super::files::samples::longest(words),
        super::archive::samples::longest(words),
        super::told::samples::longest(words),
        super::carry::samples::longest(words),
        super::erasure::samples::longest(words),
        super::inquiries::samples::longest(words),
        super::queue::samples::longest(words),
        super::newsletter::samples::longest(words),
        super::dossier::samples::longest(words),
        super::operators::samples::longest(words),
    ]
    .concat()
}
