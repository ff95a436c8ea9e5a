//! Walks through the form in which an approver hands over.

use bot_core::areas::authorities::{Colleague, DelegationDraft, DelegationKnown, Official, Rank};
use bot_core::areas::sample::cast;
use bot_core::conversation::{Press, QuestionId};
use bot_core::domain::{AuthorityId, Day, PersonId};
use bot_core::lists::List;
use bot_core::text::{Text, msg};

use super::Walk;
use crate::scenes::{Reader, Scene};

const GROUP: &str = "flow-delegation";

pub(super) fn walks(reader: Reader) -> Vec<Scene> {
    vec![by_buttons(reader), by_typing(reader), nobody(reader)]
}

/// To whom Eva can hand over on the day of the samples.
pub(super) fn known() -> DelegationKnown {
    let colleague = |(id, name, rank): (i64, &str, Rank)| {
        let official = Official { person: PersonId(id), name: Text::words(name), rank, is_reachable: true };
        let read = match rank {
            Rank::Approver => official.name.clone(),
            Rank::Deputy => msg::delegation_deputy(official.name.clone()),
        };
        (Colleague::of(&official), read)
    };
    let colleagues = [(33, "Luz Sol", Rank::Approver), (34, "Tomás Vera", Rank::Deputy)].map(colleague).to_vec();
    DelegationKnown { colleagues, today: Some(Day::of("es", cast::reader(cast::eva()).now)) }
}

fn begin(name: &str, reader: Reader) -> Walk {
    let label = msg::authority_national(List::countries().text("es"));
    let draft = DelegationDraft::of(AuthorityId(10), label);
    Walk::begin(GROUP, name, draft, (reader.who(cast::eva()), Default::default()))
}

fn day(after: i64) -> Press {
    let today = known().today.expect("it is known");
    Press::Choose(today.after(after).into())
}

fn by_buttons(reader: Reader) -> Scene {
    let walk = begin("an approver hands over, by buttons", reader);
    walk.presses_each(&[Press::Choose("34".to_owned()), day(1), day(14)]).sends().0
}

fn by_typing(reader: Reader) -> Scene {
    let walk = begin("an approver hands over, by typing", reader)
        .says("Nobody")
        .presses(&Press::Choose("33".to_owned()))
        .says_each(&["soon", "1.1.2020", "21.12.2026", "20.12.2026", "2027-01-08"]);
    walk.presses_each(&[Press::ChangeAny, Press::Change(QuestionId::new("first-day"))]).says("2026-12-22").sends().0
}

fn nobody(reader: Reader) -> Scene {
    begin("an approver hands over, and leaves it", reader).ends()
}
