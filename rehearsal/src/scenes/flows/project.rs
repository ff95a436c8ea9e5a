//! Walks through the form of a project: new, changed, offered again, filled to the brim.

use bot_core::area::Command;
use bot_core::areas::contacts::samples::colleagues;
use bot_core::areas::projects::{self, Content, ProjectDraft, ProjectKnown, State};
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::Partner;
use bot_core::lists::List;
use bot_core::reader;
use bot_core::text::msg;
use bot_core::view::Quote;

use super::{Walk, typed};
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-project";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    let waiting = reader.who(cast::ana_who(cast::waiting()));
    let nobody = ProjectKnown { authorities: Vec::new(), ..in_database() };
    let reviews = [
        review("before registering", (reader.who(cast::newcomer()), in_database())),
        review("before validation", (waiting.clone(), in_database())),
        review("before validation, without a service", (waiting, nobody)),
    ];
    let mut scenes = vec![
        in_good_answers(reader),
        without_contacts(reader),
        by_lists(reader),
        back_and_forth(reader),
        to_the_brim(reader).0,
    ];
    scenes.extend(reviews);
    scenes.extend(changes(reader));
    scenes
}

/// What stands in the database for somebody with contacts.
fn in_database() -> ProjectKnown {
    ProjectKnown { contacts: colleagues(), authorities: cast::authorities(), project: None }
}

/// A teacher with contacts.
pub(super) fn ana(reader: Reader) -> (reader::Reader, ProjectKnown) {
    (reader.who(cast::ana()), in_database())
}

pub(super) fn new(name: &str, who: (reader::Reader, ProjectKnown)) -> Walk {
    Walk::begin(GROUP, name, ProjectDraft::default(), who)
}

fn choose(key: &str) -> Press {
    Press::Choose(key.to_owned())
}

fn tick(key: &str) -> Press {
    Press::Tick(key.to_owned())
}

/// Answers every question that is open from the title on, but the kit.
pub(super) fn filled(walk: Walk, reader: Reader) -> Walk {
    walk.says("Clouds over two towns")
        .says("Our classes watch the sky for a month and compare what they see.")
        .says(&typed(List::languages(), &["en", "es"], reader))
        .presses(&Press::Done)
        .says(&typed(List::subjects(), &["geography"], reader))
        .presses(&Press::Done)
        .says("9-12")
        .says("24")
        .says(&typed(List::tools(), &["email", "video"], reader))
        .presses(&Press::Done)
        .says("To observe, to measure and to describe in English.")
        .says("October: the classes meet.\nNovember: we watch.\nDecember: we compare.")
        .says("A small atlas of clouds.")
}

fn in_good_answers(reader: Reader) -> Scene {
    let walk = new("new, in good answers", ana(reader)).presses(&choose("2"));
    filled(walk, reader).presses(&Press::Skip).sends().0
}

fn without_contacts(reader: Reader) -> Scene {
    new("new, without a contact", (reader.who(cast::ana()), ProjectKnown::default())).ends()
}

/// Every list: paged, searched, ticked.
fn by_lists(reader: Reader) -> Scene {
    let walk = new("new, by the lists", ana(reader))
        .turns_to(1)
        .turns_to(0)
        .says("colleague 2")
        .presses(&choose("22"))
        .says("Clouds")
        .says("Our classes watch the sky.")
        .turns_to_the_end()
        .says("en")
        .presses_each(&[tick("en"), Press::ShowAll, Press::Done])
        .says("ma")
        .presses_each(&[tick("mathematics"), Press::ShowAll])
        .turns_to_the_end()
        .presses(&Press::Done)
        .says("9-12")
        .says("24")
        .turns_to_the_end()
        .says("wik")
        .presses_each(&[tick("wiki"), Press::Untick("wiki".to_owned()), tick("wiki"), Press::Done])
        .says_each(&["To learn.", "Step by step.", "An atlas."]);
    walk.turns_to_the_end().says("way").finds(&choose("way-to-school")).sends().0
}

/// Back, keep, change, and back to the review.
fn back_and_forth(reader: Reader) -> Scene {
    let change = |code| Press::Change(QuestionId::new(code));
    let walk = new("new, back and forth", ana(reader))
        .presses(&choose("2"))
        .says("Clouds")
        .presses_each(&[Press::Back, Press::Keep, Press::Back, Press::Back, Press::Keep])
        .says("Our classes watch the sky.")
        .says(&typed(List::languages(), &["en"], reader))
        .presses_each(&[Press::Done, Press::Back, Press::Keep])
        .says(&typed(List::subjects(), &["geography"], reader))
        .presses(&Press::Done)
        .says_each(&["9-12", "24"])
        .presses_each(&[Press::Back, Press::Keep])
        .says(&typed(List::tools(), &["email"], reader))
        .presses(&Press::Done)
        .says_each(&["To learn.", "Step by step.", "An atlas."])
        .finds(&choose("climate"));
    walk.presses_each(&[Press::ChangeAny, Press::Review, Press::ChangeAny, change("partner"), Press::Keep])
        .presses_each(&[Press::ChangeAny, change("aims"), Press::Keep, Press::ChangeAny, change("ages")])
        .says("10")
        .presses_each(&[Press::ChangeAny, change("kit"), Press::Skip])
        .sends()
        .0
}

/// As many characters as fit, half of them of two UTF-16 units.
#[must_use]
pub fn longest(max: usize) -> String {
    "Wolken über zwei Städten 🎒🌦🎒🌦🎒🌦🎒🌦🎒🌦🎒🌦🎒🌦🎒🌦🎒🌦 ".chars().cycle().take(max - 1).chain(['.']).collect()
}

/// Every answer as long as it may be.
pub(crate) fn to_the_brim(reader: Reader) -> (Scene, Content) {
    let ten = |list: List| typed(list, &list.keys().take(10).collect::<Vec<_>>(), reader);
    let walk = new("new, to the brim", ana(reader))
        .presses(&choose("2"))
        .says(&longest(100))
        .says(&longest(500))
        .says(&ten(List::languages()))
        .presses(&Press::Done)
        .says(&ten(List::subjects()))
        .presses(&Press::Done)
        .says_each(&["3-19", "2000"])
        .says(&ten(List::tools()))
        .presses(&Press::Done)
        .says_each(&[&longest(700), &longest(700), &longest(700)])
        .finds(&choose("digital-citizens"))
        .presses_each(&[Press::Page(1), Press::ChangeAny, Press::Review]);
    let (scene, command) = walk.sends();
    let Command::Projects(projects::Command::Offer { content, .. }) = command else { panic!("a project is sent") };
    (scene, *content)
}

/// The review of somebody who may not send yet.
fn review(name: &str, who: (reader::Reader, ProjectKnown)) -> Scene {
    let draft = ProjectDraft::copy_of(cast::project(State::Waiting).project.content);
    Walk::begin(GROUP, name, draft, who).presses(&choose("2")).ends()
}

/// Projects that exist already.
fn changes(reader: Reader) -> Vec<Scene> {
    let waits = |state| {
        let mut known = cast::project(State::Waiting);
        known.project.state = state;
        known
    };
    let who = |state| (reader.who(cast::ana()), ProjectKnown { project: Some(waits(state)), ..in_database() });
    let edit = |name: &str, state| {
        let known = waits(state);
        let partner = Partner::of(&known.partner);
        let service = || msg::authority_national(List::countries().text("es"));
        let returned = (state == State::Returned).then(|| Quote::of(service(), "How many lessons do you plan?"));
        let suggested = (state == State::Offered).then(|| Quote::of("Jan Lipa", "Could we start in February?"));
        let draft =
            ProjectDraft::edit(known.project, partner).answering(returned.into_iter().chain(suggested).collect());
        Walk::begin(GROUP, name, draft, who(state))
            .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("results"))])
            .says("A large atlas of clouds.")
            .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("ages"))])
            .says("10-13")
            .sends()
            .0
    };
    let again = ProjectDraft::offer_again(waits(State::Declined).project);
    let copy = ProjectDraft::copy_of(waits(State::Rejected).project.content);
    vec![
        edit("changing what is offered", State::Offered),
        edit("changing what waits for approval", State::Waiting),
        edit("changing what was returned", State::Returned),
        edit("changing what is active", State::Active),
        Walk::begin(GROUP, "offering again", again, who(State::Declined)).presses(&choose("22")).sends().0,
        Walk::begin(GROUP, "a copy", copy, ana(reader)).presses(&choose("2")).sends().0,
    ]
}
