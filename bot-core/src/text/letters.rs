//! The words of a text: the build script counts them, and by them the program sees in which language somebody has written.

/// The words of a text, as they are written.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}
