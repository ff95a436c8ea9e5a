//! A place for files that only remembers them: away, or with a file damaged, if a test wants it so.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bot_core::engine::{Outside as _, System};
use bot_core::file_store::{FileHash, FileStore, Incoming, KeepFault, Kept, Known, Outgoing};
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
    /// How often something was tried.
    tries: usize,
}

impl Shelf {
    /// Nothing is taken or given until this is said to be over.
    pub(crate) fn go_away(&self, is_away: bool) {
        self.0.lock().expect("not poisoned").is_away = is_away;
    }

    /// What is given is not what was kept, from now on.
    pub(crate) fn damage(&self) {
        self.0.lock().expect("not poisoned").is_damaged = true;
    }

    /// How many files are kept.
    pub(crate) fn count(&self) -> usize {
        self.0.lock().expect("not poisoned").files.len()
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
        let kept = Kept { hash: FileHash(Sha256::digest(&bytes).into()), size: bytes.len() as u64 };
        self.0.lock().expect("not poisoned").files.insert(kept.hash, (bytes, System.now()));
        Ok(kept)
    }

    async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault> {
        self.is_there()?;
        let state = self.0.lock().expect("not poisoned");
        let (bytes, _) = state.files.get(&hash).cloned().ok_or(KeepFault::Missing)?;
        let last = if state.is_damaged { Err(KeepFault::Changed) } else { Ok(Bytes::new()) };
        Ok(stream::iter([Ok(Bytes::from(bytes)), last]).boxed())
    }

    async fn sweep(&self, before: i64, known: Known<'_>) -> Result<u64, KeepFault> {
        self.is_there()?;
        let old = |state: &State| {
            let old = state.files.iter().filter(|(_, (_, at))| *at < before);
            old.map(|(hash, _)| *hash).collect::<Vec<_>>()
        };
        let old = old(&self.0.lock().expect("not poisoned"));
        let keep = known(old.clone()).await.map_err(KeepFault::Away)?;
        let mut state = self.0.lock().expect("not poisoned");
        let before = state.files.len();
        state.files.retain(|hash, _| !old.contains(hash) || keep.contains(hash));
        Ok((before - state.files.len()) as u64)
    }
}
