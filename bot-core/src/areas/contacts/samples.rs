//! Samples of contacts, contact requests and invitations, and of what opening an invitation is refused with.

use super::invitation::{Invitation, InvitationKind};
use super::request::{ContactRequest, Relation};
use super::{Command, Screen, rules, views};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    ANA, EVA, HOUR, JAN, NOW, PROJECT, SPAIN, ana, eva, jan, me, newcomer, peer, reader, run_by_somebody, suspended,
    teacher, waiting,
};
use crate::decision::Refusal;
use crate::domain::{
    ContactRequestId, LinkId, Peer, PersonId, PersonName, ProjectId, School, SchoolName, Title, Town, Username,
};
use crate::platform::Platform;
use crate::reader::{Fresh, Me, Reader};
use crate::text::Locale;
use crate::wire::Page;

const REQUEST: ContactRequestId = ContactRequestId(7);

/// How a sample shows a person: as they are, or with words of the greatest length.
type Seen<'a> = &'a dyn Fn(Peer) -> Peer;

/// How a person stands to somebody who is, or is not, their contact.
fn relation(other: Peer, is_contact: bool) -> Relation {
    Relation { other, is_contact, waiting: None, waits_for_me: false, declined_at: None, blocked: None }
}

/// Ana's contacts: more than a page of them.
pub fn colleagues() -> Vec<Peer> {
    let others = (20..30).map(|n| peer(&me(PersonId(n), &format!("Colleague {n}"))));
    [peer(&jan())].into_iter().chain(others).collect()
}

fn contacts(seen: Seen<'_>) -> Vec<Sample> {
    let colleagues = || colleagues().into_iter().map(seen).collect();
    let list = |name, page, contacts: Vec<Peer>| {
        let turned = move |screen: &Screen, _: &Reader| {
            let Screen::Contacts { page } = screen else { return None };
            Some(views::contacts(&contacts, 0, *page))
        };
        Sample::new(name, Screen::Contacts { page: Page(page) }, reader(ana()), turned)
    };
    let of_country = |name, country: &'static str, contacts: Vec<Peer>| {
        let contacts: Vec<Peer> = contacts.into_iter().map(seen).collect();
        let screen = Screen::ContactsOf { country: country.to_owned(), page: Page(0) };
        let shows = move |_: &Screen, _: &Reader| Some(views::of_country(&contacts, (country, Page(0))));
        Sample::new(name, screen, reader(ana()), shows)
    };
    let found = |name, words: &'static str, contacts: Vec<Peer>| {
        let contacts: Vec<Peer> = contacts.into_iter().map(seen).collect();
        let shows = move |_: &Screen, reader: &Reader| Some(views::found(words, &contacts, reader));
        Sample::new(name, Screen::Found { words: words.to_owned() }, reader(ana()), shows)
    };
    let offered = |name, other: Peer, is_contact, declined: Vec<(ProjectId, Title)>| {
        let relation = relation(seen(other), is_contact);
        let screen = Screen::Contact { person: relation.other.id };
        Sample::new(name, screen, reader(ana()), move |_, _| views::contact(&relation, &declined))
    };
    let one = |name, other: Peer, is_contact| offered(name, other, is_contact, Vec::new());
    let title = |title| Title::read(title).expect("a title");
    let two = vec![(PROJECT, title("Clouds over two towns")), (ProjectId(101), title("Rivers of Europe"))];
    vec![
        list("contacts/none", 0, Vec::new()),
        list("contacts/first page", 0, colleagues()),
        list("contacts/in two countries", 0, [colleagues(), vec![peer(&ana_named("Iris Mar"))]].concat()),
        of_country("contacts/of a country", "pl", vec![peer(&jan()), peer(&ana_named("Iris Mar"))]),
        of_country("contacts/of a country, none", "de", vec![peer(&jan())]),
        found("contacts/found", "krakow", vec![peer(&jan()), peer(&ana_named("Iris Mar"))]),
        found("contacts/found more", "jan", (30..42).map(|id| Peer { id: PersonId(id), ..peer(&jan()) }).collect()),
        found("contacts/found nothing", "rainbow", vec![peer(&jan())]),
        list("contacts/last page", 1, colleagues()),
        list(
            "contacts/two of one name",
            0,
            vec![peer(&jan()), Peer { id: PersonId(30), ..peer(&ana_named("Jan Lipa")) }],
        ),
        one("contacts/one", peer(&jan()), true),
        one("contacts/one not registered", peer(&me(PersonId(20), "Colleague 20")), true),
        one("contacts/one without a name", nameless(), true),
        one("contacts/one out of reach", Peer { reachable: false, ..peer(&jan()) }, true),
        offered("contacts/one to whom two projects can be offered", peer(&jan()), true, two),
        one("contacts/a stranger", peer(&eva()), false),
    ]
}

/// Ana under another name.
fn ana_named(name: &str) -> Me {
    Me { name: name.to_owned(), ..ana() }
}

/// Somebody whose name cannot be seen, and who has no user name.
fn nameless() -> Peer {
    Peer { name: None, ..peer(&me(PersonId(20), "")) }
}

/// Requests of people whom nobody has checked, before they are accepted.
fn unchecked(seen: Seen<'_>) -> Vec<Sample> {
    let stranger = || peer(&me(PersonId(20), "FREE MONEY"));
    let username = Username::read("colleague20", Platform::ALL[0]);
    let waiting = Me { teacher: Some(teacher(JAN, "Jan Lipa", waiting())), ..jan() };
    [
        ("contacts/asked by somebody with a user name", Peer { username, ..stranger() }),
        ("contacts/asked by somebody not registered", seen(stranger())),
        ("contacts/asked by somebody without a name", nameless()),
        ("contacts/asked by somebody not validated", seen(peer(&waiting))),
    ]
    .map(|(name, from)| {
        let request =
            ContactRequest { id: REQUEST, from, to: peer(&ana()), accepted: None, quiet: false, blocked: false };
        let screen = Screen::ContactRequest { request: REQUEST };
        Sample::new(name, screen, reader(ana()), move |_, reader| views::request(&request, reader))
    })
    .to_vec()
}

/// Who wants to hear nothing more of whom, as either side sees it.
fn blocks(seen: Seen<'_>) -> Vec<Sample> {
    let (from, to) = (seen(peer(&jan())), seen(peer(&ana())));
    let blocked = ContactRequest { id: REQUEST, from, to, accepted: Some(false), quiet: true, blocked: true };
    let request = |name, me| {
        let (blocked, screen) = (blocked.clone(), Screen::ContactRequest { request: REQUEST });
        Sample::new(name, screen, reader(me), move |_, reader| views::request(&blocked, reader))
    };
    let list = |name, blocked: Vec<(ContactRequestId, Peer)>| {
        let screen = Screen::Blocked { page: Page(0) };
        Sample::new(name, screen, reader(ana()), move |_, _| Some(views::blocked(&blocked, Page(0))))
    };
    let others = |n: i64| (ContactRequestId(n), peer(&me(PersonId(n), "")));
    let contacts =
        Sample::new("contacts/with blocked people", Screen::Contacts { page: Page(0) }, reader(ana()), |_, _| {
            Some(views::contacts(&[peer(&jan())], 2, Page(0)))
        });
    vec![
        request("contacts/asked and blocked", ana()),
        request("contacts/wished and blocked", jan()),
        list(
            "contacts/blocked people",
            [(REQUEST, blocked.from.clone())].into_iter().chain((20..30).map(others)).collect(),
        ),
        list("contacts/nobody blocked", Vec::new()),
        contacts,
    ]
}

fn requests(seen: Seen<'_>) -> Vec<Sample> {
    [
        ("contacts/asked", None, ana()),
        ("contacts/asked, suspended", None, suspended(ana())),
        ("contacts/asked and accepted", Some(true), ana()),
        ("contacts/asked and declined", Some(false), ana()),
        ("contacts/wished", None, jan()),
        ("contacts/wished by somebody not registered", None, Me { id: JAN, ..newcomer() }),
        ("contacts/wished and accepted, not registered", Some(true), Me { id: JAN, ..newcomer() }),
        ("contacts/wished and accepted", Some(true), jan()),
        ("contacts/wished and declined", Some(false), jan()),
        ("contacts/wish of others", None, eva()),
    ]
    .map(|(name, accepted, me)| {
        let (from, to) = (seen(peer(&jan())), seen(peer(&ana())));
        let request = ContactRequest { id: REQUEST, from, to, accepted, quiet: false, blocked: false };
        let screen = Screen::ContactRequest { request: REQUEST };
        Sample::new(name, screen, reader(me), move |_, reader| views::request(&request, reader))
    })
    .to_vec()
}

/// An invitation of Ana's, made and not used.
fn invitation(id: i64, reusable: bool) -> Invitation {
    Invitation {
        id: LinkId(id),
        kind: InvitationKind::Contact { of: ANA },
        code: Some(format!("code{id}")),
        reusable,
        made_at: NOW - id * HOUR,
        expires_at: (!reusable).then_some(NOW + 500 * HOUR),
        revoked_at: None,
        used: None,
    }
}

fn used_by(person: PersonId) -> Invitation {
    Invitation { used: Some((NOW - 30 * HOUR, person)), ..invitation(2, false) }
}

fn ended() -> Invitation {
    Invitation { expires_at: Some(NOW - HOUR), ..invitation(3, false) }
}

fn invitations() -> Vec<Sample> {
    let all = || {
        vec![
            invitation(1, false),
            used_by(JAN),
            ended(),
            Invitation { revoked_at: Some(NOW - HOUR), ..invitation(4, true) },
            Invitation { used: Some((NOW - HOUR, JAN)), ..invitation(5, true) },
            Invitation { kind: InvitationKind::Operator, ..invitation(6, false) },
        ]
    };
    let add = |name, known: Vec<Invitation>| {
        Sample::new(name, Screen::AddContact, reader(ana()), move |_, reader| Some(views::add(&known, reader)))
    };
    let pick = Sample::new("links/pick", Screen::PickContact, reader(ana()), |_, _| Some(views::pick()));
    let picked = Sample::new("links/picked", Screen::Picked, reader(ana()), |_, _| Some(views::picked()));
    let three = vec![invitation(7, true), invitation(8, false), invitation(9, true)];
    let mut samples = vec![add("links/none", Vec::new()), add("links/of every state", all()), pick, picked];
    samples.push(add("links/two for several people", three));
    samples.push(Sample::new("links/suspended", Screen::AddContact, reader(suspended(ana())), |_, reader| {
        Some(views::add(&[invitation(7, true)], reader))
    }));
    let one = |(name, id): (&'static str, i64)| {
        let known = all().into_iter().find(|known| known.id == LinkId(id)).expect("there is one of this number");
        let screen = Screen::Invite { link: known.id, language: Locale::english(), page: Page(0) };
        Sample::new(name, screen, reader(ana()), move |_, reader| {
            views::invite(&known, (reader.locale, Page(0)), reader)
        })
    };
    let message = |name, id, who: Reader| {
        let known = all().into_iter().find(|known| known.id == LinkId(id)).expect("there is one of this number");
        let screen = Screen::Forward { link: known.id, language: Locale::english() };
        Sample::new(name, screen, who, move |_, reader| views::forward(&known, reader.locale, reader))
    };
    let unknown = || Reader { me: Me { teacher: None, ..ana() }, ..reader(ana()) };
    let ones = [
        ("links/for one person", 1),
        ("links/for several people", 5),
        ("links/used", 2),
        ("links/revoked", 4),
        ("links/of an appointment", 6),
    ];
    samples.extend(ones.map(one));
    samples.extend([
        message("forward/to a contact", 1, reader(ana())),
        message("forward/to a contact, from somebody not registered", 1, unknown()),
        message("forward/to a contact, where it is said who runs it", 1, run_by_somebody(reader(ana()))),
        message("forward/to a contact, used", 2, reader(ana())),
        message("forward/to a contact, revoked", 4, reader(ana())),
        message("forward/of an appointment", 6, reader(ana())),
    ]);
    samples
}

/// "Are you sure?", before what cannot easily be taken back.
fn confirmations(seen: Seen<'_>) -> Vec<Sample> {
    let remove = |name, relation: Relation| {
        let command = Command::RemoveContact { person: relation.other.id };
        Sample::confirms(name, command, reader(ana()), move |reader| views::removing(&relation, reader))
    };
    let revoke = |name, invitation: Invitation| {
        let command = Command::RevokeLink { link: invitation.id };
        Sample::confirms(name, command, reader(ana()), move |reader| views::revoking(&invitation, reader))
    };
    let open = Invitation { code: Some("code".to_owned()), ..invitation(1, true) };
    let (from, to) = (seen(peer(&jan())), peer(&ana()));
    let asked = ContactRequest { id: REQUEST, from, to, accepted: None, quiet: false, blocked: false };
    vec![
        remove("confirm/remove a contact", relation(seen(peer(&jan())), true)),
        remove("confirm/remove a stranger", relation(peer(&eva()), false)),
        Sample::confirms("confirm/block somebody", Command::Block { request: REQUEST }, reader(ana()), move |reader| {
            views::blocking(&asked, reader)
        }),
        revoke("confirm/end a link", open),
        revoke("confirm/end an ended link", Invitation { revoked_at: Some(NOW), ..invitation(2, true) }),
    ]
}

/// Why an invitation that was opened, or somebody who was picked, led nowhere.
fn refusals() -> Vec<Sample> {
    let opened = |invitation: Option<Invitation>, owner: Relation, me: Me| -> Refusal {
        let decided = rules::open_link(invitation.as_ref(), Some(&owner), &reader(me), &mut Fresh::dry());
        decided.expect_err("it leads nowhere")
    };
    let strangers = || relation(peer(&ana()), false);
    let appointment = Invitation { kind: InvitationKind::Approver { authority: SPAIN }, ..invitation(6, true) };
    let declined = || Relation { declined_at: Some(NOW - HOUR), ..strangers() };
    let open = vec![invitation(1, true); 20];
    let full = rules::make_link(true, &open, &reader(ana()), &mut Fresh::dry());
    let picked = rules::request_contact(Some(&strangers()), &reader(ana()), &mut Fresh::dry());
    [
        ("sorry/link unknown", opened(None, strangers(), jan())),
        ("sorry/link used", opened(Some(used_by(EVA)), strangers(), jan())),
        ("sorry/link over", opened(Some(ended()), strangers(), jan())),
        ("sorry/own link", opened(Some(invitation(1, false)), strangers(), ana())),
        ("sorry/own account", picked.expect_err("nobody asks themselves")),
        ("sorry/already contacts", opened(Some(invitation(1, false)), relation(peer(&ana()), true), jan())),
        ("sorry/declined lately", opened(Some(invitation(1, false)), declined(), jan())),
        ("sorry/too many links", full.expect_err("there are too many")),
        ("sorry/already appointed", opened(Some(appointment), strangers(), eva())),
    ]
    .map(|(name, refusal)| Sample::refuses(name, &refusal, reader(ana())))
    .to_vec()
}

pub(crate) fn all() -> Vec<Sample> {
    of_people(&|peer| peer)
}

/// The same with names and schools of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    of_people(&|peer: Peer| {
        let long = |school: School| School { name: words(SchoolName::MAX), town: words(Town::MAX), ..school };
        Peer { name: Some(words(PersonName::MAX)), school: peer.school.map(long), ..peer }
    })
}

fn of_people(seen: Seen<'_>) -> Vec<Sample> {
    [contacts(seen), requests(seen), unchecked(seen), blocks(seen), invitations(), confirmations(seen), refusals()]
        .concat()
}
