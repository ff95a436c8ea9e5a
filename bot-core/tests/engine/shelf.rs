//! A place for files that only remembers them: away, held, or with a file lost or damaged, if a test wants it so.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bot_core::engine::{Outside as _, System};
use bot_core::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Known, Outgoing, Swept};
use bytes::Bytes;
use futures::{StreamExt as _, stream};
use sha2::{Digest as _, Sha256};

/// The place, and what is in it.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// What is in each file, and when it was kept last, in ms.
    files: BTreeMap<FileHash, (Vec<u8>, i64)>,
    is_away: bool,
    is_damaged: bool,
    /// Whoever reads a file waits: any, or one of this hash.
    held: Option<Option<FileHash>>,
    /// How many files are given still, before whoever reads one waits.
    left: Option<usize>,
    /// How often something was tried.
    tries: usize,
}

impl Shelf {
    /// Nothing is taken or given until this is said to be over.
    pub(crate) fn go_away(&self, is_away: bool) {
        self.0.lock().expect("not poisoned").is_away = is_away;
    }

    /// What is given is not what was kept, until this is said to be over.
    pub(crate) fn damage(&self, is_damaged: bool) {
        self.0.lock().expect("not poisoned").is_damaged = is_damaged;
    }

    /// So many more files are given, and whoever reads one after them waits until more are let through.
    pub(crate) fn let_through(&self, count: usize) {
        self.0.lock().expect("not poisoned").left = Some(count);
    }

    /// Every file is given again.
    pub(crate) fn let_all_through(&self) {
        self.0.lock().expect("not poisoned").left = None;
    }

    /// Whoever reads a file waits until this is said to be over.
    pub(crate) fn hold(&self, is_held: bool) {
        self.0.lock().expect("not poisoned").held = is_held.then_some(None);
    }

    /// Whoever reads the file with this in it waits, until none is held any more.
    pub(crate) fn hold_one(&self, bytes: &[u8]) {
        self.0.lock().expect("not poisoned").held = Some(Some(hash_of(bytes)));
    }

    /// Whether a file is given now, which counts it among those that are let through.
    fn gives(&self, hash: FileHash) -> bool {
        let mut state = self.0.lock().expect("not poisoned");
        if state.held.is_some_and(|one| one.is_none_or(|one| one == hash)) || state.left == Some(0) {
            return false;
        }
        state.left = state.left.map(|left| left - 1);
        true
    }

    /// A file with this in it is not there any more.
    pub(crate) fn lose(&self, bytes: &[u8]) {
        let lost = self.0.lock().expect("not poisoned").files.remove(&hash_of(bytes));
        assert!(lost.is_some(), "it was there");
    }

    /// A file with this in it has something else in it.
    pub(crate) fn change(&self, bytes: &[u8]) {
        let mut state = self.0.lock().expect("not poisoned");
        state.files.get_mut(&hash_of(bytes)).expect("it is there").0.push(7);
    }

    /// A file with this in it was kept at a time, in ms, by somebody of whom no database knows.
    pub(crate) fn has_had(&self, bytes: &[u8], at: i64) {
        self.0.lock().expect("not poisoned").files.insert(hash_of(bytes), (bytes.to_vec(), at));
    }

    /// How many files are kept.
    pub(crate) fn count(&self) -> usize {
        self.0.lock().expect("not poisoned").files.len()
    }

    /// Whether these bytes are in any file.
    pub(crate) fn holds(&self, bytes: &[u8]) -> bool {
        let state = self.0.lock().expect("not poisoned");
        state.files.values().any(|(all, _)| all.windows(bytes.len()).any(|part| part == bytes))
    }

    /// How often something was tried.
    pub(crate) fn tries(&self) -> usize {
        self.0.lock().expect("not poisoned").tries
    }

    fn is_there(&self) -> Result<(), KeepFault> {
        let mut state = self.0.lock().expect("not poisoned");
        state.tries += 1;
        if state.is_away { Err(KeepFault::Away("the disk is not there".to_owned())) } else { Ok(()) }
    }
}

fn hash_of(bytes: &[u8]) -> FileHash {
    FileHash(Sha256::digest(bytes).into())
}

#[async_trait]
impl FileStore for Shelf {
    async fn keep(&self, mut file: Incoming, most: u64) -> Result<Kept, KeepFault> {
        self.is_there()?;
        let mut bytes = Vec::new();
        while let Some(piece) = file.next().await {
            bytes.extend_from_slice(&piece.map_err(KeepFault::NotFetched)?);
            if bytes.len() as u64 > most {
                return Err(KeepFault::TooLarge);
            }
        }
        if bytes.is_empty() {
            return Err(KeepFault::Empty);
        }
        let kept = Kept { hash: hash_of(&bytes), size: bytes.len() as u64 };
        self.0.lock().expect("not poisoned").files.insert(kept.hash, (bytes, System.now()));
        Ok(kept)
    }

    async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault> {
        self.is_there()?;
        while !self.gives(hash) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let state = self.0.lock().expect("not poisoned");
        let (bytes, _) = state.files.get(&hash).cloned().ok_or(KeepFault::Missing)?;
        let last = if state.is_damaged || hash_of(&bytes) != hash { Err(KeepFault::Changed) } else { Ok(Bytes::new()) };
        Ok(stream::iter([Ok(Bytes::from(bytes)), last]).boxed())
    }

    async fn sweep(&self, between: Range<i64>, known: Known<'_>) -> Result<Swept, KeepFault> {
        self.is_there()?;
        let old = |state: &State| {
            let old = state.files.iter().filter(|(_, (_, at))| *at < between.end);
            old.map(|(hash, _)| *hash).collect::<Vec<_>>()
        };
        let old = old(&self.0.lock().expect("not poisoned"));
        let keep = known(old.clone()).await.map_err(KeepFault::Away)?;
        let mut state = self.0.lock().expect("not poisoned");
        let is_unknown = |hash: &FileHash| old.contains(hash) && !keep.contains(hash);
        let before = state.files.len();
        state.files.retain(|hash, (_, at)| !is_unknown(hash) || *at < between.start);
        let older = state.files.keys().filter(|hash| is_unknown(hash)).count();
        Ok(Swept { removed: (before - state.files.len()) as u64, older: older as u64 })
    }
}
