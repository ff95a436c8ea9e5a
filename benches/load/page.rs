//! The tables in the pages: each stands between two marks of its name, and a call of the bench writes it.

use anyhow::Context as _;

/// The table of interactions on Discord.
pub(crate) const DISCORD: &str = "discord";
/// The word that writes figures into the section for what was before a change.
pub(crate) const WRITE_BEFORE: &str = "write-before";
const BENCHMARKS: &str = "docs/benchmarks.md";
/// The page of what is measured once.
const MEASUREMENTS: &str = "docs/measurements.md";

/// A table in a page.
pub(crate) struct Table {
    /// The name of its marks.
    pub(crate) name: &'static str,
    /// The page, from the root of the project.
    pub(crate) page: &'static str,
    /// What is asked of the bench, so that it writes the table.
    pub(crate) words: &'static str,
}

const fn table(name: &'static str, page: &'static str, words: &'static str) -> Table {
    Table { name, page, words }
}

/// All tables that the bench writes.
pub(crate) const TABLES: [Table; 8] = [
    table("now", BENCHMARKS, "write"),
    table(DISCORD, BENCHMARKS, "write"),
    table("before", BENCHMARKS, WRITE_BEFORE),
    table("fair", BENCHMARKS, "fair write"),
    table("broadcast", BENCHMARKS, "broadcast write"),
    table("newsletter", MEASUREMENTS, "newsletter write"),
    table("rounds", MEASUREMENTS, "rounds write"),
    table("flat", BENCHMARKS, "flat write"),
];

/// The calls that write all tables of the program as it is, each once.
pub(crate) fn calls() -> Vec<&'static str> {
    let mut calls: Vec<&str> = TABLES.iter().map(|table| table.words).filter(|words| *words != WRITE_BEFORE).collect();
    calls.dedup();
    calls
}

/// A line of a table, and the goals that its figures miss.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) line: String,
    pub(crate) missed: Vec<String>,
}

/// What stands in a page of what was measured, and the goals that are missed.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) text: String,
    pub(crate) missed: Vec<String>,
}

impl Report {
    /// A table, with the goals that are missed below it.
    pub(crate) fn new(table: &str, mut missed: Vec<String>) -> Self {
        if table.is_empty() {
            missed.push("nothing was measured".to_owned());
        }
        let judged = match missed.is_empty() {
            true => "All goals are kept.".to_owned(),
            false => format!("Missed: {}.", missed.join("; ")),
        };
        Self { text: format!("{}\n\n{judged}", table.trim()), missed }
    }

    /// The same of single lines; the heading names the columns.
    pub(crate) fn of_lines(heading: &str, all: Vec<Measured>) -> Self {
        let columns = heading.matches('|').count().saturating_sub(1);
        let lines: Vec<&str> = all.iter().map(|measured| measured.line.as_str()).collect();
        let table = match lines.is_empty() {
            true => String::new(),
            false => format!("{heading}\n|{}\n{}", "---|".repeat(columns), lines.join("\n")),
        };
        Self::new(&table, all.into_iter().flat_map(|measured| measured.missed).collect())
    }

    /// Fails where a goal is missed.
    pub(crate) fn is_kept(&self) -> anyhow::Result<()> {
        anyhow::ensure!(self.missed.is_empty(), "goals are missed: {}", self.missed.join("; "));
        Ok(())
    }
}

/// A page with a text between the two marks of this name.
pub(crate) fn with(page: &str, name: &str, text: &str) -> anyhow::Result<String> {
    let (begin, end) = (format!("<!-- {name}: begin -->"), format!("<!-- {name}: end -->"));
    let (before, rest) = page.split_once(&begin).with_context(|| format!("the page has no mark {begin}"))?;
    let (_, after) = rest.split_once(&end).with_context(|| format!("the page has no mark {end}"))?;
    Ok(format!("{before}{begin}\n\n{}\n\n{end}{after}", text.trim()))
}

/// Writes a text between the two marks of this name in the page that has them.
pub(crate) fn write(name: &str, text: &str) -> anyhow::Result<()> {
    let table = TABLES.iter().find(|table| table.name == name);
    let page = table.with_context(|| format!("no page has a table {name:?}"))?.page;
    let path = format!("{}/{page}", env!("CARGO_MANIFEST_DIR"));
    let written = with(&std::fs::read_to_string(&path)?, name, text)?;
    std::fs::write(&path, written)?;
    Ok(())
}
