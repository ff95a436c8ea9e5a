//! Samples of what suspended teachers read, and of what their support service sees.

use super::measure::{Case, Listed, Measure, MeasureKind};
use super::{Screen, views};
use crate::areas::authorities::Authority;
use crate::areas::authorities::samples::tomas_for_eva;
use crate::areas::people;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, NOW, SPAIN, ana, authorities, eva, jan, reader, reason, school, staff, suspended, suspension,
    teacher, valid, waiting,
};
use crate::domain::{
    PersonId, PersonName, Reason, School, SchoolId, SchoolName, Standing, Suspended, Suspendee, SuspensionId, Town,
};
use crate::reader::{Me, Reader};
use crate::view::PAGE;
use crate::wire::Page;

const TEACHER: Suspendee = Suspendee::Teacher(ANA);
/// The school at which Ana teaches.
const SCHOOL: Suspendee = Suspendee::School(SchoolId(1));
const MEASURE: SuspensionId = SuspensionId(70);

/// A decision of so many hours ago, by Eva or a colleague.
fn measure(whom: Suspendee, kind: MeasureKind, ago: i64) -> Measure {
    let by = if ago > 100 { (PersonId(33), "Luz Mar".to_owned()) } else { (EVA, "Eva Mar".to_owned()) };
    let reason = (kind == MeasureKind::Suspended).then(|| suspension(whom).reason);
    let (authority, country) = (SPAIN, "es".to_owned());
    Measure { id: MEASURE, whom, kind, authority, country, by, reason, at: NOW - ago * HOUR }
}

fn case(whom: Suspendee) -> Case {
    let name = match whom {
        Suspendee::Teacher(_) => "Ana Nube".to_owned(),
        Suspendee::School(_) => school(ANA).name,
    };
    let all = authorities();
    let service = Authority::service_of("es", &all).cloned();
    Case {
        whom,
        name,
        school: school(ANA),
        service,
        suspended: None,
        by_school: None,
        is_colleague: false,
        history: Vec::new(),
    }
}

/// The same, suspended two days ago, and once before.
fn in_force(whom: Suspendee) -> Case {
    let history = [(MeasureKind::Suspended, 48), (MeasureKind::Lifted, 190), (MeasureKind::Suspended, 200)];
    let history = history.map(|(kind, ago)| measure(whom, kind, ago)).to_vec();
    Case { suspended: Some(suspension(whom)), history, ..case(whom) }
}

fn lifted(whom: Suspendee) -> Case {
    let last = Measure { reason: Some(reason("All is cleared up.")), ..measure(whom, MeasureKind::Lifted, 1) };
    let history = [vec![last], in_force(whom).history].concat();
    Case { suspended: None, history, ..in_force(whom) }
}

fn of_school(me: Me) -> Me {
    Me { suspended: Some(suspension(SCHOOL)), ..me }
}

/// Somebody who has left a suspended school.
pub(crate) fn of_school_before(me: Me) -> Me {
    Me { suspended: Some(suspension(Suspendee::School(SchoolId(8)))), ..me }
}

fn listed(whom: Suspendee, name: Option<&str>, school: School, suspended: Option<Suspended>) -> Listed {
    Listed { whom, name: name.map(str::to_owned), school, suspended }
}

/// Teachers and schools, all of them suspended or one.
fn some(all: bool) -> Vec<Listed> {
    let of = |whom| all.then(|| suspension(whom));
    let olga = Suspendee::Teacher(PersonId(8));
    let lake = School { id: SchoolId(8), name: "Instituto del Lago".to_owned(), ..school(ANA) };
    vec![
        listed(TEACHER, Some("Ana Nube"), school(ANA), Some(suspension(TEACHER))),
        listed(olga, Some("Ana Lac"), school(ANA), of(olga)),
        listed(Suspendee::School(lake.id), None, lake.clone(), of(Suspendee::School(lake.id))),
    ]
}

fn own() -> Vec<Sample> {
    let why = |name, me: Me| {
        Sample::new(name, Screen::Why, reader(me), |_: &Screen, reader: &Reader| Some(views::why(reader)))
    };
    let told = |name, me: Me, measure: Measure| {
        let shows = move |_: &Screen, reader: &Reader| views::told(&measure, reader);
        Sample::new(name, Screen::Told { measure: MEASURE }, reader(me), shows)
    };
    let (begun, ended) = (MeasureKind::Suspended, MeasureKind::Lifted);
    let said = |measure| Measure { reason: Some(reason("All is cleared up. Thank you!")), ..measure };
    vec![
        why("suspension/why", suspended(ana())),
        why("suspension/why, of the school", of_school(ana())),
        why("suspension/why, of the school that was left", of_school_before(ana())),
        why("suspension/why, lifted since", ana()),
        told("suspension/told", suspended(ana()), measure(TEACHER, begun, 48)),
        told("suspension/told, lifted since", ana(), measure(TEACHER, begun, 48)),
        told("suspension/told that it was lifted", ana(), measure(TEACHER, ended, 1)),
        told("suspension/told that it was lifted, with a message", ana(), said(measure(TEACHER, ended, 1))),
        told(
            "suspension/told that it was lifted, the school is suspended",
            of_school(ana()),
            measure(TEACHER, ended, 1),
        ),
        told("suspension/told to a stranger", jan(), measure(TEACHER, begun, 48)),
        told("suspension/school, told", of_school(ana()), measure(SCHOOL, begun, 48)),
        told("suspension/school, told that it was lifted", ana(), measure(SCHOOL, ended, 1)),
        told("suspension/school, told to a stranger", jan(), measure(SCHOOL, begun, 48)),
    ]
}

fn lists() -> Vec<Sample> {
    let list = |name, known: Vec<Listed>, all| {
        let shows = move |screen: &Screen, _: &Reader| {
            let Screen::Suspended { page } = screen else { return None };
            Some(views::suspended(&known, all, *page))
        };
        Sample::new(name, Screen::Suspended { page: Page(0) }, reader(eva()), shows)
    };
    let found = |name, words: &'static str, known: Vec<Listed>, is_all| {
        let shows = move |_: &Screen, _: &Reader| Some(views::found(words, &known, is_all));
        Sample::new(name, Screen::Found { words: words.to_owned() }, reader(eva()), shows)
    };
    vec![
        list("suspension/list", some(true), 3),
        list("suspension/list, empty", Vec::new(), 0),
        list("suspension/list, of several pages", some(true), PAGE + 3),
        found("suspension/found", "ana", some(false), true),
        found("suspension/found, and more", "ana", some(false), false),
        found("suspension/found, nothing", "xyz", Vec::new(), true),
    ]
}

fn card(name: &'static str, me: Me, case: Case) -> Sample {
    let screen = Screen::Card { whom: case.whom };
    Sample::new(name, screen, reader(me), move |_: &Screen, reader: &Reader| views::card(&case, reader))
}

/// A teacher's registration, with what is put beside it.
fn beside((name, who): (&'static str, Reader), case: Case, standing: Standing) -> Sample {
    let shows = move |_: &people::Screen, reader: &Reader| {
        let known = teacher(ANA, "Ana Nube", standing.clone());
        let view = people::card(&known, (&authorities(), &None), reader)?;
        Some(views::beside(view, &case, (known.is_valid(), reader)))
    };
    Sample::new(name, people::Screen::Teacher { person: ANA }, who, shows)
}

fn cards() -> Vec<Sample> {
    let by_school = Case { by_school: Some(suspension(SCHOOL)), ..case(TEACHER) };
    let left = Case { by_school: Some(suspension(Suspendee::School(SchoolId(8)))), ..case(TEACHER) };
    let myself = Me { decides_for: vec![SPAIN].into(), ..ana() };
    let all = authorities();
    let elsewhere = Case { service: Authority::service_of("pl", &all).cloned(), ..case(Suspendee::Teacher(JAN)) };
    vec![
        card("suspension/card, of a teacher", eva(), case(TEACHER)),
        card("suspension/card, suspended", eva(), in_force(TEACHER)),
        card("suspension/card, lifted", eva(), lifted(TEACHER)),
        card("suspension/card, of a teacher whose school is suspended", eva(), by_school.clone()),
        card("suspension/card, of a teacher who has left a suspended school", eva(), left.clone()),
        card("suspension/card, of a school", eva(), case(SCHOOL)),
        card("suspension/card, of a school that is suspended", eva(), in_force(SCHOOL)),
        card("suspension/card, of oneself", myself, case(TEACHER)),
        card("suspension/card, of a colleague", eva(), Case { is_colleague: true, ..case(TEACHER) }),
        card("suspension/card, of a colleague’s school", eva(), Case { is_colleague: true, ..case(SCHOOL) }),
        card("suspension/card, for a deputy in a colleague's place", tomas_for_eva(), in_force(TEACHER)),
        card("suspension/card, for another country", eva(), elsewhere),
        card("suspension/card, for a teacher", jan(), case(TEACHER)),
        beside(("suspension/beside a registration", reader(eva())), case(TEACHER), valid()),
        beside(("suspension/beside a registration, suspended", reader(eva())), in_force(TEACHER), valid()),
        beside(
            ("suspension/beside a registration, suspended, in a group", reader(staff())),
            in_force(TEACHER),
            valid(),
        ),
        beside(("suspension/beside a registration, by the school", reader(eva())), by_school, valid()),
        beside(("suspension/beside a registration, by the school that was left", reader(eva())), left, waiting()),
        beside(("suspension/beside a registration that waits", reader(eva())), case(TEACHER), waiting()),
    ]
}

pub(crate) fn all() -> Vec<Sample> {
    [own(), lists(), cards()].concat()
}

/// Those with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let long = |whom| Suspended { reason: reason(&words(Reason::MAX)), by: words(PersonName::MAX), ..suspension(whom) };
    let at = School { name: words(SchoolName::MAX), town: words(Town::MAX), ..school(ANA) };
    let history = vec![
        Measure {
            by: (EVA, words(PersonName::MAX)),
            reason: Some(reason(&words(Reason::MAX))),
            ..measure(TEACHER, MeasureKind::Suspended, 48)
        };
        6
    ];
    let of_all = Case {
        name: words(PersonName::MAX),
        school: at.clone(),
        suspended: Some(long(TEACHER)),
        by_school: Some(long(SCHOOL)),
        history: history.clone(),
        ..case(TEACHER)
    };
    let me = || Me { suspended: Some(long(TEACHER)), ..ana() };
    let told = history.into_iter().next().unwrap_or_else(|| measure(TEACHER, MeasureKind::Suspended, 48));
    let one = |id| {
        let whom = Suspendee::Teacher(PersonId(id));
        listed(whom, Some(&words(PersonName::MAX)), at.clone(), Some(long(whom)))
    };
    let all: Vec<Listed> = (51..).map(one).take(PAGE).collect();
    let list = move |_: &Screen, _: &Reader| Some(views::suspended(&all, 3 * PAGE, Page(0)));
    vec![
        Sample::new("suspension/why", Screen::Why, reader(me()), |_: &Screen, reader: &Reader| {
            Some(views::why(reader))
        }),
        Sample::new("suspension/told", Screen::Told { measure: MEASURE }, reader(me()), move |_: &Screen, reader| {
            views::told(&told, reader)
        }),
        Sample::new("suspension/list", Screen::Suspended { page: Page(0) }, reader(eva()), list),
        card("suspension/card, suspended", eva(), of_all),
    ]
}
