//! Walks through the forms of a newsletter.

use bot_core::areas::authorities::Authority;
use bot_core::areas::newsletter::{IssueDraft, SendTimeDraft, SendTimeKnown, samples};
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{Day, Headline, LetterText};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-newsletter";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![
        written(reader),
        in_another_language(reader),
        changed(reader),
        longest_of_all(reader),
        scheduled(reader),
        too_late(reader),
    ]
}

fn begin(name: &str, reader: Reader) -> Walk {
    let all = cast::authorities();
    let service = Authority::service_of("es", &all).expect("Spain has a service");
    let draft = IssueDraft::of(service, reader.locale);
    Walk::begin(GROUP, name, draft, (reader.who(cast::eva()), Default::default()))
}

fn written(reader: Reader) -> Scene {
    let walk = begin("writing a newsletter", reader).sends_a_sticker().says("Online meetings in October");
    let walk = walk.says("Dear colleagues,\nthis month we invite you to two online meetings.");
    walk.sends_a_file("clouds.png").sends().0
}

/// The language is the writer’s own, unless they say another one.
fn in_another_language(reader: Reader) -> Scene {
    let walk =
        begin("a newsletter in another language", reader).says("Online meetings in October").says("Dear colleagues, …");
    let walk = walk.presses_each(&[Press::Skip, Press::ChangeAny, Press::Change(QuestionId::new("language"))]);
    walk.says("Klingon").turns_to(1).ends()
}

/// A draft with a picture says something else, and has none any more.
fn changed(reader: Reader) -> Scene {
    let of = (reader.who(cast::eva()), Default::default());
    let walk = Walk::begin(GROUP, "a change of a newsletter", IssueDraft::changing(&samples::pictured()), of);
    let change = |question| [Press::ChangeAny, Press::Change(QuestionId::new(question))];
    let walk = walk.presses_each(&change("title")).says("Online meetings in November");
    walk.presses_each(&change("picture")).presses(&Press::Skip).sends().0
}

fn longest_of_all(reader: Reader) -> Scene {
    let walk = begin("a newsletter as long as it may be", reader);
    let walk = walk.says(&longest(Headline::MAX)).says(&longest(LetterText::MAX + 1));
    walk.says(&longest(LetterText::MAX)).presses(&Press::Skip).ends()
}

/// How many read it, and on which day it is scheduled.
pub(super) fn known() -> SendTimeKnown {
    SendTimeKnown { readers: 1204, today: Some(Day::of("es", cast::reader(cast::eva()).now)) }
}

fn time(name: &str, reader: Reader) -> Walk {
    let of = (reader.who(cast::eva()), Default::default());
    Walk::begin(GROUP, name, SendTimeDraft::of(&samples::pictured()), of)
}

fn scheduled(reader: Reader) -> Scene {
    let walk = time("saying when it goes out", reader).says_each(&["soon", "31.2.2027", "24 December"]);
    walk.says_each(&["in the morning", "9:00"]).sends().0
}

/// A time that is over, and one that is too far away.
fn too_late(reader: Reader) -> Scene {
    let walk = time("a time at which it cannot go out", reader).says_each(&["1.1.2026", "2031-01-01", "today", "0:00"]);
    walk.ends()
}
