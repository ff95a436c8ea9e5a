//! How guests come and go, and what stays closed to them.

use super::guest::Guest;
use super::rules::{self, Host};
use super::samples::{NORA, Place, link};
use super::{Event, Screen};
use crate::area;
use crate::areas::contacts::{self, Invitation};
use crate::areas::members::samples::{OLGA, PIA, olga};
use crate::areas::projects::State;
use crate::areas::sample::cast::{ANA, JAN, NOW, PROJECT, ana, jan, newcomer, reader};
use crate::areas::space;
use crate::decision::{Decided, Effect, Shows, Topic, Whom};
use crate::domain::{DAY, FreshIds, PersonId, PersonName, Profiles, Right, StudentId, TwinSpace};
use crate::reader::{Fresh, Me, Reader};
use crate::text::{Locale, msg};
use crate::wire::Page;

fn place() -> Place {
    Place::of(State::Active, &|words, _| words)
}

fn nora() -> Me {
    newcomer()
}

/// A place where Nora has not come yet.
fn before_nora() -> Place {
    place().empty()
}

fn as_host<R>(place: &Place, me: Me, rule: impl FnOnce(Host<'_>) -> R) -> R {
    place.host(&reader(me), rule)
}

fn makes(place: &Place, me: Me) -> Decided {
    let mut fresh = Fresh::new(FreshIds::new(NOW, 7), "code".to_owned());
    as_host(place, me, |host| rules::make_link(host, &mut fresh))
}

fn comes(place: &Place, me: Me, link: &Invitation) -> Decided {
    let name = PersonName::read("Nora Alba").expect("a name");
    as_host(place, me, |host| rules::come(link, &name, host))
}

fn space() -> Shows {
    Shows::Screen(area::space(PROJECT))
}

#[test]
fn those_who_may_invite_make_a_link_that_lives_a_fortnight() {
    let made = makes(&before_nora(), ana()).expect("a founder");
    let area::Event::Contacts(contacts::Event::LinkMade { invitation, .. }) = &made.events[0] else {
        panic!("a link, not {:?}", made.events)
    };
    assert_eq!((invitation.expires_at, invitation.reusable), (Some(NOW + 14 * DAY), false));
    assert!(contacts::may_open(invitation, &Reader { now: NOW + 14 * DAY, ..reader(nora()) }).is_err());
    assert!(makes(&before_nora(), Me { id: PIA, ..olga() }).is_err(), "a Teacher-member");
    assert!(makes(&before_nora(), nora()).is_err(), "a stranger");
    assert!(makes(&place().visited(), nora()).is_err(), "a guest");
    assert!(makes(&Place::of(State::Closed, &|words, _| words), ana()).is_err(), "the project is over");
}

#[test]
fn there_is_room_for_thirty_links_that_are_open_included() {
    let mut full = before_nora();
    full.guests = (0..29).map(|n| super::samples::guest(PersonId(40 + n), "Noa Valle", 1)).collect();
    assert!(makes(&full, ana()).is_ok());
    full.links = vec![link(1, JAN)];
    assert_eq!(makes(&full, ana()).expect_err("full").text, msg::refusal_guests_full(rules::MOST));
}

#[test]
fn one_link_is_one_guest() {
    let of_ana = link(1, ANA);
    let came = comes(&before_nora(), nora(), &of_ana).expect("she comes in");
    let used = contacts::Event::LinkUsed { link: of_ana.id, by: NORA, at: NOW, once: true };
    assert_eq!(came.events[0], used.into());
    let area::Event::Guests(Event::Came { guest, .. }) = &came.events[1] else { panic!("a guest") };
    assert_eq!((guest.person, guest.name.as_str(), guest.invited_by), (NORA, "Nora Alba", ANA));
    let told = Effect::Notify(
        Whom::Person(ANA),
        Screen::Guest { project: PROJECT, person: NORA }.into(),
        Topic::News(PROJECT),
    );
    assert!(came.effects.contains(&told), "Ana hears who has come");
    let taken = Invitation { used: Some((NOW, NORA)), ..of_ana };
    let other = Me { id: PersonId(9), ..nora() };
    assert_eq!(comes(&before_nora(), other, &taken).expect_err("forwarded").text, msg::refusal_link_used());
    let again = comes(&place().visited(), nora(), &taken).expect("she is in");
    assert!(!again.does_something() && again.shows == space(), "her own link leads her back");
    let left = comes(&before_nora(), nora(), &taken);
    assert!(left.is_err(), "not once she has left");
}

#[test]
fn a_link_leads_nowhere_once_its_owner_may_invite_nobody_or_the_project_is_over() {
    let opens = |place: &Place, me: Me, link: &Invitation| as_host(place, me, |host| rules::open_link(link, host));
    assert!(matches!(opens(&before_nora(), nora(), &link(1, ANA)).expect("open").shows, Shows::Form(..)));
    let mut ousted = before_nora();
    ousted.known = ousted.known.with(ANA, Profiles { twinspace: None, ..Profiles::FOUNDER });
    let closed = Place::of(State::Closed, &|words, _| words).empty();
    let revoked = Invitation { revoked_at: Some(NOW), ..link(1, ANA) };
    let late = Invitation { expires_at: Some(NOW), ..link(1, ANA) };
    let of_a_stranger = link(1, PersonId(77));
    for (place, link) in [
        (&ousted, link(1, ANA)),
        (&closed, link(1, ANA)),
        (&before_nora(), revoked),
        (&before_nora(), late),
        (&before_nora(), of_a_stranger),
    ] {
        assert_eq!(opens(place, nora(), &link).expect_err("over").text, msg::refusal_link_over());
        assert!(comes(place, nora(), &link).is_err(), "nor does a form that was open");
    }
    assert_eq!(opens(&before_nora(), ana(), &link(1, ANA)).expect_err("hers").text, msg::refusal_own_link());
    assert_eq!(opens(&before_nora(), jan(), &link(1, ANA)).expect_err("a partner").text, msg::refusal_takes_part());
    let mut removed = before_nora();
    removed.known = removed.known.with(OLGA, Profiles { twinspace: None, ..Profiles::ADDED });
    assert!(opens(&removed, olga(), &link(1, ANA)).is_err(), "who was removed does not come back as a guest");
    let at_work = Reader { student: Some(StudentId(603)), ..reader(nora()) };
    let student = before_nora().host(&at_work, |host| rules::open_link(&link(1, ANA), host));
    assert_eq!(student.expect_err("a student works here").text, msg::refusal_student());
}

#[test]
fn a_guest_leaves_at_any_time_and_is_removed_by_those_who_may() {
    let leave = |place: &Place, me: Me| as_host(place, me, rules::leave);
    let left = leave(&place().visited(), nora()).expect("she leaves");
    let gone = |by| Event::Left { space: crate::domain::SpaceId(400), person: NORA, by, at: NOW };
    assert_eq!(left.events, [gone(None).into()]);
    assert_eq!(left.shows, Shows::Screen(Screen::Visits { page: Page(0) }.into()));
    assert!(leave(&Place::of(State::Closed, &|words, _| words).visited(), nora()).is_ok(), "also when all is over");
    assert!(leave(&place(), ana()).is_err(), "a founder is no guest");

    let remove = |place: &Place, me: Me| as_host(place, me, |host| rules::remove(host, NORA));
    let removed = remove(&place(), jan()).expect("a founder");
    assert_eq!(removed.events, [gone(Some(JAN)).into()]);
    let told = Effect::Notify(Whom::Person(NORA), Screen::Removed { project: PROJECT }.into(), Topic::Asked);
    assert!(removed.effects.contains(&told), "she hears by whom");
    let manager = place();
    let manager = Place { known: manager.known.with(OLGA, Profiles::ADDED), ..manager };
    assert!(remove(&manager, olga()).is_err(), "an added Teacher-manager removes nobody");
    assert!(remove(&place(), Me { id: PIA, ..olga() }).is_err());
    assert!(remove(&before_nora(), ana()).is_err(), "she has left already");
}

#[test]
fn the_message_of_a_link_is_written_in_any_language_by_those_who_may_invite() {
    let spanish = Locale::negotiate("es");
    let write = |me: Me, link: &Invitation| as_host(&place(), me, |host| rules::write(link, spanish, host));
    let own = link(1, ANA);
    for me in [ana(), jan()] {
        let written = write(me.clone(), &own).expect("they may invite");
        let message = Screen::Forward { link: own.id, language: spanish };
        let sent = Effect::Notify(Whom::Account(reader(me).account), message.into(), Topic::Asked);
        assert_eq!((written.events.len(), written.effects), (0, vec![sent]));
    }
    assert_eq!(write(nora(), &own).expect_err("a stranger").text, msg::refusal_gone());
    let ended = Invitation { revoked_at: Some(NOW), ..own };
    assert_eq!(write(ana(), &ended).expect_err("over").text, msg::refusal_too_late());
}

#[test]
fn links_are_ended_by_anybody_who_may_invite() {
    let end = |me: Me, link: &Invitation| as_host(&place(), me, |host| rules::end_link(link, host));
    let ended = end(jan(), &link(1, ANA)).expect("a colleague's");
    assert!(ended.does_something() && ended.effects.contains(&Effect::Refresh(link(1, ANA).id.0)), "its message, too");
    let revoked = Invitation { revoked_at: Some(NOW), ..link(1, ANA) };
    assert!(!end(ana(), &revoked).expect("twice").does_something());
    assert!(end(ana(), &Invitation { used: Some((NOW, NORA)), ..link(1, ANA) }).is_err(), "somebody came by it");
    assert!(end(Me { id: PIA, ..olga() }, &link(1, ANA)).is_err(), "a Teacher-member");
    assert_eq!(end(nora(), &link(1, ANA)).expect_err("a stranger").text, msg::refusal_gone());
}

#[test]
fn a_guest_has_the_role_of_a_guest_and_is_no_partner() {
    let rights = |place: &Place, me: Me| {
        as_host(place, me, |host| {
            let seen = host.inside.seen;
            assert!(!seen.is_mine() && seen.profiles().is_none(), "nothing on the Desktop");
            [Right::Read, Right::SeeStudents, Right::Publish, Right::Invite].map(|right| host.inside.sees(right))
        })
    };
    assert_eq!(rights(&place().visited(), nora()), [true, false, false, false]);
    assert_eq!(rights(&place(), nora()), [false; 4], "a stranger");
    let own = |place: &Place, me: Me| as_host(place, me, |host| host.inside.profiles().and_then(|mine| mine.twinspace));
    assert_eq!(own(&place().visited(), nora()), Some(TwinSpace::Guest));
    assert_eq!(own(&place().visited(), ana()), Some(TwinSpace::TeacherManager), "who takes part is no guest");
    assert!(as_host(&place().visited(), nora(), |host| space::agree(host.inside)).is_err(), "asked for no consent");
}

#[test]
fn who_was_removed_reads_by_whom_and_who_is_in_again_does_not() {
    let shown = |guest: &Guest| {
        let place = place();
        let by = place.known.peers.iter().find(|peer| peer.id == ANA).expect("she is in").clone();
        as_host(&place, nora(), |host| super::views::removed(host.inside, guest, &by).is_some())
    };
    let guest = super::samples::guest(NORA, "Nora Alba", 3);
    assert!(!shown(&guest));
    assert!(shown(&Guest { left_at: Some(NOW), removed_by: Some(ANA), ..guest }));
}
