//! What can go wrong with files, and what to do about it.

use std::error::Error as StdError;
use std::io::{self, ErrorKind};

/// Any error, as it comes from where a file comes from.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a file is not kept or not given. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// It has more bytes than these.
    #[error("the file has more than {0} bytes")]
    TooLarge(u64),
    /// It did not come to its end.
    #[error("the file did not come whole: {0}; send it again")]
    Cut(#[source] BoxError),
    /// The disk, the quota or the bucket has no more room.
    #[error("there is no room for files: free some, or give more")]
    Full,
    /// The place can be read at most.
    #[error("files cannot be written where they are kept: see to the rights of the folder, or of the key")]
    ReadOnly,
    /// The place does not answer, or is not there.
    #[error("files cannot be reached where they are kept ({0}): try again later")]
    Away(String),
    /// No such file is kept.
    #[error("no such file is kept: bring it back from a backup, or forget what refers to it")]
    Missing,
    /// The file is not what it was when it was kept.
    #[error("the file is not what it was when it was kept: bring it back from a backup")]
    Changed,
    /// The settings cannot be used.
    #[error("the settings of the files cannot be used: {0}")]
    Settings(String),
}

impl Error {
    /// Whether the same may succeed later without anything being changed about the file itself.
    #[must_use]
    pub fn is_worth_retrying(&self) -> bool {
        match self {
            Self::Cut(_) | Self::Full | Self::ReadOnly | Self::Away(_) => true,
            Self::Empty | Self::TooLarge(_) | Self::Missing | Self::Changed | Self::Settings(_) => false,
        }
    }
}

/// What a bucket that is full says, as far as services have agreed on anything: `507`, `QuotaExceeded`, `XMinioStorageFull`.
const FULL: [&str; 4] = ["507 ", "QuotaExceeded", "StorageFull", "InsufficientCapacity"];

/// What is said of a bucket that is not there.
const NO_BUCKET: &str = "NoSuchBucket";

/// What an error of the store means.
pub(crate) fn fault(error: object_store::Error) -> Error {
    if let Some(io) = io_of(&error) {
        return of_io(io);
    }
    let said = error.to_string();
    if said.contains(NO_BUCKET) {
        return Error::Away("there is no such bucket".to_owned());
    }
    if matches!(error, object_store::Error::NotFound { .. }) {
        return Error::Missing;
    }
    if matches!(error, object_store::Error::PermissionDenied { .. } | object_store::Error::Unauthenticated { .. }) {
        return Error::ReadOnly;
    }
    if FULL.iter().any(|full| said.contains(full)) { Error::Full } else { Error::Away(brief(&said)) }
}

/// The same where something is written: nothing that is missing is a file then.
pub(crate) fn fault_of_writing(error: object_store::Error) -> Error {
    instead_of_missing(fault(error), "the folder or the bucket is not there")
}

/// What is missing is no file, but where files are kept.
pub(crate) fn instead_of_missing(fault: Error, why: &str) -> Error {
    if matches!(fault, Error::Missing) { Error::Away(why.to_owned()) } else { fault }
}

/// What an error of the file system means.
pub(crate) fn of_io(error: &io::Error) -> Error {
    let kind = error.kind();
    if kind == ErrorKind::NotFound {
        return Error::Missing;
    }
    if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) {
        return Error::Full;
    }
    if matches!(kind, ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied) {
        return Error::ReadOnly;
    }
    Error::Away(error.to_string())
}

fn io_of<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a io::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(io) = error.downcast_ref::<io::Error>() {
            return Some(io);
        }
        next = error.source();
    }
    None
}

/// The beginning of what a service says: some answer with a page.
fn brief(said: &str) -> String {
    said.chars().take(200).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generic(source: impl Into<BoxError>) -> object_store::Error {
        object_store::Error::Generic { store: "any", source: source.into() }
    }

    #[test]
    fn what_a_file_system_or_a_service_says_becomes_what_is_to_be_done() {
        let is = |error: object_store::Error, expected: &str| {
            let fault = fault(error);
            assert!(format!("{fault:?}").starts_with(expected), "{fault:?} is no {expected}");
        };
        // ENOSPC, EDQUOT, EFBIG; EROFS, EACCES; EIO.
        for code in [28, 122, 27] {
            is(generic(io::Error::from_raw_os_error(code)), "Full");
        }
        for code in [30, 13] {
            is(generic(io::Error::from_raw_os_error(code)), "ReadOnly");
        }
        is(generic(io::Error::from_raw_os_error(5)), "Away");
        is(generic("Server returned non-2xx status code: 507 Insufficient Storage: "), "Full");
        is(generic("<Code>XMinioStorageFull</Code>"), "Full");
        is(generic("Server returned non-2xx status code: 503 Service Unavailable: "), "Away");
        let denied = object_store::Error::PermissionDenied { path: String::new(), source: "403".into() };
        is(denied, "ReadOnly");
    }

    #[test]
    fn a_page_that_a_service_answers_with_is_cut() {
        let fault = fault(generic(format!("<html>\n{}", "x".repeat(10_000))));
        let said = fault.to_string();
        assert!(said.len() < 400 && !said.contains('\n'), "{said}");
    }
}
