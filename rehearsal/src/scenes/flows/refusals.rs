//! Answers that cannot be used, to every question of a project: what is wrong is said, and the question stays.

use bot_core::conversation::Press;
use bot_core::lists::List;

use super::project::{ana, longest, new};
use super::{Walk, typed};
use crate::scenes::{Reader, Scene};

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    let walk = chosen(new("new, in bad answers", ana(reader)));
    let walk = listed(written(walk), reader);
    let walk = worked_out(numbers(walk), reader);
    vec![Scene { group: "flow-project-refusals".to_owned(), ..walk.sends().0 }]
}

fn chosen(walk: Walk) -> Walk {
    walk.sends_a_sticker().says("Nobody").presses(&Press::Choose("2".to_owned()))
}

fn written(walk: Walk) -> Walk {
    walk.sends_a_sticker()
        .says_each(&[" \n ", "🎒🎒", &longest(101), &longest(10_000), "Clouds"])
        .sends_a_sticker()
        .says_each(&[&longest(503), "Our classes watch the sky."])
}

fn listed(walk: Walk, reader: Reader) -> Walk {
    let keys = |list: List, count| typed(list, &list.keys().take(count).collect::<Vec<_>>(), reader);
    walk.presses(&Press::Done)
        .sends_a_sticker()
        .says("Klingon")
        .says(&format!("{}, Klingon", keys(List::languages(), 12)))
        .presses_each(&[Press::ShowChosen, Press::Untick("ast".to_owned()), Press::Done])
        .sends_a_sticker()
        .says("Alchemy")
        .says(&keys(List::subjects(), 1))
        .presses(&Press::Done)
}

fn numbers(walk: Walk) -> Walk {
    walk.sends_a_sticker()
        .says_each(&["young", "9-10-11", "2-9", "12-9", "9-12"])
        .sends_a_sticker()
        .says_each(&["many", "-3", "0", "2001", "24"])
}

fn worked_out(walk: Walk, reader: Reader) -> Walk {
    walk.sends_a_sticker()
        .says("Telepathy")
        .says(&typed(List::tools(), &["chat"], reader))
        .presses(&Press::Done)
        .sends_a_sticker()
        .says_each(&[&longest(701), "To learn."])
        .sends_a_sticker()
        .says_each(&["…!?", &longest(702), "Step by step."])
        .sends_a_sticker()
        .says_each(&[&longest(701), "An atlas."])
        .sends_a_sticker()
        .says("Kit of my own")
        .presses(&Press::Skip)
}
