//! Packs kept files into a ZIP that is kept, too: read from the place where files are kept, and written back to it, as a stream. A few
//! hundred KB of it are in memory, however large it is.
//!
//! Each file is read twice: one that turns out to be damaged cannot be taken back from a stream.

use std::future::Future;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures::{StreamExt as _, future, stream};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::mpsc;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::Engine;
use super::jobs::{Goes, LATER};
use super::observer::Began;
use crate::area::{Command, Job};
use crate::domain::PersonId;
use crate::file::FetchFault;
use crate::file_store::{FileStore, KeepFault, Kept};
use crate::job::{PackedPage, Packing, ToPack};
use crate::store::Error;

/// How often it is noted how far an archive is: well within the minute for which its job is leased.
const NOTED_EVERY: Duration = Duration::from_secs(5);
/// So much of a ZIP is handed over at once, in bytes.
const PIECE: usize = 64 << 10;
/// So many pieces, or orders, are ahead of whoever takes them.
const AHEAD: usize = 4;
/// The fastest: pictures and sounds are compressed already. None at all would leave those readers without an end of a file that read
/// a ZIP as a stream.
const LEVEL: i64 = 1;

/// What came of packing.
enum Packed {
    /// It is kept, and this follows.
    Whole(Command),
    /// Whoever has asked for it gets none.
    Stopped,
    /// It was not packed, and may be later.
    Failed(KeepFault),
}

impl Engine {
    /// Packs an archive, and gives what follows; or how its job goes on without.
    pub(super) async fn packs(
        &self,
        (job, by): (&Job, PersonId),
        packing: Packing,
    ) -> Result<Result<Command, Goes>, Error> {
        // Another one is packed: it is this one's turn soon.
        let Ok(_packer) = self.shared.packer.try_acquire() else { return self.put_off(job, LATER.0).await.map(Err) };
        let packed = tokio::select! {
            packed = self.packed((job, by), packing) => packed?,
            () = self.shared.stop.cancelled() => return self.put_off(job, 0).await.map(Err),
        };
        match packed {
            Packed::Whole(command) => Ok(Ok(command)),
            Packed::Stopped => Ok(Err(Goes::No)),
            Packed::Failed(fault) => {
                tracing::warn!(%fault, ?job, "an archive is not packed; it is tried again");
                self.put_off(job, LATER.0).await.map(Err)
            }
        }
    }

    /// Packs it. While that takes long, it is noted how far it is, which keeps the job to this process.
    async fn packed(&self, of: (&Job, PersonId), packing: Packing) -> Result<Packed, Error> {
        let Packing { folders, files, pages, gets_on, then } = packing;
        let done = AtomicUsize::new(0);
        let shared = &self.shared;
        let pages = |lost: &[usize]| pages(lost, shared.outside.now());
        // Of a student who is erased meanwhile nothing is kept, not even for a while.
        let is_over = AtomicBool::new(false);
        let goes_on = async {
            let noted = self.written(of, gets_on(done.load(Ordering::Relaxed)), Began::now()).await;
            is_over.store(matches!(noted, Ok(Goes::No)), Ordering::Relaxed);
            !is_over.load(Ordering::Relaxed)
        };
        let noting = async {
            loop {
                tokio::time::sleep(NOTED_EVERY).await;
                let noted = self.written(of, gets_on(done.load(Ordering::Relaxed)), Began::now()).await;
                if !matches!(noted, Ok(Goes::On)) {
                    return noted.map(|_| Packed::Stopped);
                }
            }
        };
        tokio::select! {
            packed = packed(&*shared.files, (&folders, &files), (pages, goes_on), &done) => Ok(match packed {
                Ok((kept, lost)) => Packed::Whole(then(kept, &lost)),
                Err(_) if is_over.load(Ordering::Relaxed) => Packed::Stopped,
                Err(fault) => Packed::Failed(fault),
            }),
            stopped = noting => stopped,
        }
    }
}

/// Why nothing more can be packed.
enum Broken {
    /// A file cannot be read for now.
    Read(KeepFault),
    /// Nobody takes what is packed any more.
    Closed,
}

/// Packs folders and files, and then the pages, unless it does not go on then; gives what is kept, and which files are not in it, by
/// their place. Counts those that were looked at.
async fn packed(
    store: &dyn FileStore,
    (folders, files): (&[String], &[ToPack]),
    (pages, goes_on): (impl FnOnce(&[usize]) -> Vec<PackedPage>, impl Future<Output = bool>),
    done: &AtomicUsize,
) -> Result<(Kept, Vec<usize>), KeepFault> {
    let (orders, taken) = mpsc::channel(AHEAD);
    let (out, pieces) = mpsc::channel(AHEAD);
    let zip = tokio::task::spawn_blocking(move || zipped(taken, out));
    let pieces = stream::unfold(pieces, async |mut pieces| Some((pieces.recv().await?, pieces)));
    let fed = feed(store, orders, (folders, files), (pages, goes_on, done));
    let (fed, kept) = future::join(fed, store.keep(pieces.boxed(), u64::MAX)).await;
    let _ = zip.await;
    match (fed, kept) {
        (Ok(lost), Ok(kept)) => Ok((kept, lost)),
        (Err(Broken::Read(fault)), _) | (Ok(_) | Err(Broken::Closed), Err(fault)) => Err(fault),
        (Err(Broken::Closed), Ok(_)) => Err(KeepFault::NotFetched(FetchFault::Away)),
    }
}

/// What the ZIP gets next.
enum Order {
    Folder(String),
    /// A file at a path, of a time in ms. What is in it follows.
    File(String, i64),
    Bytes(Bytes),
    /// That was all.
    End,
}

async fn feed(
    store: &dyn FileStore,
    orders: mpsc::Sender<Order>,
    (folders, files): (&[String], &[ToPack]),
    (pages, goes_on, done): (impl FnOnce(&[usize]) -> Vec<PackedPage>, impl Future<Output = bool>, &AtomicUsize),
) -> Result<Vec<usize>, Broken> {
    let mut lost = Vec::new();
    for folder in folders {
        send(&orders, Order::Folder(folder.clone())).await?;
    }
    for (at, file) in files.iter().enumerate() {
        if is_whole(store, file.kept).await? {
            send(&orders, Order::File(file.path.clone(), file.at)).await?;
            // Changed since just now: all is packed once more, without it where it stays so.
            let mut pieces = store.read(file.kept.hash).await.map_err(Broken::Read)?;
            while let Some(piece) = pieces.next().await {
                send(&orders, Order::Bytes(piece.map_err(Broken::Read)?)).await?;
            }
        } else {
            lost.push(at);
        }
        done.store(at + 1, Ordering::Relaxed);
    }
    for PackedPage { path, bytes, at } in pages(&lost) {
        send(&orders, Order::File(path, at)).await?;
        send(&orders, Order::Bytes(bytes.into())).await?;
    }
    // What does not come to its end is kept nowhere.
    if !goes_on.await {
        return Err(Broken::Closed);
    }
    send(&orders, Order::End).await?;
    Ok(lost)
}

async fn send(orders: &mpsc::Sender<Order>, order: Order) -> Result<(), Broken> {
    orders.send(order).await.map_err(|_| Broken::Closed)
}

/// Whether a file is still there, and what it was when it was kept.
async fn is_whole(store: &dyn FileStore, kept: Kept) -> Result<bool, Broken> {
    let read = async {
        let mut pieces = store.read(kept.hash).await?;
        while let Some(piece) = pieces.next().await {
            piece?;
        }
        Ok(())
    };
    match read.await {
        Ok(()) => Ok(true),
        Err(KeepFault::Missing | KeepFault::Changed) => Ok(false),
        Err(fault) => Err(Broken::Read(fault)),
    }
}

/// Writes the ZIP as it is ordered; blocks its thread. What does not come to its end is never taken for one that did.
fn zipped(mut orders: mpsc::Receiver<Order>, out: mpsc::Sender<Result<Bytes, FetchFault>>) {
    let is_over = Arc::new(AtomicBool::new(false));
    let stream = Out { buffer: Vec::with_capacity(PIECE), out: out.clone(), is_over: Arc::clone(&is_over) };
    let mut zip = ZipWriter::new_stream(stream);
    let ended = match written(&mut zip, &mut orders) {
        Ok(()) => zip.finish().map_err(io::Error::from).and_then(|stream| stream.into_inner().end()),
        Err(error) => {
            // Else the writer would end the ZIP as if it were whole.
            is_over.store(true, Ordering::Relaxed);
            Err(error)
        }
    };
    if ended.is_err() {
        // Nobody may be there any more.
        let _ = out.blocking_send(Err(FetchFault::Away));
    }
}

fn written(zip: &mut ZipWriter<StreamWriter<Out>>, orders: &mut mpsc::Receiver<Order>) -> io::Result<()> {
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let packed = packed.compression_level(Some(LEVEL)).unix_permissions(0o644);
    while let Some(order) = orders.blocking_recv() {
        match order {
            Order::Folder(path) => zip.add_directory(path, SimpleFileOptions::default())?,
            Order::File(path, at) => zip.start_file(path, packed.last_modified_time(stamp(at)))?,
            Order::Bytes(bytes) => zip.write_all(&bytes)?,
            Order::End => return Ok(()),
        }
    }
    Err(io::ErrorKind::UnexpectedEof.into())
}

/// A time in ms as a ZIP has it; its first one where it knows none: it begins in 1980, and counts every other second.
fn stamp(at: i64) -> DateTime {
    let stamp = || {
        let at = Timestamp::from_millisecond(at).ok()?.to_zoned_datetime(TimeZone::UTC);
        let small = |number: i8| u8::try_from(number).ok();
        let (month, day) = (small(at.month())?, small(at.day())?);
        let (hour, minute, second) = (small(at.hour())?, small(at.minute())?, small(at.second())?);
        DateTime::from_date_and_time(u16::try_from(at.year()).ok()?, month, day, hour, minute, second).ok()
    };
    stamp().unwrap_or(DateTime::DEFAULT)
}

/// Where the ZIP goes, in pieces.
struct Out {
    buffer: Vec<u8>,
    out: mpsc::Sender<Result<Bytes, FetchFault>>,
    /// Whether nobody takes anything any more.
    is_over: Arc<AtomicBool>,
}

impl Out {
    fn send(&mut self) -> io::Result<()> {
        let piece = std::mem::replace(&mut self.buffer, Vec::with_capacity(PIECE));
        self.out.blocking_send(Ok(piece.into())).map_err(|_| {
            self.is_over.store(true, Ordering::Relaxed);
            io::ErrorKind::BrokenPipe.into()
        })
    }

    /// Hands the rest over.
    fn end(mut self) -> io::Result<()> {
        if self.buffer.is_empty() { Ok(()) } else { self.send() }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_over.load(Ordering::Relaxed) {
            return Ok(bytes.len());
        }
        let taken = bytes.len().min(PIECE - self.buffer.len());
        self.buffer.extend_from_slice(&bytes[..taken]);
        if self.buffer.len() == PIECE {
            self.send()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::{Cursor, Read as _};
    use std::ops::Range;
    use std::sync::Mutex;

    use async_trait::async_trait;
    use sha2::{Digest as _, Sha256};
    use zip::ZipArchive;

    use super::*;
    use crate::file_store::{FileHash, Incoming, Known, Outgoing, Swept};

    /// A place for files in memory.
    #[derive(Default)]
    struct Shelf {
        files: Mutex<BTreeMap<FileHash, Vec<u8>>>,
        /// It gives so many files, and is away then.
        gives: Option<usize>,
        given: AtomicUsize,
        /// The largest piece that has come.
        largest: AtomicUsize,
        is_full: bool,
    }

    impl Shelf {
        fn put(&self, bytes: &[u8]) -> Kept {
            let kept = Kept { hash: FileHash(Sha256::digest(bytes).into()), size: bytes.len() as u64 };
            self.files.lock().expect("not poisoned").insert(kept.hash, bytes.to_vec());
            kept
        }

        fn count(&self) -> usize {
            self.files.lock().expect("not poisoned").len()
        }

        fn unpacked(&self, kept: Kept) -> ZipArchive<Cursor<Vec<u8>>> {
            let bytes = self.files.lock().expect("not poisoned")[&kept.hash].clone();
            assert_eq!(bytes.len() as u64, kept.size);
            ZipArchive::new(Cursor::new(bytes)).expect("a ZIP")
        }
    }

    #[async_trait]
    impl FileStore for Shelf {
        async fn keep(&self, mut file: Incoming, _: u64) -> Result<Kept, KeepFault> {
            let mut bytes = Vec::new();
            while let Some(piece) = file.next().await {
                let piece = piece.map_err(KeepFault::NotFetched)?;
                self.largest.fetch_max(piece.len(), Ordering::Relaxed);
                bytes.extend_from_slice(&piece);
                if self.is_full {
                    return Err(KeepFault::Away("the disk is full".to_owned()));
                }
            }
            Ok(self.put(&bytes))
        }

        async fn read(&self, hash: FileHash) -> Result<Outgoing, KeepFault> {
            if self.gives.is_some_and(|gives| self.given.fetch_add(1, Ordering::Relaxed) >= gives) {
                return Err(KeepFault::Away("the disk is away".to_owned()));
            }
            let bytes = self.files.lock().expect("not poisoned").get(&hash).cloned().ok_or(KeepFault::Missing)?;
            let is_changed = FileHash(Sha256::digest(&bytes).into()) != hash;
            let pieces: Vec<_> = bytes.chunks(10_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
            let last = is_changed.then_some(Err(KeepFault::Changed));
            Ok(stream::iter(pieces.into_iter().chain(last)).boxed())
        }

        async fn sweep(&self, _: Range<i64>, _: Known<'_>) -> Result<Swept, KeepFault> {
            Ok(Swept::default())
        }
    }

    /// 28 November 2026, 18:40:06, as a clock shows it.
    const AT: i64 = 1_795_891_206_000;

    fn files(shelf: &Shelf, all: &[(&str, &[u8])]) -> Vec<ToPack> {
        all.iter().map(|(path, bytes)| ToPack { path: (*path).to_owned(), kept: shelf.put(bytes), at: AT }).collect()
    }

    /// Packs files and a page that names the lost ones.
    async fn pack(shelf: &Shelf, files: &[ToPack]) -> Result<(Kept, Vec<usize>), KeepFault> {
        pack_while(shelf, files, true).await
    }

    async fn pack_while(shelf: &Shelf, files: &[ToPack], goes_on: bool) -> Result<(Kept, Vec<usize>), KeepFault> {
        let page = |lost: &[usize]| {
            vec![PackedPage { path: "index.html".to_owned(), bytes: format!("{lost:?}").into_bytes(), at: AT }]
        };
        let done = AtomicUsize::new(0);
        let ends = (page, std::future::ready(goes_on));
        let packed = packed(shelf, (&["files/Empty".to_owned()], files), ends, &done).await;
        assert!(packed.is_err() || done.into_inner() == files.len(), "all were looked at");
        packed
    }

    fn inside(zip: &mut ZipArchive<Cursor<Vec<u8>>>, path: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        zip.by_name(path).expect("it is there").read_to_end(&mut bytes).expect("it is whole");
        bytes
    }

    /// Bytes that cannot be packed any smaller.
    fn noise() -> Vec<u8> {
        let mut state = 7_u32;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_be_bytes()[1]
        };
        (0..3_000_000).map(|_| next()).collect()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_packed_is_unpacked_as_it_was() {
        let shelf = Shelf::default();
        let noise = noise();
        let all = files(&shelf, &[("files/Łódź 雲.png", &noise), ("files/rain.txt", b"rain")]);
        let (kept, lost) = pack(&shelf, &all).await.expect("it is kept");
        assert_eq!(lost, Vec::<usize>::new());
        let mut zip = shelf.unpacked(kept);
        let names: Vec<String> = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
        assert_eq!(names, ["files/Empty/", "files/Łódź 雲.png", "files/rain.txt", "index.html"]);
        assert!(inside(&mut zip, "files/Łódź 雲.png") == noise, "byte for byte");
        assert_eq!(inside(&mut zip, "files/rain.txt"), b"rain");
        assert_eq!(inside(&mut zip, "index.html"), b"[]");
        let at = zip.by_name("files/rain.txt").expect("it is there").last_modified().expect("a time");
        assert_eq!((at.year(), at.month(), at.day(), at.hour(), at.minute()), (2026, 11, 28, 18, 40));
        assert!(shelf.largest.into_inner() <= PIECE, "it goes in pieces");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_lost_or_damaged_is_left_out_and_named() {
        let shelf = Shelf::default();
        let all = files(&shelf, &[("files/a", b"a"), ("files/b", b"b"), ("files/c", b"c")]);
        shelf.files.lock().expect("not poisoned").remove(&all[0].kept.hash);
        shelf.files.lock().expect("not poisoned").insert(all[2].kept.hash, b"changed".to_vec());
        let (kept, lost) = pack(&shelf, &all).await.expect("the others are kept");
        assert_eq!(lost, [0, 2]);
        let mut zip = shelf.unpacked(kept);
        assert_eq!((zip.len(), inside(&mut zip, "index.html")), (3, b"[0, 2]".to_vec()));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn where_files_cannot_be_read_or_kept_nothing_is_kept() {
        for gives in [0, 1, 2, 3] {
            let shelf = Shelf { gives: Some(gives), ..Shelf::default() };
            let all = files(&shelf, &[("files/a", b"a"), ("files/b", b"b")]);
            let fault = pack(&shelf, &all).await.expect_err("it is away");
            assert!(fault.may_pass(), "after {gives}: {fault}");
            assert_eq!(shelf.count(), 2, "after {gives}");
        }
        let shelf = Shelf { is_full: true, ..Shelf::default() };
        let noise = noise();
        let all = files(&shelf, &[("files/a", &noise)]);
        assert!(pack(&shelf, &all).await.expect_err("it is full").may_pass());
        assert_eq!(shelf.count(), 1);
        let shelf = Shelf::default();
        let all = files(&shelf, &[("files/a", b"a")]);
        assert!(pack_while(&shelf, &all, false).await.is_err(), "a student in it was erased meanwhile");
        assert_eq!(shelf.count(), 1);
    }

    #[test]
    fn a_time_that_no_zip_knows_is_its_first() {
        assert_eq!(stamp(-1), DateTime::DEFAULT);
        assert_eq!(stamp(i64::MAX), DateTime::DEFAULT);
        assert_eq!(stamp(AT).second(), 6);
    }
}
