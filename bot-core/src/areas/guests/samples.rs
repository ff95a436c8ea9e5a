//! Samples of guests: for those who invite, for guests themselves, and why something is refused.

use super::guest::Guest;
use super::rules::{self, Host};
use super::{Command, Screen, views};
use crate::areas::contacts::{Invitation, InvitationKind};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space, visited};
use crate::decision::Refusal;
use crate::domain::{DAY, LinkId, PersonId, PersonName, ProjectId, Title};
use crate::reader::{Me, Reader};
use crate::text::Locale;
use crate::view::View;
use crate::wire::Page;

pub(crate) const NORA: PersonId = PersonId(7);

/// A guest of the samples, who came some days ago.
pub(crate) fn guest(person: PersonId, name: &str, days: i64) -> Guest {
    Guest {
        person,
        name: PersonName::read(name).expect("a name"),
        invited_by: ANA,
        joined_at: NOW - days * DAY,
        left_at: None,
        removed_by: None,
        country: None,
    }
}

/// A link of somebody for a guest, each with an end of its own on the same day.
pub(crate) fn link(n: i64, of: PersonId) -> Invitation {
    Invitation {
        id: LinkId(320 + n),
        kind: InvitationKind::Guest { of, project: PROJECT },
        code: Some(format!("code32{n}")),
        reusable: false,
        made_at: NOW - 2 * DAY,
        expires_at: Some(NOW + 12 * DAY - n * HOUR),
        revoked_at: None,
        used: None,
    }
}

/// What a sample knows.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) known: Known,
    pub(crate) space: Space,
    pub(crate) guests: Vec<Guest>,
    pub(crate) links: Vec<Invitation>,
}

impl Place {
    /// Nora and Leo are guests, and two links are open.
    pub(crate) fn of(state: State, fill: Fill<'_>) -> Self {
        let name = |name: &str| fill(name.to_owned(), PersonName::MAX);
        Self {
            known: known(state, fill),
            space: space((1, 4), None),
            guests: vec![guest(NORA, &name("Nora Alba"), 9), guest(PersonId(8), &name("Leo Prado"), 2)],
            links: vec![link(1, ANA), link(2, JAN)],
        }
    }

    pub(crate) fn empty(self) -> Self {
        Self { guests: Vec::new(), links: Vec::new(), ..self }
    }

    /// The same, where the reader is a guest.
    pub(crate) fn visited(self) -> Self {
        Self { space: visited(self.space), ..self }
    }

    pub(crate) fn host<R>(&self, reader: &Reader, show: impl FnOnce(Host<'_>) -> R) -> R {
        inside(&self.known, &self.space, reader, |inside| {
            show(Host { inside, guests: &self.guests, links: &self.links })
        })
    }

    fn link(&self, link: LinkId) -> Option<&Invitation> {
        self.links.iter().find(|one| one.id == link)
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        let makers = &self.known.peers;
        self.host(reader, |host| match *screen {
            Screen::Guests { page, .. } => views::guests(host, makers, page),
            Screen::Guest { person, .. } => {
                let guest = self.guests.iter().find(|guest| guest.person == person)?;
                views::guest(host, guest, makers.first())
            }
            Screen::Link { link, page, .. } => {
                views::link(self.link(link)?, &Screen::Link { link, language: reader.locale, page }, host)
            }
            Screen::Forward { link, .. } => {
                views::link(self.link(link)?, &Screen::Forward { link, language: reader.locale }, host)
            }
            Screen::Visits { .. } => None,
            Screen::Removed { .. } => {
                let gone = Guest { left_at: Some(NOW - HOUR), removed_by: Some(ANA), ..self.guests[0].clone() };
                views::removed(host.inside, &gone, makers.first()?)
            }
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, place: Place| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| place.shows(screen, reader))
    };
    let place = || Place::of(State::Active, fill);
    let guests = || Screen::Guests { project: PROJECT, page: Page(0) };
    // Guests of one name.
    let alike = || {
        let guests = [(7, 9), (8, 9), (9, 2)].map(|(id, days)| guest(PersonId(id), "Nora Alba", days)).to_vec();
        let links = (1..=3).map(|n| link(n, ANA)).collect();
        Place { guests, links, ..place() }
    };
    let nora = || Screen::Guest { project: PROJECT, person: NORA };
    let how = || rules::link_screen(LinkId(321), Locale::english());
    let message = || Screen::Forward { link: LinkId(321), language: Locale::english() };
    let ended = || {
        let mut place = place();
        place.links[0].revoked_at = Some(NOW - HOUR);
        place
    };
    let title = |title: &str| Title::read(&fill(title.to_owned(), Title::MAX)).expect("a title");
    let two = vec![(PROJECT, title("Clouds over two towns")), (ProjectId(101), title("Rivers of Europe"))];
    let visits = |name, all: Vec<(ProjectId, Title)>| {
        let shows = move |_: &Screen, _: &Reader| Some(views::visits(&all, Page(0)));
        Sample::new(name, Screen::Visits { page: Page(0) }, reader(newcomer()), shows)
    };
    let (removing, ending, leaving) = (place(), place(), place().visited());
    let sure = [
        Sample::confirms(
            "guests/removing",
            Command::Remove { project: PROJECT, person: NORA },
            reader(ana()),
            move |reader| removing.host(reader, |host| views::removing(host, NORA)),
        ),
        Sample::confirms(
            "guests/ending a link",
            Command::EndLink { link: LinkId(321) },
            reader(jan()),
            move |reader| ending.host(reader, |host| views::ending(&ending.links[0], host)),
        ),
        Sample::confirms("guests/leaving", Command::Leave { project: PROJECT }, reader(newcomer()), move |reader| {
            leaving.host(reader, views::leaving)
        }),
    ];
    let mut samples = vec![
        sample("guests/none", guests(), ana(), place().empty()),
        sample("guests/some", guests(), ana(), place()),
        sample("guests/of one name", guests(), ana(), alike()),
        sample("guests/for a mere member", guests(), Me { id: PIA, ..olga() }, place()),
        sample("guests/over", guests(), ana(), Place::of(State::Closed, fill)),
        sample("guests/for a guest", guests(), newcomer(), place().visited()),
        sample("guests/one", nora(), ana(), place()),
        sample("guests/one, for a mere member", nora(), Me { id: PIA, ..olga() }, place()),
        sample("guests/link", how(), ana(), place()),
        sample("guests/link, for a mere member", how(), Me { id: PIA, ..olga() }, place()),
        sample("guests/link, ended", how(), ana(), ended()),
        sample("forward/to a guest", message(), ana(), place()),
        sample("forward/to a guest, ended", message(), ana(), ended()),
        visits("guests/where I am one", two),
        visits("guests/where I am one, nowhere", Vec::new()),
        sample("guests/removed", Screen::Removed { project: PROJECT }, newcomer(), place()),
    ];
    samples.extend(sure);
    samples
}

/// Why opening a link, or making one, is refused.
fn refusals() -> Vec<Sample> {
    let place = Place::of(State::Active, &|words, _| words);
    let because = |name, me: Me, place: &Place, rule: &dyn Fn(Host<'_>) -> Option<Refusal>| {
        let refusal = place.host(&reader(me.clone()), rule).expect("it is refused");
        Sample::refuses(name, &refusal, reader(me))
    };
    let mut full = place.clone();
    full.guests = (0..30).map(|n| guest(PersonId(40 + n), "Noa Valle", 1)).collect();
    vec![
        because("guests/one’s own link", ana(), &place, &|host| rules::open_link(&link(1, ANA), host).err()),
        because("guests/who takes part", jan(), &place, &|host| rules::open_link(&link(1, ANA), host).err()),
        because("guests/full", ana(), &full, &|host| rules::make_link(host, &mut crate::reader::Fresh::dry()).err()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    [all_of(&|words, _| words), refusals()].concat()
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
