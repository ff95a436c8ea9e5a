//! Walks through the form of a post.

use bot_core::areas::news::PostDraft;
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{Headline, PostText, ProjectId};

use super::Walk;
use super::project::longest;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-post";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![written(reader), put_right(reader), longest_of_all(reader)]
}

fn begin(name: &str, reader: Reader) -> Walk {
    let draft = PostDraft::of(ProjectId(100), "Clouds over two towns");
    Walk::begin(GROUP, name, draft, (reader.who(cast::ana()), Default::default()))
}

fn written(reader: Reader) -> Scene {
    let walk = begin("writing news", reader).says("Our first video call");
    walk.says("We met today.\nLea showed the cloud that she had painted, and Jan’s class sang a song.").sends().0
}

fn put_right(reader: Reader) -> Scene {
    let walk =
        begin("news with a mistake", reader).sends_a_sticker().says("Our first vidoe call").presses(&Press::Back);
    let walk = walk.says("Our first video call").sends_a_sticker().says("We met today.");
    walk.presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("text"))])
        .says("We met today, for an hour.")
        .ends()
}

fn longest_of_all(reader: Reader) -> Scene {
    let walk = begin("news as long as it may be", reader);
    walk.says(&longest(Headline::MAX)).says(&longest(PostText::MAX)).ends()
}
