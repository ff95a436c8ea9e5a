//! Collects the cells of a table within the limits of the caller.

use std::collections::BTreeMap;

use crate::{Bound, Limits, Line, Unreadable};

/// The columns that a sheet may have, in Excel and in LibreOffice.
pub(crate) const COLUMNS: usize = 16_384;
/// What a cell takes in memory besides its text.
const CELL: usize = size_of::<String>();

/// Lines by their number, each with cells by their column.
pub(crate) struct Rows {
    lines: BTreeMap<usize, Vec<String>>,
    merged: Vec<Merged>,
    most: usize,
    left: usize,
}

/// Cells of one column, from line to line, that look like one.
struct Merged {
    from: usize,
    to: usize,
    column: usize,
}

impl Rows {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { lines: BTreeMap::new(), merged: Vec::new(), most: limits.rows, left: limits.unpacked }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Writes a cell into a line (from 1) and a column (from 0). A blank cell makes no line.
    ///
    /// # Errors
    /// There is no such column, or a limit is passed.
    pub(crate) fn put(&mut self, line: usize, column: usize, words: &str) -> Result<(), Unreadable> {
        if words.trim().is_empty() {
            return Ok(());
        }
        if column >= COLUMNS {
            return Err(Unreadable::Broken);
        }
        if !self.lines.contains_key(&line) && self.lines.len() >= self.most {
            return Err(Unreadable::TooLarge(Bound::Rows));
        }
        let known = self.lines.get(&line).map_or(0, Vec::len);
        self.spend((column + 1).saturating_sub(known) * CELL + words.len())?;
        let cells = self.lines.entry(line).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = words.to_owned();
        Ok(())
    }

    /// Notes that the cells of a column look like one over several lines.
    pub(crate) fn merge(&mut self, from: usize, to: usize, column: usize) {
        if from < to {
            self.merged.push(Merged { from, to, column });
        }
    }

    /// The lines in their order, from the first column that any of them uses.
    ///
    /// # Errors
    /// There is none, or what merged cells say in each of their lines passes a limit.
    pub(crate) fn finish(mut self) -> Result<Vec<Line>, Unreadable> {
        for merged in std::mem::take(&mut self.merged) {
            self.spread(&merged)?;
        }
        let unused = |cells: &Vec<String>| cells.iter().take_while(|cell| cell.is_empty()).count();
        let first = self.lines.values().map(unused).min().ok_or(Unreadable::Empty)?;
        let line = |(number, mut cells): (usize, Vec<String>)| Line { number, cells: cells.split_off(first) };
        Ok(self.lines.into_iter().map(line).collect())
    }

    /// Merged cells count in each of their lines that has something of its own.
    fn spread(&mut self, Merged { from, to, column }: &Merged) -> Result<(), Unreadable> {
        let Some(words) = self.lines.get(from).and_then(|cells| cells.get(*column)).cloned() else { return Ok(()) };
        let others: Vec<usize> = self.lines.range(from + 1..=*to).map(|(number, _)| *number).collect();
        self.spend(others.len() * size_of::<usize>())?;
        for line in others {
            if self.lines[&line].get(*column).is_none_or(String::is_empty) {
                self.put(line, *column, &words)?;
            }
        }
        Ok(())
    }

    /// Takes bytes from what the table may hold.
    fn spend(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.left = self.left.checked_sub(bytes).ok_or(Unreadable::TooLarge(Bound::Unpacked))?;
        Ok(())
    }
}
