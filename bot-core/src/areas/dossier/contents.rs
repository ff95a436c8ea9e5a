//! What is in a copy beside the files themselves: the rows of each table that are about somebody.

use serde_json::Value;

use crate::file_store::Kept;
use crate::text::Locale;

/// All that the two pages of a copy say.
#[derive(Clone)]
pub(super) struct Contents {
    pub(super) about: About,
    /// In the order in which they are read; tables of which nothing is about them are left out.
    pub(super) tables: Vec<Table>,
    /// The files that they have sent, and the pictures of what they have published.
    pub(super) files: Vec<Entry>,
    /// What the projects and TwinSpaces are called of which the rows have the numbers.
    pub(super) titles: Vec<(i64, String)>,
}

/// For whom it is written down.
#[derive(Clone)]
pub(super) struct About {
    /// What they are called.
    pub(super) name: String,
    /// Whose clocks the page shows; empty where nobody knows.
    pub(super) clock: String,
    pub(super) locale: Locale,
}

/// Rows of a table that are about them.
#[derive(Clone)]
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: Vec<&'static str>,
    /// As many cells as columns each.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Nothing,
    Number(i64),
    Words(String),
    /// Words that are JSON.
    Data(Value),
}

/// A file.
#[derive(Clone)]
pub(super) struct Entry {
    /// Where it is in the copy: "files/clouds.png".
    pub(super) path: String,
    pub(super) kept: Kept,
    /// In ms.
    pub(super) at: i64,
}

impl Contents {
    /// What a project or a TwinSpace is called.
    pub(super) fn title(&self, number: i64) -> Option<&str> {
        self.titles.iter().find(|(of, _)| *of == number).map(|(_, title)| title.as_str())
    }
}

impl Cell {
    /// Reads words, which may be JSON: an object or a list.
    pub(super) fn read(words: String) -> Self {
        let is_data = words.starts_with(['{', '[']);
        match serde_json::from_str(&words) {
            Ok(data) if is_data => Self::Data(data),
            Ok(_) | Err(_) => Self::Words(words),
        }
    }

    /// Reads bytes: words as they are searched and sorted, or a digest.
    pub(super) fn of_bytes(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(words) if !words.chars().any(char::is_control) => Self::Words(words),
            Ok(words) => Self::Words(hexadecimal(words.as_bytes())),
            Err(error) => Self::Words(hexadecimal(error.as_bytes())),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a column holds a time, in ms.
pub(super) fn is_time(column: &str) -> bool {
    column.ends_with("_at") || ["at", "since", "until", "due"].contains(&column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_what_stands_in_the_database() {
        assert_eq!(Cell::read("{\"a\":1}".to_owned()), Cell::Data(serde_json::json!({ "a": 1 })));
        for words in ["{ no JSON", "12", "\"offered\"", "true", ""] {
            assert_eq!(Cell::read(words.to_owned()), Cell::Words(words.to_owned()));
        }
        assert_eq!(Cell::of_bytes(b"rain".to_vec()), Cell::Words("rain".to_owned()));
        assert_eq!(Cell::of_bytes(vec![0, 255]), Cell::Words("00ff".to_owned()));
        assert!(is_time("asked_at") && is_time("since") && !is_time("state"));
    }
}
