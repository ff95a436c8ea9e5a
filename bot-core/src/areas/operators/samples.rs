//! Samples of what operators see and do.

use super::facts::{Colleague, Desk, Found, Invited};
use super::figures::Country;
use super::stuck::{Backlog, Heap, Machine, Place, Waits};
use super::{Command, Role, Screen, rules, views};
use crate::areas::authorities::{Authority, Left, Official, Rank, samples as offices};
use crate::areas::contacts::{Invitation, InvitationKind};
use crate::areas::people::store::schools::Entry;
use crate::areas::projects::State;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, MADRID, NOW, POLAND, PROJECT, SPAIN, ana, authorities, eva, me, operator, peer, reader,
    school, suspension,
};
use crate::areas::suspension::Listed;
use crate::domain::{AuthorityId, LinkId, PersonId, PersonName, School, SchoolId, Suspendee};
use crate::reader::{Me, Reader};
use crate::text::Text;
use crate::view::{PAGE, View};
use crate::wire::Page;

/// Otto, an operator, and Iris, another one.
pub(super) const OTTO: PersonId = PersonId(6);
pub(super) const IRIS: PersonId = PersonId(66);

pub(super) const LINK: LinkId = LinkId(640);

pub(crate) fn all() -> Vec<Sample> {
    [menus(), desks(), invitations(), colleagues(), stuck(), figures(), suspended(), schools(), confirms()].concat()
}

/// Everything with names of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let name = words(PersonName::MAX);
    let mut desk = desk(SPAIN);
    desk.people.iter_mut().for_each(|(official, _)| official.name = Text::words(name.as_str()));
    let mut all = team();
    all.iter_mut().for_each(|one| one.peer.name = Some(name.clone()));
    let mut found = found(true);
    (found.entry.school.name, found.entry.school.town) = (words(200), words(100));
    found.alike.iter_mut().for_each(|school| school.name = words(200));
    vec![
        shows_desk("operators/authority with names of the greatest length", desk, operator()),
        shows_team("operators/operators with names of the greatest length", all),
        shows_school("operators/school with names of the greatest length", found),
    ]
}

/// What an operator sees, and nobody else.
fn shown(
    name: &'static str,
    (screen, me): (Screen, Me),
    shows: impl Fn(&Screen, &Reader) -> Option<View> + Send + Sync + 'static,
) -> Sample {
    let gated = move |screen: &Screen, reader: &Reader| {
        if rules::may_read(reader) { shows(screen, reader) } else { None }
    };
    Sample::new(name, screen, reader(me), gated)
}

fn page_of(screen: &Screen) -> Page {
    match *screen {
        Screen::Desks { page }
        | Screen::Authority { page, .. }
        | Screen::Invitations { page }
        | Screen::Colleagues { page }
        | Screen::Stuck { page }
        | Screen::Figures { page }
        | Screen::Suspended { page }
        | Screen::NewSchools { page } => page,
        Screen::Menu
        | Screen::Official { .. }
        | Screen::Invitation { .. }
        | Screen::Operator { .. }
        | Screen::School { .. }
        | Screen::FoundSchools { .. }
        | Screen::Ended
        | Screen::Joined { .. }
        | Screen::ColleagueLeft => Page(0),
    }
}

fn menus() -> Vec<Sample> {
    let menu = |name, me| shown(name, (Screen::Menu, me), |_, _| Some(views::menu()));
    let ended =
        |name, me| Sample::new(name, Screen::Ended, reader(me), |_: &Screen, reader: &Reader| views::ended(reader));
    vec![
        menu("operators/menu", operator()),
        menu("operators/menu, for a teacher", ana()),
        ended("operators/no longer one", me(IRIS, "Iris Sand")),
        ended("operators/no longer one, but one again", operator()),
    ]
}

fn known(id: AuthorityId) -> Authority {
    authorities().into_iter().find(|known| known.id == id).expect("one of the samples")
}

/// An authority of the samples; for Poland nobody decides.
pub(super) fn desk(id: AuthorityId) -> Desk {
    let since = |official: Official| (official, NOW - 2_000 * HOUR);
    let people = match id {
        SPAIN => offices::office().officials.into_iter().map(since).collect(),
        _ => Vec::new(),
    };
    let left = Left { projects: 3, nobody: 1, teachers: 1, inquiries: 2 };
    Desk { authority: known(id), is_in_use: true, people, left, open: vec![LINK], takes_part: false }
}

fn shows_desk(name: &'static str, desk: Desk, me: Me) -> Sample {
    let screen = rules::desk(desk.authority.id);
    shown(name, (screen, me), move |screen, reader| Some(views::desks::authority(&desk, page_of(screen), reader)))
}

fn desks() -> Vec<Sample> {
    let list = |name, all: Vec<Authority>| {
        let screen = Screen::Desks { page: Page(0) };
        shown(name, (screen, operator()), move |screen, _| Some(views::desks::authorities(&all, page_of(screen))))
    };
    let official = |name, desk: Desk, person| {
        let screen = Screen::Official { authority: desk.authority.id, person };
        shown(name, (screen, operator()), move |_, reader| views::desks::official(&desk, person, reader))
    };
    let mut away = desk(SPAIN);
    away.people.iter_mut().for_each(|(official, _)| official.is_reachable = false);
    let out = Desk { is_in_use: false, people: Vec::new(), left: Left::default(), open: Vec::new(), ..desk(MADRID) };
    let quiet = Desk { left: Left::default(), open: Vec::new(), ..desk(SPAIN) };
    let own = Desk { takes_part: true, ..desk(SPAIN) };
    let one = |n: i64| {
        let (person, name) = (PersonId(700 + n), Text::words(format!("Luz Sol {n}")));
        (Official { person, name, rank: Rank::Approver, is_reachable: true }, NOW - n * HOUR)
    };
    let many = Desk { people: (0..10).map(one).collect(), ..desk(SPAIN) };
    vec![
        list("operators/authorities", authorities()),
        list("operators/authorities, none", Vec::new()),
        shows_desk("operators/authority", desk(SPAIN), operator()),
        shows_desk("operators/authority, for an approver", desk(SPAIN), eva()),
        shows_desk("operators/authority, nobody decides", desk(POLAND), operator()),
        shows_desk("operators/authority, nobody is reached", away, operator()),
        shows_desk("operators/authority, nothing waits", quiet, operator()),
        shows_desk("operators/authority, of several pages", many, operator()),
        shows_desk("operators/authority, out of use", out, operator()),
        shows_desk("operators/authority, one’s own project waits", own, operator()),
        official("operators/approver", desk(SPAIN), EVA),
        official("operators/deputy", desk(SPAIN), offices::TOMAS),
        official("operators/approver no more", desk(SPAIN), JAN),
    ]
}

/// An invitation for a role that Otto has made.
pub(super) fn invitation(kind: InvitationKind) -> Invitation {
    Invitation {
        id: LINK,
        kind,
        code: None,
        reusable: false,
        made_at: NOW - HOUR,
        expires_at: Some(NOW + 167 * HOUR),
        revoked_at: None,
        used: None,
    }
}

fn invited(kind: InvitationKind) -> Invited {
    let invitation = invitation(kind);
    let role = Role::of(&invitation).expect("it is for a role");
    let authority = role.authority().map(known);
    Invited { invitation, role, authority, is_code_kept: true, user: None, maker: None }
}

fn invitations() -> Vec<Sample> {
    let list = |name, kinds: Vec<InvitationKind>| {
        let all = (0_i64..).zip(kinds).map(|(n, kind)| {
            let Invited { invitation, role, authority, .. } = invited(kind);
            (Invitation { id: LinkId(LINK.0 + n), made_at: NOW - n * HOUR, ..invitation }, role, authority)
        });
        let all: Vec<_> = all.collect();
        let screen = Screen::Invitations { page: Page(0) };
        let shows = move |screen: &Screen, _: &Reader| Some(views::invitations::invitations(&all, page_of(screen)));
        shown(name, (screen, operator()), shows)
    };
    let one = |name, invited: Invited| {
        let screen = Screen::Invitation { link: LINK };
        shown(name, (screen, operator()), move |_, reader| Some(views::invitations::invitation(&invited, reader)))
    };
    let approver = InvitationKind::Approver { authority: SPAIN };
    let (deputy, room) = (InvitationKind::Deputy { authority: SPAIN }, InvitationKind::Room { authority: MADRID });
    let with = |invitation| Invited { invitation, is_code_kept: false, ..invited(approver) };
    let used = Invitation { used: Some((NOW - HOUR, EVA)), ..invitation(approver) };
    let (over, revoked) = (
        Invitation { expires_at: Some(NOW - HOUR), ..invitation(approver) },
        Invitation { revoked_at: Some(NOW - HOUR), ..invitation(approver) },
    );
    vec![
        list("operators/invitations", vec![approver, approver, deputy, room, InvitationKind::Operator]),
        list("operators/invitations, none", Vec::new()),
        list("operators/invitations, of several pages", vec![approver; PAGE + 1]),
        one("operators/invitation", invited(approver)),
        one("operators/invitation of a deputy", invited(deputy)),
        one("operators/invitation of a group", invited(room)),
        one("operators/invitation of an operator", invited(InvitationKind::Operator)),
        one("operators/invitation, made at the command line", with(invitation(approver))),
        one("operators/invitation, opened", Invited { user: Some(peer(&eva())), ..with(used.clone()) }),
        one("operators/invitation, opened by somebody who is forgotten", with(used)),
        one("operators/invitation, over", with(over)),
        one("operators/invitation, ended", with(revoked)),
    ]
}

/// Otto and Iris.
pub(super) fn team() -> Vec<Colleague> {
    let of = |(id, name): (PersonId, &str)| Colleague { peer: peer(&me(id, name)), since: NOW - 900 * HOUR };
    [(OTTO, "Otto"), (IRIS, "Iris Sand")].map(of).to_vec()
}

fn shows_team(name: &'static str, all: Vec<Colleague>) -> Sample {
    shown(name, (Screen::colleagues(), operator()), move |screen, reader| {
        Some(views::colleagues::operators(&all, page_of(screen), reader))
    })
}

fn colleagues() -> Vec<Sample> {
    let one = |name, person, all: Vec<Colleague>| {
        let screen = Screen::Operator { person };
        shown(name, (screen, operator()), move |_, reader| views::colleagues::operator(person, &all, reader))
    };
    let alone = || team().into_iter().take(1).collect::<Vec<_>>();
    let joined = |name, user: Me, maker: Option<Me>| {
        let maker = maker.as_ref().map(peer);
        let invited = Invited { user: Some(peer(&user)), maker, ..invited(InvitationKind::Operator) };
        let screen = Screen::Joined { link: LINK };
        shown(name, (screen, operator()), move |_, reader| views::colleagues::joined(&invited, reader))
    };
    let iris = || me(IRIS, "Iris Sand");
    let left = |name, all: usize| {
        shown(name, (Screen::ColleagueLeft, operator()), move |_, _| Some(views::colleagues::left(all)))
    };
    vec![
        shows_team("operators/operators", team()),
        shows_team("operators/operators, one only", alone()),
        one("operators/operator", IRIS, team()),
        one("operators/operator, oneself", OTTO, team()),
        one("operators/operator, the only one", OTTO, alone()),
        joined("operators/one more", eva(), Some(iris())),
        joined("operators/one more, by one’s own link", eva(), Some(operator())),
        joined("operators/one more, by a link from the command line", iris(), None),
        joined("operators/one more, for the one who is", operator(), Some(iris())),
        left("operators/another operator is forgotten", 2),
        left("operators/all other operators are forgotten", 1),
    ]
}

fn heap(count: u32, hours: i64) -> Heap {
    Heap { count, since: (count > 0).then_some(NOW - hours * HOUR) }
}

/// What is stuck in four places.
pub(super) fn backlogs() -> Vec<Backlog> {
    let waits = |projects, teachers, inquiries| Waits { projects, teachers, inquiries };
    let of = |place, waits| Backlog { place, waits };
    vec![
        of(Place::Authority(known(POLAND)), waits(heap(1, 50), heap(2, 700), heap(0, 0))),
        of(Place::Country("de".to_owned()), waits(heap(0, 0), heap(1, 30), heap(1, 20))),
        of(Place::Project(PROJECT, "Clouds over two towns".to_owned()), waits(heap(1, 25), heap(0, 0), heap(0, 0))),
        of(Place::Authority(known(SPAIN)), waits(heap(12, 400), heap(0, 0), heap(3, 100))),
    ]
}

fn stuck() -> Vec<Sample> {
    let shows = |name, all: Vec<Backlog>, machine: Machine| {
        let all = super::stuck::stuck(all, NOW);
        let screen = Screen::Stuck { page: Page(0) };
        shown(name, (screen, operator()), move |screen, _| Some(views::stuck::stuck(&all, machine, page_of(screen))))
    };
    let late = Machine {
        refused: heap(2, 9),
        late: heap(1_000, 3),
        jobs: heap(1, 2),
        timers: heap(4, 1),
        letters: heap(1, 80),
    };
    vec![
        shows("operators/stuck", backlogs(), Machine::default()),
        shows("operators/stuck, nothing", Vec::new(), Machine::default()),
        shows("operators/stuck, the program", Vec::new(), late),
    ]
}

fn figures() -> Vec<Sample> {
    let spain = Country {
        service: known(SPAIN),
        teachers: 1_204,
        active: 380,
        projects: vec![(State::Waiting, 12), (State::Active, 140), (State::Closed, 61)],
        decided: 40,
        waited: 40 * 30 * HOUR,
    };
    let poland =
        Country { service: known(POLAND), teachers: 1, active: 0, projects: Vec::new(), decided: 0, waited: 0 };
    let slow = Country { waited: 40 * 100 * HOUR, ..spain.clone() };
    let shows = |name, projects: super::figures::Projects, countries: Vec<Country>| {
        let all = countries.len();
        let screen = Screen::Figures { page: Page(0) };
        let shows = move |screen: &Screen, _: &Reader| {
            Some(views::figures::figures(&projects, &countries, (all, page_of(screen))))
        };
        shown(name, (screen, operator()), shows)
    };
    let projects = vec![(State::Offered, 4), (State::Waiting, 12), (State::Active, 140), (State::Closed, 61)];
    vec![
        shows("operators/figures", projects.clone(), vec![spain, poland]),
        shows("operators/figures, slow", projects, vec![slow]),
        shows("operators/figures, none", Vec::new(), Vec::new()),
    ]
}

fn suspended() -> Vec<Sample> {
    let listed = |whom, name: Option<&str>, school: School| Listed {
        whom,
        name: name.map(str::to_owned),
        school,
        suspended: Some(suspension(whom)),
    };
    let some = vec![
        listed(Suspendee::Teacher(ANA), Some("Ana Nube"), school(ANA)),
        listed(Suspendee::School(SchoolId(JAN.0)), None, school(JAN)),
    ];
    let shows = |name, known: Vec<Listed>, all| {
        let screen = Screen::Suspended { page: Page(0) };
        shown(name, (screen, operator()), move |screen, _| Some(views::suspended(&known, all, page_of(screen))))
    };
    vec![
        shows("operators/suspended", some.clone(), 2),
        shows("operators/suspended, nobody", Vec::new(), 0),
        shows("operators/suspended, of several pages", some, PAGE + 2),
    ]
}

/// A school: one that Ana has typed, or that of Ana in the list.
pub(super) fn entry(is_new: bool) -> Entry {
    let typed = School { id: SchoolId(91), name: "Colegio Nube".to_owned(), ..school(ANA) };
    Entry {
        school: if is_new { typed } else { school(ANA) },
        code: (!is_new).then(|| "28001234".to_owned()),
        added_by: is_new.then_some(ANA),
        is_taken: !is_new,
        is_closed: false,
        merged_into: None,
    }
}

fn found(is_new: bool) -> Found {
    let alike = if is_new { vec![school(ANA)] } else { Vec::new() };
    Found { entry: entry(is_new), teachers: 2, is_suspended: false, into: None, alike }
}

fn shows_school(name: &'static str, found: Found) -> Sample {
    let screen = Screen::School { school: found.entry.school.id };
    shown(name, (screen, operator()), move |_, reader| Some(views::schools::school(&found, reader)))
}

fn schools() -> Vec<Sample> {
    let new = |name, known: Vec<(Entry, i64)>, all| {
        let screen = Screen::NewSchools { page: Page(0) };
        shown(name, (screen, operator()), move |screen, _| Some(views::schools::new(&known, all, page_of(screen))))
    };
    let searched = |name, schools: Vec<School>, twin: Option<Found>, are_all| {
        let words = "nube".to_owned();
        let screen =
            Screen::FoundSchools { words: words.clone(), school: twin.as_ref().map(|one| one.entry.school.id) };
        let shows =
            move |_: &Screen, _: &Reader| Some(views::schools::found(&words, (&schools, are_all), twin.as_ref()));
        shown(name, (screen, operator()), shows)
    };
    let closed = || Entry { is_closed: true, ..entry(false) };
    let gone = Entry { merged_into: Some(school(ANA).id), ..Entry { is_closed: true, ..entry(true) } };
    let waits = vec![(entry(true), NOW - 40 * HOUR)];
    vec![
        new("operators/new schools", waits.clone(), 1),
        new("operators/new schools, none", Vec::new(), 0),
        new("operators/new schools, of several pages", waits, PAGE + 4),
        shows_school("operators/school, new", found(true)),
        shows_school("operators/school", Found { is_suspended: true, ..found(false) }),
        shows_school("operators/school, closed", Found { entry: closed(), teachers: 0, ..found(false) }),
        shows_school(
            "operators/school, merged",
            Found { entry: gone, into: Some(school(ANA)), alike: Vec::new(), ..found(true) },
        ),
        searched("operators/schools found", vec![school(ANA)], None, true),
        searched("operators/schools found, none", Vec::new(), None, true),
        searched("operators/schools found, for a new one", vec![school(ANA)], Some(found(true)), false),
    ]
}

fn confirms() -> Vec<Sample> {
    let otto = || reader(operator());
    let taking = |name, desk: Desk| {
        let command = Command::TakeOutOfUse { authority: desk.authority.id };
        Sample::confirms(name, command, otto(), move |reader| views::desks::taking_out(&desk, reader))
    };
    let ending = Command::EndAppointment { authority: SPAIN, person: EVA };
    let revoking = Command::RevokeInvitation { link: LINK };
    let of_spain = || invited(InvitationKind::Approver { authority: SPAIN });
    let ends = |name, person, links: usize| {
        let (command, made) = (Command::EndOperator { person }, vec![invitation(InvitationKind::Operator); links]);
        Sample::confirms(name, command, otto(), move |reader| {
            views::colleagues::ending(person, (&team(), &made), reader)
        })
    };
    let merging = Command::MergeSchools { from: SchoolId(91), into: SchoolId(ANA.0) };
    let closing = Command::CloseSchool { school: SchoolId(91) };
    vec![
        taking("confirm/take an authority out of use", desk(SPAIN)),
        taking("confirm/take a quiet authority out of use", Desk { left: Left::default(), ..desk(POLAND) }),
        Sample::confirms("confirm/end an appointment", ending, otto(), |reader| {
            views::desks::ending(&desk(SPAIN), EVA, reader)
        }),
        Sample::confirms("confirm/end an invitation for a role", revoking, otto(), move |reader| {
            views::invitations::revoking(&of_spain(), reader)
        }),
        ends("confirm/end an operator", IRIS, 0),
        ends("confirm/end an operator who has made a link", IRIS, 1),
        ends("confirm/end oneself as an operator", OTTO, 0),
        ends("confirm/end oneself as an operator, with links", OTTO, 2),
        Sample::confirms("confirm/merge two schools", merging, otto(), |reader| {
            views::schools::merging((&entry(true), &entry(false)), [false; 2], reader)
        }),
        Sample::confirms("confirm/close a school", closing, otto(), |reader| {
            views::schools::closing(&entry(true), reader)
        }),
    ]
}
