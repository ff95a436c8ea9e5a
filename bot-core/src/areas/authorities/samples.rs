//! Samples of what operators are told of authorities.

use super::{Authority, BoundRoom, Left, Screen, views};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, MADRID, NOW, POLAND, SPAIN, ana, authorities, eva, operator, reader};
use crate::domain::{AccountId, AuthorityId};
use crate::platform::Platform;
use crate::reader::{Me, Reader};

/// A channel and a group, by their ids.
const CHANNEL: &str = "1200000000000000001";
const GROUP: &str = "-1001200000001";
const ROOM: AccountId = AccountId(71);
const REASON: &str = "400 Bad Request: message text is too strange";

pub(crate) fn all() -> Vec<Sample> {
    vec![
        no_approver("tasks/no approver", POLAND, operator()),
        no_approver("tasks/an approver at last", SPAIN, operator()),
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
    ]
}

fn no_approver(name: &'static str, authority: AuthorityId, me: Me) -> Sample {
    let shows = move |_: &Screen, reader: &Reader| views::no_approver(authority, &authorities(), reader);
    Sample::new(name, Screen::NoApprover { authority }, reader(me), shows)
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
