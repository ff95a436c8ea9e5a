//! Text files as answers: what somebody wrote elsewhere need not be typed again, and words that are too long for a
//! message are turned into a file by some clients.
//!
//! Which files are read, and how, is the same on every platform; front ends fetch them.

use std::time::Duration;

use crate::update::What;

/// Greatest size of a file that is read, in bytes. The longest answer has some 4 000 characters, of up to four bytes.
pub const MOST: u64 = 64 * 1024;

/// Whether a file is read at all, as its platform describes it: its name, its media type where that is told, and its
/// size in bytes.
pub fn is_read(name: &str, media_type: Option<&str>, size: u64) -> bool {
    let is_text = match media_type.map(|media_type| media_type.split(';').next().unwrap_or_default().trim()) {
        Some(media_type) if !media_type.is_empty() => media_type.eq_ignore_ascii_case("text/plain"),
        _ => name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("txt")),
    };
    is_text && (1..=MOST).contains(&size)
}

/// The words of a file; `None` when it holds none. Read as UTF-8, or as UTF-16 where it begins with a byte order mark.
pub fn words(bytes: &[u8]) -> Option<String> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        bytes.len().is_multiple_of(2).then(|| String::from_utf16(&units).ok()).flatten()
    };
    let words = match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes)?,
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, words @ ..] => String::from_utf8(words.to_vec()).ok()?,
        _ => String::from_utf8(bytes.to_vec()).ok()?,
    };
    let words = words.replace("\r\n", "\n").replace('\0', "");
    (!words.trim().is_empty()).then_some(words)
}

/// How often a file is asked for, and how long to wait before it is asked for again.
const ATTEMPTS: u32 = 3;
const AGAIN: Duration = Duration::from_millis(300);

/// Fetches a file, more than once where it `may_come` yet.
///
/// # Errors
/// Why it did not come the last time.
pub async fn fetched<T, E, F>(fetch: impl Fn() -> F, may_come: impl Fn(&E) -> bool) -> Result<T, E>
where
    F: Future<Output = Result<T, E>>,
{
    let mut attempt = 1;
    loop {
        match fetch().await {
            Err(error) if attempt < ATTEMPTS && may_come(&error) => attempt += 1,
            fetched => return fetched,
        }
        tokio::time::sleep(AGAIN * attempt).await;
    }
}

/// What was sent, with what stands in the files that came with it: below the words that were written beside them.
/// `None`: they could not be fetched.
pub fn with_files(what: What, files: Option<&[Vec<u8>]>) -> What {
    let (beside, number) = match &what {
        What::Text { words, number } | What::Edited { words, number } => (Some(words.clone()), *number),
        What::File { words, number, .. } => (words.clone(), *number),
        What::Unusable { number } => (None, *number),
        What::Unfetched { .. }
        | What::Command { .. }
        | What::Press { .. }
        | What::Answers { .. }
        | What::Ticked { .. }
        | What::Shared { .. }
        | What::HandOut { .. }
        | What::Left
        | What::Returned => return what,
    };
    let Some(files) = files else { return What::Unfetched { number } };
    let read: Vec<String> = files.iter().filter_map(|file| words(file)).collect();
    if read.is_empty() {
        return what;
    }
    let all: Vec<&str> = beside.iter().chain(&read).map(|words| words.trim()).collect();
    let words = all.join("\n\n");
    if let What::File { files, .. } = what {
        return What::File { files, words: Some(words), number };
    }
    if matches!(what, What::Edited { .. }) { What::Edited { words, number } } else { What::Text { words, number } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::FileRef;
    use crate::platform::Platform;

    #[tokio::test(start_paused = true)]
    async fn what_may_come_yet_is_asked_for_three_times() {
        for (fails, may_come, asked) in [(0, true, 1), (2, true, 3), (5, true, 3), (5, false, 1)] {
            let count = std::cell::Cell::new(0);
            let fetch = || {
                count.set(count.get() + 1);
                std::future::ready(if count.get() > fails { Ok(vec![1]) } else { Err(count.get()) })
            };
            let fetched = fetched(fetch, |_| may_come).await;
            assert_eq!((fetched.is_ok(), count.get()), (fails < asked, asked), "{fails} {may_come}");
        }
    }

    #[test]
    fn words_beside_a_file_are_kept() {
        let files = [b"Long.\n".to_vec(), b"Longer.".to_vec()];
        let text = |words: &str| What::Text { words: words.to_owned(), number: 5 };
        let edited = |words: &str| What::Edited { words: words.to_owned(), number: 5 };
        assert!(with_files(What::Unusable { number: 5 }, Some(&files)) == text("Long.\n\nLonger."));
        assert!(with_files(text("Here it is: "), Some(&files[..1])) == text("Here it is:\n\nLong."));
        assert!(with_files(edited("There"), Some(&files[..1])) == edited("There\n\nLong."));
        for what in [What::Unusable { number: 5 }, text("Hola"), edited("Hola")] {
            assert!(with_files(what.clone(), Some(&[b"\xff".to_vec()])) == what, "what holds no words adds none");
            assert!(with_files(what, None) == What::Unfetched { number: 5 });
        }
        assert!(with_files(What::Left, None) == What::Left);
        let file = |words: Option<&str>| What::File {
            files: vec![FileRef {
                platform: Platform::ALL[0],
                id: "7".to_owned(),
                name: "idea.txt".to_owned(),
                size: 5,
            }],
            words: words.map(str::to_owned),
            number: 5,
        };
        assert!(with_files(file(None), Some(&files[..1])) == file(Some("Long.")));
        assert!(with_files(file(Some("Here")), Some(&files[..1])) == file(Some("Here\n\nLong.")));
        assert!(with_files(file(None), Some(&[b"\xff".to_vec()])) == file(None));
        assert!(with_files(file(None), None) == What::Unfetched { number: 5 });
    }

    #[test]
    fn small_text_files_are_read_and_nothing_else() {
        for (name, media_type, size) in [
            ("message.txt", Some("text/plain; charset=utf-8"), 2_500),
            ("Idea.TXT", None, 1),
            ("idea.txt", Some(""), MOST),
            ("idea", Some("Text/Plain"), 10),
        ] {
            assert!(is_read(name, media_type, size), "{name} {media_type:?} {size}");
        }
        for (name, media_type, size) in [
            ("photo.txt", Some("image/png"), 10),
            ("idea.docx", None, 10),
            ("txt", None, 10),
            ("page.html", Some("text/html"), 10),
            ("empty.txt", Some("text/plain"), 0),
            ("long.txt", Some("text/plain"), MOST + 1),
        ] {
            assert!(!is_read(name, media_type, size), "{name} {media_type:?} {size}");
        }
    }

    #[test]
    fn words_are_read_however_they_are_written() {
        let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| {
            mark.into_iter().chain("Ríos\r\n🌊".encode_utf16().flat_map(unit)).collect::<Vec<u8>>()
        };
        for bytes in [
            "Ríos\n🌊".as_bytes().to_vec(),
            "\u{feff}Ríos\r\n🌊".as_bytes().to_vec(),
            utf16([0xFF, 0xFE], u16::to_le_bytes),
            utf16([0xFE, 0xFF], u16::to_be_bytes),
        ] {
            assert_eq!(words(&bytes).as_deref(), Some("Ríos\n🌊"), "{bytes:?}");
        }
        for bytes in [
            &b""[..],
            b" \n",
            b"\xEF\xBB\xBF",
            b"\xFF\xFE",
            b"\xFF\xFEa",
            b"\xFF\xFE\x00\xD8",
            b"R\xEDos",
            b"\x89PNG\r\n\x1a\n\xff",
        ] {
            assert_eq!(words(bytes), None, "{bytes:?}");
        }
    }
}
