//! Samples of the students' own side: the way in, their home, and what teachers see of it.

use super::rules::Own;
use super::rules::Way;
use super::{Command, Handed, Handout, Login, Past, Proof, Purpose, Screen, Session, handout, views};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::samples::pupil;
use crate::areas::students::{Claim, Pupil, PupilRole};
use crate::conversation::Picked;
use crate::domain::{
    AccountId, GivenName, HandoutId, PersonName, ProjectId, SpaceId, StudentId, Surname, Title, kept_of,
};
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
    pub(crate) spaces: Vec<(SpaceId, ProjectId, String, bool)>,
    /// To whom Ana hands a login.
    kim: String,
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
        let spaces = vec![(SpaceId(400), PROJECT, title, state == State::Closed)];
        let kim = fill("Kim".to_owned(), PersonName::MAX);
        Self { known: known(state, fill), space: space((1, 2), None), pupils, session, spaces, kim }
    }

    /// The same, where she works in another project, too.
    pub(crate) fn with_another(mut self) -> Self {
        self.spaces.push((SpaceId(401), ProjectId(101), "Rivers of Europe".to_owned(), false));
        self
    }

    /// The same, where she works in the project as which it was started anew, too.
    fn started_anew(mut self) -> Self {
        let title = self.spaces[0].2.clone();
        self.spaces.push((SpaceId(401), ProjectId(101), title, false));
        self
    }

    pub(crate) fn own<R>(&self, reader: &Reader, show: impl FnOnce(Own<'_>) -> R) -> R {
        let chosen = if let [(space, project, ..)] = &self.spaces[..] { Some((*space, *project)) } else { None };
        let student = &self.pupils[0].student;
        show(Own { reader, session: &self.session, student, spaces: &self.spaces, chosen })
    }

    /// Ana hands a login to Kim: one of three steps, by its number.
    fn hands_out(&self, id: HandoutId, reader: &Reader) -> Option<View> {
        let student = &self.pupils[0].student;
        let to = Picked { account: "7".to_owned(), name: self.kim.clone(), is_bot: false };
        let handed = Handed { student: student.id, code: crate::domain::SecretId(801), to: Some(AccountId(0)) };
        let handout = Handout { id, by: AccountId(0), to, made_at: NOW, handed: Some(handed), is_lost: id.0 == 3 };
        let meant: Vec<&Pupil> = self.pupils.iter().take(if id.0 == 1 { 3 } else { 1 }).collect();
        match id.0 {
            0 | 1 => handout::views::asked(&Handout { handed: None, ..handout }, &meant, reader),
            _ => Some(handout::views::handed(&handout, student, Some(PROJECT))),
        }
    }

    fn shows(&self, screen: &Screen, reader: &Reader) -> Option<View> {
        let student = &self.pupils[0].student;
        let peers = self.known.peers.clone();
        inside(&self.known, &self.space, reader, |inside| {
            self.own(reader, |own| match *screen {
                Screen::Claim { student: id, proof } => {
                    let command = Command::Claim { student: id, proof };
                    views::claim(Some(student), (Way::Link(Some(&kept_of(&HASH)), proof), command), reader)
                }
                Screen::Offered { handout, .. } => {
                    views::claim(Some(student), (Way::Handout(true), Command::TakeHandout { handout }), reader)
                }
                Screen::Handout { handout } => self.hands_out(handout, reader),
                Screen::Credentials { .. } => Some(views::credentials(own)),
                Screen::Home => views::home(own, inside, (&peers, &self.pupils)),
                Screen::MyProjects => Some(views::projects(own)),
                Screen::Login { again } => Some(views::login(None, again)),
                Screen::LockedOut { lost, since, .. } => {
                    Some(views::locked_out(student, Some((inside, &self.pupils[0])), (lost, since)))
                }
                Screen::Password { again } => Some(views::password(again)),
                Screen::Pupils { page } => views::pupils(own, inside, &self.pupils, page),
                Screen::Known { .. } => views::known(inside, Some(student)),
                Screen::Link { .. } => views::link(inside, &self.pupils[0]),
                Screen::Past { past } => Some(views::past(past)),
                Screen::Erase { .. } => Some(views::not_erased()),
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
    let since = active().pupils[0].student.password_at;
    let join = Purpose::Join(PROJECT);
    let joining =
        Sample::new("login/of another project", Screen::Login { again: false }, reader(ana()), move |_, _| {
            Some(views::login(Some(Login { purpose: join, student: None, since: NOW }), false))
        });
    let again =
        Sample::new("login/of another project, again", Screen::Login { again: true }, reader(ana()), move |_, _| {
            Some(views::login(Some(Login { purpose: join, student: None, since: NOW }), true))
        });
    let mut unreachable = active();
    unreachable.pupils[0].presence.is_lost = true;
    let lost = Sample::new(
        "student-link/unreachable",
        Screen::Link { project: PROJECT, student },
        reader(ana()),
        move |_, reader| {
            inside(&unreachable.known, &unreachable.space, reader, |inside| views::link(inside, &unreachable.pupils[0]))
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
        sample(
            "student-projects/one is over",
            Screen::MyProjects,
            newcomer(),
            Place::of(State::Closed, fill).started_anew(),
        ),
        sample("student-projects/none", Screen::MyProjects, newcomer(), nowhere()),
        sample("student-home/who is here", Screen::Pupils { page: Page(0) }, newcomer(), active()),
        sample("login/asked", Screen::Login { again: false }, newcomer(), active()),
        sample("login/again", Screen::Login { again: true }, newcomer(), active()),
        joining,
        again,
        sample("login/new password", Screen::Password { again: false }, newcomer(), active()),
        sample("login/new password, again", Screen::Password { again: true }, newcomer(), active()),
        sample("locked-out/wrong passwords", Screen::LockedOut { student, lost: false, since }, ana(), active()),
        sample("locked-out/lost", Screen::LockedOut { student, lost: true, since }, ana(), active()),
        sample("locked-out/of another class", Screen::LockedOut { student, lost: true, since }, jan(), active()),
        sample("locked-out/done", Screen::LockedOut { student, lost: true, since: since - 1 }, ana(), active()),
        sample("known-student/asked", Screen::Known { project: PROJECT }, jan(), active()),
        sample("known-student/for a mere member", Screen::Known { project: PROJECT }, mere(), active()),
        sample("past/of a student", Screen::Past { past: Past::LoggedOut }, ana(), active()),
        sample("past/of a link", Screen::Past { past: Past::LinkUsed }, newcomer(), active()),
        sample("past/of a TwinSpace", Screen::Past { past: Past::Withdrawn }, newcomer(), active()),
        sample("past/of a question", Screen::Past { past: Past::Answered }, newcomer(), active()),
        sample("past/of a question that is over", Screen::Past { past: Past::Over }, newcomer(), active()),
        sample("login/not taken away", Screen::Erase { since: NOW }, newcomer(), active()),
        sample("handout/of one", Screen::Handout { handout: HandoutId(0) }, ana(), claiming(open)),
        sample("handout/of several", Screen::Handout { handout: HandoutId(1) }, ana(), claiming(open)),
        sample("handout/sent", Screen::Handout { handout: HandoutId(2) }, ana(), claiming(open)),
        sample("handout/nobody is reached", Screen::Handout { handout: HandoutId(3) }, ana(), claiming(open)),
        sample("claim/by a message", Screen::Offered { student, handout: HandoutId(2) }, newcomer(), claiming(open)),
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
