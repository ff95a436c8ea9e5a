//! Samples of what is there for everybody.

mod waiting;

use super::{Faq, Screen, commands, views};
use crate::area;
use crate::areas::sample::Sample;
use crate::areas::sample::cast::{PROJECT, ana, eva, newcomer, operator, reader, run_by_somebody};
use crate::domain::StudentId;
use crate::reader::{Me, Reader, Settings};
use crate::view::View;
use crate::wire::Page;

pub(crate) fn all() -> Vec<Sample> {
    let answer_to = |name, topic, me: Me| sample(name, Screen::Answer { topic }, reader(me));
    let answer = |name, topic| answer_to(name, topic, ana());
    let rest = vec![
        sample("home/languages", Screen::Languages { page: Page(0) }, reader(ana())),
        offered("home/commands of a newcomer", reader(newcomer()), false),
        offered("home/commands of a teacher", reader(ana()), false),
        offered("home/commands of an approver", reader(eva()), false),
        sample("help/questions", Screen::Questions, reader(ana())),
        answer("help/create", Faq::Create),
        answer("help/profiles", Faq::Profiles),
        answer("help/passwords", Faq::Passwords),
        answer("help/students", Faq::Students),
        answer("help/replacement", Faq::Replacement),
        leading("help/profiles, for somebody who may", Faq::Profiles),
        leading("help/replacement, for somebody who may", Faq::Replacement),
        leading("help/passwords, for somebody who may", Faq::Passwords),
        leading("help/students, for somebody who may", Faq::Students),
        answer("help/waiting", Faq::Waiting),
        answer("help/the TwinSpace", Faq::Space),
        leading("help/the TwinSpace, for somebody who has one", Faq::Space),
        sample("help/questions of an approver", Screen::Questions, reader(eva())),
        sample("help/questions of the operator", Screen::Questions, reader(operator())),
        answer_to("help/deciding", Faq::Deciding, eva()),
        answer_to("help/the wrong button", Faq::Mistake, eva()),
        answer_to("help/when I write", Faq::Telling, eva()),
        answer_to("help/running it", Faq::Running, operator()),
        sample("help/privacy", Screen::Privacy, reader(ana())),
        sample("help/privacy for a newcomer", Screen::Privacy, reader(newcomer())),
        sample("help/privacy, where it is said who runs it", Screen::Privacy, run_by_somebody(reader(ana()))),
        sample(
            "help/privacy for a student, where it is said who runs it",
            Screen::Privacy,
            Reader { student: Some(StudentId(601)), ..run_by_somebody(reader(newcomer())) },
        ),
        sample(
            "help/privacy for a student",
            Screen::Privacy,
            Reader { student: Some(StudentId(601)), ..reader(newcomer()) },
        ),
        offered("linking/commands, one account", linking(ana()), false),
        offered("linking/commands, two accounts", linking(ana()), true),
        sample("linking/help", Screen::Questions, linking(ana())),
    ];
    [waiting::all(), rest].concat()
}

/// Those with everything that people write at its greatest length.
pub(crate) fn longest(words: &dyn Fn(usize) -> String) -> Vec<Sample> {
    waiting::longest(words)
}

/// Somebody where people are met on several platforms.
fn linking(me: Me) -> Reader {
    Reader { settings: Settings { linking: true, ..Settings::default() }, ..reader(me) }
}

/// An answer for somebody who can do what it tells of.
fn leading(name: &'static str, topic: Faq) -> Sample {
    let begins = match topic {
        Faq::Passwords | Faq::Students => area::students(PROJECT),
        Faq::Space => area::space(PROJECT),
        Faq::Create
        | Faq::Profiles
        | Faq::Replacement
        | Faq::Waiting
        | Faq::Deciding
        | Faq::Mistake
        | Faq::Telling
        | Faq::Running => area::members(PROJECT),
    };
    let shows = move |_: &Screen, _: &Reader| Some(views::answer(topic, Some(begins.clone())));
    Sample::new(name, Screen::Answer { topic }, reader(ana()), shows)
}

fn offered(name: &'static str, reader: Reader, linked: bool) -> Sample {
    let shows = move |_: &Screen, reader: &Reader| {
        Some(View::Commands(commands(&reader.me, reader.settings.linking, (linked, false))))
    };
    Sample::new(name, Screen::Commands, reader, shows)
}

fn sample(name: &'static str, screen: Screen, reader: Reader) -> Sample {
    let shows = |screen: &Screen, reader: &Reader| {
        Some(match screen {
            Screen::Languages { page } => views::languages(*page, reader),
            Screen::Questions => views::questions(reader),
            Screen::Answer { topic } => views::answer(*topic, None),
            Screen::Privacy => views::privacy(reader),
            Screen::Home
            | Screen::NotUnderstood
            | Screen::NoSuchCommand
            | Screen::Welcome
            | Screen::Inbox { .. }
            | Screen::Commands => return None,
        })
    };
    Sample::new(name, screen, reader, shows)
}
