//! Walks through the form of a guest.

use bot_core::areas::guests::GuestDraft;
use bot_core::areas::sample::cast;
use bot_core::conversation::Press;
use bot_core::domain::{LinkId, PersonName, ProjectId};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-guest";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![coming_in(reader), a_teacher(reader), longest_of_all(reader)]
}

fn draft(name: Option<&str>) -> GuestDraft {
    let name = name.map(|name| PersonName::read(name).expect("a name"));
    GuestDraft::of(ProjectId(100), "Clouds over two towns", LinkId(321), name)
}

fn begin(name: &str, reader: Reader) -> Walk {
    Walk::begin(GROUP, name, draft(None), (reader.who(cast::newcomer()), Default::default()))
}

fn coming_in(reader: Reader) -> Scene {
    let walk = begin("a guest comes in", reader).sends_a_sticker().says("Nora Abla");
    walk.presses(&Press::ChangeAny).says("Nora Alba").sends().0
}

fn a_teacher(reader: Reader) -> Scene {
    let draft = draft(Some("Ana Nube"));
    Walk::begin(GROUP, "a teacher comes in as a guest", draft, (reader.who(cast::ana()), Default::default())).sends().0
}

fn longest_of_all(reader: Reader) -> Scene {
    begin("a guest with a long name", reader).says(&longest(PersonName::MAX)).ends()
}
