//! Walks through the form in which partners are invited to a project.

use bot_core::areas::members::PartnersDraft;
use bot_core::areas::projects::ProjectKnown;
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{Message, Peer, PersonId, ProjectId};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-partners";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![one_after_another(reader), several(reader), nobody_left(reader), to_the_brim(reader)]
}

fn begin(name: &str, count: i64, reader: Reader) -> Walk {
    let contact = |nth: i64| {
        let jan = cast::jan().peer();
        Peer { id: PersonId(20 + nth), name: Some(format!("Colleague {nth}")), ..jan }
    };
    let known = ProjectKnown { contacts: (1..=count).map(contact).collect(), ..ProjectKnown::default() };
    let draft = PartnersDraft::of(ProjectId(100), "Clouds over two towns");
    Walk::begin(GROUP, name, draft, (reader.who(cast::ana()), known))
}

fn tick(id: i64) -> Press {
    Press::Tick((20 + id).to_string())
}

fn one_after_another(reader: Reader) -> Scene {
    let walk = begin("one partner, without a message", 3, reader).presses_each(&[tick(2), Press::Done, Press::Skip]);
    walk.sends().0
}

fn several(reader: Reader) -> Scene {
    let walk = begin("several partners, found by typing", 14, reader)
        .says("colleague 12")
        .turns_to_the_end()
        .says("nobody of this name")
        .presses_each(&[tick(1), tick(3), Press::Done]);
    let walk = walk.says("Come and watch the clouds with us!");
    walk.presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("partners"))]).presses(&Press::Keep).sends().0
}

fn nobody_left(reader: Reader) -> Scene {
    begin("everybody is invited already", 0, reader).ends()
}

fn to_the_brim(reader: Reader) -> Scene {
    let words = longest(Message::MAX);
    let too_long = longest(Message::MAX + 1);
    begin("a message of the greatest length", 2, reader)
        .presses_each(&[tick(1), Press::Done])
        .says_each(&[&too_long, &words])
        .ends()
}
