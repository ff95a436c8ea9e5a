//! What bounds each table: what goes when, and what stays (docs/data-protection.md, "What goes by itself").
//!
//! The one table is data: `retention.tsv`, a line or two for each table of the schema. Tests hold it against the schema, against what
//! `store::housekeeping` deletes, and against the page; nothing else reads it.

use std::sync::LazyLock;

/// How rows of a table are bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// They go by their age, after so many days.
    Age(i64),
    /// They go after so many days, as the round past all people comes to them.
    Round(i64),
    /// They go when something has happened.
    Done,
    /// They go with the row of this table that they belong to.
    With(&'static str),
    /// There is one for each of something.
    Each,
    /// There are never many.
    Few,
    /// They stay, as the record of what was.
    Record,
}

/// What bounds the rows of a table, or some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// The table.
    pub table: &'static str,
    /// How its rows are bounded.
    pub bound: Bound,
    /// After what they go, or what there is one of; empty for what goes with something else.
    pub says: &'static str,
}

static TABLES: LazyLock<Vec<Retention>> = LazyLock::new(|| {
    let lines = include_str!("retention.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| read(line).expect("each line of retention.tsv has four fields that fit each other")).collect()
});

/// Lists what bounds each table, in the order of the schema.
pub fn retention() -> &'static [Retention] {
    &TABLES
}

/// One line of the table.
fn read(line: &'static str) -> Option<Retention> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [table, bound, by, says] = fields[..] else { return None };
    let days = || by.parse().ok().filter(|days| *days > 0);
    let bound = match bound {
        "age" => Bound::Age(days()?),
        "round" => Bound::Round(days()?),
        "with" => Bound::With(by),
        "done" if by == "-" => Bound::Done,
        "each" if by == "-" => Bound::Each,
        "few" if by == "-" => Bound::Few,
        "record" if by == "-" => Bound::Record,
        _ => return None,
    };
    let is_said = !says.is_empty() || matches!(bound, Bound::With(_));
    is_said.then_some(Retention { table, bound, says })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_and_by_what_a_table_is_bounded() {
        let age = Retention { table: "a", bound: Bound::Age(4), says: "it came" };
        assert_eq!(read("a\tage\t4\tit came"), Some(age));
        let with = Retention { table: "a", bound: Bound::With("b"), says: "" };
        assert_eq!(read("a\twith\tb\t"), Some(with));
        for wrong in
            ["a\tage\t-\tit came", "a\tage\t0\tit came", "a\tage\t4\t", "a\tfew\t4\tx", "a\tever\t-\tx", "a\tfew\t-"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert!(retention().len() > 60);
    }
}
