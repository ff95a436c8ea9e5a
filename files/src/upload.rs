//! A file on its way in: hashed as it comes, sent in parts to a place of its own, and moved to its name when it is whole.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStoreExt as _, PutPayload};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, fault_of_writing};
use crate::{Hash, Shared, Stored, incoming, path_of};

/// A file that comes in. What was written of it is removed when this is dropped before its end.
pub(crate) struct Upload {
    shared: Arc<Shared>,
    sha: Sha256,
    size: u64,
    /// What was not sent yet.
    part: Part,
    sent: Sent,
}

/// What was sent of it.
enum Sent {
    /// Nothing is there.
    Nothing,
    /// Some parts are.
    Parts(Path, Box<dyn MultipartUpload>),
    /// It is whole, and has to get its name.
    Whole(Path),
}

/// Bytes of a file that are held in memory, and are counted as such while they are.
struct Part {
    bytes: Vec<u8>,
    held: Arc<AtomicUsize>,
}

impl Part {
    fn empty(held: &Arc<AtomicUsize>) -> Self {
        Self { bytes: Vec::new(), held: Arc::clone(held) }
    }

    /// Takes bytes; makes room for a whole part with the first ones.
    fn take(&mut self, piece: &[u8], whole: usize) {
        if self.bytes.capacity() == 0 {
            self.bytes.reserve_exact(whole);
            self.held.fetch_add(self.bytes.capacity(), Ordering::Relaxed);
        }
        self.bytes.extend_from_slice(piece);
    }
}

impl AsRef<[u8]> for Part {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        self.held.fetch_sub(self.bytes.capacity(), Ordering::Relaxed);
    }
}

impl Upload {
    pub(crate) fn begin(shared: Arc<Shared>) -> Self {
        let part = Part::empty(&shared.held);
        Self { shared, sha: Sha256::new(), size: 0, part, sent: Sent::Nothing }
    }

    /// How many bytes have come.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Takes a piece of the file, and sends each part that it fills. The piece is copied: it may belong to something larger.
    pub(crate) async fn take(&mut self, mut piece: &[u8]) -> Result<(), Error> {
        self.sha.update(piece);
        self.size += piece.len() as u64;
        let whole = self.shared.part;
        while !piece.is_empty() {
            let (now, later) = piece.split_at(piece.len().min(whole - self.part.bytes.len()));
            self.part.take(now, whole);
            piece = later;
            if self.part.bytes.len() == whole {
                self.send().await?;
            }
        }
        Ok(())
    }

    /// Sends what was not sent yet.
    async fn send(&mut self) -> Result<(), Error> {
        if let Sent::Nothing = self.sent {
            let path = incoming();
            let upload = self.shared.store.put_multipart(&path).await.map_err(fault_of_writing)?;
            self.sent = Sent::Parts(path, upload);
        }
        let payload = self.payload();
        let Sent::Parts(_, upload) = &mut self.sent else { return Ok(()) };
        upload.put_part(payload).await.map_err(fault_of_writing)
    }

    fn payload(&mut self) -> PutPayload {
        let part = std::mem::replace(&mut self.part, Part::empty(&self.shared.held));
        PutPayload::from_bytes(Bytes::from_owner(part))
    }

    /// Gives the file its name, now that all of it has come.
    pub(crate) async fn finish(&mut self) -> Result<Stored, Error> {
        if self.size == 0 {
            return Err(Error::Empty);
        }
        let stored = Stored { hash: Hash::of(std::mem::take(&mut self.sha)), size: self.size };
        let name = path_of(stored.hash);
        // In a bucket one request brings all of a small file; in a folder it is not to be seen before its rights are right.
        if matches!(self.sent, Sent::Nothing) && self.shared.folder.is_none() {
            let payload = self.payload();
            self.shared.store.put(&name, payload).await.map_err(fault_of_writing)?;
            return Ok(stored);
        }
        if !self.part.bytes.is_empty() {
            self.send().await?;
        }
        if let Sent::Parts(path, upload) = &mut self.sent {
            upload.complete().await.map_err(fault_of_writing)?;
            self.sent = Sent::Whole(std::mem::take(path));
        }
        if let Sent::Whole(path) = &self.sent {
            // One that is there already is replaced: it may have been changed, and it is as young as this one from now on, so that
            // nobody sweeps it away who does not know of this one yet.
            self.shared.name(path, &name).await?;
        }
        self.sent = Sent::Nothing;
        Ok(stored)
    }

    /// Removes what was sent, as far as that can be done; the rest is swept away.
    pub(crate) async fn abort(&mut self) {
        let sent = std::mem::replace(&mut self.sent, Sent::Nothing);
        remove(&self.shared, sent).await;
    }
}

async fn remove(shared: &Shared, sent: Sent) {
    match sent {
        Sent::Nothing => {}
        Sent::Parts(_, mut upload) => drop(upload.abort().await),
        Sent::Whole(path) => drop(shared.remove(&path).await),
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        let sent = std::mem::replace(&mut self.sent, Sent::Nothing);
        if let (false, Ok(runtime)) = (matches!(sent, Sent::Nothing), tokio::runtime::Handle::try_current()) {
            let shared = Arc::clone(&self.shared);
            runtime.spawn(async move { remove(&shared, sent).await });
        }
    }
}

impl Shared {
    /// Moves a whole file to its name.
    async fn name(&self, path: &Path, name: &Path) -> Result<(), Error> {
        if let Some(folder) = &self.folder {
            folder.close(path).await?;
            return self.store.rename(path, name).await.map_err(fault_of_writing);
        }
        self.store.copy(path, name).await.map_err(fault_of_writing)?;
        // What stays is swept away.
        drop(self.remove(path).await);
        Ok(())
    }
}
