//! A file on its way out: hashed as it goes, and never handed over whole unless it is what was kept.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures::stream::BoxStream;
use futures::{Stream, StreamExt as _};
use object_store::GetResult;
use sha2::{Digest as _, Sha256};

use crate::Hash;
use crate::error::{Error, fault};

/// What is in a file, in pieces. Whoever has read to the end without an error has what was kept.
pub struct Content {
    /// The size of the file, in bytes.
    pub size: u64,
    pieces: BoxStream<'static, Result<Bytes, Error>>,
}

/// A file that is being read.
struct Reading {
    hash: Hash,
    pieces: BoxStream<'static, object_store::Result<Bytes>>,
    sha: Sha256,
    /// The piece before the next one: the last one is handed over only when all were right.
    last: Option<Bytes>,
    is_over: bool,
}

impl Content {
    pub(crate) fn new(hash: Hash, got: GetResult) -> Self {
        let size = got.meta.size;
        let pieces = got.into_stream().boxed();
        let reading = Reading { hash, pieces, sha: Sha256::new(), last: None, is_over: false };
        let pieces = futures::stream::unfold(reading, async |mut reading| Some((reading.next().await?, reading)));
        Self { size, pieces: pieces.boxed() }
    }
}

impl Reading {
    async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        while !self.is_over {
            match self.pieces.next().await {
                Some(Ok(piece)) => {
                    self.sha.update(&piece);
                    if let Some(before) = self.last.replace(piece) {
                        return Some(Ok(before));
                    }
                }
                Some(Err(error)) => {
                    self.is_over = true;
                    return Some(Err(fault(error)));
                }
                None => {
                    self.is_over = true;
                    let is_right = Hash::of(std::mem::take(&mut self.sha)) == self.hash;
                    return if is_right { self.last.take().map(Ok) } else { Some(Err(Error::Changed)) };
                }
            }
        }
        None
    }
}

impl Stream for Content {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pieces.poll_next_unpin(cx)
    }
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Content({} bytes)", self.size)
    }
}
