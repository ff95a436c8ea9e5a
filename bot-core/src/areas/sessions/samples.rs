//! Samples of the students' own side: the way in, their home, and what teachers see of it.

use super::rules::Own;
use super::{Login, Proof, Purpose, Screen, Session, views};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{Claim, Pupil, PupilRole};
use crate::domain::{AccountId, GivenName, ProjectId, SpaceId, StudentId, Surname, Title, kept_of};
use crate::reader::{Me, Reader};
use crate::view::View;
use crate::wire::Page;

/// The hash of the link of the samples.
pub(crate) const HASH: [u8; 32] = [7; 32];

/// What a sample of a student knows.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) known: Known,
    pub(crate) space: Space,
    pub(crate) pupils: Vec<Pupil>,
    pub(crate) session: Session,
    pub(crate) spaces: Vec<(SpaceId, ProjectId, String)>,
}

impl Place {
    /// Lea works in Ana's project with Jan.
    pub(crate) fn of(state: State, fill: Fill<'_>) -> Self {
        let one = |n, given: &str, surname: &str| {
            pupil(n, &fill(given.into(), GivenName::MAX), &fill(surname.into(), Surname::MAX))
        };
        let mut lea = one(1, "Lea", "Nube");
        lea.student.claim = Claim::Claimed(AccountId(0), NOW - HOUR);
        let zofia = Pupil { role: PupilRole::Manager, ..one(3, "Zofia", "Brzoza") };
        let pupils = vec![lea, one(2, "Leo", "Monte Alto"), zofia];
        let session = Session { student: StudentId(601), space: None, until: NOW + 80 * HOUR, is_borrowed: false };
        let title = fill("Clouds over two towns".to_owned(), Title::MAX);
        let spaces = vec![(SpaceId(400), PROJECT, title)];
        Self { known: known(state, fill), space: space((1, 2), None), pupils, session, spaces }
    }

    /// The same, where she works in another project, too.
    pub(crate) fn with_another(mut self) -> Self {
        self.spaces.push((SpaceId(401), ProjectId(101), "Rivers of Europe".to_owned()));
        self
    }

    pub(crate) fn own<R>(&self, reader: &Reader, show: impl FnOnce(Own<'_>) -> R) -> R {
        let chosen = if let [(space, project, _)] = &self.spaces[..] { Some((*space, *project)) } else { None };
        let student = &self.pupils[0].student;
        show(Own { reader, session: &self.session, student, spaces: &self.spaces, chosen })
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        let student = &self.pupils[0].student;
        let peers = self.known.peers.clone();
        inside(&self.known, &self.space, reader, |inside| {
            self.own(reader, |own| match *screen {
                Screen::Claim { proof, .. } => views::claim(Some(student), (Some(&kept_of(&HASH)), proof), reader),
                Screen::Credentials { .. } => Some(views::credentials(own)),
                Screen::Home => views::home(own, inside, (&peers, &self.pupils)),
                Screen::MyProjects => Some(views::projects(own)),
                Screen::Login { again } => Some(views::login(None, again)),
                Screen::LockedOut { lost, .. } => Some(views::locked_out(student, Some(PROJECT), lost)),
                Screen::Password { again } => Some(views::password(again)),
                Screen::Pupils { page } => views::pupils(own, inside, &self.pupils, page),
                Screen::Known { .. } => views::known(inside, Some(student)),
                Screen::Link { .. } => views::link(inside, &self.pupils[0], false),
            })
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let sample = |name, screen: Screen, me: Me, place: Place| {
        let reader = Reader { student: Some(StudentId(601)), ..reader(me) };
        Sample::new(name, screen, reader, move |screen: &Screen, reader: &Reader| place.shows(screen, reader))
    };
    let of = |state| Place::of(state, fill);
    let active = || of(State::Active);
    let claiming = |claim| {
        let mut place = active();
        place.pupils[0].student.claim = claim;
        place
    };
    let open = Claim::Open(crate::domain::SecretId(801));
    let borrowed = || {
        let mut place = active();
        place.session = Session { until: NOW + HOUR / 4, is_borrowed: true, ..place.session };
        place
    };
    let later = || {
        let mut place = active();
        place.pupils[0].student.secret = None;
        place
    };
    let nowhere = || Place { spaces: Vec::new(), ..active() };
    let proof = Proof::of(&HASH);
    let student = StudentId(601);
    let join = Purpose::Join(PROJECT);
    let joining =
        Sample::new("login/of another project", Screen::Login { again: false }, reader(ana()), move |_, _| {
            Some(views::login(Some(Login { purpose: join, student: None, since: NOW }), false))
        });
    let unreachable = active();
    let lost = Sample::new(
        "student-link/unreachable",
        Screen::Link { project: PROJECT, student },
        reader(ana()),
        move |_, reader| {
            inside(&unreachable.known, &unreachable.space, reader, |inside| {
                views::link(inside, &unreachable.pupils[0], true)
            })
        },
    );
    let link = Screen::Link { project: PROJECT, student };
    let mere = || Me { id: PIA, ..olga() };
    vec![
        sample("claim/of a student", Screen::Claim { student, proof }, newcomer(), claiming(open)),
        sample(
            "claim/with a guessed proof",
            Screen::Claim { student, proof: Proof::of(&[1; 32]) },
            newcomer(),
            claiming(open),
        ),
        sample("claim/by a teacher", Screen::Claim { student, proof }, ana(), claiming(open)),
        sample("credentials/new", Screen::Credentials { student }, newcomer(), active()),
        sample("credentials/noted", Screen::Credentials { student }, newcomer(), later()),
        sample("student-home/active", Screen::Home, newcomer(), active()),
        sample("student-home/of several", Screen::Home, newcomer(), active().with_another()),
        sample("student-home/closed", Screen::Home, newcomer(), of(State::Closed)),
        sample("student-home/on a teacher’s device", Screen::Home, ana(), borrowed()),
        sample("student-projects/several", Screen::MyProjects, newcomer(), active().with_another()),
        sample("student-projects/none", Screen::MyProjects, newcomer(), nowhere()),
        sample("student-home/who is here", Screen::Pupils { page: Page(0) }, newcomer(), active()),
        sample("login/asked", Screen::Login { again: false }, newcomer(), active()),
        sample("login/again", Screen::Login { again: true }, newcomer(), active()),
        joining,
        sample("login/new password", Screen::Password { again: false }, newcomer(), active()),
        sample("login/new password, again", Screen::Password { again: true }, newcomer(), active()),
        sample("locked-out/wrong passwords", Screen::LockedOut { student, lost: false }, ana(), active()),
        sample("locked-out/lost", Screen::LockedOut { student, lost: true }, ana(), active()),
        sample("known-student/asked", Screen::Known { project: PROJECT }, jan(), active()),
        sample("known-student/for a mere member", Screen::Known { project: PROJECT }, mere(), active()),
        sample("student-link/open", link.clone(), ana(), claiming(open)),
        sample("student-link/over", link.clone(), ana(), claiming(Claim::Over)),
        sample("student-link/claimed", link.clone(), ana(), active()),
        lost,
        sample("student-link/for a mere member", link, mere(), claiming(open)),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
