//! Samples of home and of what waits.

use super::Sample;
use super::cast::{HOUR, MADRID, NOW, PROJECT, SPAIN, ana, ana_who, eva, facts, newcomer, operator, waiting};
use crate::areas::{contacts, people};
use crate::conversation::{Screen, Sorry};
use crate::domain::{ContactRequestId, ConversationId, PersonId};
use crate::facts::{Draft, Facts, Me, Task};

pub(super) fn draft(id: i64, title: Option<&str>, flow: &'static str) -> Draft {
    Draft { id: ConversationId(id), title: title.map(str::to_owned), flow, touched: NOW - id * HOUR }
}

fn task(screen: Screen, about: &str, hours: i64) -> Task {
    Task { screen, about: about.to_owned(), since: NOW - hours * HOUR }
}

fn inbox() -> Vec<Task> {
    let request = contacts::Screen::ContactRequest { request: ContactRequestId(7) }.into();
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
