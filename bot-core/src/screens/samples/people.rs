//! Samples of the screens about people: home, help, contacts, registration, what waits.

use super::Sample;
use super::cast::{
    ANA, HOUR, JAN, MADRID, NOW, POLAND, PROJECT, SPAIN, ana, ana_who, eva, facts, jan, message, newcomer, operator,
    reason, rosa, teacher, valid, waiting,
};
use crate::areas::accounts::Account;
use crate::areas::contacts;
use crate::conversation::{HelpTopic, Screen, Sorry};
use crate::domain::{AccountId, ContactRequestId, ConversationId, PersonId, Standing};
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
    let request = contacts::Screen::ContactRequest { request: ContactRequestId(7) }.into();
    let offer = Screen::Offer { id: PROJECT, page: 0 };
    vec![
        task(request, "Jan Lipa", 3),
        task(offer, "Clouds over two towns", 50),
        task(Screen::Registration, "", 1),
        task(Screen::Project { id: PROJECT, page: 0 }, "Something else", 2),
    ]
}

fn queue(length: i64) -> Vec<Task> {
    let approval = Screen::Approval { id: PROJECT, authority: SPAIN, page: 0 };
    let teachers = (1..length).map(|n| task(Screen::Teacher(PersonId(50 + n)), &format!("Teacher {n}"), n));
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

fn asked() -> Standing {
    Standing::Asked { at: NOW - HOUR, question: message("Which classes do you teach?") }
}

fn answered() -> Standing {
    Standing::Waiting { since: NOW - HOUR, answer: Some(message("Years 7 to 9.")) }
}

fn refused() -> Standing {
    Standing::Refused { at: NOW - HOUR, reason: reason("The school does not know this name.") }
}

pub(super) fn registrations() -> Vec<Sample> {
    let own = |name, standing| (name, Screen::Registration, facts(ana_who(standing)));
    let in_poland = Me { teacher: Some(teacher(JAN, "Jan Lipa", waiting())), ..jan() };
    vec![
        ("registration/none", Screen::Registration, facts(newcomer())),
        own("registration/waiting", waiting()),
        ("registration/nobody appointed", Screen::Registration, facts(in_poland)),
        (
            "registration/no service",
            Screen::Registration,
            Facts { authorities: Vec::new(), ..facts(ana_who(waiting())) },
        ),
        own("registration/asked", asked()),
        own("registration/answered", answered()),
        own("registration/valid", valid()),
        own("registration/refused", refused()),
    ]
}

pub(super) fn teachers() -> Vec<Sample> {
    let card = |me: Me, standing| Facts { teacher: Some(teacher(ANA, "Ana Nube", standing)), ..facts(me) };
    let colleague = Me { id: PersonId(33), ..eva() };
    let own = Me { decides_for: vec![SPAIN], ..ana_who(waiting()) };
    let without = |me| Facts { authorities: Vec::new(), ..card(me, waiting()) };
    [
        ("teacher/waiting", card(eva(), waiting())),
        ("teacher/asked", card(eva(), asked())),
        ("teacher/answered", card(eva(), answered())),
        ("teacher/validated by me", card(eva(), valid())),
        ("teacher/validated by a colleague", card(colleague, valid())),
        ("teacher/refused", card(eva(), refused())),
        ("teacher/oneself", card(own, waiting())),
        ("teacher/for a regional authority", card(rosa(), waiting())),
        ("teacher/no service, operator", without(operator())),
        ("teacher/no service, approver", without(eva())),
    ]
    .map(|(name, facts)| (name, Screen::Teacher(ANA), facts))
    .to_vec()
}

fn no_channel() -> Screen {
    Screen::NoChannel { authority: SPAIN, channel: "1200000000000000001".to_owned() }
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
        ("tasks/no approver", Screen::NoApprover(POLAND), facts(operator())),
        ("tasks/an approver at last", Screen::NoApprover(SPAIN), facts(operator())),
        ("tasks/no channel", no_channel(), facts(operator())),
        ("tasks/no channel, teacher", no_channel(), facts(ana())),
        ("tasks/no approver, teacher", Screen::NoApprover(POLAND), facts(ana())),
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
