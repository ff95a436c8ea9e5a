//! Walks through the form of a post.

use bot_core::areas::news::{PostDraft, samples};
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{Headline, PostText, ProjectId};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-post";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![written(reader), pictured(reader), changed(reader), put_right(reader), longest_of_all(reader)]
}

fn begin(name: &str, reader: Reader) -> Walk {
    let draft = PostDraft::of(ProjectId(100), "Clouds over two towns");
    Walk::begin(GROUP, name, draft, (reader.who(cast::ana()), Default::default()))
}

fn written(reader: Reader) -> Scene {
    let walk = begin("writing news", reader).says("Our first video call");
    let walk = walk.says("We met today.\nLea showed the cloud that she had painted, and Jan’s class sang a song.");
    walk.presses(&Press::Skip).sends().0
}

fn pictured(reader: Reader) -> Scene {
    let walk = begin("news with a picture", reader).says("Our first video call").says("We met today.");
    let walk = walk.says("It is a fine photo").sends_a_sticker().sends_a_file("plan.pdf").sends_a_file("dance.mp4");
    walk.sends_a_file("IMG_2041.jpg").sends().0
}

/// Another picture, and none, for a post that has one.
fn changed(reader: Reader) -> Scene {
    let draft = PostDraft::changing(&samples::pictured(), "Clouds over two towns");
    let of = (reader.who(cast::ana()), Default::default());
    let walk = Walk::begin(GROUP, "a change of news with a picture", draft, of);
    let picture = || Press::Change(QuestionId::new("picture"));
    let walk = walk.presses_each(&[Press::ChangeAny, picture()]).sends_a_file("clouds.png");
    walk.presses_each(&[Press::ChangeAny, picture(), Press::Skip]).sends().0
}

fn put_right(reader: Reader) -> Scene {
    let walk =
        begin("news with a mistake", reader).sends_a_sticker().says("Our first vidoe call").presses(&Press::Back);
    let walk = walk.says("Our first video call").sends_a_sticker().says("We met today.");
    walk.presses_each(&[Press::Skip, Press::ChangeAny, Press::Change(QuestionId::new("text"))])
        .says("We met today, for an hour.")
        .ends()
}

fn longest_of_all(reader: Reader) -> Scene {
    let walk = begin("news as long as it may be", reader);
    walk.says(&longest(Headline::MAX)).says(&longest(PostText::MAX)).presses(&Press::Skip).ends()
}
