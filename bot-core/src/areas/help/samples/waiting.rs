//! Samples of Home, of what waits, and of what leads nowhere.

use crate::area::{self, Task};
use crate::areas::authorities::samples::{tomas, tomas_for_eva};
use crate::areas::drafts::Draft;
use crate::areas::drafts::samples::draft;
use crate::areas::help::home::{self, HomeFacts};
use crate::areas::help::{Screen, dead_ends, tasks};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{
    HOUR, MADRID, NOW, PROJECT, SPAIN, ana, ana_who, authorities, eva, newcomer, operator, reader, run_by_somebody,
    suspended, waiting,
};
use crate::areas::suspension::samples::of_school_before;
use crate::areas::told::samples::own;
use crate::areas::{contacts, people, projects};
use crate::domain::{ContactRequestId, PersonName, ProjectId, Title};
use crate::flows::FlowName;
use crate::reader::{Me, Reader};
use crate::text::{Text, msg};
use crate::view::View;
use crate::view::part::Part;
use crate::wire::Page;

fn task(screen: impl Into<area::Screen>, label: Text, hours: i64) -> Task {
    Task { screen: screen.into(), label, since: NOW - hours * HOUR }
}

fn inbox() -> Vec<Task> {
    vec![
        offer("Clouds over two towns"),
        task(contacts::Screen::ContactRequest { request: ContactRequestId(7) }, msg::task_contact("Jan Lipa"), 3),
        task(projects::Screen::Project { project: PROJECT, page: Page(0) }, msg::task_returned("Something else"), 2),
        task(people::Screen::Registration, msg::task_registration(), 1),
    ]
}

/// Offers of one title: two of one day, and one of another.
fn alike() -> Vec<Task> {
    let of = |n: i64, hours| {
        let screen = projects::Screen::Offer { project: ProjectId(300 + n), page: Page(0) };
        task(screen, msg::task_offer("Clouds"), hours)
    };
    vec![of(1, 90), of(2, 3), of(3, 2)]
}

fn offer(title: &str) -> Task {
    task(projects::Screen::Offer { project: PROJECT, page: Page(0) }, msg::task_offer(title), 50)
}

fn home(name: &'static str, me: Me, known: HomeFacts) -> Sample {
    let shows = move |_: &Screen, reader: &Reader| Some(home::view(&known, reader));
    Sample::new(name, Screen::Home, reader(me), shows)
}

/// Nothing but the authorities is known.
fn nothing() -> HomeFacts {
    HomeFacts { authorities: authorities(), ..HomeFacts::default() }
}

fn with_drafts(drafts: Vec<Draft>) -> HomeFacts {
    HomeFacts { drafts, ..nothing() }
}

fn homes() -> Vec<Sample> {
    let rivers = draft(1, Some("Rivers of Europe"), FlowName::Project);
    let older = draft(9, None, FlowName::Project);
    let active = Me { active: Some(older.id), ..ana() };
    let both = Me { decides_for: vec![SPAIN, MADRID].into(), ..ana() };
    vec![
        home("home/newcomer", newcomer(), nothing()),
        home("home/newcomer registering", newcomer(), with_drafts(vec![draft(2, None, FlowName::Profile)])),
        home("home/guest", newcomer(), HomeFacts { visits: 1, ..nothing() }),
        home(
            "home/guest who is asked for a quiet night",
            newcomer(),
            HomeFacts { visits: 1, night: Some(own()), ..nothing() },
        ),
        home("home/teacher who is a guest", ana(), HomeFacts { visits: 2, ..nothing() }),
        home("home/newcomer with an invitation", newcomer(), HomeFacts { inbox: 1, ..nothing() }),
        home("home/teacher", ana(), nothing()),
        home("home/teacher who is asked for a quiet night", ana(), HomeFacts { night: Some(own()), ..nothing() }),
        home("home/teacher not validated", ana_who(waiting()), nothing()),
        home("home/teacher who is suspended", suspended(ana()), nothing()),
        home("home/teacher who has left a suspended school", of_school_before(ana()), nothing()),
        home("home/teacher with a draft", ana(), HomeFacts { inbox: 4, ..with_drafts(vec![rivers.clone()]) }),
        home("home/teacher in an older draft", active, with_drafts(vec![rivers, older])),
        home("home/approver", eva(), HomeFacts { inbox: 3, queue: 3, ..nothing() }),
        home("home/teacher and approver", both, nothing()),
        home("home/deputy", tomas(), nothing()),
        home("home/deputy in a colleague's place", tomas_for_eva(), nothing()),
        home("home/operator", operator(), nothing()),
        beside("home/words that nothing asked for", (Screen::NotUnderstood, home::not_understood), reader(ana())),
        beside("home/no such command", (Screen::NoSuchCommand, home::no_such_command), reader(newcomer())),
        beside("home/welcome to an approver", (Screen::Welcome, home::welcome), run_by_somebody(reader(eva()))),
        beside("home/welcome to a deputy", (Screen::Welcome, home::welcome), reader(tomas())),
        beside("home/welcome to an operator", (Screen::Welcome, home::welcome), reader(operator())),
    ]
}

/// A screen that says what Home says, and more.
fn beside(name: &'static str, (screen, view): (Screen, fn(&HomeFacts, &Reader) -> View), reader: Reader) -> Sample {
    Sample::new(name, screen, reader, move |_: &Screen, reader: &Reader| Some(view(&nothing(), reader)))
}

fn list(name: &'static str, screen: Screen, me: Me, known: Vec<Task>) -> Sample {
    let shows = move |screen: &Screen, _: &Reader| {
        let Screen::Inbox { page } = screen else { return None };
        Some(tasks::inbox((&known[Part::<Task>::range(known.len(), page.0)], known.len()), *page))
    };
    Sample::new(name, screen, reader(me), shows)
}

fn lists() -> Vec<Sample> {
    let inbox_screen = Screen::Inbox { page: Page(0) };
    vec![
        list("tasks/empty inbox", inbox_screen.clone(), ana(), Vec::new()),
        list("tasks/inbox, of one title", inbox_screen.clone(), ana(), alike()),
        list("tasks/inbox", inbox_screen, ana(), inbox()),
    ]
}

fn sorries() -> Vec<Sample> {
    [
        ("sorry/unusable", dead_ends::unusable()),
        ("sorry/unfetched", dead_ends::unfetched()),
        ("sorry/edited too late", dead_ends::edited_too_late()),
        ("sorry/nothing open", dead_ends::nothing_open()),
        ("sorry/nobody picked", dead_ends::nobody_picked()),
        ("sorry/failed", dead_ends::failed()),
        ("sorry/draft gone", dead_ends::draft_gone()),
    ]
    .map(|(name, refused)| Sample::refuses(name, refused, reader(ana())))
    .to_vec()
}

pub(super) fn all() -> Vec<Sample> {
    [homes(), lists(), sorries()].concat()
}

/// Titles and names of the greatest length.
pub(super) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let me = Me { name: words(PersonName::MAX), ..ana() };
    let rivers = with_drafts(vec![draft(1, Some(&words(Title::MAX)), FlowName::Project)]);
    let offers = vec![offer(&words(Title::MAX))];
    vec![
        home("home/teacher with a draft", me, HomeFacts { inbox: 1, ..rivers }),
        list("tasks/inbox", Screen::Inbox { page: Page(0) }, ana(), offers),
    ]
}
