//! What is asked of the bench: its arguments.

use bot_core::platform::Platform;

use crate::running::Kind;
use crate::speed::Part;

const INTERACTIONS: &str = "interactions";
/// What is measured by itself.
const APART: [&str; 8] = ["schools", "classes", "files", "broadcast", NEWSLETTER, "rounds", "fair", FLAT];
/// Of these, what has a table in a page, too.
pub(crate) const FLAT: &str = "flat";
pub(crate) const NEWSLETTER: &str = "newsletter";
/// The words that write the table, and the names of the marks in the page between which it is written.
const WRITES: [(&str, &str); 2] = [("write", "now"), ("write-before", "before")];

/// The words that were asked.
pub(crate) struct Asked(Vec<String>);

impl Asked {
    /// Reads the arguments of this process.
    pub(crate) fn read() -> anyhow::Result<Self> {
        // Cargo says to every bench that it is one.
        let asked = Self(std::env::args().skip(1).filter(|word| word != "--bench").collect());
        let mut known: Vec<&str> = Part::ALL.map(Part::word).to_vec();
        known.push(INTERACTIONS);
        known.extend(Kind::ALL.map(Kind::word));
        known.extend(WRITES.map(|(word, _)| word));
        known.extend(APART);
        known.extend(Platform::ALL.iter().map(|platform| platform.as_str()));
        if let Some(unknown) = asked.0.iter().find(|word| !known.contains(&word.as_str())) {
            anyhow::bail!("{unknown:?} is none of {}", known.join(", "));
        }
        let has_table = asked.has(FLAT) || asked.has(NEWSLETTER);
        let is_whole = has_table || (!asked.names_a_part() && !asked.has(Kind::Reference.word()));
        anyhow::ensure!(asked.writes().is_none() || is_whole, "the page takes a whole table: name no part of it");
        Ok(asked)
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|asked| asked == word)
    }

    fn names_a_part(&self) -> bool {
        self.has(INTERACTIONS)
            || Part::ALL.iter().any(|part| self.has(part.word()))
            || APART.iter().any(|word| self.has(word))
    }

    /// The parts of the table.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let all = !self.names_a_part();
        Part::ALL.into_iter().filter(|part| all || self.has(part.word())).collect()
    }

    /// Whether people on Discord are measured.
    pub(crate) fn wants_interactions(&self) -> bool {
        self.has(INTERACTIONS) || (!self.names_a_part() && !self.has(Kind::Reference.word()) && self.writes().is_none())
    }

    /// What runs: always the reference, beside which the others are read.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let all = !Kind::ALL.iter().any(|kind| self.has(kind.word()));
        Kind::ALL.into_iter().filter(|kind| all || *kind == Kind::Reference || self.has(kind.word())).collect()
    }

    /// The name of the marks between which the table is written.
    pub(crate) fn writes(&self) -> Option<&'static str> {
        WRITES.iter().find(|(word, _)| self.has(word)).map(|(_, name)| *name)
    }
}
