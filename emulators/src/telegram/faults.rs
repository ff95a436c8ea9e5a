//! What can be made to go wrong.

use std::collections::VecDeque;
use std::time::Duration;

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

/// How often something goes wrong by chance: 0 is never, 1 always.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chaos {
    /// A request is answered with 429 and one second.
    pub too_many: f64,
    /// A request is answered with 502.
    pub server_error: f64,
    /// The answer to a request is lost.
    pub lost_answer: f64,
    /// A request takes up to this long.
    pub slow: Duration,
    /// An update comes once more, and no more than that.
    pub duplicate: f64,
    /// An update does not wait for the one before it.
    pub reorder: f64,
}

/// The faults in force.
#[derive(Debug)]
pub struct Faults {
    /// Whether messages are limited to about one a second for each chat and 30 in all, as Telegram does.
    pub limits: bool,
    /// What happens by chance.
    pub chaos: Chaos,
    /// What happens to the next requests of a method; the first that fits is used up.
    pub next: VecDeque<(&'static str, Fault)>,
    pub(super) rng: fastrand::Rng,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        Self { limits: true, chaos: Chaos::default(), next: VecDeque::new(), rng: fastrand::Rng::with_seed(seed) }
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        probability > 0.0 && self.rng.f64() < probability
    }

    /// The fault that befalls a request.
    pub(super) fn draw(&mut self, method: &str) -> Option<Fault> {
        if let Some(at) = self.next.iter().position(|(name, _)| *name == method) {
            return self.next.remove(at).map(|(_, fault)| fault);
        }
        let chaos = self.chaos;
        if method == "getUpdates" {
            return None;
        }
        if self.chance(chaos.too_many) {
            return Some(Fault::TooMany(1));
        }
        if self.chance(chaos.server_error) {
            return Some(Fault::ServerError(502));
        }
        if self.chance(chaos.lost_answer) {
            return Some(Fault::LostAnswer);
        }
        (!chaos.slow.is_zero()).then(|| Fault::Slow(chaos.slow.mul_f64(self.rng.f64())))
    }
}
