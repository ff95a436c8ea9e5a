//! Work that does not fit into one turn: it is done in pieces, each partly outside the database.
//!
//! An area declares its `Job` (see [`area`](mod@crate::area)). The engine reads the next [`Piece`], works on it outside any
//! transaction, and lets a command write what came of it, by the one way into every rule. What has not been written is worked on
//! again after a crash, so a piece says what it is about and never what it has counted.

use std::sync::Arc;

use crate::area::Command;
use crate::credentials::{Password, PasswordHash};
use crate::domain::{FreshIds, PersonId, SecretId};
use crate::text::Locale;
use crate::vault::{Sealed, Vault};

/// A piece writes at most this many rows of a table.
pub(crate) const PIECE: usize = 50;

/// The work on one piece. It may take seconds; it blocks its thread and reaches neither database nor network.
pub(crate) type Work = Box<dyn FnOnce(&mut Workbench) -> Command + Send>;

/// The next part of a job.
pub(crate) struct Piece {
    /// In whose name the command is decided.
    pub(crate) by: PersonId,
    /// What is done outside; gives the command that writes it.
    pub(crate) work: Work,
}

/// What work outside a turn is done with.
pub(crate) struct Workbench {
    vault: Arc<Vault>,
    ids: FreshIds,
}

impl Workbench {
    /// A workbench with this vault, and with ids that nobody else has.
    pub(crate) fn new(vault: Arc<Vault>, ids: FreshIds) -> Self {
        Self { vault, ids }
    }

    /// The next id.
    pub(crate) fn id<T: From<crate::domain::Fresh>>(&mut self) -> T {
        self.ids.fresh()
    }

    /// A new password in a language, with its hash; sealed, so that it can be shown once.
    pub(crate) fn password(&mut self, locale: Locale) -> NewPassword {
        let password = Password::of(locale, u128::from_be_bytes(random()));
        let secret = self.id();
        NewPassword { hash: password.hash(random()), secret, sealed: self.vault.seal(secret, password.reveal()) }
    }
}

/// A password that was made just now: nobody has it in clear.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NewPassword {
    /// By what it is recognised.
    pub hash: PasswordHash,
    /// The secret that it is stored as.
    pub secret: SecretId,
    /// That secret.
    pub sealed: Sealed,
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bits");
    bytes
}
