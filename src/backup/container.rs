//! The tar of a backup: members one after the other, and a hash over all of them at its end.
//!
//! What comes behind the last member depends on nothing but the hash and the time, so that it can be compared byte by byte: whoever changes,
//! adds or takes away a byte anywhere makes it no backup any more.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek as _, SeekFrom, Write as _};

use sha2::{Digest as _, Sha256};
use tar::{EntryType, Header};

use super::{Bad, damaged, digits};

/// A tar consists of blocks.
const BLOCK: u64 = 512;
/// The head of the hash, the hash, and the two empty blocks with which a tar ends.
pub(super) const END: u64 = 4 * BLOCK;
/// The member with the hash.
const SUM: &str = "sha256";
/// So much is written at a time, in bytes.
const AT_ONCE: usize = 1 << 20;
/// So much is read at a time, in bytes.
pub(super) const PIECE: usize = 256 << 10;

/// Writes a backup.
pub(super) struct Writer {
    to: BufWriter<File>,
    sha: Sha256,
    written: u64,
    /// When it is made, in seconds.
    time: u64,
}

/// A place in it to which it can go back.
pub(super) struct Place {
    sha: Sha256,
    written: u64,
}

impl Writer {
    pub(super) fn new(to: File, time: u64) -> Self {
        Self { to: BufWriter::with_capacity(AT_ONCE, to), sha: Sha256::new(), written: 0, time }
    }

    /// Writes a member that is in memory.
    pub(super) fn whole(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name, bytes.len() as u64)?;
        self.bytes(bytes)?;
        self.pad()
    }

    /// Begins a member of so many bytes, which come then.
    pub(super) fn begin(&mut self, name: &str, size: u64) -> io::Result<()> {
        let head = head(name, size, self.time)?;
        self.bytes(&head)
    }

    /// Writes bytes of a member.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes)?;
        self.sha.update(bytes);
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Ends a member.
    pub(super) fn pad(&mut self) -> io::Result<()> {
        let rest = padding(self.written);
        self.bytes(&vec![0; rest])
    }

    /// Remembers where a member begins.
    pub(super) fn place(&self) -> Place {
        Place { sha: self.sha.clone(), written: self.written }
    }

    /// Takes away what was written since.
    pub(super) fn back_to(&mut self, place: Place) -> io::Result<()> {
        self.to.flush()?;
        let file = self.to.get_mut();
        file.set_len(place.written)?;
        file.seek(SeekFrom::Start(place.written))?;
        (self.sha, self.written) = (place.sha, place.written);
        Ok(())
    }

    /// Writes the hash, and sees to it that all of it outlives a power failure; gives how many bytes it has.
    pub(super) fn end(mut self) -> io::Result<(File, u64)> {
        let end = end(&digits(&self.sha.finalize()), self.time)?;
        self.to.write_all(&end)?;
        let file = self.to.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok((file, self.written + end.len() as u64))
    }
}

/// The head of a member.
fn head(name: &str, size: u64, time: u64) -> io::Result<[u8; 512]> {
    let mut head = Header::new_gnu();
    head.set_path(name)?;
    head.set_entry_type(EntryType::Regular);
    head.set_size(size);
    head.set_mode(0o600);
    head.set_uid(0);
    head.set_gid(0);
    head.set_mtime(time);
    head.set_cksum();
    Ok(*head.as_bytes())
}

/// What comes behind the last member.
pub(super) fn end(sum: &str, time: u64) -> io::Result<Vec<u8>> {
    let mut end = head(SUM, sum.len() as u64, time)?.to_vec();
    end.extend_from_slice(sum.as_bytes());
    end.resize(usize::try_from(END).unwrap_or(usize::MAX), 0);
    Ok(end)
}

/// How many bytes are missing to a whole block.
fn padding(size: u64) -> usize {
    usize::try_from(size.next_multiple_of(BLOCK) - size).unwrap_or_default()
}

/// What is in a backup, under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    /// Where its first byte is.
    pub(super) at: u64,
    /// How many bytes it has.
    pub(super) size: u64,
}

impl Member {
    /// Where the next member begins.
    pub(super) fn end(&self) -> u64 {
        (self.at + self.size).next_multiple_of(BLOCK)
    }
}

/// Reads the head of a member that begins at a place.
pub(super) fn member(from: &mut impl Read, at: u64) -> Result<Member, Bad> {
    let mut head = Header::new_gnu();
    from.read_exact(head.as_mut_bytes())?;
    let name = String::from_utf8(head.path_bytes().into_owned()).map_err(|_| damaged("a name cannot be read"))?;
    let size = head.entry_size().map_err(|_| damaged("a size cannot be read"))?;
    Ok(Member { name, at: at + BLOCK, size })
}

/// Reads the members of a backup one after the other, and hashes every byte.
pub(super) struct Reader<R> {
    from: R,
    sha: Sha256,
    /// How far it was read, and where the last member ends, in bytes.
    at: u64,
    end: u64,
}

/// Hashes what it reads.
struct Hashing<'r, R> {
    from: &'r mut R,
    sha: &'r mut Sha256,
}

impl<R: Read> Read for Hashing<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.sha.update(&buffer[..read]);
        Ok(read)
    }
}

impl<R: Read> Reader<R> {
    /// Reads a backup of so many bytes from its beginning.
    pub(super) fn new(from: R, size: u64) -> Result<Self, Bad> {
        let end = size.checked_sub(END).filter(|end| end.is_multiple_of(BLOCK));
        let end = end.ok_or_else(|| damaged("it has no end"))?;
        Ok(Self { from, sha: Sha256::new(), at: 0, end })
    }

    /// Gives the next member; `None` behind the last one. Its bytes have to be read before the one after it.
    pub(super) fn next(&mut self) -> Result<Option<Member>, Bad> {
        if self.at == self.end {
            return Ok(None);
        }
        let at = self.at;
        let found = member(&mut self.hashing(), at)?;
        self.at += BLOCK;
        let is_inside = found.size <= self.end && found.end() <= self.end;
        is_inside.then_some(Some(found)).ok_or_else(|| damaged("a part of it is missing"))
    }

    /// Reads the bytes of a member, a piece at a time.
    pub(super) fn pieces(&mut self, of: &Member, mut take: impl FnMut(&[u8])) -> Result<(), Bad> {
        let (mut left, mut buffer) = (of.size, vec![0; PIECE]);
        while left > 0 {
            let now = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
            self.hashing().read_exact(&mut buffer[..now])?;
            take(&buffer[..now]);
            left -= now as u64;
        }
        let rest = padding(of.size);
        self.hashing().read_exact(&mut buffer[..rest])?;
        self.at = of.end();
        Ok(())
    }

    /// Reads a member that has at most so many bytes.
    pub(super) fn content(&mut self, of: &Member, most: u64) -> Result<Vec<u8>, Bad> {
        if of.size > most {
            return Err(damaged("a part of it is too large"));
        }
        let mut content = Vec::with_capacity(usize::try_from(of.size).unwrap_or_default());
        self.pieces(of, |piece| content.extend_from_slice(piece))?;
        Ok(content)
    }

    /// Compares what comes behind the last member.
    pub(super) fn finish(mut self, time: u64) -> Result<(), Bad> {
        let mut found = Vec::new();
        self.from.read_to_end(&mut found)?;
        let expected = end(&digits(&self.sha.finalize()), time)?;
        if found == expected { Ok(()) } else { Err(damaged("its hash is another one")) }
    }

    fn hashing(&mut self) -> Hashing<'_, R> {
        Hashing { from: &mut self.from, sha: &mut self.sha }
    }
}
