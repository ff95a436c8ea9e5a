//! Samples of the screens about people: home, help, contacts, registration, what waits.

use super::Sample;
use super::cast::{
    ANA, EVA, HOUR, JAN, MADRID, NOW, PROJECT, SPAIN, ana, ana_who, eva, facts, jan, me, newcomer, operator, peer,
    waiting,
};
use crate::areas::accounts::Account;
use crate::areas::people;
use crate::conversation::{HelpTopic, Screen, Sorry};
use crate::domain::{
    AccountId, ContactRequest, ContactRequestId, ConversationId, Link, LinkId, LinkKind, Peer, PersonId,
};
use crate::facts::{Draft, Facts, Me, Settings, Task};
use crate::platform::Platform;

/// What depends on whether people are met on several platforms.
pub(super) fn commands() -> Vec<Sample> {
    let settings = Settings { linking: true, ..Settings::default() };
    let account = |id| Account { id: AccountId(id), platform: Platform::ALL[0], reachable: true };
    let known = |accounts| Facts { settings, accounts, ..facts(ana()) };
    vec![
        ("linking/commands, one account", Screen::Commands, known(vec![account(71)])),
        ("linking/commands, two accounts", Screen::Commands, known(vec![account(71), account(72)])),
        ("linking/help", Screen::Help(None), known(vec![account(71)])),
    ]
}

pub(super) fn draft(id: i64, title: Option<&str>, flow: &'static str) -> Draft {
    Draft { id: ConversationId(id), title: title.map(str::to_owned), flow, touched: NOW - id * HOUR }
}

fn task(screen: Screen, about: &str, hours: i64) -> Task {
    Task { screen, about: about.to_owned(), since: NOW - hours * HOUR }
}

fn inbox() -> Vec<Task> {
    let request = Screen::ContactRequest(ContactRequestId(7));
    let offer = Screen::Offer { id: PROJECT, page: 0 };
    vec![
        task(request, "Jan Lipa", 3),
        task(offer, "Clouds over two towns", 50),
        task(people::Screen::Registration.into(), "", 1),
        task(Screen::Project { id: PROJECT, page: 0 }, "Something else", 2),
    ]
}

fn queue(length: i64) -> Vec<Task> {
    let approval = Screen::Approval { id: PROJECT, authority: SPAIN, page: 0 };
    let teachers = (1..length)
        .map(|n| task(people::Screen::Teacher { person: PersonId(50 + n) }.into(), &format!("Teacher {n}"), n));
    teachers.chain([task(approval, "Clouds over two towns", 40)]).collect()
}

pub(super) fn homes() -> Vec<Sample> {
    let home = |name, facts| (name, Screen::Home, facts);
    let rivers = draft(1, Some("Rivers of Europe"), "project");
    let busy = Facts { inbox: inbox(), drafts: vec![rivers.clone()], ..facts(ana()) };
    let older = draft(9, None, "project");
    let active = Me { active: Some(older.id), ..ana() };
    let both = Me { decides_for: vec![SPAIN, MADRID], ..ana() };
    let registering = Facts { drafts: vec![draft(2, None, "profile")], ..facts(newcomer()) };
    vec![
        home("home/newcomer", facts(newcomer())),
        home("home/newcomer registering", registering),
        home("home/newcomer with an invitation", Facts { inbox: vec![inbox().remove(0)], ..facts(newcomer()) }),
        home("home/teacher", facts(ana())),
        home("home/teacher not validated", facts(ana_who(waiting()))),
        home("home/teacher with a draft", busy),
        home("home/teacher in an older draft", Facts { drafts: vec![rivers, older], ..facts(active) }),
        home("home/approver", Facts { inbox: queue(3), queue: queue(3), ..facts(eva()) }),
        home("home/teacher and approver", facts(both)),
        home("home/operator", facts(operator())),
        ("home/languages", Screen::Languages { page: 0 }, facts(ana())),
        ("home/commands of a newcomer", Screen::Commands, facts(newcomer())),
        ("home/commands of a teacher", Screen::Commands, facts(ana())),
        ("home/commands of an approver", Screen::Commands, facts(eva())),
    ]
}

pub(super) fn helps() -> Vec<Sample> {
    let answer = |name, topic| (name, Screen::Help(Some(topic)), facts(ana()));
    vec![
        ("help/questions", Screen::Help(None), facts(ana())),
        answer("help/create", HelpTopic::Create),
        answer("help/profiles", HelpTopic::Profiles),
        answer("help/passwords", HelpTopic::Passwords),
        answer("help/students", HelpTopic::Students),
        answer("help/replacement", HelpTopic::Replacement),
        answer("help/waiting", HelpTopic::Waiting),
        ("help/privacy", Screen::Privacy, facts(ana())),
        ("help/privacy for a newcomer", Screen::Privacy, facts(newcomer())),
    ]
}

fn many_contacts() -> Vec<Peer> {
    let others = (20..30).map(|n| peer(&me(PersonId(n), &format!("Colleague {n}"))));
    [peer(&jan())].into_iter().chain(others).collect()
}

pub(super) fn contacts() -> Vec<Sample> {
    let known = || Facts { contacts: many_contacts(), ..facts(ana()) };
    let request = |accepted, me: Me| {
        let request = ContactRequest { id: ContactRequestId(7), from: peer(&jan()), to: peer(&ana()), accepted };
        (Screen::ContactRequest(request.id), Facts { request: Some(request), ..facts(me) })
    };
    let mut lost = known();
    lost.contacts[0].reachable = false;
    let mut samples = vec![
        ("contacts/none", Screen::Contacts { page: 0 }, facts(ana())),
        ("contacts/first page", Screen::Contacts { page: 0 }, known()),
        ("contacts/last page", Screen::Contacts { page: 1 }, known()),
        ("contacts/one", Screen::Contact(JAN), known()),
        ("contacts/one not registered", Screen::Contact(PersonId(20)), known()),
        ("contacts/one out of reach", Screen::Contact(JAN), lost),
        ("contacts/a stranger", Screen::Contact(EVA), known()),
    ];
    let requests = [
        ("contacts/asked", request(None, ana())),
        ("contacts/asked and accepted", request(Some(true), ana())),
        ("contacts/asked and declined", request(Some(false), ana())),
        ("contacts/wished", request(None, jan())),
        ("contacts/wished and accepted", request(Some(true), jan())),
        ("contacts/wished and declined", request(Some(false), jan())),
        ("contacts/wish of others", request(None, eva())),
    ];
    samples.extend(requests.into_iter().map(|(name, (screen, facts))| (name, screen, facts)));
    samples
}

fn link(id: i64, reusable: bool) -> Link {
    Link {
        id: LinkId(id),
        kind: LinkKind::Contact { of: ANA },
        code: Some(format!("code{id}")),
        reusable,
        expires_at: (!reusable).then_some(NOW + 500 * HOUR),
        revoked_at: None,
        used: None,
    }
}

pub(super) fn links() -> Vec<Sample> {
    let links = vec![
        link(1, false),
        Link { used: Some((NOW - 30 * HOUR, JAN)), ..link(2, false) },
        Link { expires_at: Some(NOW - HOUR), ..link(3, false) },
        Link { revoked_at: Some(NOW - HOUR), ..link(4, true) },
        Link { used: Some((NOW - HOUR, JAN)), ..link(5, true) },
        Link { kind: LinkKind::Operator, ..link(6, false) },
    ];
    let known = || Facts { links: links.clone(), ..facts(ana()) };
    vec![
        ("links/none", Screen::AddContact, facts(ana())),
        ("links/of every state", Screen::AddContact, known()),
        ("links/pick", Screen::PickContact, facts(ana())),
        ("links/for one person", Screen::Invite(LinkId(1)), known()),
        ("links/for several people", Screen::Invite(LinkId(5)), known()),
        ("links/used", Screen::Invite(LinkId(2)), known()),
        ("links/revoked", Screen::Invite(LinkId(4)), known()),
        ("links/of an appointment", Screen::Invite(LinkId(6)), known()),
    ]
}

pub(super) fn tasks() -> Vec<Sample> {
    let waiting = |length| Facts { queue: queue(length), ..facts(eva()) };
    vec![
        ("tasks/empty inbox", Screen::Inbox { page: 0 }, facts(ana())),
        ("tasks/inbox", Screen::Inbox { page: 0 }, Facts { inbox: inbox(), ..facts(ana()) }),
        ("tasks/empty queue", Screen::Queue { page: 0 }, facts(eva())),
        ("tasks/queue", Screen::Queue { page: 0 }, waiting(3)),
        ("tasks/long queue, last page", Screen::Queue { page: 1 }, waiting(10)),
        ("tasks/queue of a teacher", Screen::Queue { page: 0 }, Facts { queue: queue(3), ..facts(ana()) }),
    ]
}

pub(super) fn sorries() -> Vec<Sample> {
    [
        ("sorry/link unknown", Sorry::LinkUnknown),
        ("sorry/link used", Sorry::LinkUsed),
        ("sorry/link over", Sorry::LinkOver),
        ("sorry/own link", Sorry::OwnLink),
        ("sorry/already contacts", Sorry::AlreadyContacts),
        ("sorry/already appointed", Sorry::AlreadyAppointed),
        ("sorry/unusable", Sorry::Unusable),
        ("sorry/unfetched", Sorry::Unfetched),
        ("sorry/edited too late", Sorry::EditedTooLate),
        ("sorry/nobody picked", Sorry::NobodyPicked),
        ("sorry/failed", Sorry::Failed),
        ("sorry/draft gone", Sorry::DraftGone),
    ]
    .map(|(name, sorry)| (name, Screen::Sorry(sorry), facts(ana())))
    .to_vec()
}
