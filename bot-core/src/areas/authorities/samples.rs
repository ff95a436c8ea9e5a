//! Samples of what operators are told of authorities, and of what approvers hand over.

use super::{
    Authority, BoundRoom, Command, Delegation, Ending, Left, Many, Office, Official, Overdue, Rank, Screen, views,
};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    EVA, HOUR, MADRID, NOW, POLAND, SPAIN, ana, authorities, eva, operator, reader, rosa,
};
use crate::domain::{AccountId, AuthorityId, Day, DelegationId, Named, PersonId, PersonName, StandIn};
use crate::platform::Platform;
use crate::reader::{Cover, Mandates, Me, Reader};
use crate::text::Text;
use crate::wire::Page;

/// Decides for the support service of Spain, as Eva does.
pub(crate) const LUZ: PersonId = PersonId(33);
/// A deputy there.
pub(crate) const TOMAS: PersonId = PersonId(34);

/// A channel and a group, by their ids.
const CHANNEL: &str = "1200000000000000001";
const GROUP: &str = "-1001200000001";
const ROOM: AccountId = AccountId(71);
const REASON: &str = "400 Bad Request: message text is too strange";

pub(crate) fn all() -> Vec<Sample> {
    [of_operators(), covers_shown(), delegations()].concat()
}

/// Everything with names of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let name = words(PersonName::MAX);
    let mut long = delegation(TOMAS, (-1, 12));
    (long.giver.name, long.taker.name) = (name.clone(), name.clone());
    let mut office = Office { delegations: vec![long.clone()], ..office() };
    office.officials.iter_mut().for_each(|official| official.name = Text::words(name.as_str()));
    vec![
        cover("cover/with names of the greatest length", vec![office], eva()),
        shown("cover/a handover with names of the greatest length", long, eva()),
    ]
}

/// The support service of Spain: Eva and Luz decide, Tomás is their deputy, and two handovers are to come.
pub(crate) fn office() -> Office {
    let authority = authorities().into_iter().find(|known| known.id == SPAIN).expect("the service of Spain");
    let official = |(person, name, rank): (PersonId, &str, Rank)| Official {
        person,
        name: Text::words(name),
        rank,
        is_reachable: true,
    };
    let officials =
        [(EVA, "Eva Mar", Rank::Approver), (LUZ, "Luz Sol", Rank::Approver), (TOMAS, "Tomás Vera", Rank::Deputy)];
    let delegations = vec![delegation(TOMAS, (-1, 12)), delegation(LUZ, (30, 44))];
    Office { authority, officials: officials.map(official).to_vec(), delegations }
}

/// What Eva has handed over to somebody, so many days from today.
pub(crate) fn delegation(taker: PersonId, (from, until): (i64, i64)) -> Delegation {
    let today = Day::of("es", NOW);
    let name = if taker == LUZ { "Luz Sol" } else { "Tomás Vera" };
    Delegation {
        id: DelegationId(if taker == LUZ { 331 } else { 330 }),
        authority: SPAIN,
        giver: Named { person: EVA, name: "Eva Mar".to_owned() },
        taker: Named { person: taker, name: name.to_owned() },
        begins_at: today.after(from).begins("es"),
        ends_at: today.after(until + 1).begins("es"),
        begun_at: None,
        ended: None,
    }
}

/// In whose place Tomás decides while Eva is away.
pub(crate) fn covers() -> Vec<Cover> {
    vec![Cover { authority: SPAIN, giver: EVA, name: "Eva Mar".to_owned() }]
}

/// Tomás has decided in Eva's place.
pub(crate) fn stand_in() -> StandIn {
    let Delegation { giver, taker, .. } = delegation(TOMAS, (0, 0));
    StandIn { by: taker, giver }
}

/// Tomás, a deputy of the support service of Spain.
pub(crate) fn tomas() -> Me {
    let decides_for = Mandates { deputy: vec![SPAIN], ..Mandates::default() };
    Me { id: TOMAS, name: "Tomás Vera".to_owned(), decides_for, ..eva() }
}

/// The same while he decides in Eva's place.
pub(crate) fn tomas_for_eva() -> Me {
    let decides_for = Mandates { deputy: vec![SPAIN], covers: covers(), ..Mandates::default() };
    Me { decides_for, ..tomas() }
}

fn covers_shown() -> Vec<Sample> {
    let madrid = || {
        let authority = authorities().into_iter().find(|known| known.id == MADRID).expect("the region of Madrid");
        Office { authority, delegations: Vec::new(), ..office() }
    };
    let alone = || {
        let mut office = Office { delegations: Vec::new(), ..office() };
        office.officials.truncate(1);
        office
    };
    let of_both = Me { decides_for: vec![SPAIN, MADRID].into(), ..eva() };
    vec![
        cover("cover/who decides", vec![office()], eva()),
        cover("cover/who decides, for a deputy", vec![office()], tomas()),
        cover("cover/who decides, alone", vec![alone()], eva()),
        cover("cover/who decides, for two authorities", vec![office(), madrid()], of_both),
        cover("cover/who decides, for nobody", Vec::new(), ana()),
    ]
}

fn cover(name: &'static str, offices: Vec<Office>, me: Me) -> Sample {
    let shows = move |screen: &Screen, reader: &Reader| {
        let Screen::Cover { page } = screen else { return None };
        views::cover(&offices, *page, reader)
    };
    Sample::new(name, Screen::Cover { page: Page(0) }, reader(me), shows)
}

fn delegations() -> Vec<Sample> {
    let ended = |ending| Delegation { ended: Some((NOW - HOUR, ending)), ..delegation(TOMAS, (-3, 12)) };
    let (runs, planned) = (|| delegation(TOMAS, (-1, 12)), || delegation(LUZ, (30, 44)));
    let luz = || Me { id: LUZ, name: "Luz Sol".to_owned(), ..eva() };
    let mut all = vec![
        shown("cover/a handover that runs", runs(), eva()),
        shown("cover/a handover that runs, for the deputy", runs(), tomas_for_eva()),
        shown("cover/a handover that runs, for a colleague", runs(), luz()),
        shown("cover/a handover that is planned", planned(), eva()),
        shown("cover/a handover that is planned, for who takes it", planned(), luz()),
        shown("cover/a handover that is over", ended(Ending::Over), eva()),
        shown("cover/a handover that was ended", ended(Ending::ByHand), tomas()),
        shown("cover/a handover whose deputy has lost the role", ended(Ending::Role), eva()),
        shown("cover/a handover, for somebody of another authority", runs(), rosa()),
    ];
    all.extend([
        ends("confirm/end a handover", runs()),
        ends("confirm/call a handover off", planned()),
        ends("confirm/end a handover that is over", ended(Ending::Over)),
    ]);
    all
}

fn shown(name: &'static str, known: Delegation, me: Me) -> Sample {
    let screen = Screen::Delegation { delegation: known.id };
    let shows = move |_: &Screen, reader: &Reader| views::delegation(&known, &office().authority, reader);
    Sample::new(name, screen, reader(me), shows)
}

fn ends(name: &'static str, known: Delegation) -> Sample {
    let command = Command::EndDelegation { delegation: known.id };
    Sample::confirms(name, command, reader(eva()), move |reader| views::ending(&known, reader))
}

fn of_operators() -> Vec<Sample> {
    vec![
        no_approver("tasks/no approver", POLAND, operator()),
        no_approver("tasks/an approver at last", SPAIN, operator()),
        overdue("tasks/projects that wait for long", (3, 0)),
        overdue("tasks/a project that waits for long", (1, 0)),
        overdue("tasks/a teacher who waits for long", (0, 1)),
        overdue("tasks/projects and teachers that wait for long", (2, 7)),
        room_lost("tasks/no channel", (CHANNEL, false), operator()),
        room_lost("tasks/no channel, approver", (CHANNEL, false), eva()),
        room_lost("tasks/no channel, teacher", (CHANNEL, false), ana()),
        room_lost("tasks/no group", (GROUP, false), operator()),
        room_lost("tasks/no group, approver", (GROUP, false), eva()),
        room_lost("tasks/a group again", (GROUP, true), operator()),
        room_bound("tasks/a group is bound", eva()),
        room_bound("tasks/a group is bound, operator", operator()),
        room_bound("tasks/a group is bound, teacher", ana()),
        no_approver("tasks/no approver, teacher", POLAND, ana()),
        no_service("tasks/no service", "de", operator()),
        no_service("tasks/a service at last", "pl", operator()),
        no_service("tasks/no service, teacher", "de", ana()),
        out_of_use("tasks/out of use", BERLIN, (3, 1, 2), operator()),
        out_of_use("tasks/out of use, nothing waited", BERLIN, (0, 0, 0), operator()),
        out_of_use("tasks/in use again", MADRID, (1, 0, 0), operator()),
        out_of_use("tasks/out of use, teacher", BERLIN, (1, 0, 0), ana()),
        undelivered("tasks/refused messages", &["400 Bad Request: BUTTON_DATA_INVALID", REASON], operator()),
        undelivered("tasks/a refused message", &[REASON], operator()),
        undelivered("tasks/no refused message", &[], operator()),
        away("tasks/a platform is away", Some(Platform::ALL[0]), None),
        away("tasks/a platform is back", Some(Platform::ALL[0]), Some(NOW)),
        away("tasks/the database is back", None, Some(NOW)),
        probe("tasks/a test message", operator()),
        probe("tasks/a test message, teacher", ana()),
    ]
}

fn no_approver(name: &'static str, authority: AuthorityId, me: Me) -> Sample {
    let shows =
        move |_: &Screen, reader: &Reader| views::no_approver(authority, &authorities(), Overdue::default(), reader);
    Sample::new(name, Screen::NoApprover { authority }, reader(me), shows)
}

fn overdue(name: &'static str, (projects, teachers): (u32, u32)) -> Sample {
    let many = |count: u32, hours| (count > 0).then_some(Many { count, since: NOW - hours * HOUR });
    let overdue = Overdue { projects: many(projects, 700), teachers: many(teachers, 500) };
    let shows = move |_: &Screen, reader: &Reader| views::no_approver(SPAIN, &authorities(), overdue, reader);
    Sample::new(name, Screen::NoApprover { authority: SPAIN }, reader(operator()), shows)
}

fn no_service(name: &'static str, country: &'static str, me: Me) -> Sample {
    let shows = move |_: &Screen, reader: &Reader| views::no_service(country, &authorities(), reader);
    Sample::new(name, Screen::NoService { country: country.into() }, reader(me), shows)
}

/// An authority that is not among those in use.
const BERLIN: AuthorityId = AuthorityId(9);

fn out_of_use(name: &'static str, authority: AuthorityId, left: (u32, u32, u32), me: Me) -> Sample {
    let left = Left { projects: left.0, nobody: left.1, teachers: left.2, inquiries: left.2 };
    let known = authorities().into_iter().find(|known| known.id == authority);
    let region = Some("de-be".into());
    let known = known.unwrap_or(Authority { id: authority, country: "de".into(), region, approvers: 0 });
    let shows = move |_: &Screen, reader: &Reader| views::out_of_use(&known, left, &authorities(), reader);
    Sample::new(name, Screen::OutOfUse { authority, left }, reader(me), shows)
}

fn of_spain(all: &[Authority]) -> &Authority {
    all.iter().find(|known| known.id == SPAIN).expect("the service of Spain")
}

fn room_lost(name: &'static str, (id, reachable): (&'static str, bool), me: Me) -> Sample {
    let platform = Platform::ALL[usize::from(id == CHANNEL)];
    let shows = move |_: &Screen, reader: &Reader| {
        let (platform, id, name) = (platform.as_str().to_owned(), id.to_owned(), "NSS Spain".to_owned());
        let room = BoundRoom { platform, id, name, authority: SPAIN, reachable };
        views::room_lost(of_spain(&authorities()), &room, reader)
    };
    Sample::new(name, Screen::RoomLost { authority: SPAIN, room: ROOM }, reader(me), shows)
}

fn room_bound(name: &'static str, me: Me) -> Sample {
    let (platform, room) = (Platform::ALL[0], (GROUP.to_owned(), "NSS Spain".to_owned()));
    let named = platform.room(&room.1, &room.0);
    let shows = move |_: &Screen, reader: &Reader| views::room_bound(of_spain(&authorities()), &named, reader);
    Sample::new(name, Screen::RoomBound { authority: SPAIN, platform, room }, reader(me), shows)
}

fn undelivered(name: &'static str, reasons: &'static [&'static str], me: Me) -> Sample {
    let reasons: Vec<String> = reasons.iter().map(|&reason| reason.to_owned()).collect();
    let shows = move |_: &Screen, reader: &Reader| views::undelivered(&reasons, reader);
    Sample::new(name, Screen::Undelivered, reader(me), shows)
}

fn away(name: &'static str, of: Option<Platform>, until: Option<i64>) -> Sample {
    let since = NOW - HOUR;
    let shows = move |_: &Screen, reader: &Reader| views::away(of, (since, until), reader);
    Sample::new(name, Screen::Away { of, since, until }, reader(operator()), shows)
}

fn probe(name: &'static str, me: Me) -> Sample {
    let shows = move |_: &Screen, reader: &Reader| views::probe(NOW, reader);
    Sample::new(name, Screen::Probe { at: NOW }, reader(me), shows)
}
