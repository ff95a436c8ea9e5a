//! What no log shows of a view: the codes of links, which let in whoever has them.

use std::fmt;

use super::{Block, Link};

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title(text) => f.debug_tuple("Title").field(text).finish(),
            Self::Para(text) => f.debug_tuple("Para").field(text).finish(),
            Self::Field(row) => f.debug_tuple("Field").field(row).finish(),
            Self::Quote(text) => f.debug_tuple("Quote").field(text).finish(),
            Self::Item(text) => f.debug_tuple("Item").field(text).finish(),
            Self::Note(text) => f.debug_tuple("Note").field(text).finish(),
            Self::Invitation(_) => f.write_str("Invitation(…)"),
            Self::StudentLink(_) => f.write_str("StudentLink(…)"),
            Self::SealedInvitation(link) => f.debug_tuple("SealedInvitation").field(link).finish(),
            Self::Secret(secret) => f.debug_tuple("Secret").field(secret).finish(),
            Self::File(paper) => f.debug_tuple("File").field(paper).finish(),
            Self::Picture(picture) => f.debug_tuple("Picture").field(picture).finish(),
        }
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Do(action) => f.debug_tuple("Do").field(action).finish(),
            Self::Share { words, .. } => f.debug_struct("Share").field("words", words).finish_non_exhaustive(),
            Self::Pick => f.write_str("Pick"),
        }
    }
}
