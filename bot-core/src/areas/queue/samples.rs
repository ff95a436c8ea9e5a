//! Samples of queues.

use super::filter::Filter;
use super::{Screen, rules, views};
use crate::area::{self, Task, Waiting};
use crate::areas::authorities::Authority;
use crate::areas::authorities::samples::{tomas, tomas_for_eva};
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{HOUR, MADRID, NOW, PROJECT, SPAIN, ana, authorities, eva, reader};
use crate::areas::{inquiries, people};
use crate::domain::{InquiryId, Message, PersonId, PersonName, Title};
use crate::reader::{Me, Reader};
use crate::text::{Text, msg};
use crate::view::part::Part;
use crate::wire::Page;

fn task(screen: impl Into<area::Screen>, label: Text, hours: i64) -> Task {
    Task { screen: screen.into(), label, since: NOW - hours * HOUR }
}

/// A project that has waited for long, and teachers after it.
fn waiting(length: i64) -> Vec<Task> {
    let teacher = |n: i64| {
        let name = format!("Teacher {n}");
        task(people::Screen::Teacher { person: PersonId(50 + n) }, msg::task_teacher(name.as_str()), n)
    };
    let approval = task(area::approval(PROJECT, SPAIN), msg::task_approval("Clouds over two towns"), 40);
    [approval].into_iter().chain((1..length).rev().map(teacher)).collect()
}

/// The same with a question to the support service.
fn with_a_question() -> Vec<Task> {
    let question = inquiries::Screen::Inquiry { inquiry: InquiryId(900), page: Page(0) };
    let mut tasks = waiting(3);
    tasks.insert(1, task(question, msg::task_inquiry("Ana Nube"), 5));
    tasks
}

/// Narrowed in each way.
fn narrowed() -> Filter {
    let words = Some(Message::read("clouds").expect("words"));
    Filter { country: Some("pl".to_owned()), older: 7, newer: 0, words }
}

fn is_mine(me: &Me, authority: &Authority) -> bool {
    me.has_part_in(authority.id)
}

fn sample(name: &'static str, screen: Screen, me: Me, (tasks, filter): (Vec<Task>, Filter)) -> Sample {
    let shows = move |screen: &Screen, reader: &Reader| {
        let all = tasks.len();
        let mine: Vec<Authority> = authorities().into_iter().filter(|one| is_mine(&reader.me, one)).collect();
        match *screen {
            Screen::Queue { .. } if mine.is_empty() => Some(views::nobodys()),
            Screen::Queue { page } => {
                let part = &tasks[Part::<Task>::range(all, page.0)];
                Some(views::queue((part, all), (&filter, &mine), page, reader))
            }
            Screen::Filters => Some(views::filters(&filter)),
            Screen::Countries { page } => {
                let countries = [("pl", 12), ("fr", 3), ("pl", 1), ("it", 1)].map(|(key, n)| (key.to_owned(), n));
                let countries = if tasks.is_empty() { Vec::new() } else { countries.to_vec() };
                Some(views::countries(&rules::gathered(&countries, reader.locale), &filter, page))
            }
            Screen::Digest => {
                let oldest: Vec<Task> =
                    tasks.iter().take(usize::try_from(views::OLDEST).unwrap_or(0)).cloned().collect();
                views::digest(&Waiting { tasks: oldest, all: u32::try_from(all).unwrap_or(0) })
            }
        }
    };
    Sample::new(name, screen, reader(me), shows)
}

pub(crate) fn all() -> Vec<Sample> {
    let queue = |page| Screen::Queue { page: Page(page) };
    let countries = || Screen::Countries { page: Page(0) };
    let both = || Me { decides_for: vec![SPAIN, MADRID].into(), ..eva() };
    let everything = Filter::default;
    let lately = Filter { newer: 1, ..everything() };
    vec![
        sample("tasks/empty queue", queue(0), eva(), (Vec::new(), everything())),
        sample("tasks/empty queue of a deputy", queue(0), tomas(), (Vec::new(), everything())),
        sample("tasks/queue in a colleague's place", queue(0), tomas_for_eva(), (with_a_question(), everything())),
        sample("tasks/queue", queue(0), eva(), (waiting(3), everything())),
        sample("tasks/queue of two authorities", queue(0), both(), (waiting(3), everything())),
        sample("tasks/long queue, last page", queue(1), eva(), (waiting(10), everything())),
        sample("tasks/queue, narrowed", queue(0), eva(), (waiting(1), narrowed())),
        sample("tasks/queue, narrowed to nothing", queue(0), eva(), (Vec::new(), lately.clone())),
        sample("tasks/queue of somebody who decides for nobody", queue(0), ana(), (Vec::new(), everything())),
        sample("tasks/filters, none chosen", Screen::Filters, eva(), (waiting(3), everything())),
        sample("tasks/filters, chosen", Screen::Filters, eva(), (waiting(3), narrowed())),
        sample("tasks/filters, of lately", Screen::Filters, eva(), (waiting(3), lately)),
        sample("tasks/countries", countries(), eva(), (waiting(3), everything())),
        sample("tasks/countries, one chosen", countries(), eva(), (waiting(3), narrowed())),
        sample("tasks/countries, none", countries(), eva(), (Vec::new(), everything())),
        sample("tasks/in the morning", Screen::Digest, eva(), (waiting(12), everything())),
        sample("tasks/in the morning, few are left", Screen::Digest, eva(), (waiting(2), everything())),
        sample("tasks/in the morning, none is left", Screen::Digest, eva(), (Vec::new(), everything())),
    ]
}

/// Titles, names and words of the greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    let (title, name) = (words(Title::MAX), words(PersonName::MAX));
    let project = task(area::approval(PROJECT, SPAIN), msg::task_approval(title.as_str()), 40);
    let teacher = task(people::Screen::Teacher { person: PersonId(51) }, msg::task_teacher(name.as_str()), 3);
    let tasks = || vec![project.clone(), teacher.clone()];
    let filter = || Filter { words: Message::read(&words(Message::MAX)).ok(), ..narrowed() };
    vec![
        sample("tasks/queue, narrowed", Screen::Queue { page: Page(0) }, eva(), (tasks(), filter())),
        sample("tasks/filters, chosen", Screen::Filters, eva(), (tasks(), filter())),
        sample("tasks/in the morning", Screen::Digest, eva(), (tasks(), Filter::default())),
    ]
}
