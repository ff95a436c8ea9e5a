//! Samples of how students are erased: the notice to their teachers, and what a student reads.

use super::{Command, Screen, views};
use crate::areas::members::samples::{Fill, Known, PIA, known, olga};
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{ANA, HOUR, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space::Space;
use crate::areas::space::samples::{inside, space};
use crate::areas::students::Pupil;
use crate::areas::students::samples::pupil;
use crate::domain::{GivenName, PersonId, StudentId, Surname};
use crate::reader::{Me, Reader};

const DAY: i64 = 24 * HOUR;

fn shows(
    known: Known,
    space: Space,
    stay: u32,
) -> impl Fn(&Screen, &Reader) -> Option<crate::view::View> + Send + Sync + 'static {
    move |screen, reader| {
        inside(&known, &space, reader, |inside| match screen {
            Screen::Ending { .. } => known.team(reader, |team| views::ending(inside, team, stay)),
            Screen::Asked { .. } => views::asked(inside),
            Screen::Gone => Some(views::gone()),
        })
    }
}

fn all_of(fill: Fill<'_>) -> Vec<Sample> {
    let ending = |name, me: Me, state, days: i64, (students, stay): (u32, u32)| {
        let mut known = known(state, fill);
        known.project.project.since = NOW - days * DAY;
        Sample::new(
            name,
            Screen::Ending { project: PROJECT },
            reader(me),
            shows(known, space((1, students), None), stay),
        )
    };
    let of = |name, me: Me, screen: Screen| {
        Sample::new(name, screen, reader(me), shows(known(State::Active, fill), space((1, 2), None), 0))
    };
    let sure = |name, by: PersonId, spaces: usize| {
        let known = known(State::Active, fill);
        let one = pupil(1, &fill("Lea".into(), GivenName::MAX), &fill("Nube".into(), Surname::MAX));
        let one = Pupil {
            student: crate::areas::students::Student { registered: (by, one.student.registered.1), ..one.student },
            ..one
        };
        let command = Command::Forget { project: PROJECT, student: StudentId(601) };
        Sample::confirms(name, command, reader(ana()), move |reader| {
            inside(&known, &space((1, 2), None), reader, |inside| views::sure_of(inside, &one, spaces))
        })
    };
    let student = Reader { student: Some(StudentId(601)), ..reader(newcomer()) };
    vec![
        ending("students-end/in a month", ana(), State::Closed, 335, (23, 0)),
        ending("students-end/some stay", jan(), State::Closed, 358, (23, 2)),
        ending("students-end/can be opened again", ana(), State::Closed, 20, (1, 1)),
        ending("students-end/opened again", ana(), State::Active, 3, (23, 0)),
        ending("students-end/for a mere member", Me { id: PIA, ..olga() }, State::Closed, 335, (23, 0)),
        of("forgotten/a teacher is told", ana(), Screen::Asked { project: PROJECT }),
        of("forgotten/a stranger is told", newcomer(), Screen::Asked { project: PROJECT }),
        of("forgotten/a student", newcomer(), Screen::Gone),
        Sample::confirms("forget/me", Command::ForgetMe, student, |_| Some(views::sure_of_me())),
        sure("forget/one’s own student", ANA, 1),
        sure("forget/one’s own student in several projects", ANA, 3),
        sure("forget/of another class", PersonId(2), 3),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    all_of(&|words, _| words)
}

/// The same with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    all_of(&|_, most| words(most))
}
