//! What is wrong with the rows of a list: the first faults are shown, and all stand in a file where they are many.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// At most so many are shown.
const SHOWN: usize = 20;

/// What is wrong, row by row.
#[derive(Default)]
pub(super) struct Faults(Vec<(usize, String)>);

impl Faults {
    pub(super) fn add(&mut self, line: usize, fault: impl std::fmt::Display) {
        self.0.push((line, fault.to_string()));
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them, a line each.
    #[cfg(test)]
    pub(super) fn all(&self) -> String {
        self.0.iter().map(|(line, fault)| format!("line {line}: {fault}\n")).collect()
    }

    /// Shows the first ones in the order of their lines, and writes all into a file beside the list if they are more.
    pub(super) fn tell(mut self, list: &Path) -> Result<()> {
        self.0.sort();
        for (line, fault) in self.0.iter().take(SHOWN) {
            eprintln!("line {line}: {fault}");
        }
        if self.0.len() > SHOWN {
            let file = beside(list);
            self.write(&file).with_context(|| format!("{} cannot be written", file.display()))?;
            eprintln!("and {} more; all of them stand in {}", self.0.len() - SHOWN, file.display());
        }
        Ok(())
    }

    fn write(&self, file: &Path) -> std::io::Result<()> {
        let mut out = std::io::BufWriter::new(File::create(file)?);
        for (line, fault) in &self.0 {
            writeln!(out, "line {line}: {fault}")?;
        }
        out.flush()
    }
}

fn beside(list: &Path) -> PathBuf {
    let mut name = list.file_name().unwrap_or_default().to_owned();
    name.push(".faults.txt");
    list.with_file_name(name)
}
