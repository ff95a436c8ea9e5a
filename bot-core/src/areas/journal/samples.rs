//! Samples of journals, as each kind of reader sees them.

use super::line::{JournalLine, Named, NamedLine};
use super::{Screen, views};
use crate::areas::members::samples::{Fill, Known, known};
use crate::areas::news::Insider;
use crate::areas::news::samples::zofia;
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space, visited};
use crate::areas::students::Pupil;
use crate::domain::{Doer, Headline, PersonId, PersonName, PostId, StudentId, TwinSpace, What};
use crate::reader::{Me, Reader};
use crate::text::Text;
use crate::view::View;
use crate::wire::Page;

/// What a sample knows.
#[derive(Clone)]
struct Book {
    known: Known,
    lines: Vec<NamedLine>,
    space: Space,
    pupil: Option<Pupil>,
}

/// The lines of the samples, the newest first: one of each kind.
fn lines(fill: Fill<'_>) -> Vec<NamedLine> {
    let name = |name: &str| Text::words(fill(name.to_owned(), PersonName::MAX));
    let (ana, jan) = (
        || (Doer::Person(ANA), Named::Teacher(name("Ana Nube"))),
        || (Doer::Person(JAN), Named::Teacher(name("Jan Lipa"))),
    );
    let zofia = || (Doer::Student(StudentId(603)), Named::Student(name("Zofia B.")));
    let nora = || (Doer::Person(PersonId(7)), Named::Guest(name("Nora Alba")));
    let pia = || (Doer::Person(PersonId(21)), Named::Teacher(name("Pia Bach")));
    let headline = || Some(Text::words(fill("Our first video call".to_owned(), Headline::MAX)));
    let line = |hours: i64, what, by: (Doer, Named), of: Option<(Doer, Named)>, times| {
        let (of, named) = of.map_or((None, Named::Gone), |(of, named)| (Some(of), named));
        let line = JournalLine { at: NOW - hours * HOUR, what, by: Some(by.0), of, times };
        NamedLine { line, by: by.1, of: named, headline: None }
    };
    let posted = |line: NamedLine| NamedLine { headline: headline(), ..line };
    let erased = |line: NamedLine| NamedLine { by: Named::StudentGone, ..line };
    vec![
        posted(line(1, What::Posted(PostId(901)), zofia(), None, 1)),
        line(2, What::Came, nora(), None, 1),
        line(3, What::Role(Some(TwinSpace::StudentManager)), ana(), Some(zofia()), 1),
        line(5, What::BroughtIn, ana(), None, 24),
        line(6, What::BroughtIn, jan(), Some(zofia()), 1),
        line(7, What::Joined, pia(), None, 1),
        line(8, What::Role(Some(TwinSpace::TeacherMember)), jan(), Some(pia()), 1),
        line(9, What::Role(None), jan(), Some(pia()), 1),
        line(10, What::Removed, ana(), Some(nora()), 1),
        line(11, What::Left, nora(), None, 1),
        line(12, What::PostRemoved, jan(), None, 1),
        line(13, What::Posted(PostId(902)), jan(), None, 1),
        line(15, What::Shared, zofia(), None, 4),
        line(16, What::Shared, jan(), None, 1),
        line(17, What::FileRemoved, ana(), None, 1),
        line(18, What::StudentsOver(24), ana(), None, 1),
        line(18, What::NewsOver(1), ana(), None, 1),
        line(18, What::FilesOver(200), ana(), None, 1),
        erased(line(14, What::Posted(PostId(903)), zofia(), None, 1)),
    ]
}

impl Book {
    fn of(state: State, fill: Fill<'_>) -> Self {
        Self { known: known(state, fill), lines: lines(fill), space: space((1, 4), None), pupil: None }
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        let Screen::Journal { page, .. } = *screen;
        let range = crate::view::part::Part::<NamedLine>::range(self.lines.len(), page.0);
        inside(&self.known, &self.space, reader, |inside| {
            views::journal(Insider::of(inside, self.pupil.as_ref()), (&self.lines[range], self.lines.len()), page)
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, page, me: Me, book: Book| {
        let screen = Screen::Journal { project: PROJECT, page: Page(page) };
        let reader = Reader { student: book.pupil.as_ref().map(|pupil| pupil.student.id), ..reader(me) };
        Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| book.shows(screen, reader))
    };
    let book = || Book::of(State::Active, fill);
    let guests = |book: Book| Book { space: visited(book.space), ..book };
    vec![
        sample("journal/nothing yet", 0, ana(), Book { lines: Vec::new(), ..book() }),
        sample("journal/first page", 0, ana(), book()),
        sample("journal/second page", 1, ana(), book()),
        sample("journal/for a guest", 0, newcomer(), guests(book())),
        sample("journal/for a guest, second page", 1, newcomer(), guests(book())),
        sample("journal/for a student", 0, newcomer(), Book { pupil: Some(zofia()), ..book() }),
        sample("journal/closed", 0, ana(), Book::of(State::Closed, fill)),
        sample("journal/stranger", 0, newcomer(), book()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
