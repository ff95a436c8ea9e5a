//! Walks through the form of a question to a support service.

use bot_core::areas::inquiries::{InquiryDraft, Origin};
use bot_core::areas::sample::cast;
use bot_core::conversation::Press;
use bot_core::domain::Message;
use bot_core::lists::List;
use bot_core::reader::Me;

use super::project::longest;
use super::{Walk, typed};
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-inquiry";
const ASKS: &str = "Where do I change my town?";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![
        of_a_teacher(reader),
        of_somebody_new(reader),
        where_nobody_answers(reader, "pl", "where nobody is appointed"),
        where_nobody_answers(reader, "de", "where no service is set up"),
        longest_of_all(reader),
    ]
}

fn begin(name: &str, me: Me, reader: Reader) -> Walk {
    let teaches_in = me.teacher.as_ref().map(|teacher| teacher.school.country.clone());
    let draft = InquiryDraft::of(teaches_in, Some(Origin::Projects));
    Walk::begin(GROUP, name, draft, (reader.who(me), Default::default()))
}

fn choose(key: &str) -> Press {
    Press::Choose(key.to_owned())
}

fn of_a_teacher(reader: Reader) -> Scene {
    let walk = begin("a teacher asks, with where they were", cast::ana(), reader);
    walk.sends_a_sticker().says_each(&[" ", ASKS]).says("?").presses(&choose("place")).sends().0
}

fn of_somebody_new(reader: Reader) -> Scene {
    let spain = typed(List::countries(), &["es"], reader);
    let walk = begin("somebody new asks, without it", cast::newcomer(), reader).says("Nowhere").says(&spain);
    walk.says(ASKS).presses(&choose("nothing")).presses(&Press::ChangeAny).presses(&Press::Review).sends().0
}

fn where_nobody_answers(reader: Reader, country: &str, name: &str) -> Scene {
    let country = typed(List::countries(), &[country], reader);
    begin(name, cast::newcomer(), reader).says_each(&[&country, ASKS]).presses(&choose("nothing")).ends()
}

fn longest_of_all(reader: Reader) -> Scene {
    let walk = begin("a long question", cast::ana(), reader);
    walk.says(&longest(Message::MAX + 1)).says(&longest(Message::MAX)).presses(&choose("place")).ends()
}
