//! Samples of questions about students of other projects, for either side.

use super::rules::About;
use super::{Screen, Takeover, TakeoverState, views};
use crate::areas::members::samples::{Fill, Known, OLGA, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, JAN, NOW, PROJECT, ana, jan, reader};
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{Pupil, Student};
use crate::credentials::UserName;
use crate::domain::{AccountId, GivenName, PersonId, StudentId, Surname, TakeoverId};
use crate::reader::{Me, Reader};
use crate::view::View;
use crate::wire::Page;

pub(crate) const QUESTION: TakeoverId = TakeoverId(520);

/// Jan's question about a student of Ana's, which is so far.
pub(crate) fn question(state: TakeoverState) -> Takeover {
    let name = UserName::typed("lea.nube").expect("a user name");
    let student = Some(StudentId(601));
    Takeover { id: QUESTION, project: PROJECT, by: JAN, name, student, until: NOW + 13 * 24 * HOUR, state }
}

/// What a sample knows.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) known: Known,
    pub(crate) takeover: Takeover,
    pub(crate) student: Option<Student>,
    pub(crate) here: Option<Pupil>,
    /// Who is asked.
    pub(crate) asked: Vec<PersonId>,
}

impl Place {
    /// Jan asks for Lea, whom Ana has registered.
    pub(crate) fn of(state: TakeoverState, fill: Fill<'_>) -> Self {
        let lea = pupil(1, &fill("Lea".into(), GivenName::MAX), &fill("Nube".into(), Surname::MAX));
        let known = known(State::Active, fill);
        Self { known, takeover: question(state), student: Some(lea.student), here: None, asked: vec![ANA] }
    }

    pub(crate) fn about<R>(&self, reader: &Reader, show: impl FnOnce(About<'_>) -> R) -> R {
        let asker = self.known.peers.iter().find(|peer| peer.id == self.takeover.by).expect("he takes part").clone();
        inside(&self.known, &space((0, 2), Some(NOW)), reader, |inside| {
            let (student, here) = (self.student.as_ref(), self.here.as_ref());
            let (asked, accounts) = (&self.asked[..], &[AccountId(9)][..]);
            show(About { inside, takeover: &self.takeover, student, here, asker: &asker, asked, accounts })
        })
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        self.about(reader, |about| match *screen {
            Screen::Asked { page, .. } => {
                let agreed = Takeover { id: TakeoverId(521), ..question(TakeoverState::Agreed) };
                let waiting = [self.takeover.clone(), agreed];
                let waiting = if self.takeover.state.is_open() { &waiting[..] } else { &[] };
                views::asked(about.inside, waiting, page)
            }
            Screen::Question { .. } => views::question(about),
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, place: Place| {
        Sample::new(name, screen, reader(me), move |screen: &Screen, reader: &Reader| place.shows(screen, reader))
    };
    let of = |state| Place::of(state, fill);
    let one = Screen::Question { takeover: QUESTION };
    let list = Screen::Asked { project: PROJECT, page: Page(0) };
    let nobody = || Place { student: None, ..of(TakeoverState::Asked) };
    let closed = || Place { known: known(State::Closed, fill), ..of(TakeoverState::Asked) };
    let here = || Place { here: Some(pupil(1, "Lea", "Nube")), ..of(TakeoverState::Accepted) };
    let mere = || Me { id: PIA, ..olga() };
    let in_her_place = || Place { asked: vec![OLGA], ..of(TakeoverState::Asked) };
    vec![
        sample("takeover/in place of who registered them", one.clone(), olga(), in_her_place()),
        sample("takeover/asked", one.clone(), jan(), of(TakeoverState::Asked)),
        sample("takeover/nobody of this name", one.clone(), jan(), nobody()),
        sample("takeover/declined, for who asked", one.clone(), jan(), of(TakeoverState::Declined)),
        sample("takeover/agreed, for who asked", one.clone(), jan(), of(TakeoverState::Agreed)),
        sample("takeover/accepted", one.clone(), jan(), here()),
        sample("takeover/rejected", one.clone(), jan(), of(TakeoverState::Rejected)),
        sample("takeover/taken back", one.clone(), jan(), of(TakeoverState::TakenBack)),
        sample("takeover/came to nothing", one.clone(), jan(), of(TakeoverState::Ended)),
        sample("takeover/for whom it is asked", one.clone(), ana(), of(TakeoverState::Asked)),
        sample("takeover/you agreed", one.clone(), ana(), of(TakeoverState::Agreed)),
        sample("takeover/you declined", one.clone(), ana(), of(TakeoverState::Declined)),
        sample("takeover/asked no more", one.clone(), ana(), of(TakeoverState::TakenBack)),
        sample("takeover/project closed", one.clone(), ana(), closed()),
        sample("takeover/of others", one, mere(), of(TakeoverState::Agreed)),
        sample("takeovers/some wait", list.clone(), jan(), of(TakeoverState::Asked)),
        sample("takeovers/none", list.clone(), ana(), of(TakeoverState::Ended)),
        sample("takeovers/for a mere member", list, mere(), of(TakeoverState::Asked)),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
