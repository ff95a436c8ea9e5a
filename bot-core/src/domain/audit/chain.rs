//! The chain of the audit: how an entry is written, which hash it has behind another one, and what is wrong with a chain.
//!
//! The hash of an entry is the SHA-256 of the hash before it, a comma and its line; both in hexadecimal digits. So it can be checked with
//! tools that every machine has (docs/audit.md, "Checking it without Twinbot").

use std::cmp::Ordering;
use std::fmt;

use crate::domain::hash_of;

/// An entry as it is stored: in the words that were hashed, whatever this program knows of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the chain, from 1.
    pub number: i64,
    /// When, in ms.
    pub at: i64,
    /// What somebody is who did it.
    pub by: String,
    /// Their number, where they have one.
    pub by_number: Option<i64>,
    /// What was done.
    pub what: String,
    /// What it was done to.
    pub of: Option<String>,
    /// Its number.
    pub of_number: Option<i64>,
    /// In whose place, or who somebody is from then on.
    pub for_whom: Option<i64>,
    /// In which project.
    pub project: Option<i64>,
    /// In which TwinSpace.
    pub space: Option<i64>,
    /// For which authority.
    pub authority: Option<i64>,
    /// A word that says more.
    pub detail: Option<String>,
    /// Its hash, behind the one before; empty while it has none.
    pub hash: String,
}

impl Entry {
    /// What the parts of a line are called, in their order.
    pub const HEADS: [&'static str; 12] = [
        "number",
        "at",
        "by",
        "by_number",
        "what",
        "of",
        "of_number",
        "for",
        "project",
        "space",
        "authority",
        "detail",
    ];

    /// All of it but the hash, with commas between. No part holds a comma.
    #[must_use]
    pub fn line(&self) -> String {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let word = |word: &Option<String>| word.clone().unwrap_or_default();
        [
            self.number.to_string(),
            self.at.to_string(),
            self.by.clone(),
            number(self.by_number),
            self.what.clone(),
            word(&self.of),
            number(self.of_number),
            number(self.for_whom),
            number(self.project),
            number(self.space),
            number(self.authority),
            word(&self.detail),
        ]
        .join(",")
    }

    /// The hash that it has behind another one.
    #[must_use]
    pub fn hash_behind(&self, before: &str) -> String {
        let hash = hash_of(&format!("{before},{}", self.line()));
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same at the end of a chain; gives the new end.
    #[must_use]
    pub fn behind(self, head: &Head) -> Self {
        let entry = Self { number: head.number + 1, ..self };
        Self { hash: entry.hash_behind(&head.hash), ..entry }
    }

    /// Where the chain ends with it.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { number: self.number, hash: self.hash.clone() }
    }
}

/// The end of a chain: the number of its last entry, and that one's hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number; 0 before the first entry.
    pub number: i64,
    /// The hash, in hexadecimal digits.
    pub hash: String,
}

impl Default for Head {
    /// That of a chain without any entry.
    fn default() -> Self {
        Self { number: 0, hash: "0".repeat(Self::DIGITS) }
    }
}

impl Head {
    /// So many digits a hash has.
    const DIGITS: usize = 64;

    /// Reads a head as it is shown; `None` where it is none.
    #[must_use]
    pub fn read(noted: &str) -> Option<Self> {
        let (number, hash) = noted.trim().split_once(':')?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        let is_hash = hash.len() == Self::DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hash.then(|| Self { number, hash: hash.to_lowercase() })
    }
}

/// As the operator notes it.
impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.number, self.hash)
    }
}

/// Something is wrong with a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are no entries with the numbers from one up to another.
    Missing {
        /// The first.
        from: i64,
        /// The last.
        to: i64,
    },
    /// An entry does not fit behind the one before: either of them was edited, or stands in the wrong place.
    Unfit {
        /// The entry.
        number: i64,
    },
    /// An entry has a number that another one has, or that no entry has.
    Stray {
        /// The entry.
        number: i64,
    },
    /// Entries stand behind the end of the chain: nobody has chained them.
    Added {
        /// The first.
        from: i64,
        /// The last.
        to: i64,
    },
    /// The last entry is not the one with which the chain was ended.
    Head {
        /// The entry.
        number: i64,
    },
    /// The entry whose hash the operator has noted is not there, or has another one now.
    Noted {
        /// The entry.
        number: i64,
    },
}

/// Looks at a chain from its beginning, entry by entry.
#[derive(Debug, Default)]
pub struct Check {
    last: Head,
    noted: Option<Head>,
}

impl Check {
    /// Begins with no entry; one must still have the hash that was noted, if any was.
    #[must_use]
    pub fn new(noted: Option<Head>) -> Self {
        Self { last: Head::default(), noted }
    }

    /// Looks at the next entry in the order of their numbers, and says what is wrong with it.
    pub fn next(&mut self, entry: &Entry) -> Option<Fault> {
        let expected = self.last.number + 1;
        let fault = match entry.number.cmp(&expected) {
            Ordering::Less => return Some(Fault::Stray { number: entry.number }),
            // Behind a gap nobody knows the hash before.
            Ordering::Greater => Some(Fault::Missing { from: expected, to: entry.number - 1 }),
            Ordering::Equal if entry.hash != entry.hash_behind(&self.last.hash) => {
                Some(Fault::Unfit { number: entry.number })
            }
            Ordering::Equal => None,
        };
        self.last = entry.head();
        if self.noted.as_ref().is_some_and(|noted| *noted == self.last) {
            self.noted = None;
        }
        fault
    }

    /// Says what is wrong at the end of the chain, which is noted to be there; `None` where it was never noted.
    #[must_use]
    pub fn end(self, head: Option<&Head>) -> Vec<Fault> {
        let (last, nothing) = (self.last, Head::default());
        let head = head.unwrap_or(&nothing);
        let fault = match last.number.cmp(&head.number) {
            Ordering::Less => Some(Fault::Missing { from: last.number + 1, to: head.number }),
            Ordering::Greater => Some(Fault::Added { from: head.number + 1, to: last.number }),
            Ordering::Equal if last.hash != head.hash => Some(Fault::Head { number: last.number }),
            Ordering::Equal => None,
        };
        fault.into_iter().chain(self.noted.map(|noted| Fault::Noted { number: noted.number })).collect()
    }
}
