//! Walks through the form in which students are named, one or a whole class.

use bot_core::areas::sample::cast;
use bot_core::areas::students::{ClassDraft, ClassSource, MOST};
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::ProjectId;

use super::Walk;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-class";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![one(reader), a_class(reader), what_cannot_be_read(reader), to_the_brim(reader)]
}

fn begin(name: &str, reader: Reader) -> Walk {
    let draft = ClassDraft::of(ProjectId(100), "Clouds over two towns");
    Walk::begin(GROUP, name, draft, (reader.who(cast::ana()), Default::default()))
}

fn role(key: &str) -> Press {
    Press::Choose(key.to_owned())
}

fn one(reader: Reader) -> Scene {
    begin("one student", reader).says("Lea Rojo").presses(&role("manager")).sends().0
}

fn a_class(reader: Reader) -> Scene {
    let pasted = "Apellidos\tNombre\nRojo\tLea\nde la Torre\tMía\n\nMonte\tZoe\n=cmd\tLeo *";
    let walk = begin("a class from a spreadsheet, and one more", reader).says(pasted);
    let walk = walk
        .sends_a_sticker()
        .presses(&role("member"))
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("names"))]);
    walk.says("Lea Rojo\nMía; de la Torre\nZoe Monte\nשמש, נועה").sends().0
}

fn what_cannot_be_read(reader: Reader) -> Scene {
    let endless = "A Bo\n".repeat(MOST + 1);
    let walk = begin("what cannot be read", reader).sends_a_sticker().says_each(&[" \n", "Nombre;Apellidos", &endless]);
    walk.says(&"a".repeat(ClassSource::MAX + 1)).ends()
}

/// Lines of the greatest length in all.
fn to_the_brim(reader: Reader) -> Scene {
    let line = "Maximiliana Gundula; von und zu Brombeertal\n";
    let names: String = line.chars().cycle().take(ClassSource::MAX - 1).collect();
    begin("a list of the greatest length", reader)
        .says(&names)
        .presses(&role("member"))
        .presses(&Press::ChangeAny)
        .ends()
}
