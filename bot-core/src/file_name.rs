//! The name of a file or of a folder: whatever somebody's machine calls it, made so that every disk takes it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::one_line;

/// What people read as the name of a file or a folder: one line without a path, at most [`FileName::MAX`] characters.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileName(String);

/// A person's words never reach a log.
impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileName(…)")
    }
}

/// The longest name in bytes of UTF-8: most disks take 255, and a number may be added.
const BYTES: usize = 200;
/// The longest ending that is kept when a name is cut, in characters.
const ENDING: usize = 10;
/// What no name on Windows may have in it
/// (<https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file>).
const FORBIDDEN: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];
/// What no file on Windows may be called, whatever its ending; `COM` and `LPT` with a digit besides.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

impl FileName {
    /// Greatest length in characters.
    pub const MAX: usize = 120;

    /// Makes a name of what somebody's machine calls a file; of a name in which nothing can be read the one that is given `instead`.
    #[must_use]
    pub fn cleaned(called: &str, instead: &str) -> Self {
        let last = called.rsplit(['/', '\\']).find(|part| !part.trim().is_empty()).unwrap_or_default();
        let line: String =
            one_line(last).chars().map(|letter| if FORBIDDEN.contains(&letter) { '_' } else { letter }).collect();
        let name = line.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
        let is_readable = name.chars().any(char::is_alphanumeric);
        let name = cut(if is_readable { name } else { instead });
        Self(if is_reserved(&name) { format!("_{name}") } else { name })
    }

    /// The name that somebody types for a file that is called so: it keeps its ending, by which machines know what it is.
    #[must_use]
    pub fn renamed(&self, typed: &str) -> Self {
        let Some(ending) = self.ending() else { return Self::cleaned(typed, &self.0) };
        let given = Self::cleaned(typed, &self.0);
        if given.ending().is_some_and(|given| given.to_lowercase() == ending.to_lowercase()) {
            return given;
        }
        Self(cut(&format!("{}.{ending}", given.0)))
    }

    /// The same for one more of this name: "clouds (2).png".
    #[must_use]
    pub fn nth(&self, n: usize) -> Self {
        let (stem, ending) = split(&self.0);
        let number = format!(" ({n})");
        let ending = ending.map(|ending| format!(".{ending}")).unwrap_or_default();
        Self(format!("{}{number}{ending}", short(stem, number.chars().count() + ending.chars().count())))
    }

    /// What follows its last dot, by which machines know what a file is.
    #[must_use]
    pub fn ending(&self) -> Option<&str> {
        split(&self.0).1
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first of these names that nobody has: this one, or it with a number. `is_taken` says which are.
    #[must_use]
    pub fn free(self, is_taken: impl Fn(&Self) -> bool) -> Self {
        if !is_taken(&self) {
            return self;
        }
        (2..).map(|n| self.nth(n)).find(|name| !is_taken(name)).unwrap_or(self)
    }
}

/// The part before the last dot, and the one behind it where that is an ending.
fn split(name: &str) -> (&str, Option<&str>) {
    let is_ending =
        |ending: &str| (1..=ENDING).contains(&ending.chars().count()) && ending.chars().all(char::is_alphanumeric);
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && is_ending(ending) => (stem, Some(ending)),
        Some(_) | None => (name, None),
    }
}

/// A name of at most the greatest length; it keeps its ending.
fn cut(name: &str) -> String {
    let (stem, ending) = split(name);
    match ending {
        Some(ending) => format!("{}.{ending}", short(stem, ending.chars().count() + 1)),
        None => short(name, 0),
    }
}

/// So much of a name that this many characters still fit behind it.
fn short(stem: &str, behind: usize) -> String {
    let mut short = String::new();
    for letter in stem.chars().take(FileName::MAX.saturating_sub(behind)) {
        if short.len() + letter.len_utf8() + behind * 4 > BYTES {
            break;
        }
        short.push(letter);
    }
    short.trim_end_matches(|letter: char| letter == '.' || letter.is_whitespace()).to_owned()
}

fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|port| {
        let digit = stem.strip_prefix(port).map(|rest| rest.chars().collect::<Vec<_>>());
        digit.is_some_and(|rest| matches!(rest[..], [digit] if digit.is_ascii_digit() || "¹²³".contains(digit)))
    });
    numbered || RESERVED.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(called: &str) -> String {
        FileName::cleaned(called, "file").as_str().to_owned()
    }

    #[test]
    fn a_name_has_no_path_and_nothing_that_cannot_be_seen() {
        for (called, name) in [
            ("clouds.png", "clouds.png"),
            ("../../etc/passwd", "passwd"),
            ("E:\\photos\\clouds.png", "clouds.png"),
            ("/", "file"),
            ("", "file"),
            ("...", "file"),
            ("🎉", "file"),
            (".htaccess", "htaccess"),
            ("cloud\u{202E}gnp.exe", "cloudgnp.exe"),
            ("clo\u{0}ud\ns.png ", "cloud s.png"),
            ("what? <1>: \"a|b*\".txt", "what_ _1__ _a_b__.txt"),
            ("Zdjęcie ☁ 4b.JPG", "Zdjęcie ☁ 4b.JPG"),
        ] {
            assert_eq!(cleaned(called), name, "{called:?}");
        }
    }

    #[test]
    fn windows_takes_every_name() {
        for called in ["CON", "con.txt", "Aux.tar.gz", "COM1", "lpt9.png", "nul ", "com³.txt"] {
            assert!(cleaned(called).starts_with('_'), "{called}");
        }
        for called in ["console.txt", "COM10.txt", "lpt.txt"] {
            assert_eq!(cleaned(called), called);
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        for letter in ["a", "ż", "雲", "🎒"] {
            let name = cleaned(&format!("x{}.jpeg", letter.repeat(300)));
            assert!(name.ends_with(".jpeg") && name.chars().count() <= FileName::MAX && name.len() <= BYTES, "{name}");
            let next = FileName::cleaned(&name, "file").nth(12);
            assert!(
                next.as_str().ends_with(" (12).jpeg") && next.as_str().chars().count() <= FileName::MAX,
                "{next:?}"
            );
        }
        assert!(cleaned(&"a".repeat(300)).chars().count() <= FileName::MAX);
    }

    #[test]
    fn two_of_the_same_name_are_told_apart() {
        let name = FileName::cleaned("clouds.png", "file");
        let taken = ["clouds.png", "clouds (2).png"];
        assert_eq!(name.clone().free(|name| taken.contains(&name.as_str())).as_str(), "clouds (3).png");
        assert_eq!(name.clone().free(|_| false), name);
        assert_eq!(FileName::cleaned("notes", "file").nth(2).as_str(), "notes (2)");
    }

    #[test]
    fn whoever_renames_a_file_leaves_what_it_is() {
        let name = FileName::cleaned("clouds.png", "file");
        for (typed, renamed) in
            [("Rain", "Rain.png"), ("rain.PNG", "rain.PNG"), ("rain.exe", "rain.exe.png"), ("../", "clouds.png")]
        {
            assert_eq!(name.renamed(typed).as_str(), renamed);
        }
    }
}
