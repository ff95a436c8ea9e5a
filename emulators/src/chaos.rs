//! What goes wrong by chance, on either platform.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};

/// How often something goes wrong by chance: 0 is never, 1 always.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chaos {
    /// A request is answered with 429 and one second.
    pub too_many: f64,
    /// A request is answered with 502.
    pub server_error: f64,
    /// A message, or a change of one, is refused with a 400 that nobody knows; nothing is done.
    pub refused: f64,
    /// The answer to a request is lost.
    pub lost_answer: f64,
    /// A request, and on Discord what a person does, takes up to this long.
    pub slow: Duration,
    /// An update comes once more, and no more than that.
    pub duplicate: f64,
    /// An update does not wait for the one before it.
    pub reorder: f64,
}

/// What befalls one request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Mishap {
    TooMany,
    ServerError,
    Refused,
    LostAnswer,
    Slow(Duration),
}

impl Chaos {
    /// A bad day of a platform: a little of everything that passes by itself.
    #[must_use]
    pub fn bad_day() -> Self {
        let slow = Duration::from_millis(100);
        let (duplicate, reorder) = (0.3, 0.2);
        Self { too_many: 0.05, server_error: 0.05, refused: 0.0, lost_answer: 0.05, slow, duplicate, reorder }
    }

    /// The same for a request that brings no message.
    pub(crate) fn without_message(self) -> Self {
        Self { refused: 0.0, ..self }
    }

    /// What befalls the next request.
    pub(crate) fn draw(&self, rng: &mut fastrand::Rng) -> Option<Mishap> {
        if chance(rng, self.too_many) {
            return Some(Mishap::TooMany);
        }
        if chance(rng, self.server_error) {
            return Some(Mishap::ServerError);
        }
        if chance(rng, self.refused) {
            return Some(Mishap::Refused);
        }
        if chance(rng, self.lost_answer) {
            return Some(Mishap::LostAnswer);
        }
        self.delay(rng).map(Mishap::Slow)
    }

    /// How long something takes, if it takes longer than it has to.
    pub(crate) fn delay(&self, rng: &mut fastrand::Rng) -> Option<Duration> {
        (!self.slow.is_zero()).then(|| self.slow.mul_f64(rng.f64()))
    }
}

/// Whether something of this probability happens now.
pub(crate) fn chance(rng: &mut fastrand::Rng, probability: f64) -> bool {
    probability > 0.0 && rng.f64() < probability
}

/// An answer whose connection breaks.
pub(crate) fn lost_answer() -> Response {
    let broken = futures::stream::once(async { Err::<Bytes, _>(std::io::Error::other("the connection breaks")) });
    Body::from_stream(broken).into_response()
}
