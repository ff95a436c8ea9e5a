//! What can be made to go wrong.

use std::collections::VecDeque;
use std::time::Duration;

use crate::chaos::{Chaos, Mishap, chance};

/// Why a message is refused by chance: nothing that Telegram says.
pub(super) const UNHEARD_OF: &str = "Bad Request: MADE_UP_REASON";

/// What goes wrong with one request of the bot.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// 429: not again before so many seconds.
    TooMany(u64),
    /// An error of the server, such as 502; nothing is done.
    ServerError(u16),
    /// Refused with this code and description; nothing is done.
    Refused(u16, String),
    /// The request is carried out, but its answer is lost.
    LostAnswer,
    /// Carried out after this time.
    Slow(Duration),
}

/// The faults in force.
#[derive(Debug)]
pub struct Faults {
    /// Whether messages are limited to about one a second for each chat and 30 in all, as Telegram does.
    pub limits: bool,
    /// What happens by chance.
    pub chaos: Chaos,
    /// Requests are taken and never answered, but for those that ask for updates.
    pub hangs: bool,
    /// What happens to the next requests of a method; the first that fits is used up.
    pub next: VecDeque<(&'static str, Fault)>,
    pub(super) rng: fastrand::Rng,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        let (chaos, next, rng) = (Chaos::default(), VecDeque::new(), fastrand::Rng::with_seed(seed));
        Self { limits: true, chaos, hangs: false, next, rng }
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        chance(&mut self.rng, probability)
    }

    /// The fault that befalls a request.
    pub(super) fn draw(&mut self, method: &str) -> Option<Fault> {
        if let Some(at) = self.next.iter().position(|(name, _)| *name == method) {
            return self.next.remove(at).map(|(_, fault)| fault);
        }
        if method == "getUpdates" {
            return None;
        }
        let chaos = if is_message(method) { self.chaos } else { self.chaos.without_message() };
        chaos.draw(&mut self.rng).map(|mishap| match mishap {
            Mishap::TooMany => Fault::TooMany(1),
            Mishap::ServerError => Fault::ServerError(502),
            Mishap::Refused => Fault::Refused(400, UNHEARD_OF.to_owned()),
            Mishap::LostAnswer => Fault::LostAnswer,
            Mishap::Slow(time) => Fault::Slow(time),
        })
    }
}

/// Whether a method sends a message, or changes what one says.
pub(super) fn is_message(method: &str) -> bool {
    matches!(method, "sendMessage" | "sendDocument" | "sendPhoto" | "editMessageText" | "editMessageMedia")
}
