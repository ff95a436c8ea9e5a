//! Work that does not fit into one turn: it is done in pieces, each partly outside the database.
//!
//! An area declares its `Job` (see [`area`](mod@crate::area)). The engine reads the next [`Piece`], works on it outside any
//! transaction, and lets a command write what came of it, by the one way into every rule. What has not been written is worked on
//! again after a crash, so a piece says what it is about and never what it has counted.

mod packing;

use std::sync::Arc;

pub(crate) use packing::{PackedPage, Packing, ToPack};

use crate::area::Command;
use crate::credentials::{Costs, Password, PasswordHash};
use crate::domain::{FreshIds, LinkId, PersonId, SecretId, code_of, hash_of, kept_of};
use crate::file::{FetchFault, FileRef};
use crate::file_store::{FileHash, KeepFault, Kept};
use crate::picture::{Picture, PictureFault};
use crate::text::Locale;
use crate::vault::{Sealed, Vault};

/// A piece writes at most this many rows of a table.
pub(crate) const PIECE: usize = 50;

/// The work on one piece. It may take seconds; it blocks its thread and reaches neither database nor network.
pub(crate) enum Work {
    /// Makes something.
    Makes(Box<dyn FnOnce(&mut Workbench) -> Command + Send>),
    /// Reads a file, which is fetched first; what was fetched for the piece before is not fetched again.
    Reads(Wanted, Reads),
    /// Keeps a file of any size that is taken at all, as it comes.
    Keeps(FileRef, Keeps),
    /// Makes a picture of a file, and keeps that.
    Pictures(FileRef, Pictures),
    /// Packs kept files into one, which is kept, too.
    Packs(Box<Packing>),
    /// Reads kept files to their ends, as many of them as a piece may take, from the first on.
    Checks(Vec<FileHash>, Checks),
}

/// What follows once files are read: of each from the first on, whether it is whole. The others are left to the next piece.
pub(crate) type Checks = Box<dyn FnOnce(Vec<Result<(), KeepFault>>) -> Command + Send>;

/// What follows once a file is kept, or why it is not.
pub(crate) type Keeps = Box<dyn FnOnce(Result<Kept, KeepFault>) -> Command + Send>;

/// What follows once a picture is kept, or why the file is none.
pub(crate) type Pictures = Box<dyn FnOnce(Result<Picture, PictureFault>) -> Command + Send>;

/// What is read in a file, or follows where that did not come.
pub(crate) type Reads = Box<dyn FnOnce(Result<&[u8], FetchFault>) -> Command + Send>;

/// A file that a piece of a job needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Which file.
    pub(crate) file: FileRef,
    /// Greatest size that is taken, in bytes.
    pub(crate) most: u64,
}

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
    costs: Costs,
    ids: FreshIds,
}

impl Workbench {
    /// A workbench with this vault, these costs of a hash, and ids that nobody else has.
    pub(crate) fn new(vault: Arc<Vault>, costs: Costs, ids: FreshIds) -> Self {
        Self { vault, costs, ids }
    }

    /// The next id.
    pub(crate) fn id<T: From<crate::domain::Fresh>>(&mut self) -> T {
        self.ids.fresh()
    }

    /// A new password in a language and a code by which it is claimed, each with its hash; sealed, so that they can be shown.
    pub(crate) fn password(&mut self, locale: Locale) -> NewPassword {
        let password = Password::of(locale, u128::from_be_bytes(random()));
        let hash = password.hash(self.costs, random());
        let (secret, sealed) = self.seal(password.reveal());
        let code = code_of(random());
        let (claim_secret, claim_sealed) = self.seal(&code);
        let claim = NewClaim { hash: kept_of(&hash_of(&code)), secret: claim_secret, sealed: claim_sealed };
        NewPassword { hash, secret, sealed, claim }
    }

    /// A code for an invitation of this id: its hash, and the code sealed, so that it can be shown. The secret has the invitation's number.
    pub(crate) fn invitation(&self, link: LinkId) -> NewInvitation {
        let code = code_of(random());
        NewInvitation { hash: hash_of(&code), sealed: Some(self.vault.seal(SecretId(link.0), &code)) }
    }

    fn seal(&mut self, words: &str) -> (SecretId, Sealed) {
        let secret = self.id();
        (secret, self.vault.seal(secret, words))
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
    /// The code by which its student gets it in their own chat.
    pub claim: NewClaim,
}

/// A code that opens a password once.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NewClaim {
    /// By what it is recognised, as [`kept_of`] makes it of its hash.
    pub hash: Vec<u8>,
    /// The secret that it is stored as.
    pub secret: SecretId,
    /// That secret.
    pub sealed: Sealed,
}

/// What it is recognised by is as good as the code for a press that is made up.
impl std::fmt::Debug for NewClaim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewClaim(…)")
    }
}

/// A code by which an invitation is opened.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct NewInvitation {
    /// By what it is recognised.
    pub hash: Vec<u8>,
    /// The code, where the one who asks for it is to read it later; `None` where they read it at once.
    pub sealed: Option<Sealed>,
}

/// What it is recognised by is as good as the code for a press that is made up.
impl std::fmt::Debug for NewInvitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewInvitation(…)")
    }
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bits");
    bytes
}
