//! Which pairs are looked at: all of them, or some that are drawn, again when that is wanted.

use std::fmt;

use bot_core::domain::hash_of;
use bot_core::store::Dialect;

/// So many pairs of each subject that run beside each other are looked at on SQLite, and a tenth of them on PostgreSQL.
const PAIRS: usize = 16;
/// So many are tried at most to find these, once there is one: where neither of two does anything, there is nothing to look at.
const DRAWN: usize = 120;
/// By what pairs are drawn; all of them are taken when it is set to `all`.
const VARIABLE: &str = "TWINBOT_PAIRS";

/// Pairs of what can be asked for about a subject, in the order in which they are tried; and how many of them are wanted, of how many.
pub(super) type Pairs = (Vec<(usize, usize)>, usize, usize);

/// Which pairs are looked at.
pub(super) enum Which {
    All,
    /// Those that are drawn by these words.
    Drawn(String),
}

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => write!(f, "{VARIABLE}=all"),
            Self::Drawn(by) => write!(f, "{VARIABLE}={by}"),
        }
    }
}

impl Which {
    /// Those that are asked for; where none are, others each time.
    pub(super) fn asked_for() -> Self {
        match std::env::var(VARIABLE) {
            Ok(which) if which == "all" => Self::All,
            Ok(by) if !by.is_empty() => Self::Drawn(by),
            Ok(_) | Err(_) => Self::Drawn(fastrand::u64(..).to_string()),
        }
    }

    /// The pairs of so many things that can be asked for about a subject.
    pub(super) fn pairs(&self, (subject, asks): (&str, usize), dialect: Dialect) -> Pairs {
        let mut all: Vec<(usize, usize)> = (0..asks).flat_map(|one| (0..asks).map(move |other| (one, other))).collect();
        let Self::Drawn(by) = self else { return (all, usize::MAX, usize::MAX) };
        // Each subject has pairs of its own on each engine.
        let seed = hash_of(&format!("{by} {dialect:?} {subject}"));
        let seed = u64::from_be_bytes(*seed.first_chunk().expect("a hash is longer"));
        fastrand::Rng::with_seed(seed).shuffle(&mut all);
        let wanted = if dialect == Dialect::Sqlite { PAIRS } else { PAIRS.div_ceil(10) };
        (all, wanted, DRAWN)
    }
}
