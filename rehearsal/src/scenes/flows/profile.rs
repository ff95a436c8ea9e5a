//! Walks through the form of a teacher: registering, and changing the profile later.

use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::SchoolId;
use bot_core::flows::ProfileDraft;
use bot_core::lists::List;
use bot_core::text::Locale;

use super::project::longest;
use super::{Walk, typed};
use crate::scenes::{Scene, known};

const GROUP: &str = "flow-profile";

pub(super) fn walks(locale: Locale) -> Vec<Scene> {
    vec![
        at_a_known_school(locale),
        at_a_new_school(locale),
        in_bad_answers(locale),
        to_the_brim(locale),
        moving(locale),
    ]
}

fn choose(key: &str) -> Press {
    Press::Choose(key.to_owned())
}

fn register(name: &str, locale: Locale) -> Walk {
    Walk::begin(GROUP, name, ProfileDraft::default(), known("home/newcomer", locale))
}

/// The last two questions.
fn taught(walk: Walk, locale: Locale) -> Walk {
    walk.says(&typed(List::subjects(), &["geography", "mathematics"], locale))
        .presses(&Press::Done)
        .says(&typed(List::languages(), &["en", "es"], locale))
        .presses(&Press::Done)
}

fn at_a_known_school(locale: Locale) -> Scene {
    let walk = register("registering, at a known school", locale).says_each(&["Ana Nube", "valverde"]);
    taught(walk.presses(&choose("71")), locale).presses(&Press::ChangeAny).presses(&Press::Review).sends().0
}

fn at_a_new_school(locale: Locale) -> Scene {
    let walk = register("registering, at a new school", locale)
        .says("Ana Nube")
        .presses(&choose("new"))
        .says_each(&["Escuela Lluvia", "Valverde"])
        .turns_to_the_end()
        .says("Spa")
        .presses(&choose("es"))
        .turns_to_the_end()
        .says("valenc")
        .presses(&choose("es-vc"));
    taught(walk, locale)
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("country"))])
        .says(&typed(List::countries(), &["de"], locale))
        .says(&typed(List::regions("de"), &["de-by"], locale))
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("country"))])
        .says(&typed(List::countries(), &["pl"], locale))
        .sends()
        .0
}

fn in_bad_answers(locale: Locale) -> Scene {
    let walk = register("registering, in bad answers", locale)
        .sends_a_sticker()
        .says_each(&["🎒", &longest(81), "Ana Nube"])
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
        .says(&typed(List::countries(), &["es"], locale))
        .sends_a_sticker()
        .says("Atlantis")
        .says(&typed(List::regions("es"), &["es-md"], locale))
        .presses(&Press::Done)
        .says("Alchemy")
        .says(&typed(List::subjects(), &["physics"], locale))
        .presses_each(&[Press::Done, Press::Done])
        .says("Klingon");
    walk.says(&typed(List::languages(), &["es"], locale)).presses(&Press::Done).sends().0
}

fn to_the_brim(locale: Locale) -> Scene {
    let ten = |list: List| typed(list, &list.keys().take(10).collect::<Vec<_>>(), locale);
    register("registering, to the brim", locale)
        .says(&longest(80))
        .presses(&choose("new"))
        .says_each(&[&longest(120), &longest(80)])
        .says(&typed(List::countries(), &["es"], locale))
        .says(&typed(List::regions("es"), &["es-vc"], locale))
        .says(&ten(List::subjects()))
        .presses(&Press::Done)
        .says(&ten(List::languages()))
        .presses(&Press::Done)
        .sends()
        .0
}

/// A teacher who goes to another school.
fn moving(locale: Locale) -> Scene {
    let facts = known("home/teacher", locale);
    let mut teacher = facts.me.teacher.clone().expect("the sample is a teacher");
    teacher.school.id = SchoolId(71);
    Walk::begin(GROUP, "changing the profile", ProfileDraft::of(&teacher), facts)
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("name"))])
        .says("Ana Nube Sol")
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("subjects")), Press::Keep])
        .presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("school"))])
        .says("claro")
        .presses(&choose("72"))
        .sends()
        .0
}
