//! What can be made to go wrong.

use crate::chaos::{Chaos, Mishap, chance};

/// The faults in force.
#[derive(Debug)]
pub struct Faults {
    /// Whether calls are limited as Discord limits them: 5 in 5 seconds for the messages of a channel, 50 a second in all.
    pub limits: bool,
    /// What happens by chance.
    pub chaos: Chaos,
    /// How often nobody hears that a message was created: 0 is never, 1 always.
    pub lost: f64,
    /// What happens to the next calls: the call, the status and one of Discord's codes. The first that fits is used up.
    pub next: Vec<(String, u16, u32)>,
    pub(super) rng: fastrand::Rng,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        Self { limits: true, chaos: Chaos::default(), lost: 0.0, next: Vec::new(), rng: fastrand::Rng::with_seed(seed) }
    }

    /// The status and the code of a call that is to fail.
    pub(super) fn take(&mut self, call: &str) -> Option<(u16, u32)> {
        let at = self.next.iter().position(|(named, ..)| named == call)?;
        let (_, status, code) = self.next.remove(at);
        Some((status, code))
    }

    /// What befalls a call by chance. First answers are spared what would make them come too late: nothing can be tried
    /// again within three seconds.
    pub(super) fn draw(&mut self, call: &str) -> Option<Mishap> {
        if call.starts_with("POST channels/") && chance(&mut self.rng, self.lost) {
            return Some(Mishap::LostAnswer);
        }
        let is_first_answer = call.starts_with("POST interactions/");
        let spared = Chaos { too_many: 0.0, server_error: 0.0, ..self.chaos };
        let chaos = if is_first_answer { spared } else { self.chaos };
        let chaos = if is_message(call) { chaos } else { chaos.without_message() };
        chaos.draw(&mut self.rng)
    }
}

/// Whether by a call the bot sends a message by itself, or changes one.
pub(super) fn is_message(call: &str) -> bool {
    ["POST channels/", "PATCH channels/"].iter().any(|calls| call.starts_with(calls))
}
