//! Lists: for people aligned columns under heads, for programs one JSON array.

use anyhow::Result;
use clap::Args;
use serde_json::Value;

/// How a list is printed.
#[derive(Args, Clone, Copy)]
pub(crate) struct Form {
    /// Prints one JSON array, for programs; docs/operations.md says what stands in it
    #[arg(long)]
    json: bool,
}

/// One line of a list.
pub(super) struct Entry {
    /// What people read, in the order of the heads.
    cells: Vec<String>,
    /// What programs read. Numbers of people and things are texts: many readers of JSON round numbers that are so long.
    fields: Value,
}

impl Entry {
    pub(super) fn new<const N: usize>(cells: [String; N], fields: Value) -> Self {
        Self { cells: cells.into(), fields }
    }
}

impl Form {
    /// Prints a list on standard output. Of an empty one people read on standard error that it is, and what comes next.
    pub(super) fn print(self, heads: &[&str], entries: Vec<Entry>, empty: &str) -> Result<()> {
        if self.json {
            let all: Vec<Value> = entries.into_iter().map(|entry| entry.fields).collect();
            return super::print(&serde_json::to_string_pretty(&all)?);
        }
        if entries.is_empty() {
            eprintln!("{empty}");
            return Ok(());
        }
        let heads = heads.iter().map(|head| (*head).to_owned()).collect();
        let lines: Vec<Vec<String>> =
            std::iter::once(heads).chain(entries.into_iter().map(|entry| entry.cells)).collect();
        aligned(&lines).iter().try_for_each(|line| super::print(line))
    }
}

/// Lines whose cells begin below each other, two spaces apart.
pub(super) fn aligned(lines: &[Vec<String>]) -> Vec<String> {
    let width = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max();
    let padded = |(column, cell): (usize, &String)| {
        let room = width(column).unwrap_or_default() - cell.chars().count();
        format!("{cell}{}", " ".repeat(room))
    };
    let line =
        |line: &Vec<String>| line.iter().enumerate().map(padded).collect::<Vec<_>>().join("  ").trim_end().to_owned();
    lines.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_begin_below_each_other_whatever_their_letters() {
        let lines = [["Code", "Name", "Seals"], ["ES", "Señora Ñandú", "yes"], ["ES-MD", "", "no"]];
        let lines = lines.map(|line| line.map(str::to_owned).to_vec());
        let expected = ["Code   Name          Seals", "ES     Señora Ñandú  yes", "ES-MD                no"];
        assert_eq!(aligned(&lines), expected);
    }
}
