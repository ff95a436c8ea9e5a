//! A row as a line of JSON, and back: its values in the order of the columns, bytes as base64.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value as Json;

use super::super::{Result, Row, Value};
use super::{Column, Kind, LEADS_TO_SECRETS, OF_PROCESSES, SECRET, Secrets, Table};

impl Table {
    /// The statement that reads all rows.
    pub(super) fn select(&self) -> String {
        let key: Vec<String> = self.key.iter().map(|column| quoted(column)).collect();
        format!("SELECT {} FROM {} ORDER BY {}", self.names(), quoted(&self.name), key.join(", "))
    }

    /// The statement that writes so many rows.
    pub(super) fn insert(&self, rows: usize) -> String {
        let columns = self.columns.len();
        let row = |nth: usize| {
            let places: Vec<String> = (1..=columns).map(|place| format!("${}", nth * columns + place)).collect();
            format!("({})", places.join(", "))
        };
        let rows: Vec<String> = (0..rows).map(row).collect();
        format!("INSERT INTO {} ({}) VALUES {}", quoted(&self.name), self.names(), rows.join(", "))
    }

    fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|column| quoted(&column.name)).collect();
        names.join(", ")
    }

    /// Whether its rows are brought into another database, where secrets are dealt with like this.
    #[must_use]
    pub fn is_kept(&self, secrets: Secrets) -> bool {
        let name = self.name.as_str();
        let is_left_out = secrets == Secrets::LeftOut && SECRET.contains(&name);
        !is_left_out && !OF_PROCESSES.contains(&name)
    }

    fn is_left_out(&self, column: &Column, secrets: Secrets) -> bool {
        secrets == Secrets::LeftOut && LEADS_TO_SECRETS.contains(&(self.name.as_str(), column.name.as_str()))
    }

    /// Writes a row as a line.
    pub(super) fn line(&self, row: &Row, secrets: Secrets) -> Result<String> {
        let value = |column: &Column| {
            if self.is_left_out(column, secrets) { Ok(Json::Null) } else { stored(row, column) }
        };
        let values: Vec<Json> = self.columns.iter().map(value).collect::<Result<_>>()?;
        Ok(Json::Array(values).to_string())
    }

    /// Reads a line; `None` where it is no row of this table.
    #[must_use]
    pub fn values(&self, line: &str, secrets: Secrets) -> Option<Vec<Value>> {
        let values: Vec<Json> = serde_json::from_str(line).ok()?;
        if values.len() != self.columns.len() {
            return None;
        }
        let kept =
            |(column, value)| if self.is_left_out(column, secrets) { (column, Json::Null) } else { (column, value) };
        self.columns.iter().zip(values).map(kept).map(|(column, value)| read(column.kind, value)).collect()
    }
}

/// A name as it is written in a statement, whatever words an engine keeps to itself.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

fn stored(row: &Row, column: &Column) -> Result<Json> {
    let name = column.name.as_str();
    Ok(match column.kind {
        Kind::Number => row.get::<Option<i64>>(name)?.map_or(Json::Null, Json::from),
        Kind::Text => row.get::<Option<String>>(name)?.map_or(Json::Null, Json::from),
        Kind::Bytes => {
            let bytes = row.get::<Option<Vec<u8>>>(name)?;
            bytes.map_or(Json::Null, |bytes| Json::from(BASE64_STANDARD.encode(bytes)))
        }
    })
}

fn read(kind: Kind, value: Json) -> Option<Value> {
    let is_null = value.is_null();
    match kind {
        Kind::Number if is_null => Some(Value::Int(None)),
        Kind::Text if is_null => Some(Value::Text(None)),
        Kind::Bytes if is_null => Some(Value::Bytes(None)),
        Kind::Number => value.as_i64().map(Value::from),
        Kind::Text => match value {
            Json::String(text) => Some(Value::from(text)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => None,
        },
        Kind::Bytes => BASE64_STANDARD.decode(value.as_str()?).ok().map(Value::from),
    }
}
