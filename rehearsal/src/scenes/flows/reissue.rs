//! Walks through the form in which students are ticked who get new passwords.

use bot_core::areas::sample::cast;
use bot_core::areas::students::{ReissueDraft, Ticked};
use bot_core::conversation::Press;
use bot_core::domain::ProjectId;

use super::Walk;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-reissue";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![some(reader), later(reader)]
}

/// A class of fourteen.
pub(super) fn class() -> Vec<(Ticked, String)> {
    let one = |nth: i64| {
        let letter = char::from(b'A' + u8::try_from(nth).unwrap_or_default());
        (Ticked::named(600 + nth, &format!("Lea {letter}.")), format!("Lea {letter}rroyo"))
    };
    (0..14).map(one).collect()
}

fn begin(name: &str, reader: Reader) -> Walk {
    let draft = ReissueDraft::of(ProjectId(100), "Clouds over two towns");
    Walk::begin(GROUP, name, draft, (reader.who(cast::ana()), Default::default()))
}

fn tick(nth: i64) -> Press {
    Press::Tick((600 + nth).to_string())
}

fn some(reader: Reader) -> Scene {
    let walk = begin("some of a class", reader).presses_each(&[tick(1), tick(2), Press::Done]);
    walk.presses_each(&[Press::ChangeAny, Press::Keep]).sends().0
}

fn later(reader: Reader) -> Scene {
    begin("one who is looked for", reader).says("lea irr").turns_to_the_end().says("nobody of this name").ends()
}
