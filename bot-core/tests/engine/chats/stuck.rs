//! Messages that are held on their way until a test lets them go, and what becomes of a message into which two were on their way.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::delivery::Delivery;
use bot_core::view::View;

use super::Chats;

/// A message, by its chat and its number there.
type Message = (String, i64);

#[derive(Clone, Default)]
pub(super) struct Stuck {
    /// Whether the next message is held.
    next: bool,
    /// How many are, and how often all were let go.
    held: usize,
    let_go: u64,
    /// How many are on their way into each message.
    ways: BTreeMap<Message, usize>,
    /// Those into which two were on their way at once: which of them was the last, nobody knows.
    unsure: BTreeSet<Message>,
    /// Whether the next answer by a way of its own is late, and one that is.
    crosses: bool,
    late: Option<(Message, View)>,
}

/// The messages that a delivery changes.
fn changes(delivery: &Delivery) -> impl Iterator<Item = Message> {
    let above = delivery.above.iter().map(|(above, _)| *above);
    delivery.message.into_iter().chain(above).map(|number| (delivery.address.clone(), number))
}

impl Stuck {
    /// A message sets out; gives by what it is held, if it is.
    pub(super) fn sets_out(&mut self, delivery: &Delivery) -> Option<u64> {
        for message in changes(delivery) {
            let ways = self.ways.entry(message.clone()).or_default();
            *ways += 1;
            if *ways > 1 {
                self.unsure.insert(message);
            }
        }
        let held = std::mem::take(&mut self.next);
        self.held += usize::from(held);
        held.then_some(self.let_go)
    }

    /// Whether that still holds it.
    pub(super) fn holds(&self, by: Option<u64>) -> bool {
        by == Some(self.let_go)
    }

    pub(super) fn arrives(&mut self, delivery: &Delivery) {
        for message in changes(delivery) {
            self.ways.entry(message).and_modify(|ways| *ways -= 1);
        }
    }

    /// An answer by a way of its own is handed over, and will stand in this message later.
    pub(super) fn hands_over(&mut self, delivery: &Delivery) -> Option<i64> {
        let number = delivery.message.filter(|_| self.crosses && delivery.handle.is_some())?;
        let message = (delivery.address.clone(), number);
        self.unsure.insert(message.clone());
        (self.crosses, self.late) = (false, Some((message, delivery.view.clone())));
        Some(number)
    }

    /// Whether an answer is late.
    pub(super) fn is_late(&self) -> bool {
        self.late.is_some()
    }

    /// What stands in a message now that was late, if anything was.
    pub(super) fn comes_late(&mut self, address: &str, number: i64) -> Option<View> {
        let (_, view) = self.late.take_if(|(message, _)| message.0 == address && message.1 == number)?;
        Some(view)
    }

    /// A message is shown anew; says whether nobody knew what it showed.
    pub(super) fn is_made_sure(&mut self, address: &str, number: i64) -> bool {
        self.unsure.remove(&(address.to_owned(), number))
    }
}

impl Chats {
    /// The next answer by a way of its own crosses with the one that is shown in the same message then: it stands there after that one.
    pub(crate) fn cross(&self) {
        self.0.lock().expect("not poisoned").stuck.crosses = true;
    }

    /// The next message is held on its way.
    pub(crate) fn hold(&self) {
        self.0.lock().expect("not poisoned").stuck.next = true;
    }

    /// How many messages are held.
    pub(crate) fn held(&self) -> usize {
        self.0.lock().expect("not poisoned").stuck.held
    }

    /// All that are held go on.
    pub(crate) fn let_go(&self) {
        let stuck = &mut self.0.lock().expect("not poisoned").stuck;
        (stuck.held, stuck.let_go) = (0, stuck.let_go + 1);
    }
}
