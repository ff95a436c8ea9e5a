//! Files that people send.

/// A file that somebody sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What is in it, as the person's client tells from its name; empty when it cannot tell.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    /// A text file.
    #[must_use]
    pub fn text(name: &str, words: &str) -> Self {
        let media_type = "text/plain".to_owned();
        Self { name: name.to_owned(), media_type, bytes: words.as_bytes().to_vec() }
    }
}
