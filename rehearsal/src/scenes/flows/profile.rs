//! Walks through the form of a teacher: registering, and changing the profile later.

use bot_core::areas::people::ProfileDraft;
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::SchoolId;
use bot_core::lists::List;

use super::project::longest;
use super::{Walk, typed};
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-profile";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![
        at_a_known_school(reader),
        at_a_new_school(reader),
        by_the_name_of_the_account(reader),
        in_bad_answers(reader),
        to_the_brim(reader),
        moving(reader),
    ]
}

fn choose(key: &str) -> Press {
    Press::Choose(key.to_owned())
}

fn register(name: &str, reader: Reader) -> Walk {
    Walk::begin(GROUP, name, ProfileDraft::default(), (reader.who(cast::newcomer()), Default::default()))
}

/// The last two questions.
fn taught(walk: Walk, reader: Reader) -> Walk {
    walk.says(&typed(List::subjects(), &["geography", "mathematics"], reader))
        .presses(&Press::Done)
        .says(&typed(List::languages(), &["en", "es"], reader))
        .presses(&Press::Done)
}

fn at_a_known_school(reader: Reader) -> Scene {
    let spain = typed(List::countries(), &["es"], reader);
    let walk = register("registering, at a known school", reader).says_each(&["Ana Nube", &spain, "valverde"]);
    taught(walk.presses(&choose("71")), reader).presses(&Press::ChangeAny).presses(&Press::Review).sends().0
}

fn by_the_name_of_the_account(reader: Reader) -> Scene {
    let me = reader.who(cast::newcomer());
    let name = "registering, by the name of the account";
    Walk::begin(GROUP, name, ProfileDraft::first(&me.me), (me.clone(), Default::default())).presses(&Press::Use).scene
}

fn at_a_new_school(reader: Reader) -> Scene {
    let walk = register("registering, at a new school", reader)
        .says("Ana Nube")
        .turns_to_the_end()
        .says("Spa")
        .presses(&choose("es"))
        .presses(&choose("new"))
        .says_each(&["Escuela Lluvia", "Valverde"])
        .turns_to_the_end()
        .says("valenc")
        .presses(&choose("es-vc"));
    taught(walk, reader)
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("country"))])
        .says(&typed(List::countries(), &["de"], reader))
        .says(&typed(List::regions("de"), &["de-by"], reader))
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("country"))])
        .says(&typed(List::countries(), &["pl"], reader))
        .sends()
        .0
}

fn in_bad_answers(reader: Reader) -> Scene {
    let walk = register("registering, in bad answers", reader)
        .sends_a_sticker()
        .says_each(&["🎒", &longest(81), "Ana Nube"])
        .sends_a_sticker()
        .says("Atlantis")
        .says(&typed(List::countries(), &["es"], reader))
        .sends_a_sticker()
        .says("Nowhere")
        .presses(&Press::ShowAll)
        .says("Nowhere")
        .presses(&choose("new"))
        .sends_a_sticker()
        .says_each(&["...", &longest(121), "Escuela Lluvia"])
        .sends_a_sticker()
        .says_each(&[&longest(81), "Valverde"])
        .sends_a_sticker()
        .says("Atlantis")
        .says(&typed(List::regions("es"), &["es-md"], reader))
        .presses(&Press::Done)
        .says("Alchemy")
        .says(&typed(List::subjects(), &["physics"], reader))
        .presses_each(&[Press::Done, Press::Done])
        .says("Klingon");
    walk.says(&typed(List::languages(), &["es"], reader)).presses(&Press::Done).sends().0
}

fn to_the_brim(reader: Reader) -> Scene {
    let ten = |list: List| typed(list, &list.keys().take(10).collect::<Vec<_>>(), reader);
    register("registering, to the brim", reader)
        .says(&longest(80))
        .says(&typed(List::countries(), &["es"], reader))
        .presses(&choose("new"))
        .says_each(&[&longest(120), &longest(80)])
        .says(&typed(List::regions("es"), &["es-vc"], reader))
        .says(&ten(List::subjects()))
        .presses(&Press::Done)
        .says(&ten(List::languages()))
        .presses(&Press::Done)
        .sends()
        .0
}

/// A teacher who goes to another school.
fn moving(reader: Reader) -> Scene {
    let who = reader.who(cast::ana());
    let mut teacher = who.me.teacher.clone().expect("she is a teacher");
    teacher.school.id = SchoolId(71);
    Walk::begin(GROUP, "changing the profile", ProfileDraft::of(&teacher), (who, Default::default()))
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("name"))])
        .says("Ana Nube Sol")
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("subjects")), Press::Keep])
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("school"))])
        .says("claro")
        .presses(&choose("72"))
        .sends()
        .0
}
