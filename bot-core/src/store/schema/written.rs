//! The schema as it is written in `migrations/`: tables, and what their columns may hold.

use super::STEPS;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(super) name: String,
    /// TEXT, BIGINT or BYTEA.
    pub(super) kind: String,
    pub(super) is_needed: bool,
    /// The words or numbers that it may hold, where it says which.
    pub(super) holds: Option<Vec<String>>,
}

/// All tables with their columns.
pub(crate) fn tables() -> Vec<(String, Vec<Column>)> {
    read(&STEPS.map(|(_, _, sql)| sql).join("\n"))
}

pub(super) fn read(sql: &str) -> Vec<(String, Vec<Column>)> {
    let tables = sql.split("\nCREATE TABLE ").skip(1).filter_map(|rest| rest.split_once(" (\n"));
    let columns = |body: &str| {
        let body = body.split("\n);").next().unwrap_or_default();
        let lines = body.lines().map(str::trim).filter(|line| !line.starts_with("--"));
        let text = lines.collect::<Vec<_>>().join(" ");
        parts(&text).iter().filter_map(|part| column(part)).collect()
    };
    tables.map(|(name, body)| (name.to_owned(), columns(body))).collect()
}

/// What stands between the commas that are in no brackets.
fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_u32);
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter == ',' && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

fn column(part: &str) -> Option<Column> {
    let mut words = part.split_whitespace();
    let (name, kind) = (words.next()?, words.next()?);
    if !["TEXT", "BIGINT", "BYTEA"].contains(&kind) {
        return None;
    }
    let is_needed = part.contains(" NOT NULL") || part.contains(" PRIMARY KEY");
    Some(Column { name: name.to_owned(), kind: kind.to_owned(), is_needed, holds: held(part, name) })
}

/// What a column may hold: `CHECK (a IN (…))` or `CHECK (a BETWEEN … AND …)`.
fn held(part: &str, name: &str) -> Option<Vec<String>> {
    let (_, check) = part.split_once(&format!("CHECK ({name} "))?;
    let bare = |word: &str| word.trim_matches([' ', '\'', ')']).to_owned();
    if let Some(list) = check.strip_prefix("IN (") {
        return Some(list.split(',').map(bare).collect());
    }
    let (from, to) = check.strip_prefix("BETWEEN ")?.split_once(" AND ")?;
    let (from, to) = (from.parse::<i64>().ok()?, bare(to).parse::<i64>().ok()?);
    Some((from..=to).map(|number| number.to_string()).collect())
}

/// A column, as `table.column`, may hold these words and no others.
///
/// # Panics
/// It may hold others, or not all of these.
pub(crate) fn assert_holds(column: &str, words: &[&str]) {
    let (table, name) = column.split_once('.').expect("a table and a column");
    let tables = tables();
    let columns = tables.iter().find(|(known, _)| known == table).map(|(_, columns)| columns);
    let found = columns.and_then(|columns| columns.iter().find(|column| column.name == name));
    let holds = found.unwrap_or_else(|| panic!("there is no {column}")).holds.clone();
    let mut holds = holds.unwrap_or_else(|| panic!("{column} does not say what it holds"));
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    holds.sort();
    words.sort();
    assert_eq!(holds, words, "{column} in migrations/");
}

/// A statement that adds a row to a table, in which these columns hold these values, and every other one that has to hold something
/// anything that it may.
pub(crate) fn row(table: &str, columns: &[Column], held: &[(&str, &str)]) -> String {
    let value_of = |column: &Column| held.iter().find(|(name, _)| *name == column.name).map(|(_, value)| *value);
    let needed: Vec<&Column> = columns.iter().filter(|column| column.is_needed || value_of(column).is_some()).collect();
    let value = |column: &&Column| match (value_of(column), &column.holds, column.kind.as_str()) {
        (Some(value), _, "TEXT") => format!("'{value}'"),
        (Some(value), ..) => value.to_owned(),
        (None, Some(holds), "TEXT") => format!("'{}'", holds[0]),
        (None, Some(holds), _) => holds[0].clone(),
        (None, None, "TEXT") => "'x'".to_owned(),
        (None, None, "BYTEA") => "CAST('x' AS BYTEA)".to_owned(),
        (None, None, _) => "7".to_owned(),
    };
    let names: Vec<&str> = needed.iter().map(|column| column.name.as_str()).collect();
    let values: Vec<String> = needed.iter().map(value).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "))
}
