//! What the fuzz target runs: any bytes are a picture that every platform takes, or none.

use super::{Format, LEAST, Picture, SIDE, prepared};

/// Makes a picture of any bytes, and looks whether it is one that can be shown.
///
/// # Panics
/// When it is not.
pub fn any_file(file: &[u8]) {
    let Ok(picture) = prepared(file) else { return };
    let Picture { bytes, format, size: (width, height) } = &picture;
    assert!(width.max(height) <= &SIDE && *width > 0 && *height > 0, "{picture:?}");
    assert!(width.max(height) <= &(20 * width.min(height)), "{picture:?}: Telegram takes no such strip");
    assert!(bytes.len() < 10_000_000, "{picture:?}");
    let start: &[u8] = match format {
        Format::Jpeg => b"\xFF\xD8\xFF",
        Format::Png => b"\x89PNG",
    };
    assert!(bytes.starts_with(start), "{picture:?}");
    // What is small stays as large as it was.
    if width.min(height) >= &LEAST {
        let again = prepared(bytes).expect("what was written can be read");
        assert_eq!(again.size, picture.size);
    }
}
