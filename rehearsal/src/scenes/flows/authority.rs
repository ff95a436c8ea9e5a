//! Walks through the form in which an operator sets an authority up.

use bot_core::areas::operators::AuthorityDraft;
use bot_core::areas::sample::cast;
use bot_core::domain::Country;
use bot_core::lists::List;

use super::{Walk, typed};
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-authority";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![a_region(reader), a_service(reader)]
}

fn begin(name: &str, country: Option<&str>, reader: Reader) -> Walk {
    let draft = AuthorityDraft::of(country.map(|country| Country::of(country.to_owned())));
    Walk::begin(GROUP, name, draft, (reader.who(cast::operator()), Default::default()))
}

fn a_region(reader: Reader) -> Scene {
    let walk = begin("an operator sets a regional authority up", None, reader);
    walk.says("xyz")
        .says(&typed(List::countries(), &["es"], reader))
        .says(&typed(List::regions("es"), &["es-cb"], reader))
        .sends()
        .0
}

fn a_service(reader: Reader) -> Scene {
    let walk = begin("an operator sets the service of a country up", Some("de"), reader);
    walk.says("xyz").says(&typed(List::countries(), &["de"], reader)).sends().0
}
