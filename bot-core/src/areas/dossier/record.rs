//! The copy as data, for programs: `data.json`, of the shape that docs/data-protection.md describes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::contents::{Cell, Contents, Entry, Table, is_time};
use crate::domain::zone::utc;

/// The version of the shape.
const VERSION: u32 = 1;

/// Writes everything as JSON. `lost`: the files that are not in the copy, by their place among all.
pub(super) fn json(contents: &Contents, lost: &BTreeSet<usize>, made_at: i64) -> Vec<u8> {
    let mut tables = Map::new();
    for table in &contents.tables {
        let rows = tables.entry(table.name).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(rows) = rows {
            rows.extend(table.rows.iter().map(|cells| row(table, cells)));
        }
    }
    let files: Vec<Value> =
        contents.files.iter().enumerate().map(|(at, entry)| file(entry, !lost.contains(&at))).collect();
    let titles: Map<String, Value> =
        contents.titles.iter().map(|(number, title)| (number.to_string(), title.as_str().into())).collect();
    let record = json!({
        "format": "twinbot-copy",
        "version": VERSION,
        "made_at": utc(made_at),
        "language": contents.about.locale.tag(),
        "titles": titles,
        "tables": tables,
        "files": files,
    });
    let mut json = serde_json::to_vec_pretty(&record).expect("texts and numbers always encode");
    json.push(b'\n');
    json
}

fn row(table: &Table, cells: &[Cell]) -> Value {
    let cells = table.columns.iter().zip(cells).map(|(column, cell)| ((*column).to_owned(), value(column, cell)));
    Value::Object(cells.collect())
}

fn value(column: &str, cell: &Cell) -> Value {
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Number(at) if is_time(column) => utc(*at).into(),
        Cell::Number(number) => (*number).into(),
        Cell::Words(words) => words.as_str().into(),
        Cell::Data(data) => data.clone(),
    }
}

fn file(entry: &Entry, is_packed: bool) -> Value {
    json!({
        "path": entry.path,
        "sent_at": utc(entry.at),
        "size": entry.kept.size,
        "sha256": entry.kept.hash.to_string(),
        "is_packed": is_packed,
    })
}
