//! What the tests of both places share: files as they come, and what is held of them.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use files::{Error, Files, Hash};
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream};

/// More than any file here has.
pub(crate) const MOST: u64 = 64 << 20;

/// Bytes that look like nothing, other ones for each seed.
pub(crate) fn noise(seed: u64, size: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    std::iter::repeat_with(next).take(size).collect()
}

/// A file that comes in pieces of odd sizes.
pub(crate) fn comes(bytes: &[u8]) -> impl Stream<Item = Result<Bytes, Infallible>> + Send + use<> {
    let pieces: Vec<_> = bytes.chunks(65_521).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    stream::iter(pieces)
}

/// All that is in a file.
pub(crate) async fn read(files: &Files, hash: Hash) -> Result<Vec<u8>, Error> {
    let content = files.get(hash).await?;
    let size = content.size;
    let bytes: Vec<u8> = content.try_fold(Vec::new(), async |all, piece| Ok([all, piece.to_vec()].concat())).await?;
    assert_eq!(bytes.len() as u64, size, "the size is known from the beginning");
    Ok(bytes)
}

/// What comes of a file that does not come to its end.
pub(crate) fn is_cut(bytes: &[u8]) -> impl Stream<Item = Result<Bytes, std::io::Error>> + Send + use<> {
    let broken = stream::once(async { Err(std::io::Error::other("the connection breaks")) });
    comes(bytes).map(|piece| piece.map_err(|never| match never {})).chain(broken)
}

/// A piece that is counted as long as somebody holds it.
struct Counted(Vec<u8>, Arc<AtomicUsize>);

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_sub(self.0.len(), Ordering::SeqCst);
    }
}

/// Ten files of 20 MB come at once; gives the most that was held of them at any time, in bytes, what came and was not let go included.
pub(crate) async fn most_held_of_ten(files: &Files) -> usize {
    const PIECE: usize = 64 << 10;
    let (coming, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let puts = (0..10_u64).map(|seed| {
        let (held, coming, most) = (files.clone(), Arc::clone(&coming), Arc::clone(&most));
        let pieces = stream::iter(0..20_000_000_usize.div_ceil(PIECE)).then(move |nth| {
            let piece = vec![u8::try_from((seed + nth as u64) % 251).expect("small"); PIECE];
            let all = coming.fetch_add(PIECE, Ordering::SeqCst) + PIECE + held.held();
            most.fetch_max(all, Ordering::SeqCst);
            let piece = Bytes::from_owner(Counted(piece, Arc::clone(&coming)));
            async move {
                tokio::task::yield_now().await;
                Ok::<_, Infallible>(piece)
            }
        });
        async move { files.put(pieces, MOST).await.expect("it is kept") }
    });
    let stored = futures::future::join_all(puts).await;
    let distinct: std::collections::BTreeSet<_> = stored.iter().map(|stored| stored.hash).collect();
    assert_eq!(distinct.len(), 10, "ten different files");
    assert_eq!((files.held(), coming.load(Ordering::SeqCst)), (0, 0), "nothing is held in the end");
    most.load(Ordering::SeqCst)
}
